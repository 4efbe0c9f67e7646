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
      privacy: 'Explication sur les données',
    },
    de: {
      invitation: 'Einladung',
      confirmation: 'Bestätigung der Anfrage',
      appointment: 'Termin',
      agreement: 'Absprachen zum Unterschreiben',
      closing: 'Abschluss',
      code: 'Neuer Code',
      privacy: 'Erklärung zu den Daten',
    },
    en: {
      invitation: 'Invitation',
      confirmation: 'Confirmation of the request',
      appointment: 'Appointment',
      agreement: 'Agreement to sign',
      closing: 'Closing',
      code: 'New code',
      privacy: 'Explanation about the data',
    },
  },
);
