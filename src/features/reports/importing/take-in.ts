import { audit } from '../../../platform/audit/queries.ts';
import type { Tx } from '../../../platform/db/database.ts';
import type { House } from '../../../platform/house.ts';
import { randomId } from '../../../platform/vault/random-id.ts';
import type { AtWork } from '../../accounts/access/who-may.ts';
import type { Outcome } from '../../cases/codes/outcomes.ts';
import { codesOf } from '../../cases/codes/service-codes.ts';
import { writeHome } from '../../cases/homes/queries.ts';
import { municipalityOf } from '../../cases/opening/municipality-of.ts';
import { openCase } from '../../cases/opening/open-case.ts';
import { updateCase } from '../../cases/steps/queries.ts';
import { codesChosen } from '../../intake/telephone/codes-chosen.ts';
import type { Ready } from './account-for.ts';
import { contactsOf } from './contacts-of.ts';
import { insertEvents, insertImportedCase } from './queries.ts';
import { noon, type PastStep, pastOf } from './rules/past-of.ts';
import type { OldCase } from './rules/read-row.ts';
import { importTexts } from './texts.ts';

type Into = { who: AtWork; importId: string; key: { id: string; public_key: Uint8Array } };

/**
 * Makes a case of each of these rows, by the command that opens every case and the table of the lifecycle, with the days of
 * the past; sealed to the service’s key like any other. The trail says who brought them in, and when that was.
 */
export async function takeIn(tx: Tx, house: House, into: Into, rows: readonly Ready[]): Promise<void> {
  for (const row of rows) await takeInOne(tx, house, into, row);
  const { who, importId } = into;
  await audit(tx, {
    at: house.now(),
    serviceId: who.service.id,
    action: 'cases.import',
    person: { id: who.memberId, name: who.name },
    role: 'coordinator',
    detail: { import: importId, rows: rows.length },
  });
}

async function takeInOne(
  tx: Tx,
  house: House,
  { who, importId, key }: Into,
  { case: old, mark }: Ready,
): Promise<void> {
  const { service } = who;
  const { text, days, codes } = old;
  const { subject = 'OTHER', relation = '', channel = 'PHONE', referrer = 'OTHER' } = codes;
  const askedAt = noon(days.requestedOn ?? '');
  const contacts = contactsOf(text);
  const opened = await openCase(
    tx,
    house,
    {
      ...codesChosen(codesOf(service), { subject, relation, channel, referrer }),
      ...contacts,
      municipality: await municipalityOf(house, contacts.first),
      service: { id: service.id, keyId: key.id, publicKey: key.public_key },
      district: (text.district ?? '').slice(0, 80),
      language: service.language,
      story: text.story ? [{ kind: 'story', text: text.story }] : [],
      teamNotes: [{ kind: 'note', text: noteOf(who, old) }],
      askedAt,
      by: { role: 'coordinator', member: { id: who.memberId, name: who.name } },
    },
    null,
  );
  const { steps, state } = pastOf(old, (codes.outcome as Outcome | undefined) ?? null);
  const contact = days.firstContactOn;
  if (steps.length > 0)
    await updateCase(tx, opened.caseId, {
      stage: state.stage,
      stage_since: steps.at(-1)?.at ?? askedAt,
      second_party_knows: state.secondPartyKnows,
      mode: state.mode,
      outcome: state.outcome,
      first_contact_at: contact ? noon(contact) : null,
      closed_at: state.stage === 'closed' ? (steps.at(-1)?.at ?? null) : null,
      ...{ due_on: null, due_kind: null },
    });
  await insertEvents(tx, steps.map(eventOf(opened.caseId, who)));
  const { tenure = '', dwelling = '', household = '', ageBand = '' } = codes;
  if (tenure || dwelling || household || ageBand)
    await writeHome(
      tx,
      { party_id: opened.firstParty, case_id: opened.caseId, service_id: service.id },
      { tenure, dwelling, household, age_band: ageBand },
    );
  const mine = { case_id: opened.caseId, service_id: service.id, import_id: importId };
  await insertImportedCase(tx, { ...mine, mark });
}

const eventOf = (caseId: string, who: AtWork) => (step: PastStep) => ({
  ...{ id: randomId(), case_id: caseId, service_id: who.service.id },
  ...{ step: step.step, from_stage: step.from, to_stage: step.to, happened_at: step.at },
  ...{ role: 'coordinator', member_id: who.memberId },
  facts: JSON.stringify({ imported: 'yes', ...(step.dayUnknown && { dayUnknown: 'yes' }) }),
});

/** Where it comes from, with its own number of the old list, for the team alone. */
function noteOf({ language }: AtWork, { text, line }: OldCase): string {
  const say = importTexts(language);
  const from = say('cameFrom', { line: String(line), number: text.number ?? '–' });
  return [from, text.note].filter(Boolean).join('\n\n');
}
