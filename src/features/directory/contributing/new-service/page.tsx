import type { ComponentChildren } from 'preact';
import type { FieldErrors, Typed } from '../../../../platform/http/form.ts';
import type { Language } from '../../../../platform/texts/languages.ts';
import { Button } from '../../../../ui/button/button.tsx';
import { Checkbox } from '../../../../ui/choices/checkboxes.tsx';
import { Choices } from '../../../../ui/choices/choices.tsx';
import { TextArea } from '../../../../ui/field/text-area.tsx';
import { TextField } from '../../../../ui/field/text-field.tsx';
import { Form } from '../../../../ui/form/form.tsx';
import { PublicPage } from '../../../../ui/layout/public-page.tsx';
import { Notice } from '../../../../ui/notice/notice.tsx';
import { fieldTexts } from '../../entries/field-texts.ts';
import { publicNav } from '../../public-nav.ts';
import { fieldFormTexts } from '../fields/texts.ts';
import { proposalTexts } from '../proposals/texts.ts';
import { newServiceTexts } from './texts.ts';

type Props = { language: Language; once: string; typed?: Typed; errors?: FieldErrors };

/** Tells of a service that is missing. */
export function NewServicePage({ language, once, typed = {}, errors = {} }: Props) {
  const say = newServiceTexts(language);
  const sayField = fieldTexts(language);
  const sayForm = fieldFormTexts(language);
  const sayProposal = proposalTexts(language);
  return (
    <Shell language={language} title={say('title')} hasErrors={Object.keys(errors).length > 0}>
      <p class="intro">{say('intro')}</p>
      <Form
        language={language}
        action={`/${language}/services/new`}
        errors={errors}
        values={{ country: 'be', ...typed }}
        hidden={{ once }}
      >
        <TextField name="name" label={sayField('name')} required />
        <Choices
          name="country"
          label={say('country')}
          options={[
            { value: 'be', label: say('be') },
            { value: 'nl', label: say('nl') },
          ]}
          columns
          required
        />
        <TextArea name="area" label={sayField('area')} hint={sayForm('areaHint')} rows={4} />
        {errors.area && <Checkbox name="keepUnknown" label={say('keepUnknown')} />}
        <TextField name="website" label={sayField('website')} hint={sayForm('urlHint')} />
        <TextField name="email" type="email" label={sayField('email')} />
        <TextField name="phone" type="tel" label={sayField('phone')} />
        <TextArea name="does" label={sayField('does')} />
        <TextArea name="why" label={sayProposal('why')} hint={sayProposal('whyHint')} rows={3} limit={1000} />
        <TextField
          name="proposer"
          type="email"
          label={sayProposal('email')}
          hint={sayProposal('emailHint')}
          autocomplete="email"
        />
        <Button>{say('send')}</Button>
      </Form>
    </Shell>
  );
}

export function ThankYouPage({ language }: { language: Language }) {
  const say = newServiceTexts(language);
  return (
    <Shell language={language} title={say('doneTitle')}>
      <Notice kind="success" live>
        {say('done')}
      </Notice>
      <p>
        <a href={`/${language}/services`}>{publicNav(language)[1]?.label}</a>
      </p>
    </Shell>
  );
}

function Shell(props: {
  language: Language;
  title: string;
  hasErrors?: boolean;
  children: ComponentChildren;
}) {
  const { language, title, hasErrors, children } = props;
  return (
    <PublicPage
      language={language}
      title={title}
      path={(other) => `/${other}/services/new`}
      site={{ name: 'Entente' }}
      nav={publicNav(language, 'services')}
      hasErrors={hasErrors}
    >
      <h1>{title}</h1>
      {children}
    </PublicPage>
  );
}
