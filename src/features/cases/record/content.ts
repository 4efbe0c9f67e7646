import type { FileType } from '../../../platform/files/clean-file.ts';
import type { Repair } from '../sanction/rules/repair.ts';

/** What an item of a case may hold, by its kind. All of it is sealed; nothing of it ever stands in clear. */
export type Content =
  | { kind: 'story'; text: string }
  | { kind: 'note'; text: string }
  /** What a party adds with his code; `how` when the team wrote it down for him. */
  | { kind: 'message'; text: string; how?: 'phone' | 'paper' | 'in_person' }
  /** `party` says whom a line of the team’s own place is about, in a community case. */
  | { kind: 'contact_attempt'; how: string; reached: boolean; text: string; party?: string }
  | { kind: 'talk'; how: string; on: string; text: string }
  /** What a sanctioning officer wrote of the fact, and who stands beside the one who is said to have done it. */
  | { kind: 'sanction_file'; text: string; reference: string; parents: string; lawyer: string }
  /** The exact words that may be told to the other party, and how he agreed to them. */
  | { kind: 'consent'; words: string; how: 'in_person' | 'phone' | 'paper' | 'on_screen' }
  | { kind: 'decline'; reason: string; text: string; party?: string }
  | { kind: 'not_suitable'; reason: string; text: string }
  | { kind: 'complexity'; flags: string[]; text: string }
  | { kind: 'override'; rules: string[]; text: string }
  /** `agreement` is the version that it comes from; a line that was noted without one has none. */
  | { kind: 'agreement_line'; who: LineOf; what: string; by: string; agreement?: string; repair?: Repair }
  /** Exact words of a party, before he has said whether they may be told. */
  | { kind: 'words'; words: string }
  /** The copy of such words in the place of the one who hears them. */
  | { kind: 'handed_words'; words: string }
  /** What its receiver answered to words that he was handed. */
  | { kind: 'answer'; received: string; answer: 'yes' | 'no' | 'other'; text: string }
  /** A version of an agreement: the team’s draft in its own place, or in the shared one what the parties sign. */
  | { kind: 'agreement_text'; lines: AgreementText[] }
  /** The name as he wrote it; on paper, where that paper lies. */
  /** `scan`: the item of the file in the same place that shows the signed paper. */
  | { kind: 'signature'; agreement: string; name: string; paper: string; scan?: string }
  /** What a party says of one line in aftercare. */
  | { kind: 'kept_answer'; line: string; kept: 'yes' | 'partly' | 'no'; text: string }
  /** What a party needs to take part: an interpreter, a room without steps. A fact of health, so in his own place. */
  | { kind: 'meeting_needs'; interpreter: string; stepFree: boolean; hearingLoop: boolean; text: string }
  /** Why a party cannot come, in his place; why a talk did not take place, in the team’s. */
  | { kind: 'appointment_note'; what: 'cannot_come' | 'not_held'; appointment: string; text: string }
  | { kind: 'aftercare'; on: string; text: string }
  | { kind: 'closing'; text: string }
  /** What a party says is wrong about him, in his own words; whether it was put right, or stands beside it. */
  | {
      kind: 'correction';
      how: 'phone' | 'paper' | 'in_person';
      decision: 'corrected' | 'beside';
      text: string;
    }
  /** To whom he is sent on, what he agreed to pass on word for word, and how he said so. In his own place. */
  | {
      kind: 'onward';
      recipient: string;
      organisation: string | null;
      email: string;
      phone: string;
      words: string;
      how: 'in_person' | 'by_phone' | 'in_writing';
      on: string;
    }
  /** By which way those words went, and what came of it. `onward` is the item above. */
  | { kind: 'onward_passed'; onward: string; by: 'paper' | 'phone' | 'mail'; on: string }
  | {
      kind: 'onward_result';
      onward: string;
      result: 'taken_up' | 'not_taken_up' | 'unknown';
      text: string;
      on: string;
    }
  /** A file: its bytes lie sealed beside the item, under `key` (base64), which is nowhere else. */
  | {
      kind: 'file';
      name: string;
      type: FileType;
      size: number;
      key: string;
      how: HandedIn;
      note: string;
    };

export type LineOf = 'first' | 'second' | 'both';
/** One line of an agreement: who does what, by when (`YYYY-MM-DD`, or empty); `words` are those of the ledger that it is made of. */
export type AgreementText = { who: LineOf; what: string; by: string; words?: string; repair?: Repair };

/** How a file came: on his own page, on paper that was scanned, shown or brought along, by mail; or it is the team’s own. */
export type HandedIn = 'on_screen' | 'paper' | 'in_person' | 'mail' | 'own';

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
