-- Row security of transfers: what leaves stands with its case; what has arrived is the committee's until it has a case.

drop policy if exists with_its_case on named.case_transfer;
create policy with_its_case on named.case_transfer using (
	municipality_id = (select context.municipality())
	and ((select house.wide()) or exists (
		select from named.eviction_case c
		where c.municipality_id = case_transfer.municipality_id and c.id = case_transfer.case_id))
);

drop policy if exists with_its_case on named.received_transfer;
create policy with_its_case on named.received_transfer using (
	municipality_id = (select context.municipality())
	and ((select house.wide())
		or (committee_id = (select context.controller()) and (select context.handles_people())
			and (case_id is null or exists (
				select from named.eviction_case c
				where c.municipality_id = received_transfer.municipality_id and c.id = received_transfer.case_id))))
);
