const box = new Set(['bus', 'bte', 'boite', 'box', 'postbus', 'bp', 'postfach']);
const street =
  /^(rue|avenue|av|chaussee|place|boulevard|bd|bld|quai|chemin|route|impasse|clos|square|street|road|lane|am|zur)$|(straat|str|laan|weg|plein|dreef|steenweg|stwg|kaai|kade|gracht|singel|lei|strasse|stra.e|allee|platz|dijk|pad|hof)$/;

/** `bus 3`, `boîte 3`: a letter box, not a place. */
export const isBox = (word: string): boolean => box.has(word);

/** `rue du Pont`, `Dorpsstraat`: in any of the languages. A name of one word such as `Hof` is left a name. */
export const isStreet = (words: readonly string[]): boolean =>
  street.test(words[0] ?? '')
    ? words.length > 1 || (words[0]?.length ?? 0) > 7
    : words.slice(1).some((word) => street.test(word));

const countries: Record<string, 'be' | 'nl' | 'abroad'> = {
  ...Object.fromEntries(['belgie', 'belgique', 'belgien', 'belgium'].map((name) => [name, 'be'])),
  ...Object.fromEntries(
    ['nederland', 'pays bas', 'niederlande', 'netherlands', 'the netherlands', 'holland'].map((name) => [
      name,
      'nl',
    ]),
  ),
  ...Object.fromEntries(
    [
      ...['frankrijk', 'france', 'frankreich', 'duitsland', 'allemagne', 'deutschland', 'germany'],
      ...[
        'groothertogdom luxemburg',
        'grand duche de luxembourg',
        'verenigd koninkrijk',
        'united kingdom',
        'england',
      ],
    ].map((name) => [name, 'abroad']),
  ),
};

/** The country that these words name, if any. */
export const countryOfWord = (words: readonly string[]): 'be' | 'nl' | 'abroad' | null =>
  countries[words.join(' ')] ?? null;

const before =
  /^(ville de |ville d |commune de |commune d |gemeente |stad |stadt |gemeinde |city of |town of |municipality of )/;

/** Without `Ville de`, `Gemeente` and the like before it. */
export const bareName = (words: readonly string[]): string[] =>
  words.join(' ').replace(before, '').split(' ');
