import { texts } from '../../../platform/texts/texts.ts';

export const signInTexts = texts(
  {
    title: 'Aanmelden',
    email: 'E-mailadres',
    password: 'Wachtwoordzin',
    submit: 'Meld aan',
    required: 'Vul dit in.',
    wrong: 'Dit e-mailadres en deze wachtwoordzin horen niet bij elkaar. Kijk ze na en probeer opnieuw.',
    forMembers:
      'Deze pagina is voor wie bij een dienst werkt. Zoekt u hulp? Daarvoor hoeft u zich niet aan te melden.',
  },
  {
    fr: {
      title: 'Se connecter',
      email: 'Adresse e-mail',
      password: 'Phrase de passe',
      submit: 'Se connecter',
      required: 'Remplissez ce champ.',
      wrong: 'Cette adresse e-mail et cette phrase de passe ne vont pas ensemble. Vérifiez-les et réessayez.',
      forMembers:
        'Cette page est pour les personnes qui travaillent dans un service. Vous cherchez de l’aide ? Pas besoin de vous connecter.',
    },
    de: {
      title: 'Anmelden',
      email: 'E-Mail-Adresse',
      password: 'Passphrase',
      submit: 'Anmelden',
      required: 'Füllen Sie dieses Feld aus.',
      wrong:
        'Diese E-Mail-Adresse und diese Passphrase passen nicht zusammen. Prüfen Sie beides und versuchen Sie es noch einmal.',
      forMembers:
        'Diese Seite ist für alle, die bei einem Dienst arbeiten. Suchen Sie Hilfe? Dafür müssen Sie sich nicht anmelden.',
    },
    en: {
      title: 'Sign in',
      email: 'E-mail address',
      password: 'Passphrase',
      submit: 'Sign in',
      required: 'Please fill this in.',
      wrong: 'This e-mail address and this passphrase do not belong together. Check both and try again.',
      forMembers:
        'This page is for people who work at a service. Looking for help? You do not need to sign in for that.',
    },
  },
);
