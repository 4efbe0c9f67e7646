import { texts } from '../../../platform/texts/texts.ts';

export const servicesTexts = texts(
  {
    title: 'Diensten voor buurtbemiddeling',
    intro: 'Vul uw postcode of gemeente in. Dan ziet u welke dienst u helpt.',
    label: 'Uw postcode of gemeente',
    search: 'Zoek hulp',
  },
  {
    fr: {
      title: 'Services de médiation de quartier',
      intro: 'Indiquez votre code postal ou votre commune. Vous verrez quel service vous aide.',
      label: 'Votre code postal ou votre commune',
      search: 'Chercher de l’aide',
    },
    de: {
      title: 'Dienste für Nachbarschaftsmediation',
      intro: 'Geben Sie Ihre Postleitzahl oder Gemeinde an. Dann sehen Sie, welcher Dienst Ihnen hilft.',
      label: 'Ihre Postleitzahl oder Gemeinde',
      search: 'Hilfe suchen',
    },
    en: {
      title: 'Neighbourhood mediation services',
      intro: 'Give your postcode or town. Then you see which service helps you.',
      label: 'Your postcode or town',
      search: 'Find help',
    },
  },
);
