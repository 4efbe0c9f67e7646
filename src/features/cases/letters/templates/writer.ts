import type { Context } from 'hono';
import type { Env } from '../../../accounts/access/visitor.ts';
import { memberOf, NotForYou } from '../../../accounts/access/who-may.ts';
import type { Writer } from './read-template.ts';

/** Whoever writes the texts of his service's letters; he needs no keys for it. */
export function writerOf(c: Context<Env>): Writer {
  const member = memberOf(c);
  if (!member.service) throw new NotForYou('no_right');
  return { ...member, service: member.service };
}
