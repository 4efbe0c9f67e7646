import { texts } from '../../../../platform/texts/texts.ts';

/** The open cases of somebody who leaves, handed over on one screen. */
export const handingOverTexts = texts(
  {
    title: 'Zaken van {name} overdragen',
    intro:
      'Kies per zaak wie in de plaats komt. Met één druk op de knop gaat {name} van al deze zaken, en krijgen de anderen de vraag. Wat er is opgeschreven, blijft. Elke zaak krijgt nieuwe sleutels.',
    stay: 'Blijft: {names}.',
    nobodyStays: 'Er blijft niemand op deze zaak.',
    later: 'Ik kies later',
    laterHint: 'De zaak wacht dan zonder voldoende bemiddelaars.',
    handOver: '{count, plural, one {Draag deze zaak over} other {Draag deze # zaken over}}',
    done: '{name} kan deze zaken niet meer lezen. Wie u koos, heeft de vraag gekregen.',
    needing: 'Voor deze zaken zoekt u nog iemand',
    choose: 'Zaak {number}: kies bemiddelaars',
    none: '{name} heeft geen lopende zaken',
    back: 'Naar Vandaag',
  },
  {
    fr: {
      title: 'Transmettre les dossiers de {name}',
      intro:
        'Choisissez pour chaque dossier qui prend la relève. En appuyant une fois sur le bouton, vous retirez {name} de tous ces dossiers et les autres reçoivent la demande. Ce qui a été écrit reste. Chaque dossier reçoit de nouvelles clés.',
      stay: 'Reste : {names}.',
      nobodyStays: 'Personne ne reste sur ce dossier.',
      later: 'Je choisis plus tard',
      laterHint: 'Le dossier attend alors, sans assez de médiateurs.',
      handOver: '{count, plural, one {Transmettre ce dossier} other {Transmettre ces # dossiers}}',
      done: '{name} ne peut plus lire ces dossiers. Les personnes choisies ont reçu la demande.',
      needing: 'Pour ces dossiers, il faut encore quelqu’un',
      choose: 'Dossier {number} : choisir les médiateurs',
      none: '{name} n’a pas de dossier en cours',
      back: 'Vers Aujourd’hui',
    },
    de: {
      title: 'Fälle von {name} übergeben',
      intro:
        'Wählen Sie für jeden Fall, wer an die Stelle tritt. Mit einem Knopfdruck nehmen Sie {name} von allen diesen Fällen, und die anderen bekommen die Anfrage. Was aufgeschrieben wurde, bleibt. Jeder Fall bekommt neue Schlüssel.',
      stay: 'Es bleibt: {names}.',
      nobodyStays: 'Es bleibt niemand bei diesem Fall.',
      later: 'Ich wähle später',
      laterHint: 'Der Fall wartet dann, ohne genug Mediatoren.',
      handOver: '{count, plural, one {Diesen Fall übergeben} other {Diese # Fälle übergeben}}',
      done: '{name} kann diese Fälle nicht mehr lesen. Die Ausgewählten haben die Anfrage bekommen.',
      needing: 'Für diese Fälle suchen Sie noch jemanden',
      choose: 'Fall {number}: Mediatoren wählen',
      none: '{name} hat keine offenen Fälle',
      back: 'Zu Heute',
    },
    en: {
      title: 'Hand over the cases of {name}',
      intro:
        'Choose for each case who comes instead. With one press you take {name} off all these cases, and the others get the question. What was written stays. Each case gets new keys.',
      stay: 'Stays: {names}.',
      nobodyStays: 'Nobody stays on this case.',
      later: 'I choose later',
      laterHint: 'The case then waits, without enough mediators.',
      handOver: '{count, plural, one {Hand over this case} other {Hand over these # cases}}',
      done: '{name} can no longer read these cases. Those you chose have got the question.',
      needing: 'For these cases you still need somebody',
      choose: 'Case {number}: choose mediators',
      none: '{name} has no open cases',
      back: 'To Today',
    },
  },
);
