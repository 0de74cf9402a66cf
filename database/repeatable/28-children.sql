-- Row security of what belongs to the children of a case: with the case; the municipality's own setting is read by staff.

drop policy if exists read_by_staff on named.child_setting;
create policy read_by_staff on named.child_setting for select using (
	municipality_id = (select context.municipality())
	and ((select house.wide()) or (select context.is_staff()))
);
drop policy if exists kept_by_administrators on named.child_setting;
create policy kept_by_administrators on named.child_setting using (
	municipality_id = (select context.municipality())
	and ((select house.wide()) or (select context.has_role('administrator')))
);

do $$
declare
	t text;
begin
	foreach t in array array['child_assessment', 'child_check'] loop
		execute format('drop policy if exists with_its_case on named.%I', t);
		execute format($p$create policy with_its_case on named.%1$I using (
			municipality_id = (select context.municipality())
			and ((select house.wide()) or exists (
				select from named.eviction_case c where c.municipality_id = %1$I.municipality_id and c.id = %1$I.case_id offset 0))
		)$p$, t);
	end loop;
end
$$;
