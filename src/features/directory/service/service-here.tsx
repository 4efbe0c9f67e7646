import type { Context } from 'hono';
import { renderPage } from '../../../ui/layout/document.tsx';
import type { Env } from '../../accounts/access/visitor.ts';
import { type Directory, theDirectory } from '../directory.ts';
import type { Entry } from '../entries/entry.ts';
import { theMarks } from '../freshness/probing/marks.ts';
import type { Gazetteer } from '../places/gazetteer.ts';
import { theGazetteer } from '../places/the-gazetteer.ts';
import { entryOfAddress } from './entry-of-address.ts';
import { GonePage } from './gone/page.tsx';
import { whoInstead } from './gone/who-instead.ts';
import type { PageProps } from './page-props.ts';
import { servedPlaces } from './served-places.ts';
import { shortWordOf } from './short-link/short-words.ts';

export type Here = PageProps & {
  directory: Directory;
  gazetteer: Gazetteer;
  short: string;
  origin: string;
};

/**
 * The service of this address with all that its pages and papers are made from; or the answer: it is elsewhere (301), it is no
 * more and these help now (410), it is nowhere (404).
 */
export async function serviceHere(c: Context<Env>, slug: string): Promise<Here | Response> {
  const house = c.get('house');
  const [directory, gazetteer, marks] = await Promise.all([
    theDirectory(house),
    theGazetteer(house),
    theMarks(house),
  ]);
  const language = c.get('language');
  const found = entryOfAddress(directory, slug);
  if (found.kind === 'unknown') return c.notFound();
  const { entry } = found;
  if (found.kind === 'moved') {
    // A merge can be undone: no browser may keep for ever where it led.
    c.header('Cache-Control', 'no-cache');
    return c.redirect(newAddress(c.req.url, slug, entry), 301);
  }
  if (found.kind === 'ended') {
    const instead = whoInstead(entry, directory, gazetteer);
    return c.html(renderPage(<GonePage entry={entry} language={language} instead={instead} />), 410);
  }
  const { origin } = house;
  const short = `${origin}/s/${shortWordOf(directory, entry)}`;
  const served = servedPlaces(entry, gazetteer, language);
  return { entry, language, now: house.now(), served, marks, directory, gazetteer, short, origin };
}

function newAddress(url: string, slug: string, entry: Entry): string {
  const { pathname, search } = new URL(url);
  return pathname.replace(`/services/${slug}`, `/services/${entry.slug}`) + search;
}
