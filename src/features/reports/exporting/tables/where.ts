import type { Words } from '../files/file-spec.ts';
import type { FileName } from '../files.ts';

/**
 * Where the rows of a table are in an export: in files of their own, in one that is as the database has it (with what it
 * holds), or nowhere and why.
 */
export type Where =
  | { in: readonly (FileName | 'reports/' | 'surveys.json' | 'service.json')[] }
  | { other: Words; without?: readonly string[] }
  | { not: WhyNot };

export const whyNot = ['keys', 'marks', 'machine', 'complaints', 'links', 'tokens'] as const;
export type WhyNot = (typeof whyNot)[number];

/** Why some tables are not in an export. */
export const reasons: Record<WhyNot, Words> = {
  keys: {
    nl: 'Sleutels en geheime codes. Alles wat ze openen staat leesbaar in dit bestand; zelf hoeft niemand ze te hebben.',
    fr: 'Des clés et des codes secrets. Tout ce qu’ils ouvrent est lisible dans ce fichier ; personne n’a besoin de les avoir.',
    de: 'Schlüssel und geheime Codes. Alles, was sie öffnen, steht lesbar in dieser Datei; selbst braucht sie niemand.',
    en: 'Keys and secret codes. All that they open is readable in this file; nobody needs to have them.',
  },
  marks: {
    nl: 'Kenmerken waarmee de computer dezelfde persoon herkent. Ze zijn uit de gegevens hierboven gemaakt, en niemand kan ze lezen.',
    fr: 'Des marques par lesquelles l’ordinateur reconnaît une même personne. Elles sont faites des données ci-dessus et personne ne peut les lire.',
    de: 'Kennzeichen, an denen der Computer dieselbe Person erkennt. Sie sind aus den Daten oben gemacht, und niemand kann sie lesen.',
    en: 'Marks by which the computer knows the same person again. They are made of the data above, and nobody can read them.',
  },
  machine: {
    nl: 'Wat alleen voor de computer is: tellers, en berichten die nog vertrekken.',
    fr: 'Ce qui ne sert qu’à l’ordinateur : des compteurs et des messages encore à envoyer.',
    de: 'Was nur für den Computer da ist: Zähler, und Nachrichten, die noch hinausgehen.',
    en: 'What is only for the computer: counters, and messages that are still to go.',
  },
  complaints: {
    nl: 'Klachten over de dienst. Die leest alleen wie ze behandelt; een coördinator niet, want ze kunnen over hem of haar gaan.',
    fr: 'Les plaintes au sujet du service. Seule la personne qui les traite les lit ; pas le coordinateur, car elles peuvent le concerner.',
    de: 'Beschwerden über den Dienst. Nur wer sie bearbeitet, liest sie; kein Koordinator, denn sie können ihn betreffen.',
    en: 'Complaints about the service. Only whoever handles them reads them; a coordinator does not, for they may be about him or her.',
  },
  links: {
    nl: 'Links die iemand binnenlaten: partners, stuurgroep, auditor, uitgenodigde medewerkers, en de pagina die zij zien.',
    fr: 'Des liens qui laissent entrer quelqu’un : partenaires, comité de pilotage, auditeur, collaborateurs invités, et la page qu’ils voient.',
    de: 'Links, die jemanden einlassen: Partner, Steuerungsgruppe, Auditor, eingeladene Mitarbeiter, und die Seite, die sie sehen.',
    en: 'Links that let somebody in: partners, steering group, auditor, invited members, and the page that they see.',
  },
  tokens: {
    nl: 'Welke links naar de vragenlijst al gebruikt zijn. Niemand kan ze bij een zaak brengen, en dat blijft zo.',
    fr: 'Quels liens vers le questionnaire ont déjà servi. Personne ne peut les rattacher à un dossier, et cela doit rester ainsi.',
    de: 'Welche Links zum Fragebogen schon benutzt sind. Niemand kann sie einem Fall zuordnen, und so soll es bleiben.',
    en: 'Which links to the questions were used. Nobody can join them to a case, and so it stays.',
  },
};
