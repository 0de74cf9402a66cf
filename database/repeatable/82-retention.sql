-- What is due and what destroys it. All of it runs as bofast_retention, who reads and removes rows of the municipality that
-- speaks and is nobody's sign-in: the app may call these functions and delete nothing by itself.

set local role bofast_retention;

-- How rows lead to their people, in the order that they are found: the inventory's (src/features/data-protection/rules/
-- inventory), compared with it by tests/house/inventory.test.ts, which prints this list when it has changed.
create or replace function retention.ways()
	returns table (name text, by text, "to" text, at text, noted boolean)
	language sql immutable set search_path = pg_catalog
begin atomic
	select w.* from (values
-- ways
		('person_particulars', 'id', 'person', 'id', true),
		('identity_number', 'person_id', 'person', 'id', true),
		('household_member', 'person_id', 'person', 'id', true),
		('household', 'id', 'household_member', 'household_id', true),
		('named_access', 'person_id', 'person', 'id', false),
		('record_link', 'record_id', 'person', 'id', true),
		('record_link', 'kept_id', 'person', 'id', true),
		('record_pair', 'a_id', 'person', 'id', false),
		('record_pair', 'b_id', 'person', 'id', false),
		('registry_task', 'person_id', 'person', 'id', false),
		('registry_task', 'other_person_id', 'person', 'id', false),
		('touched_person', 'person_id', 'person', 'id', true),
		('touched_person', 'case_id', 'eviction_case', 'id', true),
		('case_child', 'child_id', 'person', 'id', true),
		('case_child', 'case_id', 'eviction_case', 'id', true),
		('eviction_case', 'household_id', 'household', 'id', true),
		('eviction_case', 'id', 'touched_person', 'case_id', true),
		('eviction_case', 'id', 'case_child', 'case_id', true),
		('break_glass', 'person_id', 'person', 'id', false),
		('break_glass', 'case_id', 'eviction_case', 'id', false),
		('disclosure', 'person_id', 'person', 'id', true),
		('disclosure', 'case_id', 'eviction_case', 'id', true),
		('spell', 'person_id', 'person', 'id', true),
		('list_entry', 'person_id', 'person', 'id', true),
		('contact', 'person_id', 'person', 'id', true),
		('person_factor', 'person_id', 'person', 'id', true),
		('housing_guidance', 'person_id', 'person', 'id', true),
		('contribution', 'person_id', 'person', 'id', false),
		('conference_item', 'person_id', 'person', 'id', true),
		('conference_note', 'item_id', 'conference_item', 'id', true),
		('conference_task', 'item_id', 'conference_item', 'id', true),
		('elderly_contact', 'person_id', 'person', 'id', true),
		('refund_stay', 'person_id', 'person', 'id', true),
		('count_double', 'a_id', 'count_answer', 'id', false),
		('count_double', 'b_id', 'count_answer', 'id', false),
		('case_home', 'household_id', 'household', 'id', true),
		('case_date', 'case_id', 'eviction_case', 'id', true),
		('case_letter', 'case_id', 'eviction_case', 'id', true),
		('letter_paper', 'letter_id', 'case_letter', 'id', true),
		('case_message', 'case_id', 'eviction_case', 'id', true),
		('authority_confirmation', 'case_id', 'eviction_case', 'id', true),
		('case_task', 'case_id', 'eviction_case', 'id', true),
		('case_transfer', 'case_id', 'eviction_case', 'id', true),
		('received_transfer', 'case_id', 'eviction_case', 'id', true),
		('checklist_tick', 'case_id', 'eviction_case', 'id', true),
		('contact_attempt', 'case_id', 'eviction_case', 'id', true),
		('decision', 'case_id', 'eviction_case', 'id', true),
		('debt_consultation', 'case_id', 'eviction_case', 'id', true),
		('consultation_consent', 'consultation_id', 'debt_consultation', 'id', true),
		('consultation_party', 'consultation_id', 'debt_consultation', 'id', true),
		('consultation_point', 'consultation_id', 'debt_consultation', 'id', true),
		('consultation_promise', 'consultation_id', 'debt_consultation', 'id', true),
		('debt_entry', 'case_id', 'eviction_case', 'id', true),
		('disturbance', 'case_id', 'eviction_case', 'id', true),
		('economy_measure', 'case_id', 'eviction_case', 'id', true),
		('eviction_day', 'case_id', 'eviction_case', 'id', true),
		('follow_up', 'case_id', 'eviction_case', 'id', true),
		('home_offer', 'case_id', 'eviction_case', 'id', true),
		('journal_note', 'case_id', 'eviction_case', 'id', true),
		('note_removal', 'note_id', 'journal_note', 'id', true),
		('note_taken_out', 'note_id', 'journal_note', 'id', true),
		('payment_plan', 'case_id', 'eviction_case', 'id', true),
		('plan_instalment', 'case_id', 'eviction_case', 'id', true),
		('respite', 'case_id', 'eviction_case', 'id', true),
		('child_talk', 'case_id', 'eviction_case', 'id', true),
		('child_talk', 'child_id', 'case_child', 'id', true),
		('guardian_consent', 'talk_id', 'child_talk', 'id', true),
		('child_assessment', 'case_id', 'eviction_case', 'id', true),
		('child_assessment', 'child_id', 'case_child', 'id', true),
		('child_check', 'case_id', 'eviction_case', 'id', true),
		('child_check', 'child_id', 'case_child', 'id', true),
		('concern_assessment', 'case_id', 'eviction_case', 'id', true),
		('concern_assessment', 'child_id', 'case_child', 'id', true),
		('concern_report', 'case_id', 'eviction_case', 'id', true),
		('concern_content', 'id', 'concern_report', 'id', true),
		('notice_match', 'person_id', 'person', 'id', true),
		('notice_match', 'case_id', 'eviction_case', 'id', true),
		('notice', 'id', 'notice_match', 'id', true),
		('notice_tenant', 'notice_id', 'notice', 'id', true),
		('notice_change', 'notice_id', 'notice', 'id', true),
		('notice_due_month', 'notice_id', 'notice', 'id', true),
		('notice_message', 'notice_id', 'notice', 'id', true),
		('one_time_report', 'notice_id', 'notice', 'id', true),
		('landlord_disclosure', 'notice_id', 'notice', 'id', true),
		('landlord_meeting_point', 'case_id', 'eviction_case', 'id', true),
		('landlord_meeting_point', 'notice_id', 'notice', 'id', true),
		('support_plan', 'person_id', 'person', 'id', true),
		('support_goal', 'person_id', 'person', 'id', true),
		('support_step', 'person_id', 'person', 'id', true),
		('support_check', 'person_id', 'person', 'id', true),
		('support_decision', 'person_id', 'person', 'id', true),
		('support_interruption', 'person_id', 'person', 'id', true),
		('support_agreement', 'person_id', 'person', 'id', true),
		('support_hour', 'person_id', 'person', 'id', true),
		('support_intensity', 'person_id', 'person', 'id', true),
		('support_review', 'person_id', 'person', 'id', true),
		('refused_offer', 'person_id', 'person', 'id', true),
		('skills_assessment', 'person_id', 'person', 'id', true),
		('skills_score', 'person_id', 'person', 'id', true),
		('coordinated_plan', 'person_id', 'person', 'id', true),
		('coordinated_party', 'person_id', 'person', 'id', true),
		('coordinated_measure', 'person_id', 'person', 'id', true),
		('coordinated_follow_up', 'person_id', 'person', 'id', true),
		('young_plan', 'person_id', 'person', 'id', true),
		('young_plan_part', 'person_id', 'person', 'id', true),
		('stay', 'person_id', 'person', 'id', true),
		('stay_person', 'person_id', 'person', 'id', true),
		('stay_person', 'stay_id', 'stay', 'id', true),
		('breakdown', 'person_id', 'person', 'id', true),
		('night_arrival', 'person_id', 'person', 'id', true),
		('turned_away', 'person_id', 'person', 'id', true),
		('child_suitability', 'person_id', 'person', 'id', true),
		('lease', 'person_id', 'person', 'id', true),
		('lease_blocker', 'person_id', 'person', 'id', true),
		('lease_checkpoint', 'person_id', 'person', 'id', true),
		('lease_notice', 'person_id', 'person', 'id', true),
		('take_over', 'person_id', 'person', 'id', true),
		('ladder_move', 'person_id', 'person', 'id', true),
		('housing_need', 'person_id', 'person', 'id', true),
		('need_block', 'person_id', 'person', 'id', true),
		('need_move', 'person_id', 'person', 'id', true),
		('need_purpose', 'person_id', 'person', 'id', true),
		('offer_tenant', 'person_id', 'person', 'id', true),
		('bed_use', 'stay_id', 'stay', 'id', false),
		('extract_request', 'person_id', 'person', 'id', false),
		('extract_mask', 'request_id', 'extract_request', 'id', false),
		('correction_note', 'person_id', 'person', 'id', true),
		('watched_person', 'person_id', 'person', 'id', false),
		('log_review_entry', 'person_id', 'person', 'id', false),
		('retention_hold', 'person_id', 'person', 'id', false),
		('retention_hold', 'case_id', 'eviction_case', 'id', false),
		('destruction_member', 'subject_id', 'person', 'id', false)
-- /ways
	) w (name, by, "to", at, noted);
