import { codeList } from './code-list.ts';

/** Whether a party owns or rents his home. */
export const tenures = codeList('tenure', {
  OWNER: { nl: 'koop', fr: 'propriétaire', de: 'Eigentum', en: 'owner' },
  SOCIAL_RENT: { nl: 'sociale huur', fr: 'logement social', de: 'Sozialwohnung', en: 'social rent' },
  PRIVATE_RENT: { nl: 'particuliere huur', fr: 'location privée', de: 'private Miete', en: 'private rent' },
  ROOM: { nl: 'kamer of kot', fr: 'chambre ou kot', de: 'Zimmer', en: 'room' },
  UNKNOWN: { nl: 'onbekend', fr: 'inconnu', de: 'unbekannt', en: 'unknown' },
});

export type Tenure = (typeof tenures.keys)[number];

/** In what kind of home a party lives. */
export const dwellings = codeList('dwelling', {
  TERRACED: {
    nl: 'rijhuis (gesloten bebouwing)',
    fr: 'maison mitoyenne',
    de: 'Reihenhaus',
    en: 'terraced house',
  },
  END_TERRACE: { nl: 'hoekwoning', fr: 'maison de coin', de: 'Reiheneckhaus', en: 'end-of-terrace house' },
  SEMI_DETACHED: {
    nl: 'twee-onder-een-kap (halfopen bebouwing)',
    fr: 'maison trois façades',
    de: 'Doppelhaushälfte',
    en: 'semi-detached house',
  },
  DETACHED: {
    nl: 'vrijstaand (open bebouwing)',
    fr: 'maison quatre façades',
    de: 'freistehendes Haus',
    en: 'detached house',
  },
  FLAT: { nl: 'appartement', fr: 'appartement', de: 'Wohnung im Mehrfamilienhaus', en: 'flat' },
  GALLERY_FLAT: { nl: 'galerijflat', fr: 'appartement à coursive', de: 'Laubenganghaus', en: 'gallery flat' },
  STUDIO: { nl: 'studio', fr: 'studio', de: 'Studio', en: 'studio' },
  CARAVAN: { nl: 'woonwagen', fr: 'caravane', de: 'Wohnwagen', en: 'caravan' },
  UNKNOWN: { nl: 'onbekend', fr: 'inconnu', de: 'unbekannt', en: 'unknown' },
});

export type Dwelling = (typeof dwellings.keys)[number];

/** With whom a party lives. */
export const households = codeList('household', {
  SINGLE: { nl: 'alleenstaand', fr: 'personne seule', de: 'alleinstehend', en: 'single person' },
  COUPLE: { nl: 'paar', fr: 'couple', de: 'Paar', en: 'couple' },
  FAMILY: {
    nl: 'gezin met kinderen',
    fr: 'famille avec enfants',
    de: 'Familie mit Kindern',
    en: 'family with children',
  },
  ONE_PARENT: {
    nl: 'eenoudergezin',
    fr: 'famille monoparentale',
    de: 'Ein-Eltern-Familie',
    en: 'one-parent family',
  },
  OTHER: { nl: 'anders', fr: 'autre', de: 'andere', en: 'other' },
  UNKNOWN: { nl: 'onbekend', fr: 'inconnu', de: 'unbekannt', en: 'unknown' },
});

export type Household = (typeof households.keys)[number];

/** How old a party is, roughly. */
export const ageBands = codeList('age_band', {
  UNDER_20: { nl: 'jonger dan 20', fr: 'moins de 20 ans', de: 'unter 20', en: 'under 20' },
  FROM_20: { nl: '20 tot 39', fr: '20 à 39 ans', de: '20 bis 39', en: '20 to 39' },
  FROM_40: { nl: '40 tot 59', fr: '40 à 59 ans', de: '40 bis 59', en: '40 to 59' },
  FROM_60: { nl: '60 of ouder', fr: '60 ans et plus', de: '60 und älter', en: '60 and over' },
  UNKNOWN: { nl: 'onbekend', fr: 'inconnu', de: 'unbekannt', en: 'unknown' },
});

export type AgeBand = (typeof ageBands.keys)[number];
