import { ChartFrame, type ChartWords, chartWidth, HiddenMark, hiddenMark } from './frame.tsx';

export type Column = { label: string; value: number | null };

const [ceiling, floor] = [22, 132];
const mostLabels = 12;

/** Standing bars beside each other, such as one a month; a number that is kept back is a hatched mark. */
export function ColumnsChart({ columns, ...words }: ChartWords & { columns: readonly Column[] }) {
  const most = Math.max(1, ...columns.map(({ value }) => value ?? 0));
  const step = chartWidth / Math.max(columns.length, 1);
  const width = Math.min(step * 0.7, 40);
  const every = Math.ceil(columns.length / mostLabels);
  return (
    <ChartFrame {...words} height={floor + 22}>
      {columns.map(({ label, value }, at) => {
        const middle = step * (at + 0.5);
        const height = ((value ?? 0) / most) * (floor - ceiling);
        return (
          <g key={label}>
            {value === null ? (
              <HiddenMark id={words.id} x={middle - hiddenMark / 2} y={floor - hiddenMark} />
            ) : (
              <>
                <rect
                  class="chart-part-0"
                  x={middle - width / 2}
                  y={floor - height}
                  width={width}
                  height={height}
                />
                {columns.length <= 2 * mostLabels && (
                  <text class="chart-number" x={middle} y={floor - height - 5} text-anchor="middle">
                    {value}
                  </text>
                )}
              </>
            )}
            {at % every === 0 && (
              <text class="chart-text" x={middle} y={floor + 16} text-anchor="middle">
                {label}
              </text>
            )}
          </g>
        );
      })}
      <path class="chart-axis" d={`M0 ${floor}H${chartWidth}`} />
    </ChartFrame>
  );
}
