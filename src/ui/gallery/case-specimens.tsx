import type { Language } from '../../platform/texts/languages.ts';
import { Breadcrumbs } from '../breadcrumbs/breadcrumbs.tsx';
import { ButtonLink, Buttons } from '../button/button.tsx';
import { Meta } from '../meta/meta.tsx';
import { NextStep } from '../next-step/next-step.tsx';
import { Note, SharedSection, Side, Sides } from '../sides/sides.tsx';
import { Steps } from '../steps/steps.tsx';
import { TagList } from '../tag/tag.tsx';
import { Specimen } from './specimen.tsx';
import { galleryTexts } from './texts.ts';

/** What a case page is made of. */
export function CaseSpecimens({ language }: { language: Language }) {
  const say = galleryTexts(language);
  return (
    <>
      <Specimen name="Breadcrumbs, TagList">
        <Breadcrumbs
          language={language}
          trail={[{ label: say('cases'), href: '#' }, { label: '2026-0112' }]}
        />
        <TagList
          tags={[
            say('noise'),
            say('aboveBelow'),
            { label: say('visitDue'), kind: 'due' },
            { label: say('onHold'), kind: 'plain' },
          ]}
        />
      </Specimen>
      <Specimen name="Steps">
        <Steps
          language={language}
          label={say('course')}
          steps={[
            { label: say('stepRequested'), state: 'done', note: '3 nov.' },
            { label: say('stepIntake'), state: 'done', note: '4 nov.' },
            { label: say('stepMediators'), state: 'done', note: '6 nov.' },
            { label: say('stepFirst'), state: 'done', note: '11 nov.' },
            { label: say('stepSecond'), state: 'now', note: say('letterSent') },
            { label: say('stepTalk'), state: 'to-come' },
            { label: say('stepAftercare'), state: 'to-come' },
            { label: say('stepClosed'), state: 'to-come' },
          ]}
        />
      </Specimen>
      <Specimen name="NextStep">
        <NextStep
          language={language}
          text={say('nextText')}
          button={<ButtonLink href="#">{say('recordContact')}</ButtonLink>}
          others={[<a href="#next">{say('putOnHold')}</a>, <a href="#next2">{say('closeCase')}</a>]}
        />
        <NextStep language={language} text={say('waitText')} meta={say('waitMeta')} />
      </Specimen>
      <Specimen name="Sides, Side, Note, SharedSection">
        <CaseSides language={language} />
      </Specimen>
    </>
  );
}

function CaseSides({ language }: { language: Language }) {
  const say = galleryTexts(language);
  return (
    <>
      <Sides>
        <Side
          colour="one"
          who={say('firstParty')}
          name={say('firstName')}
          end={<a href="#d1">{say('details')}</a>}
          meta={<Meta>{[say('ringAfter'), say('noLetters'), say('speaks')]}</Meta>}
        >
          <Note meta={say('noteMeta')}>{say('noteText')}</Note>
        </Side>
        <Side
          colour="two"
          who={say('secondParty')}
          name={say('secondName')}
          end={<a href="#d2">{say('details')}</a>}
        >
          <Note>{say('letterNote')}</Note>
          <Buttons>
            <ButtonLink href="#" kind="quiet">
              {say('proposeAppointment')}
            </ButtonLink>
          </Buttons>
        </Side>
      </Sides>
      <SharedSection title={say('together')}>
        <p class="meta">{say('sharedEmpty')}</p>
      </SharedSection>
    </>
  );
}
