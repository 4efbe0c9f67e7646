import { texts } from '../../../platform/texts/texts.ts';

export const chartTexts = texts(
  {
    heading: 'In beeld',
    columns: 'Staven naast elkaar, één per maand: {numbers}.',
    stacked: 'Liggende staven, verdeeld in: {parts}. {numbers}.',
    spans: 'Staven in dagen. {numbers}.',
    span: '{label}: de helft binnen {median}, negen op de tien binnen {ninetieth}',
    table: 'Dezelfde cijfers in een tabel',
    caption:
      'Streep: de helft van de zaken. Balk: tot waar negen op de tien zaken lopen, met het aantal dagen.',
    hiddenLegend: 'Een gearceerd vakje is een getal dat verborgen is; het vakje is altijd even groot.',
  },
  {
    fr: {
      heading: 'En images',
      columns: 'Des barres côte à côte, une par mois : {numbers}.',
      stacked: 'Des barres couchées, divisées en : {parts}. {numbers}.',
      spans: 'Des barres en jours. {numbers}.',
      span: '{label} : la moitié en {median}, neuf sur dix en {ninetieth}',
      table: 'Les mêmes chiffres dans un tableau',
      caption:
        'Trait : la moitié des dossiers. Barre : jusqu’où vont neuf dossiers sur dix, avec le nombre de jours.',
      hiddenLegend: 'Une case hachurée est un nombre caché ; elle a toujours la même taille.',
    },
    de: {
      heading: 'Im Bild',
      columns: 'Balken nebeneinander, einer je Monat: {numbers}.',
      stacked: 'Liegende Balken, aufgeteilt in: {parts}. {numbers}.',
      spans: 'Balken in Tagen. {numbers}.',
      span: '{label}: die Hälfte binnen {median}, neun von zehn binnen {ninetieth}',
      table: 'Dieselben Zahlen in einer Tabelle',
      caption:
        'Strich: die Hälfte der Fälle. Balken: bis wohin neun von zehn Fällen reichen, mit der Zahl der Tage.',
      hiddenLegend: 'Ein schraffiertes Feld ist eine verborgene Zahl; es ist immer gleich groß.',
    },
    en: {
      heading: 'At a glance',
      columns: 'Bars beside each other, one a month: {numbers}.',
      stacked: 'Lying bars, divided into: {parts}. {numbers}.',
      spans: 'Bars in days. {numbers}.',
      span: '{label}: half within {median}, nine out of ten within {ninetieth}',
      table: 'The same figures in a table',
      caption:
        'Stroke: half of the cases. Bar: how far nine out of ten cases reach, with the number of days.',
      hiddenLegend: 'A hatched square is a number that is hidden; it always has the same size.',
    },
  },
);
