import type { Language } from '../../../platform/texts/languages.ts';
import { texts } from '../../../platform/texts/texts.ts';
import { formatDay } from '../../../ui/dates.ts';
import { accessTexts } from './codes/access.ts';
import { kindTexts } from './codes/kinds.ts';
import { runByTexts } from './codes/run-by.ts';
import type { Area, FieldName, Hours, Place, TextIn, ValueOf } from './fields.ts';
import { publicPlace } from './rules/public-place.ts';
import { sayText } from './say-text.ts';

/** Names a municipality of the area by its code; without it the code stands there. */
type Naming = (code: string) => string;

/**
 * A value of a field in plain words, a line each, for mails, previews and logs: never the street or point of a place that is
 * published as an area only.
 */
export function sayValue<F extends FieldName>(
  field: F,
  value: ValueOf<F>,
  language: Language,
  nameOfMunicipality: Naming = (code) => code,
): string[] {
  const say = sayings[field] as
    | ((value: ValueOf<F>, language: Language, name: Naming) => string[])
    | undefined;
  if (say) return say(value, language, nameOfMunicipality);
  const text = sayText(value as TextIn, language);
  return text ? text.text.split('\n') : [];
}

const asItIs = (value: string | number) => [String(value)];

const sayings: { [F in FieldName]?: (value: ValueOf<F>, language: Language, name: Naming) => string[] } = {
  kinds: (codes, language) => codes.map((code) => kindTexts(language)(code)),
  languages: (codes, language) => [
    codes.map((code) => new Intl.DisplayNames([language], { type: 'language' }).of(code) ?? code).join(', '),
  ],
  phone: asItIs,
  email: asItIs,
  website: asItIs,
  requestUrl: asItIs,
  postAddress: (value) => value.split('\n'),
  place: sayPlace,
  area: sayArea,
  hours: sayHours,
  deskHours: (desks, language) =>
    desks.map(({ where, address, day, from, to, every }) =>
      [
        where,
        address,
        `${dayName(day, language)} ${from}–${to}`,
        every === 'week' ? '' : wordsFor(language)(every),
      ]
        .filter(Boolean)
        .join(', '),
    ),
  advisers: (advisers) =>
    advisers.map(({ who, where, reach }) => [who, where, reach].filter(Boolean).join(', ')),
  access: (codes, language) => codes.map((code) => accessTexts(language)(code)),
  runBy: (code, language) => [runByTexts(language)(code)],
  charterSignedOn: (day, language) => [formatDay(day, { language, zone: 'Europe/Brussels' })],
  population: (value, language) => [value.toLocaleString(language)],
  since: asItIs,
};

function sayPlace(value: Place, language: Language): string[] {
  const place = publicPlace(value);
  const town = [place.postcode, place.town].filter(Boolean).join(' ');
  return [place.street, town, place.areaOnly ? wordsFor(language)('areaOnly') : ''].filter(Boolean);
}

function sayArea(area: Area, language: Language, name: Naming): string[] {
  const { compare } = new Intl.Collator(language);
  const named = [...area.municipalities.map(name), ...area.names].sort(compare);
  const postcodes = area.postcodes.map((code) => code.slice(3)).sort();
  return [named.join(', '), postcodes.join(', ')].filter(Boolean);
}

function sayHours({ week, holidays, exceptions }: Hours, language: Language): string[] {
  const say = wordsFor(language);
  const days = [1, 2, 3, 4, 5, 6, 7].flatMap((day) => {
    const times = week.filter((one) => one.day === day).map(({ from, to }) => `${from}–${to}`);
    return times.length > 0 ? [`${dayName(day, language)} ${times.sort().join(', ')}`] : [];
  });
  const others = exceptions.map(({ from, to, open, why }) => {
    const when = from === to ? from : `${from} – ${to}`;
    return `${when}: ${open ? open.join('–') : say('closed')}${why ? ` (${why})` : ''}`;
  });
  return [...days, ...(holidays ? [say('holidays')] : []), ...others];
}

/** 1 is Monday; 5 January 1970 was one. */
const dayName = (day: number, language: Language) =>
  new Intl.DateTimeFormat(language, { weekday: 'long', timeZone: 'UTC' }).format(
    new Date((day + 3) * 86_400_000),
  );

const wordsFor = texts(
  {
    areaOnly: 'Het adres wordt niet gepubliceerd, alleen de plaats.',
    closed: 'gesloten',
    holidays: 'Ook open op feestdagen',
    two_weeks: 'om de twee weken',
    month: 'elke maand',
  },
  {
    fr: {
      areaOnly: 'L’adresse n’est pas publiée, seulement la localité.',
      closed: 'fermé',
      holidays: 'Ouvert aussi les jours fériés',
      two_weeks: 'toutes les deux semaines',
      month: 'chaque mois',
    },
    de: {
      areaOnly: 'Die Adresse wird nicht veröffentlicht, nur der Ort.',
      closed: 'geschlossen',
      holidays: 'Auch an Feiertagen geöffnet',
      two_weeks: 'alle zwei Wochen',
      month: 'jeden Monat',
    },
    en: {
      areaOnly: 'The address is not published, only the place.',
      closed: 'closed',
      holidays: 'Also open on public holidays',
      two_weeks: 'every two weeks',
      month: 'every month',
    },
  },
);
