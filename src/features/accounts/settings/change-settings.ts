import { audit } from '../../../platform/audit/queries.ts';
import type { Tx } from '../../../platform/db/database.ts';
import { ok, type Result, refused } from '../../../platform/result.ts';
import { membersOf } from '../members/queries.ts';
import { rolesClash } from '../members/rules/giving-roles.ts';
import { replaceAreas } from '../services/queries.ts';
import { serviceToSet, updateService } from './queries.ts';
import type { Change } from './sections.ts';
import { pairingRules, type ServiceSettings, serviceSettings } from './service-settings.ts';

/** Changes one part of a service's settings. Refused when members hold roles that the change would forbid together. */
export async function changeSettings(
  tx: Tx,
  serviceId: string,
  change: Change,
  by: { id: string; name: string; role: string },
  now: Date,
): Promise<Result<void, 'clash_exists'>> {
  const service = await serviceToSet(tx, serviceId);
  const settings = changed(serviceSettings(service.settings), change);
  if (settings.runByPolice) {
    const members = await membersOf(tx, serviceId, now.toISOString().slice(0, 10));
    const clashes = members.some(({ roles }) =>
      rolesClash(
        roles.map(({ role }) => role),
        settings,
      ),
    );
    if (clashes) return refused('clash_exists');
  }
  await updateService(tx, serviceId, { ...columns(change), settings: JSON.stringify(settings) });
  if (change.section === 'areas') await replaceAreas(tx, serviceId, change.value.areas);
  const detail = { section: change.section };
  await audit(tx, { at: now, serviceId, action: 'service.settings', person: by, role: by.role, detail });
  return ok(undefined);
}

function changed(settings: ServiceSettings, { section, value }: Change): ServiceSettings {
  if (section === 'contact') return { ...settings, languages: value.languages };
  if (section === 'norms') return { ...settings, norms: value };
  if (section === 'messages') return { ...settings, messages: value };
  if (section === 'figures') return { ...settings, figures: value };
  if (section === 'reminders') return { ...settings, reminders: value };
  if (section === 'files') {
    const { onPhones, hours, ...files } = value;
    return { ...settings, files, homeVisits: { onPhones, hours } };
  }
  if (section !== 'pairing') return settings;
  const hard = Object.fromEntries(pairingRules.map((rule) => [rule, value.hardRules.includes(rule)]));
  return serviceSettings({
    ...settings,
    mediatorsPerCase: Number(value.mediatorsPerCase),
    hardRules: hard,
    runByPolice: value.runByPolice,
  });
}

function columns({ section, value }: Change) {
  if (section === 'intake') return { intake_closed_until: value.closedUntil || null };
  if (section !== 'contact') return {};
  return { name: value.name, phone: value.phone, email: value.email };
}
