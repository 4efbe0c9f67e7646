import { texts } from '../../../platform/texts/texts.ts';

export const setTexts = texts(
  {
    title: 'Vragen aan de partijen',
    surveys: 'Wat partijen ervan vinden',
    saved: 'Bewaard.',
    intro:
      'Kies wat u vraagt en in welke volgorde. Elke wijziging wordt een nieuwe versie. Antwoorden op oude versies blijven zoals ze zijn.',
    version: 'Nu in gebruik: versie {version}.',
    standard: 'Vaste vragen',
    placeHint:
      'Geef elke vraag een nummer. De vraag met het laagste nummer komt eerst. Zonder nummer wordt ze niet gesteld.',
    openHint: 'Open vraag, altijd als laatste.',
    own: 'Eigen vraag {number}',
    ownHint:
      'Stel een vraag waarop men met “ja, helemaal” tot “nee, helemaal niet” kan antwoorden. Andere woorden maken er een nieuwe vraag van.',
    ownIn: 'De vraag in het {language}',
    place: 'Nummer',
    save: 'Vragen bewaren',
    sending: 'Vanzelf vragen',
    sendingText:
      'Na een akkoord of een afsluiting, en na de nazorg, krijgt elke partij één keer een e-mail met een link: na nul tot drie dagen, en alleen als de contactregels van de persoon het toelaten.',
    sends: 'Partijen vanzelf vragen wat ze ervan vonden',
    saveSending: 'Bewaren',
    older: 'Oudere versies',
    olderOne: 'Versie {version}, gemaakt op {day}',
    not_a_place: 'Vul een nummer van 1 tot 99 in, of laat het leeg',
    too_long: 'Maak de vraag korter',
    words_missing: 'Schrijf een eigen vraag in alle talen van de dienst',
    nothing_asked: 'Geef ten minste één vraag een nummer',
    changed_meanwhile: 'Iemand anders heeft de vragen intussen gewijzigd. Kijk ze na en probeer opnieuw.',
  },
  {
    fr: {
      title: 'Questions aux parties',
      surveys: 'Ce que les parties en pensent',
      saved: 'Enregistré.',
      intro:
        'Choisissez ce que vous demandez et dans quel ordre. Chaque modification devient une nouvelle version. Les réponses aux anciennes versions restent comme elles sont.',
      version: 'En usage : version {version}.',
      standard: 'Questions fixes',
      placeHint:
        'Donnez un numéro à chaque question. La question au numéro le plus bas vient d’abord. Sans numéro, elle n’est pas posée.',
      openHint: 'Question ouverte, toujours la dernière.',
      own: 'Question propre {number}',
      ownHint:
        'Posez une question à laquelle on peut répondre de « oui, tout à fait » à « non, pas du tout ». D’autres mots en font une nouvelle question.',
      ownIn: 'La question en {language}',
      place: 'Numéro',
      save: 'Enregistrer les questions',
      sending: 'Demander automatiquement',
      sendingText:
        'Après un accord ou une clôture, et après le suivi, chaque partie reçoit une seule fois un e-mail avec un lien : après zéro à trois jours, et seulement si les règles de contact de la personne le permettent.',
      sends: 'Demander automatiquement aux parties ce qu’elles en ont pensé',
      saveSending: 'Enregistrer',
      older: 'Versions antérieures',
      olderOne: 'Version {version}, créée le {day}',
      not_a_place: 'Indiquez un numéro de 1 à 99, ou laissez vide',
      too_long: 'Raccourcissez la question',
      words_missing: 'Écrivez une question propre dans toutes les langues du service',
      nothing_asked: 'Donnez un numéro à une question au moins',
      changed_meanwhile: 'Quelqu’un d’autre a modifié les questions entre-temps. Vérifiez-les et réessayez.',
    },
    de: {
      title: 'Fragen an die Parteien',
      surveys: 'Was die Parteien davon halten',
      saved: 'Gespeichert.',
      intro:
        'Wählen Sie, was Sie fragen und in welcher Reihenfolge. Jede Änderung wird eine neue Fassung. Antworten auf alte Fassungen bleiben, wie sie sind.',
      version: 'Jetzt in Gebrauch: Fassung {version}.',
      standard: 'Feste Fragen',
      placeHint:
        'Geben Sie jeder Frage eine Nummer. Die Frage mit der niedrigsten Nummer kommt zuerst. Ohne Nummer wird sie nicht gestellt.',
      openHint: 'Offene Frage, immer als letzte.',
      own: 'Eigene Frage {number}',
      ownHint:
        'Stellen Sie eine Frage, auf die man mit „ja, voll und ganz“ bis „nein, überhaupt nicht“ antworten kann. Andere Worte machen daraus eine neue Frage.',
      ownIn: 'Die Frage auf {language}',
      place: 'Nummer',
      save: 'Fragen speichern',
      sending: 'Von selbst fragen',
      sendingText:
        'Nach einer Einigung oder einem Abschluss, und nach der Nachsorge, bekommt jede Partei ein Mal eine E-Mail mit einem Link: nach null bis drei Tagen, und nur wenn die Kontaktregeln der Person es erlauben.',
      sends: 'Parteien von selbst fragen, wie sie es fanden',
      saveSending: 'Speichern',
      older: 'Ältere Fassungen',
      olderOne: 'Fassung {version}, erstellt am {day}',
      not_a_place: 'Geben Sie eine Nummer von 1 bis 99 ein, oder lassen Sie das Feld leer',
      too_long: 'Kürzen Sie die Frage',
      words_missing: 'Schreiben Sie eine eigene Frage in allen Sprachen des Dienstes',
      nothing_asked: 'Geben Sie mindestens einer Frage eine Nummer',
      changed_meanwhile:
        'Jemand anderes hat die Fragen inzwischen geändert. Prüfen Sie sie und versuchen Sie es noch einmal.',
    },
    en: {
      title: 'Questions to the parties',
      surveys: 'What parties think of it',
      saved: 'Saved.',
      intro:
        'Choose what you ask and in which order. Each change becomes a new version. Answers to old versions stay as they are.',
      version: 'In use now: version {version}.',
      standard: 'Fixed questions',
      placeHint:
        'Give each question a number. The question with the lowest number comes first. Without a number it is not asked.',
      openHint: 'Open question, always the last.',
      own: 'Own question {number}',
      ownHint:
        'Ask a question that can be answered with “yes, completely” to “no, not at all”. Other words make it a new question.',
      ownIn: 'The question in {language}',
      place: 'Number',
      save: 'Save the questions',
      sending: 'Asking by itself',
      sendingText:
        'After an agreement or a closing, and after aftercare, each party gets one e-mail with a link: after none to three days, and only if that person’s contact rules allow it.',
      sends: 'Ask parties by itself what they thought of it',
      saveSending: 'Save',
      older: 'Older versions',
      olderOne: 'Version {version}, made on {day}',
      not_a_place: 'Fill in a number from 1 to 99, or leave it empty',
      too_long: 'Make the question shorter',
      words_missing: 'Write a question of your own in all languages of the service',
      nothing_asked: 'Give at least one question a number',
      changed_meanwhile: 'Somebody else changed the questions meanwhile. Look at them and try again.',
    },
  },
);
