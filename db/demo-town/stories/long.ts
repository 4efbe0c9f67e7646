import { both, canOn, meetTogether } from '../appointments.ts';
import { comesBack } from '../come-back.ts';
import {
  aftercare,
  agree,
  contactSecond,
  hearFirst,
  hearSecond,
  mediate,
  note,
  type Story,
} from '../life.ts';
import { phone, takenOn, who } from './usual.ts';

const [mira, joost] = ['mediator', 'mediator2'] as const;
const [colette, samir] = ['mediator3', 'mediator4'] as const;

/** Two cases with much to read: one that stands before its closing, one in the middle of the talks. */
export const longStories: Story[] = [
  {
    service: 'demostad',
    ago: 118,
    at: '21:14',
    codeFor: 'talks are over, the mediators called once more',
    plea: {
      ...{ subject: 'NOISE', subSubject: 'persons', relation: 'ABOVE_BELOW', referrerType: 'SELF' },
      first: who('Ria Kwikstaart', 'Stationsstraat 48 bus 2', {
        phone: phone(12),
        email: 'ria.kwikstaart@demo.example',
        rules: { words: 'Liefst bellen na vier uur, ik werk in de vroege shift.' },
      }),
      second: who('Familie Zandvoorde', 'Stationsstraat 48 bus 3'),
      story:
        'Ik woon nu elf jaar op de eerste verdieping en ik heb hier altijd graag gewoond. Sinds in maart een gezin boven mij is komen wonen, slaap ik bijna niet meer. De kinderen lopen en springen vanaf zes uur in de ochtend, en ’s avonds wordt er met stoelen geschoven tot na elf uur. Ik werk in de vroege shift en moet om half vijf op. Er ligt boven geen tapijt meer: de vorige bewoner had overal tapijt, nu is het laminaat.\n\nIn het begin heb ik een keer een briefje in de bus gestoken. Daar kwam geen antwoord op. In juni ben ik naar boven gegaan. De man deed open en zei dat kinderen nu eenmaal bewegen en dat ik maar met oordopjes moest slapen. Ik ben boos geworden, dat geef ik toe. Sindsdien klop ik met de borstel tegen het plafond. Dan wordt het eerst stil en daarna juist luider.\n\nWat ik zou willen: dat het tussen negen uur ’s avonds en zes uur ’s ochtends rustig is. Overdag mogen kinderen spelen. En ik zou graag weer goeiendag kunnen zeggen in de gang, want nu kijken wij allebei de andere kant op. Mijn dochter zegt dat ik moet verhuizen, maar dat wil ik niet.',
    },
    life: [
      ...takenOn(
        'Stationswijk',
        [mira, joost],
        {
          told: 'Mevrouw vertelt rustig en duidelijk. Zij heeft één keer een briefje geschreven en één keer aangebeld. Er is nooit politie bij geweest. De verhuurder weet van niets; dat wil zij zo houden. Zij is bereid om met de bovenburen te praten als er iemand bij is. Zij vraagt om na vier uur te bellen.',
          note: 'Lijkt zeer geschikt. Gehorig gebouw uit de jaren zestig, al twee eerdere vragen uit dezelfde straat. Let op: mevrouw is moe en kan kort reageren; geef haar tijd.',
        },
        1,
      ),
      [
        9,
        '16:30',
        hearFirst(
          mira,
          'visit',
          'Wij waren een uur en een kwartier bij mevrouw thuis. Zij liet ons horen hoe het klinkt: terwijl wij er waren, kwamen de kinderen thuis van school, en je hoort inderdaad elke stap. Zij houdt een schriftje bij met datum en uur; wij hebben gezegd dat zij daarmee mag stoppen als het haar alleen maar bozer maakt.\n\nWat voor haar telt, in haar eigen volgorde: slapen tussen negen en half vijf, niet uitgelachen worden, en weer gewoon kunnen groeten. Het kloppen met de borstel vindt zij zelf kinderachtig. Zij wil dat wel zeggen, maar niet als eerste.\n\nZij was opgelucht dat wij niet kwamen om te oordelen wie gelijk heeft.',
          'Joost leidde het gesprek, ik schreef. Mevrouw heeft een dochter die vindt dat zij te braaf is; die dochter kan bij een gesprek meer kwaad dan goed doen. Wij hebben voorgesteld dat zij alleen komt.',
        ),
      ],
      [
        10,
        '17:45',
        contactSecond(
          joost,
          'letter',
          'Uw onderbuur heeft ons gevraagd om te helpen. Zij heeft moeite met geluid in de vroege ochtend en de late avond. Zij wil graag samen zoeken naar iets wat voor u allebei werkt. Wij kiezen geen partij en horen eerst graag uw kant.',
          'Mevrouw heeft deze woorden zelf gelezen en “slapen” laten vervangen door “de vroege ochtend en de late avond”.',
        ),
      ],
      [
        14,
        '19:10',
        note(
          joost,
          'team',
          'De heer Zandvoorde belde zelf, nog geen drie dagen na de brief. Hij was verrast, maar niet onvriendelijk. “Dus toch, wij dachten dat ze ons haatte.” Afspraak voor dinsdagavond als de kinderen in bed liggen.',
        ),
      ],
      [
        17,
        '20:00',
        hearSecond(
          mira,
          'visit',
          'Ontvangen door de heer en mevrouw Zandvoorde, met koffie. Drie kinderen van twee, vijf en zeven. Zij kwamen uit een huis met een tuin dat verkocht is; het appartement is bedoeld voor een jaar, misschien twee. Zij wisten dat het gehorig is, want zij horen de televisie van mevrouw ook.\n\nHet briefje hebben zij nooit gevonden: de bussen zijn in april verwisseld. Toen mevrouw aanbelde, was de jongste net in slaap. De heer schaamt zich een beetje over wat hij over oordopjes zei. Het kloppen tegen de vloer maakt de kinderen bang; de middelste denkt dat er iemand in de vloer woont.\n\nZij willen best iets doen, maar kunnen een kind van twee niet stil zetten om zes uur. Een tapijt in de gang is te doen, voor de kinderkamer hebben zij op dit ogenblik geen geld.',
          'Beide ouders praten open. Hij neemt snel het woord; wij hebben haar uitdrukkelijk gevraagd hoe zij het ziet. Zij is degene die overdag thuis is en zich bekeken voelt in de gang.',
        ),
      ],
      [
        18,
        '12:10',
        comesBack(
          'Ik wilde nog zeggen dat het sinds vorige week al iets stiller is ’s avonds. Ik weet niet of dat door u komt. Ik heb de borstel weggezet.',
        ),
      ],
      [
        19,
        '09:30',
        mediate(
          mira,
          'direct',
          'Beide kanten willen aan één tafel. Wijkhuis De Schakel, donderdag om half acht, zaal op de gelijkvloerse verdieping. De oppas is geregeld door de familie zelf.',
        ),
      ],
      [
        26,
        '19:30',
        note(
          mira,
          'shared',
          'Gesprek in wijkhuis De Schakel, van half acht tot kwart over negen. Iedereen heeft eerst verteld zonder onderbroken te worden. Daarna hebben wij samen een dag van uur tot uur op papier gezet: wanneer staat wie op, wanneer slaapt wie. Daaruit bleek dat het om twee stukken van de dag gaat: van vijf tot zeven uur ’s ochtends en van negen tot elf uur ’s avonds. Voor de rest van de dag is er geen klacht.',
        ),
      ],
      [
        26,
        '21:25',
        agree(
          mira,
          [
            ['second', 'Wij leggen een dik tapijt in de gang en vilt onder alle stoelen.', 14],
            ['second', 'Na negen uur ’s avonds schuiven wij niet meer met stoelen en dragen wij pantoffels.'],
            ['first', 'Ik klop niet meer tegen het plafond. Als het te luid is, stuur ik een bericht.'],
            [
              'both',
              'Wij wisselen telefoonnummers uit en sturen alleen een bericht tussen acht uur en tien uur.',
              1,
            ],
            ['first', 'Ik zet de televisie na tien uur zachter en zet haar van de gedeelde muur weg.', 7],
            ['both', 'Wij vragen samen aan de verhuurder of hij een ondervloer wil betalen.', 30],
          ],
          'Aan het eind heeft mevrouw uit zichzelf gezegd dat kloppen kinderachtig was. De heer zei hetzelfde over de oordopjes. Zij zijn samen naar buiten gegaan.',
        ),
      ],
      [
        40,
        '11:00',
        note(
          'coordinator',
          'team',
          'De verhuurder heeft laten weten dat hij de helft van een ondervloer betaalt. Dat kwam van de twee partijen samen; wij hebben er niets in gedaan. Mooi voorbeeld voor de vorming in het voorjaar, zonder namen.',
        ),
      ],
      [
        60,
        '17:00',
        aftercare(
          joost,
          'Beide kanten gebeld. Mevrouw slaapt weer: “niet elke nacht, maar dat was vroeger ook niet.” Er waren twee berichten in vijf weken, allebei keren vriendelijk beantwoord. Het tapijt ligt er. De ondervloer komt in de paasvakantie. De middelste heeft voor mevrouw een tekening in de bus gestoken. Mevrouw Zandvoorde zegt dat zij de gang niet meer mijdt. Beiden vinden dat het dossier dicht mag.',
        ),
      ],
    ],
  },
  {
    service: 'demostad',
    ago: 52,
    at: '18:37',
    codeFor: 'two talks have been held, a third is planned',
    plea: {
      ...{ subject: 'BOUNDARY', subSubject: 'fence', relation: 'ADJACENT', language: 'fr' },
      ...{ referrerType: 'POLICE', channel: 'WEB' },
      first: who('Marcel Hautbuisson', 'Rue des Glycines 7', {
        phone: phone(21),
        email: 'marcel.hautbuisson@demo.example',
        language: 'fr',
        rules: { noLetters: true, words: 'Pas de courrier : ma femme est souffrante et s’inquiète vite.' },
      }),
      second: who('Danielle Pré-aux-Clercs', 'Rue des Glycines 9', { language: 'fr' }),
      story:
        'Depuis trente-deux ans il y a une haie entre nos deux jardins. C’est mon père qui l’avait plantée avec le mari de Madame, qui est décédé depuis. L’an dernier, pendant que nous étions à la mer, Madame a fait arracher six mètres de haie et a posé des panneaux en bois de deux mètres. Elle dit que la haie était sur son terrain. Moi j’ai un plan de 1961 où la limite passe de l’autre côté.\n\nJe suis allé sonner. Elle m’a répondu à travers la porte qu’elle avait le droit et que je n’avais qu’à prendre un avocat. Depuis, elle ne me salue plus, et moi non plus. Ma femme ne va plus au jardin parce qu’elle a l’impression d’être dans une boîte. L’agent de quartier m’a dit qu’il ne pouvait rien faire mais qu’il existait un service de médiation.\n\nJe ne veux pas d’un procès. Je voudrais comprendre pourquoi elle a fait cela sans rien dire, et trouver quelque chose pour que ma femme puisse de nouveau s’asseoir au soleil. Je suis prêt à replanter à mes frais.',
    },
    life: [
      ...takenOn(
        'Molenberg',
        [colette, samir],
        {
          told: 'Monsieur est très touché, mais correct. Il n’y a pas de procédure en cours et pas d’avocat. Il a parlé une seule fois à sa voisine, à travers la porte. Il accepte que deux médiateurs viennent chez lui. Il demande de ne pas envoyer de courrier à cette adresse.',
          note: 'Orienté par l’agent de quartier, avec son accord. La limite exacte est une question de géomètre : à dire clairement dès le début, nous ne tranchons pas le droit.',
        },
        2,
      ),
      [
        8,
        '14:00',
        hearFirst(
          colette,
          'visit',
          'Entretien au jardin, à la demande de Monsieur, puis à l’intérieur. Son épouse a participé un quart d’heure. On voit bien la différence : la moitié du jardin est à l’ombre dès trois heures.\n\nCe qui revient sans cesse n’est pas la limite mais la manière : « On ne fait pas cela pendant que les gens sont en vacances. » La haie était le dernier travail qu’il avait fait avec son père. Il comprend que cela, sa voisine ne peut pas le savoir.\n\nIl accepterait des panneaux plus bas, ou un panneau sur deux remplacé par des plantes grimpantes. Il ne veut pas que l’on parle de la maladie de son épouse.',
          'À ne jamais mentionner de l’autre côté : la santé de Madame Hautbuisson. Monsieur l’a répété deux fois.',
        ),
      ],
      [
        9,
        '10:20',
        contactSecond(
          samir,
          'phone',
          'Votre voisin nous a demandé de l’aide au sujet de la séparation entre vos deux jardins. Il ne cherche pas de procès. Il voudrait comprendre ce qui s’est passé et chercher avec vous une solution. Nous ne prenons pas parti et nous aimerions vous entendre.',
        ),
      ],
      [
        10,
        '18:00',
        note(
          samir,
          'team',
          'Premier appel sans réponse, message laissé sans donner le sujet. Madame a rappelé le soir même. D’abord sur la défensive (« c’est lui qui vous envoie »), puis plus calme quand j’ai dit que nous ne décidons rien.',
        ),
      ],
      [
        15,
        '10:00',
        hearSecond(
          colette,
          'neutral_place',
          'Madame préférait ne pas nous recevoir chez elle ; nous nous sommes vus à la bibliothèque. Elle vit seule depuis la mort de son mari, il y a quatre ans. C’est lui qui taillait la haie des deux côtés. Depuis, elle payait un jardinier, deux fois par an, et personne ne l’a jamais aidée. La haie était à moitié morte. Elle a pris des panneaux parce qu’il n’y a rien à tailler.\n\nElle a demandé l’avis de l’entrepreneur, qui lui a assuré que la haie était chez elle. Elle n’a pas pensé à prévenir, et quand Monsieur est venu sonner en colère, elle a eu peur. Elle dit : « J’ai répondu à travers la porte parce que j’étais en robe de chambre. »\n\nElle regrette la manière, pas les panneaux. Elle ne veut plus jamais dépendre de quelqu’un pour tailler.',
          'Elle a demandé trois fois si cela allait lui coûter quelque chose. Bien expliquer la gratuité la prochaine fois, en tout premier.',
        ),
      ],
      [
        16,
        '11:30',
        mediate(
          colette,
          'indirect',
          'Madame ne veut pas encore d’une rencontre. Nous commençons par la navette.',
        ),
      ],
      [
        17,
        '20:45',
        comesBack(
          'Je suis d’accord que vous disiez à ma voisine que la haie avait été plantée par mon père et par son mari ensemble. Peut-être qu’elle ne le sait pas. J’ai retrouvé une photo.',
        ),
      ],
      [
        23,
        '15:00',
        note(
          colette,
          'second',
          'Deuxième entretien avec Madame. Avec l’accord de Monsieur, nous lui avons dit que la haie avait été plantée par leurs deux familles. Elle ne le savait pas et en a été émue. Elle aimerait voir la photo. Elle serait d’accord d’enlever les trois panneaux du côté de la terrasse si quelqu’un d’autre s’occupe de tailler ce qui viendra à la place.',
        ),
      ],
      [
        30,
        '16:00',
        note(
          samir,
          'first',
          'Deuxième entretien avec Monsieur. Madame nous avait permis de lui dire pourquoi elle ne veut plus de haie : elle ne sait pas la tailler et ne veut plus dépendre de personne. Long silence, puis : « Elle aurait pu le demander. » Il propose de tailler des deux côtés, une fois par an, et de l’écrire pour qu’elle puisse s’y fier.',
        ),
      ],
      [
        31,
        '09:15',
        note(
          colette,
          'shared',
          'Sur quoi les deux parties sont d’accord à ce jour : pas de procès, pas de géomètre pour l’instant, une solution avant le printemps. Reste à voir : quels panneaux sont remplacés, par quelles plantes, qui paie, qui taille. Les deux acceptent une rencontre à la maison de quartier, à condition qu’elle ne dure pas plus d’une heure.',
        ),
      ],
      [
        38,
        '17:20',
        note(
          'coordinator',
          'team',
          'Vu en intervision : bien joué de ne pas avoir parlé du plan de 1961. Penser à réserver la petite salle, la grande les impressionnerait.',
        ),
      ],
      [49, '10:00', both(canOn(colette, [1, 2, 4], '17:30', '21:00'), meetTogether(colette, 8, '18:00'))],
    ],
  },
];
