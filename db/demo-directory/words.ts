import type { Language } from '../../src/platform/texts/languages.ts';

type InAll = Record<Language, string>;

/** How a service of the demo is called; its name says that it is an example. */
export const nameFor: Record<Language, (town: string) => string> = {
  nl: (town) => `Buurtbemiddeling ${town} (voorbeeld)`,
  fr: (town) => `Médiation de quartier ${town} (exemple)`,
  de: (town) => `Nachbarschaftsmediation ${town} (Beispiel)`,
  en: (town) => `Neighbourhood mediation ${town} (example)`,
};

/** Brussels alone has seven names for one kind of service. */
export const namesInBrussels = [
  'Médiation locale',
  'Médiation sociale',
  'Médiation de conflits',
  'Médiation de conflits interpersonnels',
  'Médiation de conflits de voisinage',
  'Médiation de proximité',
];

export const does: InAll = {
  nl: 'Twee bemiddelaars luisteren eerst naar u en dan naar uw buur. Zij kiezen geen partij. Samen zoeken jullie een oplossing waar u allebei mee verder kunt. Alles blijft vertrouwelijk.',
  fr: 'Deux médiateurs vous écoutent d’abord, puis ils écoutent votre voisin. Ils ne prennent pas parti. Ensemble, vous cherchez une solution qui convient à tous les deux. Tout reste confidentiel.',
  de: 'Zwei Mediatoren hören zuerst Ihnen zu und dann Ihrem Nachbarn. Sie ergreifen keine Partei. Zusammen suchen Sie eine Lösung, mit der beide leben können. Alles bleibt vertraulich.',
  en: 'Two mediators first listen to you and then to your neighbour. They take no side. Together you look for a solution that both of you can live with. All of it stays confidential.',
};

export const forWhom: InAll = {
  nl: 'Voor iedereen die hier woont: huurders, eigenaars en groepen bewoners.',
  fr: 'Pour toutes les personnes qui habitent ici : locataires, propriétaires et groupes d’habitants.',
  de: 'Für alle, die hier wohnen: Mieter, Eigentümer und Gruppen von Bewohnern.',
  en: 'For everybody who lives here: tenants, owners and groups of residents.',
};

export const howToAsk: InAll = {
  nl: 'Bel ons, schrijf een mail of kom langs tijdens de spreekuren. Wij bellen u binnen vijf werkdagen terug.',
  fr: 'Appelez-nous, écrivez un courriel ou passez pendant les permanences. Nous vous rappelons dans les cinq jours ouvrables.',
  de: 'Rufen Sie an, schreiben Sie eine Mail oder kommen Sie in die Sprechstunde. Wir rufen Sie innerhalb von fünf Werktagen zurück.',
  en: 'Call us, write a mail or come during the desk-hours. We call you back within five working days.',
};

export const where: Record<'police' | 'housing' | 'adviser', InAll> = {
  police: {
    nl: 'Wijkcommissariaat',
    fr: 'Commissariat de quartier',
    de: 'Polizeiwache im Viertel',
    en: 'District police station',
  },
  housing: {
    nl: 'Kantoor van de woonmaatschappij',
    fr: 'Bureau de la société de logement',
    de: 'Büro der Wohnungsgesellschaft',
    en: 'Office of the housing company',
  },
  adviser: {
    nl: 'Sociaal loket van de gemeente',
    fr: 'Guichet social de la commune',
    de: 'Sozialschalter der Gemeinde',
    en: 'Social desk of the municipality',
  },
};

export const street: InAll = {
  nl: 'Voorbeeldplein',
  fr: 'Place de l’Exemple',
  de: 'Beispielplatz',
  en: 'Example Square',
};
