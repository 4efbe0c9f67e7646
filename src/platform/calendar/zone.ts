export type Zone = 'Europe/Brussels' | 'Europe/Amsterdam';

/** By which clock days are told in a country; where the country is not known, by Belgium’s. */
export const zoneOf = (country?: 'be' | 'nl' | null): Zone =>
  country === 'nl' ? 'Europe/Amsterdam' : 'Europe/Brussels';
