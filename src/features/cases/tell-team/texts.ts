import { texts } from '../../../platform/texts/texts.ts';

/** Who sees the screen over somebody’s shoulder learns nothing of a case. */
export const tellTeamTexts = texts(
  {
    subject: 'Entente: er is iets nieuws',
    request: 'Er is een nieuwe aanvraag voor uw dienst. Meld u aan om ze te lezen:\n\n{link}\n',
    message: 'Iemand heeft iets toegevoegd aan een zaak van u. Meld u aan om het te lezen:\n\n{link}\n',
  },
  {
    fr: {
      subject: 'Entente : il y a du nouveau',
      request:
        'Une nouvelle demande est arrivée pour votre service. Connectez-vous pour la lire :\n\n{link}\n',
      message:
        'Quelqu’un a ajouté quelque chose à un de vos dossiers. Connectez-vous pour le lire :\n\n{link}\n',
    },
    de: {
      subject: 'Entente: es gibt etwas Neues',
      request: 'Für Ihren Dienst ist eine neue Anfrage da. Melden Sie sich an, um sie zu lesen:\n\n{link}\n',
      message:
        'Jemand hat einem Ihrer Fälle etwas hinzugefügt. Melden Sie sich an, um es zu lesen:\n\n{link}\n',
    },
    en: {
      subject: 'Entente: there is something new',
      request: 'There is a new request for your service. Sign in to read it:\n\n{link}\n',
      message: 'Somebody has added something to a case of yours. Sign in to read it:\n\n{link}\n',
    },
  },
);
