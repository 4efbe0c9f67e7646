import { texts } from '../../../../platform/texts/texts.ts';

/** Who sees the screen over somebody’s shoulder learns nothing: no name, no service, no word of what it is about. */
export const newsTexts = texts(
  {
    subject: 'Er is iets nieuws voor u',
    text: 'Er is iets nieuws voor u. Met uw code kunt u het lezen:\n\n{link}\n\nZonder uw code opent deze link niets.\n',
    short: 'Er is iets nieuws voor u. Lees het met uw code: {link}',
  },
  {
    fr: {
      subject: 'Il y a du nouveau pour vous',
      text: 'Il y a du nouveau pour vous. Vous pouvez le lire avec votre code :\n\n{link}\n\nSans votre code, ce lien n’ouvre rien.\n',
      short: 'Il y a du nouveau pour vous. Lisez-le avec votre code : {link}',
    },
    de: {
      subject: 'Es gibt etwas Neues für Sie',
      text: 'Es gibt etwas Neues für Sie. Mit Ihrem Code können Sie es lesen:\n\n{link}\n\nOhne Ihren Code öffnet dieser Link nichts.\n',
      short: 'Es gibt etwas Neues für Sie. Lesen Sie es mit Ihrem Code: {link}',
    },
    en: {
      subject: 'There is something new for you',
      text: 'There is something new for you. You can read it with your code:\n\n{link}\n\nWithout your code this link opens nothing.\n',
      short: 'There is something new for you. Read it with your code: {link}',
    },
  },
);
