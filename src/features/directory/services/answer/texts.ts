import { texts } from '../../../../platform/texts/texts.ts';

export const answerTexts = texts(
  {
    one: 'Voor {place} is dit uw dienst',
    several: 'Voor {place} zijn er {count} diensten',
    whichOne: 'Kies de dienst die bij uw vraag past. Twijfelt u? Neem de eerste.',
    guessed: 'De plaats “{typed}” vonden wij niet. Bedoelt u {place}?',
    whichTitle: 'In welke gemeente woont u?',
    whichPostcode: 'Postcode {postcode} ligt in meer dan één gemeente.',
    whichName: 'Er is meer dan één plaats met de naam “{typed}”.',
    none: 'Voor {place} vinden wij nog geen dienst',
    now: 'Wat kunt u nu doen?',
    nowBody:
      'Bel uw gemeente en vraag naar buurtbemiddeling. Ook uw wijkagent of uw verhuurder weet vaak de weg.',
    nearest: 'De dichtstbijzijnde diensten',
    nearestBody:
      'Zij werken niet in uw gemeente, maar weten misschien wie u wel kan helpen. De afstand is in vogelvlucht, van uw gemeente tot de hunne.',
    away: '{km} km, in {place}',
    unknown: 'Deze plaats vinden wij niet',
    why_postcode:
      'Wij weten niet in welke gemeente postcode {postcode} ligt. Vul de naam van uw gemeente in.',
    why_no_postcode:
      '“{typed}” is geen postcode. Een postcode heeft vier cijfers, zoals 4000, of vier cijfers en twee letters, zoals 1961 AB. U kunt ook de naam van uw gemeente invullen.',
    why_abroad:
      '“{typed}” ligt niet in België of Nederland. Deze site kent alleen diensten in deze twee landen. Vul de gemeente in waar u woont.',
    why_too_long: 'Dat is te veel tekst. Vul alleen uw postcode of de naam van uw gemeente in.',
    why_not_found: 'Wij kennen geen plaats “{typed}”. Kijk de naam na, of vul uw postcode in.',
    within: '{village}, in {place}',
    didYouMean: 'Bedoelt u een van deze plaatsen?',
    be: 'België',
    nl: 'Nederland',
  },
  {
    fr: {
      one: 'Pour {place}, voici votre service',
      several: 'Pour {place}, il y a {count} services',
      whichOne: 'Choisissez le service qui correspond à votre demande. Vous hésitez ? Prenez le premier.',
      guessed: 'Nous n’avons pas trouvé « {typed} ». Voulez-vous dire {place} ?',
      whichTitle: 'Dans quelle commune habitez-vous ?',
      whichPostcode: 'Le code postal {postcode} se trouve dans plusieurs communes.',
      whichName: 'Plusieurs endroits s’appellent « {typed} ».',
      none: 'Pour {place}, nous ne trouvons pas encore de service',
      now: 'Que pouvez-vous faire maintenant ?',
      nowBody:
        'Appelez votre commune et demandez s’il y a une médiation de quartier. Votre agent de quartier ou votre propriétaire peut aussi vous orienter.',
      nearest: 'Les services les plus proches',
      nearestBody:
        'Ils ne travaillent pas dans votre commune, mais savent peut-être qui peut vous aider. La distance est à vol d’oiseau, de votre commune à la leur.',
      away: '{km} km, à {place}',
      unknown: 'Nous ne trouvons pas cet endroit',
      why_postcode:
        'Nous ne savons pas dans quelle commune se trouve le code postal {postcode}. Indiquez le nom de votre commune.',
      why_no_postcode:
        '« {typed} » n’est pas un code postal. Un code postal a quatre chiffres, comme 4000, ou quatre chiffres et deux lettres, comme 1961 AB. Vous pouvez aussi indiquer le nom de votre commune.',
      why_abroad:
        '« {typed} » ne se trouve ni en Belgique ni aux Pays-Bas. Ce site ne connaît que les services de ces deux pays. Indiquez la commune où vous habitez.',
      why_too_long: 'C’est trop de texte. Indiquez seulement votre code postal ou le nom de votre commune.',
      why_not_found:
        'Nous ne connaissons pas d’endroit « {typed} ». Vérifiez le nom, ou indiquez votre code postal.',
      within: '{village}, à {place}',
      didYouMean: 'Voulez-vous dire l’un de ces endroits ?',
      be: 'Belgique',
      nl: 'Pays-Bas',
    },
    de: {
      one: 'Für {place} ist dies Ihr Dienst',
      several: 'Für {place} gibt es {count} Dienste',
      whichOne:
        'Wählen Sie den Dienst, der zu Ihrer Frage passt. Sie sind nicht sicher? Nehmen Sie den ersten.',
      guessed: 'Den Ort „{typed}“ haben wir nicht gefunden. Meinen Sie {place}?',
      whichTitle: 'In welcher Gemeinde wohnen Sie?',
      whichPostcode: 'Die Postleitzahl {postcode} liegt in mehr als einer Gemeinde.',
      whichName: 'Mehr als ein Ort heißt „{typed}“.',
      none: 'Für {place} finden wir noch keinen Dienst',
      now: 'Was können Sie jetzt tun?',
      nowBody:
        'Rufen Sie Ihre Gemeinde an und fragen Sie nach Nachbarschaftsmediation. Auch Ihre Polizei vor Ort oder Ihr Vermieter weiß oft weiter.',
      nearest: 'Die nächsten Dienste',
      nearestBody:
        'Sie arbeiten nicht in Ihrer Gemeinde, wissen aber vielleicht, wer Ihnen helfen kann. Die Entfernung gilt in Luftlinie, von Ihrer Gemeinde zu der ihren.',
      away: '{km} km, in {place}',
      unknown: 'Diesen Ort finden wir nicht',
      why_postcode:
        'Wir wissen nicht, in welcher Gemeinde die Postleitzahl {postcode} liegt. Geben Sie den Namen Ihrer Gemeinde an.',
      why_no_postcode:
        '„{typed}“ ist keine Postleitzahl. Eine Postleitzahl hat vier Ziffern, wie 4000, oder vier Ziffern und zwei Buchstaben, wie 1961 AB. Sie können auch den Namen Ihrer Gemeinde angeben.',
      why_abroad:
        '„{typed}“ liegt nicht in Belgien oder den Niederlanden. Diese Website kennt nur Dienste in diesen beiden Ländern. Geben Sie die Gemeinde an, in der Sie wohnen.',
      why_too_long: 'Das ist zu viel Text. Geben Sie nur Ihre Postleitzahl oder den Namen Ihrer Gemeinde an.',
      why_not_found:
        'Wir kennen keinen Ort „{typed}“. Prüfen Sie den Namen, oder geben Sie Ihre Postleitzahl an.',
      within: '{village}, in {place}',
      didYouMean: 'Meinen Sie einen dieser Orte?',
      be: 'Belgien',
      nl: 'Niederlande',
    },
    en: {
      one: 'For {place} this is your service',
      several: 'For {place} there are {count} services',
      whichOne: 'Choose the service that fits your question. Not sure? Take the first one.',
      guessed: 'We did not find “{typed}”. Did you mean {place}?',
      whichTitle: 'In which municipality do you live?',
      whichPostcode: 'Postcode {postcode} lies in more than one municipality.',
      whichName: 'More than one place is called “{typed}”.',
      none: 'For {place} we do not find a service yet',
      now: 'What can you do now?',
      nowBody:
        'Call your municipality and ask for neighbourhood mediation. Your community police officer or your landlord often knows the way too.',
      nearest: 'The nearest services',
      nearestBody:
        'They do not work in your municipality, but may know who can help you. The distance is as the crow flies, from your municipality to theirs.',
      away: '{km} km, in {place}',
      unknown: 'We do not find this place',
      why_postcode:
        'We do not know in which municipality postcode {postcode} lies. Please give the name of your municipality.',
      why_no_postcode:
        '“{typed}” is no postcode. A postcode has four digits, such as 4000, or four digits and two letters, such as 1961 AB. You can also give the name of your municipality.',
      why_abroad:
        '“{typed}” is not in Belgium or the Netherlands. This site only knows services in these two countries. Please give the municipality where you live.',
      why_too_long: 'That is too much text. Please give only your postcode or the name of your municipality.',
      why_not_found: 'We do not know a place “{typed}”. Check the name, or give your postcode.',
      within: '{village}, in {place}',
      didYouMean: 'Did you mean one of these places?',
      be: 'Belgium',
      nl: 'the Netherlands',
    },
  },
);
