import type { ComponentChildren, VNode } from 'preact';
import { renderToString } from 'preact-render-to-string';
import type { Language } from '../../platform/texts/languages.ts';
import { assets } from '../assets.ts';
import { uiTexts } from '../texts.ts';

export type DocumentProps = {
  language: Language;
  title: string;
  description?: string;
  /** Puts "Fout:" before the title, so that a screen reader says it first. */
  hasErrors?: boolean;
  /** Pages that are only for one person stay out of search engines. */
  indexed?: boolean;
  children: ComponentChildren;
};

const icon =
  "data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 32 32'%3E%3Crect width='32' height='32' rx='7' fill='%230f5c54'/%3E%3Cpath d='M12 9h-4a3 3 0 0 0-3 3v6a3 3 0 0 0 3 3v4l4-4h1M16 7h8a3 3 0 0 1 3 3v6a3 3 0 0 1-3 3v4l-4-4h-4a3 3 0 0 1-3-3v-6a3 3 0 0 1 3-3z' fill='none' stroke='%23fff' stroke-width='2' stroke-linejoin='round'/%3E%3C/svg%3E";

/** The HTML skeleton of every page. */
export function Document({ language, title, description, hasErrors, indexed, children }: DocumentProps) {
  const say = uiTexts(language);
  const { css, js, fonts } = assets();
  return (
    <html lang={language}>
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{hasErrors ? `${say('errorPrefix')} ${title}` : title}</title>
        {description && <meta name="description" content={description} />}
        {indexed || <meta name="robots" content="noindex" />}
        <meta name="color-scheme" content="light dark" />
        <meta name="format-detection" content="telephone=no" />
        {fonts.map((font) => (
          <link key={font} rel="preload" href={font} as="font" type="font/woff2" crossorigin="anonymous" />
        ))}
        <link rel="stylesheet" href={css} />
        <link rel="icon" href={icon} />
        <script type="module" src={js} />
      </head>
      <body>
        <a class="skip" href="#main">
          {say('skip')}
        </a>
        {children}
        <p id="status" class="status" role="status" data-offline={say('offline')} data-busy={say('busy')} />
      </body>
    </html>
  );
}

/** A whole page as the text that is sent, with its doctype. */
export function renderPage(page: VNode): string {
  return `<!doctype html>${renderToString(page)}`;
}
