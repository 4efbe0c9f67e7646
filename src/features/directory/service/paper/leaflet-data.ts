import { periodText } from '../hours/time-text.ts';
import { dayOf } from '../partner-sections.tsx';
import { languageName } from '../said.tsx';
import type { Here } from '../service-here.tsx';
import { paperData } from './paper-data.ts';
import { paperTexts } from './texts.ts';

const mostDesks = 3;

/** What the leaflet says: what a mediator does, and how to ask this service. */
export function leafletData(here: Here) {
  const { entry, language } = here;
  const say = paperTexts(language);
  const { hours, deskHours, languages } = entry.facts;
  const { compare } = new Intl.Collator(language);
  return {
    ...paperData(here),
    title: say('leaflet', { name: paperData(here).name }),
    printedFrom: say('printedFrom'),
    whatTitle: say('whatTitle'),
    steps: (['what1', 'what2', 'what3', 'what4'] as const).map((key) => say(key)),
    notTitle: say('notTitle'),
    notText: say('not'),
    askTitle: say('askTitle'),
    ways: waysOf(here),
    hoursTitle: say('hoursTitle'),
    onHolidays: hours && !hours.value.holidays ? say('onHolidays') : '',
    desksTitle: say('desksTitle'),
    desks: (deskHours?.value ?? []).slice(0, mostDesks).map((desk) => ({
      where: desk.where,
      address: desk.address,
      when: `${dayOf(desk, language)} ${periodText(desk, language)}`,
    })),
    languagesTitle: say('languagesTitle'),
    languages: new Intl.ListFormat(language, { type: 'conjunction' }).format(
      (languages?.value ?? []).map((code) => languageName(code, language)).sort(compare),
    ),
  };
}

function waysOf({ entry, language, short }: Here): { name: string; value: string; strong: boolean }[] {
  const say = paperTexts(language);
  const { phone, email, postAddress, place, requestUrl } = entry.facts;
  const town = [place?.value.postcode, place?.value.town].filter(Boolean).join(' ');
  const address = place?.value.street ? `${place.value.street}, ${town}` : '';
  const ways = [
    { name: say('byPhone'), value: phone?.value ?? '', strong: true },
    {
      name: say('online'),
      value: entry.tenant || requestUrl ? short.replace(/^https?:\/\//, '') : '',
      strong: false,
    },
    { name: say('byMail'), value: email?.value ?? '', strong: false },
    { name: say('byLetter'), value: postAddress?.value ?? '', strong: false },
    { name: say('byVisit'), value: address, strong: false },
  ];
  return ways.filter(({ value }) => value !== '');
}
