-- Referring without an account. A link is for one contact of a partner; by itself it opens nothing: a code goes to that
-- contact’s own address, and whoever gives it back has a short session, bound to the link.

alter table partners.contact add unique (id, organisation_id);

create table partners.link (
  id uuid primary key,
  token_hash bytea not null unique check (octet_length(token_hash) = 32),
  organisation_id uuid not null,
  service_id uuid not null,
  place_id uuid,
  contact_id uuid not null,
  -- Where its codes go, and nowhere else: as it stood with the contact when the link was made.
  sends_by text not null check (sends_by in ('mail', 'sms')),
  sends_to text not null check (sends_to <> ''),
  language text not null check (language in ('nl', 'fr', 'de', 'en')),
  made_by uuid not null references identity.member,
  made_at timestamptz not null,
  expires_at timestamptz not null,
  -- Since a right one was last given. Too many end the link.
  wrong_codes integer not null default 0,
  ended_at timestamptz,
  check (expires_at > made_at and expires_at <= made_at + interval '367 days'),
  foreign key (organisation_id, service_id) references partners.organisation (id, service_id) on delete cascade,
  foreign key (place_id, organisation_id) references partners.place (id, organisation_id),
  foreign key (contact_id, organisation_id) references partners.contact (id, organisation_id)
);
create index on partners.link (organisation_id);

-- The one code that a link has now: a new one takes its place.
create table partners.link_code (
  link_id uuid primary key references partners.link on delete cascade,
  code_hash bytea not null check (octet_length(code_hash) = 32),
  expires_at timestamptz not null,
  tries integer not null default 0,
  used_at timestamptz
);

create table partners.link_session (
  token_hash bytea primary key check (octet_length(token_hash) = 32),
  link_id uuid not null references partners.link on delete cascade,
  made_at timestamptz not null,
  expires_at timestamptz not null
);
create index on partners.link_session (link_id);

do $$ declare name text; begin
  foreach name in array array['link', 'link_code', 'link_session'] loop
    execute format('alter table partners.%I enable row level security, force row level security', name);
  end loop;
  foreach name in array array['link', 'link_session'] loop
    execute format('create policy for_linked on partners.%I for select to current_user using (true)', name);
  end loop;
end $$;

-- A link stands for as long as its contact can still be reached where its codes go: whoever has left has no way in.
create function partners.still_reaches(contact uuid, way text, address text) returns boolean
  language sql stable security definer set search_path = pg_catalog as $$
  select exists (select from partners.contact c join partners.organisation o on o.id = c.organisation_id
    where c.id = contact and c.ended_at is null and o.ended_at is null
      and address = case way when 'mail' then c.email else c.phone end)
$$;

-- The link into which the holder of a session has come, and for whom it speaks.
create function partners.entered() returns table (link_id uuid, organisation_id uuid)
  language sql stable security definer set search_path = pg_catalog as $$
  select l.id, l.organisation_id from partners.link_session s join partners.link l on l.id = s.link_id
  where platform.viewer() = 'public' and s.token_hash = platform.viewer_key() and l.ended_at is null
    and partners.still_reaches(l.contact_id, l.sends_by, l.sends_to)
$$;
revoke all on function partners.still_reaches(uuid, text, text), partners.entered() from public;
grant execute on function partners.still_reaches(uuid, text, text), partners.entered() to entente_app;

create policy coordinator on partners.link to entente_app
  using (service_id = any(array(select identity.coordinates())));
create policy own_name on partners.link as restrictive for insert to entente_app
  with check (made_by = platform.viewer_member());
create policy holder on partners.link for select to entente_app
  using (token_hash = platform.viewer_key() and partners.still_reaches(contact_id, sends_by, sends_to));
create policy inside on partners.link for select to entente_app
  using (id = any(array(select link_id from partners.entered())));
create policy counts on partners.link for update to entente_app using (token_hash = platform.viewer_key());
-- What has ended does not begin again: there is a new link then.
create policy ended on partners.link as restrictive for update to entente_app
  using (ended_at is null) with check (true);

create policy holder on partners.link_code to entente_app
  using (link_id in (select id from partners.link where token_hash = platform.viewer_key()));
create policy holder on partners.link_session for select to entente_app
  using (token_hash = platform.viewer_key()
    or link_id in (select id from partners.link where token_hash = platform.viewer_key()));
create policy enters on partners.link_session for insert to entente_app
  with check (link_id in (select id from partners.link where token_hash = platform.viewer_key()));
create policy leaves on partners.link_session for delete to entente_app
  using (token_hash = platform.viewer_key()
    or link_id in (select id from partners.link where token_hash = platform.viewer_key()));

-- Only a session opens what the form is made of; the link alone does not even tell whose it is.
create policy by_link on partners.organisation for select to entente_app
  using (id = any(array(select organisation_id from partners.entered())));
create policy by_link on partners.agreement for select to entente_app
  using (organisation_id = any(array(select organisation_id from partners.entered())));

grant select, insert on partners.link, partners.link_code, partners.link_session to entente_app;
grant update (wrong_codes, ended_at) on partners.link to entente_app;
grant update (code_hash, expires_at, tries, used_at) on partners.link_code to entente_app;
grant delete on partners.link_session to entente_app;
