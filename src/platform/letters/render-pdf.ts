import { Worker } from 'node:worker_threads';
import type { Answer, Order } from './order.ts';

/** `ua`: PDF/UA-1, whose rules the compiler checks: title, language, a text for each picture, headings in order. */
export type PdfOptions = { ua?: boolean };

type Waiting = { resolve: (pdf: Uint8Array) => void; reject: (error: Error) => void };

let worker: Worker | undefined;
let lastId = 0;
const waiting = new Map<number, Waiting>();

/**
 * A letter as PDF, made in a thread of its own. The template is Typst and reads its data by `json(bytes(sys.inputs.data))`: what
 * stands in them stays text, whatever it is. Throws when the template has an error: that is a bug, never something that was typed.
 */
export function renderPdf(template: string, data: unknown, options: PdfOptions = {}): Promise<Uint8Array> {
  const standard = options.ua === false ? '1.7' : 'ua-1';
  const order: Order = { id: ++lastId, template, data: JSON.stringify(data), standard };
  worker ??= start();
  const thread = worker;
  return new Promise((resolve, reject) => {
    waiting.set(order.id, { resolve, reject });
    // A thread that waits for work must not keep the process alive; one that works must.
    thread.ref();
    thread.postMessage(order);
  });
}

function start(): Worker {
  const thread = new Worker(new URL('./typst-worker.ts', import.meta.url));
  thread.unref();
  thread.on('message', (answer: Answer) => {
    const asked = waiting.get(answer.id);
    waiting.delete(answer.id);
    if (waiting.size === 0) thread.unref();
    if (answer.pdf) asked?.resolve(answer.pdf);
    else asked?.reject(new Error(`The letter could not be made: ${answer.error}`));
  });
  thread.on('error', (error) => {
    if (worker === thread) worker = undefined;
    for (const { reject } of waiting.values())
      reject(error instanceof Error ? error : new Error(String(error)));
    waiting.clear();
  });
  return thread;
}
