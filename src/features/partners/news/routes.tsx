import { Hono } from 'hono';
import { z } from 'zod';
import { ticked } from '../../../platform/http/fields.ts';
import { checkTyped, typedIn } from '../../../platform/http/form.ts';
import { renderPage } from '../../../ui/layout/document.tsx';
import type { Env } from '../../accounts/access/visitor.ts';
import { only } from '../../accounts/access/who-may.ts';
import { partnerAtWork } from '../my-referrals/partner-at-work.ts';
import { MailsPage } from './page.tsx';
import { chooseMails, wishesOf } from './queries.ts';

const form = z.object({ wanted: ticked });

/** Where a partner says whether he is mailed when there is something new. */
export const routes = new Hono<Env>()
  .get('/referrals/mails', only('partner'), async (c) => {
    const member = partnerAtWork(c);
    const wishes = await c
      .get('house')
      .db.as({ kind: 'member', memberId: member.memberId }, (tx) =>
        wishesOf(tx, member.memberId, member.service.id),
      );
    const wanted = wishes.length > 0 ? wishes.some(({ mails }) => mails) : null;
    const saved = c.req.query('saved') !== undefined;
    return c.html(renderPage(<MailsPage member={member} wanted={wanted} saved={saved} />));
  })
  .post('/referrals/mails', only('partner'), async (c) => {
    const member = partnerAtWork(c);
    const read = checkTyped(await typedIn(c), form);
    const wanted = read.ok && read.value.wanted;
    await c
      .get('house')
      .db.as({ kind: 'member', memberId: member.memberId }, (tx) =>
        chooseMails(tx, member.service.id, wanted),
      );
    return c.redirect('/referrals/mails?saved', 303);
  });
