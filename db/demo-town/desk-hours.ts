import { noteAnswer } from '../../src/features/partners/desk-hours/answer-offer.ts';
import { offerDeskHour } from '../../src/features/partners/desk-hours/save-desk-hour.ts';
import type { House } from '../../src/platform/house.ts';
import { randomId } from '../../src/platform/vault/random-id.ts';
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
