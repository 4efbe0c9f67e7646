/**
 * Domains at which anybody can have a mailbox or a page, or that a whole administration or police shares: an address there
 * shows nothing about one service. Added to as they are met.
 */
const shared = new Set(
  `gmail.com googlemail.com hotmail.com hotmail.be hotmail.nl hotmail.fr outlook.com outlook.be outlook.fr live.com live.be
  live.nl msn.com yahoo.com yahoo.fr yahoo.de icloud.com me.com mac.com aol.com gmx.net gmx.de gmx.com web.de t-online.de
  proton.me protonmail.com tutanota.com mail.com zoho.com posteo.de mailbox.org skynet.be telenet.be proximus.be belgacom.net
  voo.be scarlet.be edpnet.be base.be orange.be orange.fr wanadoo.fr free.fr laposte.net sfr.fr ziggo.nl kpnmail.nl planet.nl
  xs4all.nl home.nl hetnet.nl upcmail.nl quicknet.nl casema.nl chello.nl online.nl tele2.nl solcon.nl caiway.nl zeelandnet.nl
  pandora.be tiscali.be tiscali.nl mobistar.be brutele.be swing.be win.be mailfence.com kpnplanet.nl wxs.nl zonnet.nl versatel.nl
  telfort.nl dds.nl freeler.nl vodafonevast.nl glazenkamp.net outlook.nl outlook.de live.fr live.de hotmail.de yahoo.nl ymail.com
  rocketmail.com gmx.at gmx.ch freenet.de arcor.de pm.me tuta.com tuta.io tutanota.de fastmail.com hey.com
  police.be police.belgium.eu police.belgium.be politie.be politie.nl belgium.be fgov.be just.fgov.be irisnet.be overheid.nl
  rijksoverheid.nl rechtspraak.nl vlaanderen.be wallonie.be spw.wallonie.be brussels be.brussels europa.eu
  google.com facebook.com instagram.com linkedin.com youtube.com wordpress.com blogspot.com wixsite.com wix.com weebly.com
  jimdo.com jimdosite.com jimdofree.com webnode.com webnode.be webnode.nl github.io gitlab.io netlify.app vercel.app
  pages.dev workers.dev web.app firebaseapp.com herokuapp.com onrender.com azurewebsites.net webflow.io framer.website odoo.com
  godaddysites.com business.site site123.me yolasite.com tumblr.com medium.com mystrikingly.com jouwweb.nl jouwweb.be
  sharepoint.com notion.site canva.site carrd.co linktr.ee e-monsite.com overblog.com strikingly.com squarespace.com`
    .split(/\s+/)
    .filter(Boolean),
);

/** Endings below which anybody, or every office of a country, has a domain: `co.nl`, `com.be`, `gov.be`. */
const registries = /^(ac|co|com|edu|gouv|gov|mil|net|org)\.[a-z]{2}$/;

/** What is known of a service; `portals` are the hosts at which several services have their page. */
export type Known = {
  website?: string | undefined;
  email?: string | undefined;
  portals?: ReadonlySet<string>;
};

/** The hosts of these sites that two or more of them share. */
export function hostsOfMany(websites: Iterable<string | undefined>): Set<string> {
  const [once, more] = [new Set<string>(), new Set<string>()];
  for (const website of websites) {
    const host = hostOf(website);
    if (host) (once.has(host) ? more : once).add(host);
  }
  return more;
}

/** The domains by which the service of these facts shows itself, without those that prove nothing. */
export function ownDomains({ website, email, portals }: Known): string[] {
  const domains = [hostOf(website), domainOf(email ?? '').toLowerCase()];
  return [...new Set(domains)].filter(
    (domain) => isWhole(domain) && !isShared(domain) && !portals?.has(domain),
  );
}

/**
 * Whether who reads mail at this address may be believed to speak for the service: the very address that the directory shows,
 * or one at its own domain, below it, or at the domain of which its site is a part.
 */
export function provesService(known: Known, typed: string): boolean {
  const address = typed.trim().toLowerCase();
  if (known.email && address === known.email.trim().toLowerCase()) return true;
  const domain = domainOf(address);
  if (!address.includes('@') || !isWhole(domain) || isShared(domain) || known.portals?.has(domain))
    return false;
  return ownDomains(known).some(
    (own) => domain === own || domain.endsWith(`.${own}`) || own.endsWith(`.${domain}`),
  );
}

/** Whether any address at all could prove it. */
export const canBeProved = (known: Known): boolean => Boolean(known.email) || ownDomains(known).length > 0;

const hostOf = (website: string | undefined) =>
  website && URL.canParse(website) ? new URL(website).hostname.replace(/^www\./, '').toLowerCase() : '';
const domainOf = (address: string) => address.slice(address.lastIndexOf('@') + 1);
const isWhole = (domain: string) => /^[a-z0-9-]+(\.[a-z0-9-]+)+$/.test(domain) && !/^[\d.]+$/.test(domain);
/** Also what lies below a shared one: `users.skynet.be`, `dienst.wordpress.com`. */
const isShared = (domain: string): boolean => {
  if (registries.test(domain)) return true;
  const parts = domain.split('.');
  return parts.some((_, index) => shared.has(parts.slice(index).join('.')));
};
