-- What a coordinator's page of the day asks for: proposals that wait for an answer or were refused are a handful among
-- all who ever mediated, and were looked for among all of them.
create index case_mediator_open_proposals on confidential.case_mediator (service_id, proposed_at)
  where ended_at is null and (answer is null or answer <> 'accepted');
