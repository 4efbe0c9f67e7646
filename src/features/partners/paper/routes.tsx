import { type Context, Hono } from 'hono';
import { z } from 'zod';
import { once } from '../../../platform/http/fields.ts';
import { checkTyped, type FieldErrors, type Typed, typedIn } from '../../../platform/http/form.ts';
import { isLanguage } from '../../../platform/texts/languages.ts';
import { randomId } from '../../../platform/vault/random-id.ts';
import { renderPage } from '../../../ui/layout/document.tsx';
import type { Env } from '../../accounts/access/visitor.ts';
import { atWork, only } from '../../accounts/access/who-may.ts';
import { codesOf } from '../../cases/codes/service-codes.ts';
import { referralSchema, residentOf } from '../referring/referral-form/schema.ts';
import { referralErrors } from '../referring/referral-form/texts.ts';
import { EnterPage } from './enter-page.tsx';
import { enterReferral } from './enter-referral.ts';
import { PaperFormPage } from './form-page.tsx';
import { type ReadWays, readWays } from './read-ways.ts';
import { paperTexts } from './texts.ts';

export const routes = new Hono<Env>()
  .get('/partners/organisations/:id/form', only('coordinator'), async (c) => {
    const read = await readHere(c);
    if (!read) return c.notFound();
    const { organisation, agreement } = read;
    if (!agreement) return showForm(c, read, {}, {});
    const member = atWork(c);
    const asked = c.req.query('language');
    const language = isLanguage(asked) ? asked : member.service.language;
    const page = { member, organisation, contract: agreement.contract, language, day: read.today };
    return c.html(renderPage(<PaperFormPage {...page} />));
  })
  .get('/partners/organisations/:id/referrals/new', only('coordinator'), async (c) => {
    const read = await readHere(c);
    return read ? showForm(c, read, presets(c, read), {}) : c.notFound();
  })
  .post('/partners/organisations/:id/referrals', only('coordinator'), async (c) => {
    const read = await readHere(c);
    if (!read) return c.notFound();
    const typed = await typedIn(c);
    const { organisation, agreement } = read;
    if (!agreement || read.ways.length === 0) return showForm(c, read, typed, {}, 422);
    const member = atWork(c);
    const [came, form] = [
      checkTyped(typed, howItCame(read)),
      checkTyped(typed, referralSchema(agreement.contract, member.service.language, codesOf(member.service))),
    ];
    const language = member.language;
    if (!came.ok || !form.ok) {
      const errors = {
        ...(came.ok ? {} : saidHow(member.language, came.errors)),
        ...(form.ok ? {} : referralErrors(language, form.errors)),
      };
      return showForm(c, read, typed, errors);
    }
    const { from, ...how } = came.value;
    const given = { ...how, placeId: from === '' ? onlyPlace(read) : from };
    const resident = residentOf(form.value, codesOf(member.service));
    const entered = await enterReferral(c.get('house'), member, { organisation, agreement }, given, resident);
    if (entered.ok) return c.redirect(`/cases/${entered.value.number}`, 303);
    return showForm(c, read, typed, { '': paperTexts(language)(entered.kind) });
  });

async function readHere(c: Context<Env>): Promise<ReadWays | null> {
  const id = c.req.param('id') ?? '';
  return z.uuid().safeParse(id).success ? readWays(c.get('house'), atWork(c), id) : null;
}

/** How somebody came and from where, as the page of a desk-hour knows it that leads here; only what the form offers counts. */
function presets(c: Context<Env>, { ways, places }: ReadWays): Typed {
  const way = ways.find((known) => known === c.req.query('way'));
  const from = places.find(({ id }) => id === c.req.query('from'));
  return { ...(way ? { way } : {}), ...(from ? { from: from.id } : {}) };
}

/** What stands beside the form of the contract; which ways and places there are depends on the partner. */
function howItCame({ ways, places, today }: ReadWays) {
  const aYearAgo = `${Number(today.slice(0, 4)) - 1}${today.slice(4)}`;
  return z.object({
    once,
    way: z.enum(ways, 'way_choose'),
    receivedOn: z.iso.date('bad_day').refine((day) => day <= today && day >= aYearAgo, 'bad_day'),
    from: z
      .string()
      .default('')
      .refine((id) => id === '' || places.some((place) => place.id === id), 'no_such_place'),
  });
}

const onlyPlace = ({ places }: ReadWays): string | null =>
  places.length === 1 ? (places[0]?.id ?? null) : null;

const codes = ['way_choose', 'bad_day', 'no_such_place'] as const;

function saidHow(language: Parameters<typeof paperTexts>[0], errors: FieldErrors): FieldErrors {
  const { once: tooOld, ...others } = errors;
  const say = paperTexts(language);
  const said = Object.entries(others).map(([field, code]) => [
    field,
    say(codes.find((known) => known === code) ?? (field === 'way' ? 'way_choose' : 'bad_day')),
  ]);
  return { ...Object.fromEntries(said), ...(tooOld ? referralErrors(language, { once: tooOld }) : {}) };
}

function showForm(
  c: Context<Env>,
  read: ReadWays,
  typed: Typed,
  errors: FieldErrors,
  status: 200 | 422 = Object.keys(errors).length > 0 ? 422 : 200,
) {
  const onlyWay: Typed = read.ways.length === 1 ? { way: read.ways[0] ?? '' } : {};
  const language = atWork(c).service.language;
  const values: Typed = { receivedOn: read.today, language, ...onlyWay, ...typed };
  const token = once.safeParse(typed.once);
  const page = { member: atWork(c), read, values, errors, once: token.success ? token.data : randomId() };
  return c.html(renderPage(<EnterPage {...page} />), status);
}
