import { texts } from '../../../../platform/texts/texts.ts';

/** Who sees the screen over somebody’s shoulder learns nothing of what a magistrate asked. */
export const alarmTexts = texts(
  {
    subject: 'Entente: er wacht iets op u',
    due: 'Op uw lijst staat iets met een einddatum die dichtbij is of net voorbij. Meld u aan om het te zien:\n\n{link}\n',
    put_on: 'Uw dienst vraagt u iets te doen. Meld u aan om het te lezen:\n\n{link}\n',
  },
  {
    fr: {
      subject: 'Entente : quelque chose vous attend',
      due: 'Dans votre liste, une date limite approche ou vient de passer. Connectez-vous pour voir laquelle :\n\n{link}\n',
      put_on: 'Votre service vous demande de faire quelque chose. Connectez-vous pour le lire :\n\n{link}\n',
    },
    de: {
      subject: 'Entente: es wartet etwas auf Sie',
      due: 'Auf Ihrer Liste ist eine Frist nahe oder gerade vorbei. Melden Sie sich an, um sie zu sehen:\n\n{link}\n',
      put_on: 'Ihr Dienst bittet Sie, etwas zu tun. Melden Sie sich an, um es zu lesen:\n\n{link}\n',
    },
    en: {
      subject: 'Entente: something is waiting for you',
      due: 'On your list a due date is near or has just passed. Sign in to see which:\n\n{link}\n',
      put_on: 'Your service asks you to do something. Sign in to read it:\n\n{link}\n',
    },
  },
);
