-- A service may add criteria of its own to a recognition. What a criterion said before it was changed stays, by version, and a piece of
-- evidence knows under which version it was laid: nothing is lost when an accreditor asks something else.

alter table reporting.criterion
  add column version integer not null default 1 check (version > 0),
  -- Of which recognition it is, where the service added it.
  add column profile text check (profile in ('ccv', 'be')),
  add check ((profile is not null) = (key like 'own\_%')),
  add check (profile is null or label <> '');
grant update (version) on reporting.criterion to entente_app;
alter table reporting.evidence add column criterion_version integer not null default 1 check (criterion_version > 0);

-- What a criterion said until another version took its place.
create table reporting.criterion_version (
  service_id uuid not null references reporting.binder,
  key text not null check (key ~ '^[a-z_]{1,40}$'),
  version integer not null check (version > 0),
  label text not null,
  wanted text not null,
  term_months integer not null check (term_months between 1 and 120),
  in_use boolean not null,
  ended_at timestamptz not null,
  ended_by uuid not null references identity.member,
  primary key (service_id, key, version)
);
alter table reporting.criterion_version enable row level security, force row level security;
create policy coordinator on reporting.criterion_version to entente_app
  using (service_id = any(array(select identity.coordinates())));
create policy own_name on reporting.criterion_version as restrictive for insert to entente_app
  with check (ended_by = platform.viewer_member());
grant select, insert on reporting.criterion_version to entente_app;