end;

-- By name: where this file runs again, everybody's right is already taken back below.
grant execute on function retention.ways() to bofast_owner;

set local role bofast_owner;

-- Rows are read and removed by one role; which, the functions below ask themselves.
do $$
declare
	t text;
begin
	for t in
		select distinct w.name from retention.ways() w
		union select unnest(array['person', 'property', 'destruction', 'destruction_run', 'destruction_file', 'conference',
			'conference_participant', 'misdirected_notice', 'flow_run', 'count_round', 'count_answer', 'list_export', 'count_export', 'digest_told',
			'file_given_out', 'incident', 'log_review', 'absence', 'api_key', 'calendar_feed', 'digest_choice', 'staff', 'staff_role',
			'assignment', 'representation'])
		order by 1
	loop
		execute format('drop policy if exists kept_and_destroyed on named.%I', t);
		execute format($p$create policy kept_and_destroyed on named.%I to bofast_retention
			using (municipality_id = (select context.municipality()))$p$, t);
		execute format('grant select, delete on named.%I to bofast_retention', t);
		if to_regclass(format('history.%I', t)) is not null then
			execute format('drop policy if exists kept_and_destroyed on history.%I', t);
			execute format($p$create policy kept_and_destroyed on history.%I to bofast_retention
				using (municipality_id = (select context.municipality()))$p$, t);
			execute format('grant select, delete on history.%I to bofast_retention', t);
		end if;
	end loop;
end
$$;
grant update (state, settled_on) on named.destruction_file to bofast_retention;
-- What is the log's and lies beside.
do $$
declare
	t text;
