import type { FieldErrors } from '../../../../platform/http/form.ts';
import type { Language } from '../../../../platform/texts/languages.ts';
import { texts } from '../../../../platform/texts/texts.ts';
import { type Contract, resultClasses } from '../../contract/contract.ts';
import { contractTexts } from '../../contract/texts.ts';

export const referralTexts = texts(
  {
    name: 'Naam van de bewoner',
    phone: 'Telefoon van de bewoner',
    street: 'Straat',
    house: 'Nummer',
    postcode: 'Postcode',
    place: 'Gemeente',
    email: 'E-mail van de bewoner',
    language: 'Taal van de bewoner',
    subject: 'Waarover gaat het?',
    relation: 'Hoe wonen zij?',
    otherStreet: 'Straat van de buur',
    otherHouse: 'Nummer van de buur',
    otherHint: 'Alleen het adres. De naam van de buur vragen wij niet.',
    whenToRing: 'Wanneer kan de dienst het best bellen?',
    whenToRingHint: 'Alleen dat. Wat er gebeurd is, vertelt de bewoner zelf.',
    ownReference: 'Uw eigen kenmerk',
    more: 'Meer, als u het weet',
    notKnown: 'niet bekend',
    agreed:
      'De bewoner weet wat bemiddeling is en vindt het goed dat de dienst contact opneemt. Hoe zei de bewoner dat?',
    agreedHint:
      'Zeg bijvoorbeeld: “Bemiddelaars luisteren naar u en naar uw buur. U beslist zelf of u meedoet, en wat u zegt, blijft vertrouwelijk.”',
    in_person: 'In een gesprek, ter plaatse',
    by_phone: 'Aan de telefoon',
    in_writing: 'Schriftelijk',
    feedback: 'De bewoner vindt het goed dat de dienst aan {organisation} alleen dit laat weten: {told}.',
    feedbackHint: 'Nooit wie niet wilde, en nooit waarom. De bewoner kan dit altijd intrekken.',
    feedbackByLaw: 'Zeg ook aan de bewoner: de dienst moet aan {organisation} dit laten weten: {told}.',
    told_received: 'dat de vraag is aangekomen',
    told_taken_up: 'dat de dienst ermee begint',
    told_in_progress: 'dat de dienst eraan werkt',
    told_closed: 'dat het is afgesloten',
    told_result: 'het resultaat in één woord ({results})',
    name_required: 'Vul de naam in.',
    required: 'Vul in: {field}.',
    subject_required: 'Kies waarover het gaat.',
    choose_one: 'Kies uit de lijst.',
    consent_missing: 'Zonder het akkoord van de bewoner kunt u niet verwijzen. Kies hoe de bewoner het zei.',
    not_a_phone: 'Dit telefoonnummer lijkt te kort. Schrijf alle cijfers, bijvoorbeeld 0470 12 34 56.',
    not_an_email: 'Dit e-mailadres klopt niet helemaal.',
    no_way: 'Vul één manier in om de bewoner te bereiken.',
    too_long: 'Deze tekst is te lang. Maak hem korter.',
    form_too_old: 'Deze pagina is te oud. Open het formulier opnieuw.',
  },
  {
    fr: {
      name: 'Nom de l’habitant',
      phone: 'Téléphone de l’habitant',
      street: 'Rue',
      house: 'Numéro',
      postcode: 'Code postal',
      place: 'Commune',
      email: 'E-mail de l’habitant',
      language: 'Langue de l’habitant',
      subject: 'De quoi s’agit-il ?',
      relation: 'Où habitent-ils ?',
      otherStreet: 'Rue du voisin',
      otherHouse: 'Numéro du voisin',
      otherHint: 'Seulement l’adresse. Nous ne demandons pas le nom du voisin.',
      whenToRing: 'Quand le service peut-il appeler de préférence ?',
      whenToRingHint: 'Rien d’autre. Ce qui s’est passé, l’habitant le raconte lui-même.',
      ownReference: 'Votre propre référence',
      more: 'Plus, si vous le savez',
      notKnown: 'inconnu',
      agreed:
        'L’habitant sait ce qu’est la médiation et accepte que le service prenne contact. Comment l’a-t-il dit ?',
      agreedHint:
        'Dites par exemple : « Des médiateurs vous écoutent, vous et votre voisin. Vous décidez vous-même de participer, et ce que vous dites reste confidentiel. »',
      in_person: 'De vive voix, sur place',
      by_phone: 'Au téléphone',
      in_writing: 'Par écrit',
      feedback: 'L’habitant accepte que le service dise à {organisation} seulement ceci : {told}.',
      feedbackHint:
        'Jamais qui n’a pas voulu, et jamais pourquoi. L’habitant peut toujours retirer cet accord.',
      feedbackByLaw: 'Dites aussi à l’habitant : le service doit dire ceci à {organisation} : {told}.',
      told_received: 'que la demande est arrivée',
      told_taken_up: 'que le service commence',
      told_in_progress: 'que le service y travaille',
      told_closed: 'que c’est terminé',
      told_result: 'le résultat en un mot ({results})',
      name_required: 'Écrivez le nom.',
      required: 'Remplissez : {field}.',
      subject_required: 'Choisissez de quoi il s’agit.',
      choose_one: 'Choisissez dans la liste.',
      consent_missing:
        'Sans l’accord de l’habitant, vous ne pouvez pas l’orienter. Choisissez comment il l’a dit.',
      not_a_phone:
        'Ce numéro de téléphone semble trop court. Écrivez tous les chiffres, par exemple 0470 12 34 56.',
      not_an_email: 'Cette adresse e-mail n’est pas tout à fait correcte.',
      no_way: 'Indiquez un moyen de joindre l’habitant.',
      too_long: 'Ce texte est trop long. Raccourcissez-le.',
      form_too_old: 'Cette page est trop ancienne. Rouvrez le formulaire.',
    },
    de: {
      name: 'Name der Person',
      phone: 'Telefon der Person',
      street: 'Straße',
      house: 'Nummer',
      postcode: 'Postleitzahl',
      place: 'Gemeinde',
      email: 'E-Mail der Person',
      language: 'Sprache der Person',
      subject: 'Worum geht es?',
      relation: 'Wie wohnen sie?',
      otherStreet: 'Straße des Nachbarn',
      otherHouse: 'Nummer des Nachbarn',
      otherHint: 'Nur die Adresse. Nach dem Namen des Nachbarn fragen wir nicht.',
      whenToRing: 'Wann ruft der Dienst am besten an?',
      whenToRingHint: 'Nur das. Was geschehen ist, erzählt die Person selbst.',
      ownReference: 'Ihr eigenes Zeichen',
      more: 'Mehr, wenn Sie es wissen',
      notKnown: 'nicht bekannt',
      agreed:
        'Die Person weiß, was Mediation ist, und ist einverstanden, dass der Dienst sich meldet. Wie hat sie das gesagt?',
      agreedHint:
        'Sagen Sie zum Beispiel: „Mediatoren hören Ihnen und Ihrem Nachbarn zu. Sie entscheiden selbst, ob Sie mitmachen, und was Sie sagen, bleibt vertraulich.“',
      in_person: 'Im Gespräch, vor Ort',
      by_phone: 'Am Telefon',
      in_writing: 'Schriftlich',
      feedback:
        'Die Person ist einverstanden, dass der Dienst {organisation} nur Folgendes mitteilt: {told}.',
      feedbackHint: 'Nie, wer nicht wollte, und nie, warum. Die Person kann das jederzeit widerrufen.',
      feedbackByLaw: 'Sagen Sie der Person auch: Der Dienst muss {organisation} Folgendes mitteilen: {told}.',
      told_received: 'dass die Anfrage angekommen ist',
      told_taken_up: 'dass der Dienst damit beginnt',
      told_in_progress: 'dass der Dienst daran arbeitet',
      told_closed: 'dass es abgeschlossen ist',
      told_result: 'das Ergebnis in einem Wort ({results})',
      name_required: 'Geben Sie den Namen an.',
      required: 'Füllen Sie aus: {field}.',
      subject_required: 'Wählen Sie, worum es geht.',
      choose_one: 'Wählen Sie aus der Liste.',
      consent_missing:
        'Ohne das Einverständnis der Person können Sie sie nicht verweisen. Wählen Sie, wie sie es gesagt hat.',
      not_a_phone:
        'Diese Telefonnummer scheint zu kurz. Schreiben Sie alle Ziffern, zum Beispiel 0470 12 34 56.',
      not_an_email: 'Diese E-Mail-Adresse stimmt nicht ganz.',
      no_way: 'Geben Sie einen Weg an, die Person zu erreichen.',
      too_long: 'Dieser Text ist zu lang. Bitte kürzen Sie ihn.',
      form_too_old: 'Diese Seite ist zu alt. Öffnen Sie das Formular neu.',
    },
    en: {
      name: 'Resident’s name',
      phone: 'Resident’s telephone',
      street: 'Street',
      house: 'Number',
      postcode: 'Postcode',
      place: 'Town',
      email: 'Resident’s e-mail',
      language: 'Resident’s language',
      subject: 'What is it about?',
      relation: 'How do they live?',
      otherStreet: 'Neighbour’s street',
      otherHouse: 'Neighbour’s number',
      otherHint: 'Only the address. We do not ask for the neighbour’s name.',
      whenToRing: 'When is a good time for the service to ring?',
      whenToRingHint: 'Only that. What happened is for the resident to tell.',
      ownReference: 'Your own reference',
      more: 'More, if you know it',
      notKnown: 'not known',
      agreed:
        'The resident knows what mediation is and agrees that the service makes contact. How did the resident say so?',
      agreedHint:
        'Say for example: “Mediators listen to you and to your neighbour. You decide yourself whether to take part, and what you say stays confidential.”',
      in_person: 'In person, on the spot',
      by_phone: 'On the telephone',
      in_writing: 'In writing',
      feedback: 'The resident agrees that the service tells {organisation} only this: {told}.',
      feedbackHint: 'Never who did not want to, and never why. The resident can withdraw this at any time.',
      feedbackByLaw: 'Also tell the resident: the service must tell {organisation} this: {told}.',
      told_received: 'that the request has arrived',
      told_taken_up: 'that the service begins with it',
      told_in_progress: 'that the service is working on it',
      told_closed: 'that it is closed',
      told_result: 'the result in a word ({results})',
      name_required: 'Give the name.',
      required: 'Please fill in: {field}.',
      subject_required: 'Choose what it is about.',
      choose_one: 'Choose from the list.',
      consent_missing: 'Without the resident’s agreement you cannot refer. Choose how the resident said so.',
      not_a_phone: 'This telephone number seems too short. Write all digits, for example 0470 12 34 56.',
      not_an_email: 'This e-mail address is not quite right.',
      no_way: 'Give one way to reach the resident.',
      too_long: 'This text is too long. Please make it shorter.',
      form_too_old: 'This page is too old. Open the form again.',
    },
  },
);

