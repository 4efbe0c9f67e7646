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

let loaded: Promise<Highs> | undefined;

/** The solver; its program is read once. */
export const solver = (): Promise<Highs> => {
  loaded ??= loadHighs();
  return loaded;
};

export type Model = ReturnType<Highs['createModel']>;

/** The programme in the solver. Who asks for it disposes of it. */
export function modelOf(highs: Highs, { lower, upper, cost, rows }: Programme): Model {
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
  model.options.set({ output_flag: false, time_limit: 3, mip_rel_gap: 0.05 });
  return model;
}

/** Whole numbers that meet every condition, or null where there are none, or none was found in time. */
export function solutionOf(model: Model): Float64Array | null {
  model.run();
  const isFound = Number(model.info.get('primal_solution_status')) === feasible;
  return isFound ? Float64Array.from(model.getSolution().colValue, Math.round) : null;
}

/** As the solver says that the numbers it holds meet every condition. */
const feasible = 2;
