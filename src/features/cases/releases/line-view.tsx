import type { Zone } from '../../../platform/calendar/zone.ts';
import type { Language } from '../../../platform/texts/languages.ts';
import { formatDay } from '../../../ui/dates.ts';
import { Tag } from '../../../ui/tag/tag.tsx';
import { caseTexts } from '../case/texts.ts';
import { casePath } from '../title.ts';
import type { Ledger, LedgerCopy, LedgerLine } from './read-ledger.ts';
import { lineState, waitsForTeam } from './rules/line-state.ts';
import type { WayOfSaying } from './tables.ts';
import { releaseTexts } from './texts.ts';

export type LedgerContext = { ledger: Ledger; language: Language; zone: Zone; now: Date };

export const linePath = (ledger: Ledger, id: string) => `${casePath(ledger.row.number)}/words/${id}`;

/** The name of a party; of one who is not known yet, which side he is. */
export function partyName({ ledger, language }: LedgerContext, id: string | null): string {
  const party = ledger.parties.find((one) => one.id === id);
  if (!party) return releaseTexts(language)('all');
  return party.name || caseTexts(language)(party.side);
}

/** Whom words are for: the one that was named, or where there are but two, the other. */
export function receiverOf(context: LedgerContext, line: LedgerLine): string {
  const others = context.ledger.parties.filter(({ id }) => id !== line.from_party);
  return partyName(context, line.to_party ?? (others.length === 1 ? (others[0]?.id ?? null) : null));
}

/** One line of the ledger: the words, where they stand, and all that happened with them. */
export function LineView({
  context,
  line,
  link,
}: {
  context: LedgerContext;
  line: LedgerLine;
  link?: boolean;
}) {
  const { language, ledger } = context;
  const say = releaseTexts(language);
  const state = lineState(line);
  return (
    <div class="note">
      <p class="as-written">{line.words}</p>
      <p>
        <Tag kind={waitsForTeam(state) ? 'due' : 'plain'}>{say(`state_${state}`)}</Tag>
      </p>
      <p class="meta">{say('to', { name: receiverOf(context, line) })}</p>
      {historyOf(context, line).map((said) => (
        <p key={said} class="meta">
          {said}
        </p>
      ))}
      {link && (
        <p>
          <a
            href={linePath(ledger, line.id)}
            aria-label={say('openThis', { words: line.words.slice(0, 60) })}
          >
            {say('open')}
          </a>
        </p>
      )}
    </div>
  );
}

/** Who did what when, as sentences. */
function historyOf(context: LedgerContext, line: LedgerLine): string[] {
  const { language, ledger } = context;
  const say = releaseTexts(language);
  const day = (at: Date) => formatDay(at, context, { now: context.now });
  const who = (id: string | null) => (id === null ? say('own') : (ledger.names.get(id) ?? ''));
  const how = (way: WayOfSaying, by: string | null) =>
    say(`how_${way}`) + (by === null ? '' : `, ${say('recorded', { who: who(by) })}`);
  const past = [say('noted', { day: day(line.offered_at), who: who(line.offered_by) })];
  if (line.answered && line.answered_at && line.answered_how)
    past.push(
      say(`said_${line.answered}`, {
        day: day(line.answered_at),
        how: how(line.answered_how, line.answered_by),
      }),
    );
  for (const copy of line.copies) past.push(...historyOfCopy(context, copy, { day, who, how }));
  if (line.taken_back_at && line.taken_back_how)
    past.push(
      say('said_taken_back', {
        day: day(line.taken_back_at),
        how: how(line.taken_back_how, line.taken_back_by),
      }),
      ...line.copies
        .filter((copy) => copy.read_at)
        .map((copy) => say('stays', { name: partyName(context, copy.to_party) })),
    );
  return past;
}

type Words = {
  day: (at: Date) => string;
  who: (id: string | null) => string;
  how: (way: WayOfSaying, by: string | null) => string;
};

function historyOfCopy(context: LedgerContext, copy: LedgerCopy, { day, who, how }: Words): string[] {
  const say = releaseTexts(context.language);
  const name = partyName(context, copy.to_party);
  const past = [say('released', { name, day: day(copy.released_at), who: who(copy.released_by) })];
  if (copy.taken_back_at) return [...past, say('takenAway', { name })];
  if (!copy.read_at || !copy.read_how) return [...past, say('notRead')];
  past.push(say('read', { day: day(copy.read_at), how: how(copy.read_how, copy.read_by) }));
  if (copy.answer && copy.answered_at) {
    const said = say(`answered_${copy.answer.answer}`, { day: day(copy.answered_at) });
    past.push(copy.answer.text ? `${said}. ${copy.answer.text}` : said);
  }
  return past;
}
