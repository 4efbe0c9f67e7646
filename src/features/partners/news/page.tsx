import { Breadcrumbs } from '../../../ui/breadcrumbs/breadcrumbs.tsx';
import { Button, Buttons } from '../../../ui/button/button.tsx';
import { Checkbox } from '../../../ui/choices/checkboxes.tsx';
import { Form } from '../../../ui/form/form.tsx';
import { Notice } from '../../../ui/notice/notice.tsx';
import { Workspace } from '../../accounts/workspace/workspace.tsx';
import type { PartnerAtWork } from '../my-referrals/partner-at-work.ts';
import { myReferralTexts } from '../my-referrals/texts.ts';
import { mailsTexts } from './texts.ts';

type Props = {
  member: PartnerAtWork;
  /** Null where he speaks for nobody. */
  wanted: boolean | null;
  saved: boolean;
};

/** Whether a partner wants to be mailed when there is something new. */
export function MailsPage({ member, wanted, saved }: Props) {
  const { language } = member;
  const say = mailsTexts(language);
  return (
    <Workspace member={member} current="/referrals" title={say('title')} narrow>
      <Breadcrumbs
        language={language}
        trail={[{ href: '/referrals', label: myReferralTexts(language)('title') }, { label: say('title') }]}
      />
      <h1>{say('title')}</h1>
      {saved && (
        <Notice kind="success" live>
          {say('saved')}
        </Notice>
      )}
      <p class="intro">{say('intro')}</p>
      {wanted === null ? (
        <p>{say('noSeat')}</p>
      ) : (
        <Form language={language} action="/referrals/mails">
          <Checkbox language={language} name="wanted" label={say('wanted')} checked={wanted} />
          <Buttons>
            <Button>{say('save')}</Button>
          </Buttons>
        </Form>
      )}
    </Workspace>
  );
}
