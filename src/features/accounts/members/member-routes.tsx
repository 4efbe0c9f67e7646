import { type Context, Hono } from 'hono';
import { z } from 'zod';
import { dayOrNothing, oneOf } from '../../../platform/http/fields.ts';
import { readForm } from '../../../platform/http/form.ts';
import { renderPage } from '../../../ui/layout/document.tsx';
import { type Env, viewerOf } from '../access/visitor.ts';
import { atWork, memberOf, only } from '../access/who-may.ts';
import { saidErrors } from '../forms/texts.ts';
import { roles } from '../roles.ts';
import { endRole } from './end-role.ts';
import { giveRole } from './give-role.ts';
import { letIn } from './grant-key.ts';
import { managedService } from './managed-service.ts';
import { LetInPage, MemberPage } from './member-page.tsx';
import { membersOf } from './queries.ts';
import { rolesClash } from './rules/giving-roles.ts';
import { membersTexts } from './texts.ts';

const form = z.object({ role: oneOf(roles), until: dayOrNothing });
const looksAfter = () => only('administrator', 'coordinator', 'operator');

export const routes = new Hono<Env>()
  .get('/members/:id', looksAfter(), async (c) => {
    const found = await memberFor(c, c.req.param('id'));
    return found ? c.html(renderPage(<MemberPage {...found} />)) : c.notFound();
  })
  .post('/members/:id/roles', looksAfter(), async (c) => {
    const read = await readForm(c, form);
    const found = await memberFor(c, c.req.param('id'), read.typed.service);
    if (!found) return c.notFound();
    const { member, managed, other } = found;
    const say = membersTexts(member.language);
    const errors = read.ok ? {} : saidErrors(member.language, read.errors);
    if (read.ok && !managed.gives.includes(read.value.role)) errors.role = say('chooseRole');
    const held = other.roles.map(({ role }) => role);
    if (read.ok && rolesClash([...held, read.value.role], managed.settings)) errors.role = say('clash');
    if (!read.ok || errors.role)
      return c.html(renderPage(<MemberPage {...found} errors={errors} typed={read.typed} />), 422);
    const { role, until } = read.value;
    const given = { memberId: other.id, serviceId: managed.service.id, role, until: until || null };
    const by = { id: member.memberId, name: member.name };
    const { house } = c.var;
    await house.db.as(viewerOf(member), (tx) => giveRole(tx, given, by, house.now()));
    return c.redirect(`/members/${other.id}${managed.query}`, 303);
  })
  .post('/members/:id/roles/:role/end', looksAfter(), async (c) => {
    const read = await readForm(c, z.object({ service: z.string().optional() }));
    const found = await memberFor(c, c.req.param('id'), read.typed.service);
    const role = roles.find((one) => one === c.req.param('role'));
    if (!found || !role || !found.managed.gives.includes(role)) return c.notFound();
    const { member, managed, other } = found;
    const by = { id: member.memberId, name: member.name };
    const { house } = c.var;
    const done = await house.db.as(viewerOf(member), (tx) =>
      endRole(tx, { memberId: other.id, serviceId: managed.service.id, role }, by, house.now()),
    );
    if (done.ok) return c.redirect(`/members${managed.query}`, 303);
    const refused = membersTexts(member.language)(done.kind);
    return c.html(renderPage(<MemberPage {...found} refused={refused} />), 422);
  })
  .get('/members/:id/service-key', only('coordinator'), async (c) => {
    const found = await memberFor(c, c.req.param('id'));
    return found ? c.html(renderPage(<LetInPage {...found} />)) : c.notFound();
  })
  .post('/members/:id/service-key', only('coordinator'), async (c) => {
    const found = await memberFor(c, c.req.param('id'));
    if (!found) return c.notFound();
    const { house } = c.var;
    const granter = atWork(c);
    const given = { serviceId: granter.service.id, memberId: found.other.id };
    const done = await house.db.as(viewerOf(granter), (tx) => letIn(tx, granter, given, house.now()));
    if (done.ok) return c.redirect(`/members/${found.other.id}`, 303);
    const refused = membersTexts(granter.language)(done.kind);
    return c.html(renderPage(<LetInPage {...found} refused={refused} />), 422);
  });

/** The member of that id in the service that is looked after; "not yours" and "not there" are the same. */
async function memberFor(c: Context<Env>, id: string, asked?: unknown) {
  const member = memberOf(c);
  return c.var.house.db.as(viewerOf(member), async (tx) => {
    const managed = await managedService(c, tx, asked);
    if (!managed) return null;
    const today = c.var.house.now().toISOString().slice(0, 10);
    const members = await membersOf(tx, managed.service.id, today);
    const other = members.find((one) => one.id === id);
    return other ? { member, managed, other } : null;
  });
}
