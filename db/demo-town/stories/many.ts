import { answer, propose } from '../assign.ts';
import { accept, hearFirst, note, type Story, take, takeIn } from '../life.ts';
import { contact, declines, forMany, hear, joins, missed } from '../many.ts';
import { phone, who } from './usual.ts';

const demostad = { service: 'demostad' } as const;
const stairs =
  'Iemand uit de flat vraagt of wij met iedereen kunnen praten over het trappenhuis en de fietsen in de gang.';
const square = 'Bewoners van het plein willen praten over het voetballen na negen uur.';

/** Community mediation: a block of flats on its way to a meeting, and a square where everybody is being heard. */
export const storiesOfMany: Story[] = [
  {
    ...demostad,
    ago: 47,
    at: '19:05',
    plea: {
      ...{ subject: 'WASTE', subSubject: 'common_areas', relation: 'SAME_BUILDING' },
      first: who('Hilde Zonnebloem', 'Kadelaan 7 bus 1', { phone: phone(61) }),
      second: who('Frank Donderwolk', 'Kadelaan 7 bus 2'),
      story:
        'Wij wonen met twaalf in dit gebouw. In de gang staan fietsen, een kinderwagen en soms vuilniszakken. Een briefje aan de deur heeft alleen ruzie gegeven. Niemand weet nog wie het schreef, en nu zegt bijna niemand meer goeiedag. Kan er iemand komen praten met ons allemaal?',
    },
    life: [
      [
        1,
        '09:30',
        takeIn('phone', 'Kade', 'Het gaat niet om één buur. Ze wil een gesprek met het hele gebouw.'),
      ],
      [
        2,
        '10:00',
        forMany(
          who('Samira Ochtenddauw', 'Kadelaan 7 bus 3', { phone: phone(62) }),
          who('Gust Waterval', 'Kadelaan 7 bus 4'),
          who('', 'Kadelaan 7 bus 5'),
        ),
      ],
      [2, '10:20', accept()],
      [2, '10:40', propose('mediator5', 'mediator6')],
      [2, '19:00', answer('mediator5', 'accepted')],
      [3, '08:30', answer('mediator6', 'accepted')],
      [
        9,
        '19:30',
        hearFirst(
          'mediator5',
          'visit',
          'Zij schreef het briefje zelf en heeft er spijt van. Ze wil vooral weer goeiedag kunnen zeggen.',
          'Niemand weet dat het briefje van haar is. Dat blijft bij ons.',
        ),
      ],
      [10, '18:00', contact('mediator5', 'Frank Donderwolk', 'letter', stairs)],
      [10, '18:10', contact('mediator5', 'Samira Ochtenddauw', 'letter', stairs)],
      [10, '18:20', contact('mediator6', 'Gust Waterval', 'letter', stairs)],
      [
        16,
        '19:00',
        hear(
          'mediator5',
          'Frank Donderwolk',
          'visit',
          'Zijn fiets is twee keer gestolen uit de kelder. Daarom staat ze in de gang. Over het vuil is hij het met iedereen eens.',
        ),
      ],
      [16, '19:45', joins('mediator5', 'Frank Donderwolk')],
      [
        18,
        '20:00',
        hear(
          'mediator6',
          'Samira Ochtenddauw',
          'neutral_place',
          'Met de kinderwagen geraakt zij niet de trap op. Zij schaamt zich ervoor, maar ziet geen andere plaats.',
        ),
      ],
      [18, '20:30', joins('mediator6', 'Samira Ochtenddauw')],
      [
        24,
        '10:00',
        hear('mediator6', 'Gust Waterval', 'phone', 'Hij woont hier dertig jaar en heeft van niemand last.'),
      ],
      [24, '10:15', declines('mediator6', 'Gust Waterval', 'NO_PROBLEM', 'Hij wenst de anderen succes.')],
      [
        32,
        '18:30',
        take('gather', { team_note: 'Drie doen mee. Buurthuis De Brug, 19.30 uur.' }, 'mediator5'),
      ],
      [
        33,
        '21:15',
        note(
          'mediator5',
          'team',
          'Eerste avond was rustig. Voorstel van de groep: een rek in de kelder met een slot, en een vaste plaats voor de kinderwagen.',
        ),
      ],
    ],
  },
  {
    ...demostad,
    ago: 25,
    at: '14:10',
    plea: {
      ...{ subject: 'NOISE', subSubject: 'children', relation: 'OPPOSITE', channel: 'PHONE' },
      first: who('Albert Meerkoet', 'Lindeplein 2', { phone: phone(63) }),
      second: who('Familie Regenboog', 'Lindeplein 9'),
      story:
        'Er wordt tot laat gevoetbald tegen de muur. Verschillende buren klagen, maar ieder tegen iemand anders.',
    },
    life: [
      [1, '11:00', takeIn('phone', 'Linde')],
      [1, '11:30', forMany(who('Nora Klaverveld', 'Lindeplein 4'), who('Piet Zandloper', 'Lindeplein 5'))],
      [2, '09:15', accept()],
      [2, '09:30', propose('mediator7', 'mediator6')],
      [2, '17:00', answer('mediator7', 'accepted')],
      [3, '12:00', answer('mediator6', 'accepted')],
      [10, '19:00', hearFirst('mediator7', 'visit', 'Hij slaapt slecht en wil geen ruzie met de kinderen.')],
      [11, '10:00', contact('mediator7', 'Familie Regenboog', 'letter', square)],
      [11, '10:10', contact('mediator7', 'Nora Klaverveld', 'letter', square)],
      [20, '18:00', missed('mediator6', 'Nora Klaverveld', 'visit', 'Twee keer aangebeld, niemand thuis.')],
    ],
  },
];
