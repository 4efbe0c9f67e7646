import type { FieldErrors, Typed } from '../../../platform/http/form.ts';
import type { Language } from '../../../platform/texts/languages.ts';
import { Button, ButtonLink, Buttons } from '../../../ui/button/button.tsx';
import { formatDay } from '../../../ui/dates.ts';
import { EmptyState } from '../../../ui/empty-state/empty-state.tsx';
import { TextField } from '../../../ui/field/text-field.tsx';
import { Form } from '../../../ui/form/form.tsx';
import { Pagination } from '../../../ui/pagination/pagination.tsx';
import { type Column, Table } from '../../../ui/table/table.tsx';
import { Workspace } from '../../accounts/workspace/workspace.tsx';
import { sayTold } from '../contract/say-told.ts';
import { AlsoWithTheService } from '../organisations/more.tsx';
import { sanctionFormTexts } from '../sanction/texts.ts';
import type { PartnerAtWork } from './partner-at-work.ts';
import type { ListedReferral } from './read-mine.ts';
import { myReferralTexts } from './texts.ts';

type Props = {
  member: PartnerAtWork;
  /** Whether he has requests of a magistrate to look at. */
  isMagistrate: boolean;
  rows: readonly ListedReferral[];
  /** The address of the next page, and whether this is not the first. */
  next?: string | null;
  isLater?: boolean;
  searched?: { typed: Typed; errors: FieldErrors; isCut: boolean };
};

/** Whom a partner sent, and of each the last thing that he was told. */
export function MyReferralsPage({ member, isMagistrate, rows, next, isLater, searched }: Props) {
  const { language } = member;
  const say = myReferralTexts(language);
  const hasErrors = Object.keys(searched?.errors ?? {}).length > 0;
  return (
    <Workspace member={member} current="/referrals" title={say('title')} hasErrors={hasErrors}>
      <h1>{say('title')}</h1>
      <p class="intro">{say('intro')}</p>
      <Buttons>
        <ButtonLink href="/referrals/new">{say('send')}</ButtonLink>
      </Buttons>
      {(rows.length > 0 || searched || isLater) && <Search language={language} searched={searched} />}
      {searched && !hasErrors && (
        <p>
          <a href="/referrals">{say('all')}</a>
        </p>
      )}
      {rows.length > 0 ? (
        <Table
          language={language}
          caption={searched ? say('found', { count: rows.length }) : say('title')}
          captionHidden={!searched}
          columns={columns(language, member.service.timeZone, rows)}
          rows={rows}
          rowKey={(row) => row.id}
        />
      ) : (
        !hasErrors && <Nothing language={language} searched={searched !== undefined} />
      )}
      {searched?.isCut && <p class="meta">{say('cut')}</p>}
      <Pagination
        language={language}
        previous={isLater ? '/referrals' : undefined}
        next={next ? `/referrals?before=${next}` : undefined}
      />
      <AlsoWithTheService {...{ language, isMagistrate }} />
    </Workspace>
  );
}

/** Who sent nobody yet has nothing to look for. */
function Search({ language, searched }: Pick<Props, 'searched'> & { language: Language }) {
  const say = myReferralTexts(language);
  return (
    <section class="section">
      <Form
        language={language}
        action="/referrals/search"
        errors={searched?.errors}
        values={searched?.typed}
        autocomplete="off"
      >
        <TextField
          name="q"
          label={say('question')}
          hint={say('hint')}
          unmarked
          autocomplete="off"
          spellcheck={false}
        />
        <Buttons>
          <Button kind="quiet">{say('search')}</Button>
        </Buttons>
      </Form>
    </section>
  );
}

function Nothing({ language, searched }: { language: Language; searched: boolean }) {
  const say = myReferralTexts(language);
  if (searched) return <EmptyState title={say('found', { count: 0 })}>{say('nothingText')}</EmptyState>;
  return <EmptyState title={say('none')}>{say('noneText')}</EmptyState>;
}

function heard(language: Language, { answer, told }: ListedReferral): string {
  if (answer) return sanctionFormTexts(language)(`answer_${answer}`);
  return told ? sayTold(language, told) : myReferralTexts(language)('nothingTold');
}

function columns(
  language: Language,
  zone: PartnerAtWork['service']['timeZone'],
  rows: readonly ListedReferral[],
): Column<ListedReferral>[] {
  const say = myReferralTexts(language);
  const several = new Set(rows.map((row) => row.organisation)).size > 1;
  const references = rows.some((row) => row.ownReference !== '');
  const all: (Column<ListedReferral> | false)[] = [
    { key: 'name', head: say('name'), cell: (row) => <a href={`/referrals/${row.id}`}>{row.name}</a> },
    references && { key: 'reference', head: say('ownReference'), cell: (row) => row.ownReference || '–' },
    several && { key: 'organisation', head: say('organisation'), cell: (row) => row.organisation },
    {
      key: 'received',
      head: say('receivedOn'),
      cell: (row) => (
        <time datetime={row.receivedOn}>{formatDay(row.receivedOn, { language, zone }, { year: true })}</time>
      ),
    },
    {
      key: 'told',
      head: say('heard'),
      cell: (row) => heard(language, row),
    },
  ];
  return all.filter((column) => column !== false);
}
