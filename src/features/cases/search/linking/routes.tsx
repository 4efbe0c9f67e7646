import { Hono } from 'hono';
import { z } from 'zod';
import { oneOf } from '../../../../platform/http/fields.ts';
import { readForm } from '../../../../platform/http/form.ts';
import type { Env } from '../../../accounts/access/visitor.ts';
import { atWork, only } from '../../../accounts/access/who-may.ts';
import { casePath } from '../../title.ts';
import { linkCases } from './link-cases.ts';

const form = z.object({ together: oneOf(['yes', 'no']) });

export const routes = new Hono<Env>().post('/cases/:number/links/:other', only('coordinator'), async (c) => {
  const { number, other } = c.req.param();
  const read = await readForm(c, form);
  const together = read.ok && read.value.together === 'yes';
  const result = await linkCases(c.get('house'), atWork(c), { number, other, together });
  if (!result.ok) return c.notFound();
  return c.redirect(casePath(number), 303);
});
