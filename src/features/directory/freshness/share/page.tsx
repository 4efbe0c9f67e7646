import type { Language } from '../../../../platform/texts/languages.ts';
import { PublicPage } from '../../../../ui/layout/public-page.tsx';
import { Notice } from '../../../../ui/notice/notice.tsx';
import { Table } from '../../../../ui/table/table.tsx';
import { fieldTexts } from '../../entries/field-texts.ts';
import type { Share } from '../../entries/rules/freshness.ts';
import { publicNav } from '../../public-nav.ts';
import type { Shares } from './shares.ts';
import { shareTexts } from './texts.ts';

/** Below this many facts a percentage would say more than is known. */
const fewest = 20;

/** How much of the directory was confirmed lately: in all, by country, by field, and by who said it. */
export function FreshnessPage({ language, shares }: { language: Language; shares: Shares }) {
  const say = shareTexts(language);
  const sayField = fieldTexts(language);
  const { compare } = new Intl.Collator(language);
  const { ages } = shares;
  const count = (value: number) => value.toLocaleString(language);
  return (
    <PublicPage
      language={language}
      title={say('title')}
      path={(other) => `/${other}/freshness`}
      site={{ name: 'Entente' }}
      nav={publicNav(language)}
    >
      <h1>{say('title')}</h1>
      <p class="intro">{say('intro')}</p>
      {shares.all.facts === 0 ? (
        <Notice>{say('nothing')}</Notice>
      ) : (
        <>
          <p>
            <strong>
              {say('inAll', { fresh: count(shares.all.fresh), facts: count(shares.all.facts) })}
            </strong>{' '}
            {percent(shares.all, language)}
          </p>
          <h2>{say('meaning')}</h2>
          <ul>
            {(['fresh', 'ageing', 'old', 'never'] as const).map((age) => (
              <li key={age}>
                {say(age)} {say('counted', { facts: count(ages[age]) })}
              </li>
            ))}
          </ul>
          <p>{say('honest', { fewest: String(fewest) })}</p>
          <Part
            language={language}
            caption={say('byCountry')}
            rows={shares.countries.map(({ of, share }) => ({ name: say(of), share }))}
          />
          <Part
            language={language}
            caption={say('byOrigin')}
            rows={shares.origins.map(({ of, share }) => ({ name: say(of), share }))}
          />
          <Part
            language={language}
            caption={say('byField')}
            rows={shares.fields
              .map(({ of, share }) => ({ name: sayField(of), share }))
              .sort((a, b) => compare(a.name, b.name))}
          />
        </>
      )}
    </PublicPage>
  );
}

type Row = { name: string; share: Share };

function Part({ language, caption, rows }: { language: Language; caption: string; rows: Row[] }) {
  const say = shareTexts(language);
  return (
    <section class="section">
      <h2>{caption}</h2>
      <Table<Row>
        language={language}
        caption={caption}
        captionHidden
        columns={[
          { key: 'name', head: say('what'), cell: (row) => row.name },
          { key: 'fresh', head: say('freshOf'), number: true, cell: (row) => freshOf(row.share, language) },
          {
            key: 'percent',
            head: say('percent'),
            number: true,
            cell: (row) => percent(row.share, language) || say('tooFew'),
          },
        ]}
        rows={rows}
        rowKey={(row) => row.name}
      />
    </section>
  );
}

const freshOf = ({ fresh, facts }: Share, language: Language) =>
  `${fresh.toLocaleString(language)} / ${facts.toLocaleString(language)}`;

function percent({ fresh, facts }: Share, language: Language): string {
  if (facts < fewest) return '';
  // Rounded down, so that 100 % is said of what is whole only.
  return new Intl.NumberFormat(language, { style: 'percent' }).format(
    Math.floor((fresh / facts) * 100) / 100,
  );
}
