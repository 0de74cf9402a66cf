-- The backup reads everything and changes nothing: what it may not read it could not give back.

do $$
declare
	s text;
begin
	foreach s in array array['context', 'house', 'named', 'counted', 'published', 'audit', 'history', 'reference', 'signin', 'jobs'] loop
		execute format('grant usage on schema %I to bofast_backup', s);
		execute format('grant select on all tables in schema %I to bofast_backup', s);
		execute format('grant select on all sequences in schema %I to bofast_backup', s);
	end loop;
end
$$;
revoke all on context.signing_key from bofast_backup;

drop policy if exists read_by_administrators on counted.job_left;
create policy read_by_administrators on counted.job_left for select to bofast_app using (
	municipality_id = (select context.municipality()) and (select context.has_role('administrator')));
drop policy if exists added_by_administrators on counted.job_left;
create policy added_by_administrators on counted.job_left for insert to bofast_app with check (
	municipality_id = (select context.municipality()) and left_by = (select context.actor())
	and (select context.has_role('administrator')));
