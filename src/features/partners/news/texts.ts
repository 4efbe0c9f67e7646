import { texts } from '../../../platform/texts/texts.ts';

/** The mail that says that there is something new: who sees it over somebody’s shoulder learns nothing. */
export const newsMailTexts = texts(
  {
    subject: 'Entente: er is iets nieuws voor u',
    news: 'Er is iets nieuws voor u in Entente. Meld u aan om het te zien:\n\n{link}\n',
    settings: '\nU krijgt hoogstens één zo’n bericht per dag. Wilt u er geen? Zet het hier uit:\n\n{link}\n',
    withoutAccount:
      '{service} heeft nieuws over het spreekuur bij u. Bel {phone} om te horen wat.\n\nWilt u zulke berichten niet meer? Zeg het aan de dienst.\n',
  },
  {
    fr: {
      subject: 'Entente : il y a du nouveau pour vous',
      news: 'Il y a du nouveau pour vous dans Entente. Connectez-vous pour le voir :\n\n{link}\n',
      settings:
        '\nVous recevez au plus un message de ce genre par jour. Vous n’en voulez pas ? Désactivez-les ici :\n\n{link}\n',
      withoutAccount:
        '{service} a du nouveau au sujet de la permanence chez vous. Appelez le {phone} pour en savoir plus.\n\nVous ne voulez plus de ces messages ? Dites-le au service.\n',
    },
    de: {
      subject: 'Entente: es gibt etwas Neues für Sie',
      news: 'In Entente gibt es etwas Neues für Sie. Melden Sie sich an, um es zu sehen:\n\n{link}\n',
      settings:
        '\nSie bekommen höchstens eine solche Nachricht am Tag. Möchten Sie keine? Schalten Sie sie hier aus:\n\n{link}\n',
      withoutAccount:
        '{service} hat Neuigkeiten zur Sprechstunde bei Ihnen. Rufen Sie {phone} an, um mehr zu erfahren.\n\nMöchten Sie solche Nachrichten nicht mehr? Sagen Sie es dem Dienst.\n',
    },
    en: {
      subject: 'Entente: there is something new for you',
      news: 'There is something new for you in Entente. Sign in to see it:\n\n{link}\n',
      settings:
        '\nYou get at most one such message a day. Do you not want them? Switch them off here:\n\n{link}\n',
      withoutAccount:
        '{service} has news about the desk-hours at your place. Ring {phone} to hear what.\n\nDo you no longer want such messages? Tell the service.\n',
    },
  },
);

/** The words of the page on which a partner says whether he wants these mails. */
export const mailsTexts = texts(
  {
    title: 'Berichten per e-mail',
    intro:
      'Is er iets nieuws voor u, dan sturen wij u de ochtend daarna een bericht. Er staat niet in wat het is, en over wie. U krijgt er hoogstens één per dag. Schrijft de dienst u iets, dan hoort u dat meteen.',
    wanted: 'Stuur mij een e-mail als er iets nieuws is',
    save: 'Bewaar',
    saved: 'Uw keuze is bewaard.',
    noSeat: 'U spreekt nog voor geen enkele organisatie. Vraag het aan de dienst.',
  },
  {
    fr: {
      title: 'Messages par e-mail',
      intro:
        'S’il y a du nouveau pour vous, nous vous envoyons un message le lendemain matin. Il ne dit pas de quoi il s’agit, ni de qui. Vous en recevez au plus un par jour. Si le service vous écrit, vous l’apprenez tout de suite.',
      wanted: 'M’envoyer un e-mail quand il y a du nouveau',
      save: 'Enregistrer',
      saved: 'Votre choix est enregistré.',
      noSeat: 'Vous ne parlez encore pour aucune organisation. Demandez-le au service.',
    },
    de: {
      title: 'Nachrichten per E-Mail',
      intro:
        'Gibt es etwas Neues für Sie, schicken wir Ihnen am Morgen danach eine Nachricht. Darin steht nicht, worum es geht und um wen. Sie bekommen höchstens eine am Tag. Schreibt Ihnen der Dienst, erfahren Sie es sofort.',
      wanted: 'Mir eine E-Mail schicken, wenn es etwas Neues gibt',
      save: 'Speichern',
      saved: 'Ihre Wahl ist gespeichert.',
      noSeat: 'Sie sprechen noch für keine Organisation. Fragen Sie den Dienst.',
    },
    en: {
      title: 'Messages by e-mail',
      intro:
        'When there is something new for you, we send you a message the morning after. It does not say what it is, or about whom. You get at most one a day. When the service writes to you, you hear it at once.',
      wanted: 'Send me an e-mail when there is something new',
      save: 'Save',
      saved: 'Your choice is saved.',
      noSeat: 'You do not speak for any organisation yet. Ask the service.',
    },
  },
);
