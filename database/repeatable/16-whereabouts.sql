-- Nobody is told where a protected person is by other rows than theirs. Whoever shares a household with them is taken to
-- be where they are, as long as it is so written: a household has no days. So is the adult whom they follow, and who
-- follows that adult, while they do. In steps by index, with plans that are kept: every reading of spells asks.

drop function if exists context.hides_places_of(uuid[]);

-- All records of those who share a household with somebody hidden.
create or replace function house.housemates(own_municipality int, hidden uuid[]) returns uuid[]
	language plpgsql stable set search_path = pg_catalog set plan_cache_mode = force_generic_plan
as $$
declare
	mates uuid[] := array(
		select m.person_id from named.household_member m
		where m.municipality_id = own_municipality and m.household_id = any(array(
			select h.household_id from named.household_member h
			where h.municipality_id = own_municipality and h.person_id = any(hidden))));
	kept uuid[];
begin
	if cardinality(mates) = 0 then
		return mates;
	end if;
	kept := array(
		select coalesce(p.same_as, p.id) from named.person p
		where p.municipality_id = own_municipality and p.id = any(mates));
	return kept || array(
		select r.id from named.person r where r.municipality_id = own_municipality and r.same_as = any(kept));
end
$$;

-- Spells of the adult whom somebody hidden follows, and of others who follow that adult then. Whoever follows somebody
-- hidden is known by the row itself, and needs no looking up.
create or replace function house.shared_spells(own_municipality int, hidden uuid[]) returns uuid[]
	language plpgsql stable set search_path = pg_catalog set plan_cache_mode = force_generic_plan
as $$
declare
	adults uuid[] := array(
		select distinct s.with_person_id from named.spell s
		where s.municipality_id = own_municipality and s.person_id = any(hidden) and s.with_person_id is not null);
	kept uuid[];
	everyone uuid[];
begin
	if cardinality(adults) = 0 then
		return adults;
	end if;
	kept := array(
		select distinct coalesce(p.same_as, p.id) from named.person p
		where p.municipality_id = own_municipality and p.id = any(adults));
	everyone := adults || kept || array(
		select r.id from named.person r where r.municipality_id = own_municipality and r.same_as = any(kept));
	if cardinality(everyone) = 2 * cardinality(adults) and adults <@ kept then
		return array(
			select s.id from named.spell s
			where s.municipality_id = own_municipality and s.person_id = any(adults) and exists (
				select from named.spell t
				where t.municipality_id = own_municipality and t.with_person_id = s.person_id and t.person_id = any(hidden)
					and t.during && s.during)
			union all
			select s.id from named.spell s
			where s.municipality_id = own_municipality and s.with_person_id = any(adults) and exists (
				select from named.spell t
				where t.municipality_id = own_municipality and t.with_person_id = s.with_person_id
					and t.person_id = any(hidden) and t.during && s.during));
	end if;
	-- Somebody among them has more than one record.
	return array(
		select s.id from named.spell t
		cross join lateral house.records_of(t.with_person_id) r
		join named.spell s on s.municipality_id = own_municipality and (s.person_id = r or s.with_person_id = r)
			and s.during && t.during
		where t.municipality_id = own_municipality and t.person_id = any(hidden) and t.with_person_id = any(adults));
end
$$;

-- The same of what was written before, also when it has been removed since.
create or replace function house.once_shared_spells(own_municipality int, hidden uuid[]) returns uuid[]
	language plpgsql stable set search_path = pg_catalog
as $$
begin
	return array(
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
		join history.spell s on s.municipality_id = own_municipality and s.with_person_id = t.record
			and s.during && t.during);
end
$$;
revoke all on function house.housemates(int, uuid[]), house.shared_spells(int, uuid[]),
	house.once_shared_spells(int, uuid[]) from public;

-- Holds for one transaction of one speaker only.
create or replace function house.signature_of_spots(spots text) returns text
	language sql stable set search_path = pg_catalog
