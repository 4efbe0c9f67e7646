import { Fragment } from 'preact';
import { canMakeLetters } from '../../../platform/letters/typst-compiler.ts';
import { languageNames, languages } from '../../../platform/texts/languages.ts';
import { practiceFields } from '../entries/fields.ts';
import type { PageProps } from './page-props.ts';
import { serviceTexts } from './texts.ts';

const papers = (here: string, say: ReturnType<typeof serviceTexts>): [string, string][] => [
  [`${here}/leaflet.pdf`, say('leaflet')],
  [`${here}/poster.pdf`, say('poster')],
  [`${here}/poster.pdf?size=a3`, say('posterLarge')],
];

type Props = PageProps & { short: string; figures?: { token: string } | undefined };

/** What else there is of this service: to print, to keep, to correct. `short` is its short address. */
export function MoreSection({ entry, language, short, figures }: Props) {
  const say = serviceTexts(language);
  const here = `/${language}/services/${entry.slug}`;
  const links: [string, string][] = [
    ...(practiceFields.some((field) => entry.facts[field])
      ? [[`${here}/practice`, say('practice')] as [string, string]]
      : []),
    ...(figures ? [[`/${language}/figures/${figures.token}`, say('figures')] as [string, string]] : []),
    [`${here}/for-officers`, say('forOfficers')],
    ...(canMakeLetters ? papers(here, say) : []),
    ...(entry.facts.hours ? [[`${here}/opening.ics`, say('calendar')] as [string, string]] : []),
  ];
  return (
    <>
      <section class="section">
        <h2>{say('more')}</h2>
        <ul>
          {links.map(([href, label]) => (
            <li key={href}>
              <a href={href}>{label}</a>
              <OtherLanguages href={href} entry={entry} language={language} />
            </li>
          ))}
        </ul>
        <p class="meta">{say('short', { address: short.replace(/^https?:\/\//, '') })}</p>
      </section>
      <section class="section">
        <h2>{say('wrong')}</h2>
        <ul>
          <li>
            <a href={`${here}/proposals`}>{say('propose')}</a>
          </li>
          <li>
            <a href={`${here}/claim`}>{say('claim')}</a>
          </li>
          <li>
            <a href={`${here}/log`}>{say('log')}</a>
          </li>
          {entry.tenant && (
            <li>
              <a href={`${here}/complaint`}>{say('complain')}</a>
            </li>
          )}
        </ul>
      </section>
    </>
  );
}

/** Papers are there in each of our languages that the service speaks, not only in the reader’s. */
function OtherLanguages({ href, entry, language }: { href: string } & Pick<PageProps, 'entry' | 'language'>) {
  if (!href.includes('.pdf')) return null;
  const spoken = entry.facts.languages?.value ?? [entry.language];
  const others = languages.filter((other) => other !== language && spoken.includes(other));
  return (
    <>
      {others.map((other) => (
        <Fragment key={other}>
          {' · '}
          <a href={href.replace(`/${language}/`, `/${other}/`)} hreflang={other} lang={other}>
            {languageNames[other]}
          </a>
        </Fragment>
      ))}
    </>
  );
}
