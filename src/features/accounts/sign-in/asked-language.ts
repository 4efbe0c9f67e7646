import type { Context } from 'hono';
import { isLanguage, type Language } from '../../../platform/texts/languages.ts';
import type { Env } from '../access/visitor.ts';

/** The language that the switch on a page without a language in its address asks for. */
export function askedLanguage(c: Context<Env>, typed?: unknown): Language {
  const asked = typed ?? c.req.query('language');
  return isLanguage(asked) ? asked : c.get('language');
}

/** Only a path of ours, else nothing: a link from elsewhere must not lead away after signing in. */
export function localPath(to: unknown): string {
  if (typeof to !== 'string' || !to.startsWith('/')) return '';
  // As a browser reads it: it drops tabs and line ends, takes \ for /, and resolves dots.
  const url = URL.parse(to, 'http://here');
  return url?.host === 'here' && !url.pathname.startsWith('//') ? url.pathname + url.search : '';
}
