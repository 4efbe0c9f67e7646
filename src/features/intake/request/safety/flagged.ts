import { answer, answerList, type Draft } from '../draft/draft.ts';
import { type Flag, flags } from './schema.ts';

/** What the resident ticked, and what follows from how he said the two live. */
export function flagged(draft: Draft): Flag[] {
  const ticked = answerList(draft, 'safety', 'flags');
  const relation = answer(draft, 'relation', 'relation');
  return flags.filter(
    (flag) =>
      ticked.includes(flag) ||
      (flag === 'landlord' && relation === 'TENANT_LANDLORD') ||
      (flag === 'family' && relation === 'FAMILY'),
  );
}
