-- Indicators are read by all of the municipality's staff and written by those who keep the plan.

create or replace function context.keeps_plans() returns boolean
	language sql stable security definer set search_path = pg_catalog
begin atomic
	select exists (
		select from named.staff_role r
		where r.municipality_id = context.municipality() and r.staff_id = context.actor()
			and r.role in ('strategist', 'administrator')
	);
end;
revoke all on function context.keeps_plans() from public;
grant execute on function context.keeps_plans() to bofast_app, bofast_worker, bofast_owner;

create or replace procedure house.open_to_plan_keepers(opened text[])
	language plpgsql
as $$
declare
	t text;
begin
	foreach t in array opened loop
		execute format('drop policy if exists read_by_staff on counted.%I', t);
		execute format($p$create policy read_by_staff on counted.%I for select to bofast_app using (
			municipality_id = (select context.municipality()) and ((select house.wide()) or (select context.is_staff()))
		)$p$, t);
		execute format('drop policy if exists added_by_plan_keepers on counted.%I', t);
		execute format($p$create policy added_by_plan_keepers on counted.%I for insert to bofast_app with check (
			municipality_id = (select context.municipality()) and ((select house.wide()) or (select context.keeps_plans()))
		)$p$, t);
		execute format('drop policy if exists changed_by_plan_keepers on counted.%I', t);
		execute format($p$create policy changed_by_plan_keepers on counted.%I for update to bofast_app using (
			municipality_id = (select context.municipality()) and ((select house.wide()) or (select context.keeps_plans()))
		)$p$, t);
	end loop;
end
$$;

call house.open_to_plan_keepers(array['indicator', 'indicator_reference', 'indicator_value', 'indicator_comment', 'status_override']);

drop policy if exists taken_away_by_plan_keepers on counted.indicator_reference;
create policy taken_away_by_plan_keepers on counted.indicator_reference for delete to bofast_app using (
	municipality_id = (select context.municipality()) and ((select house.wide()) or (select context.keeps_plans()))
);
