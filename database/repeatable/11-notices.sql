-- Row security of notices. A landlord reads what its own organisation told, never what the board knows; officers read
-- the tenant once matching has said that they may.

drop policy if exists told_or_received on named.notice;
create policy told_or_received on named.notice for select using (
	municipality_id = (select context.municipality())
	and ((select house.wide())
		or organisation_id in (select context.organisations())
		or (committee_id = (select context.controller()) and (select context.handles_people()))
		-- Administrators send in files for landlords: no name stands in this table.
		or (select context.has_role('administrator')))
);
drop policy if exists reported on named.notice;
create policy reported on named.notice for insert with check (
	municipality_id = (select context.municipality())
	and ((select house.wide())
		or organisation_id in (select context.organisations())
		or (select context.handles_people())
		or (select context.has_role('administrator')))
);
drop policy if exists changed_by_those_who_told on named.notice;
create policy changed_by_those_who_told on named.notice for update using (
	municipality_id = (select context.municipality())
	and ((select house.wide())
		or organisation_id in (select context.organisations())
		or (committee_id = (select context.controller()) and (select context.handles_people()))
		or (select context.has_role('administrator')))
);

do $$
declare
	t text;
begin
	foreach t in array array['notice_due_month', 'notice_change'] loop
		execute format('drop policy if exists with_its_notice on named.%I', t);
		execute format($p$create policy with_its_notice on named.%I using (
			municipality_id = (select context.municipality()) and notice_id in (select id from named.notice)
		)$p$, t);
	end loop;
end
$$;

-- Until matching is done nobody but the landlord sees the name; after that a protected person's is hidden.
drop policy if exists seen_when_matched on named.notice_tenant;
create policy seen_when_matched on named.notice_tenant for select using (
	municipality_id = (select context.municipality())
	and ((select house.wide())
		or notice_id in (select n.id from named.notice n where n.organisation_id in (select context.organisations()))
		or (matched and notice_id in (
			select m.id from named.notice_match m
			where m.state = 'unknown-person'
				or m.person_id in (select p.id from named.person p where p.protection = 'none')
				or m.person_id in (select context.known_by_name()))))
);
drop policy if exists shown_by_matching on named.notice_tenant;
create policy shown_by_matching on named.notice_tenant for update using (
	municipality_id = (select context.municipality()) and (select house.wide())
);
drop policy if exists told_with_its_notice on named.notice_tenant;
create policy told_with_its_notice on named.notice_tenant for insert with check (
	municipality_id = (select context.municipality()) and notice_id in (select id from named.notice)
	and (not matched or (select house.wide()))
);

drop policy if exists known_to_case_work on named.notice_match;
create policy known_to_case_work on named.notice_match for select using (
	municipality_id = (select context.municipality())
	and ((select house.wide())
		or ((select context.handles_people())
			and id in (select n.id from named.notice n where n.committee_id = (select context.controller()))))
);
drop policy if exists begins_unmatched on named.notice_match;
create policy begins_unmatched on named.notice_match for insert with check (
	municipality_id = (select context.municipality())
	and ((select house.wide())
		or (id in (select id from named.notice) and state = 'waiting' and person_id is null and case_id is null))
);
drop policy if exists settled_in_case_work on named.notice_match;
create policy settled_in_case_work on named.notice_match for update using (
	municipality_id = (select context.municipality())
	and ((select house.wide())
		or ((select context.handles_people())
			and id in (select n.id from named.notice n where n.committee_id = (select context.controller()))))
);

drop policy if exists told_or_received on named.misdirected_notice;
create policy told_or_received on named.misdirected_notice using (
	municipality_id = (select context.municipality())
	and ((select house.wide())
		or organisation_id in (select context.organisations())
		or (committee_id = (select context.controller()) and (select context.handles_people())))
);

drop policy if exists own_municipality on named.receipt_counter;
create policy own_municipality on named.receipt_counter using (municipality_id = (select context.municipality()));
