import { audit } from '../../../platform/audit/queries.ts';
import type { Tx } from '../../../platform/db/database.ts';
import type { House } from '../../../platform/house.ts';
import { ok, type Result, refused } from '../../../platform/result.ts';
import { languages } from '../../../platform/texts/languages.ts';
import type { AtWork } from '../../accounts/access/who-may.ts';
import { newLinkToken } from '../../accounts/invitations/link-token.ts';
import { sayReport } from '../formats/say-report.ts';
import { wordingIn } from '../formats/wording.ts';
import type { Report } from '../report/report.ts';
import { changeShare, insertShare } from './queries.ts';

/** A report as it was frozen when it was published, of the service for itself or for a municipality. */
export type FrozenReport = {
  id: string;
  report: Report;
  version: number;
  publishedAt: Date;
  restatesAt: Date | null;
};

export const purposeOfShares = 'figures';

/** Shows a published report to everybody who has the link: a copy of what was frozen, with its words of today. */
export function shareReport(
  house: House,
  who: AtWork,
  frozen: FrozenReport,
  wish: { once: string; listed: boolean },
): Promise<Result<string, 'shared_already' | 'not_for_everybody'>> {
  const { report } = frozen;
  // Inside the service nothing is kept back, and a partner’s report tells his own small numbers.
  if (report.smallest === 0 || report.kind === 'partner')
    return Promise.resolve(refused('not_for_everybody'));
  return house.db.as({ kind: 'member', memberId: who.memberId }, async (tx) => {
    const { token, hash } = newLinkToken(purposeOfShares);
    const made = await insertShare(tx, {
      ...{ id: wish.once, token, token_hash: hash, service_id: who.service.id, report_id: frozen.id },
      ...{ listed: wish.listed, from_day: report.period.from, until_day: report.period.until },
      ...{ version: frozen.version, published_at: frozen.publishedAt, restates_at: frozen.restatesAt },
      ...{ report: JSON.stringify(report), said: JSON.stringify(inFour(frozen, who)) },
      ...{ made_by: who.memberId, made_at: house.now(), ended_at: null },
    });
    if (!made) return refused('shared_already');
    await note(tx, house, who, { action: 'figures.share', id: wish.once });
    return ok(token);
  });
}

function inFour({ report, version, publishedAt, restatesAt }: FrozenReport, { service }: AtWork) {
  const scope = report.kind === 'municipality' ? report.scope : '';
  const frozen = { version, restates: restatesAt };
  const setting = { zone: service.timeZone, service: service.name, scope, madeAt: publishedAt, frozen };
  return Object.fromEntries(
    languages.map((language) => [language, sayReport(report, { language, ...setting }, wordingIn(language))]),
  );
}

/** Ends a link at once: whoever opens it finds nothing any more. */
export const endShare = (house: House, who: AtWork, id: string) =>
  change(house, who, id, { ended_at: house.now() });

/** Lists the figures of a link on the service’s page and as open data, or no longer. */
export const listShare = (house: House, who: AtWork, id: string, listed: boolean) =>
  change(house, who, id, { listed });

function change(
  house: House,
  who: AtWork,
  id: string,
  to: { listed: boolean } | { ended_at: Date },
): Promise<Result<null, 'not_there'>> {
  return house.db.as({ kind: 'member', memberId: who.memberId }, async (tx) => {
    if (!(await changeShare(tx, { serviceId: who.service.id, id }, to))) return refused('not_there');
    const action = 'ended_at' in to ? 'figures.share_end' : to.listed ? 'figures.list' : 'figures.unlist';
    await note(tx, house, who, { action, id });
    return ok(null);
  });
}

const note = (tx: Tx, house: House, who: AtWork, { action, id }: { action: string; id: string }) =>
  audit(tx, {
    ...{ at: house.now(), serviceId: who.service.id, action, role: 'coordinator', detail: { share: id } },
    person: { id: who.memberId, name: who.name },
  });
