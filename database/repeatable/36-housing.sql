-- Row security of the stock and of those who live in it.

-- Where others' refuges are is nobody else's to know.
create or replace function context.others_refuges() returns uuid[]
	language sql stable security definer set search_path = pg_catalog
	return array(
		select p.id from named.property p
		where p.municipality_id = context.municipality() and p.refuge and p.unit_id not in (select context.units()));

do $$
declare
	t text;
begin
	drop policy if exists read_by_owner on named.property;
	create policy read_by_owner on named.property for select to bofast_owner using (true);
	drop policy if exists read_by_owner on named.stay;
	create policy read_by_owner on named.stay for select to bofast_owner using (true);
	drop policy if exists read_by_owner on named.stay_person;
	create policy read_by_owner on named.stay_person for select to bofast_owner using (true);
	foreach t in array array['property', 'dwelling', 'bed', 'bed_opening', 'bed_use'] loop
		execute format('drop policy if exists stock_of_the_committee on named.%I', t);
		execute format($p$create policy stock_of_the_committee on named.%I using (
			municipality_id = (select context.municipality())
			and ((committee_id = (select context.works_for())
					and %s <> all((select context.others_refuges())::uuid[]))
				or (select house.wide()))
		)$p$, t, case t when 'property' then 'id' else 'property_id' end);
	end loop;
	foreach t in array array['named.stay', 'named.stay_person', 'named.child_suitability'] loop
		perform house.with_its_person(t::regclass);
	end loop;
end
$$;

-- Nobody lives openly where somebody hidden lives too, nor in a refuge of another unit: such a stay is untold as a whole. Looked up once in a transaction
-- and kept with the owner's signature, as other blind spots are.
create or replace function context.hidden_stays() returns uuid[]
	language plpgsql stable security definer set search_path = pg_catalog
as $$
declare
	own_municipality int := context.municipality();
	kept text := current_setting('bofast.hidden_stays', true);
	blind uuid[];
	found uuid[];
begin
	if kept <> '' and left(kept, 64) = house.signature_of_spots('stays' || substr(kept, 65)) then
		return substr(kept, 65)::uuid[];
	end if;
	blind := context.blind_spots();
	found := array(
		select s.id from named.stay s
		where s.municipality_id = own_municipality and s.property_id = any(context.others_refuges()));
	if cardinality(blind) > 0 then
		found := found || array(
			select distinct s.stay_id from named.stay_person s
			where s.municipality_id = own_municipality and s.person_id = any(blind));
	end if;
	perform set_config('bofast.hidden_stays', house.signature_of_spots('stays' || found::text) || found::text, true);
	return found;
end
$$;
revoke all on function context.others_refuges(), context.hidden_stays() from public;
grant execute on function context.others_refuges(), context.hidden_stays() to bofast_app;

drop policy if exists in_no_refuge_of_others on named.child_suitability;
create policy in_no_refuge_of_others on named.child_suitability as restrictive for select to bofast_app using (
	(select house.wide()) or property_id <> all((select context.others_refuges())::uuid[])
);
drop policy if exists of_nobody_hidden on named.stay;
create policy of_nobody_hidden on named.stay as restrictive for select to bofast_app using (
	(select house.wide()) or id <> all((select context.hidden_stays())::uuid[])
);
drop policy if exists of_nobody_hidden on named.stay_person;
create policy of_nobody_hidden on named.stay_person as restrictive for select to bofast_app using (
	(select house.wide()) or stay_id <> all((select context.hidden_stays())::uuid[])
);

-- The bed's calendar follows its stays, and so do those who live there: whoever was there to the end stays to the new one.
create or replace function house.stay_keeps_its_bed() returns trigger
	language plpgsql set search_path = pg_catalog
as $$
begin
	if new.state in ('booked', 'here', 'left') then
		insert into named.bed_use (municipality_id, committee_id, property_id, bed_id, during, use, stay_id)
		values (new.municipality_id, new.committee_id, new.property_id, new.bed_id, new.during, 'stay', new.id)
		on conflict (municipality_id, stay_id) do update set during = excluded.during
		where bed_use.during <> excluded.during;
	else
		delete from named.bed_use u where u.municipality_id = new.municipality_id and u.stay_id = new.id;
	end if;
	if tg_op = 'UPDATE' then
		update named.stay_person p set
			slot = case when new.state in ('booked', 'here', 'left') then p.slot end,
			lives = new.state in ('here', 'left') and not new.guest,
			during = daterange(
				case when lower(p.during) = lower(old.during) then lower(new.during) else lower(p.during) end,
				case when upper(p.during) is not distinct from upper(old.during) then upper(new.during) else upper(p.during) end)
		where p.municipality_id = new.municipality_id and p.stay_id = new.id
			and (new.during <> old.during or new.state <> old.state);
	end if;
	return null;
end
$$;
drop trigger if exists keeps_its_bed on named.stay;
create trigger keeps_its_bed after insert or update of during, state on named.stay
	for each row execute function house.stay_keeps_its_bed();

-- Whoever comes to live where others live already, lives there too.
create or replace function house.lives_with_the_stay() returns trigger
	language plpgsql set search_path = pg_catalog
as $$
begin
	new.lives := exists (
		select from named.stay s
		where s.municipality_id = new.municipality_id and s.id = new.stay_id and s.state in ('here', 'left') and not s.guest);
	return new;
end
$$;
drop trigger if exists lives_with_the_stay on named.stay_person;
create trigger lives_with_the_stay before insert on named.stay_person
	for each row execute function house.lives_with_the_stay();

-- A slot that the bed does not have is nobody's. The bed's row is held, so that it cannot be made smaller meanwhile.
create or replace function house.slot_of_the_bed() returns trigger
	language plpgsql set search_path = pg_catalog
as $$
declare
	places int := (select b.sleeps from named.bed b where b.municipality_id = new.municipality_id and b.id = new.bed_id for share);
begin
	if new.slot > coalesce(places, 0) then
		raise exception 'a bed holds no more than it sleeps' using errcode = '23514', constraint = 'no_more_than_it_sleeps';
	end if;
	return null;
end
$$;
drop trigger if exists slot_of_the_bed on named.stay_person;
create trigger slot_of_the_bed after insert or update of slot on named.stay_person
	for each row when (new.slot is not null) execute function house.slot_of_the_bed();

create or replace function house.bed_has_room_for_its_people() returns trigger
	language plpgsql security definer set search_path = pg_catalog
as $$
begin
	if exists (
		select from named.stay_person p
		where p.municipality_id = new.municipality_id and p.bed_id = new.id and p.slot > new.sleeps
			and (upper_inf(p.during) or upper(p.during) > context.today())
	) then
		raise exception 'more people are booked than the bed would sleep' using errcode = '23514', constraint = 'no_more_than_it_sleeps';
	end if;
	return null;
end
$$;
drop trigger if exists has_room_for_its_people on named.bed;
create trigger has_room_for_its_people after update of sleeps on named.bed
	for each row when (new.sleeps < old.sleeps) execute function house.bed_has_room_for_its_people();
