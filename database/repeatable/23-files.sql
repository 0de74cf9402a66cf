-- Landlords' files: thousands of rows at once.

-- A table that was as good as empty when a statement was planned is read from end to end for each row, foreign keys'
-- checks too, until somebody looks at it anew. The first pieces of a large file are when that is due.
create or replace function house.look_anew_at_notices() returns void
	language plpgsql security definer set search_path = pg_catalog
as $$
begin
	if (select c.reltuples from pg_class c where c.oid = 'named.notice'::regclass) < 1000 then
		analyze named.notice, named.notice_match, named.notice_tenant, named.notice_due_month, named.notice_change;
	end if;
end
$$;
revoke all on function house.look_anew_at_notices() from public;
grant execute on function house.look_anew_at_notices() to bofast_app;

-- A file is seen by those who speak for the landlord, and by the administrator who sends one in for it.
drop policy if exists sent_in on named.notice_import;
create policy sent_in on named.notice_import using (
	municipality_id = (select context.municipality())
	and ((select house.wide())
		or organisation_id in (select context.reports_for())
		or (select context.has_role('administrator')))
);
drop policy if exists with_its_file on named.notice_import_refusal;
create policy with_its_file on named.notice_import_refusal using (
	municipality_id = (select context.municipality())
	and exists (select from named.notice_import i
		where i.municipality_id = notice_import_refusal.municipality_id and i.id = notice_import_refusal.import_id)
);
drop policy if exists sent_in on named.notice_header;
create policy sent_in on named.notice_header using (
	municipality_id = (select context.municipality())
	and ((select house.wide())
		or organisation_id in (select context.reports_for())
		or (select context.has_role('administrator')))
);

-- Whoever may not see whom a report is about reads no words about it either, and asks nothing: the words may name somebody.
drop policy if exists with_its_tenant on named.notice_message;
create policy with_its_tenant on named.notice_message using (
	municipality_id = (select context.municipality())
	and ((select house.wide())
		or exists (select from named.notice_tenant t
			where t.municipality_id = notice_message.municipality_id and t.notice_id = notice_message.notice_id))
) with check (
	municipality_id = (select context.municipality())
	and written_by = (select context.actor())
	and exists (select from named.notice_tenant t
		where t.municipality_id = notice_message.municipality_id and t.notice_id = notice_message.notice_id)
	and exists (select from named.notice n
		where n.municipality_id = notice_message.municipality_id and n.id = notice_message.notice_id
			and (side = 'landlord') = (n.organisation_id in (select context.reports_for())))
);

-- Case work that may see whom it is about records and reads; the landlord reads its own while it lasts, and no longer.
drop policy if exists read_while_it_lasts on named.landlord_disclosure;
create policy read_while_it_lasts on named.landlord_disclosure for select using (
	municipality_id = (select context.municipality())
	and ((select house.wide())
		or ((select context.handles_people())
			or (taken_back_on is null and ends_on > (select context.today())))
		and exists (select from named.notice_tenant t
			where t.municipality_id = landlord_disclosure.municipality_id and t.notice_id = landlord_disclosure.notice_id))
);
drop policy if exists recorded_in_case_work on named.landlord_disclosure;
create policy recorded_in_case_work on named.landlord_disclosure for insert with check (
	municipality_id = (select context.municipality())
	and (select context.handles_people())
	and recorded_by = (select context.actor())
	and exists (select from named.notice_tenant t
		where t.municipality_id = landlord_disclosure.municipality_id and t.notice_id = landlord_disclosure.notice_id)
);
drop policy if exists taken_back_in_case_work on named.landlord_disclosure;
create policy taken_back_in_case_work on named.landlord_disclosure for update using (
	municipality_id = (select context.municipality())
	and (select context.handles_people())
	and exists (select from named.notice_tenant t
		where t.municipality_id = landlord_disclosure.municipality_id and t.notice_id = landlord_disclosure.notice_id)
);

-- Whoever becomes protected ends what a landlord may read about them, whoever says so.
drop policy if exists read_by_owner on named.landlord_disclosure;
create policy read_by_owner on named.landlord_disclosure for select to bofast_owner using (true);
drop policy if exists ended_by_owner on named.landlord_disclosure;
create policy ended_by_owner on named.landlord_disclosure for update to bofast_owner using (true);
drop policy if exists read_by_owner on named.notice_match;
create policy read_by_owner on named.notice_match for select to bofast_owner using (true);

-- What a landlord may read about somebody ends when they are protected.
create or replace function house.end_disclosures() returns trigger
	language plpgsql security definer set search_path = pg_catalog
as $$
begin
	update named.landlord_disclosure d set taken_back_on = coalesce(new.protection_checked_on, context.today())
	where d.municipality_id = new.municipality_id and d.taken_back_on is null and d.notice_id in (
		select m.id from named.notice_match m where m.municipality_id = new.municipality_id and m.person_id = new.id);
	return new;
end
$$;
revoke all on function house.end_disclosures() from public;
create or replace trigger end_disclosures after update of protection on named.person for each row
	when (old.protection = 'none' and new.protection <> 'none') execute function house.end_disclosures();
