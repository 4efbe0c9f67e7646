import type { House } from '../../../../platform/house.ts';
import { type Directory, theDirectory } from '../../directory.ts';
import type { Entry } from '../../entries/entry.ts';
import { hostsOfMany, type Known } from './rules/own-domain.ts';

const portalsOf = new WeakMap<Directory, ReadonlySet<string>>();

/** What an entry says of itself by which an address can be compared, and the hosts that prove nothing since several share them. */
export async function factsToProve(house: House, entry: Pick<Entry, 'facts'>): Promise<Known> {
  const directory = await theDirectory(house);
  const portals =
    portalsOf.get(directory) ?? hostsOfMany(directory.listed.map(({ facts }) => facts.website?.value));
  portalsOf.set(directory, portals);
  return { website: entry.facts.website?.value, email: entry.facts.email?.value, portals };
}
