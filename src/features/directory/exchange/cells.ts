import { type FieldName, isTextField, type ValueOf } from '../entries/fields.ts';

/** How a field stands in a table: its columns, in order. Texts have one a language, a place and an area have one a part. */
export function columnsOf(field: FieldName): string[] {
  if (isTextField(field)) return ['from', 'nl', 'fr', 'de', 'en'].map((part) => `${field}.${part}`);
  if (field === 'place')
    return ['street', 'postcode', 'town', 'lon', 'lat', 'areaOnly'].map((part) => `place.${part}`);
  if (field === 'area') return ['municipalities', 'postcodes', 'names'].map((part) => `area.${part}`);
  return [field];
}

type Cells = Record<string, string>;
const languages = ['nl', 'fr', 'de', 'en'] as const;

/** The cells of a value. What is no list of words and no text is JSON. */
export function cellsOf<F extends FieldName>(field: F, value: ValueOf<F>): Cells {
  if (isTextField(field)) {
    const text = value as ValueOf<'name'>;
    const said = languages.map((language) => [`${field}.${language}`, text.in[language]?.text ?? '']);
    return { [`${field}.from`]: text.from, ...Object.fromEntries(said) };
  }
  if (field === 'place') {
    const { street, postcode, town, point, areaOnly } = value as ValueOf<'place'>;
    const [lon = '', lat = ''] = point ?? [];
    return {
      ...{ 'place.street': street, 'place.postcode': postcode, 'place.town': town },
      ...{ 'place.lon': String(lon), 'place.lat': String(lat), 'place.areaOnly': areaOnly ? 'yes' : '' },
    };
  }
  if (field === 'area') {
    const area = value as ValueOf<'area'>;
    const parts = ['municipalities', 'postcodes', 'names'] as const;
    return Object.fromEntries(parts.map((part) => [`area.${part}`, joined(area[part])]));
  }
  return { [field]: cellOf(value) };
}

function cellOf(value: unknown): string {
  if (typeof value === 'string' || typeof value === 'number') return String(value);
  if (Array.isArray(value) && value.every((one) => typeof one === 'string')) return joined(value);
  return JSON.stringify(value);
}

/** Words with `; ` between them; as JSON where a word would be taken for two, and for no word at all. */
const joined = (words: readonly string[]): string =>
  words.length > 0 && words.every((word) => !/[;[\]{}]/.test(word) && word === word.trim())
    ? words.join('; ')
    : JSON.stringify(words);

const split = (cell: string): unknown =>
  cell.startsWith('[')
    ? json(cell)
    : cell
        .split(';')
        .map((word) => word.trim())
        .filter(Boolean);

/**
 * What the cells say of a field, unchecked (the field’s own schema decides); undefined where they are empty or absent.
 * `at` gives the moment at which the text of a language was written.
 */
export function valueOfCells(field: FieldName, cells: Cells, at: (language: string) => string): unknown {
  const filled = columnsOf(field).filter((column) => cells[column]);
  if (filled.length === 0) return undefined;
  if (isTextField(field)) return textOf(field, cells, at);
  if (field === 'place') return placeOf(cells);
  if (field === 'area') {
    const part = (name: string) => (cells[`area.${name}`] ? split(cells[`area.${name}`] ?? '') : []);
    return { municipalities: part('municipalities'), postcodes: part('postcodes'), names: part('names') };
  }
  const cell = cells[field] ?? '';
  if (field === 'population' || field === 'since') return /^\d+$/.test(cell) ? Number(cell) : cell;
  if (field === 'kinds' || field === 'languages' || field === 'access') return split(cell);
  return field === 'hours' || field === 'deskHours' || field === 'advisers' ? json(cell) : cell;
}

function textOf(field: FieldName, cells: Cells, at: (language: string) => string): unknown {
  const written = languages.filter((language) => cells[`${field}.${language}`]);
  const said = written.map((language) => [
    language,
    { text: cells[`${field}.${language}`], at: at(language) },
  ]);
  return { from: cells[`${field}.from`] || written[0], in: Object.fromEntries(said) };
}

function placeOf(cells: Cells): unknown {
  const [lon, lat] = [cells['place.lon'], cells['place.lat']];
  return {
    ...{
      street: cells['place.street'] ?? '',
      postcode: cells['place.postcode'] ?? '',
      town: cells['place.town'] ?? '',
    },
    ...{ point: lon && lat ? [Number(lon), Number(lat)] : null, areaOnly: cells['place.areaOnly'] === 'yes' },
  };
}

/** JSON, or the words themselves where they are none: the schema then refuses them. */
function json(cell: string): unknown {
  try {
    return JSON.parse(cell);
  } catch {
    return cell;
  }
}
