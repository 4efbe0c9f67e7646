-- Letters. Their words stand nowhere: a row says that a letter of a kind was made for a party, by whom and when, and holds,
-- sealed, what it takes to print the same once more. Its language is sealed too: it tells where somebody comes from.

create function identity.makes_letters() returns setof uuid language sql stable as $$
  select service_id from identity.role
  where member_id = platform.viewer_member() and role in ('coordinator', 'mediator', 'administrator')
    and ended_at is null and (until is null or until >= current_date)
$$;
create function identity.writes_letters() returns setof uuid language sql stable as $$
  select service_id from identity.role
  where member_id = platform.viewer_member() and role in ('coordinator', 'administrator')
    and ended_at is null and (until is null or until >= current_date)
$$;

-- How a service signs and posts its letters.
create table identity.letter_sender (
  service_id uuid primary key references identity.service,
  facts jsonb not null,
  changed_at timestamptz not null,
  changed_by uuid not null references identity.member
);

-- A language beside our four.
create table identity.letter_language (
  service_id uuid not null references identity.service,
  tag text not null check (tag ~ '^[a-z]{2,3}(-[A-Za-z0-9]{2,8}){0,3}$'),
  name text not null check (name <> ''),
  direction text not null check (direction in ('ltr', 'rtl')),
  -- The few words that a letter says by itself.
  words jsonb not null,
  made_at timestamptz not null,
  primary key (service_id, tag)
);

-- Every version of a service's own words for a kind of letter; the newest holds. One without words goes back to ours.
create table identity.letter_template (
  service_id uuid not null references identity.service,
  kind text not null check (kind ~ '^[a-z]{2,30}$'),
  tag text not null,
  version integer not null check (version > 0),
  subject text,
  body text,
  made_at timestamptz not null,
  made_by uuid not null references identity.member,
  primary key (service_id, kind, tag, version),
  check ((subject is null) = (body is null))
);

create table confidential.letter (
  id uuid primary key,
  party_id uuid not null,
  case_id uuid not null,
  service_id uuid not null,
  kind text not null check (kind ~ '^[a-z]{2,30}$'),
  with_code boolean not null default false,
  state text not null check (state in ('printed', 'to_post', 'posted', 'withdrawn')),
  made_at timestamptz not null,
  made_by uuid not null,
  posted_on date,
  posted_by uuid,
  -- Under the key of the team's compartment.
  generation integer not null,
  sealed bytea not null,
  foreign key (party_id, case_id, service_id) references confidential.party (id, case_id, service_id),
  check ((state = 'posted') = (posted_on is not null))
);
create index on confidential.letter (case_id, made_at);
create index on confidential.letter (service_id, made_at desc) where state = 'to_post';
create index on confidential.letter (service_id, posted_on desc) where state = 'posted';

do $$
declare name text;
begin
  foreach name in array array['identity.letter_sender', 'identity.letter_language', 'identity.letter_template',
      'confidential.letter'] loop
    execute format('alter table %s enable row level security', name);
    execute format('alter table %s force row level security', name);
  end loop;
  foreach name in array array['letter_sender', 'letter_language', 'letter_template'] loop
    execute format('create policy team on identity.%I for select to entente_app
      using (service_id = any(array(select identity.makes_letters())))', name);
    execute format('create policy writers on identity.%I for insert to entente_app
      with check (service_id = any(array(select identity.writes_letters())))', name);
  end loop;
end $$;
create policy writers_change on identity.letter_sender for update to entente_app
  using (service_id = any(array(select identity.writes_letters())));
create policy writers_change on identity.letter_language for update to entente_app
  using (service_id = any(array(select identity.writes_letters())));

create policy coordinator on confidential.letter to entente_app
  using (service_id = any(array(select identity.coordinates())));
create policy mediator on confidential.letter for select to entente_app
  using (case_id = any(array(select confidential.mediates())));
create policy mediator_writes on confidential.letter for insert to entente_app
  with check (case_id = any(array(select confidential.mediates())));
create policy own_name on confidential.letter as restrictive for insert to entente_app
  with check (made_by = platform.viewer_member());

grant select, insert, update (facts, changed_at, changed_by) on identity.letter_sender to entente_app;
grant select, insert, update (name, direction, words) on identity.letter_language to entente_app;
grant select, insert on identity.letter_template to entente_app;
grant select, insert, update (state, posted_on, posted_by) on confidential.letter to entente_app;

select confidential.let_forget();
