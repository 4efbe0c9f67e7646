import { DescriptionList } from '../../../../ui/description-list/description-list.tsx';
import { Form } from '../../../../ui/form/form.tsx';
import type { MemberVisitor } from '../../../accounts/access/visitor.ts';
import { Workspace } from '../../../accounts/workspace/workspace.tsx';
import type { Entry } from '../../entries/entry.ts';
import { fieldTexts } from '../../entries/field-texts.ts';
import type { FieldName } from '../../entries/fields.ts';
import { nameOf } from '../../entries/say-text.ts';
import { DecisionButtons } from '../decision-buttons.tsx';
import { Lines } from '../log/change-lines.tsx';
import { saidLines } from '../log/said-change.ts';
import { proposalTexts } from '../proposals/texts.ts';
import type { ClaimByHand } from './decide-claim.ts';
import { deskTexts } from './texts.ts';

type Member = { member: MemberVisitor };

/** A service that a visitor reported: list it, or not. */
export function NewServiceDecisionPage(
  props: Member & { entry: Entry; why: string; naming: (code: string) => string },
) {
  const { member, entry, why, naming } = props;
  const { language } = member;
  const say = deskTexts(language);
  const facts = (Object.keys(entry.facts) as FieldName[]).map((field) => {
    const lines = saidLines(field, entry.facts[field]?.value, language, naming);
    return { name: fieldTexts(language)(field), value: <Lines language={language} lines={lines} /> };
  });
  return (
    <Workspace member={member} current="/directory" title={say('newTitle')} narrow>
      <h1>{nameOf(entry, language)}</h1>
      <DescriptionList
        facts={[...facts, { name: say('address'), value: `/${language}/services/${entry.slug}` }]}
      />
      {why && <p>{proposalTexts(language)('saidWhy', { why })}</p>}
      <p>{say('refuseHint')}</p>
      <Form language={language} action={`/directory/services/${entry.id}`}>
        <DecisionButtons accept={say('accept')} refuse={say('refuse')} />
      </Form>
      <Back member={member} />
    </Workspace>
  );
}

/** Somebody asks to keep a service that no mail can prove. */
export function ClaimDecisionPage({ member, claim, entry }: Member & { claim: ClaimByHand; entry: Entry }) {
  const { language } = member;
  const say = deskTexts(language);
  return (
    <Workspace member={member} current="/directory" title={say('claimTitle')} narrow>
      <h1>{nameOf(entry, language)}</h1>
      <DescriptionList
        facts={[
          { name: say('claimFrom'), value: claim.email },
          { name: say('claimWhy'), value: claim.why },
        ]}
      />
      <p>{say('claimHint')}</p>
      <Form language={language} action={`/directory/claims/${claim.id}`}>
        <DecisionButtons accept={say('let')} refuse={say('notLet')} />
      </Form>
      <Back member={member} />
    </Workspace>
  );
}

export function DealtWithPage({ member }: Member) {
  const say = deskTexts(member.language);
  return (
    <Workspace member={member} current="/directory" title={say('title')} narrow>
      <h1>{say('gone')}</h1>
      <Back member={member} />
    </Workspace>
  );
}

const Back = ({ member }: Member) => (
  <p>
    <a href="/directory">{deskTexts(member.language)('back')}</a>
  </p>
);
