const looks = ['light', 'dark', 'auto'] as const;
export type Look = (typeof looks)[number];

/** What the page around asks for; `municipalities` are codes (`be:62063`), `place` is what a visitor typed. */
export type EmbedQuery = { place: string; municipalities: readonly string[]; look: Look };

/** A frame shows the services of a region, not of a country. */
const most = 30;

/** Reads what stands behind the question mark; never fails. Light is usual: most sites around it are. */
export function readEmbedQuery(given: Readonly<Record<string, string | undefined>>): EmbedQuery {
  const codes = (given.municipality ?? '').slice(0, 400).split(',');
  return {
    place: (given.place ?? '')
      .replace(/\p{Cc}+/gu, ' ')
      .trim()
      .slice(0, 300),
    municipalities: [...new Set(codes.filter((code) => /^(be:\d{5}|nl:\d{4})$/.test(code)))].slice(0, most),
    look: looks.find((look) => look === given.look) ?? 'light',
  };
}

/** The same as an address has it, in one order. */
export function embedString({ place, municipalities, look }: EmbedQuery): string {
  const said = new URLSearchParams();
  if (place) said.set('place', place);
  if (municipalities.length > 0) said.set('municipality', municipalities.join(','));
  if (look !== 'light') said.set('look', look);
  // Commas and colons may stand in an address as they are, and are easier to read.
  return said.size > 0 ? `?${String(said).replaceAll('%2C', ',').replaceAll('%3A', ':')}` : '';
}
