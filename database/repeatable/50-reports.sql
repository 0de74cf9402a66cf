-- Rounds and papers are read by staff and written by those who keep plans; what is frozen is never written again.

call house.open_to_plan_keepers(array['follow_up_cycle', 'plan_follow_up', 'follow_up_item', 'frozen_standing', 'frozen_figure', 'frozen_period_figure',
	'frozen_activity', 'frozen_deviation', 'paper', 'paper_part', 'paper_preparation', 'paper_annex', 'paper_record',
	'paper_layout', 'word_template', 'release_decision', 'secret_annex', 'follow_up_reminder']);

drop policy if exists changed_by_plan_keepers on counted.frozen_standing;
drop policy if exists changed_by_plan_keepers on counted.frozen_figure;
drop policy if exists changed_by_plan_keepers on counted.frozen_period_figure;
drop policy if exists changed_by_plan_keepers on counted.frozen_activity;
drop policy if exists changed_by_plan_keepers on counted.frozen_deviation;
drop policy if exists changed_by_plan_keepers on counted.secret_annex;

drop policy if exists changed_by_plan_keepers on counted.paper_record;
drop policy if exists changed_by_plan_keepers on counted.paper_layout;
drop policy if exists changed_by_plan_keepers on counted.word_template;

-- A round is changed until the moment that freezes it.
drop policy if exists changed_by_plan_keepers on counted.plan_follow_up;
create policy changed_by_plan_keepers on counted.plan_follow_up for update to bofast_app
	using (municipality_id = (select context.municipality()) and frozen_at is null
		and ((select house.wide()) or (select context.keeps_plans())))
	with check (municipality_id = (select context.municipality()));

-- Nothing is added to what has been frozen.
do $$
declare
	t text;
begin
	foreach t in array array['follow_up_item', 'frozen_standing', 'frozen_figure', 'frozen_period_figure', 'frozen_activity',
		'frozen_deviation', 'secret_annex'] loop
		execute format('drop policy if exists only_before_freezing on counted.%I', t);
		execute format($p$create policy only_before_freezing on counted.%I as restrictive for insert to bofast_app with check (
			follow_up_id in (select f.id from counted.plan_follow_up f where f.frozen_at is null)
		)$p$, t);
	end loop;
end
$$;

-- Whoever is asked about an item says it themselves; nothing is said of it any more when the round is frozen.
drop policy if exists told_by_whom_is_asked on counted.follow_up_item;
create policy told_by_whom_is_asked on counted.follow_up_item for update to bofast_app
	using (municipality_id = (select context.municipality()) and answered_by = (select context.actor()) and (select context.is_staff()))
	with check (municipality_id = (select context.municipality()) and answered_by = (select context.actor()));
drop policy if exists told_before_freezing on counted.follow_up_item;
create policy told_before_freezing on counted.follow_up_item as restrictive for update to bofast_app using (
	follow_up_id in (select f.id from counted.plan_follow_up f where f.frozen_at is null)
);

drop policy if exists taken_away_by_plan_keepers on counted.paper_preparation;
create policy taken_away_by_plan_keepers on counted.paper_preparation for delete to bofast_app using (
	municipality_id = (select context.municipality()) and (select context.keeps_plans())
);

drop policy if exists taken_away_by_plan_keepers on counted.paper_annex;
create policy taken_away_by_plan_keepers on counted.paper_annex for delete to bofast_app using (
	municipality_id = (select context.municipality()) and (select context.keeps_plans())
);

-- Exact small figures: a right of its own.
drop policy if exists read_by_staff on counted.secret_annex;
drop policy if exists read_with_the_right on counted.secret_annex;
create policy read_with_the_right on counted.secret_annex for select to bofast_app using (
	municipality_id = (select context.municipality())
	and ((select context.has_role('strategist')) or (select context.has_role('unit-manager')) or (select context.has_role('administrator')))
);
