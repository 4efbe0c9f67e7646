import type { FieldErrors, Typed } from '../../../../platform/http/form.ts';
import { Breadcrumbs } from '../../../../ui/breadcrumbs/breadcrumbs.tsx';
import { Button, ButtonLink, Buttons } from '../../../../ui/button/button.tsx';
import { Card } from '../../../../ui/card/card.tsx';
import { SelectField } from '../../../../ui/field/select-field.tsx';
import { Form } from '../../../../ui/form/form.tsx';
import { Tag } from '../../../../ui/tag/tag.tsx';
import type { AtWork } from '../../../accounts/access/who-may.ts';
import { Workspace } from '../../../accounts/workspace/workspace.tsx';
import { organisationPath, saidOfPartner } from '../partner-desk.ts';
import type { Place, Seat } from '../queries.ts';
import { partnersTexts } from '../texts.ts';

type Props = {
  member: AtWork;
  organisation: { id: string; name: string };
  seats: Seat[];
  places: Place[];
  /** The members of the service with the role of a partner. */
  partners: { id: string; name: string; email: string }[];
  values: Typed;
  errors: FieldErrors;
};

/** Who signs in for a partner, and who else could. */
export function SeatsPage(props: Props) {
  const { member, organisation, errors } = props;
  const { language } = member;
  const say = partnersTexts(language);
  const here = organisationPath(organisation.id);
  const title = say('seats');
  return (
    <Workspace
      member={member}
      current="/partners"
      title={title}
      narrow
      hasErrors={Object.keys(errors).length > 0}
    >
      <Breadcrumbs
        language={language}
        trail={[
          { href: '/partners', label: say('partners') },
          { href: here, label: organisation.name },
          { label: title },
        ]}
      />
      <h1>{title}</h1>
      <p>{say('seatsIntro')}</p>
      <SeatCards {...props} />
      <Giving {...props} />
    </Workspace>
  );
}

function SeatCards({ member, organisation, seats, partners }: Props) {
  const say = partnersTexts(member.language);
  const here = organisationPath(organisation.id);
  if (seats.length === 0) return <p>{say('noSeats')}</p>;
  return (
    <>
      {seats.map((seat) => (
        <Card key={seat.id} title={seat.name} level={2}>
          {partners.some(({ id }) => id === seat.id) ? (
            <p class="meta">{seat.place ?? say('noPlace')}</p>
          ) : (
            <p>
              <Tag kind="due">{say('roleGone')}</Tag>
            </p>
          )}
          <form method="post" action={`${here}/seats/${seat.id}/end`}>
            <Button kind="quiet" label={say('takeSeatOf', { name: seat.name })}>
              {say('takeSeat')}
            </Button>
          </form>
        </Card>
      ))}
    </>
  );
}

function Giving({ member, organisation, seats, places, partners, values, errors }: Props) {
  const { language } = member;
  const say = partnersTexts(language);
  const here = organisationPath(organisation.id);
  const free = partners.filter(({ id }) => !seats.some((seat) => seat.id === id));
  return (
    <section class="section">
      <h2>{say('changeSeats')}</h2>
      <p class="meta">{say('seatsHint')}</p>
      {free.length === 0 ? (
        <p>{say('nobodyLeft')}</p>
      ) : (
        <Form
          language={language}
          action={`${here}/seats`}
          errors={saidOfPartner(language, errors)}
          values={values}
        >
          <SelectField
            name="member"
            label={say('member')}
            options={free.map(({ id, name, email }) => ({ value: id, label: `${name} (${email})` }))}
            required
          />
          {places.length > 0 && (
            <SelectField
              name="place"
              label={say('place')}
              options={places.map(({ id, name }) => ({ value: id, label: name }))}
              empty={say('noPlace')}
            />
          )}
          <Buttons>
            <Button>{say('giveSeat')}</Button>
            <ButtonLink href={here} kind="quiet">
              {say('back')}
            </ButtonLink>
          </Buttons>
        </Form>
      )}
    </section>
  );
}
