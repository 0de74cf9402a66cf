-- Outside figures are public: all of the municipality's staff read them, those who keep the figures bring them in.

call house.open_to_plan_keepers(array['figure_import', 'outside_figure', 'figure_change', 'outside_measure', 'outside_address',
	'indicator_outside']);

do $$
declare
	t text;
begin
	foreach t in array array['outside_figure', 'authority_evictions', 'outside_address', 'indicator_outside'] loop
		execute format('drop policy if exists taken_away_by_plan_keepers on counted.%I', t);
		execute format($p$create policy taken_away_by_plan_keepers on counted.%I for delete to bofast_app using (
			municipality_id = (select context.municipality()) and ((select house.wide()) or (select context.keeps_plans()))
		)$p$, t);
	end loop;
end
$$;
