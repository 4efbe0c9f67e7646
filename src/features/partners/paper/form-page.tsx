import { type Language, languageNames, languages } from '../../../platform/texts/languages.ts';
import { Buttons } from '../../../ui/button/button.tsx';
import { PaperBoxes, PaperLines } from '../../../ui/paper-form/paper-form.tsx';
import { PrintButton } from '../../../ui/print-button/print-button.tsx';
import type { AtWork } from '../../accounts/access/who-may.ts';
import { Workspace } from '../../accounts/workspace/workspace.tsx';
import { codesOf } from '../../cases/codes/service-codes.ts';
import type { Contract } from '../contract/contract.ts';
import { type PaperPart, paperQuestions } from './paper-parts.ts';
import type { ReadWays } from './read-ways.ts';
import { paperTexts } from './texts.ts';

type Props = {
  member: AtWork;
  organisation: ReadWays['organisation'];
  contract: Contract;
  language: Language;
  /** Today at the service. */
  day: string;
};

/** The form of a contract on paper, in whatever language the partner works: what stands around it is the coordinator’s. */
export function PaperFormPage({ member, organisation, contract, language, day }: Props) {
  const offered = { codes: codesOf(member.service), day };
  const sayHere = paperTexts(member.language);
  const say = paperTexts(language);
  const names = { service: member.service.name, organisation: organisation.name };
  const here = `/partners/organisations/${organisation.id}`;
  return (
    <Workspace member={member} current="/partners" title={say('formTitle', names)} narrow>
      <div class="screen-only">
        <p>
          <a href={here}>{sayHere('back', names)}</a>
        </p>
        <p>{sayHere('onScreen', names)}</p>
        <p>
          {sayHere('otherLanguages')}{' '}
          {languages
            .filter((other) => other !== language)
            .map((other, index) => (
              <>
                {index > 0 && ' · '}
                <a key={other} href={`${here}/form?language=${other}`} lang={other}>
                  {languageNames[other]}
                </a>
              </>
            ))}
        </p>
        <Buttons>
          <PrintButton>{sayHere('print')}</PrintButton>
        </Buttons>
      </div>
      <div lang={language} class="section">
        <h1>{say('formTitle', names)}</h1>
        <p class="intro">{say('formFor', names)}</p>
        <p>{say('formIntro', names)}</p>
        <ol class="paper">
          {paperQuestions({ contract, organisation: organisation.name, language, offered }).map(
            ({ question, parts }) => (
              <li key={question}>
                <h2>{say(question)}</h2>
                {parts.map((part, index) => (
                  <Part key={index} part={part} />
                ))}
              </li>
            ),
          )}
        </ol>
        <PaperLines label={say('sender')} count={1} />
        <PaperLines label={say('date')} count={1} />
        <section>
          <h2>{say('forService')}</h2>
          <PaperLines label={say('received')} count={1} />
        </section>
      </div>
    </Workspace>
  );
}

function Part({ part }: { part: PaperPart }) {
  if (part.kind === 'words') return <p>{part.text}</p>;
  if (part.kind === 'boxes') return <PaperBoxes label={part.label} options={part.options} />;
  return <PaperLines label={part.label} count={1} />;
}
