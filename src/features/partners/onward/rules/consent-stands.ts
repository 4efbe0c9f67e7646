type Asked = { consent_ended_on: string | null; withdrawn_at: Date | null; expires_on: string | null };

/** Whether what he agreed to still stands on a day (`YYYY-MM-DD`). */
export const consentStands = (row: Asked, day: string): boolean =>
  row.consent_ended_on === null &&
  row.withdrawn_at === null &&
  (row.expires_on === null || row.expires_on >= day);
