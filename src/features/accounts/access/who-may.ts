import type { Context, MiddlewareHandler } from 'hono';
import type { Role } from '../roles.ts';
import type { Env, MemberVisitor, PartyVisitor, ServiceOfMember } from './visitor.ts';

/** Who may come in at a route, as data: a test walks all routes for it, and the page *who can see what* is made from it. */
export type Rule =
  | { who: 'anyone' }
  | { who: 'party' }
  | { who: 'member' }
  /** Whoever keeps an entry of the directory, with or without an account. */
  | { who: 'keeper' }
  | { who: Role[] };

export type Guard = MiddlewareHandler<Env> & { rule: Rule };

/** What a guard throws for the app to turn into a page: sign in first, or this is not for you. */
export class NotForYou extends Error {
  constructor(
    readonly reason: 'sign_in' | 'enter_code' | 'no_right' | 'open_keys' | 'await_key' | 'await_cases',
  ) {
    super(reason);
  }
}

/** The public too. */
export const anyone = (): Guard => guard({ who: 'anyone' }, () => null);

/** Any member who signed in, whatever his role. */
export const anyMember = (): Guard =>
  guard({ who: 'member' }, (c) => (c.get('visitor').kind === 'member' ? null : 'sign_in'));

/** A party who came back with his code. */
export const partyWithCode = (): Guard =>
  guard({ who: 'party' }, (c) => (c.get('visitor').kind === 'party' ? null : 'enter_code'));

/** Members with one of these roles in the service they work in now. */
export const only = (...roles: Role[]): Guard =>
  guard({ who: roles }, (c) => {
    const visitor = c.get('visitor');
    if (visitor.kind !== 'member') return 'sign_in';
    return roles.some((role) => visitor.roles.includes(role)) ? null : 'no_right';
  });

function guard(rule: Rule, refuse: (c: Context<Env>) => NotForYou['reason'] | null): Guard {
  const handler: MiddlewareHandler<Env> = async (c, next) => {
    const reason = refuse(c);
    if (reason) throw new NotForYou(reason);
    await next();
  };
  return Object.assign(handler, { rule });
}

/** The member who looks. Only behind `only(…)` or `anyMember()`. */
export function memberOf(c: Context<Env>): MemberVisitor {
  const visitor = c.get('visitor');
  if (visitor.kind !== 'member') throw new NotForYou('sign_in');
  return visitor;
}

/** A member at the service in which he works now. */
export type InService = MemberVisitor & { service: ServiceOfMember };

/** The member who looks with the service he works in, for what is of no case: he needs no opened keys. */
export function inService(c: Context<Env>): InService {
  const member = memberOf(c);
  if (!member.service) throw new NotForYou('no_right');
  return member as InService;
}

/** The member who looks with the service he works in and his opened keys: what the work on cases needs. */
export type AtWork = MemberVisitor & { service: ServiceOfMember; keys: NonNullable<MemberVisitor['keys']> };

export function atWork(c: Context<Env>): AtWork {
  const member = memberOf(c);
  if (!member.service) throw new NotForYou('no_right');
  if (!member.keys) throw new NotForYou('open_keys');
  if (member.awaitsServiceKey) throw new NotForYou('await_key');
  return member as AtWork;
}

/** The party who looks. Only behind `partyWithCode()`. */
export function partyOf(c: Context<Env>): PartyVisitor {
  const visitor = c.get('visitor');
  if (visitor.kind !== 'party') throw new NotForYou('enter_code');
  return visitor;
}
