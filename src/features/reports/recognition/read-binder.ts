import type { Tx } from '../../../platform/db/database.ts';
import type { House } from '../../../platform/house.ts';
import { isoDay } from '../../../ui/dates.ts';
import type { AtWork } from '../../accounts/access/who-may.ts';
import { serviceById } from '../../accounts/services/queries.ts';
import { serviceSettings } from '../../accounts/settings/service-settings.ts';
import { sendsItself } from '../../surveys/sets/queries.ts';
import { guestLinks } from '../guests/queries.ts';
import { mostMegabytes } from './documents/attach-document.ts';
import { knownDocuments } from './documents/read-documents.ts';
import { workRows } from './from-work/queries.ts';
import {
  binderOf,
  certificatesOf,
  earlierVersions,
  evidenceOf,
  improvementsOf,
  ownCriteria,
  peopleWithTraining,
  publicFacts,
} from './queries.ts';
import {
  type CriterionKey,
  criteria,
  isCriterion,
  isUsual,
  type Profile,
  usualTerm,
} from './rules/criteria.ts';
import type { Fact } from './rules/fact.ts';
import { factsFrom } from './rules/facts-from-work.ts';
import { monthsAfter, pieceOfWork, type Standing, standingOf } from './rules/standing.ts';

type Evidence = Awaited<ReturnType<typeof evidenceOf>>[number];

export type CriterionRead = {
  key: CriterionKey;
  mark: 'source' | 'own' | 'service';
  version: number;
  /** What it said before, the newest first. */
  versions: Awaited<ReturnType<typeof earlierVersions>>;
  /** Empty: as we say it. */
  label: string;
  wanted: string;
  termMonths: number;
  inUse: boolean;
  facts: Fact[];
  /** What counts now. */
  evidence: Evidence[];
  /** What was replaced. */
  earlier: Evidence[];
  standing: Standing;
};

/** The binder of a service with all that its work shows today; `binder` is null until it is begun. */
export async function readBinder(
  tx: Tx,
  house: House,
  { service }: { service: Pick<AtWork['service'], 'id' | 'timeZone'> },
) {
  const today = isoDay(house.now(), service.timeZone);
  const binder = await binderOf(tx, service.id);
  if (!binder) return { today, binder: null };
  const of = { serviceId: service.id, today };
  const [twoYears, oneYear] = [monthsAfter(today, -24), monthsAfter(today, -12)];
  const read = await criteriaOf(tx, of, binder);
  return {
    today,
    binder: {
      ...{ profile: binder.profile, yearlyMinutes: binder.yearly_minutes, criteria: read },
      improvements: await improvementsOf(tx, service.id),
      certificates: await certificatesOf(tx, service.id),
      people: await peopleWithTraining(tx, { ...of, twoYears, oneYear }),
      links: await guestLinks(tx, service.id, 'audit'),
      documents: await knownDocuments(tx, house, service.id),
      mostMegabytes: await mostMegabytes(tx, service.id),
    },
  };
}

export type BinderRead = Awaited<ReturnType<typeof readBinder>>;
export type Binder = NonNullable<BinderRead['binder']>;

async function criteriaOf(
  tx: Tx,
  of: { serviceId: string; today: string },
  { profile, yearly_minutes }: { profile: Profile; yearly_minutes: number | null },
): Promise<CriterionRead[]> {
  const own = await ownCriteria(tx, of.serviceId);
  const laid = await evidenceOf(tx, of.serviceId);
  const replaced = new Set(laid.map(({ replaces }) => replaces));
  const service = await serviceById(tx, of.serviceId);
  const settings = serviceSettings(service?.settings);
  const work = {
    ...(await workRows(tx, { ...of, since: monthsAfter(of.today, -12) })),
    asksParties: await sendsItself(tx, of.serviceId),
    yearlyMinutes: yearly_minutes,
    mediatorsPerCase: settings.mediatorsPerCase,
    asksRecordChecks: settings.hardRules.no_record_check,
    fromSettings: [
      ...['name', 'area', 'languages'],
      ...(service?.phone ? ['phone'] : []),
      ...(service?.email ? ['email'] : []),
    ],
    publicFacts: (await publicFacts(tx, of.serviceId))?.facts ?? null,
  };
  const facts = factsFrom(work, of.today);
  const versions = await earlierVersions(tx, of.serviceId);
  return listOf(profile, own).map(([key, mark]) => {
    const said = own.find((row) => row.key === key);
    const pieces = laid.filter(({ criterion }) => criterion === key);
    const evidence = pieces.filter(({ id }) => !replaced.has(id));
    const earlier = pieces.filter(({ id }) => replaced.has(id));
    const shown = (isUsual(key) ? facts[key] : undefined) ?? [];
    const holding = [...pieceOfWork(shown), ...evidence.map(({ expires_on }) => ({ until: expires_on }))];
    const partly = holding.length === 0 && shown.some(({ enough }) => enough);
    return {
      ...{ version: said?.version ?? 1, versions: versions.filter((one) => one.key === key) },
      ...{ key, mark, label: said?.label ?? '', wanted: said?.wanted ?? '', inUse: said?.in_use ?? true },
      ...{ termMonths: said?.term_months ?? usualTerm, facts: shown, evidence, earlier },
      standing: partly ? ({ kind: 'partly' } as const) : standingOf(holding, of.today),
    };
  });
}

/** The criteria of a recognition in their order: ours, and behind them what the service added. */
function listOf(profile: Profile, own: Awaited<ReturnType<typeof ownCriteria>>) {
  const added = own.flatMap(({ key, profile: of }) =>
    of === profile && isCriterion(key) ? [[key, 'service'] as const] : [],
  );
  return [...criteria[profile], ...added] as readonly (readonly [CriterionKey, CriterionRead['mark']])[];
}
