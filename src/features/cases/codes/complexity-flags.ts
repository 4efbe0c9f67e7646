import { codeList } from './code-list.ts';

/** What makes a case heavier, several at once. Sealed: health, addiction, prejudice, debts. */
export const complexityFlags = codeList(
  'complexity_flag',
  {
    VULNERABLE: {
      nl: 'psychisch kwetsbaar',
      fr: 'fragilité psychique',
      de: 'psychisch belastet',
      en: 'mentally vulnerable',
    },
    ADDICTION: {
      nl: 'vermoeden van verslaving',
      fr: 'addiction présumée',
      de: 'vermutete Sucht',
      en: 'suspected addiction',
    },
    LEARNING: {
      nl: 'licht verstandelijke beperking',
      fr: 'déficience intellectuelle légère',
      de: 'leichte geistige Behinderung',
      en: 'mild learning disability',
    },
    LANGUAGE: {
      nl: 'taalbarrière',
      fr: 'barrière de la langue',
      de: 'Sprachbarriere',
      en: 'language barrier',
    },
    DEBT: { nl: 'schulden', fr: 'dettes', de: 'Schulden', en: 'debts' },
    DEMENTIA: { nl: 'dementie', fr: 'démence', de: 'Demenz', en: 'dementia' },
    SAFETY: {
      nl: 'zorg om veiligheid',
      fr: 'souci de sécurité',
      de: 'Sorge um die Sicherheit',
      en: 'safety concern',
    },
    CHILDREN: {
      nl: 'kinderen in het gezin',
      fr: 'enfants dans le ménage',
      de: 'Kinder im Haushalt',
      en: 'children in the household',
    },
    PREJUDICE: {
      nl: 'discriminatie of vooroordeel',
      fr: 'discrimination ou préjugé',
      de: 'Diskriminierung oder Vorurteil',
      en: 'discrimination or prejudice',
    },
    MULTIPLE: {
      nl: 'meerdere problemen tegelijk',
      fr: 'plusieurs problèmes à la fois',
      de: 'mehrere Probleme zugleich',
      en: 'several problems at once',
    },
  },
  { sealed: true },
);

export type ComplexityFlag = (typeof complexityFlags.keys)[number];
