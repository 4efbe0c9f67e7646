import { type Language, languages } from '../../../../platform/texts/languages.ts';
import type { Hours } from '../../entries/fields.ts';
import { kindsOf } from '../../entries/kinds-of.ts';
import { type Period, usualWeek } from '../../entries/rules/opening.ts';
import { nameOf } from '../../entries/say-text.ts';
import { periodsText, weekdayText } from '../hours/time-text.ts';
import type { Here } from '../service-here.tsx';
import { housesSvg, qrSvg } from './pictures.ts';
import { paperTexts } from './texts.ts';

const mostPlaces = 4;

/** What poster and leaflet share. Nothing in it depends on today: paper hangs for months. */
export function paperData({ entry, language, served, short }: Here) {
  const say = paperTexts(language);
  const neighbours = kindsOf(entry).length === 0 || kindsOf(entry).includes('neighbour');
  const address = short.replace(/^https?:\/\//, '');
  return {
    language,
    name: nameOf(entry, language),
    headline: [say(neighbours ? 'neighbours' : 'others'), say('talk')],
    intro: say('intro'),
    promises: (['free', 'confidential', 'voluntary'] as const).map((word) => ({
      word: say(word),
      means: say(`${word}Means`),
    })),
    area: areaText(served.names, language),
    phone: entry.facts.phone?.value ?? '',
    hours: entry.facts.hours ? hoursRows(entry.facts.hours.value, language) : [],
    short: address,
    scan: say('scan'),
    qr: qrSvg(short),
    qrAlt: say('qrAlt', { address }),
    houses: housesSvg,
    others: otherLanguages(entry.facts.languages?.value ?? [], language).map((other) => ({
      language: other,
      text: paperTexts(other)(neighbours ? 'oneLine' : 'oneLineOthers'),
    })),
    demo: entry.demo ? say('demo') : '',
  };
}

/** Those of our languages that the service speaks, save that of the paper. */
const otherLanguages = (spoken: readonly string[], own: Language) =>
  languages.filter((language) => language !== own && spoken.includes(language));

function areaText(names: readonly string[], language: Language): string {
  if (names.length === 0) return '';
  const say = paperTexts(language);
  const list = (words: readonly string[], type: 'conjunction' | 'unit') =>
    new Intl.ListFormat(language, { type }).format(words);
  return names.length > mostPlaces
    ? say('areaMore', { places: list(names.slice(0, mostPlaces), 'unit') })
    : say('area', { places: list(names, 'conjunction') });
}

/** The usual week, days that are alike and follow each other on one line: “maandag – donderdag 9.00–12.30 uur”. */
export function hoursRows(hours: Hours, language: Language): { day: string; times: string }[] {
  const runs: { from: number; to: number; periods: readonly Period[] }[] = [];
  for (const { day, periods } of usualWeek(hours)) {
    const last = runs.at(-1);
    if (last && last.to === day - 1 && JSON.stringify(last.periods) === JSON.stringify(periods))
      last.to = day;
    else runs.push({ from: day, to: day, periods });
  }
  return runs
    .filter(({ periods }) => periods.length > 0)
    .map(({ from, to, periods }) => ({
      day: [...new Set([from, to])].map((day) => weekdayText(day, language)).join(' – '),
      times: periodsText(periods, language),
    }));
}
