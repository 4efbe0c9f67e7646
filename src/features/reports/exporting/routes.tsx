import { type Context, Hono } from 'hono';
import { z } from 'zod';
import { type FieldErrors, readForm } from '../../../platform/http/form.ts';
import { renderPage } from '../../../ui/layout/document.tsx';
import type { Env } from '../../accounts/access/visitor.ts';
import { atWork, only } from '../../accounts/access/who-may.ts';
import { openOwnKey } from '../../accounts/account/change-passphrase.ts';
import { exportService } from './export-service.ts';
import { ExportPage } from './page.tsx';
import { readStored } from './read-stored.ts';
import { oneAtATime } from './stream.ts';
import { exportTexts } from './texts.ts';

const form = z.object({ passphrase: z.string('required').min(1, 'required').max(1000, 'required') });

/** All of a service’s own data, for a coordinator who gives his passphrase once more. */
export const routes = new Hono<Env>()
  .get('/exports', only('coordinator'), (c) => show(c, {}))
  .post('/exports', only('coordinator'), async (c) => {
    const who = atWork(c);
    const house = c.get('house');
    const say = exportTexts(who.language);
    const read = await readForm(c, form);
    if (!read.ok) return show(c, { passphrase: say('required') });
    const opened = await openOwnKey(house, who, read.value.passphrase);
    if (!opened.ok) return show(c, { passphrase: say(opened.kind) });
    const pieces = await exportService(house, who);
    const zip = oneAtATime(who.memberId, pieces, (error) =>
      house.log(`error: an export ended before its end: ${error instanceof Error ? error.name : 'unknown'}`),
    );
    const name = `${who.service.slug}-${house.now().toISOString().slice(0, 10)}.zip`;
    c.header('Content-Type', 'application/zip');
    c.header('Content-Disposition', `attachment; filename="${name}"`);
    c.header('Cache-Control', 'no-store');
    return c.body(zip);
  });

async function show(c: Context<Env>, errors: FieldErrors) {
  const member = atWork(c);
  const stored = await readStored(c.get('house'), member);
  return c.html(
    renderPage(<ExportPage member={member} stored={stored} errors={errors} />),
    Object.keys(errors).length > 0 ? 422 : 200,
  );
}
