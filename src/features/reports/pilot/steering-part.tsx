import { languageOptions } from '../../../platform/texts/languages.ts';
import { Button } from '../../../ui/button/button.tsx';
import { formatDay } from '../../../ui/dates.ts';
import { DateField } from '../../../ui/field/date-field.tsx';
import { SelectField } from '../../../ui/field/select-field.tsx';
import { TextField } from '../../../ui/field/text-field.tsx';
import { Form } from '../../../ui/form/form.tsx';
import { daysToChoose } from '../../partners/links/rules/life-of-a-link.ts';
import { LinkTable } from '../guests/link-table.tsx';
import { shownIn } from './forms.tsx';
import type { PilotPart } from './page.tsx';
import { pilotTexts } from './texts.ts';

/** What the steering group sees, by which links, and until when it was counted. */
export function SteeringPart(props: PilotPart) {
  const { member, begun, now } = props;
  const { language } = member;
  const say = pilotTexts(language);
  const zone = member.service.timeZone;
  const day = (one: string) => formatDay(one, { language, zone });
  const shown = begun.forGuests;
  const { usual, first, last } = daysToChoose(now, zone);
  const stands = { until: usual, language: member.service.language };
  return (
    <section class="section screen-only">
      <h2>{say('steering')}</h2>
      <p>{say('steeringText')}</p>
      <p>
        {shown ? say('shownUntil', { from: day(shown.from), until: day(shown.until) }) : say('shownNothing')}{' '}
        <a href="/reports/published">{say('toPublished')}</a>
      </p>
      {begun.links.length > 0 && (
        <>
          <LinkTable {...{ language, zone, now, links: begun.links, at: '/pilot/links' }} />
          <Form language={language} action="/pilot/steering-page">
            <Button kind="quiet">{say('renew')}</Button>
          </Form>
        </>
      )}
      <h3>{say('makeLink')}</h3>
      <Form action="/pilot/links" {...shownIn(props, 'link', stands)}>
        <TextField name="name" label={say('forWhom')} hint={say('forWhomHint')} required />
        <DateField name="until" label={say('worksUntil')} min={first} max={last} required />
        <SelectField
          name="language"
          label={say('language')}
          empty={false}
          options={languageOptions}
          required
        />
        <Button kind="quiet">{say('makeLinkButton')}</Button>
      </Form>
    </section>
  );
}
