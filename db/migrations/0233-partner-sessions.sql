-- Sessions and trainings for partners: what it is about, when and where, which organisations are asked, how many come. Nobody
-- who comes is named: each organisation says a number. Nothing here is of a case.

create table partners.session (
  id uuid primary key,
  service_id uuid not null references identity.service,
  kind text not null check (kind in ('information', 'training')),
  title text not null check (title <> ''),
  on_day date not null,
  starts text not null check (starts ~ '^([01]\d|2[0-3]):[0-5]\d$'),
  ends text not null check (ends ~ '^([01]\d|2[0-3]):[0-5]\d$'),
  place text not null check (place <> ''),
  held_by text not null default '',
  -- What can be read before or after: a text, in which addresses on the web become links.
  material text not null default '',
  made_by uuid not null references identity.member,
  made_at timestamptz not null,
  cancelled_at timestamptz,
  unique (id, service_id)
);
create index on partners.session (service_id, on_day);

create table partners.session_guest (
  session_id uuid not null,
  organisation_id uuid not null,
  service_id uuid not null,
  -- What the organisation said, and the member who said it for it; null: nothing yet, 0: nobody comes.
  expected integer check (expected between 0 and 500),
  said_by uuid references identity.member,
  said_at timestamptz,
  -- What the service counted.
  came integer check (came between 0 and 500),
  primary key (session_id, organisation_id),
  foreign key (session_id, service_id) references partners.session (id, service_id) on delete cascade,
  foreign key (organisation_id, service_id) references partners.organisation (id, service_id) on delete cascade
);
create index on partners.session_guest (organisation_id);

do $$
declare name text;
begin
  foreach name in array array['session', 'session_guest'] loop
    execute format('alter table partners.%I enable row level security', name);
    execute format('alter table partners.%I force row level security', name);
    execute format('create policy coordinator on partners.%I to entente_app
      using (service_id = any(array(select identity.coordinates())))', name);
    execute format('grant select, insert on partners.%I to entente_app', name);
  end loop;
end $$;
create policy partner on partners.session_guest for select to entente_app
  using (organisation_id = any(array(select partners.sits_at())));
create policy partner_says on partners.session_guest for update to entente_app
  using (organisation_id = any(array(select partners.sits_at())));
create policy partner on partners.session for select to entente_app
  using (id = any(array(select g.session_id from partners.session_guest g
    where g.organisation_id = any(array(select partners.sits_at())))));
create policy own_name on partners.session as restrictive for insert to entente_app
  with check (made_by = platform.viewer_member());
grant update (kind, title, on_day, starts, ends, place, held_by, material, cancelled_at) on partners.session to entente_app;
grant update (expected, said_by, said_at, came) on partners.session_guest to entente_app;

-- A partner says how many come, in his own name; how many came is counted by the service.
create function partners.guard_guest() returns trigger language plpgsql set search_path = pg_catalog as $$
begin
  if new.expected is distinct from old.expected and new.said_by is distinct from platform.viewer_member() then
    raise insufficient_privilege using message = 'Who says how many come says it in his own name';
  end if;
  if new.came is distinct from old.came and new.service_id <> all(array(select identity.coordinates())) then
    raise insufficient_privilege using message = 'How many came is counted by the service';
  end if;
  return new;
end $$;
create trigger guard_guest before update on partners.session_guest
  for each row execute function partners.guard_guest();
