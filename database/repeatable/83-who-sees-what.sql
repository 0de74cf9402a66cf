-- Reading in an emergency: an officer of the committee reads one person's case work that another unit has, for four hours.
-- It opens reading alone: the moment stands in the signed context of those who read, and of nobody who writes.
-- Nobody hidden is opened by it, on any level; for them there is named access, which somebody else gives.

drop function if exists context.reading_at();

-- Cases in which one of these people is of the household.
create or replace function house.cases_of(own_municipality int, records uuid[]) returns setof uuid
	language sql stable security definer set search_path = pg_catalog
begin atomic
	select c.id
	from named.household_member m
	join named.eviction_case c on c.municipality_id = m.municipality_id and c.household_id = m.household_id
	where m.municipality_id = own_municipality and m.person_id = any(records);
end;

-- All records of one person, whoever asks.
create or replace function house.all_records_of(own_municipality int, record uuid) returns setof uuid
	language sql stable security definer set search_path = pg_catalog
begin atomic
	select r.id
	from named.person p
	join named.person r on r.municipality_id = p.municipality_id
		and (r.id = coalesce(p.same_as, p.id) or r.same_as = coalesce(p.same_as, p.id))
	where p.municipality_id = own_municipality and p.id = record;
end;

-- What the speaker has opened and may still read. Empty at once for whoever writes, and for the many who have opened nothing.
create or replace function context.opened() returns table (person_id uuid, case_id uuid)
	language plpgsql stable security definer rows 1 set search_path = pg_catalog
as $$
declare
	said text[] := context.parts();
	own_municipality int := said[1]::int;
	speaker uuid := said[3]::uuid;
	moment timestamptz := said[6]::timestamptz;
	hidden uuid[];
begin
	if moment is null or not exists (
		select from named.break_glass g
		where g.municipality_id = own_municipality and g.staff_id = speaker and g.until_at > moment and g.ended_at is null
	) then
		return;
	end if;
	hidden := array(select context.hidden_people());
	return query
		with glass as materialized (
			select g.person_id, g.case_id from named.break_glass g
			where g.municipality_id = own_municipality and g.staff_id = speaker and g.until_at > moment
				and g.ended_at is null and g.committee_id = said[2]::uuid
				and (g.person_id is null or g.person_id <> all(hidden))
		)
		select r, null::uuid from glass g cross join lateral house.all_records_of(own_municipality, g.person_id) r
		union
		select null::uuid, c from (
			select g.case_id as c from glass g where g.case_id is not null
			union
			select house.cases_of(own_municipality, array(select house.all_records_of(own_municipality, g.person_id)))
			from glass g where g.person_id is not null
		) cases
		where c <> all(context.hidden_cases());
end
$$;

create or replace function context.opened_cases() returns setof uuid
	language sql stable security definer rows 1 set search_path = pg_catalog
begin atomic
	select o.case_id from context.opened() o where o.case_id is not null;
end;

create or replace function context.opened_people() returns setof uuid
	language sql stable security definer rows 1 set search_path = pg_catalog
begin atomic
	select o.person_id from context.opened() o where o.person_id is not null;
end;

create or replace function context.in_emergency(subjects uuid[]) returns boolean
	language sql stable security definer set search_path = pg_catalog
	return exists (select from context.opened() o where o.person_id = any(subjects) or o.case_id = any(subjects));

-- What one is about to open: cases of the committee that one's units do not have and that nobody hidden is in, and whether
-- the list has the person in another unit. The same nothing for what is not there and for what is not to be opened.
create or replace function house.could_be_opened(person uuid, the_case uuid)
	returns table (person_id uuid, case_id uuid, cases int, listed boolean)
	language sql stable security definer set search_path = pg_catalog
