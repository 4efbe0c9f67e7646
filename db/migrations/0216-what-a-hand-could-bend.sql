-- The confidential room seen from inside: what a hand with SQL in the app's own role could still bend.

-- Each who keeps a case has a hold of his own: one that a coordinator placed before must not take in that of a complaint
-- handler, for the coordinator lifts his when he likes.
drop index confidential.legal_hold_in_force;
create unique index legal_hold_in_force on confidential.legal_hold (case_id, placed_by) where lifted_at is null;

-- Asked again with a later day, it holds until that day. False where the case was marked meanwhile: it is gone.
create or replace function confidential.hold_for_complaint(service uuid, case_number text, review date, now timestamptz)
  returns boolean language plpgsql security definer set search_path = pg_catalog as $$
declare found_case uuid;
begin
  if service <> all(array(select identity.handles_complaints())) then return false; end if;
  select c.id into found_case from confidential.cases c where c.service_id = service and c.number = case_number;
  if found_case is null then return false; end if;
  insert into confidential.legal_hold as held (id, case_id, service_id, reason, review_on, placed_at, placed_by)
    values (gen_random_uuid(), found_case, service, 'complaint', review, now, platform.viewer_member())
    on conflict (case_id, placed_by) where lifted_at is null
      do update set reason = 'complaint', review_on = greatest(held.review_on, excluded.review_on);
  -- The row above waited for whoever had locked the case.
  if found_case = any(array(select confidential.being_forgotten())) then
    delete from confidential.legal_hold l where l.case_id = found_case and l.placed_by = platform.viewer_member();
    return false;
  end if;
  return true;
end $$;

-- A mark names the key of its own case, or forgetting would destroy that of another; and a coordinator marks only what has
-- ended and what nobody keeps.
alter table confidential.cases add unique (id, shred_key);
alter table confidential.forgetting add foreign key (case_id, shred_key) references confidential.cases (id, shred_key);
alter policy coordinator on confidential.forgetting
  with check (service_id = any(array(select identity.coordinates())) and why = 'asked'
    and exists (select from confidential.ended_case e where e.case_id = forgetting.case_id and not e.held));

-- What complaints came to is counted by whoever handles them, and read by nobody else.
create policy complaints_apart on reporting.closing_count as restrictive to entente_app
  using (list <> 'complaint' or service_id = any(array(select identity.handles_complaints())));

-- The trail, too, tells of complaints to nobody else: a coordinator reads that of his service, and it may be about him.
create policy complaints_apart on trail.audit_row as restrictive for select to entente_app
  using (action not like 'complaint.%' or service_id = any(array(select identity.handles_complaints())));

-- Nobody writes in another's name: words by a party bear no member, those by a member his own.
create policy own_name on confidential.words_offered as restrictive for insert to entente_app
  with check (offered_by is not distinct from platform.viewer_member());
create policy own_name on confidential.words_release as restrictive for insert to entente_app
  with check (released_by = platform.viewer_member());
create policy own_name on confidential.agreement as restrictive for insert to entente_app
  with check (offered_by = platform.viewer_member());

-- A wording replaces one of the same owner, or it would close that of another.
alter table confidential.words_offered add unique (id, from_party),
  add foreign key (replaces, from_party) references confidential.words_offered (id, from_party);

-- Only who works at the service, and its own rooms, are booked: the refusal of a second booking would tell when somebody of
-- another service is taken.
create policy of_the_service on confidential.booking as restrictive for insert to entente_app
  with check (case resource_kind
    when 'member' then exists (select from identity.role r
      where r.member_id = resource_id and r.service_id = booking.service_id and r.role in ('mediator', 'coordinator'))
    else exists (select from identity.room m where m.id = resource_id and m.service_id = booking.service_id) end);

-- Who withdraws can return to where he stood, and to nowhere else.
create function confidential.withdraws_from_here() returns trigger language plpgsql set search_path = pg_catalog as $$
begin
  if platform.viewer() = 'party' and new.came_from is distinct from old.standing then
    raise insufficient_privilege using message = 'Who withdraws can return to where he stood';
  end if;
  return new;
end $$;
create trigger withdraws_from_here before update on confidential.party_standing
  for each row execute function confidential.withdraws_from_here();

-- Into the shared part of a case come its own parties.
alter policy mediator_lets_in on confidential.compartment_grant
  with check (holder_kind = 'party' and compartment_id = any(array(select confidential.shared_of_mine()))
    and confidential.reads_shared(holder_id)
    and exists (select from confidential.party p where p.id = holder_id and p.case_id = compartment_grant.case_id));
