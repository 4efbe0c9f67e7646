-- Desk-hours at partners’ places: somebody of the service sits at a police station or in an office, and people come by.

-- The series: on the weekday of its first day, every so many weeks. `offer` counts what the partner was asked: what changes the
-- day, the time or the place is asked anew. `version` counts every change.
create table partners.desk_hour (
  id uuid primary key,
  organisation_id uuid not null,
  place_id uuid not null,
  service_id uuid not null,
  first_on date not null,
  every_weeks integer not null check (every_weeks between 1 and 8),
  until_on date,
  from_time text not null check (from_time ~ '^([01][0-9]|2[0-3]):[0-5][0-9]$'),
  to_time text not null check (to_time ~ '^([01][0-9]|2[0-3]):[0-5][0-9]$'),
  -- How long an appointment is; 0 where people only walk in.
  slot_minutes integer not null default 0 check (slot_minutes in (0, 15, 20, 30, 45, 60)),
  held_by uuid references identity.member,
  note text not null default '' check (length(note) <= 300),
  offer integer not null default 1,
  version integer not null default 1,
  made_by uuid not null references identity.member,
  changed_at timestamptz not null,
  ended_at timestamptz,
  unique (id, organisation_id, service_id),
  check (to_time > from_time),
  check (until_on is null or until_on >= first_on),
  foreign key (organisation_id, service_id) references partners.organisation (id, service_id) on delete cascade,
  foreign key (place_id, organisation_id) references partners.place (id, organisation_id)
);
create index on partners.desk_hour (service_id);
create index on partners.desk_hour (organisation_id);
create index on partners.desk_hour (held_by);

-- What the partner answered to an offer: he himself, or by telephone to a coordinator. It is said once.
create table partners.desk_hour_answer (
  desk_hour_id uuid not null,
  offer integer not null,
  organisation_id uuid not null,
  service_id uuid not null,
  answer text not null check (answer in ('accepted', 'declined')),
  by_partner boolean not null,
  answered_by uuid not null references identity.member,
  answered_at timestamptz not null,
  primary key (desk_hour_id, offer),
  foreign key (desk_hour_id, organisation_id, service_id)
    references partners.desk_hour (id, organisation_id, service_id) on delete cascade
);

-- One day of the series that is otherwise: it is cancelled, it is moved, or it is held all the same (on a public holiday, by
-- somebody else). `day` is the day by the series.
create table partners.desk_hour_exception (
  desk_hour_id uuid not null,
  day date not null,
  organisation_id uuid not null,
  service_id uuid not null,
  kind text not null check (kind in ('held', 'cancelled', 'moved')),
  moved_to date,
  from_time text check (from_time ~ '^([01][0-9]|2[0-3]):[0-5][0-9]$'),
  to_time text check (to_time ~ '^([01][0-9]|2[0-3]):[0-5][0-9]$'),
  held_by uuid references identity.member,
  version integer not null default 1,
  changed_at timestamptz not null,
  primary key (desk_hour_id, day),
  check ((kind = 'moved') = (moved_to is not null and from_time is not null and to_time is not null)),
  check (to_time > from_time),
  foreign key (desk_hour_id, organisation_id, service_id)
    references partners.desk_hour (id, organisation_id, service_id) on delete cascade
);
create index on partners.desk_hour_exception (held_by);

-- A time that is taken. Who comes is written nowhere: he becomes a request when he is there.
create table partners.desk_hour_slot (
  desk_hour_id uuid not null,
  day date not null,
  at_time text not null check (at_time ~ '^([01][0-9]|2[0-3]):[0-5][0-9]$'),
  organisation_id uuid not null,
  service_id uuid not null,
  taken_by uuid not null references identity.member,
  primary key (desk_hour_id, day, at_time),
  foreign key (desk_hour_id, organisation_id, service_id)
    references partners.desk_hour (id, organisation_id, service_id) on delete cascade
);

-- How many came by without an appointment.
create table partners.desk_hour_count (
  desk_hour_id uuid not null,
  day date not null,
  organisation_id uuid not null,
  service_id uuid not null,
  walk_ins integer not null check (walk_ins between 0 and 500),
  noted_by uuid not null references identity.member,
  noted_at timestamptz not null,
  primary key (desk_hour_id, day),
  foreign key (desk_hour_id, organisation_id, service_id)
    references partners.desk_hour (id, organisation_id, service_id) on delete cascade
);

