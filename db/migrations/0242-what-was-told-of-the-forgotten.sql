-- Forgetting takes the rows of a referral away, and must not change the figures that a service and its partner look at. What goes
-- leaves a number: of which partner, sent in which quarter, told in which, which word, which class of result. No case, no day.

create table partners.forgotten_referral (
  organisation_id uuid not null,
  service_id uuid not null,
  -- First days of quarters.
  sent_quarter date not null check (sent_quarter = date_trunc('quarter', sent_quarter)::date),
  told_quarter date check (told_quarter = date_trunc('quarter', told_quarter)::date),
  -- Empty: that he was sent.
  word text not null check (word in ('', 'received', 'taken_up', 'in_progress', 'closed')),
  result text not null default '' check (result in ('', 'positive', 'not_positive', 'not_taken_up', 'referred_on')),
  count integer not null check (count > 0),
  check ((word = '') = (told_quarter is null)),
  unique nulls not distinct (organisation_id, sent_quarter, told_quarter, word, result),
  foreign key (organisation_id, service_id) references partners.organisation (id, service_id) on delete cascade
);
alter table partners.forgotten_referral enable row level security;
alter table partners.forgotten_referral force row level security;
create policy coordinator on partners.forgotten_referral for select to entente_app
  using (service_id = any(array(select identity.coordinates())));
create policy for_counting on partners.forgotten_referral to current_user using (true);
grant select on partners.forgotten_referral to entente_app;

-- What was told goes first, then the referral (tables-of-a-case.ts): so the quarter of sending can still be read.
create function partners.count_forgotten_word() returns trigger language plpgsql security definer set search_path = pg_catalog as $$
begin
  insert into partners.forgotten_referral as f
  select r.organisation_id, r.service_id, date_trunc('quarter', r.received_on)::date,
    date_trunc('quarter', old.told_on)::date, old.word, coalesce(old.result, ''), 1
  from confidential.referral r where r.id = old.referral_id
  on conflict (organisation_id, sent_quarter, told_quarter, word, result) do update set count = f.count + 1;
  return null;
end $$;
create trigger count_forgotten after delete on confidential.referral_told
  for each row execute function partners.count_forgotten_word();

create function partners.count_forgotten_referral() returns trigger language plpgsql security definer
  set search_path = pg_catalog as $$
begin
  insert into partners.forgotten_referral as f
  values (old.organisation_id, old.service_id, date_trunc('quarter', old.received_on)::date, null, '', '', 1)
  on conflict (organisation_id, sent_quarter, told_quarter, word, result) do update set count = f.count + 1;
  return null;
end $$;
create trigger count_forgotten after delete on confidential.referral
  for each row execute function partners.count_forgotten_referral();
revoke all on function partners.count_forgotten_word(), partners.count_forgotten_referral() from public;
