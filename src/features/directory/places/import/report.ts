import type { State } from './combining/state.ts';
import type { Imported } from './import-places.ts';
import type { Lists } from './read-lists.ts';
import type { Rejected } from './source.ts';

/** As many lines of one reason as one reads, unless all are asked for. */
const shown = 12;

/** What an import did, for the operator to read: what came in, what changed, and what was left out and why. */
export function reportOf(
  { sources, rejected, aside }: Lists,
  imported: Imported,
  { dryRun, all }: { dryRun: boolean; all: boolean },
): string {
  const { before, after, changed } = imported;
  const read = sources.map(({ file, source, content }) => {
    const rows = content.rows.length || content.municipalities.length;
    return `  ${file}: ${source}, ${rows} ${content.rows.length ? 'rows' : 'municipalities'}`;
  });
  const most = all ? Number.POSITIVE_INFINITY : shown;
  const left = byReason([...rejected, ...imported.rejected], most);
  const lacking = byReason(imported.lacking, most);
  return [
    'Read:',
    ...read,
    ...aside.map((file) => `  ${file}: left aside, no list of places`),
    ...(left.length > 0 ? ['', 'Left out:', ...left] : []),
    ...(lacking.length > 0 ? ['', 'Filled in:', ...lacking] : []),
    '',
    changed
      ? `${dryRun ? 'Would now be there' : 'Now there'}: ${countOf(after)}.`
      : `Nothing has changed: ${countOf(after)}.`,
    ...(changed ? differences(before, after) : []),
    ...(dryRun ? ['This was a dry run: nothing was written.'] : []),
    '',
  ].join('\n');
}

function byReason(rejected: readonly Rejected[], most: number): string[] {
  const reasons = Map.groupBy(rejected, ({ file, why }) => `${file}: ${why}`);
  return [...reasons].flatMap(([reason, lines]) => {
    const examples = lines.slice(0, most).map(({ where, text }) => `    ${where}: ${text}`);
    const more = lines.length > most ? [`    and ${lines.length - most} more; --all shows them`] : [];
    return [`  ${reason} (${lines.length})`, ...examples, ...more];
  });
}

function countOf({ municipalities, postcodes, outlines }: State): string {
  const living = municipalities.filter(({ ended }) => !ended);
  const count = (country: string) => living.filter(({ code }) => code.startsWith(country)).length;
  const codes = new Set(postcodes.map(({ postcode }) => postcode));
  const shared = postcodes.length - codes.size;
  return (
    `${count('be')} Belgian and ${count('nl')} Dutch municipalities, ${codes.size} postcodes ` +
    `(${shared} times one lies in a further municipality), ${outlines.length} outlines, ` +
    `${municipalities.length - living.length} codes that ended`
  );
}

/** What is new, what ended, and where it went. Of a first import that would be all of it. */
function differences(before: State, after: State): string[] {
  if (before.municipalities.length === 0) return [];
  const had = new Map(before.municipalities.map((row) => [row.code, row]));
  const fresh = after.municipalities.filter(({ code, ended }) => !ended && had.get(code)?.ended !== false);
  const gone = after.municipalities.filter(({ code, ended }) => ended && had.get(code)?.ended === false);
  return [
    ...fresh.map(({ code, name }) => `  new: ${code} ${name}`),
    ...gone.map(({ code, name, successors }) => {
      const into =
        successors.length > 0 ? `went into ${successors.join(', ')}` : 'into which it went is unknown';
      return `  ended: ${code} ${name}, ${into}`;
    }),
  ];
}
