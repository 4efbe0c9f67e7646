import type { Context } from 'hono';
import type { ComponentType } from 'preact';
import type { z } from 'zod';
import { type FieldErrors, readForm, type Typed } from '../../../platform/http/form.ts';
import type { Language } from '../../../platform/texts/languages.ts';
import { renderPage } from '../../../ui/layout/document.tsx';
import type { Env } from '../../accounts/access/visitor.ts';
import { codesOf } from '../../cases/codes/service-codes.ts';
import type { OpenDraft } from './draft/draft.ts';
import { draftSecret, giveDraftSecret, newDraftSecret } from './draft/draft-secret.ts';
import { openDraft, saveDraft } from './draft/keep-draft.ts';
import type { QuestionProps } from './question-page.tsx';
import { firstUnanswered, mustAnswerFirst, type Question } from './questions.ts';
import { type RequestPage, requestPath } from './request-path.ts';

type C = Context<Env>;
type Page = ComponentType<QuestionProps>;

const noDraft: OpenDraft = { answers: {}, service: null, codes: codesOf(null), day: '', expiresAt: null };

/** The draft of this browser, or an empty one. */
export async function draftOf(c: C): Promise<OpenDraft> {
  return (await openDraft(c.get('house'), draftSecret(c))) ?? noDraft;
}

/** Shows a question with what was answered before; a jump ahead leads to the first question without an answer. */
export async function showQuestion(c: C, question: Question, QuestionOf: Page) {
  const language = c.get('language');
  const draft = await draftOf(c);
  const first = mustAnswerFirst(question, draft);
  if (first) return c.redirect(requestPath(language, first), 303);
  const values = draft.answers[question] ?? {};
  return c.html(renderPage(<QuestionOf language={language} draft={draft} values={values} errors={{}} />));
}

/** What a question makes of a valid form: its answer and perhaps a page beside the way, or what is still wrong. */
export type Settled = { answer: Typed; aside?: RequestPage } | { errors: FieldErrors };

export type Asking<S extends z.ZodObject> = {
  question: Question;
  schema: S;
  page: Page;
  /** Says an error code of a field in the reader's language. */
  words: (language: Language, field: string, code: string) => string;
  settle?: (value: z.infer<S>, draft: OpenDraft, c: C) => Settled | Promise<Settled>;
};

/** Checks and keeps the answer of a question, and leads on; what is wrong comes back with what was typed. */
export async function keepAnswer<S extends z.ZodObject>(c: C, asking: Asking<S>) {
  const { question, schema, page: QuestionOf } = asking;
  const language = c.get('language');
  const draft = await draftOf(c);
  const read = await readForm(c, schema);
  const given = onlyFields(read.typed, schema);
  const settled: Settled = read.ok
    ? ((await asking.settle?.(read.value, draft, c)) ?? { answer: given })
    : { errors: read.errors };
  if ('errors' in settled) {
    const errors = Object.fromEntries(
      Object.entries(settled.errors).map(([field, code]) => [field, asking.words(language, field, code)]),
    );
    return c.html(
      renderPage(<QuestionOf language={language} draft={draft} values={given} errors={errors} />),
      422,
    );
  }
  const answers = { ...draft.answers, [question]: settled.answer };
  if (question === 'subject' && draft.answers.subject?.subject !== settled.answer.subject)
    delete answers.detail;
  // A secret whose draft is gone was perhaps used to send one: a new draft gets a new secret, and a new code.
  const secret = (draft.expiresAt && draftSecret(c)) || newDraftSecret();
  await saveDraft(c.get('house'), secret, { answers });
  giveDraftSecret(c, secret);
  return c.redirect(requestPath(language, settled.aside ?? firstUnanswered({ answers }) ?? 'check'), 303);
}

function onlyFields(typed: Typed, schema: z.ZodObject): Typed {
  return Object.fromEntries(Object.entries(typed).filter(([name]) => name in schema.shape));
}
