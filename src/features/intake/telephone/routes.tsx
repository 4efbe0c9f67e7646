import { type Context, Hono } from 'hono';
import { type FieldErrors, readForm, type Typed } from '../../../platform/http/form.ts';
import type { Language } from '../../../platform/texts/languages.ts';
import { TooBusy } from '../../../platform/vault/one-at-a-time.ts';
import { randomId } from '../../../platform/vault/random-id.ts';
import { ErrorPage } from '../../../ui/error-page/error-page.tsx';
import { renderPage } from '../../../ui/layout/document.tsx';
import type { Env } from '../../accounts/access/visitor.ts';
import { atWork, only } from '../../accounts/access/who-may.ts';
import { codesOf } from '../../cases/codes/service-codes.ts';
import { localDay } from '../../cases/rules/working-days.ts';
import { DonePage, SavedBeforePage } from './done-page.tsx';
import { enterRequest } from './enter-request.ts';
import { TelephonePage } from './page.tsx';
import { canReach, telephoneSchema } from './schema.ts';
import { telephoneTexts } from './texts.ts';

export const routes = new Hono<Env>()
  .get('/requests/new', only('coordinator'), (c) => {
    const { service } = atWork(c);
    return showForm(c, { language: service.language, ...presets(c) }, {});
  })
  .post('/requests', only('coordinator'), async (c) => {
    const member = atWork(c);
    const house = c.get('house');
    const read = await readForm(c, telephoneSchema(codesOf(member.service)));
    if (!read.ok) return showForm(c, read.typed, read.errors);
    if (!canReach(read.value)) return showForm(c, read.typed, { phone: 'no_way' });
    const result = await enterRequest(house, member, read.value).catch((error) => {
      if (error instanceof TooBusy) return null;
      throw error;
    });
    if (!result)
      return c.html(renderPage(<ErrorPage language={member.language} kind="too_many" href="/cases" />), 429);
    if (!result.ok && result.kind === 'sent_before')
      return c.html(renderPage(<SavedBeforePage member={member} />));
    if (!result.ok) return showForm(c, read.typed, { '': 'no_service_key' });
    if (!result.value.code) return c.redirect(`/cases/${result.value.number}`, 303);
    return c.html(renderPage(<DonePage member={member} entered={result.value} origin={house.origin} />));
  });

/** How the request comes in, where the page that leads here knows it (a desk-hour at a partner’s); only codes of the lists count. */
function presets(c: Context<Env>): { channel: string; referrer: string } {
  const codes = codesOf(atWork(c).service);
  const [channel = '', referrer = ''] = [c.req.query('channel'), c.req.query('referrer')];
  return {
    channel: codes.meaning('channel', channel) ? channel : 'PHONE',
    referrer: codes.meaning('referrer', referrer) ? referrer : 'SELF',
  };
}

function showForm(c: Context<Env>, values: Typed, errors: FieldErrors) {
  const member = atWork(c);
  const day = localDay(c.get('house').now(), member.service.timeZone);
  const once = typeof values.once === 'string' && !errors.once ? values.once : randomId();
  const said = Object.fromEntries(
    Object.entries(errors).map(([field, code]) => [
      field === 'once' ? '' : field,
      words(member.language, field, code),
    ]),
  );
  return c.html(
    renderPage(<TelephonePage member={member} day={day} once={once} values={values} errors={said} />),
    Object.keys(errors).length > 0 ? 422 : 200,
  );
}

function words(language: Language, field: string, code: string): string {
  const say = telephoneTexts(language);
  if (field === 'subject') return say('subject_choose_one');
  if (code === 'no_way' || code === 'too_long' || code === 'not_an_email') return say(code);
  if (code === 'form_too_old' || code === 'no_service_key') return say(code);
  return field === 'name' ? say('name_required') : say('choose_one');
}
