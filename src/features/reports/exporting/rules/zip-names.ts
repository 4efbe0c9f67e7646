/** What Windows keeps for itself, with any ending. */
const reserved = /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/i;
const most = 80;

/**
 * Names within a ZIP that unpack on every machine: on one line, without folders, signs that turn letters round or names that
 * Windows keeps, and no two alike, in small letters either. `folders` and `name` may be anything that somebody typed.
 */
export function zipNames(): (folders: readonly string[], name: string) => string {
  const taken = new Set<string>();
  return (folders, name) => {
    const folder = folders.map(plain).join('/');
    const [base, ending] = parts(plain(name));
    for (let copy = 1; ; copy += 1) {
      const path = `${folder}/${base}${copy > 1 ? ` (${copy})` : ''}${ending}`;
      const folded = path.normalize('NFKC').toLowerCase();
      if (taken.has(folded)) continue;
      taken.add(folded);
      return path;
    }
  };
}

function plain(given: string): string {
  const clean = (given.split(/[/\\]/).at(-1) ?? '')
    .normalize('NFC')
    .replace(/[\p{C}\p{Zl}\p{Zp}<>:"|?*/\\]+/gu, ' ')
    .replace(/\s+/g, ' ')
    .replace(/^[\s.]+|[\s.]+$/g, '');
  const [base, ending] = parts(clean);
  const short = `${[...base].slice(0, most).join('').trim() || 'file'}${ending}`;
  return reserved.test(short) ? `_${short}` : short;
}

function parts(name: string): [base: string, ending: string] {
  const ending = /(?<=.)\.[\p{L}\p{N}]{1,8}$/u.exec(name)?.[0] ?? '';
  return [name.slice(0, name.length - ending.length), ending];
}
