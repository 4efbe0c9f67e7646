/** Of a table with the service’s id in each row, all rows of the service travel. They are named, so that none is left out unseen. */
const ofTheService: Record<string, string> = {
  confidential: `
    agreement agreement_line agreement_signature appointment appointment_member appointment_party
    booking case_counter case_event case_import case_link case_mediator case_milestone compartment compartment_grant
    complaint complaint_item complaint_key consent contact_person file_chunk forgetting home imported_case item
    judicial_item judicial_key judicial_request legal_hold letter offered_time onward party party_code party_hash
    party_standing reached referral referral_phrase referral_told reminder survey_asked way_in words_offered
    words_received words_release
  `,
  identity: `
    absence accreditation availability code_label import_mapping invitation letter_language letter_sender
    letter_template mediator retention_period role room service_area service_key started_like
  `,
  partners: `
    agreement contact desk_hour desk_hour_answer desk_hour_count desk_hour_exception desk_hour_slot evaluation
    evaluation_point forgotten_referral link message news organisation place seat session session_guest tip
  `,
  reporting: `
    binder certificate closing_count cost_year criterion criterion_version evidence evidence_chunk evidence_document figure_share
    forgotten_case guest_link guest_page improvement pilot pilot_decision pilot_goal published_report
    report_words survey_batch survey_set survey_setting survey_spent training
  `,
};

const service = "current_setting('moving.service')::uuid";
const members = "current_setting('moving.members')::uuid[]";
const entries = `(select id from directory.entry where service_id = ${service})`;

/** What travels before the rest, in this order, and which rows of it: others are read by what stands in these. */
const first: Record<string, string> = {
  'identity.service': `id = ${service}`,
  'identity.member': `id = any(${members})`,
  'identity.passkey': `member_id = any(${members})`,
  'identity.recovery_code': `member_id = any(${members})`,
  'identity.provider_account': `member_id = any(${members})`,
  'identity.service_key_grant': `service_key_id in (select id from identity.service_key where service_id = ${service})`,
  'directory.entry': `service_id = ${service}`,
  'directory.old_slug': `entry_id in ${entries}`,
  'directory.change': `entry_id in ${entries}`,
  'trail.person': `commitment in (select person from trail.audit_row where service_id = ${service})`,
  'trail.audit_row': `service_id = ${service}`,
  'confidential.cases': `service_id = ${service}`,
};

/** What stays behind, and why. */
export const staysBehind: Readonly<Record<string, string>> = {
  'confidential.draft': 'a request that is being typed: its key lies in a cookie of the old address',
  'confidential.once': 'forms that were sent twice, of this day',
  'directory.claim_by_hand': 'the work of the national desk here',
  'directory.feed': 'where this installation reads entries',
  'directory.geo_source': 'brought by import-geo',
  'directory.keeper': 'who keeps an entry here; a service keeps its own entry by its settings',
  'directory.keeper_link': 'links of days to the old address',
  'directory.keeper_session': 'who is signed in',
  'directory.merge': 'the work of the national desk here',
  'directory.municipality': 'brought by import-geo',
  'directory.not_same': 'the work of the national desk here',
  'directory.outline': 'brought by import-geo',
  'directory.postcode': 'brought by import-geo',
  'directory.probe': 'each installation looks itself whether what an entry says still answers',
  'directory.proposal': 'the work of the national desk here',
  'directory.proposer': 'the work of the national desk here',
  'directory.reminder': 'links of days to the old address',
  'identity.answered_challenge': 'lives for minutes',
  'identity.brought_key': 'made anew there: it names keys in the key store',
  'identity.password_reset': 'links of an hour to the old address',
  'identity.session': 'who is signed in',
  'identity.throttle': 'lives for hours',
  'partners.link_code': 'codes of minutes',
  'partners.link_session': 'who is signed in',
  'platform.outbox': 'what waits to be sent is sent from here',
  'platform.rotation': 'of this installation’s key',
  'platform.sms_outbox': 'what waits to be sent is sent from here',
  'reporting.guest_code': 'codes of minutes',
  'reporting.guest_session': 'who is signed in',
  'trail.seal':
    'the chain of this installation; the rows are chained anew there, and one of them names this chain’s head',
  'trail.unsealed': 'what waits for its seal here',
};

const named = Object.entries(ofTheService).flatMap(([schema, names]) =>
  names
    .trim()
    .split(/\s+/)
    .map((name) => [`${schema}.${name}`, `service_id = ${service}`] as const),
);

/** Every table of which rows travel, in the order of the file, with the rows that do. */
export const travels: ReadonlyMap<string, string> = new Map([
  ...Object.entries(first),
  ...named,
  // Once all parties are there: it holds hashes of them.
  ['confidential.acquaintance', `service_id = ${service}`],
]);
