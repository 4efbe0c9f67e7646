import { texts } from '../../../platform/texts/texts.ts';

export const resetTexts = texts(
  {
    title: 'Wachtwoordzin vergeten',
    intro:
      'Vul uw e-mailadres in. Hoort het bij een account, dan sturen wij een link waarmee u een nieuwe zin kiest.',
    email: 'E-mailadres',
    send: 'Stuur de link',
    sentTitle: 'Kijk in uw mail',
    sentText:
      'Hoort {email} bij een account? Dan is er nu een link onderweg. Hij werkt één keer, een uur lang. Niets gekregen? Kijk bij ongewenste mail, of vraag het de beheerder van uw dienst.',
    mailSubject: 'Nieuwe wachtwoordzin kiezen',
    mailText: `Beste {name},

Iemand vroeg om een nieuwe wachtwoordzin voor uw account in Entente.

Was u dat? Open deze link. Hij werkt één keer, een uur lang:
{link}

Was u dat niet? Dan hoeft u niets te doen. Uw wachtwoordzin blijft zoals hij is.
`,
    changedSubject: 'Uw wachtwoordzin is gewijzigd',
    changedText: `Beste {name},

Er is een nieuwe wachtwoordzin gekozen voor uw account in Entente.

Was u dat niet? Laat het dan meteen weten aan de beheerder van uw dienst.
`,
    chooseTitle: 'Kies een nieuwe wachtwoordzin',
    whatTitle: 'Wat er dan gebeurt',
    what1: 'U krijgt ook een nieuwe sleutel. De oude lag onder uw oude zin, en niemand kan die openen.',
    what2:
      'Bent u bemiddelaar? Er gaat niets verloren: u leest uw zaken weer zodra een coördinator u met één druk op de knop binnenlaat.',
    what3:
      'Bent u coördinator? Dan laat een andere coördinator u weer binnen, of u neemt het herstelblad van de dienst. Is er geen van beide, dan kan niemand de verhalen nog openen: ook wij niet.',
    what4: 'Weet u uw oude zin toch nog? Sluit dan deze pagina en meld u gewoon aan. U verliest dan niets.',
    what5:
      'Heeft u een tweede controle? Die blijft: u heeft straks ook uw telefoon of een herstelcode nodig.',
    save: 'Kies deze zin',
    gone: 'Deze link werkt niet meer',
    goneText: 'De link is al gebruikt of ouder dan een uur. Vraag een nieuwe.',
    again: 'Vraag een nieuwe link',
    wait: 'Er is te vaak om een link gevraagd. Wacht {seconds, plural, one {# seconde} other {# seconden}} en probeer opnieuw.',
    sheetTitle: 'Kom binnen met het herstelblad',
    sheetIntro: 'Typ de vier regels van het herstelblad van {service} over, elk op een eigen regel.',
    sheet: 'De vier regels',
    sheetHint: 'Elke regel heeft vier groepjes van vier tekens. Spaties en hoofdletters maken niet uit.',
    sheetSend: 'Open de dienst voor mij',
    sheet_incomplete: 'Regel {line} is niet volledig: er horen zestien tekens te staan.',
    sheet_mistyped: 'In regel {line} staat een tikfout. Vergelijk die regel teken voor teken met het blad.',
    other_sheet: 'Dit blad hoort niet bij deze dienst, of de dienst heeft nu een nieuwere sleutel.',
  },
  {
    fr: {
      title: 'Phrase de passe oubliée',
      intro:
        'Indiquez votre adresse e-mail. Si elle appartient à un compte, nous envoyons un lien pour choisir une nouvelle phrase.',
      email: 'Adresse e-mail',
      send: 'Envoyer le lien',
      sentTitle: 'Regardez vos e-mails',
      sentText:
        '{email} appartient à un compte ? Alors un lien est en route. Il fonctionne une seule fois, pendant une heure. Rien reçu ? Regardez dans les indésirables, ou demandez à l’administration de votre service.',
      mailSubject: 'Choisir une nouvelle phrase de passe',
      mailText: `Bonjour {name},

Quelqu’un a demandé une nouvelle phrase de passe pour votre compte dans Entente.

C’était vous ? Ouvrez ce lien. Il fonctionne une seule fois, pendant une heure :
{link}

Ce n’était pas vous ? Alors vous n’avez rien à faire. Votre phrase de passe ne change pas.
`,
      changedSubject: 'Votre phrase de passe a changé',
      changedText: `Bonjour {name},

Une nouvelle phrase de passe a été choisie pour votre compte dans Entente.

Ce n’était pas vous ? Prévenez tout de suite l’administration de votre service.
`,
      chooseTitle: 'Choisissez une nouvelle phrase de passe',
      whatTitle: 'Ce qui se passe alors',
      what1:
        'Vous recevez aussi une nouvelle clé. L’ancienne était sous votre ancienne phrase, et personne ne peut l’ouvrir.',
      what2:
        'Vous menez des médiations ? Rien ne se perd : vous relirez vos dossiers dès que la coordination vous aura rendu l’accès, en appuyant sur un bouton.',
      what3:
        'Vous coordonnez un service ? Une autre personne qui coordonne vous fait entrer, ou vous prenez la feuille de secours du service. S’il n’y a ni l’une ni l’autre, plus personne ne peut ouvrir les récits : nous non plus.',
      what4:
        'Vous vous rappelez quand même votre ancienne phrase ? Fermez cette page et connectez-vous simplement. Vous ne perdez alors rien.',
      what5:
        'Vous avez un deuxième contrôle ? Il reste actif : il vous faudra aussi votre téléphone ou un code de secours.',
      save: 'Choisir cette phrase',
      gone: 'Ce lien ne fonctionne plus',
      goneText: 'Le lien a déjà servi ou a plus d’une heure. Demandez-en un nouveau.',
      again: 'Demander un nouveau lien',
      wait: 'Un lien a été demandé trop souvent. Attendez {seconds, plural, one {# seconde} other {# secondes}} et réessayez.',
      sheetTitle: 'Entrer avec la feuille de secours',
      sheetIntro: 'Recopiez les quatre lignes de la feuille de secours de {service}, une par ligne.',
      sheet: 'Les quatre lignes',
      sheetHint:
        'Chaque ligne a quatre groupes de quatre signes. Les espaces et les majuscules n’ont pas d’importance.',
      sheetSend: 'Ouvrir le service pour moi',
      sheet_incomplete: 'La ligne {line} n’est pas complète : il faut seize signes.',
      sheet_mistyped: 'Il y a une faute dans la ligne {line}. Comparez-la signe par signe avec la feuille.',
      other_sheet:
        'Cette feuille n’est pas celle de ce service, ou le service a maintenant une clé plus récente.',
    },
    de: {
      title: 'Passphrase vergessen',
      intro:
        'Geben Sie Ihre E-Mail-Adresse ein. Gehört sie zu einem Konto, schicken wir einen Link, mit dem Sie einen neuen Satz wählen.',
      email: 'E-Mail-Adresse',
      send: 'Link schicken',
      sentTitle: 'Schauen Sie in Ihre E-Mails',
      sentText:
        'Gehört {email} zu einem Konto? Dann ist jetzt ein Link unterwegs. Er gilt einmal, eine Stunde lang. Nichts bekommen? Schauen Sie im Spam nach oder fragen Sie die Verwaltung Ihres Dienstes.',
      mailSubject: 'Neue Passphrase wählen',
      mailText: `Guten Tag {name},

jemand hat um eine neue Passphrase für Ihr Konto in Entente gebeten.

Waren Sie das? Öffnen Sie diesen Link. Er gilt einmal, eine Stunde lang:
{link}

Waren Sie das nicht? Dann brauchen Sie nichts zu tun. Ihre Passphrase bleibt, wie sie ist.
`,
      changedSubject: 'Ihre Passphrase wurde geändert',
      changedText: `Guten Tag {name},

für Ihr Konto in Entente wurde eine neue Passphrase gewählt.

Waren Sie das nicht? Sagen Sie es sofort der Verwaltung Ihres Dienstes.
`,
      chooseTitle: 'Wählen Sie eine neue Passphrase',
      whatTitle: 'Was dann geschieht',
      what1:
        'Sie bekommen auch einen neuen Schlüssel. Der alte lag unter Ihrem alten Satz, und niemand kann ihn öffnen.',
      what2:
        'Sie vermitteln? Es geht nichts verloren: Sie lesen Ihre Fälle wieder, sobald die Koordination Sie mit einem Knopfdruck hereinlässt.',
      what3:
        'Sie koordinieren? Dann lässt jemand anderes aus der Koordination Sie wieder herein, oder Sie nehmen das Notfallblatt des Dienstes. Gibt es beides nicht, kann niemand die Schilderungen mehr öffnen: auch wir nicht.',
      what4:
        'Fällt Ihnen der alte Satz doch noch ein? Schließen Sie diese Seite und melden Sie sich einfach an. Dann verlieren Sie nichts.',
      what5:
        'Sie haben eine zweite Prüfung? Sie bleibt: Sie brauchen gleich auch Ihr Telefon oder einen Notfallcode.',
      save: 'Diesen Satz wählen',
      gone: 'Dieser Link gilt nicht mehr',
      goneText: 'Der Link wurde schon benutzt oder ist älter als eine Stunde. Fordern Sie einen neuen an.',
      again: 'Neuen Link anfordern',
      wait: 'Es wurde zu oft ein Link angefordert. Warten Sie {seconds, plural, one {# Sekunde} other {# Sekunden}} und versuchen Sie es noch einmal.',
      sheetTitle: 'Mit dem Notfallblatt hereinkommen',
      sheetIntro: 'Tippen Sie die vier Zeilen vom Notfallblatt von {service} ab, jede in eine eigene Zeile.',
      sheet: 'Die vier Zeilen',
      sheetHint:
        'Jede Zeile hat vier Gruppen mit je vier Zeichen. Leerzeichen und Großbuchstaben sind gleich.',
      sheetSend: 'Den Dienst für mich öffnen',
      sheet_incomplete: 'Zeile {line} ist nicht vollständig: Es müssen sechzehn Zeichen sein.',
      sheet_mistyped:
        'In Zeile {line} ist ein Tippfehler. Vergleichen Sie die Zeile Zeichen für Zeichen mit dem Blatt.',
      other_sheet:
        'Dieses Blatt gehört nicht zu diesem Dienst, oder der Dienst hat jetzt einen neueren Schlüssel.',
    },
    en: {
      title: 'Forgotten your passphrase',
      intro:
        'Fill in your e-mail address. If it belongs to an account, we send a link with which you choose a new phrase.',
      email: 'E-mail address',
      send: 'Send the link',
      sentTitle: 'Look at your e-mail',
      sentText:
        'Does {email} belong to an account? Then a link is on its way. It works once, for one hour. Nothing received? Look at unwanted mail, or ask the administrator of your service.',
      mailSubject: 'Choose a new passphrase',
      mailText: `Dear {name},

Somebody asked for a new passphrase for your account in Entente.

Was it you? Open this link. It works once, for one hour:
{link}

Was it not you? Then you need not do anything. Your passphrase stays as it is.
`,
      changedSubject: 'Your passphrase has been changed',
      changedText: `Dear {name},

A new passphrase has been chosen for your account in Entente.

Was it not you? Then tell the administrator of your service at once.
`,
      chooseTitle: 'Choose a new passphrase',
      whatTitle: 'What happens then',
      what1: 'You also get a new key. The old one lay under your old phrase, and nobody can open it.',
      what2:
        'Are you a mediator? Nothing is lost: you read your cases again as soon as a coordinator lets you in, at the press of a button.',
      what3:
        'Are you a coordinator? Then another coordinator lets you in again, or you take the recovery sheet of the service. If there is neither, nobody can open the stories any more: nor can we.',
      what4:
        'Do you remember your old phrase after all? Then close this page and simply sign in. You then lose nothing.',
      what5: 'Do you have a second check? It stays: you will also need your phone or a recovery code.',
      save: 'Choose this phrase',
      gone: 'This link no longer works',
      goneText: 'The link was used already or is older than an hour. Ask for a new one.',
      again: 'Ask for a new link',
      wait: 'A link was asked for too often. Wait {seconds, plural, one {# second} other {# seconds}} and try again.',
      sheetTitle: 'Come in with the recovery sheet',
      sheetIntro: 'Type the four lines of the recovery sheet of {service}, each on a line of its own.',
      sheet: 'The four lines',
      sheetHint: 'Each line has four groups of four characters. Spaces and capitals do not matter.',
      sheetSend: 'Open the service for me',
      sheet_incomplete: 'Line {line} is not complete: there should be sixteen characters.',
      sheet_mistyped:
        'There is a typing error in line {line}. Compare that line with the sheet, sign by sign.',
      other_sheet: 'This sheet does not belong to this service, or the service now has a newer key.',
    },
  },
);
