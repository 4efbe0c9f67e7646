import type { FieldErrors, Typed } from '../../../../platform/http/form.ts';
import { Button, ButtonLink, Buttons } from '../../../../ui/button/button.tsx';
import { Card } from '../../../../ui/card/card.tsx';
import { Checkbox } from '../../../../ui/choices/checkboxes.tsx';
import { EmptyState } from '../../../../ui/empty-state/empty-state.tsx';
import { TextArea } from '../../../../ui/field/text-area.tsx';
import { TextField } from '../../../../ui/field/text-field.tsx';
import { Form } from '../../../../ui/form/form.tsx';
import type { MemberVisitor } from '../../../accounts/access/visitor.ts';
import { Workspace } from '../../../accounts/workspace/workspace.tsx';
import type { Room } from '../queries.ts';
import { availabilityTexts } from '../texts.ts';
import { WeekFields } from '../week-fields.tsx';

/** The neutral rooms of a service. */
export function RoomsPage({ member, rooms }: { member: MemberVisitor; rooms: Room[] }) {
  const { language } = member;
  const say = availabilityTexts(language);
  const isCoordinator = member.roles.includes('coordinator');
  return (
    <Workspace member={member} current="/appointments" title={say('rooms')} narrow>
      <h1>{say('rooms')}</h1>
      <p>{say('roomsIntro')}</p>
      {isCoordinator && (
        <Buttons>
          <ButtonLink href="/rooms/new">{say('newRoom')}</ButtonLink>
        </Buttons>
      )}
      {rooms.length === 0 && <EmptyState title={say('roomsNone')} />}
      {rooms.map((room) => (
        <Card
          key={room.id}
          title={room.name}
          level={2}
          {...(isCoordinator ? { href: `/rooms/${room.id}` } : {})}
        >
          <p>{room.address}</p>
          <p class="meta">
            {[room.step_free && say('stepFree'), room.hearing_loop && say('hearingLoop'), room.travel]
              .filter(Boolean)
              .join(' · ')}
          </p>
          <p>
            <a href={`/rooms/${room.id}/appointments`}>{say('bookings')}</a>
            <span class="hidden-but-said"> ({room.name})</span>
          </p>
        </Card>
      ))}
    </Workspace>
  );
}

export type RoomPageProps = {
  member: MemberVisitor;
  /** The id in the address; a new room has one that was made for its form. */
  room: { id: string; name: string } | null;
  once: string;
  values: Typed;
  errors: FieldErrors;
};

/** One room, to add or to change. */
export function RoomPage({ member, room, once, values, errors }: RoomPageProps) {
  const { language } = member;
  const say = availabilityTexts(language);
  const title = room?.name ?? say('newRoom');
  return (
    <Workspace
      member={member}
      current="/appointments"
      title={title}
      narrow
      hasErrors={Object.keys(errors).length > 0}
    >
      <h1>{title}</h1>
      <Form
        language={language}
        action={room ? `/rooms/${room.id}` : '/rooms'}
        values={values}
        errors={errors}
        hidden={{ once }}
      >
        <TextField name="name" label={say('name')} required />
        <TextField name="address" label={say('address')} required />
        <Checkbox name="step_free" label={say('stepFree')} />
        <Checkbox name="hearing_loop" label={say('hearingLoop')} />
        <TextArea name="travel" label={say('travelTo')} hint={say('travelToHint')} rows={2} />
        <h2>{say('open')}</h2>
        <p class="meta">{say('openHint')}</p>
        <WeekFields language={language} />
        <Buttons>
          <Button>{say('save')}</Button>
          <ButtonLink href="/rooms" kind="quiet">
            {say('back')}
          </ButtonLink>
        </Buttons>
      </Form>
      {room && (
        <form method="post" action={`/rooms/${room.id}/end`} class="section">
          <Button kind="danger">{say('endRoom')}</Button>
        </form>
      )}
    </Workspace>
  );
}
