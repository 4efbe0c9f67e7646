import type { ComponentChildren } from 'preact';
import { DateText } from '../../../ui/date-text/date-text.tsx';
import type { Place } from '../../../ui/dates.ts';
import { Note } from '../../../ui/sides/sides.tsx';
import { sayFileSize } from './file-size.ts';
import type { FileLine } from './read-files.ts';
import { filesTexts } from './texts.ts';

type Props = {
  files: readonly FileLine[];
  /** The address under which a file lies, without its id. */
  under: string;
  place: Place;
  now: Date;
  by: (file: FileLine) => ComponentChildren;
};

/** Files, each with a link to keep it, what it is, from whom and since when. */
export function FileList({ files, under, place, now, by }: Props) {
  const { language } = place;
  const say = filesTexts(language);
  if (files.length === 0) return <p class="meta">{say('none')}</p>;
  return (
    <>
      {files.map((file) => (
        <Note
          key={file.id}
          meta={
            <>
              {`${say(`type_${file.type}`)}, ${sayFileSize(file.size, language)} · ${say(`how_${file.how}`)} · `}
              <DateText at={file.writtenAt} now={now} {...place} />
              {' · '}
              {by(file)}
            </>
          }
        >
          <p class="as-written">
            <a href={`${under}/${file.id}`} download>
              {file.name}
            </a>
            {file.note && `\n${file.note}`}
          </p>
        </Note>
      ))}
    </>
  );
}
