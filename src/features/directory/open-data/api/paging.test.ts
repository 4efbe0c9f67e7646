import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import fc from 'fast-check';
import { addEntry, written } from '../../../../../test/entries.ts';
import { type TestHouse, testHouse } from '../../../../../test/house.ts';
import { createApp } from '../../../../app/app.ts';
import { theDirectory } from '../../directory.ts';
import { changeFacts } from '../../entries/change-facts.ts';
import { updateEntry } from '../../entries/queries.ts';

let open: TestHouse;
let app: ReturnType<typeof createApp>;
const job = { kind: 'job', job: 'test' } as const;

before(async () => {
  open = await testHouse();
  app = createApp(open.house);
});
after(() => open.close());

type Edit = { what: 'add' | 'change' | 'end' | 'merge' | 'rename'; which: number };
let made = 0;

/** What happens to the directory between two pages; `touched` gets the ids that were not there all the time as they were. */
async function edit({ what, which }: Edit, mayGo: string[], touched: Set<string>): Promise<void> {
  const { house } = open;
  if (what === 'add') {
    made += 1;
    touched.add(await addEntry(house, `later-${made}`, {}));
    return;
  }
  const id = mayGo[which % mayGo.length] as string;
  await house.db.as(job, async (tx) => {
    if (what === 'change') await changeFacts(tx, id, { phone: `${which}` }, 'service', house.now());
    if (what === 'rename') await updateEntry(tx, id, { slug: `renamed-${id}` }, house.now());
    if (what === 'end') await updateEntry(tx, id, { status: 'ended' }, house.now());
    const into = mayGo[(which + 1) % mayGo.length] as string;
    if (what === 'merge' && into !== id) await updateEntry(tx, id, { merged_into: into }, house.now());
  });
  if (what === 'end' || what === 'merge') touched.add(id);
}

async function pagesThrough(path: string, between: () => Promise<void>): Promise<string[]> {
  const seen: string[] = [];
  for (let next: string | undefined = path; next; await between()) {
    const answer = await app.request(next);
    assert.equal(answer.status, 200);
    const body = (await answer.json()) as {
      items?: { id: string }[];
      features?: { id: string }[];
      links: { next?: string } | { rel: string; href: string }[];
    };
    seen.push(...(body.items ?? body.features ?? []).map(({ id }) => id));
    const href: string | undefined = Array.isArray(body.links)
      ? body.links.find(({ rel }) => rel === 'next')?.href
      : body.links.next;
    next = href?.replace(open.house.origin, '');
  }
  return seen;
}

const edits = fc.array(
  fc.record({
    what: fc.constantFrom('add', 'change', 'end', 'merge', 'rename' as const),
    which: fc.nat(1000),
  }),
  { maxLength: 12 },
);

for (const path of ['/api/v1/services?pageSize=', '/ogc/collections/services/items?limit='])
  test(`${path} misses nothing and repeats nothing while the directory is edited`, async () => {
    for (let count = 0; count < 12; count += 1)
      await addEntry(open.house, `${path.split('/')[1]}-${count}`, { name: written(`Dienst ${count}`) });
    const property = fc.asyncProperty(fc.integer({ min: 1, max: 5 }), edits, async (size, planned) => {
      const stays = (await theDirectory(open.house)).listed.map(({ id }) => id);
      const touched = new Set<string>();
      const queue = [...planned];
      const seen = await pagesThrough(`${path}${size}`, async () => {
        for (const one of queue.splice(0, 2)) await edit(one, stays, touched);
      });
      assert.equal(new Set(seen).size, seen.length, 'nothing comes twice');
      for (const id of stays) if (!touched.has(id)) assert.ok(seen.includes(id), `${id} came`);
      for (const id of seen) assert.ok(stays.includes(id) || touched.has(id));
      await reopen([...touched].filter((id) => stays.includes(id)));
    });
    await fc.assert(property, { numRuns: 25 });
  });

/** Puts back what ended or was merged, so that the next run has something to page through. */
async function reopen(ids: string[]): Promise<void> {
  for (const id of ids)
    await open.house.db.as(job, (tx) =>
      updateEntry(tx, id, { status: 'listed', merged_into: null }, open.house.now()),
    );
}
