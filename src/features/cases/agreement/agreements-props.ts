import type { FieldErrors, Typed } from '../../../platform/http/form.ts';
import type { AtWork } from '../../accounts/access/who-may.ts';
import { caseTexts } from '../case/texts.ts';
import { casePath } from '../title.ts';
import type { AgreementParty, AgreementsSeen } from './read-agreements.ts';

/** The form that came back with something wrong: `draft`, `conclusion`, or a party’s or line’s own. */
export type AgreementAgain = {
  form: string;
  /** Codes; what is wrong with a file is said already, in `said`. */
  errors: FieldErrors;
  said?: FieldErrors;
  typed: Typed;
};

/** What every part of the page of a case’s agreements gets. */
export type AgreementsProps = {
  member: AtWork;
  seen: AgreementsSeen;
  now: Date;
  once: string;
  /** The draft with the accepted words in it. */
  withWords?: boolean;
  again?: AgreementAgain | undefined;
  refusal?: string | undefined;
};

export const agreementsPath = (seen: AgreementsSeen) => `${casePath(seen.row.number)}/agreements`;

/** The name of a party; of one who is not known yet, which side he is. */
export const nameOf = ({ member }: Pick<AgreementsProps, 'member'>, party: AgreementParty): string =>
  party.name || caseTexts(member.language)(party.side);
