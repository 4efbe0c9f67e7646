import { zoneOf } from '../../../../platform/calendar/zone.ts';
import type { Language } from '../../../../platform/texts/languages.ts';
import { formatDay } from '../../../../ui/dates.ts';
import { DescriptionList } from '../../../../ui/description-list/description-list.tsx';
import { TextArea } from '../../../../ui/field/text-area.tsx';
import { Form } from '../../../../ui/form/form.tsx';
import { Notice } from '../../../../ui/notice/notice.tsx';
import type { Entry } from '../../entries/entry.ts';
import { fieldTexts } from '../../entries/field-texts.ts';
import { DecisionButtons } from '../decision-buttons.tsx';
import { EntryPage } from '../entry-page.tsx';
import { Side } from '../log/change-lines.tsx';
import { saidProposal } from '../log/said-change.ts';
import { contributingTexts } from '../texts.ts';
import type { Pending } from './pending.ts';
import { proposalTexts } from './texts.ts';

type Props = {
  language: Language;
  entry: Entry;
  pending: Pending;
  why: string;
  /** From when this reader may decide; null: now. */
  notBefore: Date | null;
  naming: (code: string) => string;
};

/** A proposal beside what stands there, to take it over or not. */
export function DecidePage({ language, entry, pending, why, notBefore, naming }: Props) {
  const say = proposalTexts(language);
  const fact = entry.facts[pending.field];
  const title = say('decideTitle', { field: fieldTexts(language)(pending.field) });
  const tail = `/keep/proposals/${pending.id}`;
  const changes = saidProposal(pending.field, fact?.value, pending.proposed, language, naming);
  const day = notBefore && formatDay(notBefore, { language, zone: zoneOf(entry.country) });
  return (
    <EntryPage
      language={language}
      entry={entry}
      title={title}
      tail={tail}
      between={[{ label: contributingTexts(language)('keep'), tail: '/keep' }]}
    >
      {fact && new Date(fact.at) > pending.madeAt && <Notice kind="warning">{say('changedSince')}</Notice>}
      <DescriptionList
        facts={[
          { name: say('before'), value: <Side language={language} changes={changes} side="before" /> },
          { name: say('after'), value: <Side language={language} changes={changes} side="after" /> },
        ]}
      />
      {why && <p>{say('saidWhy', { why })}</p>}
      {day ? (
        <Notice>{say('tooEarly', { day })}</Notice>
      ) : (
        <Form language={language} action={`/${language}/services/${entry.slug}${tail}`}>
          <TextArea name="word" label={say('word')} hint={say('wordHint')} rows={3} limit={500} />
          <DecisionButtons accept={say('accept')} refuse={say('refuse')} />
        </Form>
      )}
    </EntryPage>
  );
}

/** Somebody decided before, or there never was such a proposal. */
export function DecidedPage({ language, entry }: { language: Language; entry: Entry }) {
  const say = proposalTexts(language);
  return (
    <EntryPage language={language} entry={entry} title={say('goneTitle')} tail="/keep">
      <p class="intro">{say('gone')}</p>
      <p>
        <a href={`/${language}/services/${entry.slug}/keep`}>{say('back')}</a>
      </p>
    </EntryPage>
  );
}