begin
	foreach t in array array['counted.job_left', 'counted.newsletter_letter', 'audit.checked'] loop
		execute format('drop policy if exists kept_and_destroyed on %s', t);
		execute format($p$create policy kept_and_destroyed on %s to bofast_retention
			using (municipality_id = (select context.municipality()))$p$, t);
		execute format('grant select, delete on %s to bofast_retention', t);
	end loop;
end
$$;
grant usage on schema counted, audit to bofast_retention;
grant update (last_person_id) on named.flow_run to bofast_retention;
grant update (same_as) on named.person, history.person to bofast_retention;
grant update (with_person_id, follows_case_id) on named.spell, history.spell to bofast_retention;
grant update (previous_case_id) on named.eviction_case, history.eviction_case to bofast_retention;
grant execute on all functions in schema context to bofast_retention;
grant execute on function house.wide() to bofast_retention;
grant usage on schema jobs to bofast_retention;

set local role bofast_retention;

create or replace function retention.day_of(moment timestamptz) returns date
	language sql stable set search_path = pg_catalog
	return (moment at time zone 'Europe/Stockholm')::date;

-- Who may ask what is due: whoever answers for the records, of their own committee; and jobs.
create or replace function retention.refuse_others() returns void
	language plpgsql stable set search_path = pg_catalog
as $$
begin
	if not house.wide() and not context.has_role('records-officer') then
		raise exception 'only for whoever keeps the records' using errcode = '42501';
	end if;
end
$$;

-- The last day on which something was noted, per person, case and household: when the row was written, or where it does not
-- say so the latest of its own days that has come.
create or replace function retention.last_notes(today date)
	returns table (node uuid, last_on date)
	language plpgsql stable security definer set search_path = pg_catalog
as $$
declare
	one record;
	step_by text;
	step_to text;
	days text;
	joined text;
	target text;
	alias text;
	node_of text;
	depth int;
begin
	perform retention.refuse_others();
	for one in
		select w.name, min(w.place) as place from (select w.*, row_number() over () as place from retention.ways() w) w
		where w.noted group by w.name order by 2
	loop
		select string_agg(format(
				case when a.atttypid = 'date'::regtype then 't.%1$I' else 'retention.day_of(t.%1$I)' end, a.attname), ', ')
			into days
		from pg_attribute a
		where a.attrelid = format('named.%I', one.name)::regclass and a.attnum > 0 and not a.attisdropped
			and a.atttypid in ('date'::regtype, 'timestamptz'::regtype) and a.attname <> 'birth_date';
		-- Of a row that tells when it was written that moment is the note: a day it plans may lie years ahead.
		if exists (select from pg_attribute a where a.attrelid = format('named.%I', one.name)::regclass
			and a.attname = 'recorded_at' and not a.attisdropped)
		then
			days := 'retention.day_of(t.recorded_at)';
		end if;
		continue when days is null;
		joined := '';
		alias := 't';
		target := one.name;
		depth := 0;
		loop
			select string_agg(format('%s.%I', alias, w.by), ', ') into node_of
			from retention.ways() w
			where w.name = target and w.at = 'id' and w."to" in ('person', 'eviction_case', 'household');
			exit when target in ('eviction_case', 'household') or node_of is not null;
			select w.by, w."to" into strict step_by, step_to
			from retention.ways() w where w.name = target and w.at = 'id' order by w."to" limit 1;
			depth := depth + 1;
			joined := joined || format(' join named.%1$I t%2$s on t%2$s.municipality_id = t.municipality_id and t%2$s.id = %3$s.%4$I',
				step_to, depth, alias, step_by);
			alias := 't' || depth;
			target := step_to;
		end loop;
		if target in ('eviction_case', 'household') then
			node_of := alias || '.id';
		end if;
		return query execute format(
			$q$select n.node, max(d.day) from named.%I t%s
				cross join lateral unnest(array[%s]) d (day)
				cross join lateral (select coalesce(%s) as node) n
				where t.municipality_id = context.municipality() and d.day <= $1 and n.node is not null
				group by n.node$q$, one.name, joined, days, node_of) using today;
	end loop;
end
$$;

-- Every person, case and household of a committee, with what decides whether its file may go.
create or replace function retention.told(today date, controller uuid)
	returns table (id uuid, person boolean, birth date, last_note_on date, open_matter boolean, placed_child boolean,
		child_investigation boolean)
	language plpgsql stable security definer set search_path = pg_catalog
