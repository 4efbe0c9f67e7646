import { inFour } from './indicator.ts';

/** Of what a table counts, what all its cells add up to; with `_with` those cases that have both moments of a lead time. */
export const whatAllAddsUpTo = {
  asked: inFour(
    'Alle aanvragen die in de periode binnenkwamen, zonder GAS-bemiddelingen.',
    'Toutes les demandes parvenues dans la période, sans les médiations SAC.',
    'Alle Anfragen, die in dem Zeitraum eingegangen sind, ohne VAS-Mediationen.',
    'All requests that came in within the period, without municipal-sanction mediations.',
  ),
  closed: inFour(
    'Alle zaken die in de periode gesloten zijn, ook die eerder begonnen, zonder GAS-bemiddelingen.',
    'Tous les dossiers clôturés dans la période, même entamés avant, sans les médiations SAC.',
    'Alle Fälle, die in dem Zeitraum abgeschlossen wurden, auch früher begonnene, ohne VAS-Mediationen.',
    'All cases closed in the period, those begun before it too, without municipal-sanction mediations.',
  ),
  sanctions_asked: inFour(
    'Alle GAS-bemiddelingen die in de periode gevraagd zijn.',
    'Toutes les médiations SAC demandées dans la période.',
    'Alle VAS-Mediationen, um die in dem Zeitraum gebeten wurde.',
    'All municipal-sanction mediations that were asked for in the period.',
  ),
  sanctions_closed: inFour(
    'Alle GAS-bemiddelingen die in de periode gesloten zijn.',
    'Toutes les médiations SAC clôturées dans la période.',
    'Alle VAS-Mediationen, die in dem Zeitraum abgeschlossen wurden.',
    'All municipal-sanction mediations closed in the period.',
  ),
  codes: inFour(
    'Alle keren dat een van deze redenen of aandachtspunten gegeven is in zaken die in deze kwartalen gesloten zijn.',
    'Toutes les fois qu’un de ces motifs ou points d’attention a été noté dans des dossiers clôturés durant ces trimestres.',
    'Alle Male, die einer dieser Gründe oder Hinweise in Fällen angegeben wurde, die in diesen Quartalen abgeschlossen wurden.',
    'Every time that one of these reasons or points was given in cases closed in these quarters.',
  ),
  asked_with: inFour(
    'De aanvragen van de periode waarin dit al gebeurd is, zonder GAS-bemiddelingen.',
    'Les demandes de la période pour lesquelles cela a déjà eu lieu, sans les médiations SAC.',
    'Die Anfragen des Zeitraums, bei denen dies schon geschehen ist, ohne VAS-Mediationen.',
    'The requests of the period of which this has happened already, without municipal-sanction mediations.',
  ),
  closed_with: inFour(
    'De zaken die in de periode gesloten zijn en waarin dit gebeurd is, zonder GAS-bemiddelingen.',
    'Les dossiers clôturés dans la période pour lesquels cela a eu lieu, sans les médiations SAC.',
    'Die in dem Zeitraum abgeschlossenen Fälle, in denen dies geschehen ist, ohne VAS-Mediationen.',
    'The cases closed in the period in which this happened, without municipal-sanction mediations.',
  ),
};

/** A number of a table of two axes, or of one. */
export const formulaOfTable = (ofTwo: boolean) =>
  ofTwo
    ? inFour(
        'Hoeveel er tegelijk bij de rij en bij de kolom horen. Elk telt in één vakje.',
        'Combien relèvent à la fois de la ligne et de la colonne. Chacun compte dans une seule case.',
        'Wie viele zugleich zur Zeile und zur Spalte gehören. Jedes zählt in einem Feld.',
        'How many belong to both the row and the column. Each counts in one cell.',
      )
    : inFour(
        'Hoeveel er bij de rij horen. Elk telt in één rij.',
        'Combien relèvent de la ligne. Chacun compte dans une seule ligne.',
        'Wie viele zur Zeile gehören. Jedes zählt in einer Zeile.',
        'How many belong to the row. Each counts in one row.',
      );

export const formulaOfRates = inFour(
  'Positieve zaken gedeeld door de noemer hieronder, in procent, afgerond op een heel getal. Beide komen uit de tabel “Hoe ver gekomen, met welk resultaat”.',
  'Dossiers positifs divisés par le dénominateur ci-dessous, en pour cent, arrondi à l’entier. Les deux viennent du tableau « Jusqu’où, avec quel résultat ».',
  'Positive Fälle geteilt durch den Nenner unten, in Prozent, auf eine ganze Zahl gerundet. Beide kommen aus der Tabelle „Wie weit gekommen, mit welchem Ergebnis“.',
  'Positive cases divided by the denominator below, in per cent, rounded to a whole number. Both come from the table “How far it came, with what result”.',
);

/** Nearest rank: a percentile is always a number of days that some case had. */
export const formulaOfDays = inFour(
  'Alle aantallen dagen van kort naar lang. De mediaan is het eerste aantal dat minstens de helft niet overschrijdt; het negentigste percentiel het eerste dat minstens negen van de tien niet overschrijden.',
  'Tous les nombres de jours, du plus court au plus long. La médiane est le premier que la moitié au moins ne dépasse pas ; le 90e centile, le premier que neuf sur dix au moins ne dépassent pas.',
  'Alle Zahlen von Tagen, von kurz nach lang. Der Median ist die erste, die mindestens die Hälfte nicht überschreitet; das 90. Perzentil die erste, die mindestens neun von zehn nicht überschreiten.',
  'All numbers of days from short to long. The median is the first that at least half do not exceed; the 90th percentile the first that at least nine of ten do not exceed.',
);
