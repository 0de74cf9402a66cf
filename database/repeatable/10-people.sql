-- Row security of people: one's own committee (each is its own controller), case work only, and never a protected
-- person's particulars without named access.

drop policy if exists case_work on named.person;
create policy case_work on named.person using (
	municipality_id = (select context.municipality())
	and ((select house.wide())
		or (committee_id = (select context.controller()) and (select context.handles_people())))
);

drop policy if exists case_work on named.person_particulars;
create policy case_work on named.person_particulars for select using (
	municipality_id = (select context.municipality())
	and ((select house.wide())
		or (id in (select id from named.person)
			and (not hidden or id in (select context.known_by_name()))))
);
drop policy if exists written_with_its_person on named.person_particulars;
create policy written_with_its_person on named.person_particulars for insert with check (
	municipality_id = (select context.municipality()) and id in (select id from named.person)
);
drop policy if exists corrected_by_those_who_see on named.person_particulars;
create policy corrected_by_those_who_see on named.person_particulars for update using (
	municipality_id = (select context.municipality())
	and ((select house.wide())
		or (id in (select id from named.person) and (not hidden or id in (select context.known_by_name()))))
) with check (municipality_id = (select context.municipality()));

drop policy if exists case_work on named.identity_number;
create policy case_work on named.identity_number for select using (
	municipality_id = (select context.municipality())
	and ((select house.wide())
		or (person_id in (select id from named.person)
			and (not hidden or person_id in (select context.known_by_name()))))
);
drop policy if exists written_with_its_person on named.identity_number;
create policy written_with_its_person on named.identity_number for insert with check (
	municipality_id = (select context.municipality()) and person_id in (select id from named.person)
);
drop policy if exists corrected_by_those_who_see on named.identity_number;
create policy corrected_by_those_who_see on named.identity_number for update using (
	municipality_id = (select context.municipality()) and (select house.wide())
) with check (municipality_id = (select context.municipality()));

-- Named access is given by a unit manager or an administrator of the same municipality, and seen by those it names.
drop policy if exists given_and_seen on named.named_access;
create policy given_and_seen on named.named_access to bofast_app using (
	municipality_id = (select context.municipality())
	and ((select house.wide()) or staff_id = (select context.actor())
		or (select context.has_role('unit-manager')) or (select context.has_role('administrator')))
);

drop policy if exists case_work on named.household;
create policy case_work on named.household using (
	municipality_id = (select context.municipality())
	and ((select house.wide())
		or (committee_id = (select context.controller()) and (select context.handles_people())))
);
drop policy if exists case_work on named.household_member;
create policy case_work on named.household_member using (
	municipality_id = (select context.municipality())
	and ((select house.wide()) or household_id in (select id from named.household))
);

drop policy if exists for_those_with_named_access on named.registry_task;
create policy for_those_with_named_access on named.registry_task using (
	municipality_id = (select context.municipality())
	and ((select house.wide()) or person_id in (select context.known_by_name()))
);