as $$
begin
	perform retention.refuse_others();
	return query
	with notes as materialized (
		select n.node, max(n.last_on) as last_on from retention.last_notes(today) n group by n.node
	), open_now as materialized (
		select c.id as node from named.eviction_case c where c.closed_on is null
		union select s.person_id from named.stay s where s.state in ('booked', 'here')
		-- In a home of their own, or nobody knows where: nothing goes on that one could wait for the end of.
		union select s.person_id from named.spell s where s.ends_on > today and s.place not in ('own-home', 'unknown')
		union select n.person_id from named.housing_need n where n.ended_on is null or n.ended_on > today
		union select d.person_id from named.support_decision d
			where (d.outcome <> 'refused' and coalesce(d.ended_on, 'infinity') > today and coalesce(d.period_to, 'infinity') >= today)
				or (d.appealed_on is not null and d.appeal_outcome is null)
		union select a.person_id from named.support_agreement a where a.ends_on is null or a.ends_on > today
		union select p.person_id from named.support_plan p
			where p.agreed_on is not null and p.replaced_on is null and (p.ended_on is null or p.ended_on > today)
		union select p.person_id from named.coordinated_plan p where p.ended_on is null and p.consent_withdrawn_on is null
		-- What a case left behind that is closed itself: a guarantee for its time, instalments to come, a case on its way elsewhere.
		union select d.case_id from named.decision d where d.period_to >= today
		union select i.case_id from named.plan_instalment i
			join named.payment_plan p on p.municipality_id = i.municipality_id and p.id = i.plan_id
			where p.ended_on is null and i.due_on >= today
		union select t.case_id from named.case_transfer t where t.receipted_on is null and t.taken_back_on is null
		-- Whoever asked for their own, or disputes what stands there, has their answer first.
		union select r.person_id from named.extract_request r
			where r.person_id is not null and r.given_on is null and r.refused_on is null
		union select n.person_id from named.correction_note n where n.answer is null
		union select r.case_id from named.concern_report r
			where r.case_id is not null and (r.decision is null or (r.decision = 'opened' and r.ended_on is null))
	), placed as materialized (
		select p.person_id as node from named.stay_person p join named.stay s on s.municipality_id = p.municipality_id and s.id = p.stay_id
		left join named.property h on h.municipality_id = s.municipality_id and h.id = s.property_id
		left join named.person_particulars d on d.municipality_id = p.municipality_id and d.id = p.person_id
		where (p.child or d.birth_date > lower(p.during) - interval '18 years')
			and (h.refuge or s.form in ('refuge', 'supported-housing-16-20', 'supported-housing', 'hvb'))
		union select s.person_id from named.spell s
		left join named.person_particulars d on d.municipality_id = s.municipality_id and d.id = s.person_id
		where (s.place in ('foster-home', 'hvb', 'sis', 'supported-housing', 'refuge')
				and d.birth_date > s.starts_on - interval '18 years')
			or (s.place = 'refuge' and s.with_children <> 'no')
		union select y.person_id from named.young_plan y
	), investigated as materialized (
		select r.case_id as node from named.concern_report r where r.case_id is not null and r.decision = 'opened'
		union select t.case_id from named.child_talk t where t.investigation_opened_on is not null
	)
	select n.id, n.person, n.birth, l.last_on, n.id in (select o.node from open_now o), n.id in (select p.node from placed p),
		n.id in (select i.node from investigated i)
	from (
		select p.id, true, d.birth_date from named.person p
		left join named.person_particulars d on d.municipality_id = p.municipality_id and d.id = p.id
		where p.committee_id = controller
		union all select c.id, false, null from named.eviction_case c where c.committee_id = controller
		union all select h.id, false, null from named.household h where h.committee_id = controller
	) n (id, person, birth)
	left join notes l on l.node = n.id;
end
$$;

-- What stands together in one file.
create or replace function retention.links(controller uuid) returns table (a uuid, b uuid)
	language plpgsql stable security definer set search_path = pg_catalog
as $$
declare
	pointing record;
