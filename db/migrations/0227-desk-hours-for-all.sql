-- The desk-hours as everybody may know them: only those that the partner accepted, and never who of the service holds them.
create view partners.public_desk_hour as
  select d.id, d.service_id, o.name as organisation, p.name as place, p.street, p.postcode, p.municipality,
    d.first_on, d.every_weeks, d.until_on, d.from_time, d.to_time, d.slot_minutes > 0 as by_appointment, d.note,
    coalesce((select jsonb_agg(jsonb_build_object('day', e.day, 'kind', e.kind, 'movedTo', e.moved_to,
      'from', e.from_time, 'to', e.to_time) order by e.day)
      from partners.desk_hour_exception e where e.desk_hour_id = d.id), '[]') as exceptions
  from partners.desk_hour d
  join partners.organisation o on o.id = d.organisation_id
  join partners.place p on p.id = d.place_id
  join partners.desk_hour_answer a on a.desk_hour_id = d.id and a.offer = d.offer and a.answer = 'accepted'
  where d.ended_at is null and o.ended_at is null and p.ended_at is null;
grant select on partners.public_desk_hour to entente_app;
