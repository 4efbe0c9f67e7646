import { readConfig } from '../src/app/config.ts';
import { openHouse } from '../src/app/open-house.ts';
import { listen } from '../src/app/server.ts';

/** The app as `entente start` serves it, on the database of the bench; without the worker, which would seal meanwhile. */
const config = readConfig({ port: '0', data: process.env.BENCH_DATA }, process.env);
const open = await openHouse(config);
const { url } = await listen(open.house, { host: '127.0.0.1', port: 0 });
process.stdout.write(`ready ${url}\n`);
