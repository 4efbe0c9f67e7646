import { texts } from '../../../../platform/texts/texts.ts';

/** What waits because somebody left, or lost his keys, in a line each. */
export const dueTexts = texts(
  {
    title: 'Sleutels en overdracht',
    renewal: 'Maak een nieuwe sleutel voor de dienst',
    renewalText: 'Iemand die de sleutel had, is weg.',
    sheet: 'Druk het herstelblad af',
    sheetText: 'De sleutel van de dienst is nieuw, en nog nergens op papier.',
    rewrap: 'Breng {count, plural, one {1 zaak} other {# zaken}} onder de nieuwe sleutel',
    awaiting: 'Geef {name} de sleutel',
    lost: 'Laat {name} weer bij de zaken',
    lostText:
      'Koos een nieuwe wachtwoordzin en kan {count, plural, one {1 zaak} other {# zaken}} niet meer lezen.',
    left: '{count, plural, one {1 zaak} other {# zaken}} van {name}, die niet meer bemiddelt',
  },
  {
    fr: {
      title: 'Clés et transmission',
      renewal: 'Créez une nouvelle clé pour le service',
      renewalText: 'Une personne qui avait la clé est partie.',
      sheet: 'Imprimez la feuille de secours',
      sheetText: 'La clé du service est nouvelle, et n’est encore nulle part sur papier.',
      rewrap: 'Mettez {count, plural, one {1 dossier} other {# dossiers}} sous la nouvelle clé',
      awaiting: 'Donnez la clé à {name}',
      lost: 'Rendez à {name} l’accès à ses dossiers',
      lostText:
        'A choisi une nouvelle phrase de passe et ne peut plus lire {count, plural, one {1 dossier} other {# dossiers}}.',
      left: '{count, plural, one {1 dossier} other {# dossiers}} de {name}, qui ne fait plus de médiation',
    },
    de: {
      title: 'Schlüssel und Übergabe',
      renewal: 'Machen Sie einen neuen Schlüssel für den Dienst',
      renewalText: 'Jemand, der den Schlüssel hatte, ist gegangen.',
      sheet: 'Drucken Sie das Notfallblatt',
      sheetText: 'Der Schlüssel des Dienstes ist neu und steht noch nirgends auf Papier.',
      rewrap: 'Bringen Sie {count, plural, one {1 Fall} other {# Fälle}} unter den neuen Schlüssel',
      awaiting: 'Geben Sie {name} den Schlüssel',
      lost: 'Lassen Sie {name} wieder zu den Fällen',
      lostText:
        'Hat eine neue Passphrase gewählt und kann {count, plural, one {1 Fall} other {# Fälle}} nicht mehr lesen.',
      left: '{count, plural, one {1 Fall} other {# Fälle}} von {name}, nicht mehr als Mediator tätig',
    },
    en: {
      title: 'Keys and handing over',
      renewal: 'Make a new key for the service',
      renewalText: 'Somebody who had the key has left.',
      sheet: 'Print the recovery sheet',
      sheetText: 'The key of the service is new, and not on paper anywhere yet.',
      rewrap: 'Bring {count, plural, one {1 case} other {# cases}} under the new key',
      awaiting: 'Give {name} the key',
      lost: 'Let {name} back into the cases',
      lostText:
        'Chose a new passphrase and can no longer read {count, plural, one {1 case} other {# cases}}.',
      left: '{count, plural, one {1 case} other {# cases}} of {name}, who no longer mediates',
    },
  },
);
