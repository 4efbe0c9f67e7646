import { texts } from '../../../platform/texts/texts.ts';

/** What the team calls the letters. */
export const kindTexts = texts(
  {
    invitation: 'Uitnodiging',
    confirmation: 'Bevestiging van de aanvraag',
    appointment: 'Gesprek',
    agreement: 'Afspraken om te tekenen',
    closing: 'Afronding',
    code: 'Nieuwe code',
    offer: 'Aanbod van bemiddeling',
    offerparents: 'Aanbod van bemiddeling, aan een ouder',
    privacy: 'Uitleg over de gegevens',
  },
  {
    fr: {
      invitation: 'Invitation',
      confirmation: 'Confirmation de la demande',
      appointment: 'Rendez-vous',
      agreement: 'Accord à signer',
      closing: 'Fin du dossier',
      code: 'Nouveau code',
      offer: 'Offre de médiation',
      offerparents: 'Offre de médiation, à un parent',
      privacy: 'Explication sur les données',
    },
    de: {
      invitation: 'Einladung',
      confirmation: 'Bestätigung der Anfrage',
      appointment: 'Termin',
      agreement: 'Absprachen zum Unterschreiben',
      closing: 'Abschluss',
      code: 'Neuer Code',
      offer: 'Angebot der Mediation',
      offerparents: 'Angebot der Mediation, an einen Elternteil',
      privacy: 'Erklärung zu den Daten',
    },
    en: {
      invitation: 'Invitation',
      confirmation: 'Confirmation of the request',
      appointment: 'Appointment',
      agreement: 'Agreement to sign',
      closing: 'Closing',
      code: 'New code',
      offer: 'Offer of mediation',
      offerparents: 'Offer of mediation, to a parent',
      privacy: 'Explanation about the data',
    },
  },
);
