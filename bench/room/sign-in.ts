import { readFileSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import { settle } from '../../db/demo-town/settle.ts';
import type { House } from '../../src/platform/house.ts';
import { ask, at } from '../ask.ts';

export type SignIns = { alone: number; meanwhile: number; seconds: number; megabytes: number | null };

const many = 20;

/** Twenty members who will sign in at the same moment. */
export async function signersIn(house: House): Promise<string[]> {
  const emails: string[] = [];
  for (let n = 0; n < many; n += 1) {
    const { email } = await settle(house, { email: `t${n}@bench.example`, name: `T ${n}`, language: 'nl' });
    emails.push(email);
  }
  return emails;
}

/**
 * The case list, asked every 10 ms: its p99 alone and while twenty people sign in at once, each of whom costs one key
 * derivation; and by how much the memory of the server grows at most meanwhile (MB).
 */
export async function measureSignIns(
  server: { url: string; pid: number },
  cookie: string,
  emails: string[],
  password: string,
): Promise<SignIns> {
  const list = `${server.url}/cases`;
  for (let n = 0; n < 50; n += 1) await ask(list, cookie);
  const alone = await askUntil(list, cookie, pause(5_000));
  const before = residentOf(server.pid);
  const from = performance.now();
  let most = before ?? 0;
  const watch = setInterval(() => {
    most = Math.max(most, residentOf(server.pid) ?? 0);
  }, 5);
  const all = Promise.all(emails.map((email, n) => signIn(server.url, email, password, n)));
  const meanwhile = await askUntil(list, cookie, all);
  clearInterval(watch);
  const seconds = (performance.now() - from) / 1000;
  return {
    alone: at(alone, 0.99),
    meanwhile: at(meanwhile, 0.99),
    seconds,
    megabytes: before === null ? null : most - before,
  };
}

async function askUntil(url: string, cookie: string, end: Promise<unknown>): Promise<number[]> {
  let ended = false;
  const stop = end.finally(() => {
    ended = true;
  });
  const times: number[] = [];
  while (!ended) {
    const { ms, status } = await ask(url, cookie);
    if (status !== 200) throw new Error(`The list answered ${status}`);
    times.push(ms);
    await pause(Math.max(0, 10 - ms));
  }
  await stop;
  return times;
}

async function signIn(origin: string, email: string, password: string, n: number): Promise<void> {
  const answer = await fetch(`${origin}/sign-in`, {
    method: 'POST',
    redirect: 'manual',
    // Each from a computer of his own, or they would be made to wait for each other.
    headers: { 'X-Forwarded-For': `192.0.2.${n + 1}`, Origin: origin },
    body: new URLSearchParams({ email, password }),
  });
  await answer.text();
  if (answer.status !== 303) throw new Error(`${email} could not sign in: ${answer.status}`);
}

function residentOf(pid: number): number | null {
  try {
    const kilobytes = /^VmRSS:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1];
    return (Number(kilobytes) * 1024) / 1e6;
  } catch {
    return null;
  }
}
