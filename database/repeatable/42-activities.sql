-- What is told of activities is read by all of the municipality's staff and written by those who keep the plan. What is
-- only proposed is seen by the unit that proposes it and by them: everybody else meets what was published.

call house.open_to_plan_keepers(array['activity_unit', 'activity_task']);

drop policy if exists seen_by_unit_and_keepers on counted.activity_proposal;
create policy seen_by_unit_and_keepers on counted.activity_proposal for select to bofast_app using (
	municipality_id = (select context.municipality())
	and ((select house.wide()) or (select context.keeps_plans())
		or ((select context.handles_people()) and unit_id in (select context.units())))
);
drop policy if exists proposed_by_unit on counted.activity_proposal;
create policy proposed_by_unit on counted.activity_proposal for insert to bofast_app with check (
	municipality_id = (select context.municipality())
	and ((select house.wide())
		or (state = 'waiting' and proposed_by = (select context.actor())
			and (select context.handles_people()) and unit_id in (select context.units())))
);
drop policy if exists settled_by_keepers on counted.activity_proposal;
create policy settled_by_keepers on counted.activity_proposal for update to bofast_app using (
	municipality_id = (select context.municipality()) and ((select house.wide()) or (select context.keeps_plans()))
);
drop policy if exists taken_back_by_unit on counted.activity_proposal;
create policy taken_back_by_unit on counted.activity_proposal for update to bofast_app
	using (
		municipality_id = (select context.municipality()) and state in ('waiting', 'sent-back')
		and (select context.handles_people()) and unit_id in (select context.units())
	)
	with check (municipality_id = (select context.municipality()) and state = 'taken-back');
