import type { FieldErrors, Typed } from '../../../platform/http/form.ts';
import { Breadcrumbs } from '../../../ui/breadcrumbs/breadcrumbs.tsx';
import { Button, Buttons } from '../../../ui/button/button.tsx';
import { SelectField } from '../../../ui/field/select-field.tsx';
import { TextField } from '../../../ui/field/text-field.tsx';
import { Form } from '../../../ui/form/form.tsx';
import { Notice } from '../../../ui/notice/notice.tsx';
import type { InService } from '../../accounts/access/who-may.ts';
import { Workspace } from '../../accounts/workspace/workspace.tsx';
import type { SessionSeen } from './at-session.ts';
import { LinkedText } from './linked-text.tsx';
import { SessionFacts } from './session-facts.tsx';
import { sessionTexts } from './texts.ts';

type Props = SessionSeen & { member: InService; today: string; errors: FieldErrors; typed?: Typed };

/** One session as a partner sees it: what he said, a number to say, and the material. */
export function OwnPage(props: Props) {
  const { member, session, guests, errors, today } = props;
  const { language } = member;
  const say = sessionTexts(language);
  const said = guests.filter(({ expected }) => expected !== null);
  return (
    <Workspace
      member={member}
      current="/referrals"
      title={session.title}
      narrow
      hasErrors={Object.keys(errors).length > 0}
    >
      <Breadcrumbs
        language={language}
        trail={[{ href: '/referrals/sessions', label: say('title') }, { label: session.title }]}
      />
      <h1>{session.title}</h1>
      {session.cancelled_at && <Notice kind="warning">{say('cancelledText')}</Notice>}
      <SessionFacts session={session} language={language} />
      {said.map(({ organisation_id, name, expected }) => (
        <p key={organisation_id}>
          <strong>{name}</strong>: {say('expectedCount', { count: expected ?? 0 })}
        </p>
      ))}
      {!session.cancelled_at && session.on_day >= today && <Answer {...props} />}
      {session.material && (
        <section class="section">
          <h2>{say('material')}</h2>
          <LinkedText text={session.material} />
        </section>
      )}
    </Workspace>
  );
}

/** He who speaks for one organisation is not asked for which. */
function Answer({ member, session, guests, errors, typed }: Props) {
  const { language } = member;
  const say = sessionTexts(language);
  const [first, ...others] = guests;
  const only = first && others.length === 0 ? first : undefined;
  return (
    <section class="section">
      <h2>{say('doYouCome')}</h2>
      <Form
        language={language}
        action={`/referrals/sessions/${session.id}/answers`}
        errors={errors}
        values={typed ?? {}}
        {...(only ? { hidden: { organisation: only.organisation_id } } : {})}
      >
        {!only && (
          <SelectField
            name="organisation"
            label={say('organisation')}
            options={guests.map(({ organisation_id, name }) => ({ value: organisation_id, label: name }))}
            required
          />
        )}
        <TextField
          name="expected"
          label={say('howMany')}
          hint={say('howManyHint')}
          inputmode="numeric"
          width="short"
          required
        />
        <Buttons>
          <Button>{say('say')}</Button>
        </Buttons>
      </Form>
    </section>
  );
}
