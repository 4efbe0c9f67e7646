import { texts } from '../../../platform/texts/texts.ts';

/** What goes to a contact of a partner. Who sees the screen over his shoulder learns nothing of anybody. */
export const linkMailTexts = texts(
  {
    linkSubject: 'Uw link',
    linkText:
      'Goeiedag\n\nMet deze link kunt u iemand naar {service} verwijzen, zonder account:\n\n{link}\n\nDe link is alleen voor u. Telkens als u hem gebruikt, krijgt u een code. Bewaar deze mail en stuur hem niet door.\n\nWeet u niet waarom u deze mail krijgt? Dan hoeft u niets te doen.\n',
    codeSubject: 'Uw code',
    codeText:
      'Goeiedag\n\nUw code is {code}. U kunt hem één keer gebruiken, binnen 15 minuten. Geef hem aan niemand door.\n\nHebt u geen code gevraagd? Laat het de dienst weten: dan heeft iemand anders uw link.\n',
    codeSms: 'Uw code is {code}. Hij werkt één keer, binnen 15 minuten.',
  },
  {
    fr: {
      linkSubject: 'Votre lien',
      linkText:
        'Bonjour,\n\nAvec ce lien, vous pouvez orienter une personne vers {service}, sans compte :\n\n{link}\n\nCe lien est pour vous seul. À chaque utilisation, vous recevez un code. Gardez ce message et ne le transférez pas.\n\nVous ne savez pas pourquoi vous recevez ce message ? Alors vous n’avez rien à faire.\n',
      codeSubject: 'Votre code',
      codeText:
        'Bonjour,\n\nVotre code est {code}. Vous pouvez l’utiliser une seule fois, dans les 15 minutes. Ne le donnez à personne.\n\nVous n’avez pas demandé de code ? Prévenez le service : une autre personne a votre lien.\n',
      codeSms: 'Votre code est {code}. Il fonctionne une seule fois, dans les 15 minutes.',
    },
    de: {
      linkSubject: 'Ihr Link',
      linkText:
        'Guten Tag\n\nMit diesem Link können Sie jemanden an {service} verweisen, ohne Konto:\n\n{link}\n\nDer Link ist nur für Sie. Jedes Mal, wenn Sie ihn benutzen, bekommen Sie einen Code. Bewahren Sie diese E-Mail auf und leiten Sie sie nicht weiter.\n\nSie wissen nicht, warum Sie diese E-Mail bekommen? Dann müssen Sie nichts tun.\n',
      codeSubject: 'Ihr Code',
      codeText:
        'Guten Tag\n\nIhr Code ist {code}. Sie können ihn einmal benutzen, innerhalb von 15 Minuten. Geben Sie ihn niemandem weiter.\n\nSie haben keinen Code verlangt? Sagen Sie es dem Dienst: Dann hat jemand anders Ihren Link.\n',
      codeSms: 'Ihr Code ist {code}. Er gilt einmal, innerhalb von 15 Minuten.',
    },
    en: {
      linkSubject: 'Your link',
      linkText:
        'Hello\n\nWith this link you can refer somebody to {service}, without an account:\n\n{link}\n\nThe link is for you alone. Each time you use it, you get a code. Keep this mail and do not pass it on.\n\nYou do not know why you get this mail? Then you need not do anything.\n',
      codeSubject: 'Your code',
      codeText:
        'Hello\n\nYour code is {code}. You can use it once, within 15 minutes. Give it to nobody.\n\nYou did not ask for a code? Tell the service: somebody else has your link.\n',
      codeSms: 'Your code is {code}. It works once, within 15 minutes.',
    },
  },
);
