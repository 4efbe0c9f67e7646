import { texts } from '../../../platform/texts/texts.ts';

/** The names of what else is done with partners, where the list and the page of one lead to it. */
export const moreTexts = texts(
  {
    together: 'Werken met deze partner',
    messages: 'Berichten over praktische zaken',
    evaluations: 'Samen evalueren: cijfers en afspraken',
    also: 'Ook met partners',
    requests: 'Vragen van magistraten',
    onward: 'Doorverwijzingen naar anderen',
    sessions: 'Infomomenten en opleidingen',
  },
  {
    fr: {
      together: 'Travailler avec ce partenaire',
      messages: 'Messages sur des questions pratiques',
      evaluations: 'Évaluer ensemble : chiffres et décisions',
      also: 'Aussi avec les partenaires',
      requests: 'Demandes de magistrats',
      onward: 'Réorientations vers d’autres services',
      sessions: 'Séances d’information et formations',
    },
    de: {
      together: 'Mit diesem Partner arbeiten',
      messages: 'Nachrichten über Praktisches',
      evaluations: 'Gemeinsam auswerten: Zahlen und Absprachen',
      also: 'Auch mit Partnern',
      requests: 'Anfragen von Magistraten',
      onward: 'Weiterverweisungen an andere',
      sessions: 'Infotermine und Schulungen',
    },
    en: {
      together: 'Working with this partner',
      messages: 'Messages about practical matters',
      evaluations: 'Evaluate together: figures and agreed points',
      also: 'Also with partners',
      requests: 'Requests from magistrates',
      onward: 'Referrals on to others',
      sessions: 'Information sessions and trainings',
    },
  },
);
