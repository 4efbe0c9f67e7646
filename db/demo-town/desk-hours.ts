import { daysAfter, weekdayOf } from '../../src/features/directory/entries/rules/public-holidays.ts';
import { noteAnswer } from '../../src/features/partners/desk-hours/answer-offer.ts';
import { offerDeskHour } from '../../src/features/partners/desk-hours/save-desk-hour.ts';
import type { House } from '../../src/platform/house.ts';
import { randomId } from '../../src/platform/vault/random-id.ts';
import { isoDay } from '../../src/ui/dates.ts';
import type { TownPartner } from './partners.ts';
import { atWork, granted, type TownService, type Townsman } from './settle.ts';

export type DeskHourPlan = {
  /** Its weekday is that of the series. */
  firstOn: string;
  everyWeeks?: number;
  untilOn?: string;
  from?: string;
  to?: string;
  slot?: number;
  holder?: Townsman;
  note?: string;
  /** What the partner said, by telephone; without it he has not answered yet. */
  answer?: 'accepted' | 'declined';
};

/** Offers a desk-hour at the place of a partner as a coordinator does, and gives its id. */
export async function planDeskHour(
  house: House,
  at: { service: TownService; coordinator: Townsman },
  partner: TownPartner,
  plan: DeskHourPlan,
): Promise<string> {
  const who = atWork(house, at.coordinator, at.service, ['coordinator']);
  const { id } = granted(
    await offerDeskHour(house, who, {
      ...{ once: randomId(), place: partner.placeId, version: 0 },
      ...{ firstOn: plan.firstOn, untilOn: plan.untilOn ?? '', every: plan.everyWeeks ?? 1 },
      ...{ from: plan.from ?? '14:00', to: plan.to ?? '16:00', slot: plan.slot ?? 0 },
      ...{ holder: plan.holder?.member.memberId ?? '', note: plan.note ?? '' },
    }),
  );
  if (plan.answer) granted(await noteAnswer(house, who, { id, offer: 1, answer: plan.answer }));
  return id;
}

/** Tuesdays at the police since a year, and what the housing company was offered yesterday and has not answered yet. */
export async function sitAtPartners(
  { long, yesterday }: { long: House; yesterday: House },
  at: { service: TownService; coordinator: Townsman },
  partners: { police: TownPartner; housing: TownPartner },
  holders: { police: Townsman; housing: Townsman },
): Promise<void> {
  await planDeskHour(long, at, partners.police, {
    ...{ firstOn: nextWeekday(long.now(), 2), slot: 30, holder: holders.police, answer: 'accepted' },
    note: 'Vraag aan de balie naar het spreekuur van Buurtbemiddeling.',
  });
  await planDeskHour(yesterday, at, partners.housing, {
    ...{ firstOn: nextWeekday(yesterday.now(), 4), everyWeeks: 2, from: '09:00', to: '11:30' },
    holder: holders.housing,
  });
}

/** The first day of this weekday (1 is Monday) that comes after an instant, `YYYY-MM-DD`. */
function nextWeekday(after: Date, weekday: number): string {
  const tomorrow = daysAfter(isoDay(after, 'Europe/Brussels'), 1);
  return daysAfter(tomorrow, (weekday - weekdayOf(tomorrow) + 7) % 7);
}
