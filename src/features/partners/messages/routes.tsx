import { type Context, Hono } from 'hono';
import { z } from 'zod';
import { once, oneOf, story } from '../../../platform/http/fields.ts';
import { checkTyped, type FieldErrors, type Typed, typedIn } from '../../../platform/http/form.ts';
import { randomId } from '../../../platform/vault/random-id.ts';
import { renderPage } from '../../../ui/layout/document.tsx';
import type { Env } from '../../accounts/access/visitor.ts';
import { atWork, only } from '../../accounts/access/who-may.ts';
import { caseNumbered } from '../../cases/queries.ts';
import { casePath } from '../../cases/title.ts';
import { referralOfCase } from '../consents/of-case/queries.ts';
import { partnerAtWork } from '../my-referrals/partner-at-work.ts';
import { oneOfMine } from '../my-referrals/queries.ts';
import { myReferralTexts } from '../my-referrals/texts.ts';
import { organisationPath, withOrganisation } from '../organisations/partner-desk.ts';
import { seatsOf } from '../referring/queries.ts';
import { readLetters, sendLetter } from './letters.ts';
import { LettersPage, letterLimit } from './letters-page.tsx';
import { phrasesOfPartner, phrasesOfService } from './phrases.ts';
import { sayPhrase } from './say-phrase.ts';
import { messageTexts } from './texts.ts';

const letterForm = z.object({ once, organisation: z.string().default(''), text: story(letterLimit) });
const id = ':id{[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}}';

export const routes = new Hono<Env>()
  .post(`/referrals/${id}/messages`, only('partner'), async (c) => {
    const read = checkTyped(await typedIn(c), z.object({ once, phrase: oneOf(phrasesOfPartner) }));
    const who = partnerAtWork(c);
    const house = c.get('house');
    const said = await house.db.as({ kind: 'member', memberId: who.memberId }, async (tx) => {
      const mine = await oneOfMine(tx, who, c.req.param('id'));
      if (!mine || !read.ok) return mine !== undefined;
      const referral = { id: mine.id, caseId: mine.case_id, organisationId: mine.organisation_id };
      const { once: token, phrase } = read.value;
      await sayPhrase(tx, house, { id: token, referral, phrase, fromPartner: true, by: who });
      return true;
    });
    const back = `/referrals/${c.req.param('id')}`;
    return said ? c.redirect(read.ok ? `${back}?said` : `${back}?choose`, 303) : c.notFound();
  })
  .post('/cases/:number{[0-9]{4}-[0-9]{4,}}/partner/messages', only('coordinator'), async (c) => {
    const read = checkTyped(await typedIn(c), z.object({ once, phrase: oneOf(phrasesOfService) }));
    const who = atWork(c);
    const house = c.get('house');
    const number = c.req.param('number');
    const said = await house.db.as({ kind: 'member', memberId: who.memberId }, async (tx) => {
      const row = await caseNumbered(tx, who, number);
      const sent = row && (await referralOfCase(tx, row.id));
      if (!sent || !read.ok) return sent !== undefined;
      const referral = { id: sent.id, caseId: row.id, organisationId: sent.organisation_id };
      const { once: token, phrase } = read.value;
      await sayPhrase(tx, house, { id: token, referral, phrase, fromPartner: false, by: who });
      return true;
    });
    const back = `${casePath(number)}/partner`;
    return said ? c.redirect(read.ok ? `${back}?said` : `${back}?choose`, 303) : c.notFound();
  })
  .get('/referrals/messages', only('partner'), (c) => showOwn(c))
  .post('/referrals/messages', only('partner'), async (c) => {
    const typed = await typedIn(c);
    const read = checkTyped(typed, letterForm);
    if (!read.ok) return showOwn(c, typed, read.errors);
    const { once: token, organisation, text } = read.value;
    const who = partnerAtWork(c);
    const house = c.get('house');
    const sent = await house.db.as({ kind: 'member', memberId: who.memberId }, async (tx) => {
      const seats = await seatsOf(tx, who.memberId, who.service.id);
      const seat = seats.length === 1 ? seats[0] : seats.find((one) => one.id === organisation);
      if (!seat) return false;
      await sendLetter(tx, house, { id: token, organisationId: seat.id, text, fromPartner: true, by: who });
      return true;
    });
    return sent ? c.redirect('/referrals/messages?sent', 303) : showOwn(c, typed, { form: 'no_seat' });
  })
  .get('/partners/organisations/:id/messages', only('coordinator'), (c) => showOf(c))
  .post('/partners/organisations/:id/messages', only('coordinator'), async (c) => {
    const typed = await typedIn(c);
    const read = checkTyped(typed, letterForm);
    if (!read.ok) return showOf(c, typed, read.errors);
    const { once: token, text } = read.value;
    const sent = await withOrganisation(c, async ({ tx, who, organisation }) => {
      const letter = { id: token, organisationId: organisation.id, text, fromPartner: false, by: who };
      await sendLetter(tx, c.get('house'), letter);
      return organisation;
    });
    return sent ? c.redirect(`${organisationPath(sent.id)}/messages?sent`, 303) : c.notFound();
  });

async function showOwn(c: Context<Env>, typed?: Typed, codes: FieldErrors = {}) {
  const member = partnerAtWork(c);
  const house = c.get('house');
  const seen = await house.db.as({ kind: 'member', memberId: member.memberId }, async (tx) => {
    const organisations = await seatsOf(tx, member.memberId, member.service.id);
    const organisationIds = organisations.map((one) => one.id);
    return {
      organisations,
      letters: await readLetters(tx, house, { serviceId: member.service.id, organisationIds }),
    };
  });
  const trail = [{ href: '/referrals', label: myReferralTexts(member.language)('title') }];
  const page = { member, ...seen, current: '/referrals', action: '/referrals/messages', trail };
  return answer(c, page, typed, codes);
}

async function showOf(c: Context<Env>, typed?: Typed, codes: FieldErrors = {}) {
  const house = c.get('house');
  const seen = await withOrganisation(c, async ({ tx, who, organisation }) => ({
    ...{ member: who, organisation },
    letters: await readLetters(tx, house, {
      ...{ serviceId: who.service.id, organisationIds: [organisation.id] },
    }),
  }));
  if (!seen) return c.notFound();
  const path = organisationPath(seen.organisation.id);
  const trail = [{ href: path, label: seen.organisation.name }];
  const page = { member: seen.member, letters: seen.letters, organisations: [], trail };
  return answer(c, { ...page, current: '/partners', action: `${path}/messages` }, typed, codes);
}

type Page = Omit<Parameters<typeof LettersPage>[0], 'once' | 'typed' | 'errors' | 'sent'>;

function answer(c: Context<Env>, page: Page, typed: Typed | undefined, codes: FieldErrors) {
  const say = messageTexts(page.member.language);
  const errors = Object.fromEntries(
    Object.entries(codes).map(([field, code]) => [field, say(code as 'required')]),
  );
  const token = (typed && once.safeParse(typed.once).data) || randomId();
  const sent = !typed && c.req.query('sent') !== undefined;
  return c.html(
    renderPage(<LettersPage {...page} {...{ once: token, sent, typed, errors }} />),
    typed ? 422 : 200,
  );
}
