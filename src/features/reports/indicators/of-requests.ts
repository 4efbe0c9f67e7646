import { type Described, inFour } from './indicator.ts';

/** The tables over the requests of a period. */
export const ofRequests = {
  requests_by_month: {
    version: 1,
    name: inFour('Aanvragen per maand', 'Demandes par mois', 'Anfragen je Monat', 'Requests per month'),
    definition: inFour(
      'Elke aanvraag telt in de maand waarin ze bij de dienst binnenkwam.',
      'Chaque demande compte dans le mois où elle est parvenue au service.',
      'Jede Anfrage zählt in dem Monat, in dem sie beim Dienst eingegangen ist.',
      'Each request counts in the month in which it reached the service.',
    ),
  },
  requests_by_type: {
    version: 1,
    name: inFour(
      'Aanvragen per soort zaak',
      'Demandes par type de dossier',
      'Anfragen nach Art des Falls',
      'Requests by type of case',
    ),
    definition: inFour(
      'Een conflict tussen buren, of een conflict met een groep. GAS-bemiddelingen worden apart geteld.',
      'Un conflit entre voisins, ou un conflit avec un groupe. Les médiations SAC sont comptées à part.',
      'Ein Konflikt zwischen Nachbarn oder ein Konflikt mit einer Gruppe. VAS-Mediationen werden getrennt gezählt.',
      'A conflict between neighbours, or one with a group. Municipal-sanction mediations are counted apart.',
    ),
  },
  requests_by_channel: {
    version: 1,
    name: inFour(
      'Wijze van aanmelding',
      'Mode d’introduction de la demande',
      'Weg der Anfrage',
      'Way of application',
    ),
    definition: inFour(
      'Hoe de aanvraag bij de dienst kwam: per telefoon, online, aan de balie of op een andere manier.',
      'Comment la demande est parvenue au service : par téléphone, en ligne, au guichet ou autrement.',
      'Wie die Anfrage zum Dienst kam: per Telefon, online, am Schalter oder auf andere Weise.',
      'How the request reached the service: by telephone, online, at the desk or in another way.',
    ),
  },
  requests_by_referrer: {
    version: 1,
    name: inFour(
      'Aanvragen per verwijzer',
      'Demandes par partenaire orienteur',
      'Anfragen nach zuweisender Stelle',
      'Requests by referrer',
    ),
    definition: inFour(
      'Wie de eerste partij naar de dienst stuurde. Wie uit zichzelf kwam, heeft zichzelf gemeld.',
      'Qui a orienté la première partie vers le service. Qui est venu de lui-même compte comme demande directe.',
      'Wer die erste Partei zum Dienst geschickt hat. Wer von sich aus kam, hat sich selbst gemeldet.',
      'Who sent the first party to the service. Who came by himself is a self-referral.',
    ),
  },
  referrer_by_month: {
    version: 1,
    name: inFour(
      'Verwijzers per maand of jaar',
      'Partenaires orienteurs par mois ou année',
      'Zuweisende Stellen je Monat oder Jahr',
      'Referrers by month or year',
    ),
    definition: inFour(
      'Hoeveel aanvragen van elke verwijzer in elke maand binnenkwamen; in een periode van meer dan een jaar, in elk jaar.',
      'Combien de demandes de chaque partenaire sont parvenues chaque mois ; sur plus d’un an, chaque année.',
      'Wie viele Anfragen jeder Stelle in jedem Monat eingegangen sind; bei mehr als einem Jahr in jedem Jahr.',
      'How many requests of each referrer came in each month; in a period of over a year, in each year.',
    ),
  },
  referrer_by_district: {
    version: 1,
    name: inFour(
      'Verwijzers per wijk',
      'Partenaires orienteurs par quartier',
      'Zuweisende Stellen nach Viertel',
      'Referrers by district',
    ),
    definition: inFour(
      'Hoeveel aanvragen van elke verwijzer uit elke wijk kwamen.',
      'Combien de demandes de chaque partenaire venaient de chaque quartier.',
      'Wie viele Anfragen jeder Stelle aus jedem Viertel kamen.',
      'How many requests of each referrer came from each district.',
    ),
  },
  requests_by_subject: {
    version: 1,
    name: inFour('Aard van de klacht', 'Nature du conflit', 'Art der Beschwerde', 'Nature of the complaint'),
    definition: inFour(
      'Waar het conflict vooral over gaat: één onderwerp per aanvraag.',
      'L’objet principal du conflit : un seul par demande.',
      'Worum es in dem Konflikt vor allem geht: ein Thema je Anfrage.',
      'What the conflict is mainly about: one subject for each request.',
    ),
  },
  district_by_subject: {
    version: 1,
    name: inFour(
      'Wijken en aard van de klacht',
      'Quartiers et nature du conflit',
      'Viertel und Art der Beschwerde',
      'Districts and nature of the complaint',
    ),
    definition: inFour(
      'Hoeveel aanvragen uit elke wijk over elk onderwerp gaan.',
      'Combien de demandes de chaque quartier portent sur chaque objet.',
      'Wie viele Anfragen aus jedem Viertel jedes Thema betreffen.',
      'How many requests from each district are about each subject.',
    ),
  },
  requests_by_district: {
    version: 1,
    name: inFour(
      'Aanvragen per wijk',
      'Demandes par quartier',
      'Anfragen nach Viertel',
      'Requests by district',
    ),
    definition: inFour(
      'De wijk waarin de eerste partij woont.',
      'Le quartier où habite la première partie.',
      'Das Viertel, in dem die erste Partei wohnt.',
      'The district in which the first party lives.',
    ),
  },
  started: {
    version: 1,
    name: inFour(
      'Gestart en niet gestart',
      'Dossiers entamés et non entamés',
      'Begonnen und nicht begonnen',
      'Started and not started',
    ),
    definition: inFour(
      'Gestart: de eerste partij wil bemiddeling en de dienst heeft de zaak aangenomen. Anders staat er hoe het eindigde, of dat er nog niet beslist is.',
      'Entamé : la première partie souhaite la médiation et le service a accepté le dossier. Sinon il est dit comment la demande a pris fin, ou que rien n’est encore décidé.',
      'Begonnen: Die erste Partei möchte Mediation, und der Dienst hat den Fall angenommen. Sonst steht da, wie es endete oder dass noch nicht entschieden ist.',
      'Started: the first party wishes mediation and the service has taken the case on. Otherwise it says how the request ended, or that nothing is decided yet.',
    ),
  },
  progress: {
    version: 1,
    name: inFour(
      'Voorfase en bemiddeling: hoe ver het kwam',
      'Préparation et médiation : jusqu’où',
      'Vorphase und Mediation: wie weit es kam',
      'Pre-phase and mediation: how far it came',
    ),
    definition: inFour(
      'Het verste punt dat elke aanvraag tot nu toe heeft bereikt, ook als de zaak daarna is gestopt.',
      'Le point le plus avancé atteint jusqu’ici par chaque demande, même si le dossier s’est arrêté ensuite.',
      'Der am weitesten entfernte Punkt, den jede Anfrage bisher erreicht hat, auch wenn der Fall danach endete.',
      'The furthest point that each request has reached so far, even if the case stopped after it.',
    ),
  },
} as const satisfies Record<string, Described>;
