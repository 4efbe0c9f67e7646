import { type CodeList, codeList } from './code-list.ts';
import type { Subject } from './subjects.ts';

/** The finer subjects under a main one; a main subject that is missing here has none. */
export const subSubjects: Partial<Record<Subject, CodeList<string>>> = {
  NOISE: codeList<string>('sub_subject_noise', {
    persons: {
      nl: 'stemmen en voetstappen',
      fr: 'voix et pas',
      de: 'Stimmen und Schritte',
      en: 'voices and footsteps',
    },
    audio: {
      nl: 'muziek of televisie',
      fr: 'musique ou télévision',
      de: 'Musik oder Fernseher',
      en: 'music or television',
    },
    children: {
      nl: 'spelende kinderen',
      fr: 'enfants qui jouent',
      de: 'spielende Kinder',
      en: 'children playing',
    },
    diy: { nl: 'klussen', fr: 'bricolage', de: 'Heimwerken', en: 'do-it-yourself work' },
    animals: {
      nl: 'blaffende hond of andere dieren',
      fr: 'aboiements ou autres animaux',
      de: 'Hundegebell oder andere Tiere',
      en: 'barking dog or other animals',
    },
    party: { nl: 'feesten', fr: 'fêtes', de: 'Feste', en: 'parties' },
    machines: {
      nl: 'machines en installaties',
      fr: 'machines et installations',
      de: 'Maschinen und Anlagen',
      en: 'machines and installations',
    },
    business: {
      nl: 'horeca of bedrijf',
      fr: 'horeca ou entreprise',
      de: 'Gaststätte oder Betrieb',
      en: 'bar, restaurant or business',
    },
  }),
  HARASS: codeList<string>('sub_subject_harass', {
    insults: {
      nl: 'schelden en lastigvallen',
      fr: 'insultes et importunité',
      de: 'Beschimpfen und Belästigen',
      en: 'insults and pestering',
    },
    gossip: { nl: 'roddelen', fr: 'ragots', de: 'Gerede', en: 'gossip' },
    bullying: { nl: 'pesten', fr: 'brimades', de: 'Schikane', en: 'bullying' },
    intimidation: { nl: 'intimidatie', fr: 'intimidation', de: 'Einschüchterung', en: 'intimidation' },
    relation: {
      nl: 'verstoorde relatie',
      fr: 'relation dégradée',
      de: 'gestörtes Verhältnis',
      en: 'disturbed relationship',
    },
  }),
  GARDEN: codeList<string>('sub_subject_garden', {
    trees: {
      nl: 'overhangende takken en hoge bomen',
      fr: 'branches qui dépassent et arbres hauts',
      de: 'überhängende Äste und hohe Bäume',
      en: 'overhanging branches and tall trees',
    },
    hedges: { nl: 'hagen', fr: 'haies', de: 'Hecken', en: 'hedges' },
    weeds: { nl: 'onkruid', fr: 'mauvaises herbes', de: 'Unkraut', en: 'weeds' },
    light: { nl: 'zicht en licht', fr: 'vue et lumière', de: 'Sicht und Licht', en: 'view and light' },
  }),
  BOUNDARY: codeList<string>('sub_subject_boundary', {
    fence: { nl: 'schutting of afsluiting', fr: 'clôture', de: 'Zaun', en: 'fence' },
    line: {
      nl: 'plaats van de grens',
      fr: 'tracé de la limite',
      de: 'Verlauf der Grenze',
      en: 'where the boundary runs',
    },
    shared_wall: {
      nl: 'gemeenschappelijke muur',
      fr: 'mur mitoyen',
      de: 'gemeinsame Mauer',
      en: 'shared wall',
    },
  }),
  SMELL: codeList<string>('sub_subject_smell', {
    smoke: {
      nl: 'rook van vuur of barbecue',
      fr: 'fumée de feu ou de barbecue',
      de: 'Rauch von Feuer oder Grill',
      en: 'smoke from fire or barbecue',
    },
    cooking: { nl: 'kookgeuren', fr: 'odeurs de cuisine', de: 'Küchengerüche', en: 'cooking smells' },
    waste_burning: {
      nl: 'verbranden van afval',
      fr: 'incinération de déchets',
      de: 'Verbrennen von Abfall',
      en: 'burning rubbish',
    },
    stench: { nl: 'stank', fr: 'mauvaises odeurs', de: 'Gestank', en: 'stench' },
  }),
  WASTE: codeList<string>('sub_subject_waste', {
    common_areas: {
      nl: 'trappenhuis of galerij',
      fr: 'cage d’escalier ou coursive',
      de: 'Treppenhaus oder Laubengang',
      en: 'stairwell or gallery',
    },
    garden: { nl: 'tuin of erf', fr: 'jardin ou cour', de: 'Garten oder Hof', en: 'garden or yard' },
    street: {
      nl: 'straat en containers',
      fr: 'rue et conteneurs',
      de: 'Straße und Container',
      en: 'street and containers',
    },
  }),
  PETS: codeList<string>('sub_subject_pets', {
    droppings: { nl: 'uitwerpselen', fr: 'déjections', de: 'Kot', en: 'droppings' },
    loose: {
      nl: 'loslopende dieren',
      fr: 'animaux en liberté',
      de: 'freilaufende Tiere',
      en: 'animals running loose',
    },
    many: { nl: 'veel dieren', fr: 'nombreux animaux', de: 'viele Tiere', en: 'many animals' },
  }),
  PARKING: codeList<string>('sub_subject_parking', {
    space: { nl: 'parkeerplaats', fr: 'place de parking', de: 'Parkplatz', en: 'parking space' },
    blocked: {
      nl: 'versperde inrit of doorgang',
      fr: 'entrée ou passage bloqué',
      de: 'blockierte Einfahrt',
      en: 'blocked drive or passage',
    },
    repairs: {
      nl: 'sleutelen aan voertuigen',
      fr: 'réparation de véhicules',
      de: 'Reparieren von Fahrzeugen',
      en: 'vehicle repairs',
    },
  }),
  CHILDREN: codeList<string>('sub_subject_children', {
    ball_games: { nl: 'voetballen', fr: 'jeux de ballon', de: 'Ballspiele', en: 'ball games' },
    hanging_out: { nl: 'rondhangen', fr: 'jeunes qui traînent', de: 'Herumhängen', en: 'hanging about' },
    behaviour: { nl: 'gedrag', fr: 'comportement', de: 'Verhalten', en: 'behaviour' },
  }),
  DAMAGE: codeList<string>('sub_subject_damage', {
    leak: {
      nl: 'lekkage of waterschade',
      fr: 'fuite ou dégât des eaux',
      de: 'Leck oder Wasserschaden',
      en: 'leak or water damage',
    },
    property: {
      nl: 'schade aan huis of auto',
      fr: 'dégâts à la maison ou à la voiture',
      de: 'Schäden an Haus oder Auto',
      en: 'damage to house or car',
    },
  }),
  USE_SHARED: codeList<string>('sub_subject_use_shared', {
    laundry: { nl: 'wasruimte', fr: 'buanderie', de: 'Waschraum', en: 'laundry room' },
    lift: {
      nl: 'lift of trappenhuis',
      fr: 'ascenseur ou escalier',
      de: 'Aufzug oder Treppenhaus',
      en: 'lift or stairs',
    },
    storage: {
      nl: 'fietsen en berging',
      fr: 'vélos et débarras',
      de: 'Fahrräder und Abstellraum',
      en: 'bicycles and storage',
    },
  }),
  LIFESTYLE: codeList<string>('sub_subject_lifestyle', {
    rhythm: {
      nl: 'dag- en nachtritme',
      fr: 'rythme de jour et de nuit',
      de: 'Tag- und Nachtrhythmus',
      en: 'day and night rhythm',
    },
    habits: { nl: 'gewoonten', fr: 'habitudes', de: 'Gewohnheiten', en: 'habits' },
  }),
  CONSTRUCTION: codeList<string>('sub_subject_construction', {
    works: { nl: 'verbouwing', fr: 'travaux', de: 'Bauarbeiten', en: 'building work' },
    cameras: { nl: 'camera’s', fr: 'caméras', de: 'Kameras', en: 'cameras' },
    privacy: { nl: 'inkijk', fr: 'vues chez les voisins', de: 'Einblick', en: 'being overlooked' },
  }),
};

/** True when this is a finer subject of that main one. */
export function hasSubSubject(subject: Subject, sub: string): boolean {
  return subSubjects[subject]?.has(sub) ?? false;
}
