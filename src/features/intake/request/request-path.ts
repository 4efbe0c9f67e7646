import type { Language } from '../../../platform/texts/languages.ts';
import type { Question } from './questions.ts';

export type RequestPage = Question | 'start' | 'tips' | 'other-door' | 'check' | 'sent' | 'draft' | 'paper';

/** The address of a page of the request. */
export const requestPath = (language: Language, page: RequestPage): string =>
  page === 'start' ? `/${language}/request` : `/${language}/request/${page}`;
