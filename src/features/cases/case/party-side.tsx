import type { Language } from '../../../platform/texts/languages.ts';
import { Side } from '../../../ui/sides/sides.tsx';
import { newsRuleTexts } from '../contacts/news-texts.ts';
import { waysTo } from '../reaching/rules/ways.ts';
import type { Contact } from '../record/contact.ts';
import type { Side as SideName } from '../tables.ts';
import { casePath } from '../title.ts';
import { type ItemContext, ItemView } from './item-view.tsx';
import type { CaseSeen } from './read-case.ts';
import { caseTexts } from './texts.ts';

/** One side of the case: who it is, how he may be reached, and what he told. */
export function PartySide({ side, seen, context }: { side: SideName; seen: CaseSeen; context: ItemContext }) {
  const { language } = context;
  const say = caseTexts(language);
  const party = seen.parties.find((one) => one.side === side);
  if (!party) return null;
  const { contact } = party;
  const items = seen.items[side];
  return (
    <Side
      colour={side === 'first' ? 'one' : 'two'}
      who={say(side)}
      name={contact.name || say('unknownName')}
      meta={contactLine(contact, language)}
      end={<a href={`${casePath(seen.row.number)}/parties/${side}`}>{say('details')}</a>}
    >
      {items.length === 0 && <p class="meta">{say('nothingYet')}</p>}
      {items.map((item) => (
        <ItemView key={item.id} item={item} context={context} />
      ))}
    </Side>
  );
}

/** Address and phone on one line, with what must never be done. */
function contactLine(contact: Contact, language: Language) {
  const say = caseTexts(language);
  const { rules } = contact;
  const address = [contact.street, contact.house].filter(Boolean).join(' ');
  const never = [
    rules.leaveAlone && newsRuleTexts(language)('warn_leaveAlone'),
    rules.neverRing && say('neverRing'),
    rules.noLetters && say('noLetters'),
    rules.noMail && say('noMail'),
  ].filter(Boolean);
  const phone = waysTo(contact).includes('phone') && (
    <a href={`tel:${contact.phone.replace(/[^\d+]/g, '')}`}>{contact.phone}</a>
  );
  return (
    <>
      {address || say('noAddress')}
      {phone && <> · {phone}</>}
      {never.length > 0 && (
        <>
          {' · '}
          <strong>{never.join(' · ')}</strong>
        </>
      )}
      {rules.words && ` · ${rules.words}`}
    </>
  );
}
