-- How long a service keeps a case stands in one place, and its letters say what stands there: also those that a mediator makes.
create policy works on identity.retention_period for select to entente_app
  using (record_type = 'case' and service_id = any(array(select identity.works_at())));
create view identity.kept_case with (security_invoker = true) as
  select service_id, length as months from identity.retention_period where record_type = 'case';
grant select on identity.kept_case to entente_app;
