import type { FieldErrors, Typed } from '../../../platform/http/form.ts';
import { Button, ButtonLink, Buttons } from '../../../ui/button/button.tsx';
import { formatDay } from '../../../ui/dates.ts';
import { DescriptionList } from '../../../ui/description-list/description-list.tsx';
import { TextField } from '../../../ui/field/text-field.tsx';
import { Form } from '../../../ui/form/form.tsx';
import type { AtWork } from '../access/who-may.ts';
import type { PlaceOnSheet } from '../service-keys/confirm-recovery-sheet.ts';
import { Workspace } from '../workspace/workspace.tsx';
import { recoverySheetTexts } from './texts.ts';

/** The private key of the service as four lines to print. */
export function SheetPage({ member, lines, madeAt }: { member: AtWork; lines: string[]; madeAt: Date }) {
  const say = recoverySheetTexts(member.language);
  const place = { language: member.language, zone: member.service.timeZone };
  return (
    <Workspace member={member} title={say('title')} narrow>
      <h1>{say('title')}</h1>
      <p class="intro">{say('intro', { service: member.service.name })}</p>
      <DescriptionList
        facts={lines.map((line, index) => ({
          name: say('line', { line: String(index + 1) }),
          value: <code>{line}</code>,
        }))}
      />
      <p class="meta">
        {member.service.name} · {say('made', { date: formatDay(madeAt, place, { year: true }) })}
      </p>
      <p>{say('print')}</p>
      <p>{say('keep')}</p>
      <Buttons>
        <ButtonLink href="/recovery-sheet/confirmation">{say('confirmNext')}</ButtonLink>
      </Buttons>
    </Workspace>
  );
}

type ConfirmProps = { member: AtWork; asked: readonly PlaceOnSheet[]; errors?: FieldErrors; typed?: Typed };

/** Two groups to type back from the paper. */
export function ConfirmPage({ member, asked, errors = {}, typed = {} }: ConfirmProps) {
  const { language } = member;
  const say = recoverySheetTexts(language);
  return (
    <Workspace member={member} title={say('confirmTitle')} narrow hasErrors={Object.keys(errors).length > 0}>
      <h1>{say('confirmTitle')}</h1>
      <p class="intro">{say('confirmIntro')}</p>
      <Form language={language} action="/recovery-sheet/confirmation" errors={errors} values={typed}>
        {asked.map(({ line, group }, index) => (
          <TextField
            key={index}
            name={index === 0 ? 'first' : 'second'}
            label={say('group', { line: String(line), group: String(group) })}
            hint={say('groupHint')}
            width="short"
            autocomplete="off"
            spellcheck={false}
            required
          />
        ))}
        <Button>{say('confirm')}</Button>
      </Form>
      <p>
        <a href="/recovery-sheet">{say('back')}</a>
      </p>
    </Workspace>
  );
}

/** The sheet was confirmed, now or before: it is not shown again. */
export function ConfirmedPage({ member }: { member: AtWork }) {
  const say = recoverySheetTexts(member.language);
  return (
    <Workspace member={member} title={say('doneTitle')} narrow>
      <h1>{say('doneTitle')}</h1>
      <p class="intro">{say('done', { service: member.service.name })}</p>
      <Buttons>
        <ButtonLink href="/cases">{say('toWork')}</ButtonLink>
      </Buttons>
    </Workspace>
  );
}
