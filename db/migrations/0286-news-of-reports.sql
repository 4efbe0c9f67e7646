-- That a report was published for a partner, or put right, is news for him: in the one mail of a day, which says no more than that
-- there is something.

alter table partners.news drop constraint news_kind_check,
  add constraint news_kind_check check (kind in ('told', 'desk_hour', 'session', 'answer', 'report'));

create function partners.gather_report() returns trigger language plpgsql security definer set search_path = pg_catalog as $$
begin
  insert into partners.news (organisation_id, service_id, kind, on_day)
    values (new.for_partner, new.service_id, 'report', partners.day_there(new.published_at));
  return null;
end $$;
revoke all on function partners.gather_report() from public;
create trigger gather_news after insert on reporting.published_report
  for each row when (new.for_partner is not null) execute function partners.gather_report();
