import { texts } from '../../../../platform/texts/texts.ts';

/** A service that is missing in the directory. */
export const newServiceTexts = texts(
  {
    title: 'Een dienst ontbreekt',
    intro:
      'Kent u een dienst die hier niet staat? Vertel het ons. Een redacteur kijkt het na voor het op de site komt.',
    country: 'In welk land?',
    be: 'België',
    nl: 'Nederland',
    keepUnknown: 'Plaatsen die u niet kent, mogen blijven zoals ik ze schreef',
    noName: 'Vul de naam van de dienst in.',
    send: 'Verstuur',
    doneTitle: 'Dank u',
    done: 'Een redacteur kijkt het na. Gaf u een e-mailadres? Dan krijgt u bericht.',
    mailSubject: 'Iemand meldt een dienst die ontbreekt',
    mailText:
      'Goeiedag\n\nEen bezoeker meldt een dienst die nog niet in het overzicht staat: {name}. Wilt u het nakijken?\n\n{link}\n',
  },
  {
    fr: {
      title: 'Un service manque',
      intro:
        'Vous connaissez un service qui ne figure pas ici ? Dites-le-nous. La rédaction vérifie avant de le publier.',
      country: 'Dans quel pays ?',
      be: 'Belgique',
      nl: 'Pays-Bas',
      keepUnknown: 'Les lieux que vous ne connaissez pas peuvent rester tels que je les ai écrits',
      noName: 'Indiquez le nom du service.',
      send: 'Envoyer',
      doneTitle: 'Merci',
      done: 'La rédaction vérifie. Vous avez donné une adresse e-mail ? Alors nous vous écrirons.',
      mailSubject: 'Une personne signale un service qui manque',
      mailText:
        'Bonjour,\n\nUne personne signale un service qui ne figure pas encore dans le répertoire : {name}. Voulez-vous vérifier ?\n\n{link}\n',
    },
    de: {
      title: 'Ein Dienst fehlt',
      intro:
        'Kennen Sie einen Dienst, der hier nicht steht? Sagen Sie es uns. Die Redaktion prüft es, bevor es auf die Website kommt.',
      country: 'In welchem Land?',
      be: 'Belgien',
      nl: 'Niederlande',
      keepUnknown: 'Orte, die Sie nicht kennen, dürfen so bleiben, wie ich sie geschrieben habe',
      noName: 'Geben Sie den Namen des Dienstes an.',
      send: 'Absenden',
      doneTitle: 'Danke',
      done: 'Die Redaktion prüft es. Haben Sie eine E-Mail-Adresse angegeben? Dann hören Sie von uns.',
      mailSubject: 'Jemand meldet einen Dienst, der fehlt',
      mailText:
        'Guten Tag\n\nEin Besucher meldet einen Dienst, der noch nicht im Verzeichnis steht: {name}. Möchten Sie es prüfen?\n\n{link}\n',
    },
    en: {
      title: 'A service is missing',
      intro:
        'Do you know a service that is not listed here? Tell us. An editor checks it before it is on the site.',
      country: 'In which country?',
      be: 'Belgium',
      nl: 'The Netherlands',
      keepUnknown: 'Places that you do not know may stay as I wrote them',
      noName: 'Fill in the name of the service.',
      send: 'Send',
      doneTitle: 'Thank you',
      done: 'An editor checks it. Did you give an e-mail address? Then you will hear from us.',
      mailSubject: 'Somebody reports a service that is missing',
      mailText:
        'Good day\n\nA visitor reports a service that is not in the directory yet: {name}. Would you check it?\n\n{link}\n',
    },
  },
);
