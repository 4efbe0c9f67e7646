import type { Where } from './where.ts';

/** Where the rows of cases are. */
export const tablesOfCases: Readonly<Record<string, Where>> = {
  'confidential.cases': { in: ['cases.csv'] },
  'confidential.party': { in: ['parties.csv'] },
  'confidential.party_standing': { in: ['parties.csv'] },
  'confidential.home': { in: ['parties.csv'] },
  'confidential.contact_person': { in: ['contact-persons.csv'] },
  'confidential.compartment': { in: ['items.csv'] },
  'confidential.item': { in: ['items.csv'] },
  'confidential.file_chunk': { in: ['files.csv'] },
  'confidential.case_event': { in: ['events.csv'] },
  'confidential.agreement_line': { in: ['agreement-lines.csv'] },
  'confidential.case_milestone': { in: ['milestones.csv'] },
  'confidential.case_mediator': { in: ['mediators-of-cases.csv'] },
  'confidential.letter': { in: ['letters.csv'] },
  'confidential.referral': { in: ['referrals.csv'] },
  'confidential.case_import': { in: ['waiting-lists.csv'] },
  'confidential.judicial_item': { in: ['judicial-requests.csv'] },
  'trail.audit_row': { in: ['trail.csv'] },
  'confidential.compartment_grant': { not: 'keys' },
  'confidential.party_code': { not: 'keys' },
  'confidential.judicial_key': { not: 'keys' },
  'confidential.way_in': { not: 'links' },
  'confidential.party_hash': { not: 'marks' },
  'confidential.acquaintance': { not: 'marks' },
  'confidential.booking': { not: 'machine' },
  'confidential.case_counter': { not: 'machine' },
  'confidential.forgetting': { not: 'machine' },
  'confidential.complaint': { not: 'complaints' },
  'confidential.complaint_item': { not: 'complaints' },
  'confidential.complaint_key': { not: 'complaints' },
  'confidential.agreement': {
    other: {
      nl: 'De versies van een overeenkomst. De regels zelf staan in items.csv.',
      fr: 'Les versions d’un accord. Les lignes mêmes sont dans items.csv.',
      de: 'Die Fassungen einer Vereinbarung. Die Zeilen selbst stehen in items.csv.',
      en: 'The versions of an agreement. Its lines are in items.csv.',
    },
  },
  'confidential.agreement_signature': {
    other: {
      nl: 'Wie welke versie tekende, en hoe.',
      fr: 'Qui a signé quelle version, et comment.',
      de: 'Wer welche Fassung unterschrieb, und wie.',
      en: 'Who signed which version, and how.',
    },
  },
  'confidential.appointment': {
    other: {
      nl: 'Afspraken voor een gesprek: plaats en tijd.',
      fr: 'Les rendez-vous : lieu et heure.',
      de: 'Termine für ein Gespräch: Ort und Zeit.',
      en: 'Appointments: where and when.',
    },
  },
  'confidential.appointment_member': {
    other: {
      nl: 'Welke medewerkers bij een afspraak komen.',
      fr: 'Quels collaborateurs viennent à un rendez-vous.',
      de: 'Welche Mitarbeiter zu einem Termin kommen.',
      en: 'Which members come to an appointment.',
    },
  },
  'confidential.appointment_party': {
    other: {
      nl: 'Wat elke partij van een afspraak hoorde.',
      fr: 'Ce que chaque partie a su d’un rendez-vous.',
      de: 'Was jede Partei von einem Termin erfuhr.',
      en: 'What each party was told of an appointment.',
    },
  },
  'confidential.offered_time': {
    other: {
      nl: 'Tijden die een partij kreeg aangeboden, en haar antwoord.',
      fr: 'Les moments proposés à une partie, et sa réponse.',
      de: 'Zeiten, die einer Partei angeboten wurden, und ihre Antwort.',
      en: 'Times that a party was offered, and the answer.',
    },
  },
  'confidential.reminder': {
    other: {
      nl: 'Wanneer aan een afspraak herinnerd werd.',
      fr: 'Quand un rendez-vous a été rappelé.',
      de: 'Wann an einen Termin erinnert wurde.',
      en: 'When an appointment was reminded of.',
    },
  },
  'confidential.words_offered': {
    other: {
      nl: 'Woorden die een partij aan de andere wil laten weten, en of zij dat goedvond. De woorden staan in items.csv.',
      fr: 'Les mots qu’une partie veut faire savoir à l’autre, et si elle l’a permis. Les mots sont dans items.csv.',
      de: 'Worte, die eine Partei die andere wissen lassen will, und ob sie zustimmte. Die Worte stehen in items.csv.',
      en: 'Words that a party wants the other to know, and whether they agreed. The words are in items.csv.',
    },
    without: ['digest'],
  },
  'confidential.words_received': {
    other: {
      nl: 'Woorden zoals een partij ze kreeg, en of zij antwoordde.',
      fr: 'Les mots tels qu’une partie les a reçus, et si elle a répondu.',
      de: 'Worte, wie eine Partei sie bekam, und ob sie antwortete.',
      en: 'Words as a party received them, and whether they answered.',
    },
    without: ['digest'],
  },
  'confidential.words_release': {
    other: {
      nl: 'Wanneer en door wie woorden werden doorgegeven.',
      fr: 'Quand et par qui des mots ont été transmis.',
      de: 'Wann und von wem Worte weitergegeben wurden.',
      en: 'When and by whom words were passed on.',
    },
    without: ['digest'],
  },
  'confidential.case_link': {
    other: {
      nl: 'Zaken die aan elkaar verbonden zijn.',
      fr: 'Les dossiers liés entre eux.',
      de: 'Fälle, die miteinander verbunden sind.',
      en: 'Cases that are linked to each other.',
    },
  },
  'confidential.consent': {
    other: {
      nl: 'Waarvoor een partij toestemming gaf, hoe, en tot wanneer.',
      fr: 'Ce à quoi une partie a consenti, comment, et jusqu’à quand.',
      de: 'Wozu eine Partei einwilligte, wie, und bis wann.',
      en: 'What a party consented to, how, and until when.',
    },
  },
  'confidential.imported_case': {
    other: {
      nl: 'Welke zaak uit welke oude lijst komt.',
      fr: 'Quel dossier vient de quelle ancienne liste.',
      de: 'Welcher Fall aus welcher alten Liste kommt.',
      en: 'Which case comes from which old list.',
    },
    without: ['mark'],
  },
  'confidential.judicial_request': {
    other: {
      nl: 'De dossiers voor magistraten: stand en dagen.',
      fr: 'Les dossiers pour les magistrats : où ils en sont et les jours.',
      de: 'Die Vorgänge für Richter und Staatsanwälte: Stand und Tage.',
      en: 'The dossiers for magistrates: where they are, and the days.',
    },
  },
  'confidential.legal_hold': {
    other: {
      nl: 'Zaken die om een wettelijke reden langer bewaard worden.',
      fr: 'Les dossiers gardés plus longtemps pour une raison légale.',
      de: 'Fälle, die aus einem rechtlichen Grund länger aufbewahrt werden.',
      en: 'Cases that are kept longer for a legal reason.',
    },
  },
  'confidential.onward': {
    other: {
      nl: 'Naar wie een partij verder gestuurd werd. De woorden staan in items.csv.',
      fr: 'Vers qui une partie a été orientée. Les mots sont dans items.csv.',
      de: 'An wen eine Partei weiter verwiesen wurde. Die Worte stehen in items.csv.',
      en: 'To whom a party was sent on. The words are in items.csv.',
    },
  },
  'confidential.reached': {
    other: {
      nl: 'Welk soort bericht een partij kreeg, wanneer en langs welke weg.',
      fr: 'Quel type de message une partie a reçu, quand et par quelle voie.',
      de: 'Welche Art Nachricht eine Partei bekam, wann und auf welchem Weg.',
      en: 'Which kind of message a party was sent, when and by which way.',
    },
  },
  'confidential.referral_told': {
    other: {
      nl: 'Wat een partner over een verwijzing hoorde.',
      fr: 'Ce qu’un partenaire a appris d’une personne qu’il a envoyée.',
      de: 'Was ein Partner zu jemandem erfuhr, den er schickte.',
      en: 'What a partner was told of somebody whom he sent.',
    },
  },
  'confidential.referral_phrase': {
    other: {
      nl: 'De vaste zinnen tussen dienst en partner over een verwijzing.',
      fr: 'Les phrases fixes entre le service et un partenaire au sujet d’une personne envoyée.',
      de: 'Die festen Sätze zwischen Dienst und Partner zu einer Verweisung.',
      en: 'The fixed phrases between service and partner about a referral.',
    },
  },
  'confidential.survey_asked': {
    other: {
      nl: 'Wie om een mening gevraagd werd, en hoe. Niet of er geantwoord werd.',
      fr: 'À qui l’avis a été demandé, et comment. Pas si une réponse est venue.',
      de: 'Wer nach seiner Meinung gefragt wurde, und wie. Nicht, ob geantwortet wurde.',
      en: 'Who was asked for an opinion, and how. Not whether they answered.',
    },
  },
};
