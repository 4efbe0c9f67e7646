import { texts } from '../../../platform/texts/texts.ts';

/** What went to a party, for himself and for the team: the way and the kind. */
export const toldTexts = texts(
  {
    way_mail: 'E-mail',
    way_sms: 'Sms',
    way_letter: 'Brief',
    way_phone: 'Telefoon',
    what_news: 'Bericht dat er iets nieuws is',
    what_appointment: 'Over een gesprek',
    what_code: 'Een nieuwe code',
    what_other: 'Een bericht',
  },
  {
    fr: {
      way_mail: 'E-mail',
      way_sms: 'SMS',
      way_letter: 'Lettre',
      way_phone: 'Téléphone',
      what_news: 'Message qu’il y a du nouveau',
      what_appointment: 'À propos d’un rendez-vous',
      what_code: 'Un nouveau code',
      what_other: 'Un message',
    },
    de: {
      way_mail: 'E-Mail',
      way_sms: 'SMS',
      way_letter: 'Brief',
      way_phone: 'Telefon',
      what_news: 'Nachricht, dass es etwas Neues gibt',
      what_appointment: 'Zu einem Termin',
      what_code: 'Ein neuer Code',
      what_other: 'Eine Nachricht',
    },
    en: {
      way_mail: 'E-mail',
      way_sms: 'Text message',
      way_letter: 'Letter',
      way_phone: 'Telephone',
      what_news: 'A message that there is news',
      what_appointment: 'About an appointment',
      what_code: 'A new code',
      what_other: 'A message',
    },
  },
);

/** The word for a purpose, as far as it has one of its own. */
export function whatWasTold(purpose: string) {
  if (purpose === 'news') return 'what_news';
  if (purpose.includes('appointment') || purpose.includes('reminder')) return 'what_appointment';
  return purpose === 'code' ? 'what_code' : 'what_other';
}
