import type { Language } from '../../../platform/texts/languages.ts';
import { SelectField } from '../../../ui/field/select-field.tsx';
import { Filters } from '../../../ui/filters/filters.tsx';
import type { AtWork } from '../../accounts/access/who-may.ts';
import { codesOf, type Option, type ServiceCodes } from '../codes/service-codes.ts';
import { stages } from '../rules/stages.ts';
import { stageTexts } from '../rules/texts.ts';
import { localDay } from '../rules/working-days.ts';
import type { ListOptions } from './queries.ts';
import { isNarrowed, type ListChoice } from './rules/choice.ts';
import { listTexts } from './texts.ts';

type Props = { member: AtWork; choice: ListChoice; options: ListOptions | null; now: Date };

/** Narrows the list down. A mediator, who has a few cases that are all open, gets the three that help him. */
export function ListFilters({ member, choice, options, now }: Props) {
  const { language, service } = member;
  const codes = codesOf(service);
  const day = localDay(now, service.timeZone);
  const say = listTexts(language);
  const any = say('any');
  const stageOptions = stages.map((value) => ({ value, label: stageTexts(language)(value) }));
  return (
    <Filters
      language={language}
      action="/cases"
      values={valuesOf(choice)}
      hidden={{ sort: choice.sort, dir: choice.descending ? 'desc' : 'asc' }}
      clearHref={isNarrowed(choice) ? '/cases' : undefined}
      close
    >
      {options && (
        <SelectField name="show" label={say('show')} unmarked empty={false} options={showOptions(language)} />
      )}
      <SelectField
        name="due"
        label={say('due')}
        unmarked
        empty={any}
        options={[
          { value: 'late', label: say('late') },
          { value: 'soon', label: say('soon') },
        ]}
      />
      <SelectField name="stage" label={say('stage')} unmarked empty={any} options={stageOptions} />
      <SelectField
        name="subject"
        label={say('subject')}
        unmarked
        empty={any}
        options={withChosen(mainSubjects(codes, language, day), choice.subject, (key) =>
          codes.label('subject', key, language),
        )}
      />
      {options && <ServiceFilters {...{ member, choice, options, day }} />}
    </Filters>
  );
}

function ServiceFilters(props: { member: AtWork; choice: ListChoice; options: ListOptions; day: string }) {
  const { member, choice, options, day } = props;
  const { language, service } = member;
  const codes = codesOf(service);
  const say = listTexts(language);
  const any = say('any');
  return (
    <>
      <SelectField
        name="mediator"
        label={say('mediator')}
        unmarked
        empty={any}
        options={options.mediators.map(({ id, name }) => ({ value: id, label: name }))}
      />
      {options.districts.length > 0 && (
        <SelectField
          name="district"
          label={say('district')}
          unmarked
          empty={any}
          options={options.districts.map((value) => ({
            value,
            label: codes.label('district', value, language),
          }))}
        />
      )}
      <SelectField
        name="channel"
        label={say('channel')}
        unmarked
        empty={any}
        options={withChosen(sharedOnly(codes, 'channel', language, day), choice.channel, (key) =>
          codes.label('channel', key, language),
        )}
      />
    </>
  );
}

/** The main subjects that are offered: the list is narrowed by what reports count. */
const mainSubjects = (codes: ServiceCodes, language: Language, day: string): Option[] =>
  sharedOnly(codes, 'subject', language, day).filter(({ value }) => !value.includes('/'));

function sharedOnly(
  codes: ServiceCodes,
  list: 'subject' | 'channel',
  language: Language,
  day: string,
): Option[] {
  return codes.options(list, language, day).filter(({ value }) => codes.meaning(list, value)?.code === value);
}

/** What an old link chose is shown, though it is no longer offered. */
const withChosen = (options: Option[], chosen: string, label: (key: string) => string): Option[] =>
  chosen === '' || options.some(({ value }) => value === chosen)
    ? options
    : [...options, { value: chosen, label: label(chosen) }];

function showOptions(language: Language) {
  const say = listTexts(language);
  return [
    { value: 'open', label: say('open') },
    { value: 'closed', label: say('closed') },
    { value: 'all', label: say('all') },
  ];
}

const valuesOf = ({ show, stage, subject, channel, district, mediator, due }: ListChoice) => ({
  ...{ show, stage, subject, channel, district, mediator, due },
});
