import { Hono } from 'hono';
import { z } from 'zod';
import { once, oneOf } from '../../../../platform/http/fields.ts';
import { checkTyped, typedIn } from '../../../../platform/http/form.ts';
import { isLanguage, languages } from '../../../../platform/texts/languages.ts';
import { renderPage } from '../../../../ui/layout/document.tsx';
import type { Env } from '../../../accounts/access/visitor.ts';
import { memberOf, only } from '../../../accounts/access/who-may.ts';
import { CardPage } from '../card/page.tsx';
import { readCard } from '../card/read-card.ts';
import { readStation } from '../read-station.ts';
import { tip } from './tip.ts';

const schema = z.object({ once, language: oneOf(languages), organisation: z.string().default('') });

/** The tip to ask oneself: counted apart from referrals, with a card in the resident’s language. */
export const routes = new Hono<Env>()
  .get('/referrals/tip', only('partner'), async (c) => {
    const member = memberOf(c);
    const facts = member.service && (await readCard(c.var.house, member.service.id));
    if (!member.service || !facts) return c.notFound();
    const asked = c.req.query('language');
    const language = isLanguage(asked) ? asked : member.service.language;
    return c.html(renderPage(<CardPage {...{ member, facts, language }} what="tip" />));
  })
  .post('/referrals/tip', only('partner'), async (c) => {
    const read = checkTyped(await typedIn(c), schema);
    if (!read.ok) return c.redirect('/referrals/new#tip', 303);
    const { language, organisation } = read.value;
    const found = await readStation(c.var.house, memberOf(c), organisation, 'account');
    if (!found.ok && found.why.kind === 'not_his') return c.notFound();
    if (!found.ok) return c.redirect('/referrals/new', 303);
    await tip(c.var.house, memberOf(c), found.station, read.value.once);
    return c.redirect(`/referrals/tip?language=${language}`, 303);
  });
