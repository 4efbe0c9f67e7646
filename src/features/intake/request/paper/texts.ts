import { texts } from '../../../../platform/texts/texts.ts';

export const paperTexts = texts(
  {
    title: 'Hulp vragen op papier',
    intro:
      'Vul in wat u kunt. U mag iets openlaten. Geef of stuur dit blad aan de dienst in uw gemeente. Iemand neemt contact met u op, op de manier die u kiest.',
    secret:
      'Alleen de coördinator en de bemiddelaars die u helpen, lezen dit. Uw buur hoort niets voordat u het goed vindt.',
    onScreen: 'Druk deze pagina af. De knoppen en het menu staan niet op het papier.',
    print: 'Afdrukken',
    online: 'Liever hier invullen',
    forService: 'Voor de dienst',
    received: 'Ontvangen op, door',
    date: 'Datum',
  },
  {
    fr: {
      title: 'Demander de l’aide sur papier',
      intro:
        'Remplissez ce que vous pouvez. Vous pouvez laisser des réponses vides. Remettez ou envoyez cette feuille au service de votre commune. Une personne vous contacte, de la façon que vous choisissez.',
      secret:
        'Seuls la coordination et les médiateurs qui vous aident lisent ceci. Votre voisin n’apprend rien avant que vous soyez d’accord.',
      onScreen: 'Imprimez cette page. Les boutons et le menu ne sont pas sur le papier.',
      print: 'Imprimer',
      online: 'Remplir plutôt ici',
      forService: 'Pour le service',
      received: 'Reçu le, par',
      date: 'Date',
    },
    de: {
      title: 'Auf Papier um Hilfe bitten',
      intro:
        'Füllen Sie aus, was Sie können. Sie dürfen etwas leer lassen. Geben oder schicken Sie dieses Blatt dem Dienst in Ihrer Gemeinde. Jemand meldet sich bei Ihnen, auf dem Weg, den Sie wählen.',
      secret:
        'Nur die Koordination und die Mediatoren, die Ihnen helfen, lesen dies. Ihr Nachbar erfährt nichts, bevor Sie einverstanden sind.',
      onScreen: 'Drucken Sie diese Seite. Die Knöpfe und das Menü stehen nicht auf dem Papier.',
      print: 'Drucken',
      online: 'Lieber hier ausfüllen',
      forService: 'Für den Dienst',
      received: 'Erhalten am, von',
      date: 'Datum',
    },
    en: {
      title: 'Ask for help on paper',
      intro:
        'Fill in what you can. You may leave things open. Hand or send this sheet to the service in your town. Someone gets in touch with you, in the way you choose.',
      secret:
        'Only the coordinator and the mediators who help you read this. Your neighbour hears nothing before you agree.',
      onScreen: 'Print this page. The buttons and the menu are not on the paper.',
      print: 'Print',
      online: 'Fill it in here instead',
      forService: 'For the service',
      received: 'Received on, by',
      date: 'Date',
    },
  },
);
