import { z } from 'zod';

/** What an appointment letter tells: the addressee’s own day, hour and place, never who else comes. */
export type AppointmentForLetter = {
  /** `YYYY-MM-DD` and `HH:MM`, in the time of the service. */
  day: string;
  time: string;
  place: string;
  /** For him alone: how to get there, an interpreter who comes. */
  remark: string;
};

/** The reference of the municipality’s own file, and the last day to answer, `YYYY-MM-DD`. */
export type OfferForLetter = { reference: string; answerBy: string };

/** The lines that both have agreed on, as the shared compartment has them; `who` as the addressee of the letter reads it. */
export type AgreementForLetter = {
  agreedOn: string;
  lines: { who: 'you' | 'other' | 'both'; what: string; by: string }[];
};

/**
 * What a letter of a kind says besides its addressee and the service. It is kept, sealed, so that the same letter can be
 * printed once more; the letter itself is not.
 */
export type Facts =
  | { kind: 'invitation'; words: string }
  | { kind: 'confirmation'; askedOn: string }
  | ({ kind: 'appointment' } & AppointmentForLetter)
  | ({ kind: 'agreement' } & AgreementForLetter)
  | ({ kind: 'offer' } & OfferForLetter)
  /** `person`: the parent to whom it goes, by his id. */
  | ({ kind: 'offerparents'; person: string; child: string } & OfferForLetter)
  | { kind: 'closing' | 'code' | 'privacy' };

/** The fields of the appointment’s form. */
export const appointmentForm = z.object({
  day: z.iso.date('not_a_day'),
  time: z.string().regex(/^([01]?\d|2[0-3])[:.][0-5]\d$/, 'not_a_time'),
  place: z.string('required').min(1, 'required').max(300, 'too_long'),
  remark: z.string().max(500, 'too_long').default(''),
});

/** The fields of the offer’s form; `person` is empty where the letter goes to the party himself. */
export const offerForm = z.object({
  answerBy: z.iso.date('not_a_day'),
  person: z.string().max(40).default(''),
});
export type OfferGiven = z.infer<typeof offerForm>;
