import type { TextField, ValueOf } from '../../src/features/directory/entries/fields.ts';
import type { Language } from '../../src/platform/texts/languages.ts';

type Sheet = { language: Language; population: number; since: number } & Partial<Record<TextField, string>>;

/** Practice sheets of invented services, by the code of their town. */
export const sheets: Record<string, Sheet> = {
  'be:62051': {
    ...{ language: 'fr', population: 40_000, since: 2014 },
    nuisance: 'Bruit, haies et plantations, parties communes, voisins qui ne se parlent plus.',
    keywords: 'médiation, voisinage, cohésion sociale',
    aimsShort:
      'Écouter chaque habitant dans les cinq jours ouvrables. Aider les voisins à se reparler avant que le conflit ne grandisse.',
    aimsLong:
      'Mieux vivre ensemble dans les quartiers. Moins de plaintes à la police et moins d’affaires chez le juge de paix.',
    actions:
      'Une médiatrice et six volontaires reçoivent les demandes. Deux personnes visitent d’abord le demandeur, puis l’autre voisin. Les commissariats et la société de logement orientent les habitants ; ils apprennent le résultat, jamais le contenu.',
    cost: 'Une personne à mi-temps, un bureau partagé, 2 500 € par an pour les déplacements, la formation et l’impression.',
    communication:
      'Permanence chaque semaine au commissariat de quartier, affiches dans les halls d’immeuble, article dans le journal communal deux fois par an.',
    evaluation:
      'Chaque partie répond à cinq questions après la clôture. Tous les trois mois, réunion avec les partenaires sur les chiffres.',
    success:
      'Rencontrer les gens chez eux. Répondre vite. Des volontaires bien formés qui travaillent toujours à deux.',
    originality: 'Les volontaires viennent de quartiers différents et parlent ensemble huit langues.',
    contact: 'La coordination du service, au téléphone le matin.',
  },
  'be:44021': {
    ...{ language: 'nl', population: 267_000, since: 1999 },
    nuisance: 'Geluid, pesten en roddelen, bomen en hagen, kinderen die spelen.',
    keywords: 'burenbemiddeling, vrijwilligers, wijken',
    aimsShort: 'Iedere aanvrager is binnen vijf werkdagen gebeld en binnen tien werkdagen bezocht.',
    aimsLong:
      'Buren lossen meer samen op. Politie en vrederechter houden tijd over voor wat niet anders kan.',
    actions:
      'Drie coördinatoren en dertig vrijwilligers. Altijd twee bemiddelaars per dossier, nooit uit dezelfde wijk als de buren. Directe gesprekken waar het kan, pendelen waar het moet.',
    cost: 'Twee en een halve voltijdse medewerker, vergoeding van de kosten van vrijwilligers, 8.000 euro per jaar voor opleiding en druk.',
    communication:
      'Folder bij wijkpolitie, woonmaatschappijen en huisartsen. Korte film met gebarentaal op de website.',
    evaluation:
      'Vragenlijst voor beide partijen na de afsluiting en na zes weken. Jaarverslag voor de gemeenteraad.',
    success: 'Snel bellen, goed luisteren, eerlijk zeggen wat bemiddeling niet kan.',
    originality: 'Jongeren van zestien en ouder bemiddelen mee bij ruzie op pleintjes.',
    contact: 'De coördinatoren, elke werkdag van negen tot twaalf.',
  },
  'be:63023': {
    ...{ language: 'de', population: 20_000, since: 2018 },
    nuisance: 'Lärm, Hecken, Haustiere, Parken.',
    keywords: 'Mediation, Nachbarschaft, Ehrenamt',
    aimsShort: 'Nachbarn reden wieder miteinander, bevor Anwälte schreiben.',
    aimsLong: 'Ein ruhigeres Zusammenleben in der Stadt und in den Dörfern ringsum.',
    actions:
      'Eine Koordinatorin und vier Ehrenamtliche besuchen beide Seiten zu Hause und laden dann zu einem Gespräch an einen neutralen Ort ein.',
    cost: 'Eine Viertelstelle, Fahrtkosten, eine Weiterbildung im Jahr.',
    communication: 'Sprechstunde im Rathaus, Plakate in den Schulen, Hinweis im Gemeindeblatt.',
    evaluation: 'Kurze Befragung beider Seiten am Ende, Jahresgespräch mit Polizei und Gemeinde.',
    success: 'Kurze Wege: jeder kennt jemanden, der jemanden kennt, und trotzdem bleibt alles vertraulich.',
    originality: 'Gemeinsam mit dem Friedensgericht: der Greffier gibt jedem unser Blatt mit.',
    contact: 'Die Koordinatorin, montags und donnerstags.',
  },
  'nl:0150': {
    ...{ language: 'nl', population: 102_000, since: 2002 },
    nuisance: 'Geluid, tuin en erfgrens, verstoorde relatie.',
    keywords: 'buurtbemiddeling, vrijwilligers, woningcorporaties',
    aimsShort: 'Zeven van de tien geschikte meldingen komen tot verbetering.',
    aimsLong: 'Bewoners weten dat zij eerst zelf kunnen praten, en hoe.',
    actions:
      'Vrijwilligers gaan met twee op huisbezoek. De coördinator bekijkt elke melding dezelfde week. Er is een overleg met wijkagenten en corporaties over cijfers, nooit over mensen.',
    cost: 'Acht tiende voltijdse baan, opleiding van twaalf vrijwilligers, 3.000 euro per jaar voor reis en druk.',
    communication: 'Spreekuur in het wijkcentrum en een kaartje dat wijkagenten meegeven.',
    evaluation: 'Nazorg na zes weken, met drie vragen per telefoon.',
    success: 'De samenwerking met de corporaties en de vaste intervisie.',
    originality: 'Een open avond per jaar waar oud-deelnemers vertellen.',
    contact: 'De coördinator, dinsdag tot en met donderdag.',
  },
};

/** The facts of a sheet: numbers as they are, texts in the language of the sheet. */
export function factsOfSheet(
  { language, population, since, ...texts }: Sheet,
  at: string,
): Record<string, unknown> {
  const said = Object.entries(texts).map(([field, text]) => [
    field,
    { from: language, in: { [language]: { text, at } } } satisfies ValueOf<'does'>,
  ]);
  return { population, since, ...Object.fromEntries(said) };
}
