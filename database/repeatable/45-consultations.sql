-- Row security of consultations. Staff read what has come in and those who keep plans work with it. Whoever answers without an
-- account speaks as the consultation's open page, as an invited body, or as their own answer, and meets nothing else.

-- The consultation that the speaker answers in, when they do.
create or replace function context.answering_in() returns uuid
	language sql stable security definer set search_path = pg_catalog
begin atomic
	select c.id from counted.plan_consultation c
	where c.municipality_id = context.municipality() and c.id = context.actor() and c.open_to_anyone
	union all
	select b.plan_consultation_id from counted.invited_body b
	where b.municipality_id = context.municipality() and b.id = context.actor()
	union all
	select a.plan_consultation_id from counted.consultation_answer a
	where a.municipality_id = context.municipality() and a.id = context.actor();
end;

-- The answers that such a speaker writes just now: in this transaction, and in no other.
create or replace function context.writes_now() returns setof uuid
	language sql stable security definer set search_path = pg_catalog
begin atomic
	select a.id from counted.consultation_answer a
	where a.municipality_id = context.municipality() and a.written_in = pg_current_xact_id()
		and a.plan_consultation_id = context.answering_in();
end;

-- How many answers with the same address wait to be confirmed: so that nobody's letter-box is filled by somebody else.
create or replace function context.waiting_from(address bytea) returns int
	language sql stable security definer set search_path = pg_catalog
begin atomic
	select count(*)::int from named.answer_writer w
	join counted.consultation_answer a on a.municipality_id = w.municipality_id and a.id = w.id
	where w.municipality_id = context.municipality() and w.email_index = address and a.state = 'waiting'
		and a.plan_consultation_id = context.answering_in();
end;

-- Parts of answers that are kept secret.
create or replace function context.secret_parts() returns setof uuid
	language sql stable security definer set search_path = pg_catalog
begin atomic
	select s.id from counted.secret_matter s where s.municipality_id = context.municipality();
end;

-- How many parts of an answer are kept secret: staff who may not read them are told that something is left out.
create or replace function context.secret_in(answer uuid) returns int
	language sql stable security definer set search_path = pg_catalog
begin atomic
	select count(*)::int from counted.secret_matter s
	join counted.answer_part p on p.municipality_id = s.municipality_id and p.id = s.id
	where s.municipality_id = context.municipality() and p.consultation_answer_id = answer and context.is_staff();
end;

-- Before a municipality is known: which consultation has its open page here, and what does a secret open?
create or replace function signin.consultation_at(of_address text, today date)
	returns table (municipality_id int, consultation_id uuid)
	language sql stable security definer set search_path = pg_catalog
begin atomic
	select c.municipality_id, c.id from counted.plan_consultation c
	where c.address = of_address and c.open_to_anyone and c.opens_on <= today;
end;

create or replace function signin.answering(of_digest bytea)
	returns table (municipality_id int, body_id uuid, answer_id uuid)
	language sql stable security definer set search_path = pg_catalog
begin atomic
	select l.municipality_id, l.invited_body_id, l.consultation_answer_id from counted.answering_link l
	where l.digest = of_digest;
end;

revoke all on function context.answering_in(), context.writes_now(), context.waiting_from(bytea), context.secret_parts(), context.secret_in(uuid),
	signin.consultation_at(text, date),
	signin.answering(bytea), house.number_answer() from public;
grant execute on function context.answering_in(), context.writes_now(), context.waiting_from(bytea), context.secret_parts(), context.secret_in(uuid) to bofast_app, bofast_worker, bofast_owner;
grant execute on function signin.consultation_at(text, date), signin.answering(bytea) to bofast_signin;

call house.open_to_plan_keepers(array['plan_consultation', 'consultation_extension', 'invited_body', 'consultation_answer', 'answer_part',
	'answer_treatment', 'secret_matter', 'consultation_change', 'change_answer', 'answering_link', 'consultation_mail', 'answer_attachment',
	'plan_interview', 'plan_lesson', 'plan_proposal', 'lesson_proposal']);

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
	answering text := '(select context.answering_in())';
	me text := '(select context.actor())';
