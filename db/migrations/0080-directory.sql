-- The directory: what the public may know of each mediation service. Facts lie in one document a service, so that the
-- whole directory is read at once and answered from memory; each fact carries who said it and when it was last confirmed.

create sequence directory.change_number;

create table directory.entry (
  id uuid primary key,
  slug text not null unique check (slug ~ '^[a-z0-9][a-z0-9-]{1,79}$'),
  country text not null check (country in ('be', 'nl')),
  -- In which the service works and its texts are first written.
  language text not null check (language in ('nl', 'fr', 'de', 'en')),
  status text not null default 'listed' check (status in ('proposed', 'listed', 'ended')),
  -- The service of this installation of which this is the entry: its name, telephone, mail address and area are its own.
  service_id uuid unique references identity.service,
  facts jsonb not null default '{}',
  origin text not null check (origin in ('service', 'editor', 'visitor', 'import', 'harvest')),
  -- Where an import or a harvest found it, and what it is called there.
  source text not null default '',
  source_key text,
  demo boolean not null default false,
  merged_into uuid references directory.entry check (merged_into <> id),
  made_at timestamptz not null,
  changed_at timestamptz not null,
  -- When that service last said what its settings say, or that all is still right.
  settings_at timestamptz,
  -- Grows with every change of the directory, in the order in which changes are committed.
  number bigint not null,
  unique (source, source_key)
);
create unique index on directory.entry (number);

-- Addresses that an entry had before: they lead to it for ever.
create table directory.old_slug (
  slug text primary key,
  entry_id uuid not null references directory.entry,
  since timestamptz not null
);

-- Every change of every field, for everybody to read. `old` and `new` are values; nobody's name stands here.
create table directory.change (
  id uuid primary key,
  entry_id uuid not null references directory.entry,
  field text not null,
  old jsonb,
  new jsonb,
  by_whom text not null check (by_whom in ('service', 'editor', 'visitor', 'import', 'harvest')),
  at timestamptz not null
);
create index on directory.change (entry_id, at desc);

-- One at a time, so that whoever has seen a number has seen all below it.
create function directory.give_number() returns trigger language plpgsql as $$
begin
  perform pg_advisory_xact_lock(7304112080);
  new.number := nextval('directory.change_number');
  return new;
end $$;
create trigger give_number before insert or update on directory.entry
  for each row execute function directory.give_number();

-- Whoever keeps an entry without an account: the link in a mail to the service's own address let him in.
create function platform.viewer_entry() returns uuid language sql stable
  as $$ select nullif(current_setting('app.entry', true), '')::uuid $$;

create function directory.edits() returns boolean language sql stable as $$
  select exists (select from identity.role where member_id = platform.viewer_member() and role = 'editor'
    and ended_at is null and (until is null or until >= current_date))
$$;
create function directory.keeps(entry uuid, service uuid) returns boolean language sql stable as $$
  select platform.viewer() = 'job'
    or (platform.viewer() = 'keeper' and platform.viewer_entry() = entry)
    or (platform.viewer() = 'member' and (directory.edits()
      or exists (select from identity.role where member_id = platform.viewer_member() and service_id = service
        and role in ('coordinator', 'administrator') and ended_at is null and (until is null or until >= current_date))))
$$;

alter table directory.entry enable row level security, force row level security;
alter table directory.old_slug enable row level security, force row level security;
alter table directory.change enable row level security, force row level security;

create policy everybody on directory.entry for select to entente_app using (true);
create policy keeper_writes on directory.entry for update to entente_app
  using (directory.keeps(id, service_id)) with check (directory.keeps(id, service_id));
create policy editor_adds on directory.entry for insert to entente_app
  with check (platform.viewer() = 'job' or directory.edits()
    or (platform.viewer() = 'public' and status = 'proposed' and origin = 'visitor' and service_id is null));
create policy everybody on directory.old_slug for select to entente_app using (true);
create policy keeper_writes on directory.old_slug for insert to entente_app
  with check (exists (select from directory.entry e where e.id = entry_id and directory.keeps(e.id, e.service_id)));
create policy everybody on directory.change for select to entente_app using (true);
create policy keeper_writes on directory.change for insert to entente_app
  with check (exists (select from directory.entry e where e.id = entry_id and directory.keeps(e.id, e.service_id)));

grant select, insert on directory.entry, directory.old_slug, directory.change to entente_app;
grant update (slug, country, language, status, facts, origin, source, source_key, merged_into, changed_at,
  settings_at) on directory.entry
  to entente_app;
grant usage on sequence directory.change_number to entente_app;

-- A service that opens for requests stands in the directory from that moment, and what it says of itself follows it.
create policy from_service on directory.entry to current_user using (true) with check (true);
create function directory.follow_service() returns trigger language plpgsql security definer
  set search_path = pg_catalog as $$
declare
  service identity.service;
  said boolean := tg_table_name <> 'service' or tg_op <> 'UPDATE' or exists (
    select from unnest(array['name', 'language', 'phone', 'email']) as word
      where to_jsonb(new) -> word is distinct from to_jsonb(old) -> word);
begin
  select * into service from identity.service
    where id = case when tg_table_name = 'service' then (to_jsonb(new) ->> 'id')::uuid
      when tg_op = 'DELETE' then (to_jsonb(old) ->> 'service_id')::uuid
      else (to_jsonb(new) ->> 'service_id')::uuid end;
  if service.opened_at is null then return null; end if;
  update directory.entry set changed_at = greatest(changed_at, now()),
    settings_at = case when said then now() else settings_at end where service_id = service.id;
  if not found then
    insert into directory.entry (id, slug, country, language, service_id, origin, made_at, changed_at, settings_at, number)
    values (gen_random_uuid(),
      case when exists (select from directory.entry where slug = service.slug)
        then service.slug || '-' || left(service.id::text, 4) else service.slug end,
      service.country, service.language, service.id, 'service', service.opened_at, service.opened_at,
      service.opened_at, 0);
  end if;
  return null;
end $$;
revoke all on function directory.follow_service() from public;
create trigger follow_service after insert or update on identity.service
  for each row execute function directory.follow_service();
create trigger follow_area after insert or update or delete on identity.service_area
  for each row execute function directory.follow_service();

update identity.service set opened_at = opened_at where opened_at is not null;
