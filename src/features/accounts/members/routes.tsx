import { type Context, Hono } from 'hono';
import { z } from 'zod';
import { emailAddress, line, oneOf, several } from '../../../platform/http/fields.ts';
import { readForm } from '../../../platform/http/form.ts';
import { languages } from '../../../platform/texts/languages.ts';
import { renderPage } from '../../../ui/layout/document.tsx';
import { type Env, viewerOf } from '../access/visitor.ts';
import { anyMember, memberOf, only } from '../access/who-may.ts';
import { saidErrors } from '../forms/texts.ts';
import { invite } from '../invitations/invite.ts';
import { endInvitation, openInvitations } from '../invitations/queries.ts';
import { roles } from '../roles.ts';
import { allServices } from '../services/queries.ts';
import { AwaitingCasesPage, AwaitingKeyPage } from './awaiting-key-page.tsx';
import { InvitedPage, InvitePage } from './invite-page.tsx';
import { MembersPage } from './list-page.tsx';
import { type Managed, managedService } from './managed-service.ts';
import { membersOf } from './queries.ts';
import { judgesOwnWork, rolesClash } from './rules/giving-roles.ts';
import { ServicesPage } from './services-page.tsx';
import { membersTexts } from './texts.ts';

const form = z.object({
  name: line(),
  email: emailAddress,
  roles: several(roles).pipe(z.array(z.enum(roles)).min(1, 'choose_one')),
  language: oneOf(languages),
});

const looksAfter = () => only('administrator', 'coordinator', 'operator');
const today = (c: Context<Env>) => c.var.house.now().toISOString().slice(0, 10);

export const routes = new Hono<Env>()
  .get('/members', looksAfter(), async (c) => {
    const member = memberOf(c);
    const page = await c.var.house.db.as(viewerOf(member), async (tx) => {
      const managed = await managedService(c, tx);
      if (!managed && !member.roles.includes('operator')) return null;
      if (!managed) return <ServicesPage member={member} services={await allServices(tx)} />;
      const members = await membersOf(tx, managed.service.id, today(c));
      const waiting = await openInvitations(tx, managed.service.id, c.var.house.now());
      return <MembersPage member={member} managed={managed} members={members} waiting={waiting} />;
    });
    return page ? c.html(renderPage(page)) : c.notFound();
  })
  .get('/members/invitations/new', looksAfter(), async (c) => {
    const managed = await managedFor(c);
    if (!managed) return c.notFound();
    return c.html(renderPage(<InvitePage member={memberOf(c)} managed={managed} />));
  })
  .post('/members/invitations', looksAfter(), async (c) => {
    const member = memberOf(c);
    const read = await readForm(c, form);
    const managed = await managedFor(c, read.typed.service);
    if (!managed) return c.notFound();
    const say = membersTexts(member.language);
    const errors = read.ok ? {} : saidErrors(member.language, read.errors);
    if (!read.ok && read.errors.roles) errors.roles = say('chooseRole');
    if (read.ok && read.value.roles.some((role) => !managed.gives.includes(role)))
      errors.roles = say('chooseRole');
    if (read.ok && rolesClash(read.value.roles, managed.settings)) errors.roles = say('clash');
    if (read.ok && judgesOwnWork(read.value.roles)) errors.roles = say('ownWork');
    if (!read.ok || errors.roles) {
      const page = <InvitePage member={member} managed={managed} errors={errors} typed={read.typed} />;
      return c.html(renderPage(page), 422);
    }
    const { house } = c.var;
    const { id: serviceId, name: serviceName } = managed.service;
    const by = { id: member.memberId, name: member.name };
    const invited = await house.db.as(viewerOf(member), (tx) =>
      invite(tx, house, { ...read.value, serviceId, serviceName }, by),
    );
    return c.html(renderPage(<InvitedPage member={member} managed={managed} invited={invited} />));
  })
  .post('/members/invitations/:id/withdrawal', looksAfter(), async (c) => {
    const { house } = c.var;
    const read = await readForm(c, z.object({ service: z.uuid() }));
    const managed = await managedFor(c, read.typed.service);
    const id = c.req.param('id');
    if (!managed || !z.uuid().safeParse(id).success) return c.notFound();
    await house.db.as(viewerOf(memberOf(c)), (tx) => endInvitation(tx, id, managed.service.id, house.now()));
    return c.redirect(`/members${managed.query}`, 303);
  })
  .get('/account/awaiting-key', anyMember(), async (c) => {
    const member = memberOf(c);
    if (!member.awaitsServiceKey || !member.service) return c.redirect('/workspace', 303);
    const serviceId = member.service.id;
    const members = await c.var.house.db.as(viewerOf(member), (tx) => membersOf(tx, serviceId, today(c)));
    const holders = members.filter((one) => one.holdsKey).map((one) => one.name);
    return c.html(renderPage(<AwaitingKeyPage member={member} holders={holders} />));
  })
  .get('/account/awaiting-cases', anyMember(), async (c) => {
    const member = memberOf(c);
    if (!member.service) return c.redirect('/workspace', 303);
    const serviceId = member.service.id;
    const members = await c.var.house.db.as(viewerOf(member), (tx) => membersOf(tx, serviceId, today(c)));
    const holders = members.filter((one) => one.holdsKey).map((one) => one.name);
    return c.html(renderPage(<AwaitingCasesPage member={member} holders={holders} />));
  });

const managedFor = (c: Context<Env>, asked?: unknown): Promise<Managed | null> =>
  c.var.house.db.as(viewerOf(memberOf(c)), (tx) => managedService(c, tx, asked));
