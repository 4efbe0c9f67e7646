import { randomId } from '../../../../platform/vault/random-id.ts';
import { Button, Buttons } from '../../../../ui/button/button.tsx';
import { Card } from '../../../../ui/card/card.tsx';
import { formatDay } from '../../../../ui/dates.ts';
import { Form } from '../../../../ui/form/form.tsx';
import { Notice } from '../../../../ui/notice/notice.tsx';
import type { AtWork } from '../../../accounts/access/who-may.ts';
import { toldTexts, whatWasTold } from '../../reaching/told-texts.ts';
import type { PartySeen } from '../read-party.ts';
import { partyPath } from '../which.ts';
import { twinTexts } from './texts.ts';

/** What the team just did here, as the address says. */
export const partyDones = ['noted', 'newsSent', 'newsNot'] as const;
export type PartyDone = (typeof partyDones)[number];

export function DoneNotice({ member, done }: { member: AtWork; done: PartyDone | undefined }) {
  if (!done) return null;
  return (
    <Notice kind={done === 'newsNot' ? 'warning' : 'success'} live>
      {twinTexts(member.language)(done)}
    </Notice>
  );
}

/** What went to the party, by which way and when; and the neutral message that there is news, for who asked for it. */
export function ToldCard({ member, seen }: { member: AtWork; seen: PartySeen }) {
  const { language } = member;
  const say = twinTexts(language);
  const sayTold = toldTexts(language);
  const place = { language, zone: member.service.timeZone };
  const wantsNews = seen.contact.rules.news !== undefined && seen.mayKnow;
  return (
    <Card title={say('told')} level={2} id="told">
      {seen.told.length === 0 && <p>{say('toldNothing')}</p>}
      <ul>
        {seen.told.map((one) => (
          <li key={one.id}>
            {formatDay(one.at, place)} · {sayTold(`way_${one.way}`)} · {sayTold(whatWasTold(one.purpose))}
          </li>
        ))}
      </ul>
      <p>{say(wantsNews ? 'newsMay' : 'newsNone')}</p>
      {wantsNews && (
        <Form
          language={language}
          action={`${partyPath(seen.row.number, seen.party)}/news`}
          hidden={{ once: randomId() }}
        >
          <Buttons>
            <Button kind="quiet">{say('newsSend')}</Button>
          </Buttons>
        </Form>
      )}
    </Card>
  );
}
