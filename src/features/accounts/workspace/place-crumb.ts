import type { Language } from '../../../platform/texts/languages.ts';
import { hrefOf, type WorkspacePlace } from './places.ts';
import { workspaceTexts } from './texts.ts';

/** A place of the bar as the first step of the trail above a page that lies below it. */
export const placeCrumb = (place: WorkspacePlace, language: Language) => ({
  href: hrefOf(place),
  label: workspaceTexts(language)(place),
});
