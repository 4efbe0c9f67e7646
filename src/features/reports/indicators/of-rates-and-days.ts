import type { LeadTimeId } from '../counting/lead-times.ts';
import type { RateId } from '../counting/rates.ts';
import { type Described, inFour } from './indicator.ts';

/** The four success rates that services print, which mean different things. `denominator` says of what each is a share. */
export const ofRates = {
  positive_of_all: {
    version: 1,
    name: inFour(
      'Positief, van alle zaken',
      'Positifs, de tous les dossiers',
      'Positiv, von allen Fällen',
      'Positive, of all cases',
    ),
    definition: inFour(
      'Welk deel van alle gesloten zaken positief eindigde, ook die niet geschikt waren of nooit zijn gestart.',
      'La part de tous les dossiers clôturés qui ont fini positivement, y compris ceux non retenus ou jamais entamés.',
      'Welcher Anteil aller abgeschlossenen Fälle positiv endete, auch der nicht geeigneten oder nie begonnenen.',
      'What share of all closed cases ended positively, those not suitable or never started included.',
    ),
    denominator: inFour(
      'Alle zaken die in de periode gesloten zijn.',
      'Tous les dossiers clôturés dans la période.',
      'Alle Fälle, die in dem Zeitraum abgeschlossen wurden.',
      'All cases closed in the period.',
    ),
  },
  positive_of_suitable: {
    version: 1,
    name: inFour(
      'Positief, van de geschikte zaken',
      'Positifs, des dossiers retenus',
      'Positiv, von den geeigneten Fällen',
      'Positive, of the suitable cases',
    ),
    definition: inFour(
      'Welk deel van de geschikte gesloten zaken positief eindigde.',
      'La part des dossiers retenus et clôturés qui ont fini positivement.',
      'Welcher Anteil der geeigneten abgeschlossenen Fälle positiv endete.',
      'What share of the suitable closed cases ended positively.',
    ),
    denominator: inFour(
      'De zaken die in de periode gesloten zijn, zonder die niet geschikt waren voor bemiddeling.',
      'Les dossiers clôturés dans la période, sans ceux qui ne se prêtaient pas à une médiation.',
      'Die in dem Zeitraum abgeschlossenen Fälle, ohne die für eine Mediation nicht geeigneten.',
      'The cases closed in the period, without those that were not suitable for mediation.',
    ),
  },
  positive_of_treated: {
    version: 1,
    name: inFour(
      'Positief, van de behandelde zaken',
      'Positifs, des dossiers traités',
      'Positiv, von den behandelten Fällen',
      'Positive, of the treated cases',
    ),
    definition: inFour(
      'Welk deel van de behandelde gesloten zaken positief eindigde. Behandeld: de dienst heeft de zaak aangenomen.',
      'La part des dossiers traités et clôturés qui ont fini positivement. Traité : le service a accepté le dossier.',
      'Welcher Anteil der behandelten abgeschlossenen Fälle positiv endete. Behandelt: Der Dienst hat den Fall angenommen.',
      'What share of the treated closed cases ended positively. Treated: the service took the case on.',
    ),
    denominator: inFour(
      'De aangenomen zaken die in de periode gesloten zijn, zonder die toch niet geschikt bleken.',
      'Les dossiers acceptés et clôturés dans la période, sans ceux qui se sont révélés ne pas convenir.',
      'Die angenommenen Fälle, die in dem Zeitraum abgeschlossen wurden, ohne die doch nicht geeigneten.',
      'The cases taken on that were closed in the period, without those that proved not suitable after all.',
    ),
  },
  positive_of_whole_path: {
    version: 1,
    name: inFour(
      'Positief, als beide partijen de hele weg gingen',
      'Positifs, quand les deux parties ont suivi tout le parcours',
      'Positiv, wenn beide Parteien den ganzen Weg gingen',
      'Positive, where both parties walked the whole path',
    ),
    definition: inFour(
      'Welk deel van de zaken positief eindigde waarin beide partijen zijn gehoord en er tot het einde is bemiddeld.',
      'La part positive des dossiers où les deux parties ont été entendues et la médiation menée jusqu’au bout.',
      'Welcher Anteil der Fälle positiv endete, in denen beide Parteien gehört wurden und bis zum Ende vermittelt wurde.',
      'What share ended positively of the cases in which both parties were heard and mediation came to its end.',
    ),
    denominator: inFour(
      'De zaken die in de periode gesloten zijn en waarin tot een resultaat is bemiddeld, goed of niet.',
      'Les dossiers clôturés dans la période où la médiation est allée jusqu’à un résultat, bon ou non.',
      'Die in dem Zeitraum abgeschlossenen Fälle, in denen bis zu einem Ergebnis vermittelt wurde, gut oder nicht.',
      'The cases closed in the period in which mediation came to a result, good or not.',
    ),
  },
} as const satisfies Record<RateId, Described & { denominator: Record<string, string> }>;

