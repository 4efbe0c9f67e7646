import { type InService, inService } from '../../accounts/access/who-may.ts';

/** A partner who signed in, at the service to which he sends people. He needs no opened keys. */
export type PartnerAtWork = InService;

/** Only behind `only('partner')`. */
export const partnerAtWork = inService;
