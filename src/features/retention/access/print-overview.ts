import { readFileSync } from 'node:fs';
import { renderPdf } from '../../../platform/letters/render-pdf.ts';
import type { Language } from '../../../platform/texts/languages.ts';
import { formatDay, formatDayAndTime, type Place } from '../../../ui/dates.ts';
import { homeFacts } from '../../cases/homes/home.ts';
import { kindTexts } from '../../cases/letters/kind-texts.ts';
import { isLetterKind } from '../../cases/letters/rules/kinds.ts';
import { toldTexts, whatWasTold } from '../../cases/reaching/told-texts.ts';
import type { Contact } from '../../cases/record/contact.ts';
import type { Overview, Told } from './overview.ts';
import { consentRow, type Row, toldToPartnersRows } from './partner-rows.ts';
import { overviewTexts } from './texts.ts';

const frame = readFileSync(new URL('./overview.typ', import.meta.url), 'utf8');

const titles = [
  'contact',
  'home',
  'told',
  'appointments',
  'letters',
  'messages',
  'consents',
  'toldToPartners',
  'answers',
  'readers',
] as const;

/** A party's overview as PDF/UA-1, in his language. Its name and title tell nothing of a case. */
export function printOverview(overview: Overview, place: Place): Promise<Uint8Array> {
  const say = overviewTexts(place.language);
  const day = formatDay(new Date(overview.madeOn), place, { year: true });
  const section = (title: (typeof titles)[number], rows: Row[]) => ({ title: say(title), rows });
  return renderPdf(frame, {
    ...{ title: say('title'), language: place.language, nothing: say('nothing') },
    intro: say('intro', { service: overview.service, day }),
    sections: [
      section('contact', contactRows(overview.contact, place.language)),
      section('home', homeRows(overview.home, place.language)),
      section(
        'told',
        overview.told.map((one) => toldRow(one, place)),
      ),
      section(
        'appointments',
        overview.appointments.map(({ from }) => ({
          head: formatDayAndTime(new Date(from), place),
          lines: [],
        })),
      ),
      section(
        'letters',
        overview.letters.map(({ on, kind }) => ({
          head: formatDay(new Date(on), place, { year: true }),
          lines: [letterName(kind, place.language)],
        })),
      ),
      section(
        'messages',
        overview.messages.map(({ on, way, purpose }) => ({
          head: formatDay(new Date(on), place, { year: true }),
          lines: [`${wayWord(way, place.language)}: ${toldTexts(place.language)(whatWasTold(purpose))}`],
        })),
      ),
      section(
        'consents',
        overview.consents.map((one) => consentRow(one, place)),
      ),
      section('toldToPartners', toldToPartnersRows(overview, place)),
      // The same for everybody: whether he answered is known nowhere.
      section('answers', [{ head: '', lines: [say('noAnswers')] }]),
      section(
        'readers',
        overview.readers.map(({ day: on, role }) => ({
          head: formatDay(on, place, { year: true }),
          lines: [say(roleWord(role))],
        })),
      ),
    ],
  });
}

function contactRows(contact: Contact, language: Language): Row[] {
  const say = overviewTexts(language);
  const { rules } = contact;
  const wishes = [
    ...(['neverRing', 'noLetters', 'noMail'] as const).filter((rule) => rules[rule]).map((rule) => say(rule)),
    rules.words,
  ].filter(Boolean);
  const rows: [string, string][] = [
    [say('name'), contact.name],
    [say('address'), `${contact.street} ${contact.house}, ${contact.postcode} ${contact.place}`],
    [say('phone'), contact.phone],
    [say('email'), contact.email],
    [say('rules'), wishes.join(', ')],
  ];
  return rows
    .filter(([, value]) => value.trim().length > 1)
    .map(([head, value]) => ({ head, lines: [value] }));
}

const homeRows = (home: Overview['home'], language: Language): Row[] =>
  home === 'ask'
    ? [{ head: '', lines: [overviewTexts(language)('askHome')] }]
    : homeFacts(home ?? undefined, language).map(({ name, value }) => ({ head: name, lines: [value] }));

function toldRow(told: Told, place: Place): Row {
  const say = overviewTexts(place.language);
  const by = say('by', { who: say(roleWord(told.by)) });
  const head = `${formatDay(new Date(told.on), place, { year: true })}, ${by}, ${say(told.place)}`;
  return { head, lines: wordsIn(told.content) };
}

/** What was written, line by line; codes and numbers are in the data for a computer. */
function wordsIn(content: unknown): string[] {
  if (typeof content === 'string') return content ? content.split('\n') : [];
  if (typeof content !== 'object' || content === null) return [];
  const shown = ['text', 'words', 'what', 'name', 'note', 'lines', 'interpreter'];
  const entries: [string, unknown][] = Array.isArray(content)
    ? content.map((one) => ['lines', one])
    : Object.entries(content).filter(([name]) => shown.includes(name));
  return entries.flatMap(([, value]) => wordsIn(value));
}

const roles = ['party', 'coordinator', 'mediator', 'job'] as const;
const roleWord = (role: string) => roles.find((one) => one === role) ?? 'other';

function letterName(kind: string, language: Language): string {
  return isLetterKind(kind) ? kindTexts(language)(kind) : kind;
}

function wayWord(way: string, language: Language): string {
  const known = (['mail', 'sms', 'letter', 'phone'] as const).find((one) => one === way);
  return toldTexts(language)(known ? `way_${known}` : 'what_other');
}
