-- Row security of what authorities tell and are told: with its case. Absence is no secret among those in case work.

do $$
declare
	t text;
begin
	foreach t in array array['authority_confirmation', 'case_message', 'concern_assessment', 'eviction_day'] loop
		execute format('drop policy if exists with_its_case on named.%I', t);
		execute format($p$create policy with_its_case on named.%1$I using (
			municipality_id = (select context.municipality())
			and ((select house.wide()) or exists (
				select from named.eviction_case c where c.municipality_id = %1$I.municipality_id and c.id = %1$I.case_id offset 0))
		)$p$, t);
	end loop;
end
$$;

drop policy if exists seen_in_case_work on named.absence;
create policy seen_in_case_work on named.absence for select using (
	municipality_id = (select context.municipality())
	and ((select house.wide()) or (select context.handles_people()))
);
-- One says oneself when one is off; a manager says it for those who fell ill.
do $$
declare
	act text;
	own text := $p$(
		municipality_id = (select context.municipality())
		and ((select house.wide())
			or ((select context.handles_people())
				and (staff_id = (select context.actor()) or (select context.has_role('unit-manager'))))))$p$;
begin
	foreach act in array array['insert', 'delete'] loop
		execute format('drop policy if exists %I on named.absence', act || '_by_oneself_or_manager');
		execute format('create policy %I on named.absence for %s %s %s', act || '_by_oneself_or_manager', act,
			case act when 'insert' then 'with check' else 'using' end, own);
	end loop;
end
$$;

-- Units that reports are handed to: decided by the administrator, known to all staff.
drop policy if exists read_by_staff on named.concern_unit;
create policy read_by_staff on named.concern_unit for select using (
	municipality_id = (select context.municipality())
	and ((select house.wide()) or (select context.is_staff()))
);
drop policy if exists kept_by_administrators on named.concern_unit;
create policy kept_by_administrators on named.concern_unit using (
	municipality_id = (select context.municipality())
	and ((select house.wide()) or (select context.has_role('administrator')))
);

-- A report of concern is its writer's until the receiving unit has acknowledged it, and that unit's alone from then on;
-- managers see one that lies with nobody, not what it says. It is handed to no unit but those decided.
drop policy if exists writer_and_receiver on named.concern_report;
create policy writer_and_receiver on named.concern_report using (
	municipality_id = (select context.municipality())
	and ((committee_id = (select context.works_for())
			and (registered_by = (select context.actor()) or handed_by = (select context.actor())
				or handed_to_unit_id in (select context.units())
				or (handed_on is null and (select context.has_role('unit-manager')))))
		or (select house.wide()))
) with check (
	municipality_id = (select context.municipality())
	and ((select house.wide()) or committee_id = (select context.controller()))
	and (handed_to_unit_id is null or exists (
		select from named.concern_unit u
		where u.municipality_id = concern_report.municipality_id and u.unit_id = handed_to_unit_id))
);
drop policy if exists with_its_report on named.concern_content;
create policy with_its_report on named.concern_content for select using (
	municipality_id = (select context.municipality())
	and ((select house.wide()) or exists (
		select from named.concern_report r
		where r.municipality_id = concern_content.municipality_id and r.id = concern_content.id
			and ((r.registered_by = (select context.actor()) and r.acknowledged_on is null)
				or (r.handed_to_unit_id in (select context.units()) and r.acknowledged_on is not null))))
);
drop policy if exists taken_down_by_its_writer on named.concern_content;
create policy taken_down_by_its_writer on named.concern_content for insert with check (
	municipality_id = (select context.municipality())
	and ((select house.wide()) or exists (
		select from named.concern_report r
		where r.municipality_id = concern_content.municipality_id and r.id = concern_content.id
			and r.registered_by = (select context.actor())))
);
