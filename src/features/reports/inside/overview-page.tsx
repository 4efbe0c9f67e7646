import type { Language } from '../../../platform/texts/languages.ts';
import { SelectField } from '../../../ui/field/select-field.tsx';
import { Filters } from '../../../ui/filters/filters.tsx';
import { Row, Rows } from '../../../ui/rows/rows.tsx';
import type { AtWork } from '../../accounts/access/who-may.ts';
import { Workspace } from '../../accounts/workspace/workspace.tsx';
import { sayMonth } from '../labels/say-key.ts';
import { reportLinks } from './links.ts';
import { monthsToChoose, usualMonths } from './rules/months.ts';
import { insidePath, sayMonths } from './say-months.ts';
import { insideTexts } from './texts.ts';

type Props = { member: AtWork; today: string };

/** What there is to report, and for which months. */
export function ReportsPage({ member, today }: Props) {
  const { language } = member;
  const say = insideTexts(language);
  return (
    <Workspace member={member} current="/reports" title={say('reports')} narrow>
      <h1>{say('reports')}</h1>
      <p class="intro">{say('intro')}</p>
      <section class="section">
        <h2>{say('figures')}</h2>
        <p>{say('figuresText')}</p>
        <Rows label={say('figures')}>
          {usualMonths(today).map((months) => (
            <Row key={months.key} title={say(months.key)} href={insidePath(months)}>
              <p class="meta">{sayMonths(months, language)}</p>
            </Row>
          ))}
          <Row title={say('definitions')} href={`/${language}/definitions`}>
            <p class="meta">{say('definitionsText')}</p>
          </Row>
        </Rows>
      </section>
      <section class="section">
        <h2>{say('otherMonths')}</h2>
        <ChooseMonths member={member} today={today} />
      </section>
      <Part title={say('outside')} language={language} links={reportLinks.outside} />
      <Part title={say('worth')} language={language} links={reportLinks.worth} />
      <Part title={say('data')} language={language} links={reportLinks.data} />
    </Workspace>
  );
}

type Links = (typeof reportLinks)[keyof typeof reportLinks];

function Part({ title, language, links }: { title: string; language: Language; links: Links }) {
  const say = insideTexts(language);
  return (
    <section class="section">
      <h2>{title}</h2>
      <Rows label={title}>
        {links.map(({ key, href }) => (
          <Row key={key} title={say(key)} href={href}>
            <p class="meta">{say(`${key}Text`)}</p>
          </Row>
        ))}
      </Rows>
    </section>
  );
}

type Chosen = { from: string; until: string };

/** Two months to choose, from and until, which become the address. */
export function ChooseMonths({ member, today, chosen }: Props & { chosen?: Chosen | undefined }) {
  const { language } = member;
  const say = insideTexts(language);
  const options = monthsToChoose(today).map((month) => ({ value: month, label: sayMonth(month, language) }));
  const now = today.slice(0, 7);
  return (
    <Filters language={language} action="/reports/inside" values={chosen ?? { from: now, until: now }}>
      <SelectField name="from" label={say('from')} options={options} empty={false} unmarked />
      <SelectField name="until" label={say('until')} options={options} empty={false} unmarked />
    </Filters>
  );
}
