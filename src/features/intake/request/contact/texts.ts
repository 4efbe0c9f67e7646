import { texts } from '../../../../platform/texts/texts.ts';

export const contactTexts = texts(
  {
    title: 'Hoe mogen wij u bereiken?',
    intro:
      'Woont u samen met iemand die niets mag weten? Zeg het hier. Wij houden ons eraan, bij elke brief, elke mail en elk telefoontje.',
    forbidden: 'Wat mag niet?',
    forbiddenHint: 'Kruis aan wat wij nooit mogen doen. Mag alles? Kruis dan niets aan.',
    neverRing: 'Bel mij nooit',
    noLetters: 'Stuur geen brief naar mijn adres',
    noMail: 'Stuur mij geen e-mail',
    times: 'Wanneer kan het veilig en rustig?',
    timesHint: 'Bijvoorbeeld: op werkdagen tussen 9 en 12 uur.',
    words: 'Wat moeten wij nog weten als wij u bereiken?',
    wordsHint: 'Bijvoorbeeld: vraag alleen naar mij, of zeg niet waarover het gaat.',
    no_way_left: 'Zo kunnen wij u niet bereiken. Laat één manier over, of schrijf hieronder hoe het wel kan.',
  },
  {
    fr: {
      title: 'Comment pouvons-nous vous joindre ?',
      intro:
        'Vous vivez avec quelqu’un qui ne doit rien savoir ? Dites-le ici. Nous le respectons, pour chaque lettre, chaque e-mail et chaque appel.',
      forbidden: 'Que devons-nous éviter ?',
      forbiddenHint: 'Cochez ce que nous ne devons jamais faire. Tout est permis ? Ne cochez rien.',
      neverRing: 'Ne m’appelez jamais',
      noLetters: 'N’envoyez pas de lettre à mon adresse',
      noMail: 'Ne m’envoyez pas d’e-mail',
      times: 'À quel moment est-ce sûr et calme pour vous ?',
      timesHint: 'Par exemple : en semaine, entre 9 et 12 heures.',
      words: 'Que devons-nous encore savoir pour vous joindre ?',
      wordsHint: 'Par exemple : demandez uniquement à me parler, ou ne dites pas de quoi il s’agit.',
      no_way_left:
        'Ainsi, nous ne pouvons pas vous joindre. Laissez un moyen, ou écrivez ci-dessous comment faire.',
    },
    de: {
      title: 'Wie dürfen wir Sie erreichen?',
      intro:
        'Wohnen Sie mit jemandem zusammen, der nichts wissen darf? Sagen Sie es hier. Wir halten uns daran, bei jedem Brief, jeder E-Mail und jedem Anruf.',
      forbidden: 'Was dürfen wir nicht?',
      forbiddenHint: 'Kreuzen Sie an, was wir nie tun dürfen. Ist alles erlaubt? Dann kreuzen Sie nichts an.',
      neverRing: 'Rufen Sie mich nie an',
      noLetters: 'Schicken Sie keinen Brief an meine Adresse',
      noMail: 'Schicken Sie mir keine E-Mail',
      times: 'Wann ist es für Sie sicher und ruhig?',
      timesHint: 'Zum Beispiel: an Werktagen zwischen 9 und 12 Uhr.',
      words: 'Was müssen wir noch wissen, wenn wir Sie erreichen möchten?',
      wordsHint: 'Zum Beispiel: Fragen Sie nur nach mir, oder sagen Sie nicht, worum es geht.',
      no_way_left:
        'So können wir Sie nicht erreichen. Lassen Sie einen Weg offen, oder schreiben Sie unten, wie es geht.',
    },
    en: {
      title: 'How may we reach you?',
      intro:
        'Do you live with someone who must not know? Say so here. We keep to it, with every letter, every e-mail and every call.',
      forbidden: 'What must we not do?',
      forbiddenHint: 'Tick what we must never do. Is everything fine? Then tick nothing.',
      neverRing: 'Never ring me',
      noLetters: 'Do not send a letter to my address',
      noMail: 'Do not send me e-mail',
      times: 'When is it safe and quiet for you?',
      timesHint: 'For example: on weekdays between 9 and 12.',
      words: 'What else must we know when we reach you?',
      wordsHint: 'For example: ask only for me, or do not say what it is about.',
      no_way_left: 'This way we cannot reach you. Leave one way open, or write below how it can be done.',
    },
  },
);
