import { canMakeLetters } from '../../../platform/letters/typst-compiler.ts';
import { Breadcrumbs } from '../../../ui/breadcrumbs/breadcrumbs.tsx';
import { Button } from '../../../ui/button/button.tsx';
import { Choices } from '../../../ui/choices/choices.tsx';
import { Details } from '../../../ui/details/details.tsx';
import { Form } from '../../../ui/form/form.tsx';
import { Notice } from '../../../ui/notice/notice.tsx';
import { PrintButton } from '../../../ui/print-button/print-button.tsx';
import { placeCrumb } from '../../accounts/workspace/place-crumb.ts';
import { Workspace } from '../../accounts/workspace/workspace.tsx';
import { Ahead } from './ahead/ahead.tsx';
import { contentOf } from './binder-content.ts';
import type { BinderPart, BinderProps } from './binder-props.ts';
import { CriterionSection, sayCriterion, sayStanding } from './criterion.tsx';
import { DeskDocument, Earlier } from './documents/desk-document.tsx';
import { AddedForm, CriterionForms, EvidenceForm } from './forms.tsx';
import { AuditorsPart, Certificates, Improvements } from './parts.tsx';
import { printingTexts } from './printing/texts.ts';
import { profiles } from './rules/criteria.ts';
import { recognitionTexts } from './texts.ts';
import { Training } from './training.tsx';
import { binderWords } from './words/texts.ts';

/** The recognition binder: gaps first, then each criterion with what shows it, and who may look at it. */
export function RecognitionPage(props: BinderProps) {
  const { member, read, wrong } = props;
  const { language } = member;
  const say = recognitionTexts(language);
  return (
    <Workspace member={member} current="/reports" title={say('title')} hasErrors={wrong !== undefined}>
      <Breadcrumbs language={language} trail={[placeCrumb('reports', language), { label: say('title') }]} />
      <h1>{say('title')}</h1>
      <p class="intro">{say('intro')}</p>
      {read.binder ? <Begun {...props} binder={read.binder} /> : <ProfileForm {...props} />}
    </Workspace>
  );
}

function Begun(props: BinderPart) {
  const { member, binder } = props;
  const { language } = member;
  const say = recognitionTexts(language);
  const words = binderWords(language);
  const zone = member.service.timeZone;
  const shown = contentOf(binder, null);
  return (
    <>
      <p>
        <strong>{words(binder.profile)}</strong>
      </p>
      <Gaps {...props} />
      <Ahead {...props} />
      <section class="section">
        <h2>{say('criteria')}</h2>
        {binder.profile === 'ccv' && <Notice>{words('fiveOwn')}</Notice>}
        {shown.criteria.map((criterion) => (
          <CriterionSection
            key={criterion.key}
            {...{ language, zone, criterion }}
            marks={binder.profile === 'ccv'}
            documentOf={(piece) => <DeskDocument {...{ language, piece }} documents={binder.documents} />}
          >
            <Earlier {...props} of={criterion.key} />
            <CriterionForms {...props} of={criterion.key} />
          </CriterionSection>
        ))}
        <NotInUse {...props} />
        <Details summary={say('addCriterion')} open={props.wrong?.form === 'added'}>
          <AddedForm {...props} />
        </Details>
      </section>
      <section class="section">
        <h2>{say('add')}</h2>
        <EvidenceForm {...props} />
      </section>
      <Improvements {...props} />
      <Certificates {...props} />
      <Training {...props} />
      <AuditorsPart {...props} />
      <Details summary={say('change')}>
        <ProfileForm {...props} />
      </Details>
      <div class="section">
        {canMakeLetters && (
          <p>
            <a href="/recognition/file.pdf" download>
              {printingTexts(language)('save')}
            </a>
          </p>
        )}
        <PrintButton>{words('print')}</PrintButton>
      </div>
    </>
  );
}

/** What must be seen to, first what presses most. */
function Gaps({ member, binder }: BinderPart) {
  const { language } = member;
  const say = recognitionTexts(language);
  const where = { language, zone: member.service.timeZone };
  const order = ['missing', 'partly', 'expired', 'expires'];
  const gaps = binder.criteria
    .filter(({ inUse, standing }) => inUse && standing.kind !== 'holds')
    .sort((a, b) => order.indexOf(a.standing.kind) - order.indexOf(b.standing.kind));
  return (
    <section class="section">
      <h2>{say('gaps')}</h2>
      {gaps.length === 0 ? (
        <p>{say('noGaps')}</p>
      ) : (
        <ul>
          {gaps.map((one) => (
            <li key={one.key}>
              <a href={`#${one.key}`}>{sayCriterion(language, one)}</a>: {sayStanding(where, one.standing)}
            </li>
          ))}
        </ul>
      )}
      <p class="meta">{say('mail')}</p>
    </section>
  );
}

function NotInUse(props: BinderPart) {
  const { language } = props.member;
  const unused = props.binder.criteria.filter(({ inUse }) => !inUse);
  if (unused.length === 0) return null;
  return (
    <section class="section">
      <h3>{recognitionTexts(language)('notInUse')}</h3>
      {unused.map((one) => (
        <div key={one.key} id={one.key}>
          <p>{sayCriterion(language, one)}</p>
          <CriterionForms {...props} of={one.key} />
        </div>
      ))}
    </section>
  );
}

function ProfileForm({ member, read }: BinderProps) {
  const { language } = member;
  const say = recognitionTexts(language);
  const words = binderWords(language);
  const usual = member.service.country === 'nl' ? 'ccv' : 'be';
  return (
    <Form
      language={language}
      action="/recognition"
      values={{ profile: read.binder?.profile ?? usual }}
      idPrefix="profile-"
    >
      <Choices
        name="profile"
        label={say('profile')}
        options={profiles.map((value) => ({ value, label: words(value) }))}
        required
      />
      <Button kind={read.binder ? 'quiet' : 'primary'}>{say(read.binder ? 'save' : 'begin')}</Button>
    </Form>
  );
}
