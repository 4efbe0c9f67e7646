import type { Language } from '../../../platform/texts/languages.ts';
import { isSkill, skillTexts } from '../codes/skills.ts';
import { languageName } from '../codes/spoken-languages.ts';
import type { Reason } from './judge-mediator.ts';
import { pairingTexts } from './texts.ts';

/** A reason in plain words, to stand behind a name. */
export function reasonText({ code, args }: Pick<Reason, 'code' | 'args'>, language: Language): string {
  const say = pairingTexts(language);
  if (code === 'speaks') return say(code, { language: languageName(String(args.language), language) });
  if (code === 'has_skill') {
    const skill = String(args.skill);
    return say(code, { skill: isSkill(skill) ? skillTexts(language)(skill) : skill });
  }
  if (code === 'recent_cases') return say(code, { count: Number(args.count) });
  if (code === 'travel') return say(code, { km: Number(args.km) });
  return say(code);
}
