-- Who hears that something new lies in a case: its coordinators and the mediators who accepted it. Asked by the party who
-- wrote, or by the resident in the very transaction of his request; it gives addresses to the outbox, never to a page.

create function confidential.came_from_viewer(asked uuid) returns boolean language sql stable security definer
  set search_path = pg_catalog as $$
  select case platform.viewer() when 'public' then confidential.asked_just_now(asked)
    when 'party' then asked in (select confidential.my_case()) else false end
$$;
create policy for_telling on confidential.case_mediator for select to current_user
  using (platform.viewer() in ('party', 'public') and answer = 'accepted' and ended_at is null);

create function confidential.team_to_tell(asked uuid) returns table (email text, language text)
  language sql stable security definer set search_path = pg_catalog as $$
  select m.email, m.language
  from confidential.cases c
  join identity.role r on r.service_id = c.service_id and r.ended_at is null and (r.until is null or r.until >= current_date)
    and (r.role = 'coordinator' or (r.role = 'mediator' and exists (select from confidential.case_mediator cm
      where cm.case_id = c.id and cm.member_id = r.member_id and cm.answer = 'accepted' and cm.ended_at is null)))
  join identity.member m on m.id = r.member_id and m.ended_at is null
  where c.id = asked and confidential.came_from_viewer(asked)
  group by m.email, m.language
$$;
revoke all on function confidential.came_from_viewer(uuid), confidential.team_to_tell(uuid) from public;
grant execute on function confidential.team_to_tell(uuid) to entente_app;
