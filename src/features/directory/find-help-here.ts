import type { House } from '../../platform/house.ts';
import { theDirectory } from './directory.ts';
import { findHelp, type Help, type TypedPlace } from './find-help.ts';
import { theGazetteer } from './places/the-gazetteer.ts';

/** Who helps there, from the directory and the places of this installation. What was typed is not kept. */
export async function findHelpHere(house: House, typed: TypedPlace): Promise<Help> {
  if (!typed.place && !typed.municipality) return { kind: 'nothing_typed' };
  const [directory, gazetteer] = await Promise.all([theDirectory(house), theGazetteer(house)]);
  return findHelp(directory, gazetteer, typed, house.now());
}
