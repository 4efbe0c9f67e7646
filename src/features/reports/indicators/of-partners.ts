import { type Indicator, inFour } from './indicator.ts';

const version = 1;
const unit = 'referrals';
const rows = inFour(
  'Hoeveel mensen bij de rij horen, geteld zoals de partner ze zelf in zijn lijst ziet.',
  'Combien de personnes relèvent de la ligne, comptées comme le partenaire les voit lui-même dans sa liste.',
  'Wie viele Menschen zur Zeile gehören, gezählt, wie der Partner sie selbst in seiner Liste sieht.',
  'How many people belong to the row, counted as the partner sees them in his own list.',
);
const sent = inFour(
  'Alle mensen die de partner in de periode naar de dienst stuurde.',
  'Toutes les personnes que le partenaire a orientées vers le service durant la période.',
  'Alle Menschen, die der Partner in dem Zeitraum zum Dienst geschickt hat.',
  'All people whom the partner sent to the service in the period.',
);

/** What stands in a partner’s own report: only what he can count himself. */
export const ofPartners: readonly Indicator[] = [
  {
    ...{ id: 'partner_sent', version, unit, formula: rows, denominator: sent },
    name: inFour(
      'Wie een partner stuurde',
      'Qui un partenaire a orienté',
      'Wen ein Partner geschickt hat',
      'Whom a partner sent',
    ),
    definition: inFour(
      'Hoeveel mensen de partner in de periode naar de dienst stuurde. Wie van hem een tip kreeg en zelf kwam, telt niet mee.',
      'Combien de personnes le partenaire a orientées vers le service durant la période. Qui est venu de lui-même sur son conseil n’est pas compté.',
      'Wie viele Menschen der Partner in dem Zeitraum zum Dienst geschickt hat. Wer auf seinen Hinweis selbst kam, zählt nicht mit.',
      'How many people the partner sent to the service in the period. Who came by himself after a tip is not counted.',
    ),
  },
  {
    ...{ id: 'partner_told', version, unit, formula: rows, denominator: sent },
    name: inFour(
      'Wat een partner over hen hoorde',
      'Ce qu’un partenaire a appris à leur sujet',
      'Was ein Partner über sie erfahren hat',
      'What a partner was told of them',
    ),
    definition: inFour(
      'Van hoeveel van hen de partner dit woord te horen kreeg, volgens zijn afspraak met de dienst en de toestemming van die mensen, tot de dag waarop het rapport gemaakt is.',
      'Pour combien d’entre elles le partenaire a reçu ce mot, selon sa convention avec le service et l’accord de ces personnes, jusqu’au jour où le rapport a été établi.',
      'Von wie vielen von ihnen der Partner dieses Wort erfahren hat, nach seiner Vereinbarung mit dem Dienst und mit Einwilligung dieser Menschen, bis zu dem Tag, an dem der Bericht erstellt wurde.',
      'Of how many of them the partner was told this word, by his agreement with the service and with those people’s consent, up to the day on which the report was made.',
    ),
  },
  {
    ...{ id: 'partner_ended', version, unit, formula: rows },
    denominator: inFour(
      'Iedereen die de partner ooit stuurde en van wie hij in de periode hoorde dat het gesloten is.',
      'Toutes les personnes que le partenaire a orientées un jour et dont il a appris la clôture durant la période.',
      'Alle, die der Partner jemals geschickt hat und von denen er in dem Zeitraum erfuhr, dass es abgeschlossen ist.',
      'Everybody whom the partner ever sent and of whom he was told in the period that it was closed.',
    ),
    name: inFour(
      'Wat voor een partner afgelopen is',
      'Ce qui est terminé pour un partenaire',
      'Was für einen Partner zu Ende ist',
      'What has ended for a partner',
    ),
    definition: inFour(
      'Hoe vaak de partner in de periode hoorde dat het gesloten is, en met welk resultaat waar hij dat mag weten.',
      'Combien de fois le partenaire a appris durant la période que c’était clôturé, et avec quel résultat lorsqu’il peut le savoir.',
      'Wie oft der Partner in dem Zeitraum erfuhr, dass es abgeschlossen ist, und mit welchem Ergebnis, wo er das wissen darf.',
      'How often the partner was told in the period that it was closed, and with what result where he may know it.',
    ),
  },
  {
    ...{ id: 'partner_besides', version, unit, formula: rows },
    denominator: inFour(
      'Deze mensen horen bij geen verwijzing: zij tellen nergens anders mee.',
      'Ces personnes ne relèvent d’aucune orientation : elles ne comptent nulle part ailleurs.',
      'Diese Menschen gehören zu keiner Verweisung: Sie zählen sonst nirgends mit.',
      'These people belong to no referral: they count nowhere else.',
    ),
    name: inFour(
      'Tips en inloop bij een partner',
      'Conseils et passages chez un partenaire',
      'Hinweise und offene Sprechstunden bei einem Partner',
      'Tips and walk-ins at a partner’s',
    ),
    definition: inFour(
      'Aan hoeveel mensen de partner zei dat ze zelf hulp kunnen vragen, en hoeveel er bij hem langskwamen op een spreekuur van de dienst.',
      'À combien de personnes le partenaire a dit qu’elles peuvent demander de l’aide elles-mêmes, et combien sont passées chez lui à une permanence du service.',
      'Wie vielen Menschen der Partner gesagt hat, dass sie selbst um Hilfe bitten können, und wie viele bei ihm in eine Sprechstunde des Dienstes kamen.',
      'How many people the partner told that they can ask for help themselves, and how many came by at his place in a desk-hour of the service.',
    ),
  },
];
