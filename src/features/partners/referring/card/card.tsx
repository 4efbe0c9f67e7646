import type { Language } from '../../../../platform/texts/languages.ts';
import { DescriptionList } from '../../../../ui/description-list/description-list.tsx';
import { usualWeek } from '../../../directory/entries/rules/opening.ts';
import { periodsText, weekdayText } from '../../../directory/service/hours/time-text.ts';
import type { CardFacts } from './read-card.ts';
import { cardTexts } from './texts.ts';

export type CardProps = {
  facts: CardFacts;
  /** The resident’s language. */
  language: Language;
  /** He was referred, or told to ask himself. */
  what: 'referred' | 'tip';
};

/** A card to give or to show to a resident, in his own language. It names no neighbour, no subject and not who sent him. */
export function ResidentCard({ facts, language, what }: CardProps) {
  const say = cardTexts(language);
  const { name: service, phone } = facts;
  const next =
    what === 'tip'
      ? [say('askHow', { address: `${facts.site}/${language}/request` }), say('askThen')]
      : [say('contact', { service, days: facts.workingDays }), say('tellYourself'), say('ownCode')];
  return (
    <article lang={language} class="letter">
      <h2>{service}</h2>
      <p>{say(what === 'tip' ? 'tipIntro' : 'intro')}</p>
      <h3>{say('next')}</h3>
      <ol>
        {[...next, say('freely')].map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
      {phone && (
        <p>
          {say('phone')} <a href={`tel:${phone.replace(/[^+\d]/g, '')}`}>{phone}</a>
        </p>
      )}
      <OpeningHours facts={facts} language={language} />
      {what === 'referred' && <p>{say('askWithout', { address: `${facts.site}/${language}/request` })}</p>}
      <p>{say('emergency')}</p>
    </article>
  );
}

function OpeningHours({ facts, language }: Pick<CardProps, 'facts' | 'language'>) {
  const open = facts.hours ? usualWeek(facts.hours).filter(({ periods }) => periods.length > 0) : [];
  if (open.length === 0) return null;
  return (
    <>
      <h3>{cardTexts(language)('hours')}</h3>
      <DescriptionList
        facts={open.map(({ day, periods }) => ({
          name: weekdayText(day, language),
          value: periodsText(periods, language),
        }))}
      />
    </>
  );
}
