import { texts } from '../../../platform/texts/texts.ts';

export const keptFormTexts = texts(
  {
    title: 'Wij hebben bewaard wat u typte',
    intro: 'Uw sessie was beëindigd toen u dit formulier verstuurde. U bent weer aangemeld.',
    send: 'Verstuur het nu',
    leave: 'Verstuur het niet',
    signInFirst: 'Meld u opnieuw aan',
    signInFirstText:
      'Uw sessie was beëindigd, daarom is uw formulier nog niet verstuurd. Wat u typte, is bewaard. Meld u binnen twee uur aan in dit venster; dan kunt u het alsnog versturen.',
  },
  {
    fr: {
      title: 'Nous avons gardé ce que vous avez tapé',
      intro: 'Votre session était terminée quand vous avez envoyé ce formulaire. Vous êtes reconnecté(e).',
      send: 'Envoyer maintenant',
      leave: 'Ne pas envoyer',
      signInFirst: 'Reconnectez-vous',
      signInFirstText:
        'Votre session était terminée, votre formulaire n’est donc pas encore envoyé. Ce que vous avez tapé est gardé. Connectez-vous dans cette fenêtre avant deux heures ; vous pourrez alors l’envoyer.',
    },
    de: {
      title: 'Wir haben aufbewahrt, was Sie eingegeben haben',
      intro:
        'Ihre Sitzung war beendet, als Sie dieses Formular abgeschickt haben. Sie sind wieder angemeldet.',
      send: 'Jetzt absenden',
      leave: 'Nicht absenden',
      signInFirst: 'Melden Sie sich noch einmal an',
      signInFirstText:
        'Ihre Sitzung war beendet, deshalb ist Ihr Formular noch nicht abgeschickt. Ihre Eingaben sind aufbewahrt. Melden Sie sich innerhalb von zwei Stunden in diesem Fenster an; dann können Sie das Formular absenden.',
    },
    en: {
      title: 'We kept what you typed',
      intro: 'Your session had ended when you sent this form. You are signed in again.',
      send: 'Send it now',
      leave: 'Do not send it',
      signInFirst: 'Please sign in again',
      signInFirstText:
        'Your session had ended, so your form has not been sent yet. What you typed has been kept. Sign in in this window within two hours; then you can still send it.',
    },
  },
);
