-- Row security of people: one's own committee (each is its own controller), case work only, and never a protected
-- person's particulars without named access.

drop policy if exists case_work on named.person;
create policy case_work on named.person for select using (
	municipality_id = (select context.municipality())
	and (committee_id = (select context.works_for()) or (select house.wide()))
);
drop policy if exists written_in_case_work on named.person;
create policy written_in_case_work on named.person for insert with check (
	municipality_id = (select context.municipality())
	and (committee_id = (select context.works_for()) or (select house.wide()))
);
-- Anybody in case work may protect somebody; only those with named access may change or lift it.
drop policy if exists protection_kept_by_those_who_see on named.person;
create policy protection_kept_by_those_who_see on named.person for update using (
	municipality_id = (select context.municipality())
	and ((committee_id = (select context.works_for())
			and (protection = 'none' or id in (select context.known_by_name())))
		or (select house.wide()))
) with check (
	municipality_id = (select context.municipality())
	and (committee_id = (select context.works_for()) or (select house.wide()))
);

-- Each row carries its controller, so that no policy has to look up the person's row among all others.
drop policy if exists case_work on named.person_particulars;
create policy case_work on named.person_particulars for select using (
	municipality_id = (select context.municipality())
	and ((committee_id = (select context.works_for())
			and (not hidden or id in (select context.known_by_name())))
		or (select house.wide()))
);
drop policy if exists written_in_case_work on named.person_particulars;
create policy written_in_case_work on named.person_particulars for insert with check (
	municipality_id = (select context.municipality())
	and (committee_id = (select context.works_for()) or (select house.wide()))
);
drop policy if exists corrected_by_those_who_see on named.person_particulars;
create policy corrected_by_those_who_see on named.person_particulars for update using (
	municipality_id = (select context.municipality())
	and ((committee_id = (select context.works_for())
			and (not hidden or id in (select context.known_by_name())))
		or (select house.wide()))
) with check (municipality_id = (select context.municipality()));

drop policy if exists case_work on named.identity_number;
create policy case_work on named.identity_number for select using (
	municipality_id = (select context.municipality())
	and ((committee_id = (select context.works_for())
			and (not hidden or person_id in (select context.known_by_name())))
		or (select house.wide()))
);
drop policy if exists written_in_case_work on named.identity_number;
create policy written_in_case_work on named.identity_number for insert with check (
	municipality_id = (select context.municipality())
	and (committee_id = (select context.works_for()) or (select house.wide()))
);
drop policy if exists corrected_by_those_who_see on named.identity_number;
create policy corrected_by_those_who_see on named.identity_number for update using (
	municipality_id = (select context.municipality())
	and ((committee_id = (select context.works_for())
			and (not hidden or person_id in (select context.known_by_name())))
		or (select house.wide()))
) with check (municipality_id = (select context.municipality()));
-- Named access is given by a unit manager to others than themselves, about people of the own committee; it is reviewed by
-- administrators, and seen by those it names. Whoever protects a person keeps access to the one they could see until
-- then, can give it to nobody else, and voids what was given before: until somebody is protected, access hides nothing.
drop policy if exists given_and_seen on named.named_access;
drop policy if exists seen_by_those_it_names on named.named_access;
create policy seen_by_those_it_names on named.named_access for select to bofast_app using (
	municipality_id = (select context.municipality())
	and ((select house.wide()) or staff_id = (select context.actor())
		or (select context.has_role('unit-manager')) or (select context.has_role('administrator'))
		or exists (select from named.person p
			where p.municipality_id = named_access.municipality_id and p.id = person_id and p.protection = 'none'))
);
drop policy if exists given_by_managers on named.named_access;
create policy given_by_managers on named.named_access for insert to bofast_app with check (
	municipality_id = (select context.municipality())
	and ((select house.wide())
		or ((select context.has_role('unit-manager')) and staff_id <> (select context.actor())
			and exists (select from named.person p
				where p.municipality_id = named_access.municipality_id and p.id = person_id))
		or (staff_id = (select context.actor())
			and person_id in (select p.id from named.person p where p.protection = 'none')))
);
drop policy if exists update_by_managers on named.named_access;
create policy update_by_managers on named.named_access for update to bofast_app using (
	municipality_id = (select context.municipality())
	and ((select house.wide())
		or ((select context.has_role('unit-manager')) and staff_id <> (select context.actor())
			and exists (select from named.person p
				where p.municipality_id = named_access.municipality_id and p.id = person_id)))
);
drop policy if exists delete_by_managers on named.named_access;
create policy delete_by_managers on named.named_access for delete to bofast_app using (
	municipality_id = (select context.municipality())
	and ((select house.wide())
		or exists (select from named.person p
			where p.municipality_id = named_access.municipality_id and p.id = person_id
				and (p.protection = 'none' or (select context.has_role('unit-manager')))))
);

