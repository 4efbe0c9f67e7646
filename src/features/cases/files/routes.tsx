import { type Context, Hono } from 'hono';
import { z } from 'zod';
import { oneOf } from '../../../platform/http/fields.ts';
import type { FieldErrors, Typed } from '../../../platform/http/form.ts';
import { randomId } from '../../../platform/vault/random-id.ts';
import { renderPage } from '../../../ui/layout/document.tsx';
import type { Env } from '../../accounts/access/visitor.ts';
import { atWork, only } from '../../accounts/access/who-may.ts';
import { casePath } from '../title.ts';
import { answerFile } from './answer-file.ts';
import { FilesPage, waysIn } from './page.tsx';
import { fileForTeam, filesForTeam } from './read-files.ts';
import { uploadForTeam } from './upload-file.ts';
import { readUpload, uploadErrors, uploadFields } from './upload-form.ts';

const path = '/cases/:number{[0-9]{4}-[0-9]{4,}}/files';
const team = only('coordinator', 'mediator');
const form = z.object({
  ...uploadFields,
  place: z.union([z.literal('team'), z.uuid('choose_one')], 'choose_one'),
  how: oneOf(waysIn),
});

export const routes = new Hono<Env>()
  .get(path, team, (c) => showFiles(c, {}))
  .get(`${path}/:id{[0-9a-f-]{36}}`, team, async (c) => {
    const of = { number: c.req.param('number') ?? '', id: c.req.param('id') ?? '' };
    const file = await fileForTeam(c.get('house'), atWork(c), of);
    return file ? answerFile(c, file) : c.notFound();
  })
  .post(path, team, async (c) => {
    const read = await readUpload(c, form);
    if (!read.ok) return showFiles(c, { codes: read.errors, typed: read.typed });
    const { once, place, how, note } = read.value;
    const number = c.req.param('number') ?? '';
    const result = await uploadForTeam(c.get('house'), atWork(c), {
      ...{ number, id: once, file: read.file, how, note },
      place: place === 'team' ? { kind: 'team' } : { kind: 'party', party: place },
    });
    if (result.ok) return c.redirect(`${casePath(number)}/files?saved`, 303);
    if (result.kind === 'not_found') return c.notFound();
    const most = Number(result.detail?.most ?? 0);
    return showFiles(c, { codes: { file: result.kind }, typed: read.typed, most });
  });

type Shown = { codes?: FieldErrors; typed?: Typed; most?: number };

async function showFiles(c: Context<Env>, { codes = {}, typed = {}, most }: Shown) {
  const member = atWork(c);
  const house = c.get('house');
  const number = c.req.param('number') ?? '';
  const seen = await filesForTeam(house, member, number);
  if (!seen) return c.notFound();
  const errors = uploadErrors(codes, member.language, most);
  const wrong = Object.keys(errors).length > 0;
  const saved = c.req.query('saved') !== undefined && !wrong;
  const props = { member, number, seen, now: house.now(), once: randomId(), saved, errors, typed };
  return c.html(renderPage(<FilesPage {...props} />), wrong ? 422 : 200);
}
