import { texts } from '../../../platform/texts/texts.ts';

/** What to do next, as a sentence behind “Volgende stap:”, for the steps that a page offers as its button. */
export const nextTexts = texts(
  {
    take_in: 'neem contact op met de aanvrager en bekijk samen de vraag.',
    accept: 'vraag of de eerste partij wil meedoen, en neem de zaak dan aan.',
    propose_mediators: 'kies bemiddelaars die de partijen niet kennen.',
    assign: 'wacht op het antwoord van de bemiddelaars.',
    hear_first_party: 'luister naar de eerste partij.',
    contact_second_party: 'spreek woord voor woord af wat de tweede partij mag horen, en benader haar dan.',
    hear_second_party: 'noteer het gesprek, zodra de tweede partij antwoordt.',
    start_mediation: 'kies met beide partijen hoe zij verder willen.',
    record_agreement: 'noteer wat beide partijen afspreken.',
    record_aftercare: 'bel beide partijen en vraag hoe het nu gaat.',
    resume: 'deze zaak is in de wacht. Ga verder zodra het kan.',
    close: 'sluit de zaak af met het resultaat.',
    others: 'Andere stappen',
  },
  {
    fr: {
      take_in: 'contactez la personne et regardez ensemble sa demande.',
      accept: 'demandez si la première partie veut participer, puis acceptez le dossier.',
      propose_mediators: 'choisissez des médiateurs qui ne connaissent pas les parties.',
      assign: 'attendez la réponse des médiateurs.',
      hear_first_party: 'écoutez la première partie.',
      contact_second_party:
        'convenez mot à mot de ce que la seconde partie peut entendre, puis contactez-la.',
      hear_second_party: 'notez l’entretien dès que la seconde partie répond.',
      start_mediation: 'choisissez avec les deux parties comment continuer.',
      record_agreement: 'notez ce que les deux parties décident.',
      record_aftercare: 'appelez les deux parties et demandez comment cela va.',
      resume: 'ce dossier est en suspens. Continuez dès que possible.',
      close: 'clôturez le dossier avec son résultat.',
      others: 'Autres étapes',
    },
    de: {
      take_in: 'nehmen Sie Kontakt auf und besprechen Sie die Anfrage.',
      accept: 'fragen Sie, ob die erste Partei mitmachen will, und nehmen Sie den Fall dann an.',
      propose_mediators: 'wählen Sie Mediatoren, die die Parteien nicht kennen.',
      assign: 'warten Sie auf die Antwort der Mediatoren.',
      hear_first_party: 'hören Sie der ersten Partei zu.',
      contact_second_party:
        'vereinbaren Sie Wort für Wort, was die zweite Partei hören darf, und sprechen Sie sie dann an.',
      hear_second_party: 'notieren Sie das Gespräch, sobald die zweite Partei antwortet.',
      start_mediation: 'wählen Sie mit beiden Parteien, wie es weitergeht.',
      record_agreement: 'notieren Sie, was beide Parteien vereinbaren.',
      record_aftercare: 'rufen Sie beide Parteien an und fragen Sie, wie es jetzt geht.',
      resume: 'dieser Fall ruht. Machen Sie weiter, sobald es geht.',
      close: 'schließen Sie den Fall mit dem Ergebnis ab.',
      others: 'Andere Schritte',
    },
    en: {
      take_in: 'contact the person who asked and look at the request together.',
      accept: 'ask whether the first party wants to take part, then take the case on.',
      propose_mediators: 'choose mediators who do not know the parties.',
      assign: 'wait for the mediators to answer.',
      hear_first_party: 'listen to the first party.',
      contact_second_party: 'agree word for word on what the second party may hear, then contact them.',
      hear_second_party: 'record the talk as soon as the second party answers.',
      start_mediation: 'choose with both parties how to go on.',
      record_agreement: 'write down what both parties agree.',
      record_aftercare: 'call both parties and ask how things are now.',
      resume: 'this case is on hold. Go on as soon as you can.',
      close: 'close the case with its result.',
      others: 'Other steps',
    },
  },
);

export type NextWord = Exclude<Parameters<ReturnType<typeof nextTexts>>[0], 'others'>;