begin atomic
	with records as materialized (
		select r.id from house.all_records_of(context.municipality(), person) r (id)
		where context.handles_people()
	), cases as materialized (
		select c.id, c.case_number from named.eviction_case c
		where c.municipality_id = context.municipality() and c.committee_id = context.controller() and context.handles_people()
			and (c.id = the_case or c.id in (select house.cases_of(context.municipality(), array(select r.id from records r))))
			and c.unit_id not in (select context.units()) and c.assigned_to is distinct from context.actor()
			and c.id <> all(context.hidden_cases())
	), listed as materialized (
		select exists (
			select from named.list_entry e
			where e.municipality_id = context.municipality() and e.committee_id = context.controller()
				and e.person_id in (select r.id from records r) and e.unit_id not in (select context.units())
				and e.responsible_id is distinct from context.actor() and not context.lists_widely()) as one
	)
	select person, the_case, (select count(*)::int from cases), l.one
	from listed l
	where ((select count(*) from cases) > 0 or l.one)
		and not exists (select from records r where r.id in (select context.hidden_people()));
end;

-- A case of the committee by its number, for opening it in an emergency: never one with somebody hidden in it.
create or replace function house.case_to_open(number text) returns uuid
	language sql stable security definer set search_path = pg_catalog
begin atomic
	select c.id from named.eviction_case c
	where c.municipality_id = context.municipality() and c.committee_id = context.controller() and c.case_number = number
		and context.handles_people() and c.id <> all(context.hidden_cases());
end;

-- A manager is told of what was opened in their units.
create or replace function context.glass_broken_in_units() returns setof uuid
	language sql stable security definer set search_path = pg_catalog
begin atomic
	select g.id
	from named.break_glass g
	where g.municipality_id = context.municipality() and g.committee_id = context.controller()
		and context.has_role('unit-manager')
		and (
			exists (
				select from named.eviction_case c
				where c.municipality_id = g.municipality_id and c.unit_id in (select context.units())
					and (c.id = g.case_id or c.id in (select house.cases_of(g.municipality_id,
						array(select house.all_records_of(g.municipality_id, g.person_id))))))
			or exists (
				select from named.list_entry e
				where e.municipality_id = g.municipality_id and e.unit_id in (select context.units())
					and e.person_id in (select house.all_records_of(g.municipality_id, g.person_id))));
end;

revoke all on function context.opened(), context.opened_cases(), context.opened_people(),
	context.in_emergency(uuid[]), context.glass_broken_in_units(), house.cases_of(int, uuid[]),
	house.all_records_of(int, uuid), house.could_be_opened(uuid, uuid), house.case_to_open(text) from public;
grant execute on function context.opened_cases(), context.opened_people(), context.glass_broken_in_units(),
	house.could_be_opened(uuid, uuid), house.case_to_open(text) to bofast_app;

do $$
declare
	t text;
begin
	foreach t in array array['break_glass', 'list_entry'] loop
		execute format('drop policy if exists read_by_owner on named.%I', t);
		execute format('create policy read_by_owner on named.%I for select to bofast_owner using (true)', t);
	end loop;
end
$$;

drop policy if exists opened_in_emergency on named.eviction_case;
create policy opened_in_emergency on named.eviction_case for select to bofast_app using (
	id in (select context.opened_cases()) and municipality_id = (select context.municipality())
	and committee_id = (select context.works_for())
);
drop policy if exists words_of_what_was_opened on named.eviction_case;
create policy words_of_what_was_opened on named.eviction_case for select to bofast_owner using (
	municipality_id = (select context.municipality()) and id = any((select house.opened_while_telling())::uuid[])
);
drop policy if exists opened_in_emergency on named.list_entry;
create policy opened_in_emergency on named.list_entry for select to bofast_app using (
	person_id in (select context.opened_people()) and municipality_id = (select context.municipality())
	and committee_id = (select context.works_for())
);

-- Seen by who did it, by the managers whose units it was opened in, and by who answers for records; reviewed by these,
-- once: what was said of it stands.
drop policy if exists seen on named.break_glass;
create policy seen on named.break_glass for select to bofast_app using (
	municipality_id = (select context.municipality())
	and ((select house.wide())
		or (committee_id = (select context.controller())
			and (staff_id = (select context.actor()) or (select context.has_role('records-officer'))
				or id in (select context.glass_broken_in_units()))))
);
drop policy if exists broken_by_oneself on named.break_glass;
create policy broken_by_oneself on named.break_glass for insert to bofast_app with check (
	municipality_id = (select context.municipality()) and committee_id = (select context.controller())
	and staff_id = (select context.actor()) and (select context.handles_people())
	and ended_at is null and reviewed_by is null
	and exists (select from house.could_be_opened(person_id, case_id))
);
drop policy if exists ended_or_reviewed on named.break_glass;
create policy ended_or_reviewed on named.break_glass for update to bofast_app using (
	municipality_id = (select context.municipality()) and committee_id = (select context.controller())
	and reviewed_by is null
	and (staff_id = (select context.actor()) or (select context.has_role('records-officer'))
		or id in (select context.glass_broken_in_units()))
) with check (
	municipality_id = (select context.municipality())
	and ((staff_id = (select context.actor()) and reviewed_by is null) or reviewed_by = (select context.actor()))
);

