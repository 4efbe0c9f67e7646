type Words = { text: string; bold: boolean };
type Part =
  | { kind: 'heading' | 'paragraph'; words: readonly Words[] }
  | { kind: 'list'; items: readonly (readonly Words[])[] }
  | { kind: 'quote' | 'code'; text: string }
  | { kind: 'sign' };

export type LetterProps = {
  /** BCP 47, and from which side it is written: those of the letter, not of the page around it. */
  lang: string;
  direction: 'ltr' | 'rtl';
  head: string;
  from: string;
  to: readonly string[];
  date: string;
  subject: string;
  blocks: readonly Part[];
};

/** A letter as it will be printed, to be read through before: its subject is a heading of the second level. */
export function Letter({ lang, direction, head, from, to, date, subject, blocks }: LetterProps) {
  return (
    <article class="letter" lang={lang} dir={direction}>
      <p class="letter-head">{head}</p>
      <p class="letter-to" dir="ltr">
        {from && <small>{from}</small>}
        <Lines text={to.join('\n')} />
      </p>
      <p class="letter-date">{date}</p>
      <h2>{subject}</h2>
      {blocks.map((part, index) => (
        <LetterPart key={`${index}-${part.kind}`} part={part} />
      ))}
    </article>
  );
}

function LetterPart({ part }: { part: Part }) {
  switch (part.kind) {
    case 'heading':
      return (
        <h3>
          <Sentence words={part.words} />
        </h3>
      );
    case 'paragraph':
      return (
        <p>
          <Sentence words={part.words} />
        </p>
      );
    case 'list':
      return (
        <ul>
          {part.items.map((item) => (
            <li key={JSON.stringify(item)}>
              <Sentence words={item} />
            </li>
          ))}
        </ul>
      );
    case 'quote':
      return (
        <blockquote dir="auto">
          <Lines text={part.text} />
        </blockquote>
      );
    case 'code':
      return (
        <p class="letter-code" dir="ltr">
          {part.text}
        </p>
      );
    case 'sign':
      return <p class="letter-sign" />;
  }
}

/** What was filled in keeps its own direction: a telephone number in an Arabic line. */
function Sentence({ words }: { words: readonly Words[] }) {
  return (
    <>
      {words.map(({ text, bold }) => {
        const said = (
          <bdi>
            <Lines text={text} />
          </bdi>
        );
        return bold ? <strong key={text}>{said}</strong> : said;
      })}
    </>
  );
}

const Lines = ({ text }: { text: string }) => (
  <>
    {text.split('\n').map((line, index) => (
      <span key={`${index}-${line}`}>
        {index > 0 && <br />}
        {line}
      </span>
    ))}
  </>
);
