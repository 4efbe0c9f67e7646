-- Of a sanction case the officer who sent it learns one of five words and nothing else: the stage itself he cannot read.

create function partners.sanction_word(stage text, came_from text, outcome text) returns text language sql immutable as $$
  select case
    when stage = 'closed' then case outcome when 'SAC_REFUSED' then 'refused' when 'SAC_EXECUTED' then 'executed' else 'failed' end
    else case coalesce(came_from, stage) when 'agreed' then 'agreement' when 'not_executed' then 'agreement'
      when 'executed' then 'executed' else 'received' end
  end
$$;

create policy for_sanction_answers on confidential.cases for select to current_user
  using (type = 'sanction' and platform.viewer() = 'member');
create function partners.sanction_answer(asked uuid) returns text language sql stable security definer
  set search_path = pg_catalog as $$
  select partners.sanction_word(c.stage, c.came_from, c.outcome)
  from confidential.referral r join confidential.cases c on c.id = r.case_id and c.type = 'sanction'
  where r.id = asked and r.organisation_id = any(array(select partners.sits_at()))
$$;
revoke all on function partners.sanction_word(text, text, text), partners.sanction_answer(uuid) from public;
grant execute on function partners.sanction_word(text, text, text), partners.sanction_answer(uuid) to entente_app;
