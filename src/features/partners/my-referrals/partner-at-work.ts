import type { Context } from 'hono';
import type { Env, MemberVisitor, ServiceOfMember } from '../../accounts/access/visitor.ts';
import { memberOf, NotForYou } from '../../accounts/access/who-may.ts';

/** A partner who signed in, at the service to which he sends people. He needs no opened keys. */
export type PartnerAtWork = MemberVisitor & { service: ServiceOfMember };

/** Only behind `only('partner')`. */
export function partnerAtWork(c: Context<Env>): PartnerAtWork {
  const member = memberOf(c);
  if (!member.service) throw new NotForYou('no_right');
  return member as PartnerAtWork;
}
