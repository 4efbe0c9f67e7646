import { formatDay, type Place } from '../../../ui/dates.ts';
import { saidItems } from '../../partners/consents/said-items.ts';
import { sayTold } from '../../partners/contract/say-told.ts';
import type { Overview } from './overview.ts';
import { overviewTexts } from './texts.ts';

/** One thing of a part of the overview on paper: its head and the lines below it. */
export type Row = { head: string; lines: string[] };

/** To what he said yes, and from when until when it stood. */
export function consentRow(one: Overview['consents'][number], place: Place): Row {
  const say = overviewTexts(place.language);
  const organisation = one.organisation ?? say('somePartner');
  const day = (at: string) => formatDay(at.length > 10 ? new Date(at) : at, place, { year: true });
  const items = saidItems(place.language, one.items);
  const stands = [
    say('given', { day: day(one.on) }),
    one.until ? say('until', { day: day(one.until) }) : '',
    one.withdrawnOn ? say('withdrawn', { day: day(one.withdrawnOn) }) : '',
  ];
  return {
    head:
      one.purpose === 'onward_referral'
        ? say('onward', { organisation })
        : say('mayKnow', { organisation, items }),
    lines: [stands.filter(Boolean).join(', ')],
  };
}

/** The very words that partners read. From his own place he is never told here that, or how, it ended: so it says who tells him. */
export function toldToPartnersRows({ toldToPartners }: Overview, place: Place): Row[] {
  const rows = toldToPartners.map(({ organisation, on: day, word, result }) => ({
    head: organisation,
    lines: [sayTold(place.language, { word, result, day })],
  }));
  const isEndIn = toldToPartners.some(({ word }) => word === 'closed');
  if (rows.length === 0 || isEndIn) return rows;
  return [...rows, { head: '', lines: [overviewTexts(place.language)('theEnd')] }];
}
