import { texts } from '../../../../platform/texts/texts.ts';

export const placeTexts = texts(
  {
    title: 'Waar woont u?',
    label: 'Uw postcode of gemeente',
    hint: 'Zo weten wij welke dienst u kan helpen. Bijvoorbeeld 4020, Luik of Heemskerk.',
    required: 'Vul uw postcode of gemeente in.',
    which: 'Welke dienst is dichtbij u?',
    choose: 'Op deze plaats werken er verschillende diensten. Kies er een.',
    none: 'Voor deze plaats vinden wij nog geen dienst. Kijk de naam na, of lees hieronder wat u kunt doen.',
  },
  {
    fr: {
      title: 'Où habitez-vous ?',
      label: 'Votre code postal ou votre commune',
      hint: 'Nous saurons ainsi quel service peut vous aider. Par exemple 4020, Liège ou Heemskerk.',
      required: 'Indiquez votre code postal ou votre commune.',
      which: 'Quel service est près de chez vous ?',
      choose: 'Plusieurs services travaillent à cet endroit. Choisissez-en un.',
      none: 'Nous ne trouvons pas encore de service à cet endroit. Vérifiez le nom, ou lisez ci-dessous ce que vous pouvez faire.',
    },
    de: {
      title: 'Wo wohnen Sie?',
      label: 'Ihre Postleitzahl oder Gemeinde',
      hint: 'So wissen wir, welcher Dienst Ihnen helfen kann. Zum Beispiel 4020, Lüttich oder Heemskerk.',
      required: 'Geben Sie Ihre Postleitzahl oder Gemeinde an.',
      which: 'Welcher Dienst ist in Ihrer Nähe?',
      choose: 'An diesem Ort arbeiten mehrere Dienste. Bitte wählen Sie einen.',
      none: 'Für diesen Ort finden wir noch keinen Dienst. Prüfen Sie den Namen, oder lesen Sie unten, was Sie tun können.',
    },
    en: {
      title: 'Where do you live?',
      label: 'Your postcode or town',
      hint: 'This tells us which service can help you. For example 4020, Liège or Heemskerk.',
      required: 'Please give your postcode or town.',
      which: 'Which service is near you?',
      choose: 'Several services work in this place. Please choose one.',
      none: 'We do not find a service for this place yet. Check the name, or read below what you can do.',
    },
  },
);
