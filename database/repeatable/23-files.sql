-- Landlords' files: thousands of rows at once.

-- A table that was as good as empty when a statement was planned is read from end to end for each row, foreign keys'
-- checks too, until somebody looks at it anew. The first pieces of a large file are when that is due.
create or replace function house.look_anew_at_notices() returns void
	language plpgsql security definer set search_path = pg_catalog
as $$
begin
	if (select c.reltuples from pg_class c where c.oid = 'named.notice'::regclass) < 1000 then
		analyze named.notice, named.notice_match, named.notice_tenant, named.notice_due_month, named.notice_change;
	end if;
end
$$;
revoke all on function house.look_anew_at_notices() from public;
grant execute on function house.look_anew_at_notices() to bofast_app;
