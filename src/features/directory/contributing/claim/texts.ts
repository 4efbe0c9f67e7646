import { texts } from '../../../../platform/texts/texts.ts';

/** The pages by which somebody comes to keep an entry. */
export const claimPageTexts = texts(
  {
    title: 'Is dit uw dienst?',
    intro:
      'Houd dan zelf de gegevens bij. Wij sturen een link naar een e-mailadres van de dienst. Wie die mail leest, mag wijzigen. Een account is niet nodig.',
    email: 'Uw e-mailadres bij de dienst',
    emailHint: 'Een adres dat eindigt op {domains}, of het adres dat op de pagina van de dienst staat.',
    emailHintExact: 'Het e-mailadres dat op de pagina van de dienst staat.',
    elsewhere:
      'Dit adres is niet van de dienst. Gebruik een adres dat eindigt op {domains}, of vraag iemand van de dienst om u aan te duiden.',
    elsewhereExact:
      'Dit adres is niet van de dienst. Gebruik het adres dat op de pagina van de dienst staat, of vraag iemand van de dienst om u aan te duiden.',
    send: 'Stuur mij een link',
    sentTitle: 'Kijk in uw mailbox',
    sent: 'Wij sturen een link naar {email}. Open die binnen het uur. Komt er niets? Kijk bij de ongewenste mail.',
    sentMaybe:
      'Mag {email} de gegevens van deze dienst wijzigen? Dan komt er een mail met een link. Open die binnen het uur.',
    tenant:
      'Deze dienst werkt met Entente. Wie er coördineert of beheert, meldt zich aan en kan dan wijzigen.',
    signIn: 'Aanmelden',
    byHandIntro:
      'Van deze dienst kennen wij geen eigen website of e-mailadres. Een mail kan dus niets bewijzen. Een redacteur kijkt het na en schrijft u.',
    why: 'Wie bent u bij de dienst, en hoe kunnen wij dat nakijken?',
    byHandEmail: 'Uw e-mailadres',
    byHandSend: 'Vraag het aan een redacteur',
    byHandDone: 'Wij hebben uw vraag. Een redacteur kijkt ze na en schrijft u.',
    already: 'Ik mag deze gegevens al wijzigen',
    enterTitle: 'Kom binnen met een link',
    enterIntro:
      'Wie de gegevens van deze dienst bijhoudt, krijgt hier een link per e-mail. Die werkt één keer.',
    enterEmail: 'Uw e-mailadres',
    lost: 'Uw tijd was om. Dit had u ingevuld; het is niet bewaard. Kopieer wat u nodig hebt en kom opnieuw binnen.',
    notYet: 'Houdt u deze dienst nog niet bij?',
    openTitle: 'Gegevens bijhouden',
    openIntro: 'U kunt nu de gegevens van {service} wijzigen. Dat blijft twaalf uur zo op dit toestel.',
    open: 'Ga verder',
    goneTitle: 'Deze link werkt niet meer',
    gone: 'Een link werkt één keer, en één uur lang. Vraag gerust een nieuwe.',
    askAgain: 'Vraag een nieuwe link',
  },
  {
    fr: {
      title: 'Est-ce votre service ?',
      intro:
        'Tenez alors vous-même les données à jour. Nous envoyons un lien à une adresse e-mail du service. La personne qui lit ce message peut modifier. Aucun compte n’est nécessaire.',
      email: 'Votre adresse e-mail au service',
      emailHint: 'Une adresse qui se termine par {domains}, ou celle qui figure sur la page du service.',
      emailHintExact: 'L’adresse e-mail qui figure sur la page du service.',
      elsewhere:
        'Cette adresse n’est pas celle du service. Utilisez une adresse qui se termine par {domains}, ou demandez à une personne du service de vous désigner.',
      elsewhereExact:
        'Cette adresse n’est pas celle du service. Utilisez celle qui figure sur sa page, ou demandez à une personne du service de vous désigner.',
      send: 'Envoyez-moi un lien',
      sentTitle: 'Regardez votre boîte e-mail',
      sent: 'Nous envoyons un lien à {email}. Ouvrez-le dans l’heure. Rien n’arrive ? Regardez dans les indésirables.',
      sentMaybe:
        'Si {email} peut modifier les données de ce service, un message avec un lien arrive. Ouvrez-le dans l’heure.',
      tenant:
        'Ce service travaille avec Entente. Qui le coordonne ou l’administre se connecte et peut alors modifier.',
      signIn: 'Se connecter',
      byHandIntro:
        'Nous ne connaissons ni site ni adresse e-mail propres à ce service. Un message ne peut donc rien prouver. La rédaction examine la demande et vous écrit.',
      why: 'Qui êtes-vous dans le service, et comment pouvons-nous le vérifier ?',
      byHandEmail: 'Votre adresse e-mail',
      byHandSend: 'Demander à la rédaction',
      byHandDone: 'Nous avons votre demande. La rédaction l’examine et vous écrit.',
      already: 'Je peux déjà modifier ces données',
      enterTitle: 'Entrez avec un lien',
      enterIntro:
        'Qui tient à jour les données de ce service reçoit ici un lien par e-mail. Il fonctionne une seule fois.',
      enterEmail: 'Votre adresse e-mail',
      lost: 'Votre temps était écoulé. Voici ce que vous aviez rempli ; ce n’est pas enregistré. Copiez ce qu’il vous faut et entrez à nouveau.',
      notYet: 'Vous ne tenez pas encore ce service à jour ?',
      openTitle: 'Tenir les données à jour',
      openIntro:
        'Vous pouvez maintenant modifier les données de {service}. C’est valable douze heures sur cet appareil.',
      open: 'Continuer',
      goneTitle: 'Ce lien ne fonctionne plus',
      gone: 'Un lien fonctionne une seule fois, pendant une heure. Demandez-en simplement un autre.',
      askAgain: 'Demander un nouveau lien',
    },
    de: {
      title: 'Ist das Ihr Dienst?',
      intro:
        'Dann pflegen Sie die Angaben selbst. Wir senden einen Link an eine E-Mail-Adresse des Dienstes. Wer diese Mail liest, darf ändern. Ein Konto ist nicht nötig.',
      email: 'Ihre E-Mail-Adresse beim Dienst',
      emailHint: 'Eine Adresse, die auf {domains} endet, oder die Adresse auf der Seite des Dienstes.',
      emailHintExact: 'Die E-Mail-Adresse, die auf der Seite des Dienstes steht.',
      elsewhere:
        'Diese Adresse gehört nicht zum Dienst. Nehmen Sie eine, die auf {domains} endet, oder bitten Sie jemanden vom Dienst, Sie zu benennen.',
      elsewhereExact:
        'Diese Adresse gehört nicht zum Dienst. Nehmen Sie die Adresse von seiner Seite, oder bitten Sie jemanden vom Dienst, Sie zu benennen.',
      send: 'Senden Sie mir einen Link',
      sentTitle: 'Sehen Sie in Ihr Postfach',
      sent: 'Wir senden einen Link an {email}. Öffnen Sie ihn innerhalb einer Stunde. Kommt nichts? Sehen Sie bei den unerwünschten Mails nach.',
      sentMaybe:
        'Darf {email} die Angaben dieses Dienstes ändern? Dann kommt eine Mail mit einem Link. Öffnen Sie ihn innerhalb einer Stunde.',
      tenant:
        'Dieser Dienst arbeitet mit Entente. Wer ihn koordiniert oder verwaltet, meldet sich an und kann dann ändern.',
      signIn: 'Anmelden',
      byHandIntro:
        'Von diesem Dienst kennen wir keine eigene Website oder E-Mail-Adresse. Eine Mail kann also nichts zeigen. Die Redaktion prüft es und schreibt Ihnen.',
      why: 'Wer sind Sie beim Dienst, und wie können wir das prüfen?',
      byHandEmail: 'Ihre E-Mail-Adresse',
      byHandSend: 'Die Redaktion fragen',
      byHandDone: 'Wir haben Ihre Frage. Die Redaktion prüft sie und schreibt Ihnen.',
      already: 'Ich darf diese Angaben schon ändern',
      enterTitle: 'Mit einem Link hereinkommen',
      enterIntro:
        'Wer die Angaben dieses Dienstes pflegt, erhält hier einen Link per E-Mail. Er gilt einmal.',
      enterEmail: 'Ihre E-Mail-Adresse',
      lost: 'Ihre Zeit war abgelaufen. Das hatten Sie ausgefüllt; es ist nicht gespeichert. Kopieren Sie, was Sie brauchen, und kommen Sie wieder herein.',
      notYet: 'Pflegen Sie diesen Dienst noch nicht?',
      openTitle: 'Angaben pflegen',
      openIntro:
        'Sie können jetzt die Angaben von {service} ändern. Das gilt zwölf Stunden lang auf diesem Gerät.',
      open: 'Weiter',
      goneTitle: 'Dieser Link gilt nicht mehr',
      gone: 'Ein Link gilt einmal und eine Stunde lang. Fordern Sie einfach einen neuen an.',
      askAgain: 'Einen neuen Link anfordern',
    },
    en: {
      title: 'Is this your service?',
      intro:
        'Then keep its details true yourself. We send a link to an e-mail address of the service. Whoever reads that mail may change the details. No account is needed.',
      email: 'Your e-mail address at the service',
      emailHint: 'An address that ends in {domains}, or the one on the page of the service.',
      emailHintExact: 'The e-mail address on the page of the service.',
      elsewhere:
        'This address is not of the service. Use one that ends in {domains}, or ask somebody at the service to name you.',
      elsewhereExact:
        'This address is not of the service. Use the one on its page, or ask somebody at the service to name you.',
      send: 'Send me a link',
      sentTitle: 'Look in your mailbox',
      sent: 'We send a link to {email}. Open it within the hour. Does nothing arrive? Look in the unwanted mail.',
      sentMaybe:
        'If {email} may change the details of this service, a mail with a link is on its way. Open it within the hour.',
      tenant:
        'This service works with Entente. Whoever coordinates or administers it signs in, and can then change its details.',
      signIn: 'Sign in',
      byHandIntro:
        'We know no website or e-mail address of this service’s own, so no mail can show anything. An editor looks at it and writes to you.',
      why: 'Who are you at the service, and how can we check that?',
      byHandEmail: 'Your e-mail address',
      byHandSend: 'Ask an editor',
      byHandDone: 'We have your question. An editor looks at it and writes to you.',
      already: 'I may change these details already',
      enterTitle: 'Come in with a link',
      enterIntro: 'Whoever keeps the details of this service gets a link by e-mail here. It works once.',
      enterEmail: 'Your e-mail address',
      lost: 'Your time was up. This is what you had filled in; it was not saved. Copy what you need and come in again.',
      notYet: 'Do you not keep this service yet?',
      openTitle: 'Keep the details',
      openIntro: 'You can now change the details of {service}. That lasts twelve hours on this device.',
      open: 'Continue',
      goneTitle: 'This link no longer works',
      gone: 'A link works once, for one hour. Feel free to ask for a new one.',
      askAgain: 'Ask for a new link',
    },
  },
);
