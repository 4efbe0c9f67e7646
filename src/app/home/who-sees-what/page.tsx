import { partyStatuses } from '../../../features/cases/rules/party-status.ts';
import { statusTexts } from '../../../features/cases/rules/texts.ts';
import { publicNav } from '../../../features/directory/public-nav.ts';
import type { Language } from '../../../platform/texts/languages.ts';
import { Card } from '../../../ui/card/card.tsx';
import { PublicPage } from '../../../ui/layout/public-page.tsx';
import type { Route } from '../../routes.ts';
import { AddressesAndRules, StepsAndRoles } from './from-the-rules.tsx';
import { Kept } from './kept.tsx';
import { PartnerWords } from './partner-words.tsx';
import { PlacesAndReaders } from './places-and-readers.tsx';
import { tableTexts } from './table-texts.ts';
import { whoSeesWhatTexts } from './texts.ts';

const people = [
  'you',
  'neighbour',
  'mediator',
  'coordinator',
  'referrer',
  'administrator',
  'operator',
  'thief',
] as const;

/** Those who are there only where a service wants them. */
const others = ['complaint_handler', 'standIn', 'phone', 'gateway'] as const;

/** One page in plain words that says who can see what, and what nobody can promise; its lists come from the rules. */
export function WhoSeesWhatPage({ language, routes }: { language: Language; routes: Route[] }) {
  const say = whoSeesWhatTexts(language);
  const sayMore = tableTexts(language);
  return (
    <PublicPage
      language={language}
      title={say('title')}
      path={(other) => `/${other}/who-sees-what`}
      site={{ name: 'Entente' }}
      nav={publicNav(language)}
      quickExit
    >
      <h1>{say('title')}</h1>
      <p class="intro">{say('intro')}</p>
      {people.map((who) => (
        <Card key={who} level={2} title={say(who)}>
          <Seen title={say('sees')} lines={say(`${who}_sees`)} />
          <Seen title={say('not')} lines={say(`${who}_not`)} />
        </Card>
      ))}
      {others.map((who) => (
        <Card key={who} level={2} title={sayMore(who)}>
          <Seen title={say('sees')} lines={sayMore(`${who}_sees`)} />
          <Seen title={say('not')} lines={sayMore(`${who}_not`)} />
        </Card>
      ))}
      <p>{sayMore('readersLink')}</p>
      <PlacesAndReaders language={language} routes={routes} />
      <PartnerWords language={language} />
      <section class="section">
        <h2>{say('honestTitle')}</h2>
        <ul>
          <li>{say('honest1')}</li>
          <li>{say('honest2')}</li>
          <li>{say('honest3')}</li>
          <li>{say('honest4')}</li>
        </ul>
      </section>
      <section class="section">
        <h2>{say('forget')}</h2>
        <p>{say('forgetBody')}</p>
        <Kept language={language} />
      </section>
      <section class="section">
        <h2>{say('status')}</h2>
        <ul>
          {partyStatuses.map((status) => (
            <li key={status}>{statusTexts(language)(status)}</li>
          ))}
        </ul>
        <p>{say('statusWhy')}</p>
      </section>
      <StepsAndRoles language={language} />
      <AddressesAndRules language={language} routes={routes} />
      <p class="meta">{say('generated')}</p>
    </PublicPage>
  );
}

function Seen({ title, lines }: { title: string; lines: string }) {
  return (
    <>
      <h3 class="seen">{title}</h3>
      <ul>
        {lines.split('\n').map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </>
  );
}
