import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { drawing, drawLifecycle } from './draw.ts';
import { stages } from './stages.ts';
import { everyStep } from './step-tables.ts';

test('the drawing in docs is what the table says', () => {
  assert.equal(
    readFileSync(drawing, 'utf8'),
    drawLifecycle(),
    'write it anew: node --import tsx src/features/cases/rules/draw.ts --write',
  );
});

test('every stage and every step is drawn or listed', () => {
  const drawn = drawLifecycle();
  for (const name of [...stages, ...everyStep.map((step) => step.name)])
    assert.ok(drawn.includes(`\`${name}\``), name);
});
