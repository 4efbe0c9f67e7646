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
    positive_of_all: 'Van alle zaken',
    positive_of_suitable: 'Van de geschikte',
    positive_of_treated: 'Van de behandelde',
    positive_of_whole_path: 'Hele weg gegaan',
    shares: 'De percentages zijn zaken die positief eindigden, als deel van wat boven de kolom staat.',
    meanings: 'Wat de cijfers betekenen',
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
      positive_of_all: 'De tous',
      positive_of_suitable: 'Des recevables',
      positive_of_treated: 'Des traités',
      positive_of_whole_path: 'Parcours entier',
      shares:
        'Les pourcentages sont les dossiers terminés positivement, par rapport à ce qui est indiqué au-dessus de la colonne.',
      meanings: 'Ce que les chiffres veulent dire',
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
      positive_of_all: 'Von allen',
      positive_of_suitable: 'Von den geeigneten',
      positive_of_treated: 'Von den behandelten',
      positive_of_whole_path: 'Ganzer Weg',
      shares: 'Die Prozentsätze sind Fälle, die positiv endeten, als Teil dessen, was über der Spalte steht.',
      meanings: 'Was die Zahlen bedeuten',
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
      positive_of_all: 'Of all cases',
      positive_of_suitable: 'Of the suitable',
      positive_of_treated: 'Of those treated',
      positive_of_whole_path: 'Whole way gone',
      shares: 'The percentages are cases that ended positively, as a part of what stands above the column.',
      meanings: 'What the figures mean',
      legend:
        'Beside each percentage stands what it is a part of. Where it says “hidden”, a number is too small to be shown.',
    },
  },
);
