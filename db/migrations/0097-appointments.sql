-- Appointments. A party reads only rows of his own: what he was offered, what he answered, what he was told. The appointment
-- itself, with who else comes, is the team's.

-- When a mediator can, as a week and the days he is away; the neutral rooms of a service.
create function identity.works_at() returns setof uuid language sql stable as $$
  select service_id from identity.role
  where member_id = platform.viewer_member() and role in ('coordinator', 'mediator') and ended_at is null
    and (until is null or until >= current_date)
$$;

create table identity.availability (
  member_id uuid not null references identity.member,
  service_id uuid not null references identity.service,
  -- [{"weekday": 1, "from": "18:00", "to": "21:00"}], by the clock of the service.
  week jsonb not null default '[]',
  -- Minutes kept free before and after a talk that is not on the phone: to get there.
  travel_minutes integer not null default 15 check (travel_minutes between 0 and 240),
  changed_at timestamptz not null,
  primary key (member_id, service_id)
);

create table identity.absence (
  id uuid primary key,
  member_id uuid not null references identity.member,
  service_id uuid not null references identity.service,
  from_day date not null,
  to_day date not null,
  check (to_day >= from_day)
);
create index on identity.absence (service_id, member_id);

create table identity.room (
  id uuid primary key,
  service_id uuid not null references identity.service,
  name text not null,
  address text not null,
  step_free boolean not null default false,
  hearing_loop boolean not null default false,
  travel text not null default '',
  week jsonb not null default '[]',
  made_at timestamptz not null,
  ended_at timestamptz,
  unique (id, service_id)
);
create index on identity.room (service_id);

create table confidential.appointment (
  id uuid primary key,
  case_id uuid not null,
  service_id uuid not null,
  kind text not null check (kind in ('talk', 'joint', 'group', 'phone')),
  place text not null check (place in ('room', 'home', 'phone')),
  room_id uuid,
  starts_at timestamptz not null,
  ends_at timestamptz not null,
  zone text not null check (zone in ('Europe/Brussels', 'Europe/Amsterdam')),
  state text not null default 'booked' check (state in ('booked', 'held', 'not_held', 'cancelled')),
  made_at timestamptz not null,
  made_by uuid,
  changed_at timestamptz not null,
  check (ends_at > starts_at),
  check ((place = 'room') = (room_id is not null)),
  unique (id, case_id, service_id),
  foreign key (case_id, service_id) references confidential.cases (id, service_id),
  foreign key (room_id, service_id) references identity.room (id, service_id)
);
create index on confidential.appointment (case_id);
create index on confidential.appointment (service_id, starts_at);
create index on confidential.appointment (room_id, starts_at);

-- What one party was told of an appointment: its id names it in his calendar, its sequence counts what he was told.
create table confidential.appointment_party (
  id uuid primary key,
  appointment_id uuid not null,
  party_id uuid not null,
  case_id uuid not null,
  service_id uuid not null,
  kind text not null check (kind in ('talk', 'joint', 'group', 'phone')),
  place text not null check (place in ('room', 'home', 'phone')),
  room_id uuid,
  starts_at timestamptz not null,
  ends_at timestamptz not null,
  zone text not null check (zone in ('Europe/Brussels', 'Europe/Amsterdam')),
  state text not null check (state in ('confirmed', 'cancelled')),
  sequence integer not null default 0,
  told_at timestamptz not null,
  cannot_come_at timestamptz,
  unique (appointment_id, party_id),
  foreign key (appointment_id, case_id, service_id) references confidential.appointment (id, case_id, service_id)
    on delete cascade,
  foreign key (party_id, case_id, service_id) references confidential.party (id, case_id, service_id),
  foreign key (room_id, service_id) references identity.room (id, service_id)
);
create index on confidential.appointment_party (party_id);
create index on confidential.appointment_party (case_id);
create index on confidential.appointment_party (starts_at) where state = 'confirmed';

-- The mediators who go there, with what each was told.
create table confidential.appointment_member (
  appointment_id uuid not null,
  member_id uuid not null references identity.member,
  case_id uuid not null,
  service_id uuid not null,
  sequence integer not null default 0,
  told_at timestamptz not null,
  primary key (appointment_id, member_id),
  foreign key (appointment_id, case_id, service_id) references confidential.appointment (id, case_id, service_id)
    on delete cascade
);
create index on confidential.appointment_member (member_id);
create index on confidential.appointment_member (case_id);

