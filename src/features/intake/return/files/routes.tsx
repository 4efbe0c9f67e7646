import { type Context, Hono } from 'hono';
import { z } from 'zod';
import type { FieldErrors, Typed } from '../../../../platform/http/form.ts';
import { randomId } from '../../../../platform/vault/random-id.ts';
import { renderPage } from '../../../../ui/layout/document.tsx';
import type { Env } from '../../../accounts/access/visitor.ts';
import { partyOf, partyWithCode } from '../../../accounts/access/who-may.ts';
import { answerFile } from '../../../cases/files/answer-file.ts';
import { fileForParty, filesForParty } from '../../../cases/files/read-files.ts';
import { uploadForParty } from '../../../cases/files/upload-file.ts';
import { readUpload, uploadErrors, uploadFields } from '../../../cases/files/upload-form.ts';
import { GonePage } from '../my-case/page.tsx';
import { MyFilesPage } from './page.tsx';

const path = '/:language{(?:nl|fr|de|en)}/return/case/files';
const form = z.object(uploadFields);

export const routes = new Hono<Env>()
  .get(path, partyWithCode(), (c) => showFiles(c, {}))
  .get(`${path}/:id{[0-9a-f-]{36}}`, partyWithCode(), async (c) => {
    const file = await fileForParty(c.get('house'), partyOf(c), c.req.param('id') ?? '');
    return file ? answerFile(c, file) : c.notFound();
  })
  .post(path, partyWithCode(), async (c) => {
    const language = c.get('language');
    const read = await readUpload(c, form);
    if (!read.ok) return showFiles(c, { codes: read.errors, typed: read.typed });
    const { once: id, note } = read.value;
    const result = await uploadForParty(c.get('house'), partyOf(c), { id, file: read.file, note });
    if (result.ok) return c.redirect(`/${language}/return/case/files?saved`, 303);
    if (result.kind === 'no_case') return c.html(renderPage(<GonePage language={language} />), 410);
    const most = Number(result.detail?.most ?? 0);
    return showFiles(c, { codes: { file: result.kind }, typed: read.typed, most });
  });

type Shown = { codes?: FieldErrors; typed?: Typed; most?: number };

async function showFiles(c: Context<Env>, { codes = {}, typed = {}, most }: Shown) {
  const language = c.get('language');
  const house = c.get('house');
  const seen = await filesForParty(house, partyOf(c));
  if (!seen) return c.html(renderPage(<GonePage language={language} />), 410);
  const errors = uploadErrors(codes, language, most);
  const wrong = Object.keys(errors).length > 0;
  const saved = c.req.query('saved') !== undefined && !wrong;
  const props = { language, seen, now: house.now(), once: randomId(), saved, errors, typed };
  return c.html(renderPage(<MyFilesPage {...props} />), wrong ? 422 : 200);
}
