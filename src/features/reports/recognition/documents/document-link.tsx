import type { Language } from '../../../../platform/texts/languages.ts';
import { sayFileSize } from '../../../cases/files/file-size.ts';
import type { DocumentFacts } from './sealed-document.ts';
import { documentTexts } from './texts.ts';

/** A document to keep, with what it is: “Handvest.pdf (pdf, 84 kB)”. */
export function DocumentLink(props: { language: Language; href: string; document: DocumentFacts }) {
  const { language, href, document } = props;
  return (
    <>
      <a href={href} download>
        {document.name}
      </a>{' '}
      <span class="meta">
        ({documentTexts(language)(`type_${document.type}`)}, {sayFileSize(document.size, language)})
      </span>
    </>
  );
}
