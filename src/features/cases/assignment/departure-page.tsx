import { Breadcrumbs } from '../../../ui/breadcrumbs/breadcrumbs.tsx';
import { Button, ButtonLink, Buttons } from '../../../ui/button/button.tsx';
import { Form } from '../../../ui/form/form.tsx';
import type { AtWork } from '../../accounts/access/who-may.ts';
import { Workspace } from '../../accounts/workspace/workspace.tsx';
import { casePath } from '../title.ts';
import { assignmentTexts } from './texts.ts';

/** Asks once more before a mediator is taken off a case. */
export function DeparturePage(props: {
  member: AtWork;
  number: string;
  mediator: { id: string; name: string };
}) {
  const { member, number, mediator } = props;
  const say = assignmentTexts(member.language);
  const title = say('leaveTitle', { name: mediator.name });
  return (
    <Workspace member={member} current="/cases" title={title} narrow>
      <Breadcrumbs
        language={member.language}
        trail={[{ href: casePath(number), label: say('caseLabel', { number }) }, { label: mediator.name }]}
      />
      <h1>{title}</h1>
      <p>{say('leaveText', { name: mediator.name })}</p>
      <Form language={member.language} action={`${casePath(number)}/mediators/${mediator.id}/departure`}>
        <Buttons>
          <Button kind="danger">{say('leave')}</Button>
          <ButtonLink href={casePath(number)} kind="quiet">
            {say('back')}
          </ButtonLink>
        </Buttons>
      </Form>
    </Workspace>
  );
}
