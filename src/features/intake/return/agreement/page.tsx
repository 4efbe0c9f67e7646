import { zoneOf } from '../../../../platform/calendar/zone.ts';
import type { FieldErrors, Typed } from '../../../../platform/http/form.ts';
import type { Language } from '../../../../platform/texts/languages.ts';
import { Button } from '../../../../ui/button/button.tsx';
import { Card } from '../../../../ui/card/card.tsx';
import { Checkbox } from '../../../../ui/choices/checkboxes.tsx';
import { Choices } from '../../../../ui/choices/choices.tsx';
import { formatDay } from '../../../../ui/dates.ts';
import { Details } from '../../../../ui/details/details.tsx';
import { TextArea } from '../../../../ui/field/text-area.tsx';
import { TextField } from '../../../../ui/field/text-field.tsx';
import { Form } from '../../../../ui/form/form.tsx';
import { Notice } from '../../../../ui/notice/notice.tsx';
import { keptAnswers } from '../../../cases/agreement/kept.ts';
import type { OwnAgreement, OwnLine } from '../../../cases/agreement/read-own-agreement.ts';
import { CaseFrame } from '../case-frame.tsx';
import { ownAgreementTexts } from './texts.ts';

/** The form that came back with something wrong in it: `sign`, or that of one line by its id. */
export type OwnAgain = { form: string; errors: FieldErrors; typed: Typed };

type Props = {
  language: Language;
  mine: OwnAgreement;
  once: string;
  done?: boolean;
  gone?: boolean;
  again?: OwnAgain | undefined;
};

const under = (language: Language) => `/${language}/return/case/agreement`;
const dayOf = ({ language, mine }: Props, at: Date | string) =>
  formatDay(at, { language, zone: zoneOf(mine.country) });

/** A party’s agreement: what he may sign, what holds, and how it goes. Whether the other signed is not on it. */
export function OwnAgreementPage(props: Props) {
  const { language, mine, done, gone, again } = props;
  const say = ownAgreementTexts(language);
  return (
    <CaseFrame
      language={language}
      title={say('title')}
      current="agreement"
      site={mine.serviceName || undefined}
      hasErrors={again !== undefined}
    >
      {done && (
        <Notice kind="success" live>
          {say('done')}
        </Notice>
      )}
      {gone && (
        <Notice kind="warning" live>
          {say('gone')}
        </Notice>
      )}
      <p class="intro">{say('intro')}</p>
      <ToSign {...props} />
      {mine.holds.lines.length > 0 && <Holds {...props} />}
    </CaseFrame>
  );
}

function ToSign(props: Props) {
  const { language, mine } = props;
  const say = ownAgreementTexts(language);
  const { toSign } = mine;
  if (!toSign) return mine.holds.lines.length > 0 ? null : <p>{say('nothing')}</p>;
  return (
    <section class="section">
      <h2>{say('toSign')}</h2>
      <p class="meta">{say('version', { n: String(toSign.version) })}</p>
      <ol class="agreement">
        {toSign.lines.map((line) => (
          <li key={line.what}>
            <LineText {...props} line={line} />
          </li>
        ))}
      </ol>
      {toSign.signed ? (
        <Notice>
          <p>{say('signed', { day: dayOf(props, toSign.signed.at), name: toSign.signed.name })}</p>
          <p>{say('others')}</p>
        </Notice>
      ) : (
        !mine.ended && <SignForm {...props} agreement={toSign.id} />
      )}
    </section>
  );
}

function LineText(props: Props & { line: OwnLine }) {
  const { language, line } = props;
  const say = ownAgreementTexts(language);
  return (
    <p class="as-written">
      <strong>{say(`who_${line.who}`)}</strong>: {line.what}
      {line.by && ` (${say('until', { day: dayOf(props, line.by) })})`}
    </p>
  );
}

function SignForm({ language, once, again, agreement }: Props & { agreement: string }) {
  const say = ownAgreementTexts(language);
  const mine = again?.form === 'sign' ? again : undefined;
  return (
    <Form
      language={language}
      action={`${under(language)}/${agreement}`}
      hidden={{ once }}
      {...(mine ? { errors: mine.errors, values: mine.typed } : {})}
    >
      <TextField name="name" label={say('name')} hint={say('nameHint')} autocomplete="name" required />
      <Checkbox name="agrees" label={say('agrees')} />
      <Button>{say('sign')}</Button>
      <p class="meta">
        {say('others')} {say('paper')}
      </p>
    </Form>
  );
}

function Holds(props: Props) {
  const { language, mine } = props;
  const say = ownAgreementTexts(language);
  const { agreedOn, lines } = mine.holds;
  return (
    <section class="section">
      <h2>{say('holds')}</h2>
      {agreedOn && <p class="meta">{say('allSigned', { day: dayOf(props, agreedOn) })}</p>}
      {lines.map((line) => (
        <Card key={line.id}>
          <LineText {...props} line={line} />
          <Kept {...props} line={line} />
        </Card>
      ))}
    </section>
  );
}

function Kept(props: Props & { line: OwnAgreement['holds']['lines'][number] }) {
  const { language, mine, line, again } = props;
  const say = ownAgreementTexts(language);
  const wrong = again?.form === line.id ? again : undefined;
  const options = keptAnswers.map((value) => ({ value, label: say(`kept_${value}`) }));
  return (
    <>
      {line.said && (
        <p class="meta as-written">
          {say('keptSaid', { kept: say(`kept_${line.said.kept}`) })}
          {line.said.text && `\n${line.said.text}`}
        </p>
      )}
      {!mine.ended && (
        <Details summary={say(line.said ? 'again' : 'keptAsk')} open={wrong !== undefined}>
          <Form
            language={language}
            action={`${under(language)}/lines/${line.id}`}
            idPrefix={`${line.id}-`}
            hidden={{ once: props.once }}
            {...(wrong ? { errors: wrong.errors, values: wrong.typed } : {})}
          >
            <Choices name="kept" label={say('keptAsk')} hint={say('keptHint')} options={options} required />
            <TextArea name="why" label={say('keptText')} rows={2} />
            <Button kind="quiet">{say('keptSave')}</Button>
          </Form>
        </Details>
      )}
    </>
  );
}
