import { answer, propose } from '../assign.ts';
import {
  accept,
  advise,
  aftercare,
  agree,
  close,
  contactSecond,
  hearFirst,
  hearSecond,
  mediate,
  refusal,
  type Story,
  takeIn,
  waitingList,
} from '../life.ts';
import { takenOn, there } from './usual.ts';

const here = { service: 'voorbeeldrecht' } as const;
const [anneke, rachid, tineke, grace] = ['mediator9', 'mediator10', 'mediator11', 'mediator12'] as const;
const phone = (last: number) => `0251 00 00 ${String(last).padStart(2, '0')}`;

/** The other service, in its first year with volunteers. */
export const storiesOfVoorbeeldrecht: Story[] = [
  {
    ...here,
    ago: 2,
    at: '20:14',
    plea: {
      ...{ subject: 'NOISE', subSubject: 'party', relation: 'ADJACENT', referrerType: 'HOUSING' },
      first: there('Jolanda Stiltegracht', 'Tulpstraat 14', { phone: phone(11) }),
      second: there('Bewoners nummer 16', 'Tulpstraat 16'),
      story:
        'Sinds de zomer is het elk weekend feest in de tuin naast ons. Ik heb er een keer iets van gezegd over de schutting, toen werd er alleen maar gelachen.',
    },
    life: [],
  },
  {
    ...here,
    ago: 5,
    at: '09:48',
    plea: {
      ...{ subject: 'PARKING', subSubject: 'space', relation: 'SAME_STREET', language: 'en' },
      first: there('Peter Larkfield', 'Dahliastraat 3', { phone: phone(12), language: 'en' }),
      second: there('', 'Dahliastraat 9'),
      story:
        'My neighbour puts his bins in the parking bay so that nobody can use it. When I moved them, he shouted at my wife. We are new here and do not want trouble.',
    },
    life: [
      [
        1,
        '10:30',
        takeIn(
          'phone',
          'Bloemenbuurt',
          'Wants to talk in English, his Dutch is not good enough for this yet. He is willing to meet.',
        ),
      ],
      [2, '09:00', accept('Grace erbij vragen, vanwege de taal.')],
      [2, '09:10', propose(grace, anneke)],
      [3, '08:00', answer(grace, 'accepted')],
    ],
  },
  {
    ...here,
    ago: 16,
    at: '13:22',
    plea: {
      ...{ subject: 'GARDEN', subSubject: 'weeds', relation: 'ADJACENT' },
      first: there('Cor Schoffelaar', 'Volkstuinpad 7', { phone: phone(13) }),
      second: there('Wilma Wildernis', 'Volkstuinpad 8'),
      story: 'Mijn buurvrouw laat haar tuin verwilderen. Alles waait bij mij in. Ze noemt het natuur.',
    },
    life: [
      [2, '10:00', takeIn('phone', 'Polder', 'Meneer wil best natuur, maar niet in zijn boontjes.')],
      [3, '10:00', accept()],
      [3, '10:05', waitingList('Wacht op Rachid, die is tot volgende maand met vakantie.')],
    ],
  },
  {
    ...here,
    ago: 29,
    at: '19:40',
    plea: {
      ...{ subject: 'NOISE', subSubject: 'children', relation: 'ABOVE_BELOW' },
      first: there('Bep Onderhuizen', 'Seringenflat 12', { phone: phone(14) }),
      second: there('Familie Bovenberg', 'Seringenflat 22'),
      story:
        'Er wordt boven mij de hele dag gerend. Het zijn lieve kinderen, dat zie ik ook wel. Maar ik ben achtenzeventig en ik heb zo’n behoefte aan rust.',
    },
    life: [
      ...takenOn('Bloemenbuurt', [anneke, rachid]),
      [
        8,
        '14:00',
        hearFirst(
          anneke,
          'visit',
          'Mevrouw zet de televisie hard om het rennen niet te horen. Zij mist haar oude bovenbuurvrouw.',
        ),
      ],
      [
        9,
        '10:00',
        contactSecond(
          rachid,
          'letter',
          'Uw onderbuurvrouw heeft ons gevraagd om te helpen. Zij hoort de kinderen en zou graag met u praten over een paar rustige uren. Wij kiezen geen kant.',
        ),
      ],
      [
        16,
        '19:30',
        hearSecond(
          anneke,
          'visit',
          'De ouders doen hun best en krijgen de kinderen niet stil voor het eten. Zij horen haar televisie.',
        ),
      ],
      [18, '10:00', mediate(anneke, 'direct')],
    ],
  },
  {
    ...here,
    ago: 70,
    at: '11:05',
    plea: {
      ...{ subject: 'BOUNDARY', subSubject: 'fence', relation: 'ADJACENT' },
      first: there('Dirk Planken', 'Anjerstraat 31', { phone: phone(15) }),
      second: there('Joke Schutte', 'Anjerstraat 33'),
      story:
        'De schutting is omgewaaid en we worden het niet eens over wie de nieuwe betaalt en hoe hoog hij wordt.',
    },
    life: [
      ...takenOn('Bloemenbuurt', [rachid, tineke]),
      [
        8,
        '16:00',
        hearFirst(tineke, 'visit', 'Dirk wil hoog, vanwege de hond. Hij wil best meer dan de helft betalen.'),
      ],
      [
        9,
        '11:00',
        contactSecond(
          rachid,
          'phone',
          'Uw buurman wil graag met u praten over de nieuwe schutting: hoogte en kosten. Hij komt er graag samen uit.',
        ),
      ],
      [
        14,
        '19:00',
        hearSecond(rachid, 'visit', 'Joke wil laag, vanwege het licht. Van de hond heeft zij geen last.'),
      ],
      [16, '10:00', mediate(rachid, 'direct')],
      [
        22,
        '19:30',
        agree(rachid, [
          ['both', 'De schutting wordt achter één meter tachtig en bij de keuken één meter twintig.', 40],
          ['first', 'Ik betaal twee derde.', 40],
          ['second', 'Ik betaal een derde en schilder mijn kant zelf.', 60],
        ]),
      ],
    ],
  },
  {
    ...here,
    ago: 99,
    at: '17:27',
    plea: {
      ...{ subject: 'PETS', subSubject: 'many', relation: 'ADJACENT' },
      first: there('Trijntje Duivenvoorde', 'Fresiastraat 5', { phone: phone(16) }),
      second: there('Henk Til', 'Fresiastraat 7'),
      story: 'Zestig duiven. Ik kan de was niet meer buiten hangen.',
    },
    life: [
      ...takenOn('Bloemenbuurt', [anneke, tineke]),
      [9, '15:00', hearFirst(tineke, 'visit', 'Mevrouw zegt het liefst zo weinig mogelijk. Haar man praat.')],
      [
        10,
        '11:00',
        contactSecond(
          anneke,
          'letter',
          'Uw buren willen graag met u praten over de duiven en de was. Zij vragen niet dat de duiven weg moeten.',
        ),
      ],
      [20, '10:00', refusal(anneke, 'NO_PROBLEM', 'Henk: “Praten mag, maar niet over de duiven.”')],
      [28, '10:00', close('B_REFUSED')],
    ],
  },
  {
    ...here,
    ago: 160,
    at: '10:10',
    plea: {
      ...{ subject: 'NOISE', subSubject: 'diy', relation: 'ADJACENT', channel: 'PHONE' },
      first: there('Aagje Hamer', 'Meidoornlaan 2', { phone: phone(17) }),
      second: there('Sjors Boor', 'Meidoornlaan 4'),
      story: 'Mevrouw belt over een verbouwing. Zij heeft het nog niet zelf gezegd.',
    },
    life: [
      [0, '10:20', takeIn('phone', 'Duinrand')],
      [0, '10:30', advise('Besproken hoe zij het kan zeggen en wanneer. Folder gestuurd.')],
      [20, '10:00', close('ADVICE_OK')],
    ],
  },
  {
    ...here,
    ago: 210,
    at: '21:00',
    plea: {
      ...{ subject: 'NOISE', subSubject: 'audio', relation: 'ABOVE_BELOW', language: 'en' },
      first: there('Ella Brightwater', 'Seringenflat 41', { phone: phone(18), language: 'en' }),
      second: there('Mitchell Dreun', 'Seringenflat 51'),
      story:
        'Bass music above me, every night from ten. I knocked once and he said he would turn it down, and he did, for one evening.',
    },
    life: [
      ...takenOn('Bloemenbuurt', [grace, rachid]),
      [
        7,
        '18:00',
        hearFirst(
          grace,
          'visit',
          'Ella works as a nurse and has early shifts. She does not want him to get into trouble with the housing association.',
        ),
      ],
      [
        8,
        '12:00',
        contactSecond(
          rachid,
          'letter',
          'Uw onderbuurvrouw wil graag met u praten over de muziek na tien uur. Zij wil er samen uitkomen.',
        ),
      ],
      [
        15,
        '20:00',
        hearSecond(
          rachid,
          'visit',
          'Mitchell maakt zelf muziek. Hij heeft een koptelefoon, maar mist dan de bas.',
        ),
      ],
      [17, '10:00', mediate(grace, 'direct')],
      [
        22,
        '19:00',
        agree(grace, [
          ['second', 'Na tien uur gebruik ik de koptelefoon.', 2],
          ['first', 'Ik laat weten in welke weken ik vroege dienst heb.', 7],
        ]),
      ],
      [52, '17:00', aftercare(grace, 'It holds. She went to hear him play.')],
      [54, '10:00', close('AGREEMENT')],
    ],
  },
  {
    ...here,
    ago: 260,
    at: '14:14',
    plea: {
      ...{ subject: 'WASTE', subSubject: 'street', relation: 'SAME_STREET' },
      first: there('Riet Containers', 'Asterstraat 19', { phone: phone(19) }),
      second: there('Familie Rolcontainer', 'Asterstraat 21'),
      story: 'De containers van de buren staan altijd voor ons raam.',
    },
    life: [
      ...takenOn('Bloemenbuurt', [tineke, rachid]),
      [8, '15:00', hearFirst(tineke, 'visit', 'Mevrouw ziet de straat niet meer vanuit haar stoel.')],
      [
        9,
        '10:00',
        contactSecond(
          rachid,
          'phone',
          'Uw buurvrouw wil graag met u praten over de plaats van de containers.',
        ),
      ],
      [
        13,
        '19:00',
        hearSecond(
          rachid,
          'visit',
          'De familie wist niet dat mevrouw daar zit. Zij zetten ze nog dezelfde avond om.',
        ),
      ],
      [14, '10:00', mediate(tineke, 'indirect')],
      [15, '10:00', agree(tineke, [['second', 'De containers staan voortaan links van onze deur.', 1]])],
      [46, '11:00', aftercare(tineke, 'Staan er nog steeds. Mevrouw zwaait nu.')],
      [47, '10:00', close('SHUTTLE_OK')],
    ],
  },
];
