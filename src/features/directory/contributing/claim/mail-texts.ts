import { texts } from '../../../../platform/texts/texts.ts';

/** The mails to whoever keeps an entry of the directory, and to the editors. */
export const claimTexts = texts(
  {
    linkSubject: 'Uw link voor het dienstenoverzicht',
    linkText:
      'Goeiedag\n\nMet deze link kunt u de gegevens van {service} bijhouden. De link werkt één keer, en één uur lang:\n\n{link}\n\nHebt u dit niet gevraagd? Dan hoeft u niets te doen.\n',
    namedSubject: 'U mag gegevens bijhouden in het dienstenoverzicht',
    namedText:
      'Goeiedag\n\nIemand van {service} heeft gevraagd dat u mee de gegevens van deze dienst bijhoudt. Wilt u dat doen? Vraag dan hier met dit e-mailadres een link:\n\n{link}\n\nKent u deze dienst niet? Dan hoeft u niets te doen.\n',
    refusedSubject: 'Uw vraag over het dienstenoverzicht',
    refusedText:
      'Goeiedag\n\nU vroeg om de gegevens van {service} te mogen bijhouden. Wij hebben uw vraag bekeken. U kunt deze gegevens niet zelf bijhouden. Weet u iets dat niet klopt? Stel dan een wijziging voor:\n\n{link}\n\nHebt u dit niet gevraagd? Dan hoeft u niets te doen.\n',
    handSubject: 'Iemand wil een dienst bijhouden',
    handText:
      'Goeiedag\n\nIemand vraagt om de gegevens van {service} te mogen bijhouden. De dienst heeft geen eigen website of e-mailadres waarmee dat te bewijzen is. Wilt u het bekijken?\n\n{link}\n',
  },
  {
    fr: {
      linkSubject: 'Votre lien pour le répertoire des services',
      linkText:
        'Bonjour,\n\nAvec ce lien, vous pouvez tenir à jour les données de {service}. Il fonctionne une seule fois, pendant une heure :\n\n{link}\n\nVous n’avez rien demandé ? Alors vous n’avez rien à faire.\n',
      namedSubject: 'Vous pouvez tenir à jour des données du répertoire des services',
      namedText:
        'Bonjour,\n\nUne personne de {service} demande que vous teniez aussi à jour les données de ce service. Vous êtes d’accord ? Demandez un lien ici, avec cette adresse e-mail :\n\n{link}\n\nVous ne connaissez pas ce service ? Alors vous n’avez rien à faire.\n',
      refusedSubject: 'Votre demande pour le répertoire des services',
      refusedText:
        'Bonjour,\n\nVous avez demandé à tenir à jour les données de {service}. Nous avons examiné votre demande. Vous ne pouvez pas tenir vous-même ces données à jour. Quelque chose est faux ? Proposez une modification :\n\n{link}\n\nVous n’avez rien demandé ? Alors vous n’avez rien à faire.\n',
      handSubject: 'Une personne veut tenir à jour un service',
      handText:
        'Bonjour,\n\nUne personne demande à tenir à jour les données de {service}. Ce service n’a ni site ni adresse e-mail à lui qui permettent de le prouver. Voulez-vous examiner la demande ?\n\n{link}\n',
    },
    de: {
      linkSubject: 'Ihr Link für das Verzeichnis der Dienste',
      linkText:
        'Guten Tag\n\nMit diesem Link können Sie die Angaben von {service} pflegen. Er gilt einmal und eine Stunde lang:\n\n{link}\n\nSie haben das nicht verlangt? Dann müssen Sie nichts tun.\n',
      namedSubject: 'Sie dürfen Angaben im Verzeichnis der Dienste pflegen',
      namedText:
        'Guten Tag\n\nJemand von {service} bittet darum, dass Sie die Angaben dieses Dienstes mitpflegen. Möchten Sie das tun? Dann fordern Sie hier mit dieser E-Mail-Adresse einen Link an:\n\n{link}\n\nSie kennen diesen Dienst nicht? Dann müssen Sie nichts tun.\n',
      refusedSubject: 'Ihre Anfrage zum Verzeichnis der Dienste',
      refusedText:
        'Guten Tag\n\nSie haben darum gebeten, die Angaben von {service} zu pflegen. Wir haben Ihre Anfrage geprüft. Sie können diese Angaben nicht selbst pflegen. Stimmt etwas nicht? Dann schlagen Sie eine Änderung vor:\n\n{link}\n\nSie haben das nicht verlangt? Dann müssen Sie nichts tun.\n',
      handSubject: 'Jemand möchte einen Dienst pflegen',
      handText:
        'Guten Tag\n\nJemand möchte die Angaben von {service} pflegen. Der Dienst hat keine eigene Website und keine eigene E-Mail-Adresse, mit der sich das zeigen lässt. Möchten Sie es prüfen?\n\n{link}\n',
    },
    en: {
      linkSubject: 'Your link for the directory of services',
      linkText:
        'Good day\n\nWith this link you can keep the details of {service} up to date. It works once, for one hour:\n\n{link}\n\nDid you not ask for this? Then there is nothing you need to do.\n',
      namedSubject: 'You may keep details in the directory of services',
      namedText:
        'Good day\n\nSomebody at {service} has asked that you help to keep the details of this service up to date. Would you like to? Then ask for a link here, with this e-mail address:\n\n{link}\n\nDo you not know this service? Then there is nothing you need to do.\n',
      refusedSubject: 'Your request about the directory of services',
      refusedText:
        'Good day\n\nYou asked to keep the details of {service} up to date. We have looked at your request. You cannot keep these details yourself. Is something wrong in them? Then propose a change:\n\n{link}\n\nDid you not ask for this? Then there is nothing you need to do.\n',
      handSubject: 'Somebody wants to keep a service up to date',
      handText:
        'Good day\n\nSomebody asks to keep the details of {service} up to date. The service has no website or e-mail address of its own with which that can be shown. Would you look at it?\n\n{link}\n',
    },
  },
);
