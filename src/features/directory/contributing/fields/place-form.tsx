import type { FieldErrors, Typed } from '../../../../platform/http/form.ts';
import type { Language } from '../../../../platform/texts/languages.ts';
import { Checkbox } from '../../../../ui/choices/checkboxes.tsx';
import { Details } from '../../../../ui/details/details.tsx';
import { FieldPair } from '../../../../ui/field/fieldset.tsx';
import { TextField } from '../../../../ui/field/text-field.tsx';
import type { Place } from '../../entries/fields.ts';
import { checkValue } from './check-value.ts';
import { type FieldForm, isWrong, one } from './field-form.ts';
import { fieldFormTexts } from './texts.ts';

/** Street, postcode, town and point; or the town alone for everybody but who keeps the entry. */
export const placeForm: FieldForm<Place> = {
  typed: (value) => ({
    ...{ street: value?.street ?? '', postcode: value?.postcode ?? '', town: value?.town ?? '' },
    ...{ lon: String(value?.point?.[0] ?? ''), lat: String(value?.point?.[1] ?? '') },
    ...(value?.areaOnly ? { areaOnly: 'yes' } : {}),
  }),
  read: (typed, before, { language, proposing }) => {
    const say = fieldFormTexts(language);
    const [street, postcode, town] = [one(typed, 'street'), one(typed, 'postcode'), one(typed, 'town')];
    const errors: FieldErrors = {};
    const given = readPoint(typed, language, errors);
    const nothing = !street && !postcode && !town;
    if (nothing && before?.areaOnly) errors.town = say('staysHidden');
    else if (!town && !nothing) errors.town = say('fillIn');
    if (isWrong(errors)) return { ok: false, errors };
    // Whoever moves to another town seldom thinks of the point: the old one would be wrong.
    const moved = before !== undefined && (before.town !== town || before.postcode !== postcode);
    const point = moved && String(given) === String(before.point) ? null : given;
    const areaOnly = !proposing && one(typed, 'areaOnly') !== '';
    const place = { street, postcode, town, point, areaOnly };
    return checkValue('place', nothing ? null : place, language, (path) => String(path[0] ?? 'town'));
  },
  Inputs: ({ at: { language, proposing } }) => {
    const say = fieldFormTexts(language);
    return (
      <>
        {proposing || <Checkbox name="areaOnly" label={say('areaOnly')} hint={say('areaOnlyHint')} />}
        <TextField name="street" label={say('street')} />
        <TextField name="postcode" label={say('postcode')} width="short" />
        <TextField name="town" label={say('town')} required />
        <Details summary={say('point')}>
          <p>{say('pointHint')}</p>
          <FieldPair>
            <TextField name="lat" label={say('lat')} inputmode="decimal" width="short" />
            <TextField name="lon" label={say('lon')} inputmode="decimal" width="short" />
          </FieldPair>
        </Details>
      </>
    );
  },
};

function readPoint(typed: Typed, language: Language, errors: FieldErrors): Place['point'] {
  const say = fieldFormTexts(language);
  const lon = degrees(one(typed, 'lon'), 180);
  const lat = degrees(one(typed, 'lat'), 90);
  if (typeof lon === 'number' && typeof lat === 'number') return [lon, lat];
  if (lon !== null || lat !== null) errors[typeof lat === 'number' ? 'lon' : 'lat'] = say('notDegrees');
  return null;
}

function degrees(typed: string, most: number): number | null | 'wrong' {
  if (typed === '') return null;
  const value = Number(typed.replace(',', '.'));
  return Number.isFinite(value) && Math.abs(value) <= most ? value : 'wrong';
}
