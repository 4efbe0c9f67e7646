import { codeList } from './code-list.ts';

/** How the two parties live beside each other. The last ones are rarely cases for neighbourhood mediation. */
export const relations = codeList('relation', {
  ADJACENT: {
    nl: 'naaste buren',
    fr: 'voisins mitoyens',
    de: 'direkte Nachbarn',
    en: 'next-door neighbours',
  },
  ABOVE_BELOW: {
    nl: 'boven- en onderburen',
    fr: 'voisins du dessus et du dessous',
    de: 'Nachbarn über- und untereinander',
    en: 'upstairs and downstairs neighbours',
  },
  SAME_BUILDING: {
    nl: 'zelfde gebouw of portiek',
    fr: 'même immeuble',
    de: 'gleiches Haus',
    en: 'same building',
  },
  OPPOSITE: {
    nl: 'overburen',
    fr: 'voisins d’en face',
    de: 'Nachbarn von gegenüber',
    en: 'neighbours across the street',
  },
  BEHIND: {
    nl: 'achterburen',
    fr: 'voisins à l’arrière',
    de: 'Nachbarn hinter dem Haus',
    en: 'neighbours at the back',
  },
  SAME_STREET: {
    nl: 'zelfde straat of wijk',
    fr: 'même rue ou même quartier',
    de: 'gleiche Straße oder gleiches Viertel',
    en: 'same street or neighbourhood',
  },
  GROUP_RESIDENT: {
    nl: 'groep en bewoner',
    fr: 'un groupe et un habitant',
    de: 'Gruppe und Anwohner',
    en: 'a group and a resident',
  },
  GROUP_GROUP: { nl: 'groep en groep', fr: 'deux groupes', de: 'zwei Gruppen', en: 'two groups' },
  RESIDENT_YOUTH: {
    nl: 'bewoner en jongeren',
    fr: 'un habitant et des jeunes',
    de: 'Anwohner und Jugendliche',
    en: 'a resident and young people',
  },
  RESIDENT_BUSINESS: {
    nl: 'bewoner en zaak of vereniging',
    fr: 'un habitant et un commerce ou une association',
    de: 'Anwohner und Betrieb oder Verein',
    en: 'a resident and a business or club',
  },
  CO_OWNERS: { nl: 'mede-eigenaars', fr: 'copropriétaires', de: 'Miteigentümer', en: 'co-owners' },
  TENANT_LANDLORD: {
    nl: 'huurder en verhuurder',
    fr: 'locataire et bailleur',
    de: 'Mieter und Vermieter',
    en: 'tenant and landlord',
  },
  FAMILY: {
    nl: 'familie of ex-partners',
    fr: 'famille ou ex-partenaires',
    de: 'Familie oder frühere Partner',
    en: 'family or former partners',
  },
  WORK: { nl: 'collega’s', fr: 'collègues', de: 'Kollegen', en: 'colleagues' },
  OTHER: { nl: 'andere', fr: 'autre', de: 'andere', en: 'other' },
});

export type Relation = (typeof relations.keys)[number];
