import type { Language } from '../../../platform/texts/languages.ts';
import { Card } from '../../../ui/card/card.tsx';
import { casePath } from '../title.ts';
import { filesTexts } from './texts.ts';

/** The way from a case to its files. */
export function FilesPanel({ number, language }: { number: string; language: Language }) {
  const say = filesTexts(language);
  return (
    <Card id="files">
      <h2>
        <a href={`${casePath(number)}/files`}>{say('title')}</a>
      </h2>
      <p>{say('panel')}</p>
    </Card>
  );
}
