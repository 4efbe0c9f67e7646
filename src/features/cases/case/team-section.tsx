import { Card } from '../../../ui/card/card.tsx';
import type { AtWork } from '../../accounts/access/who-may.ts';
import { type ItemContext, ItemView } from './item-view.tsx';
import type { CaseSeen } from './read-case.ts';
import { caseTexts } from './texts.ts';

/** Who works on the case, and what only they read. */
export function TeamSection({
  seen,
  context,
  member,
}: {
  seen: CaseSeen;
  context: ItemContext;
  member: AtWork;
}) {
  const say = caseTexts(context.language);
  const mediators = seen.mediators.map((mediator) => {
    const answer = mediator.ended_at ? say('ended') : say(`answer_${mediator.answer ?? 'none'}`);
    const self = mediator.member_id === member.memberId;
    return { id: mediator.member_id, text: `${mediator.name} (${answer})`, self };
  });
  return (
    <Card>
      <h2>{say('team')}</h2>
      <h3>{say('mediatorsNow')}</h3>
      {mediators.length === 0 && <p class="meta">{say('noMediators')}</p>}
      <ul>
        {mediators.map((mediator) => (
          <li key={mediator.id}>{mediator.self ? <strong>{mediator.text}</strong> : mediator.text}</li>
        ))}
      </ul>
      {seen.items.team.length === 0 && <p class="meta">{say('teamEmpty')}</p>}
      {seen.items.team.map((item) => (
        <ItemView key={item.id} item={item} context={context} />
      ))}
      <p class="meta">{say('referrerSees')}</p>
    </Card>
  );
}
