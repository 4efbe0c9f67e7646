import { type Indicator, inFour } from './indicator.ts';

const version = 1;
const formula = inFour(
  'Wie “ja”, “ja, helemaal” of “ja, grotendeels” antwoordde, gedeeld door de noemer, met hoe zeker dat is bij zo weinig antwoorden. Geteld worden hele kwartalen die voorbij zijn, vanaf het kwartaal waarin de proef begon.',
  'Ceux qui ont répondu « oui », « oui, tout à fait » ou « oui, en grande partie », divisés par le dénominateur, avec la marge que laissent si peu de réponses. On compte les trimestres entiers et terminés, à partir de celui où le projet pilote a commencé.',
  'Wer „ja“, „ja, voll und ganz“ oder „ja, größtenteils“ geantwortet hat, geteilt durch den Nenner, mit der Unsicherheit bei so wenigen Antworten. Gezählt werden ganze Quartale, die vorbei sind, ab dem Quartal, in dem die Probephase begann.',
  'Who answered “yes”, “yes, completely” or “yes, mostly”, divided by the denominator, with how sure that is for so few answers. Whole quarters that are over are counted, from the one in which the pilot began.',
);
const denominator = inFour(
  'Wie online of op papier ja of nee antwoordde. Voor wie de vraag niet van toepassing was, telt niet mee, en onder het kleinste aantal van de dienst staat er niets. Wie niet antwoordde, kan er anders over denken.',
  'Ceux qui ont répondu oui ou non, en ligne ou sur papier. Ceux que la question ne concernait pas ne comptent pas, et sous le plus petit nombre du service rien n’est montré. Ceux qui n’ont pas répondu peuvent penser autrement.',
  'Wer online oder auf Papier mit Ja oder Nein geantwortet hat. Auf wen die Frage nicht zutraf, zählt nicht mit, und unter der kleinsten Zahl des Dienstes steht nichts da. Wer nicht geantwortet hat, denkt vielleicht anders.',
  'Who answered yes or no, online or on paper. For whom the question did not apply does not count, and below the service’s smallest number nothing is shown. Those who did not answer may think otherwise.',
);

/** What parties said of a pilot, at each of the two moments at which they are asked. */
export const ofWhatPartiesSaid: readonly Indicator[] = [
  {
    ...{ id: 'pilot_said_closing', version, unit: 'share', formula, denominator },
    name: inFour(
      'Wat partijen van de proef vinden, bij de afsluiting',
      'Ce que les parties pensent du projet pilote, à la clôture',
      'Was Parteien von der Probephase halten, beim Abschluss',
      'What parties think of the pilot, at closing',
    ),
    definition: inFour(
      'Welk deel van de partijen bij de afsluiting van de zaak ja antwoordde: op de vraag of zij de dienst aanraden, weer kunnen praten, zich veilig voelen, een rechtszaak of de politie vermeden, of vertrouwen hadden.',
      'Quelle part des parties a répondu oui à la clôture du dossier : à la question si elles conseillent le service, peuvent de nouveau se parler, se sentent en sécurité, ont évité un procès ou la police, ou avaient confiance.',
      'Welcher Anteil der Parteien beim Abschluss des Falls ja geantwortet hat: auf die Frage, ob sie den Dienst empfehlen, wieder miteinander sprechen können, sich sicher fühlen, ein Gerichtsverfahren oder die Polizei vermieden haben oder Vertrauen hatten.',
      'What share of the parties answered yes when the case closed: whether they would advise the service to others, can talk again, feel safe, avoided a court case or the police, or had trust.',
    ),
  },
  {
    ...{ id: 'pilot_said_aftercare', version, unit: 'share', formula, denominator },
    name: inFour(
      'Wat partijen van de proef vinden, na de nazorg',
      'Ce que les parties pensent du projet pilote, après le suivi',
      'Was Parteien von der Probephase halten, nach der Nachsorge',
      'What parties think of the pilot, after aftercare',
    ),
    definition: inFour(
      'Welk deel van de partijen enkele weken later, na de nazorg, nog ja antwoordde: of zij met de ander kunnen praten, samen leven draaglijk is, en zij zich veilig voelen.',
      'Quelle part des parties a encore répondu oui quelques semaines plus tard, après le suivi : si elles peuvent se parler, si vivre ensemble est supportable, et si elles se sentent en sécurité.',
      'Welcher Anteil der Parteien einige Wochen später, nach der Nachsorge, noch ja geantwortet hat: ob sie miteinander sprechen können, das Zusammenleben erträglich ist und sie sich sicher fühlen.',
      'What share of the parties still answered yes some weeks later, after aftercare: whether they can talk with the other, living together is bearable, and they feel safe.',
    ),
  },
];
