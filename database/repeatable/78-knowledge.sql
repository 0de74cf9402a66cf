-- What the network knows is read by all in it and kept by its secretariat; anybody in it asks and answers. In a municipality
-- staff read the libraries of its networks, and those who keep plans bring them in and copy from them.

call house.open_to_network(array['good_example', 'example_check', 'library_template', 'template_version', 'network_question', 'question_answer']);
call house.open_to_plan_keepers(array['network_library', 'template_copy']);

do $$
declare
	t text;
	name text;
	act text;
	allowed text;
	here text := 'municipality_id = (select context.municipality())';
	wide text := '(select house.wide())';
	keeper text := '(select context.keeps_network())';
begin
	for t, name, act, allowed in values
		('named.example_contact', 'kept_by_secretariat', 'all', wide || ' or ' || keeper),
		('counted.network_question', 'asked_by_anyone_in_network', 'insert',
			'(select context.in_network()) and asked_by = (select context.actor()) and opened_on is null'),
		('counted.question_answer', 'answered_by_anyone_in_network', 'insert',
			'(select context.in_network()) and answered_by = (select context.actor())'),
		('counted.network_library', 'taken_away_by_plan_keepers', 'delete', wide || ' or (select context.keeps_plans())'),
		('published.library', 'read_by_secretariat', 'select', wide || ' or ' || keeper),
		('published.library', 'added_by_secretariat', 'insert', wide || ' or ' || keeper),
		('published.library', 'changed_by_secretariat', 'update', wide || ' or ' || keeper)
	loop
		execute format('drop policy if exists %I on %s', name, t);
		execute format('create policy %I on %s for %s to bofast_app %s (%s and (%s))', name, t, act,
			case act when 'insert' then 'with check' else 'using' end, here, allowed);
	end loop;
end
$$;

drop policy if exists read_by_anyone on published.library;
create policy read_by_anyone on published.library for select to bofast_public using (true);
