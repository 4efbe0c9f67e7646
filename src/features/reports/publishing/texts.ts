import { texts } from '../../../platform/texts/texts.ts';

export const publishingTexts = texts(
  {
    title: 'Gepubliceerde rapporten',
    intro:
      'Wat de dienst naar buiten brengt, staat vast. Kleine getallen zijn verborgen, zo dat niemand ze kan uitrekenen, ook niet wie alle rapporten naast elkaar legt.',
    none: 'Nog niets gepubliceerd',
    noneText: 'Kies een maand, kwartaal of jaar dat voorbij is.',
    prepare: 'Een rapport voorbereiden',
    period: 'Periode',
    quarterName: '{quarter}e kwartaal {year}',
    audience: 'Voor wie',
    service: 'De hele dienst',
    municipality: 'Gemeente {name}',
    partner: 'Partner {name}',
    look: 'Bekijken wat wordt gepubliceerd',
    published: 'Gepubliceerd op {day}',
    version: 'Herziening {number}',
    draftTitle: 'Rapport: {period}, nog niet gepubliceerd',
    frozenTitle: 'Rapport: {period}',
    draftText:
      'Zo wordt het rapport gepubliceerd. Daarna verandert het niet meer; een fout zet u recht met een herziening.',
    kept: 'Wat verborgen is, en waarom',
    keptSmall:
      '{count, plural, one {# getal is zelf} other {# getallen zijn zelf}} kleiner dan {smallest}, of is dat voor een partner die zijn eigen mensen eraf trekt.',
    keptOther:
      '{count, plural, one {# ander getal is verborgen, omdat daarmee een klein getal} other {# andere getallen zijn verborgen, omdat daarmee een klein getal}} is uit te rekenen: in dit rapport, of samen met wat al gepubliceerd is.',
    keptTables:
      '{count, plural, one {# tabel blijft} other {# tabellen blijven}} helemaal leeg, omdat ook een nul te veel zou zeggen.',
    keptNone: 'Er hoeft niets verborgen te worden.',
    keptPartner:
      'Dit rapport is alleen voor de partner. Er staat in wat hij zelf kan tellen: wie hij doorverwees, en wat hij daarover hoorde.',
    legend:
      'Waar “verborgen” staat, is het getal kleiner dan {smallest}, of zou zo’n getal anders uit te rekenen zijn. Een nul wordt getoond.',
    words: 'Tekst bij de cijfers schrijven',
    wordsTitle: 'Toelichting',
    told: 'Wat u over uw verwijzingen hoorde',
    publish: 'Publiceren',
    not_over: 'Deze periode is nog niet voorbij. Een rapport kan pas daarna worden gepubliceerd.',
    published_already:
      'Over deze periode is al een rapport gepubliceerd. Een fout zet u daar recht met een herziening.',
    nothing_to_restate: 'Van dit rapport bestaat al een nieuwere versie.',
    published_meanwhile:
      'Intussen is een ander rapport gepubliceerd. Bekijk dit rapport nog eens en probeer opnieuw.',
    persons_in_words: 'In de tekst staat iets dat bij iemand van een zaak hoort. Kijk de tekst eerst na.',
    too_long:
      'Uitzoeken welke getallen verborgen moeten blijven, duurt nu te lang. Er is niets gepubliceerd. Probeer het later nog eens, als het rustiger is.',
    cutShort:
      'Niet alles kon op tijd worden nagekeken. Daarom zijn hele tabellen leeg, misschien meer dan nodig is. Probeer het later nog eens, als het rustiger is. U kunt het rapport ook zo publiceren.',
    cut_short:
      'Niet alles kon op tijd worden nagekeken, en dan blijven hele tabellen leeg. Er is niets gepubliceerd. Probeer het later nog eens, als het rustiger is.',
    form_too_old: 'Dit formulier is verlopen. Probeer het nog eens.',
    restate: 'Herziening publiceren',
    restateTitle: 'Herziening van het rapport: {period}, nog niet gepubliceerd',
    restateDraft:
      'Zo wordt de herziening gepubliceerd, naast de versie die er al is. Daarna verandert zij niet meer.',
    prepareRestatement: 'Herziening voorbereiden',
    restateText:
      'De cijfers worden opnieuw geteld, en u ziet eerst wat er anders wordt. Dit rapport blijft staan.',
    keptFew:
      '{count, plural, one {# tabel blijft} other {# tabellen blijven}} leeg, omdat er sinds een eerdere versie minder dan {smallest} zaken veranderden. Wie beide versies naast elkaar legt, zou anders zien welke. Wacht liever tot er meer te verbeteren is.',
    noOtherDifferences: 'Geen enkel getal dat nog getoond wordt, is anders.',
    emptied: 'In deze versie zijn deze tabellen leeg:',
    replacedBy: 'Vervangen door herziening {number}',
    restates: 'Dit is een herziening van het rapport van {day}.',
    restated: 'Er is een nieuwere versie van dit rapport.',
    toOther: 'Naar die versie',
    differences: 'Wat er anders is',
    noDifferences: 'Geen enkel getal is anders.',
    what: 'Wat',
    before: 'Eerst',
    after: 'Nu',
    total: 'totaal',
    compare: 'Naast andere diensten laten zien',
    compareText: 'Dit jaarrapport staat dan op een openbare pagina naast de diensten die dat ook willen.',
    compareStop: 'Niet meer naast andere diensten laten zien',
    compareOn: 'Dit rapport staat naast dat van andere diensten.',
    toCountry: 'Naar de vergelijking',
    forYou: 'Rapporten voor u',
    forYouNone: 'Er is nog geen rapport voor u gepubliceerd.',
  },
  {
    fr: {
      title: 'Rapports publiés',
      intro:
        'Ce que le service publie ne change plus. Les petits nombres sont cachés de façon que personne ne puisse les calculer, même en comparant tous les rapports.',
      none: 'Rien n’est encore publié',
      noneText: 'Choisissez un mois, un trimestre ou une année qui est terminé.',
      prepare: 'Préparer un rapport',
      period: 'Période',
      quarterName: '{quarter, select, 1 {1er} other {{quarter}e}} trimestre {year}',
      audience: 'Pour qui',
      service: 'Tout le service',
      municipality: 'Commune de {name}',
      partner: 'Partenaire {name}',
      look: 'Voir ce qui sera publié',
      published: 'Publié le {day}',
      version: 'Révision {number}',
      draftTitle: 'Rapport : {period}, pas encore publié',
      frozenTitle: 'Rapport : {period}',
      draftText:
        'Le rapport sera publié ainsi. Ensuite il ne change plus ; vous corrigez une erreur par une révision.',
      kept: 'Ce qui est caché, et pourquoi',
      keptSmall:
        '{count, plural, one {# nombre est inférieur} other {# nombres sont inférieurs}} à {smallest}, ou le devient pour un partenaire qui retire les personnes qu’il a envoyées.',
      keptOther:
        '{count, plural, one {# autre nombre est caché} other {# autres nombres sont cachés}}, car un petit nombre pourrait en être calculé : dans ce rapport, ou avec ce qui est déjà publié.',
      keptTables:
        '{count, plural, one {# tableau reste vide} other {# tableaux restent vides}}, car même un zéro en dirait trop.',
      keptNone: 'Rien ne doit être caché.',
      keptPartner:
        'Ce rapport est réservé au partenaire. Il contient ce qu’il peut compter lui-même : qui il a orienté, et ce qu’il en a appris.',
      legend:
        'Là où il est écrit « caché », le nombre est inférieur à {smallest}, ou un tel nombre pourrait être calculé. Un zéro est montré.',
      words: 'Écrire un texte à côté des chiffres',
      wordsTitle: 'Commentaire',
      told: 'Ce que vous avez appris sur les personnes orientées',
      publish: 'Publier',
      not_over: 'Cette période n’est pas encore terminée. Un rapport ne peut être publié qu’après.',
      published_already:
        'Un rapport sur cette période est déjà publié. Vous y corrigez une erreur par une révision.',
      nothing_to_restate: 'Il existe déjà une version plus récente de ce rapport.',
      published_meanwhile:
        'Entre-temps, un autre rapport a été publié. Regardez celui-ci encore une fois et réessayez.',
      persons_in_words:
        'Le texte contient quelque chose qui appartient à une personne d’un dossier. Vérifiez d’abord le texte.',
      too_long:
        'Trouver les nombres qui doivent rester cachés prend trop de temps pour le moment. Rien n’a été publié. Réessayez plus tard, à un moment plus calme.',
      cutShort:
        'Tout n’a pas pu être vérifié à temps. C’est pourquoi des tableaux entiers sont vides, peut-être plus qu’il ne faut. Réessayez plus tard, à un moment plus calme. Vous pouvez aussi publier le rapport ainsi.',
      cut_short:
        'Tout n’a pas pu être vérifié à temps, et des tableaux entiers resteraient vides. Rien n’a été publié. Réessayez plus tard, à un moment plus calme.',
      form_too_old: 'Ce formulaire a expiré. Veuillez réessayer.',
      restate: 'Publier une révision',
      restateTitle: 'Révision : {period}, pas encore publiée',
      restateDraft:
        'La révision sera publiée ainsi, à côté de la version qui existe déjà. Ensuite elle ne change plus.',
      prepareRestatement: 'Préparer une révision',
      restateText:
        'Les chiffres sont comptés à nouveau, et vous voyez d’abord ce qui change. Ce rapport reste.',
      keptFew:
        '{count, plural, one {# tableau reste vide} other {# tableaux restent vides}}, parce que moins de {smallest} dossiers ont changé depuis une version précédente. En comparant les deux versions, on verrait sinon lesquels. Attendez plutôt qu’il y ait davantage à corriger.',
      noOtherDifferences: 'Aucun des nombres encore montrés n’a changé.',
      emptied: 'Dans cette version, ces tableaux sont vides :',
      replacedBy: 'Remplacé par la révision {number}',
      restates: 'Ceci est une révision du rapport du {day}.',
      restated: 'Il existe une version plus récente de ce rapport.',
      toOther: 'Vers cette version',
      differences: 'Ce qui a changé',
      noDifferences: 'Aucun nombre n’a changé.',
      what: 'Quoi',
      before: 'Avant',
      after: 'Maintenant',
      total: 'total',
      compare: 'Montrer à côté d’autres services',
      compareText:
        'Ce rapport annuel figure alors sur une page publique, à côté des services qui le souhaitent aussi.',
      compareStop: 'Ne plus montrer à côté d’autres services',
      compareOn: 'Ce rapport figure à côté de ceux d’autres services.',
      toCountry: 'Vers la comparaison',
      forYou: 'Rapports pour vous',
      forYouNone: 'Aucun rapport n’a encore été publié pour vous.',
    },
    de: {
      title: 'Veröffentlichte Berichte',
      intro:
        'Was der Dienst veröffentlicht, ändert sich nicht mehr. Kleine Zahlen sind so verborgen, dass niemand sie ausrechnen kann, auch nicht, wer alle Berichte nebeneinanderlegt.',
      none: 'Noch nichts veröffentlicht',
      noneText: 'Wählen Sie einen Monat, ein Quartal oder ein Jahr, das vorbei ist.',
      prepare: 'Einen Bericht vorbereiten',
      period: 'Zeitraum',
      quarterName: '{quarter}. Quartal {year}',
      audience: 'Für wen',
      service: 'Der ganze Dienst',
      municipality: 'Gemeinde {name}',
      partner: 'Partner {name}',
      look: 'Ansehen, was veröffentlicht wird',
      published: 'Veröffentlicht am {day}',
      version: 'Berichtigung {number}',
      draftTitle: 'Bericht: {period}, noch nicht veröffentlicht',
      frozenTitle: 'Bericht: {period}',
      draftText:
        'So wird der Bericht veröffentlicht. Danach ändert er sich nicht mehr; einen Fehler stellen Sie mit einer Berichtigung richtig.',
      kept: 'Was verborgen ist, und warum',
      keptSmall:
        '{count, plural, one {# Zahl ist} other {# Zahlen sind}} kleiner als {smallest}, oder für einen Partner, der die von ihm Vermittelten abzieht.',
      keptOther:
        '{count, plural, one {# andere Zahl ist} other {# andere Zahlen sind}} verborgen, weil sich damit eine kleine Zahl ausrechnen lässt: in diesem Bericht oder zusammen mit dem, was schon veröffentlicht ist.',
      keptTables:
        '{count, plural, one {# Tabelle bleibt} other {# Tabellen bleiben}} ganz leer, weil auch eine Null zu viel sagen würde.',
      keptNone: 'Es muss nichts verborgen werden.',
      keptPartner:
        'Dieser Bericht ist nur für den Partner. Er enthält, was er selbst zählen kann: wen er vermittelt hat, und was er darüber erfahren hat.',
      legend:
        'Wo „verborgen“ steht, ist die Zahl kleiner als {smallest}, oder eine solche Zahl ließe sich sonst ausrechnen. Eine Null wird gezeigt.',
      words: 'Einen Text zu den Zahlen schreiben',
      wordsTitle: 'Erläuterung',
      told: 'Was Sie über die von Ihnen Vermittelten erfahren haben',
      publish: 'Veröffentlichen',
      not_over: 'Dieser Zeitraum ist noch nicht vorbei. Ein Bericht kann erst danach veröffentlicht werden.',
      published_already:
        'Über diesen Zeitraum ist schon ein Bericht veröffentlicht. Einen Fehler stellen Sie dort mit einer Berichtigung richtig.',
      nothing_to_restate: 'Von diesem Bericht gibt es schon eine neuere Fassung.',
      published_meanwhile:
        'Inzwischen wurde ein anderer Bericht veröffentlicht. Sehen Sie diesen noch einmal an und versuchen Sie es erneut.',
      persons_in_words:
        'Im Text steht etwas, das zu jemandem aus einem Fall gehört. Prüfen Sie zuerst den Text.',
      too_long:
        'Herauszufinden, welche Zahlen verborgen bleiben müssen, dauert im Moment zu lange. Es wurde nichts veröffentlicht. Versuchen Sie es später noch einmal, wenn weniger los ist.',
      cutShort:
        'Nicht alles konnte rechtzeitig geprüft werden. Deshalb sind ganze Tabellen leer, vielleicht mehr als nötig. Versuchen Sie es später noch einmal, wenn weniger los ist. Sie können den Bericht auch so veröffentlichen.',
      cut_short:
        'Nicht alles konnte rechtzeitig geprüft werden, und dann bleiben ganze Tabellen leer. Es wurde nichts veröffentlicht. Versuchen Sie es später noch einmal, wenn weniger los ist.',
      form_too_old: 'Dieses Formular ist abgelaufen. Bitte versuchen Sie es noch einmal.',
      restate: 'Berichtigung veröffentlichen',
      restateTitle: 'Berichtigung: {period}, noch nicht veröffentlicht',
      restateDraft:
        'So wird die Berichtigung veröffentlicht, neben der Fassung, die es schon gibt. Danach ändert sie sich nicht mehr.',
      prepareRestatement: 'Berichtigung vorbereiten',
      restateText:
        'Die Zahlen werden neu gezählt, und Sie sehen zuerst, was anders wird. Dieser Bericht bleibt stehen.',
      keptFew:
        '{count, plural, one {# Tabelle bleibt} other {# Tabellen bleiben}} leer, weil sich seit einer früheren Fassung weniger als {smallest} Fälle geändert haben. Wer beide Fassungen nebeneinanderlegt, würde sonst sehen, welche. Warten Sie besser, bis mehr zu berichtigen ist.',
      noOtherDifferences: 'Keine der Zahlen, die noch gezeigt werden, ist anders.',
      emptied: 'In dieser Fassung sind diese Tabellen leer:',
      replacedBy: 'Ersetzt durch Berichtigung {number}',
      restates: 'Dies ist eine Berichtigung des Berichts vom {day}.',
      restated: 'Von diesem Bericht gibt es eine neuere Fassung.',
      toOther: 'Zu dieser Fassung',
      differences: 'Was anders ist',
      noDifferences: 'Keine einzige Zahl ist anders.',
      what: 'Was',
      before: 'Vorher',
      after: 'Jetzt',
      total: 'gesamt',
      compare: 'Neben anderen Diensten zeigen',
      compareText:
        'Dieser Jahresbericht steht dann auf einer öffentlichen Seite neben den Diensten, die das auch wollen.',
      compareStop: 'Nicht mehr neben anderen Diensten zeigen',
      compareOn: 'Dieser Bericht steht neben denen anderer Dienste.',
      toCountry: 'Zum Vergleich',
      forYou: 'Berichte für Sie',
      forYouNone: 'Für Sie wurde noch kein Bericht veröffentlicht.',
    },
    en: {
      title: 'Published reports',
      intro:
        'What the service publishes does not change any more. Small numbers are hidden so that nobody can work them out, not even somebody who lays all reports side by side.',
      none: 'Nothing published yet',
      noneText: 'Choose a month, quarter or year that is over.',
      prepare: 'Prepare a report',
      period: 'Period',
      quarterName: 'quarter {quarter} of {year}',
      audience: 'For whom',
      service: 'The whole service',
      municipality: 'Municipality of {name}',
      partner: 'Partner {name}',
      look: 'See what will be published',
      published: 'Published on {day}',
      version: 'Restatement {number}',
      draftTitle: 'Report: {period}, not published yet',
      frozenTitle: 'Report: {period}',
      draftText:
        'The report will be published like this. After that it does not change; you put a mistake right by a restatement.',
      kept: 'What is hidden, and why',
      keptSmall:
        '{count, plural, one {# number is} other {# numbers are}} smaller than {smallest}, or would be for a partner who takes off those whom he sent.',
      keptOther:
        '{count, plural, one {# other number is} other {# other numbers are}} hidden because with it a small number could be worked out: in this report, or together with what is published already.',
      keptTables:
        '{count, plural, one {# table stays} other {# tables stay}} empty altogether, because even a nought would say too much.',
      keptNone: 'Nothing has to be hidden.',
      keptPartner:
        'This report is for the partner only. It holds what he can count himself: whom he referred, and what he was told about them.',
      legend:
        'Where it says “hidden”, the number is smaller than {smallest}, or such a number could be worked out otherwise. A nought is shown.',
      words: 'Write a text beside the figures',
      wordsTitle: 'In words',
      told: 'What you were told about those whom you referred',
      publish: 'Publish',
      not_over: 'This period is not over yet. A report can be published only after it.',
      published_already:
        'A report on this period has been published already. You put a mistake right there, by a restatement.',
      nothing_to_restate: 'There is a newer version of this report already.',
      published_meanwhile:
        'Another report has been published meanwhile. Please look at this one again and try once more.',
      persons_in_words:
        'The text holds something that belongs to somebody of a case. Please check the text first.',
      too_long:
        'Finding out which numbers must stay hidden takes too long just now. Nothing was published. Please try again later, at a quieter time.',
      cutShort:
        'Not everything could be checked in time. That is why whole tables are empty, perhaps more than need be. Please try again later, at a quieter time. You can also publish the report as it is.',
      cut_short:
        'Not everything could be checked in time, and then whole tables stay empty. Nothing was published. Please try again later, at a quieter time.',
      form_too_old: 'This form has expired. Please try again.',
      restate: 'Publish a restatement',
      restateTitle: 'Restatement: {period}, not published yet',
      restateDraft:
        'The restatement will be published like this, beside the version that stands already. After that it does not change.',
      prepareRestatement: 'Prepare a restatement',
      restateText:
        'The figures are counted anew, and you see first what becomes different. This report stays.',
      keptFew:
        '{count, plural, one {# table stays} other {# tables stay}} empty because fewer than {smallest} cases changed since an earlier version. Whoever lays both side by side would see which ones. Rather wait until there is more to put right.',
      noOtherDifferences: 'None of the numbers that are still shown is different.',
      emptied: 'In this version these tables are empty:',
      replacedBy: 'Replaced by restatement {number}',
      restates: 'This is a restatement of the report of {day}.',
      restated: 'There is a newer version of this report.',
      toOther: 'To that version',
      differences: 'What is different',
      noDifferences: 'Not a single number is different.',
      what: 'What',
      before: 'Before',
      after: 'Now',
      total: 'total',
      compare: 'Show beside other services',
      compareText: 'This yearly report then stands on a public page, beside the services that want that too.',
      compareStop: 'No longer show beside other services',
      compareOn: 'This report stands beside those of other services.',
      toCountry: 'To the comparison',
      forYou: 'Reports for you',
      forYouNone: 'No report has been published for you yet.',
    },
  },
);
