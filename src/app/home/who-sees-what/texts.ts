import { texts } from '../../../platform/texts/texts.ts';

/** In `…_sees` and `…_not` each line is one item of a list. */
export const whoSeesWhatTexts = texts(
  {
    title: 'Wie ziet wat?',
    intro:
      'U vertelt ons iets dat niemand anders mag weten. Daarom staat hier in gewone woorden wie wat kan lezen, en wie niet.',
    sees: 'Ziet',
    not: 'Ziet niet',
    you: 'U, die hulp vraagt',
    you_sees:
      'wat u ons vertelde en wat u later toevoegde\nhoe het ermee staat, in een paar vaste zinnen\nwat u samen hebt afgesproken\nhoe wij u bereiken',
    you_not: 'wat uw buur vertelde\nof, wanneer en hoe uw buur antwoordde\nwaarom iemand niet verder wil',
    neighbour: 'Uw buur',
    neighbour_sees:
      'niets, zolang u niet zegt dat het mag\ndaarna alleen de woorden die u goedvond\nwat u samen hebt afgesproken',
    neighbour_not: 'uw verhaal\nuw telefoonnummer en e-mailadres\nof u nog iets toevoegde, en wanneer',
    mediator: 'De bemiddelaars van uw zaak',
    mediator_sees:
      'eerst alleen uw straat en de eerste letter van uw naam, om te zeggen of zij u kennen\npas als zij de zaak aannemen: wat u en uw buur vertellen, en hoe zij u bereiken',
    mediator_not: 'zaken van andere bemiddelaars\nuw zaak, zodra die is afgesloten',
    coordinator: 'De coördinator van de dienst',
    coordinator_sees: 'alle aanvragen en zaken van de eigen dienst\nelke keer dat iemand uw zaak opende',
    coordinator_not:
      'zaken van een andere dienst\nwie wat antwoordde toen wij later vroegen hoe het was, behalve aan de telefoon: te zien zijn alleen aantallen, en woorden zonder naam',
    referrer: 'Wie u naar ons stuurde: politie, verhuurder, gemeente',
    referrer_sees:
      'hoogstens of uw aanvraag is opgenomen en hoe zij afliep, in vaste woorden\nen dat alleen als het met de dienst is afgesproken en u het goedvond, of als een wet het vraagt',
    referrer_not: 'wat u of uw buur vertelde\nwie niet wilde, en waarom',
    administrator: 'Wie de dienst beheert',
    administrator_sees: 'wie er bij de dienst werkt\nde instellingen van de dienst',
    administrator_not: 'uw naam, uw verhaal of uw zaak',
    operator: 'Wie deze site technisch laat draaien',
    operator_sees:
      'of de site werkt\nde nummers, de datums, het onderwerp en de stand van zaken, zonder namen',
    operator_not: 'uw verhaal\nberichten en afspraken',
    thief: 'Iemand die onze gegevens steelt',
    thief_sees: 'nummers, datums, onderwerpen en standen, zonder namen',
    thief_not:
      'uw verhaal, uw naam, uw adres, uw telefoonnummer of uw e-mailadres: dat staat allemaal op slot',
    honestTitle: 'Wat wij niet kunnen beloven',
    honest1:
      'Neemt iemand de werkende computer van deze site helemaal over? Dan kan die persoon meelezen met wat op dat moment wordt geopend of getypt. Wat dicht is, blijft dicht.',
    honest2:
      'Mensen kunnen zich vergissen. Daarom staat in een logboek dat niet ongemerkt te veranderen is wie welke zaak opende.',
    honest3:
      'Is iemand in groot gevaar? Dan haalt de coördinator hulp, ook als daarvoor iets verteld moet worden.',
    honest4:
      'Wie uw toestel gebruikt, kan zien welke site u bezocht. Gebruik “Snel weg”, en wis zo nodig de geschiedenis van uw browser.',
    status: 'Deze zinnen krijgt u over de stand van uw zaak, en geen andere',
    statusWhy:
      'Zij zijn zo gekozen dat u er nooit aan ziet wat uw buur deed of niet deed. Voor uw buur geldt hetzelfde.',
    forget: 'Wanneer is alles weg?',
    forgetBody:
      'Begint u een aanvraag en verstuurt u ze niet? Dan is ze na een week weg. Vergeet de dienst een zaak, dan wordt haar sleutel vernietigd. Ook in oude kopieën is zij dan niet meer te lezen.',
    stepsTitle: 'Wie mag welke stap zetten in een zaak',
    pagesTitle: 'Alle adressen van deze site en wie ze mag openen',
    generated: 'Deze lijsten worden gemaakt uit dezelfde regels als de site zelf.',
    address: 'Adres',
    who: 'Wie',
    anyone: 'iedereen',
    party: 'wie een code heeft',
    member: 'wie bij een dienst is aangemeld',
    keeper: 'wie de gegevens van die dienst in het overzicht bijhoudt',
  },
  {
    fr: {
      title: 'Qui voit quoi ?',
      intro:
        'Vous nous racontez des choses que personne d’autre ne doit savoir. Voici, en mots simples, qui peut lire quoi, et qui ne le peut pas.',
      sees: 'Voit',
      not: 'Ne voit pas',
      you: 'Vous, qui demandez de l’aide',
      you_sees:
        'ce que vous nous avez raconté et ce que vous avez ajouté\noù en est votre demande, en quelques phrases fixes\nce que vous avez convenu ensemble\ncomment nous vous joignons',
      you_not:
        'ce que votre voisin a raconté\nsi, quand et comment votre voisin a répondu\npourquoi quelqu’un ne veut pas continuer',
      neighbour: 'Votre voisin',
      neighbour_sees:
        'rien, tant que vous ne dites pas que c’est permis\nensuite, seulement les mots que vous avez acceptés\nce que vous avez convenu ensemble',
      neighbour_not:
        'votre histoire\nvotre numéro de téléphone et votre adresse e-mail\nsi vous avez ajouté quelque chose, et quand',
      mediator: 'Les médiateurs de votre dossier',
      mediator_sees:
        'd’abord seulement votre rue et la première lettre de votre nom, pour dire s’ils vous connaissent\nseulement quand ils acceptent le dossier : ce que vous et votre voisin racontez, et comment vous joindre',
      mediator_not: 'les dossiers d’autres médiateurs\nvotre dossier, dès qu’il est clôturé',
      coordinator: 'La coordination du service',
      coordinator_sees:
        'toutes les demandes et tous les dossiers de son propre service\nchaque fois que quelqu’un a ouvert votre dossier',
      coordinator_not:
        'les dossiers d’un autre service\nqui a répondu quoi quand nous avons demandé plus tard comment c’était, sauf au téléphone : on ne voit que des nombres, et des mots sans nom',
      referrer: 'Qui vous a envoyé chez nous : police, bailleur, commune',
      referrer_sees:
        'tout au plus si votre demande a été prise en charge et comment elle s’est terminée, en mots fixes\net seulement si c’est convenu avec le service et que vous êtes d’accord, ou si une loi le demande',
      referrer_not: 'ce que vous ou votre voisin avez raconté\nqui n’a pas voulu, et pourquoi',
      administrator: 'Qui administre le service',
      administrator_sees: 'qui travaille pour le service\nles paramètres du service',
      administrator_not: 'votre nom, votre histoire ou votre dossier',
      operator: 'Qui fait fonctionner ce site',
      operator_sees:
        'si le site fonctionne\nles numéros, les dates, le sujet et l’état des dossiers, sans noms',
      operator_not: 'votre histoire\nles messages et les accords',
      thief: 'Une personne qui vole nos données',
      thief_sees: 'des numéros, des dates, des sujets et des états, sans noms',
      thief_not:
        'votre histoire, votre nom, votre adresse, votre téléphone ou votre e-mail : tout cela est sous clé',
      honestTitle: 'Ce que nous ne pouvons pas promettre',
      honest1:
        'Si quelqu’un prend entièrement le contrôle de l’ordinateur de ce site pendant qu’il fonctionne, il peut lire ce qui est ouvert ou écrit à ce moment-là. Ce qui est fermé reste fermé.',
      honest2:
        'Les gens peuvent se tromper. C’est pourquoi un journal, qu’on ne peut pas modifier sans que cela se voie, note qui a ouvert quel dossier.',
      honest3:
        'Quelqu’un est en grand danger ? La coordination appelle de l’aide, même si elle doit pour cela dire quelque chose.',
      honest4:
        'Qui utilise votre appareil peut voir quel site vous avez visité. Utilisez « Quitter vite » et effacez si nécessaire l’historique de votre navigateur.',
      status: 'Voici les phrases que vous recevez sur l’état de votre dossier, et aucune autre',
      statusWhy:
        'Elles sont choisies pour que vous ne puissiez jamais y voir ce que votre voisin a fait ou non. Il en va de même pour votre voisin.',
      forget: 'Quand tout disparaît-il ?',
      forgetBody:
        'Vous commencez une demande sans l’envoyer ? Elle disparaît après une semaine. Quand le service oublie un dossier, la clé de celui-ci est détruite. Même dans les anciennes copies, on ne peut plus le lire.',
      stepsTitle: 'Qui peut faire quelle étape dans un dossier',
      pagesTitle: 'Toutes les adresses de ce site et qui peut les ouvrir',
      generated: 'Ces listes sont faites à partir des mêmes règles que le site lui-même.',
      address: 'Adresse',
      who: 'Qui',
      anyone: 'tout le monde',
      party: 'qui a un code',
      member: 'qui est connecté pour un service',
      keeper: 'qui tient à jour les données de ce service dans le répertoire',
    },
    de: {
      title: 'Wer sieht was?',
      intro:
        'Sie erzählen uns etwas, das niemand sonst wissen soll. Darum steht hier in einfachen Worten, wer was lesen kann und wer nicht.',
      sees: 'Sieht',
      not: 'Sieht nicht',
      you: 'Sie, die um Hilfe bitten',
      you_sees:
        'was Sie uns erzählt und später hinzugefügt haben\nwie es steht, in wenigen festen Sätzen\nwas Sie gemeinsam vereinbart haben\nwie wir Sie erreichen',
      you_not:
        'was Ihr Nachbar erzählt hat\nob, wann und wie Ihr Nachbar geantwortet hat\nwarum jemand nicht weitermachen will',
      neighbour: 'Ihr Nachbar',
      neighbour_sees:
        'nichts, solange Sie nicht sagen, dass es erlaubt ist\ndanach nur die Worte, mit denen Sie einverstanden waren\nwas Sie gemeinsam vereinbart haben',
      neighbour_not:
        'Ihre Geschichte\nIhre Telefonnummer und E-Mail-Adresse\nob Sie etwas hinzugefügt haben, und wann',
      mediator: 'Die Mediatoren Ihres Falls',
      mediator_sees:
        'zuerst nur Ihre Straße und den ersten Buchstaben Ihres Namens, um zu sagen, ob sie Sie kennen\nerst wenn sie den Fall annehmen: was Sie und Ihr Nachbar erzählen, und wie sie Sie erreichen',
      mediator_not: 'Fälle anderer Mediatoren\nIhren Fall, sobald er abgeschlossen ist',
      coordinator: 'Die Koordination des Dienstes',
      coordinator_sees:
        'alle Anfragen und Fälle des eigenen Dienstes\njedes Mal, dass jemand Ihren Fall geöffnet hat',
      coordinator_not:
        'Fälle eines anderen Dienstes\nwer was geantwortet hat, als wir später fragten, wie es war, außer am Telefon: zu sehen sind nur Zahlen und Worte ohne Namen',
      referrer: 'Wer Sie zu uns geschickt hat: Polizei, Vermieter, Gemeinde',
      referrer_sees:
        'höchstens, ob Ihre Anfrage aufgenommen wurde und wie sie ausging, in festen Worten\nund das nur, wenn es mit dem Dienst vereinbart ist und Sie einwilligten, oder wenn ein Gesetz es verlangt',
      referrer_not: 'was Sie oder Ihr Nachbar erzählt haben\nwer nicht wollte, und warum',
      administrator: 'Wer den Dienst verwaltet',
      administrator_sees: 'wer für den Dienst arbeitet\ndie Einstellungen des Dienstes',
      administrator_not: 'Ihren Namen, Ihre Geschichte oder Ihren Fall',
      operator: 'Wer diese Website technisch betreibt',
      operator_sees:
        'ob die Website funktioniert\ndie Nummern, die Daten, das Thema und den Stand der Fälle, ohne Namen',
      operator_not: 'Ihre Geschichte\nNachrichten und Vereinbarungen',
      thief: 'Jemand, der unsere Daten stiehlt',
      thief_sees: 'Nummern, Daten, Themen und Stände, ohne Namen',
      thief_not:
        'Ihre Geschichte, Ihren Namen, Ihre Adresse, Ihre Telefonnummer oder Ihre E-Mail-Adresse: All das ist verschlossen',
      honestTitle: 'Was wir nicht versprechen können',
      honest1:
        'Übernimmt jemand den laufenden Computer dieser Website ganz, kann er mitlesen, was in diesem Moment geöffnet oder geschrieben wird. Was geschlossen ist, bleibt geschlossen.',
      honest2:
        'Menschen können sich irren. Darum steht in einem Protokoll, das sich nicht unbemerkt ändern lässt, wer welchen Fall geöffnet hat.',
      honest3:
        'Ist jemand in großer Gefahr? Dann holt die Koordination Hilfe, auch wenn sie dafür etwas sagen muss.',
      honest4:
        'Wer Ihr Gerät benutzt, kann sehen, welche Website Sie besucht haben. Nutzen Sie „Schnell weg“, und löschen Sie wenn nötig den Verlauf Ihres Browsers.',
      status: 'Diese Sätze bekommen Sie über den Stand Ihres Falls, und keine anderen',
      statusWhy:
        'Sie sind so gewählt, dass Sie nie daran sehen, was Ihr Nachbar getan oder nicht getan hat. Für Ihren Nachbarn gilt dasselbe.',
      forget: 'Wann ist alles weg?',
      forgetBody:
        'Beginnen Sie eine Anfrage und schicken Sie sie nicht ab? Dann ist sie nach einer Woche weg. Vergisst der Dienst einen Fall, wird dessen Schlüssel vernichtet. Auch in alten Kopien ist er dann nicht mehr lesbar.',
      stepsTitle: 'Wer welchen Schritt in einem Fall machen darf',
      pagesTitle: 'Alle Adressen dieser Website und wer sie öffnen darf',
      generated: 'Diese Listen entstehen aus denselben Regeln wie die Website selbst.',
      address: 'Adresse',
      who: 'Wer',
      anyone: 'alle',
      party: 'wer einen Code hat',
      member: 'wer bei einem Dienst angemeldet ist',
      keeper: 'wer die Angaben dieses Dienstes im Verzeichnis pflegt',
    },
    en: {
      title: 'Who sees what?',
      intro:
        'You tell us something that nobody else may know. That is why you find here, in plain words, who can read what, and who cannot.',
      sees: 'Sees',
      not: 'Does not see',
      you: 'You, who ask for help',
      you_sees:
        'what you told us and what you added later\nhow things stand, in a few fixed sentences\nwhat you agreed together\nhow we reach you',
      you_not:
        'what your neighbour told\nwhether, when and how your neighbour answered\nwhy somebody does not want to go on',
      neighbour: 'Your neighbour',
      neighbour_sees:
        'nothing, as long as you have not said that it is all right\nafter that only the words that you agreed to\nwhat you agreed together',
      neighbour_not:
        'your story\nyour telephone number and e-mail address\nwhether you added something, and when',
      mediator: 'The mediators of your case',
      mediator_sees:
        'first only your street and the first letter of your name, to say whether they know you\nonly once they accept the case: what you and your neighbour tell, and how to reach you',
      mediator_not: 'cases of other mediators\nyour case, once it is closed',
      coordinator: 'The coordinator of the service',
      coordinator_sees:
        'all requests and cases of their own service\neach time that somebody opened your case',
      coordinator_not:
        'cases of another service\nwho answered what when we asked later how it was, except by telephone: only counts are seen, and words without a name',
      referrer: 'Who sent you to us: police, landlord, town',
      referrer_sees:
        'at most whether your request was taken up and how it ended, in fixed words\nand that only if it is agreed with the service and you consented, or if a law asks for it',
      referrer_not: 'what you or your neighbour told\nwho did not want to, and why',
      administrator: 'Who administers the service',
      administrator_sees: 'who works at the service\nthe settings of the service',
      administrator_not: 'your name, your story or your case',
      operator: 'Who keeps this site running',
      operator_sees: 'whether the site works\nthe numbers, dates, subject and state of cases, without names',
      operator_not: 'your story\nmessages and agreements',
      thief: 'Somebody who steals our data',
      thief_sees: 'numbers, dates, subjects and states, without names',
      thief_not:
        'your story, your name, your address, your telephone number or your e-mail address: all of that is locked',
      honestTitle: 'What we cannot promise',
      honest1:
        'If somebody takes over the running computer of this site completely, he can read what is opened or typed at that moment. What is closed stays closed.',
      honest2:
        'People can make mistakes. That is why a log, which cannot be changed unnoticed, says who opened which case.',
      honest3:
        'Is somebody in great danger? Then the coordinator gets help, even if that means having to tell something.',
      honest4:
        'Whoever uses your device can see which site you visited. Use “Leave quickly”, and delete the history of your browser if you need to.',
      status: 'These are the sentences you get about the state of your case, and no others',
      statusWhy:
        'They are chosen so that you can never see from them what your neighbour did or did not do. The same holds for your neighbour.',
      forget: 'When is everything gone?',
      forgetBody:
        'Do you begin a request and not send it? Then it is gone after a week. When the service forgets a case, its key is destroyed. It can then no longer be read, not even in old copies.',
      stepsTitle: 'Who may take which step in a case',
      pagesTitle: 'All addresses of this site and who may open them',
      generated: 'These lists are made from the same rules as the site itself.',
      address: 'Address',
      who: 'Who',
      anyone: 'anyone',
      party: 'who has a code',
      member: 'who is signed in at a service',
      keeper: 'whoever keeps the details of that service in the directory',
    },
  },
);
