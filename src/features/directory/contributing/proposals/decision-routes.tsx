import { Hono } from 'hono';
import { z } from 'zod';
import { oneOf } from '../../../../platform/http/fields.ts';
import { readForm } from '../../../../platform/http/form.ts';
import { renderPage } from '../../../../ui/layout/document.tsx';
import type { Env } from '../../../accounts/access/visitor.ts';
import { isFieldName } from '../../entries/fields.ts';
import { lockEntry } from '../../entries/queries.ts';
import { theGazetteer } from '../../places/the-gazetteer.ts';
import { mayKeep } from '../keeping/may-keep.ts';
import { naming } from '../naming.ts';
import { DecidedPage, DecidePage } from './decide-page.tsx';
import { decideProposal } from './decide-proposal.ts';
import { waitingById } from './queries.ts';
import { editorMayDecideFrom } from './rules/proposed.ts';
import { wordsOf } from './tell-proposer.ts';

const decision = z.object({
  decision: oneOf(['accepted', 'refused']),
  word: z
    .string()
    .default('')
    .transform((word) => word.slice(0, 500)),
});

export const routes = new Hono<Env>()
  .get('/:language{(?:nl|fr|de|en)}/services/:slug/keep/proposals/:id', mayKeep(), async (c) => {
    const { keeping, language, house } = c.var;
    const found = await house.db.as(keeping.viewer, async (tx) => {
      const row = await waitingById(tx, c.req.param('id'));
      const entry = await lockEntry(tx, keeping.entry.id);
      if (row?.entry_id !== entry?.id || !row || !entry || !isFieldName(row.field)) return null;
      const pending = {
        id: row.id,
        field: row.field,
        proposed: row.value,
        withheld: false,
        madeAt: row.made_at,
      };
      return { entry, pending, why: (await wordsOf(tx, house, row.id))?.why ?? '' };
    });
    if (!found) return c.html(renderPage(<DecidedPage language={language} entry={keeping.entry} />), 410);
    const from = editorMayDecideFrom(found.pending.madeAt);
    const notBefore = keeping.by === 'editor' && house.now() < from ? from : null;
    const names = naming(await theGazetteer(house), language);
    return c.html(renderPage(<DecidePage {...found} {...{ language, notBefore, naming: names }} />));
  })
  .post('/:language{(?:nl|fr|de|en)}/services/:slug/keep/proposals/:id', mayKeep(), async (c) => {
    const { keeping, language, house } = c.var;
    const own = `/${language}/services/${keeping.entry.slug}/keep`;
    const id = c.req.param('id');
    const read = await readForm(c, decision);
    if (!read.ok) return c.redirect(`${own}/proposals/${id}`, 303);
    const { word } = read.value;
    const done = await decideProposal(house, keeping, {
      id,
      accepts: read.value.decision === 'accepted',
      word,
    });
    if (done.ok) return c.redirect(own, 303);
    if (done.kind === 'too_early') return c.redirect(`${own}/proposals/${id}`, 303);
    return c.html(renderPage(<DecidedPage language={language} entry={keeping.entry} />), 410);
  });
