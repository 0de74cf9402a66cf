-- What is written in a case in somebody's own words may name a person whom the speaker may not know, or tell where they
-- are. Days, codes and amounts stay readable to whoever works in the unit, so that no deadline is lost; the words are not
-- the app's to select, and are given out row by row where nobody in the case is hidden.

-- Cases with somebody hidden in the household, among the children or touched, and the homes of the touched. Looked up once
-- in a transaction and kept with the owner's signature, as other blind spots are.
create or replace function context.hidden_cases() returns uuid[]
	language plpgsql stable security definer set search_path = pg_catalog
as $$
declare
	own_municipality int := context.municipality();
	kept text := current_setting('bofast.hidden_cases', true);
	hidden uuid[];
	households uuid[];
	found uuid[];
begin
	if kept <> '' and left(kept, 64) = house.signature_of_spots('cases' || substr(kept, 65)) then
		return substr(kept, 65)::uuid[];
	end if;
	hidden := array(select context.hidden_people());
	found := hidden;
	if cardinality(hidden) > 0 then
		households := array(
			select m.household_id from named.household_member m
			where m.municipality_id = own_municipality and m.person_id = any(hidden));
		found := array(
			select c.id from named.eviction_case c
			where c.municipality_id = own_municipality and c.household_id = any(households)
			union
			select k.case_id from named.case_child k
			where k.municipality_id = own_municipality and k.child_id = any(hidden)
			union
			select unnest(array[t.case_id, t.home_id]) from named.touched_person t
			where t.municipality_id = own_municipality and t.person_id = any(hidden) and t.until_on is null);
	end if;
	perform set_config('bofast.hidden_cases', house.signature_of_spots('cases' || found::text) || found::text, true);
	return found;
end
$$;

-- Which columns are words, and when a row's words may be told: `$1` is hidden_cases().
create or replace function house.words() returns table (kept_in text, columns text[], told text)
	language sql immutable set search_path = pg_catalog
begin atomic
	select w.kept_in, string_to_array(w.columns, ' '), coalesce(w.told, 't.case_id <> all($1)')
	from (values
		('authority_confirmation', 'letter proof proof_file', null),
		('case_date', 'note', null),
		('case_letter', 'to_name to_lines subject body reference', null),
		('case_message', 'reference authority_officer support_review note', null),
		('case_task', 'what basis_note received_by receipt_reference done_note', null),
		('checklist_tick', 'note', null),
		('child_assessment', 'best_interests school', null),
		('child_check', 'childs_words note', null),
		('child_talk', 'place interpreter_language childs_view assessment reason_note', null),
		('concern_assessment', 'reasons sent_to receipt', null),
		('contact_attempt', 'note', null),
		('debt_consultation', 'agreement landlord_undertakes place minutes', null),
		('debt_entry', 'note', null),
		('decision', 'reasons minutes', null),
		('disturbance', 'what', null),
		('economy_measure', 'note', null),
		('eviction_case', 'other_system_number', 't.id <> all($1)'),
		('eviction_day', 'attends_others children_with tonight_where storage_note note', null),
		('follow_up', 'note', null),
		('home_offer', 'what reason', null),
		('journal_note', 'text', null),
		('payment_plan', 'note', null),
		('respite', 'reasons', null),
		('consultation_party', 'name', 'consultation'),
		('consultation_point', 'said', 'consultation'),
		('consultation_promise', 'what', 'consultation'),
		('landlord_meeting_point', 'said agreed',
			'(t.case_id is null or t.case_id <> all($1)) and (t.notice_id is null or exists (
				select from named.notice_tenant n where n.municipality_id = t.municipality_id and n.notice_id = t.notice_id))')
	) w (kept_in, columns, told);
end;

-- While words are told the owner sees the cases that the speaker sees and no others; those that the speaker has opened in an
-- emergency were looked up before. Said with the owner's signature: whoever could say so themselves would hide cases from
-- what looks for hidden people.
create or replace function house.tells_words() returns boolean
	language sql stable security definer set search_path = pg_catalog
	return coalesce(left(current_setting('bofast.telling_words', true), 64)
		= house.signature_of_spots('telling-words' || substr(current_setting('bofast.telling_words', true), 65)), false);
