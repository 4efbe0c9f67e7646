import type { Tx } from '../../../platform/db/database.ts';
import type { House } from '../../../platform/house.ts';
import { ok, type Result, refused } from '../../../platform/result.ts';
import type { AtWork } from '../../accounts/access/who-may.ts';
import { caseNumbered } from '../../cases/queries.ts';
import { accreditationOf } from '../../mediators/accreditation/queries.ts';
import { accreditedOn } from '../../mediators/accreditation/rules.ts';
import { mediatorsOfService } from '../../mediators/profile/queries.ts';
import { tellMediator } from './alarm/tell-mediator.ts';
import { asMember, noteInTrail, openOne, ownNumber, todayAt } from './read-request.ts';
import type { RequestContent } from './record/content.ts';
import {
  deleteKey,
  hasItem,
  insertRequest,
  organisationsOf,
  type RequestRow,
  updateRequest,
} from './record/queries.ts';
import { grantRequest, makeRequestKey, type OpenRequest, writeItem } from './record/request-record.ts';
import {
  type InnerAnswer,
  mayStep,
  outwardOf,
  possibleAnswers,
  type RequestKind,
  type RequestStep,
  requestSteps,
} from './rules/request-life.ts';

/** What a magistrate asks, as it was typed. `once` becomes the id. Days are `YYYY-MM-DD`. */
export type NewRequest = {
  once: string;
  organisationId: string;
  kind: RequestKind;
  receivedOn: string;
  dueOn: string;
  words: Omit<Extract<RequestContent, { kind: 'request' }>, 'kind'>;
};

/** Takes a magistrate’s request in; a second post of the same form writes nothing. */
export function enterRequest(
  house: House,
  who: AtWork,
  given: NewRequest,
): Promise<Result<{ id: string }, 'not_open' | 'choose_one'>> {
  return asMember(house, who, async (tx) => {
    const serviceId = who.service.id;
    const organisations = await organisationsOf(tx, serviceId);
    if (!organisations.some(({ id }) => id === given.organisationId)) return refused('choose_one');
    const { once: id, kind, receivedOn: received_on, dueOn: due_on } = given;
    const row = { id, service_id: serviceId, organisation_id: given.organisationId, kind };
    if (!(await insertRequest(tx, { ...row, received_on, due_on }))) return ok({ id });
    const now = house.now();
    const open = await makeRequestKey(tx, id, { memberId: who.memberId, serviceId, now });
    if (!open) return refused('not_open');
    const content = { kind: 'request', ...given.words } as const;
    await writeItem(tx, open, { id, content, authorId: who.memberId, now });
    await noteInTrail(tx, house, who, { action: 'judicial.entered', request: id });
    return ok({ id });
  });
}

type Sent = { id: string; once: string };
type Opened = { tx: Tx; row: RequestRow; open: OpenRequest };

/** Opens and locks a dossier for one act; whoever cannot open it is told that it is not there. A form sent twice acts once. */
function inDossier<K extends string>(
  house: House,
  who: AtWork,
  { id, once }: Sent,
  act: (opened: Opened) => Promise<Result<RequestContent, K>>,
  action: string,
): Promise<Result<void, K | 'not_found'>> {
  return asMember(house, who, async (tx) => {
    const found = await openOne(tx, who, id, { lock: true });
    if (!found?.open) return refused('not_found');
    if (await hasItem(tx, once)) return ok(undefined);
    const done = await act({ tx, row: found.row, open: found.open });
    if (!done.ok) return done;
    await writeItem(tx, found.open, {
      ...{ id: once, content: done.value, authorId: who.memberId, now: house.now() },
    });
    await noteInTrail(tx, house, who, { action, request: id });
    return ok(undefined);
  });
}

export const noteOnRequest = (house: House, who: AtWork, given: Sent & { text: string }) =>
  inDossier<never>(house, who, given, async () => ok({ kind: 'note', text: given.text }), 'judicial.entry');

