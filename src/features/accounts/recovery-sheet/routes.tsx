import { Hono } from 'hono';
import { z } from 'zod';
import type { House } from '../../../platform/house.ts';
import { lineOrNothing } from '../../../platform/http/fields.ts';
import { readForm } from '../../../platform/http/form.ts';
import { sheetLines } from '../../../platform/vault/recovery-sheet.ts';
import { renderPage } from '../../../ui/layout/document.tsx';
import type { Env } from '../access/visitor.ts';
import { type AtWork, atWork, only } from '../access/who-may.ts';
import { askedGroups, confirmRecoverySheet } from '../service-keys/confirm-recovery-sheet.ts';
import { newestServiceKey } from '../service-keys/service-keys.ts';
import { ConfirmedPage, ConfirmPage, SheetPage } from './page.tsx';
import { recoverySheetTexts } from './texts.ts';

const form = z.object({ first: lineOrNothing(40), second: lineOrNothing(40) });

/** The newest key of the service, opened by this coordinator; nothing when it was not given to him. */
const keyOf = (house: House, member: AtWork) =>
  house.db.as({ kind: 'member', memberId: member.memberId }, (tx) =>
    newestServiceKey(tx, { memberId: member.memberId, serviceId: member.service.id, keys: member.keys }),
  );

export const routes = new Hono<Env>()
  .get('/recovery-sheet', only('coordinator'), async (c) => {
    const member = atWork(c);
    const key = await keyOf(c.get('house'), member);
    if (!key) return c.redirect('/account/awaiting-key', 303);
    if (key.sheetConfirmedAt) return c.html(renderPage(<ConfirmedPage member={member} />));
    const lines = sheetLines(key.keys.privateKey);
    return c.html(renderPage(<SheetPage member={member} lines={lines} madeAt={key.madeAt} />));
  })
  .get('/recovery-sheet/confirmation', only('coordinator'), async (c) => {
    const member = atWork(c);
    const key = await keyOf(c.get('house'), member);
    if (!key || key.sheetConfirmedAt) return c.redirect('/recovery-sheet', 303);
    return c.html(renderPage(<ConfirmPage member={member} asked={askedGroups(key.id)} />));
  })
  .post('/recovery-sheet/confirmation', only('coordinator'), async (c) => {
    const member = atWork(c);
    const house = c.get('house');
    const read = await readForm(c, form);
    const key = await keyOf(house, member);
    if (!key || key.sheetConfirmedAt) return c.redirect('/recovery-sheet', 303);
    const typed = read.ok ? [read.value.first, read.value.second] : [];
    const by = { id: member.memberId, name: member.name };
    const done = await house.db.as({ kind: 'member', memberId: member.memberId }, (tx) =>
      confirmRecoverySheet(tx, { serviceId: member.service.id, key, typed }, by, house.now()),
    );
    if (done.ok) return c.redirect('/recovery-sheet', 303);
    const field = done.kind === 'first_group_wrong' ? 'first' : 'second';
    const errors = { [field]: recoverySheetTexts(member.language)('wrong') };
    const page = (
      <ConfirmPage member={member} asked={askedGroups(key.id)} errors={errors} typed={read.typed} />
    );
    return c.html(renderPage(page), 422);
  });
