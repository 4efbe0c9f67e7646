import { type Described, inFour } from './indicator.ts';

/** The tables over the homes of those who asked; they count what was asked for the sake of the visits. */
export const ofHomes = {
  requests_by_tenure: {
    version: 1,
    name: inFour('Koop of huur', 'Propriété ou location', 'Eigentum oder Miete', 'Owned or rented'),
    definition: inFour(
      'Of de eerste partij de eigen woning bezit of huurt. Onbekend als er niet naar gevraagd is.',
      'Si la première partie est propriétaire ou locataire. Inconnu si la question n’a pas été posée.',
      'Ob die erste Partei ihre Wohnung besitzt oder mietet. Unbekannt, wenn nicht danach gefragt wurde.',
      'Whether the first party owns or rents the home. Unknown where nobody asked.',
    ),
  },
  requests_by_dwelling: {
    version: 1,
    name: inFour('Soort woning', 'Type de logement', 'Art der Wohnung', 'Kind of dwelling'),
    definition: inFour(
      'In wat voor woning de eerste partij woont. Onbekend als er niet naar gevraagd is.',
      'Dans quel type de logement habite la première partie. Inconnu si la question n’a pas été posée.',
      'In welcher Art Wohnung die erste Partei lebt. Unbekannt, wenn nicht danach gefragt wurde.',
      'In what kind of dwelling the first party lives. Unknown where nobody asked.',
    ),
  },
  requests_by_household: {
    version: 1,
    name: inFour(
      'Samenstelling van het huishouden',
      'Composition du ménage',
      'Zusammensetzung des Haushalts',
      'Household composition',
    ),
    definition: inFour(
      'Met wie de eerste partij samenwoont. Onbekend als er niet naar gevraagd is.',
      'Avec qui vit la première partie. Inconnu si la question n’a pas été posée.',
      'Mit wem die erste Partei zusammenlebt. Unbekannt, wenn nicht danach gefragt wurde.',
      'With whom the first party lives. Unknown where nobody asked.',
    ),
  },
  requests_by_age: {
    version: 1,
    name: inFour('Leeftijd', 'Âge', 'Alter', 'Age'),
    definition: inFour(
      'Hoe oud de eerste partij ongeveer is. Onbekend als er niet naar gevraagd is.',
      'L’âge approximatif de la première partie. Inconnu si la question n’a pas été posée.',
      'Wie alt die erste Partei ungefähr ist. Unbekannt, wenn nicht danach gefragt wurde.',
      'Roughly how old the first party is. Unknown where nobody asked.',
    ),
  },
} as const satisfies Record<string, Described>;
