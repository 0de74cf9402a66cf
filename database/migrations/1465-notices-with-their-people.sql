-- A notice in which a person is known belongs to that person's file and goes with it; the others have two years of their own.
do $$
declare
	told record;
begin
	for told in
		select c.oid::regclass as name, obj_description(c.oid) as said from pg_class c join pg_namespace n on n.oid = c.relnamespace
		where n.nspname = 'named' and c.relkind = 'r' and obj_description(c.oid) like '%retention: notice, two years without a case'
	loop
		execute format('comment on table %s is %L', told.name, told.said || ' or a known person');
	end loop;
end
$$;
