import { Breadcrumbs } from '../../../../ui/breadcrumbs/breadcrumbs.tsx';
import { Button, Buttons } from '../../../../ui/button/button.tsx';
import { Choices } from '../../../../ui/choices/choices.tsx';
import { DateText } from '../../../../ui/date-text/date-text.tsx';
import { formatDay } from '../../../../ui/dates.ts';
import { Form } from '../../../../ui/form/form.tsx';
import { Table } from '../../../../ui/table/table.tsx';
import type { AtWork } from '../../../accounts/access/who-may.ts';
import { Workspace } from '../../../accounts/workspace/workspace.tsx';
import { CaseTabs } from '../../case/case-tabs.tsx';
import { caseTexts } from '../../case/texts.ts';
import { sideName } from '../../contacts/side-name.ts';
import type { Party } from '../../record/parties/parties.ts';
import { casePath } from '../../title.ts';
import { kindTexts } from '../kind-texts.ts';
import type { LetterRow } from '../queries.ts';
import { kindNames } from '../rules/kinds.ts';
import { canBringCode } from '../rules/may-make.ts';
import { isLetterOf } from './offer-facts.ts';
import type { LettersSeen } from './read-letters.ts';
import { makingTexts } from './texts.ts';

type Props = { member: AtWork; seen: LettersSeen; now: Date };

/** The letters of a case: what was made, and the two questions that a new one begins with. */
export function LettersPage({ member, seen, now }: Props) {
  const { language } = member;
  const say = makingTexts(language);
  const { number } = seen.row;
  return (
    <Workspace member={member} current="/cases" title={`${number} · ${say('letters')}`}>
      <LetterCrumbs member={member} number={number} />
      <h1>{say('letters')}</h1>
      <CaseTabs language={language} number={number} current="letters" />
      <p class="intro">{say('intro')}</p>
      <section class="section">
        <h2>{say('newLetter')}</h2>
        <NewLetter member={member} seen={seen} />
      </section>
      <section class="section">
        <h2>{say('made')}</h2>
        {seen.letters.length === 0 ? (
          <p class="meta">{say('noneMade')}</p>
        ) : (
          <MadeLetters member={member} seen={seen} now={now} />
        )}
      </section>
    </Workspace>
  );
}

/** The way back from a page of letters to the case. */
export function LetterCrumbs({ member, number, here }: { member: AtWork; number: string; here?: string }) {
  const { language } = member;
  const letters = makingTexts(language)('letters');
  return (
    <Breadcrumbs
      language={language}
      trail={[
        { href: '/cases', label: caseTexts(language)('cases') },
        { href: casePath(number), label: number },
        ...(here
          ? [{ href: `${casePath(number)}/letters`, label: letters }, { label: here }]
          : [{ label: letters }]),
      ]}
    />
  );
}

function NewLetter({ member, seen }: Omit<Props, 'now'>) {
  const { language } = member;
  const say = makingTexts(language);
  const sayKind = kindTexts(language);
  const kinds = kindNames.filter(
    (kind) => (kind !== 'code' || member.roles.includes('coordinator')) && isLetterOf(kind, seen.row),
  );
  return (
    <Form language={language} method="get" action={`${casePath(seen.row.number)}/letters/new`}>
      <Choices
        name="party"
        label={say('toWhom')}
        required
        value={seen.chosen}
        options={seen.parties.map((party) => ({ value: party.id, label: partyLabel(party, member) }))}
      />
      <Choices
        name="kind"
        label={say('which')}
        required
        columns
        value={seen.suggested}
        options={kinds.map((kind) => ({ value: kind, label: sayKind(kind) }))}
      />
      <Buttons>
        <Button>{say('show')}</Button>
      </Buttons>
    </Form>
  );
}

export const partyLabel = (party: Party, { language }: AtWork): string =>
  `${party.contact.name || makingTexts(language)('unknownName')} · ${sideName(party.side, language)}`;

function MadeLetters({ member, seen, now }: Props) {
  const { language } = member;
  const say = makingTexts(language);
  const place = { language, zone: member.service.timeZone };
  const nameOf = (id: string) => {
    const party = seen.parties.find((one) => one.id === id);
    return party ? partyLabel(party, member) : '–';
  };
  return (
    <Table
      language={language}
      caption={say('made')}
      captionHidden
      rows={seen.letters}
      rowKey={({ id }) => id}
      columns={[
        { key: 'letter', head: say('letter'), cell: (row) => letterName(row, member) },
        { key: 'to', head: say('to'), cell: (row) => nameOf(row.party_id) },
        {
          key: 'made',
          head: say('madeOn'),
          cell: (row) => <DateText {...place} at={row.made_at} now={now} />,
        },
        { key: 'state', head: say('state'), cell: (row) => stateText(row, member) },
        { key: 'again', head: say('again'), cell: (row) => <Again row={row} member={member} seen={seen} /> },
      ]}
    />
  );
}

function letterName(row: LetterRow, { language }: AtWork): string {
  const name = kindTexts(language)(row.kind);
  return row.with_code && canBringCode(row.kind) && row.kind !== 'code'
    ? `${name}, ${makingTexts(language)('withCode')}`
    : name;
}

function stateText(row: LetterRow, { language, service }: AtWork): string {
  const say = makingTexts(language);
  if (row.state === 'printed') return say('printed', { name: row.maker ?? '–' });
  const place = { language, zone: service.timeZone };
  return row.state === 'posted'
    ? say('posted', { day: row.posted_on ? formatDay(row.posted_on, place) : '' })
    : say(row.state);
}

/** A letter with a code cannot be printed again: its code is nowhere. */
function Again({ row, member, seen }: { row: LetterRow; member: AtWork; seen: LettersSeen }) {
  const say = makingTexts(member.language);
  if (row.with_code) return <>–</>;
  return (
    <a href={`${casePath(seen.row.number)}/letters/${row.id}/letter.pdf`}>
      {say('again')}
      <span class="hidden-but-said">: {kindTexts(member.language)(row.kind)}</span>
    </a>
  );
}
