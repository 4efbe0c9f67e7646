import { Breadcrumbs } from '../../../ui/breadcrumbs/breadcrumbs.tsx';
import { Button, ButtonLink, Buttons } from '../../../ui/button/button.tsx';
import { Card } from '../../../ui/card/card.tsx';
import { Form } from '../../../ui/form/form.tsx';
import { Notice } from '../../../ui/notice/notice.tsx';
import type { AtWork } from '../../accounts/access/who-may.ts';
import { Workspace } from '../../accounts/workspace/workspace.tsx';
import { casePath } from '../../cases/title.ts';
import { canBeAsked, type EvaluationSeen, type PartyAsked } from './read-evaluation.ts';
import { ofCaseTexts } from './texts.ts';

type Props = { member: AtWork; seen: EvaluationSeen; saved: boolean; refused?: 'not_now' };

/** Whether each party was asked, and the two ways of asking by hand. What he answered is not here, nor anywhere else. */
export function EvaluationPage({ member, seen, saved, refused }: Props) {
  const { language } = member;
  const say = ofCaseTexts(language);
  const { number } = seen.row;
  return (
    <Workspace member={member} current="/cases" title={say('title')} narrow hasErrors={refused !== undefined}>
      <Breadcrumbs
        language={language}
        trail={[{ href: casePath(number), label: number }, { label: say('title') }]}
      />
      <h1>{say('title')}</h1>
      {saved && (
        <Notice kind="success" live>
          {say('saved')}
        </Notice>
      )}
      {refused && (
        <Notice kind="warning" live>
          {say('not_now')}
        </Notice>
      )}
      <p class="intro">{say('intro')}</p>
      {seen.moment === null && <p>{say('notYet')}</p>}
      {seen.parties.map((party) => (
        <PartyCard key={party.id} {...{ member, seen, party }} />
      ))}
      <p>
        <a href="/surveys">{say('all')}</a>
      </p>
    </Workspace>
  );
}

function PartyCard({ member, seen, party }: Pick<Props, 'member' | 'seen'> & { party: PartyAsked }) {
  const { language } = member;
  const say = ofCaseTexts(language);
  const path = `${casePath(seen.row.number)}/evaluation`;
  const can = canBeAsked(party, seen.moment);
  return (
    <Card title={party.name} level={2}>
      {party.form === null && <p>{say('notAsked')}</p>}
      {party.asked.map(({ moment, way }) => (
        <p key={moment}>{`${say(moment)}: ${say(`by_${way}`)}`}</p>
      ))}
      {party.form !== null && party.asked.length === 0 && <p>{say('notAskedYet')}</p>}
      {can && (
        <Buttons>
          {party.mayRing && (
            <ButtonLink
              kind="quiet"
              href={`${path}/telephone?party=${party.id}`}
              label={say('telephoneOf', { name: party.name })}
            >
              {say('telephone')}
            </ButtonLink>
          )}
          {party.paper && (
            <Form
              language={language}
              action={`${path}/paper`}
              hidden={{ party: party.id }}
              idPrefix={`${party.id}-`}
            >
              <Button kind="quiet" label={say('paperOf', { name: party.name })}>
                {say('paper')}
              </Button>
            </Form>
          )}
        </Buttons>
      )}
      {can && !party.mayRing && <p class="hint">{say('noRinging')}</p>}
    </Card>
  );
}
