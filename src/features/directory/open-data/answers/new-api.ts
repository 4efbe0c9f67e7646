import { OpenAPIHono } from '@hono/zod-openapi';
import type { Env } from '../../../accounts/access/visitor.ts';
import { refuseWrongParameters } from './problem.ts';

/** Routes that describe themselves; what comes wrong is answered as a problem that says which parameter. */
export const newApi = () => new OpenAPIHono<Env>({ defaultHook: refuseWrongParameters });
