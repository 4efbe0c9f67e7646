import { Agent, request } from 'node:http';

const agent = new Agent({ keepAlive: true, maxSockets: 1 });

/** One request; answers after the last byte of the body, with how long that took in milliseconds. */
export function ask(url: string, cookie = ''): Promise<{ ms: number; status: number; bytes: number }> {
  return new Promise((resolve, reject) => {
    const from = performance.now();
    const sent = request(url, { agent, headers: cookie ? { Cookie: cookie } : {} }, (response) => {
      let bytes = 0;
      response.on('data', (chunk: Buffer) => {
        bytes += chunk.length;
      });
      response.on('end', () =>
        resolve({ ms: performance.now() - from, status: response.statusCode ?? 0, bytes }),
      );
    });
    sent.on('error', reject);
    sent.end();
  });
}

export type Question = { name: string; app: string; limit: string; cookie: string; limitCookie?: string };
export type Measured = { name: string; app: number; limit: number; app95: number; bytes: number };

/** Both servers, turn by turn in several rounds after a warm-up: what else the machine does meets both alike. */
export async function measure(question: Question, rounds = 10, each = 30): Promise<Measured> {
  const [app, limit]: [number[], number[]] = [[], []];
  let bytes = 0;
  for (let round = -2; round < rounds; round += 1)
    for (let n = 0; n < each; n += 1) {
      const ours = await ask(question.app, question.cookie);
      const bare = await ask(question.limit, question.limitCookie);
      if (ours.status !== 200 || bare.status !== 200)
        throw new Error(`${question.name}: the app answered ${ours.status}, the limit ${bare.status}`);
      bytes = ours.bytes;
      if (round < 0) continue;
      app.push(ours.ms);
      limit.push(bare.ms);
    }
  return { name: question.name, app: at(app, 0.5), limit: at(limit, 0.5), app95: at(app, 0.95), bytes };
}

export const at = (values: number[], share: number): number =>
  values.toSorted((one, other) => one - other)[Math.floor((values.length - 1) * share)] ?? 0;
