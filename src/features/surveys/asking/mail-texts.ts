import { texts } from '../../../platform/texts/texts.ts';

/** Who sees the screen over somebody’s shoulder learns nothing: no name, no service, no word of what it is about. */
export const mailTexts = texts(
  {
    subject: 'Een korte vraag aan u',
    text: 'Wij horen graag hoe het voor u was. Het zijn een paar korte vragen, en u hoeft nergens uw naam te geven:\n\n{link}\n\nU hoeft niet te antwoorden.\n',
  },
  {
    fr: {
      subject: 'Une courte question pour vous',
      text: 'Nous aimerions savoir comment cela s’est passé pour vous. Il y a quelques questions courtes, et vous ne devez donner votre nom nulle part :\n\n{link}\n\nVous n’êtes pas obligé de répondre.\n',
    },
    de: {
      subject: 'Eine kurze Frage an Sie',
      text: 'Wir möchten gern wissen, wie es für Sie war. Es sind ein paar kurze Fragen, und Sie müssen nirgends Ihren Namen angeben:\n\n{link}\n\nSie müssen nicht antworten.\n',
    },
    en: {
      subject: 'A short question for you',
      text: 'We would like to know how it was for you. There are a few short questions, and you need not give your name anywhere:\n\n{link}\n\nYou do not have to answer.\n',
    },
  },
);
