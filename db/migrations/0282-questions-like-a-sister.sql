-- A service that begins like a sister asks what she asks, and whether by itself as she does; and it can take over what she
-- measured her own pilot by when it began. Her answers, her costs and her progress stay hers.

do $$
declare name text;
begin
  foreach name in array array['survey_set', 'survey_setting', 'pilot_goal'] loop
    execute format('create policy taken_over on reporting.%I to current_user using (true) with check (true)', name);
  end loop;
end $$;

alter function identity.take_over(uuid, uuid, timestamptz) rename to take_over_settings;
revoke all on function identity.take_over_settings(uuid, uuid, timestamptz) from public, entente_app;

create function identity.take_over(begun uuid, sister uuid, at timestamptz) returns void
  language plpgsql security definer set search_path = pg_catalog as $$
begin
  perform identity.take_over_settings(begun, sister, at);
  -- Her newest questions are its first; the code in its links is its own.
  insert into reporting.survey_set (id, service_id, version, code, questions, made_at)
    select gen_random_uuid(), begun, 1, substring(uuid_send(gen_random_uuid()) from 1 for 4), questions, at
    from reporting.survey_set where service_id = sister order by version desc limit 1;
  insert into reporting.survey_setting (service_id, sends)
    select begun, sends from reporting.survey_setting where service_id = sister;
end $$;
revoke all on function identity.take_over(uuid, uuid, timestamptz) from public;
grant execute on function identity.take_over(uuid, uuid, timestamptz) to entente_app;

-- What the sister measured herself by on the day on which this service began like her, for its coordinators alone. The id is
-- that of the goal which it becomes when it is taken over, so that it is taken over once.
create function reporting.yardsticks_of_sister(asked uuid) returns table (id uuid, indicator text, target bigint)
  language sql stable security definer set search_path = pg_catalog as $$
  select distinct on (g.indicator) overlay(overlay(md5(asked::text || g.id::text) placing '4' from 13) placing '8' from 17)::uuid,
    g.indicator, g.target
  from identity.started_like l join reporting.pilot_goal g on g.service_id = l.sister_id
  where l.service_id = asked and asked in (select identity.coordinates())
    and g.made_at <= l.started_at and (g.given_up_on is null or g.given_up_on > l.started_at::date)
  order by g.indicator, g.made_at desc, g.id
$$;
revoke all on function reporting.yardsticks_of_sister(uuid) from public;
grant execute on function reporting.yardsticks_of_sister(uuid) to entente_app;
