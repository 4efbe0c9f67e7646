import type { FieldErrors, Typed } from '../../../../platform/http/form.ts';
import type { Language } from '../../../../platform/texts/languages.ts';
import { randomId } from '../../../../platform/vault/random-id.ts';
import { Button, Buttons } from '../../../../ui/button/button.tsx';
import { Card } from '../../../../ui/card/card.tsx';
import { Choices } from '../../../../ui/choices/choices.tsx';
import { TextArea } from '../../../../ui/field/text-area.tsx';
import { Form } from '../../../../ui/form/form.tsx';
import type { AtWork } from '../../../accounts/access/who-may.ts';
import { casePath } from '../../title.ts';
import type { PartySeen } from '../read-party.ts';
import { partyPath } from '../which.ts';
import { twinTexts } from './texts.ts';

export const toldBy = ['phone', 'paper', 'in_person'] as const;
export type Twin = { typed?: Typed; errors?: FieldErrors };

/** What the party does on the screen, done by the team for who rings, writes or comes by. */
export function TwinCard({
  member,
  seen,
  typed = {},
  errors = {},
}: { member: AtWork; seen: PartySeen } & Twin) {
  const { language } = member;
  const say = twinTexts(language);
  const path = partyPath(seen.row.number, seen.party);
  const said = Object.fromEntries(
    Object.entries(errors).map(([field, code]) => [field, say(code as 'required')]),
  );
  return (
    <Card title={say('title')} level={2} id="twin">
      <p>{say('intro')}</p>
      <Form
        language={language}
        action={`${path}/messages`}
        errors={said}
        values={typed}
        hidden={{ once: typeof typed.once === 'string' && !errors.once ? typed.once : randomId() }}
      >
        <TextArea name="text" label={say('message')} hint={say('messageHint')} rows={4} required />
        <Choices
          name="how"
          label={say('how')}
          options={toldBy.map((value) => ({ value, label: say(`how_${value}`) }))}
          columns
          required
        />
        <Buttons>
          <Button kind="quiet">{say('save')}</Button>
        </Buttons>
      </Form>
      <Links language={language} seen={seen} member={member} />
    </Card>
  );
}

/** The ways to the pages on which the team does the rest. */
function Links({ language, seen, member }: { language: Language; seen: PartySeen; member: AtWork }) {
  const say = twinTexts(language);
  const { row, party } = seen;
  const ofCase = casePath(row.number);
  const withdrawal = { first: 'first-party-withdrawal', second: 'second-party-withdrawal', other: null }[
    party.side
  ];
  const links = [
    ...(member.roles.includes('coordinator')
      ? [
          { href: `${partyPath(row.number, party)}/contact`, label: say('reach') },
          { href: `${ofCase}/access/${party.id}/overview.pdf`, label: say('export') },
          { href: `${ofCase}/access/${party.id}/correction`, label: say('correction') },
        ]
      : []),
    { href: `${ofCase}/words`, label: say('words') },
    { href: `${ofCase}/appointments`, label: say('times') },
    { href: `${ofCase}/files`, label: say('files') },
    ...(withdrawal && row.type === 'neighbour' && row.stage !== 'closed'
      ? [{ href: `${ofCase}/${withdrawal}`, label: say('withdrawal') }]
      : []),
    { href: `${partyPath(row.number, party)}/card`, label: say('card') },
  ];
  return (
    <ul class="section">
      {links.map(({ href, label }) => (
        <li key={href}>
          <a href={href}>{label}</a>
        </li>
      ))}
    </ul>
  );
}
