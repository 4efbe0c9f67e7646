import { type Context, Hono } from 'hono';
import { z } from 'zod';
import { line, once, oneOf, storyOrNothing } from '../../../../platform/http/fields.ts';
import { type FieldErrors, readForm } from '../../../../platform/http/form.ts';
import type { Result } from '../../../../platform/result.ts';
import { randomId } from '../../../../platform/vault/random-id.ts';
import { renderPage } from '../../../../ui/layout/document.tsx';
import type { Env } from '../../../accounts/access/visitor.ts';
import { partyOf, partyWithCode } from '../../../accounts/access/who-may.ts';
import { keptAnswers } from '../../../cases/agreement/kept.ts';
import { readOwnAgreement } from '../../../cases/agreement/read-own-agreement.ts';
import { reportKept } from '../../../cases/agreement/report-kept.ts';
import { signMyself } from '../../../cases/agreement/sign-agreement.ts';
import { GonePage } from '../my-case/page.tsx';
import { type OwnAgain, OwnAgreementPage } from './page.tsx';
import { ownAgreementTexts } from './texts.ts';

const path = '/:language{(?:nl|fr|de|en)}/return/case/agreement';
const signing = z.object({
  ...{ once, name: line(), agrees: z.string('tick_to_confirm').min(1, 'tick_to_confirm') },
});
const report = z.object({ once, kept: oneOf(keptAnswers), why: storyOrNothing(2000) });

export const routes = new Hono<Env>()
  .get(path, partyWithCode(), (c) => show(c, { done: c.req.query('done') !== undefined }))
  .post(`${path}/:agreement{[0-9a-f-]{36}}`, partyWithCode(), async (c) => {
    const read = await readForm(c, signing);
    if (!read.ok) return show(c, { again: { form: 'sign', ...read } });
    const { once: id, name } = read.value;
    const given = { id, name, agreement: c.req.param('agreement') ?? '' };
    return answer(c, await signMyself(c.get('house'), partyOf(c), given));
  })
  .post(`${path}/lines/:line{[0-9a-f-]{36}}`, partyWithCode(), async (c) => {
    const lineId = c.req.param('line') ?? '';
    const read = await readForm(c, report);
    if (!read.ok) return show(c, { again: { form: lineId, ...read } });
    const { once: id, kept, why: text } = read.value;
    return answer(c, await reportKept(c.get('house'), partyOf(c), { id, kept, text, line: lineId }));
  });

function answer(c: Context<Env>, result: Result<unknown>) {
  if (result.ok) return c.redirect(`/${c.get('language')}/return/case/agreement?done`, 303);
  return show(c, { gone: true });
}

type Shown = { done?: boolean; gone?: boolean; again?: OwnAgain };

async function show(c: Context<Env>, { again, ...shown }: Shown) {
  const language = c.get('language');
  const mine = await readOwnAgreement(c.get('house'), partyOf(c));
  if (!mine) return c.html(renderPage(<GonePage language={language} />), 410);
  const say = ownAgreementTexts(language);
  const said = (codes: FieldErrors): FieldErrors =>
    Object.fromEntries(Object.entries(codes).map(([field, code]) => [field, say(code as 'required')]));
  const posted = again?.typed.once;
  const page = {
    ...{ language, mine, ...shown },
    once: typeof posted === 'string' && posted ? posted : randomId(),
    again: again && { ...again, errors: said(again.errors) },
  };
  return c.html(renderPage(<OwnAgreementPage {...page} />), again ? 422 : shown.gone ? 409 : 200);
}
