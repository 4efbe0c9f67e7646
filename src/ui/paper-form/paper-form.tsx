/** Boxes to tick with a pen. */
export function PaperBoxes({ label, options }: { label?: string; options: readonly string[] }) {
  return (
    <div class="paper-part">
      {label && <p class="paper-label">{label}</p>}
      <ul class="paper-boxes">
        {options.map((option) => (
          <li key={option}>{option}</li>
        ))}
      </ul>
    </div>
  );
}

/** Lines to write on; they are only to look at, so they are not read out. */
export function PaperLines({ label, count }: { label: string; count: number }) {
  return (
    <div class="paper-part">
      <p class="paper-label">{label}</p>
      {Array.from({ length: count }, (_, index) => (
        <div key={index} class="paper-line" aria-hidden="true" />
      ))}
    </div>
  );
}
