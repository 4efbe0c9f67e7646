import { randomUUID } from 'node:crypto';

/** Whoever owns the database, and may write rows of cases by hand. */
type Owner = { query(words: string, values?: unknown[]): Promise<unknown> };

const day = 86_400_000;

/** What happens in a case, in days after the request; `contact` is when somebody first spoke with who asked. */
type Path = {
  contact: number;
  steps: readonly [stage: string, after: number][];
  closed?: readonly [outcome: string, after: number];
  mode?: string;
};

const bothHeard = [
  ...[
    ['accepted', 3],
    ['first_party_heard', 10],
    ['second_party_contacted', 12],
  ],
  ['second_party_heard', 20],
] as [string, number][];
const oneHeard = bothHeard.slice(0, 3);

const paths = {
  agreed: {
    contact: 2,
    mode: 'direct',
    closed: ['AGREEMENT', 75],
    steps: [...bothHeard, ['mediating', 25], ['agreed', 40], ['aftercare', 70]],
  },
  broken: {
    contact: 2,
    mode: 'direct',
    closed: ['BROKEN', 80],
    steps: [...bothHeard, ['mediating', 25], ['agreed', 40], ['aftercare', 70]],
  },
  no_result: {
    contact: 2,
    mode: 'direct',
    closed: ['NO_RESULT', 36],
    steps: [...bothHeard, ['mediating', 25], ['no_result', 35]],
  },
  mediating: { contact: 2, mode: 'direct', steps: [...bothHeard, ['mediating', 25]] },
  shuttle: {
    ...{ contact: 2, mode: 'indirect', closed: ['SHUTTLE_OK', 60] },
    steps: [
      ['accepted', 3],
      ['first_party_heard', 8],
      ['second_party_contacted', 9],
      ['second_party_heard', 15],
      ['mediating', 18],
      ['improved', 30],
      ['aftercare', 50],
    ],
  },
  refused: { contact: 2, closed: ['B_REFUSED', 20], steps: [...oneHeard, ['second_party_refused', 16]] },
  unreached: { contact: 2, closed: ['B_NOT_REACHED', 32], steps: [...oneHeard, ['not_reached', 30]] },
  stopped: {
    contact: 2,
    closed: ['A_WITHDREW', 15],
    steps: [
      ['accepted', 3],
      ['first_party_heard', 10],
      ['withdrawn', 14],
    ],
  },
  advised: { contact: 2, closed: ['ADVICE_OK', 5], steps: [['advised', 4]] },
  unsuited: { contact: 3, closed: ['NOT_SUITABLE', 3], steps: [['not_suitable', 3]] },
  referred: { contact: 2, closed: ['REFERRED', 4], steps: [['referred_on', 4]] },
  withdrew: { contact: 2, closed: ['A_WITHDREW', 8], steps: [['withdrawn', 6]] },
  intake: { contact: 6, steps: [['intake', 6]] },
  group: {
    contact: 2,
    mode: 'group',
    steps: [
      ['accepted', 3],
      ['hearing', 10],
      ['gathering', 25],
      ['agreed', 40],
    ],
  },
  executed: {
    contact: 2,
    mode: 'direct',
    closed: ['SAC_EXECUTED', 55],
    steps: [
      ['accepted', 3],
      ['offer_accepted', 10],
      ['mediating', 25],
      ['agreed', 30],
      ['executed', 50],
    ],
  },
  offered: {
    contact: 2,
    steps: [
      ['accepted', 3],
      ['offered', 5],
    ],
  },
} as const satisfies Record<string, Path>;

type Row = [asked: string, path: keyof typeof paths, referrer: string, district: string, subject: string];

const january = '2026-01-05';
const february = '2026-02-10';
const march = '2026-03-20';
const before = '2025-11-20';

