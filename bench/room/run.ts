import { passphrase } from '../../db/demo-town/settle.ts';
import { writeEntry } from '../../src/features/cases/entries/write-entry.ts';
import type { Place } from '../../src/features/cases/record/record.ts';
import type { House } from '../../src/platform/house.ts';
import { randomId } from '../../src/platform/vault/random-id.ts';
import type { SmallTown } from '../../test/town.ts';
import { type Measured, measure } from '../ask.ts';
import { start } from '../starting.ts';
import { measureSignIns, type SignIns, signersIn } from './sign-in.ts';

export type Room = { sealed: Measured; signIns: SignIns };

/** A case of sixty sealed items, in all four places of its record. */
export async function aFullCase(house: House, town: SmallTown): Promise<string> {
  const { number } = await town.ask();
  const places: Place[] = [
    { kind: 'party', side: 'first' },
    { kind: 'party', side: 'second' },
    { kind: 'team' },
    { kind: 'shared' },
  ];
  const text = 'Een notitie van een paar regels, zoals er na elk gesprek een komt. '.repeat(4);
  for (let n = 0; n < 59; n += 1) {
    const place = places[n % 4] as Place;
    const content = { kind: 'note', text } as const;
    await writeEntry(house, town.working.coordinator, { number, id: randomId(), place, content });
  }
  return number;
}

/** What the seals cost: a full case beside the same page that has nothing to open, and signing in beside other work. */
export async function benchRoom(
  house: House,
  env: Record<string, string>,
  { number, cookie }: { number: string; cookie: string },
): Promise<Room> {
  const emails = await signersIn(house);
  const ours = await start(['--import', 'tsx', 'bench/app-server.ts'], env);
  const clear = await start(['--import', 'tsx', 'bench/room/unsealed-server.ts'], env);
  const name = 'a case of 60 sealed items, beside the same page unsealed';
  const path = `/cases/${number}`;
  const both = { name, app: ours.url + path, limit: clear.url + path, cookie, limitCookie: cookie };
  const sealed = await measure(both);
  await clear.stop();
  const server = { url: ours.url, pid: ours.process.pid ?? 0 };
  const signIns = await measureSignIns(server, cookie, emails, passphrase);
  await ours.stop();
  return { sealed, signIns };
}
