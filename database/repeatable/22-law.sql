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
	and ((committee_id = (select context.works_for())
			and (case_id is null or exists (
				select from named.eviction_case c
				where c.municipality_id = received_transfer.municipality_id and c.id = received_transfer.case_id)))
		or (select house.wide()))
);
-- What came with a case may name whoever is hidden in it.
drop policy if exists of_nobody_hidden on named.received_transfer;
create policy of_nobody_hidden on named.received_transfer as restrictive for select to bofast_app using (
	(select house.wide()) or case_id is null or case_id <> all((select context.hidden_cases())::uuid[])
);

-- In one house a sender is told whether the very parcel it sealed has been accepted, and nothing of where or by whom.
drop policy if exists read_by_owner on named.received_transfer;
create policy read_by_owner on named.received_transfer for select to bofast_owner using (true);
create or replace function context.parcel_is_accepted(sealed text) returns boolean
	language sql stable security definer set search_path = pg_catalog
begin atomic
	select exists (
		select from named.case_transfer t
		join named.received_transfer r on r.parcel_digest = t.parcel_digest and r.accepted_on is not null
		where t.municipality_id = context.municipality() and t.parcel_digest = sealed);
end;
revoke all on function context.parcel_is_accepted(text) from public;
grant execute on function context.parcel_is_accepted(text) to bofast_app;
