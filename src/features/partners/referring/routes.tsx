import { type Context, Hono } from 'hono';
import { once } from '../../../platform/http/fields.ts';
import { checkTyped, type FieldErrors, type Typed, typedIn } from '../../../platform/http/form.ts';
import { isLanguage, type Language } from '../../../platform/texts/languages.ts';
import { randomId } from '../../../platform/vault/random-id.ts';
import { renderPage } from '../../../ui/layout/document.tsx';
import type { Env } from '../../accounts/access/visitor.ts';
import { memberOf, only } from '../../accounts/access/who-may.ts';
import { codesOf } from '../../cases/codes/service-codes.ts';
import { CardPage, SentBeforePage } from './card/page.tsx';
import { readCard } from './card/read-card.ts';
import { NoStationPage } from './no-station-page.tsx';
import { ReferPage } from './page.tsx';
import { isOwnReferral } from './queries.ts';
import { type NoStation, readStation, type Station } from './read-station.ts';
import { referByAccount } from './refer-by-account.ts';
import { referralSchema, residentOf } from './referral-form/schema.ts';
import { referralErrors } from './referral-form/texts.ts';

const anId = '[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}';

/** A member with the role of a partner sends somebody, and gives him a card. */
export const routes = new Hono<Env>()
  .get('/referrals/new', only('partner'), async (c) => {
    const found = await readStation(c.var.house, memberOf(c), c.req.query('organisation') ?? '', 'account');
    if (!found.ok) return noStation(c, found.why, '/referrals/new');
    const { seat } = found.station;
    // Of a municipal sanction more is asked, and its case is one of its own type.
    if (seat.kind === 'sanction_officer') return c.redirect(`/sanctions/new?organisation=${seat.id}`, 303);
    return showForm(c, found.station, {}, {});
  })
  .post('/referrals', only('partner'), async (c) => {
    const [house, member] = [c.var.house, memberOf(c)];
    const typed = await typedIn(c);
    const found = await readStation(house, member, one(typed.organisation), 'account');
    if (!found.ok) return noStation(c, found.why, '/referrals/new');
    const { station } = found;
    const codes = codesOf(station.service);
    const read = checkTyped(
      typed,
      referralSchema(station.agreement.contract, station.service.language, codes),
    );
    if (!read.ok) return showForm(c, station, typed, read.errors);
    const token = once.safeParse(typed.once);
    if (!token.success) return showForm(c, station, typed, { once: 'form_too_old' });
    const resident = residentOf(read.value, codes);
    const how = { once: token.data, placeId: one(typed.place_id) };
    const sent = await referByAccount(house, member, station, resident, how);
    if (!sent.ok && sent.kind === 'sent_before')
      return c.html(renderPage(<SentBeforePage member={member} />));
    if (!sent.ok) return noStation(c, { kind: 'not_open' }, '/referrals/new');
    return c.redirect(`/referrals/${sent.value.referralId}/card?language=${resident.language}`, 303);
  })
  .get(`/referrals/:id{${anId}}/card`, only('partner'), async (c) => {
    const { memberId, service } = memberOf(c);
    const id = c.req.param('id');
    const own = await c.var.house.db.as({ kind: 'member', memberId }, (tx) => isOwnReferral(tx, id));
    if (!own || !service) return c.notFound();
    const asked = c.req.query('language');
    return showCard(c, isLanguage(asked) ? asked : service.language);
  });

const one = (value: string | string[] | undefined): string => [value ?? ''].flat()[0] ?? '';

async function showCard(c: Context<Env>, language: Language) {
  const member = memberOf(c);
  const facts = member.service && (await readCard(c.var.house, member.service.id));
  if (!facts) return c.notFound();
  return c.html(renderPage(<CardPage {...{ member, facts, language }} what="referred" />));
}

function noStation(c: Context<Env>, why: NoStation, path: string) {
  if (why.kind === 'not_his') return c.notFound();
  return c.html(renderPage(<NoStationPage member={memberOf(c)} why={why} path={path} />));
}

function showForm(c: Context<Env>, station: Station, values: Typed, errors: FieldErrors) {
  const member = memberOf(c);
  const token = once.safeParse(values.once);
  return c.html(
    renderPage(
      <ReferPage
        {...{ member, station, values }}
        errors={referralErrors(member.language, errors)}
        once={token.success ? token.data : randomId()}
        tipOnce={randomId()}
      />,
    ),
    Object.keys(errors).length > 0 ? 422 : 200,
  );
}
