/** What the dossier of a complaint holds. All of it is sealed to the service's complaint handlers. */
export type ComplaintContent =
  | {
      kind: 'complaint';
      name: string;
      /** Address, telephone or e-mail, as he gave it. */
      reach: string;
      /** Whom or what it is about, in his words. */
      about: string;
      /** When the mediation ended, as far as he knows. */
      ended: string;
      text: string;
      wish: string;
    }
  | { kind: 'note'; text: string }
  | { kind: 'hearing'; who: string; on: string; text: string }
  | { kind: 'answer'; text: string }
  | { kind: 'closing'; text: string }
  /** The number of the case that is kept because of it: the only place where the two meet. */
  | { kind: 'case_held'; number: string; until: string };

export type ComplaintItem = {
  id: string;
  content: ComplaintContent;
  authorId: string | null;
  writtenAt: Date;
};
