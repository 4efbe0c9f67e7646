import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { outcomesFor } from './closing.ts';
import { statusByStage } from './party-status.ts';
import { openStages, type Stage, stages, workingStages } from './stages.ts';
import { type Step, steps } from './steps.ts';
import { factTexts, roleTexts, stageTexts, stepTexts } from './texts.ts';

/** Where the drawing lies, for the test that compares it with the table. */
export const drawing = fileURLToPath(new URL('../../../../docs/case-lifecycle.md', import.meta.url));

/** The whole of `docs/case-lifecycle.md`, made from the table. */
export function drawLifecycle(): string {
  return `# The life of a case

Generated from \`src/features/cases/rules/steps.ts\`; write it anew with
\`node --import tsx src/features/cases/rules/draw.ts --write\`. It shows the neighbour conflict, the only type of case
that has its table yet. Left out of the drawing, because they start almost everywhere, are *on hold*, *withdrawn* and
*closed* from a stage where the neighbours settle it or somebody moves; the tables have them.

\`\`\`mermaid
${mermaid()}
\`\`\`

## Stages

The last two columns are all that a party is ever told. A case on hold or withdrawn shows what it showed before, to all
but the party who withdrew. A second party who was never contacted is told nothing at any stage, the last included. After
reopening, a party who did not ask for it goes on reading \`ended\` until the mediators turn to him.

${table(['stage', 'nl', 'en', 'outcomes with which it closes', 'the first party sees', 'the second party sees'], stages.map(stageRow))}

## Steps

${table(['step', 'nl', 'en', 'from', 'to', 'who', 'needs'], steps.map(stepRow))}

## What the facts are

${table(
  ['fact', 'en'],
  [...new Set(steps.flatMap((step) => step.needs))].map((fact) => [code(fact), factTexts('en')(fact)]),
)}
`;
}

function mermaid(): string {
  const names = stages.map((stage) => `  ${stage} : ${stageTexts('nl')(stage)} / ${stageTexts('en')(stage)}`);
  const edges = steps.flatMap((step) =>
    drawnFrom(step).map((stage) => `  ${stage} --> ${step.to} : ${stepTexts('en')(step.name)}`),
  );
  return ['stateDiagram-v2', ...names, '  [*] --> requested', ...edges, '  closed --> [*]'].join('\n');
}

function drawnFrom(step: Step): readonly Stage[] {
  if (step.to === 'where_it_was' || step.to === 'on_hold' || step.to === 'withdrawn') return [];
  if (step.name === 'close' && Array.isArray(step.main)) return step.main;
  return step.from;
}

function stageRow(stage: Stage): string[] {
  const outcomes = stage === 'withdrawn' ? outcomesFor(stage, 'both') : outcomesFor(stage, null);
  const shown = stage === 'on_hold' || stage === 'withdrawn' ? null : statusByStage[stage];
  return [
    code(stage),
    stageTexts('nl')(stage),
    stageTexts('en')(stage),
    outcomes.map(code).join(', '),
    shown ? code(shown.A) : 'as before',
    shown ? (shown.B ? code(shown.B) : 'nothing') : 'as before',
  ];
}

function stepRow(step: Step): string[] {
  return [
    code(step.name),
    stepTexts('nl')(step.name),
    stepTexts('en')(step.name),
    fromWords(step.from) + (step.when ? conditions[step.when] : ''),
    step.to === 'where_it_was' ? 'where it was' : code(step.to),
    step.who.map((role) => roleTexts('en')(role)).join(', '),
    step.needs.map(code).join(', '),
  ];
}

const conditions = {
  mediated: ', once mediation had begun',
  second_party_knows: ', once the second party was contacted',
};

function fromWords(from: readonly Stage[]): string {
  const isAll = (group: readonly Stage[]) => group.every((stage) => from.includes(stage));
  if (isAll(openStages)) return 'every open stage';
  if (isAll(workingStages)) return 'every open stage but on hold and withdrawn';
  return from.map(code).join(', ');
}

const code = (word: string): string => `\`${word}\``;

const table = (head: string[], rows: string[][]): string =>
  [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');

if (process.argv[1] === fileURLToPath(import.meta.url) && process.argv.includes('--write'))
  writeFileSync(drawing, drawLifecycle());
