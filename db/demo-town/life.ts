import type { AtWork } from '../../src/features/accounts/access/who-may.ts';
import type { Kept } from '../../src/features/cases/agreement/kept.ts';
import { recordKept } from '../../src/features/cases/agreement/record-kept.ts';
import { agreementLinesOf } from '../../src/features/cases/case/queries.ts';
import { writeEntry } from '../../src/features/cases/entries/write-entry.ts';
import type { Content } from '../../src/features/cases/record/content.ts';
import type { Place } from '../../src/features/cases/record/record.ts';
import { stepForms } from '../../src/features/cases/steps/step-forms.ts';
import { takeCaseStep } from '../../src/features/cases/steps/take-case-step.ts';
import type { House } from '../../src/platform/house.ts';
import { checkTyped } from '../../src/platform/http/form.ts';
import { randomId } from '../../src/platform/vault/random-id.ts';
import type { Asked, Plea } from './ask-for-help.ts';
import { visitedAtHome } from './held-talks.ts';
import { granted } from './settle.ts';

/** Where something happens: one case, and the people who can act in it. */
export type Scene = {
  house: House;
  asked: Asked;
  coordinator: AtWork;
  mediator(key: string): Promise<AtWork>;
};

export type Act = (scene: Scene) => Promise<void>;

/** What happens so many days after the request, at this hour; weekends are spared. */
export type Moment = [day: number, time: string, act: Act];

/** One case of the town: the request, so many days before today, and what became of it. */
export type Story = {
  service: 'demostad' | 'voorbeeldrecht';
  ago: number;
  at: string;
  plea: Plea;
  /** The resident’s code is printed at the start of the demo, with these words beside it. */
  codeFor?: string;
  life: Moment[];
};

type FormStep = keyof typeof stepForms;

/** Takes a step as its form posts it, by the coordinator or a mediator of the case. */
export function take(step: FormStep, values: Record<string, string> = {}, by = 'coordinator'): Act {
  return async ({ house, asked, coordinator, mediator }) => {
    const who = by === 'coordinator' ? coordinator : await mediator(by);
    const today = house.now().toISOString().slice(0, 10);
    const form = stepForms[step];
    const read = checkTyped({ on: today, ...values }, form.schema);
    if (!read.ok) throw new Error(`${step} in ${asked.number}: ${JSON.stringify(read.errors)}`);
    const meaning = form.mean(read.value, house.now());
    granted(await takeCaseStep(house, who, { number: asked.number, step, once: randomId(), meaning }));
  };
}

type Way = 'visit' | 'neutral_place' | 'phone' | 'video' | 'letter' | 'mail';

/** A visit stood in the diary before it was written down. */
const visited =
  (side: 'first' | 'second', how: Way, by: string, written: Act): Act =>
  async (scene) => {
    if (how === 'visit') await visitedAtHome(by, side)(scene);
    await written(scene);
  };

export const takeIn = (how: Way, district: string, told = '', note = ''): Act =>
  take('take_in', { how, district, told, team_note: note });
export const accept = (note = ''): Act => take('accept', { agrees: 'yes', team_note: note });
export const waitingList = (note: string): Act => take('put_on_waiting_list', { team_note: note });
export const advise = (told: string, note = ''): Act => take('advise', { told, team_note: note });
export const unsuitable = (reason: string, note: string): Act =>
  take('judge_not_suitable', { reason, team_note: note });
export const referOn = (told: string, note = ''): Act => take('refer_on', { told, team_note: note });
export const hearFirst = (by: string, how: Way, told: string, note = ''): Act =>
  visited('first', how, by, take('hear_first_party', { how, told, team_note: note }, by));
export const contactSecond = (by: string, how: Way, words: string, note = ''): Act =>
  take('contact_second_party', { how, words, agreed_how: 'in_person', agrees: 'yes', team_note: note }, by);
export const hearSecond = (by: string, how: Way, told: string, note = ''): Act =>
  visited('second', how, by, take('hear_second_party', { how, told, team_note: note }, by));
export const refusal = (by: string, reason: string, note: string): Act =>
  take('record_refusal', { reason, team_note: note }, by);
export const unreached = (by: string, how: Way, note: string): Act =>
  take('record_not_reached', { how, team_note: note }, by);
export const mediate = (by: string, mode: 'direct' | 'indirect', note = ''): Act =>
  take('start_mediation', { mode, team_note: note }, by);
export const hold = (note: string): Act => take('put_on_hold', { team_note: note });
export const withdraws = (side: 'first' | 'second', note: string): Act =>
  take(side === 'first' ? 'first_party_withdraws' : 'second_party_withdraws', { team_note: note });
export const improvement = (by: string, note: string): Act =>
  take('record_improvement', { team_note: note }, by);
export const noResult = (by: string, note: string): Act => take('record_no_result', { team_note: note }, by);

/** The mediators call both once more, and note of every line of the agreement whether it is kept. */
export const aftercare =
  (by: string, note: string, kept: Kept = 'yes'): Act =>
  async (scene) => {
    await take('record_aftercare', { team_note: note }, by)(scene);
    const { house, asked } = scene;
    const who = await scene.mediator(by);
    const lines = await house.db.as({ kind: 'member', memberId: who.memberId }, (tx) =>
      agreementLinesOf(tx, asked.caseId),
    );
    for (const line of lines)
      granted(await recordKept(house, who, { number: asked.number, line: line.item_id, kept }));
  };
export const close = (outcome: string, note = ''): Act => take('close', { outcome, team_note: note });
export const reopen = (askedBy: 'A' | 'B' | 'service', note: string): Act =>
  take('reopen', { asked_by: askedBy, team_note: note });

export const stop = (reason: string): Act => take('stop', { team_note: reason });

/** Something noted in one place of the case: a side, the team, or where both read. */
export const note = (by: string, about: 'first' | 'second' | 'team' | 'shared', text: string): Act =>
  write(by, about === 'first' || about === 'second' ? { kind: 'party', side: about } : { kind: about }, {
    kind: 'note',
    text,
  });

/** Points of care, as codes that are sealed; `safety` raises the flag beside the stage. */
export const care = (by: string, flags: string[], text: string, safety = false): Act =>
  write(by, { kind: 'team' }, { kind: 'complexity', flags, text }, safety);

function write(by: string, place: Place, content: Content, safety?: boolean): Act {
  return async ({ house, asked, coordinator, mediator }) => {
    const who = by === 'coordinator' ? coordinator : await mediator(by);
    const entry = { number: asked.number, id: randomId(), place, content, ...(safety ? { safety } : {}) };
    granted(await writeEntry(house, who, entry));
  };
}

/** A line of an agreement; `inDays` after the talk it must be done. */
export type Line = [who: 'first' | 'second' | 'both', what: string, inDays?: number];

export function agree(by: string, lines: Line[], note = '', whole = true): Act {
  return (scene) => {
    const values = lines.flatMap(([who, what, inDays], index) => [
      [`who_${index + 1}`, who],
      [`what_${index + 1}`, what],
      [`by_${index + 1}`, inDays === undefined ? '' : dayAfter(scene.house.now(), inDays)],
    ]);
    const step = whole ? 'record_agreement' : 'record_partial_agreement';
    return take(step, { ...Object.fromEntries(values), team_note: note }, by)(scene);
  };
}

export const partlyAgree = (by: string, lines: Line[], note = ''): Act => agree(by, lines, note, false);

const dayAfter = (now: Date, days: number) =>
  new Date(now.getTime() + days * 86_400_000).toISOString().slice(0, 10);
