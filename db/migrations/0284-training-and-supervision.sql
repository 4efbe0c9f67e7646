-- Hours of further training of every mediator, not of the accredited alone, and that they were guided (supervision).

alter table reporting.training add column kind text not null default 'training' check (kind in ('training', 'supervision'));
-- How many minutes of further training a year the service asks of each mediator; without a number it asks none.
alter table reporting.binder add column yearly_minutes integer check (yearly_minutes between 1 and 12000);
grant update (yearly_minutes) on reporting.binder to entente_app;
