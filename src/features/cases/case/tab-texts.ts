import { texts } from '../../../platform/texts/texts.ts';

/** The names of the pages of a case, as its row of tabs says them. */
export const tabTexts = texts(
  {
    pages: 'Onderdelen van deze zaak',
    case: 'Zaak',
    words: 'Woorden',
    agreements: 'Afspraken',
    appointments: 'Gesprekken',
    letters: 'Brieven',
    files: 'Bestanden',
    partner: 'Verwijzer',
  },
  {
    fr: {
      pages: 'Parties de ce dossier',
      case: 'Dossier',
      words: 'Paroles',
      agreements: 'Accord',
      appointments: 'Rendez-vous',
      letters: 'Lettres',
      files: 'Fichiers',
      partner: 'Orientation',
    },
    de: {
      pages: 'Teile dieses Falls',
      case: 'Fall',
      words: 'Worte',
      agreements: 'Absprachen',
      appointments: 'Termine',
      letters: 'Briefe',
      files: 'Dateien',
      partner: 'Verweisung',
    },
    en: {
      pages: 'Parts of this case',
      case: 'Case',
      words: 'Words',
      agreements: 'Agreement',
      appointments: 'Appointments',
      letters: 'Letters',
      files: 'Files',
      partner: 'Referral',
    },
  },
);
