-- Mail on its way: rendered, encrypted under the installation's key, and deleted once sent.

create table platform.outbox (
  id uuid primary key,
  -- The service on whose behalf it goes; null for the installation itself.
  service_id uuid,
  sealed bytea not null,
  made_at timestamptz not null,
  attempts integer not null default 0,
  failed_at timestamptz
);
alter table platform.outbox enable row level security;
alter table platform.outbox force row level security;
create policy writes on platform.outbox for insert to entente_app with check (true);
create policy administrator on platform.outbox for select to entente_app
  using (service_id = any(array(select r.service_id from identity.role r
    where r.member_id = platform.viewer_member() and r.role = 'administrator' and r.ended_at is null))
    or (platform.viewer_member() is not null and exists (select 1 from identity.role r
      where r.member_id = platform.viewer_member() and r.role in ('administrator', 'operator') and r.ended_at is null)
      and service_id is null));
create policy sends on platform.outbox to entente_mail using (true);
grant insert, select on platform.outbox to entente_app;
grant select, update, delete on platform.outbox to entente_mail;

-- The only way to queue a job: it carries an id, never content. The job tables belong to the owner; while they are
-- not there yet (a database without a worker), what waits is found again when the worker starts.
create function platform.enqueue(task text, id uuid) returns void language plpgsql security definer
  set search_path = pg_catalog as $$
begin
  if pg_catalog.to_regproc('graphile_worker.add_job') is null then return; end if;
  perform graphile_worker.add_job(task, json_build_object('id', id), job_key => task || ':' || id);
end $$;
revoke all on function platform.enqueue(text, uuid) from public;
grant execute on function platform.enqueue(text, uuid) to entente_app, entente_worker, entente_mail;
