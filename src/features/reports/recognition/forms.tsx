import type { Typed } from '../../../platform/http/form.ts';
import { Button } from '../../../ui/button/button.tsx';
import { Checkbox } from '../../../ui/choices/checkboxes.tsx';
import { formatDay } from '../../../ui/dates.ts';
import { Details } from '../../../ui/details/details.tsx';
import { DateField } from '../../../ui/field/date-field.tsx';
import { FileField } from '../../../ui/field/file-field.tsx';
import { SelectField } from '../../../ui/field/select-field.tsx';
import { TextField } from '../../../ui/field/text-field.tsx';
import { Form } from '../../../ui/form/form.tsx';
import { type BinderPart, type BinderProps, dayIn, type FormName } from './binder-props.ts';
import { sayCriterion } from './criterion.tsx';
import { accepted } from './documents/document-types.ts';
import { documentTexts } from './documents/texts.ts';
import { type CriterionKey, usualTerm } from './rules/criteria.ts';
import { recognitionTexts } from './texts.ts';
import { binderWords } from './words/texts.ts';

/** What a form of the page shows: what was typed and is wrong, or what stands. */
export function shownIn({ wrong, once, member }: BinderProps, form: FormName, stands: Typed = {}) {
  const mine = wrong?.form === form ? wrong : undefined;
  return {
    ...{ language: member.language, idPrefix: `${form}-`, hidden: { once } },
    ...{ errors: mine?.errors ?? {}, values: mine?.typed ?? stands },
  };
}

/** Which criterion, out of those in use. */
export function CriterionField({ member, binder }: BinderPart) {
  const options = binder.criteria
    .filter(({ inUse }) => inUse)
    .map((one) => ({ value: one.key, label: sayCriterion(member.language, one) }));
  return (
    <SelectField
      name="criterion"
      label={recognitionTexts(member.language)('criterion')}
      options={options}
      required
    />
  );
}

export function EvidenceForm(props: BinderPart) {
  const say = recognitionTexts(props.member.language);
  const file = documentTexts(props.member.language);
  const stands = { on: props.read.today };
  return (
    <Form action="/recognition/evidence" {...shownIn(props, 'evidence', stands)} multipart>
      <CriterionField {...props} />
      <TextField name="words" label={say('words')} hint={say('wordsHint')} required />
      <DateField name="on" label={say('on')} required />
      <DateField name="until" label={say('until')} hint={say('untilHint')} />
      <FileField
        name="file"
        label={file('file')}
        hint={file('fileHint', { most: String(props.binder.mostMegabytes) })}
        accept={accepted}
      />
      <Checkbox name="shown" label={file('shown')} />
      <ReplacesField {...props} />
      <Button kind="quiet">{say('addButton')}</Button>
    </Form>
  );
}

/** Which piece it replaces, out of all that count now, each with its criterion before it. */
function ReplacesField({ member, binder }: BinderPart) {
  const say = documentTexts(member.language);
  const options = binder.criteria.flatMap((one) =>
    one.evidence.map(({ id, words }) => ({
      value: id,
      label: `${sayCriterion(member.language, one)}: ${words}`,
    })),
  );
  if (options.length === 0) return null;
  return (
    <SelectField name="replaces" label={say('replaces')} options={options} empty={say('replacesNothing')} />
  );
}

/** What a coordinator does with one criterion: take evidence out, say it in other words, weigh it otherwise. */
export function CriterionForms(props: BinderPart & { of: CriterionKey }) {
  const { member, binder, of, wrong } = props;
  const { language } = member;
  const say = recognitionTexts(language);
  const criterion = binder.criteria.find(({ key }) => key === of);
  if (!criterion) return null;
  const form = `criterion-${of}` as const;
  const { label, wanted, termMonths, inUse, evidence } = criterion;
  const stands = { label, wanted, term: String(termMonths), ...(inUse ? { inUse: 'yes' } : {}) };
  return (
    <Details summary={say('own')} open={wrong?.form === form}>
      {evidence.map((one) => (
        <Form
          key={one.id}
          language={language}
          action={`/recognition/evidence/${one.id}/withdrawal`}
          idPrefix={`${one.id}-`}
        >
          {dayIn(props, one.on_day)}: {one.words}{' '}
          <Button kind="quiet" label={`${say('takeOut')}: ${one.words}`}>
            {say('takeOut')}
          </Button>
        </Form>
      ))}
      <Form action={`/recognition/criteria/${of}`} {...shownIn(props, form, stands)}>
        <TextField name="label" label={say('label')} hint={say('labelHint')} />
        <TextField name="wanted" label={binderWords(language)('wanted')} />
        <TextField name="term" label={say('term')} inputmode="numeric" width="short" required />
        <Checkbox name="inUse" label={say('inUse')} />
        <Button kind="quiet">{say('save')}</Button>
      </Form>
      <Versions {...props} />
    </Details>
  );
}

/** What the criterion said before, and until when. */
function Versions(props: BinderPart & { of: CriterionKey }) {
  const { member, binder, of } = props;
  const { language, service } = member;
  const say = recognitionTexts(language);
  const words = binderWords(language);
  const versions = binder.criteria.find(({ key }) => key === of)?.versions ?? [];
  if (versions.length === 0) return null;
  return (
    <>
      <h4>{say('versions')}</h4>
      <ul>
        {versions.map(({ version, label, wanted, term_months, in_use, ended_at }) => (
          <li key={version}>
            {words('version', { version: String(version) })}: {sayCriterion(language, { key: of, label })}
            {wanted && `. ${wanted}`}
            {!in_use && ` (${say('notInUse')})`}{' '}
            <span class="meta">
              {say('months', { months: term_months })},{' '}
              {words('until', { day: formatDay(ended_at, { language, zone: service.timeZone }) })}
            </span>
          </li>
        ))}
      </ul>
    </>
  );
}

/** A criterion that an accreditor asks and that is not in our list. */
export function AddedForm(props: BinderPart) {
  const say = recognitionTexts(props.member.language);
  return (
    <Form action="/recognition/criteria" {...shownIn(props, 'added', { term: String(usualTerm) })}>
      <TextField name="label" label={say('label')} required />
      <TextField name="wanted" label={binderWords(props.member.language)('wanted')} />
      <TextField name="term" label={say('term')} inputmode="numeric" width="short" required />
      <Button kind="quiet">{say('addCriterion')}</Button>
    </Form>
  );
}