-- Who sees whom. Asked by whoever keeps accounts or answers for records, of people of their own committee; they are given
-- what a matter is called and where it lies, and nothing of what anybody is called.

create or replace function house.asks_who_sees() returns boolean
	language sql stable set search_path = pg_catalog
	return context.has_role('administrator') or context.has_role('records-officer');

-- Whom somebody means who has a number: the person it is, or everybody in the household of the case.
create or replace function house.people_meant(numbers bytea[], the_case text)
	returns table (person_id uuid, part text)
	language sql stable security definer set search_path = pg_catalog
begin atomic
	select distinct coalesce(p.same_as, p.id), 'number'
	from named.identity_number n
	join named.person p on p.municipality_id = n.municipality_id and p.id = n.person_id
	where n.municipality_id = context.municipality() and n.committee_id = context.controller()
		and n.blind_index = any(numbers) and (select house.asks_who_sees())
	union
	select distinct coalesce(p.same_as, p.id), m.role
	from named.eviction_case c
	join named.household_member m on m.municipality_id = c.municipality_id and m.household_id = c.household_id
	join named.person p on p.municipality_id = m.municipality_id and p.id = m.person_id
	where c.municipality_id = context.municipality() and c.committee_id = context.controller()
		and c.case_number = the_case and (select house.asks_who_sees());
end;

-- A person's records and matters: numbers, units and whose they are.
create or replace function house.matters_of(person uuid) returns jsonb
	language plpgsql stable security definer set search_path = pg_catalog
as $$
declare
	own_municipality int := context.municipality();
	records uuid[];
begin
	if not house.asks_who_sees() then
		return null;
	end if;
	records := array(
		select p.id from named.person p
		where p.municipality_id = own_municipality and p.committee_id = context.controller()
			and p.id in (select house.all_records_of(own_municipality, person)));
	if cardinality(records) = 0 then
		return null;
	end if;
	return jsonb_build_object(
		'records', to_jsonb(records),
		'isProtected', exists (
			select from named.person p
			where p.municipality_id = own_municipality and p.id = any(records) and p.protection <> 'none'),
		'cases', (
			select coalesce(jsonb_agg(jsonb_build_object('caseId', c.id, 'caseNumber', c.case_number, 'unitId', c.unit_id,
				'unitName', u.name, 'assignedTo', c.assigned_to, 'isOpen', c.closed_on is null) order by c.case_number desc), '[]')
			from named.eviction_case c
			join named.unit u on u.municipality_id = c.municipality_id and u.id = c.unit_id
			where c.municipality_id = own_municipality and c.id in (select house.cases_of(own_municipality, records))),
		'entries', (
			select coalesce(jsonb_agg(jsonb_build_object('unitId', e.unit_id, 'unitName', u.name, 'responsibleId', e.responsible_id)), '[]')
			from named.list_entry e
			join named.unit u on u.municipality_id = e.municipality_id and u.id = e.unit_id
			where e.municipality_id = own_municipality and e.person_id = any(records)),
		'notices', (
			select coalesce(jsonb_agg(jsonb_build_object('noticeId', n.id, 'organisationId', n.organisation_id)), '[]')
			from named.notice_match m
			join named.notice n on n.municipality_id = m.municipality_id and n.id = m.id
			where m.municipality_id = own_municipality
				and (m.person_id = any(records) or m.case_id in (select house.cases_of(own_municipality, records)))));
end
$$;

