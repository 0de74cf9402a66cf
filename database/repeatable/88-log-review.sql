-- Reviewing the log: what it tells to those who draw a review or answer a person, and who may look and answer.

-- What the staff of a unit read or wrote of one person in a day, for drawing a review; lists of many are no reading of one.
-- Without a unit: what those read for the committee who work in none of its units, or not any longer.
create or replace function audit.readings_of(of_committee uuid, of_unit uuid, from_at timestamptz, until_at timestamptz)
	returns table (entry_id bigint, at timestamptz, times int, staff_id uuid, person_id uuid, name text, kind text,
		purpose text, day date, off_hours boolean)
	language sql stable security definer set search_path = pg_catalog
begin atomic
	with readers as materialized (
		select a.staff_id
		from named.assignment a
		where a.municipality_id = context.municipality() and a.unit_id = of_unit
		union all
		select s.id
		from named.staff s
		where of_unit is null and s.municipality_id = context.municipality() and not exists (
			select from named.assignment a
			join named.unit u on u.municipality_id = a.municipality_id and u.id = a.unit_id
			where a.municipality_id = s.municipality_id and a.staff_id = s.id and u.committee_id = of_committee)
	), here as materialized (
		select e.id, e.at, e.actor_id, e.name, e.kind, e.purpose, e.subject_ids, e.committee_id, e.at at time zone m.time_zone as local
		from readers r
		join audit.entry e on e.municipality_id = context.municipality() and e.actor_id = r.staff_id
		join named.municipality m on m.municipality_id = e.municipality_id
		where house.wide() and (of_unit is not null or e.committee_id = of_committee)
			and e.at >= from_at and e.at < until_at and e.outcome = 'done' and cardinality(e.subject_ids) between 1 and 12
	), told as (
		select h.*, p.id as person,
			extract(hour from h.local) not between 6 and 19 or extract(isodow from h.local) > 5 as off
		from here h
		join named.person p on p.municipality_id = context.municipality() and p.id = any (h.subject_ids)
			and p.committee_id = h.committee_id
	)
	select min(t.id), min(t.at), count(*)::int, t.actor_id, t.person, (array_agg(t.name order by t.id))[1],
		(array_agg(t.kind order by t.id))[1], (array_agg(t.purpose order by t.id))[1], t.local::date, bool_or(t.off)
	from told t
	group by t.actor_id, t.person, t.local::date;
end;

-- Who has read or written about one person, for their own extract: unit and role as they are now, and the name apart, so
-- that it can be left out.
create or replace function audit.readers_of(person uuid)
	returns table (at timestamptz, staff_id uuid, staff_name text, name_held_back boolean, roles text[], units text[],
		organisations text[], name text, kind text, purpose text)
	language sql stable security definer set search_path = pg_catalog
begin atomic
	select e.at, e.actor_id, s.name, h.staff_id is not null,
		array(select r.role from named.staff_role r where r.municipality_id = e.municipality_id and r.staff_id = e.actor_id order by 1),
		array(select u.name from named.assignment a join named.unit u on u.municipality_id = a.municipality_id and u.id = a.unit_id
			where a.municipality_id = e.municipality_id and a.staff_id = e.actor_id order by 1),
		array(select o.name from named.representation r
			join named.organisation o on o.municipality_id = r.municipality_id and o.id = r.organisation_id
			where r.municipality_id = e.municipality_id and r.staff_id = e.actor_id order by 1),
		e.name, e.kind, e.purpose
	from audit.entry e
	left join named.staff s on s.municipality_id = e.municipality_id and s.id = e.actor_id
	left join named.name_held_back h on h.municipality_id = e.municipality_id and h.staff_id = e.actor_id
	where context.keeps_records() and e.municipality_id = context.municipality() and e.outcome = 'done'
		and (e.committee_id is null or e.committee_id = context.controller())
		and exists (select from named.person p
			where p.municipality_id = e.municipality_id and p.id = person and p.committee_id = context.controller())
		and e.subject_ids && (
			select array_agg(r.id) || array(select house.cases_of(context.municipality(), array_agg(r.id)))
			from house.all_records_of(context.municipality(), person) r (id))
	order by e.at desc
	limit 5000;
end;

