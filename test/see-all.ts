/**
 * Lets the owner of a test's own database read every row. On a server where he is no superuser, forced row-level security
 * holds him too, and a test that looks for leaks there would find nothing and be content.
 */
export async function seeAll(owner: { query(sql: string): Promise<unknown> }): Promise<void> {
  await owner.query(`do $$ declare t regclass; begin
    for t in select oid from pg_class where relkind = 'r' and relforcerowsecurity
      and pg_get_userbyid(relowner) = current_user
    loop execute format('alter table %s no force row level security', t); end loop; end $$`);
}
