import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { drawCommunityParties } from '../community/rules/draw-parties.ts';
import { firstSeesAt } from '../community/rules/party-status.ts';
import { sanctionStatusByStage } from '../sanction/rules/party-status.ts';
import { outcomesFor } from './closing.ts';
import { statusByStage } from './party-status.ts';
import { type CaseType, openStages, type Stage, stagesOf, workingStagesOf } from './stages.ts';
import { everyStep, type StepName, stepsOf } from './step-tables.ts';
import type { Step } from './steps.ts';
import { code, table } from './tables-in-markdown.ts';
import { factTexts, roleTexts, stageTexts, stepTexts } from './texts.ts';

/** Where the drawing lies, for the test that compares it with the table. */
export const drawing = fileURLToPath(new URL('../../../../docs/case-lifecycle.md', import.meta.url));

/** The whole of `docs/case-lifecycle.md`, made from the tables. */
export function drawLifecycle(): string {
  return `# The life of a case

Generated from \`src/features/cases/rules/steps.ts\` (the neighbour conflict), \`src/features/cases/community/rules/\`
(community mediation, with 3 to 30 parties) and \`src/features/cases/sanction/rules/\` (municipal-sanction mediation,
SAC/GAS); write it anew with
\`node --import tsx src/features/cases/rules/draw.ts --write\`. Left out of the drawings, because they start almost
everywhere, are *on hold*, *withdrawn* and *closed* from a stage where the neighbours settle it or somebody moves; the
tables have them.

# Neighbour conflict

${drawType('neighbour')}

## Stages

The last two columns are all that a party is ever told. A case on hold or withdrawn shows what it showed before, to all
but the party who withdrew. A second party who was never contacted is told nothing at any stage, the last included. After
reopening, a party who did not ask for it goes on reading \`ended\` until the mediators turn to him.

${table(['stage', 'nl', 'en', 'outcomes with which it closes', 'the first party sees', 'the second party sees'], stagesOf('neighbour').map(neighbourRow))}

## Steps

${stepTable('neighbour')}

# Community mediation

${drawType('community')}

## Stages

The last column is all that the first party is ever told. What each of the others is told follows from his own standing
alone, below: nothing that anybody else does or leaves can change it, until the case is closed.

${table(['stage', 'nl', 'en', 'outcomes with which it closes', 'the first party sees'], stagesOf('community').map(communityRow))}

## Steps

${stepTable('community')}

${drawCommunityParties()}

# Municipal-sanction mediation

The sanctioning officer alone opens it. The first party is said to have broken the rule, the second was injured by it.

${drawType('sanction')}

## Stages

The last two columns are all that a party is ever told. To the first party there is no case before the offer, to the second
none before he is contacted. After reopening each goes on reading \`ended\` until the mediators turn to him.

${table(['stage', 'nl', 'en', 'outcomes with which it closes', 'the first party sees', 'the second party sees'], stagesOf('sanction').map(sanctionRow))}

## Steps

${stepTable('sanction')}

# What the facts are

${table(
  ['fact', 'en'],
  [...new Set(everyStep.flatMap((step) => step.needs))].map((fact) => [code(fact), factTexts('en')(fact)]),
)}
`;
}

function drawType(type: CaseType): string {
  const names = stagesOf(type).map(
    (stage) => `  ${stage} : ${stageTexts('nl')(stage)} / ${stageTexts('en')(stage)}`,
  );
  const edges = stepsOf(type).flatMap((step) =>
    drawnFrom(step).map((stage) => `  ${stage} --> ${step.to} : ${stepTexts('en')(step.name)}`),
  );
  return [
    '```mermaid',
    'stateDiagram-v2',
    ...names,
    '  [*] --> requested',
    ...edges,
    '  closed --> [*]',
    '```',
  ].join('\n');
}

function drawnFrom(step: Step): readonly Stage[] {
  if (step.to === 'where_it_was' || step.to === 'on_hold' || step.to === 'withdrawn') return [];
  if (step.name === 'close' && Array.isArray(step.main)) return step.main;
  return step.from;
}

type Working<Table> = keyof Table;
const isAside = (stage: Stage): stage is 'on_hold' | 'withdrawn' =>
  stage === 'on_hold' || stage === 'withdrawn';

function neighbourRow(stage: Stage): string[] {
  const shown = isAside(stage) ? null : statusByStage[stage as Working<typeof statusByStage>];
  return [
    ...stageCells(stage, 'both', 'neighbour'),
    shown ? code(shown.A) : 'as before',
    shown ? (shown.B ? code(shown.B) : 'nothing') : 'as before',
  ];
}

function sanctionRow(stage: Stage): string[] {
  const shown = isAside(stage) ? null : sanctionStatusByStage[stage as Working<typeof sanctionStatusByStage>];
  const cell = (status: string | null) => (status === null ? 'nothing' : code(status));
  return [
    ...stageCells(stage, null, 'sanction'),
    ...(shown ? [cell(shown.A), cell(shown.B)] : ['as before', 'as before']),
  ];
}

function communityRow(stage: Stage): string[] {
  const shown = isAside(stage) ? null : firstSeesAt[stage as Working<typeof firstSeesAt>];
  return [...stageCells(stage, 'A', 'community'), shown ? code(shown) : 'as before'];
}

function stageCells(stage: Stage, by: 'A' | 'both' | null, type: CaseType): string[] {
  const outcomes = outcomesFor(stage, stage === 'withdrawn' ? by : null, type);
  return [code(stage), stageTexts('nl')(stage), stageTexts('en')(stage), outcomes.map(code).join(', ')];
}

const stepTable = (type: CaseType): string =>
  table(
    ['step', 'nl', 'en', 'from', 'to', 'who', 'needs'],
    stepsOf(type).map((step) => stepRow(step, type)),
  );

function stepRow(step: Step<StepName>, type: CaseType): string[] {
  return [
    code(step.name),
    stepTexts('nl')(step.name),
    stepTexts('en')(step.name),
    fromWords(step.from, type) + (step.when ? conditions[step.when] : ''),
    step.to === 'where_it_was' ? 'where it was' : code(step.to),
    step.who.map((role) => roleTexts('en')(role)).join(', '),
    step.needs.map(code).join(', '),
  ];
}

const conditions = {
  mediated: ', once mediation had begun',
  offered: ', once it was offered',
  second_party_knows: ', once the second party was contacted',
  only_first_party_knows: ', while nobody else knows of the case',
};

function fromWords(from: readonly Stage[], type: CaseType): string {
  const isAll = (group: readonly Stage[]) => group.every((stage) => from.includes(stage));
  if (isAll(stagesOf(type).filter((stage) => openStages.includes(stage)))) return 'every open stage';
  if (isAll(workingStagesOf(type)) && !from.includes('on_hold'))
    return 'every open stage but on hold and withdrawn';
  return from.map(code).join(', ');
}

if (process.argv[1] === fileURLToPath(import.meta.url) && process.argv.includes('--write'))
  writeFileSync(drawing, drawLifecycle());
