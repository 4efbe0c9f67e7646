import { codeList } from './code-list.ts';

/** What the conflict is about: one main subject, others beside it. The most common come first. */
export const subjects = codeList('subject', {
  NOISE: { nl: 'Geluid', fr: 'Bruit', de: 'Lärm', en: 'Noise' },
  HARASS: {
    nl: 'Pesten of verstoorde relatie',
    fr: 'Harcèlement ou relation dégradée',
    de: 'Schikane oder gestörtes Verhältnis',
    en: 'Harassment or disturbed relationship',
  },
  GARDEN: {
    nl: 'Tuin en groen',
    fr: 'Jardin et plantations',
    de: 'Garten und Pflanzen',
    en: 'Garden and plants',
  },
  BOUNDARY: {
    nl: 'Erfgrens en schutting',
    fr: 'Limites et clôtures',
    de: 'Grundstücksgrenze und Zaun',
    en: 'Boundary and fence',
  },
  SMELL: { nl: 'Stank of rook', fr: 'Odeurs ou fumée', de: 'Geruch oder Rauch', en: 'Smell or smoke' },
  WASTE: { nl: 'Rommel en afval', fr: 'Déchets et encombrants', de: 'Abfall und Gerümpel', en: 'Rubbish' },
  PETS: { nl: 'Huisdieren', fr: 'Animaux', de: 'Haustiere', en: 'Pets' },
  PARKING: {
    nl: 'Parkeren en voertuigen',
    fr: 'Stationnement et véhicules',
    de: 'Parken und Fahrzeuge',
    en: 'Parking and vehicles',
  },
  CHILDREN: {
    nl: 'Kinderen en jongeren',
    fr: 'Enfants et jeunes',
    de: 'Kinder und Jugendliche',
    en: 'Children and young people',
  },
  DAMAGE: {
    nl: 'Schade of lekkage',
    fr: 'Dégâts ou fuites',
    de: 'Schäden oder Wasserschaden',
    en: 'Damage or leaks',
  },
  USE_SHARED: {
    nl: 'Gemeenschappelijke ruimten',
    fr: 'Espaces communs',
    de: 'Gemeinschaftsräume',
    en: 'Shared spaces',
  },
  LIFESTYLE: {
    nl: 'Leefstijl en levensritme',
    fr: 'Mode et rythme de vie',
    de: 'Lebensstil und Lebensrhythmus',
    en: 'Lifestyle and daily rhythm',
  },
  CONSTRUCTION: {
    nl: 'Verbouwing, privacy of camera’s',
    fr: 'Travaux, vues ou caméras',
    de: 'Bauarbeiten, Privatsphäre oder Kameras',
    en: 'Building, privacy or cameras',
  },
  RIGHT_WAY: {
    nl: 'Overpad en toegang',
    fr: 'Servitude et passage',
    de: 'Wegerecht und Zugang',
    en: 'Right of way',
  },
  ENVIRON: {
    nl: 'Milieuhinder',
    fr: 'Nuisances environnementales',
    de: 'Umweltbelastung',
    en: 'Environmental nuisance',
  },
  OTHER: { nl: 'Iets anders', fr: 'Autre', de: 'Anderes', en: 'Something else' },
});

export type Subject = (typeof subjects.keys)[number];