-- What is taken, and when. Nobody and no room is in two places: the database itself refuses a second row. The range of one
-- number stands for the mediator or the room, since a plain `=` in such a constraint would need an extension.
create table confidential.booking (
  appointment_id uuid not null,
  case_id uuid not null,
  service_id uuid not null,
  resource_kind text not null check (resource_kind in ('member', 'room')),
  resource_id uuid not null,
  during tstzrange not null check (not isempty(during)),
  resource int8range not null generated always as (int8range(
    ('x' || lpad(left(replace(resource_id::text, '-', ''), 15), 16, '0'))::bit(64)::bigint,
    ('x' || lpad(left(replace(resource_id::text, '-', ''), 15), 16, '0'))::bit(64)::bigint, '[]')) stored,
  primary key (appointment_id, resource_id),
  foreign key (appointment_id, case_id, service_id) references confidential.appointment (id, case_id, service_id)
    on delete cascade,
  constraint booked_once exclude using gist (resource with &&, during with &&)
);
create index on confidential.booking (case_id);

-- Times of which a party says whether they suit him: the team's offer, fixed when it is made, or his own proposal.
create table confidential.offered_time (
  id uuid primary key,
  party_id uuid not null,
  case_id uuid not null,
  service_id uuid not null,
  proposed_by text not null check (proposed_by in ('team', 'party')),
  kind text not null check (kind in ('talk', 'joint', 'group', 'phone')),
  place text not null check (place in ('room', 'home', 'phone')),
  room_id uuid,
  starts_at timestamptz not null,
  ends_at timestamptz not null,
  zone text not null check (zone in ('Europe/Brussels', 'Europe/Amsterdam')),
  answer text check (answer in ('fits', 'does_not')),
  answered_at timestamptz,
  answered_how text check (answered_how in ('on_screen', 'phone', 'paper', 'in_person')),
  recorded_by uuid,
  made_at timestamptz not null,
  ended_at timestamptz,
  check (ends_at > starts_at),
  foreign key (party_id, case_id, service_id) references confidential.party (id, case_id, service_id),
  foreign key (room_id, service_id) references identity.room (id, service_id)
);
create index on confidential.offered_time (case_id);
create index on confidential.offered_time (party_id);

-- A reminder that went: the second attempt finds it here.
create table confidential.reminder (
  appointment_party_id uuid not null references confidential.appointment_party on delete cascade,
  case_id uuid not null,
  service_id uuid not null,
  sequence integer not null,
  hours_before integer not null,
  sent_at timestamptz not null,
  primary key (appointment_party_id, sequence, hours_before)
);

