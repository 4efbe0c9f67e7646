import type { Language } from '../../../platform/texts/languages.ts';
import { Card } from '../../../ui/card/card.tsx';
import { casePath } from '../title.ts';
import { makingTexts } from './making/texts.ts';

/** The way from a case to its letters. */
export function LettersPanel({ language, number }: { language: Language; number: string }) {
  const say = makingTexts(language);
  return (
    <Card id="letters" level={2} title={say('letters')} href={`${casePath(number)}/letters`}>
      <p>{say('intro')}</p>
    </Card>
  );
}
