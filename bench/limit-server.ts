import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import pg from 'pg';
import { addressFromUrl } from '../src/platform/db/address.ts';

/**
 * The limit: node:http and pg, no walls, no sign-in, no trail, no page. It answers the same question with the same rows
 * as JSON, by one question to the database.
 */
const { BENCH_DATABASE = '', BENCH_SERVICE = '', BENCH_MEDIATOR = '', BENCH_CASE = '' } = process.env;
const pool = new pg.Pool({ ...addressFromUrl(BENCH_DATABASE), max: 4 });

const columns = `c.id, c.number, c.stage, c.subject, c.sub_subject, c.relation, c.due_on, c.due_kind, c.requested_at,
  c.safety_flag, array(select m.name from confidential.case_mediator cm join identity.member m on m.id = cm.member_id
    where cm.case_id = c.id and cm.answer = 'accepted' and cm.ended_at is null order by m.name) as mediators`;
const order = `order by coalesce(c.due_on, 'infinity'::date), c.id limit 51`;

const questions: Record<string, () => Promise<unknown>> = {
  '/list': () =>
    rows(
      'list',
      `select ${columns} from confidential.cases c where service_id = $1 and closed_at is null ${order}`,
      [BENCH_SERVICE],
    ),
  '/own-list': () =>
    rows(
      'own list',
      `select ${columns} from confidential.cases c where closed_at is null and id = any(array(
        select case_id from confidential.case_mediator where member_id = $1 and answer = 'accepted' and ended_at is null))
        ${order}`,
      [BENCH_MEDIATOR],
    ),
  '/case': () =>
    rows(
      'case',
      `select row_to_json(c) as case,
        (select json_agg(p) from confidential.party p where p.case_id = c.id) as parties,
        (select json_agg(i order by written_at) from confidential.item i where i.case_id = c.id) as items,
        (select json_agg(e order by happened_at) from confidential.case_event e where e.case_id = c.id) as events
       from confidential.cases c where c.number = $1 and c.service_id = $2`,
      [BENCH_CASE, BENCH_SERVICE],
    ),
  '/help': () =>
    rows(
      'help',
      `select id, slug, facts -> 'name' as name, facts -> 'phone' as phone, facts -> 'area' as area from directory.entry
       where facts -> 'area' -> 'value' -> 'postcodes' ? $1 and status = 'listed' and merged_into is null`,
      ['be:4000'],
    ),
  '/home': async () => ({ title: 'Entente' }),
};

const rows = async (name: string, text: string, values: unknown[]) =>
  (await pool.query({ name, text, values })).rows;

const server = createServer((request, response) => {
  const answer = questions[request.url ?? ''];
  if (!answer) return response.writeHead(404).end();
  answer().then(
    (value) => response.writeHead(200, { 'Content-Type': 'application/json' }).end(JSON.stringify(value)),
    (error: Error) => response.writeHead(500).end(error.message),
  );
});
server.listen(0, '127.0.0.1', () => {
  process.stdout.write(`ready http://127.0.0.1:${(server.address() as AddressInfo).port}\n`);
});
