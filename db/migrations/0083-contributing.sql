-- Who keeps an entry of the directory without an account, what visitors propose, and a log that gives no hidden place away.

create function directory.keeps_entry(entry uuid) returns boolean language sql stable as $$
  select exists (select from directory.entry e where e.id = entry and directory.keeps(e.id, e.service_id))
$$;

-- Somebody who showed that he reads mail at the service’s own address, or whom such a person named. The address is sealed under
-- the installation’s key; the keyed hash finds it again.
create table directory.keeper (
  id uuid primary key,
  entry_id uuid not null references directory.entry,
  email_hash bytea not null check (octet_length(email_hash) = 32),
  sealed_email bytea not null,
  language text not null check (language in ('nl', 'fr', 'de', 'en')),
  delegate boolean not null,
  made_at timestamptz not null,
  unique (entry_id, email_hash)
);

-- A link in a mail, as a hash. `claims`: whoever uses it becomes a keeper; else he must be one already.
create table directory.keeper_link (
  token_hash bytea primary key check (octet_length(token_hash) = 32),
  entry_id uuid not null references directory.entry,
  email_hash bytea not null,
  sealed_email bytea not null,
  language text not null check (language in ('nl', 'fr', 'de', 'en')),
  claims boolean not null,
  made_at timestamptz not null,
  expires_at timestamptz not null,
  used_at timestamptz
);

create table directory.keeper_session (
  token_hash bytea primary key check (octet_length(token_hash) = 32),
  keeper_id uuid not null references directory.keeper on delete cascade,
  made_at timestamptz not null,
  expires_at timestamptz not null
);
create index on directory.keeper_session (keeper_id);

-- What a visitor proposes for one field; `entry` for a whole entry that is new. Without a value the fact would go.
create table directory.proposal (
  id uuid primary key,
  entry_id uuid not null references directory.entry,
  field text not null,
  value jsonb,
  made_at timestamptz not null,
  decided_at timestamptz,
  decision text check (decision in ('accepted', 'refused')),
  decided_by text check (decided_by in ('service', 'editor')),
  word text not null default '',
  check ((decided_at is null) = (decision is null) and (decision is null) = (decided_by is null))
);
create index on directory.proposal (entry_id);
create index on directory.proposal (made_at) where decided_at is null;

-- His own words and address, apart from what everybody may read; forgotten 30 days after the decision.
create table directory.proposer (
  proposal_id uuid primary key references directory.proposal,
  sealed bytea not null,
  language text not null check (language in ('nl', 'fr', 'de', 'en'))
);

-- A claim that no mail can prove: an editor must see to it.
create table directory.claim_by_hand (
  id uuid primary key,
  entry_id uuid not null references directory.entry,
  sealed bytea not null,
  made_at timestamptz not null,
  done_at timestamptz
);

do $$ declare t text; begin
  foreach t in array array['keeper', 'keeper_link', 'keeper_session', 'proposal', 'proposer', 'claim_by_hand'] loop
    execute format('alter table directory.%I enable row level security, force row level security', t);
  end loop; end $$;

-- A link and a session are found only by whoever holds the secret.
create policy holder on directory.keeper_link for select to entente_app
  using (token_hash = platform.viewer_key());
create policy asks on directory.keeper_link for insert to entente_app with check (platform.viewer() = 'public');
create policy uses on directory.keeper_link for update to entente_app using (token_hash = platform.viewer_key());

create policy holder on directory.keeper_session for select to entente_app using (token_hash = platform.viewer_key());
create policy leaves on directory.keeper_session for delete to entente_app using (token_hash = platform.viewer_key());

create policy fellow on directory.keeper for select to entente_app using (
  directory.keeps_entry(entry_id) or email_hash = platform.viewer_key()
  or id in (select keeper_id from directory.keeper_session where token_hash = platform.viewer_key())
  or exists (select from directory.keeper_link l where l.token_hash = platform.viewer_key()
    and l.entry_id = keeper.entry_id and l.email_hash = keeper.email_hash));
create policy names on directory.keeper for insert to entente_app with check (
  directory.keeps_entry(entry_id)
  or exists (select from directory.keeper_link l where l.token_hash = platform.viewer_key() and l.claims
    and l.entry_id = keeper.entry_id and l.email_hash = keeper.email_hash));
create policy removes on directory.keeper for delete to entente_app using (directory.keeps_entry(entry_id));

create policy enters on directory.keeper_session for insert to entente_app with check (
  exists (select from directory.keeper k join directory.keeper_link l using (entry_id, email_hash)
    where k.id = keeper_id and l.token_hash = platform.viewer_key()));

