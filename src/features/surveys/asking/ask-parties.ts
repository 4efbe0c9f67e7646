import { randomInt } from 'node:crypto';
import { audit } from '../../../platform/audit/queries.ts';
import { zoneOf } from '../../../platform/calendar/zone.ts';
import type { Tx } from '../../../platform/db/database.ts';
import type { House } from '../../../platform/house.ts';
import { isLanguage } from '../../../platform/texts/languages.ts';
import { isoDay } from '../../../ui/dates.ts';
import { reachParty } from '../../cases/reaching/reach-party.ts';
import { contactKey, openContact } from '../../cases/record/contact.ts';
import { deleteSpent } from '../batches/queries.ts';
import { quarterNumber, quarterNumbered, quarterOfDay } from '../rules/quarters.ts';
import { formFor, isDue, momentOf } from '../rules/who-is-asked.ts';
import { currentSet } from '../sets/queries.ts';
import { mailTexts } from './mail-texts.ts';
import { linkTo, type ToAsk, tokenFor } from './make-link.ts';
import {
  askedIn,
  type CaseToAsk,
  casesToAsk,
  noteAsked,
  type PartyToAsk,
  partiesToAsk,
  stepsOf,
} from './queries.ts';

const job = { kind: 'job', job: 'ask_parties' } as const;
const back = 31 * 24 * 3_600_000;

/**
 * Asks the parties of cases that have ended what they thought of it, each once for a moment, by a way that he allows. Signed
 * in as `entente_surveys`. What is kept is that he was asked, and not by which link. `chance` gives a number from 0 up to 1.
 * Gives how many were asked.
 */
export async function askParties(
  house: House,
  chance: () => number = () => randomInt(1_000_000) / 1_000_000,
): Promise<number> {
  const now = house.now();
  const cases = await house.db.as(job, async (tx) => {
    const today = quarterNumber(quarterOfDay(isoDay(now, 'Europe/Brussels')));
    await deleteSpent(tx, quarterNumbered(Math.max(today - 2, 0)));
    return casesToAsk(tx, new Date(now.getTime() - back));
  });
  let asked = 0;
  for (const one of cases) asked += await house.db.as(job, (tx) => askIn(tx, house, one, chance));
  return asked;
}

async function askIn(tx: Tx, house: House, row: CaseToAsk, chance: () => number): Promise<number> {
  const of = { type: row.type, withdrawnBy: row.withdrawn_by, steps: await stepsOf(tx, row.id) };
  const at = momentOf(of);
  if (!at) return 0;
  const before = await askedIn(tx, row.id);
  let asked = 0;
  for (const party of await partiesToAsk(tx, row.id)) {
    const form = formFor(of, party);
    const had = before.some((one) => one.party_id === party.id && one.moment === at.moment);
    if (!form || had || !isDue(at.since, house.now(), chance())) continue;
    if (await ask(tx, house, row, party, { moment: at.moment, form })) asked += 1;
  }
  return asked;
}

async function ask(
  tx: Tx,
  house: House,
  row: CaseToAsk,
  party: PartyToAsk,
  what: Pick<ToAsk, 'moment' | 'form'>,
): Promise<boolean> {
  const now = house.now();
  const shredKey = await house.keyStore.get(row.shred_key);
  if (!shredKey) return false;
  const contact = openContact(contactKey(shredKey, house.installationKey), party.id, party.contact);
  const language = isLanguage(contact.language) ? contact.language : row.language;
  const zone = zoneOf(row.country);
  const set = await currentSet(tx, row.service_id, now);
  const link = linkTo(
    house,
    language,
    tokenFor(house, { set, quarter: quarterOfDay(isoDay(now, zone)), ...what }),
  );
  const say = mailTexts(language);
  const way = await reachParty(tx, house, {
    ...{ serviceId: row.service_id, party: { id: party.id, contact }, purpose: 'evaluation', by: ['mail'] },
    message: { subject: say('subject'), text: say('text', { link }) },
  });
  if (way === 'nobody') return false;
  const { moment } = what;
  if (
    !(await noteAsked(tx, {
      partyId: party.id,
      caseId: row.id,
      serviceId: row.service_id,
      moment,
      way: 'mail',
    }))
  )
    throw new Error('Somebody else asked this party at the same moment');
  const trail = { at: now, serviceId: row.service_id, caseId: row.id, action: 'case.evaluation' };
  await audit(tx, { ...trail, person: null, role: 'job', detail: { moment } });
  return true;
}
