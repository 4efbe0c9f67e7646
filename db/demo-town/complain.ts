import { addToDossier, moveComplaint } from '../../src/features/complaints/dossier/keep-dossier.ts';
import { listComplaints } from '../../src/features/complaints/dossier/read-dossier.ts';
import { fileComplaint } from '../../src/features/complaints/filing/file-complaint.ts';
import type { House } from '../../src/platform/house.ts';
import { randomId } from '../../src/platform/vault/random-id.ts';
import { atWork, granted, type TownService, type Townsman } from './settle.ts';

const day = 86_400_000;
const isoDay = (at: Date) => at.toISOString().slice(0, 10);

/** Two complaints about a service: one that its handler is looking into, one that has just come in. */
export async function complain(house: House, service: TownService, handler: Townsman): Promise<void> {
  const who = atWork(house, handler, service, ['complaint_handler']);
  const at = (ago: number): House => ({
    ...house,
    now: () => new Date(house.now().getTime() - ago * day),
  });
  await file(at(9), service, {
    name: 'Wilfried Landuyt-Beek',
    about: 'Een bemiddelaar',
    text: 'Bij het tweede gesprek kwam niemand opdagen, en ik hoorde er een week niets van.',
    wish: 'Een excuus, en dat het een ander niet overkomt.',
  });
  const [complaint] = await listComplaints(house, who);
  const id = complaint?.id ?? '';
  const acknowledged = at(6);
  granted(
    await moveComplaint(acknowledged, who, {
      ...{ id, once: randomId(), step: 'acknowledge', result: null, day: isoDay(acknowledged.now()) },
      text: 'Gebeld: de klacht is aangekomen, ik spreek met beiden.',
    }),
  );
  const heard = at(3);
  const content = {
    ...({ kind: 'hearing', who: 'De bemiddelaar', on: isoDay(heard.now()) } as const),
    text: 'De bemiddelaar was ziek en dacht dat de dienst had gebeld.',
  };
  granted(await addToDossier(heard, who, { id, once: randomId(), content }));
  await file(at(1), service, {
    name: 'Ghislaine Pontfort',
    about: 'De dienst',
    text: 'Ik moest drie keer bellen voor iemand opnam.',
    wish: '',
  });
}

async function file(
  house: House,
  service: TownService,
  words: { name: string; about: string; text: string; wish: string },
): Promise<void> {
  const given = { serviceId: service.id, once: randomId(), computer: words.name, day: isoDay(house.now()) };
  granted(
    await fileComplaint(house, {
      ...given,
      words: { ...words, reach: 'per telefoon', ended: 'vorige maand' },
    }),
  );
}
