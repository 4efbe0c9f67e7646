import { type Context, Hono } from 'hono';
import { z } from 'zod';
import { dayOrNothing, oneOf } from '../../../platform/http/fields.ts';
import { readForm } from '../../../platform/http/form.ts';
import { renderPage } from '../../../ui/layout/document.tsx';
import { type Env, type MemberVisitor, viewerOf } from '../access/visitor.ts';
import { type AtWork, atWork, memberOf, only } from '../access/who-may.ts';
import { saidErrors } from '../forms/texts.ts';
import { type Role, roles } from '../roles.ts';
import { renewServiceKey } from '../service-keys/renew-service-key.ts';
import { endRole } from './end-role.ts';
import { giveRole } from './give-role.ts';
import { letIn } from './grant-key.ts';
import { managedService } from './managed-service.ts';
import { LetInPage, MemberPage } from './member-page.tsx';
import { membersOf, sitsAsOfficer } from './queries.ts';
import { inTeam, judgesOwnWork, rolesClash } from './rules/giving-roles.ts';
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
    if (read.ok && judgesOwnWork([...held, read.value.role])) errors.role = say('ownWork');
    if (read.ok && (await isOfficerFor(c, read.value.role, found))) errors.role = say('officer');
    if (!read.ok || errors.role)
      return c.html(renderPage(<MemberPage {...found} errors={errors} typed={read.typed} />), 422);
    const { role, until } = read.value;
    const given = { memberId: other.id, serviceId: managed.service.id, role, until: until || null };
    const by = { id: member.memberId, name: member.name };
    const { house } = c.var;
    await house.db.as(viewerOf(member), async (tx) => {
      await giveRole(tx, given, by, house.now());
      // A stand-in is needed today: whoever holds the key and gives the role gives the key too.
      if (role === 'coordinator' && until && holdsKeys(member))
        await letIn(tx, member, { serviceId: managed.service.id, memberId: other.id }, house.now());
    });
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
    const stays = member.roles.includes('coordinator') && other.id !== member.memberId;
    const serviceId = managed.service.id;
    const done = await house.db.as(viewerOf(member), async (tx) => {
      const ended = await endRole(tx, { memberId: other.id, serviceId, role }, by, house.now());
      if (ended.ok && role === 'coordinator' && stays)
        await renewServiceKey(tx, { serviceId, by }, house.now());
      return ended;
    });
    if (done.ok) return c.redirect(stays ? afterLeaving(role, other.id) : `/members${managed.query}`, 303);
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

const holdsKeys = (member: MemberVisitor): member is AtWork =>
  member.roles.includes('coordinator') && member.keys !== null && !member.awaitsServiceKey;

/** What is left to do for the coordinator who ended somebody's role: see to the service's key, or to his cases. */
function afterLeaving(role: Role, memberId: string): string {
  if (role === 'coordinator') return '/service-key';
  return role === 'mediator' ? `/mediators/${memberId}/handing-over` : '/members';
}

/** Whether the role would put a sanctioning officer into the team of the service that he sends people to. */
function isOfficerFor(
  c: Context<Env>,
  role: Role,
  {
    member,
    managed,
    other,
  }: { member: MemberVisitor; managed: { service: { id: string } }; other: { id: string } },
): Promise<boolean> | false {
  if (!inTeam(role)) return false;
  return c.var.house.db.as(viewerOf(member), (tx) => sitsAsOfficer(tx, other.id, managed.service.id));
}

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
