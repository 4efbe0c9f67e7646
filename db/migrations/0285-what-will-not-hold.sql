-- Once a month a coordinator is told how much in the binder will not hold for another year. What that is follows from the work and
-- is reckoned by the app; the database says of which binders nobody was told this month, and to whom it goes.

alter table reporting.binder add column reminded_on date;
create policy for_reminders on reporting.binder to current_user using (platform.viewer() = 'job');

drop function reporting.binders_to_remind(date);
create function reporting.binders_to_remind(today date)
  returns table (service_id uuid, member_id uuid, email text, language text)
  language plpgsql stable security definer set search_path = pg_catalog as $$
begin
  if platform.viewer() <> 'job' then raise 'Only a job asks this'; end if;
  return query
    select b.service_id, m.id, m.email, m.language
    from reporting.binder b
    join identity.role r on r.service_id = b.service_id and r.role = 'coordinator' and r.ended_at is null
      and (r.until is null or r.until >= today)
    join identity.member m on m.id = r.member_id and m.ended_at is null
    where coalesce(b.reminded_on, (b.changed_at at time zone 'Europe/Brussels')::date) < date_trunc('month', today)::date
    order by b.service_id, m.id;
end $$;
revoke all on function reporting.binders_to_remind(date) from public;
grant execute on function reporting.binders_to_remind(date) to entente_app;

-- False where somebody was told in this month already.
create function reporting.mark_binder_reminded(of_service uuid, today date) returns boolean
  language plpgsql security definer set search_path = pg_catalog as $$
begin
  if platform.viewer() <> 'job' then raise 'Only a job does this'; end if;
  update reporting.binder b set reminded_on = today
    where b.service_id = of_service and coalesce(b.reminded_on, '-infinity') < date_trunc('month', today)::date;
  return found;
end $$;
revoke all on function reporting.mark_binder_reminded(uuid, date) from public;
grant execute on function reporting.mark_binder_reminded(uuid, date) to entente_app;
