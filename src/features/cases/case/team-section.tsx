import { Card } from '../../../ui/card/card.tsx';
import type { AtWork } from '../../accounts/access/who-may.ts';
import { TeamPanel } from '../assignment/team-panel.tsx';
import { sanctionTexts } from '../sanction/texts.ts';
import { casePath } from '../title.ts';
import { type ItemContext, ItemView } from './item-view.tsx';
import type { CaseSeen } from './read-case.ts';
import { caseTexts } from './texts.ts';

/** Who works on the case, and what only they read. */
export function TeamSection(props: { seen: CaseSeen; context: ItemContext; member: AtWork }) {
  const { seen, context, member } = props;
  const { language, zone, now } = context;
  const say = caseTexts(language);
  // A draft of the agreement has a page of its own.
  const notes = seen.items.team.filter(({ content }) => content.kind !== 'agreement_text');
  return (
    <Card id="team">
      <TeamPanel
        language={language}
        zone={zone}
        now={now}
        row={seen.row}
        mediators={seen.mediators}
        viewer={member}
        level={2}
      />
      <h2>{say('team')}</h2>
      {notes.length === 0 && <p class="meta">{say('teamEmpty')}</p>}
      {notes.map((item) => (
        <ItemView key={item.id} item={item} context={context} />
      ))}
      <p class="meta">
        {seen.row.type === 'sanction' ? sanctionTexts(language)('officerLearns') : say('referrerSees')}
      </p>
      {member.roles.includes('coordinator') && (
        <p>
          <a href={`${casePath(seen.row.number)}/retention`}>{say('keeping')}</a>
        </p>
      )}
    </Card>
  );
}
