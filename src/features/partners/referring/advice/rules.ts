/** What a partner may meet at a door that is not, or not first, for neighbourhood mediation. */
export const signs = ['danger', 'violence', 'crime', 'family', 'repairs'] as const;
export type Sign = (typeof signs)[number];

/** Kinds of addresses where somebody is helped better. No names and no numbers but 112: they differ from place to place. */
export type Elsewhere = 'emergency' | 'police' | 'victim_support' | 'family_mediation' | 'landlord';

/** `refer`: send him to us. `not_now`: what goes elsewhere goes first, and we can help with the rest. `elsewhere`: not to us. */
export type Advice = { verdict: 'refer' | 'not_now' | 'elsewhere'; to: readonly Elsewhere[] };

/** For each sign, where to; and whether a quarrel between neighbours beside it can still come to us. */
export const table: Record<Sign, { to: readonly Elsewhere[]; restIsOurs: boolean }> = {
  danger: { to: ['emergency'], restIsOurs: false },
  violence: { to: ['police', 'victim_support'], restIsOurs: false },
  crime: { to: ['police'], restIsOurs: false },
  family: { to: ['family_mediation'], restIsOurs: false },
  repairs: { to: ['landlord'], restIsOurs: true },
};

/** What to do with these signs: the most urgent address first, each once. Without any sign the neighbours are for us. */
export function adviceOn(seen: readonly Sign[]): Advice {
  const rows = signs.filter((sign) => seen.includes(sign)).map((sign) => table[sign]);
  if (rows.length === 0) return { verdict: 'refer', to: [] };
  const to = [...new Set(rows.flatMap((row) => row.to))];
  return { verdict: rows.every((row) => row.restIsOurs) ? 'not_now' : 'elsewhere', to };
}
