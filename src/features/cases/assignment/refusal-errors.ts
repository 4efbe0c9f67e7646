import type { FieldErrors } from '../../../platform/http/form.ts';
import type { Refused } from '../../../platform/result.ts';
import type { Language } from '../../../platform/texts/languages.ts';
import type { RuleName } from '../../mediators/rules/mediator-facts.ts';
import { pairingTexts } from '../../mediators/rules/texts.ts';
import type { ProposeRefused } from './propose-mediators.ts';
import type { AssignmentSeen } from './read-assignment.ts';
import { joined } from './suggestion-words.ts';
import { assignmentTexts } from './texts.ts';

/** Why a choice was refused, beside the field where it can be put right. */
export function refusalErrors(
  { kind, detail = {} }: Refused<ProposeRefused>,
  seen: AssignmentSeen,
  language: Language,
): FieldErrors {
  const say = assignmentTexts(language);
  switch (kind) {
    case 'reason_needed': {
      const rules = String(detail.rules).split(' ') as RuleName[];
      const said = rules.map((rule) => pairingTexts(language)(rule));
      return { reason: say('reason_needed', { rules: joined(said, language) }) };
    }
    case 'wrong_number': {
      const stay = seen.wanted - seen.missing;
      const chosen = Number(detail.chosen) - stay;
      return { mediators: say('wrong_number', { wanted: seen.missing, chosen: String(chosen) }) };
    }
    case 'acquaintance':
      return { mediators: say('acquaintance', { name: seen.names.get(String(detail.mediatorId)) ?? '' }) };
    case 'not_now':
    case 'not_found':
      return { '': say('not_now') };
    default:
      return { mediators: say(kind) };
  }
}
