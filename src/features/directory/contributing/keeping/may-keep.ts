import type { Context, MiddlewareHandler } from 'hono';
import type { Viewer } from '../../../../platform/db/database.ts';
import { typedIn } from '../../../../platform/http/form.ts';
import { type Env, viewerOf } from '../../../accounts/access/visitor.ts';
import type { Rule } from '../../../accounts/access/who-may.ts';
import type { Entry } from '../../entries/entry.ts';
import { entryAt } from '../entry-here.ts';
import { answerEnterFirst } from './enter-first.tsx';
import { keeperToken } from './keeper-cookie.ts';
import { keeperWith } from './keeper-session.ts';

/** Somebody who may write in an entry, and in whose name. `keeperId` is his who has no account. */
export type Keeping = {
  entry: Entry;
  by: 'service' | 'editor';
  role: 'keeper' | 'coordinator' | 'administrator' | 'editor';
  viewer: Viewer;
  person: { id: string; name: string } | null;
  keeperId: string | null;
  email: string;
};

export type KeepEnv = { Variables: Env['Variables'] & { keeping: Keeping } };

/** Whoever keeps the entry of the address: by a link to its own mail, as a member of its service, or as an editor. */
export function mayKeep(): MiddlewareHandler<KeepEnv> & { rule: Rule } {
  const handler: MiddlewareHandler<KeepEnv> = async (c, next) => {
    const here = c as unknown as Context<Env>;
    const entry = await entryAt(here);
    if (entry instanceof Response) return entry;
    const keeping = await keepingOf(here, entry);
    if (!keeping) {
      const typed = c.req.method === 'POST' ? await typedIn(c).catch(() => ({})) : {};
      return answerEnterFirst(here, entry, typed);
    }
    c.set('keeping', keeping);
    await next();
  };
  const rule: Rule = { who: 'keeper' };
  return Object.assign(handler, { rule });
}

/** How the visitor may write in this entry; null when he may not. */
export async function keepingOf(c: Context<Env>, entry: Entry): Promise<Keeping | null> {
  const visitor = c.get('visitor');
  if (visitor.kind === 'member') {
    const { memberId, name, email, roles, service } = visitor;
    const own = entry.tenant && service?.id === entry.tenant.id;
    const role = own && (['coordinator', 'administrator'] as const).find((one) => roles.includes(one));
    const as = { viewer: viewerOf(visitor), person: { id: memberId, name }, keeperId: null, email };
    if (role) return { entry, by: 'service', role, ...as };
    if (roles.includes('editor')) return { entry, by: 'editor', role: 'editor', ...as };
  }
  const keeper = await keeperWith(c.get('house'), keeperToken(c));
  if (keeper?.entryId !== entry.id) return null;
  const viewer = { kind: 'keeper', entryId: entry.id } as const;
  return {
    entry,
    by: 'service',
    role: 'keeper',
    viewer,
    person: null,
    keeperId: keeper.id,
    email: keeper.email,
  };
}
