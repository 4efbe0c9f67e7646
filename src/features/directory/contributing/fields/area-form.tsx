import { Checkbox } from '../../../../ui/choices/checkboxes.tsx';
import { TextArea } from '../../../../ui/field/text-area.tsx';
import { fieldTexts } from '../../entries/field-texts.ts';
import type { Area } from '../../entries/fields.ts';
import { checkValue } from './check-value.ts';
import { type FieldForm, one } from './field-form.ts';
import { linesOf, readArea } from './rules/read-area.ts';
import { fieldFormTexts } from './texts.ts';

/** Municipalities and postcodes, one a line, in any language; what is not known is told with what comes near. */
export const areaForm: FieldForm<Area> = {
  typed: (value, at) => ({ value: linesOf(value, at).join('\n') }),
  read: (typed, before, at) => {
    const lines = one(typed, 'value')
      .split(/[\n;]/)
      .map((line) => line.trim())
      .filter(Boolean);
    const say = fieldFormTexts(at.language);
    if (lines.length > 700) return { ok: false, errors: { value: say('tooManyLines') } };
    const { area, unknown } = readArea(lines, before, at, one(typed, 'keepUnknown') !== '');
    if (unknown.length > 0) {
      const told = unknown
        .slice(0, 5)
        .map(({ line, near }) =>
          near.length > 0 ? say('unknownNear', { line, near: near.join(', ') }) : say('unknown', { line }),
        );
      return { ok: false, errors: { value: told.join(' ') } };
    }
    return checkValue('area', lines.length > 0 ? area : null, at.language);
  },
  Inputs: ({ at: { language }, errors }) => {
    const say = fieldFormTexts(language);
    return (
      <>
        <TextArea name="value" label={fieldTexts(language)('area')} hint={say('areaHint')} rows={10} />
        {errors.value && (
          <Checkbox name="keepUnknown" label={say('keepUnknown')} hint={say('keepUnknownHint')} />
        )}
      </>
    );
  },
};
