import { answer, propose, proposeThough } from '../assign.ts';
import { accept, advise, type Story, takeIn, unsuitable, waitingList } from '../life.ts';
import { phone, who } from './usual.ts';

const demostad = { service: 'demostad' } as const;

/** Requests that nobody mediates yet: new, being looked at, waiting, proposed. */
export const storiesInHand: Story[] = [
  {
    ...demostad,
    ago: 1,
    at: '22:08',
    codeFor: 'the request has just come in',
    plea: {
      ...{ subject: 'SMELL', subSubject: 'smoke', relation: 'BEHIND' },
      first: who('Lieve Morgenrood', 'Achterhof 5', { phone: phone(31) }),
      second: who('', 'Brugstraat 40'),
      story:
        'Onze achterbuur stookt bijna elke avond een vuurkorf. De rook trekt recht in de slaapkamer van onze zoon, die astma heeft. Ik ben twee keer over de muur gaan vragen of het wat minder kan. Hij was vriendelijk, maar er veranderde niets. Ik wil geen ruzie, hij is verder een goede buur.',
    },
    life: [],
  },
  {
    ...demostad,
    ago: 0,
    at: '07:52',
    plea: {
      ...{ subject: 'PARKING', subSubject: 'blocked', relation: 'OPPOSITE', language: 'fr' },
      first: who('Yvette Clairmatin', 'Rue de la Passerelle 18', { phone: phone(32), language: 'fr' }),
      second: who('', 'Rue de la Passerelle 21', { language: 'fr' }),
      story:
        'La camionnette de mon voisin d’en face bloque mon garage trois à quatre fois par semaine. Il dit qu’il n’en a « que pour cinq minutes », mais la semaine dernière j’ai manqué un rendez-vous à l’hôpital. Je n’ose plus rien dire parce que la dernière fois il a levé les yeux au ciel devant ses enfants.',
    },
    life: [],
  },
  {
    ...demostad,
    ago: 11,
    at: '16:20',
    plea: {
      ...{ subject: 'WASTE', subSubject: 'common_areas', relation: 'SAME_BUILDING', referrerType: 'HOUSING' },
      ...{ channel: 'PHONE' },
      first: who('Achmed Noorderlicht', 'Torenplein 3 bus 14', { phone: phone(33) }),
      second: who('Bewoners vierde verdieping', 'Torenplein 3 bus 16'),
      story:
        'In de gang van de vierde verdieping staan al weken vuilniszakken en een oude zetel. Meneer is met zijn rolstoel al twee keer blijven haken. Hij weet niet goed bij wie hij moet zijn. De huisbewaarder heeft een brief opgehangen; sindsdien groet niemand nog.',
    },
    life: [],
  },
  {
    ...demostad,
    ago: 6,
    at: '20:31',
    codeFor: 'the service is looking at the request',
    plea: {
      ...{ subject: 'PETS', subSubject: 'droppings', relation: 'ADJACENT' },
      first: who('Godelieve Zomerdal', 'Kouterpad 12', { phone: phone(34), rules: { neverRing: true } }),
      second: who('Steven Windhoek', 'Kouterpad 14'),
      story:
        'De katten van hiernaast gebruiken mijn moestuin als bak. Het zijn er intussen vijf. Ik heb netten gespannen, koffiedik gestrooid en er twee keer over gesproken. De laatste keer zei hij dat katten nu eenmaal geen grenzen kennen. Gelieve mij niet te bellen, ik hoor slecht; een mail is beter.',
    },
    life: [
      [
        1,
        '11:10',
        takeIn(
          'mail',
          'Kouter',
          'Mevrouw antwoordt uitvoerig per mail. Zij heeft zelf twee keer gesproken met de buur. Zij wil geen maatregelen tegen de dieren, wel een oplossing voor de moestuin. Zij denkt er nog over na of er iemand mag langskomen.',
          'Niet bellen: mevrouw hoort slecht. Wacht op haar antwoord of wij de buur mogen aanspreken.',
        ),
      ],
    ],
  },
  {
    ...demostad,
    ago: 24,
    at: '13:05',
    plea: {
      ...{ subject: 'NOISE', subSubject: 'diy', relation: 'ADJACENT' },
      first: who('Omer Lentezang', 'Ambachtstraat 9', { phone: phone(35) }),
      second: who('Pascal Hamerslag', 'Ambachtstraat 11'),
      story:
        'De buurman verbouwt zijn huis helemaal zelf, al anderhalf jaar. Elke zaterdag en zondag vanaf acht uur: boren, slijpen, hameren. Ik begrijp dat hij het alleen in het weekend kan doen, maar wij hebben ook maar één weekend.',
    },
    life: [
      [
        2,
        '10:00',
        takeIn(
          'phone',
          'Centrum',
          'Meneer heeft de buurman drie keer aangesproken. Die wil wel luisteren maar zegt dat hij tegen de winter klaar moet zijn. Meneer vindt een vaste stille zondag al genoeg.',
        ),
      ],
      [4, '09:00', accept()],
      [
        4,
        '09:10',
        waitingList('Geen twee bemiddelaars vrij voor half december. Meneer weet het en heeft begrip.'),
      ],
    ],
  },
  {
    ...demostad,
    ago: 9,
    at: '10:44',
    plea: {
      ...{ subject: 'USE_SHARED', subSubject: 'laundry', relation: 'CO_OWNERS', language: 'fr' },
      first: who('Solange Petitbois', 'Résidence Bellevue 2 bte 6', { phone: phone(36), language: 'fr' }),
      second: who('Lucienne Grandpré', 'Résidence Bellevue 2 bte 4', { language: 'fr' }),
      story:
        'Nous avons une buanderie commune avec un horaire. Ma voisine du 4 l’occupe quand c’est mon tour, le mardi. Quand je le lui ai fait remarquer, elle a sorti mon linge mouillé et l’a posé par terre. Nous avons toutes les deux plus de septante ans, c’est ridicule, mais je n’en dors plus.',
    },
    life: [
      [
        1,
        '14:00',
        takeIn(
          'phone',
          'Centrum',
          'Madame préfère un entretien à la résidence, dans la salle commune. Elle a parlé deux fois à sa voisine. Le syndic a été prévenu mais ne veut pas s’en mêler.',
        ),
      ],
      [2, '09:30', accept('Deux médiatrices si possible, Madame le souhaite.')],
    ],
  },
  {
    ...demostad,
    ago: 7,
    at: '19:15',
    plea: {
      ...{ subject: 'GARDEN', subSubject: 'hedges', relation: 'ADJACENT' },
      first: who('Wivina Klaproos', 'Leliestraat 22', { phone: phone(37) }),
      second: who('Gerrit Taxus', 'Leliestraat 24'),
      story:
        'De haag van de buren is intussen drie meter hoog en komt een halve meter over onze oprit. Wij hebben het vorig jaar in de lente gevraagd en in de herfst weer. De buurman zegt telkens “komt in orde”. Nu heeft mijn man zelf een stuk gesnoeid en is de buurman woedend.',
    },
    life: [
      [
        1,
        '15:00',
        takeIn(
          'phone',
          'Molenberg',
          'Beide mannen hebben elkaar uitgescholden bij de vuilniszakken. Mevrouw wil een gesprek, haar man “als het moet”. Er is geen schade die hersteld moet worden.',
        ),
      ],
      [2, '10:00', accept()],
      [2, '10:20', propose('mediator', 'mediator5')],
      [3, '17:40', answer('mediator5', 'accepted')],
    ],
  },
  {
    ...demostad,
    ago: 8,
    at: '08:50',
    plea: {
      ...{ subject: 'CHILDREN', subSubject: 'ball_games', relation: 'SAME_STREET', referrerType: 'POLICE' },
      first: who('Norbert Stilleveld', 'Pleinstraat 2', { phone: phone(38) }),
      second: who('Gezin Balster', 'Pleinstraat 11'),
      story:
        'De jongens van nummer 11 voetballen elke dag tegen mijn garagepoort. Ik heb al drie ballen afgepakt, dat had ik niet moeten doen. De vader heeft mij daarna voor de hele straat uitgescholden. De wijkagent raadde mij aan om u te bellen.',
    },
    life: [
      [
        1,
        '10:30',
        takeIn(
          'phone',
          'Centrum',
          'Meneer woont alleen en is thuis sinds zijn pensioen. Hij wil zijn excuses aanbieden voor de ballen, maar ook rust aan zijn poort.',
        ),
      ],
      [2, '11:00', accept()],
      [
        2,
        '11:10',
        proposeThough(
          'Joost zit vol, maar twee van zijn zaken lopen deze maand af. Hij heeft het zelf aangeboden.',
          'mediator2',
          'mediator5',
        ),
      ],
      [3, '12:00', answer('mediator2', 'accepted')],
      [4, '20:10', answer('mediator5', 'declined')],
    ],
  },
  {
    ...demostad,
    ago: 15,
    at: '17:33',
    plea: {
      ...{ subject: 'NOISE', subSubject: 'machines', relation: 'RESIDENT_BUSINESS' },
      first: who('Irma Zeewind', 'Kaaistraat 77', { phone: phone(39) }),
      second: who('Bakkerij Het Demobrood', 'Kaaistraat 79'),
      story:
        'De koelmotor van de bakkerij staat tegen onze slaapkamermuur en slaat elk kwartier aan. Wij hebben het aan de bakker gezegd, hij haalde zijn schouders op.',
    },
    life: [
      [
        2,
        '09:20',
        takeIn(
          'phone',
          'Havenkwartier',
          'Mevrouw heeft al een klacht lopen bij de milieudienst. Uitgelegd wat wij wel en niet kunnen doen.',
        ),
      ],
      [
        5,
        '14:00',
        unsuitable(
          'BUSINESS_NUISANCE',
          'Installatie van een bedrijf, de milieudienst is al bezig. Mevrouw mag terugkomen als het om de omgang gaat.',
        ),
      ],
    ],
  },
  {
    ...demostad,
    ago: 18,
    at: '11:19',
    plea: {
      ...{ subject: 'NOISE', subSubject: 'party', relation: 'SAME_BUILDING', language: 'fr' },
      first: who('Benoît Vertpré', 'Place du Perron 4 bte 2', { phone: phone(40), language: 'fr' }),
      second: who('Colocation du troisième', 'Place du Perron 4 bte 5', { language: 'fr' }),
      story:
        'Des étudiants ont emménagé au troisième en septembre. Jeudi dernier il y avait une quarantaine de personnes jusqu’à quatre heures. Je ne leur ai jamais parlé, je ne sais pas comment m’y prendre sans passer pour le vieux grincheux.',
    },
    life: [
      [
        1,
        '16:00',
        takeIn(
          'phone',
          'Centrum',
          'Monsieur n’a pas encore parlé à ses voisins et aimerait essayer lui-même.',
        ),
      ],
      [
        2,
        '10:40',
        advise(
          'Nous avons préparé la conversation ensemble : sonner un dimanche après-midi, dire ce que l’on vit plutôt que ce que l’autre fait mal, proposer un numéro à appeler. Monsieur nous rappelle dans trois semaines.',
          'Rappeler s’il ne donne pas de nouvelles.',
        ),
      ],
    ],
  },
];
