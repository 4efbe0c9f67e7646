/** For what the Federal Mediation Commission accredits (Judicial Code art. 1726). */
export const accreditationDomains = ['civil_commercial', 'family', 'social', 'government'] as const;
export type AccreditationDomain = (typeof accreditationDomains)[number];

/** Days are `YYYY-MM-DD`, both of them included. */
export type Validity = { issued_on: string; valid_until: string };

/** Whether somebody was accredited on a day (`YYYY-MM-DD`, where his service works). */
export const accreditedOn = (accreditation: Validity | null | undefined, day: string): boolean =>
  !!accreditation && accreditation.issued_on <= day && day <= accreditation.valid_until;
