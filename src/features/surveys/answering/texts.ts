import { texts } from '../../../platform/texts/texts.ts';

/** The form of a party: read by people who come out of a quarrel, often on a phone, sometimes read aloud to them. */
export const answeringTexts = texts(
  {
    title: 'Hoe was het voor u?',
    intro: '{service} hoort graag wat u ervan vond. Het zijn een paar korte vragen.',
    free: 'U hoeft niet te antwoorden. U mag vragen overslaan. Vul geen namen in.',
    howSecret: 'Wie ziet mijn antwoorden?',
    stored:
      'Uw antwoorden worden bewaard zonder uw naam. Ze worden meteen opgeteld bij die van anderen, zonder datum en zonder volgorde. Nergens staat opgeschreven welke link van wie was. Wie later de hele databank in handen krijgt, kan uw antwoorden niet meer met u verbinden. Na enkele jaren worden ze gewist.',
    shown:
      'De dienst ziet pas iets als er genoeg mensen geantwoord hebben, en alleen van alle mensen samen. Wat u in uw eigen woorden schrijft, leest de dienst wel zoals het er staat.',
    live: 'Wie de computer van de dienst beheert, zou kunnen meekijken op het moment zelf waarop u antwoordt. Dat kunnen wij niet onmogelijk maken.',
    noNames: 'Schrijf geen namen, adressen of andere dingen waaraan men iemand herkent.',
    mayPrint: 'U mag dit afdrukken, zonder mijn naam',
    mayPrintHint: 'Bijvoorbeeld in het jaarverslag van de dienst.',
    send: 'Antwoorden versturen',
    thanksTitle: 'Dank u wel',
    thanks: 'Wij hebben uw formulier ontvangen.',
    once: 'Elke link telt één keer. Was met deze link al geantwoord, dan blijft het eerste antwoord staan. U kunt deze pagina nu sluiten.',
    nextSheet: 'Nog een blad overtypen',
    unknownTitle: 'Deze link werkt niet',
    unknown: 'Misschien is de link te oud, of is er bij het overtypen iets misgegaan.',
    unknownWhat:
      'Kijk de letters en cijfers nog eens na. Een link werkt tot het einde van het volgende kwartaal. U hoeft verder niets te doen.',
    too_long: 'Maak uw antwoord korter',
    choose_one: 'Kies een van de antwoorden',
    nothing: 'Beantwoord ten minste één vraag',
  },
  {
    fr: {
      title: 'Comment cela s’est-il passé pour vous ?',
      intro: '{service} souhaite savoir ce que vous en avez pensé. Il y a quelques questions courtes.',
      free: 'Vous n’êtes pas obligé de répondre. Vous pouvez passer des questions. N’écrivez aucun nom.',
      howSecret: 'Qui voit mes réponses ?',
      stored:
        'Vos réponses sont gardées sans votre nom. Elles sont aussitôt additionnées à celles des autres, sans date et sans ordre. Il n’est noté nulle part à qui était quel lien. Même celui qui aurait plus tard toute la base de données ne pourrait plus relier vos réponses à vous. Après quelques années, elles sont effacées.',
      shown:
        'Le service ne voit quelque chose que si assez de personnes ont répondu, et seulement pour toutes ensemble. Ce que vous écrivez avec vos propres mots, le service le lit tel quel.',
      live: 'La personne qui gère l’ordinateur du service pourrait regarder au moment même où vous répondez. Nous ne pouvons pas rendre cela impossible.',
      noNames: 'N’écrivez ni nom, ni adresse, ni rien d’autre qui permette de reconnaître quelqu’un.',
      mayPrint: 'Vous pouvez publier ceci, sans mon nom',
      mayPrintHint: 'Par exemple dans le rapport annuel du service.',
      send: 'Envoyer mes réponses',
      thanksTitle: 'Merci beaucoup',
      thanks: 'Nous avons bien reçu votre formulaire.',
      once: 'Chaque lien compte une seule fois. Si une réponse avait déjà été donnée avec ce lien, c’est la première qui reste. Vous pouvez fermer cette page.',
      nextSheet: 'Saisir une autre feuille',
      unknownTitle: 'Ce lien ne fonctionne pas',
      unknown: 'Le lien est peut-être trop ancien, ou une erreur s’est glissée en le recopiant.',
      unknownWhat:
        'Vérifiez encore les lettres et les chiffres. Un lien fonctionne jusqu’à la fin du trimestre suivant. Vous n’avez rien d’autre à faire.',
      too_long: 'Raccourcissez votre réponse',
      choose_one: 'Choisissez une des réponses',
      nothing: 'Répondez à une question au moins',
    },
    de: {
      title: 'Wie war es für Sie?',
      intro: '{service} möchte gern wissen, wie Sie es fanden. Es sind ein paar kurze Fragen.',
      free: 'Sie müssen nicht antworten. Sie dürfen Fragen auslassen. Schreiben Sie keine Namen.',
      howSecret: 'Wer sieht meine Antworten?',
      stored:
        'Ihre Antworten werden ohne Ihren Namen aufbewahrt. Sie werden sofort zu denen der anderen gezählt, ohne Datum und ohne Reihenfolge. Nirgends steht, welcher Link wem gehörte. Auch wer später die ganze Datenbank in Händen hat, kann Ihre Antworten nicht mehr zu Ihnen zurückverfolgen. Nach einigen Jahren werden sie gelöscht.',
      shown:
        'Der Dienst sieht erst etwas, wenn genug Menschen geantwortet haben, und nur von allen zusammen. Was Sie in eigenen Worten schreiben, liest der Dienst so, wie es dasteht.',
      live: 'Wer den Computer des Dienstes verwaltet, könnte in dem Augenblick mitlesen, in dem Sie antworten. Das können wir nicht unmöglich machen.',
      noNames: 'Schreiben Sie keine Namen, Adressen oder anderes, woran man jemanden erkennt.',
      mayPrint: 'Sie dürfen dies abdrucken, ohne meinen Namen',
      mayPrintHint: 'Zum Beispiel im Jahresbericht des Dienstes.',
      send: 'Antworten absenden',
      thanksTitle: 'Vielen Dank',
      thanks: 'Wir haben Ihr Formular erhalten.',
      once: 'Jeder Link zählt ein Mal. Wurde mit diesem Link schon geantwortet, so bleibt die erste Antwort stehen. Sie können diese Seite jetzt schließen.',
      nextSheet: 'Ein weiteres Blatt abtippen',
      unknownTitle: 'Dieser Link funktioniert nicht',
      unknown: 'Vielleicht ist der Link zu alt, oder beim Abtippen ist etwas schiefgegangen.',
      unknownWhat:
        'Prüfen Sie die Buchstaben und Ziffern noch einmal. Ein Link gilt bis zum Ende des nächsten Quartals. Sie müssen sonst nichts tun.',
      too_long: 'Kürzen Sie Ihre Antwort',
      choose_one: 'Wählen Sie eine der Antworten',
      nothing: 'Beantworten Sie mindestens eine Frage',
    },
    en: {
      title: 'How was it for you?',
      intro: '{service} would like to know what you thought of it. There are a few short questions.',
      free: 'You do not have to answer. You may skip questions. Do not write any names.',
      howSecret: 'Who sees my answers?',
      stored:
        'Your answers are kept without your name. They are at once added to those of others, without a date and without an order. It is written down nowhere which link was whose. Whoever later gets hold of the whole database can no longer trace your answers to you. After some years they are deleted.',
      shown:
        'The service sees something only when enough people have answered, and only of all of them together. What you write in your own words the service reads as it stands.',
      live: 'Whoever runs the service’s computer could look on at the very moment at which you answer. We cannot make that impossible.',
      noNames: 'Do not write names, addresses or anything else by which somebody can be recognised.',
      mayPrint: 'You may print this, without my name',
      mayPrintHint: 'For example in the service’s yearly report.',
      send: 'Send my answers',
      thanksTitle: 'Thank you',
      thanks: 'We have received your form.',
      once: 'Each link counts once. If somebody had already answered by this link, the first answer stands. You can close this page now.',
      nextSheet: 'Type in another sheet',
      unknownTitle: 'This link does not work',
      unknown: 'Perhaps the link is too old, or something went wrong when it was typed over.',
      unknownWhat:
        'Look at the letters and digits once more. A link works until the end of the next quarter. There is nothing else you need to do.',
      too_long: 'Make your answer shorter',
      choose_one: 'Choose one of the answers',
      nothing: 'Answer at least one question',
    },
  },
);
