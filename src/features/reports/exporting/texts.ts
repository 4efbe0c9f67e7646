import { texts } from '../../../platform/texts/texts.ts';

/** The page from which a service takes all its own data along. */
export const exportTexts = texts(
  {
    title: 'Al uw gegevens meenemen',
    intro:
      'U krijgt één ZIP-bestand met alles wat van uw dienst is. Het is om te lezen, en om in andere software te gebruiken.',
    about: 'Hoeveel het is',
    amount:
      '{cases, plural, =0 {Nog geen zaken} one {1 zaak} other {# zaken}}, {files, plural, =0 {geen bestanden} one {1 bestand} other {# bestanden}}: ongeveer {size}.',
    time: 'Een paar duizend zaken duren een paar minuten. Laat deze pagina open tot het bestand er is; anderen kunnen gewoon verder werken.',
    inside: 'Wat erin staat',
    cases:
      'Elke zaak: de partijen en wie naast hen staat, verhalen, notities, gesprekken, brieven, afspraken, stappen en bemiddelaars.',
    attached: 'De bestanden die bij zaken gevoegd werden.',
    partners: 'Partners: hun plaatsen, contracten, verwijzingen, berichten, spreekuren en evaluaties.',
    reports: 'Gepubliceerde rapporten, kosten, proefperiode, erkenning, en wat partijen vonden, geteld.',
    service: 'Medewerkers, lokalen, instellingen, eigen codes, teksten van brieven, en het logboek.',
    readme: 'Een README in de taal van uw dienst, die elk bestand en elke kolom uitlegt.',
    tables: 'Alle tabellen',
    file: 'Bestand',
    what: 'Wat het is',
    not: 'Wat er niet in staat',
    warning:
      'Wie dit bestand heeft, heeft alles. Bewaar het versleuteld, en wis het als u het niet meer nodig hebt. In het logboek staat dat u het hebt meegenomen, en elke zaak die u zo leest.',
    moving: 'Verhuist uw dienst naar een andere installatie van Entente?',
    movingText:
      'Dat gaat zonder verlies, maar niet met dit bestand. Wie de installatie beheert, doet het met deze opdracht:',
    passphrase: 'Uw wachtwoordzin',
    passphraseHint: 'Om zeker te zijn dat u het bent.',
    take: 'Maak het bestand',
    required: 'Vul uw wachtwoordzin in.',
    wrong_passphrase: 'Deze wachtwoordzin klopt niet. Probeer opnieuw.',
    wait: 'U hebt het te vaak geprobeerd. Wacht even, en probeer dan opnieuw.',
    imports: 'Een oude lijst invoeren',
  },
  {
    fr: {
      title: 'Emporter toutes vos données',
      intro:
        'Vous recevez un fichier ZIP avec tout ce qui est à votre service. Il sert à la lecture et à d’autres logiciels.',
      about: 'Combien cela fait',
      amount:
        '{cases, plural, =0 {Pas encore de dossiers} one {1 dossier} other {# dossiers}}, {files, plural, =0 {aucun fichier} one {1 fichier} other {# fichiers}} : environ {size}.',
      time: 'Quelques milliers de dossiers prennent quelques minutes. Laissez cette page ouverte jusqu’à ce que le fichier soit là ; les autres peuvent continuer à travailler.',
      inside: 'Ce qu’il contient',
      cases:
        'Chaque dossier : les parties et qui se tient à côté d’elles, récits, notes, entretiens, lettres, accords, étapes et médiateurs.',
      attached: 'Les fichiers ajoutés aux dossiers.',
      partners:
        'Les partenaires : leurs lieux, contrats, personnes envoyées, messages, permanences et évaluations.',
      reports:
        'Les rapports publiés, les coûts, le projet pilote, la reconnaissance, et l’avis des parties, compté.',
      service:
        'Les collaborateurs, les salles, les réglages, vos propres codes, les textes des lettres, et le journal.',
      readme: 'Un README dans la langue de votre service, qui explique chaque fichier et chaque colonne.',
      tables: 'Tous les tableaux',
      file: 'Fichier',
      what: 'Ce que c’est',
      not: 'Ce qui n’y est pas',
      warning:
        'Qui a ce fichier a tout. Gardez-le chiffré et effacez-le quand vous n’en avez plus besoin. Le journal note que vous l’avez emporté, et chaque dossier que vous lisez ainsi.',
      moving: 'Votre service passe à une autre installation d’Entente ?',
      movingText:
        'Cela se fait sans perte, mais pas avec ce fichier. La personne qui gère l’installation le fait avec cette commande :',
      passphrase: 'Votre phrase de passe',
      passphraseHint: 'Pour être sûrs que c’est vous.',
      take: 'Créer le fichier',
      required: 'Indiquez votre phrase de passe.',
      wrong_passphrase: 'Cette phrase de passe n’est pas correcte. Réessayez.',
      wait: 'Vous avez essayé trop souvent. Attendez un moment, puis réessayez.',
      imports: 'Importer une ancienne liste',
    },
    de: {
      title: 'Alle Ihre Daten mitnehmen',
      intro:
        'Sie erhalten eine ZIP-Datei mit allem, was Ihrem Dienst gehört. Sie ist zum Lesen da, und für andere Software.',
      about: 'Wie viel es ist',
      amount:
        '{cases, plural, =0 {Noch keine Fälle} one {1 Fall} other {# Fälle}}, {files, plural, =0 {keine Dateien} one {1 Datei} other {# Dateien}}: etwa {size}.',
      time: 'Einige tausend Fälle dauern einige Minuten. Lassen Sie diese Seite offen, bis die Datei da ist; andere können inzwischen weiterarbeiten.',
      inside: 'Was darin steht',
      cases:
        'Jeder Fall: die Parteien und wer neben ihnen steht, Schilderungen, Notizen, Gespräche, Briefe, Vereinbarungen, Schritte und Mediatoren.',
      attached: 'Die Dateien, die Fällen beigefügt wurden.',
      partners:
        'Partner: ihre Standorte, Verträge, Verweisungen, Nachrichten, Sprechstunden und Auswertungen.',
      reports:
        'Veröffentlichte Berichte, Kosten, Probezeit, Anerkennung, und was die Parteien dachten, gezählt.',
      service: 'Mitarbeiter, Räume, Einstellungen, eigene Codes, Texte von Briefen, und das Protokoll.',
      readme: 'Eine README in der Sprache Ihres Dienstes, die jede Datei und jede Spalte erklärt.',
      tables: 'Alle Tabellen',
      file: 'Datei',
      what: 'Was es ist',
      not: 'Was nicht darin steht',
      warning:
        'Wer diese Datei hat, hat alles. Bewahren Sie sie verschlüsselt auf und löschen Sie sie, wenn Sie sie nicht mehr brauchen. Im Protokoll steht, dass Sie sie mitgenommen haben, und jeder Fall, den Sie so lesen.',
      moving: 'Zieht Ihr Dienst in eine andere Installation von Entente um?',
      movingText:
        'Das geht ohne Verlust, aber nicht mit dieser Datei. Wer die Installation betreibt, macht es mit diesem Befehl:',
      passphrase: 'Ihre Passphrase',
      passphraseHint: 'Damit wir sicher sind, dass Sie es sind.',
      take: 'Datei erstellen',
      required: 'Geben Sie Ihre Passphrase ein.',
      wrong_passphrase: 'Diese Passphrase stimmt nicht. Versuchen Sie es noch einmal.',
      wait: 'Sie haben es zu oft versucht. Warten Sie einen Moment und versuchen Sie es dann noch einmal.',
      imports: 'Eine alte Liste übernehmen',
    },
    en: {
      title: 'Take all your data along',
      intro:
        'You get one ZIP file with everything that is your service’s. It is for reading, and for use in other software.',
      about: 'How much it is',
      amount:
        '{cases, plural, =0 {No cases yet} one {1 case} other {# cases}}, {files, plural, =0 {no files} one {1 file} other {# files}}: about {size}.',
      time: 'A few thousand cases take a few minutes. Leave this page open until the file is there; others can go on working.',
      inside: 'What is in it',
      cases:
        'Every case: the parties and who stands beside them, stories, notes, talks, letters, agreements, steps and mediators.',
      attached: 'The files that were added to cases.',
      partners: 'Partners: their places, contracts, referrals, messages, desk-hours and evaluations.',
      reports: 'Published reports, costs, pilot, recognition, and what parties thought, counted.',
      service: 'Members, rooms, settings, own codes, texts of letters, and the log.',
      readme: 'A README in the language of your service, which explains each file and each column.',
      tables: 'All tables',
      file: 'File',
      what: 'What it is',
      not: 'What is not in it',
      warning:
        'Whoever has this file has everything. Keep it encrypted, and delete it when you no longer need it. The log says that you took it, and each case that you read by it.',
      moving: 'Does your service move to another installation of Entente?',
      movingText:
        'That is done without loss, but not with this file. Whoever runs the installation does it with this command:',
      passphrase: 'Your passphrase',
      passphraseHint: 'To be sure that it is you.',
      take: 'Make the file',
      required: 'Type your passphrase.',
      wrong_passphrase: 'This passphrase is not right. Try again.',
      wait: 'You tried too often. Wait a moment, then try again.',
      imports: 'Bring in an old list',
    },
  },
);
