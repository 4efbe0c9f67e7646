import type { FieldErrors, Typed } from '../../../platform/http/form.ts';
import { languageNames } from '../../../platform/texts/languages.ts';
import { Button } from '../../../ui/button/button.tsx';
import { formatDay } from '../../../ui/dates.ts';
import { Form } from '../../../ui/form/form.tsx';
import { Notice } from '../../../ui/notice/notice.tsx';
import { SummaryList } from '../../../ui/summary-list/summary-list.tsx';
import type { MemberVisitor } from '../access/visitor.ts';
import { Workspace } from '../workspace/workspace.tsx';
import { SectionFields } from './section-fields.tsx';
import { type Section, type ServiceToSet, sectionNames } from './sections.ts';
import { pairingRules, serviceSettings } from './service-settings.ts';
import { settingsTexts } from './texts.ts';

type Props = { member: MemberVisitor; service: ServiceToSet };

/** All settings as they are, each with a link to change it. */
export function SettingsPage({ member, service, saved }: Props & { saved: boolean }) {
  const say = settingsTexts(member.language);
  const title = say('title', { service: service.name });
  const now = summaries(member, service);
  return (
    <Workspace member={member} title={title} current="/settings" narrow>
      <h1>{title}</h1>
      {saved && (
        <Notice kind="success" live>
          {say('saved')}
        </Notice>
      )}
      {!service.opened_at && <Notice kind="warning">{say('notOpenedYet')}</Notice>}
      <p class="intro">{say('intro')}</p>
      <SummaryList
        language={member.language}
        rows={sectionNames.map((section) => ({
          question: say(section),
          answer: now[section],
          changeHref: `/settings/${section}`,
        }))}
      />
      <p>
        <a href="/settings/codes">{say('codes')}</a>
      </p>
      <p>
        <a href="/retention">{say('keeping')}</a>
      </p>
    </Workspace>
  );
}

function summaries(
  { language, service: own }: MemberVisitor,
  service: ServiceToSet,
): Record<Section, string> {
  const say = settingsTexts(language);
  const settings = serviceSettings(service.settings);
  const { norms } = settings;
  const closed = service.intake_closed_until;
  const place = { language, zone: own?.timeZone ?? ('Europe/Brussels' as const) };
  const hard = pairingRules.filter((rule) => settings.hardRules[rule]).length;
  return {
    contact: [service.phone, service.email, ...settings.languages.map((one) => languageNames[one])]
      .filter(Boolean)
      .join(' · '),
    areas: service.areas.join(', '),
    intake: closed ? say('closed', { date: formatDay(closed, place, { year: true }) }) : say('open'),
    pairing: `${say('perCase', { count: settings.mediatorsPerCase })} · ${say('hardCount', { count: hard })}`,
    reminders: settings.reminders.hoursBefore.length
      ? say('remindersShort', { hours: settings.reminders.hoursBefore.join(', ') })
      : say('remindersNone'),
    figures: say('figuresShort', { smallest: String(settings.figures.smallestNumber) }),
    files: `${say('filesShort', { count: settings.files.mostMegabytes })} · ${say(
      settings.homeVisits.onPhones ? 'phonesOn' : 'phonesOff',
    )}`,
    messages:
      [settings.messages.subject, settings.messages.sender].filter(Boolean).join(' · ') ||
      say('messagesNeutral'),
    norms: say('normsShort', {
      contact: String(norms.firstContactWorkingDays),
      visit: String(norms.firstPartyVisitWorkingDays),
      from: String(norms.aftercareFromWeeks),
      by: String(norms.aftercareByWeeks),
    }),
  };
}

/** One part of the settings, to change it. */
export function SectionPage({
  member,
  section,
  typed,
  errors = {},
}: {
  member: MemberVisitor;
  section: Section;
  typed: Typed;
  errors?: FieldErrors;
}) {
  const say = settingsTexts(member.language);
  return (
    <Workspace
      member={member}
      title={say(section)}
      current="/settings"
      narrow
      hasErrors={Object.keys(errors).length > 0}
    >
      <h1>{say(section)}</h1>
      <Form language={member.language} action={`/settings/${section}`} errors={errors} values={typed}>
        <SectionFields language={member.language} section={section} />
        <Button>{say('save')}</Button>
      </Form>
      <p>
        <a href="/settings">{say('back')}</a>
      </p>
    </Workspace>
  );
}