-- Everybody and everything that signs in now: staff, those outside, and landlords' systems by their keys.
create or replace function house.accounts()
	returns table (
		id uuid, kind text, name text, committee_id uuid, committee_name text, roles text[], unit_ids uuid[], units text[],
		organisation_ids uuid[], organisations text[])
	language sql stable security definer set search_path = pg_catalog
begin atomic
	select s.id, 'staff', s.name, s.committee_id,
		(select c.name from named.committee c where c.municipality_id = s.municipality_id and c.id = s.committee_id),
		array(select r.role from named.staff_role r where r.municipality_id = s.municipality_id and r.staff_id = s.id order by 1),
		array(select a.unit_id from named.assignment a where a.municipality_id = s.municipality_id and a.staff_id = s.id order by 1),
		array(select u.name from named.assignment a
			join named.unit u on u.municipality_id = a.municipality_id and u.id = a.unit_id
			where a.municipality_id = s.municipality_id and a.staff_id = s.id order by 1),
		array(select p.organisation_id from named.representation p
			where p.municipality_id = s.municipality_id and p.staff_id = s.id order by 1),
		array(select o.name from named.representation p
			join named.organisation o on o.municipality_id = p.municipality_id and o.id = p.organisation_id
			where p.municipality_id = s.municipality_id and p.staff_id = s.id order by 1)
	from named.staff s
	where s.municipality_id = context.municipality() and (s.ended_on is null or s.ended_on > context.today())
		and (select house.asks_who_sees())
	union all
	select k.id, 'key', k.label, null, null, array['landlord'], '{}', '{}', array[k.organisation_id], array[o.name]
	from named.api_key k
	join named.organisation o on o.municipality_id = k.municipality_id and o.id = k.organisation_id
	where k.municipality_id = context.municipality() and k.ended_at is null and (select house.asks_who_sees());
end;

-- When somebody last did anything, and since when they have had what they have: from the log.
create or replace function house.last_used(account uuid) returns timestamptz
	language sql stable security definer set search_path = pg_catalog
begin atomic
	select max(e.at) from audit.entry e
	where e.municipality_id = context.municipality() and e.actor_id = account and (select house.asks_who_sees());
end;

-- What each of these speakers reads of one person, and which of the policies' own questions say yes for them. Each context
-- is one that the server has signed, and row security answers for it as it would for that account: nothing here decides.
create or replace function house.seen_by(contexts text[], matters jsonb)
	returns table (
		place int, knows boolean, name boolean, number boolean, listed boolean, whereabouts boolean, support boolean,
		home boolean, cases uuid[], notices int, why text[])
	language plpgsql volatile set search_path = pg_catalog
as $$
declare
	asking text := current_setting('bofast.context', true);
	records uuid[] := array(select r::uuid from jsonb_array_elements_text(matters -> 'records') r);
	case_ids uuid[] := array(select (c ->> 'caseId')::uuid from jsonb_array_elements(matters -> 'cases') c);
	units uuid[] := array(select (m ->> 'unitId')::uuid
		from jsonb_array_elements((matters -> 'cases') || (matters -> 'entries')) m);
	theirs uuid[] := array(select coalesce(m ->> 'assignedTo', m ->> 'responsibleId')::uuid
		from jsonb_array_elements((matters -> 'cases') || (matters -> 'entries')) m
		where coalesce(m ->> 'assignedTo', m ->> 'responsibleId') is not null);
	told uuid[] := array(select (n ->> 'noticeId')::uuid from jsonb_array_elements(matters -> 'notices') n);
	tellers uuid[] := array(select (n ->> 'organisationId')::uuid from jsonb_array_elements(matters -> 'notices') n);
