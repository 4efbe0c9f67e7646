import type { Language } from '../../../../platform/texts/languages.ts';
import { Meta } from '../../../../ui/meta/meta.tsx';
import { Row } from '../../../../ui/rows/rows.tsx';
import { Tag } from '../../../../ui/tag/tag.tsx';
import type { Entry } from '../../entries/entry.ts';
import { kindsOf } from '../../entries/kinds-of.ts';
import { nameOf, sayText } from '../../entries/say-text.ts';
import type { Gazetteer } from '../../places/gazetteer.ts';
import { sayArea } from '../../service-card/say-area.ts';
import { sayFreshness } from '../../service-card/say-freshness.ts';
import { sayKinds } from '../../service-card/say-kinds.ts';
import { sayLanguages } from '../../service-card/say-languages.ts';
import { serviceCardTexts } from '../../service-card/texts.ts';
import { isOpen } from '../filter-entries.ts';
import { listTexts } from './texts.ts';

type Props = { language: Language; entry: Entry; gazetteer: Gazetteer; now: Date };

/** One service of the list: where it works, for what, in which languages, whether it is open, how fresh the facts are. */
export function ServiceRow({ language, entry, gazetteer, now }: Props) {
  const say = listTexts(language);
  const { name, languages } = entry.facts;
  const said = name && sayText(name.value, language);
  const area = sayArea(entry, gazetteer, language) || entry.facts.place?.value.town;
  const kinds = kindsOf(entry);
  const open = isOpen(entry, now);
  const fresh = sayFreshness(entry, language, now);
  return (
    <Row
      title={nameOf(entry, language)}
      titleLanguage={said?.fallback ? said.language : undefined}
      href={`/${language}/services/${entry.slug}`}
      mark={
        <>
          {open === 'open' && <Tag>{say('openNow')}</Tag>}
          {entry.demo && <Tag kind="plain">{serviceCardTexts(language)('demo')}</Tag>}
        </>
      }
    >
      {area && <p>{area}</p>}
      <Meta>
        {kinds.length > 0 && firstUpper(sayKinds(kinds, language), language)}
        {languages && languages.value.length > 0 && sayLanguages(languages.value, language)}
        {open === 'closed' && say('closedNow')}
        {fresh.words}
      </Meta>
    </Row>
  );
}

const firstUpper = (words: string, language: Language) =>
  words.charAt(0).toLocaleUpperCase(language) + words.slice(1);
