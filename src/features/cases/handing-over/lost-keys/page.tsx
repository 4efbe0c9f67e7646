import { Button } from '../../../../ui/button/button.tsx';
import { Form } from '../../../../ui/form/form.tsx';
import { Notice } from '../../../../ui/notice/notice.tsx';
import type { AtWork } from '../../../accounts/access/who-may.ts';
import { Workspace } from '../../../accounts/workspace/workspace.tsx';
import { casePath } from '../../title.ts';
import { lostKeysTexts } from './texts.ts';

/** Before a mediator is let back into his cases: which they are, and whether it was really he who chose a new passphrase. */
export function LostKeysPage(props: {
  member: AtWork;
  mediator: { id: string; name: string; email: string };
  numbers: readonly string[];
}) {
  const { member, mediator, numbers } = props;
  const { name, email } = mediator;
  const say = lostKeysTexts(member.language);
  const title = say('title', { name });
  return (
    <Workspace member={member} current="/mediators" title={title} narrow>
      <h1>{title}</h1>
      {numbers.length === 0 ? (
        <Notice kind="success" live>
          {say('done', { name })}
        </Notice>
      ) : (
        <>
          <p class="intro">{say('intro', { name })}</p>
          <ul>
            {numbers.map((number) => (
              <li key={number}>
                <a href={casePath(number)}>{say('case', { number })}</a>
              </li>
            ))}
          </ul>
          <p>{say('sure', { name, email })}</p>
          <Form language={member.language} action={`/mediators/${mediator.id}/keys`}>
            <Button>{say('give', { count: numbers.length })}</Button>
          </Form>
        </>
      )}
      <p>
        <a href="/today">{say('back')}</a>
      </p>
    </Workspace>
  );
}
