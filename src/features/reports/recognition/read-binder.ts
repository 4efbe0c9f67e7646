import type { Tx } from '../../../platform/db/database.ts';
import { isoDay } from '../../../ui/dates.ts';
import type { AtWork } from '../../accounts/access/who-may.ts';
import { serviceById } from '../../accounts/services/queries.ts';
import { serviceSettings } from '../../accounts/settings/service-settings.ts';
import { guestLinks } from '../guests/queries.ts';
import {
  accreditedWithTraining,
  binderOf,
  certificatesOf,
  evidenceOf,
  improvementsOf,
  ownCriteria,
  publicFacts,
  workCounts,
} from './queries.ts';
import { type CriterionKey, criteria, type Profile, usualTerm } from './rules/criteria.ts';
import type { Fact } from './rules/fact.ts';
import { factsFrom, hoursWanted } from './rules/facts-from-work.ts';
import { monthsAfter, type Standing, standingOf } from './rules/standing.ts';

export type CriterionRead = {
  key: CriterionKey;
  mark: 'source' | 'own';
  /** Empty: as we say it. */
  label: string;
  wanted: string;
  termMonths: number;
  inUse: boolean;
  facts: Fact[];
  evidence: Awaited<ReturnType<typeof evidenceOf>>;
  standing: Standing;
};

/** The binder of a service with all that its work shows today; `binder` is null until it is begun. */
export async function readBinder(tx: Tx, { service }: Pick<AtWork, 'service'>, now: Date) {
  const today = isoDay(now, service.timeZone);
  const binder = await binderOf(tx, service.id);
  if (!binder) return { today, binder: null };
  const of = { serviceId: service.id, today };
  const [accredited, read] = [
    await accreditedWithTraining(tx, { ...of, since: monthsAfter(today, -24) }),
    await criteriaOf(tx, of, binder.profile),
  ];
  return {
    today,
    binder: {
      ...{ profile: binder.profile, criteria: read },
      improvements: await improvementsOf(tx, service.id),
      certificates: await certificatesOf(tx, service.id),
      accredited: accredited.map((one) => ({ ...one, minutes: one.minutes ?? 0, wanted: hoursWanted * 60 })),
      links: await guestLinks(tx, service.id, 'audit'),
    },
  };
}

export type BinderRead = Awaited<ReturnType<typeof readBinder>>;
export type Binder = NonNullable<BinderRead['binder']>;

async function criteriaOf(
  tx: Tx,
  of: { serviceId: string; today: string },
  profile: Profile,
): Promise<CriterionRead[]> {
  const own = await ownCriteria(tx, of.serviceId);
  const laid = await evidenceOf(tx, of.serviceId);
  const service = await serviceById(tx, of.serviceId);
  const settings = serviceSettings(service?.settings);
  const facts = factsFrom({
    counts: await workCounts(tx, { ...of, since: monthsAfter(of.today, -12) }),
    mediatorsPerCase: settings.mediatorsPerCase,
    asksRecordChecks: settings.hardRules.no_record_check,
    fromSettings: [
      ...['name', 'area', 'languages'],
      ...(service?.phone ? ['phone'] : []),
      ...(service?.email ? ['email'] : []),
    ],
    publicFacts: (await publicFacts(tx, of.serviceId))?.facts ?? null,
    accredited: await accreditedWithTraining(tx, { ...of, since: monthsAfter(of.today, -24) }),
  });
  return criteria[profile].map(([key, mark]) => {
    const said = own.find((row) => row.key === key);
    const evidence = laid.filter(({ criterion }) => criterion === key);
    const shown = facts[key] ?? [];
    const pieces = [
      ...shown.filter(({ enough }) => enough).map(({ until }) => ({ until })),
      ...evidence.map(({ expires_on }) => ({ until: expires_on })),
    ];
    return {
      ...{ key, mark, label: said?.label ?? '', wanted: said?.wanted ?? '', inUse: said?.in_use ?? true },
      ...{ termMonths: said?.term_months ?? usualTerm, facts: shown, evidence },
      standing: standingOf(pieces, of.today),
    };
  });
}