/** Records that a neighbour case came of it. Its number stands only in the sealed dossier. */
export const linkCase = (
  house: House,
  who: AtWork,
  given: Sent & { number: string },
): Promise<Result<void, 'not_found' | 'no_such_case'>> =>
  inDossier<'no_such_case'>(
    house,
    who,
    given,
    async ({ tx }) => {
      const { number } = given;
      return (await caseNumbered(tx, who, number)) ? ok({ kind: 'case', number }) : refused('no_such_case');
    },
    'judicial.case',
  );

const dayColumn = { propose: 'proposed_on', return: 'returned_on', withdraw: 'withdrawn_on' } as const;

/** Takes a request one step further: proposed to the people, gone back, or withdrawn by the magistrate. */
export const moveRequest = (
  house: House,
  who: AtWork,
  given: Sent & { step: RequestStep; on: string; text: string },
): Promise<Result<void, 'not_found' | 'not_now' | 'too_early'>> =>
  inDossier<'not_now' | 'too_early'>(
    house,
    who,
    given,
    async ({ tx, row }) => {
      const { step, on, text } = given;
      if (!mayStep(row.state, step)) return refused('not_now');
      if (on < row.received_on) return refused('too_early');
      await updateRequest(tx, row.id, { state: requestSteps[step].to, [dayColumn[step]]: on });
      return ok({ kind: 'step', step, on, text });
    },
    `judicial.${given.step}`,
  );

/**
 * Answers a magistrate: only who is accredited today, in his own name. What happened stays in the dossier; outside goes one of
 * five words that say nothing of who refused.
 */
export const answerRequest = (
  house: House,
  who: AtWork,
  given: Sent & { inner: InnerAnswer; text: string },
): Promise<Result<void, 'not_found' | 'not_now' | 'not_accredited'>> =>
  inDossier<'not_now' | 'not_accredited'>(
    house,
    who,
    given,
    async ({ tx, row }) => {
      const number = await ownNumber(tx, house, who);
      if (number === null) return refused('not_accredited');
      const { inner, text } = given;
      if (!possibleAnswers(row).includes(inner)) return refused('not_now');
      const on = todayAt(house, who);
      await updateRequest(tx, row.id, {
        ...{ state: 'answered', answer: outwardOf[inner] },
        ...{ answered_on: on, answered_by: who.memberId, returned_on: null },
      });
      return ok({ kind: 'answer', inner, on, name: who.name, number, text });
    },
    'judicial.answer',
  );

/** Lets a mediator who is accredited today into the dossier, and tells him by a neutral mail that there is something to do. */
export function putOnRequest(
  house: House,
  who: AtWork,
  given: { id: string; memberId: string },
): Promise<Result<void, 'not_found'>> {
  return asMember(house, who, async (tx) => {
    const found = await openOne(tx, who, given.id, { lock: true });
    const mediators = await mediatorsOfService(tx, who.service.id);
    const mediator = mediators.find(({ id }) => id === given.memberId);
    if (!found?.open || !mediator) return refused('not_found');
    const accreditation = await accreditationOf(tx, mediator.id, who.service.id);
    if (!accreditedOn(accreditation, todayAt(house, who))) return refused('not_found');
    const holder = { kind: 'member', id: mediator.id, publicKey: mediator.public_key } as const;
    await grantRequest(tx, found.open, holder, { memberId: who.memberId, now: house.now() });
    await tellMediator(tx, house, { ...mediator, serviceId: who.service.id });
    await noteInTrail(tx, house, who, { action: 'judicial.put_on', request: given.id });
    return ok(undefined);
  });
}

/** Takes a mediator off a dossier again: from then on he finds nothing of it. */
export function takeOffRequest(
  house: House,
  who: AtWork,
  given: { id: string; memberId: string },
): Promise<Result<void, 'not_found'>> {
  return asMember(house, who, async (tx) => {
    const found = await openOne(tx, who, given.id, { lock: true });
    if (!found?.open) return refused('not_found');
    await deleteKey(tx, { request_id: given.id, holder_kind: 'member', holder_id: given.memberId });
    await noteInTrail(tx, house, who, { action: 'judicial.taken_off', request: given.id });
    return ok(undefined);
  });
}
