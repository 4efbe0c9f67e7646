import { texts } from '../../../../platform/texts/texts.ts';

export const reminderTexts = texts(
  {
    subject: 'Entente: iets in de kwaliteitsmap loopt af',
    text: 'In de komende twaalf maanden {count, plural, one {geldt één punt} other {gelden # punten}} in de kwaliteitsmap van uw dienst niet meer, tenzij u iets doet. Het eerste loopt af in {month}. Meld u aan om te zien wat:\n\n{link}\n\nU krijgt deze mail één keer per maand.\n',
  },
  {
    fr: {
      subject: 'Entente : une échéance dans le dossier de reconnaissance',
      text: 'Dans les douze mois à venir, {count, plural, one {un point} other {# points}} du dossier de reconnaissance de votre service {count, plural, one {cessera} other {cesseront}} de valoir, sauf si vous agissez. La première échéance tombe en {month}. Connectez-vous pour voir laquelle :\n\n{link}\n\nVous recevez cet e-mail une fois par mois.\n',
    },
    de: {
      subject: 'Entente: etwas im Qualitätsordner läuft ab',
      text: 'In den nächsten zwölf Monaten {count, plural, one {gilt ein Punkt} other {gelten # Punkte}} im Qualitätsordner Ihres Dienstes nicht mehr, es sei denn, Sie tun etwas. Der erste läuft im {month} ab. Melden Sie sich an, um zu sehen, was:\n\n{link}\n\nSie bekommen diese E-Mail einmal im Monat.\n',
    },
    en: {
      subject: 'Entente: something in the recognition binder ends',
      text: 'In the next twelve months {count, plural, one {one point} other {# points}} in the recognition binder of your service will no longer hold, unless you do something. The first ends in {month}. Sign in to see what:\n\n{link}\n\nYou get this mail once a month.\n',
    },
  },
);
