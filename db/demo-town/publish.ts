import type { AtWork } from '../../src/features/accounts/access/who-may.ts';
import { readPublished } from '../../src/features/reports/public/read-published.ts';
import { shareReport } from '../../src/features/reports/public/share-report.ts';
import { compareReport } from '../../src/features/reports/publishing/compare-report.ts';
import { publishReport } from '../../src/features/reports/publishing/publish-report.ts';
import {
  type NamedPeriod,
  periodNamed,
  periodsOver,
} from '../../src/features/reports/publishing/rules/periods.ts';
import { printableQuotes } from '../../src/features/reports/words/quotes.ts';
import { saveWords } from '../../src/features/reports/words/save-words.ts';
import type { House } from '../../src/platform/house.ts';
import { randomId } from '../../src/platform/vault/random-id.ts';
import { isoDay } from '../../src/ui/dates.ts';
import { granted } from './settle.ts';

const day = 86_400_000;

/**
 * What both services told outside: the first its last year and the three quarters that are over, the newest with words and a
 * link for everybody, once more after what was noted `afterwards`; the second its last year. Both stand beside each other.
 */
export async function publishFigures(
  house: House,
  [first, second]: readonly [AtWork, AtWork],
  { partner, afterwards }: { partner: string; afterwards(): Promise<void> },
): Promise<void> {
  const today = isoDay(house.now(), first.service.timeZone);
  const over = periodsOver(today);
  const lastYear = periodNamed(String(Number(today.slice(0, 4)) - 1));
  const [newest, ...before] = over.filter(({ kind }) => kind === 'quarter').slice(0, 3);
  if (!lastYear || !newest) throw new Error('There is always a year and a quarter that are over');
  for (const by of [first, second]) {
    const id = await publish(house, by, lastYear);
    await compareReport(house, by, { id, compared: true });
  }
  for (const quarter of before.reverse()) await publish(house, first, quarter);
  await writeBeside(house, first, newest);
  const told = await publish(house, first, newest);
  await publish(house, first, newest, { kind: 'partner', scope: partner });
  await afterwards();
  const restated = await publish(house, first, newest, { restates: told });
  const frozen = await readPublished(house, first, restated);
  if (!frozen) throw new Error('What was published now can be read');
  granted(await shareReport(house, first, frozen, { once: randomId(), listed: true }));
}

type Of = { kind?: 'service' | 'partner'; scope?: string; restates?: string };

/** Publishes a report, some days after its period was over; gives its id. */
async function publish(house: House, by: AtWork, named: NamedPeriod, of: Of = {}): Promise<string> {
  const { kind = 'service', scope = '', restates = null } = of;
  const soon = new Date(Date.parse(`${named.period.until}T09:30:00Z`) + 12 * day);
  const then: House = { ...house, now: () => (!restates && soon < house.now() ? soon : house.now()) };
  const wish = { id: randomId(), subject: { named, kind, scope }, restates };
  granted(await publishReport(then, by, wish));
  return wish.id;
}

/** What the coordinator says beside the figures of a quarter, with what somebody wrote and let be printed. */
async function writeBeside(house: House, by: AtWork, { period }: NamedPeriod): Promise<void> {
  const key = { kind: 'service', scope: '', period } as const;
  const [quote] = await house.db.as({ kind: 'member', memberId: by.memberId }, (tx) =>
    printableQuotes(tx, house, by, key),
  );
  const words = [
    'Dit kwartaal ging het vooral over **geluid**. De meeste mensen vroegen zelf om hulp, vaak na een tip van de wijkagent.',
    'Wat wij leerden:',
    '- Wie ons vroeg belt, komt vaker tot een afspraak.\n- Twee nieuwe bemiddelaars spreken ook Frans.',
    ...(quote ? ['Iemand schreef ons:', `> ${quote}`] : []),
  ];
  granted(await saveWords(house, by, key, { words: words.join('\n\n'), answered: [] }));
}
