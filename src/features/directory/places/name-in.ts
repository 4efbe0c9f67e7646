import type { Language } from '../../../platform/texts/languages.ts';
import type { Attribution, Gazetteer, Municipality } from './gazetteer.ts';

/** What the municipality is called in this language; where that is not known, as its own people call it. */
export const nameIn = (municipality: Municipality, language: Language): string =>
  municipality.names[language] ?? municipality.name;

/** Whose lists the places come from: shown wherever a map or a list is made from them, as the licences ask. */
export const attributions = (gazetteer: Gazetteer): readonly Attribution[] => gazetteer.attributions;
