-- What a municipality releases is read and kept by those who keep its plans; the job that hands it over works for all.

do $$
declare
	t text;
begin
	foreach t in array array['signing_key', 'network_link', 'released_package', 'package_delivery', 'delivery_answer', 'own_method_answer'] loop
		execute format('drop policy if exists read_by_plan_keepers on counted.%I', t);
		execute format($p$create policy read_by_plan_keepers on counted.%I for select to bofast_app using (
			municipality_id = (select context.municipality()) and ((select house.wide()) or (select context.keeps_plans()))
		)$p$, t);
		execute format('drop policy if exists added_by_plan_keepers on counted.%I', t);
		execute format($p$create policy added_by_plan_keepers on counted.%I for insert to bofast_app with check (
			municipality_id = (select context.municipality()) and ((select house.wide()) or (select context.keeps_plans()))
		)$p$, t);
	end loop;
	foreach t in array array['signing_key', 'network_link', 'package_delivery', 'own_method_answer'] loop
		execute format('drop policy if exists changed_by_plan_keepers on counted.%I', t);
		execute format($p$create policy changed_by_plan_keepers on counted.%I for update to bofast_app using (
			municipality_id = (select context.municipality()) and ((select house.wide()) or (select context.keeps_plans()))
		)$p$, t);
	end loop;
end
$$;

drop policy if exists taken_away_by_plan_keepers on counted.own_method_answer;
create policy taken_away_by_plan_keepers on counted.own_method_answer for delete to bofast_app using (
	municipality_id = (select context.municipality()) and ((select house.wide()) or (select context.keeps_plans()))
);

drop policy if exists read_by_staff on published.standing_package;
create policy read_by_staff on published.standing_package for select to bofast_app using (
	municipality_id = (select context.municipality()) and ((select house.wide()) or (select context.is_staff()))
);
drop policy if exists added_by_plan_keepers on published.standing_package;
create policy added_by_plan_keepers on published.standing_package for insert to bofast_app with check (
	municipality_id = (select context.municipality()) and ((select house.wide()) or (select context.keeps_plans()))
);
drop policy if exists changed_by_plan_keepers on published.standing_package;
create policy changed_by_plan_keepers on published.standing_package for update to bofast_app using (
	municipality_id = (select context.municipality()) and ((select house.wide()) or (select context.keeps_plans()))
);
drop policy if exists taken_away_by_plan_keepers on published.standing_package;
create policy taken_away_by_plan_keepers on published.standing_package for delete to bofast_app using (
	municipality_id = (select context.municipality()) and ((select house.wide()) or (select context.keeps_plans()))
);
drop policy if exists read_by_anyone on published.standing_package;
create policy read_by_anyone on published.standing_package for select to bofast_public using (true);
