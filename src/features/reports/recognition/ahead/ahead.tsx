import type { Language } from '../../../../platform/texts/languages.ts';
import { Row, Rows } from '../../../../ui/rows/rows.tsx';
import { Tag } from '../../../../ui/tag/tag.tsx';
import { type BinderPart, dayIn } from '../binder-props.ts';
import { sayCriterion, sayFact } from '../criterion.tsx';
import { type Ending, endingsOf } from '../rules/ahead.ts';
import type { CriterionKey } from '../rules/criteria.ts';
import { binderWords } from '../words/texts.ts';
import { aheadTexts } from './texts.ts';

/** What will not hold for another year, day by day: what the work shows, what was laid, and certificates. */
export function Ahead(props: BinderPart) {
  const { member, binder, read } = props;
  const { language } = member;
  const say = aheadTexts(language);
  const endings = endingsOf(binder, read.today);
  return (
    <section class="section" id="ahead">
      <h2>{say('title')}</h2>
      {endings.length === 0 ? (
        <p>{say('nothing')}</p>
      ) : (
        <>
          <p>{say('intro')}</p>
          <Rows label={say('title')}>
            {endings.map((ending) => (
              <Row
                key={JSON.stringify(ending)}
                href={`#${ending.criterion ?? 'certificates'}`}
                title={titleOf(props, ending)}
                mark={
                  <Tag kind={ending.goesOn || ending.other ? 'plain' : 'due'}>
                    {say('lasts', { day: dayIn(props, ending.last) })}
                  </Tag>
                }
              >
                <p>{sayEnding(language, ending)}</p>
                {(ending.goesOn || ending.other) && (
                  <p class="meta">{ending.goesOn ? say('goesOn') : say('other')}</p>
                )}
              </Row>
            ))}
          </Rows>
        </>
      )}
    </section>
  );
}

function titleOf({ member, binder }: BinderPart, { criterion }: Ending<CriterionKey>): string {
  const { language } = member;
  const read = binder.criteria.find(({ key }) => key === criterion);
  return read ? sayCriterion(language, read) : binderWords(language)('certificates');
}

function sayEnding(language: Language, { what }: Ending<CriterionKey>): string {
  const say = aheadTexts(language);
  if (what.kind === 'evidence') return say('evidence', { words: what.words });
  if (what.kind === 'certificate') return say('certificate', { number: what.number });
  const { key } = what.fact;
  const unless = key in words ? say(key as keyof typeof words) : say('changes');
  return `${sayFact(language, what.fact)} ${unless}`;
}

const words = {
  ...{ followed_up: 1, registered: 1, year_report: 1, yearly_hours: 1, supervised: 1, record_checks: 1 },
  ...{ coordinators: 1, handlers: 1, agreements: 1, accredited: 1, hours: 1 },
};
