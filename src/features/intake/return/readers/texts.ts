import { texts } from '../../../../platform/texts/texts.ts';

export const readersTexts = texts(
  {
    title: 'Wie las over u',
    intro: 'Alleen wie aan uw zaak werkt, kan lezen wat u vertelde. Elke keer wordt opgeschreven.',
    part: 'Wie uw eigen gegevens opende',
    partHint: 'Uw adres, uw telefoon, hoe u bereikt wilt worden, en wat alleen over u gaat.',
    nobody: 'Nog niemand opende alleen uw gegevens.',
    on: 'Dag',
    who: 'Wie',
    role_coordinator: 'De coördinator',
    role_mediator: 'Een bemiddelaar',
    role_party: 'U zelf, met uw code',
    role_other: 'Iemand van de dienst',
    notYou:
      'Staat hier een dag waarop u uw code niet gebruikte? Bel de dienst en vraag een nieuwe code. De oude werkt dan niet meer.',
    export: 'Alles wat wij van u hebben',
    exportHint:
      'Wat van uw buur komt, staat er niet in. Klopt er iets niet? Wijzig het, schrijf het bij uw aanvraag of bel de dienst.',
    exportPaper: 'Om te lezen of af te drukken (pdf)',
    exportData: 'Als gegevens (JSON)',
    whole: 'Wie de hele zaak leest',
    whole_coordinator: 'De coördinator van de dienst',
    whole_mediator: 'De bemiddelaars, zodra zij uw zaak hebben aanvaard',
    wholeWhy:
      'Zij moeten ze lezen om u te helpen. Op welke dagen zij dat deden, wordt opgeschreven, maar staat hier niet: dat zou ook iets vertellen over uw buur. Wat van uw buur komt, houden wij even geheim als wat van u komt. Wilt u het toch weten? Vraag het aan de dienst.',
    never:
      'Uw buur leest nooit wat u ons vertelt. Wie u naar ons doorstuurde ook niet. De technische beheerder kan het niet lezen.',
  },
  {
    fr: {
      title: 'Qui a lu à votre sujet',
      intro:
        'Seules les personnes qui travaillent à votre dossier peuvent lire ce que vous avez raconté. Chaque fois est notée.',
      part: 'Qui a ouvert vos propres données',
      partHint:
        'Votre adresse, votre téléphone, comment vous voulez être joint, et ce qui ne concerne que vous.',
      nobody: 'Personne n’a encore ouvert vos données seules.',
      on: 'Jour',
      who: 'Qui',
      role_coordinator: 'La coordination',
      role_mediator: 'Un médiateur',
      role_party: 'Vous-même, avec votre code',
      role_other: 'Une personne du service',
      notYou:
        'Vous voyez un jour où vous n’avez pas utilisé votre code ? Appelez le service et demandez un nouveau code. L’ancien ne marchera plus.',
      export: 'Tout ce que nous avons de vous',
      exportHint:
        'Ce qui vient de votre voisin n’y figure pas. Quelque chose n’est pas correct ? Changez-le, écrivez-le dans votre demande ou appelez le service.',
      exportPaper: 'À lire ou à imprimer (pdf)',
      exportData: 'Sous forme de données (JSON)',
      whole: 'Qui lit tout le dossier',
      whole_coordinator: 'La coordination du service',
      whole_mediator: 'Les médiateurs, dès qu’ils ont accepté votre dossier',
      wholeWhy:
        'Ces personnes doivent le lire pour vous aider. Les jours sont notés, mais pas indiqués ici : ils diraient aussi quelque chose de votre voisin. Ce qui vient de votre voisin reste aussi secret que ce qui vient de vous. Vous voulez quand même le savoir ? Demandez-le au service.',
      never:
        'Votre voisin ne lit jamais ce que vous nous racontez. La personne qui vous a envoyé chez nous non plus. Qui s’occupe de la technique ne peut pas le lire.',
    },
    de: {
      title: 'Wer über Sie gelesen hat',
      intro:
        'Nur wer an Ihrem Fall arbeitet, kann lesen, was Sie erzählt haben. Jedes Mal wird aufgeschrieben.',
      part: 'Wer Ihre eigenen Angaben geöffnet hat',
      partHint: 'Ihre Adresse, Ihr Telefon, wie Sie erreicht werden möchten, und was nur Sie betrifft.',
      nobody: 'Noch niemand hat nur Ihre Angaben geöffnet.',
      on: 'Tag',
      who: 'Wer',
      role_coordinator: 'Die Koordination',
      role_mediator: 'Ein Mediator',
      role_party: 'Sie selbst, mit Ihrem Code',
      role_other: 'Jemand vom Dienst',
      notYou:
        'Steht hier ein Tag, an dem Sie Ihren Code nicht benutzt haben? Rufen Sie den Dienst an und bitten Sie um einen neuen Code. Der alte gilt dann nicht mehr.',
      export: 'Alles, was wir von Ihnen haben',
      exportHint:
        'Was von Ihrem Nachbarn kommt, steht nicht darin. Stimmt etwas nicht? Ändern Sie es, schreiben Sie es zu Ihrer Anfrage oder rufen Sie den Dienst an.',
      exportPaper: 'Zum Lesen oder Drucken (PDF)',
      exportData: 'Als Daten (JSON)',
      whole: 'Wer den ganzen Fall liest',
      whole_coordinator: 'Die Koordination des Dienstes',
      whole_mediator: 'Die Mediatoren, sobald sie Ihren Fall angenommen haben',
      wholeWhy:
        'Sie müssen ihn lesen, um Ihnen zu helfen. An welchen Tagen, wird aufgeschrieben, steht aber nicht hier: Das würde auch etwas über Ihren Nachbarn sagen. Was von Ihrem Nachbarn kommt, bleibt so geheim wie das, was von Ihnen kommt. Möchten Sie es trotzdem wissen? Fragen Sie den Dienst.',
      never:
        'Ihr Nachbar liest nie, was Sie uns erzählen. Wer Sie an uns verwiesen hat, auch nicht. Wer die Technik betreut, kann es nicht lesen.',
    },
    en: {
      title: 'Who read about you',
      intro: 'Only those who work on your case can read what you told. Each time is written down.',
      part: 'Who opened your own details',
      partHint: 'Your address, your telephone, how you want to be reached, and what is only about you.',
      nobody: 'Nobody has opened your details alone yet.',
      on: 'Day',
      who: 'Who',
      role_coordinator: 'The coordinator',
      role_mediator: 'A mediator',
      role_party: 'You yourself, with your code',
      role_other: 'Somebody at the service',
      notYou:
        'Is there a day on which you did not use your code? Call the service and ask for a new code. The old one then stops working.',
      export: 'All that we have of you',
      exportHint:
        'What comes from your neighbour is not in it. Is something wrong? Change it, write it with your request, or call the service.',
      exportPaper: 'To read or print (pdf)',
      exportData: 'As data (JSON)',
      whole: 'Who reads the whole case',
      whole_coordinator: 'The coordinator of the service',
      whole_mediator: 'The mediators, once they have accepted your case',
      wholeWhy:
        'They must read it to help you. On which days is written down, but not shown here: it would tell something about your neighbour too. What comes from your neighbour stays as secret as what comes from you. Would you like to know all the same? Ask the service.',
      never:
        'Your neighbour never reads what you tell us. Nor does whoever sent you to us. Those who run the computers cannot read it.',
    },
  },
);
