import { zoneOf } from '../../../../platform/calendar/zone.ts';
import type { Language } from '../../../../platform/texts/languages.ts';
import { Button, ButtonLink, Buttons } from '../../../../ui/button/button.tsx';
import { DateText } from '../../../../ui/date-text/date-text.tsx';
import { Form } from '../../../../ui/form/form.tsx';
import { PublicPage } from '../../../../ui/layout/public-page.tsx';
import { Notice } from '../../../../ui/notice/notice.tsx';
import { SummaryList } from '../../../../ui/summary-list/summary-list.tsx';
import type { Entry } from '../../entries/entry.ts';
import { fieldTexts } from '../../entries/field-texts.ts';
import { fieldNames } from '../../entries/fields.ts';
import { Lines } from '../../entries/lines.tsx';
import { readingOf } from '../../entries/rules/reading-of.ts';
import { nameOf } from '../../entries/say-text.ts';
import { sayValue } from '../../entries/say-value.ts';
import { publicNav } from '../../public-nav.ts';
import type { Reminded } from './confirm-entry.ts';
import { stillRightTexts } from './texts.ts';

type Props = {
  language: Language;
  token: string;
  /** The reader keeps the entry already. */
  keeps: boolean;
  reminded: Reminded;
  now: Date;
  /** The entry changed between the page and the press. */
  overtaken?: boolean;
  /** Names a municipality by its code. */
  name?: (code: string) => string;
};

/** The address that the mail names. */
export const addressOf = ({ language, token, keeps }: Pick<Props, 'language' | 'token' | 'keeps'>): string =>
  `/${language}/still-right/${token}${keeps ? '?keep' : ''}`;

/** What the link of a mail opens: all facts with one button, thanks, or where to go instead. */
export function StillRightPage({ language, token, keeps, reminded, overtaken, now, name }: Props) {
  const say = stillRightTexts(language);
  const title = { open: say('title'), confirmed: say('thanks'), gone: say('gone') }[reminded.kind];
  return (
    <PublicPage
      language={language}
      title={title}
      path={(other) => addressOf({ language: other, token, keeps })}
      site={{ name: 'Entente' }}
      nav={publicNav(language)}
      indexed={false}
    >
      <h1>{title}</h1>
      {reminded.kind === 'open' && (
        <Open {...{ language, token, keeps, overtaken, name }} entry={reminded.entry} />
      )}
      {reminded.kind === 'confirmed' && (
        <Confirmed {...{ language, keeps, now }} entry={reminded.entry} at={reminded.at} />
      )}
      {reminded.kind === 'gone' && (
        <>
          <p class="intro">{say('goneText')}</p>
          <ButtonLink href={`/${language}/services`}>{say('toServices')}</ButtonLink>
        </>
      )}
    </PublicPage>
  );
}

function Open({
  language,
  token,
  keeps,
  entry,
  overtaken,
  name,
}: Pick<Props, 'language' | 'token' | 'keeps' | 'overtaken' | 'name'> & { entry: Entry }) {
  const say = stillRightTexts(language);
  const sayField = fieldTexts(language);
  const rows = fieldNames.flatMap((field) => {
    const fact = entry.facts[field];
    return fact
      ? [{ question: sayField(field), answer: <Lines lines={sayValue(field, fact.value, language, name)} /> }]
      : [];
  });
  return (
    <>
      {overtaken && (
        <Notice kind="warning" live>
          {say('overtaken')}
        </Notice>
      )}
      <p class="intro">{say('intro', { name: nameOf(entry, language) })}</p>
      <SummaryList language={language} rows={rows} />
      <Form
        language={language}
        action={addressOf({ language, token, keeps })}
        hidden={{ seen: readingOf(entry) }}
      >
        <Buttons>
          <Button>{say('allRight')}</Button>
          <ButtonLink kind="quiet" href={toChange(language, entry, keeps)}>
            {say('changed')}
          </ButtonLink>
        </Buttons>
      </Form>
    </>
  );
}

const toChange = (language: Language, entry: Entry, keeps: boolean): string =>
  `/${language}/services/${entry.slug}/${keeps ? 'keep' : 'claim'}`;

function Confirmed(props: Pick<Props, 'language' | 'keeps' | 'now'> & { entry: Entry; at: Date }) {
  const { language, keeps, entry, at, now } = props;
  const say = stillRightTexts(language);
  return (
    <>
      <Notice kind="success" live>
        <p>
          {say('confirmed', { name: nameOf(entry, language) })}{' '}
          <DateText language={language} zone={zoneOf(entry.country)} at={at} now={now} say="relative" />.
        </p>
      </Notice>
      <p>{say('confirmedText')}</p>
      <Buttons>
        <ButtonLink href={`/${language}/services/${entry.slug}`}>{say('toEntry')}</ButtonLink>
        <ButtonLink kind="quiet" href={toChange(language, entry, keeps)}>
          {say('changed')}
        </ButtonLink>
      </Buttons>
    </>
  );
}
