import type { VNode } from 'preact';
import type { Zone } from '../../../platform/calendar/zone.ts';
import type { Language } from '../../../platform/texts/languages.ts';
import { DateText } from '../../../ui/date-text/date-text.tsx';
import { Note } from '../../../ui/sides/sides.tsx';
import { appointmentItem } from '../appointments/item-text.ts';
import { complexityFlags } from '../codes/complexity-flags.ts';
import { declineReasons } from '../codes/decline-reasons.ts';
import { notSuitableReasons } from '../codes/not-suitable-reasons.ts';
import { filesTexts } from '../files/texts.ts';
import type { Content, Item } from '../record/content.ts';
import { isOfLedger, shownWords } from '../releases/shown-words.ts';
import { sanctionTexts } from '../sanction/texts.ts';
import { stepFormTexts } from '../steps/texts.ts';
import { wayName } from '../steps/ways.ts';
import { onwardItem } from './onward-item.ts';
import { caseTexts } from './texts.ts';

export type ItemContext = { language: Language; zone: Zone; now: Date; names: Map<string, string> };

/** One item of the record: what it says, and under it what it is, when, and by whom. */
export function ItemView({ item, context }: { item: Item; context: ItemContext }) {
  const { language, zone, now, names } = context;
  const say = caseTexts(language);
  const { text, kind } = shown(item.content, context);
  const fromParty = item.authorRole === 'party' && item.content.kind !== 'sanction_file';
  const writer = fromParty ? say('party') : (names.get(item.authorId ?? '') ?? '');
  const at = (
    <DateText
      at={'on' in item.content ? item.content.on : item.writtenAt}
      now={now}
      language={language}
      zone={zone}
    />
  );
  return (
    <Note
      meta={
        <>
          {kind && `${kind} · `}
          {at}
          {writer && ` · ${writer}`}
        </>
      }
    >
      {text}
    </Note>
  );
}

type Shown = { text: VNode | string; kind: string };

function shown(content: Content, { language }: ItemContext): Shown {
  const say = caseTexts(language);
  if (isOfLedger(content)) return shownWords(content, language);
  switch (content.kind) {
    case 'story':
      return { text: content.text, kind: say('story') };
    case 'message':
      return { text: content.text, kind: content.how ? saidBy(content.how, language) : say('message') };
    case 'note':
      return { text: content.text, kind: '' };
    case 'talk':
      return { text: content.text, kind: wayName(content.how, language) };
    case 'contact_attempt': {
      const result = content.reached ? say('reached') : say('notReached');
      return {
        text: content.text || result,
        kind: `${say('contactTried')}: ${midSentence(wayName(content.how, language), language)}`,
      };
    }
    case 'consent':
      return {
        text: <Consent words={content.words} language={language} />,
        kind: consentWay(content.how, language),
      };
    case 'aftercare':
      return { text: content.text, kind: say('aftercare') };
    case 'closing':
      return { text: content.text, kind: say('closing') };
    case 'agreement_line':
      return { text: content.what, kind: '' };
    case 'correction':
      return { text: content.text, kind: say(`correction_${content.decision}`) };
    case 'file':
      return {
        text: [content.name, content.note].filter(Boolean).join('\n'),
        kind: filesTexts(language)('file'),
      };
    case 'sanction_file':
      return { text: fileText(content, language), kind: sanctionTexts(language)('file') };
    case 'meeting_needs':
    case 'appointment_note':
      return appointmentItem(content, language);
    case 'onward':
    case 'onward_passed':
    case 'onward_result':
      return onwardItem(content, language);
    default:
      return coded(content, language);
  }
}

function fileText(file: Extract<Content, { kind: 'sanction_file' }>, language: Language): string {
  const say = sanctionTexts(language);
  const named = (['reference', 'parents', 'lawyer'] as const)
    .filter((field) => file[field] !== '')
    .map((field) => `${say(field)}: ${file[field]}`);
  return [file.text, ...named].filter(Boolean).join('\n');
}

type Coded = Extract<Content, { kind: 'decline' | 'not_suitable' | 'complexity' | 'override' }>;

/** Items whose heart is a code of a sealed list. */
function coded(content: Coded, language: Language): Shown {
  const say = caseTexts(language);
  switch (content.kind) {
    case 'decline':
      return withText(
        declineReasons.has(content.reason) ? declineReasons.label(content.reason, language) : content.reason,
        content.text,
        say('declined'),
      );
    case 'not_suitable':
      return withText(
        notSuitableReasons.has(content.reason)
          ? notSuitableReasons.label(content.reason, language)
          : content.reason,
        content.text,
        say('unsuitable'),
      );
    case 'complexity': {
      const flags = content.flags.map((flag) =>
        complexityFlags.has(flag) ? complexityFlags.label(flag, language) : flag,
      );
      return withText(flags.join(', '), content.text, say('complexity'));
    }
    case 'override':
      return withText(content.text, '', say('override'));
  }
}

const withText = (label: string, text: string, kind: string): Shown => ({
  text: text ? `${label}. ${text}` : label,
  kind,
});

function Consent({ words, language }: { words: string; language: Language }) {
  return (
    <p>
      {caseTexts(language)('mayBeSaid')} <q>{words}</q>
    </p>
  );
}

const consentWays = {
  in_person: 'inPerson',
  phone: 'byPhone',
  paper: 'onPaper',
  on_screen: 'onScreen',
} as const;
const consentWay = (how: keyof typeof consentWays, language: Language) =>
  `${caseTexts(language)('agreedTo')}: ${midSentence(stepFormTexts(language)(consentWays[how]), language)}`;

const saidBy = (how: keyof typeof consentWays, language: Language) =>
  `${caseTexts(language)('message')}: ${midSentence(stepFormTexts(language)(consentWays[how]), language)}`;

/** Without its capital, but in German, where a noun keeps it. */
const midSentence = (words: string, language: Language) =>
  language === 'de' ? words : words.charAt(0).toLowerCase() + words.slice(1);
