import type { Typed } from '../../../../platform/http/form.ts';
import type { ServiceCodes } from '../../../cases/codes/service-codes.ts';
import type { PublicService } from '../../../directory/public-service.ts';
import type { Question } from '../questions.ts';

/** What a resident has answered so far, as he typed it, by question. */
export type Draft = { answers: Partial<Record<Question, Typed>> };

/** A draft with the service that it will go to, once that is known, and what that service’s lists offer on `day`. */
export type OpenDraft = Draft & {
  service: PublicService | null;
  codes: ServiceCodes;
  day: string;
  expiresAt: Date | null;
};

/** One answer of a question as text; empty when there is none. */
export function answer(draft: Draft, question: Question, field: string): string {
  const value = draft.answers[question]?.[field];
  return typeof value === 'string' ? value : '';
}

/** The ticked boxes of a question. */
export function answerList(draft: Draft, question: Question, field: string): string[] {
  const value = draft.answers[question]?.[field];
  return value === undefined || value === '' ? [] : [value].flat();
}
