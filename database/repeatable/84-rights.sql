-- The records officer: what a person is given of their own, incidents, what was taken out, the register of documents.

-- Reading every row about one person is a purpose of its own, for records officers and nobody else; within their committee.
create or replace function context.keeps_records() returns boolean
	language sql stable security definer set search_path = pg_catalog
	return coalesce(context.purpose() = 'records' and context.has_role('records-officer'), false);

-- Rows that lead to a person, whole and in whichever table, by one of its columns; a list of ids in a column counts as each.
create or replace function context.kept_rows(kept_in text, by_column text, ids uuid[], earlier boolean)
	returns setof jsonb
	language plpgsql stable security definer set search_path = pg_catalog
as $$
declare
	place text := case when earlier then 'history' else 'named' end;
	kind oid := (select a.atttypid from pg_attribute a
		where a.attrelid = to_regclass(format('named.%I', kept_in)) and a.attname = by_column and not a.attisdropped);
	led text;
	walled text := '';
begin
	if not context.keeps_records() then
		raise exception 'records are read whole by records officers' using errcode = '42501';
	elsif kind is null then
		raise exception 'no % in %', by_column, kept_in;
	elsif to_regclass(format('%I.%I', place, kept_in)) is null then
		return;
	end if;
	led := case kind
		when 'uuid'::regtype then 't.%I = any($2)'
		when 'uuid[]'::regtype then 't.%I && $2'
		else 't.%I::text = any($2::text[])' end;
	if exists (select from pg_attribute a
		where a.attrelid = to_regclass(format('named.%I', kept_in)) and a.attname = 'committee_id' and not a.attisdropped) then
		walled := ' and (t.committee_id is null or t.committee_id = $3)';
	end if;
	return query execute format(
		'select to_jsonb(t) from %I.%I t where t.municipality_id = $1 and ' || led || walled, place, kept_in, by_column)
		using context.municipality(), ids, context.controller();
end
$$;

-- Whom a number or a code stands for, protected or not: whoever asks for their own has shown who they are.
create or replace function context.records_of_number(digests bytea[]) returns setof uuid
	language sql stable security definer set search_path = pg_catalog
begin atomic
	select distinct coalesce(p.same_as, p.id)
	from named.identity_number n
	join named.person p on p.municipality_id = n.municipality_id and p.id = n.person_id
	where n.municipality_id = context.municipality() and n.committee_id = context.controller()
		and context.keeps_records() and n.blind_index = any(digests);
end;
create or replace function context.records_of_code(wanted text) returns setof uuid
	language sql stable security definer set search_path = pg_catalog
begin atomic
	select distinct coalesce(p.same_as, p.id)
	from named.person_particulars d
	join named.person p on p.municipality_id = d.municipality_id and p.id = d.id
	where d.municipality_id = context.municipality() and d.committee_id = context.controller()
		and context.keeps_records() and d.code = wanted;
end;

do $$
declare
	kept text;
begin
	for kept in
		select format('%I.%I', n.nspname, c.relname)
		from pg_class c
		join pg_namespace n on n.oid = c.relnamespace and n.nspname in ('named', 'history')
		join pg_attribute a on a.attrelid = c.oid and a.attname = 'municipality_id' and not a.attisdropped
		where c.relkind = 'r'
	loop
		execute format('drop policy if exists read_for_its_person on %s', kept);
		execute format($p$create policy read_for_its_person on %s for select to bofast_owner using (
			municipality_id = (select context.municipality()) and (select context.keeps_records())
		)$p$, kept);
	end loop;
end
$$;

revoke all on function context.keeps_records(), context.kept_rows(text, text, uuid[], boolean),
	context.records_of_number(bytea[]), context.records_of_code(text) from public;
grant execute on function context.keeps_records(), context.kept_rows(text, text, uuid[], boolean),
	context.records_of_number(bytea[]), context.records_of_code(text) to bofast_app;

-- Requests and what is decided of them: records officers, of their own committee.
drop policy if exists of_its_records_officers on named.extract_request;
create policy of_its_records_officers on named.extract_request using (
	municipality_id = (select context.municipality())
	and ((select house.wide())
		or (committee_id = (select context.controller()) and (select context.has_role('records-officer'))))
);
drop policy if exists with_its_request on named.extract_mask;
create policy with_its_request on named.extract_mask using (
	municipality_id = (select context.municipality())
	and ((select house.wide()) or exists (select from named.extract_request r
		where r.municipality_id = extract_mask.municipality_id and r.id = request_id))
);

-- An incident is told by anybody on the staff, who sees their own again; the records officer sees and settles all.
drop policy if exists seen_by_reporter_and_officer on named.incident;
create policy seen_by_reporter_and_officer on named.incident for select using (
	municipality_id = (select context.municipality())
	and ((select house.wide())
		or (committee_id = (select context.controller())
			and ((select context.has_role('records-officer')) or reported_by = (select context.actor()))))
);
drop policy if exists told_by_staff on named.incident;
create policy told_by_staff on named.incident for insert with check (
	municipality_id = (select context.municipality())
	and ((select house.wide())
		or (committee_id = (select context.controller()) and (select context.is_staff())
			and reported_by = (select context.actor())))
);
drop policy if exists settled_by_officer on named.incident;
create policy settled_by_officer on named.incident for update using (
	municipality_id = (select context.municipality())
	and ((select house.wide())
		or (committee_id = (select context.controller()) and (select context.has_role('records-officer'))))
);

