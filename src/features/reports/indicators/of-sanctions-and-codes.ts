import { type Described, inFour } from './indicator.ts';

/** Municipal sanctions, which have a procedure of their own. */
export const ofSanctions = {
  sanctions_by_month: {
    version: 1,
    name: inFour(
      'GAS-bemiddelingen per maand',
      'Médiations SAC par mois',
      'VAS-Mediationen je Monat',
      'Municipal-sanction mediations per month',
    ),
    definition: inFour(
      'Elk verzoek van een sanctionerend ambtenaar telt in de maand waarin het binnenkwam.',
      'Chaque demande d’un fonctionnaire sanctionnateur compte dans le mois où elle est parvenue.',
      'Jede Anfrage eines Sanktionsbeamten zählt in dem Monat, in dem sie eingegangen ist.',
      'Each request of a sanctioning officer counts in the month in which it came in.',
    ),
  },
  sanction_outcomes: {
    version: 1,
    name: inFour(
      'Resultaten van GAS-bemiddelingen',
      'Résultats des médiations SAC',
      'Ergebnisse der VAS-Mediationen',
      'Results of municipal-sanction mediations',
    ),
    definition: inFour(
      'Waarmee elke GAS-bemiddeling gesloten is.',
      'Avec quel résultat chaque médiation SAC a été clôturée.',
      'Womit jede VAS-Mediation abgeschlossen wurde.',
      'With what each municipal-sanction mediation was closed.',
    ),
  },
} as const satisfies Record<string, Described>;

/** The sealed codes, of which nothing stays but how often each was given. */
export const ofCodes = {
  reasons_not_suitable: {
    version: 1,
    name: inFour('Waarom niet geschikt', 'Motifs de non-retenue', 'Warum nicht geeignet', 'Why not suitable'),
    definition: inFour(
      'De redenen waarom zaken niet geschikt waren. Ze worden geteld als de zaak sluit; bij welke zaak een reden hoort, is niet te zien.',
      'Les motifs pour lesquels des demandes n’ont pas été retenues. Ils sont comptés à la clôture ; on ne voit pas à quel dossier un motif appartient.',
      'Die Gründe, aus denen Fälle nicht geeignet waren. Sie werden beim Abschluss gezählt; zu welchem Fall ein Grund gehört, ist nicht zu sehen.',
      'The reasons why cases were not suitable. They are counted when the case closes; to which case a reason belongs cannot be seen.',
    ),
  },
  reasons_declined: {
    version: 1,
    name: inFour(
      'Waarom iemand niet wilde',
      'Motifs de refus',
      'Warum jemand nicht wollte',
      'Why somebody declined',
    ),
    definition: inFour(
      'De redenen waarom een partij niet meedeed. Ze worden geteld als de zaak sluit; bij wie een reden hoort, is niet te zien.',
      'Les motifs pour lesquels une partie n’a pas participé. Ils sont comptés à la clôture ; on ne voit pas à qui un motif appartient.',
      'Die Gründe, aus denen eine Partei nicht mitmachte. Sie werden beim Abschluss gezählt; zu wem ein Grund gehört, ist nicht zu sehen.',
      'The reasons why a party did not take part. They are counted when the case closes; whose reason it is cannot be seen.',
    ),
  },
  complexity: {
    version: 1,
    name: inFour('Wat zaken zwaarder maakt', 'Complexité', 'Was Fälle schwerer macht', 'Complexity'),
    definition: inFour(
      'Waar extra op gelet moest worden. Eén zaak kan er meer hebben, dus de som is geen aantal zaken.',
      'Ce qui demandait une attention particulière. Un dossier peut en avoir plusieurs : la somme n’est pas un nombre de dossiers.',
      'Worauf besonders zu achten war. Ein Fall kann mehrere haben, die Summe ist also keine Zahl von Fällen.',
      'What needed special care. One case may have several, so the sum is not a number of cases.',
    ),
  },
} as const satisfies Record<string, Described>;
