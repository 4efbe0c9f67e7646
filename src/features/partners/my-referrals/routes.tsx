import { type Context, Hono } from 'hono';
import type { ComponentProps } from 'preact';
import { z } from 'zod';
import { checkTyped, type FieldErrors, type Typed, typedIn } from '../../../platform/http/form.ts';
import { randomId } from '../../../platform/vault/random-id.ts';
import { renderPage } from '../../../ui/layout/document.tsx';
import type { Env } from '../../accounts/access/visitor.ts';
import { only } from '../../accounts/access/who-may.ts';
import { queryFrom } from '../../cases/search/rules/match-contact.ts';
import { asksAsMagistrate } from '../judicial/own/asks-as-magistrate.ts';
import { phrasesOfPartner } from '../messages/phrases.ts';
import { PhrasesSection } from '../messages/phrases-section.tsx';
import { messageTexts } from '../messages/texts.ts';
import { MyReferralsPage } from './list-page.tsx';
import { MyReferralPage } from './page.tsx';
import { partnerAtWork } from './partner-at-work.ts';
import { listMine, readMine, searchMine } from './read-mine.ts';
import { myReferralTexts } from './texts.ts';

const form = z.object({ q: z.string('required').min(1, 'required').max(200, 'too_long') });
const cursor = /^(\d{4}-\d\d-\d\d)_([0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12})$/;

/** A name may not stand in an address, where the browser and a proxy keep it: so a search is posted. */
export const routes = new Hono<Env>()
  .get('/referrals', only('partner'), async (c) => {
    const member = partnerAtWork(c);
    const [, day, id] = cursor.exec(c.req.query('before') ?? '') ?? [];
    const before = day && id && z.iso.date().safeParse(day).success ? { day, id } : null;
    const list = await listMine(c.get('house'), member, before);
    return show(c, { ...list, isLater: before !== null });
  })
  .get('/referrals/search', only('partner'), (c) => c.redirect('/referrals', 303))
  .post('/referrals/search', only('partner'), async (c) => {
    const typed = await typedIn(c);
    const read = checkTyped(typed, form);
    if (!read.ok) return refuse(c, typed, read.errors);
    const query = queryFrom(read.value.q);
    if (read.value.q.length < 2) return refuse(c, typed, { q: 'too_short' });
    const member = partnerAtWork(c);
    const { rows, isCut } = await searchMine(c.get('house'), member, { typed: read.value.q, query });
    return show(c, { rows, searched: { typed, errors: {}, isCut } });
  })
  .get('/referrals/:id{[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}}', only('partner'), async (c) => {
    const member = partnerAtWork(c);
    const mine = await readMine(c.get('house'), member, c.req.param('id'));
    if (!mine) return c.notFound();
    const place = { language: member.language, zone: member.service.timeZone };
    const say = messageTexts(member.language);
    const errors: FieldErrors = c.req.query('choose') === undefined ? {} : { phrase: say('choose_one') };
    return c.html(
      renderPage(
        <MyReferralPage member={member} mine={mine}>
          <PhrasesSection
            {...{ place, said: mine.said, phrases: phrasesOfPartner, errors }}
            action={`/referrals/${mine.id}/messages`}
            once={randomId()}
          />
        </MyReferralPage>,
      ),
    );
  });

function refuse(c: Context<Env>, typed: Typed, codes: FieldErrors) {
  const member = partnerAtWork(c);
  const say = myReferralTexts(member.language);
  const errors = Object.fromEntries(
    Object.entries(codes).map(([field, code]) => [field, say(code as 'required')]),
  );
  return show(c, { rows: [], searched: { typed, errors, isCut: false } }, 422);
}

async function show(
  c: Context<Env>,
  shown: Omit<ComponentProps<typeof MyReferralsPage>, 'member' | 'isMagistrate'>,
  status: 200 | 422 = 200,
) {
  const member = partnerAtWork(c);
  const isMagistrate = await c
    .get('house')
    .db.as({ kind: 'member', memberId: member.memberId }, (tx) => asksAsMagistrate(tx, member));
  return c.html(renderPage(<MyReferralsPage {...{ member, isMagistrate }} {...shown} />), status);
}
