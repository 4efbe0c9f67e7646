import { type Context, Hono } from 'hono';
import { z } from 'zod';
import { once, story } from '../../../../platform/http/fields.ts';
import { readForm } from '../../../../platform/http/form.ts';
import { randomId } from '../../../../platform/vault/random-id.ts';
import { renderPage } from '../../../../ui/layout/document.tsx';
import type { Env } from '../../../accounts/access/visitor.ts';
import { partyOf, partyWithCode } from '../../../accounts/access/who-may.ts';
import { addMessage } from './add-message.ts';
import { type Done, dones, GonePage, MyCasePage, messageLimit } from './page.tsx';
import { readMyCase } from './read-my-case.ts';
import { myCaseTexts } from './texts.ts';

const messageForm = z.object({ id: once, text: story(messageLimit) });

export const routes = new Hono<Env>()
  .get('/:language{(?:nl|fr|de|en)}/return/case', partyWithCode(), (c) => showMyCase(c, { done: doneOf(c) }))
  .post('/:language{(?:nl|fr|de|en)}/return/case/messages', partyWithCode(), async (c) => {
    const language = c.get('language');
    const say = myCaseTexts(language);
    const read = await readForm(c, messageForm);
    if (!read.ok) {
      const error = read.errors.text === 'too_long' ? say('too_long') : say('required');
      return showMyCase(c, { error, typed: String(read.typed.text ?? '') });
    }
    const { id, text } = read.value;
    const result = await addMessage(c.get('house'), partyOf(c), { id, text });
    if (!result.ok) return c.html(renderPage(<GonePage language={language} />), 410);
    return c.redirect(`/${language}/return/case?added`, 303);
  });

/** What he has just done here, as the address says. */
const doneOf = (c: Context<Env>) => dones.find((one) => c.req.query(one) !== undefined);

async function showMyCase(c: Context<Env>, shown: { done?: Done; typed?: string; error?: string }) {
  const language = c.get('language');
  const mine = await readMyCase(c.get('house'), partyOf(c));
  if (!mine) return c.html(renderPage(<GonePage language={language} />), 410);
  return c.html(
    renderPage(<MyCasePage language={language} mine={mine} messageId={randomId()} {...shown} />),
    shown.error === undefined ? 200 : 422,
  );
}