begin
	for i in 1 .. cardinality(contexts) loop
		place := i;
		perform set_config('bofast.context', contexts[i], true);
		knows := exists (select from named.person p where p.id = any(records));
		name := exists (select from named.person_particulars d where d.id = any(records));
		number := exists (select from named.identity_number i where i.person_id = any(records));
		listed := exists (select from named.list_entry e where e.person_id = any(records));
		whereabouts := exists (select from named.spell s where s.person_id = any(records));
		support := exists (select from named.support_plan s where s.person_id = any(records))
			or exists (select from named.support_decision s where s.person_id = any(records));
		home := exists (select from named.stay_person s where s.person_id = any(records));
		cases := array(select c.id from named.eviction_case c where c.id = any(case_ids));
		notices := (select count(*) from named.notice_tenant t where t.notice_id = any(told));
		why := array(
			select w from unnest(array[
				case when context.handles_people() and knows then 'committee' end,
				case when context.handles_people() and exists (select from context.units() u where u = any(units)) then 'unit' end,
				case when context.actor() = any(theirs) then 'assignment' end,
				case when exists (select from context.known_by_name() n where n = any(records)) then 'named-access' end,
				case when listed and context.handles_people() and context.lists_widely() then 'wide-lists' end,
				case when context.follows_up() and (knows or listed) then 'follow-up' end,
				case when exists (select from context.opened_people() o where o = any(records))
					or exists (select from context.opened_cases() o where o = any(case_ids)) then 'break-glass' end,
				case when exists (select from named.conference_item i where i.person_id = any(records)) then 'conference' end,
				case when exists (select from context.reports_for() r where r = any(tellers)) then
					case when exists (select from named.representation p
						where p.staff_id = context.actor() and p.organisation_id = any(tellers) and p.only_as_substitute)
					then 'substitute' else 'own-notice' end end
			]) w where w is not null);
		return next;
	end loop;
	perform set_config('bofast.context', asking, true);
end
$$;

-- How much each of these speakers reads, in numbers.
create or replace function house.seen_in_all(contexts text[])
	returns table (
		place int, people int, by_name int, protected_by_name int, listed int, cases int, open_cases int, notices int, stays int)
	language plpgsql volatile set search_path = pg_catalog
as $$
declare
	asking text := current_setting('bofast.context', true);
begin
	for i in 1 .. cardinality(contexts) loop
		place := i;
		perform set_config('bofast.context', contexts[i], true);
		people := (select count(*) from named.person p where p.same_as is null);
		by_name := (select count(*) from named.person_particulars d
			join named.person p on p.municipality_id = d.municipality_id and p.id = d.id where p.same_as is null);
		protected_by_name := (select count(*) from named.person p
			join named.person_particulars d on d.municipality_id = p.municipality_id and d.id = p.id
			where p.protection <> 'none' and p.same_as is null);
		listed := (select count(*) from named.list_entry);
		cases := (select count(*) from named.eviction_case);
		open_cases := (select count(*) from named.eviction_case c where c.closed_on is null);
		notices := (select count(*) from named.notice_tenant);
		stays := (select count(distinct s.stay_id) from named.stay_person s);
		return next;
	end loop;
	perform set_config('bofast.context', asking, true);
end
$$;

revoke all on function house.asks_who_sees(), house.people_meant(bytea[], text), house.matters_of(uuid), house.accounts(),
	house.last_used(uuid), house.seen_by(text[], jsonb), house.seen_in_all(text[]) from public;
grant execute on function house.people_meant(bytea[], text), house.matters_of(uuid), house.accounts(),
	house.last_used(uuid), house.seen_by(text[], jsonb), house.seen_in_all(text[]) to bofast_app;

do $$
declare
	t text;
begin
	foreach t in array array['identity_number', 'api_key', 'notice'] loop
		execute format('drop policy if exists for_those_who_ask on named.%I', t);
		execute format('create policy for_those_who_ask on named.%I for select to bofast_owner using ('
			'municipality_id = (select context.municipality()) and (select house.asks_who_sees()))', t);
	end loop;
end
$$;

-- What was given out. Recorded and read in full where the matter is worked with; somebody hidden, by those with named access.
do $$
declare
	seen text := 'municipality_id = (select context.municipality()) and ((select house.wide()) '
		'or (committee_id = (select context.works_for()) '
		'and (person_id is null or exists (select from named.person p where p.municipality_id = disclosure.municipality_id '
		'and p.id = person_id and (p.protection = ''none'' or p.id in (select context.known_by_name())) offset 0)) '
		'and (case_id is null or (exists (select from named.eviction_case c where c.municipality_id = disclosure.municipality_id '
		'and c.id = case_id offset 0) and case_id <> all((select context.hidden_cases())::uuid[])))))';
