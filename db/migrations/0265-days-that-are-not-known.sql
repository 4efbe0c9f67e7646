-- A day that is not known made 999 days, and 99 until first contact: the least of nothing and a number is that number. What is
-- not known is counted in no lead time.
create or replace function reporting.days_between(at timestamptz, later timestamptz) returns integer language sql immutable as $$
  select case when later is not null then
    least((later at time zone 'Europe/Brussels')::date - (at at time zone 'Europe/Brussels')::date, 999) end
$$;
create function reporting.at_most(days integer, most integer) returns integer language sql immutable as $$
  select case when days is not null then least(days, most) end
$$;
grant execute on function reporting.at_most(integer, integer) to entente_app, entente_retention;
do $$
begin
  execute 'create or replace view reporting.case_figure with (security_invoker = true) as '
    || replace(pg_get_viewdef('reporting.case_figure'::regclass), 'LEAST(', 'reporting.at_most(');
end $$;
