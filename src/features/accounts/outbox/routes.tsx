import { Hono } from 'hono';
import { renderPage } from '../../../ui/layout/document.tsx';
import type { Env } from '../access/visitor.ts';
import { memberOf, only } from '../access/who-may.ts';
import { MailPage, OutboxPage } from './page.tsx';
import { readOutbox, readWaitingMail } from './read-outbox.ts';

const anId = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** What the demo would send. A real installation has no such page: there mail is for its reader only. */
export const routes = new Hono<Env>()
  .get('/outbox', only('administrator', 'operator'), async (c) => {
    const house = c.get('house');
    if (!house.demo) return c.notFound();
    const member = memberOf(c);
    return c.html(renderPage(<OutboxPage member={member} mails={await readOutbox(house, member)} />));
  })
  .get('/outbox/:id', only('administrator', 'operator'), async (c) => {
    const house = c.get('house');
    const id = c.req.param('id');
    const member = memberOf(c);
    const mail = house.demo && anId.test(id) ? await readWaitingMail(house, member, id) : null;
    return mail ? c.html(renderPage(<MailPage member={member} mail={mail} />)) : c.notFound();
  });
