/** Two houses side by side, each with its own colour, and words that cross between them. Only to look at. */
export function TwoHouses() {
  return (
    <svg class="two-houses" viewBox="0 0 420 300" aria-hidden="true" focusable="false">
      <path class="ground" d="M14 262h392" />
      <path class="house one" d="M52 262V150l66-56 66 56v112z" />
      <path class="roof one" d="M38 162l80-68 80 68" />
      <path class="door one" d="M100 262v-54a18 18 0 0 1 36 0v54z" />
      <path class="pane one" d="M70 168h26v26H70zM140 168h26v26h-26z" />
      <path class="house two" d="M236 262V150l66-56 66 56v112z" />
      <path class="roof two" d="M222 162l80-68 80 68" />
      <path class="door two" d="M284 262v-54a18 18 0 0 1 36 0v54z" />
      <path class="pane two" d="M254 168h26v26h-26zM324 168h26v26h-26z" />
      <path
        class="words"
        d="M150 24h62a14 14 0 0 1 14 14v30a14 14 0 0 1-14 14h-34l-20 18v-18h-8a14 14 0 0 1-14-14V38a14 14 0 0 1 14-14z"
      />
      <path
        class="words over"
        d="M208 48h62a14 14 0 0 1 14 14v30a14 14 0 0 1-14 14h-8v18l-20-18h-34a14 14 0 0 1-14-14V62a14 14 0 0 1 14-14z"
      />
      <path class="said" d="M214 70h50M214 86h32" />
    </svg>
  );
}
