import { texts } from '../../../../platform/texts/texts.ts';

export const stillRightTexts = texts(
  {
    title: 'Klopt dit nog?',
    intro: 'Dit staat in de lijst over {name}. Klopt alles nog? Dan drukt u op de knop onderaan.',
    allRight: 'Alles klopt nog',
    changed: 'Er is iets veranderd',
    overtaken: 'Intussen is hier iets gewijzigd. Lees alles nog eens na voordat u bevestigt.',
    thanks: 'Dank u wel',
    confirmed: 'De gegevens van {name} zijn bevestigd:',
    confirmedText: 'Iedereen ziet nu dat uw gegevens vers zijn. Over een half jaar vragen wij het opnieuw.',
    toEntry: 'Bekijk uw dienst in de lijst',
    gone: 'Deze link werkt niet meer',
    goneText:
      'Een link in onze mail werkt 60 dagen. Is er iets veranderd bij uw dienst? Zoek uw dienst in de lijst en pas de gegevens daar aan.',
    toServices: 'Naar de lijst van diensten',
  },
  {
    fr: {
      title: 'Est-ce encore exact ?',
      intro:
        'Voici ce que la liste indique sur {name}. Tout est encore exact ? Alors appuyez sur le bouton en bas de page.',
      allRight: 'Tout est encore exact',
      changed: 'Quelque chose a changé',
      overtaken: 'Quelque chose a changé ici entre-temps. Relisez le tout avant de confirmer.',
      thanks: 'Merci',
      confirmed: 'Les informations sur {name} sont confirmées :',
      confirmedText:
        'Tout le monde voit maintenant que vos informations sont à jour. Nous vous reposerons la question dans six mois.',
      toEntry: 'Voir votre service dans la liste',
      gone: 'Ce lien ne fonctionne plus',
      goneText:
        'Un lien dans nos courriels fonctionne pendant 60 jours. Quelque chose a changé dans votre service ? Cherchez votre service dans la liste et corrigez-y les informations.',
      toServices: 'Vers la liste des services',
    },
    de: {
      title: 'Stimmt das noch?',
      intro:
        'Das steht im Verzeichnis über {name}. Stimmt noch alles? Dann drücken Sie unten auf die Schaltfläche.',
      allRight: 'Alles stimmt noch',
      changed: 'Etwas hat sich geändert',
      overtaken:
        'Hier hat sich inzwischen etwas geändert. Bitte lesen Sie alles noch einmal durch, bevor Sie es bestätigen.',
      thanks: 'Vielen Dank',
      confirmed: 'Die Angaben zu {name} sind bestätigt:',
      confirmedText:
        'Alle sehen jetzt, dass Ihre Angaben aktuell sind. In einem halben Jahr fragen wir wieder nach.',
      toEntry: 'Ihren Dienst im Verzeichnis ansehen',
      gone: 'Dieser Link gilt nicht mehr',
      goneText:
        'Ein Link in unseren E-Mails gilt 60 Tage. Hat sich bei Ihrem Dienst etwas geändert? Suchen Sie Ihren Dienst im Verzeichnis und ändern Sie die Angaben dort.',
      toServices: 'Zum Verzeichnis der Dienste',
    },
    en: {
      title: 'Is this still right?',
      intro:
        'This is what the directory says about {name}. Is everything still right? Then press the button below.',
      allRight: 'All is still right',
      changed: 'Something changed',
      overtaken: 'Something changed here meanwhile. Please read it all again before you confirm.',
      thanks: 'Thank you',
      confirmed: 'The information about {name} is confirmed:',
      confirmedText:
        'Everyone now sees that your information is up to date. We will ask again in half a year.',
      toEntry: 'See your service in the directory',
      gone: 'This link no longer works',
      goneText:
        'A link in our mail works for 60 days. Has something changed at your service? Find your service in the directory and change the information there.',
      toServices: 'To the list of services',
    },
  },
);
