import { texts } from '../../../platform/texts/texts.ts';

export const signInTexts = texts(
  {
    title: 'Aanmelden',
    email: 'E-mailadres',
    password: 'Wachtwoordzin',
    submit: 'Meld aan',
    forgot: 'Wachtwoordzin vergeten?',
    wrong: 'Dit e-mailadres en deze wachtwoordzin horen niet bij elkaar. Kijk ze na en probeer opnieuw.',
    wait: 'Er is te vaak een verkeerde poging gedaan. Wacht {seconds, plural, one {# seconde} other {# seconden}} en probeer opnieuw. Wat u nu typte, is niet nagekeken.',
    forMembers:
      'Deze pagina is voor wie bij een dienst werkt. Zoekt u hulp? Daarvoor hoeft u zich niet aan te melden.',
    secondTitle: 'Uw tweede controle',
    secondIntro:
      'Open de app op uw telefoon die codes maakt, en typ de code van zes cijfers die er nu staat.',
    code: 'Code',
    codeHint: 'Geen telefoon bij u? Typ dan een van uw herstelcodes.',
    secondSubmit: 'Ga verder',
    wrongCode: 'Deze code klopt niet of is al gebruikt. Wacht op de volgende code en typ die.',
    startAgain: 'Begin opnieuw met aanmelden',
  },
  {
    fr: {
      title: 'Se connecter',
      email: 'Adresse e-mail',
      password: 'Phrase de passe',
      submit: 'Se connecter',
      forgot: 'Phrase de passe oubliée ?',
      wrong: 'Cette adresse e-mail et cette phrase de passe ne vont pas ensemble. Vérifiez-les et réessayez.',
      wait: 'Il y a eu trop d’essais erronés. Attendez {seconds, plural, one {# seconde} other {# secondes}} et réessayez. Ce que vous venez de taper n’a pas été vérifié.',
      forMembers:
        'Cette page est pour les personnes qui travaillent dans un service. Vous cherchez de l’aide ? Pas besoin de vous connecter.',
      secondTitle: 'Votre deuxième contrôle',
      secondIntro:
        'Ouvrez sur votre téléphone l’application qui crée des codes et tapez le code à six chiffres affiché maintenant.',
      code: 'Code',
      codeHint: 'Pas de téléphone avec vous ? Tapez un de vos codes de secours.',
      secondSubmit: 'Continuer',
      wrongCode: 'Ce code est faux ou a déjà servi. Attendez le code suivant et tapez-le.',
      startAgain: 'Recommencer la connexion',
    },
    de: {
      title: 'Anmelden',
      email: 'E-Mail-Adresse',
      password: 'Passphrase',
      submit: 'Anmelden',
      forgot: 'Passphrase vergessen?',
      wrong:
        'Diese E-Mail-Adresse und diese Passphrase passen nicht zusammen. Prüfen Sie beides und versuchen Sie es noch einmal.',
      wait: 'Es gab zu viele falsche Versuche. Warten Sie {seconds, plural, one {# Sekunde} other {# Sekunden}} und versuchen Sie es noch einmal. Ihre letzte Eingabe wurde nicht geprüft.',
      forMembers:
        'Diese Seite ist für alle, die bei einem Dienst arbeiten. Suchen Sie Hilfe? Dafür müssen Sie sich nicht anmelden.',
      secondTitle: 'Ihre zweite Prüfung',
      secondIntro:
        'Öffnen Sie auf Ihrem Telefon die App, die Codes erzeugt, und geben Sie den sechsstelligen Code ein, der dort jetzt steht.',
      code: 'Code',
      codeHint: 'Kein Telefon dabei? Geben Sie einen Ihrer Notfallcodes ein.',
      secondSubmit: 'Weiter',
      wrongCode:
        'Dieser Code stimmt nicht oder wurde schon benutzt. Warten Sie auf den nächsten und geben Sie ihn ein.',
      startAgain: 'Noch einmal von vorn anmelden',
    },
    en: {
      title: 'Sign in',
      email: 'E-mail address',
      password: 'Passphrase',
      submit: 'Sign in',
      forgot: 'Forgotten your passphrase?',
      wrong: 'This e-mail address and this passphrase do not belong together. Check both and try again.',
      wait: 'There were too many wrong tries. Wait {seconds, plural, one {# second} other {# seconds}} and try again. What you typed just now was not checked.',
      forMembers:
        'This page is for people who work at a service. Looking for help? You do not need to sign in for that.',
      secondTitle: 'Your second check',
      secondIntro:
        'Open the app on your phone that makes codes, and type the code of six digits that it shows now.',
      code: 'Code',
      codeHint: 'No phone with you? Then type one of your recovery codes.',
      secondSubmit: 'Continue',
      wrongCode: 'This code is not right or was used already. Wait for the next code and type that one.',
      startAgain: 'Start signing in again',
    },
  },
);