/** What the contract lets go back, in words: the very words to which the resident agrees. */
export function toldText({ tells, tellsResult }: Contract, language: Language): string {
  const say = referralTexts(language);
  const told = tells.map((word) => say(`told_${word}`));
  const list = (type: 'conjunction' | 'disjunction') => new Intl.ListFormat(language, { type });
  const classes = resultClasses.map((one) =>
    contractTexts(language)(`result_${one}`).toLocaleLowerCase(language),
  );
  const results = list('disjunction').format(classes);
  return list('conjunction').format(tellsResult ? [...told, say('told_result', { results })] : told);
}

const codes = [
  ...(['choose_one', 'consent_missing', 'not_a_phone', 'not_an_email'] as const),
  ...(['no_way', 'too_long', 'form_too_old'] as const),
];
const labelled = [
  ...(['phone', 'street', 'house', 'place', 'email', 'language'] as const),
  ...(['otherStreet', 'otherHouse', 'whenToRing', 'ownReference'] as const),
];

/** What is wrong in one field of a referral, in words. */
export function sayError(language: Language, field: string, code: string): string {
  const say = referralTexts(language);
  const known = codes.find((one) => one === code);
  if (known) return say(known);
  if (field === 'name') return say('name_required');
  const label = labelled.find((one) => one === field);
  return label ? say('required', { field: say(label) }) : say('subject_required');
}

/** What is wrong with a posted referral, in words, for its `Form`. */
export function referralErrors(language: Language, errors: FieldErrors): FieldErrors {
  return Object.fromEntries(
    Object.entries(errors).map(([field, code]) => [
      field === 'once' ? '' : field,
      sayError(language, field, code),
    ]),
  );
}
