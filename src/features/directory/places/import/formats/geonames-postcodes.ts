import { emptyContent, isHere, type PostcodeRow, type Read, type Rejected } from '../source.ts';

const countries = { BE: 'geonames-be', NL: 'geonames-nl' } as const;

/** Postcodes of GeoNames: twelve columns with tabs between them, one file a country (export/zip). */
export function readGeonamesPostcodes(text: string, file: string): Read {
  const lines = text.split(/\r?\n/);
  const first = lines.find((line) => line.trim())?.split('\t') ?? [];
  if (first.length !== 12 || !/^[A-Z]{2}$/.test(first[0] ?? '')) return { kind: 'unknown' };
  const lists = new Map<string, PostcodeRow[]>();
  const rejected: Rejected[] = [];
  lines.forEach((line, at) => {
    if (!line.trim()) return;
    const columns = line.split('\t');
    const why = whyNot(columns);
    if (why) rejected.push({ file, where: `line ${at + 1}`, why, text: line.slice(0, 80) });
    else add(lists, columns[0] ?? '', rowOf(columns, at + 1));
  });
  if (lists.size === 0)
    return { kind: 'broken', problem: 'it looks like postcodes of GeoNames, but no line of it can be used.' };
  const read = [...lists].map(([country, rows]) => ({
    source: countries[country as keyof typeof countries],
    content: { ...emptyContent(), rows },
  }));
  return { kind: 'lists', lists: read, rejected };
}

function add(lists: Map<string, PostcodeRow[]>, country: string, row: PostcodeRow): void {
  lists.set(country, lists.get(country) ?? []);
  lists.get(country)?.push(row);
}

function whyNot([country = '', postcode = '', place = '', ...rest]: string[]): string | null {
  if (rest.length !== 9) return 'not twelve columns';
  if (!(country in countries)) return 'not of Belgium or the Netherlands';
  if (!/^[1-9]\d{3}( ?[A-Z]{2})?$/.test(postcode)) return 'no postcode of four digits';
  return place.trim() ? null : 'no name of a place';
}

/** Columns: 2 place, 6 the Dutch municipality, 8 the Belgian arrondissement, 9 and 10 latitude and longitude. */
function rowOf(columns: string[], line: number): PostcodeRow {
  const [country = '', postcode = '', place = ''] = columns;
  const point: [number, number] = [Number(columns[10]), Number(columns[9])];
  const code = columns[6] ?? '';
  return {
    postcode: `${country.toLowerCase()}:${postcode.slice(0, 4)}`,
    place: place.trim().replaceAll("'", '’'),
    code: country === 'NL' && /^\d{4}$/.test(code) ? `nl:${code}` : null,
    district: country === 'BE' && /^\d{2}$/.test(columns[8] ?? '') ? `be:${columns[8]}` : '',
    point: isHere(point) ? point : null,
    line,
  };
}
