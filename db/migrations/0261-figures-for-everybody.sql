-- A published report that a service shows to everybody who has its link, in a frame too; where it is listed, also on the service’s
-- page and as open data. What is shown is a copy of what was frozen, with its words in four languages: nothing is counted there.

create table reporting.figure_share (
  id uuid primary key,
  -- As it is and not its hash: what it opens is public, and the service must be able to read its link again.
  token text not null unique check (token ~ '^[A-Za-z0-9_-]{43}$'),
  token_hash bytea not null unique check (octet_length(token_hash) = 32),
  service_id uuid not null references identity.service,
  report_id uuid not null,
  listed boolean not null,
  from_day date not null,
  until_day date not null check (until_day > from_day),
  version integer not null check (version > 0),
  published_at timestamptz not null,
  -- When the report was published that this one replaces.
  restates_at timestamptz,
  report jsonb not null,
  said jsonb not null,
  made_by uuid not null references identity.member,
  made_at timestamptz not null,
  ended_at timestamptz
);
create index on reporting.figure_share (service_id);
create unique index on reporting.figure_share (report_id) where ended_at is null;
alter table reporting.figure_share enable row level security;
alter table reporting.figure_share force row level security;
create policy coordinator on reporting.figure_share to entente_app
  using (service_id = any(array(select identity.coordinates())));
create policy own_name on reporting.figure_share as restrictive for insert to entente_app
  with check (made_by = platform.viewer_member());
create policy holder on reporting.figure_share for select to entente_app
  using (platform.viewer() = 'public' and ended_at is null and (listed or token_hash = platform.viewer_key()));
-- What has ended does not begin again: there is a new link then.
create policy ended on reporting.figure_share as restrictive for update to entente_app
  using (ended_at is null) with check (true);
grant select, insert on reporting.figure_share to entente_app;
grant update (listed, ended_at) on reporting.figure_share to entente_app;

-- What everybody may know of the figures that services list; it is read as the public, whoever looks.
create view reporting.public_figure with (security_invoker = true) as
  select f.id, f.token, f.service_id, s.slug as service_slug, s.name as service_name, s.country, f.from_day, f.until_day,
    f.version, f.published_at, f.restates_at, f.said
  from reporting.figure_share f join identity.service s on s.id = f.service_id
  where f.listed and f.ended_at is null;
grant select on reporting.public_figure to entente_app;
