import { type Context, Hono } from 'hono';
import { z } from 'zod';
import { oneOf } from '../../../../platform/http/fields.ts';
import { readForm } from '../../../../platform/http/form.ts';
import { renderPage } from '../../../../ui/layout/document.tsx';
import { type Env, viewerOf } from '../../../accounts/access/visitor.ts';
import { memberOf, only } from '../../../accounts/access/who-may.ts';
import { theDirectory } from '../../directory.ts';
import { lockEntry } from '../../entries/queries.ts';
import { theGazetteer } from '../../places/the-gazetteer.ts';
import { naming } from '../naming.ts';
import { wordsOf } from '../proposals/tell-proposer.ts';
import { claimsByHand, decideClaim } from './decide-claim.ts';
import { decideService } from './decide-service.ts';
import { ClaimDecisionPage, DealtWithPage, NewServiceDecisionPage } from './decision-pages.tsx';
import { DeskPage } from './desk-page.tsx';
import { waitingAtDesk } from './waiting.ts';

const decision = z.object({ decision: oneOf(['accepted', 'refused']) });

export const routes = new Hono<Env>()
  .get('/directory', only('editor'), async (c) => {
    const { house } = c.var;
    const member = memberOf(c);
    const { byId } = await theDirectory(house);
    const desk = await house.db.as(viewerOf(member), (tx) => waitingAtDesk(tx, house, byId, member.language));
    return c.html(renderPage(<DeskPage member={member} now={house.now()} {...desk} />));
  })
  .get('/directory/services/:id', only('editor'), async (c) => {
    const { house } = c.var;
    const member = memberOf(c);
    const found = await house.db.as(viewerOf(member), async (tx) => {
      const entry = await lockEntry(tx, c.req.param('id'));
      if (entry?.status !== 'proposed') return null;
      return { entry, why: (await wordsOf(tx, house, entry.id))?.why ?? '' };
    });
    if (!found) return dealtWith(c);
    const names = naming(await theGazetteer(house), member.language);
    return c.html(renderPage(<NewServiceDecisionPage member={member} {...found} naming={names} />));
  })
  .post('/directory/services/:id', only('editor'), async (c) => {
    const id = c.req.param('id');
    const read = await readForm(c, decision);
    if (!read.ok) return c.redirect(`/directory/services/${id}`, 303);
    const accepts = read.value.decision === 'accepted';
    const member = memberOf(c);
    const done = await decideService(c.var.house, member, { id, accepts });
    if (!done.ok) return dealtWith(c);
    return c.redirect(accepts ? `/${member.language}/services/${done.value.slug}/keep` : '/directory', 303);
  })
  .get('/directory/claims/:id', only('editor'), async (c) => {
    const { house } = c.var;
    const member = memberOf(c);
    const claims = await house.db.as(viewerOf(member), (tx) => claimsByHand(tx, house));
    const claim = claims.find(({ id }) => id === c.req.param('id'));
    const entry = claim && (await theDirectory(house)).byId.get(claim.entryId);
    if (!entry) return dealtWith(c);
    return c.html(renderPage(<ClaimDecisionPage {...{ member, claim, entry }} />));
  })
  .post('/directory/claims/:id', only('editor'), async (c) => {
    const id = c.req.param('id');
    const read = await readForm(c, decision);
    if (!read.ok) return c.redirect(`/directory/claims/${id}`, 303);
    const lets = read.value.decision === 'accepted';
    const done = await decideClaim(c.var.house, memberOf(c), { id, lets });
    return done.ok ? c.redirect('/directory', 303) : dealtWith(c);
  });

const dealtWith = (c: Context<Env>) => c.html(renderPage(<DealtWithPage member={memberOf(c)} />), 410);
