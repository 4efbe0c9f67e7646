import { texts } from '../../../../platform/texts/texts.ts';

/** Where a party of a community case is, for members of the team. */
export const standingTexts = texts(
  {
    listed: 'Nog niet benaderd',
    contacted: 'Benaderd',
    not_reached: 'Niet bereikt',
    heard: 'Gehoord',
    refused: 'Wil niet meedoen',
    taking_part: 'Doet mee',
    withdrawn: 'Gestopt',
  },
  {
    fr: {
      listed: 'Pas encore contactée',
      contacted: 'Contactée',
      not_reached: 'Injoignable',
      heard: 'Entendue',
      refused: 'Ne veut pas participer',
      taking_part: 'Participe',
      withdrawn: 'S’est retirée',
    },
    de: {
      listed: 'Noch nicht angesprochen',
      contacted: 'Angesprochen',
      not_reached: 'Nicht erreicht',
      heard: 'Angehört',
      refused: 'Möchte nicht mitmachen',
      taking_part: 'Macht mit',
      withdrawn: 'Ausgestiegen',
    },
    en: {
      listed: 'Not yet contacted',
      contacted: 'Contacted',
      not_reached: 'Not reached',
      heard: 'Heard',
      refused: 'Does not want to take part',
      taking_part: 'Takes part',
      withdrawn: 'Stopped',
    },
  },
);

/** The words on the button of each step with one party. */
export const partyStepTexts = texts(
  {
    contact_party: 'Benader deze partij',
    hear_party: 'Noteer het gesprek',
    take_part: 'Noteer dat deze partij meedoet',
    record_party_refusal: 'Noteer dat deze partij niet wil',
    record_party_not_reached: 'Noteer dat deze partij niet bereikt is',
    party_withdraws: 'Noteer dat deze partij stopt',
    party_comes_back: 'Maak het stoppen ongedaan',
  },
  {
    fr: {
      contact_party: 'Contacter cette partie',
      hear_party: 'Noter l’entretien',
      take_part: 'Noter que cette partie participe',
      record_party_refusal: 'Noter le refus de cette partie',
      record_party_not_reached: 'Noter que cette partie est injoignable',
      party_withdraws: 'Noter le retrait de cette partie',
      party_comes_back: 'Annuler le retrait',
    },
    de: {
      contact_party: 'Diese Partei ansprechen',
      hear_party: 'Gespräch festhalten',
      take_part: 'Festhalten, dass diese Partei mitmacht',
      record_party_refusal: 'Festhalten, dass diese Partei ablehnt',
      record_party_not_reached: 'Festhalten, dass diese Partei nicht erreicht wurde',
      party_withdraws: 'Ausstieg dieser Partei festhalten',
      party_comes_back: 'Ausstieg aufheben',
    },
    en: {
      contact_party: 'Contact this party',
      hear_party: 'Record the talk',
      take_part: 'Record that this party takes part',
      record_party_refusal: 'Record that this party declines',
      record_party_not_reached: 'Record that this party was not reached',
      party_withdraws: 'Record that this party stops',
      party_comes_back: 'Undo the stopping',
    },
  },
);
