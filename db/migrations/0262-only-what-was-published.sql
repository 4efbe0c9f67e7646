-- What a service shows to everybody is a report that it published, as it was frozen: the database holds the copy against it.
alter table reporting.figure_share add foreign key (report_id) references reporting.published_report;
create policy as_published on reporting.figure_share as restrictive for insert to entente_app
  with check (exists (
    select 1 from reporting.published_report p
    where p.id = figure_share.report_id and p.service_id = figure_share.service_id and p.kind <> 'partner'
      and p.body = figure_share.report and p.version = figure_share.version));
