import type { Language } from '../../../../platform/texts/languages.ts';
import { Choices } from '../../../../ui/choices/choices.tsx';
import { TextField } from '../../../../ui/field/text-field.tsx';
import { Notice } from '../../../../ui/notice/notice.tsx';
import { nameOf } from '../../../directory/entries/say-text.ts';
import type { Help } from '../../../directory/find-help.ts';
import type { Municipality } from '../../../directory/places/gazetteer.ts';
import { ServiceCard, sayReason } from '../../../directory/service-card/service-card.tsx';
import { InsteadOf, sayMunicipality, sayWhy } from '../../../directory/services/answer/answer.tsx';
import { QuestionPage, type QuestionProps } from '../question-page.tsx';
import { doorsHere } from './settle-place.ts';
import { placeTexts } from './texts.ts';

type Props = QuestionProps & { help?: Help; now?: Date };

/** Where one lives decides which service helps; where several do, the resident chooses. */
export function PlacePage({ help, now, ...props }: Props) {
  const say = placeTexts(props.language);
  return (
    <QuestionPage {...props} question="place" title={say('title')}>
      <h1>{say('title')}</h1>
      <TextField
        name="place"
        label={say('label')}
        hint={say('hint')}
        width="medium"
        autocomplete="postal-code"
        required
      />
      {help && now && <Beyond {...props} help={help} now={now} />}
    </QuestionPage>
  );
}

/** What is to choose, or where else to go, once the place was typed. */
function Beyond({ help, now, language }: QuestionProps & { help: Help; now: Date }) {
  const say = placeTexts(language);
  if (help.kind === 'none') return <InsteadOf language={language} help={help} level={2} />;
  if (help.kind === 'which') {
    const { municipalities } = help;
    const typed = help.where.postcode ? '' : help.where.typed;
    const hint = sayWhy(help, language);
    return <Municipalities language={language} of={municipalities} hint={hint} typed={typed} />;
  }
  if (help.kind === 'unknown' && help.near.length > 0)
    return <Municipalities language={language} of={help.near} />;
  if (help.kind !== 'doors') return null;
  const here = doorsHere(help);
  if (here.length > 1) {
    return (
      <Choices
        name="service"
        label={say('which')}
        required
        options={here.map((door) => ({
          value: door.entry.tenant.id,
          label: nameOf(door.entry, language),
          hint: sayReason(door.reason, language),
        }))}
      />
    );
  }
  if (here.length > 0) return null;
  return (
    <>
      <Notice>{say('elsewhereBody')}</Notice>
      {help.doors.map((door) => (
        <ServiceCard
          key={door.entry.id}
          language={language}
          door={door}
          place={help.where.typed}
          now={now}
          quiet
          level={2}
        />
      ))}
    </>
  );
}

function Municipalities(props: {
  language: Language;
  of: readonly Municipality[];
  hint?: string;
  typed?: string;
}) {
  const { language, of, hint, typed } = props;
  return (
    <Choices
      name="municipality"
      label={placeTexts(language)('whichMunicipality')}
      hint={hint}
      required
      options={of.map((one) => ({ value: one.code, label: sayMunicipality(one, of, language, typed) }))}
    />
  );
}
