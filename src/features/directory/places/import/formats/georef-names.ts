import { z } from 'zod';
import { emptyContent, type ListedMunicipality, type Read, type Rejected } from '../source.ts';

const words = z.string().trim().min(1).max(200);
const municipality = z.object({
  nis: z.string().regex(/^\d{5}$/),
  nl: words.optional(),
  fr: words.optional(),
  de: words.optional(),
  pc: z.array(z.union([z.string(), z.number()]).transform(String)).default([]),
  alias: z.array(words).default([]),
});
const list = z
  .object({ municipalities: z.array(z.unknown()) })
  .refine(({ municipalities }) =>
    municipalities.some((one) => z.object({ nis: z.string() }).loose().safeParse(one).success),
  );

/** Names and postcodes of Belgian municipalities in three languages: `{"municipalities": [{"nis", "nl", "fr", "de", "pc", "alias"}]}`. */
export function readGeorefNames(json: unknown, file: string): Read {
  const found = list.safeParse(json);
  if (!found.success) return { kind: 'unknown' };
  const municipalities: ListedMunicipality[] = [];
  const rejected: Rejected[] = [];
  for (const [at, entry] of found.data.municipalities.entries()) {
    const read = municipality.safeParse(entry);
    const where = read.success ? `municipality ${read.data.nis}` : `entry ${at + 1}`;
    const reject = (why: string, text: string) => rejected.push({ file, where, why, text });
    if (!read.success) {
      reject('no code of five digits, or no names', JSON.stringify(entry).slice(0, 80));
      continue;
    }
    const { nis, nl, fr, de, pc, alias } = read.data;
    const postcodes = pc.filter((postcode) => /^[1-9]\d{3}$/.test(postcode));
    for (const postcode of pc)
      if (!postcodes.includes(postcode)) reject('no postcode of four digits', postcode);
    const names = Object.entries({ nl, fr, de }).map(([language, name]) => [
      language,
      name?.replaceAll("'", '’'),
    ]);
    municipalities.push({
      code: `be:${nis}`,
      names: Object.fromEntries(names.filter(([, name]) => name)),
      postcodes: postcodes.map((postcode) => `be:${postcode}`),
      parts: alias.map((part) => part.replaceAll("'", '’')),
    });
  }
  if (municipalities.length === 0)
    return {
      kind: 'broken',
      problem: 'it looks like a list of municipalities, but no entry of it can be used.',
    };
  return {
    kind: 'lists',
    lists: [{ source: 'georef-be', content: { ...emptyContent(), municipalities } }],
    rejected,
  };
}
