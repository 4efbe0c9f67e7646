import type { createApp } from '../../src/app/app.ts';
import { routesOf } from '../../src/app/routes.ts';
import { request } from '../town.ts';
import type { Answer, Expected } from './expected-rights.ts';
import { type Neighbourhood, type Relation, relations } from './relations.ts';

type App = Pick<ReturnType<typeof createApp>, 'request'>;

/** A route as the table writes it: without the pattern of a parameter. */
export const routesAsWritten = (app: ReturnType<typeof createApp>): string[] =>
  routesOf(app).map(({ method, path }) => `${method} ${path.replace(/\{[^/]*\}+/g, '')}`);

/** The routes that have no row, and the rows that have no route or stand twice. */
export function tableAndRoutes(table: Expected[], routes: string[]) {
  const rows = table.map(({ route }) => route);
  return {
    withoutRow: routes.filter((route) => !rows.includes(route)),
    withoutRoute: rows.filter((route) => !routes.includes(route)),
    twice: rows.filter((route, index) => rows.indexOf(route) !== index),
  };
}

/** Where an empty form does not come as far as the case: what a right one holds. */
const filledIn: Record<string, Record<string, string>> = {
  'POST /cases/:number/agreement-lines/:line': { kept: 'yes' },
  'POST /cases/:number/parties/:party/code': { once: '00000000-0000-4000-8000-000000000001' },
};

/** Asks each cell of these rows and gives those that answer otherwise, as `METHOD /path · relation: expected, got`. */
export async function differences(app: App, around: Neighbourhood, table: Expected[]): Promise<string[]> {
  const found: string[] = [];
  const page = await (await app.request('/nl/services/demostad')).text();
  const word = /\/s\/([0-9a-z]+)/.exec(page)?.[1] ?? 'no-word';
  for (const { route, answers } of table)
    for (const relation of relations) {
      const [method, path = ''] = route.split(' ');
      const answer = await request(
        app as ReturnType<typeof createApp>,
        around.cookies[relation],
        method as 'GET' | 'POST',
        addressFor(path.replace(/:word\b/, word), relation, around),
        filledIn[route],
      );
      const got = meaningOf(answer);
      if (got !== answers[relation]) found.push(`${route} · ${relation}: ${answers[relation]}, got ${got}`);
    }
  return found;
}

/** Real things of the open case; for the mediator whose case has closed, that case. */
function addressFor(path: string, relation: Relation, around: Neighbourhood): string {
  const { open, closed, members } = around;
  const thing = path.split('/')[1] ?? '';
  const ids: Record<string, string | undefined> = {
    proposals: open.proposal,
    members: members.mediatorAsked,
    referrals: around.referral,
  };
  const values: Record<string, string> = {
    language: 'nl',
    slug: 'demostad',
    field: 'hours',
    number: relation === 'mediatorAfter' ? closed.number : open.number,
    memberId: members.mediatorAsked ?? '',
    id: ids[thing] ?? '00000000-0000-4000-8000-000000000000',
    role: 'partner',
    section: 'pairing',
    list: 'subject',
    kind: 'closing',
    tag: 'nl',
    link: 'a'.repeat(43),
    line: open.line,
    words: open.words,
    copy: '00000000-0000-4000-8000-000000000000',
    agreement: '00000000-0000-4000-8000-000000000000',
    token: 'a'.repeat(43),
    name: 'nothing.css',
    party: path.includes('/participants/') ? open.partyB : 'second',
    step: 'talk',
    partyId: open.partyA,
  };
  return path.replace(/:(\w+)/g, (_, name: string) => values[name] ?? `no-${name}`);
}

function meaningOf(answer: Response): Answer | string {
  const to = answer.headers.get('Location') ?? '';
  if (answer.status === 401 || /^\/sign-in(\?|$)/.test(to)) return 'sign_in';
  if (/^\/(nl|fr|de|en)\/return$/.test(to)) return 'code';
  if (to.endsWith('/keep/enter')) return 'keeper';
  if (answer.status === 403) return 'no_right';
  if ([404, 410].includes(answer.status)) return 'not_there';
  if ([200, 302, 303, 409, 422].includes(answer.status)) return 'in';
  return `status ${answer.status}`;
}
