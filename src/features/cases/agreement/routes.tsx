import { Hono } from 'hono';
import { z } from 'zod';
import { oneOf } from '../../../platform/http/fields.ts';
import { readForm } from '../../../platform/http/form.ts';
import type { Env } from '../../accounts/access/visitor.ts';
import { atWork, only } from '../../accounts/access/who-may.ts';
import { casePath } from '../title.ts';
import { keptAnswers } from './kept.ts';
import { recordKept } from './record-kept.ts';

const form = z.object({ kept: oneOf(keptAnswers) });

export const routes = new Hono<Env>().post(
  '/cases/:number/agreement-lines/:line',
  only('coordinator', 'mediator'),
  async (c) => {
    const read = await readForm(c, form);
    const { number, line } = c.req.param();
    // There is nothing to type here, only three buttons: whoever sends something else sees the case again.
    if (!read.ok) return c.redirect(casePath(number), 303);
    const result = await recordKept(c.get('house'), atWork(c), { number, line, kept: read.value.kept });
    if (!result.ok && result.kind === 'not_found') return c.notFound();
    return c.redirect(`${casePath(number)}#together`, 303);
  },
);
