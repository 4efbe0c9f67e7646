import { DateText } from '../../../ui/date-text/date-text.tsx';
import { Table } from '../../../ui/table/table.tsx';
import { Tag } from '../../../ui/tag/tag.tsx';
import type { AtWork } from '../../accounts/access/who-may.ts';
import { contractTexts } from '../contract/texts.ts';
import { Review } from '../organisations/review.tsx';
import type { Agreement } from './queries.ts';
import { isOpen, stateOf } from './rules/state.ts';
import { agreementTexts } from './texts.ts';

type Props = {
  member: AtWork;
  /** The address of the organisation. */
  here: string;
  agreements: Agreement[];
  inForce: string | undefined;
  now: Date;
  day: string;
};

/** What was ever agreed with a partner, the newest first. */
export function AgreementsTable({ member, here, agreements, inForce, now, day }: Props) {
  const { language } = member;
  const say = agreementTexts(language);
  const place = { language, zone: member.service.timeZone, now };
  const state = (row: Agreement) => stateOf(row, inForce, day);
  return (
    <Table
      language={language}
      caption={say('agreement')}
      captionHidden
      rows={agreements}
      rowKey={(row) => row.id}
      columns={[
        {
          key: 'from',
          head: say('from'),
          cell: (row) => (
            <a href={`${here}/agreements/${row.id}`}>
              <DateText at={row.from_on} {...place} />
            </a>
          ),
        },
        {
          key: 'state',
          head: say('state'),
          cell: (row) => <Tag kind={state(row) === 'in_force' ? 'normal' : 'plain'}>{say(state(row))}</Tag>,
        },
        { key: 'model', head: say('tells'), cell: (row) => told(row, member) },
        {
          key: 'until',
          head: say('until'),
          cell: (row) => (row.until_on ? <DateText at={row.until_on} {...place} /> : say('noEnd')),
        },
        {
          key: 'review',
          head: say('review'),
          cell: (row) =>
            isOpen(state(row)) && row.review_on ? <Review on={row.review_on} day={day} {...place} /> : '–',
        },
      ]}
    />
  );
}

function told({ contract }: Agreement, { language }: AtWork): string {
  const say = contractTexts(language);
  const words = contract.tells.map((word) => say(`word_${word}`));
  return [...words, ...(contract.tellsResult ? [say('result')] : [])].join(', ') || '–';
}
