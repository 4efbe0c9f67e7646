import type { Language } from '../../../../platform/texts/languages.ts';
import { Button, ButtonLink, Buttons } from '../../../../ui/button/button.tsx';
import { Checkboxes } from '../../../../ui/choices/checkboxes.tsx';
import { DescriptionList } from '../../../../ui/description-list/description-list.tsx';
import { Form } from '../../../../ui/form/form.tsx';
import { Notice } from '../../../../ui/notice/notice.tsx';
import type { MemberVisitor } from '../../../accounts/access/visitor.ts';
import { Workspace } from '../../../accounts/workspace/workspace.tsx';
import { type Advice, type Sign, signs, table } from './rules.ts';
import { adviceTexts } from './texts.ts';

/** All signs and where each leads, to look at before somebody is sent. */
export function AdviceTable({ language }: { language: Language }) {
  const say = adviceTexts(language);
  return (
    <>
      <p>{say('intro')}</p>
      <DescriptionList
        facts={signs.map((sign) => ({
          name: say(`sign_${sign}`),
          value: table[sign].to.map((one) => say(`to_${one}`)).join(' '),
        }))}
      />
      <p>{say('doubt')}</p>
    </>
  );
}

type Props = { member: MemberVisitor; seen: readonly Sign[]; advice: Advice | null };

/** What does one see at the door, and where to with it? */
export function AdvicePage({ member, seen, advice }: Props) {
  const { language } = member;
  const say = adviceTexts(language);
  return (
    <Workspace member={member} current="/referrals" title={say('title')} narrow>
      <h1>{say('title')}</h1>
      <p class="intro">{say('intro')}</p>
      {advice && <Answer advice={advice} language={language} />}
      <Form
        language={language}
        action="/referrals/advice"
        method="get"
        values={{ sign: [...seen] }}
        hidden={{ asked: 'yes' }}
      >
        <Checkboxes
          name="sign"
          label={say('question')}
          required
          options={signs.map((value) => ({ value, label: say(`sign_${value}`) }))}
        />
        <Buttons>
          <Button kind={advice ? 'quiet' : 'primary'}>{say('show')}</Button>
        </Buttons>
      </Form>
    </Workspace>
  );
}

function Answer({ advice, language }: { advice: Advice; language: Language }) {
  const say = adviceTexts(language);
  return (
    <Notice
      kind={advice.verdict === 'refer' ? 'success' : 'warning'}
      title={say(`verdict_${advice.verdict}`)}
      live
    >
      {advice.to.length > 0 && (
        <ul>
          {advice.to.map((one) => (
            <li key={one}>{say(`to_${one}`)}</li>
          ))}
        </ul>
      )}
      {advice.verdict !== 'elsewhere' && <ButtonLink href="/referrals/new">{say('refer')}</ButtonLink>}
      <p>{say('doubt')}</p>
    </Notice>
  );
}