begin
	drop policy if exists with_its_matter on named.disclosure;
	execute format('create policy with_its_matter on named.disclosure for select using (%s)', seen);
	drop policy if exists recorded_in_case_work on named.disclosure;
	execute format('create policy recorded_in_case_work on named.disclosure for insert with check (%s '
		'and recorded_by = (select context.actor()))', seen);
	drop policy if exists taken_back_in_case_work on named.disclosure;
	execute format('create policy taken_back_in_case_work on named.disclosure for update using (%s)', seen);
	drop policy if exists seen_with_its_row on history.disclosure;
	create policy seen_with_its_row on history.disclosure for select to bofast_app using (
		municipality_id = (select context.municipality()) and exists (
			select from named.disclosure now where now.municipality_id = disclosure.municipality_id and now.id = disclosure.id));
end
$$;

-- The register gathers from many tables what was given out. The owner reads them while it does, and not otherwise: that it
-- is the register that reads is said with the owner's signature, which holds for one transaction of one speaker.
create or replace function house.discloses() returns boolean
	language sql stable security definer set search_path = pg_catalog
	return coalesce(current_setting('bofast.disclosing', true) = house.signature_of_spots('disclosing'), false);
revoke all on function house.discloses() from public;

do $$
declare
	t text;
begin
	foreach t in array array['disclosure', 'landlord_disclosure', 'notice', 'notice_match', 'organisation', 'case_transfer', 'debt_consultation',
		'consultation_consent', 'conference_item', 'conference', 'case_task', 'coordinated_plan', 'elderly_contact', 'count_informant',
		'count_round', 'concern_report', 'authority_confirmation', 'landlord_meeting', 'landlord_meeting_point', 'list_entry'] loop
		execute format('drop policy if exists for_the_register on named.%I', t);
		execute format('create policy for_the_register on named.%I for select to bofast_owner using ('
			'municipality_id = (select context.municipality()) and (select house.discloses()))', t);
	end loop;
end
$$;

-- One row a thing given out: when, to whom by office, on which ground, by whose decision, of which case by its number, and
-- until when a consent holds. No words and no names of people. For who answers for records all of the committee's; for a
-- manager those of matters in the own units, where nobody is hidden.
create or replace function house.disclosures()
	returns table (
		source text, id uuid, given_on date, to_kind text, to_name text, section text, decided_by uuid, case_number text,
		crosses boolean, ends_on date, taken_back_on date)
	language plpgsql stable security definer set search_path = pg_catalog
as $$
declare
	own_municipality int := context.municipality();
	controller uuid := context.controller();
	answers boolean := context.has_role('records-officer');
	manages boolean := context.has_role('unit-manager');
	units uuid[] := array(select context.units());
	hidden uuid[] := case when answers then '{}' else array(select context.hidden_people()) end;
	hidden_in uuid[] := case when answers then '{}' else context.hidden_cases() end;
