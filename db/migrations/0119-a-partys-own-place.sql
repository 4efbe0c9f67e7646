-- What a party does himself in his own place, and what he may know of who read about him.

grant select (second_party_knows) on confidential.cases to entente_reminders;
grant insert on confidential.reached to entente_reminders;
create policy reminders_write on confidential.reached for insert to entente_reminders
  with check (platform.viewer() = 'job');

-- On which days who opened this party's own part, by role; and which roles ever read the case as a whole. The days of the
-- latter would tell what the other side did, so they stay unsaid (decision 0009). Who was drawn into the case sees nothing
-- from before he had a code: it would tell him when the other one asked.
create policy for_readers on trail.audit_row for select to current_user
  using (platform.viewer() = 'party' and case_id = any(array(select confidential.my_case())));

create function confidential.who_read_me(zone text) returns table (day date, role text)
  language sql stable security definer set search_path = pg_catalog as $$
  select distinct (a.at at time zone zone)::date, a.role
  from trail.audit_row a join confidential.party p on p.id = platform.viewer_party()
  where platform.viewer() = 'party' and a.case_id = p.case_id and a.detail ->> 'part' = p.id::text
    and a.action in ('case.read', 'party.enter')
    and (p.side = 'first' or a.at >= (select min(given.at) from trail.audit_row given
      where given.case_id = p.case_id and given.action = 'case.code' and given.detail ->> 'part' = p.id::text))
$$;

create function confidential.who_read_my_case() returns table (role text)
  language sql stable security definer set search_path = pg_catalog as $$
  select distinct a.role
  from trail.audit_row a join confidential.party p on p.id = platform.viewer_party()
  where platform.viewer() = 'party' and a.case_id = p.case_id and a.action = 'case.read'
    and a.role in ('coordinator', 'mediator') and not a.detail ? 'part'
$$;

-- A party withdraws: himself, from his own case, and nothing else. The app asks the table of steps first; here stands what
-- a hand with SQL cannot go beyond. False when the case is no longer where the app saw it.
create policy for_withdrawing on confidential.cases for update to current_user
  using (platform.viewer() = 'party' and id = any(array(select confidential.my_case())))
  with check (platform.viewer() = 'party' and stage = 'withdrawn');
create policy for_withdrawing on confidential.case_event for insert to current_user
  with check (platform.viewer() = 'party' and case_id = any(array(select confidential.my_case()))
    and role in ('first_party', 'second_party') and member_id is null and to_stage = 'withdrawn');

create function confidential.withdraw_myself(event uuid, at timestamptz, seen text) returns boolean
  language plpgsql security definer set search_path = pg_catalog as $$
declare
  mine confidential.cases;
  me text;
begin
  select case p.side when 'first' then 'A' when 'second' then 'B' end into me
    from confidential.party p where p.id = platform.viewer_party() and platform.viewer() = 'party';
  select c.* into mine from confidential.cases c where c.id = any(array(select confidential.my_case())) for update;
  if me is null or mine.id is null or mine.type <> 'neighbour' or mine.stage <> seen or mine.stage = 'closed'
    or mine.withdrawn_by in (me, 'both') or (me = 'B' and not mine.second_party_knows) then return false; end if;
  update confidential.cases set stage = 'withdrawn',
    stage_since = case when stage = 'withdrawn' then stage_since else withdraw_myself.at end,
    came_from = coalesce(came_from, stage), withdrawn_by = case when withdrawn_by is null then me else 'both' end,
    due_on = null, due_kind = null, version = version + 1
  where id = mine.id;
  insert into confidential.case_event (id, case_id, service_id, step, from_stage, to_stage, happened_at, role, facts)
  values (event, mine.id, mine.service_id, case me when 'A' then 'first_party_withdraws' else 'second_party_withdraws' end,
    mine.stage, 'withdrawn', withdraw_myself.at, case me when 'A' then 'first_party' else 'second_party' end, '{"how":"on_screen"}');
  return true;
end $$;

revoke all on function confidential.who_read_me(text), confidential.who_read_my_case(),
  confidential.withdraw_myself(uuid, timestamptz, text) from public;
grant execute on function confidential.who_read_me(text), confidential.who_read_my_case(),
  confidential.withdraw_myself(uuid, timestamptz, text) to entente_app;
