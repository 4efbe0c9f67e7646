import { texts } from '../../../platform/texts/texts.ts';

export const entryTexts = texts(
  {
    title: 'Noteer iets',
    about: 'Bij wie hoort dit?',
    aboutFirst: 'Eerste partij',
    aboutFirstHint: 'De eerste partij kan dit lezen met zijn code. De tweede nooit.',
    aboutSecond: 'Tweede partij',
    aboutSecondHint: 'De tweede partij kan dit later lezen. De eerste nooit.',
    aboutTeam: 'Het team',
    aboutTeamHint: 'Alleen de bemiddelaars en de coördinator.',
    aboutPartyHint:
      'Alleen deze partij kan het later lezen met haar code. Wat bij het team hoort, leest geen enkele partij.',
    kind: 'Wat was het?',
    talk: 'Een gesprek of bezoek',
    attempt: 'Een poging tot contact, zonder antwoord',
    note: 'Een notitie',
    text: 'Wat wilt u onthouden?',
    flags: 'Waarop moet het team letten?',
    flagsHint:
      'Alleen het team leest dit. In cijfers telt het pas mee na het afsluiten, zonder naam of zaak.',
    flagsLink: 'Waarop letten?',
    safety: 'Let op de veiligheid bij deze zaak',
    safetyHint:
      'Dan staat het bovenaan de zaak: ga nooit alleen, en zeg de coördinator wanneer u begint en stopt.',
  },
  {
    fr: {
      title: 'Noter quelque chose',
      about: 'De qui s’agit-il ?',
      aboutFirst: 'Première partie',
      aboutFirstHint: 'La première partie peut le lire avec son code. La seconde, jamais.',
      aboutSecond: 'Seconde partie',
      aboutSecondHint: 'La seconde partie pourra le lire plus tard. La première, jamais.',
      aboutTeam: 'L’équipe',
      aboutTeamHint: 'Seulement les médiateurs et la coordination.',
      aboutPartyHint:
        'Seule cette partie pourra le lire avec son code. Aucune partie ne lit ce qui concerne l’équipe.',
      kind: 'De quoi s’agit-il ?',
      talk: 'Un entretien ou une visite',
      attempt: 'Une tentative de contact, sans réponse',
      note: 'Une note',
      text: 'Que voulez-vous retenir ?',
      flags: 'À quoi l’équipe doit-elle faire attention ?',
      flagsHint:
        'Seule l’équipe lit ceci. Les chiffres n’en tiennent compte qu’après la clôture, sans nom ni dossier.',
      flagsLink: 'Points d’attention',
      safety: 'Attention à la sécurité dans ce dossier',
      safetyHint:
        'Ce sera affiché en haut du dossier : n’y allez jamais seul, et dites à la coordination quand vous commencez et terminez.',
    },
    de: {
      title: 'Etwas notieren',
      about: 'Zu wem gehört das?',
      aboutFirst: 'Erste Partei',
      aboutFirstHint: 'Die erste Partei kann das mit ihrem Code lesen. Die zweite nie.',
      aboutSecond: 'Zweite Partei',
      aboutSecondHint: 'Die zweite Partei kann das später lesen. Die erste nie.',
      aboutTeam: 'Das Team',
      aboutTeamHint: 'Nur die Mediatoren und die Koordination.',
      aboutPartyHint:
        'Nur diese Partei kann es später mit ihrem Code lesen. Was beim Team steht, liest keine Partei.',
      kind: 'Was war es?',
      talk: 'Ein Gespräch oder Besuch',
      attempt: 'Ein Kontaktversuch ohne Antwort',
      note: 'Eine Notiz',
      text: 'Was möchten Sie festhalten?',
      flags: 'Worauf muss das Team achten?',
      flagsHint:
        'Nur das Team liest das. In den Zahlen erscheint es erst nach dem Abschluss, ohne Namen und ohne Fall.',
      flagsLink: 'Worauf achten?',
      safety: 'Bei diesem Fall auf Sicherheit achten',
      safetyHint:
        'Das steht dann oben im Fall: Gehen Sie nie allein, und sagen Sie der Koordination, wann Sie anfangen und aufhören.',
    },
    en: {
      title: 'Note something',
      about: 'Who is this about?',
      aboutFirst: 'First party',
      aboutFirstHint: 'The first party can read this with their code. The second never can.',
      aboutSecond: 'Second party',
      aboutSecondHint: 'The second party can read this later. The first never can.',
      aboutTeam: 'The team',
      aboutTeamHint: 'Only the mediators and the coordinator.',
      aboutPartyHint:
        'Only this party can read it later with their code. No party reads what belongs to the team.',
      kind: 'What was it?',
      talk: 'A talk or a visit',
      attempt: 'An attempt to contact, without an answer',
      note: 'A note',
      text: 'What do you want to remember?',
      flags: 'What must the team take care of?',
      flagsHint:
        'Only the team reads this. It counts in figures only after closing, without a name or a case.',
      flagsLink: 'Points to take care of',
      safety: 'Mind safety in this case',
      safetyHint:
        'It then stands on top of the case: never go alone, and tell the coordinator when you begin and when you stop.',
    },
  },
);
