import type { FieldErrors, Typed } from '../../../../platform/http/form.ts';
import { type Language, languageNames, languages } from '../../../../platform/texts/languages.ts';
import { Button, Buttons } from '../../../../ui/button/button.tsx';
import { formatDay, type Place } from '../../../../ui/dates.ts';
import { Details } from '../../../../ui/details/details.tsx';
import { DateField } from '../../../../ui/field/date-field.tsx';
import { FieldPair, Fieldset } from '../../../../ui/field/fieldset.tsx';
import { SelectField } from '../../../../ui/field/select-field.tsx';
import { TextField } from '../../../../ui/field/text-field.tsx';
import { Form } from '../../../../ui/form/form.tsx';
import type { MemberVisitor } from '../../../accounts/access/visitor.ts';
import type { OwnList } from '../../../accounts/code-labels/code-row.ts';
import { Workspace } from '../../../accounts/workspace/workspace.tsx';
import type { ServiceCode, ServiceCodes } from '../service-codes.ts';
import { sharedCodes } from '../shared-codes.ts';
import { entryPath, listPath, sharedWords } from './page.tsx';
import { ownCodesTexts } from './texts.ts';

export type Saying = { labels: Record<string, string>; at: Date; name: string };
type Props = {
  member: MemberVisitor;
  codes: ServiceCodes;
  list: OwnList;
  /** Null for a new one. */
  code: ServiceCode | null;
  said: readonly Saying[];
  values: Typed;
  errors: FieldErrors;
};

/** One choice of a list: its words, what it counts as, its place, its days. */
export function CodeEntryPage({ member, codes, list, code, said, values, errors }: Props) {
  const { language } = member;
  const say = ownCodesTexts(language);
  const title = code?.label(language) ?? say(list === 'district' ? 'newDistrict' : 'newTitle');
  const isOwn = list !== 'district' && (code?.own ?? true);
  return (
    <Workspace
      member={member}
      current="/settings"
      title={title}
      narrow
      hasErrors={Object.keys(errors).length > 0}
    >
      <h1>{title}</h1>
      <Form
        language={language}
        action={entryPath(list)}
        errors={errors}
        values={values}
        hidden={{ key: code?.key ?? '' }}
        autocomplete="off"
      >
        {isOwn && (
          <SelectField
            name="counts"
            label={say('counts')}
            hint={say('countsHint')}
            required
            options={sharedCodes(list).map(({ key }) => ({
              value: key,
              label: sharedWords(codes, list, key, language),
            }))}
          />
        )}
        <Words language={language} list={list} code={code} />
        <TextField
          name="position"
          label={say('position')}
          hint={say('positionHint')}
          inputmode="numeric"
          width="short"
          unmarked
        />
        <FieldPair>
          <DateField name="from" label={say('from')} unmarked />
          <DateField name="until" label={say('until')} unmarked />
        </FieldPair>
        <p class="hint">{say('daysHint')}</p>
        <Buttons>
          <Button>{say('save')}</Button>
        </Buttons>
      </Form>
      <Before said={said} place={{ language, zone: member.service?.timeZone ?? 'Europe/Brussels' }} />
      <p>
        <a href={listPath(list)}>{say('back')}</a>
      </p>
    </Workspace>
  );
}

function Words({ language, list, code }: { language: Language; list: OwnList; code: ServiceCode | null }) {
  const say = ownCodesTexts(language);
  const shared = sharedCodes(list).find(({ key }) => key === code?.key);
  return (
    <Fieldset legend={say('words')} hint={say('wordsHint')}>
      {languages.map((one) => (
        <TextField
          key={one}
          name={one}
          label={languageNames[one]}
          hint={shared && say('shared', { label: shared.label(one) })}
          maxlength={80}
          unmarked
        />
      ))}
    </Fieldset>
  );
}

function Before({ said, place }: { said: readonly Saying[]; place: Place }) {
  const say = ownCodesTexts(place.language);
  if (said.length === 0) return null;
  return (
    <Details summary={say('history')}>
      <ul>
        {said.map(({ labels, at, name }) => (
          <li key={at.toISOString()}>
            {say('said', {
              day: formatDay(at, place, { year: true }),
              name,
              words: Object.values(labels).join(' · ') || '–',
            })}
          </li>
        ))}
      </ul>
    </Details>
  );
}
