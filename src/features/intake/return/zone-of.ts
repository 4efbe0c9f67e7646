/** By which clock a service tells days; a party’s pages know of his service only the country. */
export const zoneOf = (country?: 'be' | 'nl'): 'Europe/Brussels' | 'Europe/Amsterdam' =>
  country === 'nl' ? 'Europe/Amsterdam' : 'Europe/Brussels';
