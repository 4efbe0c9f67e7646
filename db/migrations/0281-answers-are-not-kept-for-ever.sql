-- What parties answered goes in its time, as everything does: their own words could speak of somebody, whatever they were asked.

create policy retention on reporting.survey_batch to entente_retention using (platform.viewer() = 'job');
grant usage on schema reporting to entente_retention;
grant select (service_id, until), delete on reporting.survey_batch to entente_retention;