begin
	for t, name, act, allowed in values
		-- What nobody has confirmed is no answer yet; a secret part is for those who deal with it.
		('counted.consultation_answer', 'read_by_staff', 'select', wide || ' or (' || staff || ' and state <> ''waiting'')'),
		('counted.answer_part', 'read_by_staff', 'select', '(' || wide || ' or ' || staff || ')'
			' and consultation_answer_id in (select a.id from counted.consultation_answer a)'
			' and (' || wide || ' or ' || keepers || ' or id not in (select context.secret_parts()))'),
		-- A file cannot be read through for what is secret in it: it is for those who deal with the answer, and whoever sent it.
		('counted.answer_attachment', 'read_by_staff', 'select', '(' || wide || ' or ' || keepers || ')'
			' and consultation_answer_id in (select a.id from counted.consultation_answer a)'),
		('counted.answer_attachment', 'read_by_who_answers', 'select', 'consultation_answer_id in (select a.id from'
			' counted.consultation_answer a where a.invited_body_id = ' || me || ' or a.id = ' || me || ')'),
		('counted.answer_attachment', 'added_by_who_answers', 'insert', 'consultation_answer_id in (select context.writes_now())'),
		('counted.spent_form', 'added_by_who_answers', 'insert', answering || ' is not null'),
		('counted.plan_consultation', 'read_by_who_answers', 'select', 'id = ' || answering),
		('counted.consultation_extension', 'read_by_who_answers', 'select', 'plan_consultation_id = ' || answering),
		('counted.invited_body', 'read_by_who_answers', 'select', 'id = ' || me || ' or (' || answering || ' is not null'
			' and id in (select a.invited_body_id from counted.consultation_answer a))'),
		('counted.consultation_answer', 'read_by_who_answers', 'select', 'invited_body_id = ' || me || ' or id = ' || me
			|| ' or (published and state = ''in'' and plan_consultation_id = ' || answering || ')'),
		('counted.consultation_answer', 'added_by_who_answers', 'insert', 'plan_consultation_id = ' || answering || ' and (invited_body_id = ' || me
			|| ' or (plan_consultation_id = ' || me || ' and channel = ''open'')) and registered_by is null and published is null'),
		('counted.consultation_answer', 'changed_by_who_answers', 'update', 'invited_body_id = ' || me || ' or id = ' || me),
		('counted.answer_part', 'read_by_who_answers', 'select', 'consultation_answer_id in ('
			'select a.id from counted.consultation_answer a where a.plan_consultation_id = ' || answering
			|| ' and (a.invited_body_id = ' || me || ' or a.id = ' || me || ' or answer_part.id not in (select context.secret_parts())))'),
		('counted.answer_part', 'added_by_who_answers', 'insert', 'consultation_answer_id in (select context.writes_now())'),
		('counted.answer_treatment', 'read_by_who_answers', 'select', answering || ' is not null and id in (select p.id from counted.answer_part p)'),
		('counted.consultation_mail', 'added_by_who_answers', 'insert', 'consultation_answer_id in (select context.writes_now())'),
		('named.answer_writer', 'read_by_plan_keepers', 'select', wide || ' or ' || keepers),
		('named.answer_writer', 'added_with_the_answer', 'insert', wide || ' or ' || keepers || ' or id in (select context.writes_now())'),
		('named.body_contact', 'kept_by_plan_keepers', 'all', wide || ' or ' || keepers),
		('counted.secret_matter', 'taken_away_by_plan_keepers', 'delete', wide || ' or ' || keepers),
		('counted.consultation_change', 'taken_away_by_plan_keepers', 'delete', wide || ' or ' || keepers),
		('counted.change_answer', 'taken_away_by_plan_keepers', 'delete', wide || ' or ' || keepers),
		('counted.consultation_answer', 'destroyed_by_the_job', 'delete', wide || ' and state = ''waiting'''),
		('counted.answer_part', 'destroyed_by_the_job', 'delete', wide),
		('counted.answer_attachment', 'destroyed_by_the_job', 'delete', wide),
		('counted.spent_form', 'seen_by_the_job', 'select', wide),
		('counted.spent_form', 'destroyed_by_the_job', 'delete', wide),
		('counted.plan_interview', 'taken_away_by_plan_keepers', 'delete', wide || ' or ' || keepers),
		('counted.plan_lesson', 'taken_away_by_plan_keepers', 'delete', wide || ' or ' || keepers),
		('counted.plan_proposal', 'taken_away_by_plan_keepers', 'delete', wide || ' or ' || keepers),
		('counted.lesson_proposal', 'taken_away_by_plan_keepers', 'delete', wide || ' or ' || keepers),
		('counted.answering_link', 'destroyed_by_the_job', 'delete', wide),
		('counted.consultation_mail', 'destroyed_by_the_job', 'delete', wide),
		('named.answer_writer', 'destroyed_by_the_job', 'delete', wide)
	loop
		execute format('drop policy if exists %I on %s', name, t);
		execute format('create policy %I on %s for %s to bofast_app %s (%s and (%s))', name, t, act,
			case act when 'insert' then 'with check' else 'using' end, here, allowed);
	end loop;
	-- The functions above belong to the owner, whom forced row security binds too.
	foreach t in array array['plan_consultation', 'invited_body', 'consultation_answer', 'answer_part', 'answering_link', 'secret_matter'] loop
		execute format('drop policy if exists read_by_owner on counted.%I', t);
		execute format('create policy read_by_owner on counted.%I for select to bofast_owner using (true)', t);
	end loop;
	drop policy if exists read_by_owner on named.answer_writer;
	create policy read_by_owner on named.answer_writer for select to bofast_owner using (true);
	drop policy if exists numbered_by_owner on counted.plan_consultation;
	create policy numbered_by_owner on counted.plan_consultation for update to bofast_owner using (municipality_id = (select context.municipality()));
end
$$;
