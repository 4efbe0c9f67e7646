import { type Context, Hono } from 'hono';
import { z } from 'zod';
import { emailAddress, line, lineOrNothing, once, oneOf, ticked } from '../../../platform/http/fields.ts';
import { type FieldErrors, readForm, type Typed } from '../../../platform/http/form.ts';
import { uploadedFile } from '../../../platform/http/upload.ts';
import { canMakeLetters } from '../../../platform/letters/typst-compiler.ts';
import { randomId } from '../../../platform/vault/random-id.ts';
import { renderPage } from '../../../ui/layout/document.tsx';
import type { Env } from '../../accounts/access/visitor.ts';
import { atWork, only } from '../../accounts/access/who-may.ts';
import { endOfLink } from '../../partners/links/rules/life-of-a-link.ts';
import { hundredthsIn } from '../cost/rules/money.ts';
import { guestLinkForm, isId, someDay } from '../guests/forms.ts';
import { endGuestLink } from '../guests/guest-links.ts';
import { MadeLinkPage } from '../guests/link-table.tsx';
import type { FormName } from './binder-props.ts';
import { addCriterion, changeCriterion } from './change-criterion.ts';
import { answerDocument } from './documents/answer-document.ts';
import { documentForDesk } from './documents/read-documents.ts';
import {
  addCertificate,
  addTraining,
  askYearlyMinutes,
  improved,
  keepBinder,
  makeAuditLink,
  planImprovement,
  renewAuditPage,
} from './keep-binder.ts';
import { hideFromAuditors, layEvidence, showToAuditors, takeOut } from './lay-evidence.ts';
import { RecognitionPage } from './page.tsx';
import { answerBinder } from './printing/answer-binder.ts';
import { binderForPrint } from './printing/read-for-print.ts';
import { readBinder } from './read-binder.ts';
import { type CriterionKey, isCriterion, profiles } from './rules/criteria.ts';
import { sayWrong } from './say-wrong.ts';

const dayOrNot = z
  .union([z.literal(''), z.iso.date()], 'not_a_day')
  .default('')
  .transform((day) => day || null);
const criterion = z.custom<CriterionKey>((key) => typeof key === 'string' && isCriterion(key), 'choose_one');
const profileForm = z.object({ profile: oneOf(profiles) });
const evidenceForm = z
  .object({
    ...{ once, criterion, words: line(500), on: someDay, until: dayOrNot, shown: ticked },
    replaces: z
      .union([z.literal(''), z.uuid()], 'choose_one')
      .default('')
      .transform((id) => id || null),
  })
  .refine(({ on, until }) => until === null || on < until, { path: ['until'], message: 'not_later' });
const improvementForm = z.object({ once, criterion, words: line(500), due: someDay });
const certificateForm = z
  .object({ once, number: lineOrNothing(120), granted: someDay, until: someDay })
  .refine(({ granted, until }) => granted < until, { path: ['until'], message: 'not_later' });
const trainingForm = z.object({
  ...{
    once,
    member: z.uuid('choose_one'),
    on: someDay,
    words: line(300),
    kind: oneOf(['training', 'supervision']),
  },
  hours: z.string('required').transform((typed, check) => {
    const minutes = Math.round(((hundredthsIn(typed) ?? 0) * 60) / 100);
    if (minutes > 0 && minutes <= 12_000) return minutes;
    check.addIssue({ code: 'custom', message: 'not_hours' });
    return z.NEVER;
  }),
});
const term = z
  .string('not_a_term')
  .regex(/^\d{1,3}$/, 'not_a_term')
  .transform(Number)
  .pipe(z.number().min(1, 'not_a_term').max(120, 'not_a_term'));
const criterionForm = z.object({
  ...{ label: lineOrNothing(120), wanted: lineOrNothing(500), inUse: ticked, term },
});
const addedForm = z.object({ once, label: line(120), wanted: lineOrNothing(500), term });
const yearlyForm = z.object({
  yearly: z
    .string()
    .default('')
    .refine((typed) => typed === '' || /^([1-9]|1?\d\d|[1-9]\d)$/.test(typed), 'not_whole_hours')
    .transform((typed) => (typed === '' ? null : Number(typed) * 60)),
});
const linkForm = guestLinkForm.extend({ email: emailAddress });

