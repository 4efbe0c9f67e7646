import { isLanguage } from '../../../../platform/texts/languages.ts';
import { ButtonLink, Buttons } from '../../../../ui/button/button.tsx';
import { PaperBoxes, PaperLines } from '../../../../ui/paper-form/paper-form.tsx';
import { PrintButton } from '../../../../ui/print-button/print-button.tsx';
import type { AtWork } from '../../../accounts/access/who-may.ts';
import { Workspace } from '../../../accounts/workspace/workspace.tsx';
import type { PartySeen } from '../read-party.ts';
import { partyPath } from '../which.ts';
import { answerCardTexts } from './texts.ts';

/** All that a party can do with his code, to do with a pen: printed by the team, in his own language. */
export function AnswerCardPage({ member, seen }: { member: AtWork; seen: PartySeen }) {
  const { contact, row, party } = seen;
  const theirs = isLanguage(contact.language) ? contact.language : row.language;
  const say = answerCardTexts(member.language);
  const sayCard = answerCardTexts(theirs);
  return (
    <Workspace member={member} current="/cases" title={say('title')} narrow>
      <div class="screen-only">
        <h1>{say('title')}</h1>
        <p>{say('onScreen')}</p>
        <Buttons>
          <PrintButton>{say('print')}</PrintButton>
          <ButtonLink href={partyPath(row.number, party)} kind="quiet">
            {say('toParty')}
          </ButtonLink>
        </Buttons>
      </div>
      <article lang={theirs} class="section">
        <p>{sayCard('intro')}</p>
        <ol class="paper">
          <li>
            <PaperLines label={sayCard('message')} count={5} />
          </li>
          <li>
            <PaperLines label={sayCard('times')} count={3} />
          </li>
          <li>
            <PaperBoxes
              label={sayCard('agree')}
              options={[sayCard('agree_yes'), sayCard('agree_no'), sayCard('agree_other')]}
            />
          </li>
          <li>
            <PaperBoxes
              label={sayCard('reach')}
              options={(['neverRing', 'noLetters', 'noMail', 'leaveAlone'] as const).map((rule) =>
                sayCard(rule),
              )}
            />
            <PaperLines label={sayCard('changed')} count={2} />
          </li>
          <li>
            <PaperBoxes options={[sayCard('stop')]} />
          </li>
        </ol>
        <PaperLines label={sayCard('sign')} count={2} />
        {!contact.rules.nameless && (
          <p>
            {sayCard('back')} {member.service.name}
          </p>
        )}
      </article>
    </Workspace>
  );
}
