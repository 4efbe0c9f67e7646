import { type Context, Hono } from 'hono';
import { z } from 'zod';
import { line, lineOrNothing, once, oneOf, storyOrNothing } from '../../../platform/http/fields.ts';
import { checkTyped, type FieldErrors, typedIn } from '../../../platform/http/form.ts';
import { uploadedFile } from '../../../platform/http/upload.ts';
import type { Result } from '../../../platform/result.ts';
import { randomId } from '../../../platform/vault/random-id.ts';
import { renderPage } from '../../../ui/layout/document.tsx';
import type { Env } from '../../accounts/access/visitor.ts';
import { atWork, only } from '../../accounts/access/who-may.ts';
import { uploadErrors } from '../files/upload-form.ts';
import { recordedWays } from '../releases/tables.ts';
import { casePath } from '../title.ts';
import type { AgreementAgain } from './agreements-props.ts';
import { concludeAgreement } from './conclude-agreement.ts';
import { offerAgreement, saveDraft } from './draft.ts';
import { draftForm, linesTyped } from './draft-form.tsx';
import { keptAnswers } from './kept.ts';
import { AgreementsPage } from './page.tsx';
import { readAgreements } from './read-agreements.ts';
import { recordReport } from './report-kept.ts';
import { recordSignature } from './sign-agreement.ts';
import { recordedSigning } from './tables.ts';
import { agreementTexts } from './texts.ts';

const signing = z.object({
  ...{ once, party: z.uuid('choose_one'), name: line(), how: oneOf(recordedSigning) },
  paper: lineOrNothing(),
  /** The id of the scan’s item, so that a double post keeps one. */
  scanned: once,
});
const report = z.object({
  ...{ once, party: z.uuid('choose_one'), kept: oneOf(keptAnswers), how: oneOf(recordedWays) },
  why: storyOrNothing(2000),
});
const path = '/cases/:number/agreements';
const one = `${path}/:agreement{[0-9a-f-]{36}}` as const;
const team = only('coordinator', 'mediator');

export const routes = new Hono<Env>()
  .get(path, team, (c) => show(c, {}))
  .post(path, team, (c) =>
    act(
      c,
      () => 'draft',
      draftForm,
      (value, at) =>
        saveDraft(c.get('house'), atWork(c), { ...at, id: String(value.once), lines: linesTyped(value) }),
    ),
  )
  .post(`${path}/offer`, team, (c) =>
    act(
      c,
      () => 'offer',
      z.object({ draft: z.uuid('form_too_old') }),
      (value, at) => offerAgreement(c.get('house'), atWork(c), { ...at, ...value }),
    ),
  )
  .post(`${one}/signatures`, team, async (c) => {
    const typed = await typedIn(c);
    const form = `sign-${typed.party}`;
    const read = checkTyped(typed, signing);
    if (!read.ok) return show(c, { again: { form, typed, errors: read.errors } });
    const { once: id, scanned, ...value } = read.value;
    const [number, agreement] = [c.req.param('number') ?? '', c.req.param('agreement') ?? ''];
    const paper = await uploadedFile(c, 'scan');
    const scan = paper && { ...paper, id: scanned };
    const given = { ...value, number, agreement, id, scan };
    const done = await recordSignature(c.get('house'), atWork(c), given);
    if (done.ok) return c.redirect(`${casePath(number)}/agreements`, 303);
    if (done.kind === 'not_found') return c.notFound();
    if (done.kind in refusals) return show(c, { refusal: done.kind });
    const most = Number(done.detail?.most ?? 0);
    const said = uploadErrors({ scan: done.kind }, atWork(c).language, most);
    return show(c, { again: { form, typed, errors: {}, said } });
  })
  .post(`${one}/conclusion`, team, (c) =>
    act(
      c,
      () => 'conclusion',
      z.object({ whole: oneOf(['yes', 'no']) }),
      (value, at) =>
        concludeAgreement(c.get('house'), atWork(c), {
          ...{ ...at, agreement: c.req.param('agreement') ?? '', whole: value.whole === 'yes' },
        }),
    ),
  )
  .post(`${path}/lines/:line{[0-9a-f-]{36}}`, team, (c) =>
    act(
      c,
      (typed) => `kept-${c.req.param('line')}-${typed.party}`,
      report,
      ({ once: id, why: text, ...value }, at) =>
        recordReport(c.get('house'), atWork(c), {
          ...at,
          ...value,
          id,
          text,
          line: c.req.param('line') ?? '',
        }),
    ),
  );

type Typing = Awaited<ReturnType<typeof typedIn>>;

/** One act on the agreement of a case: back to its page when done, and when not, with what was wrong. */
async function act<S extends z.ZodType>(
  c: Context<Env>,
  formOf: (typed: Typing) => string,
  schema: S,
  command: (value: z.infer<S>, at: { number: string }) => Promise<Result<unknown>>,
) {
  const typed = await typedIn(c);
  const number = c.req.param('number') ?? '';
  const read = checkTyped(typed, schema);
  if (!read.ok) return show(c, { again: { form: formOf(typed), typed, errors: read.errors } });
  const result = await command(read.value, { number });
  if (result.ok) return c.redirect(`${casePath(number)}/agreements`, 303);
  return result.kind === 'not_found' ? c.notFound() : show(c, { refusal: result.kind });
}

const refusals = {
  no_lines: 'no_lines',
  repair_and_day: 'repair_and_day',
  changed: 'changed',
  concluded: 'concludedAlready',
  replaced: 'replacedAlready',
  signed: 'signedAlready',
  not_all_signed: 'not_all_signed',
  not_there: 'not_there',
  closed: 'closed',
} as const;

async function show(c: Context<Env>, { again, refusal }: { again?: AgreementAgain; refusal?: string }) {
  const member = atWork(c);
  const house = c.get('house');
  const seen = await readAgreements(house, member, c.req.param('number') ?? '');
  if (!seen) return c.notFound();
  const say = agreementTexts(member.language);
  const said = (codes: FieldErrors): FieldErrors =>
    Object.fromEntries(Object.entries(codes).map(([field, code]) => [field, say(code as 'required')]));
  const posted = again?.typed.once;
  const page = {
    ...{ member, seen, now: house.now(), withWords: c.req.query('words') !== undefined },
    once: typeof posted === 'string' && posted ? posted : randomId(),
    again: again && { ...again, errors: { ...said(again.errors), ...again.said } },
    refusal: refusal && say(refusals[refusal as keyof typeof refusals] ?? 'not_there'),
  };
  return c.html(renderPage(<AgreementsPage {...page} />), refusal ? 409 : again ? 422 : 200);
}
