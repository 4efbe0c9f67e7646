import type { FieldErrors, Typed } from '../../../platform/http/form.ts';
import { formatDay } from '../../../ui/dates.ts';
import type { AtWork } from '../../accounts/access/who-may.ts';
import type { Binder, BinderRead } from './read-binder.ts';

/** Which of the forms of the page came back with something wrong: a criterion’s has its key. */
export type FormName =
  | 'evidence'
  | 'improvement'
  | 'certificate'
  | 'training'
  | 'yearly'
  | 'added'
  | 'link'
  | `criterion-${string}`;

export type BinderProps = {
  member: AtWork;
  read: BinderRead;
  now: Date;
  once: string;
  wrong?: { form: FormName; typed: Typed; errors: FieldErrors };
};
export type BinderPart = BinderProps & { binder: Binder };

export const dayIn = ({ member }: BinderProps, day: string): string =>
  formatDay(day, { language: member.language, zone: member.service.timeZone });
