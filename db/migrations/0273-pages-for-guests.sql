-- A frozen page for somebody outside the service: its steering group, by a link; an auditor, by a link and a code that goes to
-- his own address. Who has the link sees the page as it was frozen, and reads nothing else.

create table reporting.guest_link (
  id uuid primary key,
  token_hash bytea not null unique check (octet_length(token_hash) = 32),
  service_id uuid not null references identity.service,
  kind text not null check (kind in ('steering', 'audit')),
  -- For whom it is.
  name text not null check (name <> ''),
  -- Where its codes go; empty for the steering group, which needs none.
  email text not null default '',
  language text not null check (language in ('nl', 'fr', 'de', 'en')),
  made_by uuid not null references identity.member,
  made_at timestamptz not null,
  expires_at timestamptz not null,
  -- Since a right one was last given. Too many end the link.
  wrong_codes integer not null default 0,
  ended_at timestamptz,
  check ((kind = 'audit') = (email <> '')),
  check (expires_at > made_at and expires_at <= made_at + interval '367 days')
);
create index on reporting.guest_link (service_id);

create table reporting.guest_page (
  link_id uuid primary key references reporting.guest_link on delete cascade,
  service_id uuid not null references identity.service,
  content jsonb not null,
  frozen_at timestamptz not null
);

-- The one code that a link has now: a new one takes its place.
create table reporting.guest_code (
  link_id uuid primary key references reporting.guest_link on delete cascade,
  code_hash bytea not null check (octet_length(code_hash) = 32),
  expires_at timestamptz not null,
  tries integer not null default 0,
  used_at timestamptz
);

create table reporting.guest_session (
  token_hash bytea primary key check (octet_length(token_hash) = 32),
  link_id uuid not null references reporting.guest_link on delete cascade,
  made_at timestamptz not null,
  expires_at timestamptz not null
);
create index on reporting.guest_session (link_id);

do $$ declare name text; begin
  foreach name in array array['guest_link', 'guest_page', 'guest_code', 'guest_session'] loop
    execute format('alter table reporting.%I enable row level security, force row level security', name);
  end loop;
  foreach name in array array['guest_link', 'guest_session'] loop
    execute format('create policy for_guests on reporting.%I for select to current_user using (true)', name);
  end loop;
end $$;

-- The link whose page the public visitor who looks may see now.
create function reporting.guests_link() returns setof uuid
  language sql stable security definer set search_path = pg_catalog as $$
  select l.id from reporting.guest_link l
  where platform.viewer() = 'public' and l.ended_at is null
    and (l.kind = 'steering' and l.token_hash = platform.viewer_key()
      or l.kind = 'audit' and l.id in (select s.link_id from reporting.guest_session s where s.token_hash = platform.viewer_key()))
$$;
revoke all on function reporting.guests_link() from public;
grant execute on function reporting.guests_link() to entente_app;

create policy coordinator on reporting.guest_link to entente_app
  using (service_id = any(array(select identity.coordinates())));
create policy own_name on reporting.guest_link as restrictive for insert to entente_app
  with check (made_by = platform.viewer_member());
create policy holder on reporting.guest_link for select to entente_app using (token_hash = platform.viewer_key());
create policy inside on reporting.guest_link for select to entente_app
  using (id = any(array(select reporting.guests_link())));
create policy counts on reporting.guest_link for update to entente_app using (token_hash = platform.viewer_key());
-- What has ended does not begin again: there is a new link then.
create policy ended on reporting.guest_link as restrictive for update to entente_app
  using (ended_at is null) with check (true);

create policy coordinator on reporting.guest_page to entente_app
  using (service_id = any(array(select identity.coordinates())));
create policy guest on reporting.guest_page for select to entente_app
  using (link_id = any(array(select reporting.guests_link())));

create policy holder on reporting.guest_code to entente_app
  using (link_id in (select id from reporting.guest_link where kind = 'audit' and token_hash = platform.viewer_key()));
create policy holder on reporting.guest_session for select to entente_app
  using (token_hash = platform.viewer_key()
    or link_id in (select id from reporting.guest_link where token_hash = platform.viewer_key()));
create policy enters on reporting.guest_session for insert to entente_app
  with check (link_id in (select id from reporting.guest_link where kind = 'audit' and token_hash = platform.viewer_key()));
create policy leaves on reporting.guest_session for delete to entente_app
  using (token_hash = platform.viewer_key()
    or link_id in (select id from reporting.guest_link where token_hash = platform.viewer_key()));

grant select, insert on reporting.guest_link, reporting.guest_page, reporting.guest_code, reporting.guest_session to entente_app;
grant update (wrong_codes, ended_at) on reporting.guest_link to entente_app;
grant update (content, frozen_at) on reporting.guest_page to entente_app;
grant update (code_hash, expires_at, tries, used_at) on reporting.guest_code to entente_app;
grant delete on reporting.guest_session to entente_app;
