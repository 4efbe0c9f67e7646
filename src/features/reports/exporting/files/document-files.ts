import { type FileSpec, shared } from './file-spec.ts';

/** The documents that lie in the binder of the recognition, and what could not be opened. */
export const documentFiles = {
  'documents.csv': {
    about: {
      nl: 'Elk document in de map van de erkenning. Het document zelf staat in de map binder.',
      fr: 'Chaque document du classeur de la reconnaissance. Le document même est dans le répertoire binder.',
      de: 'Jedes Dokument in der Mappe der Anerkennung. Das Dokument selbst liegt im Ordner binder.',
      en: 'Every document in the binder of the recognition. The document itself is in the folder binder.',
    },
    columns: {
      evidence: {
        nl: 'bij welk bewijs: het kenmerk in other/reporting.evidence.csv',
        fr: 'à quelle preuve : l’identifiant dans other/reporting.evidence.csv',
        de: 'zu welchem Nachweis: die Kennung in other/reporting.evidence.csv',
        en: 'to which evidence: its id in other/reporting.evidence.csv',
      },
      path: {
        nl: 'waar het in deze ZIP staat; leeg als het niet geopend kon worden',
        fr: 'où il se trouve dans ce ZIP ; vide s’il n’a pas pu être ouvert',
        de: 'wo es in dieser ZIP-Datei liegt; leer, wenn es sich nicht öffnen ließ',
        en: 'where it is in this ZIP; empty where it could not be opened',
      },
      name: shared.name,
      type: shared.fileType,
      bytes: shared.fileBytes,
      shown: {
        nl: 'of een auditor het mag openen',
        fr: 'si un auditeur peut l’ouvrir',
        de: 'ob ein Auditor es öffnen darf',
        en: 'whether an auditor may open it',
      },
    },
  },
  'problems.csv': {
    about: {
      nl: 'Wat niet geopend kon worden. Een lege lijst betekent dat alles erin staat.',
      fr: 'Ce qui n’a pas pu être ouvert. Une liste vide veut dire que tout y est.',
      de: 'Was sich nicht öffnen ließ. Eine leere Liste bedeutet, dass alles dabei ist.',
      en: 'What could not be opened. An empty list means that everything is in it.',
    },
    columns: {
      case: shared.case,
      what: {
        nl: 'wat: case, file, letter, referral, judicial_request, document of waiting_list',
        fr: 'quoi : case, file, letter, referral, judicial_request, document ou waiting_list',
        de: 'was: case, file, letter, referral, judicial_request, document oder waiting_list',
        en: 'what: case, file, letter, referral, judicial_request, document or waiting_list',
      },
      id: { nl: 'het kenmerk ervan', fr: 'son identifiant', de: 'die Kennung davon', en: 'its id' },
      why: {
        nl: 'waarom: vergeten of weg (gone), beschadigd (damaged), of geen sleutel (no_key)',
        fr: 'pourquoi : oublié ou parti (gone), abîmé (damaged), ou pas de clé (no_key)',
        de: 'warum: vergessen oder weg (gone), beschädigt (damaged), oder kein Schlüssel (no_key)',
        en: 'why: gone, damaged, or no_key',
      },
    },
  },
} as const satisfies Record<string, FileSpec>;
