import { formatDay, type Place } from '../../../ui/dates.ts';
import { Notice } from '../../../ui/notice/notice.tsx';
import { caseTexts } from '../case/texts.ts';
import { stageTexts } from '../rules/texts.ts';
import { casePath } from '../title.ts';
import type { EarlierCase } from './queries.ts';
import { searchTexts } from './texts.ts';

/** Tells a coordinator that somebody of this case may have been here before; nothing when nobody was. */
export function EarlierCases({ cases, place }: { cases: readonly EarlierCase[]; place: Place }) {
  if (cases.length === 0) return null;
  const { language } = place;
  const say = searchTexts(language);
  return (
    <Notice title={say('earlier', { count: cases.length })}>
      <ul>
        {cases.map((earlier) => (
          <li key={`${earlier.number} ${earlier.side}`}>
            <a href={casePath(earlier.number)}>{earlier.number}</a>
            {` · ${formatDay(earlier.requestedAt, place, { year: true })}`}
            {` · ${stageTexts(language)(earlier.stage)} · ${caseTexts(language)(earlier.side)}: `}
            {say('sameOnes', { what: earlier.by.map((kind) => say(`by_${kind}`)).join(', ') })}
          </li>
        ))}
      </ul>
      <p class="meta">{say('earlierHint')}</p>
    </Notice>
  );
}
