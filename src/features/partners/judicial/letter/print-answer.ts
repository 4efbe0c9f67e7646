import type { House } from '../../../../platform/house.ts';
import type { Language } from '../../../../platform/texts/languages.ts';
import type { AtWork } from '../../../accounts/access/who-may.ts';
import type { Composed } from '../../../cases/letters/rules/compose-letter.ts';
import { senderOf } from '../../../cases/letters/rules/sender.ts';
import { senderRow } from '../../../cases/letters/sender/queries.ts';
import { asMember, noteInTrail, openOne } from '../read-request.ts';
import type { RequestContent } from '../record/content.ts';
import { placeOf } from '../record/queries.ts';
import { readItems } from '../record/request-record.ts';
import { markOf } from '../rules/mark.ts';
import { composeAnswer } from './compose-answer.ts';

/** The letter with the answer that stands, made from the opened dossier and kept nowhere; null where nothing was answered yet. */
export function printAnswer(
  house: House,
  who: AtWork,
  given: { id: string; language: Language },
): Promise<{ letter: Composed; window: 'left' | 'right' } | null> {
  return asMember(house, who, async (tx) => {
    const found = await openOne(tx, who, given.id);
    if (!found?.open || !found.row.answer || !found.row.answered_on) return null;
    const { id, kind, answer, received_on, answered_on, organisation, organisation_id } = found.row;
    const contents = (await readItems(tx, found.open)).map(({ content }) => content);
    const asked = contents.find(isKind('request'));
    const signer = contents.findLast(isKind('answer'));
    if (!asked || !signer) return null;
    const { name, country, phone, email, kept, facts } = await senderRow(tx, who.service.id);
    const sender = senderOf({ name, country, phone, email, kept }, facts);
    const place = await placeOf(tx, organisation_id);
    const town = [place?.postcode, place?.municipality].filter(Boolean).join(' ');
    await noteInTrail(tx, house, who, { action: 'judicial.letter', request: id });
    const letter = composeAnswer(
      {
        ...{ mark: markOf(id), kind, answer, receivedOn: received_on, answeredOn: answered_on },
        ...{ reference: asked.reference, report: asked.report },
        signer: { name: signer.name, number: signer.number },
        to: [organisation, asked.magistrate, place?.street ?? '', town],
      },
      sender,
      given.language,
    );
    return { letter, window: sender.window };
  });
}

type Of<K> = Extract<RequestContent, { kind: K }>;
const isKind =
  <K extends RequestContent['kind']>(kind: K) =>
  (content: RequestContent): content is Of<K> =>
    content.kind === kind;
