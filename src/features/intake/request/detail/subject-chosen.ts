import type { OwnCodes } from '../../../cases/codes/service-codes.ts';
import { answer, type OpenDraft } from '../draft/draft.ts';

/** The subject that was chosen: the shared codes that count, and the service’s own finer one where it was that. */
export function subjectChosen(draft: Pick<OpenDraft, 'answers' | 'codes'>): {
  subject: string;
  subSubject: string;
  ownCodes: OwnCodes;
} {
  const subject = answer(draft, 'subject', 'subject');
  const detail = answer(draft, 'detail', 'detail');
  const { codes } = draft;
  const meant = codes.meaning('subject', `${subject}/${detail}`) ?? codes.meaning('subject', detail);
  const [main, subSubject = ''] = meant?.code.split('/') ?? [];
  // A code of another subject, which only somebody’s own hand can send, is none.
  if (!meant || main !== subject) return { subject, subSubject: '', ownCodes: {} };
  return { subject, subSubject, ownCodes: meant.own };
}
