import type { FieldErrors, Typed } from '../../../platform/http/form.ts';
import { Button, Buttons } from '../../../ui/button/button.tsx';
import { DateText } from '../../../ui/date-text/date-text.tsx';
import { Details } from '../../../ui/details/details.tsx';
import { DateField } from '../../../ui/field/date-field.tsx';
import { SelectField } from '../../../ui/field/select-field.tsx';
import { TextField } from '../../../ui/field/text-field.tsx';
import { Form } from '../../../ui/form/form.tsx';
import type { Point } from './queries.ts';
import type { EvaluationSeen } from './read-evaluation.ts';
import { isFixed } from './rules/signing.ts';
import { evaluationTexts } from './texts.ts';

type Props = EvaluationSeen & { here: string };
export type PointForm = { once: string; values: Typed; errors: FieldErrors };

/** What the two agreed, and how it stands with it. The service keeps the list; both see it. */
export function Points({ form, ...seen }: Props & { form: PointForm }) {
  const { language } = seen.who;
  const say = evaluationTexts(language);
  const mayAdd = seen.side === 'service' && !isFixed(seen.signed);
  return (
    <section class="section">
      <h2>{say('points')}</h2>
      {seen.points.length === 0 && <p>{say('noPoints')}</p>}
      {seen.points.length > 0 && (
        <ul class="rows" aria-label={say('points')}>
          {seen.points.map((point) => (
            <li key={point.id}>
              <h3>{point.words}</h3>
              <OnePoint {...seen} point={point} />
            </li>
          ))}
        </ul>
      )}
      {mayAdd && (
        <Details summary={say('addPoint')} open={Object.keys(form.errors).length > 0}>
          <NewPoint {...seen} form={form} />
        </Details>
      )}
    </section>
  );
}

function OnePoint({ point, here, ...seen }: Props & { point: Point }) {
  const { who, now, side, signed } = seen;
  const { language } = who;
  const say = evaluationTexts(language);
  const place = { language, zone: who.service.timeZone, now };
  const action = `${here}/points/${point.id}`;
  return (
    <>
      <p class="meta">
        {say(`by_${point.by_whom}`)}
        {point.due_on && (
          <>
            {' · '}
            {say('due')}: <DateText at={point.due_on} {...place} />
          </>
        )}
        {point.done_on && (
          <>
            {' · '}
            {say('done')}: <DateText at={point.done_on} {...place} />
          </>
        )}
      </p>
      {side === 'service' && (
        <Buttons>
          <Form language={language} action={`${action}/done`} hidden={{ done: point.done_on ? '' : 'yes' }}>
            <Button
              kind="quiet"
              label={
                point.done_on
                  ? say('markOpen', { point: point.words })
                  : say('markDone', { point: point.words })
              }
            >
              {point.done_on ? say('notDone') : say('done')}
            </Button>
          </Form>
          {!isFixed(signed) && (
            <Form language={language} action={`${action}/removal`}>
              <Button kind="quiet" label={say('removePoint', { point: point.words })}>
                {say('remove')}
              </Button>
            </Form>
          )}
        </Buttons>
      )}
    </>
  );
}

function NewPoint({ here, form, ...seen }: Props & { form: PointForm }) {
  const { language } = seen.who;
  const say = evaluationTexts(language);
  const sides = ['service', 'partner', 'both'] as const;
  return (
    <Form
      language={language}
      action={`${here}/points`}
      hidden={{ once: form.once }}
      values={form.values}
      errors={form.errors}
      idPrefix="point-"
    >
      <TextField name="words" label={say('point')} required />
      <SelectField
        name="by_whom"
        label={say('byWhom')}
        empty={false}
        options={sides.map((value) => ({ value, label: say(`by_${value}`) }))}
        required
      />
      <DateField name="due_on" label={say('due')} hint={say('dueHint')} />
      <Button kind="quiet">{say('addPoint')}</Button>
    </Form>
  );
}
