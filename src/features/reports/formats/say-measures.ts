import type { Language } from '../../../platform/texts/languages.ts';
import { rowsOfFigures } from '../../partners/evaluations/rows-of-figures.ts';
import type { Figures } from '../../partners/evaluations/rules/figures.ts';
import type { Report, Shown, SurveyFigures } from '../report/report.ts';
import type { SaidTable } from './said-report.ts';
import type { Wording } from './say-report.ts';
import { formatTexts } from './texts.ts';

/** The whole per cent of a share; empty where there is nothing to share, `null` where one of both is kept back. */
export function percentOf(count: Shown, of: Shown): number | null | '' {
  if (count === null || of === null) return null;
  return of === 0 ? '' : Math.round((100 * count) / of);
}

export function sayRates({ rates }: Report, language: Language, wording: Wording): SaidTable[] {
  if (rates.length === 0) return [];
  const say = formatTexts(language);
  return [
    {
      ...{ id: 'rates', title: say('ratesTitle'), definition: say('ratesDefinition'), corner: say('rate') },
      columns: [
        { code: 'count', label: say('count') },
        { code: 'of', label: say('of') },
        { code: 'percent', label: say('percent') },
      ],
      rows: rates.map(({ id, count, of }) => ({
        ...{ code: id, label: wording.title(id) },
        cells: [count, of, percentOf(count, of)],
      })),
    },
  ];
}

export function sayLeadTimes({ leadTimes }: Report, language: Language, wording: Wording): SaidTable[] {
  if (leadTimes.length === 0) return [];
  const say = formatTexts(language);
  return [
    {
      ...{
        id: 'lead_times',
        title: say('leadTitle'),
        definition: say('leadDefinition'),
        corner: say('rate'),
      },
      columns: [
        { code: 'median', label: say('median') },
        { code: 'ninetieth', label: say('ninetieth') },
        { code: 'of', label: say('cases') },
      ],
      rows: leadTimes.map(({ id, median, ninetieth, of }) => ({
        ...{ code: id, label: wording.title(id) },
        // Of no case there is no middle one, and nothing is kept back either.
        cells: of === 0 ? ['', '', 0] : [median, ninetieth, of],
      })),
    },
  ];
}

/** What a partner was told, as he can count it himself. */
export function sayTold(told: Figures | null, language: Language): SaidTable[] {
  if (!told) return [];
  const say = formatTexts(language);
  return [
    {
      ...{ id: 'partner', title: say('toldTitle'), definition: say('toldDefinition'), corner: say('toldOf') },
      columns: [{ code: 'number', label: say('number') }],
      rows: rowsOfFigures(language, told).map(({ key, label, count }) => ({
        ...{ code: key, label, cells: [count] },
      })),
    },
  ];
}

/** What stands in a partner’s figures, by the names under which it is defined. */
export const definedInTold = (told: Figures | null, language: Language): string[] =>
  told ? rowsOfFigures(language, told).map(({ definition }) => definition) : [];

export function saySurvey({ survey }: Report, language: Language): SaidTable[] {
  return survey.flatMap((one) => [sayWays(one, language), ...sayQuestions(one, language)]);
}

function sayWays({ moment, ways }: SurveyFigures[number], language: Language): SaidTable {
  const say = formatTexts(language);
  return {
    ...{ id: `survey_${moment}`, title: say(`survey_${moment}`), definition: say('surveyDefinition') },
    ...{ corner: say('way'), columns: [{ code: 'number', label: say('number') }] },
    rows: (['link', 'paper', 'telephone'] as const).map((way) => ({
      ...{ code: way, label: say(way), cells: [ways[way]] },
    })),
  };
}

function sayQuestions({ moment, questions }: SurveyFigures[number], language: Language): SaidTable[] {
  const say = formatTexts(language);
  return questions.map(({ question, version, asked, answers, answered }) => ({
    ...{ id: `survey_${moment}_${question}_${version}`, title: asked[language] },
    ...{ definition: '', corner: say('answer'), columns: [{ code: 'number', label: say('number') }] },
    rows: [
      ...answers.map(({ key, label, count }) => ({ code: key, label: label[language], cells: [count] })),
      { code: 'answered', label: say('answered'), cells: [answered] },
    ],
  }));
}
