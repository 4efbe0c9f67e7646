import { Breadcrumbs } from '../../../ui/breadcrumbs/breadcrumbs.tsx';
import { Button, Buttons } from '../../../ui/button/button.tsx';
import { Card } from '../../../ui/card/card.tsx';
import { formatDay } from '../../../ui/dates.ts';
import { EmptyState } from '../../../ui/empty-state/empty-state.tsx';
import { Form } from '../../../ui/form/form.tsx';
import { Notice } from '../../../ui/notice/notice.tsx';
import { Tag } from '../../../ui/tag/tag.tsx';
import type { AtWork } from '../../accounts/access/who-may.ts';
import { placeCrumb } from '../../accounts/workspace/place-crumb.ts';
import { Workspace } from '../../accounts/workspace/workspace.tsx';
import type { Share } from './queries.ts';
import { publicTexts } from './texts.ts';

type Props = { member: AtWork; shares: readonly Share[]; origin: string; done: boolean };

/** The figures that the service shows to everybody: each link, the code for a frame, and the end of it. */
export function SharesPage({ member, shares, origin, done }: Props) {
  const { language } = member;
  const say = publicTexts(language);
  return (
    <Workspace member={member} current="/reports" title={say('shares')}>
      <Breadcrumbs language={language} trail={[placeCrumb('reports', language), { label: say('shares') }]} />
      <h1>{say('shares')}</h1>
      {done && (
        <Notice kind="success" live>
          {say('done')}
        </Notice>
      )}
      <p class="intro">{say('sharesIntro')}</p>
      {shares.length === 0 && <EmptyState title={say('none')}>{say('noneText')}</EmptyState>}
      {shares.map((share) => (
        <ShareCard key={share.id} {...{ member, share, origin }} />
      ))}
    </Workspace>
  );
}

function ShareCard({ member, share, origin }: { member: AtWork; share: Share; origin: string }) {
  const { language, service } = member;
  const say = publicTexts(language);
  const day = (moment: string) => formatDay(moment, { language, zone: service.timeZone }, { year: true });
  const period = say('period', { from: day(share.from_day), until: day(share.until_day) });
  const path = `/${service.language}/figures/${share.token}`;
  const frame = `<iframe src="${origin}/${service.language}/embed/figures/${share.token}" title="${say('title', { service: service.name }).replaceAll('"', '&quot;')}" width="100%" height="900" loading="lazy"></iframe>`;
  return (
    <Card>
      <h2>{period}</h2>
      <p>
        <Tag>{say(share.listed ? 'listed' : 'unlisted')}</Tag>
      </p>
      <p>
        {say('link')}: <a href={path}>{`${origin}${path}`}</a>
      </p>
      <div class="field">
        <label for={`frame-${share.id}`}>{say('frame')}</label>
        <p class="hint" id={`frame-${share.id}-hint`}>
          {say('frameHint')}
        </p>
        <textarea
          class="input embed-code"
          id={`frame-${share.id}`}
          readonly
          rows={4}
          aria-describedby={`frame-${share.id}-hint`}
        >
          {frame}
        </textarea>
      </div>
      <Form action={`/reports/shares/${share.id}`} language={language}>
        <Buttons>
          <Button kind="quiet" name="listed" value={share.listed ? 'no' : 'yes'}>
            {say(share.listed ? 'unlist' : 'list')}
          </Button>
          <Button kind="danger" name="end" value="yes" label={say('endOf', { period })}>
            {say('end')}
          </Button>
        </Buttons>
      </Form>
    </Card>
  );
}
