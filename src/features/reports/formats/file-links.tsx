import type { Language } from '../../../platform/texts/languages.ts';
import { formatsHere } from './answer-file.ts';
import { formatTexts } from './texts.ts';

const names = { csv: 'CSV', xlsx: 'Excel (xlsx)', ods: 'LibreOffice (ods)', pdf: 'PDF' };

/** The files that a report can be taken along as; `file` is an address with a full stop, behind which the ending comes. */
export function FileLinks(props: { language: Language; file: string; query?: string }) {
  const { language, file, query = '' } = props;
  const said = new Intl.ListFormat(language, { type: 'disjunction' }).formatToParts(
    formatsHere.map((format) => format),
  );
  return (
    <p>
      {formatTexts(language)('takeAlong')}{' '}
      {said.map(({ type, value }) => {
        const format = formatsHere.find((one) => type === 'element' && one === value);
        return format ? (
          <a key={format} href={`${file}${format}${query}`} download>
            {names[format]}
          </a>
        ) : (
          value
        );
      })}
    </p>
  );
}
