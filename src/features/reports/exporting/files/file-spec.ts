import type { Language } from '../../../../platform/texts/languages.ts';

/** The same words in the four languages; names of files and columns are English everywhere, as the codes are. */
export type Words = Record<Language, string>;

/** What a file of the export holds, and each of its columns in order. */
export type FileSpec = { about: Words; columns: Record<string, Words> };

/** What a column that stands in many files means. */
export const shared = {
  case: {
    nl: 'het nummer van de zaak',
    fr: 'le numéro du dossier',
    de: 'die Nummer des Falls',
    en: 'the number of the case',
  },
  party: {
    nl: 'de partij, zoals in parties.csv',
    fr: 'la partie, comme dans parties.csv',
    de: 'die Partei, wie in parties.csv',
    en: 'the party, as in parties.csv',
  },
  place: {
    nl: 'in wiens plaats het ligt: een partij (zoals in parties.csv), het team (team) of samen (shared)',
    fr: 'à quel endroit cela se trouve : une partie (comme dans parties.csv), l’équipe (team) ou en commun (shared)',
    de: 'an wessen Ort es liegt: eine Partei (wie in parties.csv), das Team (team) oder gemeinsam (shared)',
    en: 'whose place it lies in: a party (as in parties.csv), the team, or shared',
  },
  member: {
    nl: 'de naam van de medewerker',
    fr: 'le nom du collaborateur',
    de: 'der Name des Mitarbeiters',
    en: 'the name of the member',
  },
  name: { nl: 'naam', fr: 'nom', de: 'Name', en: 'name' },
  street: { nl: 'straat', fr: 'rue', de: 'Straße', en: 'street' },
  house: { nl: 'huisnummer en bus', fr: 'numéro et boîte', de: 'Hausnummer', en: 'house number' },
  postcode: { nl: 'postcode', fr: 'code postal', de: 'Postleitzahl', en: 'postcode' },
  town: { nl: 'plaats', fr: 'localité', de: 'Ort', en: 'town' },
  phone: { nl: 'telefoon', fr: 'téléphone', de: 'Telefon', en: 'telephone' },
  email: { nl: 'e-mailadres', fr: 'adresse e-mail', de: 'E-Mail-Adresse', en: 'e-mail address' },
  language: {
    nl: 'de taal die hij of zij spreekt',
    fr: 'la langue que parle cette personne',
    de: 'die Sprache, die diese Person spricht',
    en: 'the language that this person speaks',
  },
  never_ring: {
    nl: 'mag nooit gebeld worden',
    fr: 'ne doit jamais être appelé',
    de: 'darf nie angerufen werden',
    en: 'must never be rung',
  },
  no_letters: {
    nl: 'er mag geen brief naar het adres',
    fr: 'aucune lettre ne peut partir à cette adresse',
    de: 'an die Adresse darf kein Brief gehen',
    en: 'no letter may go to the address',
  },
  no_mail: {
    nl: 'er mag geen e-mail gestuurd worden',
    fr: 'aucun e-mail ne peut être envoyé',
    de: 'es darf keine E-Mail geschickt werden',
    en: 'no e-mail may be sent',
  },
  contact_words: {
    nl: 'hoe hij of zij bereikt wil worden, in woorden',
    fr: 'comment cette personne veut être contactée, en mots',
    de: 'wie diese Person erreicht werden möchte, in Worten',
    en: 'how this person wants to be reached, in words',
  },
  id: {
    nl: 'het kenmerk, waarmee andere bestanden ernaar verwijzen',
    fr: 'l’identifiant par lequel d’autres fichiers y renvoient',
    de: 'die Kennung, mit der andere Dateien darauf verweisen',
    en: 'the id by which other files refer to it',
  },
  fileType: {
    nl: 'welk soort bestand',
    fr: 'le type de fichier',
    de: 'welche Art Datei',
    en: 'the kind of file',
  },
  fileBytes: {
    nl: 'hoe groot, in bytes',
    fr: 'la taille, en octets',
    de: 'wie groß, in Bytes',
    en: 'how large, in bytes',
  },
} as const satisfies Record<string, Words>;
