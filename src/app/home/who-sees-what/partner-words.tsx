import { feedbackWords, resultClasses } from '../../../features/partners/contract/contract.ts';
import { contractTexts } from '../../../features/partners/contract/texts.ts';
import { outwardAnswers } from '../../../features/partners/judicial/rules/request-life.ts';
import { judicialTexts } from '../../../features/partners/judicial/texts.ts';
import { sanctionAnswers } from '../../../features/partners/sanction/answer.ts';
import { sanctionFormTexts } from '../../../features/partners/sanction/texts.ts';
import type { Language } from '../../../platform/texts/languages.ts';
import { Table } from '../../../ui/table/table.tsx';
import { partnerWordsTexts } from './partner-words-texts.ts';

/** All that somebody outside the service can ever be told, word by word, from the rules by which it is told. */
export function PartnerWords({ language }: { language: Language }) {
  const say = partnerWordsTexts(language);
  const rows = (['referrer', 'magistrate', 'sanction_officer', 'onward'] as const).map((who) => ({
    who: say(who),
    words: wordsFor(who, language),
    when: say(`${who}_when`),
  }));
  return (
    <section class="section">
      <h2>{say('title')}</h2>
      <p>{say('intro')}</p>
      <Table
        language={language}
        caption={say('title')}
        captionHidden
        rows={rows}
        rowKey={({ who }) => who}
        columns={[
          { key: 'who', head: say('who'), cell: ({ who }) => who },
          { key: 'words', head: say('words'), cell: ({ words }) => words },
          { key: 'when', head: say('when'), cell: ({ when }) => when },
        ]}
      />
      <p>{say('own')}</p>
    </section>
  );
}

function wordsFor(
  who: 'referrer' | 'magistrate' | 'sanction_officer' | 'onward',
  language: Language,
): string {
  const contract = contractTexts(language);
  if (who === 'onward') return partnerWordsTexts(language)('onward_words');
  if (who === 'magistrate') return outwardAnswers.map((answer) => judicialTexts(language)(answer)).join(', ');
  if (who === 'sanction_officer')
    return sanctionAnswers.map((answer) => sanctionFormTexts(language)(`answer_${answer}`)).join(' ');
  return [
    ...feedbackWords.map((word) => contract(`word_${word}`)),
    ...resultClasses.map((result) => contract(`told_${result}`)),
  ].join(' · ');
}
