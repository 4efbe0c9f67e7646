/** What of an export could not be opened, and why. */
export type Problem = {
  case: string;
  what: 'case' | 'file' | 'letter' | 'referral' | 'judicial_request' | 'waiting_list' | 'document';
  id: string;
  why: 'gone' | 'damaged' | 'no_key';
};
