import { texts } from '../../../../platform/texts/texts.ts';

export const neighbourTexts = texts(
  {
    title: 'Over welke buur gaat het?',
    intro:
      'Vul in wat u weet. Weet u weinig? Schrijf dan bijvoorbeeld “de bewoners van nummer 12” of “de buren boven mij”.',
    promise: 'Wij zeggen niets tegen uw buur voordat u het goed vindt.',
    name: 'Naam, of wie u bedoelt',
    street: 'Straat',
    house: 'Nummer',
    postcode: 'Postcode',
    place: 'Gemeente',
    phone: 'Telefoon',
    nothing_known:
      'Schrijf een naam of een straat op. Een paar woorden mogen ook, zoals “de buren boven mij”.',
  },
  {
    fr: {
      title: 'De quel voisin s’agit-il ?',
      intro:
        'Remplissez ce que vous savez. Vous savez peu de choses ? Écrivez par exemple « les habitants du numéro 12 » ou « les voisins du dessus ».',
      promise: 'Nous ne disons rien à votre voisin avant que vous soyez d’accord.',
      name: 'Nom, ou qui vous voulez dire',
      street: 'Rue',
      house: 'Numéro',
      postcode: 'Code postal',
      place: 'Commune',
      phone: 'Téléphone',
      nothing_known: 'Écrivez un nom ou une rue. Quelques mots suffisent, comme « les voisins du dessus ».',
    },
    de: {
      title: 'Um welchen Nachbarn geht es?',
      intro:
        'Füllen Sie aus, was Sie wissen. Wissen Sie wenig? Schreiben Sie zum Beispiel „die Bewohner von Nummer 12“ oder „die Nachbarn über mir“.',
      promise: 'Wir sagen Ihrem Nachbarn nichts, bevor Sie einverstanden sind.',
      name: 'Name, oder wen Sie meinen',
      street: 'Straße',
      house: 'Nummer',
      postcode: 'Postleitzahl',
      place: 'Gemeinde',
      phone: 'Telefon',
      nothing_known:
        'Schreiben Sie einen Namen oder eine Straße auf. Ein paar Worte genügen, wie „die Nachbarn über mir“.',
    },
    en: {
      title: 'Which neighbour is it about?',
      intro:
        'Fill in what you know. Do you know little? Write for example “the people at number 12” or “the neighbours above me”.',
      promise: 'We say nothing to your neighbour before you agree.',
      name: 'Name, or who you mean',
      street: 'Street',
      house: 'Number',
      postcode: 'Postcode',
      place: 'Town',
      phone: 'Telephone',
      nothing_known: 'Write down a name or a street. A few words will do, such as “the neighbours above me”.',
    },
  },
);
