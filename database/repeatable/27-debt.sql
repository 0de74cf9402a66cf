-- Row security of the debt, its plans and consultations: everything with its case.

do $$
declare
	t text;
begin
	foreach t in array array['debt_entry', 'plan_instalment', 'touched_person', 'disturbance', 'home_offer', 'respite'] loop
		execute format('drop policy if exists with_its_case on named.%I', t);
		execute format($p$create policy with_its_case on named.%1$I using (
			municipality_id = (select context.municipality())
			and ((select house.wide()) or exists (
				select from named.eviction_case c where c.municipality_id = %1$I.municipality_id and c.id = %1$I.case_id offset 0))
		)$p$, t);
	end loop;
	foreach t in array array['consultation_consent', 'consultation_point', 'consultation_promise'] loop
		execute format('drop policy if exists with_its_consultation on named.%I', t);
		execute format($p$create policy with_its_consultation on named.%1$I using (
			municipality_id = (select context.municipality())
			and ((select house.wide()) or exists (
				select from named.debt_consultation d
				where d.municipality_id = %1$I.municipality_id and d.id = %1$I.consultation_id))
		)$p$, t);
	end loop;
end
$$;

-- The committee's delegation is read by its staff and kept by its administrator; the lists are case work's.
drop policy if exists read_by_its_staff on named.delegation;
create policy read_by_its_staff on named.delegation for select using (
	municipality_id = (select context.municipality())
	and ((select house.wide()) or (committee_id = (select context.controller()) and (select context.is_staff())))
);
drop policy if exists kept_by_its_administrator on named.delegation;
create policy kept_by_its_administrator on named.delegation for insert with check (
	municipality_id = (select context.municipality())
	and ((select house.wide()) or (committee_id = (select context.controller()) and (select context.has_role('administrator'))))
);
drop policy if exists ended_by_its_administrator on named.delegation;
create policy ended_by_its_administrator on named.delegation for update using (
	municipality_id = (select context.municipality())
	and ((select house.wide()) or (committee_id = (select context.controller()) and (select context.has_role('administrator'))))
);

drop policy if exists case_work on named.delegated_list;
create policy case_work on named.delegated_list using (
	municipality_id = (select context.municipality())
	and ((select house.wide()) or (committee_id = (select context.controller()) and (select context.handles_people())))
);

-- A meeting with a landlord is its unit's; the landlord itself has no page of it.
drop policy if exists its_units on named.landlord_meeting;
create policy its_units on named.landlord_meeting using (
	municipality_id = (select context.municipality())
	and ((select house.wide())
		or (committee_id = (select context.controller()) and (select context.handles_people())
			and unit_id in (select context.units())))
);
drop policy if exists with_its_meeting on named.landlord_meeting_point;
create policy with_its_meeting on named.landlord_meeting_point using (
	municipality_id = (select context.municipality())
	and ((select house.wide()) or exists (
		select from named.landlord_meeting m
		where m.municipality_id = landlord_meeting_point.municipality_id and m.id = meeting_id))
);
