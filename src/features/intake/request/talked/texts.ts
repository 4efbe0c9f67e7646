import { texts } from '../../../../platform/texts/texts.ts';

export const talkedTexts = texts(
  {
    title: 'Hebt u zelf al met uw buur gepraat?',
    hint: 'Elk antwoord is goed. U kunt daarna altijd verder.',
    yes: 'Ja, wij hebben gepraat',
    tried: 'Ik heb het geprobeerd, maar het lukte niet',
    no: 'Nee, nog niet',
    unsafe: 'Nee, ik durf niet, of het voelt niet veilig',
    choose_one: 'Kies wat het beste past.',
  },
  {
    fr: {
      title: 'Avez-vous déjà parlé à votre voisin ?',
      hint: 'Toutes les réponses sont bonnes. Vous pourrez toujours continuer.',
      yes: 'Oui, nous nous sommes parlé',
      tried: 'J’ai essayé, mais cela n’a pas marché',
      no: 'Non, pas encore',
      unsafe: 'Non, je n’ose pas, ou je ne me sens pas en sécurité',
      choose_one: 'Choisissez ce qui convient le mieux.',
    },
    de: {
      title: 'Haben Sie schon selbst mit Ihrem Nachbarn gesprochen?',
      hint: 'Jede Antwort ist gut. Sie können danach immer weitermachen.',
      yes: 'Ja, wir haben miteinander gesprochen',
      tried: 'Ich habe es versucht, aber es ging nicht',
      no: 'Nein, noch nicht',
      unsafe: 'Nein, ich traue mich nicht, oder ich fühle mich nicht sicher',
      choose_one: 'Wählen Sie, was am besten passt.',
    },
    en: {
      title: 'Have you talked to your neighbour yourself?',
      hint: 'Every answer is fine. You can always go on.',
      yes: 'Yes, we have talked',
      tried: 'I tried, but it did not work',
      no: 'No, not yet',
      unsafe: 'No, I do not dare, or it does not feel safe',
      choose_one: 'Choose what fits best.',
    },
  },
);
