import type { NewCase } from '../../cases/opening/open-case.ts';
import { noContactRules } from '../../cases/record/contact.ts';
import type { ImportField } from './rules/fields.ts';
import { addressIn } from './rules/past-of.ts';

/** Both parties as an old list has them; how they want to be reached stands in none, so nobody is forbidden anything. */
export function contactsOf(text: Partial<Record<ImportField, string>>): Pick<NewCase, 'first' | 'second'> {
  const of = (field: ImportField, most = 200) => (text[field] ?? '').slice(0, most);
  const rules = noContactRules;
  return {
    first: {
      ...{ name: of('name'), ...addressIn(text, 'street') },
      ...{ postcode: of('postcode', 20), place: of('place'), phone: of('phone', 60), email: of('email') },
      ...{ language: '', rules },
    },
    second: {
      ...{ name: of('otherName'), ...addressIn(text, 'otherStreet') },
      ...{ postcode: of('otherPostcode', 20), place: of('otherPlace'), phone: of('otherPhone', 60) },
      ...{ email: '', language: '', rules },
    },
  };
}
