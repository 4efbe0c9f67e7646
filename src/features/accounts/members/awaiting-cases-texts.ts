import { texts } from '../../../platform/texts/texts.ts';

/** For a mediator who chose a new passphrase. */
export const awaitingCasesTexts = texts(
  {
    title: 'Deze zaak gaat nog niet open voor u',
    intro:
      'U koos een nieuwe wachtwoordzin en kreeg daarbij een nieuwe sleutel. Er is niets verloren: een coördinator kan u met één druk op de knop weer bij uw zaken laten.',
    whom: 'Vraag het aan een van hen. Het staat ook al klaar op hun pagina “Vandaag”:',
    back: 'Terug naar Vandaag',
  },
  {
    fr: {
      title: 'Ce dossier ne s’ouvre pas encore pour vous',
      intro:
        'Vous avez choisi une nouvelle phrase de passe et reçu une nouvelle clé. Rien n’est perdu : la coordination peut vous rendre l’accès à vos dossiers en appuyant sur un bouton.',
      whom: 'Demandez-le à l’une de ces personnes. C’est déjà indiqué sur leur page « Aujourd’hui » :',
      back: 'Retour à Aujourd’hui',
    },
    de: {
      title: 'Dieser Fall geht für Sie noch nicht auf',
      intro:
        'Sie haben eine neue Passphrase gewählt und dabei einen neuen Schlüssel bekommen. Es ist nichts verloren: Die Koordination kann Sie mit einem Knopfdruck wieder zu Ihren Fällen lassen.',
      whom: 'Fragen Sie eine dieser Personen. Auf deren Seite „Heute“ steht es auch schon:',
      back: 'Zurück zu Heute',
    },
    en: {
      title: 'This case does not open for you yet',
      intro:
        'You chose a new passphrase and got a new key with it. Nothing is lost: a coordinator can let you back into your cases at the press of a button.',
      whom: 'Ask one of them. It already stands on their page “Today”:',
      back: 'Back to Today',
    },
  },
);
