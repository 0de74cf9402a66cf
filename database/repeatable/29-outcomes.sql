-- The authority's figures are public: all of the municipality's staff read them, those who keep the figures write them in.

drop policy if exists read_by_staff on counted.authority_evictions;
create policy read_by_staff on counted.authority_evictions for select using (
	municipality_id = (select context.municipality()) and ((select house.wide()) or (select context.is_staff()))
);
drop policy if exists added_by_keepers on counted.authority_evictions;
create policy added_by_keepers on counted.authority_evictions for insert with check (
	municipality_id = (select context.municipality())
	and ((select house.wide()) or (select context.has_role('strategist')) or (select context.has_role('administrator')))
);
drop policy if exists corrected_by_keepers on counted.authority_evictions;
create policy corrected_by_keepers on counted.authority_evictions for update using (
	municipality_id = (select context.municipality())
	and ((select house.wide()) or (select context.has_role('strategist')) or (select context.has_role('administrator')))
);
