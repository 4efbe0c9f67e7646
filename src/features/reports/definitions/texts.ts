import { texts } from '../../../platform/texts/texts.ts';

export const definitionsTexts = texts(
  {
    title: 'Wat onze cijfers betekenen',
    intro:
      'Elk cijfer in de rapporten van een bemiddelingsdienst heeft één betekenis, voor alle diensten dezelfde. Hier staat wat er geteld wordt, hoe, en waarvan het een deel is.',
    meaning: 'Wat het is',
    formula: 'Hoe het berekend is',
    denominator: 'Alles samen, of noemer',
    version: 'Versie',
    versionText:
      'Wat wij onder een cijfer verstaan kan veranderen. Dan krijgt het een nieuwe versie. Een rapport noemt de versie waarmee het gemaakt is, en verandert niet mee.',
    share: 'Percentages',
    requests: 'Aanvragen',
    cases: 'Gesloten zaken',
    sanctions: 'GAS-bemiddelingen',
    codes: 'Redenen en aandachtspunten',
    referrals: 'Wat een partner leest',
    days: 'Doorlooptijden',
    euros: 'Kosten',
    answers: 'Mening van de partijen',
  },
  {
    fr: {
      title: 'Ce que nos chiffres veulent dire',
      intro:
        'Chaque chiffre des rapports d’un service de médiation a un seul sens, le même pour tous les services. Voici ce qui est compté, comment, et de quoi c’est une part.',
      meaning: 'Ce que c’est',
      formula: 'Comment il est calculé',
      denominator: 'Le tout, ou dénominateur',
      version: 'Version',
      versionText:
        'Ce que nous entendons par un chiffre peut changer. Il reçoit alors une nouvelle version. Un rapport nomme la version avec laquelle il a été établi, et ne change pas.',
      share: 'Pourcentages',
      requests: 'Demandes',
      cases: 'Dossiers clôturés',
      sanctions: 'Médiations SAC',
      codes: 'Motifs et points d’attention',
      referrals: 'Ce que lit un partenaire',
      days: 'Délais',
      euros: 'Coûts',
      answers: 'Avis des parties',
    },
    de: {
      title: 'Was unsere Zahlen bedeuten',
      intro:
        'Jede Zahl in den Berichten eines Mediationsdienstes hat eine Bedeutung, für alle Dienste dieselbe. Hier steht, was gezählt wird, wie, und wovon es ein Anteil ist.',
      meaning: 'Was es ist',
      formula: 'Wie es berechnet wird',
      denominator: 'Alles zusammen, oder Nenner',
      version: 'Fassung',
      versionText:
        'Was wir unter einer Zahl verstehen, kann sich ändern. Dann bekommt sie eine neue Fassung. Ein Bericht nennt die Fassung, mit der er gemacht wurde, und ändert sich nicht mit.',
      share: 'Anteile',
      requests: 'Anfragen',
      cases: 'Abgeschlossene Fälle',
      sanctions: 'VAS-Mediationen',
      codes: 'Gründe und Hinweise',
      referrals: 'Was ein Partner liest',
      days: 'Durchlaufzeiten',
      euros: 'Kosten',
      answers: 'Meinung der Parteien',
    },
    en: {
      title: 'What our figures mean',
      intro:
        'Each figure in the reports of a mediation service has one meaning, the same for all services. Here it says what is counted, how, and of what it is a share.',
      meaning: 'What it is',
      formula: 'How it is worked out',
      denominator: 'The whole, or denominator',
      version: 'Version',
      versionText:
        'What we mean by a figure can change. Then it gets a new version. A report names the version with which it was made, and does not change along.',
      share: 'Rates',
      requests: 'Requests',
      cases: 'Closed cases',
      sanctions: 'Municipal-sanction mediations',
      codes: 'Reasons and points of care',
      referrals: 'What a partner reads',
      days: 'Lead times',
      euros: 'Costs',
      answers: 'What the parties thought',
    },
  },
);
