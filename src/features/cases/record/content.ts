/** What an item of a case may hold, by its kind. All of it is sealed; nothing of it ever stands in clear. */
export type Content =
  | { kind: 'story'; text: string }
  | { kind: 'note'; text: string }
  /** What a party adds with his code, or tells by phone. */
  | { kind: 'message'; text: string }
  | { kind: 'contact_attempt'; how: string; reached: boolean; text: string }
  | { kind: 'talk'; how: string; on: string; text: string }
  /** The exact words that may be told to the other party, and how he agreed to them. */
  | { kind: 'consent'; words: string; how: 'in_person' | 'phone' | 'paper' | 'on_screen' }
  | { kind: 'decline'; reason: string; text: string }
  | { kind: 'not_suitable'; reason: string; text: string }
  | { kind: 'complexity'; flags: string[]; text: string }
  | { kind: 'override'; rules: string[]; text: string }
  | { kind: 'agreement_line'; who: 'first' | 'second' | 'both'; what: string; by: string }
  | { kind: 'aftercare'; on: string; text: string }
  | { kind: 'closing'; text: string };

export type ContentKind = Content['kind'];

/** One item as its reader sees it. */
export type Item = {
  id: string;
  compartmentId: string;
  content: Content;
  authorRole: string;
  authorId: string | null;
  writtenAt: Date;
};
