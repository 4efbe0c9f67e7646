import type { Zone } from '../../../../platform/calendar/zone.ts';
import type { Language } from '../../../../platform/texts/languages.ts';
import { formatDay } from '../../../../ui/dates.ts';
import { PublicPage } from '../../../../ui/layout/public-page.tsx';
import { PrintButton } from '../../../../ui/print-button/print-button.tsx';
import { DecisionFacts } from '../decision.tsx';
import type { SteeringContent } from '../steering-content.ts';
import { pilotWords } from '../words.ts';
import { GoalsSeen } from './goals-seen.tsx';

type Props = {
  language: Language;
  token: string;
  service: string;
  zone: Zone;
  content: SteeringContent;
  frozenAt: Date;
  expiresAt: Date;
};

/** The page of a steering group, as it was frozen: goals, safe figures, decisions. */
export function SteeringPage({ language, token, service, zone, content, frozenAt, expiresAt }: Props) {
  const say = pilotWords(language);
  const day = (moment: Date | string) => formatDay(moment, { language, zone });
  const title = say('steeringTitle', { service });
  return (
    <PublicPage
      language={language}
      title={title}
      path={(other) => `/${other}/steering/${token}`}
      site={{ name: service }}
      indexed={false}
      wide
    >
      <h1>{title}</h1>
      <p class="intro">{say('steeringIntro')}</p>
      <p>{say('runs', { from: day(content.begins), until: day(content.ends) })}</p>
      {content.purpose && <p class="as-written">{content.purpose}</p>}
      <section class="section">
        <h2>{say('goals')}</h2>
        <GoalsSeen {...{ language, zone, content }} />
      </section>
      {content.decisions.length > 0 && (
        <section class="section">
          <h2>{say('decision')}</h2>
          {content.decisions.map((made) => (
            <DecisionFacts key={`${made.on} ${made.by}`} {...{ language, zone, made }} />
          ))}
        </section>
      )}
      {/* It expires at the midnight after its last day. */}
      <p class="meta">
        {say('frozen', { day: day(frozenAt), last: day(new Date(expiresAt.getTime() - 1)) })}
      </p>
      <div class="section">
        <PrintButton>{say('print')}</PrintButton>
      </div>
    </PublicPage>
  );
}
