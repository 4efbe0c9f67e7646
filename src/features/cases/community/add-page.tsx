import type { FieldErrors, Typed } from '../../../platform/http/form.ts';
import type { Language } from '../../../platform/texts/languages.ts';
import { Breadcrumbs } from '../../../ui/breadcrumbs/breadcrumbs.tsx';
import { Button, ButtonLink, Buttons } from '../../../ui/button/button.tsx';
import { Checkbox } from '../../../ui/choices/checkboxes.tsx';
import { TextArea } from '../../../ui/field/text-area.tsx';
import { TextField } from '../../../ui/field/text-field.tsx';
import { Form } from '../../../ui/form/form.tsx';
import { Notice } from '../../../ui/notice/notice.tsx';
import type { AtWork } from '../../accounts/access/who-may.ts';
import { Workspace } from '../../accounts/workspace/workspace.tsx';
import { stepFormTexts } from '../steps/texts.ts';
import { casePath } from '../title.ts';
import { communityTexts } from './texts.ts';

export type AddPageProps = {
  member: AtWork;
  number: string;
  room: number;
  /** One token for each of the two forms. */
  once: { one: string; list: string };
  one?: { typed: Typed; errors: FieldErrors };
  list?: { typed: Typed; errors: FieldErrors; lines: string[] };
};

/** Adds parties to a community case: one by one, or a pasted list. */
export function AddPage({ member, number, room, once, one, list }: AddPageProps) {
  const { language } = member;
  const say = communityTexts(language);
  const path = casePath(number);
  const title = say('add');
  const wrong = [one, list].some((form) => form && Object.keys(form.errors).length > 0);
  return (
    <Workspace member={member} current="/cases" title={`${number} · ${title}`} narrow hasErrors={wrong}>
      <Breadcrumbs language={language} trail={[{ href: path, label: number }, { label: title }]} />
      <h1>{title}</h1>
      <p>{say('nobodySees')}</p>
      <p class="meta">{room > 0 ? say('room', { count: room }) : say('full')}</p>
      {room > 0 && (
        <>
          <section>
            <h2>{say('addOne')}</h2>
            <OneForm language={language} action={`${path}/participants`} once={once.one} form={one} />
          </section>
          <section>
            <h2>{say('addList')}</h2>
            <ListForm language={language} action={`${path}/participants/list`} once={once.list} form={list} />
          </section>
        </>
      )}
      <Buttons>
        <ButtonLink href={path} kind="quiet">
          {stepFormTexts(language)('backToCase')}
        </ButtonLink>
      </Buttons>
    </Workspace>
  );
}

type FormProps<Kept> = { language: Language; action: string; once: string; form?: Kept };

function OneForm({ language, action, once, form }: FormProps<NonNullable<AddPageProps['one']>>) {
  const say = communityTexts(language);
  return (
    <Form
      language={language}
      action={action}
      errors={form?.errors}
      values={form?.typed ?? { fill: 'yes' }}
      hidden={{ once }}
      autocomplete="off"
      idPrefix="one-"
    >
      <p class="meta">{say('addOneHint')}</p>
      <TextField name="name" label={say('name')} unmarked />
      <TextField name="street" label={say('street')} unmarked />
      <TextField name="house" label={say('house')} width="medium" unmarked />
      <TextField name="postcode" label={say('postcode')} width="short" unmarked />
      <TextField name="place" label={say('place')} unmarked />
      <TextField name="phone" label={say('phone')} type="tel" width="medium" unmarked />
      <TextField name="email" label={say('email')} type="email" unmarked />
      <Checkbox name="fill" label={say('fill')} />
      <Buttons>
        <Button>{say('addOneButton')}</Button>
      </Buttons>
    </Form>
  );
}

function ListForm({ language, action, once, form }: FormProps<NonNullable<AddPageProps['list']>>) {
  const say = communityTexts(language);
  return (
    <Form
      language={language}
      action={action}
      errors={form?.errors}
      values={form?.typed ?? { fill: 'yes' }}
      hidden={{ once }}
      autocomplete="off"
      idPrefix="list-"
    >
      {form && form.lines.length > 0 && (
        <Notice kind="warning">
          <p>{say('linesWrong')}</p>
          <ul>
            {form.lines.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </Notice>
      )}
      <TextArea name="list" label={say('list')} hint={say('listHint')} rows={8} required />
      <Checkbox name="fill" label={say('fill')} />
      <Buttons>
        <Button kind="quiet">{say('addListButton')}</Button>
      </Buttons>
    </Form>
  );
}
