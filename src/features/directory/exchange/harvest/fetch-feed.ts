import { setTimeout as pause } from 'node:timers/promises';
import { ok, type Result, refused } from '../../../../platform/result.ts';
import { mostBytes, type NoText, textOf } from '../import/read-bytes.ts';

export type Fetched = { kind: 'unchanged' } | { kind: 'read'; text: string; etag: string | null };
export type NotFetched = 'no_answer' | 'wrong_answer' | 'moved' | NoText;

type Asking = { url: string; etag: string | null; agent: string };

/** How long an answer may take, and how long we wait between two questions to the same server, in milliseconds. */
const longest = 30_000;
const politePause = 500;
const mostPages = 500;
const mostRedirects = 5;
const megabytes = Math.round(mostBytes / 1024 ** 2);

/** Reads a feed of another directory: a table, or HSDS with as many pages as it has, put together. */
export async function fetchFeed({ url, etag, agent }: Asking): Promise<Result<Fetched, NotFetched>> {
  const first = await ask(url, agent, etag);
  if (!first.ok || first.value.kind === 'unchanged') return first;
  const page = pageOf(first.value.text);
  if (!page || page.pages === 1) return first;
  // What is half read would end all services of the other half.
  if (!Number.isInteger(page.pages) || page.pages < 0) return refused('wrong_answer', { status: 200 });
  if (page.pages > mostPages) return refused('too_large', { pages: page.pages });
  return page.pages === 0 ? first : restOf(url, agent, page);
}

type Page = { contents: unknown[]; pages: number; letters: number };

/** The pages after the first, put together with it; all together no larger than one may be. */
async function restOf(url: string, agent: string, first: Page): Promise<Result<Fetched, NotFetched>> {
  const services = [...first.contents];
  let { letters } = first;
  for (let number = 2; number <= first.pages; number += 1) {
    await pause(politePause);
    const next = await ask(withPage(url, number), agent, null);
    if (!next.ok) return next;
    const read = next.value.kind === 'read' ? pageOf(next.value.text) : null;
    if (!read) return refused('wrong_answer', { status: 200 });
    letters += read.letters;
    if (letters > mostBytes) return refused('too_large', { megabytes });
    services.push(...read.contents);
  }
  return ok({ kind: 'read', text: JSON.stringify(services), etag: null });
}

async function ask(url: string, agent: string, etag: string | null): Promise<Result<Fetched, NotFetched>> {
  const headers: Record<string, string> = { 'user-agent': agent, accept: 'application/json, text/csv' };
  if (etag) headers['if-none-match'] = etag;
  try {
    const answer = await followed(url, headers);
    if (answer === 'moved') return refused('moved');
    if (answer.status === 304) return ok({ kind: 'unchanged' });
    if (!answer.ok) return refused('wrong_answer', { status: answer.status });
    const bytes = await bodyOf(answer);
    if (!bytes) return refused('too_large', { megabytes });
    const text = textOf(bytes);
    return text.ok ? ok({ kind: 'read', text: text.value, etag: answer.headers.get('etag') }) : text;
  } catch (error) {
    if (error instanceof TypeError || (error as Error).name === 'TimeoutError') return refused('no_answer');
    throw error;
  }
}

/**
 * Follows redirects on the host that the operator named and on no other: a feed must not lead us to machines that only this
 * one can reach.
 */
async function followed(url: string, headers: Record<string, string>): Promise<Response | 'moved'> {
  let at = new URL(url);
  for (let redirects = 0; redirects <= mostRedirects; redirects += 1) {
    const answer = await fetch(at, { headers, redirect: 'manual', signal: AbortSignal.timeout(longest) });
    const location = answer.status >= 301 && answer.status <= 308 && answer.headers.get('location');
    if (!location || answer.status === 304) return answer;
    await answer.body?.cancel();
    const next = URL.parse(location, at);
    if (next?.hostname !== at.hostname || !/^https?:$/.test(next.protocol)) return 'moved';
    at = next;
  }
  return 'moved';
}

/** The body, or null as soon as it is larger than we read: what is declared of its size is not believed. */
async function bodyOf(answer: Response): Promise<Uint8Array | null> {
  const parts: Uint8Array[] = [];
  let size = 0;
  for await (const part of answer.body ?? []) {
    size += part.length;
    if (size > mostBytes) return null;
    parts.push(part);
  }
  return Buffer.concat(parts);
}

/** A page of HSDS: `contents` and how many there are; null for anything else. */
function pageOf(text: string): Page | null {
  if (!/^\uFEFF?\s*\{/.test(text)) return null;
  try {
    const read = JSON.parse(text) as { contents?: unknown; total_pages?: unknown };
    return Array.isArray(read.contents)
      ? { contents: read.contents, pages: Number(read.total_pages ?? 1), letters: text.length }
      : null;
  } catch {
    return null;
  }
}

function withPage(url: string, number: number): string {
  const asked = new URL(url);
  asked.searchParams.set('page', String(number));
  return asked.href;
}
