import { texts } from '../../../platform/texts/texts.ts';

/** Words that several pages of the request share. */
export const requestTexts = texts(
  {
    onward: 'Verder',
    yourPrivacy: 'Uw privacy',
    whoReads: 'Alleen de coördinator en de bemiddelaars die u helpen, lezen dit. Uw buur leest het niet.',
    whoSeesWhat: 'Wie ziet wat?',
    keptUntil: 'Wat u typt, bewaren wij op slot tot {day}. Alleen deze browser kan het openen.',
    erase: 'Wis alles wat ik typte',
    erasedTitle: 'Alles is gewist',
    erasedBody: 'Wat u hebt getypt, is weg. Niemand kan het nog lezen. Er is niets verstuurd.',
    startAgain: 'Opnieuw beginnen',
    home: 'Naar de beginpagina',
    required: 'Vul dit in.',
    choose_one: 'Kies één antwoord.',
    too_long: 'Deze tekst is te lang. Maak hem korter. Wat u typte, staat er nog.',
    not_an_email: 'Dit e-mailadres klopt niet helemaal. Een e-mailadres ziet eruit als naam@voorbeeld.be.',
  },
  {
    fr: {
      onward: 'Continuer',
      yourPrivacy: 'Votre vie privée',
      whoReads:
        'Seuls la coordination et les médiateurs qui vous aident lisent ceci. Votre voisin ne le lit pas.',
      whoSeesWhat: 'Qui voit quoi ?',
      keptUntil:
        'Nous gardons sous clé ce que vous écrivez jusqu’au {day}. Seul ce navigateur peut l’ouvrir.',
      erase: 'Effacer tout ce que j’ai écrit',
      erasedTitle: 'Tout est effacé',
      erasedBody: 'Ce que vous avez écrit a disparu. Plus personne ne peut le lire. Rien n’a été envoyé.',
      startAgain: 'Recommencer',
      home: 'Aller à la page d’accueil',
      required: 'Remplissez ce champ.',
      choose_one: 'Choisissez une réponse.',
      too_long: 'Ce texte est trop long. Raccourcissez-le. Ce que vous avez écrit est toujours là.',
      not_an_email:
        'Cette adresse e-mail n’est pas tout à fait correcte. Une adresse ressemble à nom@exemple.be.',
    },
    de: {
      onward: 'Weiter',
      yourPrivacy: 'Ihre Privatsphäre',
      whoReads:
        'Nur die Koordination und die Mediatoren, die Ihnen helfen, lesen dies. Ihr Nachbar liest es nicht.',
      whoSeesWhat: 'Wer sieht was?',
      keptUntil:
        'Was Sie schreiben, bewahren wir verschlossen auf bis {day}. Nur dieser Browser kann es öffnen.',
      erase: 'Alles löschen, was ich geschrieben habe',
      erasedTitle: 'Alles ist gelöscht',
      erasedBody:
        'Was Sie geschrieben haben, ist weg. Niemand kann es mehr lesen. Es wurde nichts abgeschickt.',
      startAgain: 'Neu beginnen',
      home: 'Zur Startseite',
      required: 'Bitte füllen Sie dies aus.',
      choose_one: 'Bitte wählen Sie eine Antwort.',
      too_long: 'Dieser Text ist zu lang. Bitte kürzen Sie ihn. Was Sie geschrieben haben, steht noch da.',
      not_an_email: 'Diese E-Mail-Adresse stimmt nicht ganz. Eine Adresse sieht so aus: name@beispiel.be.',
    },
    en: {
      onward: 'Continue',
      yourPrivacy: 'Your privacy',
      whoReads:
        'Only the coordinator and the mediators who help you read this. Your neighbour does not read it.',
      whoSeesWhat: 'Who sees what?',
      keptUntil: 'We keep what you type locked until {day}. Only this browser can open it.',
      erase: 'Delete everything I typed',
      erasedTitle: 'Everything is deleted',
      erasedBody: 'What you typed is gone. Nobody can read it any more. Nothing was sent.',
      startAgain: 'Start again',
      home: 'Go to the home page',
      required: 'Please fill this in.',
      choose_one: 'Please choose one answer.',
      too_long: 'This text is too long. Please make it shorter. What you typed is still there.',
      not_an_email: 'This e-mail address is not quite right. An address looks like name@example.org.',
    },
  },
);

export type SharedError = 'required' | 'choose_one' | 'too_long' | 'not_an_email';

export const isSharedError = (code: string): code is SharedError =>
  ['required', 'choose_one', 'too_long', 'not_an_email'].includes(code);
