import { randomId } from '../../../platform/vault/random-id.ts';
import { Button } from '../../../ui/button/button.tsx';
import { Card } from '../../../ui/card/card.tsx';
import { Choices } from '../../../ui/choices/choices.tsx';
import { formatDay } from '../../../ui/dates.ts';
import { Details } from '../../../ui/details/details.tsx';
import { FileField } from '../../../ui/field/file-field.tsx';
import { TextField } from '../../../ui/field/text-field.tsx';
import { Form } from '../../../ui/form/form.tsx';
import { accepted } from '../files/upload-form.ts';
import { sanctionTexts } from '../sanction/texts.ts';
import { casePath } from '../title.ts';
import { type AgreementsProps, agreementsPath, nameOf } from './agreements-props.ts';
import type { AgreementParty, AgreementVersion } from './read-agreements.ts';
import { mayConclude } from './rules/agreement.ts';
import { stateOf } from './sign-agreement.ts';
import { recordedSigning } from './tables.ts';
import { agreementTexts } from './texts.ts';

type Props = AgreementsProps & { version: AgreementVersion };

const dayIn =
  ({ member, now }: AgreementsProps) =>
  (at: Date) =>
    formatDay(at, { language: member.language, zone: member.service.timeZone }, { now });

/** One version as it lies before the parties: its text, who signed and how, and what the team does with it. */
export function Version(props: Props) {
  const { member, seen, version } = props;
  const say = agreementTexts(member.language);
  const day = dayIn(props);
  const open = !version.concluded_at && !version.replaced_at;
  const signers = seen.parties.filter(({ signs }) => signs);
  const signed = version.signatures.map(({ party_id }) => party_id);
  const ready = mayConclude(
    stateOf(version),
    signers.map(({ id }) => id),
    signed,
  ).ok;
  const facts = [
    say('offered', { day: day(version.offered_at) }),
    version.concluded_at && say('concluded', { day: day(version.concluded_at) }),
    version.replaced_at && say('replaced', { day: day(version.replaced_at) }),
  ];
  return (
    <Card title={say('version', { n: String(version.version) })} level={2}>
      <p class="meta">{facts.filter(Boolean).join(' · ')}</p>
      <ol class="agreement">
        {version.lines.map((line) => (
          <li key={line.what}>
            {line.what}
            <p class="meta">
              {say(`who_${line.who}`)}
              {line.repair && ` · ${sanctionTexts(member.language)(`repair_${line.repair}`)}`}
              {line.by &&
                ` · ${say('by')} ${formatDay(line.by, { language: member.language, zone: member.service.timeZone })}`}
            </p>
          </li>
        ))}
      </ol>
      {signers.map((party) => (
        <Signature key={party.id} {...props} party={party} />
      ))}
      {open && ready && seen.row.stage !== 'closed' && <Conclude {...props} />}
    </Card>
  );
}

function Signature(props: Props & { party: AgreementParty }) {
  const { member, seen, version, party, once, again } = props;
  const say = agreementTexts(member.language);
  const name = nameOf(props, party);
  const signature = version.signatures.find(({ party_id }) => party_id === party.id);
  if (signature) {
    const said = say('signed', {
      ...{ day: dayIn(props)(signature.signed_at), how: say(`how_${signature.how}`), name: signature.name },
    });
    return (
      <p>
        <strong>{name}</strong>. {said}
        {signature.paper && `. ${say('paperAt', { paper: signature.paper })}`}
        {signature.scan && (
          <>
            {' '}
            <a href={`${casePath(seen.row.number)}/files/${signature.scan}`}>{say('scan')}</a>
          </>
        )}
      </p>
    );
  }
  if (version.concluded_at || version.replaced_at || seen.row.stage === 'closed')
    return (
      <p>
        <strong>{name}</strong>. {say('notSigned')}
      </p>
    );
  const form = `sign-${party.id}`;
  const mine = again?.form === form ? again : undefined;
  const how = recordedSigning.map((value) => ({ value, label: say(`how_${value}`) }));
  return (
    <>
      <p>
        <strong>{name}</strong>. {say('notSigned')}
      </p>
      <Details summary={say('sign', { name })} open={mine !== undefined}>
        <Form
          language={member.language}
          action={`${agreementsPath(seen)}/${version.id}/signatures`}
          idPrefix={`${form}-`}
          hidden={{ once, party: party.id, scanned: randomId() }}
          multipart
          {...(mine ? { errors: mine.errors, values: mine.typed } : {})}
        >
          <p class="meta">{say('signHint')}</p>
          <TextField name="name" label={say('signName')} required />
          <Choices name="how" label={say('how')} options={how} required columns />
          <TextField name="paper" label={say('signPaper')} hint={say('signPaperHint')} />
          <FileField name="scan" label={say('signScan')} hint={say('signScanHint')} accept={accepted} />
          <Button kind="quiet">{say('record')}</Button>
        </Form>
      </Details>
    </>
  );
}

function Conclude({ member, seen, version, again }: Props) {
  const say = agreementTexts(member.language);
  const mine = again?.form === 'conclusion' ? again : undefined;
  const whole = (['yes', 'no'] as const).map((value) => ({ value, label: say(`whole_${value}`) }));
  return (
    <Form
      language={member.language}
      action={`${agreementsPath(seen)}/${version.id}/conclusion`}
      idPrefix="conclusion-"
      {...(mine ? { errors: mine.errors, values: mine.typed } : {})}
    >
      <Choices
        name="whole"
        label={say('whole')}
        hint={say('concludeHint')}
        options={whole}
        required
        columns
      />
      <Button>{say('conclude')}</Button>
    </Form>
  );
}
