import type { Tx } from '../../../platform/db/database.ts';
import type { House } from '../../../platform/house.ts';
import { ok, type Result } from '../../../platform/result.ts';
import { isoDay } from '../../../ui/dates.ts';
import type { AtWork } from '../../accounts/access/who-may.ts';
import { codesOf } from '../../cases/codes/service-codes.ts';
import { countFor } from '../../partners/evaluations/count-for.ts';
import type { Figures } from '../../partners/evaluations/rules/figures.ts';
import { surveyFigures } from '../../surveys/figures/survey-figures.ts';
import { smallestNumberOf } from '../../surveys/smallest-number.ts';
import { countReport } from '../counting/count-report.ts';
import { inOwnWords } from '../labels/own-labels.ts';
import type { Report, ReportPeriod } from '../report/report.ts';
import { type Mask, nothingHidden } from '../small-numbers/attack.ts';
import { tellingOfFew } from '../small-numbers/changes.ts';
import { type Counts, nameOfPlace, type Place } from '../small-numbers/ground.ts';
import { keepBack } from '../small-numbers/keep-back.ts';
import { nameOfPeriod } from '../small-numbers/months.ts';
import { isTotalSheet } from '../small-numbers/numbers-of.ts';
import { protectApart } from '../small-numbers/protect-apart.ts';
import { type Published, publishedInYear, sendersIn } from './queries.ts';
import type { NamedPeriod } from './rules/periods.ts';

/** What is to be published: of which period, and for whom; `scope` is the municipality or the organisation’s id. */
export type Subject = { named: NamedPeriod; kind: Report['kind']; scope: string };

/** A report as it would be published now: what is kept back of it and why, and beside what it must be safe. */
export type Draft = {
  report: Report;
  mask: Mask;
  /** How many tables are left empty because fewer cases changed than the threshold since an older version. */
  few: number;
  told: Figures | null;
  beside: string[];
};

type Facts = { fresh: Report; past: Published[]; now: Counts; partners: Counts[]; smallest: number };

/**
 * Counts a report and makes it safe together with all that the service published of the year. Counting is one transaction; the
 * thinking that follows holds none, and is refused where it takes too long.
 */
export async function makeDraft(
  house: House,
  who: AtWork,
  subject: Subject,
): Promise<Result<Draft, 'too_long'>> {
  if (subject.kind === 'partner') return ok(await draftForPartner(house, who, subject));
  const place = { scope: subject.scope, period: subject.named.period };
  const facts = await house.db.as({ kind: 'member', memberId: who.memberId }, (tx) =>
    readFacts(tx, house, who, place),
  );
  const { fresh, past, now, partners, smallest } = facts;
  const before = past.map(({ body }) => ({
    place: { scope: body.scope, period: body.period },
    report: body,
  }));
  const safe = await protectApart({ place, fresh, past: before, now, partners, smallest });
  if (!safe.ok) {
    house.log('reports: small numbers were not found in time', safe.detail);
    return safe;
  }
  const mask = safe.value;
  const few = withholdFew(mask, facts, place);
  const report = inOwnWords(keepBack(fresh, mask, smallest), codesOf(who.service));
  return ok({ report, mask, few, told: null, beside: idsOf(past) });
}

/**
 * Leaves empty what would tell, beside an older version of the same report, that fewer cases changed than the threshold. Gives
 * how many tables that are.
 */
function withholdFew(mask: Mask, { fresh, past, smallest }: Facts, { scope, period }: Place): number {
  const versions = past.filter(
    ({ body }) => body.scope === scope && nameOfPeriod(body.period) === nameOfPeriod(period),
  );
  const before = mask.withheld.size;
  for (let was = -1; was < mask.withheld.size; ) {
    was = mask.withheld.size;
    const now = keepBack(fresh, mask, smallest);
    for (const { body } of versions)
      for (const sheet of tellingOfFew(body, now, smallest)) mask.withheld.add(sheet);
  }
  return [...mask.withheld].slice(before).filter((sheet) => !isTotalSheet(sheet)).length;
}

export const idsOf = (past: readonly Pick<Published, 'id'>[]): string[] => past.map(({ id }) => id).sort();

/**
 * A partner’s own report has only what he can count himself: how many he sent each month, and what he was told of them. So it
 * says nothing to him, and nothing that he gives away tells of somebody whom he did not send.
 */
function draftForPartner(house: House, who: AtWork, { named, scope }: Subject): Promise<Draft> {
  return house.db.as({ kind: 'member', memberId: who.memberId }, async (tx) => {
    const counted = await countReport(tx, who.service.id, named.period, { organisationId: scope });
    const tables = counted.tables.filter(({ id }) => id === 'requests_by_month');
    const report: Report = { ...counted, tables, rates: [], leadTimes: [] };
    const told = await countFor(tx, scope, {
      kind: named.kind === 'year' ? 'year' : 'quarter',
      ...named.period,
    });
    return { report, told, mask: nothingHidden(), few: 0, beside: [] };
  });
}

async function readFacts(tx: Tx, house: House, who: AtWork, place: Place): Promise<Facts> {
  const serviceId = who.service.id;
  const past = await publishedInYear(tx, serviceId, place.period.from);
  const periods = new Map(
    [...past.map(({ body }) => body), place].map(({ period }) => [nameOfPeriod(period), period]),
  );
  const scopes = [...new Set(['', place.scope, ...past.map(({ scope }) => scope)])];
  const grid = scopes.flatMap((scope) => [...periods.values()].map((period) => ({ scope, period })));
  const smallest = await smallestNumberOf(tx, serviceId);
  const asked = { serviceId, today: isoDay(house.now(), who.service.timeZone), smallest };
  const count = async ({ scope, period }: Place, organisationId?: string): Promise<Report> => {
    const survey = scope || organisationId ? [] : await surveyFigures(tx, house, asked, period);
    return countReport(tx, serviceId, period, { organisationId, municipality: scope || undefined }, survey);
  };
  const countAll = async (organisationId?: string): Promise<Counts> => {
    const counts = new Map<string, Report>();
    for (const one of grid) counts.set(nameOfPlace(one), await count(one, organisationId));
    return counts;
  };
  const now = await countAll();
  const partners: Counts[] = [];
  for (const sender of await sendersIn(tx, serviceId, place.period.from))
    partners.push(await countAll(sender));
  const fresh = now.get(nameOfPlace(place)) ?? (await count(place));
  return { fresh, past, now, partners, smallest };
}

/** The first and last day of what is counted, as the words beside it are kept by. */
export const keyOf = ({
  kind,
  scope,
  named,
}: Subject): { kind: Report['kind']; scope: string; period: ReportPeriod } => ({
  ...{ kind, scope, period: named.period },
});
