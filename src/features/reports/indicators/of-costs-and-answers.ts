import { type Indicator, inFour } from './indicator.ts';
import { ofWhatPartiesSaid } from './of-what-parties-said.ts';

const version = 1;
const year = inFour(
  'De aanvragen die in het jaar binnenkwamen, of de aangenomen zaken die in het jaar gesloten zijn.',
  'Les demandes parvenues dans l’année, ou les dossiers acceptés et clôturés dans l’année.',
  'Die Anfragen, die in dem Jahr eingegangen sind, oder die angenommenen Fälle, die in dem Jahr abgeschlossen wurden.',
  'The requests that came in within the year, or the cases taken on that were closed in it.',
);
const costs = inFour(
  'Personeel, verplaatsingen, administratie en andere kosten van het jaar, gedeeld door de noemer, afgerond op een euro.',
  'Personnel, déplacements, administration et autres frais de l’année, divisés par le dénominateur, arrondis à l’euro.',
  'Personal, Fahrten, Verwaltung und andere Kosten des Jahres, geteilt durch den Nenner, auf einen Euro gerundet.',
  'Staff, travel, administration and other costs of the year, divided by the denominator, rounded to a euro.',
);
const beginning = inFour(
  'De aanvragen sinds het begin van de proef, tot aan het einde ervan.',
  'Les demandes depuis le début du projet pilote, jusqu’à sa fin.',
  'Die Anfragen seit Beginn der Probephase, bis zu ihrem Ende.',
  'The requests since the pilot began, until it ends.',
);

