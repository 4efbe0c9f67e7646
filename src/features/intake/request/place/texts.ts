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
    whichMunicipality: 'In welke gemeente woont u?',
    chooseMunicipality: 'Kies de gemeente waar u woont.',
    elsewhere:
      'De dienst voor deze plaats ontvangt geen aanvragen op deze site. Hieronder leest u hoe u daar hulp vraagt.',
    elsewhereBody: 'U hoeft op deze site niets meer in te vullen.',
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
      whichMunicipality: 'Dans quelle commune habitez-vous ?',
      chooseMunicipality: 'Choisissez la commune où vous habitez.',
      elsewhere:
        'Le service de cet endroit ne reçoit pas de demandes sur ce site. Vous lisez ci-dessous comment y demander de l’aide.',
      elsewhereBody: 'Vous ne devez plus rien remplir sur ce site.',
    },
    de: {
      title: 'Wo wohnen Sie?',
      label: 'Ihre Postleitzahl oder Gemeinde',
      hint: 'So wissen wir, welcher Dienst Ihnen helfen kann. Zum Beispiel 4020, Lüttich oder Heemskerk.',
      required: 'Geben Sie Ihre Postleitzahl oder Gemeinde an.',
      which: 'Welcher Dienst ist in Ihrer Nähe?',
      choose: 'An diesem Ort arbeiten mehrere Dienste. Bitte wählen Sie einen.',
      none: 'Für diesen Ort finden wir noch keinen Dienst. Prüfen Sie den Namen, oder lesen Sie unten, was Sie tun können.',
      whichMunicipality: 'In welcher Gemeinde wohnen Sie?',
      chooseMunicipality: 'Wählen Sie die Gemeinde, in der Sie wohnen.',
      elsewhere:
        'Der Dienst für diesen Ort nimmt auf dieser Website keine Anfragen an. Unten lesen Sie, wie Sie dort um Hilfe bitten.',
      elsewhereBody: 'Auf dieser Website brauchen Sie nichts mehr auszufüllen.',
    },
    en: {
      title: 'Where do you live?',
      label: 'Your postcode or town',
      hint: 'This tells us which service can help you. For example 4020, Liège or Heemskerk.',
      required: 'Please give your postcode or town.',
      which: 'Which service is near you?',
      choose: 'Several services work in this place. Please choose one.',
      none: 'We do not find a service for this place yet. Check the name, or read below what you can do.',
      whichMunicipality: 'In which municipality do you live?',
      chooseMunicipality: 'Please choose the municipality where you live.',
      elsewhere:
        'The service for this place does not take requests on this site. Below you read how to ask for help there.',
      elsewhereBody: 'You need not fill in anything more on this site.',
    },
  },
);
