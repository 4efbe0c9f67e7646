import { texts } from '../../../../platform/texts/texts.ts';

export const reminderTexts = texts(
  {
    subject: 'Entente: iets in de kwaliteitsmap verloopt',
    text: '{months, plural, one {Over een maand verloopt iets in de kwaliteitsmap van uw dienst.} other {Over # maanden verloopt iets in de kwaliteitsmap van uw dienst.}} Meld u aan om te zien wat:\n\n{link}\n',
  },
  {
    fr: {
      subject: 'Entente : une pièce du dossier de reconnaissance expire',
      text: '{months, plural, one {Dans un mois, une pièce du dossier de reconnaissance de votre service expire.} other {Dans # mois, une pièce du dossier de reconnaissance de votre service expire.}} Connectez-vous pour voir laquelle :\n\n{link}\n',
    },
    de: {
      subject: 'Entente: etwas im Qualitätsordner läuft ab',
      text: '{months, plural, one {In einem Monat läuft etwas im Qualitätsordner Ihres Dienstes ab.} other {In # Monaten läuft etwas im Qualitätsordner Ihres Dienstes ab.}} Melden Sie sich an, um zu sehen, was:\n\n{link}\n',
    },
    en: {
      subject: 'Entente: something in the recognition binder expires',
      text: '{months, plural, one {In one month something in the recognition binder of your service expires.} other {In # months something in the recognition binder of your service expires.}} Sign in to see what:\n\n{link}\n',
    },
  },
);
