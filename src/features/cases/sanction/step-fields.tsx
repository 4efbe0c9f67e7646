import { declineReasons } from '../codes/decline-reasons.ts';
import { type Fields, HowField, Note, NotReached, Reason, Talk, TeamNote } from '../steps/field-parts.tsx';
import { OfferFields } from './offer-fields.tsx';
import type { sanctionForms } from './step-forms.ts';

const Offer: Fields = ({ language, state: { ageGroup } }) => (
  <OfferFields
    language={language}
    ageGroup={ageGroup}
    how={<HowField language={language} />}
    note={<TeamNote language={language} />}
  />
);

/** What the forms show of the steps that only a municipal-sanction mediation has. */
export const sanctionFields: Record<keyof typeof sanctionForms, Fields> = {
  take_on: Note,
  offer_mediation: Offer,
  accept_offer: Talk('first'),
  refuse_offer: Reason(declineReasons),
  record_no_reply: NotReached,
  record_executed: Note,
  record_not_executed: Note,
};
