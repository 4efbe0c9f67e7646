import type { Language } from '../../../platform/texts/languages.ts';
import { indicators } from '../indicators/all.ts';
import type { OwnLabels } from '../labels/axes.ts';
import { sayAxis, sayKey } from '../labels/say-key.ts';
import type { Wording } from './say-report.ts';

const byId = new Map(indicators.map((indicator) => [indicator.id, indicator]));

/**
 * The words of reports as the list of indicators and the code lists have them now; a number that is in no list any more keeps its
 * id. With the `labels` of a report codes are said as its service says them.
 */
export const wordingIn = (language: Language, labels?: OwnLabels): Wording => ({
  title: (id) => byId.get(id)?.name[language] ?? id,
  definition: (id) => {
    const one = byId.get(id);
    if (!one) return null;
    const { version, name, definition, formula, denominator } = one;
    return {
      ...{ id, version, name: name[language], definition: definition[language] },
      ...{ formula: formula[language], denominator: denominator[language] },
    };
  },
  axis: (axis) => sayAxis(axis, language),
  label: (axis, key) => sayKey(axis, key, language, labels),
});
