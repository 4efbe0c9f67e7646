import { texts } from '../../../platform/texts/texts.ts';

/** What the README of an export says beside its files and columns. */
export const readmeTexts = texts(
  {
    intro:
      'Alle gegevens van deze dienst, uit Entente gehaald tussen {at} en {until} (UTC). Een zaak die intussen veranderde, staat erin zoals ze was toen ze aan de beurt kwam.',
    keep: 'Dit zijn persoonsgegevens van mensen in een conflict, leesbaar voor wie dit bestand heeft. Bewaar het versleuteld, en wis het als u het niet meer nodig hebt.',
    purpose:
      'Dit bestand is om te lezen en voor andere software. Naar een andere installatie van Entente verhuist een dienst zonder verlies met “entente export-service”; dat doet wie de installatie beheert.',
    form: 'De tabellen zijn CSV in UTF-8 met komma’s. Tijdstippen staan in ISO 8601, in UTC. Voor een cel die een rekenblad voor een formule zou houden, staat een apostrof, en tekens die geen tekst zijn, zijn eruit. everything.json bevat alle tabellen nog eens, zonder die twee ingrepen, met de rijen van een zaak bij elkaar. Namen van bestanden en kolommen zijn Engels, zoals de codes; wat een code betekent, staat in codes.csv.',
    folders: 'Mappen en andere bestanden',
    files:
      'files: de bestanden die bij zaken werden gevoegd, per zaak en per plaats. Hun namen zijn zo nodig ingekort of genummerd; files.csv zegt welk bestand waar staat.',
    binder: 'binder: de documenten bij de erkenning; documents.csv zegt welk waar staat.',
    reports: 'reports: elk rapport dat gepubliceerd werd, zoals het toen was (JSON).',
    service: 'service.json: wat de dienst is, en haar instellingen.',
    surveys:
      'surveys.json: elke versie van de vragen aan partijen, en wat zij antwoordden: geteld per kwartaal dat voorbij is, en alleen waar genoeg mensen antwoordden.',
    tables: 'Tabellen',
    others: 'Andere tabellen',
    othersIntro: 'Zoals de databank ze heeft, één bestand per tabel. Lege tabellen staan er niet bij.',
    leftOut: 'Niet erin: {columns}, kenmerken waarmee de computer vergelijkt.',
    not: 'Wat er niet in staat, en waarom',
    notOthers:
      'Er staat niets in van andere diensten. Antwoorden van partijen staan er alleen geteld in: bij wie ze horen, weet niemand.',
  },
  {
    fr: {
      intro:
        'Toutes les données de ce service, tirées d’Entente entre {at} et {until} (UTC). Un dossier qui a changé entre-temps y figure tel qu’il était quand son tour est venu.',
      keep: 'Ce sont des données personnelles de gens en conflit, lisibles par qui a ce fichier. Gardez-le chiffré et effacez-le quand vous n’en avez plus besoin.',
      purpose:
        'Ce fichier sert à la lecture et à d’autres logiciels. Pour passer sans perte à une autre installation d’Entente, il y a « entente export-service », que lance la personne qui gère l’installation.',
      form: 'Les tableaux sont en CSV, en UTF-8, avec des virgules. Les moments sont en ISO 8601, en UTC. Une cellule qu’un tableur prendrait pour une formule commence par une apostrophe, et les signes qui ne sont pas du texte sont enlevés. everything.json contient encore une fois tous les tableaux, sans ces deux retouches, avec les lignes d’un dossier réunies. Les noms des fichiers et des colonnes sont en anglais, comme les codes ; codes.csv dit ce que signifie un code.',
      folders: 'Répertoires et autres fichiers',
      files:
        'files : les fichiers ajoutés aux dossiers, par dossier et par endroit. Leurs noms sont raccourcis ou numérotés s’il le faut ; files.csv dit où se trouve chaque fichier.',
      binder: 'binder : les documents de la reconnaissance ; documents.csv dit où se trouve chacun.',
      reports: 'reports : chaque rapport publié, tel qu’il était alors (JSON).',
      service: 'service.json : ce qu’est le service, et ses réglages.',
      surveys:
        'surveys.json : chaque version des questions posées aux parties, et ce qu’elles ont répondu : compté par trimestre écoulé, et seulement si assez de personnes ont répondu.',
      tables: 'Tableaux',
      others: 'Autres tableaux',
      othersIntro:
        'Tels que la base de données les a, un fichier par tableau. Les tableaux vides n’y sont pas.',
      leftOut: 'Non repris : {columns}, des marques par lesquelles l’ordinateur compare.',
      not: 'Ce qui n’y est pas, et pourquoi',
      notOthers:
        'Il n’y a rien d’autres services. Les réponses des parties n’y sont que comptées : personne ne sait de qui elles viennent.',
    },
    de: {
      intro:
        'Alle Daten dieses Dienstes, aus Entente geholt zwischen {at} und {until} (UTC). Ein Fall, der sich inzwischen änderte, steht so darin, wie er war, als er an die Reihe kam.',
      keep: 'Das sind personenbezogene Daten von Menschen in einem Konflikt, lesbar für jeden, der diese Datei hat. Bewahren Sie sie verschlüsselt auf und löschen Sie sie, wenn Sie sie nicht mehr brauchen.',
      purpose:
        'Diese Datei ist zum Lesen und für andere Software da. In eine andere Installation von Entente zieht ein Dienst ohne Verlust mit „entente export-service“ um; das macht, wer die Installation betreibt.',
      form: 'Die Tabellen sind CSV in UTF-8 mit Kommas. Zeitpunkte stehen in ISO 8601, in UTC. Vor einer Zelle, die eine Tabellenkalkulation für eine Formel halten würde, steht ein Apostroph, und Zeichen, die kein Text sind, fehlen. everything.json enthält alle Tabellen noch einmal, ohne diese beiden Eingriffe, mit den Zeilen eines Falls beieinander. Die Namen der Dateien und Spalten sind englisch, wie die Codes; was ein Code bedeutet, steht in codes.csv.',
      folders: 'Ordner und andere Dateien',
      files:
        'files: die Dateien, die Fällen beigefügt wurden, nach Fall und Ort. Ihre Namen sind, wo nötig, gekürzt oder nummeriert; files.csv sagt, wo welche Datei liegt.',
      binder: 'binder: die Dokumente zur Anerkennung; documents.csv sagt, wo welches liegt.',
      reports: 'reports: jeder veröffentlichte Bericht, wie er damals war (JSON).',
      service: 'service.json: was der Dienst ist, und seine Einstellungen.',
      surveys:
        'surveys.json: jede Fassung der Fragen an die Parteien, und was sie antworteten: gezählt je Quartal, das vorbei ist, und nur, wo genug Menschen antworteten.',
      tables: 'Tabellen',
      others: 'Andere Tabellen',
      othersIntro: 'Wie die Datenbank sie hat, eine Datei je Tabelle. Leere Tabellen fehlen.',
      leftOut: 'Nicht dabei: {columns}, Kennzeichen, mit denen der Computer vergleicht.',
      not: 'Was nicht darin steht, und warum',
      notOthers:
        'Von anderen Diensten steht nichts darin. Antworten der Parteien stehen nur gezählt darin: Von wem sie sind, weiß niemand.',
    },
    en: {
      intro:
        'All data of this service, taken from Entente between {at} and {until} (UTC). A case that changed meanwhile is in it as it was when its turn came.',
      keep: 'These are personal data of people in conflict, in clear for whoever has this file. Keep it encrypted, and delete it when it has served.',
      purpose:
        'This file is for reading and for other software. A service moves to another installation of Entente without loss by “entente export-service”, which whoever runs the installation can do.',
      form: 'The tables are CSV in UTF-8 with commas. Instants are ISO 8601 in UTC. A cell that a spreadsheet would take for a formula has an apostrophe before it, and signs that are no text are taken out. everything.json holds all tables once more, without those two changes, with the rows of a case together. Names of files and columns are English, as the codes are; what a code means is in codes.csv.',
      folders: 'Folders and other files',
      files:
        'files: the files that were added to cases, by case and place. Where it was needed their names are shortened or numbered; files.csv says which file is where.',
      binder: 'binder: the documents of the recognition; documents.csv says which is where.',
      reports: 'reports: every report that was published, as it was then (JSON).',
      service: 'service.json: what the service is, and its settings.',
      surveys:
        'surveys.json: every version of the questions to parties, and what they answered: counted by quarters that are over, and only where enough people answered.',
      tables: 'Tables',
      others: 'Other tables',
      othersIntro: 'As the database has them, one file a table. Empty ones are left out.',
      leftOut: 'Left out: {columns}, marks by which the computer compares.',
      not: 'What is not in it, and why',
      notOthers:
        'Nothing of other services is in it. Answers of parties are in it as counts alone: nobody knows whose they are.',
    },
  },
);
