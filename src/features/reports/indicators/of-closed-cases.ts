import { type Described, inFour } from './indicator.ts';

/** The tables over the cases that were closed in a period. */
export const ofClosedCases = {
  closed_by_month: {
    version: 1,
    name: inFour(
      'Gesloten zaken per maand',
      'Dossiers clôturés par mois',
      'Abgeschlossene Fälle je Monat',
      'Cases closed per month',
    ),
    definition: inFour(
      'Elke zaak telt in de maand waarin ze gesloten werd, wanneer ze ook begon.',
      'Chaque dossier compte dans le mois de sa clôture, quel que soit son début.',
      'Jeder Fall zählt in dem Monat, in dem er abgeschlossen wurde, wann immer er begann.',
      'Each case counts in the month in which it was closed, whenever it began.',
    ),
  },
  first_party: {
    version: 1,
    name: inFour(
      'Resultaat van de intake met partij A',
      'Résultat de l’entretien avec la partie A',
      'Ergebnis des Gesprächs mit Partei A',
      'Result of the intake with party A',
    ),
    definition: inFour(
      'Of de bemiddelaars de eerste partij hebben gehoord.',
      'Si les médiateurs ont entendu la première partie.',
      'Ob die Mediatoren die erste Partei gehört haben.',
      'Whether the mediators heard the first party.',
    ),
  },
  second_party: {
    version: 1,
    name: inFour(
      'Resultaat van de intake met partij B',
      'Résultat de l’entretien avec la partie B',
      'Ergebnis des Gesprächs mit Partei B',
      'Result of the intake with party B',
    ),
    definition: inFour(
      'Of de tweede partij is gehoord, niet wilde, niet is bereikt of niet is gevraagd. In een groep: of de anderen zijn gehoord.',
      'Si la seconde partie a été entendue, a refusé, n’a pas été jointe ou n’a pas été sollicitée. Dans un groupe : si les autres ont été entendus.',
      'Ob die zweite Partei gehört wurde, nicht wollte, nicht erreicht oder nicht gefragt wurde. In einer Gruppe: ob die anderen gehört wurden.',
      'Whether the second party was heard, declined, was not reached or was not asked. In a group: whether the others were heard.',
    ),
  },
  mediations: {
    version: 1,
    name: inFour(
      'Rechtstreekse en andere bemiddelingen',
      'Médiations directes et autres',
      'Direkte und andere Mediationen',
      'Direct and other mediations',
    ),
    definition: inFour(
      'Hoe er bemiddeld is: in een gesprek samen, pendelend tussen beide, of in een groep. Anders is er niet bemiddeld.',
      'Comment la médiation s’est faite : dans une rencontre, en navette, ou en groupe. Sinon il n’y a pas eu de médiation.',
      'Wie vermittelt wurde: im gemeinsamen Gespräch, pendelnd oder in einer Gruppe. Sonst gab es keine Mediation.',
      'How it was mediated: in a joint talk, by shuttling, or in a group. Otherwise there was no mediation.',
    ),
  },
  outcomes: {
    version: 1,
    name: inFour('Resultaten', 'Résultats', 'Ergebnisse', 'Results'),
    definition: inFour(
      'Waarmee elke zaak gesloten is. Een akkoord of verbetering telt pas als resultaat nadat de nazorg het heeft getoond.',
      'Avec quel résultat chaque dossier a été clôturé. Un accord ou une amélioration ne compte qu’une fois confirmé par le suivi.',
      'Womit jeder Fall abgeschlossen wurde. Eine Einigung oder Verbesserung zählt erst, wenn die Nachsorge sie gezeigt hat.',
      'With what each case was closed. An agreement or improvement counts only once aftercare has shown it.',
    ),
  },
  aftercare: {
    version: 1,
    name: inFour('Nazorg', 'Suivi', 'Nachsorge', 'Aftercare'),
    definition: inFour(
      'Of de dienst na de bemiddeling heeft gevraagd hoe het gaat. Zonder resultaat is er niets om op te volgen.',
      'Si le service a demandé après la médiation comment cela va. Sans résultat, il n’y a rien à suivre.',
      'Ob der Dienst nach der Mediation gefragt hat, wie es geht. Ohne Ergebnis gibt es nichts nachzufragen.',
      'Whether the service asked after the mediation how things are. Without a result there is nothing to follow up.',
    ),
  },
  how_far: {
    version: 1,
    name: inFour(
      'Hoe ver gekomen, met welk resultaat',
      'Jusqu’où, avec quel résultat',
      'Wie weit gekommen, mit welchem Ergebnis',
      'How far it came, with what result',
    ),
    definition: inFour(
      'Positief: een akkoord, een gedeeltelijk akkoord, een betere relatie, opgelost met advies of door de buren zelf. Geen van beide: niet geschikt, doorverwezen of verhuisd. De vier percentages komen uit deze tabel.',
      'Positif : accord, accord partiel, relation améliorée, résolu par un conseil ou entre voisins. Ni l’un ni l’autre : non retenu, réorienté ou déménagé. Les quatre pourcentages viennent de ce tableau.',
      'Positiv: Einigung, teilweise Einigung, besseres Verhältnis, durch Beratung oder von den Nachbarn selbst gelöst. Keins von beiden: nicht geeignet, weiterverwiesen oder umgezogen. Die vier Anteile kommen aus dieser Tabelle.',
      'Positive: an agreement, a partial one, a better relation, settled by advice or by the neighbours. Neither: not suitable, referred on or moved. The four rates come from this table.',
    ),
  },
} as const satisfies Record<string, Described>;
