import type { FieldErrors, Typed } from '../../../../platform/http/form.ts';
import { Button, Buttons } from '../../../../ui/button/button.tsx';
import { Checkbox } from '../../../../ui/choices/checkboxes.tsx';
import { DateField } from '../../../../ui/field/date-field.tsx';
import { SelectField } from '../../../../ui/field/select-field.tsx';
import { TextArea } from '../../../../ui/field/text-area.tsx';
import { TextField } from '../../../../ui/field/text-field.tsx';
import { Form } from '../../../../ui/form/form.tsx';
import { Letter } from '../../../../ui/letter/letter.tsx';
import { Notice } from '../../../../ui/notice/notice.tsx';
import type { AtWork } from '../../../accounts/access/who-may.ts';
import { Workspace } from '../../../accounts/workspace/workspace.tsx';
import { partyPath } from '../../contacts/which.ts';
import { casePath } from '../../title.ts';
import { kindTexts } from '../kind-texts.ts';
import { canBringCode } from '../rules/may-make.ts';
import type { LetterRefused } from './make-letter.ts';
import { isOffer } from './offer-facts.ts';
import { LetterCrumbs, partyLabel } from './page.tsx';
import type { DraftSeen } from './read-letters.ts';
import { makingTexts } from './texts.ts';

export type NewLetterProps = {
  member: AtWork;
  seen: DraftSeen;
  once: string;
  typed: Typed;
  errors?: FieldErrors;
  refusal?: Exclude<LetterRefused, 'not_found'>;
};

/** One letter before it is made, as its reader will read it, and what it takes to make it. */
export function NewLetterPage(props: NewLetterProps) {
  const { member, seen, errors = {}, refusal } = props;
  const { language } = member;
  const say = makingTexts(language);
  const { party, kind, against } = seen.draft;
  const { number } = seen.desk.row;
  const title = kindTexts(language)(kind);
  const no = against ?? refusal;
  return (
    <Workspace
      member={member}
      current="/cases"
      title={`${number} · ${title}`}
      narrow
      hasErrors={Object.keys(errors).length > 0}
    >
      <LetterCrumbs member={member} number={number} here={title} />
      <p class="meta">{partyLabel(party, member)}</p>
      <h1>{title}</h1>
      {no && (
        <Notice kind="warning" title={say('cannot')}>
          <p>{say(no)}</p>
          <p>
            <a href={partyPath(number, party)}>{say('details')}</a>
          </p>
        </Notice>
      )}
      {seen.desk.sender.office.length === 0 && (
        <Notice kind="warning">
          <p>{say('noSender')}</p>
          {member.roles.includes('coordinator') && (
            <p>
              <a href="/letters/sender">{say('toSender')}</a>
            </p>
          )}
        </Notice>
      )}
      <ChooseLanguage {...props} />
      {!against && <MakeLetter {...props} />}
      {seen.letter && (
        <section class="section" aria-labelledby="preview">
          <p class="meta" id="preview">
            {say('preview')}
          </p>
          <Letter {...seen.letter} />
        </section>
      )}
    </Workspace>
  );
}

function ChooseLanguage({ member, seen }: NewLetterProps) {
  const say = makingTexts(member.language);
  const { party, kind, language } = seen.draft;
  return (
    <Form
      language={member.language}
      method="get"
      action={`${casePath(seen.desk.row.number)}/letters/new`}
      hidden={{ party: party.id, kind }}
      idPrefix="choose-"
    >
      <SelectField
        name="language"
        label={say('language')}
        empty={false}
        required
        value={language.tag}
        options={seen.desk.languages.map(({ tag, name }) => ({ value: tag, label: name }))}
      />
      <Buttons>
        <Button kind="quiet">{say('otherLanguage')}</Button>
      </Buttons>
    </Form>
  );
}

function MakeLetter({ member, seen, once, typed, errors }: NewLetterProps) {
  const { language } = member;
  const say = makingTexts(language);
  const { party, kind } = seen.draft;
  const isCoordinator = member.roles.includes('coordinator');
  const offersCode = isCoordinator && canBringCode(kind) && kind !== 'code';
  return (
    <Form
      language={language}
      action={`${casePath(seen.desk.row.number)}/letters`}
      hidden={{ once, party: party.id, kind, language: seen.draft.language.tag }}
      values={typed}
      {...(errors ? { errors } : {})}
    >
      {kind === 'appointment' && <AppointmentFields say={say} />}
      {isOffer(kind) && <OfferFields seen={seen} say={say} />}
      {offersCode && <Checkbox name="code" label={say('giveCode')} hint={say('giveCodeHint')} />}
      {kind === 'code' && <p>{say('previewCode')}</p>}
      <Buttons>
        <Button name="way" value="print">
          {say('print')}
        </Button>
        {kind !== 'code' && (
          <Button kind="quiet" name="way" value="post">
            {say('toPost')}
          </Button>
        )}
        {(kind === 'appointment' || isOffer(kind)) && (
          <Button kind="quiet" name="way" value="look">
            {say('look')}
          </Button>
        )}
      </Buttons>
    </Form>
  );
}

/** Until when to answer, and of an offer to parents which of them. */
function OfferFields({ seen, say }: { seen: DraftSeen; say: ReturnType<typeof makingTexts> }) {
  const { party, kind } = seen.draft;
  const parents = seen.desk.persons.filter(({ partyId }) => partyId === party.id);
  return (
    <>
      {kind === 'offerparents' && (
        <SelectField
          name="person"
          label={say('toWhom')}
          empty={false}
          required
          options={parents.map(({ id, contact }) => ({ value: id, label: contact.name }))}
        />
      )}
      <DateField name="answerBy" label={say('answerBy')} required />
    </>
  );
}

function AppointmentFields({ say }: { say: ReturnType<typeof makingTexts> }) {
  return (
    <>
      <DateField name="day" label={say('day')} required />
      <TextField name="time" label={say('time')} hint={say('timeHint')} width="short" required />
      <TextArea name="place" label={say('place')} rows={3} required />
      <TextArea name="remark" label={say('remark')} hint={say('remarkHint')} rows={3} />
    </>
  );
}
