import type { Context } from 'hono';
import type { Env } from '../../accounts/access/visitor.ts';
import { readFigures } from '../../partners/evaluations/rules/figures.ts';
import type { PartnerAtWork } from '../../partners/my-referrals/partner-at-work.ts';
import { answerFile, type FileFormat } from '../formats/answer-file.ts';
import type { ReadReport } from './read-published.ts';

/** A published report as a file, in the language of who asks, with what a partner was told where it is his. */
export function answerFrozen(
  c: Context<Env>,
  format: FileFormat,
  found: ReadReport,
  { service, language }: PartnerAtWork,
): Promise<Response> {
  const { report, version, publishedAt, restatesAt, organisation, told } = found;
  const scope = { service: '', municipality: report.scope, partner: organisation ?? '' };
  return answerFile(c, format, report, {
    ...{ language, zone: service.timeZone, service: service.name, scope: scope[report.kind] },
    ...{ madeAt: publishedAt, frozen: { version, restates: restatesAt } },
    told: told === null ? null : readFigures(told),
  });
}
