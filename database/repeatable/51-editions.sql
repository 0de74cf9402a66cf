-- Editions are read by staff as readers get them and kept by those who keep plans; datasets are read by anyone.

call house.open_to_plan_keepers(array['edition', 'edition_exact']);

-- Exact numbers: a right of its own.
drop policy if exists read_by_staff on counted.edition_exact;
drop policy if exists read_with_the_right on counted.edition_exact;
create policy read_with_the_right on counted.edition_exact for select to bofast_app using (
	municipality_id = (select context.municipality())
	and ((select house.wide()) or (select context.has_role('strategist')) or (select context.has_role('unit-manager'))
		or (select context.has_role('administrator')))
);

-- What an edition rests on is written once, with it, and thrown away only with what was not released.
drop policy if exists changed_by_plan_keepers on counted.edition_exact;
drop policy if exists only_before_release on counted.edition_exact;
create policy only_before_release on counted.edition_exact as restrictive for insert to bofast_app with check (
	edition_id in (select e.id from counted.edition e where e.released_at is null)
);
drop policy if exists thrown_away_before_release on counted.edition_exact;
create policy thrown_away_before_release on counted.edition_exact for delete to bofast_app using (
	municipality_id = (select context.municipality()) and ((select house.wide()) or (select context.keeps_plans()))
	and edition_id in (select e.id from counted.edition e where e.released_at is null)
);

drop policy if exists read_by_anyone on published.dataset;
create policy read_by_anyone on published.dataset for select to bofast_public using (true);
