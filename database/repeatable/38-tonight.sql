-- Row security of the desk's nights: arrivals follow their stay, and who was turned away follows its person where one is named.

select house.with_its_person('named.night_arrival');
drop policy if exists of_nobody_hidden on named.night_arrival;
create policy of_nobody_hidden on named.night_arrival as restrictive for select to bofast_app using (
	(select house.wide()) or stay_id <> all((select context.hidden_stays())::uuid[])
);

drop policy if exists at_the_desk on named.turned_away;
create policy at_the_desk on named.turned_away using (
	municipality_id = (select context.municipality())
	and ((committee_id = (select context.works_for())
			and property_id <> all((select context.others_refuges())::uuid[])
			and (person_id is null or exists (select from named.person p
				where p.municipality_id = turned_away.municipality_id and p.id = person_id
					and (p.protection = 'none' or p.id in (select context.known_by_name()))
				offset 0)))
		or (select house.wide()))
);
drop policy if exists tells_of_nobody_hidden on named.turned_away;
create policy tells_of_nobody_hidden on named.turned_away as restrictive for select to bofast_app using (
	(select house.wide()) or person_id is null or person_id <> all((select context.blind_spots())::uuid[])
);

-- Who may not be named is expected too. The unit that runs the house meets them at its desk, and is told by which bed and
-- on which days; nothing else of them, and nothing to anybody else.
drop policy if exists read_by_owner on named.night_arrival;
create policy read_by_owner on named.night_arrival for select to bofast_owner using (true);
create or replace function house.own_untold_stays() returns uuid[]
	language sql stable security definer set search_path = pg_catalog
	return array(
		select s.id from named.stay s
		join named.property p on p.municipality_id = s.municipality_id and p.id = s.property_id
		where s.municipality_id = context.municipality() and s.committee_id = context.controller()
			and context.handles_people() and p.unit_id in (select context.units())
			and s.form in ('night-shelter', 'emergency-housing', 'on-call-housing', 'refuge', 'hotel')
			and s.id = any((select context.hidden_stays())::uuid[]));
create or replace function context.untold_guests(around date)
	returns table (property_id uuid, stay_id uuid, bed text, state text, starts_on date, ends_on date,
		came_at timestamptz, left_for text, left_at timestamptz, left_before text, left_before_at timestamptz)
	language sql stable security definer set search_path = pg_catalog
begin atomic
	select s.property_id, s.id, b.name, s.state, s.starts_on, s.ends_on,
		n.came_at, n.left_for, n.left_at, e.left_for, e.left_at
	from named.stay s
	join named.bed b on b.municipality_id = s.municipality_id and b.id = s.bed_id
	left join named.night_arrival n on n.municipality_id = s.municipality_id and n.stay_id = s.id and n.night = around
	left join named.night_arrival e on e.municipality_id = s.municipality_id and e.stay_id = s.id and e.night = around - 1
	where s.municipality_id = context.municipality() and s.id = any((select house.own_untold_stays())::uuid[])
		and s.state in ('booked', 'here', 'left') and s.starts_on <= around and s.ends_on >= around;
end;
create or replace function context.is_untold_guest(stay uuid) returns boolean
	language sql stable security definer set search_path = pg_catalog
	return stay = any(house.own_untold_stays());
revoke all on function house.own_untold_stays(), context.untold_guests(date), context.is_untold_guest(uuid) from public;
grant execute on function context.untold_guests(date), context.is_untold_guest(uuid) to bofast_app;
