import type { Language } from '../../../../platform/texts/languages.ts';
import { Button, ButtonLink, Buttons } from '../../../../ui/button/button.tsx';
import { Choices } from '../../../../ui/choices/choices.tsx';
import { EmptyState } from '../../../../ui/empty-state/empty-state.tsx';
import { Form } from '../../../../ui/form/form.tsx';
import { Notice } from '../../../../ui/notice/notice.tsx';
import type { AtWork } from '../../../accounts/access/who-may.ts';
import { Workspace } from '../../../accounts/workspace/workspace.tsx';
import { joined, linesOf } from '../../assignment/suggestion-words.ts';
import { codesOf } from '../../codes/service-codes.ts';
import { casePath, titleOf } from '../../title.ts';
import type { CaseToHandOver, HandingOver } from './read-handing-over.ts';
import { handingOverTexts } from './texts.ts';

export type HandingOverProps = {
  member: AtWork;
  seen: HandingOver;
  done: boolean;
  needing: readonly string[];
};

/** One screen for all open cases of somebody who leaves: who comes in his place, and one button. */
export function HandingOverPage({ member, seen, done, needing }: HandingOverProps) {
  const { language } = member;
  const { leaver, cases } = seen;
  const say = handingOverTexts(language);
  const title = say('title', { name: leaver.name });
  return (
    <Workspace member={member} current="/mediators" title={title} narrow>
      <h1>{title}</h1>
      {done && <Done language={language} name={leaver.name} needing={needing} />}
      {cases.length === 0 ? (
        !done && <EmptyState title={say('none', { name: leaver.name })} />
      ) : (
        <>
          <p class="intro">{say('intro', { name: leaver.name })}</p>
          <Form language={language} action={`/mediators/${leaver.id}/handing-over`}>
            {cases.map((one) => (
              <OneCase key={one.row.number} one={one} names={seen.names} member={member} />
            ))}
            <Buttons>
              <Button>{say('handOver', { count: cases.length })}</Button>
            </Buttons>
          </Form>
        </>
      )}
      <Buttons>
        <ButtonLink href="/today" kind="quiet">
          {say('back')}
        </ButtonLink>
      </Buttons>
    </Workspace>
  );
}

function OneCase(props: { one: CaseToHandOver; names: Map<string, string>; member: AtWork }) {
  const { one, names, member } = props;
  const { language } = member;
  const codes = codesOf(member.service);
  const say = handingOverTexts(language);
  const { row, others, suggestions } = one;
  const options = suggestions.map((team) => ({
    value: team.ask.join(','),
    label: joined(
      team.ask.map((id) => names.get(id) ?? ''),
      language,
    ),
    hint: linesOf(team, names, language).join(' · '),
  }));
  const later = { value: '', label: say('later'), hint: say('laterHint') };
  return (
    <Choices
      name={`case-${row.number}`}
      label={`${row.number} · ${titleOf(row, language, codes)}`}
      hint={others.length > 0 ? say('stay', { names: joined(others, language) }) : say('nobodyStays')}
      value={options[0]?.value ?? ''}
      options={[...options, later]}
      required
    />
  );
}

function Done(props: { language: Language; name: string; needing: readonly string[] }) {
  const { language, name, needing } = props;
  const say = handingOverTexts(language);
  return (
    <>
      <Notice kind="success" live>
        {say('done', { name })}
      </Notice>
      {needing.length > 0 && (
        <Notice kind="warning" title={say('needing')}>
          <ul>
            {needing.map((number) => (
              <li key={number}>
                <a href={`${casePath(number)}/assignment`}>{say('choose', { number })}</a>
              </li>
            ))}
          </ul>
        </Notice>
      )}
    </>
  );
}
