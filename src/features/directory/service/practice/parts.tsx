import type { SheetPart } from '../../../../ui/sheet/sheet.tsx';
import { kindTexts } from '../../entries/codes/kinds.ts';
import { fieldTexts } from '../../entries/field-texts.ts';
import { isTextField, practiceFields } from '../../entries/fields.ts';
import { kindsOf } from '../../entries/kinds-of.ts';
import { sayText } from '../../entries/say-text.ts';
import { sayValue } from '../../entries/say-value.ts';
import type { PageProps } from '../page-props.ts';
import { Words } from '../said.tsx';
import { practiceTexts } from './texts.ts';

/** What the sheet says, in its order; what the service did not fill in is left out. `length` counts the signs of all. */
export function partsOf({ entry, language, served }: PageProps): { parts: SheetPart[]; length: number } {
  const say = practiceTexts(language);
  const list = new Intl.ListFormat(language, { type: 'conjunction' });
  const category = list.format(kindsOf(entry).map((kind) => kindTexts(language)(kind)));
  const where = list.format(served.names.slice(0, 12));
  const parts: SheetPart[] = [];
  let length = 0;
  const add = (title: string, text: string, content: SheetPart['content'] = <p>{text}</p>) => {
    if (text) parts.push({ title, content });
    length += text.length + (text ? title.length + 40 : 0);
  };
  for (const field of practiceFields) {
    const fact = entry.facts[field];
    if (!fact) continue;
    const title = fieldTexts(language)(field);
    if (isTextField(field)) {
      const text = entry.facts[field]?.value;
      if (text) add(title, sayText(text, language)?.text ?? '', <Words value={text} language={language} />);
    } else add(title, sayValue(field, fact.value as never, language).join(', '));
  }
  if (parts.length > 0) {
    add(say('category'), category);
    add(say('municipalities'), where);
  }
  return { parts, length };
}
