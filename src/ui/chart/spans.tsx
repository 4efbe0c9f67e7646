import { ChartFrame, type ChartWords, chartWidth, HiddenMark, shortened } from './frame.tsx';

export type Span = { label: string; median: number | null; ninetieth: number | null };

const [line, top, thick] = [40, 17, 10];
const widest = chartWidth - 40;

/** How long things take: a bar up to where nine of ten end, a stroke at the middle one; what is kept back is a hatched mark. */
export function SpansChart({ spans, ...words }: ChartWords & { spans: readonly Span[] }) {
  const most = Math.max(1, ...spans.flatMap(({ median, ninetieth }) => [median ?? 0, ninetieth ?? 0]));
  const at = (days: number) => (days / most) * widest;
  return (
    <ChartFrame {...words} height={spans.length * line}>
      {spans.map(({ label, median, ninetieth }, index) => {
        const y = index * line;
        const end = at(ninetieth ?? median ?? 0);
        return (
          <g key={label}>
            <text class="chart-text" x={0} y={y + 11}>
              {shortened(label, 52)}
            </text>
            {median === null && <HiddenMark id={words.id} x={0} y={y + top - 2} />}
            {median !== null && (
              <>
                {ninetieth !== null && (
                  <rect class="chart-span" x={0} y={y + top} width={end} height={thick} />
                )}
                <rect
                  class="chart-middle"
                  x={Math.max(at(median) - 1.5, 0)}
                  y={y + top - 3}
                  width={3}
                  height={thick + 6}
                />
                {ninetieth === null ? (
                  <HiddenMark id={words.id} x={end + 6} y={y + top - 2} />
                ) : (
                  <text class="chart-number" x={end + 6} y={y + top + 9}>
                    {ninetieth}
                  </text>
                )}
              </>
            )}
          </g>
        );
      })}
    </ChartFrame>
  );
}
