import { type Context, Hono } from 'hono';
import { z } from 'zod';
import { once } from '../../../platform/http/fields.ts';
import { checkTyped, type FieldErrors, type Typed, typedIn } from '../../../platform/http/form.ts';
import { uploadedFile } from '../../../platform/http/upload.ts';
import { readSpreadsheet } from '../../../platform/spreadsheets/read-spreadsheet.ts';
import { randomId } from '../../../platform/vault/random-id.ts';
import { renderPage } from '../../../ui/layout/document.tsx';
import type { Env } from '../../accounts/access/visitor.ts';
import { atWork, only } from '../../accounts/access/who-may.ts';
import { formTexts } from '../../accounts/forms/texts.ts';
import { codesOf } from '../../cases/codes/service-codes.ts';
import { folded } from '../../cases/record/contact.ts';
import { layReady } from './lay-ready.ts';
import { ImportsPage } from './list-page.tsx';
import { ImportPage } from './page.tsx';
import { importsOf } from './queries.ts';
import { type ImportSeen, readImport, remember, removeList, takeInList, undoList } from './read-import.ts';
import { codeFields, isField, type Mapping } from './rules/fields.ts';
import { importTexts } from './texts.ts';

const one = '/imports/:id{[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}}';

/** What coordinators kept before they came here becomes cases. */
export const routes = new Hono<Env>()
  .get('/imports', only('coordinator'), (c) => showList(c, {}))
  .post('/imports', only('coordinator'), async (c) => {
    const who = atWork(c);
    const read = checkTyped(await typedIn(c), z.object({ once }));
    if (!read.ok) return showList(c, { '': formTexts(who.language)('form_too_old') });
    const say = importTexts(who.language);
    const file = await uploadedFile(c, 'file');
    if (!file) return showList(c, { file: say('required') });
    const table = await readSpreadsheet(file.bytes);
    if (!table.ok) return showList(c, { file: say(table.kind) });
    const house = c.get('house');
    const laid = { id: read.value.once, serviceId: who.service.id, madeBy: who.memberId, now: house.now() };
    if (await readImport(house, who, laid.id)) return c.redirect(`/imports/${laid.id}`, 303);
    const done = await house.db.as({ kind: 'member', memberId: who.memberId }, (tx) =>
      layReady(tx, laid, table.value),
    );
    if (!done.ok) return showList(c, { '': say(done.kind) });
    return c.redirect(`/imports/${laid.id}`, 303);
  })
  .get(one, only('coordinator'), async (c) => {
    const seen = await readImport(c.get('house'), atWork(c), c.req.param('id'));
    return seen ? show(c, seen, c.req.query('undone') === undefined ? null : 'undoneDone') : c.notFound();
  })
  .post(`${one}/mapping`, only('coordinator'), async (c) => {
    const [house, who, id] = [c.get('house'), atWork(c), c.req.param('id')];
    const seen = await readImport(house, who, id);
    if (!seen) return c.notFound();
    if (seen.account) await remember(house, who, id, chosenIn(await typedIn(c), seen.account.columns, who));
    return c.redirect(`/imports/${id}`, 303);
  })
  .post(`${one}/cases`, only('coordinator'), async (c) => {
    const [house, who, id] = [c.get('house'), atWork(c), c.req.param('id')];
    const done = await takeInList(house, who, id);
    const seen = await readImport(house, who, id);
    if (!seen) return c.notFound();
    return done && done.left > 0 ? show(c, seen, 'goOn') : c.redirect('/imports', 303);
  })
  .post(`${one}/removal`, only('coordinator'), async (c) => {
    const removed = await removeList(c.get('house'), atWork(c), c.req.param('id'));
    return removed ? c.redirect('/imports', 303) : c.notFound();
  })
  .post(`${one}/undoing`, only('coordinator'), async (c) => {
    const [house, who, id] = [c.get('house'), atWork(c), c.req.param('id')];
    const seen = await readImport(house, who, id);
    if (!seen) return c.notFound();
    if (await undoList(house, who, id)) return c.redirect(`/imports/${id}?undone`, 303);
    return show(c, seen, 'too_late', 409);
  });

async function showList(c: Context<Env>, errors: FieldErrors) {
  const who = atWork(c);
  const imports = await c
    .get('house')
    .db.as({ kind: 'member', memberId: who.memberId }, (tx) => importsOf(tx, who.service.id));
  const page = <ImportsPage member={who} imports={imports} once={randomId()} errors={errors} />;
  return c.html(renderPage(page), Object.keys(errors).length > 0 ? 422 : 200);
}

const show = (
  c: Context<Env>,
  seen: ImportSeen,
  notice: 'goOn' | 'undoneDone' | 'too_late' | null,
  status: 200 | 409 = 200,
) => c.html(renderPage(<ImportPage member={atWork(c)} seen={seen} notice={notice} />), status);

type Columns = readonly { head: string }[];

/** What was chosen on the form: only fields and codes that there are. */
function chosenIn(typed: Typed, columns: Columns, who: ReturnType<typeof atWork>): Mapping {
  const codes = codesOf(who.service);
  const mapping: Mapping = { columns: {}, words: {} };
  for (const [at, { head }] of columns.entries()) {
    const field = typed[`column_${at}`];
    if (field === '' || isField(field)) mapping.columns[folded(head)] ??= field;
  }
  for (const [name, value] of Object.entries(typed)) {
    const [, list, encoded = ''] = /^word_([a-z]+)_([\w-]{1,300})$/.exec(name) ?? [];
    const field = codeFields.find((known) => known === list);
    if (!field || typeof value !== 'string') continue;
    const word = folded(Buffer.from(encoded, 'base64url').toString('utf8')).slice(0, 60);
    const code = value === 'unknown' ? '' : codes.meaning(field, value) && value;
    if (code !== null && value !== '' && word !== '')
      mapping.words[field] = { ...mapping.words[field], [word]: code };
  }
  return mapping;
}
