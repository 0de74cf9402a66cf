-- Row security of the organisation: one's own municipality; those from outside see little more than themselves.

drop policy if exists own_municipality on named.municipality;
create policy own_municipality on named.municipality using (municipality_id = (select context.municipality()));
drop policy if exists read_by_owner on named.municipality;
create policy read_by_owner on named.municipality for select to bofast_owner using (true);

drop policy if exists own_municipality on named.committee;
create policy own_municipality on named.committee using (municipality_id = (select context.municipality()));

drop policy if exists own_municipality on named.unit;
create policy own_municipality on named.unit using (municipality_id = (select context.municipality()));

drop policy if exists own_municipality on named.organisation;
create policy own_municipality on named.organisation using (
	municipality_id = (select context.municipality())
	and ((select house.wide()) or (select context.is_staff()) or id in (select context.organisations()))
);

drop policy if exists own_municipality on named.contact_person;
create policy own_municipality on named.contact_person using (
	municipality_id = (select context.municipality())
	and ((select house.wide()) or (select context.is_staff()))
);

drop policy if exists own_municipality on named.staff;
create policy own_municipality on named.staff to bofast_app using (
	municipality_id = (select context.municipality())
	and ((select house.wide()) or (select context.is_staff()) or id = (select context.actor()))
);
drop policy if exists own_municipality on named.competence;
create policy own_municipality on named.competence using (
	municipality_id = (select context.municipality())
	and ((select house.wide()) or (select context.is_staff()))
);

do $$
declare
	t text;
begin
	foreach t in array array['staff_role', 'assignment', 'representation'] loop
		execute format('drop policy if exists own_municipality on named.%I', t);
		execute format($p$create policy own_municipality on named.%I to bofast_app using (
			municipality_id = (select context.municipality())
			and ((select house.wide()) or (select context.is_staff()) or staff_id = (select context.actor()))
		)$p$, t);
	end loop;
	-- The context's own functions and the sign-in belong to the owner, whom forced row security binds too.
	foreach t in array array['staff', 'staff_role', 'assignment', 'representation', 'named_access', 'unit'] loop
		execute format('drop policy if exists read_by_owner on named.%I', t);
		execute format('create policy read_by_owner on named.%I for select to bofast_owner using (true)', t);
	end loop;
end
$$;

drop policy if exists written_in_own_name on audit.entry;
create policy written_in_own_name on audit.entry for insert to bofast_app with check (
	municipality_id = (select context.municipality()) and actor_id is not distinct from (select context.actor())
);
drop policy if exists read_by_owner on audit.entry;
create policy read_by_owner on audit.entry for select to bofast_owner using (true);
