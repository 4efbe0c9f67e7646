-- A piece of evidence may have its document with it, and may take the place of an earlier one, which stays as history. What is taken
-- out loses its document at once: it may have been a mistake.

alter table reporting.evidence add unique (id, service_id), add unique (id, service_id, criterion);
alter table reporting.evidence add column replaces uuid;
alter table reporting.evidence add foreign key (replaces, service_id, criterion)
  references reporting.evidence (id, service_id, criterion);
create index on reporting.evidence (replaces);

create table reporting.evidence_document (
  evidence_id uuid primary key,
  service_id uuid not null,
  -- Whether an auditor may open it.
  shown boolean not null,
  -- Its name, kind, length and the key of its bytes, under the installation’s key.
  sealed bytea not null,
  foreign key (evidence_id, service_id) references reporting.evidence (id, service_id)
);
create table reporting.evidence_chunk (
  evidence_id uuid not null references reporting.evidence_document on delete cascade,
  position integer not null check (position >= 0),
  service_id uuid not null,
  sealed bytea not null,
  primary key (evidence_id, position)
);
create index on reporting.evidence_chunk (service_id);

do $$
declare name text;
begin
  foreach name in array array['evidence_document', 'evidence_chunk'] loop
    execute format('alter table reporting.%I enable row level security, force row level security', name);
    execute format('create policy coordinator on reporting.%I to entente_app
      using (service_id = any(array(select identity.coordinates())))', name);
    execute format('grant select, insert on reporting.%I to entente_app', name);
  end loop;
end $$;
grant update (shown), delete on reporting.evidence_document to entente_app;

-- An auditor who came in by his code opens what is shown, of the service of his link, and for as long as it is shown.
create policy auditor on reporting.evidence_document for select to entente_app
  using (shown and service_id in (select l.service_id from reporting.guest_link l
    where l.kind = 'audit' and l.id = any(array(select reporting.guests_link()))));
create policy auditor on reporting.evidence_chunk for select to entente_app
  using (evidence_id in (select d.evidence_id from reporting.evidence_document d
    where d.shown and d.service_id in (select l.service_id from reporting.guest_link l
      where l.kind = 'audit' and l.id = any(array(select reporting.guests_link())))));

-- A new key of the installation.
grant usage on schema reporting to entente_rotation;
grant select (evidence_id, sealed), update (sealed) on reporting.evidence_document to entente_rotation;
create policy rotates on reporting.evidence_document to entente_rotation
  using (platform.viewer() = 'job') with check (platform.viewer() = 'job');

-- The document of what was replaced goes four years after what took its place: two rounds of a recognition. Its line stays.
create policy for_forgetting on reporting.evidence for select to current_user using (platform.viewer() = 'job');
create policy for_forgetting on reporting.evidence_document to current_user using (platform.viewer() = 'job');
create function reporting.forget_old_documents(today date) returns integer
  language plpgsql security definer set search_path = pg_catalog as $$
declare gone integer;
begin
  if platform.viewer() <> 'job' then raise 'Only a job asks this'; end if;
  delete from reporting.evidence_document d
    where exists (select from reporting.evidence later where later.replaces = d.evidence_id and later.withdrawn_at is null
      and (later.made_at at time zone 'Europe/Brussels')::date + interval '4 years' <= today);
  get diagnostics gone = row_count;
  return gone;
end $$;
revoke all on function reporting.forget_old_documents(date) from public;
grant execute on function reporting.forget_old_documents(date) to entente_app;
