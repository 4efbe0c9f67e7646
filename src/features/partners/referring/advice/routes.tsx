import { Hono } from 'hono';
import { renderPage } from '../../../../ui/layout/document.tsx';
import type { Env } from '../../../accounts/access/visitor.ts';
import { memberOf, only } from '../../../accounts/access/who-may.ts';
import { AdvicePage } from './page.tsx';
import { adviceOn, signs } from './rules.ts';

/** Nothing of what was ticked is kept. */
export const routes = new Hono<Env>().get('/referrals/advice', only('partner'), (c) => {
  const asked = c.req.queries('sign') ?? [];
  const seen = signs.filter((sign) => asked.includes(sign));
  const answered = seen.length > 0 || c.req.query('asked') !== undefined;
  const advice = answered ? adviceOn(seen) : null;
  return c.html(renderPage(<AdvicePage member={memberOf(c)} seen={seen} advice={advice} />));
});
