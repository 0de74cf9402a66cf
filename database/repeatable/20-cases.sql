-- Row security of cases: one's own committee and units (or what one is given), and everything else with its case.
-- The home of a protected person is hidden as its particulars are.
-- `exists` by key with `offset 0`: a file of a few rows looks up its one case, instead of hashing every case of the committee.

drop policy if exists case_work on named.eviction_case;
create policy case_work on named.eviction_case using (
	municipality_id = (select context.municipality())
	and ((committee_id = (select context.works_for())
			and (assigned_to = (select context.actor()) or unit_id in (select context.units())))
		or (select house.wide()))
);

drop policy if exists case_work on named.case_number_series;
create policy case_work on named.case_number_series using (
	municipality_id = (select context.municipality())
	and ((select house.wide()) or (select context.handles_people()))
);

-- `offset 0`: each home asks for its own household, and nobody gathers all members for a few homes.
drop policy if exists case_work on named.case_home;
create policy case_work on named.case_home for select using (
	municipality_id = (select context.municipality())
	and ((select house.wide())
		or (exists (select from named.household h
				where h.municipality_id = case_home.municipality_id and h.id = case_home.household_id)
			and not exists (
				select from named.household_member m
				join named.person p on p.municipality_id = m.municipality_id and p.id = m.person_id
				where m.municipality_id = case_home.municipality_id and m.household_id = case_home.household_id
					and p.protection <> 'none' and p.id not in (select context.known_by_name())
				offset 0)
			and id <> all((select context.hidden_cases())::uuid[])))
);
drop policy if exists written_with_its_household on named.case_home;
create policy written_with_its_household on named.case_home for insert with check (
	municipality_id = (select context.municipality())
	and ((select house.wide()) or household_id in (select id from named.household))
);
drop policy if exists corrected_by_jobs on named.case_home;
create policy corrected_by_jobs on named.case_home for update using (
	municipality_id = (select context.municipality()) and (select house.wide())
);

do $$
declare
	t text;
begin
	foreach t in array array['case_date', 'case_child', 'contact_attempt', 'child_talk', 'debt_consultation', 'payment_plan',
		'decision', 'follow_up'] loop
		execute format('drop policy if exists with_its_case on named.%I', t);
		execute format($p$create policy with_its_case on named.%1$I using (
			municipality_id = (select context.municipality())
			and ((select house.wide()) or exists (
				select from named.eviction_case c where c.municipality_id = %1$I.municipality_id and c.id = %1$I.case_id offset 0))
		)$p$, t);
	end loop;
end
$$;

drop policy if exists with_its_talk on named.guardian_consent;
create policy with_its_talk on named.guardian_consent using (
	municipality_id = (select context.municipality())
	and ((select house.wide()) or exists (
		select from named.child_talk t where t.municipality_id = guardian_consent.municipality_id and t.id = talk_id))
);

drop policy if exists with_its_consultation on named.consultation_party;
create policy with_its_consultation on named.consultation_party using (
	municipality_id = (select context.municipality())
	and ((select house.wide()) or exists (
		select from named.debt_consultation d
		where d.municipality_id = consultation_party.municipality_id and d.id = consultation_id))
);
