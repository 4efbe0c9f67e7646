import { foundPartner, type TownPartner } from '../db/demo-town/partners.ts';
import { insertContact } from '../src/features/partners/organisations/queries.ts';
import { randomId } from '../src/platform/vault/random-id.ts';
import { browse } from './browse.ts';
import type { TestHouse } from './house.ts';
import { mailsTo } from './outbox.ts';
import { hiddenField, type SmallTown, smallTown } from './town.ts';

/** The mail address of the adviser of the housing company, who has no account. */
export const adviser = 'hilde@wonen.example';
export const day = 86_400_000;

export type LinkedTown = { town: SmallTown; housing: TownPartner; contactId: string };

/** The small town, with a housing company that has one contact and an agreement that lets it send people by a link. */
export async function linkedTown({ house }: TestHouse): Promise<LinkedTown> {
  const town = await smallTown(house);
  const housing = await foundPartner(house, town, { kind: 'housing', name: 'Demo Wonen', place: 'Kantoor' });
  const contactId = randomId();
  await house.db.as({ kind: 'member', memberId: town.coordinator.member.memberId }, (tx) =>
    insertContact(tx, {
      ...{ id: contactId, organisation_id: housing.organisationId, service_id: town.service.id },
      ...{ name: 'Hilde Huis', email: adviser, phone: '04 000 00 01', ended_at: null },
    }),
  );
  return { town, housing, contactId };
}

/** Makes a link by its form, as the coordinator, and gives its path. */
export async function linkFor(
  here: TestHouse,
  { housing, contactId }: Pick<LinkedTown, 'housing' | 'contactId'>,
  fields: Record<string, string> = {},
): Promise<string> {
  const desk = await signedIn(here);
  const path = `/partners/organisations/${housing.organisationId}/links`;
  const once = hiddenField((await desk.get(path)).html, 'once');
  const until = new Date(here.house.now().getTime() + 30 * day).toISOString().slice(0, 10);
  const form = { once, contact: `${contactId}:mail`, until, language: 'nl', ...fields };
  const { html, status } = await desk.post(path, form);
  const link = /https?:[^<"]+\/refer\/[\w-]{43}/.exec(html)?.[0];
  if (!link) throw new Error(`No link was made: ${status}`);
  return new URL(link).pathname;
}

export async function signedIn({ house }: TestHouse, email = 'coordinator@demo.example') {
  const desk = browse(house);
  await desk.post('/sign-in', { email, password: 'entente-demo' });
  return desk;
}

/** Asks for a code at a link, in whatever browser, and gives the one that was mailed. */
export async function codeFor(
  here: TestHouse,
  link: string,
  browser: ReturnType<typeof browse> = browse(here.house),
): Promise<string> {
  const asked = await browser.post(`${link}/code`);
  if (asked.status !== 303) throw new Error(`No code was sent: ${asked.status}`);
  const [mail] = await mailsTo(here, adviser);
  const code = /\b\d{6}\b/.exec(mail?.text ?? '')?.[0];
  if (!code) throw new Error('The newest mail has no code');
  return code;
}

/** Comes in by a link with a code of its own; the browser has the session from then on. */
export async function entered(here: TestHouse, link: string) {
  const browser = browse(here.house);
  const came = await browser.post(`${link}/entry`, { code: await codeFor(here, link, browser) });
  if (came.status !== 303) throw new Error(`The code does not open: ${came.status}`);
  return browser;
}

/** What the form of the housing model needs, and an agreement to what goes back. */
export const resident = {
  ...{ name: 'Victor Verwezen', street: 'Lindelaan', house: '8', postcode: '4000', place: 'Demostad' },
  ...{ phone: '0470 00 00 01', subject: 'NOISE', agreedHow: 'by_phone', feedbackAgreed: 'yes' },
};
