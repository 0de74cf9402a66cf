-- Row security of the organisation: one's own municipality. Those from outside see little more than themselves, and
-- whoever may read may not therefore write: roles, units and who speaks for whom are an administrator's to keep.

do $$
declare
	t text;
	reads text;
	writes text;
	administers text := '(select context.has_role(''administrator''))';
	staff text := '(select context.is_staff())';
	keeps_contacts text := '(select context.handles_people()) or (select context.has_role(''strategist'')) or '
		'(select context.has_role(''administrator''))';
	mine text := 'municipality_id = (select context.municipality())';
begin
	for t, reads, writes in values
		('municipality', 'true', administers),
		('committee', 'true', administers),
		('unit', 'true', administers),
		('organisation', staff || ' or id in (select context.organisations())', keeps_contacts),
		('contact_person', staff, keeps_contacts),
		('staff', staff || ' or id = (select context.actor())', administers),
		('staff_role', staff || ' or staff_id = (select context.actor())', administers),
		('assignment', staff || ' or staff_id = (select context.actor())', administers),
		('representation', staff || ' or staff_id = (select context.actor())', administers),
		('competence', staff, administers || ' or (select context.has_role(''unit-manager''))')
	loop
		reads := format('%s and ((select house.wide()) or %s)', mine, reads);
		writes := format('%s and ((select house.wide()) or %s)', mine, writes);
		execute format('drop policy if exists seen on named.%I', t);
		execute format('create policy seen on named.%I for select to bofast_app using (%s)', t, reads);
		execute format('drop policy if exists added on named.%I', t);
		execute format('create policy added on named.%I for insert to bofast_app with check (%s)', t, writes);
		execute format('drop policy if exists changed on named.%I', t);
		execute format('create policy changed on named.%I for update to bofast_app using (%s) with check (%s)', t, writes, writes);
		execute format('drop policy if exists ended on named.%I', t);
		execute format('create policy ended on named.%I for delete to bofast_app using (%s)', t, writes);
	end loop;
	-- How far a committee's lists reach is its own administrator's switch, not another committee's.
	drop policy changed on named.committee;
	create policy changed on named.committee for update to bofast_app using (
		municipality_id = (select context.municipality())
		and ((select house.wide()) or (id = (select context.controller()) and (select context.has_role('administrator'))))
	);
	-- The context's own functions and the sign-in belong to the owner, whom forced row security binds too.
	foreach t in array array['municipality', 'staff', 'staff_role', 'assignment', 'representation', 'named_access', 'unit'] loop
		execute format('drop policy if exists read_by_owner on named.%I', t);
		execute format('create policy read_by_owner on named.%I for select to bofast_owner using (true)', t);
	end loop;
end
$$;

-- Audit rows come by audit.write alone, which belongs to the owner and stamps who, when and why from the context.
drop policy if exists written_by_function on audit.entry;
create policy written_by_function on audit.entry for insert to bofast_owner with check (
	municipality_id = (select context.municipality())
);
drop policy if exists read_by_owner on audit.entry;
create policy read_by_owner on audit.entry for select to bofast_owner using (true);
