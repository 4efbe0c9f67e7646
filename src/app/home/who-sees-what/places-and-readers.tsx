import type { Role } from '../../../features/accounts/roles.ts';
import { roles } from '../../../features/accounts/roles.ts';
import { roleTexts } from '../../../features/accounts/workspace/texts.ts';
import { mayRead } from '../../../features/cases/record/parties/readers.ts';
import type { Language } from '../../../platform/texts/languages.ts';
import { Table } from '../../../ui/table/table.tsx';
import type { Route } from '../../routes.ts';
import { tableTexts } from './table-texts.ts';

type Place = 'yours' | 'others' | 'shared' | 'team' | 'complaint';
type Reader = 'you' | 'neighbour' | Role;

const you = { id: 'you', standing: null };
const neighbour = { id: 'neighbour', standing: null };
const compartments = {
  yours: { kind: 'party', partyId: 'you' },
  others: { kind: 'party', partyId: 'neighbour' },
  shared: { kind: 'shared', partyId: null },
  team: { kind: 'team', partyId: null },
} as const;

/** Who reads what lies in a place: the parties by the rule by which they get its key, the others by that of its page. */
export function readersOf(place: Place, routes: readonly Route[]): Reader[] {
  const page = place === 'complaint' ? '/complaints/:id' : '/cases/:number';
  const rule = routes.find(({ method, path }) => method === 'GET' && plain(path) === page)?.rule;
  const members = rule && typeof rule.who !== 'string' ? rule.who : [];
  if (place === 'complaint') return members;
  const parties = [you, neighbour].filter((party) => mayRead(party, compartments[place]));
  return [...parties.map((party) => party.id as 'you' | 'neighbour'), ...members];
}

/** `/complaints/:id{…}` as `/complaints/:id`. */
const plain = (path: string) => path.replace(/\{.*\}/g, '');

const places: readonly Place[] = ['yours', 'others', 'shared', 'team', 'complaint'];

/** Each place of a case with those who can open it, and with those who cannot. */
export function PlacesAndReaders({ language, routes }: { language: Language; routes: readonly Route[] }) {
  const say = tableTexts(language);
  const sayRole = roleTexts(language);
  const name = (reader: Reader) =>
    reader === 'you' || reader === 'neighbour' ? say(reader) : sayRole(reader);
  const all: readonly Reader[] = ['you', 'neighbour', ...roles];
  return (
    <section class="section">
      <h2>{say('placesTitle')}</h2>
      <p>{say('placesIntro')}</p>
      <Table
        language={language}
        caption={say('placesTitle')}
        captionHidden
        rows={places}
        rowKey={(place) => place}
        columns={[
          { key: 'place', head: say('place'), cell: (place) => say(`place_${place}`) },
          {
            key: 'readers',
            head: say('readers'),
            cell: (place) => readersOf(place, routes).map(name).join(', '),
          },
          {
            key: 'others',
            head: say('notReaders'),
            cell: (place) =>
              all
                .filter((reader) => !readersOf(place, routes).includes(reader))
                .map(name)
                .join(', '),
          },
        ]}
      />
    </section>
  );
}
