import { type Context, Hono } from 'hono';
import { checkTyped, type FieldErrors, type Typed, typedIn } from '../../../platform/http/form.ts';
import type { Result } from '../../../platform/result.ts';
import { randomId } from '../../../platform/vault/random-id.ts';
import { renderPage } from '../../../ui/layout/document.tsx';
import type { Env } from '../../accounts/access/visitor.ts';
import { atWork, memberOf, only } from '../../accounts/access/who-may.ts';
import { saidErrors } from '../../accounts/forms/texts.ts';
import { codesOf } from '../../cases/codes/service-codes.ts';
import { agreementInForce } from '../agreements/queries.ts';
import { organisationPath, withOrganisation } from '../organisations/partner-desk.ts';
import { NoStationPage } from '../referring/no-station-page.tsx';
import { type NoStation, readStation, type Station } from '../referring/read-station.ts';
import { senderAt } from '../referring/refer-by-account.ts';
import { SanctionFormPage, type SanctionFormProps } from './page.tsx';
import { sanctionSchema } from './schema.ts';
import { type SendSanctionRefused, sendSanction } from './send-sanction.ts';
import { sanctionFormTexts } from './texts.ts';

const office = '/partners/organisations/:id/sanctions';

/** A sanctioning officer asks for mediation; a coordinator enters what one sent by letter or mail. Nobody else opens such a case. */
export const routes = new Hono<Env>()
  .get('/sanctions/new', only('partner'), async (c) => {
    const found = await readStation(c.var.house, memberOf(c), c.req.query('organisation') ?? '', 'account');
    return found.ok ? forOfficer(c, found.station, {}, {}) : noStation(c, found.why);
  })
  .post('/sanctions', only('partner'), async (c) => {
    const [house, member] = [c.var.house, memberOf(c)];
    const typed = await typedIn(c);
    const found = await readStation(house, member, one(typed.organisation), 'account');
    if (!found.ok) return noStation(c, found.why);
    const { station } = found;
    const read = checkTyped(typed, sanctionSchema(codesOf(station.service)));
    if (!read.ok) return forOfficer(c, station, typed, read.errors);
    const { once, ...file } = read.value;
    const sender = senderAt(station, member, null, 'account');
    const sent = await sendSanction(house, { sender, by: 'partner' }, file, {
      ...{ once, day: station.day, codes: codesOf(station.service) },
    });
    if (sent.ok) return c.redirect(`/referrals/${sent.value.referralId}`, 303);
    return forOfficer(c, station, typed, whyNot(sent, member.language));
  })
  .get(`${office}/new`, only('coordinator'), (c) => forCoordinator(c, {}, {}))
  .post(office, only('coordinator'), async (c) => {
    const typed = await typedIn(c);
    const desk = await withOrganisation(c, async ({ tx, organisation, day }) => ({
      ...{ organisation, day },
      agreement: organisation.ended_at ? undefined : await agreementInForce(tx, organisation.id, day),
    }));
    if (!desk) return c.notFound();
    const { organisation, day, agreement } = desk;
    const who = atWork(c);
    const read = checkTyped(typed, sanctionSchema(codesOf(who.service)));
    if (!read.ok) return forCoordinator(c, typed, read.errors);
    const way = (['mail', 'paper'] as const).find((one) => agreement?.contract.ways.includes(one));
    if (!agreement || !way) return forCoordinator(c, typed, whyNot({ kind: 'not_open' }, who.language));
    const sender = {
      ...{ serviceId: who.service.id, organisation: { id: organisation.id, kind: organisation.kind } },
      ...{ agreement, placeId: null, member: { id: who.memberId, name: who.name }, way },
    };
    const { once, ...file } = read.value;
    const sent = await sendSanction(c.var.house, { sender, by: 'coordinator' }, file, {
      ...{ once, day, codes: codesOf(who.service) },
    });
    if (sent.ok) return c.redirect('/cases?sort=requested', 303);
    return forCoordinator(c, typed, whyNot(sent, who.language));
  });

const one = (value: string | string[] | undefined): string => [value ?? ''].flat()[0] ?? '';

type Refused = Extract<Result<null, SendSanctionRefused>, { ok: false }>;
const whyNot = ({ kind }: Pick<Refused, 'kind'>, language: SanctionFormProps['member']['language']) => ({
  '': sanctionFormTexts(language)(kind === 'sent_before' ? 'sentBefore' : 'notOpen'),
});

function noStation(c: Context<Env>, why: NoStation) {
  if (why.kind === 'not_his') return c.notFound();
  return c.html(renderPage(<NoStationPage member={memberOf(c)} why={why} path="/sanctions/new" />));
}

function forOfficer(c: Context<Env>, { seat, service, day }: Station, values: Typed, errors: FieldErrors) {
  // Who is no sanctioning officer sends people as every other partner does.
  if (seat.kind !== 'sanction_officer') return c.redirect(`/referrals/new?organisation=${seat.id}`, 303);
  const member = memberOf(c);
  const intro = sanctionFormTexts(member.language)('intro', { service: service.name });
  const offered = { codes: codesOf(service), day };
  const at = { member, action: '/sanctions', current: '/referrals', intro, offered } as const;
  return page(c, { ...at, hidden: { organisation: seat.id }, values, errors });
}

async function forCoordinator(c: Context<Env>, values: Typed, errors: FieldErrors) {
  const desk = await withOrganisation(c, async ({ organisation, day }) => ({ organisation, day }));
  if (!desk) return c.notFound();
  const { organisation, day } = desk;
  const here = organisationPath(organisation.id);
  if (organisation.kind !== 'sanction_officer') return c.redirect(here, 303);
  const member = atWork(c);
  const intro = sanctionFormTexts(member.language)('onPaper', { organisation: organisation.name });
  const offered = { codes: codesOf(member.service), day };
  const at = { member, action: `${here}/sanctions`, current: '/partners', intro, offered } as const;
  return page(c, { ...at, hidden: {}, values, errors });
}

function page(c: Context<Env>, shown: SanctionFormProps) {
  const { language } = shown.member;
  const { parentName, '': whole, ...rest } = shown.errors;
  const errors = {
    ...saidErrors(language, rest),
    ...(parentName && {
      parentName:
        parentName === 'parents_needed'
          ? sanctionFormTexts(language)('parents_needed')
          : (saidErrors(language, { parentName }).parentName ?? parentName),
    }),
    ...(whole && { '': whole }),
  };
  const posted = one(shown.values.once);
  const hidden = { ...shown.hidden, once: posted || randomId() };
  return c.html(
    renderPage(<SanctionFormPage {...shown} errors={errors} hidden={hidden} />),
    Object.keys(errors).length > 0 ? 422 : 200,
  );
}
