import type { GetICUArgs, GetICUArgsOptions } from '@schummar/icu-type-parser';
import { IntlMessageFormat } from 'intl-messageformat';
import type { Language } from './languages.ts';

interface ArgumentTypes extends GetICUArgsOptions {
  ProvidedArgs: never;
}
type Args<Message extends string> = GetICUArgs<Message, ArgumentTypes>;
type Rest<Message extends string> = keyof Args<Message> extends never ? [] : [args: Args<Message>];

/** Says a text of one slice in one language: `t('greeting', { name })`. Keys and arguments are checked by the compiler. */
export type Say<Source extends Record<string, string>> = <Key extends keyof Source & string>(
  key: Key,
  ...args: Rest<Source[Key]>
) => string;

const formats = new Map<string, IntlMessageFormat>();

/**
 * The texts of one slice. Dutch is the type source: a key that French, German or English lacks does not compile.
 * Messages are ICU MessageFormat (`{count, plural, one {…} other {…}}`).
 */
export function texts<const Source extends Record<string, string>>(
  nl: Source,
  others: Record<Exclude<Language, 'nl'>, Record<keyof Source, string>>,
): (language: Language) => Say<Source> {
  const all: Record<Language, Record<keyof Source, string>> = { nl, ...others };
  return (language) =>
    (key, ...args) => {
      const message = all[language][key];
      const typeset = language === 'fr' ? withFrenchSpaces : asItIs;
      if (!message.includes('{') && !message.includes("'")) return typeset(message);
      return typeset(
        String(formatOf(language, message).format(args[0] as Record<string, string> | undefined)),
      );
    };
}

function formatOf(language: Language, message: string): IntlMessageFormat {
  const key = `${language}\n${message}`;
  const known = formats.get(key);
  if (known) return known;
  const made = new IntlMessageFormat(message, language, undefined, { ignoreTag: true });
  formats.set(key, made);
  return made;
}

const asItIs = (text: string) => text;

/** French puts a space before ? ! : ; and inside « »; it must not break there, or the mark begins the next line. */
function withFrenchSpaces(text: string): string {
  return text.replace(/ ([?!:;»])/g, '\u00a0$1').replace(/« /g, '«\u00a0');
}
