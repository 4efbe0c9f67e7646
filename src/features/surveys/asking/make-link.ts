import type { House } from '../../../platform/house.ts';
import type { Language } from '../../../platform/texts/languages.ts';
import { subKey } from '../../../platform/vault/installation-key.ts';
import type { Form } from '../rules/questions.ts';
import { makeToken } from '../rules/token.ts';
import type { QuestionSet } from '../sets/queries.ts';
import type { Moment } from '../tables.ts';

export type ToAsk = { set: QuestionSet; quarter: string; moment: Moment; form: Form };

/** A token for one party, which is kept nowhere. */
export const tokenFor = (house: Pick<House, 'installationKey'>, { set, ...facts }: ToAsk): string =>
  makeToken(
    subKey(house.installationKey, 'evaluation token'),
    { code: set.code, ...facts },
    { serviceId: set.service_id, version: set.version },
  );

export const linkTo = (house: Pick<House, 'origin'>, language: Language, token: string): string =>
  `${house.origin}/${language}/evaluation/${token}`;
