import type { Tx } from '../../../platform/db/database.ts';
import type { House } from '../../../platform/house.ts';
import { ok, type Result, refused } from '../../../platform/result.ts';
import { randomId } from '../../../platform/vault/random-id.ts';
import type { AtWork } from '../../accounts/access/who-may.ts';
import { countAtClosing } from '../../cases/closing/queries.ts';
import type { Filed } from '../filing/file-complaint.ts';
import { letHandlerIn, makeComplaintKey, writeComplaint } from '../record/complaint-record.ts';
import type { ComplaintContent } from '../record/content.ts';
import { handlersOf, hasItem, holdCase, insertComplaint, updateComplaint } from '../record/queries.ts';
import {
  type ComplaintResult,
  type ComplaintStep,
  complaintSteps,
  mayTake,
} from '../rules/complaint-life.ts';
import { type ComplaintRow, noteInTrail, openOne } from './read-dossier.ts';

const asHandler = <T>(house: House, who: AtWork, work: (tx: Tx) => Promise<T>): Promise<T> =>
  house.db.as({ kind: 'member', memberId: who.memberId }, work);

/** The twin of the form on the site: a complaint that came by letter, by telephone or at the desk. */
export function enterComplaint(
  house: House,
  who: AtWork,
  given: { once: string; channel: 'PHONE' | 'LETTER' | 'DESK'; receivedOn: string; words: Filed },
): Promise<void> {
  return asHandler(house, who, async (tx) => {
    const of = { id: given.once, serviceId: who.service.id };
    const row = { id: of.id, service_id: of.serviceId, received_on: given.receivedOn };
    if (!(await insertComplaint(tx, { ...row, channel: given.channel }))) return;
    const open = await makeComplaintKey(tx, of, await handlersOf(tx, of.serviceId));
    const content = { kind: 'complaint', ...given.words } as const;
    await writeComplaint(tx, open, { id: randomId(), content, authorId: who.memberId, now: house.now() });
    await noteInTrail(tx, house, who, { action: 'complaint.entered', complaint: of.id });
  });
}

type Entry = Extract<ComplaintContent, { kind: 'note' | 'hearing' }>;

/** Writes what was heard or thought into the dossier; a second post of the same form writes nothing. */
export function addToDossier(
  house: House,
  who: AtWork,
  given: { id: string; once: string; content: Entry },
): Promise<Result<void, 'not_found'>> {
  return asHandler(house, who, async (tx) => {
    const found = await openOne(tx, who, given.id, { lock: true });
    if (!found?.open) return refused('not_found');
    if (await hasItem(tx, given.once)) return ok(undefined);
    const item = { id: given.once, content: given.content, authorId: who.memberId, now: house.now() };
    await writeComplaint(tx, found.open, item);
    await noteInTrail(tx, house, who, { action: 'complaint.entry', complaint: given.id });
    return ok(undefined);
  });
}

type Step = {
  id: string;
  once: string;
  step: ComplaintStep;
  text: string;
  result: ComplaintResult | null;
  day: string;
};

/** Takes a complaint one step further. At its end a count stays, which belongs to no complaint. */
export function moveComplaint(
  house: House,
  who: AtWork,
  given: Step,
): Promise<Result<void, 'not_found' | 'not_now' | 'result_needed'>> {
  return asHandler(house, who, async (tx) => {
    const found = await openOne(tx, who, given.id, { lock: true });
    if (!found?.open) return refused('not_found');
    if (await hasItem(tx, given.once)) return ok(undefined);
    if (!mayTake(found.row.stage, given.step)) return refused('not_now');
    if (given.step === 'close' && !given.result) return refused('result_needed');
    const now = house.now();
    await updateComplaint(tx, given.id, changeOf(given, now));
    await writeComplaint(tx, found.open, {
      id: given.once,
      content: contentOf(given),
      authorId: who.memberId,
      now,
    });
    if (given.step === 'close' && given.result) await count(tx, found.row, given.result);
    await noteInTrail(tx, house, who, { action: `complaint.${given.step}`, complaint: given.id });
    return ok(undefined);
  });
}

function changeOf({ step, day, result }: Step, now: Date) {
  const stage = complaintSteps[step].to;
  if (step === 'acknowledge') return { stage, acknowledged_on: day };
  if (step === 'answer') return { stage, answered_on: day };
  return { stage, closed_at: now, ...(result ? { result } : {}) };
}

function contentOf({ step, text }: Step): ComplaintContent {
  if (step === 'acknowledge') return { kind: 'note', text };
  return { kind: step === 'answer' ? 'answer' : 'closing', text };
}

/** By the quarter in which it came, as a yearly report counts it. */
function count(tx: Tx, row: ComplaintRow, result: ComplaintResult): Promise<void> {
  const [year = '', month = ''] = row.received_on.split('-');
  const quarter = `${year}-Q${Math.ceil(Number(month) / 3)}`;
  return countAtClosing(tx, { service_id: row.service_id, quarter, list: 'complaint', code: result });
}

/** Keeps the case it is about from being forgotten until the review. Its number stands only in the sealed dossier. */
export function keepCase(
  house: House,
  who: AtWork,
  given: { id: string; once: string; number: string; until: string },
): Promise<Result<void, 'not_found' | 'no_such_case'>> {
  return asHandler(house, who, async (tx) => {
    const found = await openOne(tx, who, given.id, { lock: true });
    if (!found?.open) return refused('not_found');
    if (await hasItem(tx, given.once)) return ok(undefined);
    const { number, until } = given;
    const now = house.now();
    if (!(await holdCase(tx, { serviceId: who.service.id, number, review: until, now })))
      return refused('no_such_case');
    const content = { kind: 'case_held', number, until } as const;
    await writeComplaint(tx, found.open, { id: given.once, content, authorId: who.memberId, now });
    await noteInTrail(tx, house, who, { action: 'complaint.case_held', complaint: given.id });
    return ok(undefined);
  });
}

/** Lets a handler in who came later, or who lost his passphrase and has a new key. */
export function letIn(
  house: House,
  who: AtWork,
  given: { id: string; memberId: string },
): Promise<Result<void, 'not_found'>> {
  return asHandler(house, who, async (tx) => {
    const found = await openOne(tx, who, given.id, { lock: true });
    const handler = (await handlersOf(tx, who.service.id)).find((one) => one.member_id === given.memberId);
    if (!found?.open || !handler) return refused('not_found');
    await letHandlerIn(tx, found.open, handler);
    await noteInTrail(tx, house, who, { action: 'complaint.let_in', complaint: given.id });
    return ok(undefined);
  });
}
