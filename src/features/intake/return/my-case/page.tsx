import { zoneOf } from '../../../../platform/calendar/zone.ts';
import type { Language } from '../../../../platform/texts/languages.ts';
import { Button } from '../../../../ui/button/button.tsx';
import { Card } from '../../../../ui/card/card.tsx';
import { formatDay } from '../../../../ui/dates.ts';
import { DescriptionList } from '../../../../ui/description-list/description-list.tsx';
import { TextArea } from '../../../../ui/field/text-area.tsx';
import { Form } from '../../../../ui/form/form.tsx';
import { Notice } from '../../../../ui/notice/notice.tsx';
import { TaskList } from '../../../../ui/task-list/task-list.tsx';
import type { Contact } from '../../../cases/record/contact.ts';
import type { Item } from '../../../cases/record/content.ts';
import { statusTexts } from '../../../cases/rules/texts.ts';
import { Reach } from '../../../directory/service-card/service-card.tsx';
import { CaseFrame } from '../case-frame.tsx';
import { ReturnFrame } from '../page.tsx';
import { withdrawalTexts } from '../withdrawal/texts.ts';
import { tasks } from './queries.ts';
import type { MyCase } from './read-my-case.ts';
import { myCaseTexts } from './texts.ts';

export const messageLimit = 8000;

/** What a party can just have done. */
export const dones = ['added', 'stopped', 'asked'] as const;
export type Done = (typeof dones)[number];

type Props = {
  language: Language;
  mine: MyCase;
  /** The id of the next message, so that the same form writes once. */
  messageId: string;
  done?: Done;
  typed?: string;
  error?: string;
};

/** What a party sees of his case: never its number, its stage, or a date of the other side. */
export function MyCasePage({ language, mine, messageId, done, typed, error }: Props) {
  const say = myCaseTexts(language);
  const days = String(mine.firstContactDays);
  return (
    <CaseFrame
      language={language}
      title={say('title')}
      current="case"
      site={mine.service?.name}
      hasErrors={error !== undefined}
    >
      {done && (
        <Notice kind="success" live>
          {say(done)}
        </Notice>
      )}
      <Notice title={say('stands')}>
        <p>
          <strong>{statusTexts(language)(mine.status)}</strong>
        </p>
        <p>{mine.status === 'received' ? say('next_received', { days }) : say(`next_${mine.status}`)}</p>
        {mine.service && (
          <p class="row">
            <Reach language={language} service={mine.service} />
          </p>
        )}
      </Notice>
      <Tasks language={language} mine={mine} />
      <Agreement language={language} mine={mine} />
      <section class="section">
        <h2>{say('own')}</h2>
        {mine.own.length === 0 && <p>{say('nothing')}</p>}
        {mine.own.map((item) => (
          <OwnWords key={item.id} language={language} item={item} country={mine.service?.country} />
        ))}
      </section>
      <section class="section">
        <h2>{say('addTitle')}</h2>
        <Form
          language={language}
          action={`/${language}/return/case/messages`}
          errors={error === undefined ? {} : { text: error }}
          values={{ text: typed }}
          hidden={{ id: messageId }}
        >
          <TextArea name="text" label={say('addLabel')} hint={say('addHint')} limit={messageLimit} required />
          <Button>{say('add')}</Button>
        </Form>
      </section>
      {mine.contact && <Reaching language={language} contact={mine.contact} />}
      {mine.status !== 'ended' && (
        <p class="section">
          <a href={`/${language}/return/case/withdrawal`}>{withdrawalTexts(language)('link')}</a>
        </p>
      )}
    </CaseFrame>
  );
}

/** What he can do now, each with one link; nothing when nobody waits for him. */
function Tasks({ language, mine }: { language: Language; mine: MyCase }) {
  const say = myCaseTexts(language);
  if (mine.tasks.length === 0) return null;
  const list = mine.tasks.map((task) => ({
    key: task,
    href: `/${language}/return/case/${tasks[task]}`,
    title: say(`task_${task}`),
  }));
  return <TaskList title={say('tasks')} id="tasks" tasks={list} />;
}

function OwnWords({ language, item, country }: { language: Language; item: Item; country?: 'be' | 'nl' }) {
  const { content } = item;
  if (content.kind !== 'story' && content.kind !== 'message') return null;
  return (
    <Card>
      <p class="meta">{formatDay(item.writtenAt, { language, zone: zoneOf(country) })}</p>
      <p class="as-written">{content.text}</p>
    </Card>
  );
}

function Agreement({ language, mine }: { language: Language; mine: MyCase }) {
  const say = myCaseTexts(language);
  if (mine.agreement.length === 0) return null;
  return (
    <section class="section">
      <h2>{say('agreement')}</h2>
      <ul>
        {mine.agreement.map(({ id, content }) => {
          if (content.kind !== 'agreement_line') return null;
          const who =
            content.who === 'both' ? 'who_both' : content.who === mine.side ? 'who_you' : 'who_other';
          const day = /^\d{4}-\d{2}-\d{2}$/.test(content.by)
            ? formatDay(content.by, { language, zone: zoneOf(mine.service?.country) })
            : content.by;
          return (
            <li key={id}>
              <strong>{say(who)}</strong>: {content.what}
              {day && ` (${say('until', { day })})`}
            </li>
          );
        })}
      </ul>
    </section>
  );
}

function Reaching({ language, contact }: { language: Language; contact: Contact }) {
  const say = myCaseTexts(language);
  const { rules } = contact;
  const asked = [
    rules.neverRing && say('neverRing'),
    rules.noLetters && say('noLetters'),
    rules.noMail && say('noMail'),
    rules.words,
  ].filter(Boolean);
  const address = `${contact.street} ${contact.house}, ${contact.postcode} ${contact.place}`;
  return (
    <section class="section">
      <h2>{say('reach')}</h2>
      <DescriptionList
        facts={[
          { name: say('name'), value: contact.name },
          { name: say('address'), value: address.replace(/^[\s,]+|[\s,]+$/g, '') },
          { name: say('phone'), value: contact.phone },
          { name: say('email'), value: contact.email },
          {
            name: say('rules'),
            value: asked.length > 0 && <span class="as-written">{asked.join('\n')}</span>,
          },
        ]}
      />
      <p>
        <a href={`/${language}/return/case/reach`}>{say('reachChange')}</a>
      </p>
    </section>
  );
}

/** The code was good, but the case is no longer there to open. */
export function GonePage({ language }: { language: Language }) {
  const say = myCaseTexts(language);
  return (
    <ReturnFrame language={language} title={say('goneTitle')} path="/return">
      <h1>{say('goneTitle')}</h1>
      <p class="intro">{say('goneBody')}</p>
      <form method="post" action={`/${language}/return/leaving`}>
        <Button>{say('leave')}</Button>
      </form>
    </ReturnFrame>
  );
}
