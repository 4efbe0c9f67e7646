import type { Zone } from '../../../platform/calendar/zone.ts';
import type { Language } from '../../../platform/texts/languages.ts';
import { formatDay } from '../../../ui/dates.ts';
import { DescriptionList } from '../../../ui/description-list/description-list.tsx';
import type { Decision } from './tables.ts';
import { pilotWords } from './words.ts';

export type SaidDecision = { on: string; by: string; decision: Decision; reasons: string };

/** A decision as it is read and printed. */
export function DecisionFacts(props: { language: Language; zone: Zone; made: SaidDecision }) {
  const { language, zone, made } = props;
  const say = pilotWords(language);
  return (
    <DescriptionList
      facts={[
        { name: say('decision'), value: <strong>{say(made.decision)}</strong> },
        { name: say('decidedOn'), value: formatDay(made.on, { language, zone }) },
        { name: say('decidedBy'), value: made.by },
        { name: say('reasons'), value: <span class="as-written">{made.reasons}</span> },
      ]}
    />
  );
}
