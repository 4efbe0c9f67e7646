import type { FieldErrors, Typed } from '../../../platform/http/form.ts';
import type { Language } from '../../../platform/texts/languages.ts';
import { randomId } from '../../../platform/vault/random-id.ts';
import { Button } from '../../../ui/button/button.tsx';
import { Card } from '../../../ui/card/card.tsx';
import { Choices } from '../../../ui/choices/choices.tsx';
import { formatDayAndTime } from '../../../ui/dates.ts';
import { DescriptionList } from '../../../ui/description-list/description-list.tsx';
import { Details } from '../../../ui/details/details.tsx';
import { EmptyState } from '../../../ui/empty-state/empty-state.tsx';
import { TextArea } from '../../../ui/field/text-area.tsx';
import { TextField } from '../../../ui/field/text-field.tsx';
import { Form } from '../../../ui/form/form.tsx';
import { Notice } from '../../../ui/notice/notice.tsx';
import type { AtWork } from '../../accounts/access/who-may.ts';
import { Workspace } from '../../accounts/workspace/workspace.tsx';
import { homeFacts } from '../homes/home.ts';
import type { Contact } from '../record/contact.ts';
import { casePath } from '../title.ts';
import type { Visit, VisitsSeen } from './read-visits.ts';
import { homeVisitTexts } from './texts.ts';

type Props = {
  member: AtWork;
  seen: VisitsSeen;
  now: Date;
  noted: boolean;
  errors: FieldErrors;
  typed: Typed;
};

/** A mediator’s visits at home: whom, where, when; what to mind; a note afterwards; and taking them along on a phone. */
export function VisitsPage({ member, seen, now, noted, errors, typed }: Props) {
  const { language } = member;
  const say = homeVisitTexts(language);
  return (
    <Workspace
      member={member}
      current="/visits"
      title={say('title')}
      narrow
      hasErrors={Object.keys(errors).length > 0}
    >
      <h1>{say('title')}</h1>
      {noted && (
        <Notice kind="success" live>
          {say('noted')}
        </Notice>
      )}
      {seen.visits.length === 0 && <EmptyState title={say('none')}>{say('noneText')}</EmptyState>}
      {seen.visits.map((visit) => (
        <VisitCard
          key={visit.id}
          {...{ member, visit, now }}
          errors={typed.visit === visit.id ? errors : {}}
          typed={typed.visit === visit.id ? typed : {}}
        />
      ))}
      {seen.onPhones && <TakeAlong language={language} hours={seen.hours} />}
    </Workspace>
  );
}

type CardProps = Pick<Props, 'member' | 'now' | 'errors' | 'typed'> & { visit: Visit };

function VisitCard({ member, visit, now, errors, typed }: CardProps) {
  const { language } = member;
  const say = homeVisitTexts(language);
  const { contact } = visit;
  const place = { language, zone: member.service.timeZone };
  const never = rulesOf(contact, language);
  const phone = contact.phone && !contact.rules.neverRing && (
    <a href={`tel:${contact.phone.replace(/[^\d+]/g, '')}`}>{contact.phone}</a>
  );
  return (
    <Card>
      <h2>{contact.name || say('unknown')}</h2>
      <DescriptionList
        facts={[
          { name: say('when'), value: formatDayAndTime(visit.startsAt, place, { now }) },
          {
            name: say('where'),
            value: `${contact.street} ${contact.house}, ${contact.postcode} ${contact.place}`,
          },
          ...homeFacts(visit.home, language, ['dwelling', 'household', 'age_band']),
          { name: say('phone'), value: phone },
          { name: say('rules'), value: never && <strong class="as-written">{never}</strong> },
          { name: say('case'), value: <a href={casePath(visit.number)}>{visit.number}</a> },
        ]}
      />
      <Details summary={say('note')} open={Object.keys(errors).length > 0}>
        <Form
          language={language}
          action="/visits/notes"
          errors={errors}
          values={{ readers: 'team', ...typed }}
          hidden={{ id: randomId(), visit: visit.id }}
          idPrefix={`v${visit.id.slice(0, 8)}-`}
        >
          <TextArea name="text" label={say('text')} rows={5} required />
          <Readers language={language} />
          <Button>{say('save')}</Button>
        </Form>
      </Details>
    </Card>
  );
}

/** Who may read a note: the team, unless somebody chooses more. */
export function Readers({ language }: { language: Language }) {
  const say = homeVisitTexts(language);
  const options = [
    { value: 'team', label: say('forTeam') },
    { value: 'party', label: say('forParty') },
  ];
  return <Choices name="readers" label={say('readers')} options={options} required />;
}

/** What must not be done, and his own words about it, a line each; empty when he asked nothing. */
function rulesOf({ rules }: Contact, language: Language): string {
  const say = homeVisitTexts(language);
  const never = [
    rules.neverRing && say('neverRing'),
    rules.noLetters && say('noLetters'),
    rules.noMail && say('noMail'),
    rules.words,
  ];
  return never.filter(Boolean).join('\n');
}

/** Shown by the script that can do it; without it the page above is all there is, and it says so. */
function TakeAlong({ language, hours }: { language: Language; hours: number }) {
  const say = homeVisitTexts(language);
  return (
    <section class="section" data-island="take-along">
      <h2>{say('take')}</h2>
      <p>{say('takeText', { hours })}</p>
      <p data-take-without>{say('takeWithout')}</p>
      <div data-take hidden>
        <Form language={language} action="/visits/pack" autocomplete="off" idPrefix="take-">
          <TextField
            name="pin"
            type="password"
            inputmode="numeric"
            label={say('newPin')}
            hint={say('newPinHint')}
            width="short"
            autocomplete="off"
            required
          />
          <Button>{say('takeButton')}</Button>
        </Form>
        <p role="status" data-take-failed={say('takeFailed')} data-take-short={say('pinShort')} />
      </div>
      <p>
        <a href="/visits/pack">{say('toPack')}</a>
      </p>
    </section>
  );
}
