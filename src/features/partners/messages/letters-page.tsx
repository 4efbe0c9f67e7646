import type { FieldErrors, Typed } from '../../../platform/http/form.ts';
import { Breadcrumbs } from '../../../ui/breadcrumbs/breadcrumbs.tsx';
import { Button, Buttons } from '../../../ui/button/button.tsx';
import { formatDay, type Place } from '../../../ui/dates.ts';
import { EmptyState } from '../../../ui/empty-state/empty-state.tsx';
import { SelectField } from '../../../ui/field/select-field.tsx';
import { TextArea } from '../../../ui/field/text-area.tsx';
import { Form } from '../../../ui/form/form.tsx';
import { Notice } from '../../../ui/notice/notice.tsx';
import type { MemberVisitor, ServiceOfMember } from '../../accounts/access/visitor.ts';
import { Workspace } from '../../accounts/workspace/workspace.tsx';
import type { Letter } from './letters.ts';
import { messageTexts } from './texts.ts';

export const letterLimit = 2000;

type Props = {
  member: MemberVisitor & { service: ServiceOfMember };
  current: string;
  trail: readonly { href: string; label: string }[];
  action: string;
  /** To choose for which he writes; none where there is no choice. */
  organisations: readonly { id: string; name: string }[];
  letters: readonly Letter[];
  once: string;
  sent?: boolean;
  typed?: Typed;
  errors?: FieldErrors;
};

/** Letters between a partner and the service about working together, the newest first. */
export function LettersPage(props: Props) {
  const { member, organisations, letters, errors = {} } = props;
  const { language } = member;
  const say = messageTexts(language);
  const place = { language, zone: member.service.timeZone };
  return (
    <Workspace
      member={member}
      current={props.current}
      title={say('title')}
      hasErrors={Object.keys(errors).length > 0}
    >
      <Breadcrumbs language={language} trail={[...props.trail, { label: say('title') }]} />
      <h1>{say('title')}</h1>
      <p class="intro">{say('intro')}</p>
      {props.sent && (
        <Notice kind="success" live>
          {say('sent')}
        </Notice>
      )}
      <Form
        language={language}
        action={props.action}
        hidden={{ once: props.once }}
        errors={errors}
        values={props.typed}
      >
        {organisations.length > 1 && (
          <SelectField
            name="organisation"
            label={say('organisation')}
            required
            options={organisations.map(({ id, name }) => ({ value: id, label: name }))}
          />
        )}
        <TextArea name="text" label={say('text')} required limit={letterLimit} rows={4} />
        <Buttons>
          <Button>{say('send')}</Button>
        </Buttons>
      </Form>
      {letters.length === 0 && <EmptyState title={say('none')}>{say('noneText')}</EmptyState>}
      {letters.map((letter) => (
        <LetterRead key={letter.id} letter={letter} place={place} several={organisations.length > 1} />
      ))}
    </Workspace>
  );
}

function LetterRead({ letter, place, several }: { letter: Letter; place: Place; several: boolean }) {
  const say = messageTexts(place.language);
  const day = formatDay(letter.sentAt, place, { year: true });
  return (
    <article class="card">
      <p class="meta">
        {say(letter.fromPartner ? 'byPartner' : 'byService', { day })}
        {several && ` · ${letter.organisation}`}
      </p>
      <p class="as-written">{letter.text}</p>
    </article>
  );
}
