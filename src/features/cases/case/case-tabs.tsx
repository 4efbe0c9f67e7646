import type { Language } from '../../../platform/texts/languages.ts';
import { Tabs } from '../../../ui/tabs/tabs.tsx';
import { casePath } from '../title.ts';
import { tabTexts } from './tab-texts.ts';

/** The pages of a case, each with the noun that stands in its address. */
const pages = ['case', 'words', 'agreements', 'appointments', 'letters', 'files', 'partner'] as const;

export type CasePageName = (typeof pages)[number];

/** The one row of ways from any page of a case to the others: always the same, whatever is on them. */
export function CaseTabs(props: { language: Language; number: string; current: CasePageName }) {
  const say = tabTexts(props.language);
  const path = casePath(props.number);
  return (
    <Tabs
      label={say('pages')}
      tabs={pages.map((page) => ({
        href: page === 'case' ? path : `${path}/${page}`,
        label: say(page),
        current: page === props.current,
      }))}
    />
  );
}
