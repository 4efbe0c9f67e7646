import type { Language } from '../../../platform/texts/languages.ts';
import { ButtonLink, Buttons } from '../../../ui/button/button.tsx';
import { Notice } from '../../../ui/notice/notice.tsx';
import { Row, Rows } from '../../../ui/rows/rows.tsx';
import { Tag } from '../../../ui/tag/tag.tsx';
import type { AtWork } from '../../accounts/access/who-may.ts';
import { caseTexts } from '../case/texts.ts';
import { addressOf } from '../contacts/contact-facts.tsx';
import { type CaseRowRead, stateOf } from '../queries.ts';
import type { Party } from '../record/parties/parties.ts';
import { roleAtWork } from '../steps/take-case-step.ts';
import { casePath } from '../title.ts';
import { nextPartyStep } from './rules/party-steps.ts';
import { partyStepTexts, standingTexts } from './rules/texts.ts';
import { communityTexts } from './texts.ts';

export const participantPath = (number: string, partyId: string): string =>
  `${casePath(number)}/participants/${partyId}`;

type Props = { member: AtWork; row: CaseRowRead; parties: readonly Party[] };

/** The parties of a community case, who asked on top: where each is, and what to do with him now. */
export function Participants({ member, row, parties }: Props) {
  const { language } = member;
  const say = communityTexts(language);
  const taking = parties.filter((party) => party.standing?.standing === 'taking_part').length;
  return (
    <section class="section" id="parties" aria-labelledby="parties-title">
      <h2 id="parties-title">{say('parties')}</h2>
      <p class="meta">
        {say('count', { count: parties.length, taking })}. {say('nobodySees')}
      </p>
      <Warning language={language} row={row} parties={parties.length} taking={taking} />
      <Rows label={say('parties')}>
        {sortedParties(parties, language).map((party) => (
          <Participant key={party.id} member={member} row={row} party={party} />
        ))}
      </Rows>
      {row.stage !== 'closed' && member.roles.includes('coordinator') && (
        <Buttons>
          <ButtonLink href={`${casePath(row.number)}/participants/new`} kind="quiet">
            {say('add')}
          </ButtonLink>
        </Buttons>
      )}
    </section>
  );
}

function Warning(props: { language: Language; row: CaseRowRead; parties: number; taking: number }) {
  const say = communityTexts(props.language);
  const { stage } = props.row;
  const begins = stage === 'requested' || stage === 'intake' || stage === 'waiting';
  if (begins && props.parties < 3) return <Notice>{say('tooFewToBegin')}</Notice>;
  const needsTwo = stage === 'gathering' || stage === 'agreed' || stage === 'partly_agreed';
  return needsTwo && props.taking < 2 ? <Notice kind="warning">{say('tooFewLeft')}</Notice> : null;
}

function Participant({ member, row, party }: { member: AtWork; row: CaseRowRead; party: Party }) {
  const { language } = member;
  const say = communityTexts(language);
  const { standing } = party;
  if (!standing) return null;
  const { main } = nextPartyStep(stateOf(row), standing, roleAtWork(member));
  const facts = [
    standing.isFirst && say('first'),
    addressOf(party.contact) || caseTexts(language)('noAddress'),
    main && say('next', { step: partyStepTexts(language)(main) }),
  ];
  return (
    <Row
      title={nameOfParty(party, language)}
      href={participantPath(row.number, party.id)}
      mark={
        <Tag kind={standing.standing === 'taking_part' ? 'normal' : 'plain'}>
          {standingTexts(language)(standing.standing)}
        </Tag>
      }
    >
      <p class="meta">{facts.filter(Boolean).join(' · ')}</p>
    </Row>
  );
}

/** His name; of whom only the flat is known, that. */
export const nameOfParty = ({ contact }: Pick<Party, 'contact'>, language: Language): string =>
  contact.name ||
  [contact.street, contact.house].filter(Boolean).join(' ') ||
  caseTexts(language)('unknownName');

/** Who asked first, then the others as a reader of this language sorts names. */
export function sortedParties<P extends Pick<Party, 'side' | 'contact'>>(
  parties: readonly P[],
  language: Language,
): P[] {
  const { compare } = new Intl.Collator(language, { numeric: true });
  const key = (party: P) => nameOfParty(party, language);
  return [...parties].sort(
    (a, b) => Number(b.side === 'first') - Number(a.side === 'first') || compare(key(a), key(b)),
  );
}
