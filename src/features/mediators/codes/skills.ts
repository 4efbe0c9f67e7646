import { texts } from '../../../platform/texts/texts.ts';

/** What a mediator is good at, beside what all have learnt. */
export const skills = ['shuttle', 'group', 'youth', 'cultures', 'vulnerable', 'law'] as const;
export type Skill = (typeof skills)[number];

export const skillTexts = texts(
  {
    shuttle: 'Pendelbemiddeling',
    group: 'Groepen',
    youth: 'Jongeren',
    cultures: 'Verschillende culturen',
    vulnerable: 'Kwetsbare mensen',
    law: 'Burenrecht',
  },
  {
    fr: {
      shuttle: 'Médiation par navette',
      group: 'Groupes',
      youth: 'Jeunes',
      cultures: 'Cultures différentes',
      vulnerable: 'Personnes fragiles',
      law: 'Droit de voisinage',
    },
    de: {
      shuttle: 'Pendelmediation',
      group: 'Gruppen',
      youth: 'Jugendliche',
      cultures: 'Verschiedene Kulturen',
      vulnerable: 'Verletzliche Menschen',
      law: 'Nachbarrecht',
    },
    en: {
      shuttle: 'Shuttle mediation',
      group: 'Groups',
      youth: 'Young people',
      cultures: 'Different cultures',
      vulnerable: 'Vulnerable people',
      law: 'Neighbour law',
    },
  },
);

export const isSkill = (value: string): value is Skill => (skills as readonly string[]).includes(value);
