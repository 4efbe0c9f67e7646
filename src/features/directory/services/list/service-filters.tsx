import type { Language } from '../../../../platform/texts/languages.ts';
import { Checkbox } from '../../../../ui/choices/checkboxes.tsx';
import { SelectField } from '../../../../ui/field/select-field.tsx';
import { Filters } from '../../../../ui/filters/filters.tsx';
import { accessCodes, accessTexts } from '../../entries/codes/access.ts';
import { kindCodes, kindTexts } from '../../entries/codes/kinds.ts';
import { languageName } from '../../service-card/say-languages.ts';
import { isNarrowed, noChoices, type ServicesQuery, servicesPath } from '../query.ts';
import { listTexts } from './texts.ts';

type Props = { language: Language; query: ServicesQuery; spoken: readonly string[] };

/** What narrows the list down; the place that was typed stays as it is. */
export function ServiceFilters({ language, query, spoken }: Props) {
  const say = listTexts(language);
  const { compare } = new Intl.Collator(language);
  const languages = [...new Set([...spoken, ...(query.language ? [query.language] : [])])]
    .map((value) => ({ value, label: languageName(value, language) }))
    .sort((one, other) => compare(one.label, other.label));
  const { place, municipality } = query;
  return (
    <Filters
      language={language}
      action={`/${language}/services`}
      hidden={{ ...(place ? { place } : {}), ...(municipality ? { municipality } : {}) }}
      close
      values={{ kind: query.kind, language: query.language, access: query.access }}
      clearHref={isNarrowed(query) ? servicesPath(language, query, noChoices) : undefined}
    >
      <SelectField
        name="kind"
        label={say('kind')}
        empty={say('any')}
        options={kindCodes.map((value) => ({ value, label: kindTexts(language)(value) }))}
        unmarked
      />
      <SelectField name="language" label={say('language')} empty={say('any')} options={languages} unmarked />
      <SelectField
        name="access"
        label={say('access')}
        empty={say('any')}
        options={accessCodes.map((value) => ({ value, label: accessTexts(language)(value) }))}
        unmarked
      />
      <Checkbox name="open" value="now" label={say('open')} checked={query.open} />
      <Checkbox name="charter" value="yes" label={say('charter')} checked={query.charter} />
    </Filters>
  );
}
