import { texts } from '../../../platform/texts/texts.ts';

export const firstRunTexts = texts(
  {
    emptyTitle: 'Hier is nog niets ingericht',
    wrongLinkTitle: 'Deze link klopt niet',
    emptyIntro: 'Entente is gestart, maar er is nog geen dienst.',
    whereLink:
      'Richt u Entente in? Kijk dan in het venster waarin u Entente startte. Daar staat een link die begint met het adres van deze site en eindigt op een lange code. Open die link. Vindt u hem niet meer terug? Start Entente opnieuw: de link verschijnt dan weer.',
    emptyVisitor: 'Zoekt u hulp bij een conflict met buren? Kom dan later terug.',
    title: 'Welkom. U richt Entente in',
    intro:
      'Eerst vertelt u wie u bent. Daarna maakt u de eerste dienst. Samen duurt dat ongeveer tien minuten.',
    operatorMay:
      'U wordt de systeembeheerder. Die maakt diensten aan en houdt alles draaiend, maar kan geen zaken en geen verhalen lezen. Bent u ook de coördinator van de dienst? Dat vragen we straks.',
    name: 'Uw naam',
    email: 'Uw e-mailadres',
    yourLanguage: 'In welke taal werkt u?',
    next: 'Ga verder',
    keepIt:
      'Bewaar uw wachtwoordzin goed. Hij opent ook uw eigen sleutel: niemand anders kan hem voor u terugvinden.',
  },
  {
    fr: {
      emptyTitle: 'Rien n’est encore installé ici',
      wrongLinkTitle: 'Ce lien n’est pas correct',
      emptyIntro: 'Entente a démarré, mais il n’y a pas encore de service.',
      whereLink:
        'Vous installez Entente ? Regardez la fenêtre dans laquelle vous avez démarré Entente. Vous y trouvez un lien qui commence par l’adresse de ce site et finit par un long code. Ouvrez ce lien. Vous ne le retrouvez plus ? Redémarrez Entente : le lien s’affiche à nouveau.',
      emptyVisitor: 'Vous cherchez de l’aide dans un conflit entre voisins ? Revenez plus tard.',
      title: 'Bienvenue. Vous installez Entente',
      intro:
        'Dites d’abord qui vous êtes. Ensuite, vous créez le premier service. En tout, cela prend environ dix minutes.',
      operatorMay:
        'Vous vous occupez de la gestion technique : vous créez les services et veillez à ce que tout fonctionne, mais vous ne pouvez lire ni les dossiers ni les récits. Vous coordonnez aussi le service ? Nous vous le demanderons ensuite.',
      name: 'Votre nom',
      email: 'Votre adresse e-mail',
      yourLanguage: 'Dans quelle langue travaillez-vous ?',
      next: 'Continuer',
      keepIt:
        'Retenez bien votre phrase de passe. Elle ouvre aussi votre clé personnelle : personne d’autre ne peut la retrouver pour vous.',
    },
    de: {
      emptyTitle: 'Hier ist noch nichts eingerichtet',
      wrongLinkTitle: 'Dieser Link stimmt nicht',
      emptyIntro: 'Entente läuft, aber es gibt noch keinen Dienst.',
      whereLink:
        'Richten Sie Entente ein? Schauen Sie in das Fenster, in dem Sie Entente gestartet haben. Dort steht ein Link, der mit der Adresse dieser Seite beginnt und mit einem langen Code endet. Öffnen Sie ihn. Sie finden ihn nicht mehr? Starten Sie Entente neu: Der Link wird dann wieder angezeigt.',
      emptyVisitor: 'Suchen Sie Hilfe bei einem Streit mit Nachbarn? Dann kommen Sie bitte später wieder.',
      title: 'Willkommen. Sie richten Entente ein',
      intro:
        'Zuerst sagen Sie, wer Sie sind. Danach legen Sie den ersten Dienst an. Zusammen dauert das etwa zehn Minuten.',
      operatorMay:
        'Sie übernehmen den technischen Betrieb: Sie legen Dienste an und halten alles am Laufen, können aber weder Fälle noch Berichte lesen. Sie koordinieren auch den Dienst? Das fragen wir gleich.',
      name: 'Ihr Name',
      email: 'Ihre E-Mail-Adresse',
      yourLanguage: 'In welcher Sprache arbeiten Sie?',
      next: 'Weiter',
      keepIt:
        'Merken Sie sich Ihre Passphrase gut. Sie öffnet auch Ihren eigenen Schlüssel: Niemand sonst kann sie für Sie wiederfinden.',
    },
    en: {
      emptyTitle: 'Nothing is set up here yet',
      wrongLinkTitle: 'This link is not right',
      emptyIntro: 'Entente is running, but there is no service yet.',
      whereLink:
        'Are you setting up Entente? Look at the window in which you started Entente. It shows a link that begins with the address of this site and ends with a long code. Open that link. Can you no longer find it? Start Entente again: the link is then shown again.',
      emptyVisitor: 'Are you looking for help with a conflict between neighbours? Please come back later.',
      title: 'Welcome. You are setting up Entente',
      intro:
        'First you say who you are. Then you make the first service. Together this takes about ten minutes.',
      operatorMay:
        'You become the operator. The operator makes services and keeps everything running, but cannot read cases or stories. Are you the coordinator of the service as well? We will ask you in a moment.',
      name: 'Your name',
      email: 'Your e-mail address',
      yourLanguage: 'In which language do you work?',
      next: 'Continue',
      keepIt: 'Keep your passphrase well. It also opens your own key: nobody else can find it again for you.',
    },
  },
);
