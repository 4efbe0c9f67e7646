-- What is kept with partners goes in its time as everything does: letters, contacts who left, sessions, and links that are over.

grant usage on schema partners to entente_retention;
do $$
declare name text;
begin
  foreach name in array array['organisation', 'message', 'contact', 'session', 'link'] loop
    execute format('create policy retention on partners.%I to entente_retention using (platform.viewer() = ''job'')', name);
  end loop;
end $$;
grant select (id, ended_at) on partners.organisation to entente_retention;
grant select (service_id, sent_at), delete on partners.message to entente_retention;
grant select (id, organisation_id, service_id, ended_at), delete on partners.contact to entente_retention;
grant select (service_id, on_day), delete on partners.session to entente_retention;
grant select (contact_id, expires_at), delete on partners.link to entente_retention;

-- How much of it ended on which day, for who keeps the periods of the service: a coordinator or its administrator.
create function partners.keeps_periods_of() returns setof uuid language sql stable security definer
  set search_path = pg_catalog as $$ select identity.coordinates() union select identity.administers() $$;
create policy for_counts on partners.message for select to current_user
  using (service_id = any(array(select partners.keeps_periods_of())));
create policy for_counts on partners.session for select to current_user
  using (service_id = any(array(select partners.keeps_periods_of())));
create function partners.ended_counts(asked uuid) returns table (record_type text, ended_on date, rows integer)
  language sql stable security definer set search_path = pg_catalog as $$
  with ended as (
    select 'partner_message' as record_type, (sent_at at time zone 'Europe/Brussels')::date as day
    from partners.message where service_id = asked
    union all
    select 'partner_contact', (coalesce(c.ended_at, o.ended_at) at time zone 'Europe/Brussels')::date
    from partners.contact c join partners.organisation o on o.id = c.organisation_id
    where c.service_id = asked and coalesce(c.ended_at, o.ended_at) is not null
    union all
    select 'partner_session', on_day from partners.session where service_id = asked
    union all
    select 'judicial_request', coalesce(withdrawn_on, returned_on) from confidential.judicial_request
    where service_id = asked and state in ('returned', 'withdrawn_by_magistrate'))
  select e.record_type, e.day, count(*)::integer from ended e
  where asked in (select partners.keeps_periods_of())
  group by 1, 2
$$;
revoke all on function partners.keeps_periods_of(), partners.ended_counts(uuid) from public;
grant execute on function partners.ended_counts(uuid) to entente_app;
