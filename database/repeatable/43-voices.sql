-- Voices are noted by those who keep plans and those who work with people, and read by all of the municipality's staff once
-- somebody who keeps plans has seen that nobody can be known by them. What was taken back is never written in again, and
-- words and answers are taken away only with it.

do $$
declare
	t text;
	act text;
	name text;
	allowed text;
	here text := 'municipality_id = (select context.municipality())';
	wide text := '(select house.wide())';
	staff text := '(select context.is_staff())';
	keepers text := '(select context.keeps_plans())';
	noters text := '((select context.keeps_plans()) or (select context.handles_people()))';
	me text := '(select context.actor())';
	readable text := '(select v.id from counted.voice v)';
	standing text := '(select v.id from counted.voice v where v.withdrawn_on is null)';
	taken_back text := '(select v.id from counted.voice v where v.withdrawn_on is not null)';
begin
	for t, name, act, allowed in values
		('user_council', 'read_by_staff', 'select', wide || ' or ' || staff),
		('user_council', 'added_by_plan_keepers', 'insert', wide || ' or ' || keepers),
		('user_council', 'changed_by_plan_keepers', 'update', wide || ' or ' || keepers),
		('council_meeting', 'read_by_staff', 'select', wide || ' or ' || staff),
		('council_meeting', 'noted_by_staff', 'insert', wide || ' or (' || noters || ' and noted_by = ' || me || ')'),
		('voice', 'read_when_looked_at', 'select', wide || ' or ' || keepers || ' or (' || staff
			|| ' and (noted_by = ' || me || ' or id in (select l.id from counted.voice_look l)))'),
		('voice', 'noted_by_staff', 'insert', wide || ' or (' || noters || ' and noted_by = ' || me || ' and withdrawn_on is null)'),
		('voice_words', 'read_with_the_voice', 'select', 'id in ' || readable),
		('voice_words', 'added_with_the_voice', 'insert', wide || ' or (' || noters || ' and id in (select v.id from counted.voice v where v.noted_by = '
			|| me || ' and v.withdrawn_on is null))'),
		('voice_words', 'shortened_by_plan_keepers', 'update', wide || ' or (' || keepers || ' and id in ' || standing || ')'),
		('voice_words', 'taken_back_with_the_voice', 'delete', wide || ' or (' || noters || ' and id in ' || taken_back || ')'),
		('voice_look', 'read_by_staff', 'select', wide || ' or ' || staff),
		('voice_look', 'added_by_plan_keepers', 'insert', wide || ' or ' || keepers),
		('voice_answer', 'read_with_the_voice', 'select', 'id in ' || readable),
		('voice_answer', 'added_by_plan_keepers', 'insert', wide || ' or (' || keepers || ' and id in ' || standing || ')'),
		('voice_answer', 'changed_by_plan_keepers', 'update', wide || ' or (' || keepers || ' and id in ' || standing || ')'),
		('voice_answer', 'taken_back_with_the_voice', 'delete', wide || ' or (' || noters || ' and id in ' || taken_back || ')'),
		('voice_join', 'read_with_the_voice', 'select', 'voice_id in ' || readable),
		('voice_join', 'joined_by_staff', 'insert', wide || ' or (' || noters || ' and voice_id in ' || standing || ')'),
		('voice_join', 'parted_by_staff', 'delete', wide || ' or (' || noters || ' and voice_id in ' || standing || ')')
	loop
		execute format('drop policy if exists %I on counted.%I', name, t);
		execute format('create policy %I on counted.%I for %s to bofast_app %s (%s and (%s))', name, t, act,
			case act when 'insert' then 'with check' else 'using' end, here, allowed);
	end loop;
	drop policy if exists changed_until_taken_back on counted.voice;
	execute format('create policy changed_until_taken_back on counted.voice for update to bofast_app
		using (%1$s and withdrawn_on is null and (%2$s or %3$s)) with check (%1$s)', here, wide, noters);
end
$$;
