import { audit } from '../../../platform/audit/queries.ts';
import type { House } from '../../../platform/house.ts';
import { ok, type Result, refused } from '../../../platform/result.ts';
import type { Language } from '../../../platform/texts/languages.ts';
import type { AtWork } from '../../accounts/access/who-may.ts';
import { serviceById } from '../../accounts/services/queries.ts';
import { serviceSettings } from '../../accounts/settings/service-settings.ts';
import { type Chosen, questionsChosen } from '../rules/choose-questions.ts';
import { currentSet, insertSet, type QuestionSet, sendsItself, setSending, setsOf } from './queries.ts';

export type SetSeen = { set: QuestionSet; older: QuestionSet[]; sends: boolean; languages: Language[] };

/** What the service asks now and asked before, and whether it asks by itself. */
export const readSet = (house: House, who: AtWork): Promise<SetSeen> =>
  house.db.as({ kind: 'member', memberId: who.memberId }, async (tx) => {
    const set = await currentSet(tx, who.service.id, house.now());
    const older = (await setsOf(tx, who.service.id)).filter(({ id }) => id !== set.id);
    const service = await serviceById(tx, who.service.id);
    const { languages } = serviceSettings(service?.settings);
    return { set, older, sends: await sendsItself(tx, who.service.id), languages };
  });

/** Makes a new version of what is asked, from the version that the coordinator had before her; the same again changes nothing. */
export function changeSet(
  house: House,
  who: AtWork,
  { version, chosen, languages }: { version: number; chosen: Chosen; languages: readonly Language[] },
): Promise<Result<void, 'words_missing' | 'nothing_asked' | 'changed_meanwhile'>> {
  return house.db.as({ kind: 'member', memberId: who.memberId }, async (tx) => {
    const now = house.now();
    const set = await currentSet(tx, who.service.id, now);
    const asked = questionsChosen(chosen, set.questions, languages);
    if (!asked.ok) return asked;
    if (JSON.stringify(asked.value) === JSON.stringify(set.questions)) return ok(undefined);
    if (set.version !== version) return refused('changed_meanwhile');
    const next = { serviceId: who.service.id, version: version + 1, questions: asked.value, now };
    if (!(await insertSet(tx, next))) return refused('changed_meanwhile');
    await note(version + 1);
    return ok(undefined);

    function note(made: number): Promise<void> {
      const person = { id: who.memberId, name: who.name };
      const entry = { at: now, serviceId: who.service.id, action: 'evaluation.questions', person };
      return audit(tx, { ...entry, role: 'coordinator', detail: { version: made } });
    }
  });
}

/** Lets parties be asked without anybody’s doing, or no more. */
export const changeSending = (house: House, who: AtWork, sends: boolean): Promise<void> =>
  house.db.as({ kind: 'member', memberId: who.memberId }, async (tx) => {
    await setSending(tx, who.service.id, sends);
    const person = { id: who.memberId, name: who.name };
    const entry = { at: house.now(), serviceId: who.service.id, action: 'evaluation.sending', person };
    await audit(tx, { ...entry, role: 'coordinator', detail: { sends } });
  });
