import { type FileSpec, shared } from './file-spec.ts';

/** What is of the service and of no case in particular, opened where it was sealed. */
export const serviceFiles = {
  'members.csv': {
    about: {
      nl: 'Wie in de dienst werkt of werkte. De kenmerken in andere bestanden verwijzen hierheen.',
      fr: 'Qui travaille ou a travaillé dans le service. Les identifiants d’autres fichiers y renvoient.',
      de: 'Wer im Dienst arbeitet oder gearbeitet hat. Die Kennungen in anderen Dateien verweisen hierher.',
      en: 'Who works or worked in the service. The ids in other files refer to it.',
    },
    columns: {
      id: shared.id,
      name: shared.name,
      email: shared.email,
      language: shared.language,
      role: { nl: 'de rol', fr: 'le rôle', de: 'die Rolle', en: 'the role' },
      since: { nl: 'sinds wanneer', fr: 'depuis quand', de: 'seit wann', en: 'since when' },
      until: {
        nl: 'tot wanneer, bij wie vervangt',
        fr: 'jusqu’à quand, pour un remplaçant',
        de: 'bis wann, bei einer Vertretung',
        en: 'until when, for a stand-in',
      },
      ended_at: {
        nl: 'wanneer die ophield',
        fr: 'quand il a pris fin',
        de: 'wann sie endete',
        en: 'when it ended',
      },
    },
  },
  'partner-letters.csv': {
    about: {
      nl: 'De berichten tussen de dienst en haar partners.',
      fr: 'Les messages entre le service et ses partenaires.',
      de: 'Die Nachrichten zwischen dem Dienst und seinen Partnern.',
      en: 'The letters between the service and its partners.',
    },
    columns: {
      id: shared.id,
      organisation: { nl: 'de partner', fr: 'le partenaire', de: 'der Partner', en: 'the partner' },
      from_partner: {
        nl: 'of de partner het schreef',
        fr: 'si le partenaire l’a écrit',
        de: 'ob der Partner sie schrieb',
        en: 'whether the partner wrote it',
      },
      sent_at: { nl: 'wanneer', fr: 'quand', de: 'wann', en: 'when' },
      text: {
        nl: 'wat er geschreven werd',
        fr: 'ce qui a été écrit',
        de: 'was geschrieben wurde',
        en: 'what was written',
      },
    },
  },
  'judicial-requests.csv': {
    about: {
      nl: 'Wat er in de dossiers voor magistraten staat. De dossiers zelf staan in other/confidential.judicial_request.csv.',
      fr: 'Ce que contiennent les dossiers pour les magistrats. Les dossiers mêmes sont dans other/confidential.judicial_request.csv.',
      de: 'Was in den Vorgängen für Richter und Staatsanwälte steht. Die Vorgänge selbst stehen in other/confidential.judicial_request.csv.',
      en: 'What stands in the dossiers for magistrates. The dossiers themselves are in other/confidential.judicial_request.csv.',
    },
    columns: {
      request: {
        nl: 'het kenmerk van het dossier',
        fr: 'l’identifiant du dossier',
        de: 'die Kennung des Vorgangs',
        en: 'the id of the dossier',
      },
      id: shared.id,
      kind: { nl: 'wat het is', fr: 'ce que c’est', de: 'was es ist', en: 'what it is' },
      written_at: {
        nl: 'wanneer het geschreven werd',
        fr: 'quand cela a été écrit',
        de: 'wann es geschrieben wurde',
        en: 'when it was written',
      },
      author_id: {
        nl: 'wie het schreef: het kenmerk in members.csv',
        fr: 'qui l’a écrit : l’identifiant dans members.csv',
        de: 'wer es schrieb: die Kennung in members.csv',
        en: 'who wrote it: the id in members.csv',
      },
      content: {
        nl: 'alles ervan (JSON)',
        fr: 'tout le contenu (JSON)',
        de: 'alles davon (JSON)',
        en: 'all of it (JSON)',
      },
    },
  },
  'report-words.csv': {
    about: {
      nl: 'De woorden die voor een rapport werden bewaard.',
      fr: 'Les textes conservés pour un rapport.',
      de: 'Die Worte, die für einen Bericht aufbewahrt wurden.',
      en: 'The words that were kept for a report.',
    },
    columns: {
      kind: {
        nl: 'welk soort rapport',
        fr: 'quel type de rapport',
        de: 'welche Art Bericht',
        en: 'which kind of report',
      },
      scope: {
        nl: 'waarover: de hele dienst, een gemeente of een partner',
        fr: 'sur quoi : tout le service, une commune ou un partenaire',
        de: 'worüber: der ganze Dienst, eine Gemeinde oder ein Partner',
        en: 'of what: the whole service, a municipality or a partner',
      },
      from_day: { nl: 'de eerste dag', fr: 'le premier jour', de: 'der erste Tag', en: 'the first day' },
      until_day: { nl: 'de laatste dag', fr: 'le dernier jour', de: 'der letzte Tag', en: 'the last day' },
      words: {
        nl: 'wat er geschreven werd',
        fr: 'ce qui a été écrit',
        de: 'was geschrieben wurde',
        en: 'what was written',
      },
    },
  },
  'waiting-lists.csv': {
    about: {
      nl: 'Oude lijsten die klaarliggen en nog geen zaken werden, rij voor rij.',
      fr: 'D’anciennes listes en attente, qui ne sont pas encore devenues des dossiers, ligne par ligne.',
      de: 'Alte Listen, die bereitliegen und noch keine Fälle wurden, Zeile für Zeile.',
      en: 'Old lists that wait and have not become cases yet, row by row.',
    },
    columns: {
      list: { nl: 'welke lijst', fr: 'quelle liste', de: 'welche Liste', en: 'which list' },
      sheet: {
        nl: 'het hoeveelste blad',
        fr: 'la quantième feuille',
        de: 'das wievielte Blatt',
        en: 'which of its sheets',
      },
      line: {
        nl: 'de rij in die lijst; 0 zijn de hoofden van de kolommen',
        fr: 'la ligne de cette liste ; 0 pour les titres des colonnes',
        de: 'die Zeile in dieser Liste; 0 sind die Spaltenköpfe',
        en: 'the row in that list; 0 are the heads of the columns',
      },
      cells: {
        nl: 'wat erin staat (JSON)',
        fr: 'ce qu’elle contient (JSON)',
        de: 'was darin steht (JSON)',
        en: 'what stands in it (JSON)',
      },
    },
  },
  'trail.csv': {
    about: {
      nl: 'Het logboek: wie wat deed en wie welke zaak las. Wat klachten aangaat staat er niet in.',
      fr: 'Le journal : qui a fait quoi et qui a lu quel dossier. Ce qui touche aux plaintes n’y figure pas.',
      de: 'Das Protokoll: wer was tat und wer welchen Fall las. Was Beschwerden betrifft, steht nicht darin.',
      en: 'The trail: who did what, and who read which case. What is about complaints is not in it.',
    },
    columns: {
      at: { nl: 'wanneer', fr: 'quand', de: 'wann', en: 'when' },
      case: shared.case,
      action: {
        nl: 'wat er gedaan werd',
        fr: 'ce qui a été fait',
        de: 'was getan wurde',
        en: 'what was done',
      },
      role: { nl: 'in welke rol', fr: 'dans quel rôle', de: 'in welcher Rolle', en: 'in which role' },
      person: {
        nl: 'de naam, zolang die bewaard is',
        fr: 'le nom, tant qu’il est conservé',
        de: 'der Name, solange er aufbewahrt ist',
        en: 'the name, while it is kept',
      },
      detail: {
        nl: 'onschuldige feiten ervan (JSON)',
        fr: 'faits anodins (JSON)',
        de: 'harmlose Angaben dazu (JSON)',
        en: 'harmless facts of it (JSON)',
      },
    },
  },
  'codes.csv': {
    about: {
      nl: 'Wat de codes betekenen: de gedeelde in vier talen, en die van de dienst zelf in haar eigen woorden.',
      fr: 'Ce que signifient les codes : les codes communs en quatre langues, et ceux du service dans ses propres mots.',
      de: 'Was die Codes bedeuten: die gemeinsamen in vier Sprachen, und die des Dienstes in seinen eigenen Worten.',
      en: 'What the codes mean: the shared ones in four languages, and those of the service in its own words.',
    },
    columns: {
      list: { nl: 'van welke lijst', fr: 'de quelle liste', de: 'aus welcher Liste', en: 'of which list' },
      code: { nl: 'de code', fr: 'le code', de: 'der Code', en: 'the code' },
      counts_as: {
        nl: 'de gedeelde code waaronder hij telt',
        fr: 'le code commun sous lequel il compte',
        de: 'der gemeinsame Code, unter dem er zählt',
        en: 'the shared code that it counts as',
      },
      own: {
        nl: 'of de dienst hem zelf maakte',
        fr: 'si le service l’a créé',
        de: 'ob der Dienst ihn selbst gemacht hat',
        en: 'whether it is the service’s own',
      },
      used_from: {
        nl: 'vanaf wanneer in gebruik',
        fr: 'utilisé à partir de',
        de: 'ab wann in Gebrauch',
        en: 'in use from',
      },
      used_until: {
        nl: 'tot wanneer in gebruik',
        fr: 'utilisé jusqu’à',
        de: 'bis wann in Gebrauch',
        en: 'in use until',
      },
      nl: { nl: 'in het Nederlands', fr: 'en néerlandais', de: 'auf Niederländisch', en: 'in Dutch' },
      fr: { nl: 'in het Frans', fr: 'en français', de: 'auf Französisch', en: 'in French' },
      de: { nl: 'in het Duits', fr: 'en allemand', de: 'auf Deutsch', en: 'in German' },
      en: { nl: 'in het Engels', fr: 'en anglais', de: 'auf Englisch', en: 'in English' },
      own_words: {
        nl: 'zoals de dienst het zegt, per taal (JSON)',
        fr: 'comme le dit le service, par langue (JSON)',
        de: 'wie der Dienst es sagt, je Sprache (JSON)',
        en: 'as the service says it, by language (JSON)',
      },
    },
  },
} as const satisfies Record<string, FileSpec>;