begin atomic
	select encode(sha256(k.outer_pad || sha256(k.inner_pad || convert_to(concat_ws('|', 'blind-spots', pg_backend_pid(),
		extract(epoch from transaction_timestamp()), current_setting('bofast.context', true), spots), 'UTF8'))), 'hex')
	from context.signing_key k;
end;
revoke all on function house.signature_of_spots(text) from public;

-- People and spells that would tell where somebody is whom the speaker may not know: in one answer, since a policy is
-- asked for every table of every statement. Whatever names one of them as person, place or adult stays untold.
-- They are looked up once in a transaction, and kept with the owner's signature: a policy asks for each statement. What a
-- transaction itself writes meanwhile, its writer knows.
create or replace function context.blind_spots() returns uuid[]
	language plpgsql stable security definer set search_path = pg_catalog
as $$
declare
	own_municipality int := context.municipality();
	kept text := current_setting('bofast.blind_spots', true);
	hidden uuid[];
	found uuid[];
begin
	if kept <> '' and left(kept, 64) = house.signature_of_spots(substr(kept, 65)) then
		return substr(kept, 65)::uuid[];
	end if;
	hidden := array(select context.hidden_people());
	found := hidden;
	if cardinality(hidden) > 0 then
		found := hidden || house.housemates(own_municipality, hidden) || house.shared_spells(own_municipality, hidden);
	end if;
	perform set_config('bofast.blind_spots', house.signature_of_spots(found::text) || found::text, true);
	return found;
end
$$;
create or replace function context.earlier_blind_spots() returns uuid[]
	language sql stable security definer set search_path = pg_catalog
	return context.blind_spots() || house.once_shared_spells(context.municipality(), array(select context.hidden_people()));

-- Whether people whom the speaker may know have places that the speaker may not see: then no constraint may answer, which
-- would tell the days.
create or replace function context.keeps_places_back(records uuid[]) returns boolean
	language plpgsql stable security definer set search_path = pg_catalog set plan_cache_mode = force_generic_plan
as $$
declare
	own_municipality int := context.municipality();
	blind uuid[] := context.blind_spots();
begin
	return cardinality(blind) > 0 and exists (
		select from named.spell s
		where s.municipality_id = own_municipality and s.person_id = any(records)
			and array[s.id, s.person_id, s.with_person_id] && blind
			and s.person_id not in (select context.hidden_people()));
end
$$;
revoke all on function context.blind_spots(), context.earlier_blind_spots(), context.keeps_places_back(uuid[]) from public;
grant execute on function context.blind_spots(), context.earlier_blind_spots(), context.keeps_places_back(uuid[])
	to bofast_app;

do $$
declare
	t text;
begin
	-- The functions that answer for hidden people belong to the owner, whom forced row security binds too.
	foreach t in array array['named.person', 'named.household_member', 'named.spell', 'history.spell'] loop
		execute format('drop policy if exists read_by_owner on %s', t);
		execute format('create policy read_by_owner on %s for select to bofast_owner using (true)', t);
	end loop;
	-- For reading: whoever writes to rows by any of their columns reads them too.
	foreach t in array array['named.spell', 'history.spell'] loop
		execute format('drop policy if exists tells_of_nobody_hidden on %s', t);
		execute format($p$create policy tells_of_nobody_hidden on %s as restrictive for select to bofast_app using (
			(select house.wide()) or not array[id, person_id, with_person_id] && (select context.%s())
		)$p$, t, case t when 'history.spell' then 'earlier_blind_spots' else 'blind_spots' end);
	end loop;
	drop policy if exists of_nobody_hidden on named.spell;
	-- Follow-up is blind to them as boards and matching are.
	foreach t in array array['contact', 'person_factor'] loop
		execute format('drop policy if exists of_nobody_hidden on named.%I', t);
		execute format($p$create policy of_nobody_hidden on named.%I as restrictive for select to bofast_app using (
			(select house.wide()) or person_id not in (select context.hidden_people())
		)$p$, t);
	end loop;
end
$$;
drop function if exists context.housemates_of_hidden(), context.shared_spells(), context.once_shared_spells();
