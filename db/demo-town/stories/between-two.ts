import { both, canOn, offerToFirst } from '../appointments.ts';
import {
  aftercare,
  agree,
  care,
  contactSecond,
  hearFirst,
  hearSecond,
  hold,
  improvement,
  mediate,
  noResult,
  partlyAgree,
  refusal,
  type Story,
  unreached,
  withdraws,
} from '../life.ts';
import { passesOn, signsAgreement, writesDown } from '../words.ts';
import { phone, takenOn, who } from './usual.ts';

const demostad = { service: 'demostad' } as const;
const [mira, joost, colette, samir] = ['mediator', 'mediator2', 'mediator3', 'mediator4'] as const;
const [greet, emile, klaus, fatou] = ['mediator5', 'mediator6', 'mediator7', 'mediator8'] as const;

/** Cases with two mediators, at every stage between the first visit and the aftercare. */
export const storiesBetweenTwo: Story[] = [
  {
    ...demostad,
    ago: 9,
    at: '12:48',
    plea: {
      ...{ subject: 'GARDEN', subSubject: 'trees', relation: 'BEHIND' },
      first: who('Hilde Appelmans', 'Boomgaardlaan 30', { phone: phone(41) }),
      second: who('Walter Notelaar', 'Meersweg 17'),
      story:
        'De notelaar van onze achterbuur hangt vier meter over onze tuin. In de herfst ligt alles vol en het zonnepaneel op het tuinhuis krijgt geen licht meer. Wij hebben het één keer gevraagd; hij zei dat de boom er eerder stond dan wij.',
    },
    life: [
      ...takenOn('Centrum', [mira, joost], {
        told: 'Mevrouw en meneer willen samen gehoord worden. Zij hebben geen haast, maar willen het voor het voorjaar geregeld zien.',
      }),
      [
        8,
        '16:10',
        both(
          canOn(mira, [1, 2, 3, 4], '18:00', '21:00'),
          offerToFirst(mira, [
            [3, '18:30'],
            [4, '19:00'],
            [6, '18:30'],
          ]),
        ),
      ],
    ],
  },
  {
    ...demostad,
    ago: 31,
    at: '09:02',
    plea: {
      ...{ subject: 'NOISE', subSubject: 'animals', relation: 'ADJACENT', language: 'fr' },
      first: who('Ghislaine Bellefleur', 'Rue du Tilleul 15', { phone: phone(42), language: 'fr' }),
      second: who('Kevin Marchebois', 'Rue du Tilleul 17', { language: 'fr' }),
      story:
        'Le chien du voisin aboie dès qu’il part travailler, de huit heures à dix-sept heures. Je travaille chez moi. J’ai glissé un mot dans sa boîte, il l’a collé sur sa porte avec un point d’interrogation.',
    },
    life: [
      ...takenOn(
        'Molenberg',
        [samir, emile],
        {
          told: 'Madame travaille à domicile et préfère une visite après dix-sept heures.',
          note: 'À visiter vite : le délai court.',
        },
        3,
      ),
    ],
  },
  {
    ...demostad,
    ago: 21,
    at: '14:27',
    plea: {
      ...{ subject: 'LIFESTYLE', subSubject: 'rhythm', relation: 'ABOVE_BELOW' },
      first: who('Magda Vroegop', 'Zonnestraat 6 bus 1', { phone: phone(43) }),
      second: who('Dimitri Nachtegaal', 'Zonnestraat 6 bus 2'),
      story:
        'Onze bovenbuurman werkt ’s nachts en leeft dus overdag én ’s nachts. Om drie uur komt hij thuis en dan begint hij te koken, te douchen en muziek op te zetten. Hij is zelf ook niet blij, want hij zegt dat wij hem overdag wakker maken.',
    },
    life: [
      ...takenOn('Weverswijk', [joost, greet]),
      [
        8,
        '15:00',
        hearFirst(
          greet,
          'visit',
          'Mevrouw vertelt dat het vooral de eerste drie kwartier na zijn thuiskomst zijn. Zij ziet zelf dat hij moet eten. Haar man heeft een keer op het plafond geklopt; daar is zij niet trots op. Wij hebben samen opgeschreven wat wij aan de bovenbuur mogen vertellen.',
        ),
      ],
    ],
  },
  {
    ...demostad,
    ago: 26,
    at: '18:11',
    plea: {
      ...{ subject: 'SMELL', subSubject: 'cooking', relation: 'SAME_BUILDING', language: 'fr' },
      first: who('Huguette Lavandier', 'Avenue des Platanes 60 bte 8', { phone: phone(44), language: 'fr' }),
      second: who('Famille Poivreau', 'Avenue des Platanes 60 bte 6', { language: 'fr' }),
      story:
        'Les odeurs de friture de la famille du sixième entrent par ma ventilation tous les soirs. J’ai demandé gentiment s’ils pouvaient fermer la porte de la cuisine. Depuis, les enfants rient quand je passe.',
    },
    life: [
      ...takenOn('Parkwijk', [colette, samir]),
      [
        9,
        '11:00',
        hearFirst(
          colette,
          'visit',
          'Madame vit seule et se sent observée dans l’ascenseur. Elle a fait contrôler la ventilation à ses frais : le conduit est commun. Elle ne veut pas qu’on pense qu’elle en a contre la famille.',
        ),
      ],
      [
        11,
        '16:30',
        contactSecond(
          samir,
          'letter',
          'Votre voisine du huitième nous a demandé de l’aide au sujet d’odeurs qui passent par la ventilation. Elle ne vous reproche rien et aimerait chercher avec vous comment faire. Nous écoutons les deux côtés et ne prenons pas parti.',
        ),
      ],
    ],
  },
  {
    ...demostad,
    ago: 34,
    at: '20:05',
    plea: {
      ...{ subject: 'CONSTRUCTION', subSubject: 'cameras', relation: 'OPPOSITE' },
      first: who('Luc Vensterbank', 'Herdersstraat 3', { phone: phone(45) }),
      second: who('Patrick Oogappel', 'Herdersstraat 8'),
      story:
        'De overbuur heeft na een inbraak drie camera’s gehangen. Eén ervan kijkt recht op onze voordeur en in onze keuken. Mijn dochter van zestien sluit de gordijnen nu ook overdag.',
    },
    life: [
      ...takenOn('Kouter', [mira, klaus]),
      [
        8,
        '19:00',
        hearFirst(
          mira,
          'visit',
          'Het gezin begrijpt dat de buur bang is na de inbraak. Het gaat hen om één camera. Zij willen weten wat er met de beelden gebeurt.',
        ),
      ],
      [
        10,
        '10:00',
        contactSecond(
          mira,
          'phone',
          'Uw overburen hebben ons gevraagd om te helpen. Het gaat over een camera die hun deur in beeld heeft. Zij begrijpen dat u er een reden voor hebt en willen graag horen welke. Wij kiezen geen partij.',
        ),
      ],
      [
        16,
        '18:30',
        hearSecond(
          klaus,
          'visit',
          'De heer Oogappel liet de beelden zien: de camera neemt inderdaad de voordeur mee. Hij slaapt slecht sinds de inbraak en voelt zich met de camera’s veiliger. Een andere hoek is technisch mogelijk, maar hij wil niet dat het van “moeten” komt.',
        ),
      ],
    ],
  },
  {
    ...demostad,
    ago: 40,
    at: '09:55',
    plea: {
      ...{ subject: 'HARASS', subSubject: 'insults', relation: 'ADJACENT' },
      first: who('Chantal Goedbuur', 'Nieuwstraat 51', { phone: phone(46) }),
      second: who('Freddy Donderwolk', 'Nieuwstraat 53'),
      story:
        'Mijn buurman roept naar mij zodra ik in de tuin kom. Hij noemt mij dingen die ik hier niet ga herhalen. Het begon met een hoop bladeren die volgens hem van mij was.',
    },
    life: [
      ...takenOn('Stationswijk', [mira, greet], {
        note: 'Gevraagd naar veiligheid: mevrouw is niet bang voor geweld, wel beschaamd.',
      }),
      [
        7,
        '13:30',
        hearFirst(
          greet,
          'visit',
          'Mevrouw wil vooral dat het roepen stopt. Zij wil hem wel onder ogen komen, niet alleen.',
        ),
      ],
      [
        7,
        '16:00',
        care(
          greet,
          ['SAFETY'],
          'Meneer heeft één keer met een hark gezwaaid. Wij gaan er niet alleen heen en spreken buitenshuis af.',
          true,
        ),
      ],
      [
        8,
        '11:00',
        contactSecond(
          mira,
          'letter',
          'Uw buurvrouw heeft ons gevraagd om te helpen. Zij wil graag dat u beiden weer rustig in de tuin kunt zijn en wil daarover praten. Wij horen ook graag uw kant.',
        ),
      ],
      [
        19,
        '10:10',
        refusal(
          mira,
          'NO_PROBLEM',
          'Meneer belde terug: volgens hem is er niets aan de hand. Hij was kort maar niet grof. Hij weet dat hij altijd nog kan bellen.',
        ),
      ],
    ],
  },
  {
    ...demostad,
    ago: 45,
    at: '16:58',
    plea: {
      ...{ subject: 'NOISE', subSubject: 'audio', relation: 'ADJACENT', language: 'de' },
      first: who('Ingrid Sonnenfeld', 'Am Steg 4', { phone: phone(47), language: 'de' }),
      second: who('Unbekannt', 'Am Steg 6'),
      story:
        'Seit dem Sommer läuft nebenan von Mittag bis spät am Abend laute Musik. Ich habe dreimal geklingelt, aber es macht niemand auf. Am Briefkasten steht kein Name.',
    },
    life: [
      ...takenOn('Centrum', [klaus, joost], {
        told: 'Die Dame spricht am liebsten Deutsch. Sie weiß nicht, wer nebenan wohnt.',
      }),
      [
        9,
        '17:00',
        hearFirst(
          klaus,
          'visit',
          'Die Musik war während unseres Besuchs zu hören, die Bässe vor allem. Frau Sonnenfeld wünscht sich, dass es ab neun Uhr abends ruhig ist.',
        ),
      ],
      [
        10,
        '09:30',
        contactSecond(
          klaus,
          'letter',
          'Ihre Nachbarin hat uns um Hilfe gebeten. Es geht um Musik am Abend. Sie möchte gern mit Ihnen sprechen. Wir ergreifen keine Partei und hören auch Ihre Sicht.',
        ),
      ],
      [
        24,
        '18:00',
        unreached(
          klaus,
          'visit',
          'Zwei Briefe und drei Besuche zu verschiedenen Zeiten, immer ohne Antwort. Die Rollläden sind unten.',
        ),
      ],
    ],
  },
  {
    ...demostad,
    ago: 48,
    at: '19:20',
    plea: {
      ...{ subject: 'USE_SHARED', subSubject: 'storage', relation: 'SAME_BUILDING' },
      first: who('Hakima Zonneveldt', 'Torenplein 5 bus 2', { phone: phone(48) }),
      second: who('Erik Fietsema', 'Torenplein 5 bus 7'),
      story:
        'In de fietsenberging van ons gebouw staan acht fietsen van één bewoner. Mijn kinderen moeten hun fiets buiten zetten en er is er al één gestolen.',
    },
    life: [
      ...takenOn('Steengroeve', [joost, mira]),
      [
        8,
        '17:30',
        hearFirst(
          joost,
          'visit',
          'Mevrouw heeft een foto gemaakt van de berging. Zij denkt dat hij fietsen verkoopt. Zij wil twee plaatsen, meer niet.',
        ),
      ],
      [
        9,
        '12:00',
        contactSecond(
          joost,
          'phone',
          'Een buur in uw gebouw heeft ons gevraagd om te helpen rond de plaats in de fietsenberging. Zij wil graag een verdeling waar iedereen mee kan leven. Wij horen graag uw kant.',
        ),
      ],
      [
        15,
        '19:00',
        hearSecond(
          mira,
          'visit',
          'De heer Fietsema herstelt fietsen voor een vereniging die ze aan nieuwkomers geeft. Hij wist niet dat er een fiets gestolen was en schrok daarvan.',
        ),
      ],
      [
        18,
        '09:00',
        mediate(
          joost,
          'indirect',
          'Beiden vinden een gesprek niet nodig; wij pendelen over een tekening van de berging.',
        ),
      ],
      [
        21,
        '18:00',
        passesOn(
          joost,
          'first',
          'Ik heb twee plaatsen nodig voor de fietsen van mijn kinderen. Meer vraag ik niet.',
          { answer: 'yes' },
        ),
      ],
      [
        24,
        '11:00',
        passesOn(
          mira,
          'second',
          'Ik wist niet dat er een fiets gestolen is. Dat spijt mij. Ik zet er vier in de schuur van de vereniging.',
        ),
      ],
      [
        28,
        '16:00',
        writesDown(
          joost,
          'first',
          'Dank u. Als er hulp nodig is bij het verhuizen van de fietsen: mijn oudste zoon helpt graag.',
        ),
      ],
    ],
  },
  {
    ...demostad,
    ago: 66,
    at: '10:36',
    codeFor: 'an agreement has been made',
    plea: {
      ...{ subject: 'NOISE', subSubject: 'audio', relation: 'ABOVE_BELOW' },
      first: who('Edith Vogelzang', 'Muntplein 10 bus 3', { phone: phone(49) }),
      second: who('Ruben Klankbord', 'Muntplein 10 bus 4'),
      story:
        'Mijn bovenbuurman speelt piano. Hij speelt mooi, dat is het niet, maar elke avond twee uur dezelfde stukken. Ik durf het niet meer te zeggen want hij studeert ervoor.',
    },
    life: [
      ...takenOn('Centrum', [mira, joost]),
      [
        7,
        '11:00',
        hearFirst(
          mira,
          'visit',
          'Mevrouw is vooral bang dat zij hem zijn studie afneemt. Zij zou willen weten wanneer hij speelt, dan gaat zij wandelen.',
        ),
      ],
      [
        8,
        '14:00',
        contactSecond(
          joost,
          'letter',
          'Uw onderbuur heeft ons gevraagd om te helpen. Zij hoort uw piano en vindt dat u mooi speelt. Zij wil graag afspreken op welke uren. Wij horen graag wat voor u belangrijk is.',
        ),
      ],
      [
        14,
        '20:00',
        hearSecond(
          joost,
          'visit',
          'Ruben had geen idee dat het zo hoorbaar is. Hij heeft in januari examen. Een demppedaal heeft hij al, hij gebruikt het alleen niet.',
        ),
      ],
      [16, '10:00', mediate(mira, 'direct')],
      [
        22,
        '19:00',
        signsAgreement(mira, [
          [
            'second',
            'Ik speel op werkdagen tussen vijf en zeven uur, en in het weekend niet voor elf uur.',
            3,
          ],
          ['second', 'Na zeven uur gebruik ik het demppedaal.'],
          ['first', 'Ik zeg het meteen als het mij te veel wordt, met een briefje onder de deur.'],
          ['both', 'In januari is er een huisconcert van tien minuten, met koffie.', 70],
        ]),
      ],
    ],
  },
  {
    ...demostad,
    ago: 72,
    at: '15:15',
    plea: {
      ...{ subject: 'BOUNDARY', subSubject: 'shared_wall', relation: 'ADJACENT', language: 'fr' },
      first: who('Arlette Muraille', 'Rue Basse 33', { phone: phone(50), language: 'fr' }),
      second: who('Jean-Luc Pierrefonds', 'Rue Basse 35', { language: 'fr' }),
      story:
        'Le mur mitoyen s’effrite de mon côté. Mon voisin dit que c’est à cause de ma vigne vierge et que c’est à moi de payer. Nous ne nous parlons plus que par des post-it.',
    },
    life: [
      ...takenOn('Hoogveld', [samir, fatou]),
      [
        8,
        '10:00',
        hearFirst(
          samir,
          'visit',
          'Madame a deux devis. Elle paierait la moitié, elle ne supporte pas qu’on lui dise que tout est de sa faute.',
        ),
      ],
      [
        9,
        '15:00',
        contactSecond(
          samir,
          'phone',
          'Votre voisine nous a demandé de l’aide pour le mur entre vos deux maisons. Elle est prête à partager les frais et voudrait en parler calmement.',
        ),
      ],
      [
        15,
        '18:00',
        hearSecond(
          fatou,
          'visit',
          'Monsieur est couvreur et sait ce que coûte un mur. Il est surtout fâché des post-it. Il ferait le travail lui-même.',
        ),
      ],
      [17, '09:00', mediate(samir, 'direct')],
      [
        25,
        '17:30',
        partlyAgree(
          samir,
          [
            ['second', 'Je répare le mur moi-même au printemps.', 150],
            ['first', 'Je paie les matériaux, avec les tickets.', 150],
            ['first', 'J’enlève la vigne vierge avant les travaux.', 120],
          ],
          'La question des vieux dégâts reste ouverte ; ils ne veulent pas en reparler maintenant.',
        ),
      ],
    ],
  },
  {
    ...demostad,
    ago: 80,
    at: '08:22',
    plea: {
      ...{ subject: 'PARKING', subSubject: 'space', relation: 'SAME_STREET' },
      first: who('Bea Klinkers', 'Smidstraat 14', { phone: phone(51) }),
      second: who('Ludo Wielemans', 'Smidstraat 19'),
      story:
        'De buurman zet paaltjes op straat om een plaats voor zijn aanhangwagen vrij te houden. Toen ik er toch ging staan, lag mijn ruitenwisser af.',
    },
    life: [
      ...takenOn('Molenberg', [joost, greet]),
      [
        9,
        '17:00',
        hearFirst(
          greet,
          'visit',
          'Mevrouw kan niet bewijzen dat het de buurman was en wil daar ook niet over beginnen. Zij wil dat de straat weer van iedereen is.',
        ),
      ],
      [
        10,
        '10:00',
        contactSecond(
          greet,
          'letter',
          'Een buur uit uw straat wil graag met u praten over het parkeren. Zij zoekt een afspraak en geen schuldige. Wij horen ook graag uw kant.',
        ),
      ],
      [
        19,
        '19:30',
        hearSecond(
          joost,
          'visit',
          'De aanhangwagen is van zijn zoon en gaat in het voorjaar weg. Hij heeft de paaltjes gezet na drie keer een uur zoeken.',
        ),
      ],
      [21, '10:00', mediate(greet, 'indirect')],
      [
        35,
        '18:00',
        improvement(
          greet,
          'De paaltjes zijn weg en zij groeten elkaar. Een geschreven afspraak vonden beiden overdreven.',
        ),
      ],
    ],
  },
  {
    ...demostad,
    ago: 58,
    at: '13:40',
    plea: {
      ...{ subject: 'DAMAGE', subSubject: 'leak', relation: 'ABOVE_BELOW', language: 'fr' },
      first: who('Raymonde Goutte', 'Boulevard du Levant 12 bte 1', { phone: phone(52), language: 'fr' }),
      second: who('Thierry Robinet', 'Boulevard du Levant 12 bte 3', { language: 'fr' }),
      story:
        'La douche de mon voisin du dessus a coulé deux fois dans ma cuisine. Son assurance ne répond pas et lui non plus.',
    },
    life: [
      ...takenOn('Parkwijk', [colette, emile]),
      [
        9,
        '10:30',
        hearFirst(
          emile,
          'visit',
          'Madame a tout noté et photographié. Elle ne veut pas d’argent de Monsieur lui-même, elle veut qu’il réponde.',
        ),
      ],
      [
        18,
        '09:00',
        hold(
          'Monsieur est à l’hôpital pour plusieurs semaines, d’après le concierge. Nous attendons son retour, Madame est d’accord.',
        ),
      ],
    ],
  },
  {
    ...demostad,
    ago: 38,
    at: '11:11',
    plea: {
      ...{ subject: 'CHILDREN', subSubject: 'behaviour', relation: 'SAME_STREET' },
      first: who('Mieke Rustenburg', 'Vlierstraat 28', { phone: phone(53) }),
      second: who('Gezin Stormvogel', 'Vlierstraat 33'),
      story:
        'De kinderen van schuin tegenover gooien steentjes naar onze poes. Hun moeder zegt dat wij overdrijven.',
    },
    life: [
      ...takenOn('Kouter', [klaus, joost]),
      [
        12,
        '10:00',
        withdraws(
          'first',
          'Mevrouw belde: de kinderen zijn zelf sorry komen zeggen met een tekening. Zij wil er niet meer op terugkomen.',
        ),
      ],
    ],
  },
  {
    ...demostad,
    ago: 75,
    at: '17:09',
    plea: {
      ...{ subject: 'NOISE', subSubject: 'children', relation: 'ADJACENT', language: 'fr' },
      first: who('Bernadette Calmont', 'Clos des Merles 3', { phone: phone(54), language: 'fr' }),
      second: who('Famille Joyeux-Dubruit', 'Clos des Merles 5', { language: 'fr' }),
      story: 'Les enfants d’à côté ont reçu un trampoline. Il est à un mètre de ma fenêtre.',
    },
    life: [
      ...takenOn('Hoogveld', [emile, fatou]),
      [
        7,
        '14:00',
        hearFirst(
          emile,
          'visit',
          'Madame aimerait que le trampoline soit déplacé. Elle a gardé longtemps ses remarques pour elle.',
        ),
      ],
      [
        8,
        '10:00',
        contactSecond(
          fatou,
          'phone',
          'Votre voisine nous a demandé de l’aide au sujet du trampoline. Elle aimerait trouver avec vous une autre place ou des heures.',
        ),
      ],
      [
        13,
        '18:30',
        hearSecond(
          fatou,
          'visit',
          'Les parents trouvent que Madame n’aime pas les enfants. Le trampoline ne peut aller nulle part ailleurs, disent-ils.',
        ),
      ],
      [15, '09:00', mediate(emile, 'direct')],
      [
        27,
        '19:00',
        noResult(
          emile,
          'Une rencontre d’une heure et demie. Chacun est resté sur sa position, mais ils se sont écoutés. Madame envisage d’aménager une autre chambre.',
        ),
      ],
    ],
  },
  {
    ...demostad,
    ago: 95,
    at: '20:47',
    plea: {
      ...{ subject: 'GARDEN', subSubject: 'light', relation: 'ADJACENT' },
      first: who('Jozefien Lichtaert', 'Korenbloemlaan 8', { phone: phone(55) }),
      second: who('Marnix Schaduw', 'Korenbloemlaan 10'),
      story:
        'De buurman heeft een tuinhuis gezet dat al onze avondzon wegneemt. Hij heeft een vergunning, dus in zijn recht is hij. Maar hij had het toch kunnen zeggen?',
    },
    life: [
      ...takenOn('Havenkwartier', [klaus, greet]),
      [
        8,
        '16:00',
        hearFirst(
          klaus,
          'visit',
          'Mevrouw weet dat het tuinhuis blijft. Zij wil dat hij begrijpt wat het met haar avonden doet.',
        ),
      ],
      [
        9,
        '11:00',
        contactSecond(
          klaus,
          'phone',
          'Uw buurvrouw wil graag met u praten over het tuinhuis. Zij weet dat u een vergunning hebt. Zij wil vertellen wat het voor haar betekent en horen hoe u het ziet.',
        ),
      ],
      [
        15,
        '19:00',
        hearSecond(
          greet,
          'visit',
          'De heer Schaduw dacht dat iedereen het plan gezien had. Hij wil best een kant van het dak verlagen als het niet te duur is.',
        ),
      ],
      [17, '10:00', mediate(klaus, 'direct')],
      [
        24,
        '19:30',
        agree(klaus, [
          ['second', 'Ik vervang de dichte wand aan de westkant door latten.', 45],
          ['first', 'Ik betaal de helft van de latten.', 45],
          ['both', 'Bij een volgend plan lopen wij eerst even bij elkaar binnen.'],
        ]),
      ],
      [
        58,
        '17:00',
        aftercare(greet, 'De latten zijn er, de zon ook. Zij eten zondag samen taart. Beiden tevreden.'),
      ],
    ],
  },
];
