-- Who sits as a sanctioning officer is neither coordinator nor mediator of the same service, whichever came first: the one who
-- fines is not the one who mediates (Belgian Act of 24 June 2013).

create function partners.sits_as_officer(member uuid, service uuid) returns boolean language sql stable security definer
  set search_path = pg_catalog as $$
  select exists (select from partners.seat s join partners.organisation o on o.id = s.organisation_id
    where s.member_id = member and s.service_id = service and s.ended_at is null and o.kind = 'sanction_officer')
$$;
create function partners.works_in_team(member uuid, service uuid) returns boolean language sql stable security definer
  set search_path = pg_catalog as $$
  select exists (select from identity.role r where r.member_id = member and r.service_id = service
    and r.role in ('coordinator', 'mediator') and r.ended_at is null and (r.until is null or r.until >= current_date))
$$;
create function partners.has_team_among_seats(asked uuid) returns boolean language sql stable security definer
  set search_path = pg_catalog as $$
  select exists (select from partners.seat s where s.organisation_id = asked and s.ended_at is null
    and partners.works_in_team(s.member_id, s.service_id))
$$;

create function partners.guard_officer_seat() returns trigger language plpgsql security definer set search_path = pg_catalog as $$
begin
  if partners.works_in_team(new.member_id, new.service_id) and exists (select from partners.organisation o
      where o.id = new.organisation_id and o.kind = 'sanction_officer') then
    raise exception 'Who works for the service is not its sanctioning officer' using errcode = 'check_violation';
  end if;
  return new;
end $$;
create trigger guard_officer_seat before insert or update on partners.seat
  for each row when (new.ended_at is null) execute function partners.guard_officer_seat();

create function partners.guard_officer_office() returns trigger language plpgsql security definer set search_path = pg_catalog as $$
begin
  if partners.has_team_among_seats(new.id) then
    raise exception 'Who works for the service is not its sanctioning officer' using errcode = 'check_violation';
  end if;
  return new;
end $$;
create trigger guard_officer_office before update of kind on partners.organisation
  for each row when (new.kind = 'sanction_officer' and old.kind <> 'sanction_officer')
  execute function partners.guard_officer_office();

create function partners.guard_officer_role() returns trigger language plpgsql security definer set search_path = pg_catalog as $$
begin
  if partners.sits_as_officer(new.member_id, new.service_id) then
    raise exception 'A sanctioning officer does not work for the service' using errcode = 'check_violation';
  end if;
  return new;
end $$;
create trigger guard_officer_role before insert or update on identity.role
  for each row when (new.role in ('coordinator', 'mediator') and new.ended_at is null)
  execute function partners.guard_officer_role();

revoke all on function partners.sits_as_officer(uuid, uuid), partners.works_in_team(uuid, uuid),
  partners.has_team_among_seats(uuid), partners.guard_officer_seat(), partners.guard_officer_office(),
  partners.guard_officer_role() from public;
grant execute on function partners.sits_as_officer(uuid, uuid), partners.has_team_among_seats(uuid) to entente_app;
