import type { Zone } from '../../../platform/calendar/zone.ts';
import type { Language } from '../../../platform/texts/languages.ts';
import { ButtonLink } from '../../../ui/button/button.tsx';
import { formatDay } from '../../../ui/dates.ts';
import type { Stage } from '../rules/stages.ts';
import { casePath } from '../title.ts';
import { mayPropose, stays } from './rules.ts';
import { teamTexts } from './texts.ts';

/** A mediator of the case as `mediatorsOf` (case/queries.ts) gives him. */
export type TeamMediator = {
  member_id: string;
  name: string;
  answer: 'accepted' | 'declined' | 'knows_them' | null;
  proposed_at: Date;
  ended_at: Date | null;
};

export type TeamPanelProps = {
  language: Language;
  zone: Zone;
  now: Date;
  row: { number: string; stage: Stage };
  mediators: readonly TeamMediator[];
  /** Who looks: his own name says “you”; a coordinator gets the links to choose and to take off. */
  viewer: { memberId: string; roles: readonly string[] };
  level?: 2 | 3;
  /** False on the page that is itself for choosing. */
  choose?: boolean;
};

/** Who mediates this case, who was asked and what he said. */
export function TeamPanel({
  language,
  zone,
  now,
  row,
  mediators,
  viewer,
  level = 3,
  choose = true,
}: TeamPanelProps) {
  const say = teamTexts(language);
  const Heading = `h${level}` as 'h2' | 'h3';
  const coordinates = viewer.roles.includes('coordinator');
  const said = (mediator: TeamMediator) => answerOf(mediator, { language, zone, now });
  return (
    <section id="mediators">
      <Heading>{say('title')}</Heading>
      {mediators.length === 0 && <p class="meta">{say('none')}</p>}
      {mediators.length > 0 && (
        <ul>
          {mediators.map((mediator) => (
            <li key={mediator.member_id}>
              <strong>{mediator.name}</strong>
              {mediator.member_id === viewer.memberId && ` (${say('you')})`}, {said(mediator)}
              {coordinates && row.stage !== 'closed' && stays(mediator) && (
                <>
                  {' · '}
                  <a
                    href={`${casePath(row.number)}/mediators/${mediator.member_id}/departure`}
                    aria-label={`${say('takeOff')}: ${mediator.name}`}
                  >
                    {say('takeOff')}
                  </a>
                </>
              )}
            </li>
          ))}
        </ul>
      )}
      {coordinates && choose && mayPropose(row.stage) && row.stage !== 'accepted' && (
        <ButtonLink href={`${casePath(row.number)}/assignment`} kind="quiet">
          {say('choose')}
        </ButtonLink>
      )}
    </section>
  );
}

/** “doet mee”, “gevraagd op 3 november, nog geen antwoord”, “deed mee tot 5 november”. */
export function answerOf(
  { answer, proposed_at, ended_at }: Omit<TeamMediator, 'member_id' | 'name'>,
  { language, zone, now }: { language: Language; zone: Zone; now: Date },
): string {
  const say = teamTexts(language);
  const day = (at: Date) => formatDay(at, { language, zone }, { now });
  if (answer === 'declined' || answer === 'knows_them') return say(answer);
  if (ended_at) return answer === 'accepted' ? say('left', { day: day(ended_at) }) : say('withdrawn');
  return answer === 'accepted' ? say('accepted') : say('waiting', { day: day(proposed_at) });
}
