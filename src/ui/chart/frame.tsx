import type { ComponentChildren } from 'preact';

/** What every chart says of itself; `id` is that of its title in the page, so it must be there once. `hidden`: the word for a number that is kept back. */
export type ChartWords = { id: string; title: string; description: string; hidden: string };

/** All charts are as wide as this in units of their own, so that their words stay readable on a phone. */
export const chartWidth = 360;

/** The sheet of a chart: its title and description for who cannot see it, and the hatching of what is kept back. */
export function ChartFrame(props: ChartWords & { height: number; children: ComponentChildren }) {
  const { id, title, description, height } = props;
  return (
    <svg
      class="chart"
      viewBox={`0 0 ${chartWidth} ${height}`}
      role="img"
      aria-labelledby={`${id}-title ${id}-desc`}
      xmlns="http://www.w3.org/2000/svg"
    >
      <title id={`${id}-title`}>{title}</title>
      <desc id={`${id}-desc`}>{description}</desc>
      <defs>
        <pattern
          id={`${id}-hatch`}
          width="5"
          height="5"
          patternUnits="userSpaceOnUse"
          patternTransform="rotate(45)"
        >
          <path d="M0 0V5" class="chart-hatch" />
        </pattern>
      </defs>
      {props.children}
    </svg>
  );
}

/** A mark of one size for a number that is kept back: it says that there is one, and nothing of how large it is. */
export function HiddenMark({ id, x, y }: { id: string; x: number; y: number }) {
  return (
    <rect
      class="chart-hidden"
      fill={`url(#${id}-hatch)`}
      x={x}
      y={y}
      width={hiddenMark}
      height={hiddenMark}
    />
  );
}
export const hiddenMark = 14;

export type Swatch = { label: string; look: number | 'hidden' };

/** What each look means, two beside each other; as high as `legendHeight` says. */
export function Legend({ id, swatches, y }: { id: string; swatches: readonly Swatch[]; y: number }) {
  return (
    <>
      {swatches.map(({ label, look }, at) => {
        const [left, top] = [(at % 2) * (chartWidth / 2), y + Math.floor(at / 2) * legendLine];
        return (
          <g key={label}>
            {look === 'hidden' ? (
              <HiddenMark id={id} x={left} y={top} />
            ) : (
              <rect class={`chart-part-${look}`} x={left} y={top} width={hiddenMark} height={hiddenMark} />
            )}
            <text class="chart-text" x={left + hiddenMark + 6} y={top + 11}>
              {shortened(label, 26)}
            </text>
          </g>
        );
      })}
    </>
  );
}
const legendLine = 20;
export const legendHeight = (swatches: readonly Swatch[]): number =>
  Math.ceil(swatches.length / 2) * legendLine;

/** The table under the chart has the whole of it. */
export const shortened = (label: string, most: number): string =>
  label.length <= most ? label : `${label.slice(0, most - 1).trimEnd()}…`;
