import type { FieldErrors, Typed } from '../../../platform/http/form.ts';
import { Breadcrumbs } from '../../../ui/breadcrumbs/breadcrumbs.tsx';
import { Button, Buttons } from '../../../ui/button/button.tsx';
import { Details } from '../../../ui/details/details.tsx';
import { TextArea } from '../../../ui/field/text-area.tsx';
import { TextField } from '../../../ui/field/text-field.tsx';
import { Form } from '../../../ui/form/form.tsx';
import { Notice } from '../../../ui/notice/notice.tsx';
import { Table } from '../../../ui/table/table.tsx';
import type { AtWork } from '../../accounts/access/who-may.ts';
import { Workspace } from '../../accounts/workspace/workspace.tsx';
import type { Guest, SessionSeen } from './at-session.ts';
import { SessionFacts } from './session-facts.tsx';
import { sessionTexts } from './texts.ts';

type Props = SessionSeen & { member: AtWork; today: string; errors: FieldErrors; typed?: Typed };

/** One session: who was asked, who comes, who came, and its material. */
export function SessionPage(props: Props) {
  const { member, session, guests, errors, today } = props;
  const { language } = member;
  const say = sessionTexts(language);
  return (
    <Workspace
      member={member}
      current="/partners"
      title={session.title}
      narrow
      hasErrors={Object.keys(errors).length > 0}
    >
      <Breadcrumbs
        language={language}
        trail={[{ href: '/partners/sessions', label: say('title') }, { label: session.title }]}
      />
      <h1>{session.title}</h1>
      {session.cancelled_at && <Notice kind="warning">{say('cancelledText')}</Notice>}
      <SessionFacts session={session} language={language} />
      {!session.cancelled_at && (
        <p>
          <a href={`/partners/sessions/${session.id}/details`}>{say('change')}</a>
        </p>
      )}
      <h2>{say('invited')}</h2>
      <Table
        language={language}
        caption={say('invited')}
        captionHidden
        columns={[
          { key: 'name', head: say('organisation'), cell: (row: Guest) => row.name },
          {
            key: 'expected',
            head: say('expected'),
            number: true,
            cell: (row) => (row.expected === null ? '–' : String(row.expected)),
          },
          { key: 'by', head: say('saidBy'), cell: (row) => row.by ?? '–' },
          {
            key: 'came',
            head: say('came'),
            number: true,
            cell: (row) => (row.came === null ? '–' : String(row.came)),
          },
        ]}
        rows={guests}
        rowKey={(row) => row.organisation_id}
      />
      {session.on_day <= today && !session.cancelled_at && <Attendance {...props} />}
      <Material {...props} />
      {!session.cancelled_at && session.on_day >= today && (
        <Details summary={say('cancel')}>
          <p>{say('cancelHint')}</p>
          <Form language={language} action={`/partners/sessions/${session.id}/cancellation`}>
            <Button kind="quiet">{say('cancelButton')}</Button>
          </Form>
        </Details>
      )}
    </Workspace>
  );
}

function Attendance({ member, session, guests, errors, typed }: Props) {
  const { language } = member;
  const say = sessionTexts(language);
  const counted = Object.fromEntries(
    guests.map((guest) => [`came_${guest.organisation_id}`, guest.came === null ? '' : String(guest.came)]),
  );
  const { material: _material, ...own } = errors;
  return (
    <section class="section">
      <h2>{say('count')}</h2>
      <p class="meta">{say('countHint')}</p>
      <Form
        language={language}
        action={`/partners/sessions/${session.id}/attendance`}
        errors={own}
        values={typed ?? counted}
      >
        {guests.map(({ organisation_id, name }) => (
          <TextField
            key={organisation_id}
            name={`came_${organisation_id}`}
            label={name}
            inputmode="numeric"
            width="short"
            unmarked
          />
        ))}
        <Buttons>
          <Button>{say('save')}</Button>
        </Buttons>
      </Form>
    </section>
  );
}

function Material({ member, session, errors, typed }: Props) {
  const { language } = member;
  const say = sessionTexts(language);
  return (
    <section class="section">
      <h2>{say('material')}</h2>
      <Form
        language={language}
        action={`/partners/sessions/${session.id}/material`}
        errors={errors.material ? { material: errors.material } : {}}
        values={typed?.material === undefined ? { material: session.material } : typed}
      >
        <TextArea name="material" label={say('materialLabel')} hint={say('materialHint')} limit={5000} />
        <Buttons>
          <Button kind="quiet">{say('saveMaterial')}</Button>
        </Buttons>
      </Form>
    </section>
  );
}
