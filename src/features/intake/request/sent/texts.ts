import { texts } from '../../../../platform/texts/texts.ts';

export const sentTexts = texts(
  {
    title: 'Uw vraag is verstuurd',
    thanks: 'Goed dat u dit hebt gedaan. Uw vraag is veilig aangekomen bij {service}.',
    codeTitle: 'Dit is uw code',
    codeBody:
      'Schrijf deze 16 cijfers op, of druk deze pagina af. Met de code leest u terug wat u schreef, ziet u hoe het ermee staat, en kunt u iets toevoegen. Geef de code aan niemand.',
    codeOnce:
      'Wij tonen de code alleen nu, een half uur lang, in deze browser. Daarna kan niemand hem nog opzoeken, ook wij niet.',
    print: 'Deze pagina afdrukken',
    noted: 'Ik heb de code genoteerd',
    next: 'Wat gebeurt er nu?',
    next1: 'De coördinator leest uw vraag.',
    next2: 'Binnen {days} werkdagen nemen wij contact met u op, op de manier die u koos.',
    next3: 'Samen bekijkt u wat er kan. Pas als u het goed vindt, praten bemiddelaars met uw buur.',
    lost: 'Bent u de code kwijt? Bel de dienst. Dan krijgt u een nieuwe.',
    returnAddress: 'Terugkomen kan op dit adres:',
    goneTitle: 'Hier is nu niets te zien',
    goneBody:
      'Hebt u uw vraag al verstuurd? Dan tonen wij de code niet nog eens. Met uw code komt u terug bij uw aanvraag. Bent u de code kwijt, bel dan de dienst.',
    goneReturn: 'Terugkomen met mijn code',
    goneStart: 'Een nieuwe vraag beginnen',
    doneTitle: 'Klaar',
    doneBody: 'De code staat nu niet meer op dit toestel. Bewaar hem goed. Tot gauw.',
  },
  {
    fr: {
      title: 'Votre demande est envoyée',
      thanks: 'Vous avez bien fait. Votre demande est arrivée en sécurité chez {service}.',
      codeTitle: 'Voici votre code',
      codeBody:
        'Notez ces 16 chiffres, ou imprimez cette page. Avec ce code, vous relisez ce que vous avez écrit, vous voyez où en est votre demande et vous pouvez ajouter quelque chose. Ne donnez ce code à personne.',
      codeOnce:
        'Nous montrons ce code seulement maintenant, pendant une demi-heure, dans ce navigateur. Ensuite, plus personne ne peut le retrouver, nous non plus.',
      print: 'Imprimer cette page',
      noted: 'J’ai noté le code',
      next: 'Et maintenant ?',
      next1: 'La coordination lit votre demande.',
      next2: 'Nous vous contactons dans les {days} jours ouvrables, de la façon que vous avez choisie.',
      next3:
        'Vous regardez ensemble ce qui est possible. Des médiateurs ne parlent à votre voisin que si vous êtes d’accord.',
      lost: 'Vous avez perdu le code ? Appelez le service. Vous en recevrez un nouveau.',
      returnAddress: 'Vous pouvez revenir à cette adresse :',
      goneTitle: 'Il n’y a rien à voir ici pour le moment',
      goneBody:
        'Vous avez déjà envoyé votre demande ? Nous ne montrons pas le code une deuxième fois. Avec votre code, vous retrouvez votre demande. Si vous l’avez perdu, appelez le service.',
      goneReturn: 'Revenir avec mon code',
      goneStart: 'Commencer une nouvelle demande',
      doneTitle: 'C’est fait',
      doneBody: 'Le code n’est plus sur cet appareil. Gardez-le bien. À bientôt.',
    },
    de: {
      title: 'Ihre Anfrage ist abgeschickt',
      thanks: 'Gut, dass Sie das getan haben. Ihre Anfrage ist sicher angekommen bei: {service}.',
      codeTitle: 'Das ist Ihr Code',
      codeBody:
        'Schreiben Sie diese 16 Ziffern auf, oder drucken Sie diese Seite. Mit dem Code lesen Sie nach, was Sie geschrieben haben, sehen, wie es steht, und können etwas hinzufügen. Geben Sie den Code niemandem.',
      codeOnce:
        'Wir zeigen den Code nur jetzt, eine halbe Stunde lang, in diesem Browser. Danach kann ihn niemand mehr nachschlagen, auch wir nicht.',
      print: 'Diese Seite drucken',
      noted: 'Ich habe den Code notiert',
      next: 'Wie geht es weiter?',
      next1: 'Die Koordination liest Ihre Anfrage.',
      next2: 'Innerhalb von {days} Werktagen melden wir uns bei Ihnen, auf dem Weg, den Sie gewählt haben.',
      next3:
        'Gemeinsam schauen Sie, was möglich ist. Erst wenn Sie einverstanden sind, sprechen Mediatoren mit Ihrem Nachbarn.',
      lost: 'Haben Sie den Code verloren? Rufen Sie den Dienst an. Dann bekommen Sie einen neuen.',
      returnAddress: 'Zurückkommen können Sie unter dieser Adresse:',
      goneTitle: 'Hier ist im Moment nichts zu sehen',
      goneBody:
        'Haben Sie Ihre Anfrage schon abgeschickt? Dann zeigen wir den Code nicht noch einmal. Mit Ihrem Code kommen Sie zu Ihrer Anfrage zurück. Haben Sie ihn verloren, rufen Sie den Dienst an.',
      goneReturn: 'Mit meinem Code zurückkommen',
      goneStart: 'Eine neue Anfrage beginnen',
      doneTitle: 'Fertig',
      doneBody: 'Der Code steht nicht mehr auf diesem Gerät. Bewahren Sie ihn gut auf. Bis bald.',
    },
    en: {
      title: 'Your request has been sent',
      thanks: 'It is good that you did this. Your request has arrived safely at {service}.',
      codeTitle: 'This is your code',
      codeBody:
        'Write down these 16 digits, or print this page. With the code you read again what you wrote, see how things stand, and can add something. Give the code to nobody.',
      codeOnce:
        'We show the code only now, for half an hour, in this browser. After that nobody can look it up, not even we.',
      print: 'Print this page',
      noted: 'I have written down the code',
      next: 'What happens now?',
      next1: 'The coordinator reads your request.',
      next2: 'Within {days} working days we get in touch with you, in the way you chose.',
      next3: 'Together you look at what is possible. Mediators talk to your neighbour only if you agree.',
      lost: 'Have you lost the code? Call the service. You will get a new one.',
      returnAddress: 'You can come back at this address:',
      goneTitle: 'There is nothing to see here now',
      goneBody:
        'Have you sent your request already? Then we do not show the code again. With your code you come back to your request. If you have lost it, call the service.',
      goneReturn: 'Come back with my code',
      goneStart: 'Begin a new request',
      doneTitle: 'Done',
      doneBody: 'The code is no longer on this device. Keep it safe. See you soon.',
    },
  },
);
