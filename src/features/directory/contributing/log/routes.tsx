import { Hono } from 'hono';
import { renderPage } from '../../../../ui/layout/document.tsx';
import type { Env } from '../../../accounts/access/visitor.ts';
import { anyone } from '../../../accounts/access/who-may.ts';
import { theDirectory } from '../../directory.ts';
import { fieldTexts } from '../../entries/field-texts.ts';
import { isFieldName } from '../../entries/fields.ts';
import { changesOf } from '../../entries/queries.ts';
import { publicValue } from '../../entries/rules/public-place.ts';
import { theGazetteer } from '../../places/the-gazetteer.ts';
import { entryHere } from '../entry-here.ts';
import { naming } from '../naming.ts';
import { pendingOf } from '../proposals/pending.ts';
import { type Logged, LogPage } from './page.tsx';
import { type SaidChange, saidChange } from './said-change.ts';
import { saidMerge } from './said-merge.ts';
import { logTexts } from './texts.ts';

export const routes = new Hono<Env>().get(
  '/:language{(?:nl|fr|de|en)}/services/:slug/log',
  anyone(),
  entryHere,
  async (c) => {
    const { entry, language, house } = c.var;
    const { byId } = await theDirectory(house);
    const names = naming(await theGazetteer(house), language);
    const { rows, pending } = await house.db.as({ kind: 'public' }, async (tx) => ({
      rows: await changesOf(tx, entry.id),
      pending: await pendingOf(tx, entry),
    }));
    const changes = rows.flatMap(({ id, field, old, new: after, by_whom, at }): Logged[] => {
      const told = (what: string, said: SaidChange[]) => [{ id, what, by: by_whom, at, said }];
      if (field === 'merged')
        return told(logTexts(language)('merged'), saidMerge(old, after, byId.values(), language));
      if (!isFieldName(field)) return [];
      const [was, is] = [old, after].map((value) => publicValue(entry, field, value));
      return told(fieldTexts(language)(field), saidChange(field, was, is, language, names));
    });
    const proposed = c.req.query('proposed') !== undefined;
    const page = { language, now: house.now(), entry, pending, changes, proposed, naming: names };
    return c.html(renderPage(<LogPage {...page} />));
  },
);
