-- A report counts the cases of some months. The moments themselves stand in the view beside their months, so that those cases
-- are found by an index; of a forgotten case it is the beginning of its month.

create index on confidential.cases (service_id, closed_at) where closed_at is not null;

create or replace view reporting.case_figure with (security_invoker = true) as
  select c.service_id, c.type, date_trunc('month', c.requested_at at time zone 'Europe/Brussels')::date as requested_month,
    date_trunc('month', c.closed_at at time zone 'Europe/Brussels')::date as closed_month,
    c.stage, c.outcome, c.mode, c.subject, c.sub_subject, c.relation, c.channel, c.referrer_type, c.district, c.language,
    reporting.at_most((c.first_contact_at at time zone 'Europe/Brussels')::date
      - (c.requested_at at time zone 'Europe/Brussels')::date, 99) as first_contact_days,
    false as forgotten,
    m.accepted_at is not null as accepted, m.first_answer, m.second_answer, m.mediated_at is not null as mediated, m.result,
    m.followed_up_at is not null as followed_up,
    reporting.days_between(c.requested_at, m.first_heard_at) as first_heard_days,
    reporting.days_between(c.requested_at, m.second_answered_at) as second_answer_days,
    reporting.days_between(c.requested_at, m.result_at) as result_days,
    reporting.days_between(c.requested_at, c.closed_at) as closed_days,
    r.organisation_id,
    coalesce(h.tenure, '') as tenure, coalesce(h.dwelling, '') as dwelling, coalesce(h.household, '') as household,
    coalesce(h.age_band, '') as age_band, c.municipality, c.requested_at, c.closed_at
  from confidential.cases c
  left join confidential.case_milestone m on m.case_id = c.id
  left join confidential.referral r on r.case_id = c.id
  left join (select of_home.*, p.side from confidential.home of_home join confidential.party p on p.id = of_home.party_id) h
    on h.case_id = c.id and h.side = 'first'
  union all
  select service_id, type, requested_month, closed_month, stage, outcome, mode, subject, sub_subject, relation, channel,
    referrer_type, district, language, first_contact_days, true, accepted, first_answer, second_answer, mediated, result,
    followed_up, first_heard_days, second_answer_days, result_days, closed_days, organisation_id, tenure, dwelling, household,
    age_band, municipality, requested_month::timestamp at time zone 'Europe/Brussels',
    closed_month::timestamp at time zone 'Europe/Brussels'
  from reporting.forgotten_case;