-- What was taken out is written down in one's own name, and read by records officers; nobody takes a line away.
drop policy if exists written_in_ones_own_name on named.file_given_out;
create policy written_in_ones_own_name on named.file_given_out for insert with check (
	municipality_id = (select context.municipality())
	and committee_id is not distinct from (select context.controller())
	and (staff_id is null or staff_id = (select context.actor()))
);
drop policy if exists read_by_officer on named.file_given_out;
create policy read_by_officer on named.file_given_out for select using (
	municipality_id = (select context.municipality())
	and ((select house.wide())
		or ((committee_id is null or committee_id = (select context.controller()))
			and (select context.has_role('records-officer'))))
);

-- Anybody may tell what hinders them, with or without an account; administrators read and answer.
drop policy if exists told_by_anybody on named.accessibility_complaint;
create policy told_by_anybody on named.accessibility_complaint for insert with check (
	municipality_id = (select context.municipality()) and answered_on is null
	and (told_by is null or told_by = (select context.actor()))
);
do $$
declare
	act text;
begin
	foreach act in array array['select', 'update', 'delete'] loop
		execute format('drop policy if exists %I on named.accessibility_complaint', 'kept_by_administrators_' || act);
		execute format($p$create policy %I on named.accessibility_complaint for %s using (
			municipality_id = (select context.municipality())
			and ((select house.wide()) or (select context.has_role('administrator')))
		)$p$, 'kept_by_administrators_' || act, act);
	end loop;
end
$$;

-- That somebody disputes a record stands beside it for all who work with the person, and for the records officer's extract.
select house.with_its_person('named.correction_note');

-- Its words are the person's own, and may tell where somebody else is: they stay untold where those of the person's case do.
create or replace function context.people_of_hidden_cases() returns uuid[]
	language plpgsql stable security definer set search_path = pg_catalog
as $$
declare
	own_municipality int := context.municipality();
	hidden uuid[] := context.hidden_cases();
begin
	if cardinality(hidden) = 0 then
		return hidden;
	end if;
	return array(
		select r.id
		from (
			select m.person_id from named.eviction_case c
			join named.household_member m on m.municipality_id = c.municipality_id and m.household_id = c.household_id
			where c.municipality_id = own_municipality and c.id = any(hidden)
			union
			select k.child_id from named.case_child k where k.municipality_id = own_municipality and k.case_id = any(hidden)
			union
			select t.person_id from named.touched_person t
			where t.municipality_id = own_municipality and t.case_id = any(hidden) and t.until_on is null
		) theirs
		cross join lateral house.all_records_of(own_municipality, theirs.person_id) r (id));
end
$$;
revoke all on function context.people_of_hidden_cases() from public;
grant execute on function context.people_of_hidden_cases() to bofast_app;
drop policy if exists of_nobody_in_a_hidden_case on named.correction_note;
create policy of_nobody_in_a_hidden_case on named.correction_note as restrictive for select to bofast_app using (
	(select house.wide()) or person_id <> all((select context.people_of_hidden_cases())::uuid[])
);

-- The public view of the register: put up by records officers, read by anyone.
drop policy if exists read_by_staff on published.document;
create policy read_by_staff on published.document for select to bofast_app using (
	municipality_id = (select context.municipality()) and ((select house.wide()) or (select context.is_staff()))
);
drop policy if exists shown_by_records_officers on published.document;
create policy shown_by_records_officers on published.document for insert to bofast_app with check (
	municipality_id = (select context.municipality()) and ((select house.wide()) or (select context.has_role('records-officer')))
);
drop policy if exists taken_down_by_records_officers on published.document;
create policy taken_down_by_records_officers on published.document for delete to bofast_app using (
	municipality_id = (select context.municipality()) and ((select house.wide()) or (select context.has_role('records-officer')))
);
drop policy if exists read_by_anyone on published.document;
create policy read_by_anyone on published.document for select to bofast_public using (true);

-- What of a committee's named matters is a document of its own: by day, kind and number, about nobody.
create or replace function context.kept_documents()
	returns table (id uuid, kept_on date, kind text, number text)
	language sql stable security definer set search_path = pg_catalog
begin atomic
	select q.id, q.sent_on, 'quarter-report', q.registry_number
	from named.quarter_report q
	where q.municipality_id = context.municipality() and q.committee_id = context.controller() and context.keeps_records()
	union all
	select l.id, l.made_on, 'delegated-list', l.meeting_on::text
	from named.delegated_list l
	where l.municipality_id = context.municipality() and l.committee_id = context.controller() and context.keeps_records()
	union all
	select d.id, d.done_on, 'destruction-certificate', left(d.certificate_digest, 12)
	from named.destruction_run d
	where d.municipality_id = context.municipality() and d.committee_id = context.controller() and d.done_on is not null
		and context.keeps_records()
	union all
	select r.id, coalesce(r.given_on, r.refused_on), case when r.given_on is null then 'extract-refused' else 'extract-given' end,
		r.year || ':' || r.number
	from named.extract_request r
	where r.municipality_id = context.municipality() and r.committee_id = context.controller()
		and coalesce(r.given_on, r.refused_on) is not null and context.keeps_records();
end;
revoke all on function context.kept_documents() from public;
grant execute on function context.kept_documents() to bofast_app;
