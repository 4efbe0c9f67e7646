-- How far each case came, and when it first did: one row a case, made from its steps and from nothing else. It is what every
-- figure is counted from, so that nobody types anything for statistics alone.

create table confidential.case_milestone (
  case_id uuid primary key,
  service_id uuid not null,
  accepted_at timestamptz,
  first_heard_at timestamptz,
  first_answer text check (first_answer in ('heard', 'refused')),
  second_contacted_at timestamptz,
  second_answered_at timestamptz,
  second_answer text check (second_answer in ('heard', 'refused', 'not_reached')),
  mediated_at timestamptz,
  result text check (result in ('agreed', 'partly_agreed', 'improved', 'no_result', 'executed', 'not_executed')),
  result_at timestamptz,
  followed_up_at timestamptz,
  foreign key (case_id, service_id) references confidential.cases (id, service_id) on delete cascade
);
alter table confidential.case_milestone enable row level security;
alter table confidential.case_milestone force row level security;
create policy coordinator on confidential.case_milestone for select to entente_app
  using (service_id = any(array(select identity.coordinates())));
-- The trigger below writes it, in whoever’s transaction takes the step.
create policy for_steps on confidential.case_milestone to current_user using (true) with check (true);
grant select on confidential.case_milestone to entente_app;

create function confidential.note_milestone(in_case uuid, of_service uuid, reached text, at timestamptz) returns void
  language sql security definer set search_path = pg_catalog as $$
  insert into confidential.case_milestone as m (case_id, service_id, accepted_at, first_heard_at, first_answer,
    second_contacted_at, second_answered_at, second_answer, mediated_at, result, result_at, followed_up_at)
  select in_case, of_service,
    case when reached = 'accepted' then at end,
    case when reached in ('first_party_heard', 'hearing', 'offer_accepted') then at end,
    case when reached in ('first_party_heard', 'hearing', 'offer_accepted') then 'heard'
      when reached = 'offer_refused' then 'refused' end,
    case when reached = 'second_party_contacted' then at end,
    case when reached in ('second_party_heard', 'second_party_refused', 'not_reached', 'gathering') then at end,
    case when reached in ('second_party_heard', 'gathering') then 'heard' when reached = 'second_party_refused' then 'refused'
      when reached = 'not_reached' then 'not_reached' end,
    case when reached in ('mediating', 'gathering') then at end,
    case when reached in ('agreed', 'partly_agreed', 'improved', 'no_result', 'executed', 'not_executed') then reached end,
    case when reached in ('agreed', 'partly_agreed', 'improved', 'no_result', 'executed', 'not_executed') then at end,
    case when reached = 'aftercare' then at end
  where reached in ('accepted', 'first_party_heard', 'hearing', 'offer_accepted', 'offer_refused', 'second_party_contacted',
    'second_party_heard', 'second_party_refused', 'not_reached', 'gathering', 'mediating', 'agreed', 'partly_agreed', 'improved',
    'no_result', 'executed', 'not_executed', 'aftercare')
  on conflict (case_id) do update set
    accepted_at = coalesce(m.accepted_at, excluded.accepted_at),
    first_heard_at = coalesce(m.first_heard_at, excluded.first_heard_at),
    first_answer = coalesce(excluded.first_answer, m.first_answer),
    second_contacted_at = coalesce(m.second_contacted_at, excluded.second_contacted_at),
    second_answered_at = coalesce(m.second_answered_at, excluded.second_answered_at),
    second_answer = coalesce(excluded.second_answer, m.second_answer),
    mediated_at = coalesce(m.mediated_at, excluded.mediated_at),
    result = coalesce(excluded.result, m.result),
    result_at = coalesce(excluded.result_at, m.result_at),
    followed_up_at = coalesce(m.followed_up_at, excluded.followed_up_at)
$$;
revoke all on function confidential.note_milestone(uuid, uuid, text, timestamptz) from public;

-- A step back (“where it was”) is no step forward: only a stage that is new says how far a case came.
create function confidential.note_step() returns trigger language plpgsql security definer set search_path = pg_catalog as $$
begin
  if new.from_stage is distinct from 'on_hold' and new.from_stage is distinct from 'withdrawn' then
    perform confidential.note_milestone(new.case_id, new.service_id, new.to_stage, new.happened_at);
  end if;
  return null;
end $$;
revoke all on function confidential.note_step() from public;
create trigger note_step after insert on confidential.case_event
  for each row execute function confidential.note_step();

create policy for_milestones on confidential.case_event for select to current_user using (true);
do $$
declare e record;
begin
  for e in select case_id, service_id, to_stage, happened_at from confidential.case_event
    where from_stage is distinct from 'on_hold' and from_stage is distinct from 'withdrawn' order by happened_at, id
  loop
    perform confidential.note_milestone(e.case_id, e.service_id, e.to_stage, e.happened_at);
  end loop;
end $$;
drop policy for_milestones on confidential.case_event;

-- What stays of it when the case is forgotten: how far and how many days, never when.
alter table reporting.forgotten_case
  add column accepted boolean, add column first_answer text, add column second_answer text, add column mediated boolean,
  add column result text, add column followed_up boolean, add column first_heard_days integer,
  add column second_answer_days integer, add column result_days integer, add column closed_days integer,
  add column organisation_id uuid;

create function reporting.days_between(at timestamptz, later timestamptz) returns integer language sql immutable as $$
  select least((later at time zone 'Europe/Brussels')::date - (at at time zone 'Europe/Brussels')::date, 999)
$$;
grant execute on function reporting.days_between(timestamptz, timestamptz) to entente_app, entente_retention;

create or replace view reporting.case_figure with (security_invoker = true) as
  select c.service_id, c.type, date_trunc('month', c.requested_at at time zone 'Europe/Brussels')::date as requested_month,
    date_trunc('month', c.closed_at at time zone 'Europe/Brussels')::date as closed_month,
    c.stage, c.outcome, c.mode, c.subject, c.sub_subject, c.relation, c.channel, c.referrer_type, c.district, c.language,
    least((c.first_contact_at at time zone 'Europe/Brussels')::date - (c.requested_at at time zone 'Europe/Brussels')::date, 99)
      as first_contact_days, false as forgotten,
    m.accepted_at is not null as accepted, m.first_answer, m.second_answer, m.mediated_at is not null as mediated, m.result,
    m.followed_up_at is not null as followed_up,
    reporting.days_between(c.requested_at, m.first_heard_at) as first_heard_days,
    reporting.days_between(c.requested_at, m.second_answered_at) as second_answer_days,
    reporting.days_between(c.requested_at, m.result_at) as result_days,
    reporting.days_between(c.requested_at, c.closed_at) as closed_days,
    r.organisation_id
  from confidential.cases c
  left join confidential.case_milestone m on m.case_id = c.id
  left join confidential.referral r on r.case_id = c.id
  union all
  select service_id, type, requested_month, closed_month, stage, outcome, mode, subject, sub_subject, relation, channel,
    referrer_type, district, language, first_contact_days, true, accepted, first_answer, second_answer, mediated, result,
    followed_up, first_heard_days, second_answer_days, result_days, closed_days, organisation_id
  from reporting.forgotten_case;

grant select on confidential.case_milestone to entente_retention;
grant select (case_id, organisation_id) on confidential.referral to entente_retention;
select confidential.let_forget();
