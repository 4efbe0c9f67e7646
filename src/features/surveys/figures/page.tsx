import type { Language } from '../../../platform/texts/languages.ts';
import { Breadcrumbs } from '../../../ui/breadcrumbs/breadcrumbs.tsx';
import { Button, ButtonLink, Buttons } from '../../../ui/button/button.tsx';
import { formatPeriod } from '../../../ui/dates.ts';
import { DescriptionList } from '../../../ui/description-list/description-list.tsx';
import { Details } from '../../../ui/details/details.tsx';
import { EmptyState } from '../../../ui/empty-state/empty-state.tsx';
import { TextField } from '../../../ui/field/text-field.tsx';
import { Form } from '../../../ui/form/form.tsx';
import type { AtWork } from '../../accounts/access/who-may.ts';
import { placeCrumb } from '../../accounts/workspace/place-crumb.ts';
import { Workspace } from '../../accounts/workspace/workspace.tsx';
import { serviceCodes } from '../../cases/codes/service-codes.ts';
import { QuestionTables } from './question-tables.tsx';
import type { PeriodSeen, SurveysSeen } from './read-surveys.ts';
import { surveysTexts } from './texts.ts';

type Props = { member: AtWork; seen: SurveysSeen };

/** What the parties thought, by the quarters that are over, with how the cases of that time ended beside it. */
export function SurveysPage({ member, seen }: Props) {
  const { language } = member;
  const say = surveysTexts(language);
  return (
    <Workspace member={member} current="/reports" title={say('title')}>
      <Breadcrumbs language={language} trail={[placeCrumb('reports', language), { label: say('title') }]} />
      <h1>{say('title')}</h1>
      <p class="intro">{say('intro', { smallest: seen.smallest })}</p>
      <p>{say(seen.sends ? 'sends' : 'sendsNot')}</p>
      <Buttons>
        <ButtonLink href="/surveys/questions" kind="quiet">
          {say('questions')}
        </ButtonLink>
        <ButtonLink href="/surveys/paper" kind="quiet">
          {say('paper')}
        </ButtonLink>
      </Buttons>
      {seen.periods.length === 0 && <EmptyState title={say('none')}>{say('noneText')}</EmptyState>}
      {seen.periods.map((period) => (
        <Period key={period.period.from} member={member} seen={period} />
      ))}
    </Workspace>
  );
}

function Period({ member, seen }: { member: AtWork; seen: PeriodSeen }) {
  const { language } = member;
  const say = surveysTexts(language);
  const codes = serviceCodes(member.service.codes);
  const { from, until } = seen.period;
  return (
    <section class="section">
      <h2>{formatPeriod(from, until, { language, zone: member.service.timeZone })}</h2>
      {seen.moments.map((one) => (
        <Moment key={one.moment} language={language} seen={one} />
      ))}
      <h3>
        <a href={`/${language}/definitions#outcomes`}>{say('outcomes')}</a>
      </h3>
      {seen.outcomes.length === 0 ? (
        <p>{say('noOutcomes')}</p>
      ) : (
        <DescriptionList
          facts={seen.outcomes.map(({ outcome, cases }) => ({
            name: codes.label('outcome', outcome, language),
            value: String(cases),
          }))}
        />
      )}
    </section>
  );
}

function Moment({ language, seen }: { language: Language; seen: PeriodSeen['moments'][number] }) {
  const say = surveysTexts(language);
  const { ways, written, telephone, words } = seen;
  const heading = say(seen.moment);
  return (
    <>
      <h3>
        <a href={`/${language}/definitions#survey`}>{heading}</a>
      </h3>
      <p>{say('ways', { link: ways.link, paper: ways.paper, telephone: ways.telephone })}</p>
      <QuestionTables language={language} caption={heading} figures={written} />
      {telephone.length > 0 && (
        <>
          <h4>{say('byTelephone')}</h4>
          <p class="hint">{say('byTelephoneHint')}</p>
          <QuestionTables language={language} caption={say('byTelephone')} figures={telephone} />
        </>
      )}
      {words.mayBePrinted.length > 0 && (
        <>
          <h4>{say('mayBePrinted')}</h4>
          {words.mayBePrinted.map((one, index) => (
            <blockquote key={index}>{one}</blockquote>
          ))}
        </>
      )}
      {words.forTheService.length > 0 && (
        <Details summary={say('forTheService')}>
          <ul>
            {words.forTheService.map((one, index) => (
              <li key={index}>{one}</li>
            ))}
          </ul>
        </Details>
      )}
    </>
  );
}

/** Where the code of a sheet is typed that came back on paper. `typed` is one that is none. */
export function PaperCodePage({ member, typed }: { member: AtWork; typed?: string }) {
  const { language } = member;
  const say = surveysTexts(language);
  const wrong = typed !== undefined;
  return (
    <Workspace member={member} current="/reports" title={say('paper')} narrow hasErrors={wrong}>
      <Breadcrumbs
        language={language}
        trail={[{ href: '/surveys', label: say('title') }, { label: say('paper') }]}
      />
      <h1>{say('paper')}</h1>
      <p class="intro">{say('paperIntro')}</p>
      <Form
        language={language}
        action="/surveys/paper"
        errors={wrong ? { code: say('noCode') } : {}}
        values={{ code: typed ?? '' }}
        autocomplete="off"
      >
        <TextField name="code" label={say('code')} hint={say('codeHint')} required spellcheck={false} />
        <Button>{say('next')}</Button>
      </Form>
    </Workspace>
  );
}
