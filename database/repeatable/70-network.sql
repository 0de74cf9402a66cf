-- A network is kept by its secretariat. A county sees its own municipalities; a member of a partnership what is for members.

create or replace function context.keeps_network() returns boolean
	language sql stable security definer set search_path = pg_catalog
	return context.has_role('secretariat');

create or replace function context.in_network() returns boolean
	language sql stable security definer set search_path = pg_catalog
begin atomic
	select exists (
		select from named.staff_role r
		where r.municipality_id = context.municipality() and r.staff_id = context.actor()
			and r.role in ('secretariat', 'county', 'member')
	);
end;

-- The municipalities and counties whose rows the speaker may see: all for the secretariat, its own for a county.
create or replace function context.seen_places() returns setof uuid
	language sql stable security definer set search_path = pg_catalog
begin atomic
	select p.id
	from counted.network_place p
	where p.municipality_id = context.municipality()
		and (context.keeps_network() or exists (
			select from counted.county_seat s
			where s.municipality_id = p.municipality_id and s.staff_id = context.actor() and context.has_role('county')
				and s.country = p.country and s.county_code = case p.kind when 'county' then p.code else p.county_code end));
end;
grant execute on function context.keeps_network(), context.in_network(), context.seen_places() to bofast_app, bofast_worker, bofast_owner;

-- Read by all in the network, kept by the secretariat.
create or replace procedure house.open_to_network(opened text[])
	language plpgsql
as $$
declare
	t text;
begin
	foreach t in array opened loop
		execute format('drop policy if exists read_in_network on counted.%I', t);
		execute format($p$create policy read_in_network on counted.%I for select to bofast_app using (
			municipality_id = (select context.municipality()) and ((select house.wide()) or (select context.in_network()))
		)$p$, t);
		call house.kept_by_secretariat(t);
	end loop;
end
$$;

-- About one municipality: read by the secretariat and by its county, kept by the secretariat.
create or replace procedure house.open_by_place(opened text[])
	language plpgsql
as $$
declare
	t text;
begin
	foreach t in array opened loop
		execute format('drop policy if exists read_by_place on counted.%I', t);
		execute format($p$create policy read_by_place on counted.%I for select to bofast_app using (
			municipality_id = (select context.municipality())
			and ((select house.wide()) or (select context.keeps_network()) or place_id in (select context.seen_places()))
		)$p$, t);
		call house.kept_by_secretariat(t);
	end loop;
end
$$;

create or replace procedure house.kept_by_secretariat(kept text)
	language plpgsql
as $$
begin
	execute format('drop policy if exists added_by_secretariat on counted.%I', kept);
	execute format($p$create policy added_by_secretariat on counted.%I for insert to bofast_app with check (
		municipality_id = (select context.municipality()) and ((select house.wide()) or (select context.keeps_network()))
	)$p$, kept);
	execute format('drop policy if exists changed_by_secretariat on counted.%I', kept);
	execute format($p$create policy changed_by_secretariat on counted.%I for update to bofast_app using (
		municipality_id = (select context.municipality()) and ((select house.wide()) or (select context.keeps_network()))
	)$p$, kept);
	execute format('drop policy if exists taken_away_by_secretariat on counted.%I', kept);
	execute format($p$create policy taken_away_by_secretariat on counted.%I for delete to bofast_app using (
		municipality_id = (select context.municipality()) and ((select house.wide()) or (select context.keeps_network()))
	)$p$, kept);
end
$$;

call house.open_to_network(array['network_place', 'place_successor', 'county_seat', 'place_population']);
call house.open_by_place(array['received_package', 'refused_package', 'network_figure', 'method_answer']);
