import type { Tx } from '../../../../platform/db/database.ts';
import type { House } from '../../../../platform/house.ts';
import { isoDay } from '../../../../ui/dates.ts';
import type { MemberVisitor, ServiceOfMember } from '../../../accounts/access/visitor.ts';
import { builtIn } from '../built-in/built-in.ts';
import { allLanguages } from '../making/open-desk.ts';
import { type Composed, composeLetter } from '../rules/compose-letter.ts';
import { inventedAddressee, inventedCode, inventedFacts } from '../rules/invented-people.ts';
import type { LetterKind } from '../rules/kinds.ts';
import type { LetterLanguage } from '../rules/letter-languages.ts';
import { type Sender, senderOf } from '../rules/sender.ts';
import type { Template } from '../rules/template.ts';
import { senderRow } from '../sender/queries.ts';
import { addedLanguages, ownTemplates, type TemplateVersion, versionsOf } from './queries.ts';

export type Writer = MemberVisitor & { service: ServiceOfMember };

export type AllTemplates = {
  languages: LetterLanguage[];
  added: LetterLanguage[];
  own: Awaited<ReturnType<typeof ownTemplates>>;
};

export function readTemplates(house: House, who: Writer): Promise<AllTemplates> {
  return house.db.as({ kind: 'member', memberId: who.memberId }, async (tx) => {
    const added = await addedLanguages(tx, who.service.id);
    return { added, languages: allLanguages(added), own: await ownTemplates(tx, who.service.id) };
  });
}

/** One letter in one language, as a service has it. */
export type TemplateSeen = {
  kind: LetterKind;
  language: LetterLanguage;
  sender: Sender;
  versions: TemplateVersion[];
  /** What holds now; null for a language that was added, as long as nobody wrote it. */
  now: Template | null;
  /** Ours in the language of whoever writes, to translate from. */
  ours: Template | null;
};

/** Null where the service has no such language. */
export function readTemplate(
  house: House,
  who: Writer,
  given: { kind: LetterKind; tag: string },
): Promise<TemplateSeen | null> {
  return house.db.as({ kind: 'member', memberId: who.memberId }, async (tx) => {
    const language = await languageWith(tx, who.service.id, given.tag);
    if (!language) return null;
    const [versions, row] = await Promise.all([
      versionsOf(tx, who.service.id, given.kind, given.tag),
      senderRow(tx, who.service.id),
    ]);
    const { facts, ...service } = row;
    const [newest] = versions;
    const own = newest?.subject != null && newest.body != null;
    const now = own
      ? { subject: newest.subject ?? '', body: newest.body ?? '' }
      : builtIn(given.kind, given.tag);
    const ours = builtIn(given.kind, given.tag) ?? builtIn(given.kind, who.language);
    return { kind: given.kind, language, versions, now, ours, sender: senderOf(service, facts) };
  });
}

async function languageWith(tx: Tx, serviceId: string, tag: string): Promise<LetterLanguage | undefined> {
  return allLanguages(await addedLanguages(tx, serviceId)).find((one) => one.tag === tag);
}

/** A template with invented people in it. Nobody real stands in a preview. */
export function inventedLetter(house: House, seen: TemplateSeen, template: Template): Composed {
  const { kind, language, sender } = seen;
  return composeLetter({
    ...{ facts: inventedFacts[kind], addressee: inventedAddressee, sender, language, template },
    day: isoDay(house.now(), 'Europe/Brussels'),
    code: inventedCode(`${house.origin.replace(/^https?:\/\//, '')}/nl/return`),
  });
}
