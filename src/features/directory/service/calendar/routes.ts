import { Hono } from 'hono';
import { calendarFile } from '../../../../platform/calendar/calendar.ts';
import { zoneOf } from '../../../../platform/calendar/zone.ts';
import type { Env } from '../../../accounts/access/visitor.ts';
import { anyone } from '../../../accounts/access/who-may.ts';
import { nameOf } from '../../entries/say-text.ts';
import { serviceHere } from '../service-here.tsx';
import { openingEvents } from './opening-events.ts';
import { calendarTexts } from './texts.ts';

/** A calendar to subscribe to: when the service is closed or open otherwise than its week says. */
export const routes = new Hono<Env>().get(
  '/:language{(?:nl|fr|de|en)}/services/:slug{[a-z0-9][a-z0-9-]+}/opening.ics',
  anyone(),
  async (c) => {
    const here = await serviceHere(c, c.req.param('slug'));
    if (here instanceof Response) return here;
    const { entry, language } = here;
    const name = calendarTexts(language)('name', { name: nameOf(entry, language) });
    const text = calendarFile({ name, zone: zoneOf(entry.country), events: openingEvents(here) });
    return c.body(text, 200, {
      'Content-Type': 'text/calendar; charset=utf-8',
      'Content-Disposition': `inline; filename="${entry.slug}-opening.ics"`,
      'Cache-Control': 'no-cache',
    });
  },
);