do $$
declare t text;
begin
  foreach t in array array['identity.availability', 'identity.absence', 'identity.room', 'confidential.appointment',
      'confidential.appointment_party', 'confidential.appointment_member', 'confidential.booking',
      'confidential.offered_time', 'confidential.reminder'] loop
    execute format('alter table %s enable row level security, force row level security', t);
    execute format('create policy coordinator on %s to entente_app
      using (service_id = any(array(select identity.coordinates())))', t);
  end loop;
  foreach t in array array['identity.availability', 'identity.absence', 'identity.room'] loop
    execute format('create policy team on %s for select to entente_app
      using (service_id = any(array(select identity.works_at())))', t);
  end loop;
  foreach t in array array['identity.availability', 'identity.absence'] loop
    execute format('create policy own on %s to entente_app using (member_id = platform.viewer_member()
      and service_id = any(array(select identity.works_at())))', t);
  end loop;
  foreach t in array array['appointment', 'appointment_party', 'appointment_member', 'booking', 'offered_time'] loop
    execute format('create policy mediator on confidential.%I to entente_app
      using (case_id = any(array(select confidential.mediates())))', t);
  end loop;
end $$;

-- A party: his own rows, and of a room what he must know to get there.
create policy party on confidential.appointment_party for select to entente_app
  using (party_id = platform.viewer_party());
create policy party_cannot on confidential.appointment_party for update to entente_app
  using (party_id = platform.viewer_party()) with check (party_id = platform.viewer_party());
create policy party on confidential.offered_time for select to entente_app using (party_id = platform.viewer_party());
create policy party_answers on confidential.offered_time for update to entente_app
  using (party_id = platform.viewer_party() and ended_at is null)
  with check (party_id = platform.viewer_party() and answered_how = 'on_screen');
create policy party_proposes on confidential.offered_time for insert to entente_app
  with check (party_id = platform.viewer_party() and proposed_by = 'party' and answered_how = 'on_screen');
create policy party on identity.room for select to entente_app
  using (platform.viewer_party() is not null and id = any(array(
    select a.room_id from confidential.appointment_party a where a.party_id = platform.viewer_party()
    union select o.room_id from confidential.offered_time o where o.party_id = platform.viewer_party())));

grant select, insert on identity.availability, identity.absence, identity.room, confidential.appointment,
  confidential.appointment_party, confidential.appointment_member, confidential.booking, confidential.offered_time
  to entente_app;
grant update (week, travel_minutes, changed_at) on identity.availability to entente_app;
grant update (name, address, step_free, hearing_loop, travel, week, ended_at) on identity.room to entente_app;
grant delete on identity.absence, confidential.booking to entente_app;
grant update (kind, place, room_id, starts_at, ends_at, state, changed_at) on confidential.appointment to entente_app;
grant update (kind, place, room_id, starts_at, ends_at, state, sequence, told_at, cannot_come_at)
  on confidential.appointment_party to entente_app;
grant update (sequence, told_at) on confidential.appointment_member to entente_app;
grant update (answer, answered_at, answered_how, recorded_by, ended_at) on confidential.offered_time to entente_app;
grant select on confidential.reminder to entente_app;

-- A party may say of his own row that he cannot come, and nothing else of it.
create function confidential.party_says_only_that() returns trigger language plpgsql set search_path = pg_catalog as $$
begin
  if platform.viewer() = 'party' and row(new.kind, new.place, new.room_id, new.starts_at, new.ends_at, new.state, new.told_at)
      is distinct from row(old.kind, old.place, old.room_id, old.starts_at, old.ends_at, old.state, old.told_at) then
    raise insufficient_privilege using message = 'A party changes no appointment';
  end if;
  return new;
end $$;
create trigger party_says_only_that before update on confidential.appointment_party
  for each row execute function confidential.party_says_only_that();

-- When colleagues and rooms of the viewer's own services are taken: the times alone, not by which case.
create policy for_busy on confidential.booking for select to current_user
  using (platform.viewer_member() is not null);
create policy for_busy on identity.room for select to current_user
  using (service_id = any(array(select identity.works_at())));
create function confidential.busy(asked uuid[], first timestamptz, last timestamptz, leave_out uuid)
  returns table (resource_id uuid, starts_at timestamptz, ends_at timestamptz)
  language sql stable security definer set search_path = pg_catalog as $$
  select b.resource_id, lower(b.during), upper(b.during) from confidential.booking b
  where b.resource_id = any(asked) and b.during && tstzrange(first, last)
    and (leave_out is null or b.appointment_id <> leave_out)
    and b.resource_id in (
      select r.member_id from identity.role r where r.service_id in (select identity.works_at()) and r.ended_at is null
      union select m.id from identity.room m where m.service_id in (select identity.works_at()))
$$;
revoke all on function confidential.busy(uuid[], timestamptz, timestamptz, uuid) from public;
grant execute on function confidential.busy(uuid[], timestamptz, timestamptz, uuid) to entente_app;

-- Short messages on their way, as mail is: encrypted under the installation's key, and deleted once sent.
create table platform.sms_outbox (
  id uuid primary key,
  service_id uuid,
  sealed bytea not null,
  made_at timestamptz not null,
  attempts integer not null default 0,
  failed_at timestamptz
);
alter table platform.sms_outbox enable row level security, force row level security;
create policy writes on platform.sms_outbox for insert to entente_app, entente_reminders with check (true);
create policy sends on platform.sms_outbox to entente_sms using (true);
grant insert on platform.sms_outbox to entente_app, entente_reminders;
grant select, update, delete on platform.sms_outbox to entente_sms;
grant usage on schema platform to entente_sms;
grant execute on function platform.enqueue(text, uuid) to entente_sms;

-- Who reminds: reads what a party was told and how he can be reached, and writes that it did.
grant usage on schema platform, identity, confidential, trail to entente_reminders;
grant execute on function platform.enqueue(text, uuid) to entente_reminders;
grant select on confidential.appointment_party, confidential.reminder to entente_reminders;
grant insert on confidential.reminder to entente_reminders;
grant select (id, case_id, service_id, side, contact, public_key) on confidential.party to entente_reminders;
grant select (id, service_id, shred_key, language) on confidential.cases to entente_reminders;
grant select (id, name, language, country, phone, email, settings) on identity.service to entente_reminders;
grant select (id, service_id, name, address) on identity.room to entente_reminders;
grant insert on platform.outbox, trail.audit_row to entente_reminders;
do $$
declare t text;
begin
  foreach t in array array['confidential.appointment_party', 'confidential.party', 'confidential.cases', 'identity.room',
      'confidential.reminder'] loop
    execute format('create policy reminders on %s for select to entente_reminders using (platform.viewer() = ''job'')', t);
  end loop;
  foreach t in array array['confidential.reminder', 'platform.outbox', 'trail.audit_row'] loop
    execute format('create policy reminders_write on %s for insert to entente_reminders
      with check (platform.viewer() = ''job'')', t);
  end loop;
end $$;
