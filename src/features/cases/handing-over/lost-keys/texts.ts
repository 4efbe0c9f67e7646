import { texts } from '../../../../platform/texts/texts.ts';

/** Letting a mediator who lost his passphrase back into his cases. */
export const lostKeysTexts = texts(
  {
    title: '{name} weer bij de zaken laten',
    intro:
      '{name} koos een nieuwe wachtwoordzin. De oude sleutel is daardoor weg, en deze zaken gaan voor {name} niet meer open. Er is niets verloren: u kunt de zaken opnieuw openen.',
    case: 'Zaak {number}',
    sure: 'Bel {name} eerst, of vraag het aan tafel. Wie in de mailbox {email} kan kijken, kon ook een nieuwe wachtwoordzin kiezen.',
    give: '{count, plural, one {Het klopt, open deze zaak weer} other {Het klopt, open deze # zaken weer}}',
    done: '{name} kan bij alle eigen zaken.',
    back: 'Terug naar Vandaag',
  },
  {
    fr: {
      title: 'Rendre à {name} l’accès aux dossiers',
      intro:
        '{name} a choisi une nouvelle phrase de passe. Son ancienne clé n’existe donc plus, et ces dossiers ne s’ouvrent plus pour {name}. Rien n’est perdu : vous pouvez les rouvrir.',
      case: 'Dossier {number}',
      sure: 'Appelez d’abord {name}, ou demandez-le de vive voix. Toute personne qui peut lire la boîte {email} pouvait aussi choisir une nouvelle phrase de passe.',
      give: '{count, plural, one {C’est exact, rouvrir ce dossier} other {C’est exact, rouvrir ces # dossiers}}',
      done: '{name} a accès à tous ses dossiers.',
      back: 'Retour à Aujourd’hui',
    },
    de: {
      title: '{name} wieder zu den Fällen lassen',
      intro:
        '{name} hat eine neue Passphrase gewählt. Der alte Schlüssel ist damit weg, und diese Fälle gehen für {name} nicht mehr auf. Es ist nichts verloren: Sie können die Fälle wieder öffnen.',
      case: 'Fall {number}',
      sure: 'Rufen Sie {name} zuerst an, oder fragen Sie persönlich nach. Wer das Postfach {email} lesen kann, konnte auch eine neue Passphrase wählen.',
      give: '{count, plural, one {Es stimmt, diesen Fall wieder öffnen} other {Es stimmt, diese # Fälle wieder öffnen}}',
      done: '{name} kann alle eigenen Fälle lesen.',
      back: 'Zurück zu Heute',
    },
    en: {
      title: 'Let {name} back into the cases',
      intro:
        '{name} chose a new passphrase. So the old key is gone, and these cases no longer open for {name}. Nothing is lost: you can open the cases again.',
      case: 'Case {number}',
      sure: 'Ring {name} first, or ask in person. Whoever can read the mailbox {email} could also choose a new passphrase.',
      give: '{count, plural, one {It is right, open this case again} other {It is right, open these # cases again}}',
      done: '{name} can read all own cases.',
      back: 'Back to Today',
    },
  },
);