create or replace function house.opened_while_telling() returns uuid[]
	language sql stable security definer set search_path = pg_catalog
	return case when house.tells_words() then substr(current_setting('bofast.telling_words', true), 65)::uuid[] else '{}' end;
revoke all on function house.tells_words(), house.opened_while_telling() from public;

-- The rows among these that the speaker sees and may read the words of. Row security answers for the owner as for the
-- speaker. Each table has a function of its own, which keeps its plan: what is composed anew is planned anew, and row
-- security makes that dearer than the reading.
do $$
declare
	kept record;
begin
	for kept in
		select w.kept_in, case w.told
			when 'consultation' then 'exists (select from named.debt_consultation d
				where d.municipality_id = t.municipality_id and d.id = t.consultation_id and d.case_id <> all(hidden))'
			else replace(w.told, '$1', 'hidden') end as told
		from house.words() w
	loop
		execute format($function$
			create or replace function context.words_of_%1$s(ids uuid[]) returns table (id uuid, words jsonb)
				language plpgsql stable security definer set search_path = pg_catalog
			as $body$
			declare
				own_municipality int := context.municipality();
				wide boolean := house.wide();
				hidden uuid[] := case when wide then '{}' else context.hidden_cases() end;
				opened text := array(select context.opened_cases())::text;
			begin
				perform set_config('bofast.telling_words', house.signature_of_spots('telling-words' || opened) || opened, true);
				return query select t.id, to_jsonb(t) from named.%1$I t
					where t.municipality_id = own_municipality and t.id = any(ids) and (wide or (%2$s));
				perform set_config('bofast.telling_words', '', true);
			end
			$body$
		$function$, kept.kept_in, kept.told);
		execute format('revoke all on function context.words_of_%s(uuid[]) from public', kept.kept_in);
		execute format('grant execute on function context.words_of_%s(uuid[]) to bofast_app', kept.kept_in);
	end loop;
end
$$;
drop function if exists context.words_of(text, uuid[]);
revoke all on function context.hidden_cases(), house.words() from public;
grant execute on function context.hidden_cases() to bofast_app;

do $$
declare
	kept record;
begin
	for kept in
		select format('%I.%I', n.nspname, c.relname) as name,
			(select string_agg(quote_ident(a.attname), ', ') from pg_attribute a
				where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped and a.attname <> all(w.columns)) as others
		from house.words() w
		join pg_class c on c.relname = w.kept_in
		join pg_namespace n on n.oid = c.relnamespace and n.nspname in ('named', 'history')
	loop
		execute format('revoke select on %s from bofast_app', kept.name);
		execute format('grant select (%s) on %s to bofast_app', kept.others, kept.name);
	end loop;
end
$$;

-- Those who have somebody hidden among the touched are looked for in every unit.
drop policy if exists read_by_owner on named.touched_person;
create policy read_by_owner on named.touched_person for select to bofast_owner using (true);

-- A paper is its letter's words; who a guardian is, a child's.
drop policy if exists of_nobody_hidden on named.letter_paper;
create policy of_nobody_hidden on named.letter_paper as restrictive for select to bofast_app using (
	(select house.wide()) or exists (
		select from named.case_letter l
		where l.municipality_id = letter_paper.municipality_id and l.id = letter_id
			and l.case_id <> all((select context.hidden_cases())::uuid[]))
);
drop policy if exists of_nobody_hidden on named.guardian_consent;
create policy of_nobody_hidden on named.guardian_consent as restrictive for select to bofast_app using (
	(select house.wide()) or exists (
		select from named.child_talk t
		where t.municipality_id = guardian_consent.municipality_id and t.id = talk_id
			and t.case_id <> all((select context.hidden_cases())::uuid[]))
);
drop policy if exists of_nobody_hidden on named.note_removal;
create policy of_nobody_hidden on named.note_removal as restrictive for select to bofast_app using (
	(select house.wide()) or (select context.has_role('administrator')) or exists (
		select from named.journal_note n
		where n.municipality_id = note_removal.municipality_id and n.id = note_id
			and n.case_id <> all((select context.hidden_cases())::uuid[]))
);
