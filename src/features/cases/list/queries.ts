import { type RawBuilder, sql } from 'kysely';
import type { Tx } from '../../../platform/db/database.ts';
import type { OwnCodes } from '../codes/service-codes.ts';
import { type CaseViewer, visibleCases } from '../queries.ts';
import type { CaseType, Stage } from '../rules/stages.ts';
import type { ListChoice } from './rules/choice.ts';
import type { Sort } from './rules/cursor.ts';

export const pageLength = 50;

/** Days as the service's calendar has them, `YYYY-MM-DD`: today, and the last day that counts as soon. */
export type Days = { today: string; soon: string };

export type ListedCase = {
  id: string;
  number: string;
  type: CaseType;
  stage: Stage;
  subject: string;
  sub_subject: string;
  relation: string;
  own_codes: OwnCodes;
  due_on: string | null;
  due_kind: string | null;
  requested_at: Date;
  safety_flag: boolean;
  mediators: string[];
  /** What the cursor of this row is made of. */
  sort_key: string;
};

// Written as in the indexes of 0050: without that the database would sort all cases for each page.
const dueKey = sql`coalesce(due_on, 'infinity'::date)`;
const orders: Record<Sort, { key: RawBuilder<unknown>; type: RawBuilder<unknown> }> = {
  due: { key: dueKey, type: sql`date` },
  requested: { key: sql`requested_at`, type: sql`timestamptz` },
  number: { key: sql`number_order`, type: sql`text` },
};

// Who has the case; of a closed one who had it, for their access has ended.
const mediators = sql<string[]>`array(select m.name from confidential.case_mediator cm
  join identity.member m on m.id = cm.member_id
  where cm.case_id = cases.id and cm.answer = 'accepted' and (cm.ended_at is null or cases.closed_at is not null)
  order by m.name)`;

/**
 * One page of the list: up to `pageLength` cases in the chosen order and one more where there are more. Read backwards
 * for a page that ends before a cursor, and given in the order of the list all the same.
 */
export async function listCases(
  tx: Tx,
  viewer: CaseViewer,
  choice: ListChoice,
  days: Days,
): Promise<ListedCase[]> {
  const { key, type } = orders[choice.sort];
  const backwards = choice.before !== null;
  const cursor = choice.before ?? choice.after;
  const descending = choice.descending !== backwards;
  const direction = descending ? 'desc' : 'asc';
  const beyond = descending ? sql`<` : sql`>`;
  const rows = await narrowed(tx, viewer, choice, days)
    .$if(cursor !== null, (q) =>
      q.where(
        sql<boolean>`(${key}, confidential.cases.id) ${beyond} (${cursor?.key}::${type}, ${cursor?.id}::uuid)`,
      ),
    )
    .select(['id', 'number', 'type', 'stage', 'subject', 'sub_subject', 'relation', 'own_codes'])
    .select(['due_on', 'due_kind'])
    .select([
      'requested_at',
      'safety_flag',
      mediators.as('mediators'),
      sql<string>`${key}::text`.as('sort_key'),
    ])
    .orderBy(key, direction)
    .orderBy('id', direction)
    .limit(pageLength + 1)
    .execute();
  return backwards ? rows.reverse() : rows;
}

function narrowed(tx: Tx, viewer: CaseViewer, choice: ListChoice, days: Days) {
  const { stage, subject, channel, district, mediator, due } = choice;
  return visibleCases(tx, viewer)
    .$if(choice.show === 'open', (q) => q.where('closed_at', 'is', null))
    .$if(choice.show === 'closed', (q) => q.where('closed_at', 'is not', null))
    .$if(stage !== '', (q) => q.where('stage', '=', stage as Stage))
    .$if(subject !== '', (q) => q.where('subject', '=', subject))
    .$if(channel !== '', (q) => q.where('channel', '=', channel))
    .$if(district !== '', (q) => q.where('district', '=', district))
    .$if(mediator !== '', (q) =>
      q.where(
        'confidential.cases.id',
        '=',
        sql<string>`any(array(select case_id from confidential.case_mediator
          where member_id = ${mediator}::uuid and answer = 'accepted'))`,
      ),
    )
    .$if(due === 'late', (q) => q.where(sql<boolean>`${dueKey} < ${days.today}::date`))
    .$if(due === 'soon', (q) =>
      q.where(sql<boolean>`${dueKey} between ${days.today}::date and ${days.soon}::date`),
    );
}

export type ListOptions = { districts: string[]; mediators: { id: string; name: string }[] };

/** What a coordinator can choose from: the districts of his cases and the mediators of his service. */
export async function listOptions(tx: Tx, serviceId: string): Promise<ListOptions> {
  // One step down the index for each district, instead of a walk past every case.
  const { rows } = await sql<ListOptions>`
    with recursive d(district) as (
      (select district from confidential.cases where service_id = ${serviceId} and district > ''
        order by district limit 1)
      union all
      select (select district from confidential.cases where service_id = ${serviceId} and district > d.district
        order by district limit 1)
      from d where d.district is not null
    )
    select array(select district from d where district is not null limit 200) as districts,
      coalesce((select json_agg(json_build_object('id', m.id, 'name', m.name) order by m.name)
        from identity.role r join identity.member m on m.id = r.member_id
        where r.service_id = ${serviceId} and r.role = 'mediator' and r.ended_at is null), '[]') as mediators
  `.execute(tx);
  return rows[0] ?? { districts: [], mediators: [] };
}

/** How many proposals wait for an answer of this member. */
export async function countProposals(tx: Tx, viewer: CaseViewer): Promise<number> {
  const row = await tx
    .selectFrom('confidential.case_mediator')
    .where('member_id', '=', viewer.memberId)
    .where('service_id', '=', viewer.service.id)
    .where('answer', 'is', null)
    .where('ended_at', 'is', null)
    .select((eb) => eb.fn.countAll<number>().as('count'))
    .executeTakeFirstOrThrow();
  return Number(row.count);
}