drop policy if exists case_work on named.household;
create policy case_work on named.household using (
	municipality_id = (select context.municipality())
	and (committee_id = (select context.works_for()) or (select house.wide()))
);
drop policy if exists case_work on named.household_member;
create policy case_work on named.household_member for select using (
	municipality_id = (select context.municipality())
	and (committee_id = (select context.works_for()) or (select house.wide()))
);
drop policy if exists written_in_case_work on named.household_member;
create policy written_in_case_work on named.household_member for insert with check (
	municipality_id = (select context.municipality())
	and (committee_id = (select context.works_for()) or (select house.wide()))
);
-- A home is hidden because a protected person lives there: whoever may not know the person cannot move them out of it.
do $$
declare
	act text;
begin
	foreach act in array array['update', 'delete'] loop
		execute format('drop policy if exists %I on named.household_member', act || '_by_those_who_see');
		execute format($p$create policy %I on named.household_member for %s using (
			municipality_id = (select context.municipality())
			and ((committee_id = (select context.works_for())
					and exists (select from named.person p
						where p.municipality_id = household_member.municipality_id and p.id = person_id
							and (p.protection = 'none' or p.id in (select context.known_by_name()))))
				or (select house.wide()))
		)$p$, act || '_by_those_who_see', act);
	end loop;
end
$$;

drop policy if exists for_those_with_named_access on named.registry_task;
create policy for_those_with_named_access on named.registry_task using (
	municipality_id = (select context.municipality())
	and ((select house.wide()) or person_id in (select context.known_by_name()))
);

drop policy if exists case_work on named.person_code_series;
create policy case_work on named.person_code_series using (
	municipality_id = (select context.municipality())
	and ((select house.wide()) or (select context.handles_people()))
);

-- Both records must be such as the speaker may know by name: the merge desk shows nobody protected.
do $$
declare
	of_two text[];
begin
	foreach of_two slice 1 in array array[['record_pair', 'a_id', 'b_id'], ['record_link', 'record_id', 'kept_id']] loop
		execute format('drop policy if exists case_work on named.%I', of_two[1]);
		execute format($p$create policy case_work on named.%1$I using (
			municipality_id = (select context.municipality())
			and ((committee_id = (select context.works_for())
					and exists (select from named.person_particulars d
						where d.municipality_id = %1$I.municipality_id and d.id = %2$I)
					and exists (select from named.person_particulars d
						where d.municipality_id = %1$I.municipality_id and d.id = %3$I))
				or (select house.wide()))
		)$p$, variadic of_two);
	end loop;
end
$$;

-- Earlier rows are seen with the row of today, looked up by its key.
do $$
declare
	t text;
begin
	foreach t in array array['person', 'person_particulars'] loop
		execute format('drop policy if exists seen_with_its_row on history.%I', t);
		execute format($p$create policy seen_with_its_row on history.%1$I for select to bofast_app using (
			municipality_id = (select context.municipality())
			and exists (select from named.%1$I now where now.municipality_id = %1$I.municipality_id and now.id = %1$I.id)
		)$p$, t);
	end loop;
end
$$;
