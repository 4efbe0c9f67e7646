import type { FieldErrors, Typed } from '../../../platform/http/form.ts';
import { Breadcrumbs } from '../../../ui/breadcrumbs/breadcrumbs.tsx';
import { Button, Buttons } from '../../../ui/button/button.tsx';
import { Checkbox } from '../../../ui/choices/checkboxes.tsx';
import { formatDay } from '../../../ui/dates.ts';
import { Details } from '../../../ui/details/details.tsx';
import { Fieldset } from '../../../ui/field/fieldset.tsx';
import { TextField } from '../../../ui/field/text-field.tsx';
import { Form } from '../../../ui/form/form.tsx';
import { Notice } from '../../../ui/notice/notice.tsx';
import type { AtWork } from '../../accounts/access/who-may.ts';
import { Workspace } from '../../accounts/workspace/workspace.tsx';
import { questionTexts, sayQuestion } from '../questions/texts.ts';
import { mostOwn } from '../rules/choose-questions.ts';
import { chosenQuestions, hasOpenQuestion, standardNames } from '../rules/questions.ts';
import type { SetSeen } from './change-set.ts';
import { setTexts } from './texts.ts';

type Props = { member: AtWork; seen: SetSeen; values: Typed; errors: FieldErrors; saved: boolean };

/** The fields as they stand for the set in use. */
export function typedOf({ set }: SetSeen): Typed {
  const typed: Typed = { open: hasOpenQuestion(set.questions) ? 'yes' : '' };
  const own = chosenQuestions(set.questions).filter((one) => one.own);
  for (const [index, { id }] of chosenQuestions(set.questions).entries()) {
    const which = own.findIndex((one) => one.id === id);
    typed[which < 0 ? `place_${id}` : `place_own_${which}`] = String(index + 1);
  }
  for (const [which, one] of own.entries())
    for (const [language, words] of Object.entries(one.own ?? {})) typed[`own_${which}_${language}`] = words;
  return typed;
}

/** Which questions are asked and in which order; a change makes a new version and leaves the old answers alone. */
export function QuestionsPage({ member, seen, values, errors, saved }: Props) {
  const { language } = member;
  const say = setTexts(language);
  const sayIt = questionTexts(language);
  const hasErrors = Object.keys(errors).length > 0;
  const names = new Intl.DisplayNames([language], { type: 'language' });
  return (
    <Workspace member={member} current="/reports" title={say('title')} narrow hasErrors={hasErrors}>
      <Breadcrumbs
        language={language}
        trail={[{ href: '/surveys', label: say('surveys') }, { label: say('title') }]}
      />
      <h1>{say('title')}</h1>
      {saved && (
        <Notice kind="success" live>
          {say('saved')}
        </Notice>
      )}
      <p class="intro">{say('intro')}</p>
      <p>{say('version', { version: seen.set.version })}</p>
      <Form
        language={language}
        action="/surveys/questions"
        {...{ values, errors }}
        hidden={{ version: String(seen.set.version) }}
      >
        <Fieldset legend={say('standard')} hint={say('placeHint')}>
          {standardNames.map((name) => (
            <TextField key={name} name={`place_${name}`} label={sayIt(name)} {...place} />
          ))}
          <Checkbox name="open" label={sayIt('open')} hint={say('openHint')} />
        </Fieldset>
        {Array.from({ length: mostOwn }, (_, index) => (
          <Fieldset
            key={index}
            legend={say('own', { number: index + 1 })}
            hint={index === 0 && say('ownHint')}
          >
            {seen.languages.map((other) => (
              <TextField
                key={other}
                name={`own_${index}_${other}`}
                label={say('ownIn', { language: names.of(other) ?? other })}
                unmarked
              />
            ))}
            <TextField name={`place_own_${index}`} label={say('place')} {...place} />
          </Fieldset>
        ))}
        <Button>{say('save')}</Button>
      </Form>
      <Sending {...{ member, seen }} />
      <Older {...{ member, seen }} />
    </Workspace>
  );
}

const place = { inputmode: 'numeric', width: 'short', unmarked: true } as const;

function Sending({ member, seen }: Pick<Props, 'member' | 'seen'>) {
  const say = setTexts(member.language);
  return (
    <section class="section" id="sending">
      <h2>{say('sending')}</h2>
      <p>{say('sendingText')}</p>
      <Form language={member.language} action="/surveys/sending" idPrefix="sending-">
        <Checkbox name="sends" label={say('sends')} checked={seen.sends} />
        <Buttons>
          <Button kind="quiet">{say('saveSending')}</Button>
        </Buttons>
      </Form>
    </section>
  );
}

function Older({ member, seen }: Pick<Props, 'member' | 'seen'>) {
  const { language } = member;
  const say = setTexts(language);
  if (seen.older.length === 0) return null;
  return (
    <section class="section">
      <h2>{say('older')}</h2>
      {seen.older.map((set) => {
        const day = formatDay(set.made_at, { language, zone: member.service.timeZone }, { year: true });
        return (
          <Details key={set.id} summary={say('olderOne', { version: set.version, day })}>
            <ol>
              {chosenQuestions(set.questions).map((question) => (
                <li key={question.id}>{sayQuestion(question, language)}</li>
              ))}
            </ol>
          </Details>
        );
      })}
    </section>
  );
}
