import { type Context, Hono } from 'hono';
import { z } from 'zod';
import { audit } from '../../../../platform/audit/queries.ts';
import type { Tx } from '../../../../platform/db/database.ts';
import { line, once, storyOrNothing, ticked } from '../../../../platform/http/fields.ts';
import { checkTyped, type FieldErrors, type Typed, typedIn } from '../../../../platform/http/form.ts';
import { randomId } from '../../../../platform/vault/random-id.ts';
import { renderPage } from '../../../../ui/layout/document.tsx';
import type { Env } from '../../../accounts/access/visitor.ts';
import { type AtWork, atWork, only } from '../../../accounts/access/who-may.ts';
import { endRoom, type Room, roomsOf, saveRoom } from '../queries.ts';
import { saidHere } from '../routes.tsx';
import { weekIn, weekTyped } from '../week-form.ts';
import { RoomPage, RoomsPage } from './pages.tsx';

const form = z.object({
  once,
  name: line(120),
  address: line(200),
  step_free: ticked,
  hearing_loop: ticked,
  travel: storyOrNothing(500),
});

/** The rooms of a service: the team reads them, its coordinators change them. */
export const routes = new Hono<Env>()
  .get('/rooms', only('coordinator', 'mediator'), async (c) => {
    const rooms = await as(c, (tx, who) => roomsOf(tx, who.service.id));
    return c.html(renderPage(<RoomsPage member={atWork(c)} rooms={rooms} />));
  })
  .get('/rooms/new', only('coordinator'), (c) => show(c, null, {}))
  .post('/rooms', only('coordinator'), (c) => save(c, null))
  .get('/rooms/:id', only('coordinator'), async (c) => {
    const room = await roomOf(c);
    return room ? show(c, room, typedFrom(room)) : c.notFound();
  })
  .post('/rooms/:id', only('coordinator'), async (c) => {
    const room = await roomOf(c);
    return room ? save(c, room) : c.notFound();
  })
  .post('/rooms/:id/end', only('coordinator'), async (c) => {
    const room = await roomOf(c);
    if (!room) return c.notFound();
    const now = c.get('house').now();
    await as(c, async (tx, who) => {
      await endRoom(tx, { id: room.id, serviceId: who.service.id, now });
      await noted(tx, who, room.id, now);
    });
    return c.redirect('/rooms', 303);
  });

const as = <T,>(c: Context<Env>, work: (tx: Tx, who: AtWork) => Promise<T>): Promise<T> => {
  const who = atWork(c);
  return c.get('house').db.as({ kind: 'member', memberId: who.memberId }, (tx) => work(tx, who));
};

async function roomOf(c: Context<Env>): Promise<Room | undefined> {
  const rooms = await as(c, (tx, who) => roomsOf(tx, who.service.id));
  return rooms.find(({ id }) => id === c.req.param('id'));
}

async function save(c: Context<Env>, room: Room | null) {
  const typed = await typedIn(c);
  const { week, errors } = weekIn(typed);
  const read = checkTyped(typed, form);
  if (!read.ok || Object.keys(errors).length > 0)
    return show(c, room, typed, { ...errors, ...(read.ok ? {} : read.errors) });
  const { once: fresh, ...facts } = read.value;
  const now = c.get('house').now();
  const id = room?.id ?? fresh;
  await as(c, async (tx, who) => {
    await saveRoom(tx, { id, serviceId: who.service.id, now }, { ...facts, week });
    await noted(tx, who, id, now);
  });
  return c.redirect('/rooms', 303);
}

const noted = (tx: Tx, who: AtWork, room: string, now: Date) =>
  audit(tx, {
    at: now,
    serviceId: who.service.id,
    action: 'room.changed',
    person: { id: who.memberId, name: who.name },
    role: 'coordinator',
    detail: { room },
  });

const typedFrom = (room: Room): Typed => ({
  ...{ name: room.name, address: room.address, travel: room.travel },
  ...{ step_free: room.step_free ? 'yes' : '', hearing_loop: room.hearing_loop ? 'yes' : '' },
  ...weekTyped(room.week),
});

function show(c: Context<Env>, room: Room | null, values: Typed, codes: FieldErrors = {}) {
  const member = atWork(c);
  const token = typeof values.once === 'string' && values.once ? values.once : randomId();
  const page = { member, room, once: token, values, errors: saidHere(member, codes) };
  return c.html(renderPage(<RoomPage {...page} />), Object.keys(codes).length > 0 ? 422 : 200);
}
