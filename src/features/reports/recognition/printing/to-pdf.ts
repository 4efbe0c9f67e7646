import { readFileSync } from 'node:fs';
import type { Zone } from '../../../../platform/calendar/zone.ts';
import { renderPdf } from '../../../../platform/letters/render-pdf.ts';
import type { Language } from '../../../../platform/texts/languages.ts';
import { formatDay } from '../../../../ui/dates.ts';
import type { BinderContent } from '../binder-content.ts';
import { sayCriterion, sayFact, sayStanding } from '../criterion.tsx';
import type { KnownDocuments } from '../documents/read-documents.ts';
import { binderWords } from '../words/texts.ts';
import { printingTexts } from './texts.ts';

const frame = readFileSync(new URL('./binder.typ', import.meta.url), 'utf8');

type Given = {
  language: Language;
  zone: Zone;
  service: string;
  asOf: Date;
  content: BinderContent;
  /** The documents that its reader may open. */
  documents: KnownDocuments;
};
type Said = Given & { day(moment: Date | string): string };
type Criterion = BinderContent['criteria'][number];

/** The whole binder as one PDF/UA-1: where each criterion stands, what shows it, and a list of the evidence. */
export function binderPdf(given: Given): Promise<Uint8Array> {
  const { language, zone, content } = given;
  const said: Said = { ...given, day: (moment) => formatDay(moment, { language, zone }) };
  const words = binderWords(language);
  return renderPdf(frame, {
    ...{ language, ...front(said), heads: headsIn(language) },
    criteria: content.criteria.map((one) => sayAll(said, one)),
    evidence: evidenceList(said),
    improvements: content.improvements.map(
      ({ words: what, due, done }) =>
        `${what} (${done ? words('done', { day: said.day(done) }) : words('due', { day: said.day(due) })})`,
    ),
    certificates: content.certificates.map(({ number, granted, until }) =>
      words('certificate', {
        ...{ number: number || words('noNumber'), granted: said.day(granted), until: said.day(until) },
      }),
    ),
  });
}

function front({ language, zone, service, asOf, content, day }: Said) {
  const [say, words] = [printingTexts(language), binderWords(language)];
  return {
    title: `${words(content.profile)} – ${service}`,
    facts: [
      { label: say('service'), value: service },
      { label: say('recognition'), value: words(content.profile) },
      { label: say('asItWas'), value: day(asOf) },
    ],
    notes: [...(content.profile === 'ccv' ? [words('fiveOwn')] : []), say('noCase')],
    overview: {
      columns: [
        { label: say('criterion'), wide: true },
        { label: say('standing'), wide: false },
      ],
      rows: content.criteria.map((one) => [
        sayCriterion(language, one),
        sayStanding({ language, zone }, one.standing),
      ]),
    },
  };
}

function headsIn(language: Language) {
  const [say, words] = [printingTexts(language), binderWords(language)];
  return {
    ...{ overview: say('overview'), criteria: say('criteria'), evidence: say('evidence') },
    ...{ nothing: say('nothing'), work: words('shownByWork'), laid: words('laid') },
    ...{ improvements: words('improvements'), noImprovements: words('noImprovements') },
    ...{ certificates: words('certificates'), noCertificates: words('noCertificates') },
  };
}

function sayAll({ language, zone, content, day }: Said, one: Criterion) {
  const words = binderWords(language);
  const holds = ({ enough, until }: Criterion['facts'][number]) =>
    !enough ? words('lacking') : until ? words('until', { day: day(until) }) : words('ongoing');
  return {
    ...{ title: sayCriterion(language, one), standing: sayStanding({ language, zone }, one.standing) },
    mark: content.profile === 'ccv' ? words(one.mark) : '',
    wanted: one.wanted && `${words('wanted')}: ${one.wanted}`,
    facts: one.facts.map((fact) => `${sayFact(language, fact)} (${holds(fact)})`),
    evidence: one.evidence.map(
      ({ on, words: what, until }) => `${day(on)}: ${what} (${words('until', { day: day(until) })})`,
    ),
  };
}

function evidenceList({ language, content, documents, day }: Said) {
  const say = printingTexts(language);
  const pieces = content.criteria.flatMap((one) =>
    one.evidence.map((piece) => ({ ...piece, criterion: sayCriterion(language, one) })),
  );
  return {
    columns: [
      ...[{ label: say('number'), wide: false }],
      ...(['criterion', 'what'] as const).map((head) => ({ label: say(head), wide: true })),
      ...(['ofDay', 'until'] as const).map((head) => ({ label: say(head), wide: false })),
      ...[{ label: say('document'), wide: true }],
    ],
    rows: pieces.map(({ id, criterion, words, on, until }, index) => [
      ...[String(index + 1), criterion, words, day(on), day(until)],
      documents.get(id)?.name ?? say('paper'),
    ]),
  };
}
