import { recordType } from '../../../features/retention/rules/record-types.ts';
import type { Language } from '../../../platform/texts/languages.ts';
import { assessmentTexts } from './texts.ts';

/** Each risk with the tests that show its measure; a test of `data-protection.test.ts` looks whether they are there. */
export const risks = [
  { name: 'other', tests: ['src/app/non-interference.test.ts'] },
  { name: 'stolen', tests: ['src/app/stolen-database.test.ts', 'src/app/stolen-with-keys.test.ts'] },
  { name: 'insider', tests: ['src/app/rights.test.ts', 'src/platform/db/row-level-security.test.ts'] },
  { name: 'left', tests: ['src/features/cases/record/record.test.ts'] },
  {
    name: 'partner',
    tests: ['src/app/non-interference-partner.test.ts', 'src/features/partners/links/walls.test.ts'],
  },
  {
    name: 'judicial',
    tests: [
      'src/features/partners/judicial/judicial.test.ts',
      'src/features/partners/judicial/rules/request-life.test.ts',
    ],
  },
  {
    name: 'sanction',
    tests: [
      'src/features/partners/sanction/sanction.test.ts',
      'src/features/partners/sanction/answer.test.ts',
    ],
  },
  { name: 'letter', tests: ['src/features/cases/reaching/reach-party.test.ts'] },
  {
    name: 'forgotten',
    tests: ['src/app/erasure.test.ts', 'src/features/retention/forgetting/tables-of-a-case.test.ts'],
  },
  { name: 'back', tests: ['test/drills/forgotten-stays-forgotten.test.ts'] },
  { name: 'figures', tests: ['src/features/retention/forgetting/forgetting.test.ts'] },
  {
    name: 'answers',
    tests: [
      'src/features/surveys/batches/nobody-can-join.test.ts',
      'src/features/surveys/figures/figures.test.ts',
    ],
  },
  { name: 'lost', tests: ['test/chaos/killed.test.ts', 'test/drills/lost-server.test.ts'] },
  { name: 'trail', tests: ['src/platform/audit/trail.test.ts'] },
] as const;

/** The model assessment in one language, as Markdown: periods and measures are those of the code. */
export function makeAssessment(language: Language): string {
  const say = assessmentTexts(language);
  const periods = { case: String(recordType('case').usual), request: String(recordType('request').usual) };
  const rows = risks.map(({ name, tests }) => [
    say(name),
    say(`${name}_harm`),
    say('judge'),
    say(`${name}_measure`),
    tests.map((test) => `\`${test}\``).join(', '),
  ]);
  const heads = [say('risk'), say('harm'), say('chance'), say('measure'), say('shownBy')];
  const parts = [
    `# ${say('title')}`,
    say('model'),
    `## ${say('describe')}`,
    say('describeText'),
    `## ${say('need')}`,
    list([say('need_1'), say('need_2', periods), say('need_3'), say('need_4')]),
    `## ${say('risks')}`,
    [heads, heads.map(() => '---'), ...rows].map((row) => `| ${row.join(' | ')} |`).join('\n'),
    ...(['rights', 'limits', 'remains'] as const).flatMap((part) => [
      `## ${say(part)}`,
      list([say(`${part}_1`), say(`${part}_2`), say(`${part}_3`), say(`${part}_4`)]),
    ]),
  ];
  return `${parts.join('\n\n')}\n`;
}

const list = (lines: string[]): string => lines.map((line) => `- ${line}`).join('\n');
