import type { FieldErrors, Typed } from '../../../platform/http/form.ts';
import { Button, ButtonLink, Buttons } from '../../../ui/button/button.tsx';
import { Card } from '../../../ui/card/card.tsx';
import { Choices } from '../../../ui/choices/choices.tsx';
import { Details } from '../../../ui/details/details.tsx';
import { TextArea } from '../../../ui/field/text-area.tsx';
import { Form } from '../../../ui/form/form.tsx';
import { Notice } from '../../../ui/notice/notice.tsx';
import type { AtWork } from '../../accounts/access/who-may.ts';
import { casePath } from '../title.ts';
import { answers } from './answer-copy.ts';
import { type LedgerContext, LineView, linePath, partyName } from './line-view.tsx';
import { contextOf, LedgerFrame } from './page.tsx';
import type { Ledger, LedgerCopy, LedgerLine } from './read-ledger.ts';
import { lineState } from './rules/line-state.ts';
import { recordedWays } from './tables.ts';
import { releaseTexts } from './texts.ts';
import { mostCharacters } from './write-page.tsx';

/** The form that came back with something wrong in it: `consent`, `withdrawal`, or the id of a copy. */
export type FormAgain = { form: string; errors: FieldErrors; typed: Typed };

type Props = {
  member: AtWork;
  ledger: Ledger;
  now: Date;
  line: LedgerLine;
  /** For a new answer of a receiver. */
  once: string;
  again?: FormAgain | undefined;
  refusal?: string | undefined;
};

type PartProps = { context: LedgerContext; line: LedgerLine; again: FormAgain | undefined };

/** One wording: what became of it, and what the team can do or write down now. */
export function LinePage(props: Props) {
  const { member, ledger, line, refusal, again, once } = props;
  const context = contextOf(props);
  const say = releaseTexts(member.language);
  const state = lineState(line);
  const part = { context, line, again };
  const open = ledger.row.stage !== 'closed';
  return (
    <LedgerFrame
      {...props}
      title={say('from', { name: partyName(context, line.from_party) })}
      narrow
      hasErrors={again !== undefined}
    >
      {refusal && (
        <Notice kind="warning" live>
          {refusal}
        </Notice>
      )}
      <Card>
        <LineView context={context} line={line} />
      </Card>
      {open && state === 'asked' && <Consent {...part} />}
      {open && state === 'agreed' && <Release {...part} />}
      {open &&
        line.copies
          .filter((copy) => !copy.taken_back_at)
          .map((copy) => <Copy key={copy.id} {...part} copy={copy} once={once} />)}
      {open && line.answered === 'agreed' && !line.taken_back_at && !line.replaced && <TakeBack {...part} />}
      <p>
        {open && ['asked', 'agreed', 'refused'].includes(state) && (
          <>
            <a href={`${casePath(ledger.row.number)}/words/new?replaces=${line.id}`}>{say('reword')}</a>
            {' · '}
          </>
        )}
        <a href={`${casePath(ledger.row.number)}/words`}>{say('backToWords')}</a>
      </p>
    </LedgerFrame>
  );
}

function formProps({ context, line, again }: PartProps, noun: string, form: string) {
  const mine = again?.form === form ? again : undefined;
  return {
    language: context.language,
    action: `${linePath(context.ledger, line.id)}/${noun}`,
    idPrefix: `${form}-`,
    ...(mine ? { errors: mine.errors, values: mine.typed } : {}),
  };
}

function How({ context }: { context: LedgerContext }) {
  const say = releaseTexts(context.language);
  const options = recordedWays.map((value) => ({ value, label: say(`how_${value}`) }));
  return <Choices name="how" label={say('how')} options={options} required columns />;
}

function Consent(part: PartProps) {
  const { context, line } = part;
  const say = releaseTexts(context.language);
  const name = partyName(context, line.from_party);
  const options = (['agreed', 'refused'] as const).map((value) => ({ value, label: say(value) }));
  return (
    <section class="section">
      <h2>{say('asked', { name })}</h2>
      <Form {...formProps(part, 'consent', 'consent')}>
        <Choices
          name="answer"
          label={say('asked', { name })}
          hint={say('askedHint')}
          options={options}
          required
        />
        <How context={context} />
        <Button>{say('record')}</Button>
      </Form>
    </section>
  );
}

function Release(part: PartProps) {
  const { context, line } = part;
  const say = releaseTexts(context.language);
  return (
    <section class="section">
      <Form {...formProps(part, 'release', 'release')}>
        <p>{say('releaseText', { name: partyName(context, line.from_party) })}</p>
        <Button>{say('release')}</Button>
      </Form>
    </section>
  );
}

function TakeBack(part: PartProps) {
  const { context, line } = part;
  const say = releaseTexts(context.language);
  const name = partyName(context, line.from_party);
  return (
    <Details summary={say('takeBack', { name })} open={part.again?.form === 'withdrawal'}>
      <Form {...formProps(part, 'withdrawal', 'withdrawal')}>
        <p>{say('takeBackText')}</p>
        <How context={context} />
        <Button kind="quiet">{say('record')}</Button>
      </Form>
    </Details>
  );
}

function Copy({ copy, once, ...part }: PartProps & { copy: LedgerCopy; once: string }) {
  const { context, line } = part;
  const { ledger, language } = context;
  const say = releaseTexts(language);
  const name = partyName(context, copy.to_party);
  const options = answers.map((value) => ({ value, label: say(`answer_${value}`) }));
  const owner = partyName(context, line.from_party);
  return (
    <section class="section">
      {!copy.read_at && (
        <>
          <h2>{say('told', { name })}</h2>
          <Form {...formProps(part, `copies/${copy.id}/reading`, `told-${copy.id}`)}>
            <p>{say('toldText')}</p>
            <How context={context} />
            <Button kind="quiet">{say('record')}</Button>
          </Form>
        </>
      )}
      {copy.answer && (
        <Buttons>
          <ButtonLink href={`${casePath(ledger.row.number)}/words/new?answer=${copy.id}`}>
            {say('passOn', { name: owner })}
          </ButtonLink>
        </Buttons>
      )}
      <Details summary={say('answerOf', { name })} open={part.again?.form === copy.id}>
        <Form {...formProps(part, `copies/${copy.id}/answer`, copy.id)} hidden={{ once }}>
          <Choices
            name="answer"
            label={say('answerOf', { name })}
            hint={say('answerHint', { name })}
            options={options}
            required
          />
          <TextArea name="why" label={say('answerText')} limit={mostCharacters} rows={3} />
          <How context={context} />
          <Button kind="quiet">{say('record')}</Button>
        </Form>
      </Details>
    </section>
  );
}
