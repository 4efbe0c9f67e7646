const strict = new TextDecoder('utf-8', { fatal: true });

/** What a program would take for more than words: markup, a script, a page description. */
const notOnlyWords = /^[\s\ufeff]*(?:<|#!|%!|\{\\rtf|MZ|PK)/;

/** Whether this is text that people read, in UTF-8, and nothing that a program would run or render. */
export function isPlainText(bytes: Uint8Array): boolean {
  let text: string;
  try {
    text = strict.decode(bytes);
  } catch {
    return false;
  }
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
  return !/[\x00-\x08\x0b\x0e-\x1f\x7f]/.test(text) && !notOnlyWords.test(text);
}