/** Forty cases, written by hand: asked on which day, what became of it, who sent him, where he lives, what it is about. */
// biome-ignore format: a table is read by its columns
export const fortyCases: readonly Row[] = [
  /*  1 */ [january, 'agreed', 'SELF', 'Noord', 'NOISE'],
  /*  2 */ [january, 'agreed', 'SELF', 'Noord', 'NOISE'],
  /*  3 */ [january, 'agreed', 'POLICE', 'Zuid', 'NOISE'],
  /*  4 */ [january, 'shuttle', 'HOUSING', 'Noord', 'GARDEN'],
  /*  5 */ [january, 'shuttle', 'HOUSING', 'Zuid', 'NOISE'],
  /*  6 */ [january, 'no_result', 'SELF', 'Noord', 'GARDEN'],
  /*  7 */ [january, 'refused', 'POLICE', 'Zuid', 'NOISE'],
  /*  8 */ [january, 'refused', 'SELF', 'Noord', 'NOISE'],
  /*  9 */ [january, 'unreached', 'HOUSING', 'Noord', 'SMELL'],
  /* 10 */ [january, 'advised', 'SELF', 'Zuid', 'NOISE'],
  /* 11 */ [january, 'advised', 'SELF', 'Noord', 'GARDEN'],
  /* 12 */ [january, 'unsuited', 'POLICE', 'Noord', 'NOISE'],
  /* 13 */ [january, 'referred', 'SELF', 'Zuid', 'SMELL'],
  /* 14 */ [january, 'withdrew', 'SELF', 'Noord', 'NOISE'],
  /* 15 */ [february, 'agreed', 'SELF', 'Zuid', 'NOISE'],
  /* 16 */ [february, 'shuttle', 'POLICE', 'Noord', 'NOISE'],
  /* 17 */ [february, 'no_result', 'HOUSING', 'Zuid', 'GARDEN'],
  /* 18 */ [february, 'broken', 'SELF', 'Noord', 'NOISE'],
  /* 19 */ [february, 'refused', 'SELF', 'Noord', 'NOISE'],
  /* 20 */ [february, 'unreached', 'POLICE', 'Zuid', 'NOISE'],
  /* 21 */ [february, 'stopped', 'SELF', 'Noord', 'GARDEN'],
  /* 22 */ [february, 'advised', 'HOUSING', 'Noord', 'NOISE'],
  /* 23 */ [february, 'unsuited', 'SELF', 'Zuid', 'NOISE'],
  /* 24 */ [february, 'mediating', 'SELF', 'Noord', 'NOISE'],
  /* 25 */ [march, 'intake', 'SELF', 'Zuid', 'NOISE'],
  /* 26 */ [march, 'intake', 'POLICE', 'Noord', 'GARDEN'],
  /* 27 */ [march, 'advised', 'SELF', 'Noord', 'NOISE'],
  /* 28 */ [march, 'unsuited', 'HOUSING', 'Noord', 'NOISE'],
  /* 29 */ [march, 'mediating', 'SELF', 'Zuid', 'SMELL'],
  /* 30 */ [march, 'group', 'MUNI', 'Zuid', 'NOISE'],
  /* 31 */ [before, 'agreed', 'SELF', 'Noord', 'NOISE'],
  /* 32 */ [before, 'agreed', 'POLICE', 'Zuid', 'NOISE'],
  /* 33 */ [before, 'broken', 'HOUSING', 'Noord', 'NOISE'],
  /* 34 */ [before, 'shuttle', 'SELF', 'Zuid', 'GARDEN'],
  /* 35 */ [before, 'unreached', 'SELF', 'Noord', 'NOISE'],
  /* 36 */ [before, 'refused', 'HOUSING', 'Zuid', 'NOISE'],
  /* 37 */ [january, 'executed', 'SANCTION_OFF', 'Noord', 'DAMAGE'],
  /* 38 */ [january, 'offered', 'SANCTION_OFF', 'Zuid', 'DAMAGE'],
  /* 39 */ ['2026-04-02', 'advised', 'SELF', 'Noord', 'NOISE'],
  /* 40 */ ['2026-04-02', 'intake', 'SELF', 'Zuid', 'NOISE'],
];

const channels: Record<string, string> = { SELF: 'WEB', POLICE: 'PHONE', HOUSING: 'PARTNER', MUNI: 'DESK' };

/** Writes the forty as rows of cases with their events, as the steps would have; the owner runs it. */
export async function writeForty(owner: Owner, serviceId: string): Promise<void> {
  // Else a sanctioning officer alone opens a sanction.
  await owner.query('alter table confidential.cases disable trigger user');
  const ids: string[] = [];
  for (const row of fortyCases) ids.push(await writeCase(owner, serviceId, row));
  await owner.query('alter table confidential.cases enable trigger user');
  for (const [n, [asked, name]] of fortyCases.entries())
    await writeSteps(owner, { id: ids[n] ?? '', serviceId, asked }, paths[name]);
}

const momentOf = (asked: string, after: number) => new Date(Date.parse(`${asked}T12:00:00Z`) + after * day);
const typeOf = ([, name, referrer]: Row) =>
  name === 'group' ? 'community' : referrer === 'SANCTION_OFF' ? 'sanction' : 'neighbour';

async function writeCase(owner: Owner, serviceId: string, row: Row): Promise<string> {
  const [asked, name, referrer, district, subject] = row;
  const path: Path = paths[name];
  const { closed } = path;
  const id = randomUUID();
  const type = typeOf(row);
  await owner.query(
    `insert into confidential.cases (id, service_id, number, type, age_group, stage, stage_since, mode, subject, channel,
       referrer_type, district, language, requested_at, first_contact_at, closed_at, outcome, shred_key)
     values ($1::uuid, $2, $1::uuid::text, $3, $4, $5, $6, $7, $8, $9, $10, $11, 'nl', $6, $12, $13, $14, $15)`,
    [
      ...[id, serviceId, type, type === 'sanction' ? 'adult' : null],
      ...[closed ? 'closed' : path.steps.at(-1)?.[0], momentOf(asked, 0), path.mode ?? null, subject],
      ...[channels[referrer] ?? 'PARTNER', referrer, district, momentOf(asked, path.contact)],
      ...[closed ? momentOf(asked, closed[1]) : null, closed?.[0] ?? null, randomUUID()],
    ],
  );
  return id;
}

type Case = { id: string; serviceId: string; asked: string };

async function writeSteps(owner: Owner, { id, serviceId, asked }: Case, path: Path): Promise<void> {
  const steps = [...path.steps, ...(path.closed ? [['closed', path.closed[1]] as const] : [])];
  for (const [n, [to, after]] of steps.entries())
    await owner.query(
      `insert into confidential.case_event (id, case_id, service_id, step, from_stage, to_stage, happened_at, role)
       values ($1, $2, $3, 'by_hand', $4, $5, $6, 'coordinator')`,
      [randomUUID(), id, serviceId, steps[n - 1]?.[0] ?? 'requested', to, momentOf(asked, after)],
    );
}
