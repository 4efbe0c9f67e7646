import { Breadcrumbs } from '../../../ui/breadcrumbs/breadcrumbs.tsx';
import { Button, ButtonLink, Buttons } from '../../../ui/button/button.tsx';
import { Form } from '../../../ui/form/form.tsx';
import type { AtWork } from '../../accounts/access/who-may.ts';
import { Workspace } from '../../accounts/workspace/workspace.tsx';
import { stepFormTexts } from '../steps/texts.ts';
import { casePath } from '../title.ts';
import { communityTexts } from './texts.ts';

/** Asks once more before a request between two becomes a community case. */
export function MakePage({ member, number }: { member: AtWork; number: string }) {
  const { language } = member;
  const say = communityTexts(language);
  const path = casePath(number);
  return (
    <Workspace member={member} current="/cases" title={`${number} · ${say('type')}`} narrow>
      <Breadcrumbs language={language} trail={[{ href: path, label: number }, { label: say('type') }]} />
      <h1>{say('make')}</h1>
      <p>{say('makeText')}</p>
      <Form language={language} action={`${path}/community`}>
        <Buttons>
          <Button>{say('make')}</Button>
          <ButtonLink href={path} kind="quiet">
            {stepFormTexts(language)('backToCase')}
          </ButtonLink>
        </Buttons>
      </Form>
    </Workspace>
  );
}
