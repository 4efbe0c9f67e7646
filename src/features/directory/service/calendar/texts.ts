import { texts } from '../../../../platform/texts/texts.ts';

export const calendarTexts = texts(
  { closed: '{name}: gesloten', open: '{name}: open', name: '{name}, sluitingsdagen' },
  {
    fr: { closed: '{name} : fermé', open: '{name} : ouvert', name: '{name}, jours de fermeture' },
    de: { closed: '{name}: geschlossen', open: '{name}: geöffnet', name: '{name}, Schließtage' },
    en: { closed: '{name}: closed', open: '{name}: open', name: '{name}, days closed' },
  },
);
