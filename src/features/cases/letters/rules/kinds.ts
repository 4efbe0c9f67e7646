/** How the value of a field stands on paper: within a sentence, or as a block of its own. */
export type Shape = 'line' | 'quote' | 'list' | 'code' | 'sign';

/** What every letter may say: of its addressee and of the service, and of nobody else. */
const common = {
  name: 'line',
  date: 'line',
  service: 'line',
  phone: 'line',
  email: 'line',
  office: 'line',
} as const satisfies Record<string, Shape>;

/** What the law asks to be told at first contact (GDPR art. 13 and 14). */
const privacy = {
  controller: 'line',
  privacy_contact: 'line',
  authority: 'line',
  kept_months: 'line',
} as const satisfies Record<string, Shape>;

const code = { code: 'code', return_site: 'line' } as const satisfies Record<string, Shape>;

const offered = { reference: 'line', answer_by: 'line' } as const satisfies Record<string, Shape>;

type Kind = {
  /** Who can get it: who asked for help, who was asked, or each of them. */
  to: 'asker' | 'asked' | 'each';
  fields: Readonly<Record<string, Shape>>;
};

/** Every kind of letter, and the fields that its addressee may read. No kind has a field of another party. */
export const letterKinds = {
  /** `words`: the exact words that the first party agreed to, and that are released to the addressee. */
  invitation: { to: 'asked', fields: { ...common, ...privacy, ...code, words: 'quote' } },
  confirmation: { to: 'asker', fields: { ...common, ...privacy, ...code, asked_on: 'line' } },
  appointment: {
    to: 'each',
    fields: { ...common, day: 'line', time: 'line', place: 'line', remark: 'line' },
  },
  agreement: { to: 'each', fields: { ...common, agreed_on: 'line', lines: 'list', signature: 'sign' } },
  closing: { to: 'each', fields: { ...common, ...privacy } },
  code: { to: 'each', fields: { ...common, ...code } },
  /** Of a municipal sanction: that mediation is offered, and until when to answer. */
  offer: { to: 'asker', fields: { ...common, ...privacy, ...offered } },
  /** The same to a parent of whoever is under age; `child`: whose parent he is. */
  offerparents: { to: 'asker', fields: { ...common, ...privacy, ...offered, child: 'line' } },
  privacy: { to: 'each', fields: { ...common, ...privacy } },
} as const satisfies Record<string, Kind>;

export type LetterKind = keyof typeof letterKinds;
export type FieldOf<K extends LetterKind> = keyof (typeof letterKinds)[K]['fields'] & string;

export const kindNames = Object.keys(letterKinds) as LetterKind[];

export const isLetterKind = (value: string): value is LetterKind => value in letterKinds;

/** The fields of a kind with their shapes, as a template that is read at run time may name them. */
export const fieldsOfKind = (kind: LetterKind): ReadonlyMap<string, Shape> =>
  new Map(Object.entries(letterKinds[kind].fields));
