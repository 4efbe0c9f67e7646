import { languageNames, languages } from '../../../platform/texts/languages.ts';
import { Button, ButtonLink, Buttons } from '../../../ui/button/button.tsx';
import { Card } from '../../../ui/card/card.tsx';
import { formatDay, type Place } from '../../../ui/dates.ts';
import { DescriptionList } from '../../../ui/description-list/description-list.tsx';
import { Notice } from '../../../ui/notice/notice.tsx';
import { Tag } from '../../../ui/tag/tag.tsx';
import type { AtWork } from '../../accounts/access/who-may.ts';
import { AnswerForm, CaseForm, type FormsProps, NoteForm, StepForm } from './forms.tsx';
import { Frame } from './frame.tsx';
import type { RequestDossier } from './read-request.ts';
import type { RequestContent, RequestItem } from './record/content.ts';
import type { RequestRow } from './record/queries.ts';
import { markOf } from './rules/mark.ts';
import { pressing } from './rules/request-life.ts';
import { judicialTexts } from './texts.ts';

type Props = Omit<FormsProps, 'row'> & { seen: RequestDossier };

/** One request from top to bottom: what is due, what was asked, what happened, what to do next. */
export function RequestPage(props: Props) {
  const { member, seen, today } = props;
  const { row } = seen;
  const say = judicialTexts(member.language);
  const place = { language: member.language, zone: member.service.timeZone };
  const presses = pressing(row, today);
  const forms = { ...props, row };
  const coordinates = member.roles.includes('coordinator');
  return (
    <Frame
      member={member}
      title={say(`one_${row.kind}`, { day: formatDay(row.received_on, place) })}
      hasErrors={Object.keys(props.errors ?? {}).length > 0}
    >
      <p>
        <Tag>{say(`state_${row.state}`)}</Tag> {presses && <Tag kind="due">{say(presses)}</Tag>}
      </p>
      {presses && (
        <Notice kind="warning">{say(`${presses}Body`, { day: formatDay(row.due_on, place) })}</Notice>
      )}
      <Dates row={row} place={place} />
      <Items title="askedTitle" items={seen.items.slice(0, 1)} place={place} />
      <Items title="happenedTitle" items={seen.items.slice(1)} place={place} />
      {row.answer && <Letters member={member} id={row.id} />}
      <AnswerForm {...forms} number={seen.number} />
      <StepForm {...forms} />
      <NoteForm {...forms} />
      {coordinates && <People member={member} id={row.id} puts={seen.puts} />}
      {coordinates && <CaseForm {...forms} />}
    </Frame>
  );
}

/** Nobody sealed it to him, or he has a new passphrase: a coordinator must let him in again. */
export function LockedPage({ member }: { member: AtWork }) {
  const say = judicialTexts(member.language);
  return (
    <Frame member={member} title={say('locked')}>
      <p class="intro">{say('lockedBody')}</p>
    </Frame>
  );
}

function Dates({ row, place }: { row: RequestRow; place: Place }) {
  const say = judicialTexts(place.language);
  const day = (on: string | null) => on && formatDay(on, place);
  return (
    <DescriptionList
      facts={[
        { name: say('organisation'), value: row.organisation },
        { name: say('mark'), value: markOf(row.id) },
        { name: say('receivedOn'), value: day(row.received_on) },
        { name: say('dueOn'), value: day(row.due_on) },
        { name: say('proposedOn'), value: day(row.proposed_on) },
        { name: say('answeredOn'), value: day(row.answered_on) },
        { name: say('answer'), value: row.answer && say(row.answer) },
        { name: say('returnedOn'), value: day(row.returned_on) },
        { name: say('withdrawnOn'), value: day(row.withdrawn_on) },
      ]}
    />
  );
}

function Items(props: { title: 'askedTitle' | 'happenedTitle'; items: RequestItem[]; place: Place }) {
  const { items, place } = props;
  if (items.length === 0) return null;
  return (
    <section class="section">
      <h2>{judicialTexts(place.language)(props.title)}</h2>
      {items.map((item) => (
        <ItemCard key={item.id} item={item} place={place} />
      ))}
    </section>
  );
}

function ItemCard({ item, place }: { item: RequestItem; place: Place }) {
  const say = judicialTexts(place.language);
  const { content } = item;
  if (content.kind === 'request') return <AskedCard content={content} place={place} />;
  if (content.kind === 'case')
    return (
      <Card title={say('caseItem', { number: content.number })}>
        <p>
          <a href={`/cases/${content.number}`}>{say('caseItem', { number: content.number })}</a>
        </p>
      </Card>
    );
  const on = content.kind === 'note' ? item.writtenAt : content.on;
  return (
    <Card title={headOf(content, place)}>
      <p class="meta">{formatDay(on, place)}</p>
      {content.kind === 'answer' && <p class="meta">{`${content.name} · ${content.number}`}</p>}
      {content.text && <p class="as-written">{content.text}</p>}
    </Card>
  );
}

function headOf(
  content: Extract<RequestContent, { kind: 'note' | 'step' | 'answer' }>,
  place: Place,
): string {
  const say = judicialTexts(place.language);
  if (content.kind === 'note') return say('note');
  if (content.kind === 'step') return say(`step_${content.step}`);
  return `${say('answer')}: ${say(`inner_${content.inner}`)}`;
}

type Asked = Extract<RequestContent, { kind: 'request' }>;

function AskedCard({ content, place }: { content: Asked; place: Place }) {
  const say = judicialTexts(place.language);
  const parties = content.parties.map((value, index) => ({
    name: say('party', { letter: String.fromCharCode(65 + index) }),
    value: <span class="as-written">{value}</span>,
  }));
  return (
    <Card>
      <DescriptionList
        facts={[
          { name: say('reference'), value: content.reference },
          { name: say('report'), value: content.report },
          { name: say('magistrate'), value: content.magistrate },
          ...parties,
        ]}
      />
      {content.asked && <p class="as-written">{content.asked}</p>}
    </Card>
  );
}

function Letters({ member, id }: { member: AtWork; id: string }) {
  const say = judicialTexts(member.language);
  return (
    <section class="section">
      <h2>{say('letters')}</h2>
      <p>{say('lettersBody')}</p>
      <Buttons>
        {languages.map((language) => (
          <ButtonLink key={language} kind="quiet" href={`/partners/requests/${id}/letter/${language}`}>
            {say('letterIn', { language: languageNames[language] })}
          </ButtonLink>
        ))}
      </Buttons>
    </section>
  );
}

function People({ member, id, puts }: { member: AtWork; id: string; puts: RequestDossier['puts'] }) {
  const say = judicialTexts(member.language);
  const action = `/partners/requests/${id}/mediators`;
  return (
    <section class="section">
      <h2>{say('peopleTitle')}</h2>
      <p>{say('peopleBody')}</p>
      {puts.on.length + puts.can.length === 0 && <p class="meta">{say('nobodyCan')}</p>}
      {puts.on.map((one) => (
        <form key={one.id} method="post" action={action}>
          <Button kind="quiet" name="off" value={one.id}>
            {say('takeOff', { name: one.name })}
          </Button>
        </form>
      ))}
      {puts.can.map((one) => (
        <form key={one.id} method="post" action={action}>
          <Button kind="quiet" name="on" value={one.id}>
            {say('putOn', { name: one.name })}
          </Button>
        </form>
      ))}
    </section>
  );
}
