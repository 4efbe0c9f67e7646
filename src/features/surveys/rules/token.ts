import { randomBytes } from 'node:crypto';
import { concat, sameBytes } from '../../../platform/vault/bytes.ts';
import { meantInCrockford, numberOf, symbolsOf } from '../../../platform/vault/crockford.ts';
import { keyedHash } from '../../../platform/vault/keyed-hash.ts';
import type { Moment } from '../tables.ts';
import { quarterNumber, quarterNumbered } from './quarters.ts';
import type { Form } from './questions.ts';

/** All that a token says: which questions, after which moment, made in which quarter. Nothing in it leads to a person. */
export type TokenFacts = { code: Uint8Array; quarter: string; moment: Moment; form: Form };
export type SetNamed = { serviceId: string; version: number };

const nonceBytes = 6;
const macBytes = 8;
const saidBytes = 4 + 1 + 1 + nonceBytes;
const length = ((saidBytes + macBytes) * 8) / 5;

/** A token of 32 symbols that proves itself by `key` and is written down nowhere. */
export function makeToken(key: Uint8Array, facts: TokenFacts, set: SetNamed): string {
  const flags = (facts.moment === 'aftercare' ? 1 : 0) + (facts.form === 'short' ? 2 : 0);
  const said = concat(
    facts.code,
    Uint8Array.of(quarterNumber(facts.quarter), flags),
    new Uint8Array(randomBytes(nonceBytes)),
  );
  const bytes = concat(said, macOf(key, said, set));
  return symbolsOf(BigInt(`0x${Buffer.from(bytes).toString('hex')}`), length);
}

export type ReadToken = TokenFacts & { bytes: Uint8Array };

/** What stands in a token, as typed or from an address; null when it is none. It is not proved yet. */
export function readToken(typed: string): ReadToken | null {
  const symbols = meantInCrockford(typed);
  const number = symbols.length === length ? numberOf(symbols) : null;
  if (number === null) return null;
  const bytes = new Uint8Array(
    Buffer.from(number.toString(16).padStart((saidBytes + macBytes) * 2, '0'), 'hex'),
  );
  const [quarter = 0, flags = 0] = bytes.subarray(4, 6);
  return {
    bytes,
    code: bytes.slice(0, 4),
    quarter: quarterNumbered(quarter),
    moment: flags & 1 ? 'aftercare' : 'closing',
    form: flags & 2 ? 'short' : 'whole',
  };
}

/** Whether this installation made the token for this set. */
export const isProved = (key: Uint8Array, { bytes }: ReadToken, set: SetNamed): boolean =>
  sameBytes(macOf(key, bytes.subarray(0, saidBytes), set), bytes.slice(saidBytes));

/** A link lasts for the quarter in which it was made and the next. */
export function isInTime({ quarter }: TokenFacts, now: string): boolean {
  const age = quarterNumber(now) - quarterNumber(quarter);
  return age === 0 || age === 1;
}

/** In groups of four, to be read from paper. */
export const inGroups = (token: string): string => token.match(/.{4}/g)?.join(' ') ?? token;

const macOf = (key: Uint8Array, said: Uint8Array, { serviceId, version }: SetNamed): Uint8Array =>
  keyedHash(key, `${serviceId} ${version}`, said).slice(0, macBytes);