/** Days from the request to what came of it. */
export const ofDays = {
  days_to_first_contact: {
    version: 1,
    name: inFour(
      'Tot het eerste contact',
      'Jusqu’au premier contact',
      'Bis zum ersten Kontakt',
      'To the first contact',
    ),
    definition: inFour(
      'Kalenderdagen van de aanvraag tot de dienst de eerste partij sprak. Meer dan 99 telt als 99.',
      'Jours de la demande au premier entretien du service avec la première partie. Plus de 99 comptent pour 99.',
      'Kalendertage von der Anfrage, bis der Dienst mit der ersten Partei sprach. Mehr als 99 zählen als 99.',
      'Calendar days from the request until the service spoke with the first party. More than 99 count as 99.',
    ),
  },
  days_to_first_party_heard: {
    version: 1,
    name: inFour(
      'Tot de eerste partij gehoord is',
      'Jusqu’à l’entretien avec la première partie',
      'Bis die erste Partei gehört ist',
      'To the first party being heard',
    ),
    definition: inFour(
      'Kalenderdagen van de aanvraag tot de bemiddelaars de eerste partij hoorden.',
      'Jours de la demande à l’entretien des médiateurs avec la première partie.',
      'Kalendertage von der Anfrage, bis die Mediatoren die erste Partei hörten.',
      'Calendar days from the request until the mediators heard the first party.',
    ),
  },
  days_to_second_party_answered: {
    version: 1,
    name: inFour(
      'Tot het antwoord van de tweede partij',
      'Jusqu’à la réponse de la seconde partie',
      'Bis zur Antwort der zweiten Partei',
      'To the second party’s answer',
    ),
    definition: inFour(
      'Kalenderdagen van de aanvraag tot de tweede partij gehoord was, weigerde of niet te bereiken bleek.',
      'Jours de la demande jusqu’à ce que la seconde partie soit entendue, refuse ou reste injoignable.',
      'Kalendertage von der Anfrage, bis die zweite Partei gehört war, ablehnte oder nicht zu erreichen war.',
      'Calendar days from the request until the second party was heard, declined or could not be reached.',
    ),
  },
  days_to_result: {
    version: 1,
    name: inFour(
      'Tot het resultaat van de bemiddeling',
      'Jusqu’au résultat de la médiation',
      'Bis zum Ergebnis der Mediation',
      'To the result of the mediation',
    ),
    definition: inFour(
      'Kalenderdagen van de aanvraag tot het laatste resultaat, goed of niet.',
      'Jours de la demande au dernier résultat, bon ou non.',
      'Kalendertage von der Anfrage bis zum letzten Ergebnis, gut oder nicht.',
      'Calendar days from the request to the last result, good or not.',
    ),
  },
  days_to_close: {
    version: 1,
    name: inFour(
      'Tot de zaak gesloten is',
      'Jusqu’à la clôture',
      'Bis der Fall abgeschlossen ist',
      'To the case being closed',
    ),
    definition: inFour(
      'Kalenderdagen van de aanvraag tot de zaak gesloten werd. Meer dan 999 telt als 999.',
      'Jours de la demande à la clôture du dossier. Plus de 999 comptent pour 999.',
      'Kalendertage von der Anfrage, bis der Fall abgeschlossen wurde. Mehr als 999 zählen als 999.',
      'Calendar days from the request until the case was closed. More than 999 count as 999.',
    ),
  },
} as const satisfies Record<LeadTimeId, Described>;
