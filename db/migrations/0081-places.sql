-- Places that an operator has imported (`entente import-geo`): municipalities with their history, postcodes and outlines.
-- Without any, the places that come with the app serve.

-- What each publisher's list says, as it was last read, cleaned: the tables below are made from all of them together.
create table directory.geo_source (
  source text primary key check (source in ('geonames-be', 'geonames-nl', 'georef-be', 'statbel', 'cbs')),
  file text not null,
  sha256 text not null,
  content jsonb not null,
  read_at timestamptz not null
);

create table directory.municipality (
  code text primary key check (code ~ '^(be:\d{5}|nl:\d{4})$'),
  name text not null,
  names jsonb not null default '{}',
  -- Villages and parts.
  others jsonb not null default '[]',
  lon double precision,
  lat double precision,
  population integer not null default 0,
  ended boolean not null default false,
  -- Into which it went; empty where no list says so.
  successors text[] not null default '{}',
  check (ended or successors = '{}'),
  check ((lon is null) = (lat is null))
);

create table directory.postcode (
  postcode text not null check (postcode ~ '^(be|nl):[1-9]\d{3}$'),
  municipality text not null references directory.municipality deferrable initially deferred,
  primary key (postcode, municipality)
);

-- Rings of longitude and latitude (WGS84): [[[lon, lat], …], …].
create table directory.outline (
  municipality text primary key references directory.municipality deferrable initially deferred,
  rings jsonb not null
);

alter table directory.geo_source enable row level security, force row level security;
alter table directory.municipality enable row level security, force row level security;
alter table directory.postcode enable row level security, force row level security;
alter table directory.outline enable row level security, force row level security;

grant usage on schema platform, directory to entente_directory;
grant select on directory.geo_source, directory.municipality, directory.postcode, directory.outline to entente_app;
grant select, insert, update, delete on directory.geo_source, directory.municipality, directory.postcode, directory.outline
  to entente_directory;

do $$ declare t text; begin
  foreach t in array array['geo_source', 'municipality', 'postcode', 'outline'] loop
    execute format('create policy everybody on directory.%I for select to entente_app using (true)', t);
    execute format('create policy import on directory.%I to entente_directory
      using (platform.viewer() = ''job'') with check (platform.viewer() = ''job'')', t);
  end loop;
end $$;
