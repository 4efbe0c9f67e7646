/** How the rows of a case are found in a table: by the case itself, or by one of its parties. */
type Found = 'by_case' | 'by_party';

/**
 * Every table that holds rows of a case, those that refer to others first, so that each can be emptied in turn; the case
 * itself is the last. A test compares it with the database: a table that its author left out makes it fail.
 */
export const tablesOfACase: Readonly<Record<string, Found>> = {
  'confidential.reminder': 'by_case',
  'confidential.booking': 'by_case',
  'confidential.appointment_member': 'by_case',
  'confidential.appointment_party': 'by_case',
  'confidential.appointment': 'by_case',
  'confidential.offered_time': 'by_case',
  'confidential.agreement_signature': 'by_case',
  'confidential.agreement': 'by_case',
  'confidential.words_received': 'by_case',
  'confidential.words_release': 'by_case',
  'confidential.words_offered': 'by_case',
  'confidential.letter': 'by_case',
  'confidential.reached': 'by_case',
  'confidential.survey_asked': 'by_case',
  'confidential.way_in': 'by_case',
  'confidential.file_chunk': 'by_case',
  'confidential.agreement_line': 'by_case',
  'confidential.onward': 'by_case',
  'confidential.item': 'by_case',
  'confidential.compartment_grant': 'by_case',
  'confidential.compartment': 'by_case',
  'confidential.party_standing': 'by_case',
  'confidential.party_code': 'by_party',
  'confidential.party_hash': 'by_case',
  'confidential.case_milestone': 'by_case',
  'confidential.case_event': 'by_case',
  'confidential.case_mediator': 'by_case',
  'confidential.case_link': 'by_case',
  'confidential.legal_hold': 'by_case',
  'confidential.forgetting': 'by_case',
  'confidential.consent': 'by_case',
  'confidential.referral_told': 'by_case',
  'confidential.referral_phrase': 'by_case',
  'confidential.referral': 'by_case',
  'confidential.home': 'by_case',
  'confidential.imported_case': 'by_case',
  'confidential.contact_person': 'by_case',
  'confidential.party': 'by_case',
};
