-- Row security of what is written about one person: case work of the committee reads and writes it, a protected person's
-- those with named access. What could tell where somebody hidden is stays untold, as places do.

create or replace function house.with_its_person(t regclass) returns void
	language plpgsql set search_path = pg_catalog
as $$
begin
	execute format('drop policy if exists with_its_person on %s', t);
	execute format($p$create policy with_its_person on %1$s using (
		municipality_id = (select context.municipality())
		and ((select house.wide())
			or (committee_id = (select context.controller()) and (select context.handles_people())
				and exists (select from named.person p
					where p.municipality_id = %1$s.municipality_id and p.id = person_id
						and (p.protection = 'none' or p.id in (select context.known_by_name()))
					offset 0)))
	)$p$, t);
	execute format('drop policy if exists tells_of_nobody_hidden on %s', t);
	execute format($p$create policy tells_of_nobody_hidden on %1$s as restrictive for select to bofast_app using (
		(select house.wide()) or person_id <> all((select context.blind_spots())::uuid[])
	)$p$, t);
end
$$;
revoke all on function house.with_its_person(regclass) from public;
