import type { Language } from '../../../platform/texts/languages.ts';
import type { FileSpec } from './files/file-spec.ts';
import { files } from './files.ts';
import { headsOf, type OtherTable } from './of-service/add-tables.ts';
import { readmeTexts } from './readme-texts.ts';
import { tables } from './tables/tables.ts';
import { reasons, whyNot } from './tables/where.ts';

/** What is in an export, file by file and column by column, and what is not and why; in the language of the service. */
export function readme(
  { name, language }: { name: string; language: Language },
  { at, until }: { at: Date; until: Date },
  others: readonly OtherTable[],
): string {
  const say = readmeTexts(language);
  return `${[
    // A name is nobody’s markup.
    `# ${name.replace(/[\r\n]+/g, ' ')}`,
    say('intro', { at: at.toISOString(), until: until.toISOString() }),
    say('keep'),
    say('purpose'),
    say('form'),
    `## ${say('folders')}`,
    (['files', 'binder', 'reports', 'service', 'surveys'] as const).map((key) => `- ${say(key)}`).join('\n'),
    `## ${say('tables')}`,
    ...Object.entries<FileSpec>(files).map(([file, spec]) => sectionOf(file, spec, language)),
    `## ${say('others')}`,
    say('othersIntro'),
    ...others.map((table) => otherSection(table, language)),
    `## ${say('not')}`,
    ...whyNot.map((why) => [reasons[why][language], '', ...namesFor(why)].join('\n')),
    say('notOthers'),
  ].join('\n\n')}\n`;
}

const sectionOf = (file: string, { about, columns }: FileSpec, language: Language): string =>
  [
    `### ${file}`,
    '',
    about[language],
    '',
    ...Object.entries(columns).map(([column, words]) => `- \`${column}\`: ${words[language]}`),
  ].join('\n');

function otherSection({ name, file, columns }: OtherTable, language: Language): string {
  const where = tables[name];
  if (!where || !('other' in where)) return '';
  const types = new Map(columns.map((column) => [column.name, column.type]));
  const without = where.without?.map((column) => `\`${column}\``).join(', ');
  return [
    `### ${file}`,
    '',
    where.other[language],
    '',
    ...headsOf(columns).map((column) => `- \`${column}\`: ${types.get(column) ?? 'text'}`),
    ...(without ? ['', readmeTexts(language)('leftOut', { columns: without })] : []),
  ].join('\n');
}

const namesFor = (why: string): string[] =>
  Object.entries(tables).flatMap(([name, where]) =>
    'not' in where && where.not === why ? [`- \`${name}\``] : [],
  );
