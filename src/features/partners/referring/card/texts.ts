import { texts } from '../../../../platform/texts/texts.ts';

/** What a resident reads on his card. */
export const cardTexts = texts(
  {
    intro: 'Deze dienst helpt buren met ruzie om weer met elkaar te praten.',
    tipIntro: 'Hebt u een probleem met een buur? Deze dienst helpt buren om er samen uit te komen.',
    next: 'Wat gebeurt er nu?',
    contact:
      '{days, plural, one {Iemand van {service} neemt binnen één werkdag contact met u op.} other {Iemand van {service} neemt binnen # werkdagen contact met u op.}}',
    tellYourself: 'U vertelt zelf wat er gebeurt. Wat u vertelt, blijft vertrouwelijk.',
    askHow: 'U vraagt zelf hulp, met de telefoon of op {address}.',
    askThen: 'Iemand luistert naar u. Wat u vertelt, blijft vertrouwelijk.',
    freely: 'U beslist zelf of u verder gaat. U mag altijd stoppen.',
    phone: 'Telefoon:',
    hours: 'Openingsuren',
    ownCode: 'Daarna krijgt u van de dienst een code, voor u alleen. Daarmee leest u zelf hoe het gaat.',
    askWithout: 'Belt er niemand? Bel zelf, of kijk op {address}.',
    emergency: 'Is er gevaar? Bel 112.',
  },
  {
    fr: {
      intro: 'Ce service aide des voisins en conflit à se parler à nouveau.',
      tipIntro: 'Un problème avec un voisin ? Ce service aide les voisins à trouver ensemble une solution.',
      next: 'Que se passe-t-il maintenant ?',
      contact:
        '{days, plural, one {Une personne de {service} vous contacte dans un délai d’un jour ouvrable.} other {Une personne de {service} vous contacte dans les # jours ouvrables.}}',
      tellYourself: 'Vous racontez vous-même ce qui se passe. Ce que vous dites reste confidentiel.',
      askHow: 'Vous demandez de l’aide vous-même, par téléphone ou sur {address}.',
      askThen: 'Quelqu’un vous écoute. Ce que vous dites reste confidentiel.',
      freely: 'Vous décidez vous-même de continuer ou non. Vous pouvez toujours arrêter.',
      phone: 'Téléphone :',
      hours: 'Heures d’ouverture',
      ownCode:
        'Ensuite, le service vous donne un code, pour vous seul. Avec ce code, vous lisez vous-même où en est votre demande.',
      askWithout: 'Personne ne vous appelle ? Appelez vous-même, ou regardez sur {address}.',
      emergency: 'Il y a du danger ? Appelez le 112.',
    },
    de: {
      intro: 'Dieser Dienst hilft zerstrittenen Nachbarn, wieder miteinander zu reden.',
      tipIntro:
        'Haben Sie ein Problem mit einem Nachbarn? Dieser Dienst hilft Nachbarn, gemeinsam eine Lösung zu finden.',
      next: 'Wie geht es weiter?',
      contact:
        '{days, plural, one {Jemand von {service} meldet sich innerhalb eines Werktags bei Ihnen.} other {Jemand von {service} meldet sich innerhalb von # Werktagen bei Ihnen.}}',
      tellYourself: 'Sie erzählen selbst, was geschieht. Was Sie erzählen, bleibt vertraulich.',
      askHow: 'Sie bitten selbst um Hilfe, am Telefon oder auf {address}.',
      askThen: 'Jemand hört Ihnen zu. Was Sie erzählen, bleibt vertraulich.',
      freely: 'Sie entscheiden selbst, ob Sie weitermachen. Sie dürfen jederzeit aufhören.',
      phone: 'Telefon:',
      hours: 'Öffnungszeiten',
      ownCode:
        'Danach bekommen Sie vom Dienst einen Code, nur für Sie. Damit lesen Sie selbst, wie es steht.',
      askWithout: 'Niemand meldet sich? Rufen Sie selbst an, oder schauen Sie auf {address}.',
      emergency: 'Besteht Gefahr? Rufen Sie 112 an.',
    },
    en: {
      intro: 'This service helps neighbours who have fallen out to talk to each other again.',
      tipIntro:
        'Do you have a problem with a neighbour? This service helps neighbours to work it out together.',
      next: 'What happens now?',
      contact:
        '{days, plural, one {Somebody from {service} will contact you within one working day.} other {Somebody from {service} will contact you within # working days.}}',
      tellYourself: 'You tell yourself what is going on. What you tell stays confidential.',
      askHow: 'You ask for help yourself, by telephone or at {address}.',
      askThen: 'Somebody listens to you. What you tell stays confidential.',
      freely: 'You decide yourself whether to go on. You can stop at any time.',
      phone: 'Telephone:',
      hours: 'Opening hours',
      ownCode:
        'After that the service gives you a code, for you alone. With it you can read how things stand.',
      askWithout: 'Nobody rings? Ring yourself, or look at {address}.',
      emergency: 'Is there danger? Ring 112.',
    },
  },
);
