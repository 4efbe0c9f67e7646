import { Hono } from 'hono';
import { z } from 'zod';
import { clientAddress } from '../../../../platform/http/client-address.ts';
import { emailAddress, once, story } from '../../../../platform/http/fields.ts';
import { readForm } from '../../../../platform/http/form.ts';
import { randomId } from '../../../../platform/vault/random-id.ts';
import { renderPage } from '../../../../ui/layout/document.tsx';
import type { Env } from '../../../accounts/access/visitor.ts';
import { anyone } from '../../../accounts/access/who-may.ts';
import { entryHere } from '../entry-here.ts';
import { giveKeeperToken, keeperToken, takeKeeperToken } from '../keeping/keeper-cookie.ts';
import { endKeeperSession } from '../keeping/keeper-session.ts';
import { contributingTexts } from '../texts.ts';
import { askByHand } from './ask-by-hand.ts';
import { askLink, linkLives } from './ask-link.ts';
import { factsToProve } from './facts-to-prove.ts';
import {
  ClaimPage,
  EnterPage,
  LinkGonePage,
  OpenLinkPage,
  SentPage,
  saidClaimErrors,
  shownDomains,
} from './page.tsx';
import { canBeProved, provesService } from './rules/own-domain.ts';
import { claimPageTexts } from './texts.ts';
import { useLink } from './use-link.ts';

const byMail = z.object({ email: emailAddress });
const byHand = z.object({ email: emailAddress, why: story(1000), once });
type Asked = { email: string; why?: string; once?: string };

export const routes = new Hono<Env>()
  .get('/:language{(?:nl|fr|de|en)}/services/:slug/claim', anyone(), entryHere, async (c) => {
    const { entry, language, house } = c.var;
    const known = await factsToProve(house, entry);
    return c.html(renderPage(<ClaimPage {...{ language, entry, known }} once={randomId()} />));
  })
  .post('/:language{(?:nl|fr|de|en)}/services/:slug/claim', anyone(), entryHere, async (c) => {
    const { entry, language, house } = c.var;
    const known = await factsToProve(house, entry);
    const provable = entry.tenant !== null || canBeProved(known);
    const read = await readForm<z.ZodType<Asked>>(c, provable ? byMail : byHand);
    const again = (errors: Record<string, string>, status: 422 | 429) => {
      const page = { language, entry, known, errors, typed: read.typed, once: randomId() };
      return c.html(renderPage(<ClaimPage {...page} />), status);
    };
    if (!read.ok) return again(saidClaimErrors(language, read.errors), 422);
    const say = claimPageTexts(language);
    const { email, why = '', once = '' } = read.value;
    const computer = clientAddress(c);
    if (provable && !provesService(known, email)) {
      const domains = shownDomains(known);
      return again({ email: domains ? say('elsewhere', { domains }) : say('elsewhereExact') }, 422);
    }
    const asked = provable
      ? await askLink(house, entry, { email, language, computer })
      : await askByHand(house, entry, { email, why, once, language, computer });
    const seconds = asked.ok ? 0 : Number(asked.detail?.seconds);
    if (!asked.ok) return again({ email: contributingTexts(language)('wait', { seconds }) }, 429);
    const words = provable ? say('sent', { email }) : say('byHandDone');
    return c.html(renderPage(<SentPage language={language} entry={entry} tail="/claim" words={words} />));
  })
  .get('/:language{(?:nl|fr|de|en)}/services/:slug/keep/enter', anyone(), entryHere, (c) =>
    c.html(renderPage(<EnterPage language={c.var.language} entry={c.var.entry} />)),
  )
  .post('/:language{(?:nl|fr|de|en)}/services/:slug/keep/enter', anyone(), entryHere, async (c) => {
    const { entry, language, house } = c.var;
    const read = await readForm(c, byMail);
    const again = (errors: Record<string, string>, status: 422 | 429) =>
      c.html(
        renderPage(<EnterPage language={language} entry={entry} errors={errors} typed={read.typed} />),
        status,
      );
    if (!read.ok) return again(saidClaimErrors(language, read.errors), 422);
    const { email } = read.value;
    const asked = await askLink(house, entry, { email, language, computer: clientAddress(c) });
    const seconds = asked.ok ? 0 : Number(asked.detail?.seconds);
    if (!asked.ok) return again({ email: contributingTexts(language)('wait', { seconds }) }, 429);
    const words = claimPageTexts(language)('sentMaybe', { email });
    return c.html(
      renderPage(<SentPage language={language} entry={entry} tail="/keep/enter" words={words} />),
    );
  })
  .get('/:language{(?:nl|fr|de|en)}/services/:slug/keep/enter/:token', anyone(), entryHere, async (c) => {
    const { entry, language, house } = c.var;
    const token = c.req.param('token');
    if (!(await linkLives(house, entry, token)))
      return c.html(renderPage(<LinkGonePage language={language} entry={entry} />), 410);
    return c.html(renderPage(<OpenLinkPage language={language} entry={entry} token={token} />));
  })
  .post('/:language{(?:nl|fr|de|en)}/services/:slug/keep/enter/:token', anyone(), entryHere, async (c) => {
    const { entry, language, house } = c.var;
    const done = await useLink(house, entry, c.req.param('token'));
    if (!done.ok) return c.html(renderPage(<LinkGonePage language={language} entry={entry} />), 410);
    giveKeeperToken(c, done.value.session);
    return c.redirect(`/${language}/services/${entry.slug}/keep`, 303);
  })
  .post('/:language{(?:nl|fr|de|en)}/services/:slug/keep/leaving', anyone(), entryHere, async (c) => {
    const token = keeperToken(c);
    if (token) await endKeeperSession(c.var.house, token);
    takeKeeperToken(c);
    return c.redirect(`/${c.var.language}/services/${c.var.entry.slug}`, 303);
  });
