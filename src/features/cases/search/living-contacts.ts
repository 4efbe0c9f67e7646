import { setImmediate } from 'node:timers/promises';
import type { Tx } from '../../../platform/db/database.ts';
import type { House } from '../../../platform/house.ts';
import type { AtWork } from '../../accounts/access/who-may.ts';
import { type Contact, contactKey, openContact } from '../record/contact.ts';
import { partiesToSearch } from './queries.ts';

const atOnce = 200;

/**
 * Opens the contact data of the parties of all cases that this member may see, closed ones too, one after the other in memory;
 * whoever asks notes in the trail that he did.
 */
export async function* livingContacts(tx: Tx, house: House, who: AtWork): AsyncGenerator<Contact> {
  const rows = await partiesToSearch(tx, who, true);
  for (let at = 0; at < rows.length; at += atOnce) {
    const some = rows.slice(at, at + atOnce);
    const ids = [...new Set(some.map((row) => row.shred_key))];
    const keys = new Map(
      await Promise.all(ids.map(async (id) => [id, await house.keyStore.get(id)] as const)),
    );
    for (const row of some) {
      const shredKey = keys.get(row.shred_key);
      if (shredKey) yield openContact(contactKey(shredKey, house.installationKey), row.id, row.contact);
    }
    // Thousands of comparisons must not hold up everybody else.
    await setImmediate();
  }
}