/** What a case costs, how a pilot stands, what the parties said: counted by other pages than the reports. */
export const ofCostsAndAnswers: readonly Indicator[] = [
  {
    ...{ id: 'cost_per_report', version, unit: 'euros', formula: costs, denominator: year },
    name: inFour('Kosten per aanvraag', 'Coût par demande', 'Kosten je Anfrage', 'Cost per request'),
    definition: inFour(
      'Wat de dienst in een jaar kostte, verdeeld over alle aanvragen van dat jaar.',
      'Ce que le service a coûté en un an, réparti sur toutes les demandes de l’année.',
      'Was der Dienst in einem Jahr kostete, verteilt auf alle Anfragen des Jahres.',
      'What the service cost in a year, spread over all requests of that year.',
    ),
  },
  {
    ...{ id: 'cost_per_treated', version, unit: 'euros', formula: costs, denominator: year },
    name: inFour(
      'Kosten per behandelde zaak',
      'Coût par dossier traité',
      'Kosten je behandeltem Fall',
      'Cost per case treated',
    ),
    definition: inFour(
      'Wat de dienst in een jaar kostte, verdeeld over de aangenomen zaken die in dat jaar gesloten zijn.',
      'Ce que le service a coûté en un an, réparti sur les dossiers acceptés et clôturés dans l’année.',
      'Was der Dienst in einem Jahr kostete, verteilt auf die angenommenen Fälle, die in dem Jahr abgeschlossen wurden.',
      'What the service cost in a year, spread over the cases taken on that were closed in it.',
    ),
  },
  {
    ...{ id: 'pilot_reports', version: 2, unit: 'requests', denominator: beginning },
    name: inFour(
      'Aanvragen in de proef',
      'Demandes du projet pilote',
      'Anfragen der Probephase',
      'Requests in the pilot',
    ),
    definition: inFour(
      'Hoeveel aanvragen er sinds het begin van de proef zijn binnengekomen.',
      'Combien de demandes sont parvenues depuis le début du projet pilote.',
      'Wie viele Anfragen seit Beginn der Probephase eingegangen sind.',
      'How many requests have come in since the pilot began.',
    ),
    formula: inFour(
      'Elke aanvraag telt één keer.',
      'Chaque demande compte une fois.',
      'Jede Anfrage zählt einmal.',
      'Each request counts once.',
    ),
  },
  {
    ...{ id: 'pilot_treated_share', version: 2, unit: 'share', denominator: beginning },
    name: inFour(
      'Deel dat is aangenomen, in de proef',
      'Part acceptée, dans le projet pilote',
      'Anteil der angenommenen, in der Probephase',
      'Share taken on, in the pilot',
    ),
    definition: inFour(
      'Welk deel van de aanvragen de dienst heeft aangenomen.',
      'Quelle part des demandes le service a acceptée.',
      'Welchen Anteil der Anfragen der Dienst angenommen hat.',
      'What share of the requests the service took on.',
    ),
    formula: inFour(
      'Aangenomen zaken gedeeld door de noemer, met hoe zeker dat is bij zo weinig zaken.',
      'Dossiers acceptés divisés par le dénominateur, avec la marge que laissent si peu de dossiers.',
      'Angenommene Fälle geteilt durch den Nenner, mit der Unsicherheit bei so wenigen Fällen.',
      'Cases taken on divided by the denominator, with how sure that is for so few cases.',
    ),
  },
  {
    ...{ id: 'pilot_positive_share', version: 2, unit: 'share' },
    name: inFour(
      'Positief deel, in de proef',
      'Part positive, dans le projet pilote',
      'Positiver Anteil, in der Probephase',
      'Positive share, in the pilot',
    ),
    definition: inFour(
      'Welk deel van de aangenomen en gesloten zaken van de proef positief eindigde.',
      'Quelle part des dossiers acceptés et clôturés du projet pilote a fini positivement.',
      'Welcher Anteil der angenommenen und abgeschlossenen Fälle der Probephase positiv endete.',
      'What share of the pilot’s cases that were taken on and closed ended positively.',
    ),
    formula: inFour(
      'Positief gesloten zaken gedeeld door de noemer, met hoe zeker dat is bij zo weinig zaken.',
      'Dossiers clôturés positivement divisés par le dénominateur, avec la marge que laissent si peu de dossiers.',
      'Positiv abgeschlossene Fälle geteilt durch den Nenner, mit der Unsicherheit bei so wenigen Fällen.',
      'Cases closed positively divided by the denominator, with how sure that is for so few cases.',
    ),
    denominator: inFour(
      'De zaken van de proef die zijn aangenomen en gesloten.',
      'Les dossiers du projet pilote acceptés et clôturés.',
      'Die angenommenen und abgeschlossenen Fälle der Probephase.',
      'The pilot’s cases that were taken on and closed.',
    ),
  },
  {
    ...{ id: 'survey', version, unit: 'answers' },
    name: inFour(
      'Wat de partijen ervan vonden',
      'Ce que les parties en ont pensé',
      'Was die Parteien davon hielten',
      'What the parties thought of it',
    ),
    definition: inFour(
      'De antwoorden van de partijen op de vragen van de dienst, bij het sluiten van de zaak en na de nazorg. Onder een ondergrens tonen we niets.',
      'Les réponses des parties aux questions du service, à la clôture du dossier et après le suivi. Sous un seuil, rien n’est montré.',
      'Die Antworten der Parteien auf die Fragen des Dienstes, beim Abschluss des Falls und nach der Nachsorge. Unter einer Grenze zeigen wir nichts.',
      'The answers of the parties to the service’s questions, when the case closes and after aftercare. Under a floor nothing is shown.',
    ),
    formula: inFour(
      'Hoe vaak elk antwoord gekozen is, online en op papier. Antwoorden per telefoon zijn niet anoniem en tellen apart.',
      'Combien de fois chaque réponse a été choisie, en ligne et sur papier. Les réponses par téléphone ne sont pas anonymes et sont comptées à part.',
      'Wie oft jede Antwort gewählt wurde, online und auf Papier. Antworten am Telefon sind nicht anonym und zählen getrennt.',
      'How often each answer was chosen, online and on paper. Answers by telephone are not anonymous and are counted apart.',
    ),
    denominator: inFour(
      'Wie de vraag heeft beantwoord.',
      'Qui a répondu à la question.',
      'Wer die Frage beantwortet hat.',
      'Who answered the question.',
    ),
  },
  ...ofWhatPartiesSaid,
];
