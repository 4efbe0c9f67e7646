import { texts } from '../../../../platform/texts/texts.ts';

/** The mails about a proposed change. */
export const proposalMailTexts = texts(
  {
    subject: 'Een voorstel voor uw gegevens',
    proposed:
      'Goeiedag\n\nEen bezoeker stelt een wijziging voor in de gegevens van {service}: {field}. Er is nog niets veranderd. Wilt u het bekijken en beslissen?\n\n{link}\n\nBeslist u niet binnen veertien dagen? Dan mag een redacteur het doen.\n',
    unkept:
      'Goeiedag\n\nEen bezoeker stelt een wijziging voor in de gegevens van {service}: {field}. Er is nog niets veranderd. U kunt de gegevens van uw dienst zelf bijhouden, gratis en zonder account:\n\n{link}\n\nDoet u niets? Dan beslist na veertien dagen een redacteur. Tot dan schrijven wij u hierover niet meer.\n',
    decidedSubject: 'Uw voorstel voor het dienstenoverzicht',
    accepted: 'Goeiedag\n\nDank u. Uw voorstel is overgenomen ({what}):\n\n{link}\n',
    refused: 'Goeiedag\n\nDank u om mee te denken. Uw voorstel is niet overgenomen ({what}).\n\n{link}\n',
    word: 'Daarbij werd geschreven: {word}',
  },
  {
    fr: {
      subject: 'Une proposition pour vos données',
      proposed:
        'Bonjour,\n\nUne personne propose une modification des données de {service} : {field}. Rien n’a encore changé. Voulez-vous l’examiner et décider ?\n\n{link}\n\nSans décision dans les quatorze jours, la rédaction peut décider.\n',
      unkept:
        'Bonjour,\n\nUne personne propose une modification des données de {service} : {field}. Rien n’a encore changé. Vous pouvez tenir vous-même à jour les données de votre service, gratuitement et sans compte :\n\n{link}\n\nSi vous ne faites rien, la rédaction décide après quatorze jours. D’ici là, nous ne vous écrirons plus à ce sujet.\n',
      decidedSubject: 'Votre proposition pour le répertoire des services',
      accepted: 'Bonjour,\n\nMerci. Votre proposition a été reprise ({what}) :\n\n{link}\n',
      refused: 'Bonjour,\n\nMerci de votre aide. Votre proposition n’a pas été reprise ({what}).\n\n{link}\n',
      word: 'Avec ce mot : {word}',
    },
    de: {
      subject: 'Ein Vorschlag für Ihre Angaben',
      proposed:
        'Guten Tag\n\nEin Besucher schlägt eine Änderung der Angaben von {service} vor: {field}. Noch ist nichts geändert. Möchten Sie es ansehen und entscheiden?\n\n{link}\n\nEntscheiden Sie nicht innerhalb von vierzehn Tagen, darf es die Redaktion tun.\n',
      unkept:
        'Guten Tag\n\nEin Besucher schlägt eine Änderung der Angaben von {service} vor: {field}. Noch ist nichts geändert. Sie können die Angaben Ihres Dienstes selbst pflegen, kostenlos und ohne Konto:\n\n{link}\n\nTun Sie nichts, entscheidet nach vierzehn Tagen die Redaktion. Bis dahin schreiben wir Ihnen dazu nicht mehr.\n',
      decidedSubject: 'Ihr Vorschlag für das Verzeichnis der Dienste',
      accepted: 'Guten Tag\n\nDanke. Ihr Vorschlag wurde übernommen ({what}):\n\n{link}\n',
      refused:
        'Guten Tag\n\nDanke fürs Mitdenken. Ihr Vorschlag wurde nicht übernommen ({what}).\n\n{link}\n',
      word: 'Dazu wurde geschrieben: {word}',
    },
    en: {
      subject: 'A proposal for your details',
      proposed:
        'Good day\n\nA visitor proposes a change in the details of {service}: {field}. Nothing has changed yet. Would you look at it and decide?\n\n{link}\n\nIf you do not decide within fourteen days, an editor may.\n',
      unkept:
        'Good day\n\nA visitor proposes a change in the details of {service}: {field}. Nothing has changed yet. You can keep the details of your service true yourself, free and without an account:\n\n{link}\n\nIf you do nothing, an editor decides after fourteen days. Until then we do not write to you about this again.\n',
      decidedSubject: 'Your proposal for the directory of services',
      accepted: 'Good day\n\nThank you. Your proposal was taken over ({what}):\n\n{link}\n',
      refused:
        'Good day\n\nThank you for thinking along. Your proposal was not taken over ({what}).\n\n{link}\n',
      word: 'With these words: {word}',
    },
  },
);
