import { type Asked, askForHelp, type Plea } from '../db/demo-town/ask-for-help.ts';
import {
  atWork,
  employ,
  foundService,
  passphrase,
  settle,
  type TownService,
  type Townsman,
} from '../db/demo-town/settle.ts';
import type { createApp } from '../src/app/app.ts';
import type { AtWork } from '../src/features/accounts/access/who-may.ts';
import type { House } from '../src/platform/house.ts';

type App = ReturnType<typeof createApp>;

/** A service in Demostad with its people, and another service next door with its coordinator. */
export type SmallTown = {
  service: TownService;
  other: TownService;
  coordinator: Townsman;
  mediators: [Townsman, Townsman, Townsman];
  administrator: Townsman;
  otherCoordinator: Townsman;
  /** The coordinators and mediators as commands see them who signed in. */
  working: {
    coordinator: AtWork;
    mediators: [AtWork, AtWork, AtWork];
    otherCoordinator: AtWork;
  };
  /** Opens a case of the service, as a resident does on the site; with `code: true` he can come back. */
  ask(plea?: Partial<Plea>, options?: { code?: boolean }): Promise<Asked>;
};

/**
 * The small town that tests share, made by the same functions as the demo town. All sign in with `entente-demo`:
 * coordinator@, mediator@, mediator2@, mediator3@, administrator@ and coordinator2@demo.example. They read
 * Dutch, or what `language` says. Takes about two seconds.
 */
export async function smallTown(house: House, language: 'nl' | 'fr' = 'nl'): Promise<SmallTown> {
  const person = (email: string, name: string, own: 'nl' | 'fr' = language) =>
    settle(house, { email: `${email}@demo.example`, name, language: own });
  const coordinator = await person('coordinator', 'Cato Coördinator');
  const mediators: SmallTown['mediators'] = [
    await person('mediator', 'Mia Middelaar'),
    await person('mediator2', 'Bas Bemiddelaar'),
    await person('mediator3', 'Fatou Vrijwilliger', 'fr'),
  ];
  const administrator = await person('administrator', 'Ada Beheer');
  const otherCoordinator = await person('coordinator2', 'Otto Elders');
  const service = await foundService(
    house,
    {
      ...{ name: 'Buurtbemiddeling Demostad', slug: 'demostad', country: 'be', language: 'nl' },
      areas: ['4000', '4020', 'Demostad'],
      settings: { languages: ['nl', 'fr'] },
    },
    [coordinator],
  );
  const other = await foundService(
    house,
    {
      name: 'Buurtbemiddeling Elders',
      slug: 'elders',
      country: 'nl',
      language: 'nl',
      areas: ['1963', 'Elders'],
    },
    [otherCoordinator],
  );
  for (const mediator of mediators) await employ(house, mediator, 'mediator', service);
  await employ(house, administrator, 'administrator', service);
  const works = (who: Townsman, role: 'coordinator' | 'mediator') => atWork(house, who, service, [role]);
  const working: SmallTown['working'] = {
    coordinator: works(coordinator, 'coordinator'),
    mediators: mediators.map((mediator) => works(mediator, 'mediator')) as SmallTown['working']['mediators'],
    otherCoordinator: atWork(house, otherCoordinator, other, ['coordinator']),
  };
  const ask: SmallTown['ask'] = (plea, options) =>
    askForHelp(house, service, working.coordinator, { ...usualPlea, ...plea }, options);
  return { service, other, coordinator, mediators, administrator, otherCoordinator, working, ask };
}

const usualPlea: Plea = {
  first: { name: 'Aïsha Aanvrager', street: 'Kerkstraat', house: '12', postcode: '4000', place: 'Demostad' },
  second: { name: 'Bert Buurman', street: 'Molenweg', house: '3', postcode: '4000', place: 'Demostad' },
  story: 'De muziek van de buren gaat door tot na middernacht.',
};

/** Signs in by the real form and gives the cookie header for what follows. */
export async function signIn(app: App, email: string, password: string = passphrase): Promise<string> {
  const answer = await request(app, '', 'POST', '/sign-in', { email, password });
  const cookie = answer.headers.get('Set-Cookie')?.split(';')[0];
  if (answer.status !== 303 || !cookie) throw new Error(`${email} could not sign in: ${answer.status}`);
  return cookie;
}

/** Asks the app as a browser without JavaScript would, without following where it leads. */
export async function request(
  app: App,
  cookie: string,
  method: 'GET' | 'POST',
  path: string,
  fields: Record<string, string | readonly string[]> = {},
): Promise<Response> {
  const headers: Record<string, string> = cookie ? { Cookie: cookie } : {};
  if (method === 'GET') return app.request(path, { headers });
  const body = new URLSearchParams();
  for (const [name, value] of Object.entries(fields))
    for (const one of [value].flat()) body.append(name, one);
  return app.request(path, { method, headers, body });
}

/** The value of a hidden field in a page, as a browser would post it back. */
export function hiddenField(html: string, name: string): string {
  const tag = html.match(new RegExp(`<input[^>]*name="${name}"[^>]*>`))?.[0] ?? '';
  const value = /value="([^"]*)"/.exec(tag)?.[1];
  if (value === undefined) throw new Error(`The page has no hidden field ${name}`);
  return value;
}
