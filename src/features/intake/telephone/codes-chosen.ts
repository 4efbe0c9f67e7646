import type { OwnList } from '../../accounts/code-labels/code-row.ts';
import type { ServiceCodes } from '../../cases/codes/service-codes.ts';
import type { NewCase } from '../../cases/opening/open-case.ts';
import { readSubjectChoice } from './subject-choices.ts';

type Chosen = { subject: string; relation: string; channel: string; referrer: string };

/** What was chosen from the service’s lists, as a case holds it: the shared codes, and beside them the service’s own ones. */
export function codesChosen(
  codes: ServiceCodes,
  chosen: Chosen,
): Pick<NewCase, 'subject' | 'subSubject' | 'relation' | 'channel' | 'referrerType' | 'ownCodes'> {
  const meant = (list: OwnList, value: string) => codes.meaning(list, value) ?? { code: value, own: {} };
  const subject = meant('subject', chosen.subject);
  const relation = meant('relation', chosen.relation);
  const channel = meant('channel', chosen.channel);
  const referrer = meant('referrer', chosen.referrer);
  return {
    ...readSubjectChoice(subject.code),
    relation: relation.code,
    channel: channel.code,
    referrerType: referrer.code,
    ownCodes: { ...subject.own, ...relation.own, ...channel.own, ...referrer.own },
  };
}
