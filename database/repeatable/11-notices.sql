-- Row security of notices. A landlord reads what its own organisation told, never what the board knows; officers read
-- the tenant once matching has said that they may. Asked by key (exists): a file of thousands is written row by row.

-- Whoever answers a count week for an organisation speaks for it too, and is not therefore its landlord.
create or replace function context.reports_for() returns setof uuid
	language sql stable security definer set search_path = pg_catalog
begin atomic
	select o from context.organisations() o where context.has_role('landlord');
end;
revoke all on function context.reports_for() from public;
grant execute on function context.reports_for() to bofast_app;

drop policy if exists told_or_received on named.notice;
create policy told_or_received on named.notice for select using (
	municipality_id = (select context.municipality())
	and (committee_id = (select context.works_for())
		or (select house.wide())
		or organisation_id in (select context.reports_for())
		-- Administrators send in files for landlords: no name stands in this table.
		or (select context.has_role('administrator')))
);
drop policy if exists reported on named.notice;
create policy reported on named.notice for insert with check (
	municipality_id = (select context.municipality())
	and ((select house.wide())
		or organisation_id in (select context.reports_for())
		or (select context.handles_people())
		or (select context.has_role('administrator')))
);
drop policy if exists changed_by_those_who_told on named.notice;
create policy changed_by_those_who_told on named.notice for update using (
	municipality_id = (select context.municipality())
	and (committee_id = (select context.works_for())
		or (select house.wide())
		or organisation_id in (select context.reports_for())
		or (select context.has_role('administrator')))
);

do $$
declare
	t text;
begin
	foreach t in array array['notice_due_month', 'notice_change'] loop
		execute format('drop policy if exists with_its_notice on named.%I', t);
		execute format($p$create policy with_its_notice on named.%1$I using (
			municipality_id = (select context.municipality())
			and exists (select from named.notice n
				where n.municipality_id = %1$I.municipality_id and n.id = %1$I.notice_id)
		)$p$, t);
	end loop;
end
$$;

-- Until matching is done nobody but the landlord sees the name; after that a protected person's is hidden.
drop policy if exists seen_when_matched on named.notice_tenant;
create policy seen_when_matched on named.notice_tenant for select using (
	municipality_id = (select context.municipality())
	and ((select house.wide())
		or exists (select from named.notice n
			where n.municipality_id = notice_tenant.municipality_id and n.id = notice_tenant.notice_id
				and n.organisation_id in (select context.reports_for()))
		or (matched and exists (select from named.notice_match m
			where m.municipality_id = notice_tenant.municipality_id and m.id = notice_tenant.notice_id
				and (m.state = 'unknown-person'
					or m.person_id in (select context.known_by_name())
					or exists (select from named.person p
						where p.municipality_id = m.municipality_id and p.id = m.person_id and p.protection = 'none')))))
);
drop policy if exists shown_by_matching on named.notice_tenant;
create policy shown_by_matching on named.notice_tenant for update using (
	municipality_id = (select context.municipality()) and (select house.wide())
);
drop policy if exists told_with_its_notice on named.notice_tenant;
create policy told_with_its_notice on named.notice_tenant for insert with check (
	municipality_id = (select context.municipality())
	and exists (select from named.notice n
		where n.municipality_id = notice_tenant.municipality_id and n.id = notice_tenant.notice_id)
	and (not matched or (select house.wide()))
);

drop policy if exists known_to_case_work on named.notice_match;
create policy known_to_case_work on named.notice_match for select using (
	municipality_id = (select context.municipality())
	and ((select house.wide())
		or exists (select from named.notice n
			where n.municipality_id = notice_match.municipality_id and n.id = notice_match.id
				and n.committee_id = (select context.works_for())))
);
drop policy if exists begins_unmatched on named.notice_match;
create policy begins_unmatched on named.notice_match for insert with check (
	municipality_id = (select context.municipality())
	and ((select house.wide())
		or (state = 'waiting' and person_id is null and case_id is null
			and exists (select from named.notice n
				where n.municipality_id = notice_match.municipality_id and n.id = notice_match.id)))
);
-- Case work settles only a notice whose tenant the speaker may see, and only with somebody whom the speaker may know:
-- written as unknown, a protected tenant would show.
drop policy if exists settled_in_case_work on named.notice_match;
create policy settled_in_case_work on named.notice_match for update using (
	municipality_id = (select context.municipality())
	and ((select house.wide())
		or ((select context.handles_people())
			and exists (select from named.notice n
				where n.municipality_id = notice_match.municipality_id and n.id = notice_match.id
					and n.committee_id = (select context.controller()))
			and (state = 'unknown-person'
				or person_id in (select context.known_by_name())
				or exists (select from named.person p
					where p.municipality_id = notice_match.municipality_id and p.id = notice_match.person_id
						and p.protection = 'none'))))
) with check (
	municipality_id = (select context.municipality())
	and ((select house.wide())
		or (state = 'matched'
			and (person_id in (select context.known_by_name())
				or exists (select from named.person p
					where p.municipality_id = notice_match.municipality_id and p.id = notice_match.person_id
						and p.protection = 'none'))))
);

drop policy if exists told_or_received on named.misdirected_notice;
create policy told_or_received on named.misdirected_notice using (
	municipality_id = (select context.municipality())
	and ((select house.wide())
		or organisation_id in (select context.reports_for())
		or (committee_id = (select context.works_for())))
);

drop policy if exists own_municipality on named.receipt_counter;
create policy own_municipality on named.receipt_counter using (municipality_id = (select context.municipality()));
