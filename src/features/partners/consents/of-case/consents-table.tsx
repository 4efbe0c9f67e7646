import { Button } from '../../../../ui/button/button.tsx';
import { formatDay } from '../../../../ui/dates.ts';
import { type Column, Table } from '../../../../ui/table/table.tsx';
import type { AtWork } from '../../../accounts/access/who-may.ts';
import { casePath } from '../../../cases/title.ts';
import { saidItems } from '../said-items.ts';
import type { ConsentOfCase } from './queries.ts';
import { partnerSideTexts } from './texts.ts';

type Props = { member: AtWork; number: string; consents: readonly ConsentOfCase[]; today: string };

/** Every consent of a case, those that ended too, and the way to end one. */
export function ConsentsTable({ member, number, consents, today }: Props) {
  const { language } = member;
  const say = partnerSideTexts(language);
  return (
    <section class="section">
      <h2>{say('consents')}</h2>
      {consents.length === 0 ? (
        <p>{say('noConsents')}</p>
      ) : (
        <Table
          language={language}
          caption={say('consents')}
          captionHidden
          columns={columns(member, number, today)}
          rows={consents}
          rowKey={(row) => row.id}
        />
      )}
    </section>
  );
}

function columns(member: AtWork, number: string, today: string): Column<ConsentOfCase>[] {
  const { language } = member;
  const say = partnerSideTexts(language);
  const day = (at: Date | string) =>
    formatDay(at, { language, zone: member.service.timeZone }, { year: true });
  const what = ({ purpose, items }: ConsentOfCase) =>
    purpose === 'onward_referral' ? say('onward_referral') : saidItems(language, items);
  return [
    { key: 'what', head: say('what'), cell: what },
    { key: 'to', head: say('to'), cell: (row) => row.organisation ?? '–' },
    { key: 'how', head: say('how'), cell: (row) => say(row.given_how) },
    { key: 'given', head: say('givenOn'), cell: (row) => day(row.given_at) },
    { key: 'until', head: say('until'), cell: (row) => (row.expires_on ? day(row.expires_on) : '–') },
    {
      key: 'state',
      head: say('state'),
      cell: (row) => {
        if (row.withdrawn_at) return say('withdrawn', { day: day(row.withdrawn_at) });
        return row.expires_on && row.expires_on < today ? say('expired') : say('stands');
      },
    },
    {
      key: 'end',
      head: say('withdraw'),
      cell: (row) =>
        row.withdrawn_at ? (
          '–'
        ) : (
          <form method="post" action={`${casePath(number)}/partner/consents/${row.id}/withdrawal`}>
            <Button kind="quiet" label={`${say('withdraw')}: ${what(row)}`}>
              {say('withdraw')}
            </Button>
          </form>
        ),
    },
  ];
}
