-- The terms of open data are read by anyone and set by those who keep plans, in their own municipality.

drop policy if exists read_by_staff on published.data_terms;
create policy read_by_staff on published.data_terms for select to bofast_app using (
	municipality_id = (select context.municipality()) and ((select house.wide()) or (select context.is_staff()))
);
drop policy if exists added_by_plan_keepers on published.data_terms;
create policy added_by_plan_keepers on published.data_terms for insert to bofast_app with check (
	municipality_id = (select context.municipality()) and ((select house.wide()) or (select context.keeps_plans()))
);
drop policy if exists changed_by_plan_keepers on published.data_terms;
create policy changed_by_plan_keepers on published.data_terms for update to bofast_app using (
	municipality_id = (select context.municipality()) and ((select house.wide()) or (select context.keeps_plans()))
);
drop policy if exists read_by_anyone on published.data_terms;
create policy read_by_anyone on published.data_terms for select to bofast_public using (true);
