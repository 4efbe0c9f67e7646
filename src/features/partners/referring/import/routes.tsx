import { type Context, Hono } from 'hono';
import { type Typed, typedIn } from '../../../../platform/http/form.ts';
import { uploadedFile } from '../../../../platform/http/upload.ts';
import { renderPage } from '../../../../ui/layout/document.tsx';
import type { Env } from '../../../accounts/access/visitor.ts';
import { memberOf, only } from '../../../accounts/access/who-may.ts';
import { codesOf } from '../../../cases/codes/service-codes.ts';
import { NoStationPage } from '../no-station-page.tsx';
import { readStation, type Station } from '../read-station.ts';
import { CheckedPage } from './checked-page.tsx';
import { columnsOf } from './columns.ts';
import { ImportPage } from './page.tsx';
import { type List, type Row, readList } from './read-list.ts';
import { textOf } from './read-table.ts';
import { portion, sendRows, sentToday } from './send-list.ts';
import { SendingPage, SentListPage } from './sending-page.tsx';
import { columnTexts, importTexts } from './texts.ts';

/** Many at once from a list: looked at first, then sent in parts. Between the two it lies in the page, and nowhere here. */
export const routes = new Hono<Env>()
  .get('/referrals/import', only('partner'), async (c) => {
    const station = await stationOf(c, c.req.query('organisation') ?? '');
    return station instanceof Response ? station : choose(c, station, null);
  })
  .get('/referrals/import/template.csv', only('partner'), async (c) => {
    const station = await stationOf(c, c.req.query('organisation') ?? '');
    if (station instanceof Response) return station;
    const say = columnTexts(memberOf(c).language);
    const heads = columnsOf(station.agreement.contract).map(({ name }) => say(name));
    return c.body(`\uFEFF${heads.join(';')}\r\n`, 200, {
      'Content-Type': 'text/csv; charset=utf-8',
      'Content-Disposition': 'attachment; filename="template.csv"',
    });
  })
  .post('/referrals/import', only('partner'), async (c) => {
    const station = await stationOf(c, one(await typedIn(c), 'organisation'));
    if (station instanceof Response) return station;
    const file = await uploadedFile(c, 'list');
    if (!file) return choose(c, station, importTexts(memberOf(c).language)('no_file'));
    const text = textOf(file.bytes);
    const list = read(c, station, text);
    if (list instanceof Response) return list;
    const today = await sentToday(c.var.house, memberOf(c), station, list.rows.filter(isReady));
    const checked = { text, ...list, today };
    return c.html(renderPage(<CheckedPage member={memberOf(c)} station={station} checked={checked} />));
  })
  .post('/referrals/import/sending', only('partner'), async (c) => {
    const typed = await typedIn(c);
    const station = await stationOf(c, one(typed, 'organisation'));
    if (station instanceof Response) return station;
    const text = one(typed, 'table');
    const list = read(c, station, text);
    if (list instanceof Response) return list;
    const [from, sent, before] = [whole(typed, 'from'), whole(typed, 'sent'), whole(typed, 'before')];
    const [house, member] = [c.var.house, memberOf(c)];
    const ready = list.rows.filter(isReady);
    const part = { rows: ready.slice(from, from + portion), first: sent === 0 };
    const done = await sendRows(house, member, station, part);
    const progress = {
      ...{ from: Math.min(from + portion, ready.length), total: ready.length },
      ...{ sent: sent + done.sent, before: before + done.before },
    };
    const page = { member, station, checked: { text, ...list, today: new Set<number>() }, progress };
    const isDone = progress.from >= ready.length;
    return c.html(renderPage(isDone ? <SentListPage {...page} /> : <SendingPage {...page} />));
  });

const isReady = (row: Row) => row.kind === 'ready';
const one = (typed: Typed, name: string): string => [typed[name] ?? ''].flat()[0] ?? '';
const whole = (typed: Typed, name: string): number => Number(/^\d{1,4}$/.exec(one(typed, name))?.[0] ?? 0);

/** From where the list comes, or the page that says why none can. */
async function stationOf(c: Context<Env>, organisation: string): Promise<Station | Response> {
  const member = memberOf(c);
  const found = await readStation(c.var.house, member, organisation, 'csv');
  if (found.ok) return found.station;
  if (found.why.kind === 'not_his') return c.notFound() as Response;
  return c.html(renderPage(<NoStationPage member={member} why={found.why} path="/referrals/import" />));
}

function read(c: Context<Env>, station: Station, text: string): List | Response {
  const { language } = memberOf(c);
  const say = importTexts(language);
  const { service, day, agreement } = station;
  const offered = { codes: codesOf(service), day };
  const list = readList(text, { contract: agreement.contract, usual: service.language, offered });
  const again = (words: string) => choose(c, station, words);
  if (!list.ok && list.kind === 'broken_list')
    return again(say('broken_list', { line: String(list.detail?.line ?? '') }));
  if (!list.ok) return again(say(list.kind));
  const { missing, ...rest } = list.value;
  if (missing.length === 0) return rest;
  const columns = missing.map((name) => columnTexts(language)(name)).join(', ');
  return again(say('missing_columns', { columns }));
}

function choose(c: Context<Env>, station: Station, wrong: string | null) {
  const errors: Record<string, string> = wrong ? { list: wrong } : {};
  const page = <ImportPage member={memberOf(c)} station={station} errors={errors} />;
  return c.html(renderPage(page), wrong ? 422 : 200);
}
