import { texts } from '../../../platform/texts/texts.ts';

/** The page from which a service takes all its own data along. */
export const exportTexts = texts(
  {
    title: 'Al uw gegevens meenemen',
    intro:
      'U krijgt één ZIP-bestand met alle zaken van uw dienst, met verhalen, namen en notities leesbaar, en alle andere gegevens die van de dienst zijn. Een README in het bestand zegt wat er in elk bestand en elke kolom staat (in het Engels, zoals de codes).',
    warning:
      'Wie dit bestand heeft, heeft alles. Bewaar het versleuteld, en wis het als u het niet meer nodig hebt. In het logboek staat dat u het hebt meegenomen.',
    passphrase: 'Uw wachtwoordzin',
    passphraseHint: 'Om zeker te zijn dat u het bent.',
    take: 'Maak het bestand',
    required: 'Vul uw wachtwoordzin in.',
    wrong_passphrase: 'Deze wachtwoordzin klopt niet. Probeer opnieuw.',
    wait: 'U hebt het te vaak geprobeerd. Wacht even, en probeer dan opnieuw.',
    files: 'Wat erin staat',
    imports: 'Een oude lijst invoeren',
  },
  {
    fr: {
      title: 'Emporter toutes vos données',
      intro:
        'Vous recevez un fichier ZIP avec tous les dossiers de votre service, récits, noms et notes lisibles, et toutes les autres données du service. Un README y dit ce que contient chaque fichier et chaque colonne (en anglais, comme les codes).',
      warning:
        'Qui a ce fichier a tout. Gardez-le chiffré et effacez-le quand vous n’en avez plus besoin. Le journal note que vous l’avez emporté.',
      passphrase: 'Votre phrase de passe',
      passphraseHint: 'Pour être sûrs que c’est vous.',
      take: 'Créer le fichier',
      required: 'Indiquez votre phrase de passe.',
      wrong_passphrase: 'Cette phrase de passe n’est pas correcte. Réessayez.',
      wait: 'Vous avez essayé trop souvent. Attendez un moment, puis réessayez.',
      files: 'Ce qu’il contient',
      imports: 'Importer une ancienne liste',
    },
    de: {
      title: 'Alle Ihre Daten mitnehmen',
      intro:
        'Sie erhalten eine ZIP-Datei mit allen Fällen Ihres Dienstes, mit lesbaren Schilderungen, Namen und Notizen, und allen anderen Daten des Dienstes. Eine README darin sagt, was in jeder Datei und jeder Spalte steht (auf Englisch, wie die Codes).',
      warning:
        'Wer diese Datei hat, hat alles. Bewahren Sie sie verschlüsselt auf und löschen Sie sie, wenn Sie sie nicht mehr brauchen. Im Protokoll steht, dass Sie sie mitgenommen haben.',
      passphrase: 'Ihre Passphrase',
      passphraseHint: 'Damit wir sicher sind, dass Sie es sind.',
      take: 'Datei erstellen',
      required: 'Geben Sie Ihre Passphrase ein.',
      wrong_passphrase: 'Diese Passphrase stimmt nicht. Versuchen Sie es noch einmal.',
      wait: 'Sie haben es zu oft versucht. Warten Sie einen Moment und versuchen Sie es dann noch einmal.',
      files: 'Was darin steht',
      imports: 'Eine alte Liste übernehmen',
    },
    en: {
      title: 'Take all your data along',
      intro:
        'You get one ZIP file with all cases of your service, with stories, names and notes readable, and all other data that are the service’s. A README in it says what each file and each column holds (in English, as the codes are).',
      warning:
        'Whoever has this file has everything. Keep it encrypted, and delete it when you no longer need it. The log says that you took it.',
      passphrase: 'Your passphrase',
      passphraseHint: 'To be sure that it is you.',
      take: 'Make the file',
      required: 'Type your passphrase.',
      wrong_passphrase: 'This passphrase is not right. Try again.',
      wait: 'You tried too often. Wait a moment, then try again.',
      files: 'What is in it',
      imports: 'Bring in an old list',
    },
  },
);
