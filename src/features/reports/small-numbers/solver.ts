import loadHighs, { type Highs } from 'highs';

/** A condition on unknowns: `lower ≤ Σ coefficient × unknown ≤ upper`. */
export type Row = { vars: readonly number[]; coefs: readonly number[]; lower: number; upper: number };
/** An integer programme; unknowns are numbered from 0, each at least `lower` and at most `upper`, and `cost` is made small. */
export type Programme = {
  lower: Float64Array;
  upper: Float64Array;
  cost: Float64Array;
  rows: readonly Row[];
};

/** How many seconds the solver may take: for each programme, and for all of them together. */
export type Patience = { each: number; all: number };
export const usualPatience: Patience = { each: 3, all: 45 };

/** The solver, and how long it may go on: seconds for each programme, and a moment of the clock that counts from its start. */
export type Solver = { highs: Highs; each: number; until: number };

/** Whole numbers that meet every condition; that there are none, which is proven; or that the time was over before either. */
export type Answer = { kind: 'found'; numbers: Float64Array } | { kind: 'none' } | { kind: 'out_of_time' };

let loaded: Promise<Highs> | undefined;

/** The solver with so much patience from now on; its program is read once. */
export async function solverWith({ each, all }: Patience): Promise<Solver> {
  loaded ??= loadHighs();
  return { highs: await loaded, each, until: performance.now() + all * 1000 };
}

export type Model = ReturnType<Highs['createModel']>;

/** The programme in the solver. Who asks for it disposes of it. */
export function modelOf({ highs }: Solver, { lower, upper, cost, rows }: Programme): Model {
  const starts = new Int32Array(rows.length + 1);
  for (const [r, { vars }] of rows.entries()) starts[r + 1] = (starts[r] ?? 0) + vars.length;
  const model = highs.createModel({
    ...{ numCols: lower.length, numRows: rows.length, colCost: cost, colLower: lower, colUpper: upper },
    rowLower: Float64Array.from(rows, (row) => (row.lower === -Infinity ? -highs.infinity : row.lower)),
    rowUpper: Float64Array.from(rows, (row) => (row.upper === Infinity ? highs.infinity : row.upper)),
    matrix: {
      ...{ format: 'csr' as const, numRows: rows.length, numCols: lower.length, starts },
      indices: Int32Array.from(rows.flatMap(({ vars }) => vars)),
      values: Float64Array.from(rows.flatMap(({ coefs }) => coefs)),
    },
    integrality: new Int32Array(lower.length).fill(1),
  });
  model.options.set({ output_flag: false, mip_rel_gap: 0.05 });
  return model;
}

/** What the solver says of the programme as it is now. That there is none counts only where the solver says so itself. */
export function answerOf({ highs, each, until }: Solver, model: Model): Answer {
  const left = (until - performance.now()) / 1000;
  if (left <= 0) return { kind: 'out_of_time' };
  model.options.set({ time_limit: Math.min(each, left) });
  model.run();
  if (Number(model.info.get('primal_solution_status')) === highs.constants.solutionStatus.feasible)
    return { kind: 'found', numbers: Float64Array.from(model.getSolution().colValue, Math.round) };
  const isNone = model.getModelStatus() === highs.constants.modelStatus.infeasible;
  return { kind: isNone ? 'none' : 'out_of_time' };
}
