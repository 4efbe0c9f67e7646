import { Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import type { Env } from '../features/accounts/access/visitor.ts';
import { NotForYou } from '../features/accounts/access/who-may.ts';
import { routesOfAccounts } from '../features/accounts/routes.ts';
import { sessionToken } from '../features/accounts/sessions/cookie.ts';
import { visitorWith } from '../features/accounts/sessions/session.ts';
import { routes as agreements } from '../features/cases/agreement/agreement-routes.tsx';
import { routes as agreement } from '../features/cases/agreement/routes.tsx';
import { routesOfAppointments } from '../features/cases/appointments/all-routes.ts';
import { routes as proposals } from '../features/cases/assignment/proposals/routes.tsx';
import { routes as assignment } from '../features/cases/assignment/routes.tsx';
import { routes as aCase } from '../features/cases/case/routes.tsx';
import { routes as ownCodes } from '../features/cases/codes/own/routes.tsx';
import { routes as community } from '../features/cases/community/routes.tsx';
import { routes as contacts } from '../features/cases/contacts/routes.tsx';
import { routes as twins } from '../features/cases/contacts/twin/routes.tsx';
import { routes as entries } from '../features/cases/entries/routes.tsx';
import { routes as files } from '../features/cases/files/routes.tsx';
import { routesOfHandingOver } from '../features/cases/handing-over/routes.ts';
import { routes as homeVisits } from '../features/cases/home-visit/routes.tsx';
import { routesOfLetters } from '../features/cases/letters/routes.ts';
import { routes as caseList } from '../features/cases/list/routes.tsx';
import { routes as releases } from '../features/cases/releases/routes.tsx';
import { routes as linking } from '../features/cases/search/linking/routes.tsx';
import { routes as search } from '../features/cases/search/routes.tsx';
import { routes as steps } from '../features/cases/steps/routes.tsx';
import { routes as today } from '../features/cases/today/routes.tsx';
import { routesOfComplaints } from '../features/complaints/routes.ts';
import { routesOfContributing } from '../features/directory/contributing/routes.ts';
import { routesOfEmbed } from '../features/directory/embed/routes.tsx';
import { routesOfFreshness } from '../features/directory/freshness/routes.ts';
import { routesOfMap } from '../features/directory/map/routes.tsx';
import { routesOfMerging } from '../features/directory/merging/routes.ts';
import { routesOfOpenData } from '../features/directory/open-data/routes.ts';
import { routesOfService } from '../features/directory/service/routes.tsx';
import { routes as services } from '../features/directory/services/routes.tsx';
import { routesOfIntake } from '../features/intake/routes.ts';
import { routes as accreditation } from '../features/mediators/accreditation/routes.tsx';
import { routes as mediators } from '../features/mediators/list/routes.tsx';
import { routes as mediatorProfile } from '../features/mediators/profile/routes.tsx';
import { routesOfPartners } from '../features/partners/routes.ts';
import { routesOfReports } from '../features/reports/routes.ts';
import { routesOfRetention } from '../features/retention/routes.ts';
import { routesOfSurveys } from '../features/surveys/routes.ts';
import type { House } from '../platform/house.ts';
import { refuseCrossOrigin, securityHeaders } from '../platform/http/security.ts';
import { isLanguage, languageOf } from '../platform/texts/languages.ts';
import { answerNotForYou, errorAnswer } from './answers.tsx';
import { routes as assets } from './assets/routes.ts';
import { routes as health } from './health/routes.ts';
import { routes as about } from './home/about/routes.tsx';
import { routes as home } from './home/routes.tsx';
import { whoSeesWhat } from './home/who-sees-what/routes.tsx';
import { routesOf } from './routes.ts';
import { whatWentWrong, withoutMessage } from './what-went-wrong.ts';

/** The slices, in the order of the domain. Each brings its own routes, and each route says who may come in. */
const slices = [
  assets,
  health,
  home,
  about,
  ownCodes,
  ...routesOfAccounts,
  services,
  ...routesOfContributing,
  ...routesOfMap,
  ...routesOfEmbed,
  ...routesOfOpenData,
  ...routesOfFreshness,
  ...routesOfMerging,
  accreditation,
  mediators,
  mediatorProfile,
  today,
  caseList,
  search,
  linking,
  contacts,
  twins,
  aCase,
  community,
  assignment,
  proposals,
  ...routesOfHandingOver,
  agreement,
  agreements,
  releases,
  entries,
  ...routesOfLetters,
  ...routesOfAppointments,
  files,
  homeVisits,
  steps,
  ...routesOfIntake,
  ...routesOfComplaints,
  ...routesOfPartners,
  ...routesOfSurveys,
  ...routesOfReports,
  ...routesOfRetention,
  // Last: any word can be the name of a service, so those with a meaning of their own come before.
  ...routesOfService,
];

const mostBytes = 1024 * 1024;
/** Where a file can be sent, and only by who came in: the limit that a service sets for a file is at most 25 MB. */
const uploads =
  /^\/(?:(?:cases\/[^/]+|(?:nl|fr|de|en)\/return\/case)\/files|cases\/[^/]+\/agreements\/[^/]+\/signatures|imports|recognition\/evidence)$/;
const mostBytesWithFile = 26 * 1024 * 1024;

/** The whole app as a function of its house: `app.fetch(request)` answers, without a server. */
export function createApp(house: House): Hono<Env> {
  const app = new Hono<Env>();
  app.use(securityHeaders({ https: house.origin.startsWith('https:') }));
  app.use(async (c, next) => {
    const fromPath = c.req.path.split('/')[1];
    c.set('house', house);
    c.set('visitor', { kind: 'public' });
    c.set('language', isLanguage(fromPath) ? fromPath : languageOf(c.req.header('Accept-Language')));
    await next();
  });
  app.use(refuseCrossOrigin(async (c) => errorAnswer(c, 'rejected', 403)));
  app.use(async (c, next) => {
    // What other sites show in a frame is the same for everybody, and whoever evaluates stays unknown: nobody is looked up.
    const token = /^\/\w\w\/(?:embed|evaluation)\//.test(c.req.path) ? undefined : sessionToken(c);
    if (token) c.set('visitor', await visitorWith(house, token));
    const visitor = c.get('visitor');
    if (visitor.kind === 'member' && !isLanguage(c.req.path.split('/')[1]))
      c.set('language', visitor.language);
    await next();
  });
  const atMost = (maxSize: number) => bodyLimit({ maxSize, onError: (c) => errorAnswer(c, 'rejected', 413) });
  const [usual, withFile] = [atMost(mostBytes), atMost(mostBytesWithFile)];
  app.use((c, next) => {
    const mayBeLong = uploads.test(c.req.path) && c.get('visitor').kind !== 'public';
    return (mayBeLong ? withFile : usual)(c, next);
  });
  for (const routes of slices) app.route('/', routes);
  app.route(
    '/',
    whoSeesWhat(() => routesOf(app)),
  );
  app.notFound((c) => errorAnswer(c, 'not_found'));
  app.onError((error, c) => {
    if (error instanceof NotForYou) return answerNotForYou(c, error.reason);
    const { kind, status, log } = whatWentWrong(error);
    // The stack says where; a database's message could quote what somebody typed.
    if (log) house.log(`error: ${withoutMessage(error)}`, { method: c.req.method });
    return errorAnswer(c, kind, status);
  });
  return app;
}
