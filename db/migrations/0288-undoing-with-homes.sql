-- An old list can say in what home a party lives: what is taken back with its case. Otherwise as it was.
create or replace function confidential.undo_import(asked uuid) returns uuid[] language plpgsql security definer
  set search_path = pg_catalog as $$
declare
  ids uuid[];
  keys uuid[];
  name text;
  touched boolean;
begin
  perform from confidential.case_import i where i.id = asked and i.service_id = any(array(select identity.coordinates())) for update;
  if not found then return null; end if;
  select array_agg(i.case_id), array_agg(c.shred_key) into ids, keys
    from confidential.imported_case i join confidential.cases c on c.id = i.case_id where i.import_id = asked;
  foreach name in array array['cases', 'party', 'home', 'item', 'case_event'] loop
    execute format('select exists (select from confidential.imported_case i join confidential.%I t on t.%I = i.case_id
      where i.import_id = $1 and t.xmin <> i.xmin)', name, case name when 'cases' then 'id' else 'case_id' end)
      into touched using asked;
    if touched then return null; end if;
  end loop;
  begin
    foreach name in array array['item', 'compartment_grant', 'compartment', 'party_hash', 'case_milestone', 'case_event',
        'home', 'party', 'imported_case', 'cases'] loop
      execute format('delete from confidential.%I where %I = any($1)', name, case name when 'cases' then 'id' else 'case_id' end)
        using ids;
    end loop;
  exception when foreign_key_violation then
    return null;
  end;
  return coalesce(keys, '{}');
end $$;
create policy for_undoing on confidential.home to current_user using (platform.viewer() = 'member');
