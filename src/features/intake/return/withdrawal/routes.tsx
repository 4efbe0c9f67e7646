import { type Context, Hono } from 'hono';
import { z } from 'zod';
import { once, storyOrNothing } from '../../../../platform/http/fields.ts';
import { readForm } from '../../../../platform/http/form.ts';
import { randomId } from '../../../../platform/vault/random-id.ts';
import { renderPage } from '../../../../ui/layout/document.tsx';
import type { Env } from '../../../accounts/access/visitor.ts';
import { partyOf, partyWithCode } from '../../../accounts/access/who-may.ts';
import { withdrawMyself } from '../../../cases/reaching/withdrawing/withdraw-myself.ts';
import { addMessage } from '../my-case/add-message.ts';
import { GonePage, messageLimit } from '../my-case/page.tsx';
import { readMyCase } from '../my-case/read-my-case.ts';
import { WithdrawalPage } from './page.tsx';
import { withdrawalTexts } from './texts.ts';

const form = z.object({ id: once, text: storyOrNothing(messageLimit) });

export const routes = new Hono<Env>()
  .get('/:language{(?:nl|fr|de|en)}/return/case/withdrawal', partyWithCode(), async (c) => {
    const mine = await readMyCase(c.get('house'), partyOf(c));
    if (!mine) return gone(c);
    if (mine.status === 'ended') return c.redirect(`/${c.get('language')}/return/case`, 303);
    return show(c);
  })
  .post('/:language{(?:nl|fr|de|en)}/return/case/withdrawal', partyWithCode(), async (c) => {
    const language = c.get('language');
    const read = await readForm(c, form);
    if (!read.ok) {
      if (!(await readMyCase(c.get('house'), partyOf(c)))) return gone(c);
      return show(c, String(read.typed.text ?? ''), withdrawalTexts(language)('too_long'));
    }
    const { id, text } = read.value;
    const house = c.get('house');
    // His words first: should the rest fail, he does both again, and they are written once.
    if (text) await addMessage(house, partyOf(c), { id, text });
    const result = await withdrawMyself(house, partyOf(c));
    if (!result.ok && result.kind === 'no_case') return gone(c);
    // In a case of many the team does it with him: it must hear of it, also when he said no word of his own.
    const asksTeam = !result.ok && result.kind === 'ask_team';
    if (asksTeam && !text)
      await addMessage(house, partyOf(c), { id, text: withdrawalTexts(language)('link') });
    return c.redirect(`/${language}/return/case?${asksTeam ? 'asked' : 'stopped'}`, 303);
  });

const gone = (c: Context<Env>) => c.html(renderPage(<GonePage language={c.get('language')} />), 410);

const show = (c: Context<Env>, typed?: string, error?: string) =>
  c.html(
    renderPage(<WithdrawalPage language={c.get('language')} messageId={randomId()} {...{ typed, error }} />),
    error === undefined ? 200 : 422,
  );
