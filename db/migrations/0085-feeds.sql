-- Directories of others that the operator has us read: each keeps its name on what it brought.

create table directory.feed (
  id uuid primary key,
  -- Under this name its entries are found again.
  source text not null unique check (length(source) between 2 and 80),
  url text not null check (url ~ '^https?://'),
  country text check (country in ('be', 'nl')),
  every_days integer not null default 7 check (every_days between 1 and 366),
  added_at timestamptz not null,
  stopped_at timestamptz,
  tried_at timestamptz,
  read_at timestamptz,
  -- What the other side said of the version that was read last, to ask only for what is newer.
  etag text,
  report text not null default ''
);

alter table directory.feed enable row level security, force row level security;
create policy work on directory.feed to entente_app
  using (platform.viewer() = 'job') with check (platform.viewer() = 'job');
create policy editor on directory.feed for select to entente_app using (directory.edits());
grant select, insert on directory.feed to entente_app;
grant update (url, country, every_days, stopped_at, tried_at, read_at, etag, report) on directory.feed to entente_app;

-- Who reads lists of others in: writes entries, feeds and their log, and nothing else.
grant usage on schema platform, directory, identity, trail to entente_harvest;
grant select on directory.entry, directory.old_slug, directory.municipality, directory.postcode, directory.geo_source,
  directory.outline, identity.service_area, trail.audit_row to entente_harvest;
grant select (id, name, language, country, phone, email, intake_closed_until, opened_at) on identity.service to entente_harvest;
grant insert on directory.entry, directory.change, trail.audit_row to entente_harvest;
grant update (slug, status, facts, changed_at) on directory.entry to entente_harvest;
grant select, insert on directory.feed to entente_harvest;
grant update (url, country, every_days, stopped_at, tried_at, read_at, etag, report) on directory.feed to entente_harvest;
grant usage on sequence directory.change_number to entente_harvest;

do $$ declare t text; begin
  foreach t in array array['old_slug', 'municipality', 'postcode', 'geo_source', 'outline'] loop
    execute format('create policy harvest on directory.%I for select to entente_harvest using (true)', t);
  end loop;
  foreach t in array array['entry', 'change', 'feed'] loop
    execute format('create policy harvest on directory.%I to entente_harvest
      using (platform.viewer() = ''job'' or %L = ''entry'') with check (platform.viewer() = ''job'')', t, t);
  end loop;
end $$;
create policy harvest on trail.audit_row for insert to entente_harvest with check (platform.viewer() = 'job');
