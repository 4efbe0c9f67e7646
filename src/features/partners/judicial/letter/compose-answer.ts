import type { Language } from '../../../../platform/texts/languages.ts';
import type { Composed } from '../../../cases/letters/rules/compose-letter.ts';
import { longDay } from '../../../cases/letters/rules/letter-days.ts';
import type { Sender } from '../../../cases/letters/rules/sender.ts';
import type { OutwardAnswer, RequestKind } from '../rules/request-life.ts';
import { letterWords } from './letter-words.ts';

/** All that an answer is made of: what happened inside cannot be handed in. Days are `YYYY-MM-DD`. */
export type Answer = {
  mark: string;
  kind: RequestKind;
  answer: OutwardAnswer;
  receivedOn: string;
  answeredOn: string;
  reference: string;
  report: string;
  signer: { name: string; number: string };
  /** The lines of the envelope: the court, and where it is. */
  to: string[];
};

/** The answer to a magistrate in fixed words, with the signature line of the accredited mediator and his number. */
export function composeAnswer(given: Answer, sender: Sender, language: Language): Composed {
  const say = letterWords(language);
  const { kind, answer, reference, report, signer, mark } = given;
  const plain = (text: string, bold = false) => ({ kind: 'paragraph' as const, words: [{ text, bold }] });
  const facts = [
    reference && say('reference', { reference }),
    report && say('report', { report }),
    say('received', { day: longDay(given.receivedOn, language) }),
    say('mark', { mark }),
  ].filter(Boolean);
  return {
    subject: say(`subject_${kind}`),
    blocks: [
      plain(say('dear')),
      { kind: 'list', items: facts.map((text) => [{ text, bold: false }]) },
      plain(say(`asked_${kind}`)),
      { kind: 'heading', words: [{ text: say('ours'), bold: false }] },
      plain(say(answer), true),
      plain(say('confidential')),
      plain(say('regards')),
      { kind: 'sign' },
      plain(say('signed', signer)),
    ],
    ...{ lang: language, direction: 'ltr', head: sender.head, from: sender.from.join(' · ') },
    to: given.to.filter(Boolean),
    date: longDay(given.answeredOn, language),
    foot: [...sender.office, sender.phone, sender.email].filter(Boolean),
  };
}
