import { texts } from '../../platform/texts/texts.ts';

export const homeTexts = texts(
  {
    title: 'Hulp bij ruzie met de buren',
    headline1: 'Ruzie met de buren?',
    headline2: 'Praat, met iemand ernaast.',
    intro:
      'Bemiddelaars uit uw buurt luisteren naar u en naar uw buur. Het is gratis, vertrouwelijk en nooit verplicht.',
    label: 'Waar woont u?',
    search: 'Zoek hulp',
    example: 'Uw postcode of gemeente. Bijvoorbeeld 4000, Luik of Heemskerk',
    how: 'Zo werkt het',
    step1: 'U vraagt hulp',
    step1Body:
      'Hier, met de telefoon of op papier. Iemand van de dienst neemt contact met u op en luistert naar uw verhaal.',
    step2: 'Bemiddelaars luisteren',
    step2Body:
      'Zij komen bij u langs. Vindt u het goed, dan praten zij daarna ook met uw buur. Zij kiezen geen kant.',
    step3: 'Samen een oplossing',
    step3Body: 'Aan één tafel, of zonder elkaar te zien. U en uw buur beslissen zelf wat u afspreekt.',
    what: 'Waar helpen wij bij?',
    whatIntro: 'Bij alles wat het wonen naast elkaar moeilijk maakt.',
    not: 'Is er geweld, loopt er een rechtszaak, of gaat het om uw huisbaas of familie? Vraag het toch gerust. Wij wijzen u de weg naar wie beter kan helpen.',
    trust: 'Wat u van ons mag verwachten',
    secret: 'Uw verhaal blijft op slot',
    secretBody:
      'Alleen de coördinator en de bemiddelaars van uw zaak kunnen het lezen. Uw buur niet, de politie niet, en wie deze site beheert ook niet.',
    safe: 'Veilig thuis',
    safeBody:
      'U zegt hoe wij u mogen bereiken, en hoe niet. Wij houden ons daaraan. Met de knop “Snel weg” verlaat u het formulier meteen.',
    free: 'U beslist',
    freeBody: 'Het kost niets. U kunt op elk moment stoppen, en u hoeft niet te zeggen waarom.',
    whoSees: 'Lees wie wat ziet',
    danger: 'Is er nu gevaar? Bel 112. In België kunt u ook 101 bellen.',
    return: 'Hebt u al een code? Kom terug bij uw aanvraag.',
  },
  {
    fr: {
      title: 'De l’aide en cas de conflit entre voisins',
      headline1: 'Un conflit de voisinage ?',
      headline2: 'Parlez-en, avec l’aide d’un tiers.',
      intro:
        'Des médiateurs de votre région vous écoutent, vous et votre voisin. C’est gratuit, confidentiel et jamais obligatoire.',
      label: 'Où habitez-vous ?',
      search: 'Chercher',
      example: 'Votre code postal ou votre commune. Par exemple 4000, Liège ou Heemskerk',
      how: 'Comment ça marche',
      step1: 'Vous demandez de l’aide',
      step1Body:
        'Ici, par téléphone ou sur papier. Une personne du service vous contacte et écoute votre histoire.',
      step2: 'Les médiateurs écoutent',
      step2Body:
        'Ils viennent chez vous. Si vous êtes d’accord, ils parlent ensuite aussi avec votre voisin. Ils ne prennent pas parti.',
      step3: 'Une solution ensemble',
      step3Body:
        'Autour d’une table, ou sans vous voir. Vous et votre voisin décidez vous-mêmes de ce que vous convenez.',
      what: 'Pour quoi pouvons-nous aider ?',
      whatIntro: 'Pour tout ce qui rend la vie entre voisins difficile.',
      not: 'Il y a de la violence, une affaire au tribunal, ou il s’agit de votre propriétaire ou de votre famille ? Demandez quand même. Nous vous indiquons qui peut mieux vous aider.',
      trust: 'Ce que vous pouvez attendre de nous',
      secret: 'Votre histoire reste sous clé',
      secretBody:
        'Seuls la coordination et les médiateurs de votre dossier peuvent la lire. Ni votre voisin, ni la police, ni les personnes qui gèrent ce site.',
      safe: 'En sécurité chez vous',
      safeBody:
        'Vous dites comment nous pouvons vous joindre, et comment pas. Nous le respectons. Avec le bouton « Quitter vite », vous quittez le formulaire tout de suite.',
      free: 'C’est vous qui décidez',
      freeBody: 'Cela ne coûte rien. Vous pouvez arrêter à tout moment, sans dire pourquoi.',
      whoSees: 'Lisez qui voit quoi',
      danger:
        'Y a-t-il un danger maintenant ? Appelez le 112. En Belgique, vous pouvez aussi appeler le 101.',
      return: 'Vous avez déjà un code ? Retrouvez votre demande.',
    },
    de: {
      title: 'Hilfe bei Streit mit Nachbarn',
      headline1: 'Streit mit den Nachbarn?',
      headline2: 'Reden Sie, mit jemandem dabei.',
      intro:
        'Mediatoren aus Ihrer Gegend hören Ihnen und Ihrem Nachbarn zu. Es ist kostenlos, vertraulich und nie eine Pflicht.',
      label: 'Wo wohnen Sie?',
      search: 'Hilfe suchen',
      example: 'Ihre Postleitzahl oder Gemeinde. Zum Beispiel 4000, Lüttich oder Heemskerk',
      how: 'So geht es',
      step1: 'Sie bitten um Hilfe',
      step1Body:
        'Hier, am Telefon oder auf Papier. Jemand vom Dienst meldet sich bei Ihnen und hört sich Ihre Geschichte an.',
      step2: 'Mediatoren hören zu',
      step2Body:
        'Sie kommen zu Ihnen. Sind Sie einverstanden, sprechen sie danach auch mit Ihrem Nachbarn. Sie ergreifen keine Partei.',
      step3: 'Gemeinsam eine Lösung',
      step3Body:
        'An einem Tisch, oder ohne einander zu sehen. Sie und Ihr Nachbar entscheiden selbst, was Sie vereinbaren.',
      what: 'Wobei helfen wir?',
      whatIntro: 'Bei allem, was das Wohnen nebeneinander schwer macht.',
      not: 'Gibt es Gewalt, läuft ein Gerichtsverfahren, oder geht es um Ihren Vermieter oder die Familie? Fragen Sie trotzdem. Wir zeigen Ihnen, wer besser helfen kann.',
      trust: 'Was Sie von uns erwarten dürfen',
      secret: 'Ihre Geschichte bleibt verschlossen',
      secretBody:
        'Nur die Koordination und die Mediatoren Ihres Falls können sie lesen. Ihr Nachbar nicht, die Polizei nicht, und wer diese Website betreibt, auch nicht.',
      safe: 'Sicher zu Hause',
      safeBody:
        'Sie sagen, wie wir Sie erreichen dürfen und wie nicht. Wir halten uns daran. Mit dem Knopf „Schnell weg“ verlassen Sie das Formular sofort.',
      free: 'Sie entscheiden',
      freeBody: 'Es kostet nichts. Sie können jederzeit aufhören und müssen nicht sagen, warum.',
      whoSees: 'Lesen Sie, wer was sieht',
      danger: 'Sind Sie jetzt in Gefahr? Rufen Sie 112 an. In Belgien auch 101.',
      return: 'Haben Sie schon einen Code? Kommen Sie zu Ihrer Anfrage zurück.',
    },
    en: {
      title: 'Help when neighbours quarrel',
      headline1: 'Trouble with neighbours?',
      headline2: 'Talk, with someone beside you.',
      intro:
        'Mediators from your area listen to you and to your neighbour. It is free, confidential and never compulsory.',
      label: 'Where do you live?',
      search: 'Find help',
      example: 'Your postcode or town. For example 4000, Liège or Heemskerk',
      how: 'How it works',
      step1: 'You ask for help',
      step1Body:
        'Here, by telephone or on paper. Someone at the service gets in touch and listens to your story.',
      step2: 'Mediators listen',
      step2Body:
        'They visit you. If you agree, they then talk to your neighbour too. They do not take sides.',
      step3: 'A solution together',
      step3Body:
        'At one table, or without seeing each other. You and your neighbour decide yourselves what you agree.',
      what: 'What do we help with?',
      whatIntro: 'With everything that makes living side by side hard.',
      not: 'Is there violence, a court case, or is it about your landlord or family? Ask all the same. We show you who can help better.',
      trust: 'What you may expect of us',
      secret: 'Your story stays locked',
      secretBody:
        'Only the coordinator and the mediators of your case can read it. Not your neighbour, not the police, and not whoever runs this site.',
      safe: 'Safe at home',
      safeBody:
        'You say how we may reach you, and how not. We keep to that. The button “Leave quickly” takes you away from the form at once.',
      free: 'You decide',
      freeBody: 'It costs nothing. You can stop at any moment, and you need not say why.',
      whoSees: 'Read who sees what',
      danger: 'Is there danger now? Call 112. In Belgium you can also call 101.',
      return: 'Do you already have a code? Come back to your request.',
    },
  },
);
