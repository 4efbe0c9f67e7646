import { texts } from '../../../platform/texts/texts.ts';

/** All that the service can say about one whom a partner sent, beside the told words: a free text has no place here. */
export const phrasesOfService = [
  'please_ring_us',
  'phone_does_not_work',
  'address_not_found',
  'thank_you',
] as const;
/** All that the partner can say about him: names and numbers he gives on the telephone. */
export const phrasesOfPartner = ['please_ring_us', 'details_changed', 'thank_you'] as const;

export type Phrase = (typeof phrasesOfService)[number] | (typeof phrasesOfPartner)[number];

export const phraseTexts = texts(
  {
    please_ring_us: 'Wilt u ons bellen?',
    phone_does_not_work: 'Het telefoonnummer werkt niet.',
    address_not_found: 'Wij konden het adres niet vinden.',
    details_changed: 'Er is een gegeven veranderd. Wilt u ons bellen?',
    thank_you: 'Goed ontvangen, dank u.',
  },
  {
    fr: {
      please_ring_us: 'Pouvez-vous nous appeler ?',
      phone_does_not_work: 'Le numéro de téléphone ne fonctionne pas.',
      address_not_found: 'Nous n’avons pas trouvé l’adresse.',
      details_changed: 'Une donnée a changé. Pouvez-vous nous appeler ?',
      thank_you: 'Bien reçu, merci.',
    },
    de: {
      please_ring_us: 'Können Sie uns anrufen?',
      phone_does_not_work: 'Die Telefonnummer funktioniert nicht.',
      address_not_found: 'Wir konnten die Adresse nicht finden.',
      details_changed: 'Eine Angabe hat sich geändert. Können Sie uns anrufen?',
      thank_you: 'Gut erhalten, danke.',
    },
    en: {
      please_ring_us: 'Could you ring us?',
      phone_does_not_work: 'The telephone number does not work.',
      address_not_found: 'We could not find the address.',
      details_changed: 'Some details have changed. Could you ring us?',
      thank_you: 'Received, thank you.',
    },
  },
);
