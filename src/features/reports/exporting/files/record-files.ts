import { type FileSpec, shared } from './file-spec.ts';

/** What was said and written in a case, opened. */
export const recordFiles = {
  'items.csv': {
    about: {
      nl: 'Elk verhaal, elke notitie, elk gesprek, elk bericht, elke toestemming en elke regel van een afspraak, leesbaar.',
      fr: 'Chaque récit, note, entretien, message, accord donné et ligne d’un accord, lisible.',
      de: 'Jede Schilderung, jede Notiz, jedes Gespräch, jede Nachricht, jede Einwilligung und jede Zeile einer Vereinbarung, lesbar.',
      en: 'Every story, note, talk, message, consent and line of an agreement, in clear.',
    },
    columns: {
      case: shared.case,
      id: shared.id,
      place: shared.place,
      kind: { nl: 'wat het is', fr: 'ce que c’est', de: 'was es ist', en: 'what it is' },
      written_at: {
        nl: 'wanneer het geschreven werd',
        fr: 'quand cela a été écrit',
        de: 'wann es geschrieben wurde',
        en: 'when it was written',
      },
      author_role: { nl: 'in welke rol', fr: 'dans quel rôle', de: 'in welcher Rolle', en: 'in which role' },
      author: {
        nl: 'de naam van de medewerker die het schreef; een partij staat er niet bij',
        fr: 'le nom du collaborateur qui l’a écrit ; une partie n’est pas nommée',
        de: 'der Name des Mitarbeiters, der es schrieb; eine Partei wird nicht genannt',
        en: 'the name of the member who wrote it; a party is not named',
      },
      text: {
        nl: 'wat er geschreven werd, waar het één tekst is',
        fr: 'ce qui a été écrit, s’il y a un seul texte',
        de: 'was geschrieben wurde, wo es ein einziger Text ist',
        en: 'what was written, where it has one text',
      },
      content: {
        nl: 'alles ervan (JSON)',
        fr: 'tout le contenu (JSON)',
        de: 'alles davon (JSON)',
        en: 'all of it (JSON)',
      },
    },
  },
  'files.csv': {
    about: {
      nl: 'Elk bestand dat bij een zaak werd gevoegd. Het bestand zelf staat in de map files.',
      fr: 'Chaque fichier ajouté à un dossier. Le fichier même est dans le répertoire files.',
      de: 'Jede Datei, die einem Fall beigefügt wurde. Die Datei selbst liegt im Ordner files.',
      en: 'Every file that was added to a case. The file itself is in the folder files.',
    },
    columns: {
      case: shared.case,
      item: {
        nl: 'het kenmerk in items.csv',
        fr: 'l’identifiant dans items.csv',
        de: 'die Kennung in items.csv',
        en: 'its id in items.csv',
      },
      place: shared.place,
      path: {
        nl: 'waar het in deze ZIP staat; leeg als het niet geopend kon worden',
        fr: 'où il se trouve dans ce ZIP ; vide s’il n’a pas pu être ouvert',
        de: 'wo sie in dieser ZIP-Datei liegt; leer, wenn sie sich nicht öffnen ließ',
        en: 'where it is in this ZIP; empty where it could not be opened',
      },
      name: {
        nl: 'de naam zoals hij gegeven werd',
        fr: 'le nom tel qu’il a été donné',
        de: 'der Name, wie er gegeben wurde',
        en: 'the name as it was given',
      },
      type: shared.fileType,
      bytes: shared.fileBytes,
      how: {
        nl: 'hoe het binnenkwam',
        fr: 'comment il est arrivé',
        de: 'wie sie hereinkam',
        en: 'how it came in',
      },
      note: {
        nl: 'wat erbij geschreven werd',
        fr: 'ce qui a été noté à son sujet',
        de: 'was dazu geschrieben wurde',
        en: 'what was written beside it',
      },
    },
  },
  'events.csv': {
    about: {
      nl: 'Elke stap van elke zaak.',
      fr: 'Chaque étape de chaque dossier.',
      de: 'Jeder Schritt jedes Falls.',
      en: 'Every step of every case.',
    },
    columns: {
      case: shared.case,
      step: { nl: 'de stap', fr: 'l’étape', de: 'der Schritt', en: 'the step' },
      from_stage: { nl: 'vanwaar', fr: 'à partir d’où', de: 'von wo', en: 'from which stage' },
      to_stage: { nl: 'waarheen', fr: 'vers où', de: 'wohin', en: 'to which stage' },
      happened_at: { nl: 'wanneer', fr: 'quand', de: 'wann', en: 'when' },
      role: {
        nl: 'in welke rol de stap gezet werd',
        fr: 'dans quel rôle l’étape a été faite',
        de: 'in welcher Rolle der Schritt getan wurde',
        en: 'in which role it was taken',
      },
      member: shared.member,
      facts: {
        nl: 'onschuldige feiten ervan (JSON); “dayUnknown” waar een oude lijst de dag niet noemde',
        fr: 'faits anodins (JSON) ; « dayUnknown » si une ancienne liste n’indiquait pas le jour',
        de: 'harmlose Angaben dazu (JSON); „dayUnknown“, wo eine alte Liste den Tag nicht nannte',
        en: 'harmless facts of it (JSON); “dayUnknown” where an old list did not say the day',
      },
    },
  },
  'agreement-lines.csv': {
    about: {
      nl: 'De regels van afspraken, en of ze nagekomen zijn.',
      fr: 'Les lignes des accords, et si elles ont été respectées.',
      de: 'Die Zeilen der Vereinbarungen, und ob sie eingehalten wurden.',
      en: 'The lines of agreements, and whether they were kept.',
    },
    columns: {
      case: shared.case,
      item: {
        nl: 'het kenmerk in items.csv',
        fr: 'l’identifiant dans items.csv',
        de: 'die Kennung in items.csv',
        en: 'its id in items.csv',
      },
      who: {
        nl: 'wie het doet: first, second of allebei (both)',
        fr: 'qui s’en charge : first, second ou les deux (both)',
        de: 'wer es tut: first, second oder beide (both)',
        en: 'who does it: first, second or both',
      },
      what: {
        nl: 'wat afgesproken is',
        fr: 'ce qui est convenu',
        de: 'was vereinbart ist',
        en: 'what was agreed',
      },
      due_on: { nl: 'tegen wanneer', fr: 'pour quand', de: 'bis wann', en: 'until when' },
      kept: {
        nl: 'ja (yes), deels (partly), nee (no), of leeg zolang niemand het weet',
        fr: 'oui (yes), en partie (partly), non (no), ou vide tant qu’on ne sait pas',
        de: 'ja (yes), teilweise (partly), nein (no), oder leer, solange es niemand weiß',
        en: 'yes, partly, no, or empty while nobody knows',
      },
      ended_at: {
        nl: 'wanneer een latere afspraak in de plaats kwam',
        fr: 'quand un accord ultérieur l’a remplacée',
        de: 'wann eine spätere Vereinbarung an ihre Stelle trat',
        en: 'when a later agreement took its place',
      },
    },
  },
} as const satisfies Record<string, FileSpec>;
