import { type Relation, relations } from './relations.ts';

/**
 * What an address answers: `in` (a page, a form that says what is wrong, the way to one's own place), `sign_in` first,
 * give your `code` first, come in by a link as a `keeper`, `no_right`, or `not_there`: what is not yours is no other answer than what does not exist.
 */
export type Answer = 'in' | 'sign_in' | 'code' | 'keeper' | 'no_right' | 'not_there';

const letters: Record<string, Answer> = {
  '+': 'in',
  s: 'sign_in',
  c: 'code',
  k: 'keeper',
  x: 'no_right',
  0: 'not_there',
};

/**
 * Written by hand, never made from the rules in the code. The columns are the relations to the open case, save the ninth,
 * which looks at his own closed case: public, party A, party B · coordinator, coordinator of another service · mediator
 * who accepted, who was asked, who is not on it, whose case has closed · administrator, operator, partner, editor.
 * A fourteenth letter is a partner of another organisation; without one he is answered as the partner is.
 * A row that ends something for somebody (a session, a mediator's work) stands at the end.
 */
const rights: [who: string, routes: string][] = [
  [
    '+++ ++ ++++ ++++',
    `
    GET /health/live
    GET /health/ready
    GET /
    GET /:language
    GET /:language/services
    GET /:language/services/:slug
    GET /:language/services/:slug/practice
    GET /:language/services/:slug/for-officers
    GET POST /:language/services/new
    GET POST /:language/services/:slug/claim
    GET POST /:language/services/:slug/keep/enter
    POST /:language/services/:slug/keep/leaving
    GET POST /:language/services/:slug/proposals
    GET /:language/services/:slug/log
    GET POST /:language/services/:slug/complaint
    GET /:language/services/:slug/poster.pdf
    GET /:language/services/:slug/leaflet.pdf
    GET /:language/services/:slug/opening.ics
    GET /s/:word
    GET /:language/services/map.json
    GET /:language/services/map-ground.json
    GET /:language/services/map-borders.json
    GET /:language/figures/country
    GET /:language/embed
    GET /:language/embed/services
    GET /:language/freshness
    GET POST /sign-in
    GET POST /sign-in/reset
    POST /sign-in/passkey/options
    POST /sign-in/passkey
    GET /:language/accessibility
    GET /:language/source
    GET /:language/components
    GET /:language/definitions
    GET /api/v1
    GET /api/v1/openapi.json
    GET /api/v1/services
    GET /api/v1/figures
    GET /api/v1/figures.csv
    GET /api/v1/services.geojson
    GET /api/v1/services.csv
    GET /api/v1/changes
    GET /api/v1/municipalities
    GET /:language/open-data
    GET /catalog.ttl
    GET /hsds
    GET /hsds/openapi.json
    GET /hsds/services
    GET /hsds/organizations
    GET /hsds/service_at_locations
    GET /ogc
    GET /ogc/api
    GET /ogc/conformance
    GET /ogc/collections
    GET /ogc/collections/services
    GET /ogc/collections/services/items
    GET /:language/who-sees-what
    GET /first-run
    GET /:language/request
    GET POST /:language/request/place
    GET POST /:language/request/talked
    GET /:language/request/tips
    GET POST /:language/request/subject
    GET POST /:language/request/detail
    GET POST /:language/request/relation
    GET POST /:language/request/safety
    GET /:language/request/other-door
    GET POST /:language/request/story
    GET POST /:language/request/neighbour
    GET POST /:language/request/you
    GET POST /:language/request/contact
    GET /:language/request/check
    POST /:language/request
    GET POST /:language/request/sent
    GET POST /:language/request/erasure
    GET /:language/request/paper
    GET POST /:language/return
    `,
  ],
  // Nobody came as far as the second factor, and nobody has the token of the first run.
  ['sss ss ssss ssss', 'GET POST /sign-in/second-factor'],
  ['xxx xx xxxx xxxx', 'POST /first-run'],
  // The links and the file that are asked for do not exist, nor does a provider of single sign-on.
  [
    '000 00 0000 0000',
    `
    GET POST /:language/services/:slug/keep/enter/:token
    GET /sign-in/provider
    GET /sign-in/provider/answer
    GET /api/v1/services/:id
    GET /api/v1/figures/:id
    GET /hsds/services/:id
    GET /hsds/organizations/:id
    GET /hsds/service_at_locations/:id
    GET /ogc/collections/services/items/:featureId
    GET /ui/:name
    GET POST /invitations/:token
    GET POST /sign-in/reset/:link
    GET POST /:language/still-right/:token
    GET POST /:language/refer/:token
    POST /:language/refer/:token/code
    POST /:language/refer/:token/entry
    POST /:language/refer/:token/leaving
    GET POST /:language/evaluation/:token
    `,
  ],
  ['+++ ++ ++++ ++++', 'GET /visits/worker.js'],
  [
    'sss ++ ++++ xxxx',
    `
    GET /visits
    GET /visits/pack
    POST /visits/notes
    `,
  ],
  // No service lets its mediators take visits along before it says so.
  ['sss 00 0000 xxxx', 'POST /visits/pack'],
  // Nobody is named whom they would ring, or for whom the sheet is.
  ['sss 00 xxxx xxxx', 'POST /cases/:number/evaluation/telephone'],
  // A case that is not there belongs to no other.
  ['sss 00 xxxx xxxx', 'POST /cases/:number/links/:other'],
  // A file of another case is not there, whoever asks.
  ['sss 00 0000 xxxx', 'GET /cases/:number/files/:id'],
  // Nobody sent this case, and there is no such consent.
  ['sss 00 0000 xxxx', 'POST /cases/:number/partner/consents/:id/withdrawal'],
  ['sss 00 xxxx xxxx', 'POST /cases/:number/partner/messages'],
  ['c00 cc cccc cccc', 'POST /:language/return/case/consents/:id/withdrawal'],
  ['c00 cc cccc cccc', 'GET /:language/return/case/files/:id'],
  // The second party does not know of the case yet: for him there is none.
  [
    'c+0 cc cccc cccc',
    `
    GET POST /:language/return/case/files
    GET /:language/return/case
    POST /:language/return/case/messages
    GET /:language/return/case/agreement
    POST /:language/return/case/agreement/:agreement
    POST /:language/return/case/agreement/lines/:line
    GET POST /:language/return/case/words
    POST /:language/return/case/words/:words/consent
    POST /:language/return/case/words/:words/withdrawal
    POST /:language/return/case/words/received/:copy
    GET POST /:language/return/case/reach
    GET /:language/return/case/readers
    GET /:language/return/case/consents
    GET /:language/return/case/export
    GET /:language/return/case/export/data
    GET POST /:language/return/case/withdrawal
    `,
  ],
  [
    'sss ++ ++++ ++++',
    `
    GET /workspace
    GET POST /account
    POST /account/service
    GET POST /account/passphrase
    GET POST /account/open-keys
    GET /account/sessions
    GET /account/awaiting-key
    GET /account/awaiting-cases
    GET POST /account/passkeys
    POST /account/passkeys/passphrase
    GET /account/passkeys/new
    POST /account/passkeys/options
    POST /account/passkeys/:id/end
    GET POST /account/second-factor
    POST /account/second-factor/confirmation
    POST /account/recovery-codes
    POST /account/second-factor/end
    POST /account/sessions/:id/end
    `,
  ],
  ['sss xx xxxx x+xx', 'GET POST /new-service'],
  [
    'sss ++ xxxx xxxx',
    `
    GET /recovery-sheet
    GET POST /recovery-sheet/confirmation
    GET /service-key
    POST /service-key/renewal
    POST /service-key/rewrapping
    GET /mediators
    GET /letters/to-post.pdf
    POST /letters/posted
    GET POST /account/recovery-sheet
    GET /requests/new
    POST /requests
    `,
  ],
  ['sss ++ xxxx ++xx', 'GET /members'],
  // An operator says which service he means; here he does not.
  [
    'sss ++ xxxx +0xx',
    `
    GET /members/invitations/new
    POST /members/invitations
    POST /members/invitations/:id/withdrawal
    `,
  ],
  [
    'sss +0 xxxx +0xx',
    `
    GET /members/:id
    POST /members/:id/roles
    `,
  ],
  // The role of a partner, which coordinators neither give nor take.
  ['sss 00 xxxx +0xx', 'POST /members/:id/roles/:role/end'],
  [
    'sss ++ xxxx +xxx',
    `
    GET /settings
    GET /settings/codes
    GET /settings/codes/:list
    GET POST /settings/codes/:list/entry
    GET /letters
    GET POST /letters/sender
    GET /letters/templates
    GET POST /letters/templates/:kind/:tag
    GET POST /settings/:section
    GET /retention
    `,
  ],
  ['sss xx xxxx +xxx', 'GET POST /retention/periods'],
  // Only the demo shows the mail that waits.
  ['sss xx xxxx 00xx', 'GET /outbox'],
  ['sss xx xxxx 00xx', 'GET /outbox/:id'],
  [
    'sss +0 xxxx xxxx',
    `
    GET POST /mediators/:memberId
    GET POST /mediators/:memberId/accreditation
    GET POST /mediators/:memberId/keys
    GET POST /mediators/:memberId/handing-over
    GET POST /members/:id/service-key
    `,
  ],
  [
    'sss ++ ++++ xxxx',
    `
    GET /today
    GET /cases
    GET POST /cases/search
    `,
  ],
  [
    'c+0 cc cccc cccc',
    `
    GET POST /:language/return/case/times
    POST /:language/return/case/times/needs
    POST /:language/return/case/times/:id/absence
    `,
  ],
  ['c00 cc cccc cccc', 'GET /:language/return/case/times/:id/calendar.ics'],
  // Appointments: those of the case that is asked for, and one that is not there.
  [
    'sss +0 +000 xxxx',
    `
    GET POST /cases/:number/appointments
    GET /cases/:number/appointments/new
    POST /cases/:number/appointments/:id/outcome
    GET /cases/:number/appointments/parties/:partyId
    POST /cases/:number/appointments/parties/:partyId/times
    POST /cases/:number/appointments/parties/:partyId/absence
    POST /cases/:number/appointments/parties/:partyId/needs
    `,
  ],
  [
    'sss 00 0000 xxxx',
    `
    GET /cases/:number/appointments/:id/move
    POST /cases/:number/appointments/:id/time
    POST /cases/:number/appointments/:id/cancellation
    GET /cases/:number/appointments/:id/appointment.ics
    GET /rooms/:id/appointments
    `,
  ],
  [
    'sss ++ ++++ xxxx',
    `
    GET /appointments
    GET /appointments/calendar.ics
    GET /rooms
    `,
  ],
  [
    'sss xx ++++ xxxx',
    `
    GET POST /availability
    POST /availability/absences
    POST /availability/absences/:id/end
    `,
  ],
  [
    'sss ++ xxxx xxxx',
    `
    GET /rooms/new
    GET /surveys
    GET POST /surveys/questions
    POST /surveys/sending
    GET POST /surveys/paper
    POST /rooms
    `,
  ],
  [
    'sss 00 xxxx xxxx',
    `
    GET POST /rooms/:id
    POST /rooms/:id/end
    `,
  ],
  [
    'sss +0 xxxx xxxx',
    `
    GET POST /mediators/:memberId/availability
    POST /mediators/:memberId/availability/absences
    POST /mediators/:memberId/availability/absences/:id/end
    `,
  ],
  // Between two there are no participants; who may what in a community case has a table of its own beside its slice.
  [
    'sss 00 0000 xxxx',
    `
    GET /cases/:number/participants/:party
    GET POST /cases/:number/participants/:party/:step
    `,
  ],
  [
    'sss 00 xxxx xxxx',
    `
    GET /cases/:number/participants/new
    POST /cases/:number/participants
    POST /cases/:number/participants/list
    `,
  ],
  ['sss xx ++++ xxxx', 'GET /proposals'],
  ['sss xx 0+00 xxxx', 'GET POST /proposals/:id'],
  [
    'sss +0 +000 xxxx',
    `
    GET /cases/:number
    GET /cases/:number/parties/:party
    GET /cases/:number/parties/:party/card
    POST /cases/:number/parties/:party/messages
    POST /cases/:number/parties/:party/news
    GET /cases/:number/letters
    POST /cases/:number/letters
    GET /cases/:number/letters/new
    GET /cases/:number/entries/new
    POST /cases/:number/entries
    GET POST /cases/:number/care
    GET POST /cases/:number/files
    GET /cases/:number/partner
    POST /cases/:number/partner/consents
    GET POST /cases/:number/onward
    GET /cases/:number/onward/new
    POST /cases/:number/agreement-lines/:line
    GET POST /cases/:number/agreements
    POST /cases/:number/agreements/offer
    POST /cases/:number/agreements/:agreement/signatures
    POST /cases/:number/agreements/:agreement/conclusion
    POST /cases/:number/agreements/lines/:line
    GET POST /cases/:number/words
    GET /cases/:number/words/new
    GET /cases/:number/words/:words
    POST /cases/:number/words/:words/consent
    POST /cases/:number/words/:words/release
    POST /cases/:number/words/:words/withdrawal
    POST /cases/:number/words/:words/copies/:copy/reading
    POST /cases/:number/words/:words/copies/:copy/answer
    GET POST /cases/:number/first-party-talk
    GET POST /cases/:number/second-party-contact
    GET POST /cases/:number/second-party-talk
    GET POST /cases/:number/refusal
    GET POST /cases/:number/unreached
    GET POST /cases/:number/mediation
    GET POST /cases/:number/mode
    GET POST /cases/:number/offer
    GET POST /cases/:number/offer-acceptance
    GET POST /cases/:number/offer-refusal
    GET POST /cases/:number/no-reply
    GET POST /cases/:number/execution
    GET POST /cases/:number/non-execution
    GET POST /cases/:number/gathering
    GET POST /cases/:number/further-hearing
    GET POST /cases/:number/renewed-gathering
    GET POST /cases/:number/agreement
    GET POST /cases/:number/partial-agreement
    GET POST /cases/:number/improvement
    GET POST /cases/:number/no-result
    GET POST /cases/:number/aftercare
    GET POST /cases/:number/renewed-mediation
    GET POST /cases/:number/hold
    GET POST /cases/:number/resumption
    GET POST /cases/:number/first-party-withdrawal
    GET POST /cases/:number/second-party-withdrawal
    `,
  ],
  [
    'sss +0 xxxx xxxx',
    `
    GET POST /cases/:number/parties/:party/contact
    GET /cases/:number/evaluation
    GET /cases/:number/evaluation/telephone
    POST /cases/:number/evaluation/paper
    GET POST /cases/:number/municipality
    GET POST /cases/:number/parties/:party/home
    GET POST /cases/:number/parties/:party/persons
    POST /cases/:number/parties/:party/code
    GET POST /cases/:number/community
    GET POST /cases/:number/intake
    GET POST /cases/:number/acceptance
    GET POST /cases/:number/file
    GET POST /cases/:number/waiting
    GET POST /cases/:number/advice
    GET POST /cases/:number/unsuitability
    GET POST /cases/:number/onward-referral
    GET POST /cases/:number/second-look
    GET POST /cases/:number/proposal-withdrawal
    GET POST /cases/:number/stop
    GET POST /cases/:number/withdrawal-undone
    GET POST /cases/:number/closing
    GET POST /cases/:number/reopening
    GET /cases/:number/retention
    GET POST /cases/:number/forgetting
    POST /cases/:number/legal-hold
    POST /cases/:number/legal-hold/end
    GET /cases/:number/access/:partyId/overview.json
    GET /cases/:number/access/:partyId/overview.pdf
    GET POST /cases/:number/access/:partyId/correction
    GET POST /cases/:number/assignment
    GET POST /cases/:number/mediators/:memberId/departure
    `,
  ],
  [
    'sss xx xxxx xxx+',
    `
    GET /directory/probes
    GET POST /directory/merges
    GET /directory/merges/new
    POST /directory/merges/differences
    `,
  ],
  // No language was added to those of its letters.
  ['sss 00 xxxx 0xxx', 'GET POST /letters/languages/:tag'],
  // Nobody was sent on to another yet.
  [
    'sss 00 0000 xxxx',
    `
    GET /cases/:number/onward/:id
    POST /cases/:number/onward/:id/passing
    POST /cases/:number/onward/:id/results
    POST /cases/:number/onward/:id/withdrawal
    `,
  ],
  ['sss ++ ++++ xxxx', 'GET /partners/onward'],
  // No session for partners was planned yet.
  [
    'sss ++ xxxx xxxx',
    `
    GET POST /partners/sessions
    GET /partners/sessions/new
    `,
  ],
  // Costs, the pilot and the binder: the coordinator’s alone.
  [
    'sss ++ xxxx xxxx',
    `
    GET /reports
    GET /reports/inside
    GET /reports/shares
    GET /reports/published
    GET /reports/drafts
    GET POST /reports/costs
    GET POST /pilot
    POST /pilot/goals
    POST /pilot/goals-of-sister
    POST /pilot/goals/:id/giving-up
    POST /pilot/decisions
    POST /pilot/steering-page
    POST /pilot/links
    POST /pilot/links/:id/end
    GET POST /recognition
    POST /recognition/evidence
    POST /recognition/evidence/:id/withdrawal
    POST /recognition/evidence/:id/showing
    POST /recognition/evidence/:id/hiding
    POST /recognition/improvements
    POST /recognition/improvements/:id/done
    POST /recognition/certificates
    POST /recognition/training
    POST /recognition/yearly-hours
    POST /recognition/criteria
    POST /recognition/audit-page
    POST /recognition/links
    POST /recognition/links/:id/end
    `,
  ],
  [
    'sss 00 xxxx xxxx',
    `
    GET /pilot/decisions/:id
    POST /recognition/criteria/:key
    GET /recognition/evidence/:id/document
    GET /recognition/file.pdf
    `,
  ],
  // Without the months of a report there is none.
  [
    'sss 00 xxxx xxxx',
    `
    GET /reports/drafts/:id
    POST /reports/published
    GET /reports/published/:id
    POST /reports/published/:id/restatement
    POST /reports/published/:id/comparison
    GET /reports/inside.csv
    GET /reports/inside.xlsx
    GET /reports/inside.ods
    GET /reports/inside.pdf
    GET POST /reports/words
    GET /reports/published/:id/file.csv
    GET /reports/published/:id/file.xlsx
    GET /reports/published/:id/file.ods
    GET /reports/published/:id/file.pdf
    GET POST /reports/published/:id/shares
    POST /reports/shares/:id
    `,
  ],
  // Nobody has a link: what is made up opens nothing, for anybody.
  [
    '000 00 0000 0000',
    `
    GET /:language/steering/:token
    GET /:language/figures/:token
    GET /:language/embed/figures/:token
    GET /:language/figures/:token/file.csv
    GET /:language/figures/:token/file.xlsx
    GET /:language/figures/:token/file.ods
    GET /:language/figures/:token/file.pdf
    GET /:language/audit/:token
    GET /:language/audit/:token/documents/:id
    GET /:language/audit/:token/file.pdf
    POST /:language/audit/:token/code
    POST /:language/audit/:token/entry
    POST /:language/audit/:token/leaving
    `,
  ],
  [
    'sss 00 xxxx xxxx',
    `
    GET /partners/sessions/:id
    GET POST /partners/sessions/:id/details
    POST /partners/sessions/:id/attendance
    POST /partners/sessions/:id/material
    POST /partners/sessions/:id/cancellation
    `,
  ],
  ['sss xx xxxx xx+x', 'GET /referrals/sessions'],
  [
    'sss xx xxxx xx0x',
    `
    GET /referrals/sessions/:id
    POST /referrals/sessions/:id/answers
    `,
  ],
  // No letter was made yet.
  ['sss 00 0000 xxxx', 'GET /cases/:number/letters/:id/letter.pdf'],
  // Desk-hours: whoever holds one sees it; the one that is asked for is not there.
  [
    'sss ++ ++++ xxxx',
    `
    GET /desk-hours
    GET /desk-hours/calendar.ics
    `,
  ],
  [
    'sss ++ xxxx xxxx',
    `
    GET /desk-hours/new
    POST /desk-hours
    `,
  ],
  [
    'sss 00 xxxx xxxx',
    `
    GET POST /desk-hours/:id
    GET /desk-hours/:id/series
    POST /desk-hours/:id/answer
    GET POST /desk-hours/:id/end
    POST /desk-hours/:id/:day
    `,
  ],
  [
    'sss 00 0000 xxxx',
    `
    GET /desk-hours/:id/calendar.ics
    GET /desk-hours/:id/:day
    POST /desk-hours/:id/:day/slots
    POST /desk-hours/:id/:day/count
    `,
  ],
  ['sss xx xxxx xx+x', 'GET /referrals/desk-hours'],
  ['sss xx xxxx xx0x', 'POST /referrals/desk-hours/:id'],
  // The partners of the service; the organisation that is asked for is not there.
  [
    'sss ++ xxxx xxxx',
    `
    GET POST /partners
    GET /partners/new
    GET POST /imports
    GET POST /exports
    `,
  ],
  [
    'sss 00 xxxx xxxx',
    `
    GET /imports/:id
    GET /imports/:id/refused.csv
    POST /imports/:id/mapping
    POST /imports/:id/cases
    POST /imports/:id/removal
    POST /imports/:id/undoing
    GET /partners/organisations/:id
    GET /partners/organisations/:id/sanctions/new
    POST /partners/organisations/:id/sanctions
    GET POST /partners/organisations/:id/details
    POST /partners/organisations/:id/end
    POST /partners/organisations/:id/resumption
    GET /partners/organisations/:id/places/new
    POST /partners/organisations/:id/places
    GET POST /partners/organisations/:id/places/:place
    POST /partners/organisations/:id/places/:place/end
    GET /partners/organisations/:id/contacts/new
    POST /partners/organisations/:id/contacts
    GET POST /partners/organisations/:id/contacts/:contact
    POST /partners/organisations/:id/contacts/:contact/end
    GET POST /partners/organisations/:id/seats
    POST /partners/organisations/:id/seats/:member/end
    GET /partners/organisations/:id/agreements/new
    POST /partners/organisations/:id/agreements
    GET POST /partners/organisations/:id/agreements/:agreement
    POST /partners/organisations/:id/agreements/:agreement/dates
    POST /partners/organisations/:id/agreements/:agreement/end
    GET POST /partners/organisations/:id/links
    POST /partners/organisations/:id/links/:link/end
    GET /partners/organisations/:id/form
    GET POST /partners/organisations/:id/evaluations
    GET /partners/evaluations/:evaluation
    POST /partners/evaluations/:evaluation/figures
    POST /partners/evaluations/:evaluation/words
    POST /partners/evaluations/:evaluation/points
    POST /partners/evaluations/:evaluation/points/:point/done
    POST /partners/evaluations/:evaluation/points/:point/removal
    POST /partners/evaluations/:evaluation/signature
    POST /partners/evaluations/:evaluation/signature/removal
    GET POST /partners/organisations/:id/messages
    GET /partners/organisations/:id/referrals/new
    POST /partners/organisations/:id/referrals
    `,
  ],
  // Which of these requests there are for each is another matter; nobody was put on any.
  ['sss ++ ++++ xxxx', 'GET /partners/requests'],
  [
    'sss ++ xxxx xxxx',
    `
    POST /partners/requests
    GET /partners/requests/new
    `,
  ],
  [
    'sss 00 0000 xxxx',
    `
    GET /partners/requests/:id
    POST /partners/requests/:id/answers
    POST /partners/requests/:id/steps
    POST /partners/requests/:id/notes
    GET /partners/requests/:id/letter/:language
    `,
  ],
  [
    'sss 00 xxxx xxxx',
    `
    POST /partners/requests/:id/cases
    POST /partners/requests/:id/mediators
    `,
  ],
  ['sss xx xxxx xx+x', 'GET /referrals/requests'],
  ['sss xx xxxx xx+x', 'GET /referrals/evaluations'],
  ['sss xx xxxx xx+x', 'GET /referrals/reports'],
  [
    'sss xx xxxx xx0x',
    `
    GET /referrals/reports/:id
    GET /referrals/reports/:id/file.csv
    GET /referrals/reports/:id/file.xlsx
    GET /referrals/reports/:id/file.ods
    GET /referrals/reports/:id/file.pdf
    `,
  ],
  [
    'sss xx xxxx xx0x',
    `
    GET /referrals/evaluations/:evaluation
    POST /referrals/evaluations/:evaluation/words
    POST /referrals/evaluations/:evaluation/signature
    POST /referrals/evaluations/:evaluation/signature/removal
    `,
  ],
  // Complaints are for the complaint handler alone, who is none of these.
  [
    'sss xx xxxx xxxx',
    `
    GET POST /complaints
    GET /complaints/new
    GET /complaints/:id
    POST /complaints/:id/entries
    POST /complaints/:id/steps
    POST /complaints/:id/held-case
    POST /complaints/:id/handlers
    `,
  ],
  // Nothing was merged yet.
  [
    'sss xx xxxx xxx0',
    `
    GET /directory/merges/:id
    POST /directory/merges/:id/reversal
    `,
  ],
  // Whoever coordinates or administers the service keeps its entry of the directory, and so does an editor.
  [
    'kkk +k kkkk +kk+',
    `
    GET /:language/services/:slug/keep
    POST /:language/services/:slug/keep/confirmation
    GET POST /:language/services/:slug/keep/delegates
    GET POST /:language/services/:slug/keep/:field
    POST /:language/services/:slug/keep/proposals/:id
    `,
  ],
  [
    'kkk 0k kkkk 0kk0',
    `
    POST /:language/services/:slug/keep/delegates/:id/end
    GET /:language/services/:slug/keep/proposals/:id
    `,
  ],
  ['sss xx xxxx xxx+', 'GET /directory'],
  ['sss xx xxxx xxx+', 'POST /directory/services/:id'],
  // A partner sends people for the organisations at which he has a seat.
  [
    'sss xx xxxx xx+x',
    `
    GET /referrals
    GET POST /referrals/search
    GET POST /referrals/messages
    GET POST /referrals/mails
    GET /referrals/new
    GET /sanctions/new
    POST /sanctions
    POST /referrals
    GET POST /referrals/tip
    GET /referrals/advice
    GET POST /referrals/import
    GET /referrals/import/template.csv
    POST /referrals/import/sending
    `,
  ],
  // What the police station sent: to the housing company it is not there.
  [
    'sss xx xxxx xx+x 0',
    `
    GET /referrals/:id
    POST /referrals/:id/messages
    GET /referrals/:id/card
    `,
  ],
  ['sss xx xxxx xxx+', 'POST /directory/claims/:id'],
  ['sss xx xxxx xxx0', 'GET /directory/services/:id'],
  ['sss xx xxxx xxx0', 'GET /directory/claims/:id'],
  ['c++ cc cccc cccc', 'POST /:language/return/leaving'],
  ['sss ++ ++++ ++++', 'POST /sign-out'],
];

export type Expected = { route: string; answers: Record<Relation, Answer> };

/** The table, a row per `METHOD /path`, in its order. */
export const expectedRights: Expected[] = rights.flatMap(([who, routes]) => {
  const answers = answersOf(who);
  return routes
    .trim()
    .split('\n')
    .flatMap((line) => {
      const words = line.trim().split(' ');
      return words.slice(0, -1).map((method) => ({ route: `${method} ${words.at(-1)}`, answers }));
    });
});

function answersOf(who: string): Record<Relation, Answer> {
  const written = [...who.replaceAll(' ', '')];
  const partner = written[relations.indexOf('partner')] ?? '';
  const all = written.length === relations.length - 1 ? [...written, partner] : written;
  const given = all.map((letter) => letters[letter]);
  if (given.length !== relations.length || given.includes(undefined))
    throw new Error(`${who} is no row of ${relations.length} answers`);
  return Object.fromEntries(relations.map((relation, index) => [relation, given[index]])) as Record<
    Relation,
    Answer
  >;
}
