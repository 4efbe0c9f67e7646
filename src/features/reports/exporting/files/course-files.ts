import { type FileSpec, shared } from './file-spec.ts';

/** The letters of a case, who worked on it, who sent it, and how far it came. */
export const courseFiles = {
  'letters.csv': {
    about: {
      nl: 'Elke brief die gemaakt werd, met zijn woorden. Een brief met een code staat er zonder woorden in: die code is nergens bewaard.',
      fr: 'Chaque lettre qui a été faite, avec son texte. Une lettre qui portait un code y est sans texte : ce code n’est conservé nulle part.',
      de: 'Jeder Brief, der gemacht wurde, mit seinen Worten. Ein Brief mit einem Code steht ohne Worte da: Der Code ist nirgends aufbewahrt.',
      en: 'Every letter that was made, with its words. A letter with a code is there without words: the code is kept nowhere.',
    },
    columns: {
      case: shared.case,
      party: shared.party,
      id: shared.id,
      kind: { nl: 'welke brief', fr: 'quelle lettre', de: 'welcher Brief', en: 'which letter' },
      language: {
        nl: 'de taal van de brief',
        fr: 'la langue de la lettre',
        de: 'die Sprache des Briefs',
        en: 'the language of the letter',
      },
      with_code: {
        nl: 'of er een code in stond',
        fr: 'si elle portait un code',
        de: 'ob ein Code darin stand',
        en: 'whether a code was in it',
      },
      state: {
        nl: 'afgedrukt (printed), klaar voor de post (to_post), gepost (posted) of weggehaald (withdrawn)',
        fr: 'imprimée (printed), prête à poster (to_post), postée (posted) ou retirée (withdrawn)',
        de: 'gedruckt (printed), bereit für die Post (to_post), verschickt (posted) oder herausgenommen (withdrawn)',
        en: 'printed, to_post, posted or withdrawn',
      },
      made_at: {
        nl: 'wanneer gemaakt',
        fr: 'quand elle a été faite',
        de: 'wann gemacht',
        en: 'when it was made',
      },
      made_by: shared.member,
      posted_on: {
        nl: 'op welke dag gepost',
        fr: 'quel jour elle a été postée',
        de: 'an welchem Tag verschickt',
        en: 'on which day it was posted',
      },
      subject: { nl: 'de titel', fr: 'l’objet', de: 'der Betreff', en: 'the subject' },
      text: {
        nl: 'de woorden van de brief; leeg waar hij niet meer gemaakt mag worden',
        fr: 'le texte de la lettre ; vide si elle ne peut plus être faite',
        de: 'die Worte des Briefs; leer, wo er nicht mehr gemacht werden darf',
        en: 'the words of the letter; empty where it may no longer be made',
      },
      facts: {
        nl: 'wat de brief over deze zaak zei (JSON)',
        fr: 'ce que la lettre disait de ce dossier (JSON)',
        de: 'was der Brief zu diesem Fall sagte (JSON)',
        en: 'what the letter said of this case (JSON)',
      },
    },
  },
  'mediators-of-cases.csv': {
    about: {
      nl: 'Wie voor een zaak gevraagd werd, en wie bemiddelde.',
      fr: 'Qui a été sollicité pour un dossier, et qui a fait la médiation.',
      de: 'Wer für einen Fall gefragt wurde, und wer vermittelte.',
      en: 'Who was asked for a case, and who mediated it.',
    },
    columns: {
      case: shared.case,
      member: shared.member,
      member_id: {
        nl: 'het kenmerk in members.csv',
        fr: 'l’identifiant dans members.csv',
        de: 'die Kennung in members.csv',
        en: 'the id in members.csv',
      },
      proposed_at: {
        nl: 'wanneer gevraagd',
        fr: 'quand on l’a sollicité',
        de: 'wann gefragt',
        en: 'when asked',
      },
      answer: { nl: 'het antwoord', fr: 'la réponse', de: 'die Antwort', en: 'the answer' },
      answered_at: {
        nl: 'wanneer geantwoord',
        fr: 'quand il a répondu',
        de: 'wann geantwortet',
        en: 'when answered',
      },
      ended_at: {
        nl: 'wanneer het ophield',
        fr: 'quand cela a pris fin',
        de: 'wann es endete',
        en: 'when it ended',
      },
    },
  },
  'referrals.csv': {
    about: {
      nl: 'Wie door een partner gestuurd werd, zoals die het zelf invulde. Wat de partner hoorde staat in other/confidential.referral_told.csv.',
      fr: 'Qui a été envoyé par un partenaire, comme celui-ci l’a indiqué. Ce que le partenaire a appris est dans other/confidential.referral_told.csv.',
      de: 'Wer von einem Partner geschickt wurde, wie dieser es selbst eintrug. Was der Partner erfuhr, steht in other/confidential.referral_told.csv.',
      en: 'Who was sent by a partner, as the partner typed it. What the partner was told is in other/confidential.referral_told.csv.',
    },
    columns: {
      case: shared.case,
      id: shared.id,
      organisation: { nl: 'de partner', fr: 'le partenaire', de: 'der Partner', en: 'the partner' },
      way: { nl: 'langs welke weg', fr: 'par quelle voie', de: 'auf welchem Weg', en: 'by which way' },
      received_on: { nl: 'op welke dag', fr: 'quel jour', de: 'an welchem Tag', en: 'on which day' },
      agreed_how: {
        nl: 'hoe de bewoner ermee instemde',
        fr: 'comment l’habitant a marqué son accord',
        de: 'wie der Bewohner zustimmte',
        en: 'how the resident agreed to it',
      },
      name: shared.name,
      address: { nl: 'adres', fr: 'adresse', de: 'Adresse', en: 'address' },
      phone: shared.phone,
      email: shared.email,
      own_reference: {
        nl: 'het eigen kenmerk van de partner',
        fr: 'la référence propre au partenaire',
        de: 'das eigene Zeichen des Partners',
        en: 'the partner’s own reference',
      },
    },
  },
  'milestones.csv': {
    about: {
      nl: 'Hoe ver elke zaak kwam, gemaakt uit haar stappen; elk cijfer wordt hieruit geteld.',
      fr: 'Jusqu’où est allé chaque dossier, d’après ses étapes ; chaque chiffre est compté à partir de là.',
      de: 'Wie weit jeder Fall kam, aus seinen Schritten gemacht; jede Zahl wird daraus gezählt.',
      en: 'How far each case came, made from its steps; every figure is counted from it.',
    },
    columns: {
      case: shared.case,
      accepted_at: {
        nl: 'wanneer aangenomen voor bemiddeling',
        fr: 'quand il a été accepté pour une médiation',
        de: 'wann zur Mediation angenommen',
        en: 'when it was accepted for mediation',
      },
      first_heard_at: {
        nl: 'wanneer de eerste partij gehoord werd',
        fr: 'quand la première partie a été entendue',
        de: 'wann die erste Partei gehört wurde',
        en: 'when the first party was heard',
      },
      first_answer: {
        nl: 'gehoord (heard) of geweigerd (refused), bij een gemeentelijke sanctie',
        fr: 'entendue (heard) ou refus (refused), pour une sanction administrative',
        de: 'gehört (heard) oder abgelehnt (refused), bei einer kommunalen Sanktion',
        en: 'heard, or refused (a municipal sanction)',
      },
      second_contacted_at: {
        nl: 'wanneer de tweede partij benaderd werd',
        fr: 'quand la seconde partie a été contactée',
        de: 'wann die zweite Partei angesprochen wurde',
        en: 'when the second party was contacted',
      },
      second_answered_at: {
        nl: 'wanneer die antwoordde',
        fr: 'quand elle a répondu',
        de: 'wann sie antwortete',
        en: 'when it answered',
      },
      second_answer: {
        nl: 'gehoord (heard), geweigerd (refused) of niet bereikt (not_reached)',
        fr: 'entendue (heard), refus (refused) ou injoignable (not_reached)',
        de: 'gehört (heard), abgelehnt (refused) oder nicht erreicht (not_reached)',
        en: 'heard, refused or not_reached',
      },
      mediated_at: {
        nl: 'wanneer de bemiddeling begon',
        fr: 'quand la médiation a commencé',
        de: 'wann die Mediation begann',
        en: 'when mediation began',
      },
      result: {
        nl: 'het laatste resultaat',
        fr: 'le dernier résultat',
        de: 'das letzte Ergebnis',
        en: 'the last result',
      },
      result_at: { nl: 'wanneer', fr: 'quand', de: 'wann', en: 'when' },
      followed_up_at: {
        nl: 'wanneer de nazorg plaatsvond',
        fr: 'quand le suivi a eu lieu',
        de: 'wann die Nachsorge stattfand',
        en: 'when aftercare took place',
      },
    },
  },
} as const satisfies Record<string, FileSpec>;
