-- Nobody is told where a protected person is by other rows than theirs. Those who live with them, the adult whom they
-- follow or the children who follow them, are at the same place: their spells are hidden as long as they do.

-- Spells of the adult whom somebody hidden follows, and of others who follow that adult then. Whoever follows somebody
-- hidden is known by the row itself, and needs no looking up.
create or replace function context.shared_spells() returns setof uuid
	language sql stable security definer rows 50 set search_path = pg_catalog
begin atomic
	with theirs as materialized (
		select s.municipality_id, s.with_person_id as adult, s.during
		from named.spell s
		where s.municipality_id = (select context.municipality()) and s.with_person_id is not null
			and s.person_id in (select context.hidden_people())
	)
	select s.id from theirs t
	join named.spell s on s.municipality_id = t.municipality_id and s.person_id = t.adult and s.during && t.during
	union
	select s.id from theirs t
	join named.spell s on s.municipality_id = t.municipality_id and s.with_person_id = t.adult and s.during && t.during;
end;
revoke all on function context.shared_spells() from public;
grant execute on function context.shared_spells() to bofast_app;

do $$
declare
	t text;
begin
	-- The functions that answer for hidden people belong to the owner, whom forced row security binds too.
	foreach t in array array['person', 'spell'] loop
		execute format('drop policy if exists read_by_owner on named.%I', t);
		execute format('create policy read_by_owner on named.%I for select to bofast_owner using (true)', t);
	end loop;
	foreach t in array array['named.spell', 'history.spell'] loop
		execute format('drop policy if exists tells_of_nobody_hidden on %s', t);
		execute format($p$create policy tells_of_nobody_hidden on %s as restrictive to bofast_app using (
			(select house.wide())
			or (id not in (select context.shared_spells())
				and (with_person_id is null or with_person_id not in (select context.hidden_people())))
		)$p$, t);
	end loop;
	-- Follow-up is blind to them as boards and matching are.
	foreach t in array array['spell', 'contact', 'person_factor'] loop
		execute format('drop policy if exists of_nobody_hidden on named.%I', t);
		execute format($p$create policy of_nobody_hidden on named.%I as restrictive for select to bofast_app using (
			(select house.wide()) or person_id not in (select context.hidden_people())
		)$p$, t);
	end loop;
end
$$;
