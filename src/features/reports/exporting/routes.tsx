import { type Context, Hono } from 'hono';
import { z } from 'zod';
import { type FieldErrors, readForm } from '../../../platform/http/form.ts';
import { renderPage } from '../../../ui/layout/document.tsx';
import type { Env } from '../../accounts/access/visitor.ts';
import { atWork, only } from '../../accounts/access/who-may.ts';
import { openOwnKey } from '../../accounts/account/change-passphrase.ts';
import { exportService } from './export-service.ts';
import { ExportPage } from './page.tsx';
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
    const zip = await exportService(house, who);
    const name = `${who.service.slug}-${house.now().toISOString().slice(0, 10)}.zip`;
    c.header('Content-Type', 'application/zip');
    c.header('Content-Disposition', `attachment; filename="${name}"`);
    c.header('Cache-Control', 'no-store');
    return c.body(new Uint8Array(zip));
  });

const show = (c: Context<Env>, errors: FieldErrors) =>
  c.html(
    renderPage(<ExportPage member={atWork(c)} errors={errors} />),
    Object.keys(errors).length > 0 ? 422 : 200,
  );
