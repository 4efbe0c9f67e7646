-- In what home a party lives and who lives there: asked so that a mediator finds the right door at a good hour, comes along as
-- he is best met, and the service knows who else has a say (a landlord, co-owners). Codes of short lists, each of them optional.
create table confidential.home (
  party_id uuid primary key,
  case_id uuid not null,
  service_id uuid not null,
  tenure text not null default '' check (tenure ~ '^[A-Z_]{0,20}$'),
  dwelling text not null default '' check (dwelling ~ '^[A-Z_]{0,20}$'),
  household text not null default '' check (household ~ '^[A-Z_]{0,20}$'),
  age_band text not null default '' check (age_band ~ '^[A-Z0-9_]{0,20}$'),
  foreign key (party_id, case_id, service_id) references confidential.party (id, case_id, service_id)
);
create index on confidential.home (case_id);
alter table confidential.home enable row level security;
alter table confidential.home force row level security;
create policy coordinator on confidential.home to entente_app
  using (service_id = any(array(select identity.coordinates())))
  with check (service_id = any(array(select identity.coordinates())));
create policy mediator on confidential.home for select to entente_app
  using (case_id = any(array(select confidential.mediates())));
grant select, insert on confidential.home to entente_app;
grant update (tenure, dwelling, household, age_band) on confidential.home to entente_app;

-- The municipality in which the first party lives, as its name is said where the map is known; empty where it is not.
alter table confidential.cases add column municipality text not null default '';
grant update (municipality) on confidential.cases to entente_app;

alter table reporting.forgotten_case
  add column tenure text not null default '', add column dwelling text not null default '',
  add column household text not null default '', add column age_band text not null default '',
  add column municipality text not null default '';

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
    r.organisation_id,
    coalesce(h.tenure, '') as tenure, coalesce(h.dwelling, '') as dwelling, coalesce(h.household, '') as household,
    coalesce(h.age_band, '') as age_band, c.municipality
  from confidential.cases c
  left join confidential.case_milestone m on m.case_id = c.id
  left join confidential.referral r on r.case_id = c.id
  left join (select of_home.*, p.side from confidential.home of_home join confidential.party p on p.id = of_home.party_id) h
    on h.case_id = c.id and h.side = 'first'
  union all
  select service_id, type, requested_month, closed_month, stage, outcome, mode, subject, sub_subject, relation, channel,
    referrer_type, district, language, first_contact_days, true, accepted, first_answer, second_answer, mediated, result,
    followed_up, first_heard_days, second_answer_days, result_days, closed_days, organisation_id, tenure, dwelling, household,
    age_band, municipality
  from reporting.forgotten_case;

select confidential.let_forget();
grant select on confidential.home to entente_retention;
grant select (side) on confidential.party to entente_retention;
grant select (municipality) on confidential.cases to entente_retention;
