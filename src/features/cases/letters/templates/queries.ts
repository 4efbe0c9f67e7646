import type { Tx } from '../../../../platform/db/database.ts';
import type { LetterKind } from '../rules/kinds.ts';
import type { LetterLanguage } from '../rules/letter-languages.ts';
import type { Template } from '../rules/template.ts';
import '../tables.ts';

/** The languages that a service added, in the order of their tags. */
export async function addedLanguages(tx: Tx, serviceId: string): Promise<LetterLanguage[]> {
  return tx
    .selectFrom('identity.letter_language')
    .where('service_id', '=', serviceId)
    .orderBy('tag')
    .select(['tag', 'name', 'direction', 'words'])
    .execute();
}

export async function saveLanguage(
  tx: Tx,
  serviceId: string,
  { tag, name, direction, words }: LetterLanguage,
  now: Date,
): Promise<void> {
  const change = { name, direction, words: JSON.stringify(words) };
  await tx
    .insertInto('identity.letter_language')
    .values({ service_id: serviceId, tag, ...change, made_at: now })
    .onConflict((oc) => oc.columns(['service_id', 'tag']).doUpdateSet(change))
    .execute();
}

/** Every version of a service’s own words, newest first; one without words went back to ours. */
export function versionsOf(tx: Tx, serviceId: string, kind: LetterKind, tag: string) {
  return tx
    .selectFrom('identity.letter_template as t')
    .leftJoin('identity.member as m', 'm.id', 't.made_by')
    .where('t.service_id', '=', serviceId)
    .where('t.kind', '=', kind)
    .where('t.tag', '=', tag)
    .orderBy('t.version', 'desc')
    .select(['t.version', 't.subject', 't.body', 't.made_at', 'm.name as writer'])
    .execute();
}

export type TemplateVersion = Awaited<ReturnType<typeof versionsOf>>[number];

/** For which letters a service has words of its own now. */
export async function ownTemplates(tx: Tx, serviceId: string) {
  return tx
    .selectFrom('identity.letter_template')
    .where('service_id', '=', serviceId)
    .distinctOn(['kind', 'tag'])
    .orderBy('kind')
    .orderBy('tag')
    .orderBy('version', 'desc')
    .select(['kind', 'tag', 'version', 'body'])
    .execute();
}

/** False when somebody else saved a version since `after`. */
export async function insertVersion(
  tx: Tx,
  of: { serviceId: string; kind: LetterKind; tag: string; by: string; now: Date; after: number },
  template: Template | null,
): Promise<boolean> {
  const done = await tx
    .insertInto('identity.letter_template')
    .values({
      ...{ service_id: of.serviceId, kind: of.kind, tag: of.tag, version: of.after + 1 },
      ...{ subject: template?.subject ?? null, body: template?.body ?? null },
      ...{ made_at: of.now, made_by: of.by },
    })
    .onConflict((oc) => oc.doNothing())
    .executeTakeFirst();
  return (done.numInsertedOrUpdatedRows ?? 0n) > 0n;
}
