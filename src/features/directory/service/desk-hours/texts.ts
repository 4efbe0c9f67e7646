import { texts } from '../../../../platform/texts/texts.ts';

/** Said of the desk-hours that the service itself plans at partners’ places. */
export const deskDaysTexts = texts(
  {
    title: 'De komende spreekuren bij partners',
    intro: 'Op deze dagen zit iemand van de dienst bij een partner bij u in de buurt. Het is gratis.',
    walkIn: 'U kunt zonder afspraak langskomen.',
    byAppointment: 'U kunt langskomen, of vooraf bij de dienst een tijd vragen.',
    cancelled: '{date}: valt weg',
    holiday: '{date}: geen spreekuur ({holiday})',
  },
  {
    fr: {
      title: 'Les prochaines permanences chez les partenaires',
      intro:
        'Ces jours-là, une personne du service est présente chez un partenaire près de chez vous. C’est gratuit.',
      walkIn: 'Vous pouvez venir sans rendez-vous.',
      byAppointment: 'Vous pouvez venir, ou demander une heure au service à l’avance.',
      cancelled: '{date} : annulée',
      holiday: '{date} : pas de permanence ({holiday})',
    },
    de: {
      title: 'Die nächsten Sprechstunden bei Partnern',
      intro: 'An diesen Tagen ist jemand vom Dienst bei einem Partner in Ihrer Nähe. Es ist kostenlos.',
      walkIn: 'Sie können ohne Termin kommen.',
      byAppointment: 'Sie können einfach kommen oder beim Dienst vorher um eine Uhrzeit bitten.',
      cancelled: '{date}: fällt aus',
      holiday: '{date}: keine Sprechstunde ({holiday})',
    },
    en: {
      title: 'Coming walk-in hours at partners',
      intro: 'On these days somebody from the service is at a partner’s place near you. It is free.',
      walkIn: 'You can come without an appointment.',
      byAppointment: 'You can just come, or ask the service for a time beforehand.',
      cancelled: '{date}: cancelled',
      holiday: '{date}: not held ({holiday})',
    },
  },
);
