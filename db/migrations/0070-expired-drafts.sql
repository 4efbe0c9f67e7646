-- Drafts that nobody sent are deleted with the next one that is saved: nobody but their holder can see them, so no job could.

create policy expired on confidential.draft for delete to current_user using (true);
create policy expired_seen on confidential.draft for select to current_user using (true);

create function confidential.forget_expired_drafts(at timestamptz) returns void language sql
  security definer set search_path = pg_catalog as $$
  delete from confidential.draft where expires_at < at
$$;
revoke all on function confidential.forget_expired_drafts(timestamptz) from public;
grant execute on function confidential.forget_expired_drafts(timestamptz) to entente_app;

create index on confidential.draft (expires_at);
