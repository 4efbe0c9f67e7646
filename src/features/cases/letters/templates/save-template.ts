import { audit } from '../../../../platform/audit/queries.ts';
import type { House } from '../../../../platform/house.ts';
import { ok, type Result, refused } from '../../../../platform/result.ts';
import type { LetterKind } from '../rules/kinds.ts';
import type { Template } from '../rules/template.ts';
import { insertVersion } from './queries.ts';
import type { Writer } from './read-template.ts';

type Given = {
  kind: LetterKind;
  tag: string;
  /** The version that was before him when he began to write. */
  after: number;
  /** Checked by `checkTemplate`; null goes back to ours. */
  template: Template | null;
};

/** Adds a version of a letter's words; `changed` when a colleague added one since. Nothing is ever overwritten. */
export function saveTemplate(house: House, who: Writer, given: Given): Promise<Result<null, 'changed'>> {
  const { kind, tag, after, template } = given;
  const [now, serviceId] = [house.now(), who.service.id];
  return house.db.as({ kind: 'member', memberId: who.memberId }, async (tx) => {
    const of = { serviceId, kind, tag, by: who.memberId, now, after };
    if (!(await insertVersion(tx, of, template))) return refused('changed');
    const role = who.roles.includes('administrator') ? 'administrator' : 'coordinator';
    await audit(tx, {
      ...{ at: now, serviceId, action: 'letters.template', role },
      person: { id: who.memberId, name: who.name },
      detail: { kind, tag, version: after + 1 },
    });
    return ok(null);
  });
}
