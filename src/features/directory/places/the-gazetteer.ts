import type { House } from '../../../platform/house.ts';
import { gazetteerOf } from './build-gazetteer.ts';
import { loadBuiltIn } from './built-in/load.ts';
import type { Gazetteer } from './gazetteer.ts';

let builtIn: Promise<Gazetteer> | undefined;

/** All places, from memory; read when somebody first asks for one. */
export async function theGazetteer(_house: House): Promise<Gazetteer> {
  builtIn ??= loadBuiltIn().then(gazetteerOf);
  return builtIn;
}