-- Who answers for records reviews those without a unit; what they have read themselves is answered by a manager, who is
-- shown that of such a review and no more.
create or replace function context.readings_of_keepers() returns table (review_id uuid, entry_id uuid)
	language sql stable security definer set search_path = pg_catalog
begin atomic
	select e.review_id, e.id
	from named.log_review r
	join named.log_review_entry e on e.municipality_id = r.municipality_id and e.review_id = r.id
	where r.municipality_id = context.municipality() and r.committee_id = context.controller() and r.unit_id is null
		and context.has_role('unit-manager')
		and exists (select from named.staff_role s
			where s.municipality_id = e.municipality_id and s.staff_id = e.staff_id and s.role = 'records-officer');
end;

-- Whether all of a review is answered, also what the speaker is not shown.
create or replace function house.is_answered(review uuid) returns boolean
	language sql stable security definer set search_path = pg_catalog
	return not exists (select from named.log_review_entry e
		where e.municipality_id = context.municipality() and e.review_id = review and e.answer is null);

do $$
declare
	t text;
	mine text := 'municipality_id = (select context.municipality())';
	keeps text := '((select house.wide()) or (committee_id = (select context.controller()) and (select context.has_role(''records-officer''))))';
	looks text := '((select house.wide()) or (committee_id = (select context.controller()) and ((select context.has_role(''records-officer''))
		or ((select context.has_role(''unit-manager'')) and unit_id in (select context.units()))
		or (unit_id is null and id in (select k.review_id from context.readings_of_keepers() k)))))';
begin
	foreach t in array array['log_review_setting', 'watched_person', 'name_held_back'] loop
		execute format('drop policy if exists kept_by_records_officers on named.%I', t);
		execute format('create policy kept_by_records_officers on named.%I using (%s and %s)', t, mine, keeps);
	end loop;
	-- Whoever reviews a unit's log sees how it is drawn.
	drop policy if exists seen_by_staff on named.log_review_setting;
	create policy seen_by_staff on named.log_review_setting for select using (
		municipality_id = (select context.municipality()) and committee_id = (select context.controller())
		and (select context.has_role('unit-manager')));
	drop policy if exists drawn_by_the_house on named.log_review;
	create policy drawn_by_the_house on named.log_review for insert with check (
		municipality_id = (select context.municipality()) and (select house.wide()));
	drop policy if exists looked_at on named.log_review;
	execute format('create policy looked_at on named.log_review for select using (%s and %s)', mine, looks);
	drop policy if exists ended on named.log_review;
	execute format('create policy ended on named.log_review for update using (%s and %s)', mine, looks);
	drop policy if exists drawn_by_the_house on named.log_review_entry;
	create policy drawn_by_the_house on named.log_review_entry for insert with check (
		municipality_id = (select context.municipality()) and (select house.wide()));
	drop policy if exists with_its_review on named.log_review_entry;
	create policy with_its_review on named.log_review_entry for select using (
		municipality_id = (select context.municipality())
		and (review_id in (select r.id from named.log_review r where r.municipality_id = (select context.municipality())
				and (r.unit_id is not null or (select house.wide()) or (select context.has_role('records-officer'))))
			or id in (select k.entry_id from context.readings_of_keepers() k)));
	drop policy if exists answered_by_others on named.log_review_entry;
	create policy answered_by_others on named.log_review_entry for update using (
		municipality_id = (select context.municipality()) and staff_id <> (select context.actor()) and answer is null
		and review_id in (select r.id from named.log_review r where r.municipality_id = (select context.municipality()))
	) with check (answered_by = (select context.actor()));
	foreach t in array array['name_held_back', 'log_review', 'log_review_entry'] loop
		execute format('drop policy if exists read_by_owner on named.%I', t);
		execute format('create policy read_by_owner on named.%I for select to bofast_owner using (true)', t);
	end loop;
end
$$;

revoke all on function audit.readings_of(uuid, uuid, timestamptz, timestamptz), audit.readers_of(uuid),
	context.readings_of_keepers(), house.is_answered(uuid) from public;
grant execute on function audit.readings_of(uuid, uuid, timestamptz, timestamptz), audit.readers_of(uuid),
	context.readings_of_keepers(), house.is_answered(uuid) to bofast_app;
