import type { Language } from '../../../../platform/texts/languages.ts';
import { Notice } from '../../../../ui/notice/notice.tsx';
import { foldPlace } from '../../../accounts/services/fold-place.ts';
import { nameOf } from '../../entries/say-text.ts';
import type { Help } from '../../find-help.ts';
import type { Municipality } from '../../places/gazetteer.ts';
import { nameIn } from '../../places/name-in.ts';
import { ServiceCard } from '../../service-card/service-card.tsx';
import { sayTyped, sayWhere } from './say-where.ts';
import { answerTexts } from './texts.ts';

export type AnswerProps = {
  language: Language;
  help: Help;
  now: Date;
  /** The same page for another place: a postcode or a name, and the municipality where that is several. */
  hrefFor: (place: string, municipality?: string) => string;
};

/** The answer to “who helps where I live?”: the door with the reason, a question, or what to do instead. */
export function Answer(props: AnswerProps) {
  const { help, language } = props;
  const say = answerTexts(language);
  switch (help.kind) {
    case 'nothing_typed':
      return null;
    case 'doors':
      return <Doors {...props} help={help} />;
    case 'which':
      return <WhichPlace {...props} help={help} />;
    case 'none':
      return (
        <section class="section answer">
          {help.guessed && <Guess language={language} help={help} />}
          <h2>{say('none', { place: sayWhere(help.where, language) })}</h2>
          <InsteadOf language={language} help={help} />
        </section>
      );
    case 'unknown':
      return (
        <section class="section answer">
          <h2>{say('unknown')}</h2>
          <Unknown {...props} help={help} />
        </section>
      );
  }
}

type Of<K extends Help['kind']> = Omit<AnswerProps, 'help'> & { help: Extract<Help, { kind: K }> };

function Doors({ language, help, now }: Of<'doors'>) {
  const say = answerTexts(language);
  const { doors, where } = help;
  const place = sayWhere(where, language);
  const [, another] = doors;
  const title = another ? say('several', { place, count: String(doors.length) }) : say('one', { place });
  return (
    <section class="section answer">
      {help.guessed && <Guess language={language} help={help} />}
      <h2>{title}</h2>
      {another && <p>{say('whichOne')}</p>}
      {doors.map((door, index) => (
        <ServiceCard
          key={door.entry.id}
          language={language}
          door={door}
          place={place}
          now={now}
          quiet={index > 0}
        />
      ))}
    </section>
  );
}

function Guess({ language, help }: { language: Language; help: Extract<Help, { kind: 'doors' | 'none' }> }) {
  const { where } = help;
  const place = where.municipality ? nameIn(where.municipality, language) : (where.name ?? where.typed);
  return <Notice>{answerTexts(language)('guessed', { typed: sayTyped(where.typed), place })}</Notice>;
}

function WhichPlace({ language, help, hrefFor }: Of<'which'>) {
  const say = answerTexts(language);
  const { where, municipalities } = help;
  return (
    <section class="section answer">
      <h2>{say('whichTitle')}</h2>
      <p>{sayWhy(help, language)}</p>
      <PlaceLinks
        language={language}
        municipalities={municipalities}
        typed={where.postcode ? '' : where.typed}
        href={(one) => hrefFor(where.typed, one.code)}
      />
    </section>
  );
}

/** Why the resident is asked: a postcode, or a name, of several municipalities; or we guess what he meant. */
export function sayWhy(
  { where, municipalities }: Extract<Help, { kind: 'which' }>,
  language: Language,
): string {
  const say = answerTexts(language);
  if (where.postcode) return say('whichPostcode', { postcode: where.postcode });
  const isName = municipalities.some((one) => isCalled(one, where.typed) || hasVillage(one, where.typed));
  return isName ? say('whichName', { typed: sayTyped(where.typed) }) : say('didYouMean');
}

const isCalled = (one: Municipality, typed: string): boolean =>
  [one.name, ...Object.values(one.names)].some((name) => foldPlace(name) === foldPlace(typed));
const hasVillage = (one: Municipality, typed: string): boolean =>
  one.others.some((name) => foldPlace(name) === foldPlace(typed));

function PlaceLinks(props: {
  language: Language;
  municipalities: readonly Municipality[];
  typed?: string;
  href: (one: Municipality) => string;
}) {
  const { language, municipalities, typed, href } = props;
  return (
    <ul>
      {municipalities.map((one) => (
        <li key={one.code}>
          <a href={href(one)}>{sayMunicipality(one, municipalities, language, typed)}</a>
        </li>
      ))}
    </ul>
  );
}

/** Its name, with the village in it that was meant, and its country where those to choose from lie in both. */
export function sayMunicipality(
  one: Municipality,
  among: readonly Municipality[],
  language: Language,
  typed = '',
): string {
  const say = answerTexts(language);
  const inBoth = among.some(({ country }) => country !== one.country);
  const name = inBoth ? `${nameIn(one, language)} (${say(one.country)})` : nameIn(one, language);
  const isVillage = !isCalled(one, typed) && hasVillage(one, typed);
  return isVillage ? say('within', { village: sayTyped(typed), place: name }) : name;
}

/** What to do where no service helps, and who is nearest. */
export function InsteadOf(props: {
  language: Language;
  help: Extract<Help, { kind: 'none' }>;
  level?: 2 | 3;
}) {
  const { language, help, level = 3 } = props;
  const say = answerTexts(language);
  const Heading = `h${level}` as 'h2' | 'h3';
  return (
    <Notice>
      <Heading>{say('now')}</Heading>
      <p>{say('nowBody')}</p>
      {help.nearest.length > 0 && (
        <>
          <Heading>{say('nearest')}</Heading>
          <p>{say('nearestBody')}</p>
          <ul>
            {help.nearest.map(({ entry, km, municipality }) => (
              <li key={entry.id}>
                <a href={`/${language}/services/${entry.slug}`}>{nameOf(entry, language)}</a>{' '}
                <span class="meta">
                  {say('away', { km: String(km), place: nameIn(municipality, language) })}
                </span>
              </li>
            ))}
          </ul>
        </>
      )}
    </Notice>
  );
}

/** Why a place is not found, and what was perhaps meant. */
export function Unknown({ language, help, hrefFor }: Of<'unknown'> | Omit<Of<'unknown'>, 'now'>) {
  const say = answerTexts(language);
  const { why, where, near } = help;
  return (
    <>
      <p>{sayUnknown(help, language)}</p>
      {near.length > 0 && (
        <>
          <p>{say('didYouMean')}</p>
          <PlaceLinks
            language={language}
            municipalities={near}
            href={(one) => hrefFor(nameIn(one, language), one.code)}
          />
        </>
      )}
      {why === 'not_found' && where.typed.length > 2 && <p>{say('nowBody')}</p>}
    </>
  );
}

/** Why a place is not found, in a sentence. */
export function sayUnknown({ why, where }: Extract<Help, { kind: 'unknown' }>, language: Language): string {
  const say = answerTexts(language);
  const [typed, postcode] = [sayTyped(where.typed), where.postcode ?? ''];
  switch (why) {
    case 'postcode':
      return say('why_postcode', { postcode });
    case 'too_long':
      return say('why_too_long');
    default:
      return say(`why_${why}`, { typed });
  }
}
