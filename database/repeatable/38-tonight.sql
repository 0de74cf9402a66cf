-- Row security of the desk's nights: arrivals follow their stay, and who was turned away follows its person where one is named.

select house.with_its_person('named.night_arrival');
drop policy if exists of_nobody_hidden on named.night_arrival;
create policy of_nobody_hidden on named.night_arrival as restrictive for select to bofast_app using (
	(select house.wide()) or stay_id <> all((select context.hidden_stays())::uuid[])
);

drop policy if exists at_the_desk on named.turned_away;
create policy at_the_desk on named.turned_away using (
	municipality_id = (select context.municipality())
	and ((select house.wide())
		or (committee_id = (select context.controller()) and (select context.handles_people())
			and property_id <> all((select context.others_refuges())::uuid[])
			and (person_id is null or exists (select from named.person p
				where p.municipality_id = turned_away.municipality_id and p.id = person_id
					and (p.protection = 'none' or p.id in (select context.known_by_name()))
				offset 0))))
);
drop policy if exists tells_of_nobody_hidden on named.turned_away;
create policy tells_of_nobody_hidden on named.turned_away as restrictive for select to bofast_app using (
	(select house.wide()) or person_id is null or person_id <> all((select context.blind_spots())::uuid[])
);