do $$
declare name text;
begin
  foreach name in array array['desk_hour', 'desk_hour_answer', 'desk_hour_exception', 'desk_hour_slot', 'desk_hour_count'] loop
    execute format('alter table partners.%I enable row level security', name);
    execute format('alter table partners.%I force row level security', name);
    execute format('create policy coordinator on partners.%I to entente_app
      using (service_id = any(array(select identity.coordinates())))', name);
    execute format('create policy for_views on partners.%I for select to current_user using (true)', name);
    execute format('grant select, insert on partners.%I to entente_app', name);
  end loop;
  foreach name in array array['desk_hour', 'desk_hour_answer', 'desk_hour_exception'] loop
    execute format('create policy partner on partners.%I for select to entente_app
      using (organisation_id = any(array(select partners.sits_at())))', name);
  end loop;
end $$;

-- The desk-hours that the member who looks holds, all of them or one day of them, as long as he works for the service.
create function partners.holds_desk_hours() returns setof uuid language sql stable security definer
  set search_path = pg_catalog as $$
  select d.id from partners.desk_hour d
  where d.ended_at is null and (d.held_by = platform.viewer_member() or exists (
    select from partners.desk_hour_exception e
    where e.desk_hour_id = d.id and e.held_by = platform.viewer_member() and e.kind <> 'cancelled'))
  and exists (select from identity.role r where r.member_id = platform.viewer_member() and r.service_id = d.service_id
    and r.role in ('coordinator', 'mediator') and r.ended_at is null and (r.until is null or r.until >= current_date))
$$;
revoke all on function partners.holds_desk_hours() from public;
grant execute on function partners.holds_desk_hours() to entente_app;

-- Where he holds them.
create function partners.holds_desk_hours_at() returns setof uuid language sql stable security definer
  set search_path = pg_catalog as $$
  select d.place_id from partners.desk_hour d where d.id = any(array(select partners.holds_desk_hours()))
  union all
  select d.organisation_id from partners.desk_hour d where d.id = any(array(select partners.holds_desk_hours()))
$$;
revoke all on function partners.holds_desk_hours_at() from public;
grant execute on function partners.holds_desk_hours_at() to entente_app;

create policy holder on partners.desk_hour for select to entente_app
  using (id = any(array(select partners.holds_desk_hours())));
create policy holder on partners.organisation for select to entente_app
  using (id = any(array(select partners.holds_desk_hours_at())));
create policy holder on partners.place for select to entente_app
  using (id = any(array(select partners.holds_desk_hours_at())));
do $$
declare name text;
begin
  foreach name in array array['desk_hour_answer', 'desk_hour_exception'] loop
    execute format('create policy holder on partners.%I for select to entente_app
      using (desk_hour_id = any(array(select partners.holds_desk_hours())))', name);
  end loop;
  foreach name in array array['desk_hour_slot', 'desk_hour_count'] loop
    execute format('create policy holder on partners.%I to entente_app
      using (desk_hour_id = any(array(select partners.holds_desk_hours())))', name);
  end loop;
end $$;

-- A partner answers in his own name what stands now, and a coordinator writes down in hers what she was told.
create policy partner_answers on partners.desk_hour_answer for insert to entente_app
  with check (organisation_id = any(array(select partners.sits_at())));
create policy own_name on partners.desk_hour_answer as restrictive for insert to entente_app
  with check (answered_by = platform.viewer_member()
    and case when by_partner then organisation_id = any(array(select partners.sits_at()))
      else service_id = any(array(select identity.coordinates())) end
    and offer = (select d.offer from partners.desk_hour d where d.id = desk_hour_id and d.ended_at is null));
create policy own_name on partners.desk_hour as restrictive for insert to entente_app
  with check (made_by = platform.viewer_member());
create policy own_name on partners.desk_hour_slot as restrictive for insert to entente_app
  with check (taken_by = platform.viewer_member());
create policy own_name on partners.desk_hour_count as restrictive for insert to entente_app
  with check (noted_by = platform.viewer_member());
create policy own_name_after on partners.desk_hour_count as restrictive for update to entente_app
  using (true) with check (noted_by = platform.viewer_member());

-- An offer that was answered stands as it was offered: what the partner said yes to changes with a new offer only.
create function partners.ask_anew() returns trigger language plpgsql set search_path = pg_catalog as $$
begin
  if row (new.place_id, new.first_on, new.every_weeks, new.from_time, new.to_time)
      is distinct from row (old.place_id, old.first_on, old.every_weeks, old.from_time, old.to_time) then
    new.offer := old.offer + 1;
  else
    new.offer := old.offer;
  end if;
  new.version := old.version + 1;
  return new;
end $$;
create trigger ask_anew before update on partners.desk_hour for each row execute function partners.ask_anew();

grant update (place_id, first_on, every_weeks, until_on, from_time, to_time, slot_minutes, held_by, note, changed_at,
  ended_at) on partners.desk_hour to entente_app;
grant update (kind, moved_to, from_time, to_time, held_by, version, changed_at)
  on partners.desk_hour_exception to entente_app;
grant update (walk_ins, noted_by, noted_at) on partners.desk_hour_count to entente_app;
grant delete on partners.desk_hour_slot to entente_app;
