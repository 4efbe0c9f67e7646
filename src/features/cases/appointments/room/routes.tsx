import { Hono } from 'hono';
import { EmptyState } from '../../../../ui/empty-state/empty-state.tsx';
import { renderPage } from '../../../../ui/layout/document.tsx';
import type { Env } from '../../../accounts/access/visitor.ts';
import { atWork, only } from '../../../accounts/access/who-may.ts';
import { Workspace } from '../../../accounts/workspace/workspace.tsx';
import { roomsOf } from '../../../mediators/availability/queries.ts';
import { availabilityTexts } from '../../../mediators/availability/texts.ts';
import { Days } from '../week/page.tsx';
import { readWeek } from '../week/read-week.ts';

/** What is fixed in one room: all of it for a coordinator, his own for a mediator. */
export const routes = new Hono<Env>().get(
  '/rooms/:id/appointments',
  only('coordinator', 'mediator'),
  async (c) => {
    const member = atWork(c);
    const house = c.get('house');
    const viewer = { kind: 'member', memberId: member.memberId } as const;
    const rooms = await house.db.as(viewer, (tx) => roomsOf(tx, member.service.id));
    const room = rooms.find(({ id }) => id === c.req.param('id'));
    if (!room) return c.notFound();
    const seen = await readWeek(house, member, room.id);
    const say = availabilityTexts(member.language);
    return c.html(
      renderPage(
        <Workspace member={member} current="/appointments" title={room.name}>
          <h1>{room.name}</h1>
          <p class="intro">{room.address}</p>
          {seen.appointments.length === 0 && <EmptyState title={say('bookingsNone')} />}
          <Days member={member} seen={seen} now={house.now()} />
          <p>
            <a href="/rooms">{say('rooms')}</a>
          </p>
        </Workspace>,
      ),
    );
  },
);
