import { Hono } from 'hono';
import { renderPage } from '../../../../ui/layout/document.tsx';
import type { Env } from '../../../accounts/access/visitor.ts';
import { anyone } from '../../../accounts/access/who-may.ts';
import { isFieldName } from '../../entries/fields.ts';
import { changesOf } from '../../entries/queries.ts';
import { publicValue } from '../../entries/rules/public-place.ts';
import { theGazetteer } from '../../places/the-gazetteer.ts';
import { entryHere } from '../entry-here.ts';
import { naming } from '../naming.ts';
import { pendingOf } from '../proposals/pending.ts';
import { type Logged, LogPage } from './page.tsx';
import { saidChange } from './said-change.ts';

export const routes = new Hono<Env>().get(
  '/:language{(?:nl|fr|de|en)}/services/:slug/log',
  anyone(),
  entryHere,
  async (c) => {
    const { entry, language, house } = c.var;
    const names = naming(await theGazetteer(house), language);
    const { rows, pending } = await house.db.as({ kind: 'public' }, async (tx) => ({
      rows: await changesOf(tx, entry.id),
      pending: await pendingOf(tx, entry),
    }));
    const changes = rows.flatMap(({ id, field, old, new: after, by_whom, at }): Logged[] => {
      if (!isFieldName(field)) return [];
      const [was, is] = [old, after].map((value) => publicValue(entry, field, value));
      return [{ id, field, by: by_whom, at, said: saidChange(field, was, is, language, names) }];
    });
    const proposed = c.req.query('proposed') !== undefined;
    const page = { language, now: house.now(), entry, pending, changes, proposed, naming: names };
    return c.html(renderPage(<LogPage {...page} />));
  },
);
