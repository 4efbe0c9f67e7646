-- A steering group reads nothing but what stands in published reports: what was counted for it alone goes, on its pages too.
drop table reporting.pilot_step;

create policy once on reporting.guest_page to current_user using (true) with check (true);
create policy once on reporting.guest_link for select to current_user using (true);
update reporting.guest_page p
  set content = p.content || '{"from": null, "until": null, "funnel": null, "cost": null, "said": {}}'
  from reporting.guest_link l where l.id = p.link_id and l.kind = 'steering';
drop policy once on reporting.guest_page;
drop policy once on reporting.guest_link;
