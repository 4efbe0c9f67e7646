import type { AtWork } from '../../src/features/accounts/access/who-may.ts';
import { bookAppointment } from '../../src/features/cases/appointments/book-appointment.ts';
import type { Wish } from '../../src/features/cases/appointments/meeting-of.ts';
import { offerTimes } from '../../src/features/cases/appointments/offer-times.ts';
import { partiesOf } from '../../src/features/cases/record/parties/queries.ts';
import { roomsOf, saveRoom, upsertAvailability } from '../../src/features/mediators/availability/queries.ts';
import { instantAt } from '../../src/platform/calendar/wall-clock.ts';
import type { Tx } from '../../src/platform/db/database.ts';
import { randomId } from '../../src/platform/vault/random-id.ts';
import type { Act, Scene } from './life.ts';
import { granted } from './settle.ts';

const asCoordinator = <T>({ house, coordinator }: Scene, work: (tx: Tx) => Promise<T>): Promise<T> =>
  house.db.as({ kind: 'member', memberId: coordinator.memberId }, work);

/** Both parties come together in a room of the service, so many days later. */
export const meetTogether =
  (by: string, days: number, time: string): Act =>
  async (scene) => {
    const who = await scene.mediator(by);
    const parties = await asCoordinator(scene, (tx) => partiesOf(tx, scene.asked.caseId));
    const wish: Wish = {
      ...{ kind: 'joint', place: 'room', room: await quietRoom(scene), minutes: 60 },
      parties: parties.map(({ id }) => id),
    };
    const starts = workdayAt(scene, days, time);
    const given = { number: scene.asked.number, id: randomId(), wish, starts, anyway: true };
    granted(await bookAppointment(scene.house, who, given));
  };

/** The first party is asked which of some times for a talk at his home suits him. */
export const offerToFirst =
  (by: string, times: [days: number, time: string][]): Act =>
  async (scene) => {
    const who = await scene.mediator(by);
    const parties = await asCoordinator(scene, (tx) => partiesOf(tx, scene.asked.caseId));
    const first = parties.filter(({ side }) => side === 'first').map(({ id }) => id);
    const wish: Wish = { kind: 'talk', place: 'home', room: null, parties: first, minutes: 60 };
    const offered = times.map(([days, time]) => workdayAt(scene, days, time));
    granted(await offerTimes(scene.house, who, { number: scene.asked.number, wish, times: offered }));
  };

/** A mediator fills in on which evenings he can. */
export const canOn =
  (by: string, weekdays: number[], from: string, to: string): Act =>
  async ({ house, mediator }) => {
    const who: AtWork = await mediator(by);
    await house.db.as({ kind: 'member', memberId: who.memberId }, (tx) =>
      upsertAvailability(tx, {
        ...{ memberId: who.memberId, serviceId: who.service.id, travelMinutes: 20, now: house.now() },
        week: weekdays.map((weekday) => ({ weekday, from, to })),
      }),
    );
  };

/** One act after the other, at the same moment. */
export const both =
  (...acts: Act[]): Act =>
  async (scene) => {
    for (const act of acts) await act(scene);
  };

async function quietRoom(scene: Scene): Promise<string> {
  const { house, coordinator } = scene;
  return asCoordinator(scene, async (tx) => {
    const [known] = await roomsOf(tx, coordinator.service.id);
    if (known) return known.id;
    const id = randomId();
    await saveRoom(
      tx,
      { id, serviceId: coordinator.service.id, now: house.now() },
      {
        ...{ name: 'Wijkhuis De Brug, kleine zaal', address: 'Brugstraat 2, 4020 Demostad' },
        ...{ step_free: true, hearing_loop: false, travel: 'Bus 4, halte Brug. Bel aan bij de zijdeur.' },
        week: [1, 2, 3, 4, 5].map((weekday) => ({ weekday, from: '09:00', to: '21:30' })),
      },
    );
    return id;
  });
}

/** So many days from then, or the Monday after. */
function workdayAt({ house, coordinator }: Scene, days: number, time: string): Date {
  const day = new Date(house.now().getTime() + days * 86_400_000);
  const weekday = day.getUTCDay();
  const later = weekday === 6 ? 2 : weekday === 0 ? 1 : 0;
  const on = new Date(day.getTime() + later * 86_400_000).toISOString().slice(0, 10);
  return instantAt({ day: on, time }, coordinator.service.timeZone) ?? day;
}
