import type { Addressee } from './compose-letter.ts';
import type { Facts } from './facts.ts';
import type { LetterKind } from './kinds.ts';

/** Nobody: for the preview of a template, and for tests. */
export const inventedAddressee: Addressee = {
  name: 'Amina Voorbeeld',
  street: 'Molenweg',
  house: '3 bus 2',
  postcode: '4000',
  place: 'Demostad',
};

/** No code of anybody: it shows where a code would stand. */
export const inventedCode = (site: string) => ({ code: '0000000000000000', site });

/** What an example of each letter says. */
export const inventedFacts: Record<LetterKind, Facts> = {
  invitation: {
    kind: 'invitation',
    words: 'Er is soms laat in de avond muziek te horen.\nIk zou daar graag rustig over praten.',
  },
  confirmation: { kind: 'confirmation', askedOn: '2026-11-18' },
  appointment: {
    kind: 'appointment',
    day: '2026-12-01',
    time: '19:30',
    place: 'Buurthuis De Linde\nLindenplein 2, 4000 Demostad',
    remark: 'De ingang is naast de bakker. Er is een lift.',
  },
  agreement: {
    kind: 'agreement',
    agreedOn: '2026-11-20',
    lines: [
      { who: 'you', what: 'zet de muziek zachter na tien uur', by: '' },
      { who: 'other', what: 'belt eerst aan als het toch luid is', by: '' },
      { who: 'both', what: 'praten na Nieuwjaar opnieuw', by: '2027-01-15' },
    ],
  },
  closing: { kind: 'closing' },
  code: { kind: 'code' },
  offer: { kind: 'offer', reference: 'GAS 2026/101', answerBy: '2026-12-22' },
  offerparents: {
    ...{ kind: 'offerparents', reference: 'GAS 2026/101', answerBy: '2026-12-22' },
    ...{ person: '', child: 'Noor Voorbeeld' },
  },
  privacy: { kind: 'privacy' },
};
