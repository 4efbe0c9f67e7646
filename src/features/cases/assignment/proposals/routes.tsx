import { type Context, Hono } from 'hono';
import { z } from 'zod';
import type { Tx } from '../../../../platform/db/database.ts';
import { oneOf } from '../../../../platform/http/fields.ts';
import { type FieldErrors, readForm } from '../../../../platform/http/form.ts';
import type { KeyPair } from '../../../../platform/vault/seal.ts';
import { renderPage } from '../../../../ui/layout/document.tsx';
import type { Env } from '../../../accounts/access/visitor.ts';
import { atWork, only } from '../../../accounts/access/who-may.ts';
import { casePath } from '../../title.ts';
import { openGlimpse } from '../glimpse.ts';
import { answerProposal, answers } from './answer-proposal.ts';
import { type Proposal, ProposalPage, ProposalsPage } from './page.tsx';
import { openProposals, proposalWithId } from './queries.ts';
import { proposalTexts } from './texts.ts';

const schema = z.object({ answer: oneOf(answers) });
const isId = (id: string): boolean => z.uuid().safeParse(id).success;

export const routes = new Hono<Env>()
  .get('/proposals', only('mediator'), async (c) => {
    const member = atWork(c);
    const rows = await asMember(c, (tx) => openProposals(tx, member));
    const proposals = rows.map((row) => proposalOf(row, member.keys));
    const thanks = c.req.query('answered') === 'yes';
    const now = c.get('house').now();
    return c.html(
      renderPage(<ProposalsPage member={member} proposals={proposals} now={now} thanks={thanks} />),
    );
  })
  .get('/proposals/:id', only('mediator'), async (c) => {
    const proposal = await proposalOfAddress(c);
    return proposal ? page(c, proposal) : c.notFound();
  })
  .post('/proposals/:id', only('mediator'), async (c) => {
    const member = atWork(c);
    const proposalId = c.req.param('id');
    if (!isId(proposalId)) return c.notFound();
    const say = proposalTexts(member.language);
    const read = await readForm(c, schema);
    if (!read.ok) {
      const proposal = await proposalOfAddress(c);
      return proposal ? page(c, proposal, { errors: { answer: say('choose_one') } }) : c.notFound();
    }
    const result = await answerProposal(c.get('house'), member, { proposalId, answer: read.value.answer });
    if (result.ok) {
      const { number } = result.value;
      return c.redirect(number ? casePath(number) : '/proposals?answered=yes', 303);
    }
    const proposal = await proposalOfAddress(c, true);
    if (result.kind === 'not_found' || !proposal) return c.notFound();
    return page(c, proposal, { wrong: say(result.kind) });
  });

const asMember = <T,>(c: Context<Env>, work: (tx: Tx) => Promise<T>): Promise<T> =>
  c.get('house').db.as({ kind: 'member', memberId: atWork(c).memberId }, work);

const proposalOf = (
  row: { id: string; glimpse: Uint8Array; proposed_at: Date },
  keys: KeyPair,
): Proposal => ({
  id: row.id,
  glimpse: openGlimpse(keys, row.glimpse),
  askedAt: row.proposed_at,
});

/** The question of this address, if it is his and, save where he has just answered it, still open. */
async function proposalOfAddress(c: Context<Env>, answeredToo = false): Promise<Proposal | null> {
  const member = atWork(c);
  const id = c.req.param('id') ?? '';
  if (!isId(id)) return null;
  const row = await asMember(c, (tx) => proposalWithId(tx, member, id));
  return row && (answeredToo || row.answer === null) ? proposalOf(row, member.keys) : null;
}

function page(c: Context<Env>, proposal: Proposal, more: { errors?: FieldErrors; wrong?: string } = {}) {
  const now = c.get('house').now();
  const html = renderPage(<ProposalPage member={atWork(c)} proposal={proposal} now={now} {...more} />);
  return c.html(html, more.wrong ? 409 : more.errors ? 422 : 200);
}
