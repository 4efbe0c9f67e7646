/** The very words that go to somebody, as a sheet of paper: of the page around them nothing is printed. */
export function ExactWords({ words }: { words: string }) {
  return (
    <article class="letter exact">
      <p class="letter-words">{words}</p>
    </article>
  );
}
