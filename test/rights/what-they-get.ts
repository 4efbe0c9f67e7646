import type { createApp } from '../../src/app/app.ts';

export type App = Pick<ReturnType<typeof createApp>, 'request'>;

/** One question of a viewer: method, path, and what he posts. */
export type Question = [method: 'GET' | 'HEAD' | 'POST', path: string, fields?: Record<string, string>];

/** Every byte of an answer: status, headers by name, body. */
export type Got = { question: string; status: number; headers: string; body: string };

const languages = ['nl', 'fr', 'de', 'en'] as const;

/** All that a party can ask of his own case, and what he may try at the addresses of the others. */
export const ofAParty = (number: string): Question[] => [
  ...languages.flatMap((language): Question[] => [
    ['GET', `/${language}/return/case`],
    ['HEAD', `/${language}/return/case`],
    ['GET', `/${language}/return/case?added`],
    ['POST', `/${language}/return/case/messages`, {}],
    ['POST', `/${language}/return/case/messages`, { id: 'no-id', text: 'Een bericht' }],
    ['GET', `/${language}/return/case/reach`],
    ['GET', `/${language}/return/case/reach?saved`],
    ['POST', `/${language}/return/case/reach`, { email: 'no address' }],
    ['GET', `/${language}/return/case/readers`],
    ['GET', `/${language}/return/case/consents`],
    ['GET', `/${language}/return/case/words`],
    ['GET', `/${language}/return/case/words?done`],
    ['POST', `/${language}/return/case/words`, { once: 'no-id', words: 'Woorden' }],
    ['GET', `/${language}/return/case/agreement`],
    ['GET', `/${language}/return/case/times`],
    ['POST', `/${language}/return/case/times`, { day_1: 'no day' }],
    ['GET', `/${language}/return/case/export/data`],
    ['GET', `/${language}/return/case/export`],
    ['GET', `/${language}/return/case/files`],
    ['POST', `/${language}/return/case/files`, { once: 'no-id', note: 'Een bestand' }],
    ['GET', `/${language}/return/case/files/00000000-0000-4000-8000-000000000000`],
    ['GET', `/${language}/return/case/withdrawal`],
    ['POST', `/${language}/return/case/withdrawal`, { id: 'no-id' }],
    ['GET', `/${language}/return?w=${'x'.repeat(24)}`],
    ['GET', `/${language}/return`],
  ]),
  ...ofThePublic(number),
];

/** What anyone can ask; with the number of the case, which he may have heard. */
export const ofThePublic = (number: string): Question[] => [
  ['GET', '/'],
  ['GET', '/health/ready'],
  ...languages.flatMap((language): Question[] => [
    ['GET', `/${language}`],
    ['GET', `/${language}?place=4000`],
    ['GET', `/${language}/services?place=Molenweg`],
    ['GET', `/${language}/services`],
    ['GET', `/${language}/who-sees-what`],
    ['GET', `/${language}/request`],
    ['POST', `/${language}/return`, { code: '1234' }],
  ]),
  ['GET', `/cases/${number}`],
  ['GET', `/cases/${number}/parties/second`],
  ['POST', `/cases/${number}/refusal`, { reason: 'FEAR' }],
  ['POST', '/cases/search', { q: 'Bert Buurman' }],
  ['GET', '/today'],
];

/** What the coordinator of another service can ask, of his own work and of this case. */
export const ofAnotherService = (number: string, otherName: string): Question[] => [
  ...['/today', '/cases', '/cases?stage=closed', '/mediators', '/members', '/settings', '/workspace'].map(
    (path): Question => ['GET', path],
  ),
  ['GET', `/cases/search?q=${number}`],
  ['POST', '/cases/search', { q: 'Bert Buurman' }],
  ['POST', '/cases/search', { q: otherName }],
  ...['', '/parties/first', '/parties/second', '/refusal', '/entries/new', '/assignment', '/closing'].map(
    (path): Question => ['GET', `/cases/${number}${path}`],
  ),
  ['POST', `/cases/${number}/refusal`, { reason: 'FEAR', once: '00000000-0000-4000-8000-000000000002' }],
  ['POST', `/cases/${number}/parties/second/code`, { once: '00000000-0000-4000-8000-000000000003' }],
];

/** Asks everything and keeps every byte, save what each request draws anew: the random tokens of its forms. */
export async function everythingGot(app: App, cookie: string, questions: Question[]): Promise<Got[]> {
  const got: Got[] = [];
  for (const [method, path, fields] of questions) {
    const headers: Record<string, string> = {
      'If-None-Match': 'W/"1"',
      ...(cookie ? { Cookie: cookie } : {}),
    };
    const body = fields && new URLSearchParams(fields);
    const answer = await app.request(path, { method, headers, ...(body ? { body } : {}) });
    got.push({
      question: `${method} ${path}`,
      status: answer.status,
      headers: JSON.stringify([...answer.headers].sort()),
      body: withoutToken(await answer.text()),
    });
  }
  return got;
}

// The sealed copy of what was typed when no session was there is random throughout; its length is not.
const drawn = /(<input type="hidden" name="(?:id|once|kept|version|id_\d)" value=")([^"]+)"/g;
// Two worlds have each their own ids, and those of his own things stand in his pages; in one world they stay the same, which
// the comparison of before and after sees.
const ids = /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/g;
const withoutToken = (html: string): string =>
  html
    .replace(drawn, (_, tag: string, value: string) => `${tag}${'x'.repeat(value.length)}"`)
    .replace(ids, 'id');

/** The first place at which two viewers' bytes differ, in words; null when every byte is the same. */
export function firstDifference(left: Got[], right: Got[]): string | null {
  if (left.length !== right.length) return `${left.length} answers against ${right.length}`;
  for (const [index, one] of left.entries()) {
    const other = right[index] as Got;
    for (const part of ['status', 'headers', 'body'] as const) {
      const [a, b] = [String(one[part]), String(other[part])];
      if (a === b) continue;
      const at = [...a].findIndex((letter, n) => letter !== b[n]);
      const from = Math.max(0, at - 40);
      return `${one.question} · ${part}: …${a.slice(from, at + 60)} ≠ …${b.slice(from, at + 60)}`;
    }
  }
  return null;
}
