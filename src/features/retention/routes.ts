import { routes as aCase } from './a-case/routes.tsx';
import { routes as correction } from './access/correction/routes.tsx';
import { routes as access } from './access/routes.tsx';
import { routes as periods } from './periods/routes.tsx';
import { routes as preview } from './preview/routes.tsx';

export const routesOfRetention = [preview, periods, aCase, access, correction];
