-- Community cases: one who asked, and two to twenty-nine others. Each has a standing of his own; what he reads follows
-- from that and from nothing that the others do.

alter table confidential.cases add constraint cases_type_check check (type in ('neighbour', 'community'));

create table confidential.party_standing (
  party_id uuid primary key,
  case_id uuid not null,
  service_id uuid not null,
  standing text not null check (standing in
    ('listed', 'contacted', 'not_reached', 'heard', 'refused', 'taking_part', 'withdrawn')),
  -- Where a party who withdrew can return to.
  came_from text,
  since timestamptz not null,
  -- For him the case has ended, until somebody turns to him again.
  reads_end boolean not null default false,
  -- He may read what all participants share.
  reads_shared boolean not null default false,
  check ((standing = 'withdrawn') = (came_from is not null)),
  check (not reads_shared or standing not in ('withdrawn', 'refused')),
  foreign key (party_id, case_id, service_id) references confidential.party (id, case_id, service_id)
);
create index on confidential.party_standing (case_id);

alter table confidential.party_standing enable row level security;
alter table confidential.party_standing force row level security;
create policy coordinator on confidential.party_standing to entente_app
  using (service_id = any(array(select identity.coordinates())));
create policy mediator on confidential.party_standing for select to entente_app
  using (case_id = any(array(select confidential.mediates())));
create policy mediator_moves on confidential.party_standing for update to entente_app
  using (case_id = any(array(select confidential.mediates())));
-- A party sees his own standing, and what he can do to it is withdraw.
create policy party on confidential.party_standing for select to entente_app
  using (party_id = platform.viewer_party());
create policy party_withdraws on confidential.party_standing for update to entente_app
  using (party_id = platform.viewer_party() and not reads_end)
  with check (party_id = platform.viewer_party() and standing = 'withdrawn' and not reads_shared);
create policy for_parties on confidential.party_standing for select to current_user
  using (platform.viewer() = 'party' and party_id = platform.viewer_party());
grant select, insert on confidential.party_standing to entente_app;
grant update (standing, came_from, since, reads_end, reads_shared) on confidential.party_standing to entente_app;

-- A request between two becomes a community case before anybody works on it, and never goes back.
create function confidential.guard_type() returns trigger language plpgsql as $$
begin
  if new.type <> 'community' or old.type <> 'neighbour' or old.stage not in ('requested', 'intake') then
    raise exception 'A case becomes a community case at its intake' using errcode = 'check_violation';
  end if;
  return new;
end $$;
create trigger guard_type before update of type on confidential.cases
  for each row when (old.type is distinct from new.type) execute function confidential.guard_type();
create function confidential.guard_side() returns trigger language plpgsql as $$
begin
  if old.side <> 'second' or new.side <> 'other' then
    raise exception 'Who asked stays the first party' using errcode = 'check_violation';
  end if;
  return new;
end $$;
create trigger guard_side before update of side on confidential.party
  for each row when (old.side is distinct from new.side) execute function confidential.guard_side();
grant update (type) on confidential.cases to entente_app;
grant update (side) on confidential.party to entente_app;

-- The case of the party who looks, if he may read its shared part: between two always, in a community case once he takes part.
create function confidential.my_shared_case() returns setof uuid language sql stable as $$
  select p.case_id from confidential.party p
  where p.id = platform.viewer_party() and not exists (
    select from confidential.party_standing s where s.party_id = p.id and not s.reads_shared)
$$;
alter policy party on confidential.compartment
  using (party_id = platform.viewer_party()
    or (kind = 'shared' and case_id = any(array(select confidential.my_shared_case()))));
create or replace function confidential.my_compartments() returns setof uuid language sql stable as $$
  select id from confidential.compartment
  where party_id = platform.viewer_party()
    or (kind = 'shared' and case_id = any(array(select confidential.my_shared_case())))
$$;

-- A mediator lets a party into the shared part, and out of it, as the party's standing says.
create function confidential.shared_of_mine() returns setof uuid language sql stable as $$
  select id from confidential.compartment
  where kind = 'shared' and case_id = any(array(select confidential.mediates()))
$$;
create function confidential.reads_shared(party uuid) returns boolean language sql stable as $$
  select coalesce((select s.reads_shared from confidential.party_standing s where s.party_id = party), false)
$$;
create policy mediator_lets_in on confidential.compartment_grant for insert to entente_app
  with check (holder_kind = 'party' and compartment_id = any(array(select confidential.shared_of_mine()))
    and confidential.reads_shared(holder_id));
create policy mediator_sees_out on confidential.compartment_grant for select to entente_app
  using (holder_kind = 'party' and compartment_id = any(array(select confidential.shared_of_mine())));
create policy mediator_lets_out on confidential.compartment_grant for delete to entente_app
  using (holder_kind = 'party' and compartment_id = any(array(select confidential.shared_of_mine()))
    and not confidential.reads_shared(holder_id));
create policy party_gives_up on confidential.compartment_grant for delete to entente_app
  using (holder_kind = 'party' and holder_id = platform.viewer_party()
    and not confidential.reads_shared(platform.viewer_party()));

-- What a party may know of his case: with its type, and in a community case his own standing.
drop function confidential.stage_for_party();
create function confidential.stage_for_party() returns table (
    side text, type text, stage text, came_from text, withdrawn_by text, second_party_knows boolean, reopened_by text,
    standing text, standing_from text, reads_end boolean, reads_shared boolean, shred_key uuid, service_id uuid)
  language sql stable security definer set search_path = pg_catalog as $$
  select p.side, c.type, c.stage, c.came_from, c.withdrawn_by, c.second_party_knows, c.reopened_by,
    s.standing, s.came_from, s.reads_end, s.reads_shared, c.shred_key, c.service_id
  from confidential.party p join confidential.cases c on c.id = p.case_id
  left join confidential.party_standing s on s.party_id = p.id
  where p.id = platform.viewer_party()
$$;
revoke all on function confidential.stage_for_party() from public;
grant execute on function confidential.stage_for_party() to entente_app;
