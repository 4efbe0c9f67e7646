import type { Language } from '../../../platform/texts/languages.ts';
import { sayTold, type Told } from '../contract/say-told.ts';

/** What a partner was told, as he reads it. The preview of a coordinator is this very list. */
export function ToldList({ language, told }: { language: Language; told: readonly Told[] }) {
  return (
    <ul class="told">
      {told.map((one) => (
        <li key={`${one.word} ${one.result}`}>{sayTold(language, one)}</li>
      ))}
    </ul>
  );
}
