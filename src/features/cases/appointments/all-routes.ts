import type { Hono } from 'hono';
import type { Env } from '../../accounts/access/visitor.ts';
import { routes as rooms } from '../../mediators/availability/rooms/routes.tsx';
import { routes as availability } from '../../mediators/availability/routes.tsx';
import { routes as parties } from './party-routes.tsx';
import { routes as room } from './room/routes.tsx';
import { routes as appointments } from './routes.tsx';
import { routes as week } from './week/routes.tsx';

/** Everything about appointments that members use; what parties use lies with their own place. */
export const routesOfAppointments: Hono<Env>[] = [availability, rooms, room, week, parties, appointments];
