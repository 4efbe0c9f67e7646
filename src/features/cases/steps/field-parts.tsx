import type { VNode } from 'preact';
import type { Language } from '../../../platform/texts/languages.ts';
import { Choices } from '../../../ui/choices/choices.tsx';
import { DateField } from '../../../ui/field/date-field.tsx';
import { SelectField } from '../../../ui/field/select-field.tsx';
import { TextArea } from '../../../ui/field/text-area.tsx';
import type { declineReasons } from '../codes/decline-reasons.ts';
import type { notSuitableReasons } from '../codes/not-suitable-reasons.ts';
import type { ServiceCodes } from '../codes/service-codes.ts';
import type { CaseState } from '../rules/case-state.ts';
import { stepFormTexts } from './texts.ts';
import { wayName, ways } from './ways.ts';

export type StepProps = { language: Language; state: CaseState; codes: ServiceCodes; day: string };
export type Fields = (props: StepProps) => VNode;

/** By which way they spoke. */
export function HowField({ language }: { language: Language }) {
  const say = stepFormTexts(language);
  const options = ways.map((value) => ({ value, label: wayName(value, language) }));
  return <Choices name="how" label={say('how')} options={options} required columns />;
}

/** What only the team reads of what was written down. */
export function TeamNote({ language, required }: { language: Language; required?: boolean }) {
  const say = stepFormTexts(language);
  return (
    <TextArea
      name="team_note"
      label={say('teamNote')}
      hint={say('teamNoteHint')}
      required={required}
      rows={3}
    />
  );
}

/** What he told, for his own part. */
export function Told({
  language,
  side,
  required,
}: {
  language: Language;
  side: 'first' | 'second';
  required?: boolean;
}) {
  const say = stepFormTexts(language);
  const [label, hint] =
    side === 'first'
      ? ([say('toldFirst'), say('toldFirstHint')] as const)
      : [say('toldSecond'), say('toldSecondHint')];
  return <TextArea name="told" label={label} hint={hint} required={required} rows={6} />;
}

/** Nothing but what the team notes. */
export const Note: Fields = ({ language }) => <TeamNote language={language} />;

/** A talk with one of the two. */
export const Talk =
  (side: 'first' | 'second'): Fields =>
  ({ language }) => (
    <>
      <HowField language={language} />
      <DateField name="on" label={stepFormTexts(language)('on')} required />
      <Told language={language} side={side} required />
      <TeamNote language={language} />
    </>
  );

/** One reason of a sealed list. */
export const Reason =
  (list: typeof declineReasons | typeof notSuitableReasons): Fields =>
  ({ language }) => {
    const say = stepFormTexts(language);
    return (
      <>
        <SelectField
          name="reason"
          label={say('reason')}
          hint={say('reasonHint')}
          options={list.options(language)}
          required
        />
        <TeamNote language={language} />
      </>
    );
  };

/** An attempt that reached nobody. */
export const NotReached: Fields = ({ language }) => (
  <>
    <HowField language={language} />
    <TeamNote language={language} />
  </>
);
