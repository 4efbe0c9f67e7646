import { texts } from '../../../../platform/texts/texts.ts';

export const withdrawalTexts = texts(
  {
    link: 'Ik wil stoppen',
    title: 'Stoppen',
    heading: 'Stoppen met de bemiddeling',
    intro: 'Meedoen is vrij. U mag op elk moment stoppen en u hoeft niet te zeggen waarom.',
    what1: 'De coördinator en uw bemiddelaars zien dat u stopt.',
    what2: 'Uw buur krijgt van ons geen bericht. Wat u vertelde, blijft geheim.',
    what3: 'Met uw code kunt u nog altijd uw eigen gegevens lezen. Bedenkt u zich? Bel de dienst.',
    why: 'Wilt u ons nog iets zeggen?',
    whyHint: 'Dit hoeft niet. Alleen de coördinator en uw bemiddelaars lezen het.',
    stop: 'Ja, ik stop',
    stay: 'Nee, terug',
    too_long: 'Deze tekst is te lang. Maak hem korter. Wat u typte, staat er nog.',
  },
  {
    fr: {
      link: 'Je veux arrêter',
      title: 'Arrêter',
      heading: 'Arrêter la médiation',
      intro:
        'La participation est libre. Vous pouvez arrêter à tout moment, et vous ne devez pas dire pourquoi.',
      what1: 'La coordination et vos médiateurs voient que vous arrêtez.',
      what2: 'Votre voisin ne reçoit aucun message de notre part. Ce que vous avez raconté reste secret.',
      what3:
        'Avec votre code, vous pouvez toujours lire vos propres données. Vous changez d’avis ? Appelez le service.',
      why: 'Voulez-vous encore nous dire quelque chose ?',
      whyHint: 'Ce n’est pas obligatoire. Seuls la coordination et vos médiateurs le lisent.',
      stop: 'Oui, j’arrête',
      stay: 'Non, retour',
      too_long: 'Ce texte est trop long. Raccourcissez-le. Ce que vous avez écrit est toujours là.',
    },
    de: {
      link: 'Ich möchte aufhören',
      title: 'Aufhören',
      heading: 'Mit der Mediation aufhören',
      intro: 'Die Teilnahme ist frei. Sie dürfen jederzeit aufhören und müssen nicht sagen, warum.',
      what1: 'Die Koordination und Ihre Mediatoren sehen, dass Sie aufhören.',
      what2: 'Ihr Nachbar bekommt von uns keine Nachricht. Was Sie erzählt haben, bleibt geheim.',
      what3:
        'Mit Ihrem Code können Sie Ihre eigenen Angaben weiterhin lesen. Sie überlegen es sich anders? Rufen Sie den Dienst an.',
      why: 'Möchten Sie uns noch etwas sagen?',
      whyHint: 'Das müssen Sie nicht. Nur die Koordination und Ihre Mediatoren lesen es.',
      stop: 'Ja, ich höre auf',
      stay: 'Nein, zurück',
      too_long: 'Dieser Text ist zu lang. Bitte kürzen Sie ihn. Was Sie geschrieben haben, steht noch da.',
    },
    en: {
      link: 'I want to stop',
      title: 'Stopping',
      heading: 'Stopping the mediation',
      intro: 'Taking part is free. You may stop at any moment and need not say why.',
      what1: 'The coordinator and your mediators see that you stop.',
      what2: 'Your neighbour gets no message from us. What you told stays secret.',
      what3:
        'With your code you can still read your own details. Have you changed your mind? Call the service.',
      why: 'Is there anything else you would like to tell us?',
      whyHint: 'You need not. Only the coordinator and your mediators read it.',
      stop: 'Yes, I stop',
      stay: 'No, go back',
      too_long: 'This text is too long. Please shorten it. What you typed is still there.',
    },
  },
);
