import { texts } from '../../../../platform/texts/texts.ts';

export const auditTexts = texts(
  {
    title: 'De kwaliteitsmap nakijken',
    intro: 'Deze link is voor één persoon. Hij opent alleen met een code die telkens nieuw is.',
    byMail: 'Wij sturen de code naar het e-mailadres dat de dienst van u heeft.',
    send: 'Stuur mij een code',
    haveOne: 'Ik heb al een code',
    codeTitle: 'Uw code',
    codeIntro: 'De code heeft 6 cijfers. U kunt hem één keer gebruiken, binnen 15 minuten.',
    code: 'Code',
    enter: 'Verder',
    sendAgain: 'Stuur een nieuwe code',
    wrong: 'Deze code klopt niet, of hij werkt niet meer. Kijk de cijfers na, of vraag een nieuwe code.',
    wait: '{seconds, plural, one {Wacht nog één seconde en probeer het dan opnieuw.} other {Wacht nog # seconden en probeer het dan opnieuw.}}',
    pageTitle: 'Kwaliteitsmap van {service}',
    pageIntro:
      'Zo zag de map eruit op {day}. Er staat geen zaak en geen bewoner in. Aantallen waaraan iemand te herkennen zou zijn, zijn verborgen.',
    leave: 'Klaar, sluit af',
    codeSubject: 'Uw code',
    codeText:
      'Uw code is {code}. U kunt hem één keer gebruiken, binnen 15 minuten.\n\nHebt u niets gevraagd? Dan hoeft u niets te doen.\n',
  },
  {
    fr: {
      title: 'Vérifier le dossier de reconnaissance',
      intro: 'Ce lien est pour une seule personne. Il ne s’ouvre qu’avec un code, nouveau à chaque fois.',
      byMail: 'Nous envoyons le code à l’adresse e-mail que le service a de vous.',
      send: 'M’envoyer un code',
      haveOne: 'J’ai déjà un code',
      codeTitle: 'Votre code',
      codeIntro: 'Le code a 6 chiffres. Vous pouvez l’utiliser une seule fois, dans les 15 minutes.',
      code: 'Code',
      enter: 'Continuer',
      sendAgain: 'Envoyer un nouveau code',
      wrong:
        'Ce code n’est pas bon, ou il ne fonctionne plus. Vérifiez les chiffres ou demandez un nouveau code.',
      wait: '{seconds, plural, one {Attendez encore une seconde, puis réessayez.} other {Attendez encore # secondes, puis réessayez.}}',
      pageTitle: 'Dossier de reconnaissance de {service}',
      pageIntro:
        'Voici le dossier tel qu’il était le {day}. Il ne contient ni dossier d’habitants ni personne. Les nombres qui feraient reconnaître quelqu’un sont cachés.',
      leave: 'Terminé, fermer',
      codeSubject: 'Votre code',
      codeText:
        'Votre code est {code}. Vous pouvez l’utiliser une seule fois, dans les 15 minutes.\n\nVous n’avez rien demandé ? Alors vous n’avez rien à faire.\n',
    },
    de: {
      title: 'Den Qualitätsordner prüfen',
      intro: 'Dieser Link ist für eine Person. Er öffnet sich nur mit einem Code, der jedes Mal neu ist.',
      byMail: 'Wir schicken den Code an die E-Mail-Adresse, die der Dienst von Ihnen hat.',
      send: 'Code schicken',
      haveOne: 'Ich habe schon einen Code',
      codeTitle: 'Ihr Code',
      codeIntro: 'Der Code hat 6 Ziffern. Sie können ihn einmal verwenden, innerhalb von 15 Minuten.',
      code: 'Code',
      enter: 'Weiter',
      sendAgain: 'Neuen Code schicken',
      wrong:
        'Dieser Code stimmt nicht oder gilt nicht mehr. Prüfen Sie die Ziffern oder bitten Sie um einen neuen Code.',
      wait: '{seconds, plural, one {Warten Sie noch eine Sekunde und versuchen Sie es dann wieder.} other {Warten Sie noch # Sekunden und versuchen Sie es dann wieder.}}',
      pageTitle: 'Qualitätsordner von {service}',
      pageIntro:
        'So sah der Ordner am {day} aus. Er enthält keinen Fall und keine Anwohnenden. Zahlen, an denen jemand zu erkennen wäre, sind verborgen.',
      leave: 'Fertig, schließen',
      codeSubject: 'Ihr Code',
      codeText:
        'Ihr Code ist {code}. Sie können ihn einmal verwenden, innerhalb von 15 Minuten.\n\nHaben Sie nichts angefordert? Dann brauchen Sie nichts zu tun.\n',
    },
    en: {
      title: 'Check the recognition binder',
      intro: 'This link is for one person. It opens only with a code that is new each time.',
      byMail: 'We send the code to the e-mail address that the service has of you.',
      send: 'Send me a code',
      haveOne: 'I have a code already',
      codeTitle: 'Your code',
      codeIntro: 'The code has 6 digits. You can use it once, within 15 minutes.',
      code: 'Code',
      enter: 'Continue',
      sendAgain: 'Send a new code',
      wrong: 'This code is not right, or it no longer works. Check the digits, or ask for a new code.',
      wait: '{seconds, plural, one {Wait one more second and then try again.} other {Wait # more seconds and then try again.}}',
      pageTitle: 'Recognition binder of {service}',
      pageIntro:
        'This is the binder as it was on {day}. There is no case and no resident in it. Numbers by which somebody could be recognised are hidden.',
      leave: 'Done, close',
      codeSubject: 'Your code',
      codeText:
        'Your code is {code}. You can use it once, within 15 minutes.\n\nDid you not ask for it? Then you need do nothing.\n',
    },
  },
);
