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
