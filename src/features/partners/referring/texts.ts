import { texts } from '../../../platform/texts/texts.ts';

export const referringTexts = texts(
  {
    title: 'Iemand verwijzen',
    intro:
      'Van {organisation} naar {service}. De dienst belt de bewoner. Wat er gebeurd is, vertelt de bewoner daar zelf.',
    place: 'Vanuit welke plaats?',
    giveCode: 'Geef de bewoner nu een code',
    giveCodeHint:
      'Daarmee volgt de bewoner zelf hoe het gaat. De code is alleen voor de bewoner: schrijf hem niet op.',
    send: 'Verwijs',
    busy: 'Het is even te druk om een code te maken. Wat u typte, staat er nog. Probeer het zo opnieuw.',
    toImport: 'Verwijs er veel tegelijk, met een lijst (CSV)',
    tipTitle: 'Liever alleen een tip?',
    tipBody:
      'Wil de bewoner het zelf vragen, of eerst nadenken? Geef een kaart. Wij bewaren geen naam, alleen dat er een tip was.',
    cardLanguage: 'Taal van de kaart',
    tip: 'Tel de tip en toon de kaart',
    doneTitle: 'De bewoner is verwezen',
    doneBody: 'Toon of geef de bewoner deze kaart.',
    codeOnce:
      'De code wordt maar één keer getoond. Druk de kaart af, of laat de bewoner de code zelf overschrijven.',
    tipDoneTitle: 'Een kaart voor de bewoner',
    tipDoneBody: 'Toon of geef de bewoner deze kaart. De tip is geteld, zonder naam.',
    print: 'Afdrukken',
    another: 'Nog iemand verwijzen',
    beforeTitle: 'Deze verwijzing is al verstuurd',
    beforeBody:
      'Het formulier kwam twee keer. De bewoner is één keer verwezen. Een code tonen wij maar één keer.',
    chooseTitle: 'Voor wie verwijst u?',
    no_seat_title: 'U verwijst nog voor niemand',
    no_seat_body: 'De dienst moet u eerst aan uw organisatie koppelen. Vraag het aan de coördinator.',
    no_agreement_title: 'Er is nu geen afspraak over verwijzen',
    no_agreement_body:
      'Tussen {organisation} en de dienst geldt vandaag geen afspraak waarmee u zo kunt verwijzen. Vraag het aan de coördinator van de dienst.',
    not_open_title: 'De dienst is nog niet open',
    not_open_body: 'De dienst neemt nog geen aanvragen aan.',
    meanwhile: 'De bewoner kan altijd zelf hulp vragen.',
    toRequest: 'Naar de aanvraag voor bewoners',
  },
  {
    fr: {
      title: 'Orienter quelqu’un',
      intro:
        'De {organisation} vers {service}. Le service appelle l’habitant. Ce qui s’est passé, l’habitant le raconte là-bas lui-même.',
      place: 'Depuis quel endroit ?',
      giveCode: 'Donner maintenant un code à l’habitant',
      giveCodeHint:
        'Avec ce code, l’habitant suit lui-même sa demande. Le code est seulement pour lui : ne le notez pas.',
      send: 'Orienter',
      busy: 'Il y a trop de monde pour faire un code maintenant. Ce que vous avez écrit est toujours là. Réessayez dans un instant.',
      toImport: 'Orienter plusieurs personnes à la fois, avec une liste (CSV)',
      tipTitle: 'Plutôt un simple conseil ?',
      tipBody:
        'L’habitant veut demander lui-même, ou d’abord réfléchir ? Donnez une carte. Nous ne gardons pas de nom, seulement qu’il y a eu un conseil.',
      cardLanguage: 'Langue de la carte',
      tip: 'Compter le conseil et montrer la carte',
      doneTitle: 'L’habitant est orienté vers le service',
      doneBody: 'Montrez ou donnez cette carte à l’habitant.',
      codeOnce:
        'Le code n’est montré qu’une fois. Imprimez la carte, ou laissez l’habitant recopier le code lui-même.',
      tipDoneTitle: 'Une carte pour l’habitant',
      tipDoneBody: 'Montrez ou donnez cette carte à l’habitant. Le conseil est compté, sans nom.',
      print: 'Imprimer',
      another: 'Orienter une autre personne',
      beforeTitle: 'Cette orientation est déjà envoyée',
      beforeBody:
        'Le formulaire est arrivé deux fois. L’habitant a été orienté une seule fois. Un code n’est montré qu’une fois.',
      chooseTitle: 'Pour qui orientez-vous ?',
      no_seat_title: 'Vous n’orientez encore pour personne',
      no_seat_body: 'Le service doit d’abord vous relier à votre organisation. Demandez-le au coordinateur.',
      no_agreement_title: 'Il n’y a pas de convention en ce moment',
      no_agreement_body:
        'Entre {organisation} et le service, aucune convention ne permet aujourd’hui d’orienter de cette façon. Demandez au coordinateur du service.',
      not_open_title: 'Le service n’est pas encore ouvert',
      not_open_body: 'Le service n’accepte pas encore de demandes.',
      meanwhile: 'L’habitant peut toujours demander de l’aide lui-même.',
      toRequest: 'Vers la demande pour les habitants',
    },
    de: {
      title: 'Jemanden verweisen',
      intro:
        'Von {organisation} an {service}. Der Dienst ruft die Person an. Was geschehen ist, erzählt sie dort selbst.',
      place: 'Von welchem Ort aus?',
      giveCode: 'Der Person jetzt einen Code geben',
      giveCodeHint:
        'Damit verfolgt die Person selbst, wie es steht. Der Code ist nur für sie: Schreiben Sie ihn nicht auf.',
      send: 'Verweisen',
      busy: 'Im Moment ist zu viel los, um einen Code zu machen. Was Sie geschrieben haben, steht noch da. Versuchen Sie es gleich noch einmal.',
      toImport: 'Viele auf einmal verweisen, mit einer Liste (CSV)',
      tipTitle: 'Lieber nur ein Tipp?',
      tipBody:
        'Möchte die Person selbst fragen oder erst nachdenken? Geben Sie eine Karte. Wir speichern keinen Namen, nur dass es einen Tipp gab.',
      cardLanguage: 'Sprache der Karte',
      tip: 'Tipp zählen und Karte zeigen',
      doneTitle: 'Die Person ist verwiesen',
      doneBody: 'Zeigen oder geben Sie der Person diese Karte.',
      codeOnce:
        'Der Code wird nur einmal gezeigt. Drucken Sie die Karte, oder lassen Sie die Person den Code selbst abschreiben.',
      tipDoneTitle: 'Eine Karte für die Person',
      tipDoneBody: 'Zeigen oder geben Sie der Person diese Karte. Der Tipp ist gezählt, ohne Namen.',
      print: 'Drucken',
      another: 'Noch jemanden verweisen',
      beforeTitle: 'Diese Verweisung ist schon abgeschickt',
      beforeBody:
        'Das Formular kam zweimal an. Die Person wurde einmal verwiesen. Einen Code zeigen wir nur einmal.',
      chooseTitle: 'Für wen verweisen Sie?',
      no_seat_title: 'Sie verweisen noch für niemanden',
      no_seat_body:
        'Der Dienst muss Sie erst mit Ihrer Organisation verbinden. Fragen Sie die Koordination des Dienstes.',
      no_agreement_title: 'Zurzeit gilt keine Vereinbarung',
      no_agreement_body:
        'Zwischen {organisation} und dem Dienst gilt heute keine Vereinbarung, mit der Sie so verweisen können. Fragen Sie die Koordination des Dienstes.',
      not_open_title: 'Der Dienst ist noch nicht geöffnet',
      not_open_body: 'Der Dienst nimmt noch keine Anfragen an.',
      meanwhile: 'Die Person kann jederzeit selbst um Hilfe bitten.',
      toRequest: 'Zur Anfrage für Bewohner',
    },
    en: {
      title: 'Refer somebody',
      intro:
        'From {organisation} to {service}. The service rings the resident, who will tell there what happened.',
      place: 'From which place?',
      giveCode: 'Give the resident a code now',
      giveCodeHint:
        'With it residents follow for themselves how things stand. The code is for the resident only: do not write it down.',
      send: 'Refer',
      busy: 'It is too busy to make a code just now. What you typed is still there. Please try again in a moment.',
      toImport: 'Refer many at once, with a list (CSV)',
      tipTitle: 'Rather just a tip?',
      tipBody:
        'Would the resident rather ask, or think first? Give a card. We keep no name, only that there was a tip.',
      cardLanguage: 'Language of the card',
      tip: 'Count the tip and show the card',
      doneTitle: 'The resident has been referred',
      doneBody: 'Show or give this card to the resident.',
      codeOnce: 'The code is shown only once. Print the card, or let the resident copy the code.',
      tipDoneTitle: 'A card for the resident',
      tipDoneBody: 'Show or give this card to the resident. The tip is counted, without a name.',
      print: 'Print',
      another: 'Refer somebody else',
      beforeTitle: 'This referral was sent already',
      beforeBody: 'The form came twice. The resident was referred once. A code is shown only once.',
      chooseTitle: 'For whom are you referring?',
      no_seat_title: 'You do not refer for anybody yet',
      no_seat_body: 'The service must first link you to your organisation. Ask the coordinator.',
      no_agreement_title: 'No agreement is in force now',
      no_agreement_body:
        'Between {organisation} and the service there is no agreement today by which you can refer in this way. Ask the coordinator of the service.',
      not_open_title: 'The service is not open yet',
      not_open_body: 'The service does not take requests yet.',
      meanwhile: 'The resident can always ask for help without you.',
      toRequest: 'To the request for residents',
    },
  },
);
