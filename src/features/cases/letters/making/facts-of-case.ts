import type { Zone } from '../../../../platform/calendar/zone.ts';
import { isoDay } from '../../../../ui/dates.ts';
import type { CaseRowRead } from '../../queries.ts';
import type { Content, Item } from '../../record/content.ts';
import type { Party } from '../../record/parties/parties.ts';
import { itemsIn, type OpenRecord } from '../../record/record.ts';
import type { AppointmentForLetter, Facts } from '../rules/facts.ts';
import type { LetterKind } from '../rules/kinds.ts';

export type CaseOpened = { row: CaseRowRead; record: OpenRecord; items: Item[]; zone: Zone };

/**
 * What a letter of this kind can tell this party: what lies in his own place or the shared one, and the words that were agreed
 * to be told to him. Null where the case has nothing of it yet.
 */
export function factsOfCase(
  kind: LetterKind,
  opened: CaseOpened,
  party: Party,
  appointment: AppointmentForLetter | null,
): Facts | null {
  switch (kind) {
    case 'invitation': {
      const words = wordsFor(opened, party);
      return words === null ? null : { kind, words };
    }
    case 'confirmation':
      return { kind, askedOn: isoDay(opened.row.requested_at, opened.zone) };
    case 'appointment':
      return appointment && { kind, ...appointment };
    case 'agreement':
      return agreementFor(opened, party);
    // They are made of more than the case: see `offerFacts`.
    case 'offer':
    case 'offerparents':
      return null;
    default:
      return { kind };
  }
}

type Of<K extends Content['kind']> = Item & { content: Extract<Content, { kind: K }> };
const ofKind = <K extends Content['kind']>(items: readonly Item[], kind: K): Of<K>[] =>
  items.filter((item): item is Of<K> => item.content.kind === kind);

/** The exact words: those that were handed to him, else those to which the first party agreed before he was contacted. */
function wordsFor({ record, items }: CaseOpened, party: Party): string | null {
  const handed = ofKind(itemsIn(record, items, { kind: 'party', party: party.id }), 'handed_words').at(-1);
  if (handed) return handed.content.words;
  const agreed = ofKind(itemsIn(record, items, { kind: 'party', side: 'first' }), 'consent').at(-1);
  return agreed?.content.words ?? null;
}

/** Whether what a letter told may be told still: words that their owner took back may not, whoever has them ready for the post. */
export function mayStillTell({ record, items }: CaseOpened, party: Party, facts: Facts): boolean {
  if (facts.kind !== 'invitation') return true;
  const handed = ofKind(itemsIn(record, items, { kind: 'party', party: party.id }), 'handed_words');
  const agreed = ofKind(itemsIn(record, items, { kind: 'party', side: 'first' }), 'consent');
  return [...handed, ...agreed].some(({ content }) => content.words === facts.words);
}

/** What both read in the shared place: the text that they sign, else the lines that were noted. */
function agreementFor({ record, items, zone }: CaseOpened, party: Party): Facts | null {
  const shared = itemsIn(record, items, { kind: 'shared' });
  const text = ofKind(shared, 'agreement_text').at(-1);
  const noted = ofKind(shared, 'agreement_line');
  const lines = text ? text.content.lines : noted.map(({ content }) => content);
  const at = text?.writtenAt ?? noted.at(-1)?.writtenAt;
  if (!at || lines.length === 0) return null;
  const whoIs = (who: 'first' | 'second' | 'both') =>
    who === 'both' ? 'both' : who === party.side ? 'you' : 'other';
  return {
    kind: 'agreement',
    agreedOn: isoDay(at, zone),
    lines: lines.map(({ who, what, by }) => ({ who: whoIs(who), what, by })),
  };
}
