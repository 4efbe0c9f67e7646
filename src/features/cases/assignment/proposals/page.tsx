import type { FieldErrors } from '../../../../platform/http/form.ts';
import type { Language } from '../../../../platform/texts/languages.ts';
import { Breadcrumbs } from '../../../../ui/breadcrumbs/breadcrumbs.tsx';
import { Button, Buttons } from '../../../../ui/button/button.tsx';
import { Card, Cards } from '../../../../ui/card/card.tsx';
import { Choices } from '../../../../ui/choices/choices.tsx';
import { formatDay } from '../../../../ui/dates.ts';
import { DescriptionList } from '../../../../ui/description-list/description-list.tsx';
import { EmptyState } from '../../../../ui/empty-state/empty-state.tsx';
import { Form } from '../../../../ui/form/form.tsx';
import { Notice } from '../../../../ui/notice/notice.tsx';
import type { AtWork } from '../../../accounts/access/who-may.ts';
import { Workspace } from '../../../accounts/workspace/workspace.tsx';
import { communityTexts } from '../../community/texts.ts';
import type { Glimpse, GlimpseOf } from '../glimpse.ts';
import { answers } from './answer-proposal.ts';
import { proposalTexts } from './texts.ts';

/** A question to a mediator; the glimpse is null when he can no longer open it. */
export type Proposal = { id: string; glimpse: Glimpse | null; askedAt: Date };

export const proposalPath = (id: string): string => `/proposals/${id}`;

/** The questions that a mediator has not answered. */
export function ProposalsPage(props: { member: AtWork; proposals: Proposal[]; now: Date; thanks: boolean }) {
  const { member, proposals, now } = props;
  const { language } = member;
  const say = proposalTexts(language);
  const zone = member.service.timeZone;
  return (
    <Workspace member={member} current="/proposals" title={say('title')} narrow>
      <h1>{say('title')}</h1>
      {props.thanks && (
        <Notice kind="success" live>
          {say('thanks')}
        </Notice>
      )}
      {proposals.length === 0 ? (
        <EmptyState title={say('none')}>{say('noneText')}</EmptyState>
      ) : (
        <>
          <p>{say('intro')}</p>
          <Cards>
            {proposals.map(({ id, glimpse, askedAt }) => (
              <Card key={id} level={2} href={proposalPath(id)} title={titleOf(glimpse, language)}>
                <p class="meta">{say('askedOn', { day: formatDay(askedAt, { language, zone }, { now }) })}</p>
              </Card>
            ))}
          </Cards>
        </>
      )}
    </Workspace>
  );
}

/** One question: street and initial of both, and whether he knows them. */
export function ProposalPage(props: {
  member: AtWork;
  proposal: Proposal;
  now: Date;
  errors?: FieldErrors;
  wrong?: string;
}) {
  const { member, proposal, now, errors = {}, wrong } = props;
  const { language } = member;
  const say = proposalTexts(language);
  const { glimpse } = proposal;
  const title = say('question');
  return (
    <Workspace
      member={member}
      current="/proposals"
      title={title}
      narrow
      hasErrors={Object.keys(errors).length > 0}
    >
      <Breadcrumbs
        language={language}
        trail={[{ href: '/proposals', label: say('title') }, { label: title }]}
      />
      <h1>{title}</h1>
      {wrong && (
        <Notice kind="warning" live>
          {wrong}
        </Notice>
      )}
      {glimpse ? (
        <>
          <p>{say('onlyThis')}</p>
          <DescriptionList
            facts={[
              ...whoIsIn(glimpse, language),
              {
                name: say('asked'),
                value: formatDay(proposal.askedAt, { language, zone: member.service.timeZone }, { now }),
              },
            ]}
          />
          <AnswerForm language={language} id={proposal.id} errors={errors} />
        </>
      ) : (
        <Notice kind="warning">{say('unreadable')}</Notice>
      )}
    </Workspace>
  );
}

function AnswerForm({ language, id, errors }: { language: Language; id: string; errors: FieldErrors }) {
  const say = proposalTexts(language);
  const options = answers.map((value) => ({ value, label: say(value), hint: say(`${value}Hint`) }));
  return (
    <Form language={language} action={proposalPath(id)} errors={errors}>
      <Choices name="answer" label={say('knowThem')} options={options} required />
      <Buttons>
        <Button>{say('send')}</Button>
      </Buttons>
    </Form>
  );
}

function titleOf(glimpse: Glimpse | null, language: Language): string {
  const say = proposalTexts(language);
  if (!glimpse) return say('read');
  if ('streets' in glimpse) return communityTexts(language)('type');
  return say('between', {
    first: personIn(glimpse.first, language),
    second: personIn(glimpse.second, language),
  });
}

/** Street and initial of both; of a community case its streets. */
function whoIsIn(glimpse: Glimpse, language: Language): { name: string; value: string }[] {
  const say = proposalTexts(language);
  if ('streets' in glimpse) {
    const sayCase = communityTexts(language);
    const streets = glimpse.streets.join(', ') || say('unknown');
    return [{ name: sayCase('type'), value: sayCase('aroundStreets', { streets }) }];
  }
  return [
    { name: say('first'), value: personIn(glimpse.first, language) },
    { name: say('second'), value: personIn(glimpse.second, language) },
  ];
}

/** “M. uit Molenstraat”, as far as it is known. */
function personIn({ street, initial }: GlimpseOf, language: Language): string {
  const say = proposalTexts(language);
  if (initial && street) return say('somebody', { initial, street });
  if (initial) return say('somebodyNoStreet', { initial });
  return street ? say('nobodyKnown', { street }) : say('unknown');
}