/** The recognition binder of a service, for its coordinator. */
export const routes = new Hono<Env>()
  .get('/recognition', only('coordinator'), (c) => show(c))
  .get('/recognition/file.pdf', only('coordinator'), async (c) => {
    const member = atWork(c);
    const { language, service } = member;
    const read = canMakeLetters ? await binderForPrint(c.get('house'), member) : null;
    if (!read) return c.notFound();
    return answerBinder(c, { language, zone: service.timeZone, service: service.name, ...read });
  })
  .post('/recognition', only('coordinator'), async (c) => {
    const read = await readForm(c, profileForm);
    if (!read.ok) return c.redirect('/recognition', 303);
    await keepBinder(c.get('house'), atWork(c), read.value.profile);
    return c.redirect('/recognition', 303);
  })
  .post('/recognition/evidence', only('coordinator'), (c) =>
    fill(c, 'evidence', evidenceForm, async ({ once: id, ...given }) => {
      const file = await uploadedFile(c, 'file');
      return atItsField(await layEvidence(c.get('house'), atWork(c), { id, ...given, file }));
    }),
  )
  .get('/recognition/evidence/:id/document', only('coordinator'), async (c) => {
    const id = c.req.param('id');
    const document = isId(id) ? await documentForDesk(c.get('house'), atWork(c), id) : null;
    return document ? answerDocument(c, document) : c.notFound();
  })
  .post('/recognition/evidence/:id/showing', only('coordinator'), (c) => onOne(c, showToAuditors))
  .post('/recognition/evidence/:id/hiding', only('coordinator'), (c) => onOne(c, hideFromAuditors))
  .post('/recognition/evidence/:id/withdrawal', only('coordinator'), (c) => onOne(c, takeOut))
  .post('/recognition/criteria', only('coordinator'), (c) =>
    fill(c, 'added', addedForm, ({ term, ...given }) =>
      addCriterion(c.get('house'), atWork(c), { termMonths: term, ...given }),
    ),
  )
  .post('/recognition/criteria/:key', only('coordinator'), async (c) => {
    const key = c.req.param('key');
    if (!isCriterion(key)) return c.notFound();
    return fill(c, `criterion-${key}`, criterionForm, ({ term, ...given }) =>
      changeCriterion(c.get('house'), atWork(c), { key, termMonths: term, ...given }),
    );
  })
  .post('/recognition/improvements', only('coordinator'), (c) =>
    fill(c, 'improvement', improvementForm, ({ once: id, ...given }) =>
      planImprovement(c.get('house'), atWork(c), { id, ...given }),
    ),
  )
  .post('/recognition/improvements/:id/done', only('coordinator'), (c) => onOne(c, improved))
  .post('/recognition/certificates', only('coordinator'), (c) =>
    fill(c, 'certificate', certificateForm, ({ once: id, ...given }) =>
      addCertificate(c.get('house'), atWork(c), { id, ...given }),
    ),
  )
  .post('/recognition/training', only('coordinator'), (c) =>
    fill(c, 'training', trainingForm, ({ once: id, member: memberId, hours: minutes, ...given }) =>
      addTraining(c.get('house'), atWork(c), { id, memberId, minutes, ...given }),
    ),
  )
  .post('/recognition/yearly-hours', only('coordinator'), (c) =>
    fill(c, 'yearly', yearlyForm, ({ yearly }) => askYearlyMinutes(c.get('house'), atWork(c), yearly)),
  )
  .post('/recognition/audit-page', only('coordinator'), async (c) => {
    await renewAuditPage(c.get('house'), atWork(c));
    return c.redirect('/recognition', 303);
  })
  .post('/recognition/links', only('coordinator'), async (c) => {
    const member = atWork(c);
    const house = c.get('house');
    const read = await readForm(c, linkForm);
    const wrong = (codes: FieldErrors) => show(c, { form: 'link', typed: read.typed, codes });
    if (!read.ok) return wrong(read.errors);
    const { until, ...wish } = read.value;
    const expires = endOfLink(until, house.now(), member.service.timeZone);
    if (!expires) return wrong({ until: 'bad_day' });
    const made = await makeAuditLink(house, member, { ...wish, expires });
    if (!made.ok) return wrong({ '': made.kind });
    const { address } = made.value;
    if (!address) return wrong({ '': 'made_before' });
    const { name, email } = wish;
    return c.html(renderPage(<MadeLinkPage {...{ member, address, name, email, back: '/recognition' }} />));
  })
  .post('/recognition/links/:id/end', only('coordinator'), async (c) => {
    const id = c.req.param('id');
    if (!isId(id)) return c.notFound();
    const member = atWork(c);
    const { db, now } = c.get('house');
    await db.as({ kind: 'member', memberId: member.memberId }, (tx) =>
      endGuestLink(tx, member, now(), { kind: 'audit', id }),
    );
    return c.redirect('/recognition', 303);
  });

type Outcome = { ok: true } | { ok: false; kind: string; field?: string; detail?: Record<string, unknown> };

/** What is wrong with a document is said where it was chosen. */
const atItsField = (done: Outcome): Outcome =>
  done.ok || done.kind === 'no_binder'
    ? done
    : { ...done, field: done.kind === 'not_there' ? 'replaces' : 'file' };

/** Reads a form and does with it what is to be done; what is wrong is said at its field. */
async function fill<S extends z.ZodType>(
  c: Context<Env>,
  form: FormName,
  schema: S,
  work: (value: z.infer<S>) => Promise<Outcome>,
) {
  const read = await readForm(c, schema);
  if (!read.ok) return show(c, { form, typed: read.typed, codes: read.errors });
  const done = await work(read.value);
  return done.ok
    ? c.redirect('/recognition', 303)
    : show(c, {
        ...{ form, typed: read.typed, codes: { [done.field ?? '']: done.kind } },
        most: String(done.detail?.most ?? ''),
      });
}

async function onOne(c: Context<Env>, work: typeof takeOut) {
  const id = c.req.param('id') ?? '';
  if (!isId(id)) return c.notFound();
  await work(c.get('house'), atWork(c), id);
  return c.redirect('/recognition', 303);
}

type Wrong = { form: FormName; typed: Typed; codes: FieldErrors; most?: string };

async function show(c: Context<Env>, wrong?: Wrong) {
  const member = atWork(c);
  const { db, now } = c.get('house');
  const read = await db.as({ kind: 'member', memberId: member.memberId }, (tx) =>
    readBinder(tx, c.get('house'), member),
  );
  const errors = Object.fromEntries(
    Object.entries(wrong?.codes ?? {}).map(([field, code]) => [
      field === 'once' ? '' : field,
      sayWrong(member.language, code, wrong?.most),
    ]),
  );
  const shown = wrong && read.binder ? { wrong: { form: wrong.form, typed: wrong.typed, errors } } : {};
  const page = { member, read, now: now(), once: randomId(), ...shown };
  return c.html(renderPage(<RecognitionPage {...page} />), wrong ? 422 : 200);
}
