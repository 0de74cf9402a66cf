-- Nobody is told where a protected person is by other rows than theirs. Whoever shares a household with them is taken to
-- be where they are, as long as it is so written: a household has no days. So is the adult whom they follow, and who
-- follows that adult, while they do. In steps by index, with plans that are kept: every reading of spells asks.

-- All records of those who share a household with somebody hidden.
create or replace function context.housemates_of_hidden() returns setof uuid
	language plpgsql stable security definer rows 50 set search_path = pg_catalog
as $$
declare
	own_municipality int := context.municipality();
	mates uuid[] := array(
		select m.person_id from named.household_member m
		where m.municipality_id = own_municipality and m.household_id = any(array(
			select h.household_id from named.household_member h
			where h.municipality_id = own_municipality and h.person_id = any(array(select context.hidden_people())))));
begin
	if cardinality(mates) = 0 then
		return;
	end if;
	return query
	with kept as materialized (
		select coalesce(p.same_as, p.id) as id from named.person p
		where p.municipality_id = own_municipality and p.id = any(mates)
	)
	select k.id from kept k
	union all
	select r.id from named.person r
	where r.municipality_id = own_municipality and r.same_as = any(array(select k.id from kept k));
end
$$;
revoke all on function context.housemates_of_hidden() from public;
grant execute on function context.housemates_of_hidden() to bofast_app;

-- Spells of the adult whom somebody hidden follows, and of others who follow that adult then. Whoever follows somebody
-- hidden is known by the row itself, and needs no looking up.
create or replace function context.shared_spells() returns setof uuid
	language plpgsql stable security definer rows 50 set search_path = pg_catalog
as $$
declare
	own_municipality int := context.municipality();
	hidden uuid[] := array(select context.hidden_people());
	adults uuid[] := array(
		select distinct s.with_person_id from named.spell s
		where s.municipality_id = own_municipality and s.person_id = any(hidden) and s.with_person_id is not null);
	linked uuid[];
begin
	if cardinality(adults) = 0 then
		return;
	end if;
	return query
	select s.id from named.spell s
	where s.municipality_id = own_municipality and s.person_id = any(adults) and exists (
		select from named.spell t
		where t.municipality_id = own_municipality and t.with_person_id = s.person_id and t.person_id = any(hidden)
			and t.during && s.during)
	union all
	select s.id from named.spell s
	where s.municipality_id = own_municipality and s.with_person_id = any(adults) and exists (
		select from named.spell t
		where t.municipality_id = own_municipality and t.with_person_id = s.with_person_id and t.person_id = any(hidden)
			and t.during && s.during);
	linked := array(
		select p.id from named.person p
		where p.municipality_id = own_municipality and p.id = any(adults) and p.same_as is not null
		union all
		select p.same_as from named.person p
		where p.municipality_id = own_municipality and p.same_as = any(adults));
	if cardinality(linked) > 0 then
		return query
		select s.id from named.spell t
		cross join lateral house.records_of(t.with_person_id) r
		join named.spell s on s.municipality_id = own_municipality and (s.person_id = r or s.with_person_id = r)
			and s.during && t.during
		where t.municipality_id = own_municipality and t.person_id = any(hidden) and t.with_person_id = any(linked);
	end if;
end
$$;
revoke all on function context.shared_spells() from public;
grant execute on function context.shared_spells() to bofast_app;

-- The same of what was written before, also when it has been removed since. Asked with the history alone.
create or replace function context.once_shared_spells() returns setof uuid
	language plpgsql stable security definer rows 50 set search_path = pg_catalog
as $$
declare
	own_municipality int := context.municipality();
	hidden uuid[] := array(select context.hidden_people());
begin
	return query
	with theirs as materialized (
		select s.with_person_id as adult, s.during from named.spell s
		where s.municipality_id = own_municipality and s.person_id = any(hidden) and s.with_person_id is not null
		union
		select s.with_person_id, s.during from history.spell s
		where s.municipality_id = own_municipality and s.person_id = any(hidden) and s.with_person_id is not null
	), kept as materialized (
		select p.id, coalesce(p.same_as, p.id) as kept from named.person p
		where p.municipality_id = own_municipality and p.id = any(array(select t.adult from theirs t))
	), places as materialized (
		select k.kept as record, t.during from theirs t join kept k on k.id = t.adult
		union all
		select r.id, t.during from theirs t
		join kept k on k.id = t.adult
		join named.person r on r.municipality_id = own_municipality and r.same_as = k.kept
	)
	select s.id from places t
	join history.spell s on s.municipality_id = own_municipality and s.person_id = t.record and s.during && t.during
	union
	select s.id from places t
	join history.spell s on s.municipality_id = own_municipality and s.with_person_id = t.record and s.during && t.during;
end
$$;
revoke all on function context.once_shared_spells() from public;
grant execute on function context.once_shared_spells() to bofast_app;

-- Whether people whom the speaker may know have places that the speaker may not see: then no constraint may answer, which
-- would tell the days.
create or replace function context.hides_places_of(records uuid[]) returns boolean
	language plpgsql stable security definer set search_path = pg_catalog
as $$
declare
	own_municipality int := context.municipality();
begin
	return exists (
		select from named.spell s
		where s.municipality_id = own_municipality and s.person_id = any(records)
			and s.person_id not in (select context.hidden_people())
			and (s.person_id in (select context.housemates_of_hidden()) or s.id in (select context.shared_spells())
				or s.with_person_id in (select context.hidden_people())
				or s.with_person_id in (select context.housemates_of_hidden())));
end
$$;
revoke all on function context.hides_places_of(uuid[]) from public;
grant execute on function context.hides_places_of(uuid[]) to bofast_app;

do $$
declare
	t text;
begin
	-- The functions that answer for hidden people belong to the owner, whom forced row security binds too.
	foreach t in array array['named.person', 'named.household_member', 'named.spell', 'history.spell'] loop
		execute format('drop policy if exists read_by_owner on %s', t);
		execute format('create policy read_by_owner on %s for select to bofast_owner using (true)', t);
	end loop;
	foreach t in array array['named.spell', 'history.spell'] loop
		execute format('drop policy if exists tells_of_nobody_hidden on %s', t);
		execute format($p$create policy tells_of_nobody_hidden on %s as restrictive to bofast_app using (
			(select house.wide())
			or (person_id not in (select context.housemates_of_hidden()) and id not in (select context.shared_spells())%s
				and (with_person_id is null or (with_person_id not in (select context.hidden_people())
					and with_person_id not in (select context.housemates_of_hidden()))))
		)$p$, t, case t when 'history.spell' then ' and id not in (select context.once_shared_spells())' else '' end);
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