begin
	if not answers and not manages then
		return;
	end if;
	perform set_config('bofast.disclosing', house.signature_of_spots('disclosing'), true);
	return query
		with given as (
			select 'recorded' as source, d.id, d.given_on, d.to_kind, d.to_name, d.section, d.decided_by, d.case_id, d.person_id,
				d.to_committee_id is not null as crosses, d.consent_ends_on as ends_on, d.consent_taken_back_on as taken_back_on,
				null::uuid as unit_id
			from named.disclosure d
			where d.municipality_id = own_municipality and d.committee_id = controller
			union all
			select 'landlord', l.id, l.begins_on, 'landlord', o.name, l.ground, l.recorded_by, m.case_id, m.person_id, false,
				l.ends_on, l.taken_back_on, null
			from named.landlord_disclosure l
			join named.notice n on n.municipality_id = l.municipality_id and n.id = l.notice_id and n.committee_id = controller
			join named.organisation o on o.municipality_id = n.municipality_id and o.id = n.organisation_id
			left join named.notice_match m on m.municipality_id = l.municipality_id and m.id = l.notice_id
			where l.municipality_id = own_municipality
			union all
			select 'transfer', t.id, t.made_on, 'municipality', t.to_name, case t.ground when 'request' then 'transfer' else 'consent' end,
				t.made_by, t.case_id, null, false, null, t.taken_back_on, null
			from named.case_transfer t
			where t.municipality_id = own_municipality
			union all
			select 'consultation', c.id, c.given_on, c.role, null, 'consent', d.called_by, d.case_id, null, false, c.until_on,
				c.withdrawn_on, null
			from named.consultation_consent c
			join named.debt_consultation d on d.municipality_id = c.municipality_id and d.id = c.consultation_id
			where c.municipality_id = own_municipality
			union all
			select 'conference', i.id, i.opened_on, 'conference', f.name, i.basis, i.opened_by, null, i.person_id, false,
				i.consent_until, null, f.unit_id
			from named.conference_item i
			join named.conference f on f.municipality_id = i.municipality_id and f.id = i.conference_id
			where i.municipality_id = own_municipality and i.committee_id = controller
			union all
			select 'task', k.id, k.given_on, k.kind, k.administration, k.basis, k.given_by, k.case_id, null, false, null, null, null
			from named.case_task k
			where k.municipality_id = own_municipality and k.administration is not null
			union all
			select 'coordinated-plan', p.id, p.consent_on, p.kind, null, 'consent', p.called_by, null, p.person_id, false, null,
				p.consent_withdrawn_on, null
			from named.coordinated_plan p
			where p.municipality_id = own_municipality and p.committee_id = controller
			union all
			select 'elderly-care', e.id, e.on_day, 'elderly-care', null, e.basis, e.recorded_by, null, e.person_id, false, null, null, null
			from named.elderly_contact e
			where e.municipality_id = own_municipality and e.committee_id = controller and e.basis is not null
			union all
			select 'count-week', i.id, i.invited_on, 'count-week', coalesce(u.name, o.name), i.legal_ground, i.invited_by, null, null,
				i.legal_ground = 'other-committee', null, null, null
			from named.count_informant i
			left join named.unit u on u.municipality_id = i.municipality_id and u.id = i.unit_id
			left join named.organisation o on o.municipality_id = i.municipality_id and o.id = i.organisation_id
			where i.municipality_id = own_municipality and i.committee_id = controller and answers
			union all
			select 'concern', r.id, r.handed_on, 'concern', u.name, 'duty-to-tell', r.handed_by, r.case_id, null,
				u.committee_id is distinct from controller, null, null, u.id
			from named.concern_report r
			left join named.unit u on u.municipality_id = r.municipality_id and u.id = r.handed_to_unit_id
			where r.municipality_id = own_municipality and r.committee_id = controller and r.handed_on is not null
			union all
			select 'authority', a.id, a.sent_on, 'enforcement-authority', null, 'duty-to-tell', a.sent_by, a.case_id, null, false, null,
				null, null
			from named.authority_confirmation a
			where a.municipality_id = own_municipality
			union all
			select 'landlord-meeting', p.id, coalesce(m.held_on, m.planned_for), 'landlord', o.name,
				case p.basis when 'consent' then 'consent' else 'own-notice' end, m.called_by, p.case_id, null, false, null, null, m.unit_id
			from named.landlord_meeting_point p
			join named.landlord_meeting m on m.municipality_id = p.municipality_id and m.id = p.meeting_id
			join named.organisation o on o.municipality_id = m.municipality_id and o.id = m.organisation_id
			where p.municipality_id = own_municipality and m.committee_id = controller and p.basis = 'consent'
		)
		select g.source, g.id, g.given_on, g.to_kind, g.to_name, g.section, g.decided_by, c.case_number, g.crosses, g.ends_on, g.taken_back_on
		from given g
		left join named.eviction_case c on c.municipality_id = own_municipality and c.id = g.case_id
		where (g.case_id is null or c.committee_id = controller)
			and (answers or (
				(c.unit_id = any(units) or g.unit_id = any(units) or exists (
					select from named.list_entry e
					where e.municipality_id = own_municipality and e.person_id = g.person_id and e.unit_id = any(units)))
				and (g.case_id is null or g.case_id <> all(hidden_in))
				and (g.person_id is null or g.person_id <> all(hidden))))
		order by g.given_on desc, g.id desc;
	perform set_config('bofast.disclosing', '', true);
end
$$;
revoke all on function house.disclosures() from public;
grant execute on function house.disclosures() to bofast_app;