begin
	perform retention.refuse_others();
	return query
	select m.household_id, m.person_id from named.household_member m where m.committee_id = controller
	union select c.id, c.household_id from named.eviction_case c where c.committee_id = controller and c.household_id is not null
	union select c.id, c.previous_case_id from named.eviction_case c
		where c.committee_id = controller and c.previous_case_id is not null
	union select t.case_id, t.person_id from named.touched_person t
	union select t.case_id, t.child_id from named.case_child t
	union select n.case_id, n.person_id from named.notice_match n where n.case_id is not null and n.person_id is not null
	union select p.id, p.same_as from named.person p where p.committee_id = controller and p.same_as is not null
	union select l.record_id, l.kept_id from named.record_link l where l.undone_on is null
	union select s.person_id, s.with_person_id from named.spell s where s.with_person_id is not null
	union select s.person_id, s.follows_case_id from named.spell s where s.follows_case_id is not null
	union select s.person_id, p.person_id from named.stay_person p
		join named.stay s on s.municipality_id = p.municipality_id and s.id = p.stay_id
		where s.person_id <> p.person_id
	union select l.case_id, l.person_id from named.case_letter l where l.person_id is not null
	union select c.id, h.household_id from named.eviction_case c
		join named.case_home h on h.municipality_id = c.municipality_id and h.id = c.home_id
	union select t.case_id, h.household_id from named.touched_person t
		join named.case_home h on h.municipality_id = t.municipality_id and h.id = t.home_id;
	-- Two records that were one for a while and were parted: a row of one may point at a row of the other, a home at whose
	-- decision gave it.
	for pointing in
		with persons_own as (
			select format('named.%I', w.name)::regclass as oid from retention.ways() w where w.by = 'person_id'
		)
		select c.conrelid::regclass as from_rows, c.confrelid::regclass as to_rows, a.attname as at_column
		from pg_constraint c
		cross join lateral unnest(c.conkey, c.confkey) k (here, there)
		join pg_attribute a on a.attrelid = c.conrelid and a.attnum = k.here
		join pg_attribute b on b.attrelid = c.confrelid and b.attnum = k.there and b.attname = 'id'
		where c.contype = 'f' and c.conrelid in (select own.oid from persons_own own) and c.confrelid in (select own.oid from persons_own own)
		union select 'named.stay'::regclass, 'named.support_decision'::regclass, 'decision_id'
	loop
		return query execute format('select o.person_id, t.person_id from %s o join %s t on t.municipality_id = o.municipality_id
			and t.id = o.%I where o.person_id <> t.person_id', pointing.from_rows, pointing.to_rows, pointing.at_column);
	end loop;
end
$$;

create or replace function retention.holds(today date)
	returns table (subject_id uuid, kind text, until_on date)
	language plpgsql stable security definer set search_path = pg_catalog
as $$
begin
	perform retention.refuse_others();
	return query select coalesce(h.person_id, h.case_id), h.kind, h.until_on from named.retention_hold h
		where h.ended_on is null or h.ended_on > today;
end
$$;

-- Finds every row that leads to what is gathered in pg_temp.doomed: rows of now by their columns, and the ids of rows that
-- only history still tells of.
create or replace function retention.gather() returns void
	language plpgsql volatile set search_path = pg_catalog
as $$
declare
	way record;
	found_now bigint;
	found bigint;
	leads_there text;
begin
	loop
		found := 0;
		for way in select w.name as of_table, w.by as column_here, w."to" as leads_to, w.at as column_there from retention.ways() w loop
			continue when not exists (select from pg_attribute a
				where a.attrelid = format('named.%I', way.of_table)::regclass and a.attname = 'id' and not a.attisdropped);
			if way.column_there = 'id' then
				leads_there := format('t.%I in (select d.id from pg_temp.doomed d where d.name = %L)', way.column_here, way.leads_to);
			else
				select format('t.%I in (select m.%I from named.%I m where %s)', way.column_here, way.column_there, way.leads_to, string_agg(
						format('m.%I in (select d.id from pg_temp.doomed d where d.name = %L)', w.by, w."to"), ' or '))
					into leads_there
				from retention.ways() w where w.name = way.leads_to and w.at = 'id';
			end if;
			execute format('insert into pg_temp.doomed select %1$L, t.id from named.%1$I t where %2$s
				and not exists (select from pg_temp.spared s where s.name = %1$L and s.id = t.id) on conflict do nothing',
				way.of_table, leads_there);
			get diagnostics found_now = row_count;
			found := found + found_now;
			if way.column_there = 'id' and to_regclass(format('history.%I', way.of_table)) is not null then
				execute format($q$insert into pg_temp.doomed select %1$L, t.id from history.%2$I t
					where %3$s and not exists (select from named.%2$I now where now.municipality_id = t.municipality_id and now.id = t.id)
					on conflict do nothing$q$, way.of_table, way.of_table, leads_there);
				get diagnostics found_now = row_count;
				found := found + found_now;
			end if;
		end loop;
		exit when found = 0;
	end loop;
end
$$;

-- Removes what was gathered: rows of now in one statement, so that no order between tables is needed, then what history
-- keeps of them. Gives how many rows of each table.
create or replace function retention.remove() returns jsonb
	language plpgsql volatile set search_path = pg_catalog
as $$
declare
	one record;
	has_id boolean;
	leads_there text;
	parts text[] := '{}';
	sums text[] := '{}';
	removed jsonb;
	gone bigint;
begin
	for one in
		select w.name, string_agg(format('t.%I in (select d.id from pg_temp.doomed d where d.name = %L)', w.by, w."to"), ' or ')
			filter (where w.at = 'id') as leads_there
		from retention.ways() w group by w.name
		union all select 'person', null
	loop
		has_id := exists (select from pg_attribute a
			where a.attrelid = format('named.%I', one.name)::regclass and a.attname = 'id' and not a.attisdropped);
		leads_there := case when has_id then format('t.id in (select d.id from pg_temp.doomed d where d.name = %L)', one.name)
			else one.leads_there end;
		parts := parts || format('%1$I as (delete from named.%1$I t where t.municipality_id = context.municipality() and (%2$s) returning 1)',
			one.name, leads_there);
		sums := sums || format('select %L as name, count(*) as rows from %I', one.name, one.name);
	end loop;
	execute format('with %s select coalesce(jsonb_object_agg(s.name, s.rows) filter (where s.rows > 0), ''{}'') from (%s) s',
		array_to_string(parts, ', '), array_to_string(sums, ' union all ')) into removed;
	for one in
		select n.name, n.leads_there, exists (select from pg_attribute a where a.attrelid = format('history.%I', n.name)::regclass
			and a.attname = 'id' and not a.attisdropped) as has_id
		from (
			select w.name, string_agg(format('t.%I in (select d.id from pg_temp.doomed d where d.name = %L)', w.by, w."to"), ' or ')
				filter (where w.at = 'id') as leads_there
			from retention.ways() w group by w.name
			union all select 'person', null
		) n
		where to_regclass(format('history.%I', n.name)) is not null
	loop
		leads_there := concat_ws(' or ', one.leads_there, case when one.has_id
			then format('t.id in (select d.id from pg_temp.doomed d where d.name = %L)', one.name) end);
		execute format('delete from history.%I t where t.municipality_id = context.municipality() and (%s)', one.name, leads_there);
		get diagnostics gone = row_count;
		if gone > 0 then
			removed := removed || jsonb_build_object('history', coalesce((removed ->> 'history')::bigint, 0) + gone);
		end if;
	end loop;
	-- What points at them without being about them.
	update named.flow_run r set last_person_id = null where r.last_person_id in (select d.id from pg_temp.doomed d);
	delete from named.digest_told t where t.thing in (select d.id::text from pg_temp.doomed d);
	perform jobs.forget(array(select d.id from pg_temp.doomed d));
	return removed;
end
$$;

create or replace function retention.begin_gathering(subjects uuid[]) returns void
	language plpgsql volatile set search_path = pg_catalog
as $$
begin
	-- By the caller's hand the table could hold rows already, or be another's: this one is ours and new.
	drop table if exists pg_temp.doomed;
	create temp table doomed (name text not null, id uuid not null, primary key (name, id)) on commit drop;
	-- What stays although it leads there: only an older copy has any.
	drop table if exists pg_temp.spared;
	create temp table spared (name text not null, id uuid not null, primary key (name, id)) on commit drop;
	insert into pg_temp.doomed select 'person', p.id from named.person p where p.id = any (subjects);
	insert into pg_temp.doomed select 'eviction_case', c.id from named.eviction_case c where c.id = any (subjects);
	insert into pg_temp.doomed select 'household', h.id from named.household h where h.id = any (subjects);
end
$$;

-- What is gathered and others share: cases, households and homes.
create or replace function retention.shared() returns table (name text, id uuid)
	language plpgsql stable set search_path = pg_catalog
as $$
begin
	return query
	select s.name, s.id from (
		select 'eviction_case' as name, t.case_id as id, t.person_id from named.touched_person t
		union all select 'eviction_case', t.case_id, t.child_id from named.case_child t
		union all select 'eviction_case', c.id, m.person_id from named.eviction_case c
			join named.household_member m on m.municipality_id = c.municipality_id and m.household_id = c.household_id
		union all select 'household', m.household_id, m.person_id from named.household_member m
		union all select 'stay', p.stay_id, p.person_id from named.stay_person p
	) s
	where exists (select from pg_temp.doomed d where d.name = s.name and d.id = s.id)
		and not exists (select from pg_temp.doomed d where d.name = 'person' and d.id = s.person_id);
end
$$;

-- Somebody has come into a case or a household since the files were put together: nothing goes.
create or replace function retention.refuse_shared() returns void
	language plpgsql stable set search_path = pg_catalog
as $$
begin
	if exists (select from retention.shared()) then
		raise exception 'somebody else shares what would be destroyed' using errcode = 'BF001';
	end if;
end
$$;

-- In an older copy people may stand together who were parted before some of them were destroyed. A case or a household that
-- others have stays with what the case needs to stand; what it holds of whoever goes, goes. A stay is its own person's.
create or replace function retention.spare_shared(people uuid[]) returns bigint
	language plpgsql volatile set search_path = pg_catalog
as $$
declare
	found bigint;
	of_child text;
begin
	loop
		perform retention.gather();
		insert into pg_temp.spared select distinct s.name, s.id from retention.shared() s where s.name <> 'stay' on conflict do nothing;
		insert into pg_temp.spared
			select 'household', c.household_id from named.eviction_case c
				where c.id in (select s.id from pg_temp.spared s where s.name = 'eviction_case')
			union select 'household', h.household_id from named.case_home h where h.id in (
				select c.home_id from named.eviction_case c where c.id in (select s.id from pg_temp.spared s where s.name = 'eviction_case')
				union select t.home_id from named.touched_person t
					where t.case_id in (select s.id from pg_temp.spared s where s.name = 'eviction_case'))
			on conflict do nothing;
		delete from pg_temp.doomed d where exists (select from pg_temp.spared s where s.name = d.name and s.id = d.id);
		get diagnostics found = row_count;
		exit when found = 0;
		-- What was found by the way of what stays is found anew without it.
		delete from pg_temp.doomed d where not (d.name = 'person' and d.id = any (people));
	end loop;
	insert into pg_temp.doomed select 'case_letter', l.id from named.case_letter l where l.person_id = any (people) on conflict do nothing;
	foreach of_child in array array['child_talk', 'child_assessment', 'child_check', 'concern_assessment'] loop
		execute format('insert into pg_temp.doomed select %1$L, t.id from named.%1$I t where t.child_id = any ($1) on conflict do nothing',
			of_child) using people;
	end loop;
	perform retention.gather();
	return (select count(*) from pg_temp.spared);
end
$$;

-- Rows that stay let go of those that go: two that were one record, a home together, a case that another case or spell followed.
create or replace function retention.let_go() returns void
	language plpgsql volatile set search_path = pg_catalog
as $$
declare
	pointing record;
begin
	for pointing in
		select p.* from (values
			('person', 'same_as', 'person'),
			('spell', 'with_person_id', 'person'),
			('spell', 'follows_case_id', 'eviction_case'),
			('eviction_case', 'previous_case_id', 'eviction_case')
		) p (of_table, at_column, leads_to)
	loop
		execute format('update named.%1$I t set %2$I = null where t.%2$I in (select d.id from pg_temp.doomed d where d.name = %3$L)
			and not exists (select from pg_temp.doomed d where d.name = %1$L and d.id = t.id)',
			pointing.of_table, pointing.at_column, pointing.leads_to);
		execute format('update history.%1$I t set %2$I = null where t.%2$I in (select d.id from pg_temp.doomed d where d.name = %3$L)',
			pointing.of_table, pointing.at_column, pointing.leads_to);
	end loop;
end
$$;

-- Destroys files of an approved run; gives how many rows of each table, and the ids that are gone, for the log.
create or replace function retention.destroy(run uuid, files uuid[], today date)
	returns table (removed jsonb, gone uuid[])
	language plpgsql volatile security definer set search_path = pg_catalog
as $$
declare
	of_files uuid[];
	subjects uuid[];
begin
	if context.purpose() is distinct from 'system' or not exists (
		select from named.destruction_run r
		where r.municipality_id = context.municipality() and r.id = run and r.state = 'running' and r.approved_by <> r.proposed_by)
	then
		raise exception 'only an approved run destroys' using errcode = '42501';
	end if;
	select array_agg(f.id) into of_files from named.destruction_file f
		where f.municipality_id = context.municipality() and f.run_id = run and f.id = any (files) and f.state = 'waiting';
	select array_agg(m.subject_id) into subjects from named.destruction_member m
		where m.municipality_id = context.municipality() and m.file_id = any (of_files);
	perform retention.begin_gathering(coalesce(subjects, '{}'));
	perform retention.gather();
	perform retention.refuse_shared();
	perform retention.let_go();
	gone := array(select distinct d.id from pg_temp.doomed d);
	removed := retention.remove();
	delete from named.destruction_member m where m.municipality_id = context.municipality() and m.file_id = any (of_files);
	update named.destruction_file f set state = 'destroyed', settled_on = today
		where f.municipality_id = context.municipality() and f.id = any (of_files);
	drop table pg_temp.doomed, pg_temp.spared;
	return next;
end
$$;

-- A restored copy of people who were destroyed: only such as the list of the destroyed tells, which the caller has read. Gives
-- too how many cases and households were left because others have them.
drop function if exists retention.destroy_again(uuid[], bytea[]);
create function retention.destroy_again(people uuid[], digests bytea[])
	returns table (removed jsonb, gone uuid[], shared bigint)
	language plpgsql volatile security definer set search_path = pg_catalog
as $$
begin
	if context.purpose() is distinct from 'system' or cardinality(people) <> cardinality(digests) or exists (
		select from unnest(digests) one (digest) where not exists (
			select from named.destruction d where d.municipality_id = context.municipality() and d.digest = one.digest))
	then
		raise exception 'only what is listed is destroyed again' using errcode = '42501';
	end if;
	perform retention.begin_gathering(people);
	shared := retention.spare_shared(people);
	perform retention.let_go();
	gone := array(select distinct d.id from pg_temp.doomed d);
	removed := retention.remove();
	drop table pg_temp.doomed, pg_temp.spared;
	return next;
end
$$;

-- Every person of the municipality by id, for comparing with the list of the destroyed.
create or replace function retention.everybody() returns setof uuid
	language plpgsql stable security definer set search_path = pg_catalog
as $$
begin
	if context.purpose() is distinct from 'system' then
		raise exception 'only for jobs' using errcode = '42501';
	end if;
	return query select p.id from named.person p where p.municipality_id = context.municipality();
end
$$;

-- Whether a note lies in the case of whoever's file is kept by a decision.
create or replace function retention.note_is_held(note uuid) returns boolean
	language sql stable set search_path = pg_catalog
	return exists (
		select from named.journal_note n
		join named.retention_hold h on h.municipality_id = n.municipality_id and h.ended_on is null
		where n.id = note and (h.case_id = n.case_id
			or h.person_id in (select t.person_id from named.touched_person t where t.case_id = n.case_id)
			or h.person_id in (select c.child_id from named.case_child c where c.case_id = n.case_id)
			or h.person_id in (select m.person_id from named.household_member m
				join named.eviction_case c on c.municipality_id = m.municipality_id and c.household_id = m.household_id
				where c.id = n.case_id)));

-- What has a time of its own, whoever it is about: `before` gives the last day that goes, by the key of its rule
-- (src/features/data-protection/rules/retention/own-time.ts).
create or replace function retention.destroy_by_time(before jsonb)
	returns table (removed jsonb, gone uuid[])
	language plpgsql volatile security definer set search_path = pg_catalog
as $$
declare
	counted bigint;
	timed record;
begin
	if context.purpose() is distinct from 'system' then
		raise exception 'only for jobs' using errcode = '42501';
	end if;
	perform retention.begin_gathering('{}');
	-- A notice in which somebody is known belongs to that person's file, and goes or is kept with it.
	insert into pg_temp.doomed select 'notice', n.id from named.notice n
		where n.received_on <= (before ->> 'notice-without-case')::date
			and not exists (select from named.notice_match m where m.municipality_id = n.municipality_id and m.id = n.id
				and (m.case_id is not null or m.person_id is not null));
	insert into pg_temp.doomed select 'notice_match', d.id from pg_temp.doomed d where d.name = 'notice';
	insert into pg_temp.doomed select 'concern_report', c.id from named.concern_report c
		where c.case_id is null and c.decision = 'not-opened' and c.decided_on <= (before ->> 'concern-not-opened')::date;
	insert into pg_temp.doomed select 'received_transfer', t.id from named.received_transfer t
		where t.case_id is null and t.declined_on <= (before ->> 'declined-transfer')::date;
	insert into pg_temp.doomed select 'count_answer', a.id from named.count_answer a
		join named.count_round r on r.municipality_id = a.municipality_id and r.id = a.round_id
		-- A round that nobody closed is over with its last day for answers: it would keep them for ever.
		where coalesce(r.closed_on, r.answer_by) <= (before ->> 'count-answer')::date;
	perform retention.gather();
	gone := array(select distinct d.id from pg_temp.doomed d);
	delete from named.count_double t where t.id in (select d.id from pg_temp.doomed d where d.name = 'count_double');
	delete from named.count_answer t where t.id in (select d.id from pg_temp.doomed d where d.name = 'count_answer');
	get diagnostics counted = row_count;
	delete from history.count_answer t where t.municipality_id = context.municipality()
		and t.id in (select d.id from pg_temp.doomed d where d.name = 'count_answer');
	removed := retention.remove() || jsonb_build_object('count_answer', counted);
	-- The day from which each row's time is counted; none of a row that nobody has answered, looked at or closed yet.
	for timed in
		select v.* from (values
			('named.misdirected_notice', 'misdirected-notice', 't.passed_on_on'),
			('named.flow_run', 'flow-run', $d$case when t.state not in ('waiting', 'running') then retention.day_of(t.asked_at) end$d$),
			('named.list_export', 'export-log', 't.exported_on'),
			('named.count_export', 'export-log', 'retention.day_of(t.exported_at)'),
			('named.file_given_out', 'export-log', 'retention.day_of(t.given_at)'),
			('named.named_access', 'ended-access', 't.ends_on'),
			('named.api_key', 'ended-access', 'least(retention.day_of(t.ended_at), t.valid_through)'),
			('named.calendar_feed', 'ended-access', 't.ended_on'),
			('named.digest_choice', 'ended-access', 't.ended_on'),
			('named.absence', 'ended-absence', 't.until_on'),
			('named.break_glass', 'emergency-opening',
				'case when t.reviewed_on is not null then retention.day_of(coalesce(t.ended_at, t.until_at)) end'),
			('named.log_review_entry', 'log-review',
				'(select r.done_on from named.log_review r where r.municipality_id = t.municipality_id and r.id = t.review_id)'),
			('named.log_review', 'log-review', 't.done_on'),
			('named.incident', 'incident', 't.closed_on'),
			('named.note_taken_out', 'note-taken-out', 'case when not retention.note_is_held(t.note_id) then t.taken_out_on end'),
			('named.note_removal', 'note-taken-out', 'case when not retention.note_is_held(t.note_id) then t.answered_on end'),
			('counted.job_left', 'job-left', 'retention.day_of(t.left_at)'),
			('counted.newsletter_letter', 'newsletter-letter',
				$d$case when t.state not in ('to-send', 'handing-in') then retention.day_of(t.changed_at) end$d$),
			('audit.checked', 'log', 'retention.day_of(t.checked_at)')
		) v (of_table, of_rule, from_day)
	loop
		execute format('delete from %s t where t.municipality_id = context.municipality() and %s <= $1', timed.of_table, timed.from_day)
			using (before ->> timed.of_rule)::date;
		get diagnostics counted = row_count;
		removed := removed || jsonb_build_object(split_part(timed.of_table, '.', 2), counted);
	end loop;
	delete from history.incident t where not exists (select from named.incident i
		where i.municipality_id = t.municipality_id and i.id = t.id);
	-- Somebody's name stands as long as anything that they did: then the key of what names them says no.
	counted := 0;
	for timed in select s.id from named.staff s where s.ended_on <= (before ->> 'ended-staff')::date loop
		begin
			delete from named.staff_role t where t.staff_id = timed.id;
			delete from named.assignment t where t.staff_id = timed.id;
			delete from named.representation t where t.staff_id = timed.id;
			delete from named.staff t where t.id = timed.id;
			counted := counted + 1;
		exception when foreign_key_violation then
			null;
		end;
	end loop;
	removed := removed || jsonb_build_object('staff', counted);
	delete from named.conference_participant t where t.conference_id in (
		select c.id from named.conference c where c.held_on <= (before ->> 'empty-conference')::date
			and not exists (select from named.conference_item i where i.municipality_id = c.municipality_id and i.conference_id = c.id));
	delete from named.conference c where c.held_on <= (before ->> 'empty-conference')::date
		and not exists (select from named.conference_item i where i.municipality_id = c.municipality_id and i.conference_id = c.id);
	get diagnostics counted = row_count;
	removed := jsonb_strip_nulls(removed || jsonb_build_object('conference', counted));
	drop table pg_temp.doomed, pg_temp.spared;
	return next;
end
$$;

set local role bofast_owner;

-- An agreed plan stands until its file is destroyed: then its goals and steps go with it.
create or replace function house.keep_agreed_plan() returns trigger
	language plpgsql set search_path = pg_catalog
as $$
declare
	of_plan uuid := case tg_op when 'DELETE' then old.support_plan_id else new.support_plan_id end;
	own_municipality int := case tg_op when 'DELETE' then old.municipality_id else new.municipality_id end;
begin
	if not (tg_op = 'DELETE' and current_user = 'bofast_retention') and exists (select from named.support_plan p
		where p.municipality_id = own_municipality and p.id = of_plan and p.agreed_on is not null)
	then
		raise exception 'an agreed plan stands' using errcode = 'check_violation', constraint = 'agreed_plan_stands';
	end if;
	return case tg_op when 'DELETE' then old else new end;
end
$$;

set local role bofast_retention;
revoke all on all functions in schema retention from public;
grant execute on function retention.told(date, uuid), retention.links(uuid), retention.holds(date),
	retention.destroy(uuid, uuid[], date), retention.destroy_again(uuid[], bytea[]), retention.destroy_by_time(jsonb),
	retention.everybody() to bofast_app;

set local role bofast_owner;

-- Holds, runs and the list of what is gone: kept by whoever answers for the committee's records, and by jobs.
do $$
declare
	t text;
	own text;
begin
	foreach t in array array['retention_hold', 'destruction_run', 'destruction_file', 'destruction_member', 'destruction', 'destruction_left'] loop
		own := case when t in ('retention_hold', 'destruction_run') then 'committee_id = (select context.controller()) and '
			when t = 'destruction_file' then 'run_id in (select r.id from named.destruction_run r) and '
			when t = 'destruction_left' then 'false and '
			when t = 'destruction_member' then 'file_id in (select f.id from named.destruction_file f) and ' else '' end;
		execute format('drop policy if exists kept_by_records_officer on named.%I', t);
		execute format($p$create policy kept_by_records_officer on named.%I to bofast_app using (
			municipality_id = (select context.municipality())
			and ((select house.wide()) or (%s%s)))$p$, t, own,
			case when t in ('destruction_run', 'destruction_file', 'destruction_member')
				then '((select context.has_role(''records-officer'')) or (select context.has_role(''unit-manager'')))'
				else '(select context.has_role(''records-officer''))' end);
	end loop;
end
$$;
