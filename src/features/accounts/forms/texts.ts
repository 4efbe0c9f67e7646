import { texts } from '../../../platform/texts/texts.ts';

/** What is wrong with a field, and how to put it right. The keys are the codes of the schemas and of the vault. */
export const formTexts = texts(
  {
    required: 'Vul dit in.',
    too_long: 'Dit is te lang. Maak het korter.',
    not_an_email: 'Dit is geen volledig e-mailadres. Een voorbeeld: naam@dienst.be',
    choose_one: 'Kies een van de antwoorden.',
    not_a_day: 'Deze datum bestaat niet. Kijk dag en maand na.',
    not_a_number: 'Vul een getal in dat hier kan.',
    form_too_old: 'Dit formulier is verlopen. Kijk na wat u invulde en verstuur het opnieuw.',
    too_short: 'Kies een langere zin: minstens 12 tekens. Vier gewone woorden zijn al goed.',
    too_common: 'Deze zin is te makkelijk te raden. Kies woorden die niet bij elkaar horen.',
    contains_name: 'Hierin zit vooral uw eigen naam of adres. Kies andere woorden.',
    not_the_same: 'Dit is niet hetzelfde als hierboven. Typ de zin nog een keer.',
    email_taken: 'Er is al iemand met dit e-mailadres. Gebruik een ander adres.',
    wrong_passphrase: 'Deze wachtwoordzin klopt niet. Probeer opnieuw.',
    wrong_code: 'Deze code klopt niet of is al gebruikt. Wacht op de volgende code en typ die.',
    passphraseHint:
      'Minstens 12 tekens. Vier woorden die niet bij elkaar horen zijn makkelijk te onthouden en moeilijk te raden.',
    passphrase: 'Wachtwoordzin',
    newPassphrase: 'Nieuwe wachtwoordzin',
    again: 'Nog een keer dezelfde zin',
  },
  {
    fr: {
      required: 'Remplissez ce champ.',
      too_long: 'C’est trop long. Raccourcissez le texte.',
      not_an_email: 'Cette adresse e-mail n’est pas complète. Un exemple : nom@service.be',
      choose_one: 'Choisissez une des réponses.',
      not_a_day: 'Cette date n’existe pas. Vérifiez le jour et le mois.',
      not_a_number: 'Indiquez un nombre possible ici.',
      form_too_old: 'Ce formulaire a expiré. Vérifiez vos réponses et envoyez-le à nouveau.',
      too_short: 'Choisissez une phrase plus longue : au moins 12 caractères. Quatre mots simples suffisent.',
      too_common: 'Cette phrase est trop facile à deviner. Choisissez des mots sans lien entre eux.',
      contains_name: 'Cette phrase contient surtout votre nom ou votre adresse. Choisissez d’autres mots.',
      not_the_same: 'Ce n’est pas la même phrase que ci-dessus. Tapez-la encore une fois.',
      email_taken: 'Quelqu’un utilise déjà cette adresse e-mail. Indiquez une autre adresse.',
      wrong_passphrase: 'Cette phrase de passe n’est pas correcte. Réessayez.',
      wrong_code: 'Ce code est faux ou a déjà servi. Attendez le code suivant et tapez-le.',
      passphraseHint:
        'Au moins 12 caractères. Quatre mots sans lien entre eux se retiennent bien et se devinent mal.',
      passphrase: 'Phrase de passe',
      newPassphrase: 'Nouvelle phrase de passe',
      again: 'Encore une fois la même phrase',
    },
    de: {
      required: 'Füllen Sie dieses Feld aus.',
      too_long: 'Das ist zu lang. Kürzen Sie den Text.',
      not_an_email: 'Diese E-Mail-Adresse ist nicht vollständig. Ein Beispiel: name@dienst.be',
      choose_one: 'Wählen Sie eine der Antworten.',
      not_a_day: 'Dieses Datum gibt es nicht. Prüfen Sie Tag und Monat.',
      not_a_number: 'Geben Sie eine Zahl ein, die hier möglich ist.',
      form_too_old:
        'Dieses Formular ist abgelaufen. Prüfen Sie Ihre Angaben und senden Sie es noch einmal ab.',
      too_short: 'Wählen Sie einen längeren Satz: mindestens 12 Zeichen. Vier einfache Wörter genügen.',
      too_common: 'Dieser Satz ist zu leicht zu erraten. Wählen Sie Wörter, die nicht zusammengehören.',
      contains_name:
        'Dieser Satz besteht vor allem aus Ihrem Namen oder Ihrer Adresse. Wählen Sie andere Wörter.',
      not_the_same: 'Das ist nicht derselbe Satz wie oben. Geben Sie ihn noch einmal ein.',
      email_taken: 'Diese E-Mail-Adresse wird schon benutzt. Geben Sie eine andere ein.',
      wrong_passphrase: 'Diese Passphrase stimmt nicht. Versuchen Sie es noch einmal.',
      wrong_code:
        'Dieser Code stimmt nicht oder wurde schon benutzt. Warten Sie auf den nächsten und geben Sie ihn ein.',
      passphraseHint:
        'Mindestens 12 Zeichen. Vier Wörter, die nicht zusammengehören, merkt man sich leicht und errät sie schwer.',
      passphrase: 'Passphrase',
      newPassphrase: 'Neue Passphrase',
      again: 'Noch einmal derselbe Satz',
    },
    en: {
      required: 'Please fill this in.',
      too_long: 'This is too long. Please make it shorter.',
      not_an_email: 'This e-mail address is not complete. An example: name@service.be',
      choose_one: 'Choose one of the answers.',
      not_a_day: 'This date does not exist. Check the day and the month.',
      not_a_number: 'Fill in a number that is possible here.',
      form_too_old: 'This form has expired. Check what you filled in and send it again.',
      too_short: 'Choose a longer phrase: at least 12 characters. Four plain words are enough.',
      too_common: 'This phrase is too easy to guess. Choose words that do not belong together.',
      contains_name: 'This is mostly your own name or address. Choose other words.',
      not_the_same: 'This is not the same as above. Type the phrase once more.',
      email_taken: 'Somebody already uses this e-mail address. Use another one.',
      wrong_passphrase: 'This passphrase is not right. Try again.',
      wrong_code: 'This code is not right or was used already. Wait for the next code and type that one.',
      passphraseHint:
        'At least 12 characters. Four words that do not belong together are easy to remember and hard to guess.',
      passphrase: 'Passphrase',
      newPassphrase: 'New passphrase',
      again: 'The same phrase once more',
    },
  },
);

type Code = Parameters<ReturnType<typeof formTexts>>[0];

/** The errors of a form as the reader's language says them. */
export function saidErrors(
  language: Parameters<typeof formTexts>[0],
  errors: Record<string, string>,
): Record<string, string> {
  const say = formTexts(language);
  return Object.fromEntries(Object.entries(errors).map(([field, code]) => [field, say(code as Code)]));
}
