-- Row security of the count week. Its rows are there only while the server counts: in everybody's ordinary context, case
-- work's and matching's among them, every table here is empty. An informant meets its own answers; those who keep the
-- count meet all of their committee's, and give out numbers.

create or replace function context.counts_week() returns boolean
	language sql stable security definer set search_path = pg_catalog
	return coalesce(context.purpose() = 'count-week', false);

create or replace function context.keeps_count() returns boolean
	language sql stable security definer set search_path = pg_catalog
	return coalesce(context.counts_week() and (context.has_role('strategist') or context.has_role('follow-up')), false);

-- The informants that the speaker answers for: own units in case work, or the organisations outside.
create or replace function context.asked() returns setof uuid
	language sql stable security definer set search_path = pg_catalog
begin atomic
	select i.id
	from named.count_informant i
	where i.municipality_id = context.municipality() and context.counts_week()
		and ((i.unit_id in (select context.units()) and context.handles_people())
			or (i.organisation_id in (select context.organisations()) and context.has_role('informant')));
end;

-- Those of them that may still answer, in a round that is open.
create or replace function context.answering() returns setof uuid
	language sql stable security definer set search_path = pg_catalog
begin atomic
	select i.id
	from named.count_informant i
	join named.count_round r on r.municipality_id = i.municipality_id and r.id = i.round_id
	where i.municipality_id = context.municipality() and r.state = 'open' and i.id in (select context.asked());
end;

revoke all on function context.counts_week(), context.keeps_count(), context.asked(), context.answering() from public;
grant execute on function context.counts_week(), context.keeps_count(), context.asked(), context.answering()
	to bofast_app, bofast_worker, bofast_owner;

do $$
declare
	t text;
	act text;
	allowed text;
	keepers text := '(committee_id = (select context.controller()) and (select context.keeps_count()))';
	administrators text := '(committee_id = (select context.controller()) and (select context.has_role(''administrator'')))';
	-- No identity number without a ground for it, whatever the app's code says.
	answering text := 'informant_id in (select context.answering()) and (identity_kind is null or exists ('
		'select from named.count_informant i where i.municipality_id = count_answer.municipality_id '
		'and i.id = count_answer.informant_id and i.identity = ''number''))';
begin
	for t, act, allowed in values
		('count_round', 'select', keepers || ' or ' || administrators || ' or exists (select from named.count_informant i '
			'where i.municipality_id = count_round.municipality_id and i.round_id = count_round.id '
			'and i.id in (select context.asked()))'),
		('count_round', 'insert', keepers || ' or ' || administrators),
		('count_round', 'update', keepers || ' or ' || administrators),
		('count_informant', 'select', keepers || ' or id in (select context.asked())'),
		('count_informant', 'insert', keepers),
		('count_informant', 'update', keepers || ' or id in (select context.answering())'),
		('count_answer', 'select', '(state = ''given'' and ' || keepers || ') or informant_id in (select context.asked())'),
		('count_answer', 'insert', answering),
		('count_answer', 'update', answering),
		('count_double', 'select', keepers),
		('count_double', 'insert', keepers),
		('count_double', 'update', keepers),
		('count_double', 'delete', keepers),
		('count_reminder', 'select', keepers || ' or informant_id in (select context.asked())'),
		('count_reminder', 'insert', keepers),
		('count_export', 'select', keepers),
		('count_export', 'insert', keepers)
	loop
		execute format('drop policy if exists %I on named.%I', act || '_in_the_count_week', t);
		execute format('create policy %I on named.%I for %s %s (municipality_id = (select context.municipality()) '
			'and (select context.counts_week()) and (%s))', act || '_in_the_count_week', t, act,
			case act when 'insert' then 'with check' else 'using' end, allowed);
	end loop;
	-- The functions above belong to the owner, whom forced row security binds too.
	foreach t in array array['count_round', 'count_informant'] loop
		execute format('drop policy if exists read_by_owner on named.%I', t);
		execute format('create policy read_by_owner on named.%I for select to bofast_owner using (true)', t);
	end loop;
end
$$;
