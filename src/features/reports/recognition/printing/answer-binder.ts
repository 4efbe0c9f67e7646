import type { Context } from 'hono';
import { binderPdf } from './to-pdf.ts';

/** The binder as a file to keep; its name tells of which day it is. */
export async function answerBinder(c: Context, given: Parameters<typeof binderPdf>[0]): Promise<Response> {
  return c.body(Buffer.from(await binderPdf(given)), 200, {
    'Content-Type': 'application/pdf',
    'Content-Disposition': `attachment; filename="binder-${given.asOf.toISOString().slice(0, 10)}.pdf"`,
    'Cache-Control': 'no-store',
  });
}
