import { routes as check } from './request/check/routes.tsx';
import { routes as contact } from './request/contact/routes.tsx';
import { routes as detail } from './request/detail/routes.tsx';
import { routes as erasure } from './request/erasure/routes.tsx';
import { routes as neighbour } from './request/neighbour/routes.tsx';
import { routes as otherDoor } from './request/other-door/routes.tsx';
import { routes as paper } from './request/paper/routes.tsx';
import { routes as place } from './request/place/routes.tsx';
import { routes as relation } from './request/relation/routes.tsx';
import { routes as safety } from './request/safety/routes.tsx';
import { routes as sending } from './request/sending/routes.tsx';
import { routes as sent } from './request/sent/routes.tsx';
import { routes as start } from './request/start/routes.tsx';
import { routes as story } from './request/story/routes.tsx';
import { routes as subject } from './request/subject/routes.tsx';
import { routes as talked } from './request/talked/routes.tsx';
import { routes as tips } from './request/tips/routes.tsx';
import { routes as you } from './request/you/routes.tsx';
import { routes as myAgreement } from './return/agreement/routes.tsx';
import { routes as myFiles } from './return/files/routes.tsx';
import { routes as myCase } from './return/my-case/routes.tsx';
import { routes as myReach } from './return/reach/routes.tsx';
import { routes as myReaders } from './return/readers/routes.tsx';
import { routes as comingBack } from './return/routes.tsx';
import { routes as myTimes } from './return/times/routes.tsx';
import { routes as withdrawal } from './return/withdrawal/routes.tsx';
import { routes as myWords } from './return/words/routes.tsx';
import { routes as telephone } from './telephone/routes.tsx';

/** All pages by which a request comes in, in the order in which a resident meets them. */
export const routesOfIntake = [
  start,
  place,
  talked,
  tips,
  subject,
  detail,
  relation,
  safety,
  otherDoor,
  story,
  neighbour,
  you,
  contact,
  check,
  sending,
  sent,
  erasure,
  paper,
  comingBack,
  myCase,
  myWords,
  myTimes,
  myAgreement,
  myFiles,
  myReach,
  myReaders,
  withdrawal,
  telephone,
];
