-- Municipal-sanction mediation (SAC/GAS): a type of case with a wall of its own. A sanctioning officer alone opens it, and he is
-- never its mediator.

alter table confidential.cases drop constraint cases_type_check;
alter table confidential.cases add constraint cases_type_check check (type in ('neighbour', 'community', 'sanction'));
-- Of 14 to 17, or older: never a day of birth. Nobody changes it later.
alter table confidential.cases add column age_group text check (age_group in ('minor', 'adult')),
  add constraint cases_age_of_sanctions check ((type = 'sanction') = (age_group is not null));

-- Nobody agreed to be sent: a law sends him.
alter table confidential.referral drop constraint referral_agreed_how_check;
alter table confidential.referral add constraint referral_agreed_how_check
  check (agreed_how in ('in_person', 'by_phone', 'in_writing', 'by_law'));

-- The functions below run as the owner, whom the forced policies bind too.
create policy for_senders on confidential.referral for select to current_user using (true);

-- Each sanction case came by a referral of a sanctioning officer, written in the same transaction.
create function confidential.guard_sanction() returns trigger language plpgsql security definer set search_path = pg_catalog as $$
begin
  if not exists (select from confidential.referral r join partners.organisation o on o.id = r.organisation_id
      where r.case_id = new.id and o.kind = 'sanction_officer') then
    raise exception 'A sanctioning officer alone opens a sanction case' using errcode = 'check_violation';
  end if;
  return null;
end $$;
revoke all on function confidential.guard_sanction() from public;
create constraint trigger guard_sanction after insert on confidential.cases deferrable initially deferred
  for each row when (new.type = 'sanction') execute function confidential.guard_sanction();

-- Who sits at the office that sent somebody, the sanctioning officer above all, is never his mediator.
create function partners.senders_of(asked uuid) returns setof uuid language sql stable security definer
  set search_path = pg_catalog as $$
  select s.member_id from confidential.referral r
  join partners.seat s on s.organisation_id = r.organisation_id and s.ended_at is null
  where r.case_id = asked
$$;
revoke all on function partners.senders_of(uuid) from public;
grant execute on function partners.senders_of(uuid) to entente_app;

create function confidential.guard_senders() returns trigger language plpgsql security definer set search_path = pg_catalog as $$
begin
  if new.member_id in (select partners.senders_of(new.case_id)) then
    raise exception 'Who sent somebody is not his mediator' using errcode = 'check_violation';
  end if;
  return null;
end $$;
revoke all on function confidential.guard_senders() from public;
create trigger guard_senders after insert or update of proposed_at on confidential.case_mediator
  for each row execute function confidential.guard_senders();

-- A seat that was given later closes the case all the same: whatever its rows say, he reads nothing of it as a mediator.
create or replace function confidential.mediates() returns setof uuid language sql stable security definer
  set search_path = pg_catalog as $$
  select m.case_id from confidential.case_mediator m
  where m.member_id = platform.viewer_member() and m.answer = 'accepted' and m.ended_at is null
    and exists (select from identity.role r
      where r.member_id = m.member_id and r.service_id = m.service_id and r.role in ('mediator', 'coordinator')
        and r.ended_at is null and (r.until is null or r.until >= current_date))
    and m.case_id not in (select f.case_id from partners.seat s
      join confidential.referral f on f.organisation_id = s.organisation_id
      where s.member_id = platform.viewer_member() and s.ended_at is null)
$$;

-- A result of a sanction closes a sanction case and no other; and of a minor nobody writes that he refused what he was never
-- offered, with his parents beside him.
create function confidential.guard_sanction_result() returns trigger language plpgsql set search_path = pg_catalog as $$
begin
  if new.type <> 'sanction' then
    raise exception 'A result of a sanction closes a sanction case' using errcode = 'check_violation';
  end if;
  if new.outcome = 'SAC_REFUSED' and not exists (select from confidential.case_event e
      where e.case_id = new.id and e.step = 'offer_mediation'
        and (new.age_group = 'adult' or e.facts ->> 'parents' = 'invited')) then
    raise exception 'Nobody refused what he was not offered' using errcode = 'check_violation';
  end if;
  return new;
end $$;
create trigger guard_sanction_result before update of outcome on confidential.cases
  for each row when (new.outcome like 'SAC\_%') execute function confidential.guard_sanction_result();

-- A party of a sanction case withdraws himself too, once he was offered mediation.
create or replace function confidential.withdraw_myself(event uuid, at timestamptz, seen text) returns boolean
  language plpgsql security definer set search_path = pg_catalog as $$
declare
  mine confidential.cases;
  me text;
begin
  select case p.side when 'first' then 'A' when 'second' then 'B' end into me
    from confidential.party p where p.id = platform.viewer_party() and platform.viewer() = 'party';
  select c.* into mine from confidential.cases c where c.id = any(array(select confidential.my_case())) for update;
  if me is null or mine.id is null or mine.stage <> seen or mine.stage = 'closed'
    or mine.withdrawn_by in (me, 'both') or (me = 'B' and not mine.second_party_knows)
    or mine.type = 'community' or (mine.type = 'sanction' and coalesce(mine.came_from, mine.stage) in
      ('requested', 'intake', 'not_suitable', 'accepted', 'proposed', 'assigned')) then return false; end if;
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
