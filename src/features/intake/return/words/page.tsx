import type { FieldErrors, Typed } from '../../../../platform/http/form.ts';
import type { Language } from '../../../../platform/texts/languages.ts';
import { Button, Buttons } from '../../../../ui/button/button.tsx';
import { Card } from '../../../../ui/card/card.tsx';
import { Choices } from '../../../../ui/choices/choices.tsx';
import { Details } from '../../../../ui/details/details.tsx';
import { TextArea } from '../../../../ui/field/text-area.tsx';
import { Form } from '../../../../ui/form/form.tsx';
import { Notice } from '../../../../ui/notice/notice.tsx';
import { answers } from '../../../cases/releases/answer-copy.ts';
import type { OwnWords } from '../../../cases/releases/read-own-words.ts';
import { mostCharacters } from '../../../cases/releases/write-page.tsx';
import { CaseFrame } from '../case-frame.tsx';
import { ownWordsTexts } from './texts.ts';

/** The form that came back with something wrong in it: that of new words, or of one copy by its id. */
export type WordsAgain = { form: string; errors: FieldErrors; typed: Typed };

type Props = {
  language: Language;
  mine: OwnWords;
  once: string;
  done?: boolean;
  gone?: boolean;
  again?: WordsAgain | undefined;
};

/** A party’s own half: his words and his yes to them, and what he was handed. Nothing here tells what the other does. */
export function OwnWordsPage(props: Props) {
  const { language, mine, done, gone, again } = props;
  const say = ownWordsTexts(language);
  return (
    <CaseFrame
      language={language}
      title={say('title')}
      current="words"
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
      <section class="section">
        <h2>{say('own')}</h2>
        {mine.own.length === 0 && <p>{say('ownNothing')}</p>}
        {mine.own.map((one) => (
          <OwnLine key={one.id} {...props} one={one} />
        ))}
      </section>
      <section class="section">
        <h2>{say('received')}</h2>
        {mine.received.length === 0 && <p>{say('receivedNothing')}</p>}
        {mine.received.map((one) => (
          <ReceivedLine key={one.id} {...props} one={one} />
        ))}
      </section>
      {!mine.ended && <WriteForm {...props} />}
      <p class="meta section">{say('phone')}</p>
    </CaseFrame>
  );
}

const under = (language: Language) => `/${language}/return/case/words`;

function OwnLine({ language, mine, one }: Props & { one: OwnWords['own'][number] }) {
  const say = ownWordsTexts(language);
  const path = `${under(language)}/${one.id}`;
  return (
    <Card>
      {one.state === 'asked' && <h3>{say('asked')}</h3>}
      <p class="as-written">{one.words}</p>
      {one.state !== 'asked' && <p class="meta">{say(one.state)}</p>}
      {one.state === 'asked' && !mine.ended && (
        <form method="post" action={`${path}/consent`}>
          <Buttons>
            <Button name="answer" value="agreed">
              {say('yes')}
            </Button>
            <Button kind="quiet" name="answer" value="refused">
              {say('no')}
            </Button>
          </Buttons>
        </form>
      )}
      {one.state === 'agreed' && (
        <Details summary={say('takeBack')}>
          <p>{say('takeBackHint')}</p>
          <form method="post" action={`${path}/withdrawal`}>
            <Button kind="quiet">{say('takeBack')}</Button>
          </form>
        </Details>
      )}
    </Card>
  );
}

function ReceivedLine(props: Props & { one: OwnWords['received'][number] }) {
  const { language, mine, one, again } = props;
  const say = ownWordsTexts(language);
  const form = <AnswerForm {...props} />;
  return (
    <Card>
      <p class="as-written">{one.words}</p>
      {one.answer && (
        <p class="meta as-written">
          {say('yourAnswer')}: {say(`answer_${one.answer.answer}`)}
          {one.answer.text && `\n${one.answer.text}`}
        </p>
      )}
      {!mine.ended &&
        (one.answer ? (
          <Details summary={say('again')} open={again?.form === one.id}>
            {form}
          </Details>
        ) : (
          form
        ))}
    </Card>
  );
}

function AnswerForm({ language, one, once, again }: Props & { one: OwnWords['received'][number] }) {
  const say = ownWordsTexts(language);
  const mineAgain = again?.form === one.id ? again : undefined;
  const options = answers.map((value) => ({ value, label: say(`answer_${value}`) }));
  return (
    <Form
      language={language}
      action={`${under(language)}/received/${one.id}`}
      idPrefix={`${one.id}-`}
      hidden={{ once }}
      {...(mineAgain ? { errors: mineAgain.errors, values: mineAgain.typed } : {})}
    >
      <Choices name="answer" label={say('answer')} hint={say('answerHint')} options={options} required />
      <TextArea name="why" label={say('why')} limit={mostCharacters} rows={3} />
      <Button kind="quiet">{say('send')}</Button>
    </Form>
  );
}

function WriteForm({ language, once, again }: Props) {
  const say = ownWordsTexts(language);
  const mineAgain = again?.form === 'new' ? again : undefined;
  return (
    <section class="section">
      <h2>{say('write')}</h2>
      <Form
        language={language}
        action={under(language)}
        hidden={{ once }}
        {...(mineAgain ? { errors: mineAgain.errors, values: mineAgain.typed } : {})}
      >
        <TextArea name="words" label={say('words')} hint={say('wordsHint')} limit={mostCharacters} required />
        <Button>{say('writeButton')}</Button>
      </Form>
    </section>
  );
}
