import {
  ChartFrame,
  type ChartWords,
  chartWidth,
  HiddenMark,
  hiddenMark,
  Legend,
  legendHeight,
  type Swatch,
  shortened,
} from './frame.tsx';

export type StackedRow = { label: string; parts: readonly (number | null)[] };

const [line, top, thick, gap] = [42, 16, 16, 2];
/** Beside the longest bar there is room for a mark of each part that is kept back. */
const room = (parts: number) => chartWidth - parts * (hiddenMark + gap);

/** Lying bars of parts, at most five; a part that is kept back is a hatched mark behind the bar, of one size whatever it is. */
export function StackedChart(props: ChartWords & { parts: readonly string[]; rows: readonly StackedRow[] }) {
  const { parts, rows, ...words } = props;
  const most = Math.max(
    1,
    ...rows.map((row) => row.parts.reduce<number>((sum, part) => sum + (part ?? 0), 0)),
  );
  const kept = rows.some((row) => row.parts.includes(null));
  const swatches: Swatch[] = [
    ...parts.map((label, look) => ({ label, look })),
    ...(kept ? [{ label: words.hidden, look: 'hidden' as const }] : []),
  ];
  const scale = room(kept ? parts.length : 0) / most;
  return (
    <ChartFrame {...words} height={rows.length * line + 6 + legendHeight(swatches)}>
      {rows.map((row, at) => (
        <Row key={row.label} id={words.id} row={row} y={at * line} scale={scale} />
      ))}
      <Legend id={words.id} swatches={swatches} y={rows.length * line + 4} />
    </ChartFrame>
  );
}

function Row({ id, row, y, scale }: { id: string; row: StackedRow; y: number; scale: number }) {
  let left = 0;
  const shown = row.parts.map((part, look) => {
    const width = (part ?? 0) * scale;
    const from = left;
    left += width;
    return { part, look, from, width: Math.max(width - gap, 0) };
  });
  const marks = row.parts.filter((part) => part === null);
  return (
    <g>
      <text class="chart-text" x={0} y={y + 11}>
        {shortened(row.label, 52)}
      </text>
      {shown.map(({ part, look, from, width }) =>
        part ? (
          <g key={look}>
            <rect class={`chart-part-${look}`} x={from} y={y + top} width={width} height={thick} />
            {width > 9 * String(part).length && (
              <text class={`chart-on-${look}`} x={from + width / 2} y={y + top + 12} text-anchor="middle">
                {part}
              </text>
            )}
          </g>
        ) : null,
      )}
      {marks.map((_, at) => (
        <HiddenMark key={at} id={id} x={left + at * (hiddenMark + gap)} y={y + top + 1} />
      ))}
    </g>
  );
}
