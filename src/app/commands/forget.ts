import { finishAll } from '../../features/retention/forgetting/finish-forgetting.ts';
import { dueCases, forgetDue } from '../../features/retention/forgetting/forget-due.ts';
import { forgetRests } from '../../features/retention/tidying/forget-rests.ts';
import { keyStoreOn } from '../../platform/vault/key-store.ts';
import { readConfig } from '../config.ts';
import { openKeys } from '../open-keys.ts';
import { asRole, reachHouse } from '../reach-house.ts';
import type { Command } from './entente.ts';

export const forget: Command = {
  summary: 'forget the cases whose time has come (--due says which; --due --do does it)',
  options: { data: { type: 'string' }, due: { type: 'boolean' }, do: { type: 'boolean' } },
  async run(options) {
    if (!options.due) throw new Error('Say what: entente forget --due, and --do to do it');
    const config = readConfig(options, process.env);
    const reached = await reachHouse(config);
    const { keys, close: closeKeys } = openKeys(config);
    const db = asRole(reached, 'entente_retention');
    const forgetful = { db, keyStore: keyStoreOn(keys.shelf, reached), now: () => new Date() };
    try {
      process.stdout.write(`${options.do ? await doIt(forgetful) : await tell(forgetful)}\n`);
    } finally {
      await db.close();
      await closeKeys();
      await reached.close();
    }
  },
};

type Forgetful = Parameters<typeof forgetDue>[0];

async function tell(house: Forgetful): Promise<string> {
  const due = await dueCases(house);
  if (due.length === 0) return 'No case is due.';
  const lines = due.map(
    ({ number, record_type, ended_at }) =>
      `  ${number}  ${record_type}, ended ${ended_at.toISOString().slice(0, 10)}`,
  );
  return [
    `${due.length} would be forgotten now, for good:`,
    ...lines,
    'Nothing was done. Add --do to do it.',
  ].join('\n');
}

async function doIt(house: Forgetful): Promise<string> {
  await finishAll(house);
  const { forgotten } = await forgetDue(house);
  await forgetRests(house);
  return `${forgotten} ${forgotten === 1 ? 'case was' : 'cases were'} forgotten, and all else whose time had come. The figures stay.`;
}
