import { Buttons } from '../../../ui/button/button.tsx';
import { Notice } from '../../../ui/notice/notice.tsx';
import { PaperBoxes, PaperLines } from '../../../ui/paper-form/paper-form.tsx';
import { PrintButton } from '../../../ui/print-button/print-button.tsx';
import { QrCode } from '../../../ui/qr-code/qr-code.tsx';
import type { AtWork } from '../../accounts/access/who-may.ts';
import { Workspace } from '../../accounts/workspace/workspace.tsx';
import { casePath } from '../../cases/title.ts';
import { questionTexts, sayAnswer, sayQuestion } from '../questions/texts.ts';
import { type Form, hasOpenQuestion, questionsOfForm, scales } from '../rules/questions.ts';
import { inGroups } from '../rules/token.ts';
import type { EvaluationSeen, PartyAsked } from './read-evaluation.ts';
import { ofCaseTexts } from './texts.ts';

type Props = {
  member: AtWork;
  seen: EvaluationSeen;
  party: PartyAsked;
  form: Form;
  token: string;
  link: string;
};

/** The questions to print, without a name or a case number: with the address at which they can be answered as well. */
export function SheetPage({ member, seen, party, form, token, link }: Props) {
  const here = ofCaseTexts(member.language);
  const { language } = party;
  const say = ofCaseTexts(language);
  const sayIt = questionTexts(language);
  const path = `${casePath(seen.row.number)}/evaluation`;
  return (
    <Workspace member={member} current="/cases" title={say('sheetTitle')} narrow>
      <div class="screen-only">
        <p>
          <a href={path}>{here('title')}</a>
        </p>
        <Notice kind="warning">{here('sheetOnce')}</Notice>
        {!party.paper?.mayWrite && <Notice kind="warning">{here('noLetters')}</Notice>}
        <Buttons>
          <PrintButton>{here('print')}</PrintButton>
        </Buttons>
      </div>
      <div lang={language} class="section">
        <h1>{say('sheetTitle')}</h1>
        <p class="intro">{say('sheetIntro', { service: member.service.name })}</p>
        <ol class="paper">
          {questionsOfForm(seen.set.questions, form).map((question) => (
            <li key={question.id}>
              <h2>{sayQuestion(question, language)}</h2>
              <PaperBoxes options={scales[question.scale].map((key) => sayAnswer(key, language))} />
            </li>
          ))}
          {hasOpenQuestion(seen.set.questions) && (
            <li>
              <PaperLines label={sayIt('open')} count={4} />
              <PaperBoxes options={[say('mayPrint')]} />
            </li>
          )}
        </ol>
        <section>
          <h2>{say('onScreen')}</h2>
          <QrCode text={link} label={say('qr')} />
          <p>{say('address', { address: link.slice(0, link.lastIndexOf('/')) })}</p>
          <p dir="ltr">
            <strong>{inGroups(token)}</strong>
          </p>
          <p>{say('back')}</p>
        </section>
      </div>
    </Workspace>
  );
}
