import { code, table } from '../../rules/tables-in-markdown.ts';
import { roleTexts } from '../../rules/texts.ts';
import { otherSeesAt } from './party-status.ts';
import { partySteps } from './party-steps.ts';
import { standings } from './standing.ts';
import { partyStepTexts, standingTexts } from './texts.ts';

/** The part of `docs/case-lifecycle.md` on what is done with each party of a community case. */
export function drawCommunityParties(): string {
  return `## Each party

The first party takes part from the start. Every other party is added, contacted, heard and asked to take part on his own;
what he is told follows from his own standing. He reads what the participants share once he takes part. Closing the case
ends it for everybody who knew of it (\`ended\`); when it is reopened all are listed again, and go on reading \`ended\`
until somebody turns to them.

${table(
  ['standing', 'nl', 'en', 'he sees'],
  standings.map((standing) => {
    const sees = otherSeesAt[standing];
    return [
      code(standing),
      standingTexts('nl')(standing),
      standingTexts('en')(standing),
      sees ? code(sees) : 'nothing',
    ];
  }),
)}

${table(
  ['step', 'nl', 'en', 'from', 'to', 'at', 'who', 'needs'],
  partySteps.map((step) => [
    code(step.name),
    partyStepTexts('nl')(step.name),
    partyStepTexts('en')(step.name),
    step.from.map(code).join(', '),
    step.to === 'where_it_was' ? 'where it was' : code(step.to),
    step.at.length > 2 ? 'every open stage' : step.at.map(code).join(', '),
    step.who.map((role) => (role === 'party' ? 'the party himself' : roleTexts('en')(role))).join(', '),
    step.needs.map(code).join(', '),
  ]),
)}`;
}
