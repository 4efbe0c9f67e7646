import { formatCode } from '../../../../platform/vault/code.ts';
import { builtIn } from '../built-in/built-in.ts';
import type { Facts, OfferForLetter } from './facts.ts';
import { type FilledText, fillTemplate, type Values } from './fill-template.ts';
import type { FieldOf, LetterKind } from './kinds.ts';
import { longDay, timeOfDay } from './letter-days.ts';
import type { LetterLanguage } from './letter-languages.ts';
import { authorityOf, type Sender } from './sender.ts';
import type { Template } from './template.ts';

/** The one person whom a letter is for. Nothing of anybody else can be handed in. */
export type Addressee = { name: string; street: string; house: string; postcode: string; place: string };

/** All that a letter is made of. `day` is that of the addressee’s own letter, `YYYY-MM-DD`. */
export type Order = {
  facts: Facts;
  addressee: Addressee;
  sender: Sender;
  language: LetterLanguage;
  template: Template;
  day: string;
  /** A new code, to be printed once; with the address where it is typed. */
  code?: { code: string; site: string };
};

/** A letter as the frame prints it. */
export type Composed = FilledText & {
  lang: string;
  direction: 'ltr' | 'rtl';
  head: string;
  from: string;
  to: string[];
  date: string;
  foot: string[];
};

/** Says in words what an order means; the page shows the same words that the printer gets. */
export function composeLetter(order: Order): Composed {
  const { language, sender, addressee } = order;
  const filled = fillTemplate(order.facts.kind, order.template, valuesOf(order));
  const street = `${addressee.street} ${addressee.house}`.trim();
  const town = `${addressee.postcode} ${addressee.place}`.trim();
  return {
    ...filled,
    lang: language.tag.split('-')[0] ?? language.tag,
    direction: language.direction,
    head: sender.head,
    from: sender.from.join(' · '),
    to: [addressee.name || language.words.resident, street, town].filter(Boolean),
    date: longDay(order.day, language.tag),
    foot: [...sender.office, sender.phone, sender.email].filter(Boolean),
  };
}

type Said<K extends LetterKind> = Record<FieldOf<K>, string | string[]>;

function valuesOf(order: Order): Values {
  const { facts, sender, language } = order;
  const common: Said<'closing'> = {
    name: order.addressee.name || language.words.unnamed,
    date: longDay(order.day, language.tag),
    service: sender.name,
    phone: sender.phone,
    email: sender.email,
    office: sender.office.join(', '),
    controller: sender.controller,
    privacy_contact: sender.privacyContact,
    authority: authorityOf(sender.country, language.tag),
    kept_months: String(sender.keptMonths),
  };
  const code = { code: order.code ? formatCode(order.code.code) : '', return_site: order.code?.site ?? '' };
  switch (facts.kind) {
    case 'invitation':
      return { ...common, ...code, words: facts.words } satisfies Said<'invitation'>;
    case 'confirmation': {
      const asked_on = longDay(facts.askedOn, language.tag);
      return { ...common, ...code, asked_on } satisfies Said<'confirmation'>;
    }
    case 'appointment': {
      const day = longDay(facts.day, language.tag, { weekday: true });
      const time = timeOfDay(facts.time, language.tag);
      return { ...common, day, time, place: facts.place, remark: facts.remark } satisfies Said<'appointment'>;
    }
    case 'agreement':
      return { ...common, ...agreementValues(facts, language) } satisfies Said<'agreement'>;
    case 'offer':
      return { ...common, ...offerValues(facts, language) } satisfies Said<'offer'>;
    case 'offerparents':
      return {
        ...{ ...common, ...offerValues(facts, language), child: facts.child },
      } satisfies Said<'offerparents'>;
    default:
      return { ...common, ...code };
  }
}

const offerValues = ({ reference, answerBy }: OfferForLetter, { tag }: LetterLanguage) => ({
  reference,
  answer_by: longDay(answerBy, tag, { weekday: true }),
});

function agreementValues(facts: Extract<Facts, { kind: 'agreement' }>, { tag, words }: LetterLanguage) {
  const lines = facts.lines.map(({ who, what, by }) => {
    const until = by ? ` (${words.by} ${longDay(by, tag)})` : '';
    return `${words[who]} – ${what}${until}`;
  });
  return { agreed_on: longDay(facts.agreedOn, tag), lines, signature: 'yes' };
}

/** The template that holds: the service’s own, or ours. Null where a language that was added has none for this kind yet. */
export const templateFor = (kind: LetterKind, tag: string, own: Template | null): Template | null =>
  own ?? builtIn(kind, tag);
