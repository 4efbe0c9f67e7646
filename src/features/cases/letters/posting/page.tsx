import type { FieldErrors, Typed } from '../../../../platform/http/form.ts';
import { Button, ButtonLink, Buttons } from '../../../../ui/button/button.tsx';
import { Checkboxes } from '../../../../ui/choices/checkboxes.tsx';
import { formatDay, isoDay } from '../../../../ui/dates.ts';
import { EmptyState } from '../../../../ui/empty-state/empty-state.tsx';
import { DateField } from '../../../../ui/field/date-field.tsx';
import { Form } from '../../../../ui/form/form.tsx';
import { Notice } from '../../../../ui/notice/notice.tsx';
import { Table } from '../../../../ui/table/table.tsx';
import type { AtWork } from '../../../accounts/access/who-may.ts';
import { Workspace } from '../../../accounts/workspace/workspace.tsx';
import { casePath } from '../../title.ts';
import { kindTexts } from '../kind-texts.ts';
import type { Post, WaitingLetter } from './read-post.ts';
import { postingTexts } from './texts.ts';

export type PostPageProps = {
  member: AtWork;
  post: Post;
  now: Date;
  saved?: boolean;
  typed?: Typed;
  errors?: FieldErrors;
};

/** What waits for the post, what was posted, and the way to the texts of the letters. */
export function PostPage(props: PostPageProps) {
  const { member, post, saved, errors = {} } = props;
  const say = postingTexts(member.language);
  const hasErrors = Object.keys(errors).length > 0;
  return (
    <Workspace member={member} current="/letters" title={say('title')} narrow hasErrors={hasErrors}>
      <h1>{say('title')}</h1>
      {saved && (
        <Notice kind="success" live>
          {say('saved')}
        </Notice>
      )}
      <section class="section">
        <h2>{say('toPost')}</h2>
        {post.waiting.length === 0 ? (
          <EmptyState title={say('none')} level={3}>
            {say('noneText')}
          </EmptyState>
        ) : (
          <Waiting {...props} />
        )}
      </section>
      <section class="section">
        <h2>{say('history')}</h2>
        {post.posted.length === 0 ? <p class="meta">{say('noHistory')}</p> : <Posted {...props} />}
      </section>
      <p>
        <a href="/letters/templates">{say('templates')}</a> · <a href="/letters/sender">{say('sender')}</a>
      </p>
    </Workspace>
  );
}

function Waiting({ member, post, now, typed, errors }: PostPageProps) {
  const { language } = member;
  const say = postingTexts(language);
  const canPrint = post.waiting.some(({ letter }) => letter !== null);
  const today = isoDay(now, member.service.timeZone);
  return (
    <>
      {canPrint && (
        <>
          <p>{say('printHint')}</p>
          <Buttons>
            <ButtonLink href="/letters/to-post.pdf">{say('printAll')}</ButtonLink>
          </Buttons>
        </>
      )}
      <div class="section">
        <Form
          language={language}
          action="/letters/posted"
          values={
            typed ?? {
              on: today,
              letters: post.waiting.filter(({ letter }) => letter).map(({ row }) => row.id),
            }
          }
          {...(errors ? { errors } : {})}
        >
          <Checkboxes
            name="letters"
            label={say('which')}
            required
            options={post.waiting.map((one) => ({
              value: one.row.id,
              label: nameOf(one, member),
              ...(one.letter ? {} : { hint: say('stopped') }),
            }))}
          />
          <DateField name="on" label={say('on')} max={today} required />
          <Buttons>
            <Button kind="quiet" name="do" value="post">
              {say('posted')}
            </Button>
            <Button kind="link" name="do" value="withdraw">
              {say('withdraw')}
            </Button>
          </Buttons>
        </Form>
      </div>
    </>
  );
}

const nameOf = ({ row, number, name }: WaitingLetter, { language }: AtWork): string =>
  `${kindTexts(language)(row.kind)} · ${name || postingTexts(language)('unknownName')} · ${number}`;

function Posted({ member, post }: PostPageProps) {
  const { language } = member;
  const say = postingTexts(language);
  const place = { language, zone: member.service.timeZone };
  return (
    <Table
      language={language}
      caption={say('history')}
      captionHidden
      rows={post.posted}
      rowKey={({ id }) => id}
      columns={[
        { key: 'letter', head: say('letter'), cell: ({ kind }) => kindTexts(language)(kind) },
        {
          key: 'case',
          head: say('case'),
          cell: ({ number }) => <a href={`${casePath(number)}/letters`}>{number}</a>,
        },
        { key: 'day', head: say('day'), cell: ({ posted_on }) => formatDay(posted_on ?? '', place) },
        { key: 'by', head: say('by'), cell: ({ poster }) => poster ?? '–' },
      ]}
    />
  );
}
