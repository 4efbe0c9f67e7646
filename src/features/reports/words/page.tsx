import { Breadcrumbs } from '../../../ui/breadcrumbs/breadcrumbs.tsx';
import { Button, Buttons } from '../../../ui/button/button.tsx';
import { Checkboxes } from '../../../ui/choices/checkboxes.tsx';
import { formatDay } from '../../../ui/dates.ts';
import { TextArea } from '../../../ui/field/text-area.tsx';
import { Form } from '../../../ui/form/form.tsx';
import { Notice } from '../../../ui/notice/notice.tsx';
import type { AtWork } from '../../accounts/access/who-may.ts';
import { placeCrumb } from '../../accounts/workspace/place-crumb.ts';
import { Workspace } from '../../accounts/workspace/workspace.tsx';
import type { Checked } from './check-words.ts';
import type { Draft, ReportKey } from './report-words.ts';
import { type Found, sayingOf } from './rules/find-persons.ts';
import { wordsTexts } from './texts.ts';
import { Written } from './written.tsx';

export const mostLetters = 20_000;

type Props = {
  member: AtWork;
  reportKey: ReportKey;
  address: string;
  draft: Draft;
  /** What the check found in what is saved; none while something is wrong with what was typed. */
  checked: Checked | null;
  quotes: readonly string[];
  saved: boolean;
  error: string | null;
};

/** What a service writes beside its figures: the text, how it will be read, and whom it may name by mistake. */
export function WordsPage(props: Props) {
  const { member, reportKey, address, draft, checked, saved, error } = props;
  const { language } = member;
  const say = wordsTexts(language);
  const day = (moment: string) =>
    formatDay(moment, { language, zone: member.service.timeZone }, { year: true });
  const { from, until } = reportKey.period;
  return (
    <Workspace member={member} current="/reports" title={say('title')} narrow hasErrors={error !== null}>
      <Breadcrumbs language={language} trail={[placeCrumb('reports', language), { label: say('title') }]} />
      <h1>{say('title')}</h1>
      {saved && (
        <Notice kind="success" live>
          {say('saved')}
        </Notice>
      )}
      <p class="intro">{say('intro', { from: day(from), until: day(until) })}</p>
      <Form action={address} language={language} errors={error ? { words: error } : {}}>
        <TextArea
          name="words"
          label={say('words')}
          hint={say('hint')}
          rows={16}
          limit={mostLetters}
          value={draft.words}
        />
        {checked && draft.words && <Check {...props} checked={checked} />}
        <Buttons>
          <Button>{say('save')}</Button>
        </Buttons>
      </Form>
      <Quotes {...props} />
      <section class="section">
        <h2>{say('preview')}</h2>
        {draft.words ? <Written words={draft.words} /> : <p class="meta">{say('empty')}</p>}
      </section>
    </Workspace>
  );
}

function Check({ member, checked }: Props & { checked: Checked }) {
  const say = wordsTexts(member.language);
  const label = ({ kind, text }: Found) => `${say(kind)}: ${text}`;
  const { open, answered, warnings } = checked;
  return (
    <section class="section">
      <h2>{say('check')}</h2>
      <p class="meta">{say('checkIntro')}</p>
      {open.length + answered.length === 0 && <p>{say('nothingFound')}</p>}
      {open.length > 0 && <Notice kind="warning">{say('open')}</Notice>}
      {open.length + answered.length > 0 && (
        <Checkboxes
          name="answered"
          label={say('isNobody')}
          unmarked
          values={answered.map(sayingOf)}
          options={[...open, ...answered].map((one) => ({ value: sayingOf(one), label: label(one) }))}
        />
      )}
      {warnings.length > 0 && (
        <>
          <p>{say('warnings')}</p>
          <ul>
            {warnings.map((one) => (
              <li key={sayingOf(one)}>{label(one)}</li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}

function Quotes({ member, address, quotes }: Props) {
  const say = wordsTexts(member.language);
  if (quotes.length === 0) return null;
  return (
    <section class="section">
      <h2>{say('quotes')}</h2>
      <p class="meta">{say('quotesIntro')}</p>
      {quotes.map((quote) => (
        <Form key={quote} action={address} language={member.language}>
          <blockquote>
            <p>{quote}</p>
          </blockquote>
          <input type="hidden" name="quote" value={quote} />
          <Buttons>
            <Button kind="quiet">{say('putIn')}</Button>
          </Buttons>
        </Form>
      ))}
    </section>
  );
}
