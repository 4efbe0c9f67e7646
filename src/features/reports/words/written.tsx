import { type Inline, readMarkdown } from './rules/markdown.ts';

/** The qualitative part as it is read; its headings are of level 3, for it stands under a heading of its own. */
export function Written({ words }: { words: string }) {
  return (
    <div class="written">
      {readMarkdown(words).map((block, at) => {
        if (block.kind === 'heading')
          return (
            <h3 key={at}>
              <Run content={block.content} />
            </h3>
          );
        if (block.kind === 'list') {
          const items = block.items.map((item, index) => (
            <li key={index}>
              <Run content={item} />
            </li>
          ));
          return block.ordered ? <ol key={at}>{items}</ol> : <ul key={at}>{items}</ul>;
        }
        const run = (
          <p key={at}>
            <Run content={block.content} />
          </p>
        );
        return block.kind === 'quote' ? <blockquote key={at}>{run}</blockquote> : run;
      })}
    </div>
  );
}

function Run({ content }: { content: readonly Inline[] }) {
  return (
    <>
      {content.map((part, at) => {
        if (part.kind === 'link')
          return (
            <a key={at} href={part.href} rel="noopener nofollow">
              {part.text}
            </a>
          );
        if (part.kind === 'strong') return <strong key={at}>{part.text}</strong>;
        return part.kind === 'emphasis' ? <em key={at}>{part.text}</em> : part.text;
      })}
    </>
  );
}
