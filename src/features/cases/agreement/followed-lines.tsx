import { Button } from '../../../ui/button/button.tsx';
import { Choices } from '../../../ui/choices/choices.tsx';
import { Details } from '../../../ui/details/details.tsx';
import { TextArea } from '../../../ui/field/text-area.tsx';
import { Form } from '../../../ui/form/form.tsx';
import { recordedWays } from '../releases/tables.ts';
import { type AgreementsProps, agreementsPath, nameOf } from './agreements-props.ts';
import { followedAt, keptAnswers } from './kept.ts';
import type { AgreementParty, AgreementsSeen } from './read-agreements.ts';
import { agreementTexts } from './texts.ts';

type LineSeen = AgreementsSeen['lines'][number];

/** The lines that hold, with what each party says of them; in aftercare the team writes down what it hears. */
export function FollowedLines(props: AgreementsProps) {
  const { member, seen } = props;
  const say = agreementTexts(member.language);
  if (seen.lines.length === 0) return null;
  return (
    <section class="section" id="lines">
      <h2>{say('holds')}</h2>
      <ol class="agreement">
        {seen.lines.map((line) => (
          <li key={line.id}>
            {line.content.what}
            {seen.parties.map((party) => (
              <Said key={party.id} {...props} line={line} party={party} />
            ))}
          </li>
        ))}
      </ol>
    </section>
  );
}

function Said(props: AgreementsProps & { line: LineSeen; party: AgreementParty }) {
  const { member, seen, line, party, once, again } = props;
  const say = agreementTexts(member.language);
  const name = nameOf(props, party);
  const said = line.said.find((one) => one.party === party.id)?.said;
  const form = `kept-${line.id}-${party.id}`;
  const mine = again?.form === form ? again : undefined;
  const kept = keptAnswers.map((value) => ({ value, label: say(`kept_${value}`) }));
  const how = recordedWays.map((value) => ({ value, label: say(value) }));
  return (
    <>
      {said && (
        <p class="meta as-written">
          {say('said', { name, kept: say(`kept_${said.kept}`) })}
          {said.text && `\n${said.text}`}
        </p>
      )}
      {followedAt.includes(seen.row.stage) && (
        <Details summary={say('report', { name })} open={mine !== undefined}>
          <Form
            language={member.language}
            action={`${agreementsPath(seen)}/lines/${line.id}`}
            idPrefix={`${form}-`}
            hidden={{ once, party: party.id }}
            {...(mine ? { errors: mine.errors, values: mine.typed } : {})}
          >
            <Choices name="kept" label={say('report', { name })} options={kept} required columns />
            <Choices name="how" label={say('reportHow')} options={how} required columns />
            <TextArea name="why" label={say('reportText')} rows={2} />
            <Button kind="quiet">{say('reportSave')}</Button>
          </Form>
        </Details>
      )}
    </>
  );
}
