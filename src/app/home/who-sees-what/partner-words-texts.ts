import { texts } from '../../../platform/texts/texts.ts';

/** What people outside the service are told, and when. */
export const partnerWordsTexts = texts(
  {
    title: 'Wat iemand buiten de dienst kan vernemen',
    intro:
      'Politie, verhuurders en anderen sturen mensen naar de dienst. Zij krijgen vaste woorden en een dag, en geen vrije tekst. Een ander woord bestaat niet.',
    who: 'Wie',
    words: 'Alle woorden',
    when: 'Wanneer',
    referrer: 'Wie u stuurde',
    referrer_when:
      'alleen de woorden die met de dienst zijn afgesproken en waarvoor u toestemming gaf; u trekt die toestemming in wanneer u wilt',
    magistrate: 'Een magistraat die bemiddeling liet voorstellen',
    magistrate_when: 'één antwoord; nooit wie weigerde of waarom',
    sanction_officer: 'De sanctionerend ambtenaar',
    sanction_officer_when: 'omdat de wet een antwoord vraagt; nooit wie niet verder wilde of waarom',
    onward: 'Wie u verder helpt',
    onward_words: 'De woorden die u zelf goedkeurde',
    onward_when: 'alleen als u dat vroeg of ermee instemde',
    own: 'Met uw code ziet u waarvoor u toestemming gaf en trekt u ze in. In het overzicht dat u kunt meenemen, staat ook wat een partner over u vernam.',
  },
  {
    fr: {
      title: 'Ce qu’une personne hors du service peut apprendre',
      intro:
        'La police, les bailleurs et d’autres envoient des personnes au service. Ils reçoivent des mots fixes et un jour, jamais un texte libre. Il n’existe pas d’autre mot.',
      who: 'Qui',
      words: 'Tous les mots',
      when: 'Quand',
      referrer: 'Qui vous a envoyé',
      referrer_when:
        'seulement les mots convenus avec le service et pour lesquels vous avez donné votre accord ; vous retirez cet accord quand vous voulez',
      magistrate: 'Un magistrat qui a fait proposer une médiation',
      magistrate_when: 'une seule réponse ; jamais qui a refusé, ni pourquoi',
      sanction_officer: 'Le fonctionnaire sanctionnateur',
      sanction_officer_when:
        'parce que la loi demande une réponse ; jamais qui n’a pas voulu continuer, ni pourquoi',
      onward: 'Qui prend le relais',
      onward_words: 'Les mots que vous avez approuvés vous-même',
      onward_when: 'seulement si vous l’avez demandé ou accepté',
      own: 'Avec votre code, vous voyez à quoi vous avez donné votre accord, et vous pouvez le retirer. L’aperçu que vous pouvez emporter dit aussi ce qu’un partenaire a appris sur vous.',
    },
    de: {
      title: 'Was jemand außerhalb des Dienstes erfahren kann',
      intro:
        'Polizei, Vermieter und andere schicken Menschen zum Dienst. Sie erhalten feste Worte und einen Tag, nie einen freien Text. Ein anderes Wort gibt es nicht.',
      who: 'Wer',
      words: 'Alle Worte',
      when: 'Wann',
      referrer: 'Wer Sie geschickt hat',
      referrer_when:
        'nur die Worte, die mit dem Dienst vereinbart sind und in die Sie eingewilligt haben; Sie ziehen die Einwilligung zurück, wann Sie möchten',
      magistrate: 'Ein Magistrat, der eine Mediation vorschlagen ließ',
      magistrate_when: 'eine einzige Antwort; nie, wer ablehnte oder warum',
      sanction_officer: 'Der sanktionierende Beamte',
      sanction_officer_when:
        'weil das Gesetz eine Antwort verlangt; nie, wer nicht weitermachen wollte oder warum',
      onward: 'Wer Ihnen weiterhilft',
      onward_words: 'Die Worte, die Sie selbst gebilligt haben',
      onward_when: 'nur wenn Sie darum baten oder zustimmten',
      own: 'Mit Ihrem Code sehen Sie, worin Sie eingewilligt haben, und ziehen es zurück. In der Übersicht, die Sie mitnehmen können, steht auch, was ein Partner über Sie erfuhr.',
    },
    en: {
      title: 'What somebody outside the service can be told',
      intro:
        'Police, landlords and others send people to the service. They get fixed words and a day, never a free text. There is no other word.',
      who: 'Who',
      words: 'All the words',
      when: 'When',
      referrer: 'Who sent you',
      referrer_when:
        'only the words that were agreed with the service and to which you consented; you withdraw that consent whenever you want',
      magistrate: 'A magistrate who had mediation proposed',
      magistrate_when: 'one answer; never who refused, or why',
      sanction_officer: 'The sanctioning officer',
      sanction_officer_when: 'because the law asks for an answer; never who did not want to go on, or why',
      onward: 'Who helps you further',
      onward_words: 'The words that you approved yourself',
      onward_when: 'only if you asked for it or agreed',
      own: 'With your code you see to what you consented, and withdraw it. The overview that you can take along also says what a partner was told about you.',
    },
  },
);
