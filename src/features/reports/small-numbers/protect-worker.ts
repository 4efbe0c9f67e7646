import { parentPort, workerData } from 'node:worker_threads';
import { type Publishing, protect } from './protect.ts';
import type { Patience } from './solver.ts';

const { publishing, patience } = workerData as { publishing: Publishing; patience: Patience };
parentPort?.postMessage(await protect(publishing, patience));