create policy waiting on directory.proposal for select to entente_app
  using (decided_at is null or directory.keeps_entry(entry_id));
create policy proposes on directory.proposal for insert to entente_app
  with check (platform.viewer() = 'public' and decided_at is null);
create policy decides on directory.proposal for update to entente_app using (directory.keeps_entry(entry_id));

create policy keeper on directory.proposer for select to entente_app
  using (exists (select from directory.proposal p where p.id = proposal_id and directory.keeps_entry(p.entry_id)));
create policy proposes on directory.proposer for insert to entente_app with check (platform.viewer() = 'public');

create policy asks on directory.claim_by_hand for insert to entente_app
  with check (platform.viewer() = 'public' and done_at is null);
create policy editor on directory.claim_by_hand for select to entente_app using (directory.edits());
create policy sees_to_it on directory.claim_by_hand for update to entente_app using (directory.edits());

grant select, insert, delete on directory.keeper, directory.keeper_session to entente_app;
grant select, insert on directory.keeper_link, directory.proposer, directory.claim_by_hand to entente_app;
grant select, insert on directory.proposal to entente_app;
grant update (used_at) on directory.keeper_link to entente_app;
grant update (decided_at, decision, decided_by, word) on directory.proposal to entente_app;
grant update (done_at) on directory.claim_by_hand to entente_app;

-- The job that forgets who proposed what, and links and sessions that ended, sees only when.
grant select (id, decided_at) on directory.proposal to entente_directory;
grant select (proposal_id), delete on directory.proposer to entente_directory;
grant select (done_at), delete on directory.claim_by_hand to entente_directory;
grant select (expires_at), delete on directory.keeper_link, directory.keeper_session to entente_directory;
do $$ declare t text; begin
  create policy forgets on directory.proposal for select to entente_directory using (platform.viewer() = 'job');
  foreach t in array array['proposer', 'claim_by_hand', 'keeper_link', 'keeper_session'] loop
    execute format('create policy forgets_seen on directory.%I for select to entente_directory using (platform.viewer() = ''job'')', t);
    execute format('create policy forgets on directory.%I for delete to entente_directory using (platform.viewer() = ''job'')', t);
  end loop; end $$;

-- Of a place that is published as an area only, the log keeps what everybody may know: also of what was written before.
-- That of a box is told, unless a number is left beside it that is neither its own nor a postcode: that is the number of a house.
create function directory.names_only_box(address text) returns boolean language sql immutable as $$
  select address ~* box and regexp_replace(
      regexp_replace(address, box || '\.?\s*[0-9][0-9 ]*', '', 'gi'), '\y[0-9]{4}(\s?[A-Z]{2})?\y', '', 'g') !~ '\d'
  from (values ('(?<![[:alpha:]À-ɏ])(postbus|bp|boîte postale|postfach|po box)(?![[:alpha:]À-ɏ])')) as known (box)
$$;

create function directory.without_street(field text, value jsonb) returns jsonb language sql immutable as $$
  select case
    when value is null then null
    when field = 'place' then value || '{"street": "", "postcode": "", "point": null, "areaOnly": true}'
    when field = 'postAddress' and directory.names_only_box(value #>> '{}') is not true then null
    else value end
$$;

create policy hides on directory.change to current_user using (true) with check (true);

create function directory.hide_new_street() returns trigger language plpgsql security definer
  set search_path = pg_catalog as $$
begin
  if exists (select from directory.entry e
    where e.id = new.entry_id and e.facts #>> '{place,value,areaOnly}' = 'true') then
    new.old := directory.without_street(new.field, new.old);
    new.new := directory.without_street(new.field, new.new);
  end if;
  return new;
end $$;
create trigger hide_street before insert on directory.change
  for each row when (new.field in ('place', 'postAddress')) execute function directory.hide_new_street();

create function directory.hide_old_streets() returns trigger language plpgsql security definer
  set search_path = pg_catalog as $$
begin
  update directory.change c
    set old = directory.without_street(c.field, c.old), new = directory.without_street(c.field, c.new)
    where c.entry_id = new.id and c.field in ('place', 'postAddress');
  return null;
end $$;
create trigger hide_streets after update of facts on directory.entry for each row
  when (new.facts #>> '{place,value,areaOnly}' = 'true' and old.facts #>> '{place,value,areaOnly}' is distinct from 'true')
  execute function directory.hide_old_streets();
revoke all on function directory.hide_new_street(), directory.hide_old_streets() from public;
