import { Button } from '../../../ui/button/button.tsx';
import { Form } from '../../../ui/form/form.tsx';
import { nameOfIndicator, sayTarget } from './goals-table.tsx';
import type { PilotPart } from './page.tsx';
import { pilotTexts } from './texts.ts';

/** What the sister measured herself by, to take over by one button; nothing where there is none, or it was taken over. */
export function OfferedGoals({ member, read, begun }: PilotPart) {
  const { language } = member;
  const say = pilotTexts(language);
  if (begun.offered.length === 0 || !read.sister) return null;
  return (
    <div class="section screen-only">
      <h3>{say('offered', { sister: read.sister })}</h3>
      <ul>
        {begun.offered.map(({ id, indicator, target }) => (
          <li
            key={id}
          >{`${nameOfIndicator(language, indicator)}: ${sayTarget(language, { indicator, target })}`}</li>
        ))}
      </ul>
      <Form language={language} action="/pilot/goals-of-sister">
        <Button kind="quiet">{say('takeOverGoals')}</Button>
      </Form>
    </div>
  );
}
