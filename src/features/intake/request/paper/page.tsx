import type { Language } from '../../../../platform/texts/languages.ts';
import { Buttons } from '../../../../ui/button/button.tsx';
import { PaperBoxes, PaperLines } from '../../../../ui/paper-form/paper-form.tsx';
import { PrintButton } from '../../../../ui/print-button/print-button.tsx';
import { EmergencyNotice } from '../other-door/emergency.tsx';
import { RequestFrame } from '../request-frame.tsx';
import { requestPath } from '../request-path.ts';
import { type PaperPart, paperQuestions } from './paper-questions.ts';
import { paperTexts } from './texts.ts';

/** The same questions to write on, for who has no computer or trusts paper more. */
export function PaperPage({ language }: { language: Language }) {
  const say = paperTexts(language);
  return (
    <RequestFrame language={language} draft={null} title={say('title')} page="paper">
      <h1>{say('title')}</h1>
      <div class="screen-only">
        <p>{say('onScreen')}</p>
        <Buttons>
          <PrintButton>{say('print')}</PrintButton>
          <a href={requestPath(language, 'start')}>{say('online')}</a>
        </Buttons>
      </div>
      <p>{say('intro')}</p>
      <p>{say('secret')}</p>
      <EmergencyNotice language={language} country={null} />
      <ol class="paper">
        {paperQuestions(language).map((one) => (
          <li key={one.question}>
            <h2>{one.title}</h2>
            {one.parts.map((part, index) => (
              <Part key={index} part={part} />
            ))}
          </li>
        ))}
      </ol>
      <PaperLines label={say('date')} count={1} />
      <section>
        <h2>{say('forService')}</h2>
        <PaperLines label={say('received')} count={1} />
      </section>
    </RequestFrame>
  );
}

function Part({ part }: { part: PaperPart }) {
  return part.kind === 'boxes' ? <PaperBoxes {...part} /> : <PaperLines {...part} />;
}
