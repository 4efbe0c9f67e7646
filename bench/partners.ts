import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import pg from 'pg';
import { foundPartner, refer, type TownPartner } from '../db/demo-town/partners.ts';
import { employ, settle } from '../db/demo-town/settle.ts';
import { createApp } from '../src/app/app.ts';
import { readConfig } from '../src/app/config.ts';
import { type OpenHouse, openHouse } from '../src/app/open-house.ts';
import { asRole } from '../src/app/reach-house.ts';
import { tellPartners } from '../src/features/partners/feedback/tell-partners.ts';
import { request, type SmallTown, signIn, smallTown } from '../test/town.ts';
import { at } from './ask.ts';

/**
 * What a partner’s list and search cost among those of all partners, beside a bare query for the same page, and what the
 * daily job costs. `node --import tsx bench/partners.ts --partners 200 --referrals 50000`
 */
const { values: flags } = parseArgs({
  options: {
    partners: { type: 'string', default: '200' },
    referrals: { type: 'string', default: '50000' },
  },
});
const [partners, referrals] = [Number(flags.partners), Number(flags.referrals)];
const own = Math.ceil(referrals / partners);

const folder = await mkdtemp(join(tmpdir(), 'entente-bench-'));
try {
  const open = await openHouse(readConfig({ data: folder, port: '0' }, {}));
  const client = new pg.Client(open.owner);
  await client.connect();
  const { town, mine } = await fill(open, client);
  await report(open, client, town, mine);
  await client.end();
  await open.close();
} finally {
  await rm(folder, { recursive: true, force: true });
}

/** One partner with real referrals, which he can open; of the others there are rows, as nobody opens theirs here. */
async function fill({ house }: OpenHouse, client: pg.Client) {
  const town = await smallTown(house);
  const officer = await settle(house, { email: 'police@demo.example', name: 'Agent', language: 'nl' });
  await employ(house, officer, 'partner', town.service);
  const plan = { kind: 'police', name: 'Politie Demostad', place: 'Noord' } as const;
  const mine = await foundPartner(house, town, plan, [officer]);
  for (let n = 0; n < own; n += 1) await refer(house, mine, { name: `Victor Verwezen ${n}` });
  await client.query('set app.viewer = job');
  for (const table of [
    'partners.organisation',
    'partners.agreement',
    'confidential.cases',
    'confidential.referral',
  ])
    await client.query(`alter table ${table} no force row level security`);
  await client.query(
    `insert into partners.organisation (id, service_id, kind, name, made_at)
     select gen_random_uuid(), $1, 'police', 'Partner ' || n, now() from generate_series(2, $2::int) n`,
    [town.service.id, partners],
  );
  await client.query(
    `insert into partners.agreement (id, organisation_id, service_id, contract, from_on, made_by, made_at)
     select gen_random_uuid(), o.id, o.service_id, a.contract, current_date, a.made_by, now()
     from partners.organisation o, partners.agreement a where a.organisation_id = $1 and o.name like 'Partner %'`,
    [mine.organisationId],
  );
  await fillOthers(client, town);
  return { town, mine };
}

async function fillOthers(client: pg.Client, town: SmallTown): Promise<void> {
  await client.query('alter table confidential.cases disable trigger number_case');
  await client.query(
    `with c as (
       insert into confidential.cases (id, service_id, number, stage, stage_since, subject, sub_subject, relation, channel,
         district, language, requested_at, shred_key)
       select gen_random_uuid(), $1, '2020-' || (100000 + n), 'requested', now(), 'NOISE', '', '', 'PARTNER', '', 'nl', now(),
         gen_random_uuid() from generate_series(1, $2::int) n returning id, service_id, shred_key, number),
     a as (select organisation_id, id, row_number() over (order by id) - 1 as place from partners.agreement
       where organisation_id in (select id from partners.organisation where name like 'Partner %'))
     insert into confidential.referral (id, case_id, service_id, organisation_id, agreement_id, way, received_on, agreed_how,
       person, shred_key)
     select gen_random_uuid(), c.id, c.service_id, a.organisation_id, a.id, 'account',
       current_date - (right(c.number, 3)::int), 'in_person', '', c.shred_key
     from c join a on a.place = right(c.number, 5)::int % (select count(*) from a)`,
    [town.service.id, Math.max(0, referrals - own)],
  );
  await client.query('alter table confidential.cases enable trigger number_case');
  await client.query('vacuum analyze');
}

async function report({ house, owner }: OpenHouse, client: pg.Client, town: SmallTown, mine: TownPartner) {
  const db = asRole({ owner, installationKey: house.installationKey }, 'entente_partners');
  const from = performance.now();
  const told = await tellPartners({ db, now: house.now });
  const job = performance.now() - from;
  await db.close();
  const app = createApp(house);
  const cookie = await signIn(app, 'police@demo.example');
  const list = await times(async () => {
    const answer = await request(app, cookie, 'GET', '/referrals');
    if (!(await answer.text()).includes('Victor Verwezen')) throw new Error('The list is empty');
  });
  const search = await times(async () => {
    const answer = await request(app, cookie, 'POST', '/referrals/search', { q: 'Viktor Verwezen 7' });
    if (answer.status !== 200) throw new Error(`The search answered ${answer.status}`);
    await answer.text();
  });
  const bare = await times(async () => {
    const { rows } = await client.query(
      `select r.id, r.received_on, r.person, t.word, t.result, t.told_on from confidential.referral r
       left join confidential.referral_told t on t.referral_id = r.id
       where r.organisation_id = $1 order by r.received_on desc, r.id limit 50`,
      [mine.organisationId],
    );
    JSON.stringify(rows);
  });
  const ms = (value: number) => `${value.toFixed(1)} ms`;
  process.stdout.write(
    [
      `${partners} partners, ${referrals.toLocaleString('en')} referrals, ${own} of them his:`,
      `list of 50: ${ms(list)}; the same rows by a bare query: ${ms(bare)}; ratio ${(list / bare).toFixed(1)}`,
      `search through his ${own}: ${ms(search)}`,
      `the daily job over all in ${town.service.slug}: ${(job / 1000).toFixed(1)} s, ${told} words told`,
      '',
    ].join('\n'),
  );
}

/** The median of 60 runs after a warm-up, in milliseconds. */
async function times(run: () => Promise<void>): Promise<number> {
  const taken: number[] = [];
  for (let n = -10; n < 60; n += 1) {
    const from = performance.now();
    await run();
    if (n >= 0) taken.push(performance.now() - from);
  }
  return at(taken, 0.5);
}
