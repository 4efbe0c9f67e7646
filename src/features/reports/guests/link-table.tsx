import type { Zone } from '../../../platform/calendar/zone.ts';
import type { Language } from '../../../platform/texts/languages.ts';
import { Button } from '../../../ui/button/button.tsx';
import { formatDay } from '../../../ui/dates.ts';
import { Form } from '../../../ui/form/form.tsx';
import { Notice } from '../../../ui/notice/notice.tsx';
import { Table } from '../../../ui/table/table.tsx';
import type { AtWork } from '../../accounts/access/who-may.ts';
import { Workspace } from '../../accounts/workspace/workspace.tsx';
import type { GuestLink } from './queries.ts';
import { guestTexts } from './texts.ts';

type Props = {
  language: Language;
  zone: Zone;
  now: Date;
  links: readonly GuestLink[];
  /** Under which address a link is ended. */
  at: string;
};

const stateOf = ({ ended_at, expires_at }: GuestLink, now: Date) =>
  ended_at ? 'ended' : expires_at <= now ? 'expired' : 'stands';

/** Who was given a link to a frozen page, until when it works, and the button that ends it. */
export function LinkTable({ language, zone, now, links, at }: Props) {
  const say = guestTexts(language);
  const day = (moment: Date) => formatDay(moment, { language, zone });
  return (
    <Table
      language={language}
      caption={say('links')}
      columns={[
        { key: 'name', head: say('forWhom'), cell: ({ name }: GuestLink) => name },
        // It expires at the midnight after its last day.
        {
          ...{ key: 'until', head: say('worksUntil') },
          cell: ({ expires_at }) => day(new Date(expires_at.getTime() - 1)),
        },
        { key: 'frozen', head: say('frozen'), cell: ({ frozen_at }) => (frozen_at ? day(frozen_at) : '–') },
        {
          ...{ key: 'state', head: say('state') },
          cell: (link) =>
            stateOf(link, now) === 'stands' ? (
              <Form language={language} action={`${at}/${link.id}/end`} idPrefix={`${link.id}-`}>
                {say('stands')} <Button kind="quiet">{say('end')}</Button>
              </Form>
            ) : (
              say(stateOf(link, now))
            ),
        },
      ]}
      rows={links}
      rowKey={({ id }) => id}
    />
  );
}

type MadeProps = { member: AtWork; address: string; name: string; email?: string; back: string };

/** The address of a new link: shown once. */
export function MadeLinkPage({ member, address, name, email, back }: MadeProps) {
  const say = guestTexts(member.language);
  return (
    <Workspace member={member} current="/reports" title={say('madeTitle')} narrow>
      <h1>{say('madeTitle')}</h1>
      <Notice kind="success" live>
        {say('madeText', { name })}
      </Notice>
      {email && <p>{say('codeText', { email })}</p>}
      <p>
        <code>{address}</code>
      </p>
      <p>
        <a href={back}>{say('back')}</a>
      </p>
    </Workspace>
  );
}
