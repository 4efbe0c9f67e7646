import { randomInt } from 'node:crypto';
import { audit } from '../../../../platform/audit/queries.ts';
import type { Tx } from '../../../../platform/db/database.ts';
import { ok, type Result, refused } from '../../../../platform/result.ts';
import { languages } from '../../../../platform/texts/languages.ts';
import type { CodeRow, OwnList } from '../../../accounts/code-labels/code-row.ts';
import { codeRowsOf, insertCodeLabel } from '../../../accounts/code-labels/queries.ts';
import { localDay } from '../../rules/working-days.ts';
import { serviceCodes } from '../service-codes.ts';
import type { CodeForm } from './forms.ts';

type By = { id: string; name: string; role: 'administrator' | 'coordinator' };
type Where = { serviceId: string; timeZone: string; list: OwnList; by: By; now: Date };
export type SaveRefused = 'not_there' | 'unknown_code' | 'none_left' | 'taken' | 'no_own_codes' | 'full';

/** As many codes of its own a service has in one list. */
const mostOwn = 200;

/**
 * Says a code of a list anew, or adds one of the service’s own. Cases keep what they have: only what is offered from now on
 * changes. Refused when nothing would be left to choose, or when another code of the list is said alike.
 */
export async function saveCode(tx: Tx, where: Where, form: CodeForm): Promise<Result<void, SaveRefused>> {
  const rows = await codeRowsOf(tx, where.serviceId);
  const given = rowOf(rows, where.list, form);
  if (!given.ok) return given;
  const after = serviceCodes([...rows.filter((row) => !isSame(row, given.value)), given.value]);
  const wrong = wrongWith(after, where, given.value.key);
  if (wrong) return refused(wrong);
  const { key, shared, labels, position, from, until } = given.value;
  await insertCodeLabel(tx, {
    ...{ service_id: where.serviceId, list: where.list, key, shared, position },
    labels: JSON.stringify(labels),
    used_from: from,
    used_until: until,
    changed_by: where.by.id,
    changed_at: where.now,
  });
  const detail = { list: where.list, key };
  const person = { id: where.by.id, name: where.by.name };
  const { serviceId, now } = where;
  await audit(tx, { at: now, serviceId, action: 'service.codes', person, role: where.by.role, detail });
  return ok(undefined);
}

function rowOf(rows: readonly CodeRow[], list: OwnList, form: CodeForm): Result<CodeRow, SaveRefused> {
  const codes = serviceCodes(rows).all(list, 'nl');
  const known = codes.find(({ key }) => key === form.key);
  const mayAdd = known ? true : mayBeNew(rows, list, form);
  if (mayAdd !== true) return refused(mayAdd);
  const isOwn = list !== 'district' && (known?.own ?? true);
  const target = isOwn ? codes.find(({ key, own }) => key === form.counts && !own) : undefined;
  if (isOwn && !target) return refused('unknown_code');
  const labels = Object.fromEntries(languages.flatMap((one) => (form[one] ? [[one, form[one]]] : [])));
  // A district is stored as it is called: that name is its key, and stays.
  const key = known?.key ?? (list === 'district' ? String(Object.values(labels)[0]) : newKey());
  if (!known && codes.some((code) => code.key === key)) return refused('taken');
  return ok({
    ...{ list, key, shared: target?.key ?? null, labels, position: form.position },
    from: form.from || null,
    until: form.until || null,
  });
}

function mayBeNew(rows: readonly CodeRow[], list: OwnList, { key }: CodeForm): true | SaveRefused {
  if (key) return 'not_there';
  if (list === 'outcome') return 'no_own_codes';
  return rows.filter((row) => row.list === list).length < mostOwn || 'full';
}

const isSame = (a: CodeRow, b: CodeRow) => a.list === b.list && a.key === b.key;
const newKey = () => `own_${randomInt(2 ** 47).toString(36)}`;

function wrongWith(
  after: ReturnType<typeof serviceCodes>,
  { list, now, timeZone }: Where,
  key: string,
): SaveRefused | null {
  const day = localDay(now, timeZone);
  if (list !== 'district' && after.options(list, 'nl', day).length === 0) return 'none_left';
  const code = after.all(list, 'nl').find((one) => one.key === key);
  const twin = languages.some((language) =>
    after
      .all(list, language)
      .some(
        (one) =>
          one.key !== key &&
          one.group === code?.group &&
          one.label(language).toLowerCase() === code?.label(language).toLowerCase(),
      ),
  );
  return twin ? 'taken' : null;
}
