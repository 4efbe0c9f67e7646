import { harvestFeeds } from '../../features/directory/exchange/harvest/harvest-feeds.ts';
import { allFeeds, keepFeed, stopFeed } from '../../features/directory/exchange/harvest/queries.ts';
import type { House } from '../../platform/house.ts';
import { readConfig } from '../config.ts';
import { openHouse } from '../open-house.ts';
import type { Command } from './entente.ts';

const job = { kind: 'job', job: 'harvest' } as const;

export const harvest: Command = {
  summary:
    'read the directories of others (add URL --source NAME --country be|nl --days 7 · list · stop NAME · now)',
  options: {
    data: { type: 'string' },
    source: { type: 'string' },
    country: { type: 'string' },
    days: { type: 'string' },
  },
  async run(options, [what = 'list', word]) {
    const act = acts[what];
    if (!act) throw new Error('Say what: entente harvest add URL, list, stop NAME, or now');
    const open = await openHouse(readConfig(options, process.env));
    try {
      process.stdout.write(`${await act(open.house, word ?? '', options)}\n`);
    } finally {
      await open.close();
    }
  },
};

type Act = (house: House, word: string, options: Record<string, string | undefined>) => Promise<string>;

const acts: Record<string, Act> = { add, list, stop, now };

async function add(house: House, url: string, options: Record<string, string | undefined>): Promise<string> {
  if (!URL.canParse(url) || !/^https?:/.test(url))
    throw new Error('Say which address: entente harvest add https://…');
  const days = Number(options.days ?? 7);
  if (!Number.isInteger(days) || days < 1 || days > 366) throw new Error('--days is a number from 1 to 366');
  const country = options.country === 'be' || options.country === 'nl' ? options.country : null;
  const source = options.source ?? new URL(url).host;
  await house.db.as(job, (tx) => keepFeed(tx, { source, url, country, every_days: days }, house.now()));
  return `“${source}” is read every ${days} days from now on. To read it now: entente harvest now`;
}

async function list(house: House): Promise<string> {
  const feeds = await house.db.as(job, allFeeds);
  if (feeds.length === 0) return 'No directory of others is read.';
  return feeds
    .map(({ source, url, stopped_at, tried_at, report }) => {
      const state = stopped_at
        ? 'stopped'
        : tried_at
          ? `last tried ${tried_at.toISOString()}`
          : 'not read yet';
      return `${source}  ${url}  ${state}\n${report.replace(/^/gm, '    ')}`;
    })
    .join('\n');
}

async function stop(house: House, source: string): Promise<string> {
  const done = await house.db.as(job, (tx) => stopFeed(tx, source, house.now()));
  if (!done) throw new Error(`No directory is called “${source}”: see entente harvest list`);
  return `“${source}” is no longer read. What it brought stays.`;
}

async function now(house: House): Promise<string> {
  const reports = Object.entries(await harvestFeeds(house, { all: true }));
  if (reports.length === 0) return 'No directory of others is read: entente harvest add URL';
  return reports.map(([source, report]) => `${source}: ${report}`).join('\n');
}
