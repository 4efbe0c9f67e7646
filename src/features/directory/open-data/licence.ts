/** What others may do with what is in the directory: everything. */
export const licence = {
  name: 'CC0 1.0',
  url: 'https://creativecommons.org/publicdomain/zero/1.0/',
  /** As the European list of licences writes it. */
  authority: 'http://publications.europa.eu/resource/authority/licence/CC0',
};

/** Whom to ask about the data: the postmaster of the site, whom every domain with mail has (RFC 5321). */
export function contactOf(origin: string) {
  const { hostname } = new URL(origin);
  const domain = /^[\d.]+$|:/.test(hostname) ? 'localhost' : hostname;
  return { name: 'Entente', url: `${origin}/en/open-data`, email: `postmaster@${domain}` };
}
