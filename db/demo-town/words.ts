import { concludeAgreement } from '../../src/features/cases/agreement/conclude-agreement.ts';
import { offerAgreement, saveDraft } from '../../src/features/cases/agreement/draft.ts';
import { readAgreements } from '../../src/features/cases/agreement/read-agreements.ts';
import { recordSignature } from '../../src/features/cases/agreement/sign-agreement.ts';
import { recordCopyAnswer } from '../../src/features/cases/releases/answer-copy.ts';
import { recordAnswer } from '../../src/features/cases/releases/answer-offer.ts';
import { proposeWords } from '../../src/features/cases/releases/offer-words.ts';
import { readLedger } from '../../src/features/cases/releases/read-ledger.ts';
import { releaseWords } from '../../src/features/cases/releases/release-words.ts';
import { randomId } from '../../src/platform/vault/random-id.ts';
import type { Act, Line, Scene } from './life.ts';
import { granted } from './settle.ts';

type From = 'first' | 'second';

/** A mediator writes down what one side may let the other know; it waits for a yes. */
export const writesDown =
  (by: string, from: From, words: string): Act =>
  async (scene) =>
    void (await put(scene, by, from, words));

/** The same, and it went over: its owner said yes by phone, and the other heard it and, it may be, answered. */
export const passesOn =
  (by: string, from: From, words: string, said?: { answer: 'yes' | 'no' | 'other'; text?: string }): Act =>
  async (scene) => {
    const { house, asked, mediator } = scene;
    const who = await mediator(by);
    const at = { number: asked.number, id: await put(scene, by, from, words) };
    granted(await recordAnswer(house, who, { ...at, answer: 'agreed', how: 'phone' }));
    granted(await releaseWords(house, who, at));
    if (!said) return;
    const ledger = await readLedger(house, who, asked.number);
    const copy = ledger?.lines.find(({ id }) => id === at.id)?.copies[0];
    const answer = { id: randomId(), received: copy?.id ?? '', answer: said.answer, text: said.text ?? '' };
    granted(await recordCopyAnswer(house, who, { ...answer, number: asked.number, how: 'in_person' }));
  };

async function put({ house, asked, mediator }: Scene, by: string, from: From, words: string) {
  const who = await mediator(by);
  const parties = (await readLedger(house, who, asked.number))?.parties ?? [];
  const idOf = (side: From) => parties.find((party) => party.side === side)?.id ?? '';
  const to = idOf(from === 'first' ? 'second' : 'first');
  const given = { number: asked.number, id: randomId(), from: idOf(from), to, words };
  granted(await proposeWords(house, who, given));
  return (await readLedger(house, who, asked.number))?.lines.find((line) => line.words === words)?.id ?? '';
}

/** The text is laid before both, both sign it at the table, and it is concluded. */
export const signsAgreement =
  (by: string, lines: Line[]): Act =>
  async ({ house, asked, mediator }) => {
    const who = await mediator(by);
    const { number } = asked;
    const draft = randomId();
    const text = lines.map(([side, what, inDays]) => ({
      ...{ who: side, what },
      by: inDays === undefined ? '' : dayAfter(house.now(), inDays),
    }));
    granted(await saveDraft(house, who, { number, id: draft, lines: text }));
    granted(await offerAgreement(house, who, { number, draft }));
    const seen = await readAgreements(house, who, number);
    const agreement = seen?.versions.at(-1)?.id ?? '';
    for (const party of seen?.parties ?? []) {
      const signing = { id: randomId(), number, agreement, party: party.id, name: party.name };
      granted(await recordSignature(house, who, { ...signing, how: 'in_person', paper: '' }));
    }
    granted(await concludeAgreement(house, who, { number, agreement, whole: true }));
  };

const dayAfter = (now: Date, days: number) =>
  new Date(now.getTime() + days * 86_400_000).toISOString().slice(0, 10);
