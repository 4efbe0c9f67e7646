-- The trail: rows are written unchained, in the transaction that they speak of; one sealer chains them.

create table trail.person (
  commitment bytea primary key,
  salt bytea not null,
  member_id uuid not null unique,
  name text not null
);

create table trail.audit_row (
  id uuid primary key default gen_random_uuid(),
  at timestamptz not null,
  service_id uuid,
  case_id uuid,
  action text not null,
  -- A salted commitment: the name lies in trail.person, which can be erased.
  person bytea,
  role text not null,
  detail jsonb not null default '{}'
);
create index on trail.audit_row (case_id, at);

create table trail.unsealed (
  row_id uuid primary key,
  -- By the database's own clock: the row itself may tell of another time.
  written_at timestamptz not null default clock_timestamp()
);

create function trail.await_seal() returns trigger language plpgsql security definer
  set search_path = pg_catalog as $$
begin
  insert into trail.unsealed (row_id) values (new.id);
  return null;
end $$;
create trigger await_seal after insert on trail.audit_row for each row execute function trail.await_seal();

create table trail.seal (
  position bigint primary key,
  row_id uuid not null unique,
  hash bytea not null,
  sealed_at timestamptz not null
);

grant insert, select on trail.audit_row to entente_app;
grant insert, select, update on trail.person to entente_app;
grant select on trail.audit_row, trail.seal to entente_sealer;
grant insert on trail.seal to entente_sealer;
-- Not the name: only whether the commitment is still that of the person.
grant select (commitment, salt, member_id) on trail.person to entente_sealer;
grant select, delete on trail.unsealed to entente_sealer;

alter table trail.audit_row enable row level security;
alter table trail.audit_row force row level security;
create policy writes on trail.audit_row for insert to entente_app with check (true);
create policy coordinator on trail.audit_row for select to entente_app
  using (service_id = any(array(select identity.coordinates())));
create policy sealer on trail.audit_row for select to entente_sealer using (true);
