import { zoneOf } from '../../../../platform/calendar/zone.ts';
import type { Language } from '../../../../platform/texts/languages.ts';
import { formatDay } from '../../../../ui/dates.ts';
import type { Entry } from '../../entries/entry.ts';
import type { FieldName } from '../../entries/fields.ts';
import type { Marks } from './marks.ts';
import { probedFields } from './rules/count-failures.ts';
import { probeTexts } from './texts.ts';

type Props = { language: Language; marks: Marks; entry: Pick<Entry, 'id' | 'country'>; field: FieldName };

/** Says beside a link or an address that it has not answered for days; nothing while it answers. */
export function SilentMark({ language, marks, entry, field }: Props) {
  const probed = probedFields.find((one) => one === field);
  const since = probed && marks.get(entry.id)?.[probed];
  if (!since) return null;
  const day = formatDay(new Date(since), { language, zone: zoneOf(entry.country) }, { year: true });
  return <small class="meta">{probeTexts(language)('mark', { day })}</small>;
}
