-- A magistrate is mailed, as every partner is, when there is another word to read of what he asked: the answer, or that it went back.

create function partners.gather_request() returns trigger language plpgsql security definer set search_path = pg_catalog as $$
begin
  insert into partners.news (organisation_id, service_id, kind, on_day)
    values (new.organisation_id, new.service_id, 'told', coalesce(new.returned_on, new.answered_on));
  return null;
end $$;
revoke all on function partners.gather_request() from public;
create trigger gather after update of state, answer on confidential.judicial_request
  for each row when (new.state in ('answered', 'returned')
    and (new.state is distinct from old.state or new.answer is distinct from old.answer))
  execute function partners.gather_request();
