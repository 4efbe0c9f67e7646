-- Consents seen by whom they are about, and practical matters between a partner and the service. A free text from a case to a
-- partner has no place here: of one referral there are phrases from a fixed list, and letters know no referral.

-- A party reads the name of the organisation to which he agreed, and a mediator of those who sent his cases.
create policy party on partners.organisation for select to entente_app using (id = any(array(
  select k.organisation_id from confidential.consent k where k.party_id = platform.viewer_party())));
create policy mediator on partners.organisation for select to entente_app using (id = any(array(
  select r.organisation_id from confidential.referral r where r.case_id = any(array(select confidential.mediates())))));
create policy mediator on partners.agreement for select to entente_app using (id = any(array(
  select r.agreement_id from confidential.referral r where r.case_id = any(array(select confidential.mediates())))));
create policy mediator on confidential.referral_told for select to entente_app
  using (case_id = any(array(select confidential.mediates())));

create table confidential.referral_phrase (
  id uuid primary key,
  referral_id uuid not null,
  case_id uuid not null,
  service_id uuid not null,
  organisation_id uuid not null,
  from_partner boolean not null,
  phrase text not null check (phrase in ('please_ring_us', 'thank_you')
    or (from_partner and phrase = 'details_changed')
    or (not from_partner and phrase in ('phone_does_not_work', 'address_not_found'))),
  by_member uuid not null references identity.member,
  sent_at timestamptz not null,
  foreign key (referral_id, case_id, service_id, organisation_id)
    references confidential.referral (id, case_id, service_id, organisation_id) on delete cascade
);
create index on confidential.referral_phrase (case_id);
create index on confidential.referral_phrase (referral_id, sent_at);

-- Letters between a service and an organisation, sealed under the installation’s key.
create table partners.message (
  id uuid primary key,
  organisation_id uuid not null,
  service_id uuid not null,
  from_partner boolean not null,
  sealed bytea not null,
  by_member uuid not null references identity.member,
  sent_at timestamptz not null,
  foreign key (organisation_id, service_id) references partners.organisation (id, service_id) on delete cascade
);
create index on partners.message (organisation_id, sent_at desc);

do $$
declare name text;
begin
  foreach name in array array['confidential.referral_phrase', 'partners.message'] loop
    execute format('alter table %s enable row level security', name);
    execute format('alter table %s force row level security', name);
    execute format('create policy coordinator on %s for select to entente_app
      using (service_id = any(array(select identity.coordinates())))', name);
    execute format('create policy coordinator_writes on %s for insert to entente_app
      with check (service_id = any(array(select identity.coordinates())) and not from_partner)', name);
    execute format('create policy partner on %s for select to entente_app
      using (organisation_id = any(array(select partners.sits_at())))', name);
    execute format('create policy partner_writes on %s for insert to entente_app
      with check (organisation_id = any(array(select partners.sits_at())) and from_partner)', name);
    execute format('create policy own_name on %s as restrictive for insert to entente_app
      with check (by_member = platform.viewer_member())', name);
    execute format('grant select, insert on %s to entente_app', name);
  end loop;
end $$;

-- Whom a neutral mail tells that there is a message: the other side of an organisation for which the viewer speaks.
create function partners.to_tell(organisation uuid) returns table (email text, language text)
  language sql stable security definer set search_path = pg_catalog as $$
  select m.email, m.language from partners.organisation o
  join identity.role r on r.service_id = o.service_id and r.role = 'coordinator' and r.ended_at is null
    and (r.until is null or r.until >= current_date)
  join identity.member m on m.id = r.member_id and m.ended_at is null
  where o.id = to_tell.organisation and o.id in (select partners.sits_at())
  union
  select m.email, m.language from partners.organisation o
  join partners.seat s on s.organisation_id = o.id and s.ended_at is null
  join identity.role r on r.member_id = s.member_id and r.service_id = o.service_id and r.role = 'partner'
    and r.ended_at is null and (r.until is null or r.until >= current_date)
  join identity.member m on m.id = s.member_id and m.ended_at is null
  where o.id = to_tell.organisation and o.service_id in (select identity.coordinates())
$$;
revoke all on function partners.to_tell(uuid) from public;
grant execute on function partners.to_tell(uuid) to entente_app;

select confidential.let_forget();
