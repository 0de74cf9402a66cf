-- A partnership is read by its members and its secretariat and kept by the secretariat. A member writes its own reflections and
-- inputs, which nobody else writes: its words are its own until it has approved them, also towards the secretariat.

create or replace function context.in_partnership() returns boolean
	language sql stable security definer set search_path = pg_catalog
	return context.has_role('secretariat') or context.has_role('member');

-- The members that the speaker's account writes for.
create or replace function context.own_seats() returns setof uuid
	language sql stable security definer set search_path = pg_catalog
begin atomic
	select s.member_id from counted.partnership_seat s
	where s.municipality_id = context.municipality() and s.staff_id = context.actor() and context.has_role('member');
end;
grant execute on function context.in_partnership(), context.own_seats() to bofast_app, bofast_worker, bofast_owner;

create or replace procedure house.open_to_partnership(opened text[])
	language plpgsql
as $$
declare
	t text;
begin
	foreach t in array opened loop
		execute format('drop policy if exists read_in_partnership on counted.%I', t);
		execute format($p$create policy read_in_partnership on counted.%I for select to bofast_app using (
			municipality_id = (select context.municipality()) and ((select house.wide()) or (select context.in_partnership()))
		)$p$, t);
	end loop;
end
$$;

call house.open_to_partnership(array['partnership_programme', 'partnership_agreement', 'partnership_member', 'partnership_duty',
	'reflection_round', 'reflection_question', 'reflection_asked', 'reflection', 'reflection_dissent', 'reform', 'reform_indicator',
	'reform_value', 'partnership_theme', 'partnership_input', 'partnership_input_words', 'partnership_meeting',
	'partnership_attendance', 'partnership_point']);

do $$
declare
	t text;
	name text;
	act text;
	allowed text;
	here text := 'municipality_id = (select context.municipality())';
	wide text := '(select house.wide())';
	keeper text := '(select context.keeps_network())';
	me text := '(select context.actor())';
	own text := 'member_id in (select context.own_seats())';
	running text := 'round_id in (select r.id from counted.reflection_round r where r.opened_on is not null and r.closed_on is null)';
	approved text := '(round_id, member_id) in (select r.round_id, r.member_id from counted.reflection r where r.approved_on is not null)';
	unapproved text := '(round_id, member_id) in (select r.round_id, r.member_id from counted.reflection r where r.approved_on is null)';
	-- Also what comes through a member is noted by the secretariat.
	noter text := keeper || ' or ' || own;
begin
	foreach t in array array['partnership_programme', 'partnership_agreement', 'partnership_member', 'partnership_duty', 'partnership_seat',
		'reflection_round', 'reflection_question', 'reflection_asked', 'reform', 'reform_indicator', 'reform_value', 'partnership_theme',
		'partnership_meeting', 'partnership_attendance', 'partnership_point'] loop
		call house.kept_by_secretariat(t);
	end loop;
	for t, name, act, allowed in values
		('partnership_seat', 'read_by_secretariat_and_whose_it_is', 'select', wide || ' or ' || keeper || ' or staff_id = ' || me),
		('reflection', 'begun_by_the_member', 'insert', wide || ' or (' || own || ' and ' || running || ')'),
		('reflection', 'approved_by_the_member', 'update', wide || ' or (' || own || ' and ' || running || ')'),
		('reflection_words', 'read_when_approved', 'select', wide || ' or ' || own || ' or ((select context.in_partnership()) and ' || approved || ')'),
		('reflection_words', 'written_by_the_member', 'insert', wide || ' or (' || own || ' and ' || running || ' and ' || unapproved || ')'),
		('reflection_words', 'changed_by_the_member', 'update', wide || ' or (' || own || ' and ' || running || ' and ' || unapproved || ')'),
		('reflection_words', 'struck_by_the_member', 'delete', wide || ' or (' || own || ' and ' || running || ' and ' || unapproved || ')'),
		('reflection_dissent', 'stated_by_the_member', 'insert', wide || ' or (' || own || ' and ' || running || ')'),
		('reflection_dissent', 'taken_back_by_the_member', 'delete', wide || ' or (' || own || ' and ' || running || ')'),
		('partnership_input', 'noted_in_partnership', 'insert', wide || ' or (noted_by = ' || me || ' and withdrawn_on is null and (' || noter || '))'),
		('partnership_input_words', 'noted_with_the_input', 'insert', wide || ' or id in (select i.id from counted.partnership_input i
			where i.noted_by = ' || me || ' and i.withdrawn_on is null)'),
		('partnership_input_words', 'taken_back_with_the_input', 'delete', wide || ' or id in (select i.id from counted.partnership_input i
			where i.withdrawn_on is not null and (' || noter || '))')
	loop
		execute format('drop policy if exists %I on counted.%I', name, t);
		execute format('create policy %I on counted.%I for %s to bofast_app %s (%s and (%s))', name, t, act,
			case act when 'insert' then 'with check' else 'using' end, here, allowed);
	end loop;
	drop policy if exists changed_until_taken_back on counted.partnership_input;
	execute format('create policy changed_until_taken_back on counted.partnership_input for update to bofast_app
		using (%1$s and withdrawn_on is null and (%2$s or %3$s)) with check (%1$s)', here, wide, noter);
end
$$;

-- The function above reads seats as their owner, whose rows they are not.
drop policy if exists read_by_owner on counted.partnership_seat;
create policy read_by_owner on counted.partnership_seat for select to bofast_owner using (true);
