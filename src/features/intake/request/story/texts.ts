import { texts } from '../../../../platform/texts/texts.ts';

export const storyTexts = texts(
  {
    title: 'Uw verhaal',
    intro: 'Schrijf het op zoals u het zou vertellen. Fouten zijn niet erg. Een paar zinnen zijn genoeg.',
    happened: 'Wat gebeurt er?',
    happenedHint: 'Wat merkt u, hoe vaak, sinds wanneer? Wat doet het met u?',
    wish: 'Wat zou u helpen?',
    wishHint: 'Wat hoopt u dat er verandert?',
    happened_required: 'Schrijf in een paar woorden wat er gebeurt. Eén zin is genoeg.',
  },
  {
    fr: {
      title: 'Votre histoire',
      intro: 'Écrivez comme vous le raconteriez. Les fautes ne sont pas graves. Quelques phrases suffisent.',
      happened: 'Que se passe-t-il ?',
      happenedHint: 'Que remarquez-vous, à quelle fréquence, depuis quand ? Qu’est-ce que cela vous fait ?',
      wish: 'Qu’est-ce qui vous aiderait ?',
      wishHint: 'Qu’espérez-vous voir changer ?',
      happened_required: 'Écrivez en quelques mots ce qui se passe. Une phrase suffit.',
    },
    de: {
      title: 'Ihre Geschichte',
      intro:
        'Schreiben Sie so, wie Sie es erzählen würden. Fehler sind nicht schlimm. Ein paar Sätze genügen.',
      happened: 'Was geschieht?',
      happenedHint: 'Was bemerken Sie, wie oft, seit wann? Wie geht es Ihnen damit?',
      wish: 'Was würde Ihnen helfen?',
      wishHint: 'Was soll sich ändern?',
      happened_required: 'Schreiben Sie in ein paar Worten, was geschieht. Ein Satz genügt.',
    },
    en: {
      title: 'Your story',
      intro: 'Write it down as you would tell it. Mistakes do not matter. A few sentences are enough.',
      happened: 'What is happening?',
      happenedHint: 'What do you notice, how often, since when? What does it do to you?',
      wish: 'What would help you?',
      wishHint: 'What do you hope will change?',
      happened_required: 'Write in a few words what is happening. One sentence is enough.',
    },
  },
);
