import {
  advise,
  aftercare,
  agree,
  close,
  contactSecond,
  hearFirst,
  hearSecond,
  improvement,
  type Moment,
  mediate,
  note,
  referOn,
  refusal,
  reopen,
  type Story,
  stop,
  takeIn,
  unreached,
  withdraws,
} from '../life.ts';
import { phone, takenOn, who } from './usual.ts';

const demostad = { service: 'demostad' } as const;
const [mira, joost, colette, samir] = ['mediator', 'mediator2', 'mediator3', 'mediator4'] as const;
const [greet, emile, klaus] = ['mediator5', 'mediator6', 'mediator7'] as const;

type Heard = { told: string; words: string; other: string; by?: string };

/** Both sides heard at home, some days after the request. */
const bothHeard = (by: string, { told, words, other }: Heard, from = 8): Moment[] => [
  [from, '17:00', hearFirst(by, 'visit', told)],
  [from + 1, '11:00', contactSecond(by, 'letter', words)],
  [from + 9, '18:30', hearSecond(by, 'visit', other)],
];

/** What two years have brought to an end, in every way in which a case can end. */
export const closedStories: Story[] = [
  {
    ...demostad,
    ago: 705,
    at: '10:12',
    plea: {
      ...{ subject: 'NOISE', subSubject: 'persons', relation: 'ABOVE_BELOW', referrerType: 'HOUSING' },
      first: who('Lisette Zachtevoet', 'Torenplein 1 bus 5', { phone: phone(61) }),
      second: who('Koen Stapelaar', 'Torenplein 1 bus 9'),
      story:
        'Mijn bovenbuur loopt met zijn schoenen aan door het huis, ook ’s nachts. Ik heb hem pantoffels gegeven met Sinterklaas, dat viel niet goed.',
    },
    life: [
      ...takenOn('Weverswijk', [mira, joost]),
      ...bothHeard(mira, {
        told: 'Mevrouw lacht om de pantoffels, maar het zit diep. Zij slaapt al twee jaar op de zetel.',
        words:
          'Uw onderbuur heeft ons gevraagd om te helpen. Het gaat over geluid van voetstappen. Zij wil het graag met u oplossen.',
        other: 'Koen vond de pantoffels een grap van haar kant. Hij wist niet dat zij op de zetel slaapt.',
      }),
      [20, '10:00', mediate(mira, 'direct')],
      [
        27,
        '19:30',
        agree(mira, [
          ['second', 'Ik trek mijn schoenen uit aan de deur.', 1],
          ['first', 'Ik bel aan als ik iets hoor, ook om iets te drinken.'],
        ]),
      ],
      [60, '15:00', aftercare(joost, 'Zij slaapt weer in haar bed. Hij draagt de pantoffels.')],
      [62, '10:00', close('AGREEMENT', 'Mooi afgerond.')],
    ],
  },
  {
    ...demostad,
    ago: 668,
    at: '19:02',
    plea: {
      ...{ subject: 'GARDEN', subSubject: 'hedges', relation: 'ADJACENT', language: 'fr' },
      first: who('Eugène Buisson', 'Rue des Acacias 40', { phone: phone(62), language: 'fr' }),
      second: who('Nadine Taillis', 'Rue des Acacias 42', { language: 'fr' }),
      story: 'La haie de ma voisine me prend la lumière de la cuisine. Je suis trop âgé pour me disputer.',
    },
    life: [
      ...takenOn('Molenberg', [colette, samir]),
      ...bothHeard(colette, {
        told: 'Monsieur a quatre-vingts ans et cuisine tous les jours. Il voudrait voir dehors.',
        words:
          'Votre voisin nous a demandé de l’aide au sujet de la haie devant sa cuisine. Il aimerait en parler avec vous simplement.',
        other:
          'Madame travaille beaucoup et n’avait pas remarqué. Elle préfère ne pas se rencontrer mais fera tailler.',
      }),
      [19, '10:00', mediate(colette, 'indirect')],
      [
        30,
        '18:00',
        agree(samir, [
          ['second', 'Je fais tailler la haie à un mètre cinquante, deux fois par an.', 20],
          ['first', 'Je garde les clés du jardinier.'],
        ]),
      ],
      [66, '11:00', aftercare(colette, 'La haie est taillée. Monsieur a apporté de la soupe.')],
      [68, '09:30', close('SHUTTLE_OK')],
    ],
  },
  {
    ...demostad,
    ago: 640,
    at: '08:41',
    plea: {
      ...{ subject: 'PARKING', subSubject: 'repairs', relation: 'SAME_STREET', channel: 'PHONE' },
      first: who('Roos Garage', 'Werkhuisstraat 5', { phone: phone(63) }),
      second: who('Danny Moersleutel', 'Werkhuisstraat 9'),
      story:
        'Er wordt op straat aan auto’s gesleuteld. Mevrouw heeft het nog niet zelf gezegd en vroeg hoe zij dat het best doet.',
    },
    life: [
      [0, '08:55', takeIn('phone', 'Centrum', 'Mevrouw wil het eerst zelf proberen.')],
      [0, '09:10', advise('Samen geoefend wat zij kan zeggen. Zij belt terug als het niet lukt.')],
      [
        23,
        '10:00',
        close('ADVICE_OK', 'Gebeld: gesprek was goed, hij werkt nu in de garage van zijn broer.'),
      ],
    ],
  },
  {
    ...demostad,
    ago: 611,
    at: '21:30',
    plea: {
      ...{ subject: 'HARASS', subSubject: 'intimidation', relation: 'ADJACENT' },
      first: who('Ingeborg Veilighuis', 'Wachtstraat 12', {
        phone: phone(64),
        rules: { neverRing: true, words: 'Alleen mail.' },
      }),
      second: who('Guido Vuistslag', 'Wachtstraat 14'),
      story: 'Mijn buurman heeft gezegd dat hij weet hoe laat mijn kinderen van school komen. Ik ben bang.',
    },
    life: [
      [
        0,
        '22:00',
        takeIn(
          'mail',
          'Centrum',
          'Meteen geantwoord met de nummers voor nu. Mevrouw heeft de politie gebeld.',
          'Bedreiging van kinderen: dit is niet voor ons.',
        ),
      ],
      [
        1,
        '09:00',
        referOn(
          'Met mevrouw contact gelegd met de dienst slachtofferhulp van de politie. Zij is daar vandaag verwacht.',
          'Nagebeld: zij is er geweest.',
        ),
      ],
      [9, '10:00', close('REFERRED')],
    ],
  },
  {
    ...demostad,
    ago: 566,
    at: '14:20',
    plea: {
      ...{ subject: 'NOISE', subSubject: 'audio', relation: 'ADJACENT', referrerType: 'POLICE' },
      first: who('Palmyre Stilleman', 'Dekenstraat 19', { phone: phone(65) }),
      second: who('Björn Bassens', 'Dekenstraat 21'),
      story:
        'Harde muziek op vrijdag en zaterdag. De politie is twee keer geweest, dan wordt het stil tot ze weg zijn.',
    },
    life: [
      ...takenOn('Stationswijk', [greet, joost]),
      [
        9,
        '16:00',
        hearFirst(
          greet,
          'visit',
          'Mevrouw heeft spijt dat zij de politie belde, want nu praat niemand meer.',
        ),
      ],
      [
        10,
        '12:00',
        contactSecond(
          joost,
          'letter',
          'Uw buurvrouw wil graag met u praten over de muziek in het weekend. Zij wil het zonder politie oplossen.',
        ),
      ],
      [
        22,
        '17:00',
        refusal(joost, 'NO_TRUST', 'Hij gelooft niet dat praten helpt zolang zij de politie belt.'),
      ],
      [30, '10:00', close('B_REFUSED', 'Mevrouw kreeg nog twee gesprekken met tips.')],
    ],
  },
  {
    ...demostad,
    ago: 530,
    at: '11:45',
    plea: {
      ...{ subject: 'WASTE', subSubject: 'garden', relation: 'BEHIND', language: 'fr' },
      first: who('Josiane Proprette', 'Rue du Lavoir 6', { phone: phone(66), language: 'fr' }),
      second: who('', 'Rue du Lavoir 4', { language: 'fr' }),
      story:
        'Le jardin derrière chez moi est un dépotoir. Il y a des rats. Je ne sais pas si la maison est encore habitée.',
    },
    life: [
      ...takenOn('Hoogveld', [samir, emile]),
      [
        8,
        '14:00',
        hearFirst(
          samir,
          'visit',
          'Madame nous a montré le jardin par la fenêtre. Elle s’inquiète aussi pour la personne.',
        ),
      ],
      [
        9,
        '10:00',
        contactSecond(
          emile,
          'visit',
          'Une voisine s’inquiète de l’état du jardin et aimerait en parler avec vous. Nous pouvons aider à trouver qui peut débarrasser.',
        ),
      ],
      [
        27,
        '17:00',
        unreached(emile, 'visit', 'Quatre passages, jamais personne. Le facteur dit que la maison est vide.'),
      ],
      [34, '09:00', close('B_NOT_REACHED', 'Signalé au service du logement avec l’accord de Madame.')],
    ],
  },
  {
    ...demostad,
    ago: 498,
    at: '09:30',
    plea: {
      ...{ subject: 'PETS', subSubject: 'loose', relation: 'SAME_STREET' },
      first: who('Firmin Hoenderpark', 'Veldweg 2', { phone: phone(67) }),
      second: who('Tamara Vossenhol', 'Veldweg 6'),
      story: 'Haar honden liepen los en hebben twee kippen gepakt.',
    },
    life: [
      ...takenOn('Steengroeve', [mira, greet]),
      [10, '15:00', withdraws('first', 'Meneer heeft twee nieuwe kippen gekregen en wil het laten rusten.')],
      [12, '10:00', close('A_WITHDREW')],
    ],
  },
  {
    ...demostad,
    ago: 455,
    at: '18:18',
    plea: {
      ...{ subject: 'CONSTRUCTION', subSubject: 'privacy', relation: 'BEHIND' },
      first: who('Annelies Gordijn', 'Beukendreef 11', { phone: phone(68) }),
      second: who('Stijn Dakterras', 'Eikendreef 20'),
      story: 'De achterbuur heeft een dakterras gebouwd en kijkt nu in onze badkamer.',
    },
    life: [
      ...takenOn('Kouter', [joost, klaus]),
      ...bothHeard(klaus, {
        told: 'Het gezin wil niet dat het terras weg moet, wel dat er iets tussen komt.',
        words:
          'Uw achterburen willen graag met u praten over het zicht vanaf uw dakterras. Zij zoeken een eenvoudige oplossing.',
        other: 'Stijn vindt zelf dat hij te veel ziet en schaamt zich wat. Hij had al naar bamboe gekeken.',
      }),
      [19, '09:00', mediate(joost, 'direct')],
      [
        25,
        '20:00',
        agree(joost, [
          ['second', 'Ik zet een rij bamboe in bakken langs de rand.', 30],
          ['first', 'Wij betalen twee van de vijf bakken.', 30],
          ['both', 'Als iemand een feest geeft, weet de ander het een week vooraf.'],
        ]),
      ],
      [63, '17:00', aftercare(klaus, 'De bamboe staat er en de badkamer heeft weer licht.')],
      [65, '11:00', close('AGREEMENT')],
    ],
  },
  {
    ...demostad,
    ago: 402,
    at: '13:13',
    plea: {
      ...{ subject: 'NOISE', subSubject: 'animals', relation: 'ADJACENT', language: 'fr' },
      first: who('Odette Silencieux', 'Rue du Poirier 3', { phone: phone(69), language: 'fr' }),
      second: who('Jordan Aboilard', 'Rue du Poirier 5', { language: 'fr' }),
      story:
        'Deux chiens seuls toute la journée. Ils pleurent, cela me fend le cœur et me rend folle en même temps.',
    },
    life: [
      ...takenOn('Centrum', [colette, emile]),
      ...bothHeard(emile, {
        told: 'Madame aime les chiens. Elle serait prête à les promener.',
        words:
          'Votre voisine entend vos chiens pleurer pendant la journée. Elle aime les animaux et aimerait en parler avec vous.',
        other:
          'Jordan travaille douze heures. Il a été touché qu’on pense aux chiens et pas seulement au bruit.',
      }),
      [20, '10:00', mediate(emile, 'direct')],
      [
        24,
        '18:00',
        improvement(
          emile,
          'Pas d’écrit : Madame promène les chiens à midi. Tout le monde est content, les chiens d’abord.',
        ),
      ],
      [57, '10:30', aftercare(colette, 'Toujours les promenades. Madame dort, les chiens aussi.')],
      [59, '09:00', close('RELATION')],
    ],
  },
  {
    ...demostad,
    ago: 371,
    at: '16:44',
    plea: {
      ...{ subject: 'USE_SHARED', subSubject: 'lift', relation: 'SAME_BUILDING' },
      first: who('Bewonersgroep Torenplein', 'Torenplein 7 bus 1', { phone: phone(70) }),
      second: who('Gilbert Liftenaer', 'Torenplein 7 bus 30'),
      story:
        'Een bewoner houdt de lift elke ochtend een kwartier vast met een stoel. Vijf gezinnen komen te laat op school en werk.',
    },
    life: [
      ...takenOn('Weverswijk', [mira, greet]),
      ...bothHeard(greet, {
        told: 'Vijf mensen rond de tafel. Zij weten niet waarom hij het doet.',
        words:
          'Medebewoners hebben ons gevraagd om te helpen rond het gebruik van de lift in de ochtend. Zij willen graag weten hoe het voor u is.',
        other:
          'Meneer brengt zijn vrouw in een rolstoel naar beneden en moet twee keer. Niemand had het hem gevraagd.',
      }),
      [18, '10:00', mediate(mira, 'direct')],
      [
        25,
        '19:00',
        agree(mira, [
          ['first', 'Elke ochtend helpt één van ons om half acht met de rolstoel.', 7],
          ['second', 'Ik zet geen stoel meer in de lift.', 7],
        ]),
      ],
      [61, '16:00', aftercare(greet, 'De beurtrol werkt, er zijn zelfs reserves.')],
      [63, '10:00', close('AGREEMENT')],
    ],
  },
  {
    ...demostad,
    ago: 330,
    at: '10:50',
    plea: {
      ...{ subject: 'SMELL', subSubject: 'smoke', relation: 'ABOVE_BELOW', language: 'fr' },
      first: who('Lydie Fenestre', 'Quai des Bateliers 8 bte 3', { phone: phone(71), language: 'fr' }),
      second: who('Rémy Tabacchi', 'Quai des Bateliers 8 bte 1', { language: 'fr' }),
      story: 'Mon voisin du dessous fume sur son balcon, toute la fumée entre chez moi. Je suis enceinte.',
    },
    life: [
      ...takenOn('Kouter', [colette, samir]),
      ...bothHeard(samir, {
        told: 'Madame est à bout. Elle voudrait ouvrir sa fenêtre le matin.',
        words:
          'Votre voisine du dessus nous a demandé de l’aide au sujet de la fumée qui monte de votre balcon. Elle aimerait trouver des moments avec vous.',
        other:
          'Monsieur ne savait pas qu’elle attendait un enfant, et nous ne le lui avons pas dit ; c’est elle qui le lui a raconté ensuite.',
      }),
      [19, '09:30', mediate(samir, 'direct')],
      [
        23,
        '18:00',
        agree(samir, [
          ['second', 'Je fume côté rue, pas côté cour.', 1],
          ['first', 'J’ouvre mes fenêtres côté cour.'],
        ]),
      ],
      [40, '19:00', note('coordinator', 'team', 'Appel de Madame : cela recommence le week-end.')],
      [
        58,
        '10:00',
        aftercare(
          samir,
          'L’accord tient en semaine, pas le week-end. Monsieur ne souhaite pas reprendre.',
          'partly',
        ),
      ],
      [62, '10:00', close('BROKEN')],
    ],
  },
  {
    ...demostad,
    ago: 290,
    at: '20:20',
    plea: {
      ...{ subject: 'NOISE', subSubject: 'party', relation: 'ADJACENT' },
      first: who('Werner Vroegslaper', 'Parklaan 77', { phone: phone(72) }),
      second: who('Studentenhuis De Uil', 'Parklaan 79'),
      story:
        'Elke donderdag feest. Het zijn aardige studenten, maar donderdag is nu eenmaal geen weekend voor ons.',
    },
    life: [
      [
        1,
        '10:00',
        takeIn(
          'phone',
          'Parkwijk',
          'Meneer gaat het nog eens zelf proberen, met een briefje dat wij samen gemaakt hebben.',
        ),
      ],
      [15, '11:00', close('SELF_OK', 'Zij hebben een groepsgesprek op de telefoon en hij is erbij.')],
    ],
  },
  {
    ...demostad,
    ago: 244,
    at: '15:37',
    plea: {
      ...{ subject: 'HARASS', subSubject: 'gossip', relation: 'SAME_BUILDING', language: 'fr' },
      first: who('Mathilde Rumeurs', 'Résidence Bellevue 2 bte 11', { phone: phone(73), language: 'fr' }),
      second: who('Irène Babillard', 'Résidence Bellevue 2 bte 12', { language: 'fr' }),
      story: 'Ma voisine raconte dans tout l’immeuble que je ne paie pas mes charges.',
    },
    life: [
      ...takenOn('Molenberg', [emile, colette]),
      [
        9,
        '14:00',
        hearFirst(
          colette,
          'neutral_place',
          'Madame a pleuré. Elle n’a jamais eu un jour de retard et a apporté ses papiers, que nous n’avons pas regardés.',
        ),
      ],
      [
        14,
        '10:00',
        stop(
          'Madame a déposé plainte entretemps, sur le conseil de son fils. Nous avons expliqué que nous ne pouvons pas continuer en même temps.',
        ),
      ],
      [16, '09:00', close('NOT_SUITABLE')],
    ],
  },
  {
    ...demostad,
    ago: 205,
    at: '12:00',
    plea: {
      ...{ subject: 'BOUNDARY', subSubject: 'line', relation: 'ADJACENT' },
      first: who('Etienne Meetlint', 'Grensstraat 1', { phone: phone(74) }),
      second: who('Suzanne Paalsteen', 'Grensstraat 3'),
      story: 'Volgens mijn buurvrouw staat mijn garage vijftien centimeter op haar grond.',
    },
    life: [
      ...takenOn('Stationswijk', [mira, klaus]),
      [8, '10:00', hearFirst(mira, 'visit', 'Meneer wil opmeten laten doen, maar niet alleen betalen.')],
      [
        9,
        '09:30',
        contactSecond(
          mira,
          'letter',
          'Uw buurman wil graag met u praten over de grens tussen uw percelen. Hij zoekt een manier om samen te laten meten.',
        ),
      ],
      [20, '11:00', close('MOVED', 'Mevrouw verhuist volgende maand, zij heeft het huis verkocht.')],
    ],
  },
  {
    ...demostad,
    ago: 175,
    at: '19:55',
    plea: {
      ...{ subject: 'NOISE', subSubject: 'audio', relation: 'ABOVE_BELOW', language: 'fr' },
      first: who('Paulette Quiétude', 'Rue Haute 90 bte 1', { phone: phone(75), language: 'fr' }),
      second: who('Maxime Décibel', 'Rue Haute 90 bte 2', { language: 'fr' }),
      story: 'Mon voisin joue en ligne avec un casque, et il crie. Tous les soirs, jusqu’à deux heures.',
    },
    life: [
      ...takenOn('Steengroeve', [samir, colette]),
      ...bothHeard(colette, {
        told: 'Madame connaît maintenant le nom de tous ses coéquipiers. Elle en rit, mais elle est épuisée.',
        words:
          'Votre voisine du dessous nous a demandé de l’aide pour les soirées. Elle vous entend parler quand vous jouez. Elle aimerait trouver des heures avec vous.',
        other: 'Maxime a vingt-deux ans et ne savait pas qu’on l’entendait. Très gêné.',
      }),
      [18, '10:00', mediate(colette, 'direct')],
      [
        22,
        '18:00',
        agree(colette, [
          ['second', 'Après vingt-trois heures je joue sans micro.', 1],
          ['first', 'Je lui envoie un message si je l’entends.'],
        ]),
      ],
      [52, '10:00', aftercare(samir, 'Tout va bien.')],
      [53, '09:00', close('AGREEMENT')],
      [
        96,
        '10:00',
        reopen('A', 'Madame a rappelé : depuis l’été cela recommence, elle demande un nouveau rendez-vous.'),
      ],
    ],
  },
  {
    ...demostad,
    ago: 150,
    at: '09:09',
    plea: {
      ...{ subject: 'LIFESTYLE', subSubject: 'habits', relation: 'ADJACENT' },
      first: who('Clothilde Wasdraad', 'Bleekstraat 4', { phone: phone(76) }),
      second: who('Vadim Barbecue', 'Bleekstraat 6'),
      story: 'Telkens als ik mijn was buiten hang, begint hij te barbecueën. Ik denk dat hij het erom doet.',
    },
    life: [
      ...takenOn('Hoogveld', [greet, joost]),
      ...bothHeard(joost, {
        told: 'Mevrouw hangt haar was op zaterdag. Zij is zelf verrast als zij het hardop zegt.',
        words:
          'Uw buurvrouw wil graag met u praten over de zaterdagen: de was en de barbecue. Zij hoopt dat er samen om gelachen kan worden.',
        other: 'Hij dacht dat zij de was buiten hing om hem te pesten.',
      }),
      [18, '10:00', mediate(greet, 'direct')],
      [
        24,
        '18:30',
        agree(greet, [
          ['first', 'Ik hang de was buiten voor twee uur.', 3],
          ['second', 'Ik steek het vuur aan na vijf uur.', 3],
        ]),
      ],
      [54, '14:00', aftercare(joost, 'Eén keer vergeten, met een biertje goedgemaakt.')],
      [56, '10:00', close('AGREEMENT')],
    ],
  },
];
