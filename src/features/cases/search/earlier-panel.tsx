import { Button } from '../../../ui/button/button.tsx';
import { formatDay, type Place } from '../../../ui/dates.ts';
import { Notice } from '../../../ui/notice/notice.tsx';
import type { AtWork } from '../../accounts/access/who-may.ts';
import { stageTexts } from '../rules/texts.ts';
import { casePath } from '../title.ts';
import { EarlierCases } from './earlier-cases.tsx';
import type { EarlierSeen } from './earlier-seen.ts';
import type { LinkedCase } from './linking/queries.ts';
import { searchTexts } from './texts.ts';

type Props = { member: AtWork; number: string; earlier: EarlierSeen };

/** Earlier cases of the same people, as far as this member may know of them. The words for who may only ask never differ. */
export function EarlierPanel({ member, number, earlier }: Props) {
  const { language } = member;
  const say = searchTexts(language);
  const place = { language, zone: member.service.timeZone };
  const isCoordinator = member.roles.includes('coordinator');
  const linked = new Set(earlier.linked.map((one) => one.number));
  const unlinked = earlier.cases.filter((one) => !linked.has(one.number));
  return (
    <>
      {earlier.ask && <Notice title={say('askTitle')}>{say('ask')}</Notice>}
      <EarlierCases cases={unlinked} place={place} />
      {isCoordinator &&
        [...new Set(unlinked.map((one) => one.number))].map((other) => (
          <LinkForm key={other} number={number} other={other} together language={language} />
        ))}
      {earlier.linked.length > 0 && (
        <Notice title={say('linked')}>
          <ul>
            {earlier.linked.map((one) => (
              <li key={one.number}>
                <Linked one={one} place={place} />
                {isCoordinator && (
                  <LinkForm number={number} other={one.number} together={false} language={language} />
                )}
              </li>
            ))}
          </ul>
        </Notice>
      )}
    </>
  );
}

function Linked({ one, place }: { one: LinkedCase; place: Place }) {
  return (
    <>
      <a href={casePath(one.number)}>{one.number}</a>
      {` · ${formatDay(one.requestedAt, place, { year: true })} · ${stageTexts(place.language)(one.stage)}`}
    </>
  );
}

type LinkProps = { number: string; other: string; together: boolean; language: Place['language'] };

function LinkForm({ number, other, together, language }: LinkProps) {
  const say = searchTexts(language);
  return (
    <form method="post" action={`${casePath(number)}/links/${encodeURIComponent(other)}`} data-island="once">
      <input type="hidden" name="together" value={together ? 'yes' : 'no'} />
      <Button kind="quiet">{say(together ? 'link' : 'unlink', { number: other })}</Button>
    </form>
  );
}
