-- What lists of cases are read by. Each order has its own index with the id behind it, so that a page begins where the
-- one before it ended (keyset), whatever changed in between.

-- 2026-9999 comes before 2026-10000. A column, for an expression with a function that is not leakproof could not be an
-- index condition under row-level security.
alter table confidential.cases add column number_order text
  generated always as (left(number, 5) || lpad(substr(number, 6), 8, '0')) stored;

drop index confidential.cases_by_due;
create index cases_by_due on confidential.cases (service_id, (coalesce(due_on, 'infinity'::date)), id);
create index open_cases_by_due on confidential.cases (service_id, (coalesce(due_on, 'infinity'::date)), id)
  where closed_at is null;
create index open_cases_by_request on confidential.cases (service_id, requested_at desc, id desc)
  where closed_at is null;
create index cases_by_number on confidential.cases (service_id, number_order, id);
create index open_cases_by_number on confidential.cases (service_id, number_order, id) where closed_at is null;
create index cases_by_stage on confidential.cases (service_id, stage, (coalesce(due_on, 'infinity'::date)), id);
create index cases_by_district on confidential.cases (service_id, district);

create index case_mediator_by_member on confidential.case_mediator (member_id, case_id);
create index agreement_lines_due on confidential.agreement_line (service_id, due_on) where kept is null;
