import { DateText, type DateTextProps } from '../../../ui/date-text/date-text.tsx';
import { Tag } from '../../../ui/tag/tag.tsx';
import { reviewState } from './rules/review.ts';
import { partnersTexts } from './texts.ts';

type ReviewProps = { on: string | null; day: string } & Omit<DateTextProps, 'at' | 'say'>;

/** The day on which an agreement is looked at again, marked when it presses. */
export function Review({ on, day, ...place }: ReviewProps) {
  if (!on) return <>–</>;
  const state = reviewState(on, day);
  return (
    <span>
      <DateText at={on} {...place} />{' '}
      {state && (
        <Tag kind={state === 'overdue' ? 'due' : 'plain'}>{partnersTexts(place.language)(state)}</Tag>
      )}
    </span>
  );
}
