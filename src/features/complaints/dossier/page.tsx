import { Breadcrumbs } from '../../../ui/breadcrumbs/breadcrumbs.tsx';
import { Button } from '../../../ui/button/button.tsx';
import { Card } from '../../../ui/card/card.tsx';
import { formatDay, type Place } from '../../../ui/dates.ts';
import { DescriptionList } from '../../../ui/description-list/description-list.tsx';
import { Notice } from '../../../ui/notice/notice.tsx';
import { Tag } from '../../../ui/tag/tag.tsx';
import type { AtWork } from '../../accounts/access/who-may.ts';
import { Workspace } from '../../accounts/workspace/workspace.tsx';
import type { ComplaintItem } from '../record/content.ts';
import { dueNext } from '../rules/complaint-life.ts';
import { EntryForm, type FormsProps, HoldForm, StepForm } from './forms.tsx';
import type { Dossier } from './read-dossier.ts';
import { dossierTexts } from './texts.ts';

type Props = FormsProps & { seen: Dossier };

/** One complaint from top to bottom: what is due, what was said, what to do next. */
export function DossierPage(props: Props) {
  const { member, seen } = props;
  const { language, service } = member;
  const say = dossierTexts(language);
  const place = { language, zone: service.timeZone };
  const title = say('one', { day: formatDay(seen.row.received_on, place) });
  const due = dueNext(seen.row);
  return (
    <Frame member={member} title={title} hasErrors={Object.keys(props.errors ?? {}).length > 0}>
      <p>
        <Tag>{say(seen.row.stage)}</Tag> <span class="meta">{say(`channel_${seen.row.channel}`)}</span>
      </p>
      {due && <Notice>{say(`due_${due.what}`, { day: formatDay(due.on, place) })}</Notice>}
      {seen.items.map((item) => (
        <ItemCard key={item.id} item={item} place={place} />
      ))}
      {seen.row.stage !== 'closed' && <StepForm {...props} stage={seen.row.stage} />}
      <EntryForm {...props} />
      {seen.row.stage !== 'closed' && <HoldForm {...props} />}
      <Without member={member} seen={seen} />
    </Frame>
  );
}

/** The handler came after the complaint, or lost his passphrase: another must let him in. */
export function LockedPage({ member }: { member: AtWork }) {
  const say = dossierTexts(member.language);
  return (
    <Frame member={member} title={say('locked')}>
      <p class="intro">{say('lockedBody')}</p>
    </Frame>
  );
}

export function Frame(props: {
  member: AtWork;
  title: string;
  hasErrors?: boolean;
  children: preact.ComponentChildren;
}) {
  const { member, title } = props;
  const say = dossierTexts(member.language);
  const trail = [{ href: '/complaints', label: say('title') }, { label: title }];
  return (
    <Workspace member={member} title={title} current="/complaints" narrow hasErrors={props.hasErrors}>
      <Breadcrumbs language={member.language} trail={trail} />
      <h1>{title}</h1>
      {props.children}
    </Workspace>
  );
}

function ItemCard({ item, place }: { item: ComplaintItem; place: Place }) {
  const say = dossierTexts(place.language);
  const { content } = item;
  const day = formatDay(item.writtenAt, place);
  if (content.kind === 'complaint') return <ComplaintCard content={content} place={place} />;
  if (content.kind === 'case_held')
    return (
      <Card>
        <p class="meta">{day}</p>
        <p>{say('caseHeld', { number: content.number, day: formatDay(content.until, place) })}</p>
      </Card>
    );
  const head = content.kind === 'hearing' ? say('hearing', { who: content.who }) : say(content.kind);
  const on = content.kind === 'hearing' ? formatDay(content.on, place) : day;
  return (
    <Card title={head}>
      <p class="meta">{on}</p>
      <p class="as-written">{content.text}</p>
    </Card>
  );
}

type Complaint = Extract<ComplaintItem['content'], { kind: 'complaint' }>;

function ComplaintCard({ content, place }: { content: Complaint; place: Place }) {
  const say = dossierTexts(place.language);
  return (
    <Card>
      <DescriptionList
        facts={[
          { name: say('from'), value: content.name },
          { name: say('reach'), value: content.reach },
          { name: say('about'), value: content.about },
          { name: say('ended'), value: content.ended },
          { name: say('wish'), value: <span class="as-written">{content.wish}</span> },
        ].filter((fact) => typeof fact.value !== 'string' || fact.value !== '')}
      />
      <p class="as-written">{content.text}</p>
    </Card>
  );
}

function Without({ member, seen }: { member: AtWork; seen: Dossier }) {
  const say = dossierTexts(member.language);
  if (seen.without.length === 0) return null;
  return (
    <section class="section">
      <h2>{say('withoutTitle')}</h2>
      {seen.without.map((handler) => (
        <form key={handler.memberId} method="post" action={`/complaints/${seen.row.id}/handlers`}>
          <Button kind="quiet" name="member" value={handler.memberId}>
            {say('letIn', { email: handler.email })}
          </Button>
        </form>
      ))}
    </section>
  );
}
