import type { InnerAnswer, RequestStep } from '../rules/request-life.ts';

/** What the dossier of a request holds. All of it is sealed. */
export type RequestContent =
  | {
      kind: 'request';
      /** The magistrate’s own reference, his name, and the number of the police report (PV). */
      reference: string;
      magistrate: string;
      report: string;
      /** Two or more, in the order in which the page calls them A, B. */
      parties: string[];
      asked: string;
    }
  | { kind: 'note'; text: string }
  | { kind: 'step'; step: RequestStep; on: string; text: string }
  /** With the name and number of whoever answered, as they were that day. */
  | { kind: 'answer'; inner: InnerAnswer; on: string; name: string; number: string; text: string }
  /** The neighbour case that was opened from it: the only place where the two meet. */
  | { kind: 'case'; number: string };

export type RequestItem = { id: string; content: RequestContent; authorId: string; writtenAt: Date };
