import { texts } from '../../../platform/texts/texts.ts';

export const countryTexts = texts(
  {
    title: 'Diensten naast elkaar',
    intro:
      'Diensten die dat zelf willen, laten hier hun jaarcijfers naast elkaar zien, op naam. Het is geen ranglijst: een dienst in een grote stad werkt anders dan een in een dorp.',
    none: 'Nog geen enkele dienst heeft gekozen om zijn cijfers hier te laten zien.',
    year: 'Jaar {year}',
    service: 'Dienst',
    requests: 'Aanvragen',
    legend:
      'Bij elk percentage staat waarvan het een deel is. Waar “verborgen” staat, is een getal te klein om te tonen.',
  },
  {
    fr: {
      title: 'Les services côte à côte',
      intro:
        'Les services qui le souhaitent montrent ici leurs chiffres annuels côte à côte, par nom. Ce n’est pas un classement : un service d’une grande ville travaille autrement que celui d’un village.',
      none: 'Aucun service n’a encore choisi de montrer ses chiffres ici.',
      year: 'Année {year}',
      service: 'Service',
      requests: 'Demandes',
      legend:
        'À côté de chaque pourcentage figure ce dont il est une part. Là où il est écrit « caché », un nombre est trop petit pour être montré.',
    },
    de: {
      title: 'Dienste nebeneinander',
      intro:
        'Dienste, die das selbst wollen, zeigen hier ihre Jahreszahlen nebeneinander, nach Namen. Es ist keine Rangliste: Ein Dienst in einer großen Stadt arbeitet anders als einer in einem Dorf.',
      none: 'Noch kein Dienst hat sich dafür entschieden, seine Zahlen hier zu zeigen.',
      year: 'Jahr {year}',
      service: 'Dienst',
      requests: 'Anfragen',
      legend:
        'Neben jedem Prozentsatz steht, wovon er ein Teil ist. Wo „verborgen“ steht, ist eine Zahl zu klein, um sie zu zeigen.',
    },
    en: {
      title: 'Services side by side',
      intro:
        'Services that choose to do so show their yearly figures here side by side, by name. It is not a ranking: a service in a big city works differently from one in a village.',
      none: 'No service has chosen to show its figures here yet.',
      year: 'Year {year}',
      service: 'Service',
      requests: 'Requests',
      legend:
        'Beside each percentage stands what it is a part of. Where it says “hidden”, a number is too small to be shown.',
    },
  },
);
