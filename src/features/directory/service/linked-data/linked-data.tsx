import type { PageProps } from '../page-props.ts';
import { linkedDataOf } from './linked-data-of.ts';

/**
 * The same facts for search engines. A data block is never run, so the strict policy on scripts lets it stand; no `<` is
 * left in it, so that nothing can close it.
 */
export function LinkedData(props: PageProps & { origin: string }) {
  const json = JSON.stringify(linkedDataOf(props)).replace(/</g, '\\u003c');
  return <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: json }} />;
}
