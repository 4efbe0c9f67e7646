import { Hono } from 'hono';
import { zoneOf } from '../../../../platform/calendar/zone.ts';
import { renderPage } from '../../../../ui/layout/document.tsx';
import type { Env } from '../../../accounts/access/visitor.ts';
import { anyone } from '../../../accounts/access/who-may.ts';
import { isGuestToken, pageByLink } from '../../guests/guest-links.ts';
import { steeringContent } from '../steering-content.ts';
import { SteeringPage } from './page.tsx';

/** The frozen page of a steering group, for whoever has its link: no account, and not a single case. */
export const routes = new Hono<Env>().get(
  '/:language{(?:nl|fr|de|en)}/steering/:token',
  anyone(),
  async (c) => {
    const token = c.req.param('token');
    const found = isGuestToken(token) ? await pageByLink(c.get('house'), 'steering', token) : null;
    if (!found) return c.notFound();
    const page = {
      ...{ language: c.var.language, token, service: found.service, zone: zoneOf(found.country) },
      ...{
        content: steeringContent.parse(found.content),
        frozenAt: found.frozen_at,
        expiresAt: found.expires_at,
      },
    };
    return c.html(renderPage(<SteeringPage {...page} />));
  },
);
