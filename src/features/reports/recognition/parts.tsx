import { languageOptions } from '../../../platform/texts/languages.ts';
import { Button } from '../../../ui/button/button.tsx';
import { Details } from '../../../ui/details/details.tsx';
import { DateField } from '../../../ui/field/date-field.tsx';
import { SelectField } from '../../../ui/field/select-field.tsx';
import { TextField } from '../../../ui/field/text-field.tsx';
import { Form } from '../../../ui/form/form.tsx';
import { daysToChoose } from '../../partners/links/rules/life-of-a-link.ts';
import { LinkTable } from '../guests/link-table.tsx';
import { type BinderPart, dayIn } from './binder-props.ts';
import { CriterionField, shownIn } from './forms.tsx';
import { recognitionTexts } from './texts.ts';
import { binderWords } from './words/texts.ts';

/** What must become better, by when, and what was done. */
export function Improvements(props: BinderPart) {
  const { member, binder } = props;
  const { language } = member;
  const say = recognitionTexts(language);
  const words = binderWords(language);
  return (
    <section class="section">
      <h2>{words('improvements')}</h2>
      {binder.improvements.length === 0 && <p>{words('noImprovements')}</p>}
      <ul>
        {binder.improvements.map((one) => (
          <li key={one.id}>
            {one.words}{' '}
            <span class="meta">
              {one.done_on
                ? words('done', { day: dayIn(props, one.done_on) })
                : words('due', { day: dayIn(props, one.due_on) })}
            </span>
            {!one.done_on && (
              <Form
                language={language}
                action={`/recognition/improvements/${one.id}/done`}
                idPrefix={`${one.id}-`}
              >
                <Button kind="quiet" label={`${say('done')}: ${one.words}`}>
                  {say('done')}
                </Button>
              </Form>
            )}
          </li>
        ))}
      </ul>
      <Details summary={say('improve')} open={props.wrong?.form === 'improvement'}>
        <Form action="/recognition/improvements" {...shownIn(props, 'improvement')}>
          <CriterionField {...props} />
          <TextField name="words" label={say('improvement')} required />
          <DateField name="due" label={say('dueOn')} required />
          <Button kind="quiet">{say('save')}</Button>
        </Form>
      </Details>
    </section>
  );
}

export function Certificates(props: BinderPart) {
  const { member, binder } = props;
  const say = recognitionTexts(member.language);
  const words = binderWords(member.language);
  return (
    <section class="section" id="certificates">
      <h2>{words('certificates')}</h2>
      {binder.certificates.length === 0 && <p>{words('noCertificates')}</p>}
      <ul>
        {binder.certificates.map((one) => (
          <li key={one.id}>
            {words('certificate', {
              number: one.number || words('noNumber'),
              granted: dayIn(props, one.granted_on),
              until: dayIn(props, one.valid_until),
            })}
          </li>
        ))}
      </ul>
      <Details summary={say('addCertificate')} open={props.wrong?.form === 'certificate'}>
        <Form action="/recognition/certificates" {...shownIn(props, 'certificate')}>
          <TextField name="number" label={say('number')} width="medium" />
          <DateField name="granted" label={say('granted')} required />
          <DateField name="until" label={say('until')} required />
          <Button kind="quiet">{say('save')}</Button>
        </Form>
      </Details>
    </section>
  );
}

/** Who may look at the binder from outside, and by which link. */
export function AuditorsPart(props: BinderPart) {
  const { member, binder, now } = props;
  const { language, service } = member;
  const say = recognitionTexts(language);
  const { usual, first, last } = daysToChoose(now, service.timeZone);
  return (
    <section class="section">
      <h2>{say('auditors')}</h2>
      <p>{say('auditorsText')}</p>
      {binder.links.length > 0 && (
        <>
          <LinkTable
            {...{ language, zone: service.timeZone, now, links: binder.links, at: '/recognition/links' }}
          />
          <Form language={language} action="/recognition/audit-page">
            <Button kind="quiet">{say('renew')}</Button>
          </Form>
        </>
      )}
      <Details summary={say('newLink')} open={props.wrong?.form === 'link'}>
        <Form
          action="/recognition/links"
          {...shownIn(props, 'link', { until: usual, language: service.language })}
        >
          <TextField name="name" label={say('forWhom')} required />
          <TextField name="email" type="email" label={say('email')} hint={say('emailHint')} required />
          <DateField name="until" label={say('until')} min={first} max={last} required />
          <SelectField
            name="language"
            label={say('language')}
            empty={false}
            options={languageOptions}
            required
          />
          <Button kind="quiet">{say('makeLink')}</Button>
        </Form>
      </Details>
    </section>
  );
}
