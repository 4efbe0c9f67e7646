import type { House } from '../../../platform/house.ts';
import { tellNews } from '../reaching/news/tell-news.ts';
import { partiesIn } from '../record/parties/parties.ts';
import type { MemberAct } from './at-case.ts';

/** Tells these parties, if they asked for it and as they asked, that there is something in their place: never what. */
export async function sayThereIsNews(
  house: House,
  { tx, row, record }: Pick<MemberAct, 'tx' | 'row' | 'record'>,
  to: readonly string[],
): Promise<void> {
  if (to.length === 0) return;
  const of = { caseId: row.id, serviceId: row.service_id, language: row.language };
  for (const party of await partiesIn(tx, house, row.id, record.shredKey))
    if (to.includes(party.id)) await tellNews(tx, house, { ...of, party });
}
