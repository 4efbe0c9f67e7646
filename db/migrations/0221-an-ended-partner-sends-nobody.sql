-- An organisation with which the service no longer works sends nobody, whatever link, list or old form he still has.

create function partners.stands(organisation uuid) returns boolean language sql stable security definer
  set search_path = pg_catalog as $$
  select exists (select from partners.organisation where id = stands.organisation and ended_at is null)
$$;
revoke all on function partners.stands(uuid) from public;
grant execute on function partners.stands(uuid) to entente_app;

create policy not_ended on confidential.referral as restrictive for insert to entente_app
  with check (partners.stands(organisation_id));
