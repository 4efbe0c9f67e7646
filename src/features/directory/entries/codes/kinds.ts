import { texts } from '../../../../platform/texts/texts.ts';

/**
 * Kinds of mediation, apart from the name that a service gives itself (in Brussels alone seven names for 19 services).
 * Source: the lists of the Belgian federal promotion of local public mediation, in French and in Dutch.
 */
export const kindCodes = [
  'neighbour',
  'community',
  'conflict',
  'intercultural',
  'sanction',
  'school',
  'youth',
  'penal',
] as const;
export type Kind = (typeof kindCodes)[number];

export const kindTexts = texts(
  {
    neighbour: 'Ruzie tussen buren',
    community: 'Ruzie in een groep of wijk',
    conflict: 'Ruzie tussen mensen die elkaar kennen',
    intercultural: 'Ruzie tussen culturen of groepen',
    sanction: 'Bemiddeling bij een gemeentelijke boete (GAS)',
    school: 'Ruzie op school',
    youth: 'Ruzie met of tussen jongeren',
    penal: 'Bemiddeling op vraag van het parket',
  },
  {
    fr: {
      neighbour: 'Conflit entre voisins',
      community: 'Conflit dans un groupe ou un quartier',
      conflict: 'Conflit entre personnes qui se connaissent',
      intercultural: 'Conflit entre cultures ou groupes',
      sanction: 'Médiation pour une amende communale (SAC)',
      school: 'Conflit à l’école',
      youth: 'Conflit avec ou entre des jeunes',
      penal: 'Médiation à la demande du parquet',
    },
    de: {
      neighbour: 'Streit zwischen Nachbarn',
      community: 'Streit in einer Gruppe oder im Viertel',
      conflict: 'Streit zwischen Menschen, die sich kennen',
      intercultural: 'Streit zwischen Kulturen oder Gruppen',
      sanction: 'Mediation bei einem Bußgeld der Gemeinde (VSG)',
      school: 'Streit in der Schule',
      youth: 'Streit mit oder unter Jugendlichen',
      penal: 'Mediation auf Wunsch der Staatsanwaltschaft',
    },
    en: {
      neighbour: 'A quarrel between neighbours',
      community: 'A quarrel in a group or a district',
      conflict: 'A quarrel between people who know each other',
      intercultural: 'A quarrel between cultures or groups',
      sanction: 'Mediation after a municipal fine',
      school: 'A quarrel at school',
      youth: 'A quarrel with or among young people',
      penal: 'Mediation asked by the public prosecutor',
    },
  },
);
