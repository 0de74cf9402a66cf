-- One's own boards are one's own; those who keep plans share boards with all staff, and keep each other's shared ones.

drop policy if exists read_by_owner_or_shared on counted.board_view;
create policy read_by_owner_or_shared on counted.board_view for select to bofast_app using (
	municipality_id = (select context.municipality()) and (
		(select house.wide())
		or (owner_id = (select context.actor()) and (select context.is_staff()))
		or (shared and (select context.is_staff()))
	)
);
drop policy if exists added_by_owner on counted.board_view;
create policy added_by_owner on counted.board_view for insert to bofast_app with check (
	municipality_id = (select context.municipality()) and (
		(select house.wide())
		or (owner_id = (select context.actor()) and (select context.is_staff()) and (not shared or (select context.keeps_plans())))
	)
);
drop policy if exists changed_by_owner_or_keepers on counted.board_view;
create policy changed_by_owner_or_keepers on counted.board_view for update to bofast_app
	using (municipality_id = (select context.municipality()) and (
		(not shared and owner_id = (select context.actor())) or (shared and (select context.keeps_plans()))
	))
	with check (municipality_id = (select context.municipality()) and (
		(not shared and owner_id = (select context.actor())) or (shared and (select context.keeps_plans()))
	));
drop policy if exists removed_by_owner_or_keepers on counted.board_view;
create policy removed_by_owner_or_keepers on counted.board_view for delete to bofast_app using (
	municipality_id = (select context.municipality()) and (
		(not shared and owner_id = (select context.actor())) or (shared and (select context.keeps_plans()))
	)
);

-- What somebody begins with is theirs alone.
drop policy if exists only_ones_own on counted.board_start;
create policy only_ones_own on counted.board_start to bofast_app
	using (municipality_id = (select context.municipality()) and ((select house.wide()) or (
		staff_id = (select context.actor()) and (select context.is_staff()))))
	with check (municipality_id = (select context.municipality()) and ((select house.wide()) or (
		staff_id = (select context.actor()) and (select context.is_staff())
		and exists (select from counted.board_view v where v.municipality_id = board_start.municipality_id and v.id = board_start.view_id)
	)));
