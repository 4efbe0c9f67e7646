import { Hono } from 'hono';
import { renderPage } from '../../../../ui/layout/document.tsx';
import type { Env } from '../../../accounts/access/visitor.ts';
import { atWork, only } from '../../../accounts/access/who-may.ts';
import { calendarHeaders } from '../calendar-events.ts';
import { WeekPage } from './page.tsx';
import { memberCalendar, readWeek } from './read-week.ts';

export const routes = new Hono<Env>()
  .get('/appointments', only('coordinator', 'mediator'), async (c) => {
    const member = atWork(c);
    const house = c.get('house');
    const seen = await readWeek(house, member);
    return c.html(renderPage(<WeekPage member={member} seen={seen} now={house.now()} />));
  })
  .get('/appointments/calendar.ics', only('coordinator', 'mediator'), async (c) => {
    const file = await memberCalendar(c.get('house'), atWork(c));
    return c.body(file ?? '', 200, calendarHeaders);
  })
  .get('/cases/:number/appointments/:id/appointment.ics', only('coordinator', 'mediator'), async (c) => {
    const id = c.req.param('id');
    const isId = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(id);
    const file = isId ? await memberCalendar(c.get('house'), atWork(c), id) : null;
    return file ? c.body(file, 200, calendarHeaders) : c.notFound();
  });
