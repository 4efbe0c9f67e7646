import type { Language } from '../../../platform/texts/languages.ts';
import { SelectField } from '../../../ui/field/select-field.tsx';
import { Filters } from '../../../ui/filters/filters.tsx';
import { channels } from '../codes/channels.ts';
import { subjects } from '../codes/subjects.ts';
import { stages } from '../rules/stages.ts';
import { stageTexts } from '../rules/texts.ts';
import type { ListOptions } from './queries.ts';
import { isNarrowed, type ListChoice } from './rules/choice.ts';
import { listTexts } from './texts.ts';

type Props = { language: Language; choice: ListChoice; options: ListOptions | null };

/** Narrows the list down. A mediator, who has a few cases that are all open, gets the three that help him. */
export function ListFilters({ language, choice, options }: Props) {
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
        options={subjects.options(language)}
      />
      {options && <ServiceFilters language={language} options={options} />}
    </Filters>
  );
}

function ServiceFilters({ language, options }: { language: Language; options: ListOptions }) {
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
          options={options.districts.map((district) => ({ value: district, label: district }))}
        />
      )}
      <SelectField
        name="channel"
        label={say('channel')}
        unmarked
        empty={any}
        options={channels.options(language)}
      />
    </>
  );
}

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
