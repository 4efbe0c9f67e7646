import { texts } from '../../../../platform/texts/texts.ts';

/** The public log of an entry, and what waits for a decision. */
export const logTexts = texts(
  {
    title: 'Alle wijzigingen',
    intro:
      'Wat er over deze dienst wijzigde, wanneer, en door wie: de dienst, een redacteur of een bezoeker. Namen staan hier niet.',
    waiting: 'Wacht op een beslissing',
    waitingIntro:
      'Bezoekers stelden dit voor. Het geldt nog niet. De dienst beslist; na veertien dagen mag een redacteur het doen.',
    proposed: 'Dank u. Uw voorstel staat hieronder en wacht op een beslissing.',
    withheld: 'Wat er werd voorgesteld, ziet alleen de dienst.',
    field: 'Gegeven',
    before: 'Zoals het was',
    now: 'Zoals het er staat',
    after: 'Zoals het werd',
    wish: 'Voorstel',
    when: 'Wanneer',
    who: 'Door wie',
    none: 'Er is nog niets gewijzigd.',
    propose: 'Klopt er iets niet? Stel een wijziging voor',
  },
  {
    fr: {
      title: 'Toutes les modifications',
      intro:
        'Ce qui a changé pour ce service, quand, et par qui : le service, la rédaction ou une personne en visite. Aucun nom ne figure ici.',
      waiting: 'En attente d’une décision',
      waitingIntro:
        'Des visiteurs ont proposé ceci. Ce n’est pas encore valable. Le service décide ; après quatorze jours, la rédaction peut le faire.',
      proposed: 'Merci. Votre proposition figure ci-dessous et attend une décision.',
      withheld: 'Seul le service voit ce qui a été proposé.',
      field: 'Donnée',
      before: 'Avant',
      now: 'Ce qui est affiché',
      after: 'Après',
      wish: 'Proposition',
      when: 'Quand',
      who: 'Par qui',
      none: 'Rien n’a encore changé.',
      propose: 'Quelque chose est faux ? Proposez une modification',
    },
    de: {
      title: 'Alle Änderungen',
      intro:
        'Was sich bei diesem Dienst geändert hat, wann und durch wen: den Dienst, die Redaktion oder einen Besucher. Namen stehen hier nicht.',
      waiting: 'Wartet auf eine Entscheidung',
      waitingIntro:
        'Das haben Besucher vorgeschlagen. Es gilt noch nicht. Der Dienst entscheidet; nach vierzehn Tagen darf es die Redaktion.',
      proposed: 'Danke. Ihr Vorschlag steht unten und wartet auf eine Entscheidung.',
      withheld: 'Was vorgeschlagen wurde, sieht nur der Dienst.',
      field: 'Angabe',
      before: 'Vorher',
      now: 'So steht es da',
      after: 'Nachher',
      wish: 'Vorschlag',
      when: 'Wann',
      who: 'Durch wen',
      none: 'Noch ist nichts geändert.',
      propose: 'Stimmt etwas nicht? Schlagen Sie eine Änderung vor',
    },
    en: {
      title: 'All changes',
      intro:
        'What changed about this service, when, and by whom: the service, an editor or a visitor. No names stand here.',
      waiting: 'Waits for a decision',
      waitingIntro:
        'Visitors proposed this. It does not count yet. The service decides; after fourteen days an editor may.',
      proposed: 'Thank you. Your proposal stands below and waits for a decision.',
      withheld: 'Only the service sees what was proposed.',
      field: 'Fact',
      before: 'Before',
      now: 'As it stands',
      after: 'After',
      wish: 'Proposal',
      when: 'When',
      who: 'By whom',
      none: 'Nothing has changed yet.',
      propose: 'Is something wrong? Propose a change',
    },
  },
);
