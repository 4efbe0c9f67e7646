import { type FileSpec, shared } from './file-spec.ts';

/** How somebody is called and reached. */
const contact = {
  id: shared.id,
  name: shared.name,
  street: shared.street,
  house: shared.house,
  postcode: shared.postcode,
  place: shared.town,
  phone: shared.phone,
  email: shared.email,
  language: shared.language,
  never_ring: shared.never_ring,
  no_letters: shared.no_letters,
  no_mail: shared.no_mail,
} as const;

/** Who is in a case, and who stands beside them. */
export const partyFiles = {
  'parties.csv': {
    about: {
      nl: 'Eén rij per partij. Dit zijn persoonsgegevens: bewaar het bestand even goed als de zaken zelf.',
      fr: 'Une ligne par partie. Ce sont des données personnelles : gardez ce fichier avec autant de soin que les dossiers.',
      de: 'Eine Zeile je Partei. Das sind personenbezogene Daten: Bewahren Sie die Datei so sorgfältig auf wie die Fälle selbst.',
      en: 'One row a party. These are personal data: keep the file as carefully as the cases themselves.',
    },
    columns: {
      case: shared.case,
      party: {
        nl: 'de partij in de zaak: de eerste (first), de tweede (second) of een andere (other) met een nummer',
        fr: 'la partie dans le dossier : la première (first), la seconde (second) ou une autre (other) avec un numéro',
        de: 'die Partei im Fall: die erste (first), die zweite (second) oder eine andere (other) mit einer Zahl',
        en: 'the party within the case: first, second, or other with a count',
      },
      ...contact,
      leave_alone: {
        nl: 'vroeg om met rust gelaten te worden',
        fr: 'a demandé qu’on le laisse tranquille',
        de: 'bat darum, in Ruhe gelassen zu werden',
        en: 'asked to be left alone',
      },
      news: {
        nl: 'hoe bericht komt dat er nieuws is: e-mail (mail) of sms',
        fr: 'par quel moyen annoncer une nouvelle : e-mail (mail) ou sms',
        de: 'wie angekündigt wird, dass es Neues gibt: E-Mail (mail) oder SMS (sms)',
        en: 'by which way it is told that there is news: mail or sms',
      },
      nameless: {
        nl: 'berichten noemen de dienst niet',
        fr: 'les messages ne nomment pas le service',
        de: 'Nachrichten nennen den Dienst nicht',
        en: 'messages do not name the service',
      },
      contact_words: shared.contact_words,
      is_organisation: {
        nl: 'het is een gemeente of een andere organisatie',
        fr: 'c’est une commune ou une autre organisation',
        de: 'es ist eine Gemeinde oder eine andere Organisation',
        en: 'it is a municipality or another organisation',
      },
      standing: {
        nl: 'bij een groep: of de partij meedoet',
        fr: 'dans un groupe : si la partie participe',
        de: 'bei einer Gruppe: ob die Partei mitmacht',
        en: 'in a community case, whether the party takes part',
      },
      home: {
        nl: 'eigendom, woning, gezin en leeftijd, voor zover bekend (JSON met codes)',
        fr: 'propriété, logement, ménage et âge, si connus (JSON avec des codes)',
        de: 'Eigentum, Wohnung, Haushalt und Alter, soweit bekannt (JSON mit Codes)',
        en: 'tenure, dwelling, household and age band, as far as known (JSON with codes)',
      },
    },
  },
  'contact-persons.csv': {
    about: {
      nl: 'Wie naast een partij staat: een ouder, of wie haar vertegenwoordigt.',
      fr: 'Qui se tient à côté d’une partie : un parent, ou qui la représente.',
      de: 'Wer neben einer Partei steht: ein Elternteil, oder wer sie vertritt.',
      en: 'Who stands beside a party: a parent, or who represents them.',
    },
    columns: {
      case: shared.case,
      party: shared.party,
      ...contact,
      contact_words: shared.contact_words,
    },
  },
} as const satisfies Record<string, FileSpec>;
