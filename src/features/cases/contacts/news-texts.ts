import { texts } from '../../../platform/texts/texts.ts';

/** The words of how a party wants to hear that there is news, for the team that notes it down for him. */
export const newsRuleTexts = texts(
  {
    warn_leaveAlone: 'Wil met rust gelaten worden: niets sturen, niet bellen',
    title: 'Bericht als er iets nieuws is',
    news: 'Hoe wil deze partij horen dat er iets nieuws is?',
    newsHint: 'Het bericht zegt niet wat er nieuw is, en noemt niemand.',
    news_none: 'Geen bericht',
    news_mail: 'Per e-mail',
    news_sms: 'Per sms',
    nameless: 'Noem de naam van de dienst nooit in een bericht',
    no_email: 'Voor een bericht per e-mail is een e-mailadres nodig, en e-mail mag niet verboden zijn.',
    no_phone: 'Voor een sms is een telefoonnummer nodig, en bellen mag niet verboden zijn.',
  },
  {
    fr: {
      warn_leaveAlone: 'Souhaite qu’on le laisse tranquille : ne rien envoyer, ne pas appeler',
      title: 'Message quand il y a du nouveau',
      news: 'Comment cette partie veut-elle savoir qu’il y a du nouveau ?',
      newsHint: 'Le message ne dit pas ce qui est nouveau et ne nomme personne.',
      news_none: 'Pas de message',
      news_mail: 'Par e-mail',
      news_sms: 'Par SMS',
      nameless: 'Ne jamais nommer le service dans un message',
      no_email: 'Un message par e-mail demande une adresse e-mail, et l’e-mail ne peut pas être interdit.',
      no_phone: 'Un SMS demande un numéro de téléphone, et les appels ne peuvent pas être interdits.',
    },
    de: {
      warn_leaveAlone: 'Möchte in Ruhe gelassen werden: nichts schicken, nicht anrufen',
      title: 'Nachricht, wenn es etwas Neues gibt',
      news: 'Wie möchte diese Partei erfahren, dass es etwas Neues gibt?',
      newsHint: 'Die Nachricht sagt nicht, was neu ist, und nennt niemanden.',
      news_none: 'Keine Nachricht',
      news_mail: 'Per E-Mail',
      news_sms: 'Per SMS',
      nameless: 'Den Namen des Dienstes in keiner Nachricht nennen',
      no_email:
        'Für eine Nachricht per E-Mail braucht es eine E-Mail-Adresse, und E-Mail darf nicht verboten sein.',
      no_phone: 'Für eine SMS braucht es eine Telefonnummer, und Anrufe dürfen nicht verboten sein.',
    },
    en: {
      warn_leaveAlone: 'Wants to be left alone: send nothing, do not ring',
      title: 'A message when there is news',
      news: 'How does this party want to hear that there is news?',
      newsHint: 'The message does not say what is new, and names nobody.',
      news_none: 'No message',
      news_mail: 'By e-mail',
      news_sms: 'By text message',
      nameless: 'Never name the service in a message',
      no_email: 'A message by e-mail needs an e-mail address, and e-mail must not be forbidden.',
      no_phone: 'A text message needs a telephone number, and ringing must not be forbidden.',
    },
  },
);
