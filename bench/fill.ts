import type pg from 'pg';

/** As many volunteers as carry the cases of a whole country in one service. */
const fakeMediators = 60;

/** Members who mediate the filler cases; they cannot sign in. */
export async function fillMediators(client: pg.Client, serviceId: string): Promise<void> {
  await client.query(
    `with m as (
       insert into identity.member (id, email, name, language, made_at, salt, verifier, public_key, sealed_private_key)
       select gen_random_uuid(), 'volunteer' || n || '@bench.example', 'Volunteer ' || n, 'nl', now(), '', '', '', ''
       from generate_series(1, ${fakeMediators}) n returning id)
     insert into identity.role (member_id, service_id, role, since) select id, $1, 'mediator', now() from m`,
    [serviceId],
  );
}

/**
 * Brings the service to `total` cases, one in five of them open, each with two mediators. They are rows for lists: sealed
 * parts are not read there, so there are none. Run as the owner, who writes numbers himself.
 */
export async function fillCases(client: pg.Client, serviceId: string, total: number): Promise<void> {
  await client.query('alter table confidential.cases disable trigger number_case');
  await client.query(
    `insert into confidential.cases (id, service_id, number, stage, stage_since, subject, sub_subject, relation, channel,
       district, language, requested_at, closed_at, due_on, due_kind, shred_key)
     select gen_random_uuid(), $1, extract(year from at) || '-' || (10000 + i),
       case when i % 5 > 0 then 'closed'
         else (array['requested','intake','accepted','assigned','mediating','agreed'])[1 + i / 5 % 6] end,
       at, (array['NOISE','GARDEN','SMELL','PARKING','HARASS'])[1 + i % 5], '', 'ADJACENT',
       (array['WEB','PHONE','EMAIL','DESK'])[1 + i % 4], 'District ' || i % 40, 'nl', at,
       case when i % 5 > 0 then at + interval '70 days' end,
       case when i % 5 = 0 and i % 7 > 0 then current_date + (i / 5 % 60) - 12 end,
       case when i % 5 = 0 and i % 7 > 0 then 'first_party_visit' end, gen_random_uuid()
     from (select i, now() - make_interval(secs => (i::bigint * 7919 % 190000000)) as at
       from generate_series((select count(*) from confidential.cases)::int + 1, $2) i) g`,
    [serviceId, total],
  );
  await client.query(
    `insert into confidential.case_mediator (case_id, service_id, member_id, glimpse, proposed_at, answer, answered_at, ended_at)
     select c.id, c.service_id, ids[1 + (abs(hashtext(c.id::text)) + k * 7) % cardinality(ids)], '', c.requested_at,
       'accepted', c.requested_at, c.closed_at
     from confidential.cases c, generate_series(0, 1) k,
       (select array_agg(id order by email) ids from identity.member where email like 'volunteer%') m
     where not exists (select from confidential.case_mediator x where x.case_id = c.id)`,
  );
  await client.query('alter table confidential.cases enable trigger number_case');
  await client.query('vacuum analyze');
}

/** Gives a mediator of the town so many of the open cases. */
export async function giveCases(client: pg.Client, memberId: string, count: number): Promise<void> {
  await client.query(
    `insert into confidential.case_mediator (case_id, service_id, member_id, glimpse, proposed_at, answer, answered_at)
     select id, service_id, $1, '', now(), 'accepted', now() from confidential.cases
     where closed_at is null and due_on is not null order by id limit $2 on conflict do nothing`,
    [memberId, count],
  );
  await client.query('vacuum analyze confidential.case_mediator');
}
