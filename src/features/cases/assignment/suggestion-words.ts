import type { Language } from '../../../platform/texts/languages.ts';
import type { Suggestion } from '../../mediators/rules/pairing.ts';
import { reasonText } from '../../mediators/rules/reason-text.ts';
import { pairingTexts } from '../../mediators/rules/texts.ts';
import type { Candidate } from './read-assignment.ts';
import { assignmentTexts } from './texts.ts';

/** “An en Bo” as the reader’s language joins names. */
export const joined = (names: readonly string[], language: Language): string =>
  new Intl.ListFormat(language, { type: 'conjunction' }).format(names);

/** What speaks for and against a team, a line each: of the team first, then of each mediator behind his name. */
export function linesOf(suggestion: Suggestion, names: Map<string, string>, language: Language): string[] {
  const said = (id: string | null) =>
    suggestion.reasons
      .filter((reason) => reason.mediatorId === id)
      .map((reason) => reasonText(reason, language));
  const ofTeam = said(null).join(', ');
  const ofEach = suggestion.mediatorIds.map((id) => `${names.get(id) ?? ''}: ${said(id).join(', ')}`);
  return ofTeam ? [capital(ofTeam), ...ofEach] : ofEach;
}

/** What the rules say of one mediator: first what stops him, then the rest. */
export function linesOfCandidate(candidate: Candidate, language: Language): string[] {
  const say = assignmentTexts(language);
  const sayRule = pairingTexts(language);
  const rules = candidate.vetoes.map((veto) => sayRule(veto.rule)).join(', ');
  const rest = candidate.reasons.map((reason) => reasonText(reason, language));
  if (candidate.refusedBefore) rest.unshift(say('refusedBefore'));
  return [
    ...(rules ? [say('stops', { rules })] : []),
    ...(rest.length > 0 ? [capital(rest.join(', '))] : []),
  ];
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
