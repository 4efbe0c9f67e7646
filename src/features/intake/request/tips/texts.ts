import { texts } from '../../../../platform/texts/texts.ts';

export const tipsTexts = texts(
  {
    title: 'Zelf eerst praten? Zo lukt het vaak',
    intro:
      'Uw buur weet misschien niet dat u last hebt. Een rustig gesprek lost veel op. Voelt het niet veilig? Doe het dan niet, en ga gewoon verder.',
    before: 'Voor het gesprek',
    before1: 'Kies een rustig moment. Niet als u boos bent, en niet op het moment van de overlast.',
    before2: 'Bedenk wat u wilt zeggen: wat u stoort, wanneer dat is, en wat u zou helpen.',
    before3: 'Ga alleen of met z’n tweeën. Met een groep voelt uw buur zich snel aangevallen.',
    during: 'Tijdens het gesprek',
    during1: 'Bel aan en vraag of het nu past. Past het niet, spreek dan iets af.',
    during2: 'Zeg wat u merkt en wat het met u doet: “Ik hoor ’s nachts muziek en dan slaap ik niet.”',
    during3: 'Vraag hoe uw buur het ziet. Luister, en val hem of haar niet in de rede.',
    during4: 'Zoek samen iets dat u allebei kunt doen. Begin klein.',
    after: 'Na het gesprek',
    after1: 'Bedank uw buur. Spreek af dat u over een paar weken nog eens kijkt hoe het gaat.',
    after2: 'Lukt het niet? Stop rustig en ga naar huis. Dan kunnen wij helpen.',
    print: 'Deze tips afdrukken',
    onward: 'Ik wil toch nu hulp vragen',
    later:
      'Uw antwoorden blijven een week bewaard. Praat gerust eerst, en kom terug op deze computer of telefoon.',
  },
  {
    fr: {
      title: 'Parler d’abord vous-même ? Voici ce qui aide',
      intro:
        'Votre voisin ne sait peut-être pas que cela vous gêne. Une conversation calme règle beaucoup de choses. Vous ne vous sentez pas en sécurité ? Alors ne le faites pas, et continuez simplement.',
      before: 'Avant la conversation',
      before1: 'Choisissez un moment calme. Pas quand vous êtes en colère, et pas pendant la nuisance.',
      before2: 'Réfléchissez à ce que vous voulez dire : ce qui vous gêne, quand, et ce qui vous aiderait.',
      before3: 'Allez-y seul ou à deux. Face à un groupe, votre voisin se sent vite attaqué.',
      during: 'Pendant la conversation',
      during1: 'Sonnez et demandez si c’est le bon moment. Sinon, convenez d’un autre moment.',
      during2:
        'Dites ce que vous constatez et ce que cela vous fait : « J’entends de la musique la nuit et je ne dors pas. »',
      during3: 'Demandez à votre voisin comment il voit les choses. Écoutez sans l’interrompre.',
      during4: 'Cherchez ensemble ce que chacun peut faire. Commencez par quelque chose de simple.',
      after: 'Après la conversation',
      after1: 'Remerciez votre voisin. Convenez de faire le point dans quelques semaines.',
      after2: 'Cela ne marche pas ? Arrêtez calmement et rentrez chez vous. Alors, nous pouvons vous aider.',
      print: 'Imprimer ces conseils',
      onward: 'Je veux quand même demander de l’aide maintenant',
      later:
        'Vos réponses sont gardées une semaine. Vous pouvez d’abord parler, puis revenir sur cet ordinateur ou ce téléphone.',
    },
    de: {
      title: 'Erst selbst reden? So gelingt es oft',
      intro:
        'Ihr Nachbar weiß vielleicht nicht, dass Sie etwas stört. Ein ruhiges Gespräch löst vieles. Fühlen Sie sich nicht sicher? Dann tun Sie es nicht, und machen Sie einfach weiter.',
      before: 'Vor dem Gespräch',
      before1: 'Wählen Sie einen ruhigen Moment. Nicht, wenn Sie wütend sind, und nicht während der Störung.',
      before2:
        'Überlegen Sie, was Sie sagen möchten: was Sie stört, wann das ist, und was Ihnen helfen würde.',
      before3: 'Gehen Sie allein oder zu zweit. Von einer Gruppe fühlt sich Ihr Nachbar schnell angegriffen.',
      during: 'Im Gespräch',
      during1:
        'Klingeln Sie und fragen Sie, ob es gerade passt. Wenn nicht, vereinbaren Sie einen anderen Moment.',
      during2:
        'Sagen Sie, was Sie bemerken und wie es Ihnen damit geht: „Ich höre nachts Musik und kann dann nicht schlafen.“',
      during3: 'Fragen Sie, wie Ihr Nachbar es sieht. Hören Sie zu, ohne zu unterbrechen.',
      during4: 'Suchen Sie gemeinsam etwas, das Sie beide tun können. Fangen Sie klein an.',
      after: 'Nach dem Gespräch',
      after1:
        'Danken Sie Ihrem Nachbarn. Vereinbaren Sie, in ein paar Wochen noch einmal zu schauen, wie es geht.',
      after2: 'Gelingt es nicht? Hören Sie ruhig auf und gehen Sie nach Hause. Dann können wir helfen.',
      print: 'Diese Tipps drucken',
      onward: 'Ich möchte trotzdem jetzt um Hilfe bitten',
      later:
        'Ihre Antworten bleiben eine Woche aufbewahrt. Reden Sie ruhig zuerst, und kommen Sie auf diesem Computer oder Telefon zurück.',
    },
    en: {
      title: 'Talk first yourself? This often works',
      intro:
        'Perhaps your neighbour does not know that you are bothered. A calm talk solves a lot. Does it not feel safe? Then do not do it, and simply go on.',
      before: 'Before you talk',
      before1: 'Choose a quiet moment. Not when you are angry, and not while it is happening.',
      before2: 'Think about what you want to say: what bothers you, when it is, and what would help you.',
      before3: 'Go alone or with one other person. A group makes your neighbour feel attacked.',
      during: 'While you talk',
      during1: 'Ring the bell and ask whether now is a good time. If not, agree on another time.',
      during2:
        'Say what you notice and what it does to you: “I hear music at night and then I cannot sleep.”',
      during3: 'Ask how your neighbour sees it. Listen, and do not interrupt.',
      during4: 'Look together for something you can both do. Start small.',
      after: 'After you talked',
      after1: 'Thank your neighbour. Agree to look again in a few weeks how it is going.',
      after2: 'Does it not work? Stop calmly and go home. Then we can help.',
      print: 'Print these tips',
      onward: 'I want to ask for help now anyway',
      later:
        'Your answers are kept for a week. Feel free to talk first, and come back on this computer or phone.',
    },
  },
);
