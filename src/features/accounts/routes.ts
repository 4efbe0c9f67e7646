import { routes as account } from './account/routes.tsx';
import { routes as firstRun } from './first-run/routes.tsx';
import { routes as invitations } from './invitations/routes.tsx';
import { routes as member } from './members/member-routes.tsx';
import { routes as members } from './members/routes.tsx';
import { routes as newService } from './new-service/routes.tsx';
import { routes as outbox } from './outbox/routes.tsx';
import { routes as passkeys } from './passkeys/routes.tsx';
import { routes as recoverySheet } from './recovery-sheet/routes.tsx';
import { routes as reset } from './reset/routes.tsx';
import { routes as secondFactor } from './second-factor/routes.tsx';
import { routes as settings } from './settings/routes.tsx';
import { routes as signIn } from './sign-in/routes.tsx';
import { routes as singleSignOn } from './single-sign-on/routes.tsx';
import { routes as workspace } from './workspace/routes.ts';

/** All routes of members, their keys and their services. */
export const routesOfAccounts = [
  firstRun,
  signIn,
  singleSignOn,
  passkeys,
  workspace,
  invitations,
  newService,
  recoverySheet,
  account,
  secondFactor,
  members,
  member,
  reset,
  settings,
  outbox,
];
