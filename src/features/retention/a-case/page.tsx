import type { FieldErrors, Typed } from '../../../platform/http/form.ts';
import { Breadcrumbs } from '../../../ui/breadcrumbs/breadcrumbs.tsx';
import { Button, ButtonLink, Buttons } from '../../../ui/button/button.tsx';
import { Choices } from '../../../ui/choices/choices.tsx';
import { formatDay } from '../../../ui/dates.ts';
import { DateField } from '../../../ui/field/date-field.tsx';
import { TextField } from '../../../ui/field/text-field.tsx';
import { Form } from '../../../ui/form/form.tsx';
import { Notice } from '../../../ui/notice/notice.tsx';
import type { AtWork } from '../../accounts/access/who-may.ts';
import { Workspace } from '../../accounts/workspace/workspace.tsx';
import { holdTexts } from '../rules/texts.ts';
import { holdReasons } from '../tables.ts';
import type { Keeping } from './read-keeping.ts';
import { aCaseTexts } from './texts.ts';

type Props = {
  member: AtWork;
  keeping: Keeping;
  now: Date;
  once: string;
  typed?: Typed;
  errors?: FieldErrors;
};

/** How long one case is kept: when it goes, what keeps it, what a party can ask for. */
export function KeepingPage(props: Props) {
  const { member, keeping, errors = {} } = props;
  const { language } = member;
  const say = aCaseTexts(language);
  const { number } = keeping.row;
  const title = say('title', { number });
  return (
    <Workspace
      member={member}
      current="/cases"
      title={title}
      narrow
      hasErrors={Object.keys(errors).length > 0}
    >
      <Breadcrumbs
        language={language}
        trail={[
          { href: '/cases', label: say('cases') },
          { href: `/cases/${number}`, label: number },
          { label: say('short') },
        ]}
      />
      <h1>{title}</h1>
      <Notice>{standOf(props)}</Notice>
      {!keeping.hold && <HoldForm {...props} />}
      {keeping.hold && !keeping.hold.mine && <p>{say('heldByOther')}</p>}
      {keeping.hold?.mine && (
        <form method="post" action={`/cases/${number}/legal-hold/end`}>
          <Button kind="quiet">{say('lift')}</Button>
        </form>
      )}
      <Access {...props} />
      <section class="section">
        <h2>{say('forget')}</h2>
        <p>{say('forgetIntro')}</p>
        {keeping.ended && keeping.goes ? (
          <ButtonLink href={`/cases/${number}/forgetting`} kind="quiet">
            {say('forgetLink')}
          </ButtonLink>
        ) : (
          <p class="meta">{say(keeping.ended ? 'isHeld' : 'stillOpen')}</p>
        )}
      </section>
    </Workspace>
  );
}

function standOf({ member, keeping, now }: Props): string {
  const { language } = member;
  const say = aCaseTexts(language);
  const place = { language, zone: member.service.timeZone };
  if (keeping.hold) {
    const reason = holdTexts(language)(keeping.hold.reason);
    return say('heldNow', { reason, day: formatDay(keeping.hold.review_on, place, { year: true }) });
  }
  if (keeping.row.complaint_flag) return say('complaint');
  if (!keeping.goes) return say('open');
  const goes = keeping.goes > now ? keeping.goes : now;
  return say('goes', { day: formatDay(goes, place, { year: true }) });
}

function HoldForm({ member, keeping, once, typed = {}, errors = {} }: Props) {
  const { language } = member;
  const say = aCaseTexts(language);
  const sayHold = holdTexts(language);
  return (
    <section class="section">
      <h2>{say('hold')}</h2>
      <p>{say('holdIntro')}</p>
      <Form
        language={language}
        action={`/cases/${keeping.row.number}/legal-hold`}
        errors={errors}
        values={typed}
        hidden={{ once }}
      >
        <Choices
          name="reason"
          label={say('reason')}
          options={holdReasons.map((value) => ({ value, label: sayHold(value) }))}
          required
        />
        <DateField name="reviewOn" label={say('reviewOn')} hint={say('reviewHint')} required />
        <Button>{say('holdIt')}</Button>
      </Form>
    </section>
  );
}

function Access({ member, keeping }: Props) {
  const say = aCaseTexts(member.language);
  const { number } = keeping.row;
  return (
    <section class="section">
      <h2>{say('access')}</h2>
      <p>{say('accessIntro')}</p>
      <ul>
        {keeping.parties.map(({ id, side }, index) => {
          const name = side === 'other' ? `${say('other')} ${index}` : say(side);
          const at = `/cases/${number}/access/${id}`;
          return (
            <li key={id}>
              {name}: <a href={`${at}/overview.pdf`}>{say('accessPdf')}</a> ·{' '}
              <a href={`${at}/overview.json`}>{say('accessJson')}</a> ·{' '}
              <a href={`${at}/correction`}>{say('correct')}</a>
            </li>
          );
        })}
      </ul>
    </section>
  );
}

/** The second step before a case is forgotten: what goes, why, and its number typed. */
export function ForgetPage({ member, keeping, typed = {}, errors = {} }: Omit<Props, 'now' | 'once'>) {
  const { language } = member;
  const say = aCaseTexts(language);
  const { number } = keeping.row;
  const title = say('forgetTitle', { number });
  const why = (['asked', 'mistake'] as const).map((value) => ({ value, label: say(`why_${value}`) }));
  return (
    <Workspace
      member={member}
      current="/cases"
      title={title}
      narrow
      hasErrors={Object.keys(errors).length > 0}
    >
      <h1>{title}</h1>
      <Notice kind="warning">{say('forgetWhat')}</Notice>
      <p>{say('forgetOther')}</p>
      <p>{say('forgetFirst')}</p>
      <Form language={language} action={`/cases/${number}/forgetting`} errors={errors} values={typed}>
        <Choices name="why" label={say('why')} options={why} required />
        <TextField name="number" label={say('typeNumber')} width="medium" required />
        <Buttons>
          <Button kind="danger">{say('forgetIt')}</Button>
          <ButtonLink href={`/cases/${number}`} kind="quiet">
            {say('back')}
          </ButtonLink>
        </Buttons>
      </Form>
    </Workspace>
  );
}
