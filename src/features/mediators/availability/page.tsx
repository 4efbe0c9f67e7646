import type { FieldErrors, Typed } from '../../../platform/http/form.ts';
import { randomId } from '../../../platform/vault/random-id.ts';
import { Button, Buttons } from '../../../ui/button/button.tsx';
import { formatPeriod } from '../../../ui/dates.ts';
import { DateField } from '../../../ui/field/date-field.tsx';
import { FieldPair } from '../../../ui/field/fieldset.tsx';
import { TextField } from '../../../ui/field/text-field.tsx';
import { Form } from '../../../ui/form/form.tsx';
import { Notice } from '../../../ui/notice/notice.tsx';
import type { MemberVisitor } from '../../accounts/access/visitor.ts';
import { Workspace } from '../../accounts/workspace/workspace.tsx';
import { availabilityTexts } from './texts.ts';
import { WeekFields } from './week-fields.tsx';

export type AvailabilityProps = {
  member: MemberVisitor;
  /** Of whom it is; `own` when the mediator fills it in himself. */
  of: { id: string; name: string; own: boolean };
  /** Where the forms go: `/availability` or `/mediators/{id}/availability`. */
  path: string;
  values: Typed;
  errors: FieldErrors;
  away: { id: string; from_day: string; to_day: string }[];
  saved: boolean;
};

/** When a mediator can: a usual week, and the days he is away. */
export function AvailabilityPage(props: AvailabilityProps) {
  const { member, of, path, values, errors, saved } = props;
  const { language } = member;
  const say = availabilityTexts(language);
  const title = of.own ? say('title') : say('titleOf', { name: of.name });
  const wrongDays = 'from_day' in errors || 'to_day' in errors;
  return (
    <Workspace
      member={member}
      current={of.own ? '/appointments' : '/mediators'}
      title={title}
      narrow
      hasErrors={Object.keys(errors).length > 0}
    >
      <h1>{title}</h1>
      {saved && (
        <Notice kind="success" live>
          {say('saved')}
        </Notice>
      )}
      <p>{say('intro')}</p>
      <Form language={language} action={path} values={values} errors={wrongDays ? {} : errors}>
        <h2>{say('week')}</h2>
        <WeekFields language={language} />
        <TextField
          name="travel"
          label={say('travel')}
          hint={say('travelHint')}
          inputmode="numeric"
          width="short"
          required
        />
        <Buttons>
          <Button>{say('save')}</Button>
        </Buttons>
      </Form>
      <Away {...props} errors={wrongDays ? errors : {}} />
    </Workspace>
  );
}

function Away({ member, path, away, values, errors }: AvailabilityProps) {
  const { language } = member;
  const say = availabilityTexts(language);
  const zone = member.service?.timeZone ?? 'Europe/Brussels';
  return (
    <section class="section">
      <h2>{say('away')}</h2>
      {away.length === 0 && <p class="meta">{say('awayNone')}</p>}
      <ul>
        {away.map((one) => {
          const period = formatPeriod(one.from_day, one.to_day, { language, zone });
          return (
            <li key={one.id}>
              {period}
              <form method="post" action={`${path}/absences/${one.id}/end`}>
                <Button kind="link" label={`${say('removeAway')}: ${period}`}>
                  {say('removeAway')}
                </Button>
              </form>
            </li>
          );
        })}
      </ul>
      <Form
        language={language}
        action={`${path}/absences`}
        values={values}
        errors={errors}
        hidden={{ once: randomId() }}
        idPrefix="a-"
      >
        <FieldPair>
          <DateField name="from_day" label={say('firstDay')} required />
          <DateField name="to_day" label={say('lastDay')} required />
        </FieldPair>
        <Button kind="quiet">{say('addAway')}</Button>
      </Form>
    </section>
  );
}
