-- A service that begins with what a sister has found to work: her retention periods, the words of her letters, her code lists.
-- Nobody and no case goes along. Only the transaction that makes a service can do it, before anybody works there.

create table identity.started_like (
  service_id uuid primary key references identity.service,
  sister_id uuid not null references identity.service,
  -- As she was called then.
  sister_name text not null,
  started_at timestamptz not null
);
alter table identity.started_like enable row level security;
alter table identity.started_like force row level security;
create policy team on identity.started_like for select to entente_app
  using (service_id = any(array(select identity.coordinates() union all select identity.administers())));
grant select on identity.started_like to entente_app;

create policy taken_over on identity.started_like to current_user using (true) with check (true);
do $$
declare name text;
begin
  foreach name in array array['retention_period', 'letter_language', 'letter_template', 'code_label'] loop
    if to_regclass('identity.' || name) is not null then
      execute format('create policy taken_over on identity.%I to current_user using (true) with check (true)', name);
    end if;
  end loop;
end $$;

create function identity.take_over(begun uuid, sister uuid, at timestamptz) returns void
  language plpgsql security definer set search_path = pg_catalog as $$
begin
  if not exists (select from identity.service s where s.id = begun and s.xmin = pg_current_xact_id()::xid) then
    raise insufficient_privilege using message = 'only a service that is being made now takes over from another';
  end if;
  insert into identity.started_like (service_id, sister_id, sister_name, started_at)
    select begun, s.id, s.name, at from identity.service s where s.id = sister;
  insert into identity.retention_period (service_id, record_type, length, changed_at, changed_by)
    select begun, record_type, length, at, changed_by from identity.retention_period where service_id = sister;
  insert into identity.letter_language (service_id, tag, name, direction, words, made_at)
    select begun, tag, name, direction, words, at from identity.letter_language where service_id = sister;
  insert into identity.letter_template (service_id, kind, tag, version, subject, body, made_at, made_by)
    select distinct on (kind, tag) begun, kind, tag, 1, subject, body, at, made_by
    from identity.letter_template where service_id = sister order by kind, tag, version desc;
  delete from identity.letter_template where service_id = begun and body is null;
  if to_regclass('identity.code_label') is not null then
    execute 'insert into identity.code_label (service_id, list, key, shared, labels, position, used_from, used_until,
        changed_by, changed_at)
      select distinct on (list, key) $1, list, key, shared, labels, position, used_from, used_until, null, $3
      from identity.code_label where service_id = $2 and list <> ''district'' order by list, key, changed_at desc'
      using begun, sister, at;
  end if;
end $$;
revoke all on function identity.take_over(uuid, uuid, timestamptz) from public;
grant execute on function identity.take_over(uuid, uuid, timestamptz) to entente_app;
