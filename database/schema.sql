-- Printed from the catalogue by npm run database; not for running, but for reading what a migration changed.

-- Who did or saw what, when and for which purpose; ids only. retention: log, five years
create table audit.entry (
	municipality_id integer not null,
	id bigint not null generated as identity,
	at timestamp with time zone not null default clock_timestamp(),
	actor_id uuid,
	committee_id uuid,
	purpose text not null,
	name text not null,
	outcome text not null,
	because text,
	kind text not null,
	subject_ids uuid[] not null default '{}'::uuid[],
	salt bytea not null,
	digest bytea not null,
	constraint entry_outcome_check CHECK ((outcome = ANY (ARRAY['done'::text, 'refused'::text, 'missing'::text]))),
	constraint entry_pkey PRIMARY KEY (municipality_id, id)
);
-- row security: on, forced
CREATE INDEX audit_entry_actor ON audit.entry USING btree (municipality_id, actor_id, at);
CREATE INDEX audit_entry_subjects ON audit.entry USING gin (subject_ids);
create policy read_by_owner for select to bofast_owner
	using true;
create policy written_by_function for insert to bofast_owner
	with check (municipality_id = ( SELECT context.municipality() AS municipality));

-- HMAC-SHA-256 pads of the context signature; read by the owner alone. retention: while the house stands
create table context.signing_key (
	only_one boolean not null default true,
	inner_pad bytea not null,
	outer_pad bytea not null,
	constraint signing_key_only_one_check CHECK (only_one),
	constraint signing_key_pkey PRIMARY KEY (only_one)
);

-- How it goes with what the plan says will be done; what that is, the version says. retention: public record, kept
create table counted.activity (
	municipality_id integer not null,
	id uuid not null default uuidv7(),
	plan_id uuid not null,
	status text not null default 'not-started'::text,
	status_note text not null default ''::text,
	recorded_at timestamp with time zone not null default clock_timestamp(),
	told_by uuid,
	told_on date,
	constraint activity_status_check CHECK ((status = ANY (ARRAY['not-started'::text, 'ongoing'::text, 'done'::text, 'late'::text, 'stopped'::text]))),
	constraint activity_municipality_id_plan_id_fkey FOREIGN KEY (municipality_id, plan_id) REFERENCES counted.plan(municipality_id, id),
	constraint activity_municipality_id_told_by_fkey FOREIGN KEY (municipality_id, told_by) REFERENCES named.staff(municipality_id, id),
	constraint activity_pkey PRIMARY KEY (municipality_id, id)
);
-- row security: on, forced
CREATE TRIGGER remember BEFORE DELETE OR UPDATE ON counted.activity FOR EACH ROW EXECUTE FUNCTION house.remember();
create policy added_by_plan_keepers for insert to bofast_app
	with check ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (( SELECT house.wide() AS wide) OR ( SELECT context.keeps_plans() AS keeps_plans)));
create policy changed_by_plan_keepers for update to bofast_app
	using ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (( SELECT house.wide() AS wide) OR ( SELECT context.keeps_plans() AS keeps_plans)));
create policy read_by_staff for select to bofast_app
	using ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (( SELECT house.wide() AS wide) OR ( SELECT context.is_staff() AS is_staff)));
grant insert, select, update to bofast_app;

-- What a unit asks to have said of an activity: seen by the unit and by those who keep the plan until it is published. retention: public record, kept
create table counted.activity_proposal (
	municipality_id integer not null,
	id uuid not null default uuidv7(),
	activity_id uuid not null,
	unit_id uuid not null,
	kind text not null,
	status text,
	note text not null default ''::text,
	what text,
	begins_on date,
	due_on date,
	task_id uuid,
	done_on date,
	state text not null default 'waiting'::text,
	proposed_by uuid not null,
	proposed_on date not null,
	settled_by uuid,
	settled_on date,
	word text not null default ''::text,
	constraint activity_proposal_kind_check CHECK ((kind = ANY (ARRAY['status'::text, 'task'::text, 'task-done'::text]))),
	constraint activity_proposal_state_check CHECK ((state = ANY (ARRAY['waiting'::text, 'published'::text, 'sent-back'::text, 'taken-back'::text]))),
	constraint activity_proposal_status_check CHECK ((status = ANY (ARRAY['not-started'::text, 'ongoing'::text, 'done'::text, 'late'::text, 'stopped'::text]))),
	constraint activity_proposal_what_check CHECK ((what <> ''::text)),
	constraint says_what_its_kind_says CHECK (
CASE kind
    WHEN 'status'::text THEN (status IS NOT NULL)
    WHEN 'task'::text THEN ((what IS NOT NULL) AND (due_on IS NOT NULL))
    ELSE ((task_id IS NOT NULL) AND (done_on IS NOT NULL))
END),
	constraint sent_back_with_a_word CHECK (((state <> 'sent-back'::text) OR (word <> ''::text))),
	constraint settled_by_somebody CHECK (((state = 'waiting'::text) = (settled_on IS NULL))),
	constraint activity_proposal_municipality_id_activity_id_fkey FOREIGN KEY (municipality_id, activity_id) REFERENCES counted.activity(municipality_id, id),
	constraint activity_proposal_municipality_id_proposed_by_fkey FOREIGN KEY (municipality_id, proposed_by) REFERENCES named.staff(municipality_id, id),
	constraint activity_proposal_municipality_id_settled_by_fkey FOREIGN KEY (municipality_id, settled_by) REFERENCES named.staff(municipality_id, id),
	constraint activity_proposal_municipality_id_task_id_fkey FOREIGN KEY (municipality_id, task_id) REFERENCES counted.activity_task(municipality_id, id),
	constraint activity_proposal_municipality_id_unit_id_fkey FOREIGN KEY (municipality_id, unit_id) REFERENCES named.unit(municipality_id, id),
	constraint activity_proposal_pkey PRIMARY KEY (municipality_id, id)
);
-- row security: on, forced
CREATE INDEX activity_proposal_of_activity ON counted.activity_proposal USING btree (municipality_id, activity_id);
CREATE UNIQUE INDEX one_status_waits_of_a_unit ON counted.activity_proposal USING btree (municipality_id, activity_id, unit_id) WHERE ((state = 'waiting'::text) AND (kind = 'status'::text));
create policy proposed_by_unit for insert to bofast_app
	with check ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (( SELECT house.wide() AS wide) OR ((state = 'waiting'::text) AND (proposed_by = ( SELECT context.actor() AS actor)) AND ( SELECT context.handles_people() AS handles_people) AND (unit_id IN ( SELECT context.units() AS units)))));
create policy seen_by_unit_and_keepers for select to bofast_app
	using ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (( SELECT house.wide() AS wide) OR ( SELECT context.keeps_plans() AS keeps_plans) OR (( SELECT context.handles_people() AS handles_people) AND (unit_id IN ( SELECT context.units() AS units)))));
create policy settled_by_keepers for update to bofast_app
	using ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (( SELECT house.wide() AS wide) OR ( SELECT context.keeps_plans() AS keeps_plans)));
create policy taken_back_by_unit for update to bofast_app
	using ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (state = ANY (ARRAY['waiting'::text, 'sent-back'::text])) AND ( SELECT context.handles_people() AS handles_people) AND (unit_id IN ( SELECT context.units() AS units)))
	with check ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (state = 'taken-back'::text));
grant insert, select, update to bofast_app;

-- What is to be done for an activity, by when and by whom. retention: public record, kept
create table counted.activity_task (
	municipality_id integer not null,
	id uuid not null default uuidv7(),
	activity_id uuid not null,
	what text not null,
	unit_id uuid,
	staff_id uuid,
	begins_on date,
	due_on date not null,
	done_on date,
	struck_on date,
	told_by uuid not null,
	published_by uuid not null,
	told_on date not null,
	recorded_at timestamp with time zone not null default clock_timestamp(),
	constraint activity_task_what_check CHECK ((what <> ''::text)),
	constraint done_or_struck CHECK (((done_on IS NULL) OR (struck_on IS NULL))),
	constraint task_begins_before_its_end CHECK (((begins_on IS NULL) OR (begins_on <= due_on))),
	constraint activity_task_municipality_id_activity_id_fkey FOREIGN KEY (municipality_id, activity_id) REFERENCES counted.activity(municipality_id, id),
	constraint activity_task_municipality_id_published_by_fkey FOREIGN KEY (municipality_id, published_by) REFERENCES named.staff(municipality_id, id),
	constraint activity_task_municipality_id_staff_id_fkey FOREIGN KEY (municipality_id, staff_id) REFERENCES named.staff(municipality_id, id),
	constraint activity_task_municipality_id_told_by_fkey FOREIGN KEY (municipality_id, told_by) REFERENCES named.staff(municipality_id, id),
	constraint activity_task_municipality_id_unit_id_fkey FOREIGN KEY (municipality_id, unit_id) REFERENCES named.unit(municipality_id, id),
	constraint activity_task_pkey PRIMARY KEY (municipality_id, id)
);
-- row security: on, forced
CREATE INDEX activity_task_of_activity ON counted.activity_task USING btree (municipality_id, activity_id);
CREATE TRIGGER remember BEFORE DELETE OR UPDATE ON counted.activity_task FOR EACH ROW EXECUTE FUNCTION house.remember();
create policy added_by_plan_keepers for insert to bofast_app
	with check ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (( SELECT house.wide() AS wide) OR ( SELECT context.keeps_plans() AS keeps_plans)));
create policy changed_by_plan_keepers for update to bofast_app
	using ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (( SELECT house.wide() AS wide) OR ( SELECT context.keeps_plans() AS keeps_plans)));
create policy read_by_staff for select to bofast_app
	using ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (( SELECT house.wide() AS wide) OR ( SELECT context.is_staff() AS is_staff)));
grant insert, select, update to bofast_app;

-- How it goes with an activity in one of the units that do it. retention: public record, kept
create table counted.activity_unit (
	municipality_id integer not null,
	id uuid not null default uuidv7(),
	activity_id uuid not null,
	unit_id uuid not null,
	status text not null,
	note text not null default ''::text,
	told_by uuid not null,
	published_by uuid not null,
	told_on date not null,
	recorded_at timestamp with time zone not null default clock_timestamp(),
	constraint activity_unit_status_check CHECK ((status = ANY (ARRAY['not-started'::text, 'ongoing'::text, 'done'::text, 'late'::text, 'stopped'::text]))),
	constraint activity_unit_municipality_id_activity_id_fkey FOREIGN KEY (municipality_id, activity_id) REFERENCES counted.activity(municipality_id, id),
	constraint activity_unit_municipality_id_published_by_fkey FOREIGN KEY (municipality_id, published_by) REFERENCES named.staff(municipality_id, id),
	constraint activity_unit_municipality_id_told_by_fkey FOREIGN KEY (municipality_id, told_by) REFERENCES named.staff(municipality_id, id),
	constraint activity_unit_municipality_id_unit_id_fkey FOREIGN KEY (municipality_id, unit_id) REFERENCES named.unit(municipality_id, id),
	constraint activity_unit_pkey PRIMARY KEY (municipality_id, id),
	constraint one_word_of_a_unit UNIQUE (municipality_id, activity_id, unit_id)
);
-- row security: on, forced
CREATE TRIGGER remember BEFORE DELETE OR UPDATE ON counted.activity_unit FOR EACH ROW EXECUTE FUNCTION house.remember();
create policy added_by_plan_keepers for insert to bofast_app
	with check ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (( SELECT house.wide() AS wide) OR ( SELECT context.keeps_plans() AS keeps_plans)));
create policy changed_by_plan_keepers for update to bofast_app
	using ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (( SELECT house.wide() AS wide) OR ( SELECT context.keeps_plans() AS keeps_plans)));
create policy read_by_staff for select to bofast_app
	using ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (( SELECT house.wide() AS wide) OR ( SELECT context.is_staff() AS is_staff)));
grant insert, select, update to bofast_app;

-- A file that came with an answer; for those who deal with it. retention: with its answer
create table counted.answer_attachment (
	municipality_id integer not null,
	id uuid not null default uuidv7(),
	consultation_answer_id uuid not null,
	"position" integer not null,
	kind text not null,
	size integer not null,
	bytes bytea not null,
	sha256 text not null,
	constraint answer_attachment_kind_check CHECK ((kind = ANY (ARRAY['pdf'::text, 'docx'::text, 'odt'::text, 'png'::text, 'jpeg'::text]))),
	constraint answer_attachment_position_check CHECK (("position" > 0)),
	constraint answer_attachment_sha256_check CHECK ((sha256 ~ '^[0-9a-f]{64}$'::text)),
	constraint answer_attachment_size_check CHECK (((size > 0) AND (size <= 10485760))),
	constraint as_large_as_it_says CHECK ((octet_length(bytes) = size)),
	constraint answer_attachment_municipality_id_consultation_answer_id_fkey FOREIGN KEY (municipality_id, consultation_answer_id) REFERENCES counted.consultation_answer(municipality_id, id),
	constraint answer_attachment_pkey PRIMARY KEY (municipality_id, id),
	constraint one_attachment_at_a_place UNIQUE (municipality_id, consultation_answer_id, "position")
);
-- row security: on, forced
create policy added_by_plan_keepers for insert to bofast_app
	with check ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (( SELECT house.wide() AS wide) OR ( SELECT context.keeps_plans() AS keeps_plans)));
create policy added_by_who_answers for insert to bofast_app
	with check ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (consultation_answer_id IN ( SELECT context.writes_now() AS writes_now)));
create policy changed_by_plan_keepers for update to bofast_app
	using ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (( SELECT house.wide() AS wide) OR ( SELECT context.keeps_plans() AS keeps_plans)));
create policy destroyed_by_the_job for delete to bofast_app
	using ((municipality_id = ( SELECT context.municipality() AS municipality)) AND ( SELECT house.wide() AS wide));
create policy read_by_staff for select to bofast_app
	using ((municipality_id = ( SELECT context.municipality() AS municipality)) AND ((( SELECT house.wide() AS wide) OR ( SELECT context.keeps_plans() AS keeps_plans)) AND (consultation_answer_id IN ( SELECT a.id FROM counted.consultation_answer a))));
create policy read_by_who_answers for select to bofast_app
	using ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (consultation_answer_id IN ( SELECT a.id FROM counted.consultation_answer a WHERE ((a.invited_body_id = ( SELECT context.actor() AS actor)) OR (a.id = ( SELECT context.actor() AS actor))))));
grant delete, insert, select to bofast_app;

-- What an answer says of the whole or of one passage, goal, indicator or activity. retention: with its answer
create table counted.answer_part (
	municipality_id integer not null,
	id uuid not null default uuidv7(),
	consultation_answer_id uuid not null,
	"position" integer not null,
	part text not null,
	part_id uuid,
	body text not null,
	written_out_by uuid,
	constraint about_something CHECK (((part = 'whole'::text) = (part_id IS NULL))),
	constraint answer_part_body_check CHECK ((body <> ''::text)),
	constraint answer_part_part_check CHECK ((part = ANY (ARRAY['whole'::text, 'sections'::text, 'goals'::text, 'indicators'::text, 'activities'::text]))),
	constraint answer_part_municipality_id_consultation_answer_id_fkey FOREIGN KEY (municipality_id, consultation_answer_id) REFERENCES counted.consultation_answer(municipality_id, id),
	constraint answer_part_municipality_id_written_out_by_fkey FOREIGN KEY (municipality_id, written_out_by) REFERENCES named.staff(municipality_id, id),
	constraint answer_part_pkey PRIMARY KEY (municipality_id, id)
);
-- row security: on, forced
CREATE INDEX answer_part_answer ON counted.answer_part USING btree (municipality_id, consultation_answer_id);
create policy added_by_plan_keepers for insert to bofast_app
	with check ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (( SELECT house.wide() AS wide) OR ( SELECT context.keeps_plans() AS keeps_plans)));
create policy added_by_who_answers for insert to bofast_app
	with check ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (consultation_answer_id IN ( SELECT context.writes_now() AS writes_now)));
create policy changed_by_plan_keepers for update to bofast_app
	using ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (( SELECT house.wide() AS wide) OR ( SELECT context.keeps_plans() AS keeps_plans)));
create policy destroyed_by_the_job for delete to bofast_app
	using ((municipality_id = ( SELECT context.municipality() AS municipality)) AND ( SELECT house.wide() AS wide));
create policy read_by_owner for select to bofast_owner
	using true;
create policy read_by_staff for select to bofast_app
	using ((municipality_id = ( SELECT context.municipality() AS municipality)) AND ((( SELECT house.wide() AS wide) OR ( SELECT context.is_staff() AS is_staff)) AND (consultation_answer_id IN ( SELECT a.id FROM counted.consultation_answer a)) AND (( SELECT house.wide() AS wide) OR ( SELECT context.keeps_plans() AS keeps_plans) OR (NOT (id IN ( SELECT context.secret_parts() AS secret_parts))))));
create policy read_by_who_answers for select to bofast_app
	using ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (consultation_answer_id IN ( SELECT a.id FROM counted.consultation_answer a WHERE ((a.plan_consultation_id = ( SELECT context.answering_in() AS answering_in)) AND ((a.invited_body_id = ( SELECT context.actor() AS actor)) OR (a.id = ( SELECT context.actor() AS actor)) OR (NOT (answer_part.id IN ( SELECT context.secret_parts() AS secret_parts))))))));
grant delete, insert, select to bofast_app;

-- What the municipality made of a part of an answer, and why. retention: public record, kept
create table counted.answer_treatment (
	municipality_id integer not null,
	id uuid not null,
	outcome text not null,
	why text not null default ''::text,
	treated_on date not null,
	treated_by uuid,
	recorded_at timestamp with time zone not null default clock_timestamp(),
	constraint answer_treatment_outcome_check CHECK ((outcome = ANY (ARRAY['accepted'::text, 'partly'::text, 'no'::text]))),
	constraint said_why CHECK (((outcome = 'accepted'::text) OR (why <> ''::text))),
	constraint answer_treatment_municipality_id_id_fkey FOREIGN KEY (municipality_id, id) REFERENCES counted.answer_part(municipality_id, id),
	constraint answer_treatment_municipality_id_treated_by_fkey FOREIGN KEY (municipality_id, treated_by) REFERENCES named.staff(municipality_id, id),
	constraint answer_treatment_pkey PRIMARY KEY (municipality_id, id)
);
-- row security: on, forced
CREATE TRIGGER remember BEFORE DELETE OR UPDATE ON counted.answer_treatment FOR EACH ROW EXECUTE FUNCTION house.remember();
create policy added_by_plan_keepers for insert to bofast_app
	with check ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (( SELECT house.wide() AS wide) OR ( SELECT context.keeps_plans() AS keeps_plans)));
create policy changed_by_plan_keepers for update to bofast_app
	using ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (( SELECT house.wide() AS wide) OR ( SELECT context.keeps_plans() AS keeps_plans)));
create policy read_by_staff for select to bofast_app
	using ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (( SELECT house.wide() AS wide) OR ( SELECT context.is_staff() AS is_staff)));
create policy read_by_who_answers for select to bofast_app
	using ((municipality_id = ( SELECT context.municipality() AS municipality)) AND ((( SELECT context.answering_in() AS answering_in) IS NOT NULL) AND (id IN ( SELECT p.id FROM counted.answer_part p))));
grant insert, select, update to bofast_app;

-- Secrets by which somebody without an account answers or sees their own answer: keyed digests. retention: with what it opens
create table counted.answering_link (
	municipality_id integer not null,
	id uuid not null default uuidv7(),
	digest bytea not null,
	invited_body_id uuid,
	consultation_answer_id uuid,
	made_at timestamp with time zone not null,
	constraint opens_one_thing CHECK ((num_nonnulls(invited_body_id, consultation_answer_id) = 1)),
	constraint answering_link_municipality_id_consultation_answer_id_fkey FOREIGN KEY (municipality_id, consultation_answer_id) REFERENCES counted.consultation_answer(municipality_id, id),
	constraint answering_link_municipality_id_invited_body_id_fkey FOREIGN KEY (municipality_id, invited_body_id) REFERENCES counted.invited_body(municipality_id, id),
	constraint answering_link_pkey PRIMARY KEY (municipality_id, id),
	constraint one_secret_of_a_link UNIQUE (digest)
);
-- row security: on, forced
CREATE INDEX answering_link_answer ON counted.answering_link USING btree (municipality_id, consultation_answer_id);
create policy added_by_plan_keepers for insert to bofast_app
	with check ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (( SELECT house.wide() AS wide) OR ( SELECT context.keeps_plans() AS keeps_plans)));
create policy changed_by_plan_keepers for update to bofast_app
	using ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (( SELECT house.wide() AS wide) OR ( SELECT context.keeps_plans() AS keeps_plans)));
create policy destroyed_by_the_job for delete to bofast_app
	using ((municipality_id = ( SELECT context.municipality() AS municipality)) AND ( SELECT house.wide() AS wide));
create policy read_by_owner for select to bofast_owner
	using true;
create policy read_by_staff for select to bofast_app
	using ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (( SELECT house.wide() AS wide) OR ( SELECT context.is_staff() AS is_staff)));
grant delete, insert, select, update to bofast_app;

-- Executed evictions by year as the enforcement authority has published them. retention: public record, kept
create table counted.authority_evictions (
	municipality_id integer not null,
	id uuid not null default uuidv7(),
	year integer not null,
	executed integer not null,
	with_children integer,
	children integer,
	file_digest bytea not null,
	imported_on date not null,
	imported_by uuid,
	recorded_at timestamp with time zone not null default clock_timestamp(),
	constraint authority_evictions_check CHECK (((with_children >= 0) AND (with_children <= executed))),
	constraint authority_evictions_children_check CHECK ((children >= 0)),
	constraint authority_evictions_executed_check CHECK ((executed >= 0)),
	constraint authority_evictions_year_check CHECK (((year >= 1990) AND (year <= 2200))),
	constraint authority_evictions_municipality_id_fkey FOREIGN KEY (municipality_id) REFERENCES named.municipality(municipality_id),
	constraint authority_evictions_municipality_id_imported_by_fkey FOREIGN KEY (municipality_id, imported_by) REFERENCES named.staff(municipality_id, id),
	constraint authority_evictions_pkey PRIMARY KEY (municipality_id, id),
	constraint one_figure_of_a_year UNIQUE (municipality_id, year)
);
-- row security: on, forced
CREATE TRIGGER remember BEFORE DELETE OR UPDATE ON counted.authority_evictions FOR EACH ROW EXECUTE FUNCTION house.remember();
create policy added_by_keepers for insert to public
	with check ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (( SELECT house.wide() AS wide) OR ( SELECT context.has_role('strategist'::text) AS has_role) OR ( SELECT context.has_role('administrator'::text) AS has_role)));
create policy corrected_by_keepers for update to public
	using ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (( SELECT house.wide() AS wide) OR ( SELECT context.has_role('strategist'::text) AS has_role) OR ( SELECT context.has_role('administrator'::text) AS has_role)));
create policy read_by_staff for select to public
	using ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (( SELECT house.wide() AS wide) OR ( SELECT context.is_staff() AS is_staff)));
create policy taken_away_by_plan_keepers for delete to bofast_app
	using ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (( SELECT house.wide() AS wide) OR ( SELECT context.keeps_plans() AS keeps_plans)));
grant delete, insert, select, update to bofast_app;

-- The board that each begins with. retention: setting, kept while in use
create table counted.board_start (
	municipality_id integer not null,
	staff_id uuid not null,
	view_id uuid not null,
	constraint board_start_municipality_id_fkey FOREIGN KEY (municipality_id) REFERENCES named.municipality(municipality_id),
	constraint board_start_municipality_id_staff_id_fkey FOREIGN KEY (municipality_id, staff_id) REFERENCES named.staff(municipality_id, id),
	constraint board_start_municipality_id_view_id_fkey FOREIGN KEY (municipality_id, view_id) REFERENCES counted.board_view(municipality_id, id) ON DELETE CASCADE,
	constraint board_start_pkey PRIMARY KEY (municipality_id, staff_id)
);
-- row security: on, forced
CREATE INDEX board_start_municipality_id_view_id_idx ON counted.board_start USING btree (municipality_id, view_id);
create policy only_ones_own for all to bofast_app
	using ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (( SELECT house.wide() AS wide) OR ((staff_id = ( SELECT context.actor() AS actor)) AND ( SELECT context.is_staff() AS is_staff))))
	with check ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (( SELECT house.wide() AS wide) OR ((staff_id = ( SELECT context.actor() AS actor)) AND ( SELECT context.is_staff() AS is_staff) AND (EXISTS ( SELECT FROM counted.board_view v WHERE ((v.municipality_id = board_start.municipality_id) AND (v.id = board_start.view_id)))))));
grant delete, insert, select, update to bofast_app;

-- A name and the figures that its maker looks at, in their order; shared with all staff or one's own. retention: setting, kept while in use
create table counted.board_view (
	municipality_id integer not null,
	id uuid not null default uuidv7(),
	owner_id uuid not null,
	name text not null,
	shared boolean not null,
	indicator_ids uuid[] not null,
	"position" integer not null,
	constraint board_view_indicator_ids_check CHECK (((cardinality(indicator_ids) >= 1) AND (cardinality(indicator_ids) <= 12))),
	constraint board_view_name_check CHECK ((name <> ''::text)),
	constraint board_view_position_check CHECK (("position" >= 1)),
	constraint board_view_municipality_id_fkey FOREIGN KEY (municipality_id) REFERENCES named.municipality(municipality_id),
	constraint board_view_municipality_id_owner_id_fkey FOREIGN KEY (municipality_id, owner_id) REFERENCES named.staff(municipality_id, id),
	constraint board_view_pkey PRIMARY KEY (municipality_id, id),
	constraint one_board_of_a_name UNIQUE (municipality_id, owner_id, name)
);
-- row security: on, forced
create policy added_by_owner for insert to bofast_app
	with check ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (( SELECT house.wide() AS wide) OR ((owner_id = ( SELECT context.actor() AS actor)) AND ( SELECT context.is_staff() AS is_staff) AND ((NOT shared) OR ( SELECT context.keeps_plans() AS keeps_plans)))));
create policy changed_by_owner_or_keepers for update to bofast_app
	using ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (((NOT shared) AND (owner_id = ( SELECT context.actor() AS actor))) OR (shared AND ( SELECT context.keeps_plans() AS keeps_plans))))
	with check ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (((NOT shared) AND (owner_id = ( SELECT context.actor() AS actor))) OR (shared AND ( SELECT context.keeps_plans() AS keeps_plans))));
create policy read_by_owner_or_shared for select to bofast_app
	using ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (( SELECT house.wide() AS wide) OR ((owner_id = ( SELECT context.actor() AS actor)) AND ( SELECT context.is_staff() AS is_staff)) OR (shared AND ( SELECT context.is_staff() AS is_staff))));
create policy removed_by_owner_or_keepers for delete to bofast_app
	using ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (((NOT shared) AND (owner_id = ( SELECT context.actor() AS actor))) OR (shared AND ( SELECT context.keeps_plans() AS keeps_plans))));
grant delete, insert, select, update to bofast_app;

-- Which parts of answers are behind a change. retention: public record, kept
create table counted.change_answer (
	municipality_id integer not null,
	consultation_change_id uuid not null,
	answer_part_id uuid not null,
	constraint change_answer_municipality_id_answer_part_id_fkey FOREIGN KEY (municipality_id, answer_part_id) REFERENCES counted.answer_part(municipality_id, id),
	constraint change_answer_municipality_id_consultation_change_id_fkey FOREIGN KEY (municipality_id, consultation_change_id) REFERENCES counted.consultation_change(municipality_id, id),
	constraint change_answer_pkey PRIMARY KEY (municipality_id, consultation_change_id, answer_part_id)
);
-- row security: on, forced
create policy added_by_plan_keepers for insert to bofast_app
	with check ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (( SELECT house.wide() AS wide) OR ( SELECT context.keeps_plans() AS keeps_plans)));
create policy changed_by_plan_keepers for update to bofast_app
	using ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (( SELECT house.wide() AS wide) OR ( SELECT context.keeps_plans() AS keeps_plans)));
create policy read_by_staff for select to bofast_app
	using ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (( SELECT house.wide() AS wide) OR ( SELECT context.is_staff() AS is_staff)));
create policy taken_away_by_plan_keepers for delete to bofast_app
	using ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (( SELECT house.wide() AS wide) OR ( SELECT context.keeps_plans() AS keeps_plans)));
grant delete, insert, select, update to bofast_app;

-- What one party has promised in a letter, by when, and when it is looked at. retention: public record, kept
create table counted.commitment (
	municipality_id integer not null,
	id uuid not null default uuidv7(),
	letter_id uuid not null,
	place_id uuid not null,
	goal_id uuid,
	text text not null,
	owner text not null,
	due_on date,
	review_on date,
	recorded_at timestamp with time zone not null default clock_timestamp(),
	constraint commitment_owner_check CHECK ((owner <> ''::text)),
	constraint commitment_text_check CHECK ((text <> ''::text)),
	constraint commitment_municipality_id_goal_id_fkey FOREIGN KEY (municipality_id, goal_id) REFERENCES counted.letter_goal(municipality_id, id),
	constraint commitment_municipality_id_letter_id_place_id_fkey FOREIGN KEY (municipality_id, letter_id, place_id) REFERENCES counted.letter_of_intent(municipality_id, id, place_id),
	constraint commitment_pkey PRIMARY KEY (municipality_id, id),
	constraint commitment_municipality_id_id_place_id_key UNIQUE (municipality_id, id, place_id)
);
-- row security: on, forced
CREATE INDEX commitment_municipality_id_goal_id_idx ON counted.commitment USING btree (municipality_id, goal_id);
CREATE INDEX commitment_municipality_id_letter_id_place_id_idx ON counted.commitment USING btree (municipality_id, letter_id, place_id);
CREATE TRIGGER remember BEFORE DELETE OR UPDATE ON counted.commitment FOR EACH ROW EXECUTE FUNCTION house.remember();
create policy added_by_secretariat for insert to bofast_app
	with check ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (( SELECT house.wide() AS wide) OR ( SELECT context.keeps_network() AS keeps_network)));
create policy changed_by_secretariat for update to bofast_app
	using ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (( SELECT house.wide() AS wide) OR ( SELECT context.keeps_network() AS keeps_network)));
create policy read_by_place for select to bofast_app
	using ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (( SELECT house.wide() AS wide) OR ( SELECT context.keeps_network() AS keeps_network) OR (place_id IN ( SELECT context.seen_places() AS seen_places))));
create policy taken_away_by_secretariat for delete to bofast_app
	using ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (( SELECT house.wide() AS wide) OR ( SELECT context.keeps_network() AS keeps_network)));
grant insert, select, update to bofast_app;

-- How a commitment stood on a day; never changed, the latest holds. retention: public record, kept
create table counted.commitment_told (
	municipality_id integer not null,
	id uuid not null default uuidv7(),
	commitment_id uuid not null,
	place_id uuid not null,
	told_on date not null,
	state text not null,
	note text not null default ''::text,
	constraint commitment_told_state_check CHECK ((state = ANY (ARRAY['promised'::text, 'under-way'::text, 'kept'::text, 'not-kept'::text, 'dropped'::text]))),
	constraint commitment_told_municipality_id_commitment_id_place_id_fkey FOREIGN KEY (municipality_id, commitment_id, place_id) REFERENCES counted.commitment(municipality_id, id, place_id),
	constraint commitment_told_pkey PRIMARY KEY (municipality_id, id)
);
-- row security: on, forced
CREATE INDEX commitment_told_municipality_id_commitment_id_place_id_idx ON counted.commitment_told USING btree (municipality_id, commitment_id, place_id);
create policy added_by_secretariat for insert to bofast_app
	with check ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (( SELECT house.wide() AS wide) OR ( SELECT context.keeps_network() AS keeps_network)));
create policy changed_by_secretariat for update to bofast_app
	using ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (( SELECT house.wide() AS wide) OR ( SELECT context.keeps_network() AS keeps_network)));
create policy read_by_place for select to bofast_app
	using ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (( SELECT house.wide() AS wide) OR ( SELECT context.keeps_network() AS keeps_network) OR (place_id IN ( SELECT context.seen_places() AS seen_places))));
create policy taken_away_by_secretariat for delete to bofast_app
	using ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (( SELECT house.wide() AS wide) OR ( SELECT context.keeps_network() AS keeps_network)));
grant insert, select to bofast_app;

-- An answer as it came; a person who wrote it is named elsewhere. retention: public record, kept; unconfirmed ones fourteen days
create table counted.consultation_answer (
	municipality_id integer not null,
	id uuid not null default uuidv7(),
	plan_consultation_id uuid not null,
	number integer,
	sender text not null,
	invited_body_id uuid,
	organisation text,
	channel text not null,
	state text not null,
	received_on date not null,
	registry_number text,
	stance text,
	confirmed_by text,
	text_digest text,
	looked_at boolean not null default false,
	same_as uuid,
	published boolean,
	registered_by uuid,
	written_in xid8 not null default pg_current_xact_id(),
	constraint consultation_answer_channel_check CHECK ((channel = ANY (ARRAY['link'::text, 'open'::text, 'letter'::text, 'e-mail'::text]))),
	constraint consultation_answer_confirmed_by_check CHECK ((confirmed_by = ANY (ARRAY['link'::text, 'e-mail'::text, 'staff'::text]))),
	constraint consultation_answer_number_check CHECK ((number > 0)),
	constraint consultation_answer_organisation_check CHECK ((organisation <> ''::text)),
	constraint consultation_answer_registry_number_check CHECK ((registry_number <> ''::text)),
	constraint consultation_answer_sender_check CHECK ((sender = ANY (ARRAY['body'::text, 'organisation'::text, 'person'::text]))),
	constraint consultation_answer_stance_check CHECK ((stance = ANY (ARRAY['supports'::text, 'supports-with-remarks'::text, 'rejects'::text, 'no-remarks'::text]))),
	constraint consultation_answer_state_check CHECK ((state = ANY (ARRAY['waiting'::text, 'in'::text, 'replaced'::text, 'double'::text]))),
	constraint numbered_when_it_is_in CHECK (((number IS NULL) = (state = 'waiting'::text))),
	constraint same_as_another CHECK ((((same_as IS NOT NULL) = (state = ANY (ARRAY['replaced'::text, 'double'::text]))) AND (same_as IS DISTINCT FROM id))),
	constraint told_by_whom CHECK ((((sender = 'body'::text) = (invited_body_id IS NOT NULL)) AND ((sender = 'organisation'::text) = (organisation IS NOT NULL)))),
	constraint consultation_answer_municipality_id_invited_body_id_fkey FOREIGN KEY (municipality_id, invited_body_id) REFERENCES counted.invited_body(municipality_id, id),
	constraint consultation_answer_municipality_id_plan_consultation_id_fkey FOREIGN KEY (municipality_id, plan_consultation_id) REFERENCES counted.plan_consultation(municipality_id, id),
	constraint consultation_answer_municipality_id_registered_by_fkey FOREIGN KEY (municipality_id, registered_by) REFERENCES named.staff(municipality_id, id),
	constraint consultation_answer_municipality_id_same_as_fkey FOREIGN KEY (municipality_id, same_as) REFERENCES counted.consultation_answer(municipality_id, id),
	constraint consultation_answer_pkey PRIMARY KEY (municipality_id, id),
	constraint one_answer_of_a_number UNIQUE (municipality_id, plan_consultation_id, number)
);
-- row security: on, forced
CREATE INDEX consultation_answer_body ON counted.consultation_answer USING btree (municipality_id, invited_body_id);
CREATE INDEX consultation_answer_state ON counted.consultation_answer USING btree (municipality_id, state, received_on);
CREATE TRIGGER number_answer BEFORE INSERT OR UPDATE OF state ON counted.consultation_answer FOR EACH ROW EXECUTE FUNCTION house.number_answer();
create policy added_by_plan_keepers for insert to bofast_app
	with check ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (( SELECT house.wide() AS wide) OR ( SELECT context.keeps_plans() AS keeps_plans)));
create policy added_by_who_answers for insert to bofast_app
	with check ((municipality_id = ( SELECT context.municipality() AS municipality)) AND ((plan_consultation_id = ( SELECT context.answering_in() AS answering_in)) AND ((invited_body_id = ( SELECT context.actor() AS actor)) OR ((plan_consultation_id = ( SELECT context.actor() AS actor)) AND (channel = 'open'::text))) AND (registered_by IS NULL) AND (published IS NULL)));
create policy changed_by_plan_keepers for update to bofast_app
	using ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (( SELECT house.wide() AS wide) OR ( SELECT context.keeps_plans() AS keeps_plans)));
create policy changed_by_who_answers for update to bofast_app
	using ((municipality_id = ( SELECT context.municipality() AS municipality)) AND ((invited_body_id = ( SELECT context.actor() AS actor)) OR (id = ( SELECT context.actor() AS actor))));
create policy destroyed_by_the_job for delete to bofast_app
	using ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (( SELECT house.wide() AS wide) AND (state = 'waiting'::text)));
create policy read_by_owner for select to bofast_owner
	using true;
create policy read_by_staff for select to bofast_app
	using ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (( SELECT house.wide() AS wide) OR (( SELECT context.is_staff() AS is_staff) AND (state <> 'waiting'::text))));
create policy read_by_who_answers for select to bofast_app
	using ((municipality_id = ( SELECT context.municipality() AS municipality)) AND ((invited_body_id = ( SELECT context.actor() AS actor)) OR (id = ( SELECT context.actor() AS actor)) OR (published AND (state = 'in'::text) AND (plan_consultation_id = ( SELECT context.answering_in() AS answering_in)))));
grant delete, insert, select, update to bofast_app;

-- A part that is another than what was sent out, because of answers. retention: public record, kept
create table counted.consultation_change (
	municipality_id integer not null,
	id uuid not null default uuidv7(),
	plan_consultation_id uuid not null,
	version_id uuid not null,
	part text not null,
	part_id uuid,
	linked_on date not null,
	linked_by uuid,
	constraint consultation_change_part_check CHECK ((part ~ '^[a-zA-Z]+$'::text)),
	constraint consultation_change_municipality_id_linked_by_fkey FOREIGN KEY (municipality_id, linked_by) REFERENCES named.staff(municipality_id, id),
	constraint consultation_change_municipality_id_plan_consultation_id_fkey FOREIGN KEY (municipality_id, plan_consultation_id) REFERENCES counted.plan_consultation(municipality_id, id),
	constraint consultation_change_municipality_id_version_id_fkey FOREIGN KEY (municipality_id, version_id) REFERENCES counted.plan_version(municipality_id, id),
	constraint consultation_change_pkey PRIMARY KEY (municipality_id, id),
	constraint one_link_of_a_change UNIQUE NULLS NOT DISTINCT (municipality_id, plan_consultation_id, version_id, part, part_id)
);
-- row security: on, forced
create policy added_by_plan_keepers for insert to bofast_app
	with check ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (( SELECT house.wide() AS wide) OR ( SELECT context.keeps_plans() AS keeps_plans)));
create policy changed_by_plan_keepers for update to bofast_app
	using ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (( SELECT house.wide() AS wide) OR ( SELECT context.keeps_plans() AS keeps_plans)));
create policy read_by_staff for select to bofast_app
	using ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (( SELECT house.wide() AS wide) OR ( SELECT context.is_staff() AS is_staff)));
create policy taken_away_by_plan_keepers for delete to bofast_app
	using ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (( SELECT house.wide() AS wide) OR ( SELECT context.keeps_plans() AS keeps_plans)));
grant delete, insert, select, update to bofast_app;

-- When the last day was moved, and why. retention: public record, kept
create table counted.consultation_extension (
	municipality_id integer not null,
	id uuid not null default uuidv7(),
	plan_consultation_id uuid not null,
	from_day date not null,
	to_day date not null,
	reason text not null,
	extended_on date not null,
	extended_by uuid,
	constraint consultation_extension_reason_check CHECK ((reason <> ''::text)),
	constraint extended_to_later CHECK ((to_day > from_day)),
	constraint consultation_extension_municipality_id_extended_by_fkey FOREIGN KEY (municipality_id, extended_by) REFERENCES named.staff(municipality_id, id),
	constraint consultation_extension_municipality_id_plan_consultation_i_fkey FOREIGN KEY (municipality_id, plan_consultation_id) REFERENCES counted.plan_consultation(municipality_id, id),
	constraint consultation_extension_pkey PRIMARY KEY (municipality_id, id)
);
-- row security: on, forced
create policy added_by_plan_keepers for insert to bofast_app
	with check ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (( SELECT house.wide() AS wide) OR ( SELECT context.keeps_plans() AS keeps_plans)));
create policy changed_by_plan_keepers for update to bofast_app
	using ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (( SELECT house.wide() AS wide) OR ( SELECT context.keeps_plans() AS keeps_plans)));
create policy read_by_staff for select to bofast_app
	using ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (( SELECT house.wide() AS wide) OR ( SELECT context.is_staff() AS is_staff)));
create policy read_by_who_answers for select to bofast_app
	using ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (plan_consultation_id = ( SELECT context.answering_in() AS answering_in)));
grant insert, select to bofast_app;

-- Letters that were asked for and what became of them; no address stands here. retention: public record, kept
create table counted.consultation_mail (
	municipality_id integer not null,
	id uuid not null default uuidv7(),
	plan_consultation_id uuid not null,
	invited_body_id uuid,
	consultation_answer_id uuid,
	kind text not null,
	language text not null,
	state text not null default 'to-send'::text,
	trouble text,
	asked_at timestamp with time zone not null,
	changed_at timestamp with time zone not null,
	constraint consultation_mail_kind_check CHECK ((kind = ANY (ARRAY['invitation'::text, 'reminder'::text, 'extension'::text, 'confirmation'::text]))),
	constraint consultation_mail_language_check CHECK ((language = ANY (ARRAY['sv'::text, 'en'::text]))),
	constraint consultation_mail_state_check CHECK ((state = ANY (ARRAY['to-send'::text, 'handing-in'::text, 'taken'::text, 'not-taken'::text, 'not-known'::text]))),
	constraint to_one CHECK ((num_nonnulls(invited_body_id, consultation_answer_id) = 1)),
	constraint consultation_mail_municipality_id_consultation_answer_id_fkey FOREIGN KEY (municipality_id, consultation_answer_id) REFERENCES counted.consultation_answer(municipality_id, id),
	constraint consultation_mail_municipality_id_invited_body_id_fkey FOREIGN KEY (municipality_id, invited_body_id) REFERENCES counted.invited_body(municipality_id, id),
	constraint consultation_mail_municipality_id_plan_consultation_id_fkey FOREIGN KEY (municipality_id, plan_consultation_id) REFERENCES counted.plan_consultation(municipality_id, id),
	constraint consultation_mail_pkey PRIMARY KEY (municipality_id, id)
);
-- row security: on, forced
CREATE INDEX consultation_mail_answer ON counted.consultation_mail USING btree (municipality_id, consultation_answer_id);
CREATE INDEX consultation_mail_body ON counted.consultation_mail USING btree (municipality_id, invited_body_id);
create policy added_by_plan_keepers for insert to bofast_app
	with check ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (( SELECT house.wide() AS wide) OR ( SELECT context.keeps_plans() AS keeps_plans)));
create policy added_by_who_answers for insert to bofast_app
	with check ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (consultation_answer_id IN ( SELECT context.writes_now() AS writes_now)));
create policy changed_by_plan_keepers for update to bofast_app
	using ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (( SELECT house.wide() AS wide) OR ( SELECT context.keeps_plans() AS keeps_plans)));
create policy destroyed_by_the_job for delete to bofast_app
	using ((municipality_id = ( SELECT context.municipality() AS municipality)) AND ( SELECT house.wide() AS wide));
create policy read_by_staff for select to bofast_app
	using ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (( SELECT house.wide() AS wide) OR ( SELECT context.is_staff() AS is_staff)));
grant delete, insert, select, update to bofast_app;

-- What the municipality itself says a night or an eviction costs, with its source; without a row the default of the house is used and told as unverified. retention: public record, kept
create table counted.cost_assumption (
	municipality_id integer not null,
	key text not null,
	value bigint not null,
	source text not null,
	year integer not null,
	set_by uuid,
	set_at timestamp with time zone not null,
	constraint cost_assumption_key_check CHECK ((key = ANY (ARRAY['placement-night'::text, 'placed-share'::text, 'executed-eviction'::text]))),
	constraint cost_assumption_source_check CHECK ((source <> ''::text)),
	constraint cost_assumption_value_check CHECK ((value >= 0)),
	constraint cost_assumption_year_check CHECK (((year >= 2000) AND (year <= 2200))),
	constraint cost_assumption_municipality_id_fkey FOREIGN KEY (municipality_id) REFERENCES named.municipality(municipality_id),
	constraint cost_assumption_municipality_id_set_by_fkey FOREIGN KEY (municipality_id, set_by) REFERENCES named.staff(municipality_id, id),
	constraint cost_assumption_pkey PRIMARY KEY (municipality_id, key)
);
-- row security: on, forced
create policy added_by_plan_keepers for insert to bofast_app
	with check ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (( SELECT house.wide() AS wide) OR ( SELECT context.keeps_plans() AS keeps_plans)));
create policy changed_by_plan_keepers for update to bofast_app
	using ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (( SELECT house.wide() AS wide) OR ( SELECT context.keeps_plans() AS keeps_plans)));
create policy read_by_staff for select to bofast_app
	using ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (( SELECT house.wide() AS wide) OR ( SELECT context.is_staff() AS is_staff)));
grant insert, select, update to bofast_app;

-- A meeting of a user council: its day and what was raised, not who was there. retention: public record, kept
create table counted.council_meeting (
	municipality_id integer not null,
	id uuid not null default uuidv7(),
	user_council_id uuid not null,
	held_on date not null,
	raised text not null,
	noted_by uuid not null,
	noted_on date not null,
	constraint council_meeting_raised_check CHECK ((raised <> ''::text)),
	constraint council_meeting_municipality_id_noted_by_fkey FOREIGN KEY (municipality_id, noted_by) REFERENCES named.staff(municipality_id, id),
	constraint council_meeting_municipality_id_user_council_id_fkey FOREIGN KEY (municipality_id, user_council_id) REFERENCES counted.user_council(municipality_id, id),
	constraint council_meeting_pkey PRIMARY KEY (municipality_id, id),
	constraint one_meeting_of_a_council_a_day UNIQUE (municipality_id, user_council_id, held_on)
);
-- row security: on, forced
create policy noted_by_staff for insert to bofast_app
	with check ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (( SELECT house.wide() AS wide) OR ((( SELECT context.keeps_plans() AS keeps_plans) OR ( SELECT context.handles_people() AS handles_people)) AND (noted_by = ( SELECT context.actor() AS actor)))));
create policy read_by_staff for select to bofast_app
	using ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (( SELECT house.wide() AS wide) OR ( SELECT context.is_staff() AS is_staff)));
grant insert, select to bofast_app;

-- Whose municipalities a county's account sees: released figures and coordination, nothing more. retention: setting, kept while in use
create table counted.county_seat (
	municipality_id integer not null,
	staff_id uuid not null,
	country text not null,
	county_code text not null,
	constraint county_seat_country_check CHECK ((country = ANY (ARRAY['SE'::text, 'NO'::text, 'DK'::text, 'FI'::text]))),
	constraint county_seat_county_code_check CHECK ((county_code <> ''::text)),
	constraint county_seat_municipality_id_fkey FOREIGN KEY (municipality_id) REFERENCES named.municipality(municipality_id),
	constraint county_seat_municipality_id_staff_id_fkey FOREIGN KEY (municipality_id, staff_id) REFERENCES named.staff(municipality_id, id),
	constraint county_seat_pkey PRIMARY KEY (municipality_id, staff_id, country, county_code)
);
-- row security: on, forced
create policy added_by_secretariat for insert to bofast_app
	with check ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (( SELECT house.wide() AS wide) OR ( SELECT context.keeps_network() AS keeps_network)));
create policy changed_by_secretariat for update to bofast_app
	using ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (( SELECT house.wide() AS wide) OR ( SELECT context.keeps_network() AS keeps_network)));
create policy read_by_owner for select to bofast_owner
	using true;
create policy read_in_network for select to bofast_app
	using ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (( SELECT house.wide() AS wide) OR ( SELECT context.in_network() AS in_network)));
create policy taken_away_by_secretariat for delete to bofast_app
	using ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (( SELECT house.wide() AS wide) OR ( SELECT context.keeps_network() AS keeps_network)));
grant delete, insert, select, update to bofast_app;

-- Each attempt to hand over a package, and what the network answered. retention: with its package
create table counted.delivery_answer (
	municipality_id integer not null,
	id uuid not null default uuidv7(),
	package_id uuid not null,
	outcome text not null,
	because text not null default ''::text,
	problems jsonb not null default '[]'::jsonb,
	noted_by uuid,
	at timestamp with time zone not null,
	constraint delivery_answer_outcome_check CHECK ((outcome = ANY (ARRAY['received'::text, 'refused'::text, 'failed'::text]))),
	constraint delivery_answer_municipality_id_noted_by_fkey FOREIGN KEY (municipality_id, noted_by) REFERENCES named.staff(municipality_id, id),
	constraint delivery_answer_municipality_id_package_id_fkey FOREIGN KEY (municipality_id, package_id) REFERENCES counted.released_package(municipality_id, id),
	constraint delivery_answer_pkey PRIMARY KEY (municipality_id, id)
);
-- row security: on, forced
CREATE INDEX delivery_answer_municipality_id_noted_by_idx ON counted.delivery_answer USING btree (municipality_id, noted_by);
CREATE INDEX delivery_answer_municipality_id_package_id_at_idx ON counted.delivery_answer USING btree (municipality_id, package_id, at);
create policy added_by_plan_keepers for insert to bofast_app
	with check ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (( SELECT house.wide() AS wide) OR ( SELECT context.keeps_plans() AS keeps_plans)));
create policy read_by_plan_keepers for select to bofast_app
	using ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (( SELECT house.wide() AS wide) OR ( SELECT context.keeps_plans() AS keeps_plans)));
grant insert, select, update to bofast_app;

-- Up to which day rows of a kind have been destroyed, and when: what stood on them is not counted again. retention: while the house stands
create table counted.destroyed_source (
	municipality_id integer not null,
	id uuid not null default uuidv7(),
	source text not null,
	until date not null,
	destroyed_on date not null,
	constraint destroyed_source_source_check CHECK ((source = ANY (ARRAY['cases'::text, 'homelessness'::text, 'housing'::text, 'support'::text]))),
	constraint destroyed_source_municipality_id_fkey FOREIGN KEY (municipality_id) REFERENCES named.municipality(municipality_id),
	constraint destroyed_source_pkey PRIMARY KEY (municipality_id, id)
);
-- row security: on, forced
create policy read_by_staff for select to bofast_app
	using ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (( SELECT house.wide() AS wide) OR ( SELECT context.is_staff() AS is_staff)));
create policy told_by_jobs for insert to bofast_app
	with check ((municipality_id = ( SELECT context.municipality() AS municipality)) AND ( SELECT house.wide() AS wide));
grant insert, select, update to bofast_app;

-- One numbered version of the public statistics as readers get it, with what was hidden, what was known beforehand and what the attack found. retention: public record, kept
create table counted.edition (
	municipality_id integer not null,
	id uuid not null default uuidv7(),
	number integer not null,
	first_year integer not null,
	last_year integer not null,
	revises uuid,
	reason text not null default ''::text,
	asked_by uuid,
	asked_at timestamp with time zone not null,
	state text not null default 'waiting'::text,
	step text not null default 'counting'::text,
	percent integer not null default 0,
	as_of timestamp with time zone,
	content jsonb,
	digest text,
	released_by uuid,
	released_at timestamp with time zone,
	withdrawn_by uuid,
	withdrawn_at timestamp with time zone,
	withdrawn_because text,
	constraint edition_first_year_check CHECK (((first_year >= 1990) AND (first_year <= 2200))),
	constraint edition_last_year_check CHECK (((last_year >= 1990) AND (last_year <= 2200))),
	constraint edition_number_check CHECK ((number > 0)),
	constraint edition_percent_check CHECK (((percent >= 0) AND (percent <= 100))),
	constraint edition_state_check CHECK ((state = ANY (ARRAY['waiting'::text, 'running'::text, 'prepared'::text, 'unsafe'::text, 'cancelled'::text, 'failed'::text, 'released'::text, 'withdrawn'::text]))),
	constraint edition_step_check CHECK ((step = ANY (ARRAY['counting'::text, 'hiding'::text, 'attacking'::text, 'done'::text]))),
	constraint prepared_as_a_whole CHECK ((((content IS NULL) = (digest IS NULL)) AND ((content IS NULL) = (as_of IS NULL)) AND ((state <> ALL (ARRAY['prepared'::text, 'unsafe'::text, 'released'::text, 'withdrawn'::text])) OR (content IS NOT NULL)))),
	constraint released_by_somebody CHECK (((state = ANY (ARRAY['released'::text, 'withdrawn'::text])) = (released_at IS NOT NULL))),
	constraint revised_with_a_reason CHECK (((revises IS NULL) OR (reason <> ''::text))),
	constraint withdrawn_with_a_reason CHECK ((((state = 'withdrawn'::text) = (withdrawn_at IS NOT NULL)) AND ((state <> 'withdrawn'::text) OR (withdrawn_because <> ''::text)))),
	constraint years_in_order CHECK ((first_year <= last_year)),
	constraint edition_municipality_id_asked_by_fkey FOREIGN KEY (municipality_id, asked_by) REFERENCES named.staff(municipality_id, id),
	constraint edition_municipality_id_fkey FOREIGN KEY (municipality_id) REFERENCES named.municipality(municipality_id),
	constraint edition_municipality_id_released_by_fkey FOREIGN KEY (municipality_id, released_by) REFERENCES named.staff(municipality_id, id),
	constraint edition_municipality_id_revises_fkey FOREIGN KEY (municipality_id, revises) REFERENCES counted.edition(municipality_id, id),
	constraint edition_municipality_id_withdrawn_by_fkey FOREIGN KEY (municipality_id, withdrawn_by) REFERENCES named.staff(municipality_id, id),
	constraint edition_pkey PRIMARY KEY (municipality_id, id),
	constraint one_edition_of_a_number UNIQUE (municipality_id, number)
);
-- row security: on, forced
CREATE TRIGGER edition_stands BEFORE UPDATE ON counted.edition FOR EACH ROW EXECUTE FUNCTION house.edition_stands();
CREATE UNIQUE INDEX one_edition_under_way ON counted.edition USING btree (municipality_id) WHERE (state = ANY (ARRAY['waiting'::text, 'running'::text]));
create policy added_by_plan_keepers for insert to bofast_app
	with check ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (( SELECT house.wide() AS wide) OR ( SELECT context.keeps_plans() AS keeps_plans)));
create policy changed_by_plan_keepers for update to bofast_app
	using ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (( SELECT house.wide() AS wide) OR ( SELECT context.keeps_plans() AS keeps_plans)));
create policy read_by_staff for select to bofast_app
	using ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (( SELECT house.wide() AS wide) OR ( SELECT context.is_staff() AS is_staff)));
grant insert, select, update to bofast_app;

-- Every cell of an edition exactly, and the bounds that the attack found: what is tried again when somebody doubts. retention: with its edition
create table counted.edition_exact (
	municipality_id integer not null,
	edition_id uuid not null,
	content jsonb not null,
	constraint edition_exact_municipality_id_edition_id_fkey FOREIGN KEY (municipality_id, edition_id) REFERENCES counted.edition(municipality_id, id),
	constraint edition_exact_pkey PRIMARY KEY (municipality_id, edition_id)
);
-- row security: on, forced
create policy added_by_plan_keepers for insert to bofast_app
	with check ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (( SELECT house.wide() AS wide) OR ( SELECT context.keeps_plans() AS keeps_plans)));
create policy only_before_release for insert to bofast_app
	with check (edition_id IN ( SELECT e.id FROM counted.edition e WHERE (e.released_at IS NULL)));
create policy read_with_the_right for select to bofast_app
	using ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (( SELECT house.wide() AS wide) OR ( SELECT context.has_role('strategist'::text) AS has_role) OR ( SELECT context.has_role('unit-manager'::text) AS has_role) OR ( SELECT context.has_role('administrator'::text) AS has_role)));
create policy thrown_away_before_release for delete to bofast_app
	using ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (( SELECT house.wide() AS wide) OR ( SELECT context.keeps_plans() AS keeps_plans)) AND (edition_id IN ( SELECT e.id FROM counted.edition e WHERE (e.released_at IS NULL))));
grant delete, insert, select, update to bofast_app;

-- From where people came to it, and how many; never who. retention: public record, kept
create table counted.event_guest (
	municipality_id integer not null,
	id uuid not null default uuidv7(),
	event_id uuid not null,
	place_id uuid,
	organisation text,
	people integer not null,
	constraint a_place_or_an_organisation CHECK (((place_id IS NULL) = (organisation IS NOT NULL))),
	constraint event_guest_people_check CHECK (((people >= 1) AND (people <= 9999))),
	constraint event_guest_municipality_id_event_id_fkey FOREIGN KEY (municipality_id, event_id) REFERENCES counted.network_event(municipality_id, id),
	constraint event_guest_municipality_id_place_id_fkey FOREIGN KEY (municipality_id, place_id) REFERENCES counted.network_place(municipality_id, id),
	constraint event_guest_pkey PRIMARY KEY (municipality_id, id),
	constraint each_came_once UNIQUE NULLS NOT DISTINCT (municipality_id, event_id, place_id, organisation)
);
-- row security: on, forced
CREATE INDEX event_guest_municipality_id_place_id_idx ON counted.event_guest USING btree (municipality_id, place_id);
create policy added_by_secretariat for insert to bofast_app
	with check ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (( SELECT house.wide() AS wide) OR ( SELECT context.keeps_network() AS keeps_network)));
create policy changed_by_secretariat for update to bofast_app
	using ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (( SELECT house.wide() AS wide) OR ( SELECT context.keeps_network() AS keeps_network)));
create policy read_by_place for select to bofast_app
	using ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (( SELECT house.wide() AS wide) OR ( SELECT context.keeps_network() AS keeps_network) OR (place_id IN ( SELECT context.seen_places() AS seen_places))));
create policy taken_away_by_secretariat for delete to bofast_app
	using ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (( SELECT house.wide() AS wide) OR ( SELECT context.keeps_network() AS keeps_network)));
grant delete, insert, select, update to bofast_app;

-- When somebody asked whether an example still goes on and its contact is still there. retention: public record, kept
create table counted.example_check (
	municipality_id integer not null,
	id uuid not null default uuidv7(),
	good_example_id uuid not null,
	checked_on date not null,
	contact text not null,
	goes_on text not null,
	note text not null default ''::text,
	checked_by uuid,
	constraint example_check_contact_check CHECK ((contact = ANY (ARRAY['there'::text, 'gone'::text]))),
	constraint example_check_goes_on_check CHECK ((goes_on = ANY (ARRAY['yes'::text, 'changed'::text, 'ended'::text]))),
	constraint example_check_municipality_id_checked_by_fkey FOREIGN KEY (municipality_id, checked_by) REFERENCES named.staff(municipality_id, id),
	constraint example_check_municipality_id_good_example_id_fkey FOREIGN KEY (municipality_id, good_example_id) REFERENCES counted.good_example(municipality_id, id),
	constraint example_check_pkey PRIMARY KEY (municipality_id, id)
);
-- row security: on, forced
CREATE INDEX example_check_by ON counted.example_check USING btree (municipality_id, checked_by);
CREATE INDEX example_check_of ON counted.example_check USING btree (municipality_id, good_example_id, checked_on);
create policy added_by_secretariat for insert to bofast_app
	with check ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (( SELECT house.wide() AS wide) OR ( SELECT context.keeps_network() AS keeps_network)));
create policy changed_by_secretariat for update to bofast_app
	using ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (( SELECT house.wide() AS wide) OR ( SELECT context.keeps_network() AS keeps_network)));
create policy read_in_network for select to bofast_app
	using ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (( SELECT house.wide() AS wide) OR ( SELECT context.in_network() AS in_network)));
create policy taken_away_by_secretariat for delete to bofast_app
	using ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (( SELECT house.wide() AS wide) OR ( SELECT context.keeps_network() AS keeps_network)));
grant insert, select to bofast_app;

-- What one import changed, with the value before: an import can be undone by it. retention: public record, kept
create table counted.figure_change (
	municipality_id integer not null,
	id uuid not null default uuidv7(),
	import_id uuid not null,
	measure text not null,
	year integer not null,
	sex text not null,
	from_age integer not null,
	to_age integer,
	was_there boolean not null,
	before double precision,
	after double precision,
	before_import_id uuid,
	constraint figure_change_sex_check CHECK ((sex = ANY (ARRAY['all'::text, 'woman'::text, 'man'::text]))),
	constraint nothing_before_what_is_new CHECK ((was_there OR (before IS NULL))),
	constraint figure_change_municipality_id_before_import_id_fkey FOREIGN KEY (municipality_id, before_import_id) REFERENCES counted.figure_import(municipality_id, id),
	constraint figure_change_municipality_id_import_id_fkey FOREIGN KEY (municipality_id, import_id) REFERENCES counted.figure_import(municipality_id, id),
	constraint figure_change_pkey PRIMARY KEY (municipality_id, id)
);
-- row security: on, forced
CREATE INDEX figure_change_municipality_id_import_id_idx ON counted.figure_change USING btree (municipality_id, import_id);
create policy added_by_plan_keepers for insert to bofast_app
	with check ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (( SELECT house.wide() AS wide) OR ( SELECT context.keeps_plans() AS keeps_plans)));
create policy changed_by_plan_keepers for update to bofast_app
	using ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (( SELECT house.wide() AS wide) OR ( SELECT context.keeps_plans() AS keeps_plans)));
create policy read_by_staff for select to bofast_app
	using ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (( SELECT house.wide() AS wide) OR ( SELECT context.is_staff() AS is_staff)));
grant insert, select, update to bofast_app;

-- A file or an address with outside figures: what it holds until somebody has looked at it, and what it changed. retention: public record, kept
create table counted.figure_import (
	municipality_id integer not null,
	id uuid not null default uuidv7(),
	source text not null,
	state text not null,
	came_by text not null,
	origin text not null,
	file_digest bytea,
	content jsonb,
	failed_because text,
	retrieved_at timestamp with time zone,
	brought_by uuid,
	brought_at timestamp with time zone not null,
	settled_by uuid,
	settled_at timestamp with time zone,
	added integer,
	changed integer,
	same integer,
	constraint content_until_settled CHECK (((content IS NOT NULL) = (state = 'ready'::text))),
	constraint failure_says_why CHECK (((failed_because IS NOT NULL) = (state = 'failed'::text))),
	constraint figure_import_came_by_check CHECK ((came_by = ANY (ARRAY['file'::text, 'address'::text]))),
	constraint figure_import_origin_check CHECK ((origin <> ''::text)),
	constraint figure_import_source_check CHECK ((source = ANY (ARRAY['population'::text, 'kolada'::text, 'evictions'::text]))),
	constraint figure_import_state_check CHECK ((state = ANY (ARRAY['waiting'::text, 'failed'::text, 'ready'::text, 'saved'::text, 'undone'::text, 'discarded'::text]))),
	constraint read_before_it_is_looked_at CHECK (((state <> ALL (ARRAY['ready'::text, 'saved'::text, 'undone'::text])) OR ((file_digest IS NOT NULL) AND (retrieved_at IS NOT NULL)))),
	constraint what_was_saved_is_counted CHECK (((added IS NOT NULL) = (state = ANY (ARRAY['saved'::text, 'undone'::text])))),
	constraint figure_import_municipality_id_brought_by_fkey FOREIGN KEY (municipality_id, brought_by) REFERENCES named.staff(municipality_id, id),
	constraint figure_import_municipality_id_fkey FOREIGN KEY (municipality_id) REFERENCES named.municipality(municipality_id),
	constraint figure_import_municipality_id_settled_by_fkey FOREIGN KEY (municipality_id, settled_by) REFERENCES named.staff(municipality_id, id),
	constraint figure_import_pkey PRIMARY KEY (municipality_id, id)
);
-- row security: on, forced
create policy added_by_plan_keepers for insert to bofast_app
	with check ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (( SELECT house.wide() AS wide) OR ( SELECT context.keeps_plans() AS keeps_plans)));
create policy changed_by_plan_keepers for update to bofast_app
	using ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (( SELECT house.wide() AS wide) OR ( SELECT context.keeps_plans() AS keeps_plans)));
create policy read_by_staff for select to bofast_app
	using ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (( SELECT house.wide() AS wide) OR ( SELECT context.is_staff() AS is_staff)));
grant insert, select, update to bofast_app;

-- When in the budget's year plans are followed up, and how long owners have to comment. retention: setting, kept
create table counted.follow_up_cycle (
	municipality_id integer not null,
	id uuid not null default uuidv7(),
	parts text[] not null,
	days_to_comment integer not null,
	set_by uuid not null,
	set_on date not null,
	recorded_at timestamp with time zone not null default clock_timestamp(),
	constraint follow_up_cycle_days_to_comment_check CHECK (((days_to_comment >= 1) AND (days_to_comment <= 120))),
	constraint follow_up_cycle_parts_check CHECK (((parts <@ ARRAY['tertial-1'::text, 'half-year'::text, 'tertial-2'::text, 'year'::text]) AND (cardinality(parts) > 0))),
	constraint follow_up_cycle_municipality_id_fkey FOREIGN KEY (municipality_id) REFERENCES named.municipality(municipality_id),
	constraint follow_up_cycle_municipality_id_set_by_fkey FOREIGN KEY (municipality_id, set_by) REFERENCES named.staff(municipality_id, id),
	constraint follow_up_cycle_pkey PRIMARY KEY (municipality_id, id),
	constraint one_cycle UNIQUE (municipality_id)
);
-- row security: on, forced
CREATE TRIGGER remember BEFORE DELETE OR UPDATE ON counted.follow_up_cycle FOR EACH ROW EXECUTE FUNCTION house.remember();
create policy added_by_plan_keepers for insert to bofast_app
	with check ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (( SELECT house.wide() AS wide) OR ( SELECT context.keeps_plans() AS keeps_plans)));
create policy changed_by_plan_keepers for update to bofast_app
	using ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (( SELECT house.wide() AS wide) OR ( SELECT context.keeps_plans() AS keeps_plans)));
create policy read_by_staff for select to bofast_app
	using ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (( SELECT house.wide() AS wide) OR ( SELECT context.is_staff() AS is_staff)));
grant insert, select, update to bofast_app;

-- What is said in a round about one indicator or activity: who is asked, their words and status, and what follows. retention: public record, kept
create table counted.follow_up_item (
	municipality_id integer not null,
	id uuid not null default uuidv7(),
	follow_up_id uuid not null,
	subject text not null,
	subject_id uuid not null,
	answered_by uuid,
	comment text not null default ''::text,
	status text,
	reason text,
	value double precision,
	told_by uuid,
	told_at timestamp with time zone,
	decision text,
	decided_by uuid,
	decided_on date,
	recorded_at timestamp with time zone not null default clock_timestamp(),
	constraint decided_by_somebody CHECK ((((decision IS NULL) = (decided_by IS NULL)) AND ((decision IS NULL) = (decided_on IS NULL)))),
	constraint follow_up_item_decision_check CHECK ((decision = ANY (ARRAY['continue'::text, 'change'::text, 'stop'::text, 'new-activity'::text]))),
	constraint follow_up_item_reason_check CHECK ((reason <> ''::text)),
	constraint follow_up_item_subject_check CHECK ((subject = ANY (ARRAY['indicator'::text, 'activity'::text]))),
	constraint own_status_has_a_reason CHECK (((subject = 'activity'::text) OR (status IS NULL) OR (status = 'computed'::text) OR (reason IS NOT NULL))),
	constraint status_of_its_kind CHECK (
CASE subject
    WHEN 'activity'::text THEN (status = ANY (ARRAY['not-started'::text, 'ongoing'::text, 'done'::text, 'late'::text, 'stopped'::text]))
    ELSE (status = ANY (ARRAY['wrong-way'::text, 'not-reached'::text, 'behind'::text, 'on-track'::text, 'reached'::text, 'no-data'::text, 'no-target'::text, 'not-due'::text, 'computed'::text]))
END),
	constraint told_by_somebody CHECK (((told_by IS NULL) = (told_at IS NULL))),
	constraint value_of_an_indicator CHECK (((value IS NULL) OR (subject = 'indicator'::text))),
	constraint follow_up_item_municipality_id_answered_by_fkey FOREIGN KEY (municipality_id, answered_by) REFERENCES named.staff(municipality_id, id),
	constraint follow_up_item_municipality_id_decided_by_fkey FOREIGN KEY (municipality_id, decided_by) REFERENCES named.staff(municipality_id, id),
	constraint follow_up_item_municipality_id_follow_up_id_fkey FOREIGN KEY (municipality_id, follow_up_id) REFERENCES counted.plan_follow_up(municipality_id, id),
	constraint follow_up_item_municipality_id_told_by_fkey FOREIGN KEY (municipality_id, told_by) REFERENCES named.staff(municipality_id, id),
	constraint follow_up_item_pkey PRIMARY KEY (municipality_id, id),
	constraint one_item_a_subject UNIQUE (municipality_id, follow_up_id, subject_id)
);
-- row security: on, forced
CREATE INDEX follow_up_item_of ON counted.follow_up_item USING btree (municipality_id, answered_by);
CREATE TRIGGER remember BEFORE DELETE OR UPDATE ON counted.follow_up_item FOR EACH ROW EXECUTE FUNCTION house.remember();
create policy added_by_plan_keepers for insert to bofast_app
	with check ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (( SELECT house.wide() AS wide) OR ( SELECT context.keeps_plans() AS keeps_plans)));
create policy changed_by_plan_keepers for update to bofast_app
	using ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (( SELECT house.wide() AS wide) OR ( SELECT context.keeps_plans() AS keeps_plans)));
create policy only_before_freezing for insert to bofast_app
	with check (follow_up_id IN ( SELECT f.id FROM counted.plan_follow_up f WHERE (f.frozen_at IS NULL)));
create policy read_by_staff for select to bofast_app
	using ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (( SELECT house.wide() AS wide) OR ( SELECT context.is_staff() AS is_staff)));
create policy told_before_freezing for update to bofast_app
	using (follow_up_id IN ( SELECT f.id FROM counted.plan_follow_up f WHERE (f.frozen_at IS NULL)));
create policy told_by_whom_is_asked for update to bofast_app
	using ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (answered_by = ( SELECT context.actor() AS actor)) AND ( SELECT context.is_staff() AS is_staff))
	with check ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (answered_by = ( SELECT context.actor() AS actor)));
grant insert, select, update to bofast_app;

-- Letters to those who are asked in a round and have not answered, and what became of them; no address and nothing of what they are asked stands here. retention: public record, kept
create table counted.follow_up_reminder (
	municipality_id integer not null,
	id uuid not null default uuidv7(),
	staff_id uuid not null,
	on_day date not null,
	state text not null default 'to-send'::text,
	trouble text,
	changed_at timestamp with time zone not null,
	constraint follow_up_reminder_state_check CHECK ((state = ANY (ARRAY['to-send'::text, 'handing-in'::text, 'taken'::text, 'not-taken'::text, 'not-known'::text, 'nothing-to-say'::text]))),
	constraint follow_up_reminder_municipality_id_fkey FOREIGN KEY (municipality_id) REFERENCES named.municipality(municipality_id),
	constraint follow_up_reminder_municipality_id_staff_id_fkey FOREIGN KEY (municipality_id, staff_id) REFERENCES named.staff(municipality_id, id),
	constraint follow_up_reminder_pkey PRIMARY KEY (municipality_id, id),
	constraint one_reminder_a_day UNIQUE (municipality_id, staff_id, on_day)
);
-- row security: on, forced
create policy added_by_plan_keepers for insert to bofast_app
	with check ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (( SELECT house.wide() AS wide) OR ( SELECT context.keeps_plans() AS keeps_plans)));
create policy changed_by_plan_keepers for update to bofast_app
	using ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (( SELECT house.wide() AS wide) OR ( SELECT context.keeps_plans() AS keeps_plans)));
create policy read_by_staff for select to bofast_app
	using ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (( SELECT house.wide() AS wide) OR ( SELECT context.is_staff() AS is_staff)));
grant insert, select, update to bofast_app;

-- A forecast: its question with seed, levers and assumptions, a digest of the months it rested on, and its fans. retention: public record, kept
create table counted.forecast (
	municipality_id integer not null,
	id uuid not null default uuidv7(),
	name text not null,
	question jsonb not null,
	input_digest text,
	as_of timestamp with time zone,
	state text not null default 'waiting'::text,
	steps_done integer not null default 0,
	steps_total integer,
	result jsonb,
	asked_by uuid,
	asked_at timestamp with time zone not null,
	finished_at timestamp with time zone,
	constraint forecast_done_has_a_result CHECK (((state <> 'done'::text) OR ((result IS NOT NULL) AND (input_digest IS NOT NULL) AND (as_of IS NOT NULL)))),
	constraint forecast_name_check CHECK ((name <> ''::text)),
	constraint forecast_state_check CHECK ((state = ANY (ARRAY['waiting'::text, 'running'::text, 'done'::text, 'cancelled'::text, 'failed'::text]))),
	constraint forecast_municipality_id_asked_by_fkey FOREIGN KEY (municipality_id, asked_by) REFERENCES named.staff(municipality_id, id),
	constraint forecast_municipality_id_fkey FOREIGN KEY (municipality_id) REFERENCES named.municipality(municipality_id),
	constraint forecast_pkey PRIMARY KEY (municipality_id, id)
);
-- row security: on, forced
CREATE INDEX forecast_by_time ON counted.forecast USING btree (municipality_id, asked_at);
create policy added_by_plan_keepers for insert to bofast_app
	with check ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (( SELECT house.wide() AS wide) OR ( SELECT context.keeps_plans() AS keeps_plans)));
create policy changed_by_plan_keepers for update to bofast_app
	using ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (( SELECT house.wide() AS wide) OR ( SELECT context.keeps_plans() AS keeps_plans)));
create policy read_by_staff for select to bofast_app
	using ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (( SELECT house.wide() AS wide) OR ( SELECT context.is_staff() AS is_staff)));
grant insert, select, update to bofast_app;

-- An activity as it stood when the round was frozen: its words, owner, time, status, comment and decision. retention: public record, kept
create table counted.frozen_activity (
	municipality_id integer not null,
	follow_up_id uuid not null,
	activity_id uuid not null,
	"position" integer not null,
	facts jsonb not null,
	digest text not null,
	constraint frozen_activity_municipality_id_follow_up_id_fkey FOREIGN KEY (municipality_id, follow_up_id) REFERENCES counted.plan_follow_up(municipality_id, id),
	constraint frozen_activity_pkey PRIMARY KEY (municipality_id, follow_up_id, activity_id)
);
-- row security: on, forced
create policy added_by_plan_keepers for insert to bofast_app
	with check ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (( SELECT house.wide() AS wide) OR ( SELECT context.keeps_plans() AS keeps_plans)));
create policy only_before_freezing for insert to bofast_app
	with check (follow_up_id IN ( SELECT f.id FROM counted.plan_follow_up f WHERE (f.frozen_at IS NULL)));
create policy read_by_staff for select to bofast_app
	using ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (( SELECT house.wide() AS wide) OR ( SELECT context.is_staff() AS is_staff)));
grant insert, select, update to bofast_app;

-- The latest try to count a frozen figure again as known then, and what it would be as known at the try. retention: public record, kept
create table counted.frozen_check (
	municipality_id integer not null,
	follow_up_id uuid not null,
	indicator_id uuid not null,
	until date not null,
	state text not null,
	value double precision,
	rows integer,
	because text,
	destroyed_on date,
	now_value double precision,
	checked_at timestamp with time zone not null,
	constraint destroyed_some_day CHECK (((state = 'source-destroyed'::text) = (destroyed_on IS NOT NULL))),
	constraint frozen_check_state_check CHECK ((state = ANY (ARRAY['reproduced'::text, 'differs'::text, 'source-destroyed'::text, 'not-recomputable'::text]))),
	constraint frozen_check_municipality_id_follow_up_id_indicator_id_unt_fkey FOREIGN KEY (municipality_id, follow_up_id, indicator_id, until) REFERENCES counted.frozen_source(municipality_id, follow_up_id, indicator_id, until),
	constraint frozen_check_pkey PRIMARY KEY (municipality_id, follow_up_id, indicator_id, until)
);
-- row security: on, forced
create policy added_by_plan_keepers for insert to bofast_app
	with check ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (( SELECT house.wide() AS wide) OR ( SELECT context.keeps_plans() AS keeps_plans)));
create policy changed_by_plan_keepers for update to bofast_app
	using ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (( SELECT house.wide() AS wide) OR ( SELECT context.keeps_plans() AS keeps_plans)));
create policy read_by_staff for select to bofast_app
	using ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (( SELECT house.wide() AS wide) OR ( SELECT context.is_staff() AS is_staff)));
grant insert, select, update to bofast_app;

-- Children evicted in the round's year without another home, as the public paper words it; exact in the secret annex. retention: public record, kept
create table counted.frozen_deviation (
	municipality_id integer not null,
	follow_up_id uuid not null,
	children integer,
	fewer_than integer,
	constraint frozen_deviation_children_check CHECK ((children >= 0)),
	constraint frozen_deviation_fewer_than_check CHECK ((fewer_than > 1)),
	constraint shown_or_worded CHECK (((children IS NULL) <> (fewer_than IS NULL))),
	constraint frozen_deviation_municipality_id_follow_up_id_fkey FOREIGN KEY (municipality_id, follow_up_id) REFERENCES counted.plan_follow_up(municipality_id, id),
	constraint frozen_deviation_pkey PRIMARY KEY (municipality_id, follow_up_id)
);
-- row security: on, forced
create policy added_by_plan_keepers for insert to bofast_app
	with check ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (( SELECT house.wide() AS wide) OR ( SELECT context.keeps_plans() AS keeps_plans)));
create policy only_before_freezing for insert to bofast_app
	with check (follow_up_id IN ( SELECT f.id FROM counted.plan_follow_up f WHERE (f.frozen_at IS NULL)));
create policy read_by_staff for select to bofast_app
	using ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (( SELECT house.wide() AS wide) OR ( SELECT context.is_staff() AS is_staff)));
grant insert, select, update to bofast_app;

-- The official figure of each year when the round was frozen, with what makes it possible to count it again. retention: public record, kept
create table counted.frozen_figure (
	municipality_id integer not null,
	follow_up_id uuid not null,
	indicator_id uuid not null,
	year integer not null,
	value double precision not null,
	source text not null,
	definition_id text,
	definition_version integer,
	filter text,
	as_of timestamp with time zone not null,
	share_part integer,
	share_whole integer,
	constraint a_share_has_both CHECK (((share_part IS NULL) = (share_whole IS NULL))),
	constraint frozen_figure_check CHECK ((share_whole >= share_part)),
	constraint frozen_figure_share_part_check CHECK ((share_part >= 0)),
	constraint frozen_figure_source_check CHECK ((source = ANY (ARRAY['counted'::text, 'typed'::text, 'authority'::text]))),
	constraint frozen_figure_municipality_id_follow_up_id_indicator_id_fkey FOREIGN KEY (municipality_id, follow_up_id, indicator_id) REFERENCES counted.frozen_standing(municipality_id, follow_up_id, indicator_id),
	constraint frozen_figure_pkey PRIMARY KEY (municipality_id, follow_up_id, indicator_id, year)
);
-- row security: on, forced
create policy added_by_plan_keepers for insert to bofast_app
	with check ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (( SELECT house.wide() AS wide) OR ( SELECT context.keeps_plans() AS keeps_plans)));
create policy only_before_freezing for insert to bofast_app
	with check (follow_up_id IN ( SELECT f.id FROM counted.plan_follow_up f WHERE (f.frozen_at IS NULL)));
create policy read_by_staff for select to bofast_app
	using ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (( SELECT house.wide() AS wide) OR ( SELECT context.is_staff() AS is_staff)));
grant insert, select, update to bofast_app;

-- What an indicator had come to in the round's period and in the same period a year before, as every source gave it. retention: public record, kept
create table counted.frozen_period_figure (
	municipality_id integer not null,
	follow_up_id uuid not null,
	indicator_id uuid not null,
	year integer not null,
	source text not null,
	value double precision not null,
	until date not null,
	definition_id text,
	definition_version integer,
	filter text,
	as_of timestamp with time zone not null,
	share_part integer,
	share_whole integer,
	constraint frozen_period_figure_source_check CHECK ((source = ANY (ARRAY['counted'::text, 'typed'::text, 'authority'::text]))),
	constraint frozen_period_figure_municipality_id_follow_up_id_indicato_fkey FOREIGN KEY (municipality_id, follow_up_id, indicator_id) REFERENCES counted.frozen_standing(municipality_id, follow_up_id, indicator_id),
	constraint frozen_period_figure_pkey PRIMARY KEY (municipality_id, follow_up_id, indicator_id, year, source)
);
-- row security: on, forced
create policy added_by_plan_keepers for insert to bofast_app
	with check ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (( SELECT house.wide() AS wide) OR ( SELECT context.keeps_plans() AS keeps_plans)));
create policy only_before_freezing for insert to bofast_app
	with check (follow_up_id IN ( SELECT f.id FROM counted.plan_follow_up f WHERE (f.frozen_at IS NULL)));
create policy read_by_staff for select to bofast_app
	using ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (( SELECT house.wide() AS wide) OR ( SELECT context.is_staff() AS is_staff)));
grant insert, select, update to bofast_app;

-- What each counted figure of a frozen round was counted from: definition, units, the moment, how many rows and their digest. retention: public record, kept
create table counted.frozen_source (
	municipality_id integer not null,
	follow_up_id uuid not null,
	indicator_id uuid not null,
	until date not null,
	value double precision not null,
	definition_id text not null,
	definition_version integer not null,
	unit_ids uuid[],
	counted_from integer not null,
	rows integer,
	digest text,
	today date not null,
	known_at timestamp with time zone not null default clock_timestamp(),
	constraint digest_of_its_rows CHECK (((rows IS NULL) = (digest IS NULL))),
	constraint frozen_source_municipality_id_follow_up_id_indicator_id_fkey FOREIGN KEY (municipality_id, follow_up_id, indicator_id) REFERENCES counted.frozen_standing(municipality_id, follow_up_id, indicator_id),
	constraint frozen_source_pkey PRIMARY KEY (municipality_id, follow_up_id, indicator_id, until)
);
-- row security: on, forced
create policy added_by_plan_keepers for insert to bofast_app
	with check ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (( SELECT house.wide() AS wide) OR ( SELECT context.keeps_plans() AS keeps_plans)));
create policy only_before_freezing for insert to bofast_app
	with check (follow_up_id IN ( SELECT f.id FROM counted.plan_follow_up f WHERE (f.frozen_at IS NULL)));
create policy read_by_staff for select to bofast_app
	using ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (( SELECT house.wide() AS wide) OR ( SELECT context.is_staff() AS is_staff)));
grant insert, select, update to bofast_app;

-- Name, unit, base, target, comment and status of an indicator as they were when the round was frozen. retention: public record, kept
create table counted.frozen_standing (
	municipality_id integer not null,
	follow_up_id uuid not null,
	indicator_id uuid not null,
	"position" integer not null,
	facts jsonb not null,
	digest text not null,
	constraint frozen_standing_municipality_id_follow_up_id_fkey FOREIGN KEY (municipality_id, follow_up_id) REFERENCES counted.plan_follow_up(municipality_id, id),
	constraint frozen_standing_municipality_id_indicator_id_fkey FOREIGN KEY (municipality_id, indicator_id) REFERENCES counted.indicator(municipality_id, id),
	constraint frozen_standing_pkey PRIMARY KEY (municipality_id, follow_up_id, indicator_id)
);
-- row security: on, forced
create policy added_by_plan_keepers for insert to bofast_app
	with check ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (( SELECT house.wide() AS wide) OR ( SELECT context.keeps_plans() AS keeps_plans)));
create policy only_before_freezing for insert to bofast_app
	with check (follow_up_id IN ( SELECT f.id FROM counted.plan_follow_up f WHERE (f.frozen_at IS NULL)));
create policy read_by_staff for select to bofast_app
	using ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (( SELECT house.wide() AS wide) OR ( SELECT context.is_staff() AS is_staff)));
grant insert, select, update to bofast_app;

-- What somebody does that others may learn from: how, with what result, and how well that is known. Shared with anyone. retention: public record, kept
create table counted.good_example (
	municipality_id integer not null,
	id uuid not null default uuidv7(),
	title text not null,
	place_id uuid,
	elsewhere text not null default ''::text,
	method text not null,
	result text not null,
	evidence_scale text not null,
	evidence text not null,
	evidence_source text not null default ''::text,
	target_groups text[] not null,
	activities text[] not null,
	contact_organisation text not null,
	contact_role text not null,
	withdrawn_on date,
	recorded_at timestamp with time zone not null default clock_timestamp(),
	constraint good_example_activities_check CHECK (((cardinality(activities) >= 1) AND (cardinality(activities) <= 12))),
	constraint good_example_contact_organisation_check CHECK ((contact_organisation <> ''::text)),
	constraint good_example_contact_role_check CHECK ((contact_role <> ''::text)),
	constraint good_example_evidence_check CHECK ((evidence = ANY (ARRAY['told'::text, 'followed'::text, 'compared'::text, 'researched'::text]))),
	constraint good_example_evidence_scale_check CHECK ((evidence_scale = 'knowledge-1'::text)),
	constraint good_example_method_check CHECK ((method <> ''::text)),
	constraint good_example_result_check CHECK ((result <> ''::text)),
	constraint good_example_target_groups_check CHECK (((cardinality(target_groups) >= 1) AND (cardinality(target_groups) <= 12))),
	constraint good_example_title_check CHECK ((title <> ''::text)),
	constraint has_a_place CHECK (((place_id IS NULL) <> (elsewhere = ''::text))),
	constraint good_example_municipality_id_fkey FOREIGN KEY (municipality_id) REFERENCES named.municipality(municipality_id),
	constraint good_example_municipality_id_place_id_fkey FOREIGN KEY (municipality_id, place_id) REFERENCES counted.network_place(municipality_id, id),
	constraint good_example_pkey PRIMARY KEY (municipality_id, id)
);
-- row security: on, forced
CREATE INDEX good_example_place ON counted.good_example USING btree (municipality_id, place_id);
CREATE TRIGGER remember BEFORE DELETE OR UPDATE ON counted.good_example FOR EACH ROW EXECUTE FUNCTION house.remember();
create policy added_by_secretariat for insert to bofast_app
	with check ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (( SELECT house.wide() AS wide) OR ( SELECT context.keeps_network() AS keeps_network)));
create policy changed_by_secretariat for update to bofast_app
	using ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (( SELECT house.wide() AS wide) OR ( SELECT context.keeps_network() AS keeps_network)));
create policy read_in_network for select to bofast_app
	using ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (( SELECT house.wide() AS wide) OR ( SELECT context.in_network() AS in_network)));
create policy taken_away_by_secretariat for delete to bofast_app
	using ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (( SELECT house.wide() AS wide) OR ( SELECT context.keeps_network() AS keeps_network)));
grant insert, select, update to bofast_app;

-- A guideline or routine: what it is called, who owns it, when it is to be looked at again. retention: public record, kept
create table counted.guideline (
	municipality_id integer not null,
	id uuid not null default uuidv7(),
	kind text not null,
	title text not null,
	owner text not null,
	review_by date not null,
	withdrawn_on date,
	recorded_at timestamp with time zone not null default clock_timestamp(),
	constraint guideline_kind_check CHECK ((kind = ANY (ARRAY['guideline'::text, 'routine'::text]))),
	constraint guideline_owner_check CHECK ((owner <> ''::text)),
	constraint guideline_title_check CHECK ((title <> ''::text)),
	constraint guideline_municipality_id_fkey FOREIGN KEY (municipality_id) REFERENCES named.municipality(municipality_id),
	constraint guideline_pkey PRIMARY KEY (municipality_id, id)
);
-- row security: on, forced
CREATE TRIGGER remember BEFORE DELETE OR UPDATE ON counted.guideline FOR EACH ROW EXECUTE FUNCTION house.remember();
CREATE UNIQUE INDEX one_guideline_of_a_title ON counted.guideline USING btree (municipality_id, title) WHERE (withdrawn_on IS NULL);
create policy added_by_plan_keepers for insert to bofast_app
	with check ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (( SELECT house.wide() AS wide) OR ( SELECT context.keeps_plans() AS keeps_plans)));
create policy changed_by_plan_keepers for update to bofast_app
	using ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (( SELECT house.wide() AS wide) OR ( SELECT context.keeps_plans() AS keeps_plans)));
create policy read_by_staff for select to bofast_app
	using ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (( SELECT house.wide() AS wide) OR ( SELECT context.is_staff() AS is_staff)));
grant insert, select, update to bofast_app;

-- When it was looked at again, and whether it holds. retention: public record, kept
create table counted.guideline_review (
	municipality_id integer not null,
	id uuid not null default uuidv7(),
	guideline_id uuid not null,
	reviewed_on date not null,
	finding text not null,
	note text not null,
	reviewed_by uuid,
	constraint guideline_review_finding_check CHECK ((finding = ANY (ARRAY['holds'::text, 'to-change'::text]))),
	constraint guideline_review_municipality_id_guideline_id_fkey FOREIGN KEY (municipality_id, guideline_id) REFERENCES counted.guideline(municipality_id, id),
	constraint guideline_review_municipality_id_reviewed_by_fkey FOREIGN KEY (municipality_id, reviewed_by) REFERENCES named.staff(municipality_id, id),
	constraint guideline_review_pkey PRIMARY KEY (municipality_id, id)
);
-- row security: on, forced
CREATE INDEX guideline_review_of_its_guideline ON counted.guideline_review USING btree (municipality_id, guideline_id);
create policy added_by_plan_keepers for insert to bofast_app
	with check ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (( SELECT house.wide() AS wide) OR ( SELECT context.keeps_plans() AS keeps_plans)));
create policy changed_by_plan_keepers for update to bofast_app
	using ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (( SELECT house.wide() AS wide) OR ( SELECT context.keeps_plans() AS keeps_plans)));
create policy read_by_staff for select to bofast_app
	using ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (( SELECT house.wide() AS wide) OR ( SELECT context.is_staff() AS is_staff)));
grant insert, select to bofast_app;

-- What it says, or where it is kept; never changed, so that what cites it cites that. retention: public record, kept
create table counted.guideline_version (
	municipality_id integer not null,
	id uuid not null default uuidv7(),
	guideline_id uuid not null,
	number integer not null,
	text text not null,
	link text,
	news text not null,
	decided_by text not null,
	valid_from date not null,
	written_by uuid,
	constraint guideline_version_decided_by_check CHECK ((decided_by <> ''::text)),
	constraint guideline_version_number_check CHECK ((number > 0)),
	constraint text_or_link CHECK (((text <> ''::text) OR (link IS NOT NULL))),
	constraint guideline_version_municipality_id_guideline_id_fkey FOREIGN KEY (municipality_id, guideline_id) REFERENCES counted.guideline(municipality_id, id),
	constraint guideline_version_municipality_id_written_by_fkey FOREIGN KEY (municipality_id, written_by) REFERENCES named.staff(municipality_id, id),
	constraint guideline_version_pkey PRIMARY KEY (municipality_id, id),
	constraint one_guideline_version_of_a_number UNIQUE (municipality_id, guideline_id, number)
);
-- row security: on, forced
create policy added_by_plan_keepers for insert to bofast_app
	with check ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (( SELECT house.wide() AS wide) OR ( SELECT context.keeps_plans() AS keeps_plans)));
create policy changed_by_plan_keepers for update to bofast_app
	using ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (( SELECT house.wide() AS wide) OR ( SELECT context.keeps_plans() AS keeps_plans)));
create policy read_by_staff for select to bofast_app
	using ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (( SELECT house.wide() AS wide) OR ( SELECT context.is_staff() AS is_staff)));
grant insert, select to bofast_app;

-- When the council adopted the action plan for the supply of housing. retention: public record, kept
create table counted.housing_supply_plan (
	municipality_id integer not null,
	id uuid not null default uuidv7(),
	title text not null,
	adopted_on date not null,
	registry_number text,
	recorded_by uuid,
	recorded_at timestamp with time zone not null default clock_timestamp(),
	constraint housing_supply_plan_registry_number_check CHECK ((registry_number <> ''::text)),
	constraint housing_supply_plan_title_check CHECK ((title <> ''::text)),
	constraint housing_supply_plan_municipality_id_fkey FOREIGN KEY (municipality_id) REFERENCES named.municipality(municipality_id),
	constraint housing_supply_plan_municipality_id_recorded_by_fkey FOREIGN KEY (municipality_id, recorded_by) REFERENCES named.staff(municipality_id, id),
	constraint housing_supply_plan_pkey PRIMARY KEY (municipality_id, id),
	constraint one_housing_supply_plan_a_day UNIQUE (municipality_id, adopted_on)
);
-- row security: on, forced
create policy added_by_plan_keepers for insert to bofast_app
	with check ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (( SELECT house.wide() AS wide) OR ( SELECT context.keeps_plans() AS keeps_plans)));
create policy changed_by_plan_keepers for update to bofast_app
	using ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (( SELECT house.wide() AS wide) OR ( SELECT context.keeps_plans() AS keeps_plans)));
create policy read_by_staff for select to bofast_app
	using ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (( SELECT house.wide() AS wide) OR ( SELECT context.is_staff() AS is_staff)));
grant insert, select, update to bofast_app;

-- What is measured and what was promised: base, target and the one official source. retention: public record, kept
create table counted.indicator (
	municipality_id integer not null,
	id uuid not null default uuidv7(),
	name text not null,
	unit text not null,
	direction text,
	base_year integer,
	base_value double precision,
	target_year integer,
	target_value double precision,
	target_operator text,
	target_words text,
	comment text not null default ''::text,
	official_source text not null default 'typed'::text,
	definition_id text,
	definition_version integer,
	counted_from integer,
	due_years integer[],
	recorded_at timestamp with time zone not null default clock_timestamp(),
	unit_ids uuid[],
	constraint base_value_has_a_year CHECK (((base_value IS NULL) OR (base_year IS NOT NULL))),
	constraint counted_by_a_definition CHECK ((((official_source <> 'counted'::text) AND (counted_from IS NULL)) OR ((definition_id IS NOT NULL) AND (counted_from IS NOT NULL)))),
	constraint definition_has_a_version CHECK (((definition_id IS NULL) = (definition_version IS NULL))),
	constraint indicator_direction_check CHECK ((direction = ANY (ARRAY['down'::text, 'up'::text]))),
	constraint indicator_name_check CHECK ((name <> ''::text)),
	constraint indicator_official_source_check CHECK ((official_source = ANY (ARRAY['counted'::text, 'typed'::text, 'authority'::text]))),
	constraint indicator_target_operator_check CHECK ((target_operator = ANY (ARRAY['<='::text, '>='::text, '='::text]))),
	constraint indicator_target_words_check CHECK ((target_words <> ''::text)),
	constraint indicator_unit_ids_check CHECK ((cardinality(unit_ids) > 0)),
	constraint target_is_a_number_or_words CHECK (((target_value IS NULL) OR (target_words IS NULL))),
	constraint target_number_has_a_year CHECK (((target_value IS NULL) OR (target_year IS NOT NULL))),
	constraint indicator_municipality_id_fkey FOREIGN KEY (municipality_id) REFERENCES named.municipality(municipality_id),
	constraint indicator_pkey PRIMARY KEY (municipality_id, id)
);
-- row security: on, forced
CREATE TRIGGER remember BEFORE DELETE OR UPDATE ON counted.indicator FOR EACH ROW EXECUTE FUNCTION house.remember();
create policy added_by_plan_keepers for insert to bofast_app
	with check ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (( SELECT house.wide() AS wide) OR ( SELECT context.keeps_plans() AS keeps_plans)));
create policy changed_by_plan_keepers for update to bofast_app
	using ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (( SELECT house.wide() AS wide) OR ( SELECT context.keeps_plans() AS keeps_plans)));
create policy read_by_staff for select to bofast_app
	using ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (( SELECT house.wide() AS wide) OR ( SELECT context.is_staff() AS is_staff)));
grant insert, select, update to bofast_app;

-- What its owner says about a year's outcome. retention: public record, kept
create table counted.indicator_comment (
	municipality_id integer not null,
	id uuid not null default uuidv7(),
	indicator_id uuid not null,
	year integer not null,
	text text not null,
	written_by uuid,
	written_at timestamp with time zone not null,
	recorded_at timestamp with time zone not null default clock_timestamp(),
	constraint indicator_comment_text_check CHECK ((text <> ''::text)),
	constraint indicator_comment_municipality_id_indicator_id_fkey FOREIGN KEY (municipality_id, indicator_id) REFERENCES counted.indicator(municipality_id, id),
	constraint indicator_comment_municipality_id_written_by_fkey FOREIGN KEY (municipality_id, written_by) REFERENCES named.staff(municipality_id, id),
	constraint indicator_comment_pkey PRIMARY KEY (municipality_id, id),
	constraint one_comment_a_year UNIQUE (municipality_id, indicator_id, year)
);
-- row security: on, forced
CREATE TRIGGER remember BEFORE DELETE OR UPDATE ON counted.indicator_comment FOR EACH ROW EXECUTE FUNCTION house.remember();
create policy added_by_plan_keepers for insert to bofast_app
	with check ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (( SELECT house.wide() AS wide) OR ( SELECT context.keeps_plans() AS keeps_plans)));
create policy changed_by_plan_keepers for update to bofast_app
	using ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (( SELECT house.wide() AS wide) OR ( SELECT context.keeps_plans() AS keeps_plans)));
create policy read_by_staff for select to bofast_app
	using ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (( SELECT house.wide() AS wide) OR ( SELECT context.is_staff() AS is_staff)));
grant insert, select, update to bofast_app;

-- The outside figure that is an indicator's authority value. retention: public record, kept
create table counted.indicator_outside (
	municipality_id integer not null,
	id uuid not null default uuidv7(),
	indicator_id uuid not null,
	source text not null,
	measure text not null,
	sex text not null,
	recorded_at timestamp with time zone not null default clock_timestamp(),
	constraint indicator_outside_sex_check CHECK ((sex = ANY (ARRAY['all'::text, 'woman'::text, 'man'::text]))),
	constraint indicator_outside_source_check CHECK ((source = ANY (ARRAY['kolada'::text, 'evictions'::text]))),
	constraint indicator_outside_municipality_id_indicator_id_fkey FOREIGN KEY (municipality_id, indicator_id) REFERENCES counted.indicator(municipality_id, id),
	constraint indicator_outside_pkey PRIMARY KEY (municipality_id, id),
	constraint one_outside_figure_of_an_indicator UNIQUE (municipality_id, indicator_id)
);
-- row security: on, forced
CREATE TRIGGER remember BEFORE DELETE OR UPDATE ON counted.indicator_outside FOR EACH ROW EXECUTE FUNCTION house.remember();
create policy added_by_plan_keepers for insert to bofast_app
	with check ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (( SELECT house.wide() AS wide) OR ( SELECT context.keeps_plans() AS keeps_plans)));
create policy changed_by_plan_keepers for update to bofast_app
	using ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (( SELECT house.wide() AS wide) OR ( SELECT context.keeps_plans() AS keeps_plans)));
create policy read_by_staff for select to bofast_app
	using ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (( SELECT house.wide() AS wide) OR ( SELECT context.is_staff() AS is_staff)));
create policy taken_away_by_plan_keepers for delete to bofast_app
	using ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (( SELECT house.wide() AS wide) OR ( SELECT context.keeps_plans() AS keeps_plans)));
grant delete, insert, select, update to bofast_app;

-- Figures of other years that a target is compared with. retention: public record, kept
create table counted.indicator_reference (
	municipality_id integer not null,
	indicator_id uuid not null,
	year integer not null,
	value double precision not null,
	constraint indicator_reference_municipality_id_indicator_id_fkey FOREIGN KEY (municipality_id, indicator_id) REFERENCES counted.indicator(municipality_id, id),
	constraint indicator_reference_pkey PRIMARY KEY (municipality_id, indicator_id, year)
);
-- row security: on, forced
create policy added_by_plan_keepers for insert to bofast_app
	with check ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (( SELECT house.wide() AS wide) OR ( SELECT context.keeps_plans() AS keeps_plans)));
create policy changed_by_plan_keepers for update to bofast_app
	using ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (( SELECT house.wide() AS wide) OR ( SELECT context.keeps_plans() AS keeps_plans)));
create policy read_by_staff for select to bofast_app
	using ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (( SELECT house.wide() AS wide) OR ( SELECT context.is_staff() AS is_staff)));
create policy taken_away_by_plan_keepers for delete to bofast_app
	using ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (( SELECT house.wide() AS wide) OR ( SELECT context.keeps_plans() AS keeps_plans)));
grant delete, insert, select, update to bofast_app;

-- Figures that stand as written: typed in, an authority's, or counted and frozen before the cases were destroyed. retention: public record, kept
create table counted.indicator_value (
	municipality_id integer not null,
	id uuid not null default uuidv7(),
	indicator_id uuid not null,
	year integer not null,
	value double precision not null,
	source text not null,
	definition_id text,
	definition_version integer,
	note text not null default ''::text,
	entered_by uuid,
	entered_at timestamp with time zone not null,
	recorded_at timestamp with time zone not null default clock_timestamp(),
	constraint counted_value_has_a_definition CHECK (((source <> 'counted'::text) OR ((definition_id IS NOT NULL) AND (definition_version IS NOT NULL)))),
	constraint indicator_value_source_check CHECK ((source = ANY (ARRAY['typed'::text, 'authority'::text, 'counted'::text]))),
	constraint indicator_value_municipality_id_entered_by_fkey FOREIGN KEY (municipality_id, entered_by) REFERENCES named.staff(municipality_id, id),
	constraint indicator_value_municipality_id_indicator_id_fkey FOREIGN KEY (municipality_id, indicator_id) REFERENCES counted.indicator(municipality_id, id),
	constraint indicator_value_pkey PRIMARY KEY (municipality_id, id),
	constraint one_value_a_year_and_source UNIQUE (municipality_id, indicator_id, year, source)
);
-- row security: on, forced
CREATE TRIGGER remember BEFORE DELETE OR UPDATE ON counted.indicator_value FOR EACH ROW EXECUTE FUNCTION house.remember();
create policy added_by_plan_keepers for insert to bofast_app
	with check ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (( SELECT house.wide() AS wide) OR ( SELECT context.keeps_plans() AS keeps_plans)));
create policy changed_by_plan_keepers for update to bofast_app
	using ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (( SELECT house.wide() AS wide) OR ( SELECT context.keeps_plans() AS keeps_plans)));
create policy read_by_staff for select to bofast_app
	using ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (( SELECT house.wide() AS wide) OR ( SELECT context.is_staff() AS is_staff)));
grant insert, select, update to bofast_app;

-- Who is asked to answer; an authority, a company or an association, never a person. retention: public record, kept
create table counted.invited_body (
	municipality_id integer not null,
	id uuid not null default uuidv7(),
	plan_consultation_id uuid not null,
	name text not null,
	sector text not null,
	invited_on date not null,
	constraint invited_body_name_check CHECK ((name <> ''::text)),
	constraint invited_body_sector_check CHECK ((sector = ANY (ARRAY['public'::text, 'private'::text, 'non-profit'::text]))),
	constraint invited_body_municipality_id_plan_consultation_id_fkey FOREIGN KEY (municipality_id, plan_consultation_id) REFERENCES counted.plan_consultation(municipality_id, id),
	constraint invited_body_pkey PRIMARY KEY (municipality_id, id),
	constraint one_invitation_of_a_body UNIQUE (municipality_id, plan_consultation_id, name)
);
-- row security: on, forced
create policy added_by_plan_keepers for insert to bofast_app
	with check ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (( SELECT house.wide() AS wide) OR ( SELECT context.keeps_plans() AS keeps_plans)));
create policy changed_by_plan_keepers for update to bofast_app
	using ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (( SELECT house.wide() AS wide) OR ( SELECT context.keeps_plans() AS keeps_plans)));
create policy read_by_owner for select to bofast_owner
	using true;
create policy read_by_staff for select to bofast_app
	using ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (( SELECT house.wide() AS wide) OR ( SELECT context.is_staff() AS is_staff)));
create policy read_by_who_answers for select to bofast_app
	using ((municipality_id = ( SELECT context.municipality() AS municipality)) AND ((id = ( SELECT context.actor() AS actor)) OR ((( SELECT context.answering_in() AS answering_in) IS NOT NULL) AND (id IN ( SELECT a.invited_body_id FROM counted.consultation_answer a)))));
grant insert, select, update to bofast_app;

-- Which lessons a proposal rests on. retention: with the proposal
create table counted.lesson_proposal (
	municipality_id integer not null,
	plan_lesson_id uuid not null,
	plan_proposal_id uuid not null,
	constraint lesson_proposal_municipality_id_plan_lesson_id_fkey FOREIGN KEY (municipality_id, plan_lesson_id) REFERENCES counted.plan_lesson(municipality_id, id),
	constraint lesson_proposal_municipality_id_plan_proposal_id_fkey FOREIGN KEY (municipality_id, plan_proposal_id) REFERENCES counted.plan_proposal(municipality_id, id),
	constraint lesson_proposal_pkey PRIMARY KEY (municipality_id, plan_lesson_id, plan_proposal_id)
);
-- row security: on, forced
CREATE INDEX lesson_proposal_of ON counted.lesson_proposal USING btree (municipality_id, plan_proposal_id);
create policy added_by_plan_keepers for insert to bofast_app
	with check ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (( SELECT house.wide() AS wide) OR ( SELECT context.keeps_plans() AS keeps_plans)));
create policy changed_by_plan_keepers for update to bofast_app
	using ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (( SELECT house.wide() AS wide) OR ( SELECT context.keeps_plans() AS keeps_plans)));
create policy read_by_staff for select to bofast_app
	using ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (( SELECT house.wide() AS wide) OR ( SELECT context.is_staff() AS is_staff)));
create policy taken_away_by_plan_keepers for delete to bofast_app
	using ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (( SELECT house.wide() AS wide) OR ( SELECT context.keeps_plans() AS keeps_plans)));
grant delete, insert, select, update to bofast_app;

-- What a letter aims at, one goal a row. retention: public record, kept
create table counted.letter_goal (
	municipality_id integer not null,
	id uuid not null default uuidv7(),
	letter_id uuid not null,
	place_id uuid not null,
	text text not null,
	"position" integer not null,
	constraint letter_goal_position_check CHECK (("position" > 0)),
	constraint letter_goal_text_check CHECK ((text <> ''::text)),
	constraint letter_goal_municipality_id_letter_id_place_id_fkey FOREIGN KEY (municipality_id, letter_id, place_id) REFERENCES counted.letter_of_intent(municipality_id, id, place_id),
	constraint letter_goal_pkey PRIMARY KEY (municipality_id, id)
);
-- row security: on, forced
CREATE INDEX letter_goal_municipality_id_letter_id_place_id_idx ON counted.letter_goal USING btree (municipality_id, letter_id, place_id);
create policy added_by_secretariat for insert to bofast_app
	with check ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (( SELECT house.wide() AS wide) OR ( SELECT context.keeps_network() AS keeps_network)));
create policy changed_by_secretariat for update to bofast_app
	using ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (( SELECT house.wide() AS wide) OR ( SELECT context.keeps_network() AS keeps_network)));
create policy read_by_place for select to bofast_app
	using ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (( SELECT house.wide() AS wide) OR ( SELECT context.keeps_network() AS keeps_network) OR (place_id IN ( SELECT context.seen_places() AS seen_places))));
create policy taken_away_by_secretariat for delete to bofast_app
	using ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (( SELECT house.wide() AS wide) OR ( SELECT context.keeps_network() AS keeps_network)));
grant delete, insert, select, update to bofast_app;

-- A letter of intent with a municipality: aim, day, when it is looked at again, and how it ended. retention: public record, kept
create table counted.letter_of_intent (
	municipality_id integer not null,
	id uuid not null default uuidv7(),
	place_id uuid not null,
	title text not null,
	aim text not null,
	dated_on date not null,
	ends_on date,
	review_on date,
	replaces uuid,
	ended_on date,
	ended_because text,
	recorded_at timestamp with time zone not null default clock_timestamp(),
	constraint ended_has_a_reason CHECK (((ended_on IS NULL) = (ended_because IS NULL))),
	constraint ends_after_it_was_dated CHECK ((ends_on > dated_on)),
	constraint letter_of_intent_aim_check CHECK ((aim <> ''::text)),
	constraint letter_of_intent_title_check CHECK ((title <> ''::text)),
	constraint letter_of_intent_municipality_id_place_id_fkey FOREIGN KEY (municipality_id, place_id) REFERENCES counted.network_place(municipality_id, id),
	constraint letter_of_intent_municipality_id_replaces_place_id_fkey FOREIGN KEY (municipality_id, replaces, place_id) REFERENCES counted.letter_of_intent(municipality_id, id, place_id),
	constraint letter_of_intent_pkey PRIMARY KEY (municipality_id, id),
	constraint letter_of_intent_municipality_id_id_place_id_key UNIQUE (municipality_id, id, place_id),
	constraint one_letter_in_its_place UNIQUE (municipality_id, replaces, place_id)
);
-- row security: on, forced
CREATE INDEX letter_of_intent_municipality_id_place_id_dated_on_idx ON counted.letter_of_intent USING btree (municipality_id, place_id, dated_on);
CREATE TRIGGER remember BEFORE DELETE OR UPDATE ON counted.letter_of_intent FOR EACH ROW EXECUTE FUNCTION house.remember();
create policy added_by_secretariat for insert to bofast_app
	with check ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (( SELECT house.wide() AS wide) OR ( SELECT context.keeps_network() AS keeps_network)));
create policy changed_by_secretariat for update to bofast_app
	using ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (( SELECT house.wide() AS wide) OR ( SELECT context.keeps_network() AS keeps_network)));
create policy read_by_place for select to bofast_app
	using ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (( SELECT house.wide() AS wide) OR ( SELECT context.keeps_network() AS keeps_network) OR (place_id IN ( SELECT context.seen_places() AS seen_places))));
create policy taken_away_by_secretariat for delete to bofast_app
	using ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (( SELECT house.wide() AS wide) OR ( SELECT context.keeps_network() AS keeps_network)));
grant insert, select, update to bofast_app;

-- Who has set their name to it: municipality, authority or organisation, never a person. retention: public record, kept
create table counted.letter_party (
	municipality_id integer not null,
	id uuid not null default uuidv7(),
	letter_id uuid not null,
	place_id uuid not null,
	name text not null,
	"position" integer not null,
	constraint letter_party_name_check CHECK ((name <> ''::text)),
	constraint letter_party_position_check CHECK (("position" > 0)),
	constraint letter_party_municipality_id_letter_id_place_id_fkey FOREIGN KEY (municipality_id, letter_id, place_id) REFERENCES counted.letter_of_intent(municipality_id, id, place_id),
	constraint letter_party_pkey PRIMARY KEY (municipality_id, id),
	constraint one_party_of_a_name UNIQUE (municipality_id, letter_id, name)
);
-- row security: on, forced
CREATE INDEX letter_party_municipality_id_letter_id_place_id_idx ON counted.letter_party USING btree (municipality_id, letter_id, place_id);
create policy added_by_secretariat for insert to bofast_app
	with check ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (( SELECT house.wide() AS wide) OR ( SELECT context.keeps_network() AS keeps_network)));
create policy changed_by_secretariat for update to bofast_app
	using ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (( SELECT house.wide() AS wide) OR ( SELECT context.keeps_network() AS keeps_network)));
create policy read_by_place for select to bofast_app
	using ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (( SELECT house.wide() AS wide) OR ( SELECT context.keeps_network() AS keeps_network) OR (place_id IN ( SELECT context.seen_places() AS seen_places))));
create policy taken_away_by_secretariat for delete to bofast_app
	using ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (( SELECT house.wide() AS wide) OR ( SELECT context.keeps_network() AS keeps_network)));
grant delete, insert, select, update to bofast_app;

-- When a letter was looked at again by its parties, and what they found. retention: public record, kept
create table counted.letter_review (
	municipality_id integer not null,
	id uuid not null default uuidv7(),
	letter_id uuid not null,
	place_id uuid not null,
	reviewed_on date not null,
	finding text not null,
	constraint letter_review_finding_check CHECK ((finding <> ''::text)),
	constraint letter_review_municipality_id_letter_id_place_id_fkey FOREIGN KEY (municipality_id, letter_id, place_id) REFERENCES counted.letter_of_intent(municipality_id, id, place_id),
	constraint letter_review_pkey PRIMARY KEY (municipality_id, id)
);
-- row security: on, forced
CREATE INDEX letter_review_municipality_id_letter_id_place_id_idx ON counted.letter_review USING btree (municipality_id, letter_id, place_id);
create policy added_by_secretariat for insert to bofast_app
	with check ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (( SELECT house.wide() AS wide) OR ( SELECT context.keeps_network() AS keeps_network)));
create policy changed_by_secretariat for update to bofast_app
	using ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (( SELECT house.wide() AS wide) OR ( SELECT context.keeps_network() AS keeps_network)));
create policy read_by_place for select to bofast_app
	using ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (( SELECT house.wide() AS wide) OR ( SELECT context.keeps_network() AS keeps_network) OR (place_id IN ( SELECT context.seen_places() AS seen_places))));
create policy taken_away_by_secretariat for delete to bofast_app
	using ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (( SELECT house.wide() AS wide) OR ( SELECT context.keeps_network() AS keeps_network)));
grant insert, select to bofast_app;

-- A template that others may copy: its kind, on what terms, and what of the starter kit it is. retention: public record, kept
create table counted.library_template (
	municipality_id integer not null,
	id uuid not null default uuidv7(),
	kind text not null,
	title text not null,
	about text not null,
	licence text not null,
	licensor text not null,
	starts text,
	withdrawn_on date,
	recorded_at timestamp with time zone not null default clock_timestamp(),
	constraint library_template_about_check CHECK ((about <> ''::text)),
	constraint library_template_kind_check CHECK ((kind = ANY (ARRAY['plan'::text, 'checklist'::text, 'routine'::text, 'guideline'::text]))),
	constraint library_template_licence_check CHECK ((licence = ANY (ARRAY['cc0-1.0'::text, 'cc-by-4.0'::text, 'cc-by-sa-4.0'::text]))),
	constraint library_template_licensor_check CHECK ((licensor <> ''::text)),
	constraint library_template_starts_check CHECK ((starts = ANY (ARRAY['plan'::text, 'agreement'::text, 'routine'::text]))),
	constraint library_template_title_check CHECK ((title <> ''::text)),
	constraint library_template_municipality_id_fkey FOREIGN KEY (municipality_id) REFERENCES named.municipality(municipality_id),
	constraint library_template_pkey PRIMARY KEY (municipality_id, id)
);
-- row security: on, forced
CREATE TRIGGER remember BEFORE DELETE OR UPDATE ON counted.library_template FOR EACH ROW EXECUTE FUNCTION house.remember();
CREATE UNIQUE INDEX one_template_of_a_title ON counted.library_template USING btree (municipality_id, title) WHERE (withdrawn_on IS NULL);
create policy added_by_secretariat for insert to bofast_app
	with check ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (( SELECT house.wide() AS wide) OR ( SELECT context.keeps_network() AS keeps_network)));
create policy changed_by_secretariat for update to bofast_app
	using ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (( SELECT house.wide() AS wide) OR ( SELECT context.keeps_network() AS keeps_network)));
create policy read_in_network for select to bofast_app
	using ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (( SELECT house.wide() AS wide) OR ( SELECT context.in_network() AS in_network)));
create policy taken_away_by_secretariat for delete to bofast_app
	using ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (( SELECT house.wide() AS wide) OR ( SELECT context.keeps_network() AS keeps_network)));
grant insert, select, update to bofast_app;

-- A period of coordination: its commission, for whom it reports, and its hand-over. retention: public record, kept
create table counted.mandate (
	municipality_id integer not null,
	id uuid not null default uuidv7(),
	title text not null,
	from_on date not null,
	through_on date not null,
	decided_by text not null,
	decision_title text not null,
	decision_on date not null,
	audience text not null,
	ended_on date,
	handed_to text,
	hand_over text,
	left_open jsonb,
	recorded_at timestamp with time zone not null default clock_timestamp(),
	constraint an_end_is_handed_over CHECK ((((ended_on IS NULL) = (hand_over IS NULL)) AND ((ended_on IS NULL) = (handed_to IS NULL)) AND ((ended_on IS NULL) = (left_open IS NULL)))),
	constraint mandate_audience_check CHECK ((audience <> ''::text)),
	constraint mandate_decided_by_check CHECK ((decided_by <> ''::text)),
	constraint mandate_decision_title_check CHECK ((decision_title <> ''::text)),
	constraint mandate_title_check CHECK ((title <> ''::text)),
	constraint through_not_before_from CHECK ((through_on >= from_on)),
	constraint mandate_municipality_id_fkey FOREIGN KEY (municipality_id) REFERENCES named.municipality(municipality_id),
	constraint mandate_pkey PRIMARY KEY (municipality_id, id)
);
-- row security: on, forced
CREATE TRIGGER remember BEFORE DELETE OR UPDATE ON counted.mandate FOR EACH ROW EXECUTE FUNCTION house.remember();
CREATE UNIQUE INDEX one_mandate_at_a_time ON counted.mandate USING btree (municipality_id) WHERE (ended_on IS NULL);
create policy added_by_secretariat for insert to bofast_app
	with check ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (( SELECT house.wide() AS wide) OR ( SELECT context.keeps_network() AS keeps_network)));
create policy changed_by_secretariat for update to bofast_app
	using ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (( SELECT house.wide() AS wide) OR ( SELECT context.keeps_network() AS keeps_network)));
create policy read_in_network for select to bofast_app
	using ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (( SELECT house.wide() AS wide) OR ( SELECT context.in_network() AS in_network)));
create policy taken_away_by_secretariat for delete to bofast_app
	using ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (( SELECT house.wide() AS wide) OR ( SELECT context.keeps_network() AS keeps_network)));
grant insert, select, update to bofast_app;

-- What a municipality says of its own methods in a year, as its standing package tells it. retention: public record, kept
create table counted.method_answer (
	municipality_id integer not null,
	place_id uuid not null,
	year integer not null,
	question text not null,
	questionnaire_version integer not null,
	answer text not null,
	own_words text not null default ''::text,
	package_id uuid not null,
	constraint method_answer_answer_check CHECK ((answer = ANY (ARRAY['yes'::text, 'partly'::text, 'no'::text, 'not-known'::text]))),
	constraint method_answer_question_check CHECK ((question <> ''::text)),
	constraint method_answer_questionnaire_version_check CHECK ((questionnaire_version >= 1)),
	constraint method_answer_year_check CHECK (((year >= 1990) AND (year <= 2200))),
	constraint method_answer_municipality_id_package_id_fkey FOREIGN KEY (municipality_id, package_id) REFERENCES counted.received_package(municipality_id, id),
	constraint method_answer_municipality_id_place_id_fkey FOREIGN KEY (municipality_id, place_id) REFERENCES counted.network_place(municipality_id, id),
	constraint method_answer_pkey PRIMARY KEY (municipality_id, place_id, year, question)
);
-- row security: on, forced
CREATE INDEX method_answer_municipality_id_package_id_idx ON counted.method_answer USING btree (municipality_id, package_id);
CREATE INDEX method_answer_municipality_id_year_question_idx ON counted.method_answer USING btree (municipality_id, year, question);
create policy added_by_secretariat for insert to bofast_app
	with check ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (( SELECT house.wide() AS wide) OR ( SELECT context.keeps_network() AS keeps_network)));
create policy added_by_sender for insert to bofast_app
	with check ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (place_id = ( SELECT context.sending_place() AS sending_place)));
create policy changed_by_secretariat for update to bofast_app
	using ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (( SELECT house.wide() AS wide) OR ( SELECT context.keeps_network() AS keeps_network)));
create policy read_by_sender for select to bofast_app
	using ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (place_id = ( SELECT context.sending_place() AS sending_place)));
create policy read_in_network for select to bofast_app
	using ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (( SELECT house.wide() AS wide) OR ( SELECT context.in_network() AS in_network)));
create policy taken_away_by_secretariat for delete to bofast_app
	using ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (( SELECT house.wide() AS wide) OR ( SELECT context.keeps_network() AS keeps_network)));
create policy taken_away_by_sender for delete to bofast_app
	using ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (place_id = ( SELECT context.sending_place() AS sending_place)));
grant delete, insert, select, update to bofast_app;

-- A role by which a municipality or an organisation is reached; who has it is named elsewhere. retention: public record, kept
create table counted.network_contact (
	municipality_id integer not null,
	id uuid not null default uuidv7(),
	place_id uuid,
	organisation_id uuid,
	role text not null,
	since date not null,
	ended_on date,
	constraint ended_after_it_began CHECK ((ended_on >= since)),
	constraint network_contact_role_check CHECK ((role <> ''::text)),
	constraint of_one_place_or_organisation CHECK ((num_nonnulls(place_id, organisation_id) = 1)),
	constraint network_contact_municipality_id_fkey FOREIGN KEY (municipality_id) REFERENCES named.municipality(municipality_id),
	constraint network_contact_municipality_id_organisation_id_fkey FOREIGN KEY (municipality_id, organisation_id) REFERENCES counted.network_organisation(municipality_id, id),
	constraint network_contact_municipality_id_place_id_fkey FOREIGN KEY (municipality_id, place_id) REFERENCES counted.network_place(municipality_id, id),
	constraint network_contact_pkey PRIMARY KEY (municipality_id, id)
);
-- row security: on, forced
CREATE INDEX network_contact_municipality_id_organisation_id_idx ON counted.network_contact USING btree (municipality_id, organisation_id);
CREATE INDEX network_contact_municipality_id_place_id_idx ON counted.network_contact USING btree (municipality_id, place_id);
create policy added_by_secretariat for insert to bofast_app
	with check ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (( SELECT house.wide() AS wide) OR ( SELECT context.keeps_network() AS keeps_network)));
create policy changed_by_secretariat for update to bofast_app
	using ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (( SELECT house.wide() AS wide) OR ( SELECT context.keeps_network() AS keeps_network)));
create policy read_by_its_municipality for select to bofast_app
	using ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (place_id = ( SELECT context.own_place() AS own_place)));
create policy read_by_owner for select to bofast_owner
	using true;
create policy read_by_place for select to bofast_app
	using ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (( SELECT house.wide() AS wide) OR ( SELECT context.keeps_network() AS keeps_network) OR (place_id IN ( SELECT context.seen_places() AS seen_places))));
create policy taken_away_by_secretariat for delete to bofast_app
	using ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (( SELECT house.wide() AS wide) OR ( SELECT context.keeps_network() AS keeps_network)));
grant insert, select, update to bofast_app;

-- A seminar or conference of the network. retention: public record, kept
create table counted.network_event (
	municipality_id integer not null,
	id uuid not null default uuidv7(),
	kind text not null,
	title text not null,
	held_on date not null,
	held_at text not null default ''::text,
	about text not null default ''::text,
	cancelled_because text,
	constraint network_event_kind_check CHECK ((kind = ANY (ARRAY['seminar'::text, 'conference'::text, 'webinar'::text, 'training'::text]))),
	constraint network_event_title_check CHECK ((title <> ''::text)),
	constraint network_event_municipality_id_fkey FOREIGN KEY (municipality_id) REFERENCES named.municipality(municipality_id),
	constraint network_event_pkey PRIMARY KEY (municipality_id, id)
);
-- row security: on, forced
create policy added_by_secretariat for insert to bofast_app
	with check ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (( SELECT house.wide() AS wide) OR ( SELECT context.keeps_network() AS keeps_network)));
create policy changed_by_secretariat for update to bofast_app
	using ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (( SELECT house.wide() AS wide) OR ( SELECT context.keeps_network() AS keeps_network)));
create policy read_in_network for select to bofast_app
	using ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (( SELECT house.wide() AS wide) OR ( SELECT context.in_network() AS in_network)));
create policy taken_away_by_secretariat for delete to bofast_app
	using ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (( SELECT house.wide() AS wide) OR ( SELECT context.keeps_network() AS keeps_network)));
grant insert, select, update to bofast_app;

-- One released figure of a municipality and a year, as its standing package tells it: a number, withheld, or not counted. No row is no answer. retention: public record, kept
create table counted.network_figure (
	municipality_id integer not null,
	definition text not null,
	definition_version integer not null,
	part text not null default ''::text,
	year integer not null,
	place_id uuid not null,
	state text not null,
	value double precision,
	coverage double precision,
	package_id uuid not null,
	constraint a_number_has_a_value CHECK (((state = 'number'::text) = (value IS NOT NULL))),
	constraint network_figure_coverage_check CHECK (((coverage >= (0)::double precision) AND (coverage <= (1)::double precision))),
	constraint network_figure_definition_check CHECK ((definition <> ''::text)),
	constraint network_figure_definition_version_check CHECK ((definition_version >= 1)),
	constraint network_figure_state_check CHECK ((state = ANY (ARRAY['number'::text, 'withheld'::text, 'not-counted'::text]))),
	constraint network_figure_year_check CHECK (((year >= 1990) AND (year <= 2200))),
	constraint network_figure_municipality_id_package_id_fkey FOREIGN KEY (municipality_id, package_id) REFERENCES counted.received_package(municipality_id, id),
	constraint network_figure_municipality_id_place_id_fkey FOREIGN KEY (municipality_id, place_id) REFERENCES counted.network_place(municipality_id, id),
	constraint network_figure_pkey PRIMARY KEY (municipality_id, definition, definition_version, part, year, place_id)
);
-- row security: on, forced
CREATE INDEX network_figure_municipality_id_package_id_idx ON counted.network_figure USING btree (municipality_id, package_id);
CREATE INDEX network_figure_municipality_id_place_id_year_idx ON counted.network_figure USING btree (municipality_id, place_id, year);
create policy added_by_secretariat for insert to bofast_app
	with check ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (( SELECT house.wide() AS wide) OR ( SELECT context.keeps_network() AS keeps_network)));
create policy added_by_sender for insert to bofast_app
	with check ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (place_id = ( SELECT context.sending_place() AS sending_place)));
create policy changed_by_secretariat for update to bofast_app
	using ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (( SELECT house.wide() AS wide) OR ( SELECT context.keeps_network() AS keeps_network)));
create policy read_by_sender for select to bofast_app
	using ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (place_id = ( SELECT context.sending_place() AS sending_place)));
create policy read_in_network for select to bofast_app
	using ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (( SELECT house.wide() AS wide) OR ( SELECT context.in_network() AS in_network)));
create policy taken_away_by_secretariat for delete to bofast_app
	using ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (( SELECT house.wide() AS wide) OR ( SELECT context.keeps_network() AS keeps_network)));
create policy taken_away_by_sender for delete to bofast_app
	using ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (place_id = ( SELECT context.sending_place() AS sending_place)));
grant delete, insert, select, update to bofast_app;

-- What a network shares, as it was when it was brought or fetched last; nothing is fetched unless somebody asks. retention: while in use
create table counted.network_library (
	municipality_id integer not null,
	id uuid not null default uuidv7(),
	network_code text,
	network_name text,
	address text,
	content jsonb,
	digest text,
	retrieved_at timestamp with time zone,
	asked_at timestamp with time zone,
	failed_because text,
	brought_by uuid,
	constraint brought_or_fetched CHECK (((content IS NOT NULL) OR (address IS NOT NULL))),
	constraint known_when_it_is_here CHECK ((num_nonnulls(network_code, network_name, content, digest, retrieved_at) = ANY (ARRAY[0, 5]))),
	constraint network_library_address_check CHECK (((address ^@ 'https://'::text) OR (address ^@ 'http://'::text))),
	constraint network_library_municipality_id_brought_by_fkey FOREIGN KEY (municipality_id, brought_by) REFERENCES named.staff(municipality_id, id),
	constraint network_library_municipality_id_fkey FOREIGN KEY (municipality_id) REFERENCES named.municipality(municipality_id),
	constraint network_library_pkey PRIMARY KEY (municipality_id, id),
	constraint one_library_of_a_network UNIQUE (municipality_id, network_code),
	constraint one_library_of_an_address UNIQUE (municipality_id, address)
);
-- row security: on, forced
CREATE INDEX network_library_by ON counted.network_library USING btree (municipality_id, brought_by);
create policy added_by_plan_keepers for insert to bofast_app
	with check ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (( SELECT house.wide() AS wide) OR ( SELECT context.keeps_plans() AS keeps_plans)));
create policy changed_by_plan_keepers for update to bofast_app
	using ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (( SELECT house.wide() AS wide) OR ( SELECT context.keeps_plans() AS keeps_plans)));
create policy read_by_staff for select to bofast_app
	using ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (( SELECT house.wide() AS wide) OR ( SELECT context.is_staff() AS is_staff)));
create policy taken_away_by_plan_keepers for delete to bofast_app
	using ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (( SELECT house.wide() AS wide) OR ( SELECT context.keeps_plans() AS keeps_plans)));
grant delete, insert, select, update to bofast_app;

-- A network that the municipality releases to: its code, and how packages come to it. retention: public record, kept
create table counted.network_link (
	municipality_id integer not null,
	id uuid not null default uuidv7(),
	network_code text not null,
	name text not null,
	sender_code text not null,
	way text not null,
	address text,
	since date not null,
	ended_on date,
	set_by uuid not null,
	constraint a_push_has_an_address CHECK (((way <> 'push'::text) OR (address <> ''::text))),
	constraint ended_after_it_began CHECK ((ended_on >= since)),
	constraint network_link_name_check CHECK ((name <> ''::text)),
	constraint network_link_network_code_check CHECK ((network_code <> ''::text)),
	constraint network_link_sender_code_check CHECK ((sender_code <> ''::text)),
	constraint network_link_way_check CHECK ((way = ANY (ARRAY['push'::text, 'file'::text, 'pull'::text]))),
	constraint network_link_municipality_id_fkey FOREIGN KEY (municipality_id) REFERENCES named.municipality(municipality_id),
	constraint network_link_municipality_id_set_by_fkey FOREIGN KEY (municipality_id, set_by) REFERENCES named.staff(municipality_id, id),
	constraint network_link_pkey PRIMARY KEY (municipality_id, id)
);
-- row security: on, forced
CREATE INDEX network_link_municipality_id_set_by_idx ON counted.network_link USING btree (municipality_id, set_by);
CREATE UNIQUE INDEX one_standing_link ON counted.network_link USING btree (municipality_id, network_code) WHERE (ended_on IS NULL);
create policy added_by_plan_keepers for insert to bofast_app
	with check ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (( SELECT house.wide() AS wide) OR ( SELECT context.keeps_plans() AS keeps_plans)));
create policy changed_by_plan_keepers for update to bofast_app
	using ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (( SELECT house.wide() AS wide) OR ( SELECT context.keeps_plans() AS keeps_plans)));
create policy read_by_plan_keepers for select to bofast_app
	using ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (( SELECT house.wide() AS wide) OR ( SELECT context.keeps_plans() AS keeps_plans)));
grant insert, select, update to bofast_app;

-- An organisation that a network works with, never a person. retention: public record, kept
create table counted.network_organisation (
	municipality_id integer not null,
	id uuid not null default uuidv7(),
	name text not null,
	sector text not null,
	country text not null,
	place_id uuid,
	website text,
	about text not null default ''::text,
	ended_on date,
	constraint network_organisation_country_check CHECK ((country = ANY (ARRAY['SE'::text, 'NO'::text, 'DK'::text, 'FI'::text]))),
	constraint network_organisation_name_check CHECK ((name <> ''::text)),
	constraint network_organisation_sector_check CHECK ((sector = ANY (ARRAY['state'::text, 'county'::text, 'municipality'::text, 'research'::text, 'civil-society'::text, 'foundation'::text, 'business'::text, 'user-organisation'::text]))),
	constraint network_organisation_website_check CHECK ((website <> ''::text)),
	constraint network_organisation_municipality_id_fkey FOREIGN KEY (municipality_id) REFERENCES named.municipality(municipality_id),
	constraint network_organisation_municipality_id_place_id_fkey FOREIGN KEY (municipality_id, place_id) REFERENCES counted.network_place(municipality_id, id),
	constraint network_organisation_pkey PRIMARY KEY (municipality_id, id),
	constraint one_organisation_of_a_name UNIQUE (municipality_id, country, name)
);
-- row security: on, forced
CREATE INDEX network_organisation_municipality_id_place_id_idx ON counted.network_organisation USING btree (municipality_id, place_id);
create policy added_by_secretariat for insert to bofast_app
	with check ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (( SELECT house.wide() AS wide) OR ( SELECT context.keeps_network() AS keeps_network)));
create policy changed_by_secretariat for update to bofast_app
	using ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (( SELECT house.wide() AS wide) OR ( SELECT context.keeps_network() AS keeps_network)));
create policy read_in_network for select to bofast_app
	using ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (( SELECT house.wide() AS wide) OR ( SELECT context.in_network() AS in_network)));
create policy taken_away_by_secretariat for delete to bofast_app
	using ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (( SELECT house.wide() AS wide) OR ( SELECT context.keeps_network() AS keeps_network)));
grant insert, select, update to bofast_app;

-- A municipality or county as the network knows it. retention: public record, kept
create table counted.network_place (
	municipality_id integer not null,
	id uuid not null default uuidv7(),
	kind text not null,
	country text not null,
	code text not null,
	name text not null,
	short_name text not null,
	county_code text,
	valid_from date,
	valid_to date,
	invented boolean not null default false,
	source text not null,
	recorded_at timestamp with time zone not null default clock_timestamp(),
	constraint a_municipality_has_a_county CHECK (((kind = 'county'::text) OR (county_code IS NOT NULL))),
	constraint network_place_code_check CHECK ((code <> ''::text)),
	constraint network_place_country_check CHECK ((country = ANY (ARRAY['SE'::text, 'NO'::text, 'DK'::text, 'FI'::text]))),
	constraint network_place_kind_check CHECK ((kind = ANY (ARRAY['municipality'::text, 'county'::text]))),
	constraint network_place_name_check CHECK ((name <> ''::text)),
	constraint network_place_short_name_check CHECK ((short_name <> ''::text)),
	constraint valid_to_after_from CHECK ((valid_to > valid_from)),
	constraint network_place_municipality_id_fkey FOREIGN KEY (municipality_id) REFERENCES named.municipality(municipality_id),
	constraint network_place_pkey PRIMARY KEY (municipality_id, id),
	constraint one_place_of_a_code_and_time UNIQUE NULLS NOT DISTINCT (municipality_id, country, kind, code, valid_from)
);
-- row security: on, forced
CREATE INDEX network_place_municipality_id_country_county_code_idx ON counted.network_place USING btree (municipality_id, country, county_code);
CREATE TRIGGER remember BEFORE DELETE OR UPDATE ON counted.network_place FOR EACH ROW EXECUTE FUNCTION house.remember();
create policy added_by_secretariat for insert to bofast_app
	with check ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (( SELECT house.wide() AS wide) OR ( SELECT context.keeps_network() AS keeps_network)));
create policy changed_by_secretariat for update to bofast_app
	using ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (( SELECT house.wide() AS wide) OR ( SELECT context.keeps_network() AS keeps_network)));
create policy read_by_owner for select to bofast_owner
	using true;
create policy read_by_sender for select to bofast_app
	using ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (id = ( SELECT context.sending_place() AS sending_place)));
create policy read_by_who_it_is for select to bofast_app
	using ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (id = ( SELECT context.own_place() AS own_place)));
create policy read_in_network for select to bofast_app
	using ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (( SELECT house.wide() AS wide) OR ( SELECT context.in_network() AS in_network)));
create policy taken_away_by_secretariat for delete to bofast_app
	using ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (( SELECT house.wide() AS wide) OR ( SELECT context.keeps_network() AS keeps_network)));
grant insert, select, update to bofast_app;

-- A question that somebody in the network asks, open to all in it; to anyone once the secretariat says so. retention: public record, kept
create table counted.network_question (
	municipality_id integer not null,
	id uuid not null default uuidv7(),
	title text not null,
	question text not null,
	asked_as text not null,
	asked_on date not null,
	asked_by uuid,
	opened_on date,
	withdrawn_on date,
	constraint network_question_asked_as_check CHECK ((asked_as = ANY (ARRAY['secretariat'::text, 'county'::text, 'member'::text]))),
	constraint network_question_question_check CHECK ((question <> ''::text)),
	constraint network_question_title_check CHECK ((title <> ''::text)),
	constraint network_question_municipality_id_asked_by_fkey FOREIGN KEY (municipality_id, asked_by) REFERENCES named.staff(municipality_id, id),
	constraint network_question_municipality_id_fkey FOREIGN KEY (municipality_id) REFERENCES named.municipality(municipality_id),
	constraint network_question_pkey PRIMARY KEY (municipality_id, id)
);
-- row security: on, forced
CREATE INDEX network_question_by ON counted.network_question USING btree (municipality_id, asked_by);
create policy added_by_secretariat for insert to bofast_app
	with check ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (( SELECT house.wide() AS wide) OR ( SELECT context.keeps_network() AS keeps_network)));
create policy asked_by_anyone_in_network for insert to bofast_app
	with check ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (( SELECT context.in_network() AS in_network) AND (asked_by = ( SELECT context.actor() AS actor)) AND (opened_on IS NULL)));
create policy changed_by_secretariat for update to bofast_app
	using ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (( SELECT house.wide() AS wide) OR ( SELECT context.keeps_network() AS keeps_network)));
create policy read_in_network for select to bofast_app
	using ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (( SELECT house.wide() AS wide) OR ( SELECT context.in_network() AS in_network)));
create policy taken_away_by_secretariat for delete to bofast_app
	using ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (( SELECT house.wide() AS wide) OR ( SELECT context.keeps_network() AS keeps_network)));
grant insert, select, update to bofast_app;

-- An issue of the newsletter; once it is sent it stands. retention: public record, kept
create table counted.newsletter (
	municipality_id integer not null,
	id uuid not null default uuidv7(),
	number integer not null,
	subject text not null,
	text text not null,
	audience text not null,
	written_on date not null,
	sent_at timestamp with time zone,
	constraint newsletter_audience_check CHECK ((audience = ANY (ARRAY['everybody'::text, 'places'::text, 'organisations'::text]))),
	constraint newsletter_number_check CHECK ((number > 0)),
	constraint newsletter_subject_check CHECK ((subject <> ''::text)),
	constraint newsletter_text_check CHECK ((text <> ''::text)),
	constraint newsletter_municipality_id_fkey FOREIGN KEY (municipality_id) REFERENCES named.municipality(municipality_id),
	constraint newsletter_pkey PRIMARY KEY (municipality_id, id),
	constraint one_newsletter_of_a_number UNIQUE (municipality_id, number)
);
-- row security: on, forced
CREATE TRIGGER sent_stands BEFORE UPDATE ON counted.newsletter FOR EACH ROW EXECUTE FUNCTION house.sent_newsletter_stands();
create policy kept_by_secretariat for all to bofast_app
	using ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (( SELECT house.wide() AS wide) OR ( SELECT context.keeps_network() AS keeps_network)));
create policy sent_is_read_in_network for select to bofast_app
	using ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (( SELECT house.wide() AS wide) OR ( SELECT context.keeps_network() AS keeps_network) OR ((sent_at IS NOT NULL) AND ( SELECT context.in_network() AS in_network))));
grant insert, select, update to bofast_app;

-- What became of one letter to one reader, and the digest of the link by which they end it. retention: log, two years
create table counted.newsletter_letter (
	municipality_id integer not null,
	id uuid not null default uuidv7(),
	newsletter_id uuid not null,
	reader_id uuid not null,
	state text not null default 'to-send'::text,
	trouble text,
	changed_at timestamp with time zone not null,
	digest bytea,
	constraint newsletter_letter_state_check CHECK ((state = ANY (ARRAY['to-send'::text, 'handing-in'::text, 'taken'::text, 'not-taken'::text, 'not-known'::text, 'nothing-to-say'::text]))),
	constraint newsletter_letter_municipality_id_newsletter_id_fkey FOREIGN KEY (municipality_id, newsletter_id) REFERENCES counted.newsletter(municipality_id, id),
	constraint newsletter_letter_municipality_id_reader_id_fkey FOREIGN KEY (municipality_id, reader_id) REFERENCES counted.newsletter_reader(municipality_id, id),
	constraint newsletter_letter_pkey PRIMARY KEY (municipality_id, id),
	constraint one_letter_to_a_reader UNIQUE (municipality_id, newsletter_id, reader_id),
	constraint one_newsletter_letter_of_a_digest UNIQUE (digest)
);
-- row security: on, forced
CREATE INDEX newsletter_letter_municipality_id_reader_id_idx ON counted.newsletter_letter USING btree (municipality_id, reader_id);
create policy kept_by_secretariat for all to bofast_app
	using ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (( SELECT house.wide() AS wide) OR ( SELECT context.keeps_network() AS keeps_network)));
create policy own_letter for select to bofast_app
	using ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (reader_id = ( SELECT context.actor() AS actor)));
create policy read_by_owner for select to bofast_owner
	using true;
grant insert, select, update to bofast_app;

-- Which contact wants the newsletter, since when and by which yes; the address is the contact's own. retention: two years after it ended
create table counted.newsletter_reader (
	municipality_id integer not null,
	id uuid not null default uuidv7(),
	contact_id uuid not null,
	since date not null,
	consent text not null,
	ended_on date,
	ended_by text,
	constraint ended_by_somebody CHECK (((ended_on IS NULL) = (ended_by IS NULL))),
	constraint newsletter_reader_consent_check CHECK ((consent <> ''::text)),
	constraint newsletter_reader_ended_by_check CHECK ((ended_by = ANY (ARRAY['reader'::text, 'network'::text, 'address-refused'::text]))),
	constraint not_ended_before_it_began CHECK ((ended_on >= since)),
	constraint newsletter_reader_municipality_id_contact_id_fkey FOREIGN KEY (municipality_id, contact_id) REFERENCES counted.network_contact(municipality_id, id),
	constraint newsletter_reader_pkey PRIMARY KEY (municipality_id, id)
);
-- row security: on, forced
CREATE INDEX newsletter_reader_municipality_id_contact_id_idx ON counted.newsletter_reader USING btree (municipality_id, contact_id);
CREATE UNIQUE INDEX a_contact_reads_it_once ON counted.newsletter_reader USING btree (municipality_id, contact_id) WHERE (ended_on IS NULL);
create policy kept_by_secretariat for all to bofast_app
	using ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (( SELECT house.wide() AS wide) OR ( SELECT context.keeps_network() AS keeps_network)));
create policy own_reading for select to bofast_app
	using ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (id = ( SELECT context.actor() AS actor)));
create policy own_reading_ended for update to bofast_app
	using ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (id = ( SELECT context.actor() AS actor)));
grant insert, select, update to bofast_app;

-- Where figures are fetched from when somebody asks; no row = nothing is ever fetched. retention: setting, kept while in use
create table counted.outside_address (
	municipality_id integer not null,
	id uuid not null default uuidv7(),
	source text not null,
	base_url text not null,
	measures text[] not null,
	set_by uuid,
	set_at timestamp with time zone not null,
	recorded_at timestamp with time zone not null default clock_timestamp(),
	constraint outside_address_base_url_check CHECK (((base_url ^@ 'https://'::text) OR (base_url ^@ 'http://'::text))),
	constraint outside_address_measures_check CHECK (((cardinality(measures) >= 1) AND (cardinality(measures) <= 25))),
	constraint outside_address_source_check CHECK ((source = 'kolada'::text)),
	constraint outside_address_municipality_id_fkey FOREIGN KEY (municipality_id) REFERENCES named.municipality(municipality_id),
	constraint outside_address_municipality_id_set_by_fkey FOREIGN KEY (municipality_id, set_by) REFERENCES named.staff(municipality_id, id),
	constraint outside_address_pkey PRIMARY KEY (municipality_id, id),
	constraint one_address_of_a_source UNIQUE (municipality_id, source)
);
-- row security: on, forced
CREATE TRIGGER remember BEFORE DELETE OR UPDATE ON counted.outside_address FOR EACH ROW EXECUTE FUNCTION house.remember();
create policy added_by_plan_keepers for insert to bofast_app
	with check ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (( SELECT house.wide() AS wide) OR ( SELECT context.keeps_plans() AS keeps_plans)));
create policy changed_by_plan_keepers for update to bofast_app
	using ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (( SELECT house.wide() AS wide) OR ( SELECT context.keeps_plans() AS keeps_plans)));
create policy read_by_staff for select to bofast_app
	using ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (( SELECT house.wide() AS wide) OR ( SELECT context.is_staff() AS is_staff)));
create policy taken_away_by_plan_keepers for delete to bofast_app
	using ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (( SELECT house.wide() AS wide) OR ( SELECT context.keeps_plans() AS keeps_plans)));
grant delete, insert, select, update to bofast_app;

-- What others tell of the municipality and a year: population by sex and age, key figures by sex. retention: public record, kept
create table counted.outside_figure (
	municipality_id integer not null,
	id uuid not null default uuidv7(),
	source text not null,
	measure text not null,
	year integer not null,
	sex text not null,
	from_age integer not null default 0,
	to_age integer,
	value double precision not null,
	import_id uuid not null,
	constraint outside_figure_check CHECK (((to_age >= from_age) AND (to_age <= 130))),
	constraint outside_figure_from_age_check CHECK (((from_age >= 0) AND (from_age <= 130))),
	constraint outside_figure_measure_check CHECK ((measure <> ''::text)),
	constraint outside_figure_sex_check CHECK ((sex = ANY (ARRAY['all'::text, 'woman'::text, 'man'::text]))),
	constraint outside_figure_source_check CHECK ((source = ANY (ARRAY['population'::text, 'kolada'::text]))),
	constraint outside_figure_year_check CHECK (((year >= 1900) AND (year <= 2200))),
	constraint outside_figure_municipality_id_import_id_fkey FOREIGN KEY (municipality_id, import_id) REFERENCES counted.figure_import(municipality_id, id),
	constraint outside_figure_pkey PRIMARY KEY (municipality_id, id),
	constraint one_outside_figure UNIQUE NULLS NOT DISTINCT (municipality_id, source, measure, year, sex, from_age, to_age)
);
-- row security: on, forced
create policy added_by_plan_keepers for insert to bofast_app
	with check ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (( SELECT house.wide() AS wide) OR ( SELECT context.keeps_plans() AS keeps_plans)));
create policy changed_by_plan_keepers for update to bofast_app
	using ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (( SELECT house.wide() AS wide) OR ( SELECT context.keeps_plans() AS keeps_plans)));
create policy read_by_staff for select to bofast_app
	using ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (( SELECT house.wide() AS wide) OR ( SELECT context.is_staff() AS is_staff)));
create policy taken_away_by_plan_keepers for delete to bofast_app
	using ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (( SELECT house.wide() AS wide) OR ( SELECT context.keeps_plans() AS keeps_plans)));
grant delete, insert, select, update to bofast_app;

-- What a key figure is called by whoever publishes it. retention: public record, kept
create table counted.outside_measure (
	municipality_id integer not null,
	source text not null,
	measure text not null,
	title text not null,
	constraint outside_measure_source_check CHECK ((source = 'kolada'::text)),
	constraint outside_measure_title_check CHECK ((title <> ''::text)),
	constraint outside_measure_municipality_id_fkey FOREIGN KEY (municipality_id) REFERENCES named.municipality(municipality_id),
	constraint outside_measure_pkey PRIMARY KEY (municipality_id, source, measure)
);
-- row security: on, forced
create policy added_by_plan_keepers for insert to bofast_app
	with check ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (( SELECT house.wide() AS wide) OR ( SELECT context.keeps_plans() AS keeps_plans)));
create policy changed_by_plan_keepers for update to bofast_app
	using ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (( SELECT house.wide() AS wide) OR ( SELECT context.keeps_plans() AS keeps_plans)));
create policy read_by_staff for select to bofast_app
	using ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (( SELECT house.wide() AS wide) OR ( SELECT context.is_staff() AS is_staff)));
grant insert, select, update to bofast_app;

-- What the municipality says of its own methods in a year, before and after it is released. retention: public record, kept
create table counted.own_method_answer (
	municipality_id integer not null,
	year integer not null,
	question text not null,
	questionnaire_version integer not null,
	answer text not null,
	own_words text not null default ''::text,
	answered_by uuid not null,
	answered_at timestamp with time zone not null,
	constraint own_method_answer_answer_check CHECK ((answer = ANY (ARRAY['yes'::text, 'partly'::text, 'no'::text, 'not-known'::text]))),
	constraint own_method_answer_question_check CHECK ((question <> ''::text)),
	constraint own_method_answer_questionnaire_version_check CHECK ((questionnaire_version >= 1)),
	constraint own_method_answer_year_check CHECK (((year >= 1990) AND (year <= 2200))),
	constraint own_method_answer_municipality_id_answered_by_fkey FOREIGN KEY (municipality_id, answered_by) REFERENCES named.staff(municipality_id, id),
	constraint own_method_answer_municipality_id_fkey FOREIGN KEY (municipality_id) REFERENCES named.municipality(municipality_id),
	constraint own_method_answer_pkey PRIMARY KEY (municipality_id, year, question)
);
-- row security: on, forced
CREATE INDEX own_method_answer_municipality_id_answered_by_idx ON counted.own_method_answer USING btree (municipality_id, answered_by);
create policy added_by_plan_keepers for insert to bofast_app
	with check ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (( SELECT house.wide() AS wide) OR ( SELECT context.keeps_plans() AS keeps_plans)));
create policy changed_by_plan_keepers for update to bofast_app
	using ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (( SELECT house.wide() AS wide) OR ( SELECT context.keeps_plans() AS keeps_plans)));
create policy read_by_plan_keepers for select to bofast_app
	using ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (( SELECT house.wide() AS wide) OR ( SELECT context.keeps_plans() AS keeps_plans)));
create policy taken_away_by_plan_keepers for delete to bofast_app
	using ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (( SELECT house.wide() AS wide) OR ( SELECT context.keeps_plans() AS keeps_plans)));
grant delete, insert, select, update to bofast_app;

-- A secret by which a municipality's contact sees what is noted about it: a keyed digest. retention: until its last day, or a new one is made
create table counted.own_page_link (
	municipality_id integer not null,
	id uuid not null default uuidv7(),
	network_contact_id uuid not null,
	digest bytea not null,
	made_at timestamp with time zone not null,
	last_day date not null,
	constraint own_page_link_municipality_id_network_contact_id_fkey FOREIGN KEY (municipality_id, network_contact_id) REFERENCES counted.network_contact(municipality_id, id),
	constraint own_page_link_pkey PRIMARY KEY (municipality_id, id),
	constraint one_secret_of_an_own_page UNIQUE (digest)
);
-- row security: on, forced
CREATE INDEX own_page_link_municipality_id_network_contact_id_idx ON counted.own_page_link USING btree (municipality_id, network_contact_id);
create policy added_by_secretariat for insert to bofast_app
	with check ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (( SELECT house.wide() AS wide) OR ( SELECT context.keeps_network() AS keeps_network)));
create policy changed_by_secretariat for update to bofast_app
	using ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (( SELECT house.wide() AS wide) OR ( SELECT context.keeps_network() AS keeps_network)));
create policy read_by_owner for select to bofast_owner
	using true;
create policy read_by_secretariat for select to bofast_app
	using ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (( SELECT house.wide() AS wide) OR ( SELECT context.keeps_network() AS keeps_network)));
create policy taken_away_by_secretariat for delete to bofast_app
	using ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (( SELECT house.wide() AS wide) OR ( SELECT context.keeps_network() AS keeps_network)));
grant delete, insert, select, update to bofast_app;

-- Where a released package is on its way to the network. retention: with its package
create table counted.package_delivery (
	municipality_id integer not null,
	package_id uuid not null,
	network_code text not null,
	number integer not null,
	state text not null,
	attempts integer not null default 0,
	next_try_at timestamp with time zone,
	received_at timestamp with time zone,
	constraint a_receipt_has_a_time CHECK (((state = 'received'::text) OR (received_at IS NULL))),
	constraint package_delivery_attempts_check CHECK ((attempts >= 0)),
	constraint package_delivery_number_check CHECK ((number >= 1)),
	constraint package_delivery_state_check CHECK ((state = ANY (ARRAY['waiting'::text, 'handed'::text, 'received'::text, 'refused'::text, 'failed'::text, 'stopped'::text]))),
	constraint waits_for_its_next_try CHECK (((state = 'waiting'::text) = (next_try_at IS NOT NULL))),
	constraint package_delivery_municipality_id_package_id_fkey FOREIGN KEY (municipality_id, package_id) REFERENCES counted.released_package(municipality_id, id),
	constraint package_delivery_pkey PRIMARY KEY (municipality_id, package_id)
);
-- row security: on, forced
CREATE INDEX package_delivery_municipality_id_next_try_at_idx ON counted.package_delivery USING btree (municipality_id, next_try_at) WHERE (state = 'waiting'::text);
CREATE UNIQUE INDEX one_package_of_a_number_stands ON counted.package_delivery USING btree (municipality_id, network_code, number) WHERE (state <> ALL (ARRAY['refused'::text, 'stopped'::text]));
create policy added_by_plan_keepers for insert to bofast_app
	with check ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (( SELECT house.wide() AS wide) OR ( SELECT context.keeps_plans() AS keeps_plans)));
create policy changed_by_plan_keepers for update to bofast_app
	using ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (( SELECT house.wide() AS wide) OR ( SELECT context.keeps_plans() AS keeps_plans)));
create policy read_by_plan_keepers for select to bofast_app
	using ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (( SELECT house.wide() AS wide) OR ( SELECT context.keeps_plans() AS keeps_plans)));
grant insert, select, update to bofast_app;

-- The board paper of a plan and a year, or the beginning of one. retention: public record, kept
create table counted.paper (
	municipality_id integer not null,
	id uuid not null default uuidv7(),
	plan_id uuid not null,
	year integer not null,
	registry_number text,
	officer_id uuid,
	dated_on date not null,
	recorded_at timestamp with time zone not null default clock_timestamp(),
	part text not null default 'year'::text,
	layout_id uuid,
	constraint paper_part_check CHECK ((part = ANY (ARRAY['tertial-1'::text, 'half-year'::text, 'tertial-2'::text, 'year'::text]))),
	constraint paper_municipality_id_layout_id_fkey FOREIGN KEY (municipality_id, layout_id) REFERENCES counted.paper_layout(municipality_id, id),
	constraint paper_municipality_id_officer_id_fkey FOREIGN KEY (municipality_id, officer_id) REFERENCES named.staff(municipality_id, id),
	constraint paper_municipality_id_plan_id_fkey FOREIGN KEY (municipality_id, plan_id) REFERENCES counted.plan(municipality_id, id),
	constraint paper_pkey PRIMARY KEY (municipality_id, id),
	constraint one_paper_a_period UNIQUE (municipality_id, plan_id, year, part)
);
-- row security: on, forced
CREATE TRIGGER remember BEFORE DELETE OR UPDATE ON counted.paper FOR EACH ROW EXECUTE FUNCTION house.remember();
create policy added_by_plan_keepers for insert to bofast_app
	with check ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (( SELECT house.wide() AS wide) OR ( SELECT context.keeps_plans() AS keeps_plans)));
create policy changed_by_plan_keepers for update to bofast_app
	using ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (( SELECT house.wide() AS wide) OR ( SELECT context.keeps_plans() AS keeps_plans)));
create policy read_by_staff for select to bofast_app
	using ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (( SELECT house.wide() AS wide) OR ( SELECT context.is_staff() AS is_staff)));
grant insert, select, update to bofast_app;

-- What follows with a paper, in order, with the version that is meant. retention: public record, kept
create table counted.paper_annex (
	municipality_id integer not null,
	id uuid not null default uuidv7(),
	paper_id uuid not null,
	"position" integer not null,
	title text not null,
	version text,
	dated_on date,
	recorded_at timestamp with time zone not null default clock_timestamp(),
	constraint paper_annex_title_check CHECK ((title <> ''::text)),
	constraint paper_annex_version_check CHECK ((version <> ''::text)),
	constraint paper_annex_municipality_id_paper_id_fkey FOREIGN KEY (municipality_id, paper_id) REFERENCES counted.paper(municipality_id, id),
	constraint paper_annex_pkey PRIMARY KEY (municipality_id, id),
	constraint one_annex_a_place UNIQUE (municipality_id, paper_id, "position") DEFERRABLE INITIALLY DEFERRED
);
-- row security: on, forced
CREATE TRIGGER remember BEFORE DELETE OR UPDATE ON counted.paper_annex FOR EACH ROW EXECUTE FUNCTION house.remember();
create policy added_by_plan_keepers for insert to bofast_app
	with check ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (( SELECT house.wide() AS wide) OR ( SELECT context.keeps_plans() AS keeps_plans)));
create policy changed_by_plan_keepers for update to bofast_app
	using ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (( SELECT house.wide() AS wide) OR ( SELECT context.keeps_plans() AS keeps_plans)));
create policy read_by_staff for select to bofast_app
	using ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (( SELECT house.wide() AS wide) OR ( SELECT context.is_staff() AS is_staff)));
create policy taken_away_by_plan_keepers for delete to bofast_app
	using ((municipality_id = ( SELECT context.municipality() AS municipality)) AND ( SELECT context.keeps_plans() AS keeps_plans));
grant delete, insert, select, update to bofast_app;

-- The order of a paper's parts and what its head says; each change is a new version, and a paper keeps the one it began with. retention: setting, kept
create table counted.paper_layout (
	municipality_id integer not null,
	id uuid not null default uuidv7(),
	number integer not null,
	parts jsonb not null,
	head jsonb not null,
	template_id uuid,
	made_by uuid not null,
	made_at timestamp with time zone not null,
	constraint paper_layout_number_check CHECK ((number > 0)),
	constraint paper_layout_municipality_id_fkey FOREIGN KEY (municipality_id) REFERENCES named.municipality(municipality_id),
	constraint paper_layout_municipality_id_made_by_fkey FOREIGN KEY (municipality_id, made_by) REFERENCES named.staff(municipality_id, id),
	constraint paper_layout_municipality_id_template_id_fkey FOREIGN KEY (municipality_id, template_id) REFERENCES counted.word_template(municipality_id, id),
	constraint paper_layout_pkey PRIMARY KEY (municipality_id, id),
	constraint one_layout_of_a_number UNIQUE (municipality_id, number)
);
-- row security: on, forced
CREATE TRIGGER stands_as_recorded BEFORE DELETE OR UPDATE ON counted.paper_layout FOR EACH ROW EXECUTE FUNCTION house.stands_as_recorded();
create policy added_by_plan_keepers for insert to bofast_app
	with check ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (( SELECT house.wide() AS wide) OR ( SELECT context.keeps_plans() AS keeps_plans)));
create policy read_by_staff for select to bofast_app
	using ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (( SELECT house.wide() AS wide) OR ( SELECT context.is_staff() AS is_staff)));
grant insert, select, update to bofast_app;

-- What somebody wrote in a part of the paper; clauses, annexes and signatures stand one a line. retention: public record, kept
create table counted.paper_part (
	municipality_id integer not null,
	id uuid not null default uuidv7(),
	paper_id uuid not null,
	part text not null,
	text text not null,
	written_by uuid not null,
	written_at timestamp with time zone not null,
	recorded_at timestamp with time zone not null default clock_timestamp(),
	constraint paper_part_named CHECK ((part ~ '^[a-z][a-z0-9-]{1,40}$'::text)),
	constraint paper_part_municipality_id_paper_id_fkey FOREIGN KEY (municipality_id, paper_id) REFERENCES counted.paper(municipality_id, id),
	constraint paper_part_municipality_id_written_by_fkey FOREIGN KEY (municipality_id, written_by) REFERENCES named.staff(municipality_id, id),
	constraint paper_part_pkey PRIMARY KEY (municipality_id, id),
	constraint one_text_a_part UNIQUE (municipality_id, paper_id, part)
);
-- row security: on, forced
CREATE TRIGGER remember BEFORE DELETE OR UPDATE ON counted.paper_part FOR EACH ROW EXECUTE FUNCTION house.remember();
create policy added_by_plan_keepers for insert to bofast_app
	with check ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (( SELECT house.wide() AS wide) OR ( SELECT context.keeps_plans() AS keeps_plans)));
create policy changed_by_plan_keepers for update to bofast_app
	using ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (( SELECT house.wide() AS wide) OR ( SELECT context.keeps_plans() AS keeps_plans)));
create policy read_by_staff for select to bofast_app
	using ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (( SELECT house.wide() AS wide) OR ( SELECT context.is_staff() AS is_staff)));
grant insert, select, update to bofast_app;

-- Which body dealt with the matter, when, and what came of it. retention: public record, kept
create table counted.paper_preparation (
	municipality_id integer not null,
	id uuid not null default uuidv7(),
	paper_id uuid not null,
	body text not null,
	dealt_on date not null,
	outcome text not null,
	constraint paper_preparation_body_check CHECK ((body <> ''::text)),
	constraint paper_preparation_outcome_check CHECK ((outcome <> ''::text)),
	constraint paper_preparation_municipality_id_paper_id_fkey FOREIGN KEY (municipality_id, paper_id) REFERENCES counted.paper(municipality_id, id),
	constraint paper_preparation_pkey PRIMARY KEY (municipality_id, id)
);
-- row security: on, forced
create policy added_by_plan_keepers for insert to bofast_app
	with check ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (( SELECT house.wide() AS wide) OR ( SELECT context.keeps_plans() AS keeps_plans)));
create policy changed_by_plan_keepers for update to bofast_app
	using ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (( SELECT house.wide() AS wide) OR ( SELECT context.keeps_plans() AS keeps_plans)));
create policy read_by_staff for select to bofast_app
	using ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (( SELECT house.wide() AS wide) OR ( SELECT context.is_staff() AS is_staff)));
create policy taken_away_by_plan_keepers for delete to bofast_app
	using ((municipality_id = ( SELECT context.municipality() AS municipality)) AND ( SELECT context.keeps_plans() AS keeps_plans));
grant delete, insert, select, update to bofast_app;

-- The decided paper as it came back from the meeting: the record itself, never written over; a wrong file is followed by the right one with a reason. retention: public record, kept
create table counted.paper_record (
	municipality_id integer not null,
	id uuid not null default uuidv7(),
	paper_id uuid not null,
	number integer not null,
	file bytea not null,
	file_name text not null,
	media_type text not null,
	sha256 text not null,
	body text not null,
	decided_on date not null,
	paragraph text not null,
	registry_number text not null,
	clauses text[] not null default '{}'::text[],
	said text[],
	built text[] not null,
	reason text,
	recorded_by uuid not null,
	recorded_at timestamp with time zone not null,
	constraint later_record_has_a_reason CHECK (((number = 1) OR (reason IS NOT NULL))),
	constraint paper_record_body_check CHECK ((body <> ''::text)),
	constraint paper_record_file_name_check CHECK ((file_name <> ''::text)),
	constraint paper_record_number_check CHECK ((number > 0)),
	constraint paper_record_paragraph_check CHECK ((paragraph <> ''::text)),
	constraint paper_record_reason_check CHECK ((reason <> ''::text)),
	constraint paper_record_registry_number_check CHECK ((registry_number <> ''::text)),
	constraint paper_record_sha256_check CHECK ((sha256 ~ '^[0-9a-f]{64}$'::text)),
	constraint paper_record_municipality_id_paper_id_fkey FOREIGN KEY (municipality_id, paper_id) REFERENCES counted.paper(municipality_id, id),
	constraint paper_record_municipality_id_recorded_by_fkey FOREIGN KEY (municipality_id, recorded_by) REFERENCES named.staff(municipality_id, id),
	constraint paper_record_pkey PRIMARY KEY (municipality_id, id),
	constraint one_record_of_a_number UNIQUE (municipality_id, paper_id, number)
);
-- row security: on, forced
CREATE TRIGGER stands_as_recorded BEFORE DELETE OR UPDATE ON counted.paper_record FOR EACH ROW EXECUTE FUNCTION house.stands_as_recorded();
create policy added_by_plan_keepers for insert to bofast_app
	with check ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (( SELECT house.wide() AS wide) OR ( SELECT context.keeps_plans() AS keeps_plans)));
create policy read_by_staff for select to bofast_app
	using ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (( SELECT house.wide() AS wide) OR ( SELECT context.is_staff() AS is_staff)));
grant insert, select, update to bofast_app;

-- A political agreement or decision that a programme rests on: title, day and between whom. retention: public record, kept
create table counted.partnership_agreement (
	municipality_id integer not null,
	id uuid not null default uuidv7(),
	programme_id uuid not null,
	title text not null,
	agreed_on date not null,
	agreed_by text not null,
	constraint partnership_agreement_agreed_by_check CHECK ((agreed_by <> ''::text)),
	constraint partnership_agreement_title_check CHECK ((title <> ''::text)),
	constraint partnership_agreement_municipality_id_programme_id_fkey FOREIGN KEY (municipality_id, programme_id) REFERENCES counted.partnership_programme(municipality_id, id),
	constraint partnership_agreement_pkey PRIMARY KEY (municipality_id, id),
	constraint one_agreement_of_a_title_and_day UNIQUE (municipality_id, programme_id, title, agreed_on)
);
-- row security: on, forced
create policy added_by_secretariat for insert to bofast_app
	with check ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (( SELECT house.wide() AS wide) OR ( SELECT context.keeps_network() AS keeps_network)));
create policy changed_by_secretariat for update to bofast_app
	using ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (( SELECT house.wide() AS wide) OR ( SELECT context.keeps_network() AS keeps_network)));
create policy read_in_partnership for select to bofast_app
	using ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (( SELECT house.wide() AS wide) OR ( SELECT context.in_partnership() AS in_partnership)));
create policy taken_away_by_secretariat for delete to bofast_app
	using ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (( SELECT house.wide() AS wide) OR ( SELECT context.keeps_network() AS keeps_network)));
grant delete, insert, select, update to bofast_app;

-- Which members came to a meeting, not which persons. retention: public record, kept
create table counted.partnership_attendance (
	municipality_id integer not null,
	meeting_id uuid not null,
	member_id uuid not null,
	constraint partnership_attendance_municipality_id_meeting_id_fkey FOREIGN KEY (municipality_id, meeting_id) REFERENCES counted.partnership_meeting(municipality_id, id),
	constraint partnership_attendance_municipality_id_member_id_fkey FOREIGN KEY (municipality_id, member_id) REFERENCES counted.partnership_member(municipality_id, id),
	constraint partnership_attendance_pkey PRIMARY KEY (municipality_id, meeting_id, member_id)
);
-- row security: on, forced
CREATE INDEX partnership_attendance_municipality_id_member_id_idx ON counted.partnership_attendance USING btree (municipality_id, member_id);
create policy added_by_secretariat for insert to bofast_app
	with check ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (( SELECT house.wide() AS wide) OR ( SELECT context.keeps_network() AS keeps_network)));
create policy changed_by_secretariat for update to bofast_app
	using ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (( SELECT house.wide() AS wide) OR ( SELECT context.keeps_network() AS keeps_network)));
create policy read_in_partnership for select to bofast_app
	using ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (( SELECT house.wide() AS wide) OR ( SELECT context.in_partnership() AS in_partnership)));
create policy taken_away_by_secretariat for delete to bofast_app
	using ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (( SELECT house.wide() AS wide) OR ( SELECT context.keeps_network() AS keeps_network)));
grant delete, insert, select, update to bofast_app;

-- That a member chairs, is the secretariat or supports user involvement, and when. retention: public record, kept
create table counted.partnership_duty (
	municipality_id integer not null,
	id uuid not null default uuidv7(),
	member_id uuid not null,
	duty text not null,
	since date not null,
	ended_on date,
	recorded_at timestamp with time zone not null default clock_timestamp(),
	constraint duty_ends_after_it_began CHECK ((ended_on > since)),
	constraint partnership_duty_duty_check CHECK ((duty = ANY (ARRAY['chair'::text, 'secretariat'::text, 'user-involvement'::text]))),
	constraint partnership_duty_municipality_id_member_id_fkey FOREIGN KEY (municipality_id, member_id) REFERENCES counted.partnership_member(municipality_id, id),
	constraint partnership_duty_pkey PRIMARY KEY (municipality_id, id),
	constraint a_duty_once_at_a_time EXCLUDE USING gist (municipality_id WITH =, member_id WITH =, duty WITH =, daterange(since, ended_on) WITH &&),
	constraint one_chair_at_a_time EXCLUDE USING gist (municipality_id WITH =, daterange(since, ended_on) WITH &&) WHERE ((duty = 'chair'::text))
);
-- row security: on, forced
CREATE INDEX partnership_duty_municipality_id_member_id_idx ON counted.partnership_duty USING btree (municipality_id, member_id);
CREATE TRIGGER remember BEFORE DELETE OR UPDATE ON counted.partnership_duty FOR EACH ROW EXECUTE FUNCTION house.remember();
create policy added_by_secretariat for insert to bofast_app
	with check ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (( SELECT house.wide() AS wide) OR ( SELECT context.keeps_network() AS keeps_network)));
create policy changed_by_secretariat for update to bofast_app
	using ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (( SELECT house.wide() AS wide) OR ( SELECT context.keeps_network() AS keeps_network)));
create policy read_in_partnership for select to bofast_app
	using ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (( SELECT house.wide() AS wide) OR ( SELECT context.in_partnership() AS in_partnership)));
create policy taken_away_by_secretariat for delete to bofast_app
	using ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (( SELECT house.wide() AS wide) OR ( SELECT context.keeps_network() AS keeps_network)));
grant insert, select, update to bofast_app;

-- That a member, a council or somebody with experience of their own put something to the partnership, and what it may be used for; never who. retention: public record, kept
create table counted.partnership_input (
	municipality_id integer not null,
	id uuid not null default uuidv7(),
	kind text not null,
	member_id uuid,
	council text not null default ''::text,
	theme_id uuid,
	said_on date not null,
	consent_to text not null,
	consent_on date not null,
	consent_how text not null,
	withdrawn_on date,
	noted_by uuid not null,
	noted_on date not null,
	constraint input_of_a_council_has_its_council CHECK (((kind = 'council'::text) = (council <> ''::text))),
	constraint input_of_a_member_has_its_member CHECK (((kind <> 'member'::text) OR (member_id IS NOT NULL))),
	constraint partnership_input_consent_how_check CHECK ((consent_how = ANY (ARRAY['spoken'::text, 'written'::text, 'minutes'::text]))),
	constraint partnership_input_consent_to_check CHECK ((consent_to = ANY (ARRAY['within'::text, 'report'::text, 'publish'::text]))),
	constraint partnership_input_kind_check CHECK ((kind = ANY (ARRAY['member'::text, 'council'::text, 'lived-experience'::text]))),
	constraint partnership_input_municipality_id_fkey FOREIGN KEY (municipality_id) REFERENCES named.municipality(municipality_id),
	constraint partnership_input_municipality_id_member_id_fkey FOREIGN KEY (municipality_id, member_id) REFERENCES counted.partnership_member(municipality_id, id),
	constraint partnership_input_municipality_id_noted_by_fkey FOREIGN KEY (municipality_id, noted_by) REFERENCES named.staff(municipality_id, id),
	constraint partnership_input_municipality_id_theme_id_fkey FOREIGN KEY (municipality_id, theme_id) REFERENCES counted.partnership_theme(municipality_id, id),
	constraint partnership_input_pkey PRIMARY KEY (municipality_id, id)
);
-- row security: on, forced
CREATE INDEX partnership_input_municipality_id_member_id_idx ON counted.partnership_input USING btree (municipality_id, member_id);
CREATE INDEX partnership_input_municipality_id_noted_by_idx ON counted.partnership_input USING btree (municipality_id, noted_by);
CREATE INDEX partnership_input_municipality_id_theme_id_idx ON counted.partnership_input USING btree (municipality_id, theme_id);
create policy changed_until_taken_back for update to bofast_app
	using ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (withdrawn_on IS NULL) AND (( SELECT house.wide() AS wide) OR ( SELECT context.keeps_network() AS keeps_network) OR (member_id IN ( SELECT context.own_seats() AS own_seats))))
	with check (municipality_id = ( SELECT context.municipality() AS municipality));
create policy noted_in_partnership for insert to bofast_app
	with check ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (( SELECT house.wide() AS wide) OR ((noted_by = ( SELECT context.actor() AS actor)) AND (withdrawn_on IS NULL) AND (( SELECT context.keeps_network() AS keeps_network) OR (member_id IN ( SELECT context.own_seats() AS own_seats))))));
create policy read_in_partnership for select to bofast_app
	using ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (( SELECT house.wide() AS wide) OR ( SELECT context.in_partnership() AS in_partnership)));
grant insert, select, update to bofast_app;

-- What was said, as it was said. retention: until the consent is taken back
create table counted.partnership_input_words (
	municipality_id integer not null,
	id uuid not null,
	body text not null,
	constraint partnership_input_words_body_check CHECK ((body <> ''::text)),
	constraint partnership_input_words_municipality_id_id_fkey FOREIGN KEY (municipality_id, id) REFERENCES counted.partnership_input(municipality_id, id),
	constraint partnership_input_words_pkey PRIMARY KEY (municipality_id, id)
);
-- row security: on, forced
create policy noted_with_the_input for insert to bofast_app
	with check ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (( SELECT house.wide() AS wide) OR (id IN ( SELECT i.id FROM counted.partnership_input i WHERE ((i.noted_by = ( SELECT context.actor() AS actor)) AND (i.withdrawn_on IS NULL))))));
create policy read_in_partnership for select to bofast_app
	using ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (( SELECT house.wide() AS wide) OR ( SELECT context.in_partnership() AS in_partnership)));
create policy taken_back_with_the_input for delete to bofast_app
	using ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (( SELECT house.wide() AS wide) OR (id IN ( SELECT i.id FROM counted.partnership_input i WHERE ((i.withdrawn_on IS NOT NULL) AND (( SELECT context.keeps_network() AS keeps_network) OR (i.member_id IN ( SELECT context.own_seats() AS own_seats))))))));
grant delete, insert, select, update to bofast_app;

-- A meeting of the partnership, called and held. retention: public record, kept
create table counted.partnership_meeting (
	municipality_id integer not null,
	id uuid not null default uuidv7(),
	title text not null,
	held_on date not null,
	place text not null default ''::text,
	called_on date not null,
	minutes_approved_on date,
	constraint partnership_meeting_title_check CHECK ((title <> ''::text)),
	constraint partnership_meeting_municipality_id_fkey FOREIGN KEY (municipality_id) REFERENCES named.municipality(municipality_id),
	constraint partnership_meeting_pkey PRIMARY KEY (municipality_id, id),
	constraint one_partnership_meeting_of_a_title_a_day UNIQUE (municipality_id, held_on, title)
);
-- row security: on, forced
create policy added_by_secretariat for insert to bofast_app
	with check ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (( SELECT house.wide() AS wide) OR ( SELECT context.keeps_network() AS keeps_network)));
create policy changed_by_secretariat for update to bofast_app
	using ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (( SELECT house.wide() AS wide) OR ( SELECT context.keeps_network() AS keeps_network)));
create policy read_in_partnership for select to bofast_app
	using ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (( SELECT house.wide() AS wide) OR ( SELECT context.in_partnership() AS in_partnership)));
create policy taken_away_by_secretariat for delete to bofast_app
	using ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (( SELECT house.wide() AS wide) OR ( SELECT context.keeps_network() AS keeps_network)));
grant insert, select, update to bofast_app;

-- An organisation's time in the partnership. retention: public record, kept
create table counted.partnership_member (
	municipality_id integer not null,
	id uuid not null default uuidv7(),
	network_organisation_id uuid not null,
	since date not null,
	ended_on date,
	recorded_at timestamp with time zone not null default clock_timestamp(),
	constraint member_ends_after_it_began CHECK ((ended_on > since)),
	constraint partnership_member_municipality_id_fkey FOREIGN KEY (municipality_id) REFERENCES named.municipality(municipality_id),
	constraint partnership_member_municipality_id_network_organisation_id_fkey FOREIGN KEY (municipality_id, network_organisation_id) REFERENCES counted.network_organisation(municipality_id, id),
	constraint partnership_member_pkey PRIMARY KEY (municipality_id, id),
	constraint once_a_member_at_a_time EXCLUDE USING gist (municipality_id WITH =, network_organisation_id WITH =, daterange(since, ended_on) WITH &&)
);
-- row security: on, forced
CREATE INDEX partnership_member_municipality_id_network_organisation_id_idx ON counted.partnership_member USING btree (municipality_id, network_organisation_id);
CREATE TRIGGER remember BEFORE DELETE OR UPDATE ON counted.partnership_member FOR EACH ROW EXECUTE FUNCTION house.remember();
create policy added_by_secretariat for insert to bofast_app
	with check ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (( SELECT house.wide() AS wide) OR ( SELECT context.keeps_network() AS keeps_network)));
create policy changed_by_secretariat for update to bofast_app
	using ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (( SELECT house.wide() AS wide) OR ( SELECT context.keeps_network() AS keeps_network)));
create policy read_in_partnership for select to bofast_app
	using ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (( SELECT house.wide() AS wide) OR ( SELECT context.in_partnership() AS in_partnership)));
create policy taken_away_by_secretariat for delete to bofast_app
	using ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (( SELECT house.wide() AS wide) OR ( SELECT context.keeps_network() AS keeps_network)));
grant insert, select, update to bofast_app;

-- A point of the agenda, what was noted and what was decided. retention: public record, kept
create table counted.partnership_point (
	municipality_id integer not null,
	id uuid not null default uuidv7(),
	meeting_id uuid not null,
	"position" integer not null,
	title text not null,
	noted text not null default ''::text,
	decision text not null default ''::text,
	constraint partnership_point_position_check CHECK (("position" >= 1)),
	constraint partnership_point_title_check CHECK ((title <> ''::text)),
	constraint partnership_point_municipality_id_meeting_id_fkey FOREIGN KEY (municipality_id, meeting_id) REFERENCES counted.partnership_meeting(municipality_id, id),
	constraint partnership_point_pkey PRIMARY KEY (municipality_id, id),
	constraint one_point_at_a_place UNIQUE (municipality_id, meeting_id, "position")
);
-- row security: on, forced
create policy added_by_secretariat for insert to bofast_app
	with check ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (( SELECT house.wide() AS wide) OR ( SELECT context.keeps_network() AS keeps_network)));
create policy changed_by_secretariat for update to bofast_app
	using ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (( SELECT house.wide() AS wide) OR ( SELECT context.keeps_network() AS keeps_network)));
create policy read_in_partnership for select to bofast_app
	using ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (( SELECT house.wide() AS wide) OR ( SELECT context.in_partnership() AS in_partnership)));
create policy taken_away_by_secretariat for delete to bofast_app
	using ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (( SELECT house.wide() AS wide) OR ( SELECT context.keeps_network() AS keeps_network)));
grant delete, insert, select, update to bofast_app;

-- The period a partnership works in, and for whom it reports. retention: public record, kept
create table counted.partnership_programme (
	municipality_id integer not null,
	id uuid not null default uuidv7(),
	name text not null,
	begins_on date not null,
	ends_on date not null,
	audience text not null default ''::text,
	constraint partnership_programme_name_check CHECK ((name <> ''::text)),
	constraint programme_ends_after_it_begins CHECK ((ends_on > begins_on)),
	constraint partnership_programme_municipality_id_fkey FOREIGN KEY (municipality_id) REFERENCES named.municipality(municipality_id),
	constraint partnership_programme_pkey PRIMARY KEY (municipality_id, id),
	constraint one_programme_of_a_name UNIQUE (municipality_id, name)
);
-- row security: on, forced
create policy added_by_secretariat for insert to bofast_app
	with check ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (( SELECT house.wide() AS wide) OR ( SELECT context.keeps_network() AS keeps_network)));
create policy changed_by_secretariat for update to bofast_app
	using ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (( SELECT house.wide() AS wide) OR ( SELECT context.keeps_network() AS keeps_network)));
create policy read_in_partnership for select to bofast_app
	using ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (( SELECT house.wide() AS wide) OR ( SELECT context.in_partnership() AS in_partnership)));
create policy taken_away_by_secretariat for delete to bofast_app
	using ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (( SELECT house.wide() AS wide) OR ( SELECT context.keeps_network() AS keeps_network)));
grant insert, select, update to bofast_app;

-- Whose account writes for which member. retention: setting, kept while in use
create table counted.partnership_seat (
	municipality_id integer not null,
	staff_id uuid not null,
	member_id uuid not null,
	since date not null,
	constraint partnership_seat_municipality_id_member_id_fkey FOREIGN KEY (municipality_id, member_id) REFERENCES counted.partnership_member(municipality_id, id),
	constraint partnership_seat_municipality_id_staff_id_fkey FOREIGN KEY (municipality_id, staff_id) REFERENCES named.staff(municipality_id, id),
	constraint partnership_seat_pkey PRIMARY KEY (municipality_id, staff_id)
);
-- row security: on, forced
CREATE INDEX partnership_seat_municipality_id_member_id_idx ON counted.partnership_seat USING btree (municipality_id, member_id);
create policy added_by_secretariat for insert to bofast_app
	with check ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (( SELECT house.wide() AS wide) OR ( SELECT context.keeps_network() AS keeps_network)));
create policy changed_by_secretariat for update to bofast_app
	using ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (( SELECT house.wide() AS wide) OR ( SELECT context.keeps_network() AS keeps_network)));
create policy read_by_owner for select to bofast_owner
	using true;
create policy read_by_secretariat_and_whose_it_is for select to bofast_app
	using ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (( SELECT house.wide() AS wide) OR ( SELECT context.keeps_network() AS keeps_network) OR (staff_id = ( SELECT context.actor() AS actor))));
create policy taken_away_by_secretariat for delete to bofast_app
	using ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (( SELECT house.wide() AS wide) OR ( SELECT context.keeps_network() AS keeps_network)));
grant delete, insert, select, update to bofast_app;

-- What a partnership works with for a time. retention: public record, kept
create table counted.partnership_theme (
	municipality_id integer not null,
	id uuid not null default uuidv7(),
	title text not null,
	about text not null default ''::text,
	begun_on date not null,
	ended_on date,
	constraint partnership_theme_title_check CHECK ((title <> ''::text)),
	constraint partnership_theme_municipality_id_fkey FOREIGN KEY (municipality_id) REFERENCES named.municipality(municipality_id),
	constraint partnership_theme_pkey PRIMARY KEY (municipality_id, id),
	constraint one_theme_of_a_title UNIQUE (municipality_id, title)
);
-- row security: on, forced
create policy added_by_secretariat for insert to bofast_app
	with check ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (( SELECT house.wide() AS wide) OR ( SELECT context.keeps_network() AS keeps_network)));
create policy changed_by_secretariat for update to bofast_app
	using ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (( SELECT house.wide() AS wide) OR ( SELECT context.keeps_network() AS keeps_network)));
create policy read_in_partnership for select to bofast_app
	using ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (( SELECT house.wide() AS wide) OR ( SELECT context.in_partnership() AS in_partnership)));
create policy taken_away_by_secretariat for delete to bofast_app
	using ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (( SELECT house.wide() AS wide) OR ( SELECT context.keeps_network() AS keeps_network)));
grant insert, select, update to bofast_app;

-- What a municipality says is wrong of what is kept about it, and what became of that. retention: public record, kept
create table counted.place_correction (
	municipality_id integer not null,
	id uuid not null default uuidv7(),
	place_id uuid not null,
	network_contact_id uuid not null,
	about text not null,
	body text not null,
	sent_on date not null,
	state text not null default 'new'::text,
	reply text not null default ''::text,
	settled_on date,
	constraint place_correction_about_check CHECK ((about = ANY (ARRAY['register'::text, 'contacts'::text, 'notes'::text, 'groups'::text, 'other'::text]))),
	constraint place_correction_body_check CHECK ((body <> ''::text)),
	constraint place_correction_state_check CHECK ((state = ANY (ARRAY['new'::text, 'corrected'::text, 'stands'::text]))),
	constraint said_why_it_stands CHECK (((state <> 'stands'::text) OR (reply <> ''::text))),
	constraint settled_when_it_is_answered CHECK (((settled_on IS NOT NULL) = (state <> 'new'::text))),
	constraint place_correction_municipality_id_network_contact_id_fkey FOREIGN KEY (municipality_id, network_contact_id) REFERENCES counted.network_contact(municipality_id, id),
	constraint place_correction_municipality_id_place_id_fkey FOREIGN KEY (municipality_id, place_id) REFERENCES counted.network_place(municipality_id, id),
	constraint place_correction_pkey PRIMARY KEY (municipality_id, id)
);
-- row security: on, forced
CREATE INDEX place_correction_municipality_id_network_contact_id_idx ON counted.place_correction USING btree (municipality_id, network_contact_id);
CREATE INDEX place_correction_municipality_id_place_id_idx ON counted.place_correction USING btree (municipality_id, place_id);
create policy added_by_its_municipality for insert to bofast_app
	with check ((municipality_id = ( SELECT context.municipality() AS municipality)) AND ((place_id = ( SELECT context.own_place() AS own_place)) AND (network_contact_id = ( SELECT context.actor() AS actor)) AND (state = 'new'::text)));
create policy added_by_secretariat for insert to bofast_app
	with check ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (( SELECT house.wide() AS wide) OR ( SELECT context.keeps_network() AS keeps_network)));
create policy changed_by_secretariat for update to bofast_app
	using ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (( SELECT house.wide() AS wide) OR ( SELECT context.keeps_network() AS keeps_network)));
create policy read_by_its_municipality for select to bofast_app
	using ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (place_id = ( SELECT context.own_place() AS own_place)));
create policy read_by_place for select to bofast_app
	using ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (( SELECT house.wide() AS wide) OR ( SELECT context.keeps_network() AS keeps_network) OR (place_id IN ( SELECT context.seen_places() AS seen_places))));
create policy taken_away_by_secretariat for delete to bofast_app
	using ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (( SELECT house.wide() AS wide) OR ( SELECT context.keeps_network() AS keeps_network)));
grant insert, select, update to bofast_app;

-- Municipalities that are compared with each other, and by what they are alike. retention: public record, kept
create table counted.place_group (
	municipality_id integer not null,
	id uuid not null default uuidv7(),
	name text not null,
	criterion text not null,
	source text not null default ''::text,
	constraint place_group_criterion_check CHECK ((criterion <> ''::text)),
	constraint place_group_name_check CHECK ((name <> ''::text)),
	constraint place_group_municipality_id_fkey FOREIGN KEY (municipality_id) REFERENCES named.municipality(municipality_id),
	constraint place_group_pkey PRIMARY KEY (municipality_id, id),
	constraint one_group_of_a_name UNIQUE (municipality_id, name)
);
-- row security: on, forced
create policy added_by_secretariat for insert to bofast_app
	with check ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (( SELECT house.wide() AS wide) OR ( SELECT context.keeps_network() AS keeps_network)));
create policy changed_by_secretariat for update to bofast_app
	using ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (( SELECT house.wide() AS wide) OR ( SELECT context.keeps_network() AS keeps_network)));
create policy read_by_who_is_in_it for select to bofast_app
	using ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (( SELECT context.own_place() AS own_place) IS NOT NULL));
create policy read_in_network for select to bofast_app
	using ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (( SELECT house.wide() AS wide) OR ( SELECT context.in_network() AS in_network)));
create policy taken_away_by_secretariat for delete to bofast_app
	using ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (( SELECT house.wide() AS wide) OR ( SELECT context.keeps_network() AS keeps_network)));
grant delete, insert, select, update to bofast_app;

-- A municipality in a group; it may be in several. retention: with its group
create table counted.place_group_member (
	municipality_id integer not null,
	place_group_id uuid not null,
	place_id uuid not null,
	constraint place_group_member_municipality_id_place_group_id_fkey FOREIGN KEY (municipality_id, place_group_id) REFERENCES counted.place_group(municipality_id, id) ON DELETE CASCADE,
	constraint place_group_member_municipality_id_place_id_fkey FOREIGN KEY (municipality_id, place_id) REFERENCES counted.network_place(municipality_id, id),
	constraint place_group_member_pkey PRIMARY KEY (municipality_id, place_group_id, place_id)
);
-- row security: on, forced
CREATE INDEX place_group_member_municipality_id_place_id_idx ON counted.place_group_member USING btree (municipality_id, place_id);
create policy added_by_secretariat for insert to bofast_app
	with check ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (( SELECT house.wide() AS wide) OR ( SELECT context.keeps_network() AS keeps_network)));
create policy changed_by_secretariat for update to bofast_app
	using ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (( SELECT house.wide() AS wide) OR ( SELECT context.keeps_network() AS keeps_network)));
create policy read_by_who_is_in_it for select to bofast_app
	using ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (place_id = ( SELECT context.own_place() AS own_place)));
create policy read_in_network for select to bofast_app
	using ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (( SELECT house.wide() AS wide) OR ( SELECT context.in_network() AS in_network)));
create policy taken_away_by_secretariat for delete to bofast_app
	using ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (( SELECT house.wide() AS wide) OR ( SELECT context.keeps_network() AS keeps_network)));
grant delete, insert, select, update to bofast_app;

-- What a network notes about a municipality, never about a person. retention: public record, kept
create table counted.place_note (
	municipality_id integer not null,
	id uuid not null default uuidv7(),
	place_id uuid not null,
	noted_on date not null,
	body text not null,
	shown_to_place boolean not null,
	withdrawn_on date,
	constraint place_note_body_check CHECK ((body <> ''::text)),
	constraint place_note_municipality_id_place_id_fkey FOREIGN KEY (municipality_id, place_id) REFERENCES counted.network_place(municipality_id, id),
	constraint place_note_pkey PRIMARY KEY (municipality_id, id)
);
-- row security: on, forced
CREATE INDEX place_note_municipality_id_place_id_idx ON counted.place_note USING btree (municipality_id, place_id);
create policy added_by_secretariat for insert to bofast_app
	with check ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (( SELECT house.wide() AS wide) OR ( SELECT context.keeps_network() AS keeps_network)));
create policy changed_by_secretariat for update to bofast_app
	using ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (( SELECT house.wide() AS wide) OR ( SELECT context.keeps_network() AS keeps_network)));
create policy read_by_its_municipality for select to bofast_app
	using ((municipality_id = ( SELECT context.municipality() AS municipality)) AND ((place_id = ( SELECT context.own_place() AS own_place)) AND shown_to_place));
create policy read_by_place for select to bofast_app
	using ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (( SELECT house.wide() AS wide) OR ( SELECT context.keeps_network() AS keeps_network) OR (place_id IN ( SELECT context.seen_places() AS seen_places))));
create policy taken_away_by_secretariat for delete to bofast_app
	using ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (( SELECT house.wide() AS wide) OR ( SELECT context.keeps_network() AS keeps_network)));
grant insert, select, update to bofast_app;

-- Inhabitants at the end of a year, as a municipality's standing package tells it, with who counted them. retention: public record, kept
create table counted.place_population (
	municipality_id integer not null,
	place_id uuid not null,
	year integer not null,
	population integer not null,
	source text not null,
	package_id uuid not null,
	constraint place_population_population_check CHECK ((population > 0)),
	constraint place_population_source_check CHECK ((source <> ''::text)),
	constraint place_population_year_check CHECK (((year >= 1990) AND (year <= 2200))),
	constraint place_population_municipality_id_package_id_fkey FOREIGN KEY (municipality_id, package_id) REFERENCES counted.received_package(municipality_id, id),
	constraint place_population_municipality_id_place_id_fkey FOREIGN KEY (municipality_id, place_id) REFERENCES counted.network_place(municipality_id, id),
	constraint place_population_pkey PRIMARY KEY (municipality_id, place_id, year)
);
-- row security: on, forced
CREATE INDEX place_population_municipality_id_package_id_idx ON counted.place_population USING btree (municipality_id, package_id);
CREATE INDEX place_population_municipality_id_year_idx ON counted.place_population USING btree (municipality_id, year);
create policy added_by_secretariat for insert to bofast_app
	with check ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (( SELECT house.wide() AS wide) OR ( SELECT context.keeps_network() AS keeps_network)));
create policy added_by_sender for insert to bofast_app
	with check ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (place_id = ( SELECT context.sending_place() AS sending_place)));
create policy changed_by_secretariat for update to bofast_app
	using ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (( SELECT house.wide() AS wide) OR ( SELECT context.keeps_network() AS keeps_network)));
create policy read_by_sender for select to bofast_app
	using ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (place_id = ( SELECT context.sending_place() AS sending_place)));
create policy read_in_network for select to bofast_app
	using ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (( SELECT house.wide() AS wide) OR ( SELECT context.in_network() AS in_network)));
create policy taken_away_by_secretariat for delete to bofast_app
	using ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (( SELECT house.wide() AS wide) OR ( SELECT context.keeps_network() AS keeps_network)));
create policy taken_away_by_sender for delete to bofast_app
	using ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (place_id = ( SELECT context.sending_place() AS sending_place)));
grant delete, insert, select, update to bofast_app;

-- What a municipality went up in, or was divided into. retention: public record, kept
create table counted.place_successor (
	municipality_id integer not null,
	place_id uuid not null,
	successor_id uuid not null,
	constraint not_its_own_successor CHECK ((place_id <> successor_id)),
	constraint place_successor_municipality_id_place_id_fkey FOREIGN KEY (municipality_id, place_id) REFERENCES counted.network_place(municipality_id, id) ON DELETE CASCADE,
	constraint place_successor_municipality_id_successor_id_fkey FOREIGN KEY (municipality_id, successor_id) REFERENCES counted.network_place(municipality_id, id),
	constraint place_successor_pkey PRIMARY KEY (municipality_id, place_id, successor_id)
);
-- row security: on, forced
CREATE INDEX place_successor_municipality_id_successor_id_idx ON counted.place_successor USING btree (municipality_id, successor_id);
create policy added_by_secretariat for insert to bofast_app
	with check ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (( SELECT house.wide() AS wide) OR ( SELECT context.keeps_network() AS keeps_network)));
create policy changed_by_secretariat for update to bofast_app
	using ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (( SELECT house.wide() AS wide) OR ( SELECT context.keeps_network() AS keeps_network)));
create policy read_in_network for select to bofast_app
	using ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (( SELECT house.wide() AS wide) OR ( SELECT context.in_network() AS in_network)));
create policy taken_away_by_secretariat for delete to bofast_app
	using ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (( SELECT house.wide() AS wide) OR ( SELECT context.keeps_network() AS keeps_network)));
grant delete, insert, select, update to bofast_app;

-- An action plan of a committee for a period of years. retention: public record, kept
create table counted.plan (
	municipality_id integer not null,
	id uuid not null default uuidv7(),
	title text not null,
	kind text not null,
	committee text not null,
	valid_from integer not null,
	valid_to integer not null,
	adopted_on date,
	revised_on date,
	registry_number text,
	files_digest text,
	recorded_at timestamp with time zone not null default clock_timestamp(),
	held_version integer,
	constraint plan_check CHECK ((valid_to >= valid_from)),
	constraint plan_committee_check CHECK ((committee <> ''::text)),
	constraint plan_kind_check CHECK ((kind <> ''::text)),
	constraint plan_title_check CHECK ((title <> ''::text)),
	constraint plan_municipality_id_fkey FOREIGN KEY (municipality_id) REFERENCES named.municipality(municipality_id),
	constraint plan_municipality_id_id_held_version_fkey FOREIGN KEY (municipality_id, id, held_version) REFERENCES counted.plan_version(municipality_id, plan_id, number),
	constraint plan_pkey PRIMARY KEY (municipality_id, id),
	constraint one_plan_of_a_title UNIQUE (municipality_id, title, valid_from)
);
-- row security: on, forced
CREATE TRIGGER remember BEFORE DELETE OR UPDATE ON counted.plan FOR EACH ROW EXECUTE FUNCTION house.remember();
create policy added_by_plan_keepers for insert to bofast_app
	with check ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (( SELECT house.wide() AS wide) OR ( SELECT context.keeps_plans() AS keeps_plans)));
create policy changed_by_plan_keepers for update to bofast_app
	using ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (( SELECT house.wide() AS wide) OR ( SELECT context.keeps_plans() AS keeps_plans)));
create policy read_by_staff for select to bofast_app
	using ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (( SELECT house.wide() AS wide) OR ( SELECT context.is_staff() AS is_staff)));
grant insert, select, update to bofast_app;

-- A draft that is sent out for answers until a day. retention: public record, kept
create table counted.plan_consultation (
	municipality_id integer not null,
	id uuid not null default uuidv7(),
	plan_id uuid not null,
	version_id uuid not null,
	address text not null,
	content jsonb not null,
	opens_on date not null,
	last_day date not null,
	open_to_anyone boolean not null,
	registry_number text,
	questions text not null default ''::text,
	contact text not null default ''::text,
	answers integer not null default 0,
	opened_by uuid,
	opened_on date not null,
	closed_on date,
	closed_by uuid,
	constraint closed_when_it_is_over CHECK (((closed_on IS NULL) OR (closed_on > last_day))),
	constraint lasts_a_while CHECK ((last_day >= opens_on)),
	constraint plan_consultation_address_check CHECK ((address ~ '^[0-9a-z]{8}$'::text)),
	constraint plan_consultation_registry_number_check CHECK ((registry_number <> ''::text)),
	constraint plan_consultation_municipality_id_closed_by_fkey FOREIGN KEY (municipality_id, closed_by) REFERENCES named.staff(municipality_id, id),
	constraint plan_consultation_municipality_id_opened_by_fkey FOREIGN KEY (municipality_id, opened_by) REFERENCES named.staff(municipality_id, id),
	constraint plan_consultation_municipality_id_plan_id_version_id_fkey FOREIGN KEY (municipality_id, plan_id, version_id) REFERENCES counted.plan_version(municipality_id, plan_id, id),
	constraint plan_consultation_pkey PRIMARY KEY (municipality_id, id),
	constraint one_consultation_at_an_address UNIQUE (address)
);
-- row security: on, forced
CREATE INDEX plan_consultation_plan ON counted.plan_consultation USING btree (municipality_id, plan_id);
create policy added_by_plan_keepers for insert to bofast_app
	with check ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (( SELECT house.wide() AS wide) OR ( SELECT context.keeps_plans() AS keeps_plans)));
create policy changed_by_plan_keepers for update to bofast_app
	using ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (( SELECT house.wide() AS wide) OR ( SELECT context.keeps_plans() AS keeps_plans)));
create policy numbered_by_owner for update to bofast_owner
	using (municipality_id = ( SELECT context.municipality() AS municipality));
create policy read_by_owner for select to bofast_owner
	using true;
create policy read_by_staff for select to bofast_app
	using ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (( SELECT house.wide() AS wide) OR ( SELECT context.is_staff() AS is_staff)));
create policy read_by_who_answers for select to bofast_app
	using ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (id = ( SELECT context.answering_in() AS answering_in)));
grant insert, select, update to bofast_app;

-- Who decided what about the plan, and when. retention: public record, kept
create table counted.plan_decision (
	municipality_id integer not null,
	id uuid not null default uuidv7(),
	plan_id uuid not null,
	kind text not null,
	body text not null,
	decided_on date not null,
	registry_number text,
	version_id uuid,
	paragraph text,
	clauses text[] not null default '{}'::text[],
	constraint plan_decision_body_check CHECK ((body <> ''::text)),
	constraint plan_decision_kind_check CHECK ((kind <> ''::text)),
	constraint plan_decision_paragraph_check CHECK ((paragraph <> ''::text)),
	constraint plan_decision_municipality_id_plan_id_fkey FOREIGN KEY (municipality_id, plan_id) REFERENCES counted.plan(municipality_id, id),
	constraint plan_decision_municipality_id_plan_id_version_id_fkey FOREIGN KEY (municipality_id, plan_id, version_id) REFERENCES counted.plan_version(municipality_id, plan_id, id),
	constraint plan_decision_pkey PRIMARY KEY (municipality_id, id)
);
-- row security: on, forced
create policy added_by_plan_keepers for insert to bofast_app
	with check ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (( SELECT house.wide() AS wide) OR ( SELECT context.keeps_plans() AS keeps_plans)));
create policy changed_by_plan_keepers for update to bofast_app
	using ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (( SELECT house.wide() AS wide) OR ( SELECT context.keeps_plans() AS keeps_plans)));
create policy read_by_staff for select to bofast_app
	using ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (( SELECT house.wide() AS wide) OR ( SELECT context.is_staff() AS is_staff)));
grant insert, select to bofast_app;

-- A round in which a plan is followed up for a year or the beginning of one; frozen once, never thawed. retention: public record, kept
create table counted.plan_follow_up (
	municipality_id integer not null,
	id uuid not null default uuidv7(),
	plan_id uuid not null,
	year integer not null,
	opened_on date not null,
	opened_by uuid not null,
	comments_due_on date,
	frozen_at timestamp with time zone,
	frozen_by uuid,
	annex_number integer,
	recorded_at timestamp with time zone not null default clock_timestamp(),
	part text not null default 'year'::text,
	constraint frozen_by_somebody CHECK (((frozen_at IS NULL) = (frozen_by IS NULL))),
	constraint plan_follow_up_part_check CHECK ((part = ANY (ARRAY['tertial-1'::text, 'half-year'::text, 'tertial-2'::text, 'year'::text]))),
	constraint plan_follow_up_municipality_id_frozen_by_fkey FOREIGN KEY (municipality_id, frozen_by) REFERENCES named.staff(municipality_id, id),
	constraint plan_follow_up_municipality_id_opened_by_fkey FOREIGN KEY (municipality_id, opened_by) REFERENCES named.staff(municipality_id, id),
	constraint plan_follow_up_municipality_id_plan_id_fkey FOREIGN KEY (municipality_id, plan_id) REFERENCES counted.plan(municipality_id, id),
	constraint plan_follow_up_pkey PRIMARY KEY (municipality_id, id),
	constraint one_follow_up_a_period UNIQUE (municipality_id, plan_id, year, part)
);
-- row security: on, forced
CREATE TRIGGER remember BEFORE DELETE OR UPDATE ON counted.plan_follow_up FOR EACH ROW EXECUTE FUNCTION house.remember();
create policy added_by_plan_keepers for insert to bofast_app
	with check ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (( SELECT house.wide() AS wide) OR ( SELECT context.keeps_plans() AS keeps_plans)));
create policy changed_by_plan_keepers for update to bofast_app
	using ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (frozen_at IS NULL) AND (( SELECT house.wide() AS wide) OR ( SELECT context.keeps_plans() AS keeps_plans)))
	with check (municipality_id = ( SELECT context.municipality() AS municipality));
create policy read_by_staff for select to bofast_app
	using ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (( SELECT house.wide() AS wide) OR ( SELECT context.is_staff() AS is_staff)));
grant insert, select, update to bofast_app;

-- A talk before a plan is written, by the same questions: what trends, what is needed. retention: public record, kept
create table counted.plan_interview (
	municipality_id integer not null,
	id uuid not null default uuidv7(),
	plan_id uuid not null,
	held_on date not null,
	who text not null,
	sector text not null,
	trends text not null default ''::text,
	needs text not null default ''::text,
	section_id uuid,
	noted_on date not null,
	noted_by uuid,
	recorded_at timestamp with time zone not null default clock_timestamp(),
	constraint plan_interview_sector_check CHECK ((sector = ANY (ARRAY['public'::text, 'private'::text, 'non-profit'::text]))),
	constraint plan_interview_who_check CHECK ((who <> ''::text)),
	constraint said_something CHECK (((trends <> ''::text) OR (needs <> ''::text))),
	constraint plan_interview_municipality_id_noted_by_fkey FOREIGN KEY (municipality_id, noted_by) REFERENCES named.staff(municipality_id, id),
	constraint plan_interview_municipality_id_plan_id_fkey FOREIGN KEY (municipality_id, plan_id) REFERENCES counted.plan(municipality_id, id),
	constraint plan_interview_pkey PRIMARY KEY (municipality_id, id)
);
-- row security: on, forced
CREATE INDEX plan_interview_plan ON counted.plan_interview USING btree (municipality_id, plan_id);
CREATE TRIGGER remember BEFORE DELETE OR UPDATE ON counted.plan_interview FOR EACH ROW EXECUTE FUNCTION house.remember();
create policy added_by_plan_keepers for insert to bofast_app
	with check ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (( SELECT house.wide() AS wide) OR ( SELECT context.keeps_plans() AS keeps_plans)));
create policy changed_by_plan_keepers for update to bofast_app
	using ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (( SELECT house.wide() AS wide) OR ( SELECT context.keeps_plans() AS keeps_plans)));
create policy read_by_staff for select to bofast_app
	using ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (( SELECT house.wide() AS wide) OR ( SELECT context.is_staff() AS is_staff)));
create policy taken_away_by_plan_keepers for delete to bofast_app
	using ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (( SELECT house.wide() AS wide) OR ( SELECT context.keeps_plans() AS keeps_plans)));
grant delete, insert, select, update to bofast_app;

-- What was learnt, under a theme and with its source. retention: public record, kept
create table counted.plan_lesson (
	municipality_id integer not null,
	id uuid not null default uuidv7(),
	plan_id uuid not null,
	theme text not null,
	body text not null,
	source text,
	plan_interview_id uuid,
	section_id uuid,
	noted_on date not null,
	noted_by uuid,
	recorded_at timestamp with time zone not null default clock_timestamp(),
	constraint has_a_source CHECK ((num_nonnulls(source, plan_interview_id) = 1)),
	constraint plan_lesson_body_check CHECK ((body <> ''::text)),
	constraint plan_lesson_source_check CHECK ((source <> ''::text)),
	constraint plan_lesson_theme_check CHECK ((theme <> ''::text)),
	constraint plan_lesson_municipality_id_noted_by_fkey FOREIGN KEY (municipality_id, noted_by) REFERENCES named.staff(municipality_id, id),
	constraint plan_lesson_municipality_id_plan_id_fkey FOREIGN KEY (municipality_id, plan_id) REFERENCES counted.plan(municipality_id, id),
	constraint plan_lesson_municipality_id_plan_interview_id_fkey FOREIGN KEY (municipality_id, plan_interview_id) REFERENCES counted.plan_interview(municipality_id, id),
	constraint plan_lesson_pkey PRIMARY KEY (municipality_id, id)
);
-- row security: on, forced
CREATE INDEX plan_lesson_interview ON counted.plan_lesson USING btree (municipality_id, plan_interview_id);
CREATE INDEX plan_lesson_plan ON counted.plan_lesson USING btree (municipality_id, plan_id);
CREATE TRIGGER remember BEFORE DELETE OR UPDATE ON counted.plan_lesson FOR EACH ROW EXECUTE FUNCTION house.remember();
create policy added_by_plan_keepers for insert to bofast_app
	with check ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (( SELECT house.wide() AS wide) OR ( SELECT context.keeps_plans() AS keeps_plans)));
create policy changed_by_plan_keepers for update to bofast_app
	using ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (( SELECT house.wide() AS wide) OR ( SELECT context.keeps_plans() AS keeps_plans)));
create policy read_by_staff for select to bofast_app
	using ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (( SELECT house.wide() AS wide) OR ( SELECT context.is_staff() AS is_staff)));
create policy taken_away_by_plan_keepers for delete to bofast_app
	using ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (( SELECT house.wide() AS wide) OR ( SELECT context.keeps_plans() AS keeps_plans)));
grant delete, insert, select, update to bofast_app;

-- Who dealt with a version before it was decided, when, and what came of it. retention: public record, kept
create table counted.plan_preparation (
	municipality_id integer not null,
	id uuid not null default uuidv7(),
	plan_id uuid not null,
	version_id uuid not null,
	body text not null,
	on_day date,
	outcome text not null default ''::text,
	constraint plan_preparation_body_check CHECK ((body <> ''::text)),
	constraint plan_preparation_municipality_id_plan_id_version_id_fkey FOREIGN KEY (municipality_id, plan_id, version_id) REFERENCES counted.plan_version(municipality_id, plan_id, id),
	constraint plan_preparation_pkey PRIMARY KEY (municipality_id, id)
);
-- row security: on, forced
create policy added_by_plan_keepers for insert to bofast_app
	with check ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (( SELECT house.wide() AS wide) OR ( SELECT context.keeps_plans() AS keeps_plans)));
create policy changed_by_plan_keepers for update to bofast_app
	using ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (( SELECT house.wide() AS wide) OR ( SELECT context.keeps_plans() AS keeps_plans)));
create policy read_by_staff for select to bofast_app
	using ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (( SELECT house.wide() AS wide) OR ( SELECT context.is_staff() AS is_staff)));
grant insert, select to bofast_app;

-- What could be done, kept until it becomes an activity or is left with a reason. retention: public record, kept
create table counted.plan_proposal (
	municipality_id integer not null,
	id uuid not null default uuidv7(),
	plan_id uuid not null,
	kind text not null,
	body text not null,
	answer_part_id uuid,
	state text not null default 'open'::text,
	activity_id uuid,
	dropped_why text,
	noted_on date not null,
	noted_by uuid,
	settled_on date,
	settled_by uuid,
	recorded_at timestamp with time zone not null default clock_timestamp(),
	constraint dropped_for_a_reason CHECK (((state = 'dropped'::text) = (dropped_why IS NOT NULL))),
	constraint plan_proposal_body_check CHECK ((body <> ''::text)),
	constraint plan_proposal_dropped_why_check CHECK ((dropped_why <> ''::text)),
	constraint plan_proposal_kind_check CHECK ((kind = ANY (ARRAY['inquiry'::text, 'activity'::text, 'continue'::text, 'develop'::text]))),
	constraint plan_proposal_state_check CHECK ((state = ANY (ARRAY['open'::text, 'taken'::text, 'dropped'::text]))),
	constraint settled_on_a_day CHECK (((state = 'open'::text) = (settled_on IS NULL))),
	constraint taken_as_an_activity CHECK (((state = 'taken'::text) = (activity_id IS NOT NULL))),
	constraint plan_proposal_municipality_id_answer_part_id_fkey FOREIGN KEY (municipality_id, answer_part_id) REFERENCES counted.answer_part(municipality_id, id),
	constraint plan_proposal_municipality_id_noted_by_fkey FOREIGN KEY (municipality_id, noted_by) REFERENCES named.staff(municipality_id, id),
	constraint plan_proposal_municipality_id_plan_id_fkey FOREIGN KEY (municipality_id, plan_id) REFERENCES counted.plan(municipality_id, id),
	constraint plan_proposal_municipality_id_settled_by_fkey FOREIGN KEY (municipality_id, settled_by) REFERENCES named.staff(municipality_id, id),
	constraint plan_proposal_pkey PRIMARY KEY (municipality_id, id)
);
-- row security: on, forced
CREATE INDEX plan_proposal_answer ON counted.plan_proposal USING btree (municipality_id, answer_part_id);
CREATE INDEX plan_proposal_plan ON counted.plan_proposal USING btree (municipality_id, plan_id);
CREATE TRIGGER remember BEFORE DELETE OR UPDATE ON counted.plan_proposal FOR EACH ROW EXECUTE FUNCTION house.remember();
create policy added_by_plan_keepers for insert to bofast_app
	with check ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (( SELECT house.wide() AS wide) OR ( SELECT context.keeps_plans() AS keeps_plans)));
create policy changed_by_plan_keepers for update to bofast_app
	using ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (( SELECT house.wide() AS wide) OR ( SELECT context.keeps_plans() AS keeps_plans)));
create policy read_by_staff for select to bofast_app
	using ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (( SELECT house.wide() AS wide) OR ( SELECT context.is_staff() AS is_staff)));
create policy taken_away_by_plan_keepers for delete to bofast_app
	using ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (( SELECT house.wide() AS wide) OR ( SELECT context.keeps_plans() AS keeps_plans)));
grant delete, insert, select, update to bofast_app;

-- What a plan says, as one value: worked on until it is decided, and never changed after. retention: public record, kept
create table counted.plan_version (
	municipality_id integer not null,
	id uuid not null default uuidv7(),
	plan_id uuid not null,
	number integer not null,
	content jsonb not null,
	begun_on date not null,
	begun_by uuid,
	consulted_from date,
	decided_on date,
	in_force_from date,
	withdrawn_on date,
	constraint decided_from_a_day CHECK (((decided_on IS NULL) = (in_force_from IS NULL))),
	constraint decided_or_withdrawn CHECK (((decided_on IS NULL) OR (withdrawn_on IS NULL))),
	constraint plan_version_number_check CHECK ((number > 0)),
	constraint plan_version_municipality_id_begun_by_fkey FOREIGN KEY (municipality_id, begun_by) REFERENCES named.staff(municipality_id, id),
	constraint plan_version_municipality_id_plan_id_fkey FOREIGN KEY (municipality_id, plan_id) REFERENCES counted.plan(municipality_id, id),
	constraint plan_version_pkey PRIMARY KEY (municipality_id, id),
	constraint one_version_of_a_number UNIQUE (municipality_id, plan_id, number),
	constraint version_of_its_plan UNIQUE (municipality_id, plan_id, id)
);
-- row security: on, forced
CREATE TRIGGER stands_as_decided BEFORE DELETE OR UPDATE ON counted.plan_version FOR EACH ROW EXECUTE FUNCTION house.stands_as_decided();
CREATE UNIQUE INDEX one_draft_of_a_plan ON counted.plan_version USING btree (municipality_id, plan_id) WHERE ((decided_on IS NULL) AND (withdrawn_on IS NULL));
create policy added_by_plan_keepers for insert to bofast_app
	with check ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (( SELECT house.wide() AS wide) OR ( SELECT context.keeps_plans() AS keeps_plans)));
create policy changed_by_plan_keepers for update to bofast_app
	using ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (( SELECT house.wide() AS wide) OR ( SELECT context.keeps_plans() AS keeps_plans)));
create policy read_by_staff for select to bofast_app
	using ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (( SELECT house.wide() AS wide) OR ( SELECT context.is_staff() AS is_staff)));
grant insert, select, update to bofast_app;

-- What somebody in the network answers. retention: public record, kept
create table counted.question_answer (
	municipality_id integer not null,
	id uuid not null default uuidv7(),
	network_question_id uuid not null,
	answer text not null,
	answered_as text not null,
	answered_on date not null,
	answered_by uuid,
	constraint question_answer_answer_check CHECK ((answer <> ''::text)),
	constraint question_answer_answered_as_check CHECK ((answered_as = ANY (ARRAY['secretariat'::text, 'county'::text, 'member'::text]))),
	constraint question_answer_municipality_id_answered_by_fkey FOREIGN KEY (municipality_id, answered_by) REFERENCES named.staff(municipality_id, id),
	constraint question_answer_municipality_id_network_question_id_fkey FOREIGN KEY (municipality_id, network_question_id) REFERENCES counted.network_question(municipality_id, id),
	constraint question_answer_pkey PRIMARY KEY (municipality_id, id)
);
-- row security: on, forced
CREATE INDEX question_answer_by ON counted.question_answer USING btree (municipality_id, answered_by);
CREATE INDEX question_answer_of ON counted.question_answer USING btree (municipality_id, network_question_id);
create policy added_by_secretariat for insert to bofast_app
	with check ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (( SELECT house.wide() AS wide) OR ( SELECT context.keeps_network() AS keeps_network)));
create policy answered_by_anyone_in_network for insert to bofast_app
	with check ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (( SELECT context.in_network() AS in_network) AND (answered_by = ( SELECT context.actor() AS actor))));
create policy changed_by_secretariat for update to bofast_app
	using ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (( SELECT house.wide() AS wide) OR ( SELECT context.keeps_network() AS keeps_network)));
create policy read_in_network for select to bofast_app
	using ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (( SELECT house.wide() AS wide) OR ( SELECT context.in_network() AS in_network)));
create policy taken_away_by_secretariat for delete to bofast_app
	using ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (( SELECT house.wide() AS wide) OR ( SELECT context.keeps_network() AS keeps_network)));
grant insert, select to bofast_app;

-- A municipality's released aggregates as they came, signed; never changed but by a new number. retention: public record, kept
create table counted.received_package (
	municipality_id integer not null,
	id uuid not null,
	place_id uuid not null,
	number integer not null,
	replaces uuid,
	way text not null,
	key_fingerprint text,
	signature text,
	digest text not null,
	first_year integer not null,
	last_year integer not null,
	content jsonb not null,
	released_at timestamp with time zone not null,
	received_at timestamp with time zone not null,
	withdrawn_at timestamp with time zone,
	withdrawn_because text,
	signed_text text,
	constraint received_package_check CHECK (((last_year >= first_year) AND (last_year <= 2200))),
	constraint received_package_first_year_check CHECK (((first_year >= 1990) AND (first_year <= 2200))),
	constraint received_package_number_check CHECK ((number >= 1)),
	constraint received_package_way_check CHECK ((way = ANY (ARRAY['push'::text, 'file'::text, 'pull'::text, 'form'::text, 'template'::text]))),
	constraint signed_or_by_hand CHECK (((way = ANY (ARRAY['push'::text, 'file'::text, 'pull'::text])) = ((signature IS NOT NULL) AND (key_fingerprint IS NOT NULL)))),
	constraint withdrawn_with_a_reason CHECK ((((withdrawn_at IS NULL) = (withdrawn_because IS NULL)) AND (withdrawn_because <> ''::text))),
	constraint received_package_municipality_id_place_id_fkey FOREIGN KEY (municipality_id, place_id) REFERENCES counted.network_place(municipality_id, id),
	constraint received_package_municipality_id_replaces_fkey FOREIGN KEY (municipality_id, replaces) REFERENCES counted.received_package(municipality_id, id),
	constraint received_package_pkey PRIMARY KEY (municipality_id, id),
	constraint one_package_of_a_number UNIQUE (municipality_id, place_id, number)
);
-- row security: on, forced
CREATE INDEX received_package_municipality_id_replaces_idx ON counted.received_package USING btree (municipality_id, replaces);
CREATE TRIGGER package_stands BEFORE UPDATE ON counted.received_package FOR EACH ROW EXECUTE FUNCTION house.package_stands();
create policy added_by_secretariat for insert to bofast_app
	with check ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (( SELECT house.wide() AS wide) OR ( SELECT context.keeps_network() AS keeps_network)));
create policy added_by_sender for insert to bofast_app
	with check ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (place_id = ( SELECT context.sending_place() AS sending_place)));
create policy changed_by_secretariat for update to bofast_app
	using ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (( SELECT house.wide() AS wide) OR ( SELECT context.keeps_network() AS keeps_network)));
create policy read_by_owner for select to bofast_owner
	using true;
create policy read_by_place for select to bofast_app
	using ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (( SELECT house.wide() AS wide) OR ( SELECT context.keeps_network() AS keeps_network) OR (place_id IN ( SELECT context.seen_places() AS seen_places))));
create policy read_by_sender for select to bofast_app
	using ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (place_id = ( SELECT context.sending_place() AS sending_place)));
create policy taken_away_by_secretariat for delete to bofast_app
	using ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (( SELECT house.wide() AS wide) OR ( SELECT context.keeps_network() AS keeps_network)));
grant insert, select, update to bofast_app;

-- That a member has begun, and when it approved its words. retention: public record, kept
create table counted.reflection (
	municipality_id integer not null,
	round_id uuid not null,
	member_id uuid not null,
	begun_on date not null,
	approved_on date,
	approved_by uuid,
	constraint approved_by_somebody CHECK (((approved_on IS NULL) = (approved_by IS NULL))),
	constraint reflection_municipality_id_approved_by_fkey FOREIGN KEY (municipality_id, approved_by) REFERENCES named.staff(municipality_id, id),
	constraint reflection_municipality_id_round_id_member_id_fkey FOREIGN KEY (municipality_id, round_id, member_id) REFERENCES counted.reflection_asked(municipality_id, round_id, member_id),
	constraint reflection_pkey PRIMARY KEY (municipality_id, round_id, member_id)
);
-- row security: on, forced
CREATE INDEX reflection_municipality_id_approved_by_idx ON counted.reflection USING btree (municipality_id, approved_by);
create policy approved_by_the_member for update to bofast_app
	using ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (( SELECT house.wide() AS wide) OR ((member_id IN ( SELECT context.own_seats() AS own_seats)) AND (round_id IN ( SELECT r.id FROM counted.reflection_round r WHERE ((r.opened_on IS NOT NULL) AND (r.closed_on IS NULL)))))));
create policy begun_by_the_member for insert to bofast_app
	with check ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (( SELECT house.wide() AS wide) OR ((member_id IN ( SELECT context.own_seats() AS own_seats)) AND (round_id IN ( SELECT r.id FROM counted.reflection_round r WHERE ((r.opened_on IS NOT NULL) AND (r.closed_on IS NULL)))))));
create policy read_in_partnership for select to bofast_app
	using ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (( SELECT house.wide() AS wide) OR ( SELECT context.in_partnership() AS in_partnership)));
grant insert, select, update to bofast_app;

-- Whom a round asks, as the members were when it was opened. retention: public record, kept
create table counted.reflection_asked (
	municipality_id integer not null,
	round_id uuid not null,
	member_id uuid not null,
	asked_on date not null,
	constraint reflection_asked_municipality_id_member_id_fkey FOREIGN KEY (municipality_id, member_id) REFERENCES counted.partnership_member(municipality_id, id),
	constraint reflection_asked_municipality_id_round_id_fkey FOREIGN KEY (municipality_id, round_id) REFERENCES counted.reflection_round(municipality_id, id),
	constraint reflection_asked_pkey PRIMARY KEY (municipality_id, round_id, member_id)
);
-- row security: on, forced
CREATE INDEX reflection_asked_municipality_id_member_id_idx ON counted.reflection_asked USING btree (municipality_id, member_id);
create policy added_by_secretariat for insert to bofast_app
	with check ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (( SELECT house.wide() AS wide) OR ( SELECT context.keeps_network() AS keeps_network)));
create policy changed_by_secretariat for update to bofast_app
	using ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (( SELECT house.wide() AS wide) OR ( SELECT context.keeps_network() AS keeps_network)));
create policy read_in_partnership for select to bofast_app
	using ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (( SELECT house.wide() AS wide) OR ( SELECT context.in_partnership() AS in_partnership)));
create policy taken_away_by_secretariat for delete to bofast_app
	using ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (( SELECT house.wide() AS wide) OR ( SELECT context.keeps_network() AS keeps_network)));
grant insert, select, update to bofast_app;

-- That a member sees a question otherwise than the others, or than one of them; kept beside their words. retention: public record, kept
create table counted.reflection_dissent (
	municipality_id integer not null,
	id uuid not null default uuidv7(),
	round_id uuid not null,
	question_id uuid not null,
	member_id uuid not null,
	against_id uuid,
	body text not null,
	stated_on date not null,
	constraint not_against_oneself CHECK ((member_id <> against_id)),
	constraint reflection_dissent_body_check CHECK ((body <> ''::text)),
	constraint reflection_dissent_municipality_id_round_id_against_id_fkey FOREIGN KEY (municipality_id, round_id, against_id) REFERENCES counted.reflection_asked(municipality_id, round_id, member_id),
	constraint reflection_dissent_municipality_id_round_id_member_id_fkey FOREIGN KEY (municipality_id, round_id, member_id) REFERENCES counted.reflection_asked(municipality_id, round_id, member_id),
	constraint reflection_dissent_municipality_id_round_id_question_id_fkey FOREIGN KEY (municipality_id, round_id, question_id) REFERENCES counted.reflection_question(municipality_id, round_id, id),
	constraint reflection_dissent_pkey PRIMARY KEY (municipality_id, id),
	constraint one_dissent_of_a_member UNIQUE NULLS NOT DISTINCT (municipality_id, round_id, question_id, member_id, against_id)
);
-- row security: on, forced
CREATE INDEX reflection_dissent_municipality_id_round_id_against_id_idx ON counted.reflection_dissent USING btree (municipality_id, round_id, against_id);
CREATE INDEX reflection_dissent_municipality_id_round_id_member_id_idx ON counted.reflection_dissent USING btree (municipality_id, round_id, member_id);
create policy read_in_partnership for select to bofast_app
	using ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (( SELECT house.wide() AS wide) OR ( SELECT context.in_partnership() AS in_partnership)));
create policy stated_by_the_member for insert to bofast_app
	with check ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (( SELECT house.wide() AS wide) OR ((member_id IN ( SELECT context.own_seats() AS own_seats)) AND (round_id IN ( SELECT r.id FROM counted.reflection_round r WHERE ((r.opened_on IS NOT NULL) AND (r.closed_on IS NULL)))))));
create policy taken_back_by_the_member for delete to bofast_app
	using ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (( SELECT house.wide() AS wide) OR ((member_id IN ( SELECT context.own_seats() AS own_seats)) AND (round_id IN ( SELECT r.id FROM counted.reflection_round r WHERE ((r.opened_on IS NOT NULL) AND (r.closed_on IS NULL)))))));
grant delete, insert, select, update to bofast_app;

-- What a round asks. retention: public record, kept
create table counted.reflection_question (
	municipality_id integer not null,
	id uuid not null default uuidv7(),
	round_id uuid not null,
	"position" integer not null,
	question text not null,
	guidance text not null default ''::text,
	constraint reflection_question_position_check CHECK (("position" >= 1)),
	constraint reflection_question_question_check CHECK ((question <> ''::text)),
	constraint reflection_question_municipality_id_round_id_fkey FOREIGN KEY (municipality_id, round_id) REFERENCES counted.reflection_round(municipality_id, id),
	constraint reflection_question_pkey PRIMARY KEY (municipality_id, id),
	constraint one_question_at_a_place UNIQUE (municipality_id, round_id, "position") DEFERRABLE,
	constraint question_of_its_round UNIQUE (municipality_id, round_id, id)
);
-- row security: on, forced
create policy added_by_secretariat for insert to bofast_app
	with check ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (( SELECT house.wide() AS wide) OR ( SELECT context.keeps_network() AS keeps_network)));
create policy changed_by_secretariat for update to bofast_app
	using ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (( SELECT house.wide() AS wide) OR ( SELECT context.keeps_network() AS keeps_network)));
create policy read_in_partnership for select to bofast_app
	using ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (( SELECT house.wide() AS wide) OR ( SELECT context.in_partnership() AS in_partnership)));
create policy taken_away_by_secretariat for delete to bofast_app
	using ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (( SELECT house.wide() AS wide) OR ( SELECT context.keeps_network() AS keeps_network)));
grant delete, insert, select, update to bofast_app;

-- Members are asked for their reflections on a year, until a day. retention: public record, kept
create table counted.reflection_round (
	municipality_id integer not null,
	id uuid not null default uuidv7(),
	title text not null,
	year integer not null,
	lead text not null default ''::text,
	due_on date not null,
	opened_on date,
	closed_on date,
	recorded_at timestamp with time zone not null default clock_timestamp(),
	constraint reflection_round_title_check CHECK ((title <> ''::text)),
	constraint reflection_round_year_check CHECK (((year >= 1990) AND (year <= 2200))),
	constraint round_closes_after_it_opened CHECK (((closed_on IS NULL) OR (closed_on >= opened_on))),
	constraint reflection_round_municipality_id_fkey FOREIGN KEY (municipality_id) REFERENCES named.municipality(municipality_id),
	constraint reflection_round_pkey PRIMARY KEY (municipality_id, id),
	constraint one_round_of_a_title_and_year UNIQUE (municipality_id, year, title)
);
-- row security: on, forced
CREATE TRIGGER remember BEFORE DELETE OR UPDATE ON counted.reflection_round FOR EACH ROW EXECUTE FUNCTION house.remember();
create policy added_by_secretariat for insert to bofast_app
	with check ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (( SELECT house.wide() AS wide) OR ( SELECT context.keeps_network() AS keeps_network)));
create policy changed_by_secretariat for update to bofast_app
	using ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (( SELECT house.wide() AS wide) OR ( SELECT context.keeps_network() AS keeps_network)));
create policy read_in_partnership for select to bofast_app
	using ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (( SELECT house.wide() AS wide) OR ( SELECT context.in_partnership() AS in_partnership)));
create policy taken_away_by_secretariat for delete to bofast_app
	using ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (( SELECT house.wide() AS wide) OR ( SELECT context.keeps_network() AS keeps_network)));
grant insert, select, update to bofast_app;

-- A member's own words to a question; its own until it has approved them. retention: public record, kept
create table counted.reflection_words (
	municipality_id integer not null,
	round_id uuid not null,
	member_id uuid not null,
	question_id uuid not null,
	body text not null,
	constraint reflection_words_body_check CHECK ((body <> ''::text)),
	constraint reflection_words_municipality_id_round_id_member_id_fkey FOREIGN KEY (municipality_id, round_id, member_id) REFERENCES counted.reflection(municipality_id, round_id, member_id),
	constraint reflection_words_municipality_id_round_id_question_id_fkey FOREIGN KEY (municipality_id, round_id, question_id) REFERENCES counted.reflection_question(municipality_id, round_id, id),
	constraint reflection_words_pkey PRIMARY KEY (municipality_id, round_id, member_id, question_id)
);
-- row security: on, forced
CREATE INDEX reflection_words_municipality_id_round_id_question_id_idx ON counted.reflection_words USING btree (municipality_id, round_id, question_id);
create policy changed_by_the_member for update to bofast_app
	using ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (( SELECT house.wide() AS wide) OR ((member_id IN ( SELECT context.own_seats() AS own_seats)) AND (round_id IN ( SELECT r.id FROM counted.reflection_round r WHERE ((r.opened_on IS NOT NULL) AND (r.closed_on IS NULL)))) AND ((round_id, member_id) IN ( SELECT r.round_id, r.member_id FROM counted.reflection r WHERE (r.approved_on IS NULL))))));
create policy read_when_approved for select to bofast_app
	using ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (( SELECT house.wide() AS wide) OR (member_id IN ( SELECT context.own_seats() AS own_seats)) OR (( SELECT context.in_partnership() AS in_partnership) AND ((round_id, member_id) IN ( SELECT r.round_id, r.member_id FROM counted.reflection r WHERE (r.approved_on IS NOT NULL))))));
create policy struck_by_the_member for delete to bofast_app
	using ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (( SELECT house.wide() AS wide) OR ((member_id IN ( SELECT context.own_seats() AS own_seats)) AND (round_id IN ( SELECT r.id FROM counted.reflection_round r WHERE ((r.opened_on IS NOT NULL) AND (r.closed_on IS NULL)))) AND ((round_id, member_id) IN ( SELECT r.round_id, r.member_id FROM counted.reflection r WHERE (r.approved_on IS NULL))))));
create policy written_by_the_member for insert to bofast_app
	with check ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (( SELECT house.wide() AS wide) OR ((member_id IN ( SELECT context.own_seats() AS own_seats)) AND (round_id IN ( SELECT r.id FROM counted.reflection_round r WHERE ((r.opened_on IS NOT NULL) AND (r.closed_on IS NULL)))) AND ((round_id, member_id) IN ( SELECT r.round_id, r.member_id FROM counted.reflection r WHERE (r.approved_on IS NULL))))));
grant delete, insert, select, update to bofast_app;

-- A reform that the partnership follows. retention: public record, kept
create table counted.reform (
	municipality_id integer not null,
	id uuid not null default uuidv7(),
	title text not null,
	about text not null default ''::text,
	decision text not null default ''::text,
	decided_on date,
	begins_on date not null,
	ended_on date,
	constraint reform_title_check CHECK ((title <> ''::text)),
	constraint reform_municipality_id_fkey FOREIGN KEY (municipality_id) REFERENCES named.municipality(municipality_id),
	constraint reform_pkey PRIMARY KEY (municipality_id, id),
	constraint one_reform_of_a_title UNIQUE (municipality_id, title)
);
-- row security: on, forced
create policy added_by_secretariat for insert to bofast_app
	with check ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (( SELECT house.wide() AS wide) OR ( SELECT context.keeps_network() AS keeps_network)));
create policy changed_by_secretariat for update to bofast_app
	using ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (( SELECT house.wide() AS wide) OR ( SELECT context.keeps_network() AS keeps_network)));
create policy read_in_partnership for select to bofast_app
	using ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (( SELECT house.wide() AS wide) OR ( SELECT context.in_partnership() AS in_partnership)));
create policy taken_away_by_secretariat for delete to bofast_app
	using ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (( SELECT house.wide() AS wide) OR ( SELECT context.keeps_network() AS keeps_network)));
grant insert, select, update to bofast_app;

-- What tells how far a reform has come, and how it is counted. retention: public record, kept
create table counted.reform_indicator (
	municipality_id integer not null,
	id uuid not null default uuidv7(),
	reform_id uuid not null,
	"position" integer not null,
	name text not null,
	unit text not null,
	wanted text not null,
	counted_how text not null,
	constraint reform_indicator_counted_how_check CHECK ((counted_how <> ''::text)),
	constraint reform_indicator_name_check CHECK ((name <> ''::text)),
	constraint reform_indicator_position_check CHECK (("position" >= 1)),
	constraint reform_indicator_unit_check CHECK ((unit = ANY (ARRAY['persons'::text, 'share'::text, 'days'::text, 'homes'::text, 'municipalities'::text, 'money'::text]))),
	constraint reform_indicator_wanted_check CHECK ((wanted = ANY (ARRAY['more'::text, 'fewer'::text, 'neither'::text]))),
	constraint reform_indicator_municipality_id_reform_id_fkey FOREIGN KEY (municipality_id, reform_id) REFERENCES counted.reform(municipality_id, id),
	constraint reform_indicator_pkey PRIMARY KEY (municipality_id, id),
	constraint one_indicator_of_a_name UNIQUE (municipality_id, reform_id, name)
);
-- row security: on, forced
create policy added_by_secretariat for insert to bofast_app
	with check ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (( SELECT house.wide() AS wide) OR ( SELECT context.keeps_network() AS keeps_network)));
create policy changed_by_secretariat for update to bofast_app
	using ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (( SELECT house.wide() AS wide) OR ( SELECT context.keeps_network() AS keeps_network)));
create policy read_in_partnership for select to bofast_app
	using ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (( SELECT house.wide() AS wide) OR ( SELECT context.in_partnership() AS in_partnership)));
create policy taken_away_by_secretariat for delete to bofast_app
	using ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (( SELECT house.wide() AS wide) OR ( SELECT context.keeps_network() AS keeps_network)));
grant insert, select, update to bofast_app;

-- An indicator's value of a year, with its source and how sure it is. No row is that nobody has told. retention: public record, kept
create table counted.reform_value (
	municipality_id integer not null,
	id uuid not null default uuidv7(),
	indicator_id uuid not null,
	year integer not null,
	state text not null,
	value double precision,
	source text not null,
	status text not null,
	note text not null default ''::text,
	recorded_at timestamp with time zone not null default clock_timestamp(),
	constraint a_number_has_its_value CHECK (((state = 'number'::text) = (value IS NOT NULL))),
	constraint reform_value_source_check CHECK ((source <> ''::text)),
	constraint reform_value_state_check CHECK ((state = ANY (ARRAY['number'::text, 'withheld'::text, 'not-counted'::text]))),
	constraint reform_value_status_check CHECK ((status = ANY (ARRAY['verified'::text, 'preliminary'::text, 'unverified'::text]))),
	constraint reform_value_value_check CHECK ((value >= (0)::double precision)),
	constraint reform_value_year_check CHECK (((year >= 1990) AND (year <= 2200))),
	constraint reform_value_municipality_id_indicator_id_fkey FOREIGN KEY (municipality_id, indicator_id) REFERENCES counted.reform_indicator(municipality_id, id),
	constraint reform_value_pkey PRIMARY KEY (municipality_id, id),
	constraint one_value_of_a_year UNIQUE (municipality_id, indicator_id, year)
);
-- row security: on, forced
CREATE TRIGGER remember BEFORE DELETE OR UPDATE ON counted.reform_value FOR EACH ROW EXECUTE FUNCTION house.remember();
create policy added_by_secretariat for insert to bofast_app
	with check ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (( SELECT house.wide() AS wide) OR ( SELECT context.keeps_network() AS keeps_network)));
create policy changed_by_secretariat for update to bofast_app
	using ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (( SELECT house.wide() AS wide) OR ( SELECT context.keeps_network() AS keeps_network)));
create policy read_in_partnership for select to bofast_app
	using ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (( SELECT house.wide() AS wide) OR ( SELECT context.in_partnership() AS in_partnership)));
create policy taken_away_by_secretariat for delete to bofast_app
	using ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (( SELECT house.wide() AS wide) OR ( SELECT context.keeps_network() AS keeps_network)));
grant delete, insert, select, update to bofast_app;

-- What was not let in and why, by path; nothing of what it held is kept. retention: log, two years
create table counted.refused_package (
	municipality_id integer not null,
	id uuid not null default uuidv7(),
	place_id uuid,
	way text not null,
	digest text not null,
	because text not null,
	problems jsonb not null,
	refused_at timestamp with time zone not null,
	constraint refused_package_way_check CHECK ((way = ANY (ARRAY['push'::text, 'file'::text, 'pull'::text, 'form'::text, 'template'::text]))),
	constraint refused_package_municipality_id_fkey FOREIGN KEY (municipality_id) REFERENCES named.municipality(municipality_id),
	constraint refused_package_municipality_id_place_id_fkey FOREIGN KEY (municipality_id, place_id) REFERENCES counted.network_place(municipality_id, id),
	constraint refused_package_pkey PRIMARY KEY (municipality_id, id)
);
-- row security: on, forced
CREATE INDEX refused_package_municipality_id_place_id_refused_at_idx ON counted.refused_package USING btree (municipality_id, place_id, refused_at);
CREATE INDEX refused_package_municipality_id_refused_at_idx ON counted.refused_package USING btree (municipality_id, refused_at);
create policy added_by_secretariat for insert to bofast_app
	with check ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (( SELECT house.wide() AS wide) OR ( SELECT context.keeps_network() AS keeps_network)));
create policy added_by_sender for insert to bofast_app
	with check ((municipality_id = ( SELECT context.municipality() AS municipality)) AND ((place_id = ( SELECT context.sending_place() AS sending_place)) OR ((place_id IS NULL) AND (( SELECT context.actor() AS actor) IS NULL))));
create policy changed_by_secretariat for update to bofast_app
	using ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (( SELECT house.wide() AS wide) OR ( SELECT context.keeps_network() AS keeps_network)));
create policy destroyed_by_the_job for delete to bofast_app
	using ((municipality_id = ( SELECT context.municipality() AS municipality)) AND ( SELECT house.wide() AS wide));
create policy read_by_owner for select to bofast_owner
	using true;
create policy read_by_place for select to bofast_app
	using ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (( SELECT house.wide() AS wide) OR ( SELECT context.keeps_network() AS keeps_network) OR (place_id IN ( SELECT context.seen_places() AS seen_places))));
create policy taken_away_by_secretariat for delete to bofast_app
	using ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (( SELECT house.wide() AS wide) OR ( SELECT context.keeps_network() AS keeps_network)));
grant delete, insert, select, update to bofast_app;

-- A named, dated decision that lets one small figure out of the public papers' wording. retention: public record, kept
create table counted.release_decision (
	municipality_id integer not null,
	id uuid not null default uuidv7(),
	indicator_id uuid not null,
	year integer not null,
	reason text not null,
	decided_by uuid not null,
	decided_on date not null,
	recorded_at timestamp with time zone not null default clock_timestamp(),
	part text not null default 'year'::text,
	constraint release_decision_part_check CHECK ((part = ANY (ARRAY['tertial-1'::text, 'half-year'::text, 'tertial-2'::text, 'year'::text]))),
	constraint release_decision_reason_check CHECK ((reason <> ''::text)),
	constraint release_decision_municipality_id_decided_by_fkey FOREIGN KEY (municipality_id, decided_by) REFERENCES named.staff(municipality_id, id),
	constraint release_decision_municipality_id_indicator_id_fkey FOREIGN KEY (municipality_id, indicator_id) REFERENCES counted.indicator(municipality_id, id),
	constraint release_decision_pkey PRIMARY KEY (municipality_id, id),
	constraint one_release_a_figure UNIQUE (municipality_id, indicator_id, year, part)
);
-- row security: on, forced
CREATE TRIGGER remember BEFORE DELETE OR UPDATE ON counted.release_decision FOR EACH ROW EXECUTE FUNCTION house.remember();
create policy added_by_plan_keepers for insert to bofast_app
	with check ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (( SELECT house.wide() AS wide) OR ( SELECT context.keeps_plans() AS keeps_plans)));
create policy changed_by_plan_keepers for update to bofast_app
	using ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (( SELECT house.wide() AS wide) OR ( SELECT context.keeps_plans() AS keeps_plans)));
create policy read_by_staff for select to bofast_app
	using ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (( SELECT house.wide() AS wide) OR ( SELECT context.is_staff() AS is_staff)));
grant insert, select, update to bofast_app;

-- A package exactly as it was signed and went out: published aggregates alone, never changed. retention: public record, kept
create table counted.released_package (
	municipality_id integer not null,
	id uuid not null,
	link_id uuid not null,
	network_code text not null,
	number integer not null,
	replaces uuid,
	reason text not null default ''::text,
	first_year integer not null,
	last_year integer not null,
	figures integer not null,
	withheld integer not null,
	package text not null,
	digest text not null,
	signature text not null,
	key_fingerprint text not null,
	released_at timestamp with time zone not null,
	released_by uuid not null,
	constraint released_package_check CHECK ((last_year >= first_year)),
	constraint released_package_check1 CHECK (((withheld >= 0) AND (withheld <= figures))),
	constraint released_package_digest_check CHECK ((digest ~ '^[0-9a-f]{64}$'::text)),
	constraint released_package_figures_check CHECK ((figures >= 0)),
	constraint released_package_number_check CHECK ((number >= 1)),
	constraint replaced_with_a_reason CHECK (((replaces IS NULL) OR (reason <> ''::text))),
	constraint released_package_municipality_id_key_fingerprint_fkey FOREIGN KEY (municipality_id, key_fingerprint) REFERENCES counted.signing_key(municipality_id, fingerprint),
	constraint released_package_municipality_id_link_id_fkey FOREIGN KEY (municipality_id, link_id) REFERENCES counted.network_link(municipality_id, id),
	constraint released_package_municipality_id_released_by_fkey FOREIGN KEY (municipality_id, released_by) REFERENCES named.staff(municipality_id, id),
	constraint released_package_municipality_id_replaces_fkey FOREIGN KEY (municipality_id, replaces) REFERENCES counted.released_package(municipality_id, id),
	constraint released_package_pkey PRIMARY KEY (municipality_id, id)
);
-- row security: on, forced
CREATE INDEX released_package_municipality_id_key_fingerprint_idx ON counted.released_package USING btree (municipality_id, key_fingerprint);
CREATE INDEX released_package_municipality_id_link_id_idx ON counted.released_package USING btree (municipality_id, link_id);
CREATE INDEX released_package_municipality_id_released_by_idx ON counted.released_package USING btree (municipality_id, released_by);
CREATE INDEX released_package_municipality_id_replaces_idx ON counted.released_package USING btree (municipality_id, replaces);
CREATE TRIGGER released_package_stands BEFORE DELETE OR UPDATE ON counted.released_package FOR EACH ROW EXECUTE FUNCTION house.released_package_stands();
create policy added_by_plan_keepers for insert to bofast_app
	with check ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (( SELECT house.wide() AS wide) OR ( SELECT context.keeps_plans() AS keeps_plans)));
create policy read_by_plan_keepers for select to bofast_app
	using ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (( SELECT house.wide() AS wide) OR ( SELECT context.keeps_plans() AS keeps_plans)));
grant insert, select, update to bofast_app;

-- One gathering for a report, with how far it has come. retention: with its report
create table counted.report_build (
	municipality_id integer not null,
	id uuid not null default uuidv7(),
	report_id uuid not null,
	asked_by uuid,
	asked_at timestamp with time zone not null,
	state text not null default 'waiting'::text,
	step text not null default 'national'::text,
	steps_done integer not null default 0,
	steps integer not null default 0,
	ended_at timestamp with time zone,
	facts jsonb,
	constraint done_with_facts CHECK (((state = 'done'::text) = (facts IS NOT NULL))),
	constraint report_build_check CHECK ((steps >= steps_done)),
	constraint report_build_state_check CHECK ((state = ANY (ARRAY['waiting'::text, 'running'::text, 'done'::text, 'cancelled'::text, 'failed'::text]))),
	constraint report_build_step_check CHECK ((step = ANY (ARRAY['national'::text, 'submissions'::text, 'partnership'::text, 'examples'::text]))),
	constraint report_build_steps_done_check CHECK ((steps_done >= 0)),
	constraint report_build_municipality_id_asked_by_fkey FOREIGN KEY (municipality_id, asked_by) REFERENCES named.staff(municipality_id, id),
	constraint report_build_municipality_id_report_id_fkey FOREIGN KEY (municipality_id, report_id) REFERENCES counted.yearly_report(municipality_id, id),
	constraint report_build_pkey PRIMARY KEY (municipality_id, id)
);
-- row security: on, forced
CREATE INDEX report_build_municipality_id_asked_by_idx ON counted.report_build USING btree (municipality_id, asked_by);
CREATE INDEX report_build_municipality_id_report_id_asked_at_idx ON counted.report_build USING btree (municipality_id, report_id, asked_at);
CREATE TRIGGER report_part_stands BEFORE INSERT OR UPDATE ON counted.report_build FOR EACH ROW EXECUTE FUNCTION house.report_part_stands();
CREATE UNIQUE INDEX one_report_build_under_way ON counted.report_build USING btree (municipality_id, report_id) WHERE (state = ANY (ARRAY['waiting'::text, 'running'::text]));
create policy added_by_secretariat for insert to bofast_app
	with check ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (( SELECT house.wide() AS wide) OR ( SELECT context.keeps_network() AS keeps_network)));
create policy changed_by_secretariat for update to bofast_app
	using ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (( SELECT house.wide() AS wide) OR ( SELECT context.keeps_network() AS keeps_network)));
create policy read_by_secretariat for select to bofast_app
	using ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (( SELECT house.wide() AS wide) OR ( SELECT context.keeps_network() AS keeps_network)));
create policy taken_away_by_secretariat for delete to bofast_app
	using ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (( SELECT house.wide() AS wide) OR ( SELECT context.keeps_network() AS keeps_network)));
grant insert, select, update to bofast_app;

-- Why a figure is another now than when it was frozen, in somebody's own words. retention: public record, kept
create table counted.revision_reason (
	municipality_id integer not null,
	id uuid not null default uuidv7(),
	follow_up_id uuid not null,
	indicator_id uuid not null,
	until date not null,
	reason text not null,
	written_by uuid not null,
	written_on date not null,
	recorded_at timestamp with time zone not null default clock_timestamp(),
	constraint revision_reason_reason_check CHECK ((reason <> ''::text)),
	constraint revision_reason_municipality_id_follow_up_id_indicator_id__fkey FOREIGN KEY (municipality_id, follow_up_id, indicator_id, until) REFERENCES counted.frozen_source(municipality_id, follow_up_id, indicator_id, until),
	constraint revision_reason_municipality_id_written_by_fkey FOREIGN KEY (municipality_id, written_by) REFERENCES named.staff(municipality_id, id),
	constraint revision_reason_pkey PRIMARY KEY (municipality_id, id),
	constraint one_reason_a_figure UNIQUE (municipality_id, follow_up_id, indicator_id, until)
);
-- row security: on, forced
CREATE TRIGGER remember BEFORE DELETE OR UPDATE ON counted.revision_reason FOR EACH ROW EXECUTE FUNCTION house.remember();
create policy added_by_plan_keepers for insert to bofast_app
	with check ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (( SELECT house.wide() AS wide) OR ( SELECT context.keeps_plans() AS keeps_plans)));
create policy changed_by_plan_keepers for update to bofast_app
	using ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (( SELECT house.wide() AS wide) OR ( SELECT context.keeps_plans() AS keeps_plans)));
create policy read_by_staff for select to bofast_app
	using ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (( SELECT house.wide() AS wide) OR ( SELECT context.is_staff() AS is_staff)));
grant insert, select, update to bofast_app;

-- The exact small figures behind a public paper, for those with the right. retention: secret record, kept
create table counted.secret_annex (
	municipality_id integer not null,
	id uuid not null default uuidv7(),
	follow_up_id uuid not null,
	number integer not null,
	section_of_law text not null,
	dated_on date not null,
	contents jsonb not null,
	constraint secret_annex_municipality_id_follow_up_id_fkey FOREIGN KEY (municipality_id, follow_up_id) REFERENCES counted.plan_follow_up(municipality_id, id),
	constraint secret_annex_pkey PRIMARY KEY (municipality_id, id),
	constraint one_annex_of_a_number UNIQUE (municipality_id, follow_up_id, number)
);
-- row security: on, forced
create policy added_by_plan_keepers for insert to bofast_app
	with check ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (( SELECT house.wide() AS wide) OR ( SELECT context.keeps_plans() AS keeps_plans)));
create policy only_before_freezing for insert to bofast_app
	with check (follow_up_id IN ( SELECT f.id FROM counted.plan_follow_up f WHERE (f.frozen_at IS NULL)));
create policy read_with_the_right for select to bofast_app
	using ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (( SELECT context.has_role('strategist'::text) AS has_role) OR ( SELECT context.has_role('unit-manager'::text) AS has_role) OR ( SELECT context.has_role('administrator'::text) AS has_role)));
grant insert, select, update to bofast_app;

-- A part of an answer that is not shown: by which section, and why. retention: with its answer
create table counted.secret_matter (
	municipality_id integer not null,
	id uuid not null,
	section_of_law text not null,
	reason text not null default ''::text,
	marked_on date not null,
	marked_by uuid,
	constraint secret_matter_section_of_law_check CHECK ((section_of_law <> ''::text)),
	constraint secret_matter_municipality_id_id_fkey FOREIGN KEY (municipality_id, id) REFERENCES counted.answer_part(municipality_id, id),
	constraint secret_matter_municipality_id_marked_by_fkey FOREIGN KEY (municipality_id, marked_by) REFERENCES named.staff(municipality_id, id),
	constraint secret_matter_pkey PRIMARY KEY (municipality_id, id)
);
-- row security: on, forced
create policy added_by_plan_keepers for insert to bofast_app
	with check ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (( SELECT house.wide() AS wide) OR ( SELECT context.keeps_plans() AS keeps_plans)));
create policy changed_by_plan_keepers for update to bofast_app
	using ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (( SELECT house.wide() AS wide) OR ( SELECT context.keeps_plans() AS keeps_plans)));
create policy read_by_owner for select to bofast_owner
	using true;
create policy read_by_staff for select to bofast_app
	using ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (( SELECT house.wide() AS wide) OR ( SELECT context.is_staff() AS is_staff)));
create policy taken_away_by_plan_keepers for delete to bofast_app
	using ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (( SELECT house.wide() AS wide) OR ( SELECT context.keeps_plans() AS keeps_plans)));
grant delete, insert, select, update to bofast_app;

-- The public key by which a municipality's packages are known. retention: public record, kept
create table counted.sender_key (
	municipality_id integer not null,
	fingerprint text not null,
	place_id uuid not null,
	public_key bytea not null,
	since timestamp with time zone not null,
	until timestamp with time zone,
	confirmed_by uuid,
	confirmed_how text not null,
	replaces text,
	constraint confirmed_or_signed_by_the_old CHECK (((confirmed_by IS NULL) = (replaces IS NOT NULL))),
	constraint ends_after_it_began CHECK ((until >= since)),
	constraint sender_key_confirmed_how_check CHECK ((confirmed_how <> ''::text)),
	constraint sender_key_fingerprint_check CHECK ((fingerprint ~ '^[0-9a-f]{64}$'::text)),
	constraint sender_key_public_key_check CHECK ((length(public_key) = 44)),
	constraint sender_key_municipality_id_confirmed_by_fkey FOREIGN KEY (municipality_id, confirmed_by) REFERENCES named.staff(municipality_id, id),
	constraint sender_key_municipality_id_place_id_fkey FOREIGN KEY (municipality_id, place_id) REFERENCES counted.network_place(municipality_id, id),
	constraint sender_key_municipality_id_replaces_fkey FOREIGN KEY (municipality_id, replaces) REFERENCES counted.sender_key(municipality_id, fingerprint),
	constraint sender_key_pkey PRIMARY KEY (municipality_id, fingerprint)
);
-- row security: on, forced
CREATE INDEX sender_key_municipality_id_confirmed_by_idx ON counted.sender_key USING btree (municipality_id, confirmed_by);
CREATE INDEX sender_key_municipality_id_place_id_idx ON counted.sender_key USING btree (municipality_id, place_id);
CREATE INDEX sender_key_municipality_id_replaces_idx ON counted.sender_key USING btree (municipality_id, replaces);
CREATE UNIQUE INDEX one_standing_key_of_a_place ON counted.sender_key USING btree (municipality_id, place_id) WHERE (until IS NULL);
create policy added_by_secretariat for insert to bofast_app
	with check ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (( SELECT house.wide() AS wide) OR ( SELECT context.keeps_network() AS keeps_network)));
create policy added_by_sender for insert to bofast_app
	with check ((municipality_id = ( SELECT context.municipality() AS municipality)) AND ((place_id = ( SELECT context.sending_place() AS sending_place)) AND (replaces IS NOT NULL)));
create policy changed_by_secretariat for update to bofast_app
	using ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (( SELECT house.wide() AS wide) OR ( SELECT context.keeps_network() AS keeps_network)));
create policy changed_by_sender for update to bofast_app
	using ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (place_id = ( SELECT context.sending_place() AS sending_place)));
create policy read_by_owner for select to bofast_owner
	using true;
create policy read_by_place for select to bofast_app
	using ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (( SELECT house.wide() AS wide) OR ( SELECT context.keeps_network() AS keeps_network) OR (place_id IN ( SELECT context.seen_places() AS seen_places))));
create policy read_by_sender for select to bofast_app
	using ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (place_id = ( SELECT context.sending_place() AS sending_place)));
create policy taken_away_by_secretariat for delete to bofast_app
	using ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (( SELECT house.wide() AS wide) OR ( SELECT context.keeps_network() AS keeps_network)));
grant insert, select, update to bofast_app;

-- Where a municipality's standing package is fetched, every night and when somebody asks, and what came of it last. retention: setting, kept while in use
create table counted.sender_pull (
	municipality_id integer not null,
	place_id uuid not null,
	address text not null,
	set_by uuid,
	asked_at timestamp with time zone,
	begun_at timestamp with time zone,
	answered_at timestamp with time zone,
	outcome text,
	because text not null default ''::text,
	problems jsonb not null default '[]'::jsonb,
	package_id uuid,
	constraint answered_when_it_ended CHECK (((answered_at IS NULL) = (outcome IS NULL))),
	constraint sender_pull_address_check CHECK (((address ^@ 'https://'::text) OR (address ^@ 'http://'::text))),
	constraint sender_pull_outcome_check CHECK ((outcome = ANY (ARRAY['received'::text, 'known'::text, 'refused'::text, 'failed'::text]))),
	constraint which_package_came CHECK ((((outcome = ANY (ARRAY['received'::text, 'known'::text])) IS TRUE) = (package_id IS NOT NULL))),
	constraint why_it_was_not_let_in CHECK ((((outcome = ANY (ARRAY['refused'::text, 'failed'::text])) IS TRUE) = (because <> ''::text))),
	constraint sender_pull_municipality_id_package_id_fkey FOREIGN KEY (municipality_id, package_id) REFERENCES counted.received_package(municipality_id, id),
	constraint sender_pull_municipality_id_place_id_fkey FOREIGN KEY (municipality_id, place_id) REFERENCES counted.network_place(municipality_id, id),
	constraint sender_pull_municipality_id_set_by_fkey FOREIGN KEY (municipality_id, set_by) REFERENCES named.staff(municipality_id, id),
	constraint sender_pull_pkey PRIMARY KEY (municipality_id, place_id)
);
-- row security: on, forced
CREATE INDEX sender_pull_municipality_id_package_id_idx ON counted.sender_pull USING btree (municipality_id, package_id);
CREATE INDEX sender_pull_municipality_id_set_by_idx ON counted.sender_pull USING btree (municipality_id, set_by);
create policy added_by_secretariat for insert to bofast_app
	with check ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (( SELECT house.wide() AS wide) OR ( SELECT context.keeps_network() AS keeps_network)));
create policy changed_by_secretariat for update to bofast_app
	using ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (( SELECT house.wide() AS wide) OR ( SELECT context.keeps_network() AS keeps_network)));
create policy read_by_place for select to bofast_app
	using ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (( SELECT house.wide() AS wide) OR ( SELECT context.keeps_network() AS keeps_network) OR (place_id IN ( SELECT context.seen_places() AS seen_places))));
create policy taken_away_by_secretariat for delete to bofast_app
	using ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (( SELECT house.wide() AS wide) OR ( SELECT context.keeps_network() AS keeps_network)));
grant delete, insert, select, update to bofast_app;

-- What a municipality signs its packages with: the public half as it is told to others, the private half sealed while it signs. retention: public record, kept; the private half is destroyed when it is replaced
create table counted.signing_key (
	municipality_id integer not null,
	fingerprint text not null,
	notice text not null,
	notice_signature text,
	replaces text,
	private_key_cipher bytea,
	since timestamp with time zone not null,
	until timestamp with time zone,
	made_by uuid,
	constraint private_while_it_signs CHECK (((private_key_cipher IS NULL) = (until IS NOT NULL))),
	constraint signed_by_the_one_it_replaces CHECK (((replaces IS NULL) = (notice_signature IS NULL))),
	constraint signing_key_fingerprint_check CHECK ((fingerprint ~ '^[0-9a-f]{64}$'::text)),
	constraint until_after_since CHECK ((until >= since)),
	constraint signing_key_municipality_id_fkey FOREIGN KEY (municipality_id) REFERENCES named.municipality(municipality_id),
	constraint signing_key_municipality_id_made_by_fkey FOREIGN KEY (municipality_id, made_by) REFERENCES named.staff(municipality_id, id),
	constraint signing_key_municipality_id_replaces_fkey FOREIGN KEY (municipality_id, replaces) REFERENCES counted.signing_key(municipality_id, fingerprint),
	constraint signing_key_pkey PRIMARY KEY (municipality_id, fingerprint)
);
-- row security: on, forced
CREATE INDEX signing_key_municipality_id_made_by_idx ON counted.signing_key USING btree (municipality_id, made_by);
CREATE INDEX signing_key_municipality_id_replaces_idx ON counted.signing_key USING btree (municipality_id, replaces);
CREATE UNIQUE INDEX one_key_signs ON counted.signing_key USING btree (municipality_id) WHERE (until IS NULL);
create policy added_by_plan_keepers for insert to bofast_app
	with check ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (( SELECT house.wide() AS wide) OR ( SELECT context.keeps_plans() AS keeps_plans)));
create policy changed_by_plan_keepers for update to bofast_app
	using ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (( SELECT house.wide() AS wide) OR ( SELECT context.keeps_plans() AS keeps_plans)));
create policy read_by_plan_keepers for select to bofast_app
	using ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (( SELECT house.wide() AS wide) OR ( SELECT context.keeps_plans() AS keeps_plans)));
grant insert, select, update to bofast_app;

-- Pages of the open form that an answer was sent from: each is good for one. Nothing of who. retention: two days
create table counted.spent_form (
	municipality_id integer not null,
	digest bytea not null,
	spent_on date not null,
	constraint spent_form_pkey PRIMARY KEY (municipality_id, digest)
);
-- row security: on, forced
CREATE INDEX spent_form_day ON counted.spent_form USING btree (municipality_id, spent_on);
create policy added_by_who_answers for insert to bofast_app
	with check ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (( SELECT context.answering_in() AS answering_in) IS NOT NULL));
create policy destroyed_by_the_job for delete to bofast_app
	using ((municipality_id = ( SELECT context.municipality() AS municipality)) AND ( SELECT house.wide() AS wide));
create policy seen_by_the_job for select to bofast_app
	using ((municipality_id = ( SELECT context.municipality() AS municipality)) AND ( SELECT house.wide() AS wide));
grant delete, insert, select, update to bofast_app;

-- A status set by hand, always shown beside the computed one; null = taken back. retention: public record, kept
create table counted.status_override (
	municipality_id integer not null,
	id uuid not null default uuidv7(),
	indicator_id uuid not null,
	year integer not null,
	status text,
	reason text not null,
	set_by uuid,
	set_on date not null,
	recorded_at timestamp with time zone not null default clock_timestamp(),
	constraint status_override_reason_check CHECK ((reason <> ''::text)),
	constraint status_override_status_check CHECK ((status = ANY (ARRAY['wrong-way'::text, 'not-reached'::text, 'behind'::text, 'on-track'::text, 'reached'::text, 'no-data'::text, 'no-target'::text, 'not-due'::text]))),
	constraint status_override_municipality_id_indicator_id_fkey FOREIGN KEY (municipality_id, indicator_id) REFERENCES counted.indicator(municipality_id, id),
	constraint status_override_municipality_id_set_by_fkey FOREIGN KEY (municipality_id, set_by) REFERENCES named.staff(municipality_id, id),
	constraint status_override_pkey PRIMARY KEY (municipality_id, id),
	constraint one_override_a_year UNIQUE (municipality_id, indicator_id, year)
);
-- row security: on, forced
CREATE TRIGGER remember BEFORE DELETE OR UPDATE ON counted.status_override FOR EACH ROW EXECUTE FUNCTION house.remember();
create policy added_by_plan_keepers for insert to bofast_app
	with check ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (( SELECT house.wide() AS wide) OR ( SELECT context.keeps_plans() AS keeps_plans)));
create policy changed_by_plan_keepers for update to bofast_app
	using ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (( SELECT house.wide() AS wide) OR ( SELECT context.keeps_plans() AS keeps_plans)));
create policy read_by_staff for select to bofast_app
	using ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (( SELECT house.wide() AS wide) OR ( SELECT context.is_staff() AS is_staff)));
grant insert, select, update to bofast_app;

-- A link by which a municipality without a system of its own answers for a year; the secret itself is kept nowhere. retention: setting, kept while in use
create table counted.submission_link (
	municipality_id integer not null,
	id uuid not null default uuidv7(),
	place_id uuid not null,
	year integer not null,
	digest bytea not null,
	made_at timestamp with time zone not null,
	ends_on date not null,
	ended_at timestamp with time zone,
	constraint submission_link_year_check CHECK (((year >= 1990) AND (year <= 2200))),
	constraint submission_link_municipality_id_place_id_fkey FOREIGN KEY (municipality_id, place_id) REFERENCES counted.network_place(municipality_id, id),
	constraint submission_link_pkey PRIMARY KEY (municipality_id, id),
	constraint one_link_of_a_secret UNIQUE (digest)
);
-- row security: on, forced
CREATE INDEX submission_link_municipality_id_place_id_year_idx ON counted.submission_link USING btree (municipality_id, place_id, year);
create policy added_by_secretariat for insert to bofast_app
	with check ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (( SELECT house.wide() AS wide) OR ( SELECT context.keeps_network() AS keeps_network)));
create policy changed_by_secretariat for update to bofast_app
	using ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (( SELECT house.wide() AS wide) OR ( SELECT context.keeps_network() AS keeps_network)));
create policy read_by_owner for select to bofast_owner
	using true;
create policy read_by_place for select to bofast_app
	using ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (( SELECT house.wide() AS wide) OR ( SELECT context.keeps_network() AS keeps_network) OR (place_id IN ( SELECT context.seen_places() AS seen_places))));
create policy taken_away_by_secretariat for delete to bofast_app
	using ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (( SELECT house.wide() AS wide) OR ( SELECT context.keeps_network() AS keeps_network)));
grant insert, select, update to bofast_app;

-- A municipality's request for support: about what, by which role, and what came of it. retention: public record, kept
create table counted.support_request (
	municipality_id integer not null,
	id uuid not null default uuidv7(),
	place_id uuid not null,
	asked_on date not null,
	asked_by text not null,
	about text not null,
	answer_by date,
	answered_on date,
	outcome text,
	answer text,
	recorded_at timestamp with time zone not null default clock_timestamp(),
	constraint an_end_has_its_day CHECK ((((answered_on IS NULL) = (outcome IS NULL)) AND ((outcome IS NULL) = (answer IS NULL)))),
	constraint not_answered_before_asked CHECK ((answered_on >= asked_on)),
	constraint support_request_about_check CHECK ((about <> ''::text)),
	constraint support_request_asked_by_check CHECK ((asked_by <> ''::text)),
	constraint support_request_outcome_check CHECK ((outcome = ANY (ARRAY['answered'::text, 'passed-on'::text, 'taken-back'::text]))),
	constraint support_request_municipality_id_place_id_fkey FOREIGN KEY (municipality_id, place_id) REFERENCES counted.network_place(municipality_id, id),
	constraint support_request_pkey PRIMARY KEY (municipality_id, id)
);
-- row security: on, forced
CREATE INDEX support_request_municipality_id_place_id_idx ON counted.support_request USING btree (municipality_id, place_id);
CREATE TRIGGER remember BEFORE DELETE OR UPDATE ON counted.support_request FOR EACH ROW EXECUTE FUNCTION house.remember();
create policy added_by_secretariat for insert to bofast_app
	with check ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (( SELECT house.wide() AS wide) OR ( SELECT context.keeps_network() AS keeps_network)));
create policy changed_by_secretariat for update to bofast_app
	using ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (( SELECT house.wide() AS wide) OR ( SELECT context.keeps_network() AS keeps_network)));
create policy read_by_place for select to bofast_app
	using ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (( SELECT house.wide() AS wide) OR ( SELECT context.keeps_network() AS keeps_network) OR (place_id IN ( SELECT context.seen_places() AS seen_places))));
create policy taken_away_by_secretariat for delete to bofast_app
	using ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (( SELECT house.wide() AS wide) OR ( SELECT context.keeps_network() AS keeps_network)));
grant insert, select, update to bofast_app;

-- What was made here from a network's template: which, in which version, on what terms. retention: public record, kept
create table counted.template_copy (
	municipality_id integer not null,
	id uuid not null default uuidv7(),
	network_code text not null,
	network_name text not null,
	template_id uuid not null,
	template_version integer not null,
	title text not null,
	licence text not null,
	licensor text not null,
	plan_id uuid,
	guideline_id uuid,
	copied_on date not null,
	copied_by uuid,
	constraint became_one_thing CHECK ((num_nonnulls(plan_id, guideline_id) = 1)),
	constraint template_copy_network_code_check CHECK ((network_code <> ''::text)),
	constraint template_copy_network_name_check CHECK ((network_name <> ''::text)),
	constraint template_copy_template_version_check CHECK ((template_version > 0)),
	constraint template_copy_title_check CHECK ((title <> ''::text)),
	constraint template_copy_municipality_id_copied_by_fkey FOREIGN KEY (municipality_id, copied_by) REFERENCES named.staff(municipality_id, id),
	constraint template_copy_municipality_id_fkey FOREIGN KEY (municipality_id) REFERENCES named.municipality(municipality_id),
	constraint template_copy_municipality_id_guideline_id_fkey FOREIGN KEY (municipality_id, guideline_id) REFERENCES counted.guideline(municipality_id, id),
	constraint template_copy_municipality_id_plan_id_fkey FOREIGN KEY (municipality_id, plan_id) REFERENCES counted.plan(municipality_id, id),
	constraint template_copy_pkey PRIMARY KEY (municipality_id, id)
);
-- row security: on, forced
CREATE INDEX template_copy_by ON counted.template_copy USING btree (municipality_id, copied_by);
CREATE INDEX template_copy_guideline ON counted.template_copy USING btree (municipality_id, guideline_id);
CREATE INDEX template_copy_plan ON counted.template_copy USING btree (municipality_id, plan_id);
create policy added_by_plan_keepers for insert to bofast_app
	with check ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (( SELECT house.wide() AS wide) OR ( SELECT context.keeps_plans() AS keeps_plans)));
create policy changed_by_plan_keepers for update to bofast_app
	using ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (( SELECT house.wide() AS wide) OR ( SELECT context.keeps_plans() AS keeps_plans)));
create policy read_by_staff for select to bofast_app
	using ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (( SELECT house.wide() AS wide) OR ( SELECT context.is_staff() AS is_staff)));
grant insert, select, update to bofast_app;

-- What a template says; never changed, so that a copy knows what it came from. retention: public record, kept
create table counted.template_version (
	municipality_id integer not null,
	id uuid not null default uuidv7(),
	library_template_id uuid not null,
	number integer not null,
	content jsonb not null,
	news text not null,
	released_on date not null,
	released_by uuid,
	constraint later_versions_say_what_is_new CHECK (((number = 1) OR (news <> ''::text))),
	constraint template_version_number_check CHECK ((number > 0)),
	constraint template_version_municipality_id_library_template_id_fkey FOREIGN KEY (municipality_id, library_template_id) REFERENCES counted.library_template(municipality_id, id),
	constraint template_version_municipality_id_released_by_fkey FOREIGN KEY (municipality_id, released_by) REFERENCES named.staff(municipality_id, id),
	constraint template_version_pkey PRIMARY KEY (municipality_id, id),
	constraint one_template_version_of_a_number UNIQUE (municipality_id, library_template_id, number)
);
-- row security: on, forced
CREATE INDEX template_version_by ON counted.template_version USING btree (municipality_id, released_by);
create policy added_by_secretariat for insert to bofast_app
	with check ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (( SELECT house.wide() AS wide) OR ( SELECT context.keeps_network() AS keeps_network)));
create policy changed_by_secretariat for update to bofast_app
	using ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (( SELECT house.wide() AS wide) OR ( SELECT context.keeps_network() AS keeps_network)));
create policy read_in_network for select to bofast_app
	using ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (( SELECT house.wide() AS wide) OR ( SELECT context.in_network() AS in_network)));
create policy taken_away_by_secretariat for delete to bofast_app
	using ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (( SELECT house.wide() AS wide) OR ( SELECT context.keeps_network() AS keeps_network)));
grant insert, select to bofast_app;

-- A council of people with experience of their own: whom it speaks for and which roles sit in it, never who. retention: public record, kept
create table counted.user_council (
	municipality_id integer not null,
	id uuid not null default uuidv7(),
	name text not null,
	speaks_for text not null,
	seats text not null default ''::text,
	few boolean not null,
	begun_on date not null,
	ended_on date,
	recorded_at timestamp with time zone not null default clock_timestamp(),
	constraint user_council_ends_after_it_began CHECK (((ended_on IS NULL) OR (ended_on >= begun_on))),
	constraint user_council_name_check CHECK ((name <> ''::text)),
	constraint user_council_speaks_for_check CHECK ((speaks_for <> ''::text)),
	constraint user_council_municipality_id_fkey FOREIGN KEY (municipality_id) REFERENCES named.municipality(municipality_id),
	constraint user_council_pkey PRIMARY KEY (municipality_id, id),
	constraint one_user_council_of_a_name UNIQUE (municipality_id, name)
);
-- row security: on, forced
CREATE TRIGGER remember BEFORE DELETE OR UPDATE ON counted.user_council FOR EACH ROW EXECUTE FUNCTION house.remember();
create policy added_by_plan_keepers for insert to bofast_app
	with check ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (( SELECT house.wide() AS wide) OR ( SELECT context.keeps_plans() AS keeps_plans)));
create policy changed_by_plan_keepers for update to bofast_app
	using ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (( SELECT house.wide() AS wide) OR ( SELECT context.keeps_plans() AS keeps_plans)));
create policy read_by_staff for select to bofast_app
	using ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (( SELECT house.wide() AS wide) OR ( SELECT context.is_staff() AS is_staff)));
grant insert, select, update to bofast_app;

-- A visit of the network to a municipality: when, why, and by and with whom as roles, without names. retention: public record, kept
create table counted.visit (
	municipality_id integer not null,
	id uuid not null default uuidv7(),
	place_id uuid not null,
	visited_on date not null,
	way text not null,
	purpose text not null,
	from_network text not null,
	met text not null,
	told text not null default ''::text,
	recorded_at timestamp with time zone not null default clock_timestamp(),
	constraint visit_from_network_check CHECK ((from_network <> ''::text)),
	constraint visit_met_check CHECK ((met <> ''::text)),
	constraint visit_purpose_check CHECK ((purpose <> ''::text)),
	constraint visit_way_check CHECK ((way = ANY (ARRAY['there'::text, 'here'::text, 'video'::text, 'phone'::text]))),
	constraint visit_municipality_id_place_id_fkey FOREIGN KEY (municipality_id, place_id) REFERENCES counted.network_place(municipality_id, id),
	constraint visit_pkey PRIMARY KEY (municipality_id, id),
	constraint visit_municipality_id_id_place_id_key UNIQUE (municipality_id, id, place_id)
);
-- row security: on, forced
CREATE INDEX visit_municipality_id_place_id_visited_on_idx ON counted.visit USING btree (municipality_id, place_id, visited_on);
CREATE TRIGGER remember BEFORE DELETE OR UPDATE ON counted.visit FOR EACH ROW EXECUTE FUNCTION house.remember();
create policy added_by_secretariat for insert to bofast_app
	with check ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (( SELECT house.wide() AS wide) OR ( SELECT context.keeps_network() AS keeps_network)));
create policy changed_by_secretariat for update to bofast_app
	using ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (( SELECT house.wide() AS wide) OR ( SELECT context.keeps_network() AS keeps_network)));
create policy read_by_place for select to bofast_app
	using ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (( SELECT house.wide() AS wide) OR ( SELECT context.keeps_network() AS keeps_network) OR (place_id IN ( SELECT context.seen_places() AS seen_places))));
create policy taken_away_by_secretariat for delete to bofast_app
	using ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (( SELECT house.wide() AS wide) OR ( SELECT context.keeps_network() AS keeps_network)));
grant insert, select, update to bofast_app;

-- What was agreed at a visit, who owes it and by when. retention: public record, kept
create table counted.visit_point (
	municipality_id integer not null,
	id uuid not null default uuidv7(),
	visit_id uuid not null,
	place_id uuid not null,
	text text not null,
	owed_by text not null,
	owner text not null default ''::text,
	due_on date,
	recorded_at timestamp with time zone not null default clock_timestamp(),
	constraint visit_point_owed_by_check CHECK ((owed_by = ANY (ARRAY['place'::text, 'network'::text, 'other'::text]))),
	constraint visit_point_text_check CHECK ((text <> ''::text)),
	constraint visit_point_municipality_id_visit_id_place_id_fkey FOREIGN KEY (municipality_id, visit_id, place_id) REFERENCES counted.visit(municipality_id, id, place_id),
	constraint visit_point_pkey PRIMARY KEY (municipality_id, id),
	constraint visit_point_municipality_id_id_place_id_key UNIQUE (municipality_id, id, place_id)
);
-- row security: on, forced
CREATE INDEX visit_point_municipality_id_place_id_idx ON counted.visit_point USING btree (municipality_id, place_id);
CREATE INDEX visit_point_municipality_id_visit_id_place_id_idx ON counted.visit_point USING btree (municipality_id, visit_id, place_id);
CREATE TRIGGER remember BEFORE DELETE OR UPDATE ON counted.visit_point FOR EACH ROW EXECUTE FUNCTION house.remember();
create policy added_by_secretariat for insert to bofast_app
	with check ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (( SELECT house.wide() AS wide) OR ( SELECT context.keeps_network() AS keeps_network)));
create policy changed_by_secretariat for update to bofast_app
	using ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (( SELECT house.wide() AS wide) OR ( SELECT context.keeps_network() AS keeps_network)));
create policy read_by_place for select to bofast_app
	using ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (( SELECT house.wide() AS wide) OR ( SELECT context.keeps_network() AS keeps_network) OR (place_id IN ( SELECT context.seen_places() AS seen_places))));
create policy taken_away_by_secretariat for delete to bofast_app
	using ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (( SELECT house.wide() AS wide) OR ( SELECT context.keeps_network() AS keeps_network)));
grant insert, select, update to bofast_app;

-- How an agreed point stood on a day, and at which visit it was told; never changed, the latest holds. retention: public record, kept
create table counted.visit_point_told (
	municipality_id integer not null,
	id uuid not null default uuidv7(),
	point_id uuid not null,
	place_id uuid not null,
	visit_id uuid,
	told_on date not null,
	state text not null,
	note text not null default ''::text,
	constraint visit_point_told_state_check CHECK ((state = ANY (ARRAY['not-begun'::text, 'under-way'::text, 'done'::text, 'dropped'::text]))),
	constraint visit_point_told_municipality_id_point_id_place_id_fkey FOREIGN KEY (municipality_id, point_id, place_id) REFERENCES counted.visit_point(municipality_id, id, place_id),
	constraint visit_point_told_municipality_id_visit_id_place_id_fkey FOREIGN KEY (municipality_id, visit_id, place_id) REFERENCES counted.visit(municipality_id, id, place_id),
	constraint visit_point_told_pkey PRIMARY KEY (municipality_id, id)
);
-- row security: on, forced
CREATE INDEX visit_point_told_municipality_id_place_id_idx ON counted.visit_point_told USING btree (municipality_id, place_id);
CREATE INDEX visit_point_told_municipality_id_point_id_place_id_idx ON counted.visit_point_told USING btree (municipality_id, point_id, place_id);
CREATE INDEX visit_point_told_municipality_id_visit_id_place_id_idx ON counted.visit_point_told USING btree (municipality_id, visit_id, place_id);
create policy added_by_secretariat for insert to bofast_app
	with check ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (( SELECT house.wide() AS wide) OR ( SELECT context.keeps_network() AS keeps_network)));
create policy changed_by_secretariat for update to bofast_app
	using ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (( SELECT house.wide() AS wide) OR ( SELECT context.keeps_network() AS keeps_network)));
create policy read_by_place for select to bofast_app
	using ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (( SELECT house.wide() AS wide) OR ( SELECT context.keeps_network() AS keeps_network) OR (place_id IN ( SELECT context.seen_places() AS seen_places))));
create policy taken_away_by_secretariat for delete to bofast_app
	using ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (( SELECT house.wide() AS wide) OR ( SELECT context.keeps_network() AS keeps_network)));
grant insert, select to bofast_app;

-- That somebody whom the plans are about said something: from whom in kind, when, about what, and what it may be used for. retention: public record, kept
create table counted.voice (
	municipality_id integer not null,
	id uuid not null default uuidv7(),
	kind text not null,
	council_meeting_id uuid,
	said_on date not null,
	themes text[] not null,
	consent_to text not null,
	consent_on date not null,
	consent_how text not null,
	shortened boolean not null default false,
	told_back_on date,
	told_back_how text,
	withdrawn_on date,
	noted_by uuid not null,
	noted_on date not null,
	recorded_at timestamp with time zone not null default clock_timestamp(),
	constraint voice_consent_how_check CHECK ((consent_how = ANY (ARRAY['spoken'::text, 'written'::text, 'minutes'::text, 'slip'::text]))),
	constraint voice_consent_to_check CHECK ((consent_to = ANY (ARRAY['within'::text, 'quote'::text, 'publish'::text]))),
	constraint voice_kind_check CHECK ((kind = ANY (ARRAY['council'::text, 'interview'::text, 'anonymous'::text, 'staff'::text]))),
	constraint voice_of_a_council_has_its_meeting CHECK (((kind = 'council'::text) = (council_meeting_id IS NOT NULL))),
	constraint voice_themes_check CHECK ((themes <@ ARRAY['getting-a-home'::text, 'keeping-a-home'::text, 'the-home'::text, 'being-met'::text, 'waiting'::text, 'information'::text, 'support'::text, 'health'::text, 'safety'::text, 'money'::text, 'children'::text, 'say'::text, 'other'::text])),
	constraint voice_told_back_how_check CHECK ((told_back_how <> ''::text)),
	constraint voice_told_back_somehow CHECK (((told_back_on IS NULL) = (told_back_how IS NULL))),
	constraint voice_municipality_id_council_meeting_id_fkey FOREIGN KEY (municipality_id, council_meeting_id) REFERENCES counted.council_meeting(municipality_id, id),
	constraint voice_municipality_id_fkey FOREIGN KEY (municipality_id) REFERENCES named.municipality(municipality_id),
	constraint voice_municipality_id_noted_by_fkey FOREIGN KEY (municipality_id, noted_by) REFERENCES named.staff(municipality_id, id),
	constraint voice_pkey PRIMARY KEY (municipality_id, id)
);
-- row security: on, forced
CREATE INDEX voice_of_meeting ON counted.voice USING btree (municipality_id, council_meeting_id);
CREATE TRIGGER remember BEFORE DELETE OR UPDATE ON counted.voice FOR EACH ROW EXECUTE FUNCTION house.remember();
create policy changed_until_taken_back for update to bofast_app
	using ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (withdrawn_on IS NULL) AND (( SELECT house.wide() AS wide) OR (( SELECT context.keeps_plans() AS keeps_plans) OR ( SELECT context.handles_people() AS handles_people))))
	with check (municipality_id = ( SELECT context.municipality() AS municipality));
create policy noted_by_staff for insert to bofast_app
	with check ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (( SELECT house.wide() AS wide) OR ((( SELECT context.keeps_plans() AS keeps_plans) OR ( SELECT context.handles_people() AS handles_people)) AND (noted_by = ( SELECT context.actor() AS actor)) AND (withdrawn_on IS NULL))));
create policy read_when_looked_at for select to bofast_app
	using ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (( SELECT house.wide() AS wide) OR ( SELECT context.keeps_plans() AS keeps_plans) OR (( SELECT context.is_staff() AS is_staff) AND ((noted_by = ( SELECT context.actor() AS actor)) OR (id IN ( SELECT l.id FROM counted.voice_look l))))));
grant insert, select, update to bofast_app;

-- What came of what was said, and why. retention: until the consent to use what was said is taken back
create table counted.voice_answer (
	municipality_id integer not null,
	id uuid not null,
	outcome text not null,
	why text not null,
	answered_on date not null,
	answered_by uuid not null,
	constraint voice_answer_outcome_check CHECK ((outcome = ANY (ARRAY['accepted'::text, 'partly'::text, 'no'::text]))),
	constraint voice_answer_why_check CHECK ((why <> ''::text)),
	constraint voice_answer_municipality_id_answered_by_fkey FOREIGN KEY (municipality_id, answered_by) REFERENCES named.staff(municipality_id, id),
	constraint voice_answer_municipality_id_id_fkey FOREIGN KEY (municipality_id, id) REFERENCES counted.voice(municipality_id, id),
	constraint voice_answer_pkey PRIMARY KEY (municipality_id, id)
);
-- row security: on, forced
create policy added_by_plan_keepers for insert to bofast_app
	with check ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (( SELECT house.wide() AS wide) OR (( SELECT context.keeps_plans() AS keeps_plans) AND (id IN ( SELECT v.id FROM counted.voice v WHERE (v.withdrawn_on IS NULL))))));
create policy changed_by_plan_keepers for update to bofast_app
	using ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (( SELECT house.wide() AS wide) OR (( SELECT context.keeps_plans() AS keeps_plans) AND (id IN ( SELECT v.id FROM counted.voice v WHERE (v.withdrawn_on IS NULL))))));
create policy read_with_the_voice for select to bofast_app
	using ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (id IN ( SELECT v.id FROM counted.voice v)));
create policy taken_back_with_the_voice for delete to bofast_app
	using ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (( SELECT house.wide() AS wide) OR ((( SELECT context.keeps_plans() AS keeps_plans) OR ( SELECT context.handles_people() AS handles_people)) AND (id IN ( SELECT v.id FROM counted.voice v WHERE (v.withdrawn_on IS NOT NULL))))));
grant delete, insert, select, update to bofast_app;

-- What a voice is about: a plan, one of its goals or activities, or a follow-up of it. retention: public record, kept
create table counted.voice_join (
	municipality_id integer not null,
	id uuid not null default uuidv7(),
	voice_id uuid not null,
	plan_id uuid not null,
	part text not null,
	part_id uuid,
	follow_up_id uuid,
	joined_on date not null,
	joined_by uuid not null,
	constraint voice_join_part_check CHECK ((part = ANY (ARRAY['plan'::text, 'goal'::text, 'activity'::text, 'round'::text]))),
	constraint voice_joined_to_one_thing CHECK ((((part = ANY (ARRAY['goal'::text, 'activity'::text])) = (part_id IS NOT NULL)) AND ((part = 'round'::text) = (follow_up_id IS NOT NULL)))),
	constraint voice_join_municipality_id_follow_up_id_fkey FOREIGN KEY (municipality_id, follow_up_id) REFERENCES counted.plan_follow_up(municipality_id, id),
	constraint voice_join_municipality_id_joined_by_fkey FOREIGN KEY (municipality_id, joined_by) REFERENCES named.staff(municipality_id, id),
	constraint voice_join_municipality_id_plan_id_fkey FOREIGN KEY (municipality_id, plan_id) REFERENCES counted.plan(municipality_id, id),
	constraint voice_join_municipality_id_voice_id_fkey FOREIGN KEY (municipality_id, voice_id) REFERENCES counted.voice(municipality_id, id),
	constraint voice_join_pkey PRIMARY KEY (municipality_id, id),
	constraint voice_joined_once UNIQUE NULLS NOT DISTINCT (municipality_id, voice_id, plan_id, part, part_id, follow_up_id)
);
-- row security: on, forced
CREATE INDEX voice_join_of_plan ON counted.voice_join USING btree (municipality_id, plan_id);
create policy joined_by_staff for insert to bofast_app
	with check ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (( SELECT house.wide() AS wide) OR ((( SELECT context.keeps_plans() AS keeps_plans) OR ( SELECT context.handles_people() AS handles_people)) AND (voice_id IN ( SELECT v.id FROM counted.voice v WHERE (v.withdrawn_on IS NULL))))));
create policy parted_by_staff for delete to bofast_app
	using ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (( SELECT house.wide() AS wide) OR ((( SELECT context.keeps_plans() AS keeps_plans) OR ( SELECT context.handles_people() AS handles_people)) AND (voice_id IN ( SELECT v.id FROM counted.voice v WHERE (v.withdrawn_on IS NULL))))));
create policy read_with_the_voice for select to bofast_app
	using ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (voice_id IN ( SELECT v.id FROM counted.voice v)));
grant delete, insert, select to bofast_app;

-- Somebody who keeps the plans has seen that nobody can be known by what was said; until then only they and whoever noted it read it. retention: public record, kept
create table counted.voice_look (
	municipality_id integer not null,
	id uuid not null,
	looked_on date not null,
	looked_by uuid not null,
	constraint voice_look_municipality_id_id_fkey FOREIGN KEY (municipality_id, id) REFERENCES counted.voice(municipality_id, id),
	constraint voice_look_municipality_id_looked_by_fkey FOREIGN KEY (municipality_id, looked_by) REFERENCES named.staff(municipality_id, id),
	constraint voice_look_pkey PRIMARY KEY (municipality_id, id)
);
-- row security: on, forced
create policy added_by_plan_keepers for insert to bofast_app
	with check ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (( SELECT house.wide() AS wide) OR ( SELECT context.keeps_plans() AS keeps_plans)));
create policy read_by_staff for select to bofast_app
	using ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (( SELECT house.wide() AS wide) OR ( SELECT context.is_staff() AS is_staff)));
grant insert, select to bofast_app;

-- What was said, as it was said. retention: until the consent is taken back
create table counted.voice_words (
	municipality_id integer not null,
	id uuid not null,
	body text not null,
	constraint voice_words_body_check CHECK ((body <> ''::text)),
	constraint voice_words_municipality_id_id_fkey FOREIGN KEY (municipality_id, id) REFERENCES counted.voice(municipality_id, id),
	constraint voice_words_pkey PRIMARY KEY (municipality_id, id)
);
-- row security: on, forced
create policy added_with_the_voice for insert to bofast_app
	with check ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (( SELECT house.wide() AS wide) OR ((( SELECT context.keeps_plans() AS keeps_plans) OR ( SELECT context.handles_people() AS handles_people)) AND (id IN ( SELECT v.id FROM counted.voice v WHERE ((v.noted_by = ( SELECT context.actor() AS actor)) AND (v.withdrawn_on IS NULL)))))));
create policy read_with_the_voice for select to bofast_app
	using ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (id IN ( SELECT v.id FROM counted.voice v)));
create policy shortened_by_plan_keepers for update to bofast_app
	using ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (( SELECT house.wide() AS wide) OR (( SELECT context.keeps_plans() AS keeps_plans) AND (id IN ( SELECT v.id FROM counted.voice v WHERE (v.withdrawn_on IS NULL))))));
create policy taken_back_with_the_voice for delete to bofast_app
	using ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (( SELECT house.wide() AS wide) OR ((( SELECT context.keeps_plans() AS keeps_plans) OR ( SELECT context.handles_people() AS handles_people)) AND (id IN ( SELECT v.id FROM counted.voice v WHERE (v.withdrawn_on IS NOT NULL))))));
grant delete, insert, select, update to bofast_app;

-- A Word file of the municipality's own, for the looks of its papers: styles, header, footer, page. retention: setting, kept with the papers made by it
create table counted.word_template (
	municipality_id integer not null,
	id uuid not null default uuidv7(),
	file_name text not null,
	file bytea not null,
	sha256 text not null,
	fields text[] not null,
	added_by uuid not null,
	added_at timestamp with time zone not null,
	constraint word_template_file_name_check CHECK ((file_name <> ''::text)),
	constraint word_template_sha256_check CHECK ((sha256 ~ '^[0-9a-f]{64}$'::text)),
	constraint word_template_municipality_id_added_by_fkey FOREIGN KEY (municipality_id, added_by) REFERENCES named.staff(municipality_id, id),
	constraint word_template_municipality_id_fkey FOREIGN KEY (municipality_id) REFERENCES named.municipality(municipality_id),
	constraint word_template_pkey PRIMARY KEY (municipality_id, id)
);
-- row security: on, forced
create policy added_by_plan_keepers for insert to bofast_app
	with check ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (( SELECT house.wide() AS wide) OR ( SELECT context.keeps_plans() AS keeps_plans)));
create policy read_by_staff for select to bofast_app
	using ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (( SELECT house.wide() AS wide) OR ( SELECT context.is_staff() AS is_staff)));
grant insert, select, update to bofast_app;

-- One version of a year's report; a frozen one is never changed, a correction is the next version. retention: public record, kept
create table counted.yearly_report (
	municipality_id integer not null,
	id uuid not null default uuidv7(),
	series_id uuid not null,
	country text not null,
	year integer not null,
	first_year integer not null,
	version integer not null,
	corrects uuid,
	reason text not null default ''::text,
	language text not null,
	title text not null,
	audience text not null,
	layout jsonb not null,
	opened_at timestamp with time zone not null,
	state text not null default 'draft'::text,
	frozen_at timestamp with time zone,
	frozen_by uuid,
	document text,
	digest text,
	constraint corrected_with_a_reason CHECK ((((version = 1) = (corrects IS NULL)) AND ((corrects IS NULL) = (reason = ''::text)))),
	constraint digest_of_the_document CHECK ((digest = encode(sha256(convert_to(document, 'UTF8'::name)), 'hex'::text))),
	constraint frozen_as_a_whole CHECK ((((state = 'frozen'::text) = (document IS NOT NULL)) AND ((document IS NULL) = (digest IS NULL)) AND ((document IS NULL) = (frozen_at IS NULL)))),
	constraint yearly_report_audience_check CHECK ((audience <> ''::text)),
	constraint yearly_report_country_check CHECK ((country = ANY (ARRAY['SE'::text, 'NO'::text, 'DK'::text, 'FI'::text]))),
	constraint yearly_report_first_year_check CHECK (((first_year >= 1990) AND (first_year <= 2200))),
	constraint yearly_report_language_check CHECK ((language = ANY (ARRAY['sv'::text, 'en'::text]))),
	constraint yearly_report_state_check CHECK ((state = ANY (ARRAY['draft'::text, 'frozen'::text]))),
	constraint yearly_report_title_check CHECK ((title <> ''::text)),
	constraint yearly_report_version_check CHECK ((version >= 1)),
	constraint yearly_report_year_check CHECK (((year >= 1990) AND (year <= 2200))),
	constraint years_in_order CHECK (((first_year >= (year - 9)) AND (first_year <= year))),
	constraint yearly_report_municipality_id_corrects_fkey FOREIGN KEY (municipality_id, corrects) REFERENCES counted.yearly_report(municipality_id, id),
	constraint yearly_report_municipality_id_fkey FOREIGN KEY (municipality_id) REFERENCES named.municipality(municipality_id),
	constraint yearly_report_municipality_id_frozen_by_fkey FOREIGN KEY (municipality_id, frozen_by) REFERENCES named.staff(municipality_id, id),
	constraint yearly_report_pkey PRIMARY KEY (municipality_id, id),
	constraint one_report_of_a_version UNIQUE (municipality_id, year, version)
);
-- row security: on, forced
CREATE INDEX yearly_report_municipality_id_corrects_idx ON counted.yearly_report USING btree (municipality_id, corrects);
CREATE INDEX yearly_report_municipality_id_frozen_by_idx ON counted.yearly_report USING btree (municipality_id, frozen_by);
CREATE TRIGGER yearly_report_stands BEFORE DELETE OR UPDATE ON counted.yearly_report FOR EACH ROW EXECUTE FUNCTION house.yearly_report_stands();
create policy added_by_secretariat for insert to bofast_app
	with check ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (( SELECT house.wide() AS wide) OR ( SELECT context.keeps_network() AS keeps_network)));
create policy changed_by_secretariat for update to bofast_app
	using ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (( SELECT house.wide() AS wide) OR ( SELECT context.keeps_network() AS keeps_network)));
create policy drafts_stay_with_the_secretariat for select to bofast_app
	using ((state = 'frozen'::text) OR ( SELECT house.wide() AS wide) OR ( SELECT context.keeps_network() AS keeps_network));
create policy read_in_network for select to bofast_app
	using ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (( SELECT house.wide() AS wide) OR ( SELECT context.in_network() AS in_network)));
create policy taken_away_by_secretariat for delete to bofast_app
	using ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (( SELECT house.wide() AS wide) OR ( SELECT context.keeps_network() AS keeps_network)));
grant insert, select, update to bofast_app;

-- What somebody wrote in a part of a report. retention: with its report
create table counted.yearly_report_part (
	municipality_id integer not null,
	report_id uuid not null,
	part text not null,
	text text not null,
	written_by uuid,
	written_at timestamp with time zone not null,
	constraint yearly_report_part_part_check CHECK ((part <> ''::text)),
	constraint yearly_report_part_municipality_id_report_id_fkey FOREIGN KEY (municipality_id, report_id) REFERENCES counted.yearly_report(municipality_id, id),
	constraint yearly_report_part_municipality_id_written_by_fkey FOREIGN KEY (municipality_id, written_by) REFERENCES named.staff(municipality_id, id),
	constraint yearly_report_part_pkey PRIMARY KEY (municipality_id, report_id, part)
);
-- row security: on, forced
CREATE INDEX yearly_report_part_municipality_id_written_by_idx ON counted.yearly_report_part USING btree (municipality_id, written_by);
CREATE TRIGGER report_part_stands BEFORE INSERT OR UPDATE ON counted.yearly_report_part FOR EACH ROW EXECUTE FUNCTION house.report_part_stands();
create policy added_by_secretariat for insert to bofast_app
	with check ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (( SELECT house.wide() AS wide) OR ( SELECT context.keeps_network() AS keeps_network)));
create policy changed_by_secretariat for update to bofast_app
	using ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (( SELECT house.wide() AS wide) OR ( SELECT context.keeps_network() AS keeps_network)));
create policy read_by_secretariat for select to bofast_app
	using ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (( SELECT house.wide() AS wide) OR ( SELECT context.keeps_network() AS keeps_network)));
create policy taken_away_by_secretariat for delete to bofast_app
	using ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (( SELECT house.wide() AS wide) OR ( SELECT context.keeps_network() AS keeps_network)));
grant insert, select, update to bofast_app;

-- Earlier rows of counted.activity. retention: with its table
create table history.activity (
	recorded_to timestamp with time zone not null,
	changed_by uuid,
	municipality_id integer not null,
	id uuid not null,
	plan_id uuid not null,
	status text not null,
	status_note text not null,
	recorded_at timestamp with time zone not null,
	told_by uuid,
	told_on date
);
-- row security: on, forced
CREATE INDEX activity_municipality_id_recorded_to_idx ON history.activity USING btree (municipality_id, recorded_to);
create policy seen_with_its_row for select to bofast_app
	using ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (id IN ( SELECT activity_1.id FROM counted.activity activity_1)));
create policy written_by_trigger for insert to bofast_owner
	with check (municipality_id = ( SELECT context.municipality() AS municipality));
grant select to bofast_app;

-- Earlier rows of counted.activity_task. retention: with its table
create table history.activity_task (
	recorded_to timestamp with time zone not null,
	changed_by uuid,
	municipality_id integer not null,
	id uuid not null,
	activity_id uuid not null,
	what text not null,
	unit_id uuid,
	staff_id uuid,
	begins_on date,
	due_on date not null,
	done_on date,
	struck_on date,
	told_by uuid not null,
	published_by uuid not null,
	told_on date not null,
	recorded_at timestamp with time zone not null
);
-- row security: on, forced
CREATE INDEX activity_task_municipality_id_recorded_to_idx ON history.activity_task USING btree (municipality_id, recorded_to);
create policy seen_with_its_row for select to bofast_app
	using ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (id IN ( SELECT activity_task_1.id FROM counted.activity_task activity_task_1)));
create policy written_by_trigger for insert to bofast_owner
	with check (municipality_id = ( SELECT context.municipality() AS municipality));
grant select to bofast_app;

-- Earlier rows of counted.activity_unit. retention: with its table
create table history.activity_unit (
	recorded_to timestamp with time zone not null,
	changed_by uuid,
	municipality_id integer not null,
	id uuid not null,
	activity_id uuid not null,
	unit_id uuid not null,
	status text not null,
	note text not null,
	told_by uuid not null,
	published_by uuid not null,
	told_on date not null,
	recorded_at timestamp with time zone not null
);
-- row security: on, forced
CREATE INDEX activity_unit_municipality_id_recorded_to_idx ON history.activity_unit USING btree (municipality_id, recorded_to);
create policy seen_with_its_row for select to bofast_app
	using ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (id IN ( SELECT activity_unit_1.id FROM counted.activity_unit activity_unit_1)));
create policy written_by_trigger for insert to bofast_owner
	with check (municipality_id = ( SELECT context.municipality() AS municipality));
grant select to bofast_app;

-- Earlier rows of named.agreement_meeting. retention: with its table
create table history.agreement_meeting (
	recorded_to timestamp with time zone not null,
	changed_by uuid,
	municipality_id integer not null,
	id uuid not null,
	agreement_id uuid not null,
	held_on date not null,
	present text not null,
	notes text not null,
	next_on date,
	noted_by uuid not null,
	recorded_at timestamp with time zone not null
);
-- row security: on, forced
CREATE INDEX agreement_meeting_municipality_id_recorded_to_idx ON history.agreement_meeting USING btree (municipality_id, recorded_to);
create policy seen_with_its_row for select to bofast_app
	using ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (id IN ( SELECT agreement_meeting_1.id FROM named.agreement_meeting agreement_meeting_1)));
create policy written_by_trigger for insert to bofast_owner
	with check (municipality_id = ( SELECT context.municipality() AS municipality));
grant select to bofast_app;

-- Earlier rows of named.agreement_offer. retention: with its table
create table history.agreement_offer (
	recorded_to timestamp with time zone not null,
	changed_by uuid,
	municipality_id integer not null,
	id uuid not null,
	committee_id uuid not null,
	organisation_id uuid not null,
	agreement_id uuid not null,
	offered_on date not null,
	offered_by uuid not null,
	address text not null,
	postal_code text,
	city text,
	flat text,
	area text,
	school_area text,
	rooms integer not null,
	size_sqm integer,
	rent_ore bigint not null,
	floor integer,
	accessibility text not null,
	pets text not null,
	available_from date not null,
	purpose text not null,
	answer_by date,
	note text,
	taken_on date,
	declined_on date,
	withdrawn_on date,
	withdrawn_because text,
	recorded_at timestamp with time zone not null
);
-- row security: on, forced
CREATE INDEX agreement_offer_municipality_id_recorded_to_idx ON history.agreement_offer USING btree (municipality_id, recorded_to);
create policy counted_as_known for select to bofast_app
	using ((municipality_id = ( SELECT context.municipality() AS municipality)) AND ( SELECT house.wide() AS wide));
create policy seen_with_its_row for select to bofast_app
	using ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (id IN ( SELECT agreement_offer_1.id FROM named.agreement_offer agreement_offer_1)));
create policy written_by_trigger for insert to bofast_owner
	with check (municipality_id = ( SELECT context.municipality() AS municipality));
grant select to bofast_app;

-- Earlier rows of named.agreement_quota. retention: with its table
create table history.agreement_quota (
	recorded_to timestamp with time zone not null,
	changed_by uuid,
	municipality_id integer not null,
	id uuid not null,
	agreement_id uuid not null,
	year integer not null,
	kind text not null,
	homes integer,
	per_thousand integer,
	turnover integer,
	recorded_at timestamp with time zone not null
);
-- row security: on, forced
CREATE INDEX agreement_quota_municipality_id_recorded_to_idx ON history.agreement_quota USING btree (municipality_id, recorded_to);
create policy seen_with_its_row for select to bofast_app
	using ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (id IN ( SELECT agreement_quota_1.id FROM named.agreement_quota agreement_quota_1)));
create policy written_by_trigger for insert to bofast_owner
	with check (municipality_id = ( SELECT context.municipality() AS municipality));
grant select to bofast_app;

-- Earlier rows of named.agreement_quota_part. retention: with its table
create table history.agreement_quota_part (
	recorded_to timestamp with time zone not null,
	changed_by uuid,
	municipality_id integer not null,
	id uuid not null,
	quota_id uuid not null,
	purpose text not null,
	homes integer not null,
	recorded_at timestamp with time zone not null
);
-- row security: on, forced
CREATE INDEX agreement_quota_part_municipality_id_recorded_to_idx ON history.agreement_quota_part USING btree (municipality_id, recorded_to);
create policy seen_with_its_row for select to bofast_app
	using ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (id IN ( SELECT agreement_quota_part_1.id FROM named.agreement_quota_part agreement_quota_part_1)));
create policy written_by_trigger for insert to bofast_owner
	with check (municipality_id = ( SELECT context.municipality() AS municipality));
grant select to bofast_app;

-- Earlier rows of counted.answer_treatment. retention: with its table
create table history.answer_treatment (
	recorded_to timestamp with time zone not null,
	changed_by uuid,
	municipality_id integer not null,
	id uuid not null,
	outcome text not null,
	why text not null,
	treated_on date not null,
	treated_by uuid,
	recorded_at timestamp with time zone not null
);
-- row security: on, forced
CREATE INDEX answer_treatment_municipality_id_recorded_to_idx ON history.answer_treatment USING btree (municipality_id, recorded_to);
create policy seen_with_its_row for select to bofast_app
	using ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (id IN ( SELECT answer_treatment_1.id FROM counted.answer_treatment answer_treatment_1)));
create policy written_by_trigger for insert to bofast_owner
	with check (municipality_id = ( SELECT context.municipality() AS municipality));
grant select to bofast_app;

-- Earlier rows of named.authority_confirmation. retention: with its table
create table history.authority_confirmation (
	recorded_to timestamp with time zone not null,
	changed_by uuid,
	municipality_id integer not null,
	id uuid not null,
	case_id uuid not null,
	told_on date not null,
	responsible_id uuid not null,
	letter text not null,
	letter_digest text not null,
	sent_on date not null,
	sent_how text not null,
	proof text,
	proof_file text,
	proof_digest text,
	sent_by uuid not null,
	copy_sent_on date,
	copy_how text,
	copy_sent_by uuid,
	recorded_at timestamp with time zone not null
);
-- row security: on, forced
CREATE INDEX authority_confirmation_municipality_id_recorded_to_idx ON history.authority_confirmation USING btree (municipality_id, recorded_to);
create policy seen_with_its_row for select to bofast_app
	using ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (id IN ( SELECT authority_confirmation_1.id FROM named.authority_confirmation authority_confirmation_1)));
create policy written_by_trigger for insert to bofast_owner
	with check (municipality_id = ( SELECT context.municipality() AS municipality));

-- Earlier rows of counted.authority_evictions. retention: with its table
create table history.authority_evictions (
	recorded_to timestamp with time zone not null,
	changed_by uuid,
	municipality_id integer not null,
	id uuid not null,
	year integer not null,
	executed integer not null,
	with_children integer,
	children integer,
	file_digest bytea not null,
	imported_on date not null,
	imported_by uuid,
	recorded_at timestamp with time zone not null
);
-- row security: on, forced
CREATE INDEX authority_evictions_municipality_id_recorded_to_idx ON history.authority_evictions USING btree (municipality_id, recorded_to);
create policy seen_with_its_row for select to bofast_app
	using ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (id IN ( SELECT authority_evictions_1.id FROM counted.authority_evictions authority_evictions_1)));
create policy written_by_trigger for insert to bofast_owner
	with check (municipality_id = ( SELECT context.municipality() AS municipality));
grant select to bofast_app;

-- Earlier rows of named.bed. retention: with its table
create table history.bed (
	recorded_to timestamp with time zone not null,
	changed_by uuid,
	municipality_id integer not null,
	id uuid not null,
	committee_id uuid not null,
	property_id uuid not null,
	dwelling_id uuid not null,
	name text not null,
	kind text not null,
	sleeps integer not null,
	lets_in text,
	children boolean,
	accessible boolean,
	pets boolean,
	substance_free boolean,
	from_age integer,
	to_age integer,
	note text,
	recorded_at timestamp with time zone not null
);
-- row security: on, forced
CREATE INDEX bed_municipality_id_recorded_to_idx ON history.bed USING btree (municipality_id, recorded_to);
create policy counted_as_known for select to bofast_app
	using ((municipality_id = ( SELECT context.municipality() AS municipality)) AND ( SELECT house.wide() AS wide));
create policy seen_with_its_row for select to bofast_app
	using ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (id IN ( SELECT bed_1.id FROM named.bed bed_1)));
create policy written_by_trigger for insert to bofast_owner
	with check (municipality_id = ( SELECT context.municipality() AS municipality));
grant select to bofast_app;

-- Earlier rows of named.bed_opening. retention: with its table
create table history.bed_opening (
	recorded_to timestamp with time zone not null,
	changed_by uuid,
	municipality_id integer not null,
	id uuid not null,
	committee_id uuid not null,
	property_id uuid not null,
	bed_id uuid not null,
	during daterange not null,
	places text not null,
	recorded_at timestamp with time zone not null
);
-- row security: on, forced
CREATE INDEX bed_opening_municipality_id_recorded_to_idx ON history.bed_opening USING btree (municipality_id, recorded_to);
create policy counted_as_known for select to bofast_app
	using ((municipality_id = ( SELECT context.municipality() AS municipality)) AND ( SELECT house.wide() AS wide));
create policy seen_with_its_row for select to bofast_app
	using ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (id IN ( SELECT bed_opening_1.id FROM named.bed_opening bed_opening_1)));
create policy written_by_trigger for insert to bofast_owner
	with check (municipality_id = ( SELECT context.municipality() AS municipality));
grant select to bofast_app;

-- Earlier rows of named.bed_use. retention: with its table
create table history.bed_use (
	recorded_to timestamp with time zone not null,
	changed_by uuid,
	municipality_id integer not null,
	id uuid not null,
	committee_id uuid not null,
	property_id uuid not null,
	bed_id uuid not null,
	during daterange not null,
	starts_on date,
	ends_on date,
	use text not null,
	stay_id uuid,
	reason text,
	cost_ore bigint,
	recorded_at timestamp with time zone not null
);
-- row security: on, forced
CREATE INDEX bed_use_municipality_id_recorded_to_idx ON history.bed_use USING btree (municipality_id, recorded_to);
create policy counted_as_known for select to bofast_app
	using ((municipality_id = ( SELECT context.municipality() AS municipality)) AND ( SELECT house.wide() AS wide));
create policy seen_with_its_row for select to bofast_app
	using ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (id IN ( SELECT bed_use_1.id FROM named.bed_use bed_use_1)));
create policy written_by_trigger for insert to bofast_owner
	with check (municipality_id = ( SELECT context.municipality() AS municipality));
grant select to bofast_app;

-- Earlier rows of named.case_child. retention: with its table
create table history.case_child (
	recorded_to timestamp with time zone not null,
	changed_by uuid,
	municipality_id integer not null,
	id uuid not null,
	case_id uuid not null,
	child_id uuid not null,
	living text not null,
	days_a_year integer,
	present_at_execution text not null,
	recorded_at timestamp with time zone not null
);
-- row security: on, forced
CREATE INDEX case_child_municipality_id_recorded_to_idx ON history.case_child USING btree (municipality_id, recorded_to);
create policy counted_as_known for select to bofast_app
	using ((municipality_id = ( SELECT context.municipality() AS municipality)) AND ( SELECT house.wide() AS wide));
create policy seen_with_its_row for select to bofast_app
	using ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (id IN ( SELECT case_child_1.id FROM named.case_child case_child_1)));
create policy written_by_trigger for insert to bofast_owner
	with check (municipality_id = ( SELECT context.municipality() AS municipality));
grant select to bofast_app;

-- Earlier rows of named.case_date. retention: with its table
create table history.case_date (
	recorded_to timestamp with time zone not null,
	changed_by uuid,
	municipality_id integer not null,
	id uuid not null,
	case_id uuid not null,
	kind text not null,
	on_day date not null,
	source text not null,
	note text,
	recorded_by uuid,
	recorded_at timestamp with time zone not null,
	ended_on date
);
-- row security: on, forced
CREATE INDEX case_date_municipality_id_recorded_to_idx ON history.case_date USING btree (municipality_id, recorded_to);
create policy counted_as_known for select to bofast_app
	using ((municipality_id = ( SELECT context.municipality() AS municipality)) AND ( SELECT house.wide() AS wide));
create policy seen_with_its_row for select to bofast_app
	using ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (id IN ( SELECT case_date_1.id FROM named.case_date case_date_1)));
create policy written_by_trigger for insert to bofast_owner
	with check (municipality_id = ( SELECT context.municipality() AS municipality));

-- Earlier rows of named.case_home. retention: with its table
create table history.case_home (
	recorded_to timestamp with time zone not null,
	changed_by uuid,
	municipality_id integer not null,
	id uuid not null,
	household_id uuid not null,
	address_key text not null,
	address text not null,
	postal_code text,
	city text,
	dwelling text,
	rooms text,
	recorded_at timestamp with time zone not null,
	street_key text,
	flat_key text
);
-- row security: on, forced
CREATE INDEX case_home_municipality_id_recorded_to_idx ON history.case_home USING btree (municipality_id, recorded_to);
create policy counted_as_known for select to bofast_app
	using ((municipality_id = ( SELECT context.municipality() AS municipality)) AND ( SELECT house.wide() AS wide));
create policy seen_with_its_row for select to bofast_app
	using ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (id IN ( SELECT case_home_1.id FROM named.case_home case_home_1)));
create policy written_by_trigger for insert to bofast_owner
	with check (municipality_id = ( SELECT context.municipality() AS municipality));
grant select to bofast_app;

-- Earlier rows of named.case_task. retention: with its table
create table history.case_task (
	recorded_to timestamp with time zone not null,
	changed_by uuid,
	municipality_id integer not null,
	id uuid not null,
	case_id uuid not null,
	kind text not null,
	what text not null,
	given_by uuid not null,
	given_on date not null,
	due_on date,
	given_to uuid,
	administration text,
	basis text,
	consent_on date,
	basis_note text,
	received_on date,
	received_by text,
	receipt_reference text,
	done_on date,
	done_by uuid,
	done_note text,
	not_needed_because text,
	recorded_at timestamp with time zone not null
);
-- row security: on, forced
CREATE INDEX case_task_municipality_id_recorded_to_idx ON history.case_task USING btree (municipality_id, recorded_to);
create policy seen_with_its_row for select to bofast_app
	using ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (id IN ( SELECT case_task_1.id FROM named.case_task case_task_1)));
create policy written_by_trigger for insert to bofast_owner
	with check (municipality_id = ( SELECT context.municipality() AS municipality));

-- Earlier rows of named.checklist_tick. retention: with its table
create table history.checklist_tick (
	recorded_to timestamp with time zone not null,
	changed_by uuid,
	municipality_id integer not null,
	id uuid not null,
	case_id uuid not null,
	code text not null,
	state text not null,
	on_day date not null,
	note text,
	ticked_by uuid not null,
	recorded_at timestamp with time zone not null
);
-- row security: on, forced
CREATE INDEX checklist_tick_municipality_id_recorded_to_idx ON history.checklist_tick USING btree (municipality_id, recorded_to);
create policy seen_with_its_row for select to bofast_app
	using ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (id IN ( SELECT checklist_tick_1.id FROM named.checklist_tick checklist_tick_1)));
create policy written_by_trigger for insert to bofast_owner
	with check (municipality_id = ( SELECT context.municipality() AS municipality));

-- Earlier rows of named.child_assessment. retention: with its table
create table history.child_assessment (
	recorded_to timestamp with time zone not null,
	changed_by uuid,
	municipality_id integer not null,
	id uuid not null,
	case_id uuid not null,
	child_id uuid not null,
	best_interests text not null,
	school text,
	assessed_on date not null,
	assessed_by uuid not null,
	recorded_at timestamp with time zone not null
);
-- row security: on, forced
CREATE INDEX child_assessment_municipality_id_recorded_to_idx ON history.child_assessment USING btree (municipality_id, recorded_to);
create policy counted_as_known for select to bofast_app
	using ((municipality_id = ( SELECT context.municipality() AS municipality)) AND ( SELECT house.wide() AS wide));
create policy seen_with_its_row for select to bofast_app
	using ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (id IN ( SELECT child_assessment_1.id FROM named.child_assessment child_assessment_1)));
create policy written_by_trigger for insert to bofast_owner
	with check (municipality_id = ( SELECT context.municipality() AS municipality));

-- Earlier rows of named.child_check. retention: with its table
create table history.child_check (
	recorded_to timestamp with time zone not null,
	changed_by uuid,
	municipality_id integer not null,
	id uuid not null,
	follow_up_id uuid not null,
	case_id uuid not null,
	child_id uuid not null,
	result text not null,
	on_day date not null,
	school_now text,
	childs_words text,
	note text,
	made_by uuid not null,
	recorded_at timestamp with time zone not null
);
-- row security: on, forced
CREATE INDEX child_check_municipality_id_recorded_to_idx ON history.child_check USING btree (municipality_id, recorded_to);
create policy counted_as_known for select to bofast_app
	using ((municipality_id = ( SELECT context.municipality() AS municipality)) AND ( SELECT house.wide() AS wide));
create policy seen_with_its_row for select to bofast_app
	using ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (id IN ( SELECT child_check_1.id FROM named.child_check child_check_1)));
create policy written_by_trigger for insert to bofast_owner
	with check (municipality_id = ( SELECT context.municipality() AS municipality));

-- Earlier rows of named.child_talk. retention: with its table
create table history.child_talk (
	recorded_to timestamp with time zone not null,
	changed_by uuid,
	municipality_id integer not null,
	id uuid not null,
	case_id uuid not null,
	child_id uuid not null,
	held_on date,
	held_by uuid,
	place text,
	legal_ground text,
	investigation_opened_on date,
	investigation_closed_on date,
	interpreter_language text,
	childs_view text,
	assessment text,
	no_talk_reason text,
	reason_on date,
	reason_note text,
	recorded_by uuid not null,
	recorded_at timestamp with time zone not null
);
-- row security: on, forced
CREATE INDEX child_talk_municipality_id_recorded_to_idx ON history.child_talk USING btree (municipality_id, recorded_to);
create policy counted_as_known for select to bofast_app
	using ((municipality_id = ( SELECT context.municipality() AS municipality)) AND ( SELECT house.wide() AS wide));
create policy seen_with_its_row for select to bofast_app
	using ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (id IN ( SELECT child_talk_1.id FROM named.child_talk child_talk_1)));
create policy written_by_trigger for insert to bofast_owner
	with check (municipality_id = ( SELECT context.municipality() AS municipality));

-- Earlier rows of counted.commitment. retention: with its table
create table history.commitment (
	recorded_to timestamp with time zone not null,
	changed_by uuid,
	municipality_id integer not null,
	id uuid not null,
	letter_id uuid not null,
	place_id uuid not null,
	goal_id uuid,
	text text not null,
	owner text not null,
	due_on date,
	review_on date,
	recorded_at timestamp with time zone not null
);
-- row security: on, forced
CREATE INDEX commitment_municipality_id_recorded_to_idx ON history.commitment USING btree (municipality_id, recorded_to);
create policy seen_with_its_row for select to bofast_app
	using ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (id IN ( SELECT commitment_1.id FROM counted.commitment commitment_1)));
create policy written_by_trigger for insert to bofast_owner
	with check (municipality_id = ( SELECT context.municipality() AS municipality));
grant select to bofast_app;

-- Earlier rows of named.concern_assessment. retention: with its table
create table history.concern_assessment (
	recorded_to timestamp with time zone not null,
	changed_by uuid,
	municipality_id integer not null,
	id uuid not null,
	case_id uuid not null,
	child_id uuid not null,
	assessed_on date not null,
	assessed_by uuid not null,
	outcome text not null,
	reasons text not null,
	sent_on date,
	sent_to text,
	sent_by uuid,
	receipt text,
	receipt_on date,
	recorded_at timestamp with time zone not null
);
-- row security: on, forced
CREATE INDEX concern_assessment_municipality_id_recorded_to_idx ON history.concern_assessment USING btree (municipality_id, recorded_to);
create policy seen_with_its_row for select to bofast_app
	using ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (id IN ( SELECT concern_assessment_1.id FROM named.concern_assessment concern_assessment_1)));
create policy written_by_trigger for insert to bofast_owner
	with check (municipality_id = ( SELECT context.municipality() AS municipality));

-- Earlier rows of named.concern_report. retention: with its table
create table history.concern_report (
	recorded_to timestamp with time zone not null,
	changed_by uuid,
	municipality_id integer not null,
	id uuid not null,
	committee_id uuid not null,
	case_id uuid,
	received_on date not null,
	received_time text,
	channel text not null,
	reporter text not null,
	registered_by uuid not null,
	registered_at timestamp with time zone not null,
	handed_to_unit_id uuid,
	handed_to text,
	handed_by uuid,
	handed_on date,
	received_by uuid,
	received_by_name text,
	acknowledged_on date,
	receipt_number text,
	protection_assessed_on date,
	decision text,
	decided_on date,
	ended_on date,
	recorded_at timestamp with time zone not null
);
-- row security: on, forced
CREATE INDEX concern_report_municipality_id_recorded_to_idx ON history.concern_report USING btree (municipality_id, recorded_to);
create policy seen_with_its_row for select to bofast_app
	using ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (id IN ( SELECT concern_report_1.id FROM named.concern_report concern_report_1)));
create policy written_by_trigger for insert to bofast_owner
	with check (municipality_id = ( SELECT context.municipality() AS municipality));
grant select to bofast_app;

-- Earlier rows of named.consultation_consent. retention: with its table
create table history.consultation_consent (
	recorded_to timestamp with time zone not null,
	changed_by uuid,
	municipality_id integer not null,
	id uuid not null,
	consultation_id uuid not null,
	thing text not null,
	role text not null,
	given_on date not null,
	until_on date,
	withdrawn_on date,
	recorded_at timestamp with time zone not null
);
-- row security: on, forced
CREATE INDEX consultation_consent_municipality_id_recorded_to_idx ON history.consultation_consent USING btree (municipality_id, recorded_to);
create policy seen_with_its_row for select to bofast_app
	using ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (id IN ( SELECT consultation_consent_1.id FROM named.consultation_consent consultation_consent_1)));
create policy written_by_trigger for insert to bofast_owner
	with check (municipality_id = ( SELECT context.municipality() AS municipality));
grant select to bofast_app;

-- Earlier rows of named.consultation_point. retention: with its table
create table history.consultation_point (
	recorded_to timestamp with time zone not null,
	changed_by uuid,
	municipality_id integer not null,
	id uuid not null,
	consultation_id uuid not null,
	number integer not null,
	point text not null,
	said text,
	recorded_at timestamp with time zone not null
);
-- row security: on, forced
CREATE INDEX consultation_point_municipality_id_recorded_to_idx ON history.consultation_point USING btree (municipality_id, recorded_to);
create policy seen_with_its_row for select to bofast_app
	using ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (id IN ( SELECT consultation_point_1.id FROM named.consultation_point consultation_point_1)));
create policy written_by_trigger for insert to bofast_owner
	with check (municipality_id = ( SELECT context.municipality() AS municipality));

-- Earlier rows of named.consultation_promise. retention: with its table
create table history.consultation_promise (
	recorded_to timestamp with time zone not null,
	changed_by uuid,
	municipality_id integer not null,
	id uuid not null,
	consultation_id uuid not null,
	role text not null,
	what text not null,
	amount_ore bigint,
	by_day date not null,
	kept text,
	answered_on date,
	recorded_at timestamp with time zone not null
);
-- row security: on, forced
CREATE INDEX consultation_promise_municipality_id_recorded_to_idx ON history.consultation_promise USING btree (municipality_id, recorded_to);
create policy seen_with_its_row for select to bofast_app
	using ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (id IN ( SELECT consultation_promise_1.id FROM named.consultation_promise consultation_promise_1)));
create policy written_by_trigger for insert to bofast_owner
	with check (municipality_id = ( SELECT context.municipality() AS municipality));

-- Earlier rows of named.contact. retention: with its table
create table history.contact (
	recorded_to timestamp with time zone not null,
	changed_by uuid,
	municipality_id integer not null,
	id uuid not null,
	committee_id uuid not null,
	person_id uuid not null,
	on_day date not null,
	kind text not null,
	note text,
	recorded_by uuid not null,
	recorded_at timestamp with time zone not null
);
-- row security: on, forced
CREATE INDEX contact_municipality_id_recorded_to_idx ON history.contact USING btree (municipality_id, recorded_to);
CREATE INDEX earlier_contact_of_person ON history.contact USING btree (municipality_id, person_id);
create policy counted_as_known for select to bofast_app
	using ((municipality_id = ( SELECT context.municipality() AS municipality)) AND ( SELECT house.wide() AS wide));
create policy seen_with_its_person for select to bofast_app
	using ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (( SELECT house.wide() AS wide) OR ((committee_id = ( SELECT context.controller() AS controller)) AND ( SELECT context.handles_people() AS handles_people) AND true AND (EXISTS ( SELECT FROM named.person p WHERE ((p.municipality_id = contact.municipality_id) AND (p.id = contact.person_id) AND ((p.protection = 'none'::text) OR (p.id IN ( SELECT context.known_by_name() AS known_by_name)))) OFFSET 0)))));
create policy written_by_trigger for insert to bofast_owner
	with check (municipality_id = ( SELECT context.municipality() AS municipality));
grant select to bofast_app;

-- Earlier rows of named.contact_attempt. retention: with its table
create table history.contact_attempt (
	recorded_to timestamp with time zone not null,
	changed_by uuid,
	municipality_id integer not null,
	id uuid not null,
	case_id uuid not null,
	kind text not null,
	result text not null,
	on_day date not null,
	note text,
	made_by uuid not null,
	recorded_at timestamp with time zone not null
);
-- row security: on, forced
CREATE INDEX contact_attempt_municipality_id_recorded_to_idx ON history.contact_attempt USING btree (municipality_id, recorded_to);
create policy counted_as_known for select to bofast_app
	using ((municipality_id = ( SELECT context.municipality() AS municipality)) AND ( SELECT house.wide() AS wide));
create policy seen_with_its_row for select to bofast_app
	using ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (id IN ( SELECT contact_attempt_1.id FROM named.contact_attempt contact_attempt_1)));
create policy written_by_trigger for insert to bofast_owner
	with check (municipality_id = ( SELECT context.municipality() AS municipality));

-- Earlier rows of named.coordinated_follow_up. retention: with its table
create table history.coordinated_follow_up (
	recorded_to timestamp with time zone not null,
	changed_by uuid,
	municipality_id integer not null,
	id uuid not null,
	committee_id uuid not null,
	person_id uuid not null,
	coordinated_plan_id uuid not null,
	due_on date not null,
	held_on date,
	noted text,
	recorded_at timestamp with time zone not null
);
-- row security: on, forced
CREATE INDEX coordinated_follow_up_municipality_id_recorded_to_idx ON history.coordinated_follow_up USING btree (municipality_id, recorded_to);
create policy seen_with_its_row for select to bofast_app
	using ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (id IN ( SELECT coordinated_follow_up_1.id FROM named.coordinated_follow_up coordinated_follow_up_1)));
create policy written_by_trigger for insert to bofast_owner
	with check (municipality_id = ( SELECT context.municipality() AS municipality));
grant select to bofast_app;

-- Earlier rows of named.coordinated_measure. retention: with its table
create table history.coordinated_measure (
	recorded_to timestamp with time zone not null,
	changed_by uuid,
	municipality_id integer not null,
	id uuid not null,
	committee_id uuid not null,
	person_id uuid not null,
	coordinated_plan_id uuid not null,
	coordinated_party_id uuid not null,
	what text not null,
	by_day date not null,
	housing text not null,
	kept text,
	kept_on date,
	own_words text,
	recorded_at timestamp with time zone not null
);
-- row security: on, forced
CREATE INDEX coordinated_measure_municipality_id_recorded_to_idx ON history.coordinated_measure USING btree (municipality_id, recorded_to);
create policy counted_as_known for select to bofast_app
	using ((municipality_id = ( SELECT context.municipality() AS municipality)) AND ( SELECT house.wide() AS wide));
create policy seen_with_its_row for select to bofast_app
	using ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (id IN ( SELECT coordinated_measure_1.id FROM named.coordinated_measure coordinated_measure_1)));
create policy written_by_trigger for insert to bofast_owner
	with check (municipality_id = ( SELECT context.municipality() AS municipality));
grant select to bofast_app;

-- Earlier rows of named.coordinated_party. retention: with its table
create table history.coordinated_party (
	recorded_to timestamp with time zone not null,
	changed_by uuid,
	municipality_id integer not null,
	id uuid not null,
	committee_id uuid not null,
	person_id uuid not null,
	coordinated_plan_id uuid not null,
	kind text not null,
	name text not null,
	invited_on date not null,
	attended text not null,
	recorded_at timestamp with time zone not null
);
-- row security: on, forced
CREATE INDEX coordinated_party_municipality_id_recorded_to_idx ON history.coordinated_party USING btree (municipality_id, recorded_to);
create policy seen_with_its_row for select to bofast_app
	using ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (id IN ( SELECT coordinated_party_1.id FROM named.coordinated_party coordinated_party_1)));
create policy written_by_trigger for insert to bofast_owner
	with check (municipality_id = ( SELECT context.municipality() AS municipality));
grant select to bofast_app;

-- Earlier rows of named.coordinated_plan. retention: with its table
create table history.coordinated_plan (
	recorded_to timestamp with time zone not null,
	changed_by uuid,
	municipality_id integer not null,
	id uuid not null,
	committee_id uuid not null,
	person_id uuid not null,
	kind text not null,
	consent_on date not null,
	consent_how text not null,
	consent_to text,
	consent_withdrawn_on date,
	called_on date not null,
	called_by uuid not null,
	planned_for date not null,
	held_on date,
	lead_party_id uuid,
	rated_before integer,
	before_words text,
	rated_after integer,
	after_words text,
	rated_after_on date,
	ended_on date,
	ended_because text,
	not_rated_because text,
	recorded_at timestamp with time zone not null,
	not_rated_before_because text
);
-- row security: on, forced
CREATE INDEX coordinated_plan_municipality_id_recorded_to_idx ON history.coordinated_plan USING btree (municipality_id, recorded_to);
create policy counted_as_known for select to bofast_app
	using ((municipality_id = ( SELECT context.municipality() AS municipality)) AND ( SELECT house.wide() AS wide));
create policy seen_with_its_row for select to bofast_app
	using ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (id IN ( SELECT coordinated_plan_1.id FROM named.coordinated_plan coordinated_plan_1)));
create policy written_by_trigger for insert to bofast_owner
	with check (municipality_id = ( SELECT context.municipality() AS municipality));
grant select to bofast_app;

-- Earlier rows of named.count_answer. retention: with its table
create table history.count_answer (
	recorded_to timestamp with time zone not null,
	changed_by uuid,
	municipality_id integer not null,
	id uuid not null,
	committee_id uuid not null,
	round_id uuid not null,
	informant_id uuid not null,
	number integer not null,
	state text not null,
	place text not null,
	contract text not null,
	contract_ends_on date,
	discharge_on date,
	home_after text not null,
	overstays boolean not null,
	population text not null,
	sex text,
	birth_date date,
	birth_year integer,
	initials text,
	identity_kind text,
	identity_cipher bytea,
	identity_index bytea,
	answers jsonb not null,
	prefill_mark bytea,
	given_at timestamp with time zone not null,
	given_by uuid not null,
	recorded_at timestamp with time zone not null
);
-- row security: on, forced
CREATE INDEX count_answer_municipality_id_recorded_to_idx ON history.count_answer USING btree (municipality_id, recorded_to);
create policy seen_with_its_row for select to bofast_app
	using ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (id IN ( SELECT count_answer_1.id FROM named.count_answer count_answer_1)));
create policy written_by_trigger for insert to bofast_owner
	with check (municipality_id = ( SELECT context.municipality() AS municipality));
grant select to bofast_app;

-- Earlier rows of named.count_double. retention: with its table
create table history.count_double (
	recorded_to timestamp with time zone not null,
	changed_by uuid,
	municipality_id integer not null,
	id uuid not null,
	committee_id uuid not null,
	round_id uuid not null,
	a_id uuid not null,
	b_id uuid not null,
	reasons text[] not null,
	decision text not null,
	decided_by uuid not null,
	decided_on date not null,
	recorded_at timestamp with time zone not null
);
-- row security: on, forced
CREATE INDEX count_double_municipality_id_recorded_to_idx ON history.count_double USING btree (municipality_id, recorded_to);
create policy seen_with_its_row for select to bofast_app
	using ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (id IN ( SELECT count_double_1.id FROM named.count_double count_double_1)));
create policy written_by_trigger for insert to bofast_owner
	with check (municipality_id = ( SELECT context.municipality() AS municipality));
grant select to bofast_app;

-- Earlier rows of named.count_round. retention: with its table
create table history.count_round (
	recorded_to timestamp with time zone not null,
	changed_by uuid,
	municipality_id integer not null,
	id uuid not null,
	committee_id uuid not null,
	name text not null,
	definition text not null,
	measure_from date not null,
	measure_to date not null,
	adults_on date not null,
	answer_by date not null,
	form jsonb not null,
	state text not null,
	planned_by uuid not null,
	opened_on date,
	closed_on date,
	closed_by uuid,
	results jsonb,
	recorded_at timestamp with time zone not null
);
-- row security: on, forced
CREATE INDEX count_round_municipality_id_recorded_to_idx ON history.count_round USING btree (municipality_id, recorded_to);
create policy seen_with_its_row for select to bofast_app
	using ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (id IN ( SELECT count_round_1.id FROM named.count_round count_round_1)));
create policy written_by_trigger for insert to bofast_owner
	with check (municipality_id = ( SELECT context.municipality() AS municipality));
grant select to bofast_app;

-- Earlier rows of named.debt_consultation. retention: with its table
create table history.debt_consultation (
	recorded_to timestamp with time zone not null,
	changed_by uuid,
	municipality_id integer not null,
	id uuid not null,
	case_id uuid not null,
	called_on date not null,
	called_by uuid not null,
	planned_for date not null,
	consent_on date,
	held_on date,
	result text,
	agreement text,
	landlord_undertakes text,
	next_check_on date,
	recorded_at timestamp with time zone not null,
	starts_at text,
	place text,
	minutes text,
	landlord_waits_until date,
	minutes_closed_on date,
	checked_on date
);
-- row security: on, forced
CREATE INDEX debt_consultation_municipality_id_recorded_to_idx ON history.debt_consultation USING btree (municipality_id, recorded_to);
create policy counted_as_known for select to bofast_app
	using ((municipality_id = ( SELECT context.municipality() AS municipality)) AND ( SELECT house.wide() AS wide));
create policy seen_with_its_row for select to bofast_app
	using ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (id IN ( SELECT debt_consultation_1.id FROM named.debt_consultation debt_consultation_1)));
create policy written_by_trigger for insert to bofast_owner
	with check (municipality_id = ( SELECT context.municipality() AS municipality));

-- Earlier rows of named.debt_entry. retention: with its table
create table history.debt_entry (
	recorded_to timestamp with time zone not null,
	changed_by uuid,
	municipality_id integer not null,
	id uuid not null,
	case_id uuid not null,
	kind text not null,
	on_day date not null,
	amount_ore bigint not null,
	source text not null,
	paid_by text,
	note text,
	recorded_by uuid not null,
	taken_back_on date,
	recorded_at timestamp with time zone not null
);
-- row security: on, forced
CREATE INDEX debt_entry_municipality_id_recorded_to_idx ON history.debt_entry USING btree (municipality_id, recorded_to);
create policy seen_with_its_row for select to bofast_app
	using ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (id IN ( SELECT debt_entry_1.id FROM named.debt_entry debt_entry_1)));
create policy written_by_trigger for insert to bofast_owner
	with check (municipality_id = ( SELECT context.municipality() AS municipality));

-- Earlier rows of named.decision. retention: with its table
create table history.decision (
	recorded_to timestamp with time zone not null,
	changed_by uuid,
	municipality_id integer not null,
	id uuid not null,
	case_id uuid not null,
	kind text not null,
	legal_basis text not null,
	decided_on date not null,
	decided_by uuid not null,
	delegation text not null,
	limit_ore bigint,
	amount_ore bigint,
	period_from date,
	period_to date,
	reasons text not null,
	notified_on date,
	letter_posted_on date,
	recorded_at timestamp with time zone not null,
	delegation_id uuid,
	listed_in uuid,
	minutes text
);
-- row security: on, forced
CREATE INDEX decision_municipality_id_recorded_to_idx ON history.decision USING btree (municipality_id, recorded_to);
create policy seen_with_its_row for select to bofast_app
	using ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (id IN ( SELECT decision_1.id FROM named.decision decision_1)));
create policy written_by_trigger for insert to bofast_owner
	with check (municipality_id = ( SELECT context.municipality() AS municipality));

-- Earlier rows of named.delegation. retention: with its table
create table history.delegation (
	recorded_to timestamp with time zone not null,
	changed_by uuid,
	municipality_id integer not null,
	id uuid not null,
	committee_id uuid not null,
	decision_kind text not null,
	point text not null,
	limit_ore bigint,
	valid_from date not null,
	valid_to date,
	recorded_at timestamp with time zone not null,
	role text
);
-- row security: on, forced
CREATE INDEX delegation_municipality_id_recorded_to_idx ON history.delegation USING btree (municipality_id, recorded_to);
create policy seen_with_its_row for select to bofast_app
	using ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (id IN ( SELECT delegation_1.id FROM named.delegation delegation_1)));
create policy written_by_trigger for insert to bofast_owner
	with check (municipality_id = ( SELECT context.municipality() AS municipality));
grant select to bofast_app;

-- Earlier rows of named.disturbance. retention: with its table
create table history.disturbance (
	recorded_to timestamp with time zone not null,
	changed_by uuid,
	municipality_id integer not null,
	id uuid not null,
	case_id uuid not null,
	kind text not null,
	on_day date not null,
	at_time text,
	what text not null,
	source text not null,
	warned_on date,
	board_told_on date,
	especially_serious boolean not null,
	recorded_by uuid not null,
	taken_back_on date,
	recorded_at timestamp with time zone not null
);
-- row security: on, forced
CREATE INDEX disturbance_municipality_id_recorded_to_idx ON history.disturbance USING btree (municipality_id, recorded_to);
create policy seen_with_its_row for select to bofast_app
	using ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (id IN ( SELECT disturbance_1.id FROM named.disturbance disturbance_1)));
create policy written_by_trigger for insert to bofast_owner
	with check (municipality_id = ( SELECT context.municipality() AS municipality));

-- Earlier rows of named.dwelling. retention: with its table
create table history.dwelling (
	recorded_to timestamp with time zone not null,
	changed_by uuid,
	municipality_id integer not null,
	id uuid not null,
	committee_id uuid not null,
	property_id uuid not null,
	name text not null,
	landlord_id uuid,
	street text,
	postal_code text,
	town text,
	area text,
	school_area text,
	rooms numeric(3,1),
	size_m2 integer,
	rent_ore bigint,
	floor integer,
	lets_in text,
	children boolean,
	accessible boolean,
	pets boolean,
	substance_free boolean,
	from_age integer,
	to_age integer,
	note text,
	recorded_at timestamp with time zone not null,
	notice_given_on date,
	returned_on date
);
-- row security: on, forced
CREATE INDEX dwelling_municipality_id_recorded_to_idx ON history.dwelling USING btree (municipality_id, recorded_to);
create policy seen_with_its_row for select to bofast_app
	using ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (id IN ( SELECT dwelling_1.id FROM named.dwelling dwelling_1)));
create policy written_by_trigger for insert to bofast_owner
	with check (municipality_id = ( SELECT context.municipality() AS municipality));
grant select to bofast_app;

-- Earlier rows of named.economy_measure. retention: with its table
create table history.economy_measure (
	recorded_to timestamp with time zone not null,
	changed_by uuid,
	municipality_id integer not null,
	id uuid not null,
	case_id uuid not null,
	kind text not null,
	began_on date not null,
	covers text,
	amount_ore bigint,
	result text,
	result_on date,
	note text,
	recorded_by uuid not null,
	recorded_at timestamp with time zone not null
);
-- row security: on, forced
CREATE INDEX economy_measure_municipality_id_recorded_to_idx ON history.economy_measure USING btree (municipality_id, recorded_to);
create policy seen_with_its_row for select to bofast_app
	using ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (id IN ( SELECT economy_measure_1.id FROM named.economy_measure economy_measure_1)));
create policy written_by_trigger for insert to bofast_owner
	with check (municipality_id = ( SELECT context.municipality() AS municipality));

-- Earlier rows of named.eviction_case. retention: with its table
create table history.eviction_case (
	recorded_to timestamp with time zone not null,
	changed_by uuid,
	municipality_id integer not null,
	id uuid not null,
	committee_id uuid not null,
	unit_id uuid not null,
	case_number text not null,
	ground text not null,
	regime text not null,
	opened_by text not null,
	opened_on date not null,
	assigned_to uuid,
	assigned_on date,
	children text not null,
	household_id uuid not null,
	home_id uuid not null,
	landlord_id uuid,
	debt_ore bigint,
	must_move_anyway boolean not null,
	other_system_number text,
	previous_case_id uuid,
	alternative text,
	deviation_reasons text,
	closed_on date,
	closed_by uuid,
	outcome text,
	stage_reached text,
	recorded_at timestamp with time zone not null
);
-- row security: on, forced
CREATE INDEX eviction_case_municipality_id_recorded_to_idx ON history.eviction_case USING btree (municipality_id, recorded_to);
create policy counted_as_known for select to bofast_app
	using ((municipality_id = ( SELECT context.municipality() AS municipality)) AND ( SELECT house.wide() AS wide));
create policy seen_with_its_row for select to bofast_app
	using ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (id IN ( SELECT eviction_case_1.id FROM named.eviction_case eviction_case_1)));
create policy written_by_trigger for insert to bofast_owner
	with check (municipality_id = ( SELECT context.municipality() AS municipality));

-- Earlier rows of named.eviction_day. retention: with its table
create table history.eviction_day (
	recorded_to timestamp with time zone not null,
	changed_by uuid,
	municipality_id integer not null,
	id uuid not null,
	case_id uuid not null,
	attends_id uuid,
	attends_others text,
	children_at_home text not null,
	children_with text,
	home_empty text not null,
	tonight text not null,
	tonight_where text,
	keys text not null,
	storage text not null,
	storage_note text,
	postponement_asked_on date,
	stay_asked_on date,
	note text,
	planned_by uuid not null,
	recorded_at timestamp with time zone not null
);
-- row security: on, forced
CREATE INDEX eviction_day_municipality_id_recorded_to_idx ON history.eviction_day USING btree (municipality_id, recorded_to);
create policy seen_with_its_row for select to bofast_app
	using ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (id IN ( SELECT eviction_day_1.id FROM named.eviction_day eviction_day_1)));
create policy written_by_trigger for insert to bofast_owner
	with check (municipality_id = ( SELECT context.municipality() AS municipality));

-- Earlier rows of named.follow_up. retention: with its table
create table history.follow_up (
	recorded_to timestamp with time zone not null,
	changed_by uuid,
	municipality_id integer not null,
	id uuid not null,
	case_id uuid not null,
	kind text not null,
	due_on date not null,
	answered_on date,
	answered_by uuid,
	answer text,
	source text,
	note text,
	recorded_at timestamp with time zone not null
);
-- row security: on, forced
CREATE INDEX follow_up_municipality_id_recorded_to_idx ON history.follow_up USING btree (municipality_id, recorded_to);
create policy counted_as_known for select to bofast_app
	using ((municipality_id = ( SELECT context.municipality() AS municipality)) AND ( SELECT house.wide() AS wide));
create policy seen_with_its_row for select to bofast_app
	using ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (id IN ( SELECT follow_up_1.id FROM named.follow_up follow_up_1)));
create policy written_by_trigger for insert to bofast_owner
	with check (municipality_id = ( SELECT context.municipality() AS municipality));

-- Earlier rows of counted.follow_up_cycle. retention: with its table
create table history.follow_up_cycle (
	recorded_to timestamp with time zone not null,
	changed_by uuid,
	municipality_id integer not null,
	id uuid not null,
	parts text[] not null,
	days_to_comment integer not null,
	set_by uuid not null,
	set_on date not null,
	recorded_at timestamp with time zone not null
);
-- row security: on, forced
CREATE INDEX follow_up_cycle_municipality_id_recorded_to_idx ON history.follow_up_cycle USING btree (municipality_id, recorded_to);
create policy seen_with_its_row for select to bofast_app
	using ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (id IN ( SELECT follow_up_cycle_1.id FROM counted.follow_up_cycle follow_up_cycle_1)));
create policy written_by_trigger for insert to bofast_owner
	with check (municipality_id = ( SELECT context.municipality() AS municipality));
grant select to bofast_app;

-- Earlier rows of counted.follow_up_item. retention: with its table
create table history.follow_up_item (
	recorded_to timestamp with time zone not null,
	changed_by uuid,
	municipality_id integer not null,
	id uuid not null,
	follow_up_id uuid not null,
	subject text not null,
	subject_id uuid not null,
	answered_by uuid,
	comment text not null,
	status text,
	reason text,
	value double precision,
	told_by uuid,
	told_at timestamp with time zone,
	decision text,
	decided_by uuid,
	decided_on date,
	recorded_at timestamp with time zone not null
);
-- row security: on, forced
CREATE INDEX follow_up_item_municipality_id_recorded_to_idx ON history.follow_up_item USING btree (municipality_id, recorded_to);
create policy seen_with_its_row for select to bofast_app
	using ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (id IN ( SELECT follow_up_item_1.id FROM counted.follow_up_item follow_up_item_1)));
create policy written_by_trigger for insert to bofast_owner
	with check (municipality_id = ( SELECT context.municipality() AS municipality));
grant select to bofast_app;

-- Earlier rows of counted.good_example. retention: with its table
create table history.good_example (
	recorded_to timestamp with time zone not null,
	changed_by uuid,
	municipality_id integer not null,
	id uuid not null,
	title text not null,
	place_id uuid,
	elsewhere text not null,
	method text not null,
	result text not null,
	evidence_scale text not null,
	evidence text not null,
	evidence_source text not null,
	target_groups text[] not null,
	activities text[] not null,
	contact_organisation text not null,
	contact_role text not null,
	withdrawn_on date,
	recorded_at timestamp with time zone not null
);
-- row security: on, forced
CREATE INDEX good_example_municipality_id_recorded_to_idx ON history.good_example USING btree (municipality_id, recorded_to);
create policy seen_with_its_row for select to bofast_app
	using ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (id IN ( SELECT good_example_1.id FROM counted.good_example good_example_1)));
create policy written_by_trigger for insert to bofast_owner
	with check (municipality_id = ( SELECT context.municipality() AS municipality));
grant select to bofast_app;

-- Earlier rows of counted.guideline. retention: with its table
create table history.guideline (
	recorded_to timestamp with time zone not null,
	changed_by uuid,
	municipality_id integer not null,
	id uuid not null,
	kind text not null,
	title text not null,
	owner text not null,
	review_by date not null,
	withdrawn_on date,
	recorded_at timestamp with time zone not null
);
-- row security: on, forced
CREATE INDEX guideline_municipality_id_recorded_to_idx ON history.guideline USING btree (municipality_id, recorded_to);
create policy seen_with_its_row for select to bofast_app
	using ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (id IN ( SELECT guideline_1.id FROM counted.guideline guideline_1)));
create policy written_by_trigger for insert to bofast_owner
	with check (municipality_id = ( SELECT context.municipality() AS municipality));
grant select to bofast_app;

-- Earlier rows of named.home_offer. retention: with its table
create table history.home_offer (
	recorded_to timestamp with time zone not null,
	changed_by uuid,
	municipality_id integer not null,
	id uuid not null,
	case_id uuid not null,
	kind text not null,
	what text not null,
	fits_the_children text not null,
	offered_on date not null,
	offered_by uuid not null,
	from_on date,
	answer text,
	answered_on date,
	reason text,
	recorded_at timestamp with time zone not null
);
-- row security: on, forced
CREATE INDEX home_offer_municipality_id_recorded_to_idx ON history.home_offer USING btree (municipality_id, recorded_to);
create policy seen_with_its_row for select to bofast_app
	using ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (id IN ( SELECT home_offer_1.id FROM named.home_offer home_offer_1)));
create policy written_by_trigger for insert to bofast_owner
	with check (municipality_id = ( SELECT context.municipality() AS municipality));

-- Earlier rows of named.housing_guidance. retention: with its table
create table history.housing_guidance (
	recorded_to timestamp with time zone not null,
	changed_by uuid,
	municipality_id integer not null,
	id uuid not null,
	committee_id uuid not null,
	person_id uuid not null,
	offered_on date not null,
	answer text not null,
	answered_on date,
	decline_reason text,
	recorded_by uuid not null,
	recorded_at timestamp with time zone not null
);
-- row security: on, forced
CREATE INDEX housing_guidance_municipality_id_recorded_to_idx ON history.housing_guidance USING btree (municipality_id, recorded_to);
create policy counted_as_known for select to bofast_app
	using ((municipality_id = ( SELECT context.municipality() AS municipality)) AND ( SELECT house.wide() AS wide));
create policy seen_with_its_row for select to bofast_app
	using ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (id IN ( SELECT housing_guidance_1.id FROM named.housing_guidance housing_guidance_1)));
create policy written_by_trigger for insert to bofast_owner
	with check (municipality_id = ( SELECT context.municipality() AS municipality));
grant select to bofast_app;

-- Earlier rows of named.housing_need. retention: with its table
create table history.housing_need (
	recorded_to timestamp with time zone not null,
	changed_by uuid,
	municipality_id integer not null,
	id uuid not null,
	committee_id uuid not null,
	person_id uuid not null,
	since_on date not null,
	urgency text not null,
	adults integer not null,
	children integer not null,
	rooms_from integer not null,
	rooms_to integer,
	areas text,
	school_area text,
	accessibility text not null,
	ground_floor boolean not null,
	pets boolean not null,
	max_rent_ore bigint,
	purpose text not null,
	form text,
	support text not null,
	income_ore bigint,
	payment_remarks text not null,
	income_support text not null,
	ended_on date,
	ended_because text,
	recorded_by uuid not null,
	recorded_at timestamp with time zone not null,
	unit_id uuid
);
-- row security: on, forced
CREATE INDEX housing_need_municipality_id_recorded_to_idx ON history.housing_need USING btree (municipality_id, recorded_to);
create policy counted_as_known for select to bofast_app
	using ((municipality_id = ( SELECT context.municipality() AS municipality)) AND ( SELECT house.wide() AS wide));
create policy seen_with_its_row for select to bofast_app
	using ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (id IN ( SELECT housing_need_1.id FROM named.housing_need housing_need_1)));
create policy written_by_trigger for insert to bofast_owner
	with check (municipality_id = ( SELECT context.municipality() AS municipality));
grant select to bofast_app;

-- Earlier rows of counted.indicator. retention: with its table
create table history.indicator (
	recorded_to timestamp with time zone not null,
	changed_by uuid,
	municipality_id integer not null,
	id uuid not null,
	name text not null,
	unit text not null,
	direction text,
	base_year integer,
	base_value double precision,
	target_year integer,
	target_value double precision,
	target_operator text,
	target_words text,
	comment text not null,
	official_source text not null,
	definition_id text,
	definition_version integer,
	counted_from integer,
	due_years integer[],
	recorded_at timestamp with time zone not null,
	unit_ids uuid[]
);
-- row security: on, forced
CREATE INDEX indicator_municipality_id_recorded_to_idx ON history.indicator USING btree (municipality_id, recorded_to);
create policy seen_with_its_row for select to bofast_app
	using ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (id IN ( SELECT indicator_1.id FROM counted.indicator indicator_1)));
create policy written_by_trigger for insert to bofast_owner
	with check (municipality_id = ( SELECT context.municipality() AS municipality));
grant select to bofast_app;

-- Earlier rows of counted.indicator_comment. retention: with its table
create table history.indicator_comment (
	recorded_to timestamp with time zone not null,
	changed_by uuid,
	municipality_id integer not null,
	id uuid not null,
	indicator_id uuid not null,
	year integer not null,
	text text not null,
	written_by uuid,
	written_at timestamp with time zone not null,
	recorded_at timestamp with time zone not null
);
-- row security: on, forced
CREATE INDEX indicator_comment_municipality_id_recorded_to_idx ON history.indicator_comment USING btree (municipality_id, recorded_to);
create policy seen_with_its_row for select to bofast_app
	using ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (id IN ( SELECT indicator_comment_1.id FROM counted.indicator_comment indicator_comment_1)));
create policy written_by_trigger for insert to bofast_owner
	with check (municipality_id = ( SELECT context.municipality() AS municipality));
grant select to bofast_app;

-- Earlier rows of counted.indicator_outside. retention: with its table
create table history.indicator_outside (
	recorded_to timestamp with time zone not null,
	changed_by uuid,
	municipality_id integer not null,
	id uuid not null,
	indicator_id uuid not null,
	source text not null,
	measure text not null,
	sex text not null,
	recorded_at timestamp with time zone not null
);
-- row security: on, forced
CREATE INDEX indicator_outside_municipality_id_recorded_to_idx ON history.indicator_outside USING btree (municipality_id, recorded_to);
create policy seen_with_its_row for select to bofast_app
	using ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (id IN ( SELECT indicator_outside_1.id FROM counted.indicator_outside indicator_outside_1)));
create policy written_by_trigger for insert to bofast_owner
	with check (municipality_id = ( SELECT context.municipality() AS municipality));
grant select to bofast_app;

-- Earlier rows of counted.indicator_value. retention: with its table
create table history.indicator_value (
	recorded_to timestamp with time zone not null,
	changed_by uuid,
	municipality_id integer not null,
	id uuid not null,
	indicator_id uuid not null,
	year integer not null,
	value double precision not null,
	source text not null,
	definition_id text,
	definition_version integer,
	note text not null,
	entered_by uuid,
	entered_at timestamp with time zone not null,
	recorded_at timestamp with time zone not null
);
-- row security: on, forced
CREATE INDEX indicator_value_municipality_id_recorded_to_idx ON history.indicator_value USING btree (municipality_id, recorded_to);
create policy seen_with_its_row for select to bofast_app
	using ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (id IN ( SELECT indicator_value_1.id FROM counted.indicator_value indicator_value_1)));
create policy written_by_trigger for insert to bofast_owner
	with check (municipality_id = ( SELECT context.municipality() AS municipality));
grant select to bofast_app;

-- Earlier rows of named.landlord_agreement. retention: with its table
create table history.landlord_agreement (
	recorded_to timestamp with time zone not null,
	changed_by uuid,
	municipality_id integer not null,
	id uuid not null,
	committee_id uuid not null,
	organisation_id uuid not null,
	unit_id uuid not null,
	title text not null,
	parties text,
	signed_on date not null,
	starts_on date not null,
	ends_on date,
	notice_months integer,
	remind_on date,
	max_rent_ore bigint,
	areas text,
	rooms_from integer,
	rooms_to integer,
	chooses_tenant text not null,
	rent_liability text not null,
	damage_liability text not null,
	liability_terms text,
	vacancy_rules text,
	take_over text,
	take_over_months integer,
	disturbance_routine text,
	ended_on date,
	ended_because text,
	recorded_at timestamp with time zone not null
);
-- row security: on, forced
CREATE INDEX landlord_agreement_municipality_id_recorded_to_idx ON history.landlord_agreement USING btree (municipality_id, recorded_to);
create policy seen_with_its_row for select to bofast_app
	using ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (id IN ( SELECT landlord_agreement_1.id FROM named.landlord_agreement landlord_agreement_1)));
create policy written_by_trigger for insert to bofast_owner
	with check (municipality_id = ( SELECT context.municipality() AS municipality));
grant select to bofast_app;

-- Earlier rows of named.landlord_disclosure. retention: with its table
create table history.landlord_disclosure (
	recorded_to timestamp with time zone not null,
	changed_by uuid,
	municipality_id integer not null,
	id uuid not null,
	notice_id uuid not null,
	ground text not null,
	basis_note text not null,
	told text not null,
	begins_on date not null,
	ends_on date not null,
	taken_back_on date,
	recorded_by uuid not null,
	recorded_on date not null,
	recorded_at timestamp with time zone not null,
	consented_by text,
	consented_on date
);
-- row security: on, forced
CREATE INDEX landlord_disclosure_municipality_id_recorded_to_idx ON history.landlord_disclosure USING btree (municipality_id, recorded_to);
create policy seen_with_its_row for select to bofast_app
	using ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (id IN ( SELECT landlord_disclosure_1.id FROM named.landlord_disclosure landlord_disclosure_1)));
create policy written_by_trigger for insert to bofast_owner
	with check (municipality_id = ( SELECT context.municipality() AS municipality));
grant select to bofast_app;

-- Earlier rows of named.landlord_meeting. retention: with its table
create table history.landlord_meeting (
	recorded_to timestamp with time zone not null,
	changed_by uuid,
	municipality_id integer not null,
	id uuid not null,
	committee_id uuid not null,
	unit_id uuid not null,
	organisation_id uuid not null,
	planned_for date not null,
	starts_at text,
	place text,
	held_on date,
	present text,
	next_on date,
	called_by uuid not null,
	recorded_at timestamp with time zone not null
);
-- row security: on, forced
CREATE INDEX landlord_meeting_municipality_id_recorded_to_idx ON history.landlord_meeting USING btree (municipality_id, recorded_to);
create policy seen_with_its_row for select to bofast_app
	using ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (id IN ( SELECT landlord_meeting_1.id FROM named.landlord_meeting landlord_meeting_1)));
create policy written_by_trigger for insert to bofast_owner
	with check (municipality_id = ( SELECT context.municipality() AS municipality));
grant select to bofast_app;

-- Earlier rows of named.landlord_meeting_point. retention: with its table
create table history.landlord_meeting_point (
	recorded_to timestamp with time zone not null,
	changed_by uuid,
	municipality_id integer not null,
	id uuid not null,
	meeting_id uuid not null,
	notice_id uuid,
	case_id uuid,
	basis text not null,
	said text,
	agreed text,
	who text,
	by_day date,
	recorded_at timestamp with time zone not null
);
-- row security: on, forced
CREATE INDEX landlord_meeting_point_municipality_id_recorded_to_idx ON history.landlord_meeting_point USING btree (municipality_id, recorded_to);
create policy seen_with_its_row for select to bofast_app
	using ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (id IN ( SELECT landlord_meeting_point_1.id FROM named.landlord_meeting_point landlord_meeting_point_1)));
create policy written_by_trigger for insert to bofast_owner
	with check (municipality_id = ( SELECT context.municipality() AS municipality));

-- Earlier rows of named.landlord_requirement. retention: with its table
create table history.landlord_requirement (
	recorded_to timestamp with time zone not null,
	changed_by uuid,
	municipality_id integer not null,
	id uuid not null,
	committee_id uuid not null,
	organisation_id uuid not null,
	from_on date not null,
	to_on date,
	income_times_rent integer,
	payment_remarks text not null,
	income_support text not null,
	others text,
	recorded_at timestamp with time zone not null
);
-- row security: on, forced
CREATE INDEX landlord_requirement_municipality_id_recorded_to_idx ON history.landlord_requirement USING btree (municipality_id, recorded_to);
create policy seen_with_its_row for select to bofast_app
	using ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (id IN ( SELECT landlord_requirement_1.id FROM named.landlord_requirement landlord_requirement_1)));
create policy written_by_trigger for insert to bofast_owner
	with check (municipality_id = ( SELECT context.municipality() AS municipality));
grant select to bofast_app;

-- Earlier rows of named.lease. retention: with its table
create table history.lease (
	recorded_to timestamp with time zone not null,
	changed_by uuid,
	municipality_id integer not null,
	id uuid not null,
	committee_id uuid not null,
	person_id uuid not null,
	stay_id uuid not null,
	decision_id uuid,
	support_id uuid,
	landlord_id uuid,
	tenure text not null,
	starts_on date not null,
	ends_on date,
	rent_ore bigint not null,
	own_rent_ore bigint,
	furniture_ore bigint,
	costs_ore bigint,
	notice_months integer not null,
	waiver text not null,
	waiver_approved_on date,
	landlord_notified_on date,
	take_over_planned_on date,
	terms text[] not null,
	changed_on date not null,
	written_at timestamp with time zone not null,
	recorded_by uuid not null,
	recorded_at timestamp with time zone not null
);
-- row security: on, forced
CREATE INDEX lease_municipality_id_recorded_to_idx ON history.lease USING btree (municipality_id, recorded_to);
create policy seen_with_its_row for select to bofast_app
	using ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (id IN ( SELECT lease_1.id FROM named.lease lease_1)));
create policy written_by_trigger for insert to bofast_owner
	with check (municipality_id = ( SELECT context.municipality() AS municipality));
grant select to bofast_app;

-- Earlier rows of named.lease_blocker. retention: with its table
create table history.lease_blocker (
	recorded_to timestamp with time zone not null,
	changed_by uuid,
	municipality_id integer not null,
	id uuid not null,
	committee_id uuid not null,
	person_id uuid not null,
	stay_id uuid not null,
	kind text not null,
	from_day date not null,
	until_day date,
	note text,
	recorded_by uuid not null,
	recorded_at timestamp with time zone not null
);
-- row security: on, forced
CREATE INDEX lease_blocker_municipality_id_recorded_to_idx ON history.lease_blocker USING btree (municipality_id, recorded_to);
create policy seen_with_its_row for select to bofast_app
	using ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (id IN ( SELECT lease_blocker_1.id FROM named.lease_blocker lease_blocker_1)));
create policy written_by_trigger for insert to bofast_owner
	with check (municipality_id = ( SELECT context.municipality() AS municipality));
grant select to bofast_app;

-- Earlier rows of named.lease_notice. retention: with its table
create table history.lease_notice (
	recorded_to timestamp with time zone not null,
	changed_by uuid,
	municipality_id integer not null,
	id uuid not null,
	committee_id uuid not null,
	person_id uuid not null,
	stay_id uuid not null,
	given_on date not null,
	ends_on date not null,
	reason text not null,
	review_id uuid not null,
	reviewed_on date not null,
	withdrawn_on date,
	recorded_by uuid not null,
	recorded_at timestamp with time zone not null,
	forfeiture text
);
-- row security: on, forced
CREATE INDEX lease_notice_municipality_id_recorded_to_idx ON history.lease_notice USING btree (municipality_id, recorded_to);
create policy seen_with_its_row for select to bofast_app
	using ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (id IN ( SELECT lease_notice_1.id FROM named.lease_notice lease_notice_1)));
create policy written_by_trigger for insert to bofast_owner
	with check (municipality_id = ( SELECT context.municipality() AS municipality));
grant select to bofast_app;

-- Earlier rows of counted.letter_of_intent. retention: with its table
create table history.letter_of_intent (
	recorded_to timestamp with time zone not null,
	changed_by uuid,
	municipality_id integer not null,
	id uuid not null,
	place_id uuid not null,
	title text not null,
	aim text not null,
	dated_on date not null,
	ends_on date,
	review_on date,
	replaces uuid,
	ended_on date,
	ended_because text,
	recorded_at timestamp with time zone not null
);
-- row security: on, forced
CREATE INDEX letter_of_intent_municipality_id_recorded_to_idx ON history.letter_of_intent USING btree (municipality_id, recorded_to);
create policy seen_with_its_row for select to bofast_app
	using ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (id IN ( SELECT letter_of_intent_1.id FROM counted.letter_of_intent letter_of_intent_1)));
create policy written_by_trigger for insert to bofast_owner
	with check (municipality_id = ( SELECT context.municipality() AS municipality));
grant select to bofast_app;

-- Earlier rows of counted.library_template. retention: with its table
create table history.library_template (
	recorded_to timestamp with time zone not null,
	changed_by uuid,
	municipality_id integer not null,
	id uuid not null,
	kind text not null,
	title text not null,
	about text not null,
	licence text not null,
	licensor text not null,
	starts text,
	withdrawn_on date,
	recorded_at timestamp with time zone not null
);
-- row security: on, forced
CREATE INDEX library_template_municipality_id_recorded_to_idx ON history.library_template USING btree (municipality_id, recorded_to);
create policy seen_with_its_row for select to bofast_app
	using ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (id IN ( SELECT library_template_1.id FROM counted.library_template library_template_1)));
create policy written_by_trigger for insert to bofast_owner
	with check (municipality_id = ( SELECT context.municipality() AS municipality));
grant select to bofast_app;

-- Earlier rows of counted.mandate. retention: with its table
create table history.mandate (
	recorded_to timestamp with time zone not null,
	changed_by uuid,
	municipality_id integer not null,
	id uuid not null,
	title text not null,
	from_on date not null,
	through_on date not null,
	decided_by text not null,
	decision_title text not null,
	decision_on date not null,
	audience text not null,
	ended_on date,
	handed_to text,
	hand_over text,
	left_open jsonb,
	recorded_at timestamp with time zone not null
);
-- row security: on, forced
CREATE INDEX mandate_municipality_id_recorded_to_idx ON history.mandate USING btree (municipality_id, recorded_to);
create policy seen_with_its_row for select to bofast_app
	using ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (id IN ( SELECT mandate_1.id FROM counted.mandate mandate_1)));
create policy written_by_trigger for insert to bofast_owner
	with check (municipality_id = ( SELECT context.municipality() AS municipality));
grant select to bofast_app;

-- Earlier rows of named.need_block. retention: with its table
create table history.need_block (
	recorded_to timestamp with time zone not null,
	changed_by uuid,
	municipality_id integer not null,
	id uuid not null,
	committee_id uuid not null,
	person_id uuid not null,
	need_id uuid not null,
	block text not null,
	from_on date not null,
	to_on date,
	recorded_at timestamp with time zone not null
);
-- row security: on, forced
CREATE INDEX need_block_municipality_id_recorded_to_idx ON history.need_block USING btree (municipality_id, recorded_to);
create policy counted_as_known for select to bofast_app
	using ((municipality_id = ( SELECT context.municipality() AS municipality)) AND ( SELECT house.wide() AS wide));
create policy seen_with_its_row for select to bofast_app
	using ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (id IN ( SELECT need_block_1.id FROM named.need_block need_block_1)));
create policy written_by_trigger for insert to bofast_owner
	with check (municipality_id = ( SELECT context.municipality() AS municipality));
grant select to bofast_app;

-- Earlier rows of named.need_purpose. retention: with its table
create table history.need_purpose (
	recorded_to timestamp with time zone not null,
	changed_by uuid,
	municipality_id integer not null,
	id uuid not null,
	committee_id uuid not null,
	person_id uuid not null,
	need_id uuid not null,
	purpose text not null,
	from_on date not null,
	to_on date,
	recorded_at timestamp with time zone not null
);
-- row security: on, forced
CREATE INDEX need_purpose_municipality_id_recorded_to_idx ON history.need_purpose USING btree (municipality_id, recorded_to);
create policy seen_with_its_row for select to bofast_app
	using ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (id IN ( SELECT need_purpose_1.id FROM named.need_purpose need_purpose_1)));
create policy written_by_trigger for insert to bofast_owner
	with check (municipality_id = ( SELECT context.municipality() AS municipality));
grant select to bofast_app;

-- Earlier rows of counted.network_place. retention: with its table
create table history.network_place (
	recorded_to timestamp with time zone not null,
	changed_by uuid,
	municipality_id integer not null,
	id uuid not null,
	kind text not null,
	country text not null,
	code text not null,
	name text not null,
	short_name text not null,
	county_code text,
	valid_from date,
	valid_to date,
	invented boolean not null,
	source text not null,
	recorded_at timestamp with time zone not null
);
-- row security: on, forced
CREATE INDEX network_place_municipality_id_recorded_to_idx ON history.network_place USING btree (municipality_id, recorded_to);
create policy seen_with_its_row for select to bofast_app
	using ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (id IN ( SELECT network_place_1.id FROM counted.network_place network_place_1)));
create policy written_by_trigger for insert to bofast_owner
	with check (municipality_id = ( SELECT context.municipality() AS municipality));
grant select to bofast_app;

-- Earlier rows of named.night_arrival. retention: with its table
create table history.night_arrival (
	recorded_to timestamp with time zone not null,
	changed_by uuid,
	municipality_id integer not null,
	id uuid not null,
	committee_id uuid not null,
	property_id uuid not null,
	stay_id uuid not null,
	person_id uuid not null,
	night date not null,
	came_at timestamp with time zone not null,
	how text not null,
	booked_from date,
	extended_from date,
	ended_spells uuid[] not null,
	contacts uuid[] not null,
	left_at timestamp with time zone,
	left_for text,
	bed_kept_until date,
	recorded_by uuid not null,
	recorded_at timestamp with time zone not null
);
-- row security: on, forced
CREATE INDEX night_arrival_municipality_id_recorded_to_idx ON history.night_arrival USING btree (municipality_id, recorded_to);
create policy seen_with_its_row for select to bofast_app
	using ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (id IN ( SELECT night_arrival_1.id FROM named.night_arrival night_arrival_1)));
create policy written_by_trigger for insert to bofast_owner
	with check (municipality_id = ( SELECT context.municipality() AS municipality));
grant select to bofast_app;

-- Earlier rows of named.notice. retention: with its table
create table history.notice (
	recorded_to timestamp with time zone not null,
	changed_by uuid,
	municipality_id integer not null,
	id uuid not null,
	committee_id uuid not null,
	organisation_id uuid not null,
	receipt_number text not null,
	received_at timestamp with time zone not null,
	received_on date not null,
	reported_by uuid,
	channel text not null,
	reference text,
	kind text not null,
	status text not null,
	children text not null,
	sent_on date,
	served_on date,
	amount_ore bigint,
	interest_ore bigint,
	account text,
	rooms text,
	must_move_anyway boolean not null,
	warned_on date,
	lease_ends_on date,
	content_digest bytea not null,
	tenant_digest bytea not null,
	recorded_at timestamp with time zone not null
);
-- row security: on, forced
CREATE INDEX notice_municipality_id_recorded_to_idx ON history.notice USING btree (municipality_id, recorded_to);
create policy seen_with_its_row for select to bofast_app
	using ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (id IN ( SELECT notice_1.id FROM named.notice notice_1)));
create policy written_by_trigger for insert to bofast_owner
	with check (municipality_id = ( SELECT context.municipality() AS municipality));
grant select to bofast_app;

-- Earlier rows of named.notice_match. retention: with its table
create table history.notice_match (
	recorded_to timestamp with time zone not null,
	changed_by uuid,
	municipality_id integer not null,
	id uuid not null,
	state text not null,
	person_id uuid,
	case_id uuid,
	matched_at timestamp with time zone,
	recorded_at timestamp with time zone not null
);
-- row security: on, forced
CREATE INDEX notice_match_municipality_id_recorded_to_idx ON history.notice_match USING btree (municipality_id, recorded_to);
create policy seen_with_its_row for select to bofast_app
	using ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (id IN ( SELECT notice_match_1.id FROM named.notice_match notice_match_1)));
create policy written_by_trigger for insert to bofast_owner
	with check (municipality_id = ( SELECT context.municipality() AS municipality));
grant select to bofast_app;

-- Earlier rows of named.offer_answer. retention: with its table
create table history.offer_answer (
	recorded_to timestamp with time zone not null,
	changed_by uuid,
	municipality_id integer not null,
	id uuid not null,
	offer_id uuid not null,
	unit_id uuid not null,
	asked_on date not null,
	answer text,
	answered_on date,
	reason text,
	words text,
	answered_by uuid,
	recorded_at timestamp with time zone not null
);
-- row security: on, forced
CREATE INDEX offer_answer_municipality_id_recorded_to_idx ON history.offer_answer USING btree (municipality_id, recorded_to);
create policy seen_with_its_row for select to bofast_app
	using ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (id IN ( SELECT offer_answer_1.id FROM named.offer_answer offer_answer_1)));
create policy written_by_trigger for insert to bofast_owner
	with check (municipality_id = ( SELECT context.municipality() AS municipality));
grant select to bofast_app;

-- Earlier rows of named.offer_home. retention: with its table
create table history.offer_home (
	recorded_to timestamp with time zone not null,
	changed_by uuid,
	municipality_id integer not null,
	id uuid not null,
	committee_id uuid not null,
	unit_id uuid not null,
	form text,
	moves_in_on date,
	own_lease_on date,
	dwelling_id uuid,
	recorded_at timestamp with time zone not null
);
-- row security: on, forced
CREATE INDEX offer_home_municipality_id_recorded_to_idx ON history.offer_home USING btree (municipality_id, recorded_to);
create policy counted_as_known for select to bofast_app
	using ((municipality_id = ( SELECT context.municipality() AS municipality)) AND ( SELECT house.wide() AS wide));
create policy seen_with_its_row for select to bofast_app
	using ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (id IN ( SELECT offer_home_1.id FROM named.offer_home offer_home_1)));
create policy written_by_trigger for insert to bofast_owner
	with check (municipality_id = ( SELECT context.municipality() AS municipality));
grant select to bofast_app;

-- Earlier rows of named.offer_tenant. retention: with its table
create table history.offer_tenant (
	recorded_to timestamp with time zone not null,
	changed_by uuid,
	municipality_id integer not null,
	id uuid not null,
	committee_id uuid not null,
	person_id uuid not null,
	need_id uuid not null,
	offer_id uuid not null,
	named_on date not null,
	ended_on date,
	recorded_at timestamp with time zone not null
);
-- row security: on, forced
CREATE INDEX offer_tenant_municipality_id_recorded_to_idx ON history.offer_tenant USING btree (municipality_id, recorded_to);
create policy seen_with_its_row for select to bofast_app
	using ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (id IN ( SELECT offer_tenant_1.id FROM named.offer_tenant offer_tenant_1)));
create policy written_by_trigger for insert to bofast_owner
	with check (municipality_id = ( SELECT context.municipality() AS municipality));
grant select to bofast_app;

-- Earlier rows of counted.outside_address. retention: with its table
create table history.outside_address (
	recorded_to timestamp with time zone not null,
	changed_by uuid,
	municipality_id integer not null,
	id uuid not null,
	source text not null,
	base_url text not null,
	measures text[] not null,
	set_by uuid,
	set_at timestamp with time zone not null,
	recorded_at timestamp with time zone not null
);
-- row security: on, forced
CREATE INDEX outside_address_municipality_id_recorded_to_idx ON history.outside_address USING btree (municipality_id, recorded_to);
create policy seen_with_its_row for select to bofast_app
	using ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (id IN ( SELECT outside_address_1.id FROM counted.outside_address outside_address_1)));
create policy written_by_trigger for insert to bofast_owner
	with check (municipality_id = ( SELECT context.municipality() AS municipality));
grant select to bofast_app;

-- Earlier rows of counted.paper. retention: with its table
create table history.paper (
	recorded_to timestamp with time zone not null,
	changed_by uuid,
	municipality_id integer not null,
	id uuid not null,
	plan_id uuid not null,
	year integer not null,
	registry_number text,
	officer_id uuid,
	dated_on date not null,
	recorded_at timestamp with time zone not null,
	part text not null default 'year'::text,
	layout_id uuid
);
-- row security: on, forced
CREATE INDEX paper_municipality_id_recorded_to_idx ON history.paper USING btree (municipality_id, recorded_to);
create policy seen_with_its_row for select to bofast_app
	using ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (id IN ( SELECT paper_1.id FROM counted.paper paper_1)));
create policy written_by_trigger for insert to bofast_owner
	with check (municipality_id = ( SELECT context.municipality() AS municipality));
grant select to bofast_app;

-- Earlier rows of counted.paper_annex. retention: with its table
create table history.paper_annex (
	recorded_to timestamp with time zone not null,
	changed_by uuid,
	municipality_id integer not null,
	id uuid not null,
	paper_id uuid not null,
	"position" integer not null,
	title text not null,
	version text,
	dated_on date,
	recorded_at timestamp with time zone not null
);
-- row security: on, forced
CREATE INDEX paper_annex_municipality_id_recorded_to_idx ON history.paper_annex USING btree (municipality_id, recorded_to);
create policy seen_with_its_row for select to bofast_app
	using ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (id IN ( SELECT paper_annex_1.id FROM counted.paper_annex paper_annex_1)));
create policy written_by_trigger for insert to bofast_owner
	with check (municipality_id = ( SELECT context.municipality() AS municipality));
grant select to bofast_app;

-- Earlier rows of counted.paper_part. retention: with its table
create table history.paper_part (
	recorded_to timestamp with time zone not null,
	changed_by uuid,
	municipality_id integer not null,
	id uuid not null,
	paper_id uuid not null,
	part text not null,
	text text not null,
	written_by uuid not null,
	written_at timestamp with time zone not null,
	recorded_at timestamp with time zone not null
);
-- row security: on, forced
CREATE INDEX paper_part_municipality_id_recorded_to_idx ON history.paper_part USING btree (municipality_id, recorded_to);
create policy seen_with_its_row for select to bofast_app
	using ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (id IN ( SELECT paper_part_1.id FROM counted.paper_part paper_part_1)));
create policy written_by_trigger for insert to bofast_owner
	with check (municipality_id = ( SELECT context.municipality() AS municipality));
grant select to bofast_app;

-- Earlier rows of counted.partnership_duty. retention: with its table
create table history.partnership_duty (
	recorded_to timestamp with time zone not null,
	changed_by uuid,
	municipality_id integer not null,
	id uuid not null,
	member_id uuid not null,
	duty text not null,
	since date not null,
	ended_on date,
	recorded_at timestamp with time zone not null
);
-- row security: on, forced
CREATE INDEX partnership_duty_municipality_id_recorded_to_idx ON history.partnership_duty USING btree (municipality_id, recorded_to);
create policy seen_with_its_row for select to bofast_app
	using ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (id IN ( SELECT partnership_duty_1.id FROM counted.partnership_duty partnership_duty_1)));
create policy written_by_trigger for insert to bofast_owner
	with check (municipality_id = ( SELECT context.municipality() AS municipality));
grant select to bofast_app;

-- Earlier rows of counted.partnership_member. retention: with its table
create table history.partnership_member (
	recorded_to timestamp with time zone not null,
	changed_by uuid,
	municipality_id integer not null,
	id uuid not null,
	network_organisation_id uuid not null,
	since date not null,
	ended_on date,
	recorded_at timestamp with time zone not null
);
-- row security: on, forced
CREATE INDEX partnership_member_municipality_id_recorded_to_idx ON history.partnership_member USING btree (municipality_id, recorded_to);
create policy seen_with_its_row for select to bofast_app
	using ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (id IN ( SELECT partnership_member_1.id FROM counted.partnership_member partnership_member_1)));
create policy written_by_trigger for insert to bofast_owner
	with check (municipality_id = ( SELECT context.municipality() AS municipality));
grant select to bofast_app;

-- Earlier rows of named.payment_plan. retention: with its table
create table history.payment_plan (
	recorded_to timestamp with time zone not null,
	changed_by uuid,
	municipality_id integer not null,
	id uuid not null,
	case_id uuid not null,
	agreed_on date not null,
	total_ore bigint not null,
	instalment_ore bigint not null,
	first_due_on date not null,
	note text,
	agreed_by uuid not null,
	recorded_at timestamp with time zone not null,
	every text not null default 'month'::text,
	ended_on date,
	ended_because text
);
-- row security: on, forced
CREATE INDEX payment_plan_municipality_id_recorded_to_idx ON history.payment_plan USING btree (municipality_id, recorded_to);
create policy seen_with_its_row for select to bofast_app
	using ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (id IN ( SELECT payment_plan_1.id FROM named.payment_plan payment_plan_1)));
create policy written_by_trigger for insert to bofast_owner
	with check (municipality_id = ( SELECT context.municipality() AS municipality));

-- Earlier rows of named.person. retention: with its table
create table history.person (
	recorded_to timestamp with time zone not null,
	changed_by uuid,
	municipality_id integer not null,
	id uuid not null,
	committee_id uuid not null,
	protection text not null,
	protection_source text,
	protection_checked_on date,
	recorded_at timestamp with time zone not null,
	same_as uuid
);
-- row security: on, forced
CREATE INDEX earlier_link_of_person ON history.person USING btree (municipality_id, same_as) WHERE (same_as IS NOT NULL);
CREATE INDEX earlier_person ON history.person USING btree (municipality_id, id);
CREATE INDEX person_municipality_id_recorded_to_idx ON history.person USING btree (municipality_id, recorded_to);
create policy counted_as_known for select to bofast_app
	using ((municipality_id = ( SELECT context.municipality() AS municipality)) AND ( SELECT house.wide() AS wide));
create policy seen_with_its_row for select to bofast_app
	using ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (EXISTS ( SELECT FROM named.person now WHERE ((now.municipality_id = person.municipality_id) AND (now.id = person.id)))));
create policy written_by_trigger for insert to bofast_owner
	with check (municipality_id = ( SELECT context.municipality() AS municipality));
grant select to bofast_app;

-- Earlier rows of named.person_factor. retention: with its table
create table history.person_factor (
	recorded_to timestamp with time zone not null,
	changed_by uuid,
	municipality_id integer not null,
	id uuid not null,
	committee_id uuid not null,
	person_id uuid not null,
	kind text not null,
	code text not null,
	list_version integer not null,
	level text not null,
	delicate boolean not null,
	from_day date not null,
	until_day date,
	recorded_by uuid not null,
	recorded_at timestamp with time zone not null
);
-- row security: on, forced
CREATE INDEX earlier_factor_of_person ON history.person_factor USING btree (municipality_id, person_id);
CREATE INDEX person_factor_municipality_id_recorded_to_idx ON history.person_factor USING btree (municipality_id, recorded_to);
create policy seen_with_its_person for select to bofast_app
	using ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (( SELECT house.wide() AS wide) OR ((committee_id = ( SELECT context.controller() AS controller)) AND ( SELECT context.handles_people() AS handles_people) AND ((NOT delicate) OR ( SELECT context.has_role('delicate-facts'::text) AS has_role)) AND (EXISTS ( SELECT FROM named.person p WHERE ((p.municipality_id = person_factor.municipality_id) AND (p.id = person_factor.person_id) AND ((p.protection = 'none'::text) OR (p.id IN ( SELECT context.known_by_name() AS known_by_name)))) OFFSET 0)))));
create policy written_by_trigger for insert to bofast_owner
	with check (municipality_id = ( SELECT context.municipality() AS municipality));
grant select to bofast_app;

-- Earlier rows of named.person_particulars. retention: with its table
create table history.person_particulars (
	recorded_to timestamp with time zone not null,
	changed_by uuid,
	municipality_id integer not null,
	id uuid not null,
	committee_id uuid not null,
	hidden boolean not null,
	given_name text not null,
	family_name text not null,
	folded_name text not null,
	birth_date date,
	sex text,
	language text,
	phone text,
	address text,
	postal_code text,
	city text,
	recorded_at timestamp with time zone not null,
	folded_family_first text not null default ''::text,
	code text,
	called text,
	born_about integer,
	folded_called text not null default ''::text,
	sound_key text not null default ''::text,
	phone_key text
);
-- row security: on, forced
CREATE INDEX person_particulars_municipality_id_recorded_to_idx ON history.person_particulars USING btree (municipality_id, recorded_to);
create policy counted_as_known for select to bofast_app
	using ((municipality_id = ( SELECT context.municipality() AS municipality)) AND ( SELECT house.wide() AS wide));
create policy seen_with_its_row for select to bofast_app
	using ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (EXISTS ( SELECT FROM named.person_particulars now WHERE ((now.municipality_id = person_particulars.municipality_id) AND (now.id = person_particulars.id)))));
create policy written_by_trigger for insert to bofast_owner
	with check (municipality_id = ( SELECT context.municipality() AS municipality));
grant select to bofast_app;

-- Earlier rows of counted.plan. retention: with its table
create table history.plan (
	recorded_to timestamp with time zone not null,
	changed_by uuid,
	municipality_id integer not null,
	id uuid not null,
	title text not null,
	kind text not null,
	committee text not null,
	valid_from integer not null,
	valid_to integer not null,
	adopted_on date,
	revised_on date,
	registry_number text,
	files_digest text,
	recorded_at timestamp with time zone not null,
	held_version integer
);
-- row security: on, forced
CREATE INDEX plan_municipality_id_recorded_to_idx ON history.plan USING btree (municipality_id, recorded_to);
create policy seen_with_its_row for select to bofast_app
	using ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (id IN ( SELECT plan_1.id FROM counted.plan plan_1)));
create policy written_by_trigger for insert to bofast_owner
	with check (municipality_id = ( SELECT context.municipality() AS municipality));
grant select to bofast_app;

-- Earlier rows of counted.plan_follow_up. retention: with its table
create table history.plan_follow_up (
	recorded_to timestamp with time zone not null,
	changed_by uuid,
	municipality_id integer not null,
	id uuid not null,
	plan_id uuid not null,
	year integer not null,
	opened_on date not null,
	opened_by uuid not null,
	comments_due_on date,
	frozen_at timestamp with time zone,
	frozen_by uuid,
	annex_number integer,
	recorded_at timestamp with time zone not null,
	part text not null default 'year'::text
);
-- row security: on, forced
CREATE INDEX plan_follow_up_municipality_id_recorded_to_idx ON history.plan_follow_up USING btree (municipality_id, recorded_to);
create policy seen_with_its_row for select to bofast_app
	using ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (id IN ( SELECT plan_follow_up_1.id FROM counted.plan_follow_up plan_follow_up_1)));
create policy written_by_trigger for insert to bofast_owner
	with check (municipality_id = ( SELECT context.municipality() AS municipality));
grant select to bofast_app;

-- Earlier rows of named.plan_instalment. retention: with its table
create table history.plan_instalment (
	recorded_to timestamp with time zone not null,
	changed_by uuid,
	municipality_id integer not null,
	id uuid not null,
	case_id uuid not null,
	plan_id uuid not null,
	number integer not null,
	due_on date not null,
	amount_ore bigint not null,
	reminded_on date,
	reminded_how text,
	reminded_by uuid,
	recorded_at timestamp with time zone not null
);
-- row security: on, forced
CREATE INDEX plan_instalment_municipality_id_recorded_to_idx ON history.plan_instalment USING btree (municipality_id, recorded_to);
create policy seen_with_its_row for select to bofast_app
	using ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (id IN ( SELECT plan_instalment_1.id FROM named.plan_instalment plan_instalment_1)));
create policy written_by_trigger for insert to bofast_owner
	with check (municipality_id = ( SELECT context.municipality() AS municipality));
grant select to bofast_app;

-- Earlier rows of counted.plan_interview. retention: with its table
create table history.plan_interview (
	recorded_to timestamp with time zone not null,
	changed_by uuid,
	municipality_id integer not null,
	id uuid not null,
	plan_id uuid not null,
	held_on date not null,
	who text not null,
	sector text not null,
	trends text not null,
	needs text not null,
	section_id uuid,
	noted_on date not null,
	noted_by uuid,
	recorded_at timestamp with time zone not null
);
-- row security: on, forced
CREATE INDEX plan_interview_municipality_id_recorded_to_idx ON history.plan_interview USING btree (municipality_id, recorded_to);
create policy seen_with_its_row for select to bofast_app
	using ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (id IN ( SELECT plan_interview_1.id FROM counted.plan_interview plan_interview_1)));
create policy written_by_trigger for insert to bofast_owner
	with check (municipality_id = ( SELECT context.municipality() AS municipality));
grant select to bofast_app;

-- Earlier rows of counted.plan_lesson. retention: with its table
create table history.plan_lesson (
	recorded_to timestamp with time zone not null,
	changed_by uuid,
	municipality_id integer not null,
	id uuid not null,
	plan_id uuid not null,
	theme text not null,
	body text not null,
	source text,
	plan_interview_id uuid,
	section_id uuid,
	noted_on date not null,
	noted_by uuid,
	recorded_at timestamp with time zone not null
);
-- row security: on, forced
CREATE INDEX plan_lesson_municipality_id_recorded_to_idx ON history.plan_lesson USING btree (municipality_id, recorded_to);
create policy seen_with_its_row for select to bofast_app
	using ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (id IN ( SELECT plan_lesson_1.id FROM counted.plan_lesson plan_lesson_1)));
create policy written_by_trigger for insert to bofast_owner
	with check (municipality_id = ( SELECT context.municipality() AS municipality));
grant select to bofast_app;

-- Earlier rows of counted.plan_proposal. retention: with its table
create table history.plan_proposal (
	recorded_to timestamp with time zone not null,
	changed_by uuid,
	municipality_id integer not null,
	id uuid not null,
	plan_id uuid not null,
	kind text not null,
	body text not null,
	answer_part_id uuid,
	state text not null,
	activity_id uuid,
	dropped_why text,
	noted_on date not null,
	noted_by uuid,
	settled_on date,
	settled_by uuid,
	recorded_at timestamp with time zone not null
);
-- row security: on, forced
CREATE INDEX plan_proposal_municipality_id_recorded_to_idx ON history.plan_proposal USING btree (municipality_id, recorded_to);
create policy seen_with_its_row for select to bofast_app
	using ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (id IN ( SELECT plan_proposal_1.id FROM counted.plan_proposal plan_proposal_1)));
create policy written_by_trigger for insert to bofast_owner
	with check (municipality_id = ( SELECT context.municipality() AS municipality));
grant select to bofast_app;

-- Earlier rows of named.property. retention: with its table
create table history.property (
	recorded_to timestamp with time zone not null,
	changed_by uuid,
	municipality_id integer not null,
	id uuid not null,
	committee_id uuid not null,
	unit_id uuid not null,
	name text not null,
	kind text not null,
	refuge boolean not null,
	landlord_id uuid,
	street text,
	postal_code text,
	town text,
	area text,
	school_area text,
	turnaround_days integer not null,
	lets_in text,
	children boolean,
	accessible boolean,
	pets boolean,
	substance_free boolean,
	from_age integer,
	to_age integer,
	note text,
	recorded_at timestamp with time zone not null,
	night_hour integer
);
-- row security: on, forced
CREATE INDEX property_municipality_id_recorded_to_idx ON history.property USING btree (municipality_id, recorded_to);
create policy counted_as_known for select to bofast_app
	using ((municipality_id = ( SELECT context.municipality() AS municipality)) AND ( SELECT house.wide() AS wide));
create policy seen_with_its_row for select to bofast_app
	using ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (id IN ( SELECT property_1.id FROM named.property property_1)));
create policy written_by_trigger for insert to bofast_owner
	with check (municipality_id = ( SELECT context.municipality() AS municipality));
grant select to bofast_app;

-- Earlier rows of named.record_link. retention: with its table
create table history.record_link (
	recorded_to timestamp with time zone not null,
	changed_by uuid,
	municipality_id integer not null,
	id uuid not null,
	committee_id uuid not null,
	record_id uuid not null,
	kept_id uuid not null,
	reason text,
	linked_by uuid not null,
	linked_on date not null,
	undone_by uuid,
	undone_on date,
	recorded_at timestamp with time zone not null
);
-- row security: on, forced
CREATE INDEX record_link_municipality_id_recorded_to_idx ON history.record_link USING btree (municipality_id, recorded_to);
create policy seen_with_its_row for select to bofast_app
	using ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (id IN ( SELECT record_link_1.id FROM named.record_link record_link_1)));
create policy written_by_trigger for insert to bofast_owner
	with check (municipality_id = ( SELECT context.municipality() AS municipality));
grant select to bofast_app;

-- Earlier rows of named.record_pair. retention: with its table
create table history.record_pair (
	recorded_to timestamp with time zone not null,
	changed_by uuid,
	municipality_id integer not null,
	id uuid not null,
	committee_id uuid not null,
	a_id uuid not null,
	b_id uuid not null,
	probability double precision not null,
	reasons jsonb not null,
	found_on date not null,
	decision text not null,
	decided_by uuid,
	decided_on date,
	reason text,
	recorded_at timestamp with time zone not null
);
-- row security: on, forced
CREATE INDEX record_pair_municipality_id_recorded_to_idx ON history.record_pair USING btree (municipality_id, recorded_to);
create policy seen_with_its_row for select to bofast_app
	using ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (id IN ( SELECT record_pair_1.id FROM named.record_pair record_pair_1)));
create policy written_by_trigger for insert to bofast_owner
	with check (municipality_id = ( SELECT context.municipality() AS municipality));
grant select to bofast_app;

-- Earlier rows of counted.reflection_round. retention: with its table
create table history.reflection_round (
	recorded_to timestamp with time zone not null,
	changed_by uuid,
	municipality_id integer not null,
	id uuid not null,
	title text not null,
	year integer not null,
	lead text not null,
	due_on date not null,
	opened_on date,
	closed_on date,
	recorded_at timestamp with time zone not null
);
-- row security: on, forced
CREATE INDEX reflection_round_municipality_id_recorded_to_idx ON history.reflection_round USING btree (municipality_id, recorded_to);
create policy seen_with_its_row for select to bofast_app
	using ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (id IN ( SELECT reflection_round_1.id FROM counted.reflection_round reflection_round_1)));
create policy written_by_trigger for insert to bofast_owner
	with check (municipality_id = ( SELECT context.municipality() AS municipality));
grant select to bofast_app;

-- Earlier rows of counted.reform_value. retention: with its table
create table history.reform_value (
	recorded_to timestamp with time zone not null,
	changed_by uuid,
	municipality_id integer not null,
	id uuid not null,
	indicator_id uuid not null,
	year integer not null,
	state text not null,
	value double precision,
	source text not null,
	status text not null,
	note text not null,
	recorded_at timestamp with time zone not null
);
-- row security: on, forced
CREATE INDEX reform_value_municipality_id_recorded_to_idx ON history.reform_value USING btree (municipality_id, recorded_to);
create policy seen_with_its_row for select to bofast_app
	using ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (id IN ( SELECT reform_value_1.id FROM counted.reform_value reform_value_1)));
create policy written_by_trigger for insert to bofast_owner
	with check (municipality_id = ( SELECT context.municipality() AS municipality));
grant select to bofast_app;

-- Earlier rows of named.refund_stay. retention: with its table
create table history.refund_stay (
	recorded_to timestamp with time zone not null,
	changed_by uuid,
	municipality_id integer not null,
	id uuid not null,
	committee_id uuid not null,
	person_id uuid not null,
	paragraph text not null,
	acting_municipality text not null,
	starts_on date not null,
	ends_on date,
	told_from text not null,
	told_on date not null,
	recorded_by uuid not null,
	recorded_at timestamp with time zone not null
);
-- row security: on, forced
CREATE INDEX refund_stay_municipality_id_recorded_to_idx ON history.refund_stay USING btree (municipality_id, recorded_to);
create policy seen_with_its_row for select to bofast_app
	using ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (id IN ( SELECT refund_stay_1.id FROM named.refund_stay refund_stay_1)));
create policy written_by_trigger for insert to bofast_owner
	with check (municipality_id = ( SELECT context.municipality() AS municipality));
grant select to bofast_app;

-- Earlier rows of named.refused_offer. retention: with its table
create table history.refused_offer (
	recorded_to timestamp with time zone not null,
	changed_by uuid,
	municipality_id integer not null,
	id uuid not null,
	committee_id uuid not null,
	person_id uuid not null,
	about text not null,
	offered_on date not null,
	refused_on date not null,
	reason text not null,
	note text,
	next_offer_on date,
	offered_again_on date,
	recorded_by uuid not null,
	recorded_at timestamp with time zone not null
);
-- row security: on, forced
CREATE INDEX refused_offer_municipality_id_recorded_to_idx ON history.refused_offer USING btree (municipality_id, recorded_to);
create policy seen_with_its_row for select to bofast_app
	using ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (id IN ( SELECT refused_offer_1.id FROM named.refused_offer refused_offer_1)));
create policy written_by_trigger for insert to bofast_owner
	with check (municipality_id = ( SELECT context.municipality() AS municipality));
grant select to bofast_app;

-- Earlier rows of counted.release_decision. retention: with its table
create table history.release_decision (
	recorded_to timestamp with time zone not null,
	changed_by uuid,
	municipality_id integer not null,
	id uuid not null,
	indicator_id uuid not null,
	year integer not null,
	reason text not null,
	decided_by uuid not null,
	decided_on date not null,
	recorded_at timestamp with time zone not null,
	part text not null default 'year'::text
);
-- row security: on, forced
CREATE INDEX release_decision_municipality_id_recorded_to_idx ON history.release_decision USING btree (municipality_id, recorded_to);
create policy seen_with_its_row for select to bofast_app
	using ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (id IN ( SELECT release_decision_1.id FROM counted.release_decision release_decision_1)));
create policy written_by_trigger for insert to bofast_owner
	with check (municipality_id = ( SELECT context.municipality() AS municipality));
grant select to bofast_app;

-- Earlier rows of named.respite. retention: with its table
create table history.respite (
	recorded_to timestamp with time zone not null,
	changed_by uuid,
	municipality_id integer not null,
	id uuid not null,
	case_id uuid not null,
	kind text not null,
	asked_on date not null,
	asked_by text not null,
	answer text,
	answered_on date,
	until_on date,
	compensation_ore bigint,
	reasons text,
	recorded_by uuid not null,
	recorded_at timestamp with time zone not null
);
-- row security: on, forced
CREATE INDEX respite_municipality_id_recorded_to_idx ON history.respite USING btree (municipality_id, recorded_to);
create policy seen_with_its_row for select to bofast_app
	using ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (id IN ( SELECT respite_1.id FROM named.respite respite_1)));
create policy written_by_trigger for insert to bofast_owner
	with check (municipality_id = ( SELECT context.municipality() AS municipality));

-- Earlier rows of counted.revision_reason. retention: with its table
create table history.revision_reason (
	recorded_to timestamp with time zone not null,
	changed_by uuid,
	municipality_id integer not null,
	id uuid not null,
	follow_up_id uuid not null,
	indicator_id uuid not null,
	until date not null,
	reason text not null,
	written_by uuid not null,
	written_on date not null,
	recorded_at timestamp with time zone not null
);
-- row security: on, forced
CREATE INDEX revision_reason_municipality_id_recorded_to_idx ON history.revision_reason USING btree (municipality_id, recorded_to);
create policy seen_with_its_row for select to bofast_app
	using ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (id IN ( SELECT revision_reason_1.id FROM counted.revision_reason revision_reason_1)));
create policy written_by_trigger for insert to bofast_owner
	with check (municipality_id = ( SELECT context.municipality() AS municipality));
grant select to bofast_app;

-- Earlier rows of named.skills_assessment. retention: with its table
create table history.skills_assessment (
	recorded_to timestamp with time zone not null,
	changed_by uuid,
	municipality_id integer not null,
	id uuid not null,
	committee_id uuid not null,
	person_id uuid not null,
	form_version integer not null,
	on_day date not null,
	assessed_by uuid not null,
	with_person text not null,
	own_words text,
	note text,
	again_on date,
	taken_back_on date,
	taken_back_because text,
	recorded_at timestamp with time zone not null
);
-- row security: on, forced
CREATE INDEX skills_assessment_municipality_id_recorded_to_idx ON history.skills_assessment USING btree (municipality_id, recorded_to);
create policy seen_with_its_row for select to bofast_app
	using ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (id IN ( SELECT skills_assessment_1.id FROM named.skills_assessment skills_assessment_1)));
create policy written_by_trigger for insert to bofast_owner
	with check (municipality_id = ( SELECT context.municipality() AS municipality));
grant select to bofast_app;

-- Earlier rows of named.spell. retention: with its table
create table history.spell (
	recorded_to timestamp with time zone not null,
	changed_by uuid,
	municipality_id integer not null,
	id uuid not null,
	committee_id uuid not null,
	person_id uuid not null,
	during daterange not null,
	starts_on date,
	ends_on date,
	place text not null,
	place_name text,
	arranged_by text not null,
	contract text not null,
	contract_ends_on date,
	discharge_on date,
	home_after text not null,
	overstays boolean not null,
	population text not null,
	with_children text not null,
	children_elsewhere integer not null,
	with_person_id uuid,
	stay_municipality text not null,
	residence_municipality text,
	told_by text not null,
	destination text,
	overridden_to smallint,
	override_reason text,
	overridden_by uuid,
	follows_case_id uuid,
	correction_reason text,
	recorded_by uuid not null,
	recorded_at timestamp with time zone not null
);
-- row security: on, forced
CREATE INDEX earlier_spell_of_person ON history.spell USING btree (municipality_id, person_id);
CREATE INDEX earlier_spell_with_person ON history.spell USING btree (municipality_id, with_person_id) WHERE (with_person_id IS NOT NULL);
CREATE INDEX spell_municipality_id_recorded_to_idx ON history.spell USING btree (municipality_id, recorded_to);
create policy counted_as_known for select to bofast_app
	using ((municipality_id = ( SELECT context.municipality() AS municipality)) AND ( SELECT house.wide() AS wide));
create policy read_by_owner for select to bofast_owner
	using true;
create policy seen_with_its_person for select to bofast_app
	using ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (( SELECT house.wide() AS wide) OR ((committee_id = ( SELECT context.controller() AS controller)) AND ( SELECT context.handles_people() AS handles_people) AND true AND (EXISTS ( SELECT FROM named.person p WHERE ((p.municipality_id = spell.municipality_id) AND (p.id = spell.person_id) AND ((p.protection = 'none'::text) OR (p.id IN ( SELECT context.known_by_name() AS known_by_name)))) OFFSET 0)))));
create policy tells_of_nobody_hidden for select to bofast_app
	using (( SELECT house.wide() AS wide) OR (NOT (ARRAY[id, person_id, with_person_id] && ( SELECT context.earlier_blind_spots() AS earlier_blind_spots))));
create policy written_by_trigger for insert to bofast_owner
	with check (municipality_id = ( SELECT context.municipality() AS municipality));
grant select to bofast_app;

-- Earlier rows of counted.status_override. retention: with its table
create table history.status_override (
	recorded_to timestamp with time zone not null,
	changed_by uuid,
	municipality_id integer not null,
	id uuid not null,
	indicator_id uuid not null,
	year integer not null,
	status text,
	reason text not null,
	set_by uuid,
	set_on date not null,
	recorded_at timestamp with time zone not null
);
-- row security: on, forced
CREATE INDEX status_override_municipality_id_recorded_to_idx ON history.status_override USING btree (municipality_id, recorded_to);
create policy seen_with_its_row for select to bofast_app
	using ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (id IN ( SELECT status_override_1.id FROM counted.status_override status_override_1)));
create policy written_by_trigger for insert to bofast_owner
	with check (municipality_id = ( SELECT context.municipality() AS municipality));
grant select to bofast_app;

-- Earlier rows of named.stay. retention: with its table
create table history.stay (
	recorded_to timestamp with time zone not null,
	changed_by uuid,
	municipality_id integer not null,
	id uuid not null,
	committee_id uuid not null,
	unit_id uuid not null,
	property_id uuid not null,
	bed_id uuid not null,
	person_id uuid not null,
	form text not null,
	during daterange not null,
	starts_on date,
	ends_on date,
	planned_end_on date,
	state text not null,
	end_reason text,
	follows_stay_id uuid,
	decision_id uuid,
	recorded_by uuid not null,
	recorded_at timestamp with time zone not null,
	guest boolean,
	despite text
);
-- row security: on, forced
CREATE INDEX stay_municipality_id_recorded_to_idx ON history.stay USING btree (municipality_id, recorded_to);
create policy counted_as_known for select to bofast_app
	using ((municipality_id = ( SELECT context.municipality() AS municipality)) AND ( SELECT house.wide() AS wide));
create policy seen_with_its_row for select to bofast_app
	using ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (id IN ( SELECT stay_1.id FROM named.stay stay_1)));
create policy written_by_trigger for insert to bofast_owner
	with check (municipality_id = ( SELECT context.municipality() AS municipality));
grant select to bofast_app;

-- Earlier rows of named.stay_person. retention: with its table
create table history.stay_person (
	recorded_to timestamp with time zone not null,
	changed_by uuid,
	municipality_id integer not null,
	id uuid not null,
	committee_id uuid not null,
	stay_id uuid not null,
	bed_id uuid not null,
	person_id uuid not null,
	child boolean not null,
	slot integer,
	during daterange not null,
	spell_id uuid,
	recorded_at timestamp with time zone not null,
	lives boolean,
	living daterange,
	left_because text
);
-- row security: on, forced
CREATE INDEX stay_person_municipality_id_recorded_to_idx ON history.stay_person USING btree (municipality_id, recorded_to);
create policy counted_as_known for select to bofast_app
	using ((municipality_id = ( SELECT context.municipality() AS municipality)) AND ( SELECT house.wide() AS wide));
create policy seen_with_its_row for select to bofast_app
	using ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (id IN ( SELECT stay_person_1.id FROM named.stay_person stay_person_1)));
create policy written_by_trigger for insert to bofast_owner
	with check (municipality_id = ( SELECT context.municipality() AS municipality));
grant select to bofast_app;

-- Earlier rows of named.support_agreement. retention: with its table
create table history.support_agreement (
	recorded_to timestamp with time zone not null,
	changed_by uuid,
	municipality_id integer not null,
	id uuid not null,
	committee_id uuid not null,
	person_id uuid not null,
	kind text not null,
	method text,
	unit_id uuid,
	decision_id uuid,
	service_id uuid,
	service_documentation text,
	responsible_id uuid,
	on_call_contact text,
	starts_on date not null,
	ends_on date,
	ended_because text,
	recorded_by uuid not null,
	recorded_at timestamp with time zone not null
);
-- row security: on, forced
CREATE INDEX support_agreement_municipality_id_recorded_to_idx ON history.support_agreement USING btree (municipality_id, recorded_to);
create policy counted_as_known for select to bofast_app
	using ((municipality_id = ( SELECT context.municipality() AS municipality)) AND ( SELECT house.wide() AS wide));
create policy seen_with_its_row for select to bofast_app
	using ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (id IN ( SELECT support_agreement_1.id FROM named.support_agreement support_agreement_1)));
create policy written_by_trigger for insert to bofast_owner
	with check (municipality_id = ( SELECT context.municipality() AS municipality));
grant select to bofast_app;

-- Earlier rows of named.support_check. retention: with its table
create table history.support_check (
	recorded_to timestamp with time zone not null,
	changed_by uuid,
	municipality_id integer not null,
	id uuid not null,
	committee_id uuid not null,
	person_id uuid not null,
	support_plan_id uuid not null,
	due_on date not null,
	held_on date,
	held_by uuid,
	own_words text,
	noted text,
	recorded_at timestamp with time zone not null
);
-- row security: on, forced
CREATE INDEX support_check_municipality_id_recorded_to_idx ON history.support_check USING btree (municipality_id, recorded_to);
create policy seen_with_its_row for select to bofast_app
	using ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (id IN ( SELECT support_check_1.id FROM named.support_check support_check_1)));
create policy written_by_trigger for insert to bofast_owner
	with check (municipality_id = ( SELECT context.municipality() AS municipality));
grant select to bofast_app;

-- Earlier rows of named.support_decision. retention: with its table
create table history.support_decision (
	recorded_to timestamp with time zone not null,
	changed_by uuid,
	municipality_id integer not null,
	id uuid not null,
	committee_id uuid not null,
	person_id uuid not null,
	unit_id uuid,
	decision_number text not null,
	about text not null,
	outcome text not null,
	what text,
	legal_basis text not null,
	applied_on date,
	decided_on date not null,
	decided_by uuid,
	delegation_id uuid,
	delegation text,
	minutes text,
	period_from date,
	period_to date,
	reasons text not null,
	notified_on date,
	appealed_on date,
	appeal_outcome text,
	carried_out_on date,
	delay_reason text,
	ended_on date,
	ended_because text,
	listed_in uuid,
	recorded_by uuid not null,
	recorded_at timestamp with time zone not null
);
-- row security: on, forced
CREATE INDEX support_decision_municipality_id_recorded_to_idx ON history.support_decision USING btree (municipality_id, recorded_to);
create policy counted_as_known for select to bofast_app
	using ((municipality_id = ( SELECT context.municipality() AS municipality)) AND ( SELECT house.wide() AS wide));
create policy seen_with_its_row for select to bofast_app
	using ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (id IN ( SELECT support_decision_1.id FROM named.support_decision support_decision_1)));
create policy written_by_trigger for insert to bofast_owner
	with check (municipality_id = ( SELECT context.municipality() AS municipality));
grant select to bofast_app;

-- Earlier rows of named.support_goal. retention: with its table
create table history.support_goal (
	recorded_to timestamp with time zone not null,
	changed_by uuid,
	municipality_id integer not null,
	id uuid not null,
	committee_id uuid not null,
	person_id uuid not null,
	support_plan_id uuid not null,
	own_words text not null,
	staff_words text,
	skill_item text,
	carried_from uuid,
	state text not null,
	state_on date,
	recorded_at timestamp with time zone not null
);
-- row security: on, forced
CREATE INDEX support_goal_municipality_id_recorded_to_idx ON history.support_goal USING btree (municipality_id, recorded_to);
create policy seen_with_its_row for select to bofast_app
	using ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (id IN ( SELECT support_goal_1.id FROM named.support_goal support_goal_1)));
create policy written_by_trigger for insert to bofast_owner
	with check (municipality_id = ( SELECT context.municipality() AS municipality));
grant select to bofast_app;

-- Earlier rows of named.support_intensity. retention: with its table
create table history.support_intensity (
	recorded_to timestamp with time zone not null,
	changed_by uuid,
	municipality_id integer not null,
	id uuid not null,
	committee_id uuid not null,
	person_id uuid not null,
	support_id uuid not null,
	from_day date not null,
	minutes_a_week integer not null,
	reason text,
	recorded_by uuid not null,
	recorded_at timestamp with time zone not null
);
-- row security: on, forced
CREATE INDEX support_intensity_municipality_id_recorded_to_idx ON history.support_intensity USING btree (municipality_id, recorded_to);
create policy seen_with_its_row for select to bofast_app
	using ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (id IN ( SELECT support_intensity_1.id FROM named.support_intensity support_intensity_1)));
create policy written_by_trigger for insert to bofast_owner
	with check (municipality_id = ( SELECT context.municipality() AS municipality));
grant select to bofast_app;

-- Earlier rows of named.support_interruption. retention: with its table
create table history.support_interruption (
	recorded_to timestamp with time zone not null,
	changed_by uuid,
	municipality_id integer not null,
	id uuid not null,
	committee_id uuid not null,
	person_id uuid not null,
	decision_id uuid not null,
	from_day date not null,
	until_day date,
	recorded_by uuid not null,
	recorded_at timestamp with time zone not null,
	delay_reason text
);
-- row security: on, forced
CREATE INDEX support_interruption_municipality_id_recorded_to_idx ON history.support_interruption USING btree (municipality_id, recorded_to);
create policy counted_as_known for select to bofast_app
	using ((municipality_id = ( SELECT context.municipality() AS municipality)) AND ( SELECT house.wide() AS wide));
create policy seen_with_its_row for select to bofast_app
	using ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (id IN ( SELECT support_interruption_1.id FROM named.support_interruption support_interruption_1)));
create policy written_by_trigger for insert to bofast_owner
	with check (municipality_id = ( SELECT context.municipality() AS municipality));
grant select to bofast_app;

-- Earlier rows of named.support_plan. retention: with its table
create table history.support_plan (
	recorded_to timestamp with time zone not null,
	changed_by uuid,
	municipality_id integer not null,
	id uuid not null,
	committee_id uuid not null,
	person_id uuid not null,
	version integer not null,
	started_on date not null,
	started_by uuid not null,
	agreed_on date,
	agreed_by uuid,
	took_part text,
	disagrees text,
	replaced_on date,
	ended_on date,
	ended_because text,
	recorded_at timestamp with time zone not null,
	absent_because text
);
-- row security: on, forced
CREATE INDEX support_plan_municipality_id_recorded_to_idx ON history.support_plan USING btree (municipality_id, recorded_to);
create policy seen_with_its_row for select to bofast_app
	using ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (id IN ( SELECT support_plan_1.id FROM named.support_plan support_plan_1)));
create policy written_by_trigger for insert to bofast_owner
	with check (municipality_id = ( SELECT context.municipality() AS municipality));
grant select to bofast_app;

-- Earlier rows of counted.support_request. retention: with its table
create table history.support_request (
	recorded_to timestamp with time zone not null,
	changed_by uuid,
	municipality_id integer not null,
	id uuid not null,
	place_id uuid not null,
	asked_on date not null,
	asked_by text not null,
	about text not null,
	answer_by date,
	answered_on date,
	outcome text,
	answer text,
	recorded_at timestamp with time zone not null
);
-- row security: on, forced
CREATE INDEX support_request_municipality_id_recorded_to_idx ON history.support_request USING btree (municipality_id, recorded_to);
create policy seen_with_its_row for select to bofast_app
	using ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (id IN ( SELECT support_request_1.id FROM counted.support_request support_request_1)));
create policy written_by_trigger for insert to bofast_owner
	with check (municipality_id = ( SELECT context.municipality() AS municipality));
grant select to bofast_app;

-- Earlier rows of named.support_step. retention: with its table
create table history.support_step (
	recorded_to timestamp with time zone not null,
	changed_by uuid,
	municipality_id integer not null,
	id uuid not null,
	committee_id uuid not null,
	person_id uuid not null,
	support_plan_id uuid not null,
	support_goal_id uuid not null,
	what text not null,
	who text not null,
	who_named text,
	by_day date not null,
	state text not null,
	state_on date,
	recorded_at timestamp with time zone not null
);
-- row security: on, forced
CREATE INDEX support_step_municipality_id_recorded_to_idx ON history.support_step USING btree (municipality_id, recorded_to);
create policy seen_with_its_row for select to bofast_app
	using ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (id IN ( SELECT support_step_1.id FROM named.support_step support_step_1)));
create policy written_by_trigger for insert to bofast_owner
	with check (municipality_id = ( SELECT context.municipality() AS municipality));
grant select to bofast_app;

-- Earlier rows of named.touched_person. retention: with its table
create table history.touched_person (
	recorded_to timestamp with time zone not null,
	changed_by uuid,
	municipality_id integer not null,
	id uuid not null,
	case_id uuid not null,
	person_id uuid not null,
	role text not null,
	landlord_consents text,
	from_on date not null,
	until_on date,
	recorded_by uuid not null,
	recorded_at timestamp with time zone not null,
	home_id uuid
);
-- row security: on, forced
CREATE INDEX touched_person_municipality_id_recorded_to_idx ON history.touched_person USING btree (municipality_id, recorded_to);
create policy seen_with_its_row for select to bofast_app
	using ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (id IN ( SELECT touched_person_1.id FROM named.touched_person touched_person_1)));
create policy written_by_trigger for insert to bofast_owner
	with check (municipality_id = ( SELECT context.municipality() AS municipality));
grant select to bofast_app;

-- Earlier rows of named.turned_away. retention: with its table
create table history.turned_away (
	recorded_to timestamp with time zone not null,
	changed_by uuid,
	municipality_id integer not null,
	id uuid not null,
	committee_id uuid not null,
	property_id uuid not null,
	night date not null,
	at timestamp with time zone not null,
	reason text not null,
	barred_by_decision text,
	own_need text not null,
	children text not null,
	people integer not null,
	instead text not null,
	person_id uuid,
	recorded_by uuid not null,
	taken_back boolean not null,
	recorded_at timestamp with time zone not null
);
-- row security: on, forced
CREATE INDEX turned_away_municipality_id_recorded_to_idx ON history.turned_away USING btree (municipality_id, recorded_to);
create policy counted_as_known for select to bofast_app
	using ((municipality_id = ( SELECT context.municipality() AS municipality)) AND ( SELECT house.wide() AS wide));
create policy seen_with_its_row for select to bofast_app
	using ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (id IN ( SELECT turned_away_1.id FROM named.turned_away turned_away_1)));
create policy written_by_trigger for insert to bofast_owner
	with check (municipality_id = ( SELECT context.municipality() AS municipality));
grant select to bofast_app;

-- Earlier rows of counted.user_council. retention: with its table
create table history.user_council (
	recorded_to timestamp with time zone not null,
	changed_by uuid,
	municipality_id integer not null,
	id uuid not null,
	name text not null,
	speaks_for text not null,
	seats text not null,
	few boolean not null,
	begun_on date not null,
	ended_on date,
	recorded_at timestamp with time zone not null
);
-- row security: on, forced
CREATE INDEX user_council_municipality_id_recorded_to_idx ON history.user_council USING btree (municipality_id, recorded_to);
create policy seen_with_its_row for select to bofast_app
	using ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (id IN ( SELECT user_council_1.id FROM counted.user_council user_council_1)));
create policy written_by_trigger for insert to bofast_owner
	with check (municipality_id = ( SELECT context.municipality() AS municipality));
grant select to bofast_app;

-- Earlier rows of counted.visit. retention: with its table
create table history.visit (
	recorded_to timestamp with time zone not null,
	changed_by uuid,
	municipality_id integer not null,
	id uuid not null,
	place_id uuid not null,
	visited_on date not null,
	way text not null,
	purpose text not null,
	from_network text not null,
	met text not null,
	told text not null,
	recorded_at timestamp with time zone not null
);
-- row security: on, forced
CREATE INDEX visit_municipality_id_recorded_to_idx ON history.visit USING btree (municipality_id, recorded_to);
create policy seen_with_its_row for select to bofast_app
	using ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (id IN ( SELECT visit_1.id FROM counted.visit visit_1)));
create policy written_by_trigger for insert to bofast_owner
	with check (municipality_id = ( SELECT context.municipality() AS municipality));
grant select to bofast_app;

-- Earlier rows of counted.visit_point. retention: with its table
create table history.visit_point (
	recorded_to timestamp with time zone not null,
	changed_by uuid,
	municipality_id integer not null,
	id uuid not null,
	visit_id uuid not null,
	place_id uuid not null,
	text text not null,
	owed_by text not null,
	owner text not null,
	due_on date,
	recorded_at timestamp with time zone not null
);
-- row security: on, forced
CREATE INDEX visit_point_municipality_id_recorded_to_idx ON history.visit_point USING btree (municipality_id, recorded_to);
create policy seen_with_its_row for select to bofast_app
	using ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (id IN ( SELECT visit_point_1.id FROM counted.visit_point visit_point_1)));
create policy written_by_trigger for insert to bofast_owner
	with check (municipality_id = ( SELECT context.municipality() AS municipality));
grant select to bofast_app;

-- Earlier rows of counted.voice. retention: with its table
create table history.voice (
	recorded_to timestamp with time zone not null,
	changed_by uuid,
	municipality_id integer not null,
	id uuid not null,
	kind text not null,
	council_meeting_id uuid,
	said_on date not null,
	themes text[] not null,
	consent_to text not null,
	consent_on date not null,
	consent_how text not null,
	shortened boolean not null,
	told_back_on date,
	told_back_how text,
	withdrawn_on date,
	noted_by uuid not null,
	noted_on date not null,
	recorded_at timestamp with time zone not null
);
-- row security: on, forced
CREATE INDEX voice_municipality_id_recorded_to_idx ON history.voice USING btree (municipality_id, recorded_to);
create policy seen_with_its_row for select to bofast_app
	using ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (id IN ( SELECT voice_1.id FROM counted.voice voice_1)));
create policy written_by_trigger for insert to bofast_owner
	with check (municipality_id = ( SELECT context.municipality() AS municipality));
grant select to bofast_app;

-- Earlier rows of named.young_plan. retention: with its table
create table history.young_plan (
	recorded_to timestamp with time zone not null,
	changed_by uuid,
	municipality_id integer not null,
	id uuid not null,
	committee_id uuid not null,
	person_id uuid not null,
	made_on date not null,
	made_by uuid not null,
	own_words text not null,
	leaves_on date not null,
	ended_on date,
	ended_because text,
	recorded_at timestamp with time zone not null
);
-- row security: on, forced
CREATE INDEX young_plan_municipality_id_recorded_to_idx ON history.young_plan USING btree (municipality_id, recorded_to);
create policy seen_with_its_row for select to bofast_app
	using ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (id IN ( SELECT young_plan_1.id FROM named.young_plan young_plan_1)));
create policy written_by_trigger for insert to bofast_owner
	with check (municipality_id = ( SELECT context.municipality() AS municipality));
grant select to bofast_app;

-- Earlier rows of named.young_plan_part. retention: with its table
create table history.young_plan_part (
	recorded_to timestamp with time zone not null,
	changed_by uuid,
	municipality_id integer not null,
	id uuid not null,
	committee_id uuid not null,
	person_id uuid not null,
	young_plan_id uuid not null,
	part text not null,
	what text not null,
	who text not null,
	by_day date not null,
	arranged_on date,
	recorded_at timestamp with time zone not null
);
-- row security: on, forced
CREATE INDEX young_plan_part_municipality_id_recorded_to_idx ON history.young_plan_part USING btree (municipality_id, recorded_to);
create policy seen_with_its_row for select to bofast_app
	using ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (id IN ( SELECT young_plan_part_1.id FROM named.young_plan_part young_plan_part_1)));
create policy written_by_trigger for insert to bofast_owner
	with check (municipality_id = ( SELECT context.municipality() AS municipality));
grant select to bofast_app;

-- Which migrations have run. retention: while the house stands
create table house.migration (
	name text not null,
	digest text not null,
	run_at timestamp with time zone not null default clock_timestamp(),
	constraint migration_pkey PRIMARY KEY (name)
);

-- Who is off, the last day included, and who stands in; without a substitute the unit's manager does. retention: log, five years after the end
create table named.absence (
	municipality_id integer not null,
	id uuid not null default uuidv7(),
	staff_id uuid not null,
	from_on date not null,
	until_on date not null,
	substitute_id uuid,
	recorded_by uuid not null,
	constraint ends_after_it_begins CHECK ((until_on >= from_on)),
	constraint nobody_stands_in_for_themselves CHECK ((substitute_id <> staff_id)),
	constraint absence_municipality_id_recorded_by_fkey FOREIGN KEY (municipality_id, recorded_by) REFERENCES named.staff(municipality_id, id),
	constraint absence_municipality_id_staff_id_fkey FOREIGN KEY (municipality_id, staff_id) REFERENCES named.staff(municipality_id, id),
	constraint absence_municipality_id_substitute_id_fkey FOREIGN KEY (municipality_id, substitute_id) REFERENCES named.staff(municipality_id, id),
	constraint absence_pkey PRIMARY KEY (municipality_id, id)
);
-- row security: on, forced
CREATE INDEX absence_until ON named.absence USING btree (municipality_id, until_on);
create policy delete_by_oneself_or_manager for delete to public
	using ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (( SELECT house.wide() AS wide) OR (( SELECT context.handles_people() AS handles_people) AND ((staff_id = ( SELECT context.actor() AS actor)) OR ( SELECT context.has_role('unit-manager'::text) AS has_role)))));
create policy insert_by_oneself_or_manager for insert to public
	with check ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (( SELECT house.wide() AS wide) OR (( SELECT context.handles_people() AS handles_people) AND ((staff_id = ( SELECT context.actor() AS actor)) OR ( SELECT context.has_role('unit-manager'::text) AS has_role)))));
create policy seen_in_case_work for select to public
	using ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (( SELECT house.wide() AS wide) OR ( SELECT context.handles_people() AS handles_people)));
grant delete, insert, select, update to bofast_app;

-- A meeting about the agreement itself: nothing about a person stands in it. retention: ten years after the agreement ends
create table named.agreement_meeting (
	municipality_id integer not null,
	id uuid not null default uuidv7(),
	agreement_id uuid not null,
	held_on date not null,
	present text not null,
	notes text not null,
	next_on date,
	noted_by uuid not null,
	recorded_at timestamp with time zone not null default clock_timestamp(),
	constraint agreement_meeting_check CHECK ((next_on > held_on)),
	constraint agreement_meeting_notes_check CHECK ((notes <> ''::text)),
	constraint agreement_meeting_present_check CHECK ((present <> ''::text)),
	constraint agreement_meeting_municipality_id_agreement_id_fkey FOREIGN KEY (municipality_id, agreement_id) REFERENCES named.landlord_agreement(municipality_id, id),
	constraint agreement_meeting_municipality_id_noted_by_fkey FOREIGN KEY (municipality_id, noted_by) REFERENCES named.staff(municipality_id, id),
	constraint agreement_meeting_pkey PRIMARY KEY (municipality_id, id)
);
-- row security: on, forced
CREATE INDEX agreement_meeting_of ON named.agreement_meeting USING btree (municipality_id, agreement_id);
CREATE TRIGGER remember BEFORE DELETE OR UPDATE ON named.agreement_meeting FOR EACH ROW EXECUTE FUNCTION house.remember();
create policy "kept insert" for insert to public
	with check ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (( SELECT house.wide() AS wide) OR ((( SELECT context.handles_people() AS handles_people) OR ( SELECT context.has_role('strategist'::text) AS has_role)) AND (EXISTS ( SELECT FROM named.landlord_agreement a WHERE ((a.municipality_id = agreement_meeting.municipality_id) AND (a.id = agreement_meeting.agreement_id)))))));
create policy "kept update" for update to public
	using ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (( SELECT house.wide() AS wide) OR ((( SELECT context.handles_people() AS handles_people) OR ( SELECT context.has_role('strategist'::text) AS has_role)) AND (EXISTS ( SELECT FROM named.landlord_agreement a WHERE ((a.municipality_id = agreement_meeting.municipality_id) AND (a.id = agreement_meeting.agreement_id)))))));
create policy with_its_agreement for select to public
	using ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (( SELECT house.wide() AS wide) OR (( SELECT context.is_staff() AS is_staff) AND (EXISTS ( SELECT FROM named.landlord_agreement a WHERE ((a.municipality_id = agreement_meeting.municipality_id) AND (a.id = agreement_meeting.agreement_id)))))));
grant insert, select, update to bofast_app;

-- A home that a landlord offers under its agreement, and how it went; nobody who lives or will live there. retention: ten years after the offer
create table named.agreement_offer (
	municipality_id integer not null,
	id uuid not null default uuidv7(),
	committee_id uuid not null,
	organisation_id uuid not null,
	agreement_id uuid not null,
	offered_on date not null,
	offered_by uuid not null,
	address text not null,
	postal_code text,
	city text,
	flat text,
	area text,
	school_area text,
	rooms integer not null,
	size_sqm integer,
	rent_ore bigint not null,
	floor integer,
	accessibility text not null,
	pets text not null,
	available_from date not null,
	purpose text not null,
	answer_by date,
	note text,
	taken_on date,
	declined_on date,
	withdrawn_on date,
	withdrawn_because text,
	recorded_at timestamp with time zone not null default clock_timestamp(),
	constraint agreement_offer_accessibility_check CHECK ((accessibility = ANY (ARRAY['unknown'::text, 'stairs'::text, 'step-free'::text, 'wheelchair'::text]))),
	constraint agreement_offer_address_check CHECK ((address <> ''::text)),
	constraint agreement_offer_check CHECK ((taken_on >= offered_on)),
	constraint agreement_offer_check1 CHECK ((declined_on >= offered_on)),
	constraint agreement_offer_check2 CHECK ((withdrawn_on >= offered_on)),
	constraint agreement_offer_floor_check CHECK (((floor >= '-2'::integer) AND (floor <= 60))),
	constraint agreement_offer_pets_check CHECK ((pets = ANY (ARRAY['yes'::text, 'no'::text, 'unknown'::text]))),
	constraint agreement_offer_purpose_check CHECK ((purpose = ANY (ARRAY['social'::text, 'assigned-refugees'::text, 'housing-first'::text, 'families'::text, 'young-adults'::text, 'other'::text]))),
	constraint agreement_offer_rent_ore_check CHECK ((rent_ore > 0)),
	constraint agreement_offer_rooms_check CHECK (((rooms >= 1) AND (rooms <= 20))),
	constraint agreement_offer_size_sqm_check CHECK (((size_sqm >= 5) AND (size_sqm <= 1000))),
	constraint agreement_offer_withdrawn_because_check CHECK ((withdrawn_because = ANY (ARRAY['let-to-somebody-else'::text, 'not-vacant'::text, 'renovation'::text, 'sold'::text, 'other'::text]))),
	constraint one_end_of_an_offer CHECK ((num_nonnulls(taken_on, declined_on, withdrawn_on) <= 1)),
	constraint withdrawn_for_a_reason CHECK (((withdrawn_on IS NULL) = (withdrawn_because IS NULL))),
	constraint agreement_offer_municipality_id_committee_id_organisation__fkey FOREIGN KEY (municipality_id, committee_id, organisation_id, agreement_id) REFERENCES named.landlord_agreement(municipality_id, committee_id, organisation_id, id),
	constraint agreement_offer_municipality_id_offered_by_fkey FOREIGN KEY (municipality_id, offered_by) REFERENCES named.staff(municipality_id, id),
	constraint agreement_offer_pkey PRIMARY KEY (municipality_id, id)
);
-- row security: on, forced
CREATE INDEX agreement_offer_by_day ON named.agreement_offer USING btree (municipality_id, offered_on);
CREATE INDEX agreement_offer_of ON named.agreement_offer USING btree (municipality_id, agreement_id);
CREATE TRIGGER remember BEFORE DELETE OR UPDATE ON named.agreement_offer FOR EACH ROW EXECUTE FUNCTION house.remember();
create policy changed for update to public
	using ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (( SELECT house.wide() AS wide) OR ((organisation_id IN ( SELECT context.offers_for() AS offers_for)) AND (taken_on IS NULL) AND (declined_on IS NULL) AND (withdrawn_on IS NULL)) OR ((committee_id = ( SELECT context.controller() AS controller)) AND ( SELECT context.handles_people() AS handles_people))))
	with check ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (( SELECT house.wide() AS wide) OR ((organisation_id IN ( SELECT context.offers_for() AS offers_for)) AND (taken_on IS NULL) AND (declined_on IS NULL)) OR ((committee_id = ( SELECT context.controller() AS controller)) AND ( SELECT context.handles_people() AS handles_people))));
create policy offered for insert to public
	with check ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (( SELECT house.wide() AS wide) OR ((organisation_id IN ( SELECT context.offers_for() AS offers_for)) AND (taken_on IS NULL) AND (declined_on IS NULL) AND (withdrawn_on IS NULL)) OR ((committee_id = ( SELECT context.controller() AS controller)) AND ( SELECT context.handles_people() AS handles_people))));
create policy offered_or_received for select to public
	using ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (( SELECT house.wide() AS wide) OR (organisation_id IN ( SELECT context.offers_for() AS offers_for)) OR ((committee_id = ( SELECT context.controller() AS controller)) AND ( SELECT context.handles_people() AS handles_people))));
grant insert, select, update to bofast_app;

-- How many homes a landlord promises in a year: a number, or a share of the homes that become vacant. retention: while the house stands
create table named.agreement_quota (
	municipality_id integer not null,
	id uuid not null default uuidv7(),
	agreement_id uuid not null,
	year integer not null,
	kind text not null,
	homes integer,
	per_thousand integer,
	turnover integer,
	recorded_at timestamp with time zone not null default clock_timestamp(),
	constraint agreement_quota_homes_check CHECK (((homes >= 0) AND (homes <= 100000))),
	constraint agreement_quota_kind_check CHECK ((kind = ANY (ARRAY['homes'::text, 'share'::text]))),
	constraint agreement_quota_per_thousand_check CHECK (((per_thousand >= 1) AND (per_thousand <= 1000))),
	constraint agreement_quota_turnover_check CHECK (((turnover >= 0) AND (turnover <= 1000000))),
	constraint agreement_quota_year_check CHECK (((year >= 1990) AND (year <= 2200))),
	constraint by_number_or_by_share CHECK ((((kind = 'homes'::text) AND (homes IS NOT NULL) AND (per_thousand IS NULL) AND (turnover IS NULL)) OR ((kind = 'share'::text) AND (homes IS NULL) AND (per_thousand IS NOT NULL)))),
	constraint agreement_quota_municipality_id_agreement_id_fkey FOREIGN KEY (municipality_id, agreement_id) REFERENCES named.landlord_agreement(municipality_id, id),
	constraint agreement_quota_pkey PRIMARY KEY (municipality_id, id),
	constraint one_quota_a_year UNIQUE (municipality_id, agreement_id, year)
);
-- row security: on, forced
CREATE TRIGGER remember BEFORE DELETE OR UPDATE ON named.agreement_quota FOR EACH ROW EXECUTE FUNCTION house.remember();
create policy "kept insert" for insert to public
	with check ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (( SELECT house.wide() AS wide) OR ((( SELECT context.handles_people() AS handles_people) OR ( SELECT context.has_role('strategist'::text) AS has_role)) AND (EXISTS ( SELECT FROM named.landlord_agreement a WHERE ((a.municipality_id = agreement_quota.municipality_id) AND (a.id = agreement_quota.agreement_id)))))));
create policy "kept update" for update to public
	using ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (( SELECT house.wide() AS wide) OR ((( SELECT context.handles_people() AS handles_people) OR ( SELECT context.has_role('strategist'::text) AS has_role)) AND (EXISTS ( SELECT FROM named.landlord_agreement a WHERE ((a.municipality_id = agreement_quota.municipality_id) AND (a.id = agreement_quota.agreement_id)))))));
create policy with_its_agreement for select to public
	using ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (( SELECT house.wide() AS wide) OR (( SELECT context.is_staff() AS is_staff) AND (EXISTS ( SELECT FROM named.landlord_agreement a WHERE ((a.municipality_id = agreement_quota.municipality_id) AND (a.id = agreement_quota.agreement_id)))))));
grant insert, select, update to bofast_app;

-- For whom the promised homes are meant. retention: while the house stands
create table named.agreement_quota_part (
	municipality_id integer not null,
	id uuid not null default uuidv7(),
	quota_id uuid not null,
	purpose text not null,
	homes integer not null,
	recorded_at timestamp with time zone not null default clock_timestamp(),
	constraint agreement_quota_part_homes_check CHECK (((homes >= 0) AND (homes <= 100000))),
	constraint agreement_quota_part_purpose_check CHECK ((purpose = ANY (ARRAY['social'::text, 'assigned-refugees'::text, 'housing-first'::text, 'families'::text, 'young-adults'::text, 'violence'::text, 'other'::text]))),
	constraint agreement_quota_part_municipality_id_quota_id_fkey FOREIGN KEY (municipality_id, quota_id) REFERENCES named.agreement_quota(municipality_id, id),
	constraint agreement_quota_part_pkey PRIMARY KEY (municipality_id, id),
	constraint one_part_a_purpose UNIQUE (municipality_id, quota_id, purpose)
);
-- row security: on, forced
CREATE TRIGGER remember BEFORE DELETE OR UPDATE ON named.agreement_quota_part FOR EACH ROW EXECUTE FUNCTION house.remember();
create policy with_its_quota for all to public
	using ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (( SELECT house.wide() AS wide) OR (EXISTS ( SELECT FROM named.agreement_quota q WHERE ((q.municipality_id = agreement_quota_part.municipality_id) AND (q.id = agreement_quota_part.quota_id))))))
	with check ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (( SELECT house.wide() AS wide) OR ((( SELECT context.handles_people() AS handles_people) OR ( SELECT context.has_role('strategist'::text) AS has_role)) AND (EXISTS ( SELECT FROM named.agreement_quota q WHERE ((q.municipality_id = agreement_quota_part.municipality_id) AND (q.id = agreement_quota_part.quota_id)))))));
grant insert, select, update to bofast_app;

-- Who wrote an answer, sealed; shown one by one to those who ask. retention: two years after the consultation is closed; unconfirmed fourteen days
create table named.answer_writer (
	municipality_id integer not null,
	id uuid not null,
	name_cipher bytea,
	email_cipher bytea,
	email_index bytea,
	constraint answer_writer_municipality_id_id_fkey FOREIGN KEY (municipality_id, id) REFERENCES counted.consultation_answer(municipality_id, id),
	constraint answer_writer_pkey PRIMARY KEY (municipality_id, id)
);
-- row security: on, forced
CREATE INDEX answer_writer_email ON named.answer_writer USING btree (municipality_id, email_index);
create policy added_with_the_answer for insert to bofast_app
	with check ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (( SELECT house.wide() AS wide) OR ( SELECT context.keeps_plans() AS keeps_plans) OR (id IN ( SELECT context.writes_now() AS writes_now))));
create policy destroyed_by_the_job for delete to bofast_app
	using ((municipality_id = ( SELECT context.municipality() AS municipality)) AND ( SELECT house.wide() AS wide));
create policy read_by_owner for select to bofast_owner
	using true;
create policy read_by_plan_keepers for select to bofast_app
	using ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (( SELECT house.wide() AS wide) OR ( SELECT context.keeps_plans() AS keeps_plans)));
grant delete, insert, select, update to bofast_app;

-- What a form was answered, so that the same press again does nothing twice. retention: 24 hours
create table named.answered_form (
	municipality_id integer not null,
	actor_id uuid not null,
	digest bytea not null,
	asked_at timestamp with time zone not null,
	answer_cipher bytea,
	constraint answered_form_pkey PRIMARY KEY (municipality_id, actor_id, digest)
);
-- row security: on, forced
CREATE INDEX answered_form_asked ON named.answered_form USING btree (municipality_id, asked_at);
create policy own_answers for all to bofast_app
	using ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (( SELECT house.wide() AS wide) OR (actor_id = ( SELECT context.actor() AS actor))))
	with check ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (actor_id = ( SELECT context.actor() AS actor)));
grant delete, insert, select, update to bofast_app;

-- What a request with an idempotency key was answered, so that the same again does nothing twice. retention: 24 hours
create table named.answered_request (
	municipality_id integer not null,
	api_key_id uuid not null,
	idempotency_key text not null,
	request_digest bytea not null,
	asked_at timestamp with time zone not null,
	answer_cipher bytea,
	constraint answered_request_idempotency_key_check CHECK ((idempotency_key <> ''::text)),
	constraint answered_request_municipality_id_api_key_id_fkey FOREIGN KEY (municipality_id, api_key_id) REFERENCES named.api_key(municipality_id, id),
	constraint answered_request_pkey PRIMARY KEY (municipality_id, api_key_id, idempotency_key)
);
-- row security: on, forced
CREATE INDEX answered_request_asked ON named.answered_request USING btree (municipality_id, asked_at);
create policy own_answers for all to bofast_app
	using ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (( SELECT house.wide() AS wide) OR (api_key_id = ( SELECT context.actor() AS actor))))
	with check ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (api_key_id = ( SELECT context.actor() AS actor)));
grant delete, insert, select, update to bofast_app;

-- Keys by which landlords' systems report; the key itself is shown once and kept nowhere. retention: log, five years after the end
create table named.api_key (
	municipality_id integer not null,
	id uuid not null default uuidv7(),
	organisation_id uuid not null,
	label text not null,
	scopes text[] not null,
	digest bytea not null,
	ending text not null,
	made_by uuid not null,
	made_at timestamp with time zone not null,
	valid_through date not null,
	ended_at timestamp with time zone,
	ended_by uuid,
	last_used_at timestamp with time zone,
	constraint api_key_ending_check CHECK ((ending <> ''::text)),
	constraint api_key_label_check CHECK ((label <> ''::text)),
	constraint api_key_scopes_check CHECK (((cardinality(scopes) > 0) AND (scopes <@ ARRAY['report-notices'::text, 'read-receipts'::text]))),
	constraint ended_by_somebody CHECK (((ended_at IS NULL) = (ended_by IS NULL))),
	constraint api_key_municipality_id_organisation_id_fkey FOREIGN KEY (municipality_id, organisation_id) REFERENCES named.organisation(municipality_id, id),
	constraint api_key_pkey PRIMARY KEY (municipality_id, id),
	constraint one_key_of_a_digest UNIQUE (digest)
);
-- row security: on, forced
CREATE INDEX api_key_of ON named.api_key USING btree (municipality_id, organisation_id);
create policy ended_by_administrators for update to bofast_app
	using ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (( SELECT house.wide() AS wide) OR ( SELECT context.has_role('administrator'::text) AS has_role)));
create policy made_by_administrators for insert to bofast_app
	with check ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (( SELECT house.wide() AS wide) OR ( SELECT context.has_role('administrator'::text) AS has_role)));
create policy own_keys_ended for update to bofast_app
	using ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (organisation_id IN ( SELECT context.administers() AS administers)));
create policy own_keys_made for insert to bofast_app
	with check ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (organisation_id IN ( SELECT context.administers() AS administers)));
create policy own_keys_seen for select to bofast_app
	using ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (organisation_id IN ( SELECT context.administers() AS administers)));
create policy read_by_owner for select to bofast_owner
	using true;
create policy seen_by_staff for select to bofast_app
	using ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (( SELECT house.wide() AS wide) OR ( SELECT context.is_staff() AS is_staff)));
create policy used_by_owner for update to bofast_owner
	using true;
grant insert, select to bofast_app;

-- The units a member of staff works in; those below follow. retention: log, five years after the end
create table named.assignment (
	municipality_id integer not null,
	staff_id uuid not null,
	unit_id uuid not null,
	constraint assignment_municipality_id_staff_id_fkey FOREIGN KEY (municipality_id, staff_id) REFERENCES named.staff(municipality_id, id),
	constraint assignment_municipality_id_unit_id_fkey FOREIGN KEY (municipality_id, unit_id) REFERENCES named.unit(municipality_id, id),
	constraint assignment_pkey PRIMARY KEY (municipality_id, staff_id, unit_id)
);
-- row security: on, forced
create policy added for insert to bofast_app
	with check ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (( SELECT house.wide() AS wide) OR ( SELECT context.has_role('administrator'::text) AS has_role)));
create policy changed for update to bofast_app
	using ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (( SELECT house.wide() AS wide) OR ( SELECT context.has_role('administrator'::text) AS has_role)))
	with check ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (( SELECT house.wide() AS wide) OR ( SELECT context.has_role('administrator'::text) AS has_role)));
create policy ended for delete to bofast_app
	using ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (( SELECT house.wide() AS wide) OR ( SELECT context.has_role('administrator'::text) AS has_role)));
create policy read_by_owner for select to bofast_owner
	using true;
create policy seen for select to bofast_app
	using ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (( SELECT house.wide() AS wide) OR ( SELECT context.is_staff() AS is_staff) OR (staff_id = ( SELECT context.actor() AS actor))));
grant delete, insert, select, update to bofast_app;

-- The board's answer to the enforcement authority, exactly as sent, how one knows, and the tenant's copy. retention: person, five years after the last note
create table named.authority_confirmation (
	municipality_id integer not null,
	id uuid not null default uuidv7(),
	case_id uuid not null,
	told_on date not null,
	responsible_id uuid not null,
	letter text not null,
	letter_digest text not null,
	sent_on date not null,
	sent_how text not null,
	proof text,
	proof_file text,
	proof_digest text,
	sent_by uuid not null,
	copy_sent_on date,
	copy_how text,
	copy_sent_by uuid,
	recorded_at timestamp with time zone not null default clock_timestamp(),
	constraint a_file_has_a_digest CHECK (((proof_file IS NULL) = (proof_digest IS NULL))),
	constraint authority_confirmation_copy_how_check CHECK ((copy_how = ANY (ARRAY['letter'::text, 'by-hand'::text, 'digital-mail'::text, 'tax-agency-forwarding'::text]))),
	constraint authority_confirmation_letter_check CHECK ((letter <> ''::text)),
	constraint authority_confirmation_letter_digest_check CHECK ((letter_digest ~ '^[0-9a-f]{64}$'::text)),
	constraint authority_confirmation_proof_digest_check CHECK ((proof_digest ~ '^[0-9a-f]{64}$'::text)),
	constraint authority_confirmation_sent_how_check CHECK ((sent_how = ANY (ARRAY['e-mail'::text, 'secure-e-mail'::text, 'e-service'::text, 'fax'::text, 'by-hand'::text, 'letter'::text]))),
	constraint copy_sent_somehow CHECK ((((copy_sent_on IS NULL) = (copy_how IS NULL)) AND ((copy_sent_on IS NULL) = (copy_sent_by IS NULL)))),
	constraint sent_with_proof CHECK (((proof IS NOT NULL) OR (proof_digest IS NOT NULL))),
	constraint authority_confirmation_municipality_id_case_id_fkey FOREIGN KEY (municipality_id, case_id) REFERENCES named.eviction_case(municipality_id, id),
	constraint authority_confirmation_municipality_id_copy_sent_by_fkey FOREIGN KEY (municipality_id, copy_sent_by) REFERENCES named.staff(municipality_id, id),
	constraint authority_confirmation_municipality_id_responsible_id_fkey FOREIGN KEY (municipality_id, responsible_id) REFERENCES named.staff(municipality_id, id),
	constraint authority_confirmation_municipality_id_sent_by_fkey FOREIGN KEY (municipality_id, sent_by) REFERENCES named.staff(municipality_id, id),
	constraint authority_confirmation_pkey PRIMARY KEY (municipality_id, id)
);
-- row security: on, forced
CREATE INDEX authority_confirmation_of ON named.authority_confirmation USING btree (municipality_id, case_id);
CREATE TRIGGER remember BEFORE DELETE OR UPDATE ON named.authority_confirmation FOR EACH ROW EXECUTE FUNCTION house.remember();
create policy with_its_case for all to public
	using ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (( SELECT house.wide() AS wide) OR (EXISTS ( SELECT FROM named.eviction_case c WHERE ((c.municipality_id = authority_confirmation.municipality_id) AND (c.id = authority_confirmation.case_id)) OFFSET 0))));
grant insert, update to bofast_app;

-- What is booked as one: a bed, a room or a whole home, and how many people of one household it sleeps. retention: municipality, as long as anybody who lived there is kept
create table named.bed (
	municipality_id integer not null,
	id uuid not null default uuidv7(),
	committee_id uuid not null,
	property_id uuid not null,
	dwelling_id uuid not null,
	name text not null,
	kind text not null,
	sleeps integer not null,
	lets_in text,
	children boolean,
	accessible boolean,
	pets boolean,
	substance_free boolean,
	from_age integer,
	to_age integer,
	note text,
	recorded_at timestamp with time zone not null default clock_timestamp(),
	constraint ages_in_order CHECK ((from_age <= to_age)),
	constraint bed_from_age_check CHECK (((from_age >= 0) AND (from_age <= 120))),
	constraint bed_kind_check CHECK ((kind = ANY (ARRAY['bed'::text, 'room'::text, 'home'::text]))),
	constraint bed_lets_in_check CHECK ((lets_in = ANY (ARRAY['anyone'::text, 'women'::text, 'men'::text, 'families'::text]))),
	constraint bed_name_check CHECK ((name <> ''::text)),
	constraint bed_sleeps_check CHECK (((sleeps >= 1) AND (sleeps <= 20))),
	constraint bed_to_age_check CHECK (((to_age >= 0) AND (to_age <= 120))),
	constraint bed_municipality_id_committee_id_property_id_dwelling_id_fkey FOREIGN KEY (municipality_id, committee_id, property_id, dwelling_id) REFERENCES named.dwelling(municipality_id, committee_id, property_id, id),
	constraint bed_pkey PRIMARY KEY (municipality_id, id),
	constraint bed_municipality_id_committee_id_property_id_id_key UNIQUE (municipality_id, committee_id, property_id, id),
	constraint one_bed_of_a_name UNIQUE (municipality_id, dwelling_id, name)
);
-- row security: on, forced
CREATE INDEX bed_of ON named.bed USING btree (municipality_id, dwelling_id);
CREATE TRIGGER has_room_for_its_people AFTER UPDATE OF sleeps ON named.bed FOR EACH ROW WHEN ((new.sleeps < old.sleeps)) EXECUTE FUNCTION house.bed_has_room_for_its_people();
CREATE TRIGGER remember BEFORE DELETE OR UPDATE ON named.bed FOR EACH ROW EXECUTE FUNCTION house.remember();
create policy stock_of_the_committee for all to public
	using ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (( SELECT house.wide() AS wide) OR ((committee_id = ( SELECT context.controller() AS controller)) AND ( SELECT context.handles_people() AS handles_people) AND (property_id <> ALL (( SELECT context.others_refuges() AS others_refuges)::uuid[])))));
grant insert, select, update to bofast_app;

-- From when until when a bed is there at all, as an ordinary or an extra place. retention: municipality, as long as anybody who lived there is kept
create table named.bed_opening (
	municipality_id integer not null,
	id uuid not null default uuidv7(),
	committee_id uuid not null,
	property_id uuid not null,
	bed_id uuid not null,
	during daterange not null,
	places text not null default 'ordinary'::text,
	recorded_at timestamp with time zone not null default clock_timestamp(),
	constraint bed_opening_during_check CHECK (((NOT isempty(during)) AND (NOT lower_inf(during)))),
	constraint bed_opening_places_check CHECK ((places = ANY (ARRAY['ordinary'::text, 'extra'::text]))),
	constraint bed_opening_municipality_id_committee_id_property_id_bed_i_fkey FOREIGN KEY (municipality_id, committee_id, property_id, bed_id) REFERENCES named.bed(municipality_id, committee_id, property_id, id),
	constraint bed_opening_pkey PRIMARY KEY (municipality_id, id),
	constraint one_opening_at_a_time UNIQUE (municipality_id, bed_id, during WITHOUT OVERLAPS)
);
-- row security: on, forced
CREATE TRIGGER remember BEFORE DELETE OR UPDATE ON named.bed_opening FOR EACH ROW EXECUTE FUNCTION house.remember();
create policy stock_of_the_committee for all to public
	using ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (( SELECT house.wide() AS wide) OR ((committee_id = ( SELECT context.controller() AS controller)) AND ( SELECT context.handles_people() AS handles_people) AND (property_id <> ALL (( SELECT context.others_refuges() AS others_refuges)::uuid[])))));
grant delete, insert, select, update to bofast_app;

-- What a bed is used for from a day until another; never two things at a time, and only while it is open. What is not here is free. retention: municipality, as long as anybody who lived there is kept
create table named.bed_use (
	municipality_id integer not null,
	id uuid not null default uuidv7(),
	committee_id uuid not null,
	property_id uuid not null,
	bed_id uuid not null,
	during daterange not null,
	starts_on date generated always as (lower(during)) stored,
	ends_on date generated always as (COALESCE(upper(during), 'infinity'::date)) stored,
	use text not null,
	stay_id uuid,
	reason text,
	cost_ore bigint,
	recorded_at timestamp with time zone not null default clock_timestamp(),
	constraint a_stay_is_somebodys CHECK (((use = 'stay'::text) = (stay_id IS NOT NULL))),
	constraint bed_use_cost_ore_check CHECK ((cost_ore >= 0)),
	constraint bed_use_during_check CHECK (((NOT isempty(during)) AND (NOT lower_inf(during)))),
	constraint bed_use_use_check CHECK ((use = ANY (ARRAY['stay'::text, 'held'::text, 'void'::text, 'renovation'::text, 'turnaround'::text]))),
	constraint void_for_a_reason CHECK (((use <> ALL (ARRAY['void'::text, 'renovation'::text, 'held'::text])) OR (reason <> ''::text))),
	constraint bed_use_municipality_id_committee_id_property_id_bed_id_fkey FOREIGN KEY (municipality_id, committee_id, property_id, bed_id) REFERENCES named.bed(municipality_id, committee_id, property_id, id),
	constraint bed_use_municipality_id_stay_id_fkey FOREIGN KEY (municipality_id, stay_id) REFERENCES named.stay(municipality_id, id),
	constraint only_while_open FOREIGN KEY (municipality_id, bed_id, PERIOD during) REFERENCES named.bed_opening(municipality_id, bed_id, PERIOD during),
	constraint bed_use_pkey PRIMARY KEY (municipality_id, id),
	constraint one_use_at_a_time UNIQUE (municipality_id, bed_id, during WITHOUT OVERLAPS) DEFERRABLE,
	constraint one_use_of_a_stay UNIQUE (municipality_id, stay_id)
);
-- row security: on, forced
CREATE INDEX bed_use_until ON named.bed_use USING btree (municipality_id, ends_on);
CREATE TRIGGER remember BEFORE DELETE OR UPDATE ON named.bed_use FOR EACH ROW EXECUTE FUNCTION house.remember();
create policy stock_of_the_committee for all to public
	using ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (( SELECT house.wide() AS wide) OR ((committee_id = ( SELECT context.controller() AS controller)) AND ( SELECT context.handles_people() AS handles_people) AND (property_id <> ALL (( SELECT context.others_refuges() AS others_refuges)::uuid[])))));
grant delete, insert, select, update to bofast_app;

-- Whom a body that is invited is reached by, sealed. retention: two years after the consultation is closed
create table named.body_contact (
	municipality_id integer not null,
	id uuid not null,
	name_cipher bytea,
	email_cipher bytea,
	constraint body_contact_municipality_id_id_fkey FOREIGN KEY (municipality_id, id) REFERENCES counted.invited_body(municipality_id, id),
	constraint body_contact_pkey PRIMARY KEY (municipality_id, id)
);
-- row security: on, forced
create policy kept_by_plan_keepers for all to bofast_app
	using ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (( SELECT house.wide() AS wide) OR ( SELECT context.keeps_plans() AS keeps_plans)));
grant delete, insert, select, update to bofast_app;

-- A placement that did not hold: why, what was tried, where to. retention: person, five years after the last note
create table named.breakdown (
	municipality_id integer not null,
	id uuid not null default uuidv7(),
	committee_id uuid not null,
	person_id uuid not null,
	stay_id uuid not null,
	unit_id uuid not null,
	on_day date not null,
	cause text not null,
	tried text not null,
	destination text not null,
	recorded_by uuid not null,
	constraint breakdown_cause_check CHECK ((cause = ANY (ARRAY['conflict'::text, 'violence'::text, 'damage'::text, 'relapse-not-handled'::text, 'staff-lacking'::text]))),
	constraint breakdown_destination_check CHECK ((destination <> ''::text)),
	constraint breakdown_tried_check CHECK ((tried <> ''::text)),
	constraint breakdown_municipality_id_committee_id_person_id_fkey FOREIGN KEY (municipality_id, committee_id, person_id) REFERENCES named.person(municipality_id, committee_id, id),
	constraint breakdown_municipality_id_committee_id_stay_id_fkey FOREIGN KEY (municipality_id, committee_id, stay_id) REFERENCES named.stay(municipality_id, committee_id, id),
	constraint breakdown_municipality_id_recorded_by_fkey FOREIGN KEY (municipality_id, recorded_by) REFERENCES named.staff(municipality_id, id),
	constraint breakdown_municipality_id_unit_id_fkey FOREIGN KEY (municipality_id, unit_id) REFERENCES named.unit(municipality_id, id),
	constraint breakdown_pkey PRIMARY KEY (municipality_id, id),
	constraint one_breakdown_of_a_stay UNIQUE (municipality_id, stay_id)
);
-- row security: on, forced
CREATE INDEX breakdown_by_day ON named.breakdown USING btree (municipality_id, on_day);
create policy of_nobody_hidden for select to bofast_app
	using (( SELECT house.wide() AS wide) OR (stay_id <> ALL (( SELECT context.hidden_stays() AS hidden_stays)::uuid[])));
create policy tells_of_nobody_hidden for select to bofast_app
	using (( SELECT house.wide() AS wide) OR (person_id <> ALL (( SELECT context.blind_spots() AS blind_spots)::uuid[])));
create policy with_its_person for all to public
	using ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (( SELECT house.wide() AS wide) OR ((committee_id = ( SELECT context.controller() AS controller)) AND ( SELECT context.handles_people() AS handles_people) AND (EXISTS ( SELECT FROM named.person p WHERE ((p.municipality_id = breakdown.municipality_id) AND (p.id = breakdown.person_id) AND ((p.protection = 'none'::text) OR (p.id IN ( SELECT context.known_by_name() AS known_by_name)))) OFFSET 0)))));
grant insert, select, update to bofast_app;

-- Who has a calendar address; only its keyed digest is kept. retention: log, five years from its end
create table named.calendar_feed (
	municipality_id integer not null,
	id uuid not null default uuidv7(),
	staff_id uuid not null,
	address_digest bytea not null,
	language text not null,
	opened_on date not null,
	ended_on date,
	constraint calendar_feed_municipality_id_staff_id_fkey FOREIGN KEY (municipality_id, staff_id) REFERENCES named.staff(municipality_id, id),
	constraint calendar_feed_pkey PRIMARY KEY (municipality_id, id),
	constraint one_feed_of_an_address UNIQUE (municipality_id, address_digest)
);
-- row security: on, forced
CREATE INDEX calendar_feed_by_address ON named.calendar_feed USING btree (address_digest);
CREATE UNIQUE INDEX one_feed_in_use ON named.calendar_feed USING btree (municipality_id, staff_id) WHERE (ended_on IS NULL);
create policy own_feed for all to public
	using ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (( SELECT house.wide() AS wide) OR (staff_id = ( SELECT context.actor() AS actor))));
create policy read_by_owner for select to bofast_owner
	using true;
grant insert, select, update to bofast_app;

-- Each child whom the case concerns; children are counted from here. retention: person, five years after the last note
create table named.case_child (
	municipality_id integer not null,
	id uuid not null default uuidv7(),
	case_id uuid not null,
	child_id uuid not null,
	living text not null default 'full'::text,
	days_a_year integer,
	present_at_execution text not null default 'unknown'::text,
	recorded_at timestamp with time zone not null default clock_timestamp(),
	constraint case_child_days_a_year_check CHECK (((days_a_year >= 0) AND (days_a_year <= 366))),
	constraint case_child_living_check CHECK ((living = ANY (ARRAY['full'::text, 'alternating'::text, 'visiting'::text]))),
	constraint case_child_present_at_execution_check CHECK ((present_at_execution = ANY (ARRAY['yes'::text, 'no'::text, 'unknown'::text]))),
	constraint case_child_municipality_id_case_id_fkey FOREIGN KEY (municipality_id, case_id) REFERENCES named.eviction_case(municipality_id, id),
	constraint case_child_municipality_id_child_id_fkey FOREIGN KEY (municipality_id, child_id) REFERENCES named.person(municipality_id, id),
	constraint case_child_pkey PRIMARY KEY (municipality_id, id),
	constraint a_child_once_in_a_case UNIQUE (municipality_id, case_id, child_id)
);
-- row security: on, forced
CREATE INDEX case_child_of ON named.case_child USING btree (municipality_id, child_id);
CREATE TRIGGER remember BEFORE DELETE OR UPDATE ON named.case_child FOR EACH ROW EXECUTE FUNCTION house.remember();
create policy with_its_case for all to public
	using ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (( SELECT house.wide() AS wide) OR (EXISTS ( SELECT FROM named.eviction_case c WHERE ((c.municipality_id = case_child.municipality_id) AND (c.id = case_child.case_id)) OFFSET 0))));
grant insert, select, update to bofast_app;

-- Days that count in law; a corrected day is kept in history. retention: person, five years after the last note
create table named.case_date (
	municipality_id integer not null,
	id uuid not null default uuidv7(),
	case_id uuid not null,
	kind text not null,
	on_day date not null,
	source text not null,
	note text,
	recorded_by uuid,
	recorded_at timestamp with time zone not null default clock_timestamp(),
	ended_on date,
	constraint case_date_kind_check CHECK ((kind = ANY (ARRAY['rent-due'::text, 'disturbance-warned'::text, 'board-told'::text, 'board-received'::text, 'served'::text, 'rent-paid'::text, 'rent-deposited'::text, 'liability-assumed'::text, 'notice-withdrawn'::text, 'must-move'::text, 'order-applied'::text, 'order-served'::text, 'order-decided'::text, 'enforcement-applied'::text, 'tenant-heard'::text, 'authority-told'::text, 'authority-confirmed'::text, 'eviction-planned'::text, 'stayed'::text, 'stay-lifted'::text, 'postponed-to'::text, 'keys-returned'::text, 'evicted'::text, 'debt-advice-offered'::text]))),
	constraint case_date_source_check CHECK ((source = ANY (ARRAY['landlord'::text, 'tenant'::text, 'enforcement-authority'::text, 'court'::text, 'own'::text, 'other'::text]))),
	constraint case_date_municipality_id_case_id_fkey FOREIGN KEY (municipality_id, case_id) REFERENCES named.eviction_case(municipality_id, id),
	constraint case_date_municipality_id_recorded_by_fkey FOREIGN KEY (municipality_id, recorded_by) REFERENCES named.staff(municipality_id, id),
	constraint case_date_pkey PRIMARY KEY (municipality_id, id),
	constraint one_date_of_a_kind UNIQUE (municipality_id, case_id, kind)
);
-- row security: on, forced
CREATE INDEX case_date_by_day ON named.case_date USING btree (municipality_id, kind, on_day);
CREATE TRIGGER remember BEFORE DELETE OR UPDATE ON named.case_date FOR EACH ROW EXECUTE FUNCTION house.remember();
create policy with_its_case for all to public
	using ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (( SELECT house.wide() AS wide) OR (EXISTS ( SELECT FROM named.eviction_case c WHERE ((c.municipality_id = case_date.municipality_id) AND (c.id = case_date.case_id)) OFFSET 0))));
grant insert, update to bofast_app;

-- Whether the case file is kept here or beside another system. retention: while the house stands
create table named.case_file_setting (
	municipality_id integer not null,
	kept text not null,
	other_system text,
	decided_on date not null,
	decided_by uuid not null,
	constraint beside_something CHECK (((kept = 'beside'::text) = (other_system IS NOT NULL))),
	constraint case_file_setting_kept_check CHECK ((kept = ANY (ARRAY['here'::text, 'beside'::text]))),
	constraint case_file_setting_other_system_check CHECK ((other_system <> ''::text)),
	constraint case_file_setting_municipality_id_decided_by_fkey FOREIGN KEY (municipality_id, decided_by) REFERENCES named.staff(municipality_id, id),
	constraint case_file_setting_municipality_id_fkey FOREIGN KEY (municipality_id) REFERENCES named.municipality(municipality_id),
	constraint case_file_setting_pkey PRIMARY KEY (municipality_id)
);
-- row security: on, forced
create policy kept_by_administrators for all to public
	using ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (( SELECT house.wide() AS wide) OR ( SELECT context.has_role('administrator'::text) AS has_role)));
create policy read_by_staff for select to public
	using ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (( SELECT house.wide() AS wide) OR ( SELECT context.is_staff() AS is_staff)));
grant insert, select, update to bofast_app;

-- The home at stake; hidden with the particulars of the people who live there. retention: person, five years after the last note
create table named.case_home (
	municipality_id integer not null,
	id uuid not null default uuidv7(),
	household_id uuid not null,
	address_key text not null,
	address text not null,
	postal_code text,
	city text,
	dwelling text,
	rooms text,
	recorded_at timestamp with time zone not null default clock_timestamp(),
	street_key text not null,
	flat_key text,
	constraint case_home_address_check CHECK ((address <> ''::text)),
	constraint case_home_municipality_id_household_id_fkey FOREIGN KEY (municipality_id, household_id) REFERENCES named.household(municipality_id, id),
	constraint case_home_pkey PRIMARY KEY (municipality_id, id),
	constraint one_home_at_an_address UNIQUE (municipality_id, household_id, address_key)
);
-- row security: on, forced
CREATE INDEX case_home_at ON named.case_home USING btree (municipality_id, household_id, street_key);
CREATE TRIGGER remember BEFORE DELETE OR UPDATE ON named.case_home FOR EACH ROW EXECUTE FUNCTION house.remember();
create policy case_work for select to public
	using ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (( SELECT house.wide() AS wide) OR ((EXISTS ( SELECT FROM named.household h WHERE ((h.municipality_id = case_home.municipality_id) AND (h.id = case_home.household_id)))) AND (NOT (EXISTS ( SELECT FROM (named.household_member m JOIN named.person p ON (((p.municipality_id = m.municipality_id) AND (p.id = m.person_id)))) WHERE ((m.municipality_id = case_home.municipality_id) AND (m.household_id = case_home.household_id) AND (p.protection <> 'none'::text) AND (NOT (p.id IN ( SELECT context.known_by_name() AS known_by_name))))))) AND (id <> ALL (( SELECT context.hidden_cases() AS hidden_cases)::uuid[])))));
create policy corrected_by_jobs for update to public
	using ((municipality_id = ( SELECT context.municipality() AS municipality)) AND ( SELECT house.wide() AS wide));
create policy written_with_its_household for insert to public
	with check ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (( SELECT house.wide() AS wide) OR (household_id IN ( SELECT household.id FROM named.household))));
grant insert, select, update to bofast_app;

-- A letter or text message of a case; once sent it is kept as it was. retention: person, five years after the last note
create table named.case_letter (
	municipality_id integer not null,
	id uuid not null default uuidv7(),
	case_id uuid not null,
	template text not null,
	template_version integer not null,
	channel text not null,
	addressee text not null,
	person_id uuid,
	to_name text not null,
	to_lines text not null,
	subject text,
	body text not null,
	forwarded boolean not null default false,
	drafted_by uuid not null,
	drafted_at timestamp with time zone not null default clock_timestamp(),
	state text not null default 'draft'::text,
	sent_on date,
	sent_by uuid,
	sent_how text,
	reference text,
	digest text,
	edited_at timestamp with time zone,
	constraint a_tenant_is_somebody CHECK (((addressee = 'tenant'::text) = (person_id IS NOT NULL))),
	constraint case_letter_addressee_check CHECK ((addressee = ANY (ARRAY['tenant'::text, 'landlord'::text]))),
	constraint case_letter_body_check CHECK ((body <> ''::text)),
	constraint case_letter_channel_check CHECK ((channel = ANY (ARRAY['letter'::text, 'text-message'::text]))),
	constraint case_letter_sent_how_check CHECK ((sent_how = ANY (ARRAY['post'::text, 'registered-post'::text, 'handed-over'::text, 'forwarding'::text, 'secure-mail'::text, 'text-message'::text]))),
	constraint case_letter_state_check CHECK ((state = ANY (ARRAY['draft'::text, 'sent'::text, 'withdrawn'::text]))),
	constraint sent_as_a_whole CHECK ((((state = 'sent'::text) = (sent_on IS NOT NULL)) AND ((sent_on IS NULL) = (sent_by IS NULL)) AND ((sent_on IS NULL) = (sent_how IS NULL)) AND ((sent_on IS NULL) = (digest IS NULL)))),
	constraint sent_by_its_channel CHECK (((sent_how IS NULL) OR ((channel = 'text-message'::text) = (sent_how = 'text-message'::text)))),
	constraint to_the_protected_by_the_forwarding_way CHECK (((NOT forwarded) OR (sent_how IS NULL) OR (sent_how = ANY (ARRAY['forwarding'::text, 'handed-over'::text])))),
	constraint case_letter_municipality_id_case_id_fkey FOREIGN KEY (municipality_id, case_id) REFERENCES named.eviction_case(municipality_id, id),
	constraint case_letter_municipality_id_drafted_by_fkey FOREIGN KEY (municipality_id, drafted_by) REFERENCES named.staff(municipality_id, id),
	constraint case_letter_municipality_id_person_id_fkey FOREIGN KEY (municipality_id, person_id) REFERENCES named.person(municipality_id, id),
	constraint case_letter_municipality_id_sent_by_fkey FOREIGN KEY (municipality_id, sent_by) REFERENCES named.staff(municipality_id, id),
	constraint case_letter_pkey PRIMARY KEY (municipality_id, id)
);
-- row security: on, forced
CREATE INDEX case_letter_of ON named.case_letter USING btree (municipality_id, case_id);
CREATE TRIGGER keep_sent BEFORE UPDATE ON named.case_letter FOR EACH ROW EXECUTE FUNCTION named.keep_sent_letter();
create policy with_its_case for all to public
	using ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (( SELECT house.wide() AS wide) OR (EXISTS ( SELECT FROM named.eviction_case c WHERE ((c.municipality_id = case_letter.municipality_id) AND (c.id = case_letter.case_id)) OFFSET 0))));
grant insert, update to bofast_app;

-- What an authority, the tribunal, the tenant or our own people told, each kind with its own facts. retention: person, five years after the last note
create table named.case_message (
	municipality_id integer not null,
	id uuid not null default uuidv7(),
	case_id uuid not null,
	kind text not null,
	received_on date not null,
	received_time text,
	channel text not null,
	reference text,
	planned_on date,
	planned_time text,
	authority_officer text,
	invokes text,
	lease text,
	ended_because text,
	lease_ends_on date,
	support_reviewed_on date,
	support_result text,
	support_review text,
	note text,
	registered_by uuid not null,
	registered_at timestamp with time zone not null default clock_timestamp(),
	confirmation_id uuid,
	constraint a_call_says_what_about CHECK (((kind <> ALL (ARRAY['tenants-call'::text, 'own-finding'::text])) OR (note <> ''::text))),
	constraint case_message_channel_check CHECK ((channel = ANY (ARRAY['letter'::text, 'e-mail'::text, 'phone'::text, 'e-service'::text, 'in-person'::text, 'own'::text]))),
	constraint case_message_ended_because_check CHECK ((ended_because = ANY (ARRAY['arrears'::text, 'disturbance'::text, 'misconduct'::text, 'own-lease-ends'::text, 'another-home-offered'::text]))),
	constraint case_message_invokes_check CHECK ((invokes = ANY (ARRAY['late-payment'::text, 'misconduct'::text, 'disturbance'::text]))),
	constraint case_message_kind_check CHECK ((kind = ANY (ARRAY['eviction-date'::text, 'tribunal-information'::text, 'tenants-call'::text, 'own-finding'::text, 'own-tenancy'::text]))),
	constraint case_message_lease_check CHECK ((lease = ANY (ARRAY['trial-flat'::text, 'training-flat'::text, 'social-contract'::text, 'municipal-contract'::text, 'other-sublet'::text]))),
	constraint case_message_planned_time_check CHECK ((planned_time ~ '^([01][0-9]|2[0-3]):[0-5][0-9]$'::text)),
	constraint case_message_received_time_check CHECK ((received_time ~ '^([01][0-9]|2[0-3]):[0-5][0-9]$'::text)),
	constraint case_message_support_result_check CHECK ((support_result = ANY (ARRAY['more-support'::text, 'other-support'::text, 'support-does-not-help'::text]))),
	constraint eviction_date_told_whole CHECK (((kind <> 'eviction-date'::text) OR ((reference IS NOT NULL) AND (planned_on IS NOT NULL)))),
	constraint support_reviewed_before_our_lease_ends CHECK (((kind <> 'own-tenancy'::text) OR ((lease IS NOT NULL) AND (ended_because IS NOT NULL) AND (support_reviewed_on IS NOT NULL) AND (support_result IS NOT NULL) AND (support_review <> ''::text)))),
	constraint tribunal_says_what_is_invoked CHECK (((kind <> 'tribunal-information'::text) OR ((reference IS NOT NULL) AND (invokes IS NOT NULL)))),
	constraint case_message_municipality_id_case_id_fkey FOREIGN KEY (municipality_id, case_id) REFERENCES named.eviction_case(municipality_id, id),
	constraint case_message_municipality_id_confirmation_id_fkey FOREIGN KEY (municipality_id, confirmation_id) REFERENCES named.authority_confirmation(municipality_id, id),
	constraint case_message_municipality_id_registered_by_fkey FOREIGN KEY (municipality_id, registered_by) REFERENCES named.staff(municipality_id, id),
	constraint case_message_pkey PRIMARY KEY (municipality_id, id)
);
-- row security: on, forced
CREATE INDEX case_message_of ON named.case_message USING btree (municipality_id, case_id);
CREATE INDEX case_message_unanswered ON named.case_message USING btree (municipality_id, kind) WHERE (confirmation_id IS NULL);
create policy with_its_case for all to public
	using ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (( SELECT house.wide() AS wide) OR (EXISTS ( SELECT FROM named.eviction_case c WHERE ((c.municipality_id = case_message.municipality_id) AND (c.id = case_message.case_id)) OFFSET 0))));
grant insert, update to bofast_app;

-- The last case number given in a year. retention: while the house stands
create table named.case_number_series (
	municipality_id integer not null,
	year integer not null,
	last_number integer not null default 0,
	constraint case_number_series_municipality_id_fkey FOREIGN KEY (municipality_id) REFERENCES named.municipality(municipality_id),
	constraint case_number_series_pkey PRIMARY KEY (municipality_id, year)
);
-- row security: on, forced
create policy case_work for all to public
	using ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (( SELECT house.wide() AS wide) OR ( SELECT context.handles_people() AS handles_people)));
grant insert, select, update to bofast_app;

-- What somebody does in a case by a day: a colleague, or another administration on consent or a reckoned basis. retention: person, five years after the last note
create table named.case_task (
	municipality_id integer not null,
	id uuid not null default uuidv7(),
	case_id uuid not null,
	kind text not null,
	what text not null,
	given_by uuid not null,
	given_on date not null,
	due_on date,
	given_to uuid,
	administration text,
	basis text,
	consent_on date,
	basis_note text,
	received_on date,
	received_by text,
	receipt_reference text,
	done_on date,
	done_by uuid,
	done_note text,
	not_needed_because text,
	recorded_at timestamp with time zone not null default clock_timestamp(),
	constraint a_colleague_or_another_administration CHECK (
CASE
    WHEN (not_needed_because IS NULL) THEN ((given_to IS NULL) <> (administration IS NULL))
    ELSE ((given_to IS NULL) AND (administration IS NULL) AND (done_on IS NOT NULL))
END),
	constraint case_task_administration_check CHECK ((administration <> ''::text)),
	constraint case_task_basis_check CHECK ((basis = ANY (ARRAY['consent'::text, 'secrecy-checked'::text, 'duty'::text]))),
	constraint case_task_kind_check CHECK ((kind = ANY (ARRAY['own'::text, 'elderly-care'::text, 'debt-advice'::text, 'school'::text, 'child-and-family'::text, 'income-support'::text, 'health-care'::text, 'other-administration'::text]))),
	constraint case_task_not_needed_because_check CHECK ((not_needed_because = ANY (ARRAY['person-declined'::text, 'already-in-contact'::text, 'no-need-seen'::text]))),
	constraint case_task_received_by_check CHECK ((received_by <> ''::text)),
	constraint case_task_what_check CHECK ((what <> ''::text)),
	constraint consented_on_a_day CHECK (((NOT (basis IS DISTINCT FROM 'consent'::text)) = (consent_on IS NOT NULL))),
	constraint done_by_somebody CHECK (((done_on IS NULL) = (done_by IS NULL))),
	constraint handed_over_on_a_basis CHECK (((administration IS NULL) = (basis IS NULL))),
	constraint only_outside_is_received CHECK (((received_on IS NULL) OR (administration IS NOT NULL))),
	constraint received_as_a_whole CHECK (((received_on IS NULL) = (received_by IS NULL))),
	constraint reckoned_why CHECK (((basis IS NULL) OR (basis = 'consent'::text) OR (basis_note IS NOT NULL))),
	constraint case_task_municipality_id_case_id_fkey FOREIGN KEY (municipality_id, case_id) REFERENCES named.eviction_case(municipality_id, id),
	constraint case_task_municipality_id_done_by_fkey FOREIGN KEY (municipality_id, done_by) REFERENCES named.staff(municipality_id, id),
	constraint case_task_municipality_id_given_by_fkey FOREIGN KEY (municipality_id, given_by) REFERENCES named.staff(municipality_id, id),
	constraint case_task_municipality_id_given_to_fkey FOREIGN KEY (municipality_id, given_to) REFERENCES named.staff(municipality_id, id),
	constraint case_task_pkey PRIMARY KEY (municipality_id, id)
);
-- row security: on, forced
CREATE INDEX case_task_given_to ON named.case_task USING btree (municipality_id, given_to, due_on) WHERE (done_on IS NULL);
CREATE INDEX case_task_of ON named.case_task USING btree (municipality_id, case_id);
CREATE TRIGGER remember BEFORE DELETE OR UPDATE ON named.case_task FOR EACH ROW EXECUTE FUNCTION house.remember();
create policy with_its_case for all to public
	using ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (( SELECT house.wide() AS wide) OR (EXISTS ( SELECT FROM named.eviction_case c WHERE ((c.municipality_id = case_task.municipality_id) AND (c.id = case_task.case_id)) OFFSET 0))));
grant insert, update to bofast_app;

-- A case handed to another municipality, by consent or by request (SoL 29:10). retention: person, five years after the last note
create table named.case_transfer (
	municipality_id integer not null,
	id uuid not null default uuidv7(),
	case_id uuid not null,
	to_name text not null,
	ground text not null,
	consent_on date,
	requested_on date,
	answer_by date,
	parcel text,
	parcel_digest text not null,
	receipt_digest text not null,
	made_on date not null,
	made_by uuid not null,
	receipt_number text,
	receipted_on date,
	receipted_by uuid,
	taken_back_on date,
	taken_back_because text,
	taken_back_by uuid,
	to_code text,
	constraint asked_with_a_day_to_answer CHECK (((requested_on IS NULL) = (answer_by IS NULL))),
	constraint case_transfer_ground_check CHECK ((ground = ANY (ARRAY['consent'::text, 'request'::text]))),
	constraint case_transfer_parcel_digest_check CHECK ((parcel_digest ~ '^[0-9a-f]{64}$'::text)),
	constraint case_transfer_receipt_digest_check CHECK ((receipt_digest ~ '^[0-9a-f]{64}$'::text)),
	constraint case_transfer_taken_back_because_check CHECK ((taken_back_because = ANY (ARRAY['declined'::text, 'no-answer'::text, 'wrong'::text, 'moved-back'::text]))),
	constraint case_transfer_to_code_check CHECK ((to_code <> ''::text)),
	constraint case_transfer_to_name_check CHECK ((to_name <> ''::text)),
	constraint either_arrived_or_taken_back CHECK (((receipted_on IS NULL) OR (taken_back_on IS NULL))),
	constraint kept_only_on_its_way CHECK (((parcel IS NOT NULL) = ((receipted_on IS NULL) AND (taken_back_on IS NULL)))),
	constraint on_a_legal_ground CHECK ((((ground = 'consent'::text) AND (consent_on IS NOT NULL)) OR ((ground = 'request'::text) AND (requested_on IS NOT NULL)))),
	constraint receipted_as_a_whole CHECK ((((receipted_on IS NULL) = (receipt_number IS NULL)) AND ((receipted_on IS NULL) = (receipted_by IS NULL)))),
	constraint taken_back_as_a_whole CHECK ((((taken_back_on IS NULL) = (taken_back_because IS NULL)) AND ((taken_back_on IS NULL) = (taken_back_by IS NULL)))),
	constraint case_transfer_municipality_id_case_id_fkey FOREIGN KEY (municipality_id, case_id) REFERENCES named.eviction_case(municipality_id, id),
	constraint case_transfer_municipality_id_made_by_fkey FOREIGN KEY (municipality_id, made_by) REFERENCES named.staff(municipality_id, id),
	constraint case_transfer_municipality_id_receipted_by_fkey FOREIGN KEY (municipality_id, receipted_by) REFERENCES named.staff(municipality_id, id),
	constraint case_transfer_municipality_id_taken_back_by_fkey FOREIGN KEY (municipality_id, taken_back_by) REFERENCES named.staff(municipality_id, id),
	constraint case_transfer_pkey PRIMARY KEY (municipality_id, id)
);
-- row security: on, forced
CREATE INDEX case_transfer_of ON named.case_transfer USING btree (municipality_id, case_id);
CREATE UNIQUE INDEX one_transfer_at_a_time ON named.case_transfer USING btree (municipality_id, case_id) WHERE ((receipted_on IS NULL) AND (taken_back_on IS NULL));
create policy with_its_case for all to public
	using ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (( SELECT house.wide() AS wide) OR (EXISTS ( SELECT FROM named.eviction_case c WHERE ((c.municipality_id = case_transfer.municipality_id) AND (c.id = case_transfer.case_id))))));
grant insert, select, update to bofast_app;

-- One thing to remember, in one version. retention: while the house stands
create table named.checklist_item (
	municipality_id integer not null,
	id uuid not null default uuidv7(),
	version_id uuid not null,
	code text not null,
	phase text not null,
	applies text not null,
	required boolean not null,
	said text,
	place integer not null,
	constraint checklist_item_applies_check CHECK ((applies = ANY (ARRAY['always'::text, 'arrears'::text, 'disturbance'::text, 'children'::text, 'not-reached'::text, 'elderly'::text, 'authority-told'::text, 'evicted'::text]))),
	constraint checklist_item_code_check CHECK ((code <> ''::text)),
	constraint checklist_item_phase_check CHECK ((phase = ANY (ARRAY['intake'::text, 'contact'::text, 'landlord'::text, 'economy'::text, 'child'::text, 'measures'::text, 'meeting'::text, 'late'::text, 'after'::text]))),
	constraint checklist_item_municipality_id_version_id_fkey FOREIGN KEY (municipality_id, version_id) REFERENCES named.checklist_version(municipality_id, id),
	constraint checklist_item_pkey PRIMARY KEY (municipality_id, id),
	constraint an_item_once_in_a_version UNIQUE (municipality_id, version_id, code)
);
-- row security: on, forced
create policy kept_by_administrators for all to public
	using ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (( SELECT house.wide() AS wide) OR ( SELECT context.has_role('administrator'::text) AS has_role)));
create policy read_by_staff for select to public
	using ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (( SELECT house.wide() AS wide) OR ( SELECT context.is_staff() AS is_staff)));
grant delete, insert, select, update to bofast_app;

-- What is done, or not needed and why, in a case. retention: person, five years after the last note
create table named.checklist_tick (
	municipality_id integer not null,
	id uuid not null default uuidv7(),
	case_id uuid not null,
	code text not null,
	state text not null,
	on_day date not null,
	note text,
	ticked_by uuid not null,
	recorded_at timestamp with time zone not null default clock_timestamp(),
	constraint checklist_tick_state_check CHECK ((state = ANY (ARRAY['done'::text, 'not-needed'::text]))),
	constraint not_needed_for_a_reason CHECK (((state = 'done'::text) OR (note IS NOT NULL))),
	constraint checklist_tick_municipality_id_case_id_fkey FOREIGN KEY (municipality_id, case_id) REFERENCES named.eviction_case(municipality_id, id),
	constraint checklist_tick_municipality_id_ticked_by_fkey FOREIGN KEY (municipality_id, ticked_by) REFERENCES named.staff(municipality_id, id),
	constraint checklist_tick_pkey PRIMARY KEY (municipality_id, id),
	constraint an_item_once_in_a_case UNIQUE (municipality_id, case_id, code)
);
-- row security: on, forced
CREATE TRIGGER remember BEFORE DELETE OR UPDATE ON named.checklist_tick FOR EACH ROW EXECUTE FUNCTION house.remember();
create policy with_its_case for all to public
	using ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (( SELECT house.wide() AS wide) OR (EXISTS ( SELECT FROM named.eviction_case c WHERE ((c.municipality_id = checklist_tick.municipality_id) AND (c.id = checklist_tick.case_id)) OFFSET 0))));
grant delete, insert, update to bofast_app;

-- The municipality's own checklist; a case follows the version in force on the day it was opened. retention: while the house stands
create table named.checklist_version (
	municipality_id integer not null,
	id uuid not null default uuidv7(),
	number integer not null,
	in_force_from date not null,
	decided_on date not null,
	decided_by uuid not null,
	constraint checklist_version_number_check CHECK ((number > 1)),
	constraint in_force_after_it_is_decided CHECK ((in_force_from > decided_on)),
	constraint checklist_version_municipality_id_decided_by_fkey FOREIGN KEY (municipality_id, decided_by) REFERENCES named.staff(municipality_id, id),
	constraint checklist_version_municipality_id_fkey FOREIGN KEY (municipality_id) REFERENCES named.municipality(municipality_id),
	constraint checklist_version_pkey PRIMARY KEY (municipality_id, id),
	constraint one_version_from_a_day UNIQUE (municipality_id, in_force_from),
	constraint one_version_of_a_number UNIQUE (municipality_id, number)
);
-- row security: on, forced
create policy kept_by_administrators for all to public
	using ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (( SELECT house.wide() AS wide) OR ( SELECT context.has_role('administrator'::text) AS has_role)));
create policy read_by_staff for select to public
	using ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (( SELECT house.wide() AS wide) OR ( SELECT context.is_staff() AS is_staff)));
grant insert, select, update to bofast_app;

-- What is best for the child, and its school; apart from the talk and from the child's own words. retention: person, five years after the last note
create table named.child_assessment (
	municipality_id integer not null,
	id uuid not null default uuidv7(),
	case_id uuid not null,
	child_id uuid not null,
	best_interests text not null,
	school text,
	assessed_on date not null,
	assessed_by uuid not null,
	recorded_at timestamp with time zone not null default clock_timestamp(),
	constraint child_assessment_best_interests_check CHECK ((best_interests <> ''::text)),
	constraint child_assessment_school_check CHECK ((school <> ''::text)),
	constraint child_assessment_municipality_id_assessed_by_fkey FOREIGN KEY (municipality_id, assessed_by) REFERENCES named.staff(municipality_id, id),
	constraint child_assessment_municipality_id_case_id_child_id_fkey FOREIGN KEY (municipality_id, case_id, child_id) REFERENCES named.case_child(municipality_id, case_id, child_id),
	constraint child_assessment_municipality_id_case_id_fkey FOREIGN KEY (municipality_id, case_id) REFERENCES named.eviction_case(municipality_id, id),
	constraint child_assessment_pkey PRIMARY KEY (municipality_id, id),
	constraint one_assessment_a_child UNIQUE (municipality_id, case_id, child_id)
);
-- row security: on, forced
CREATE TRIGGER remember BEFORE DELETE OR UPDATE ON named.child_assessment FOR EACH ROW EXECUTE FUNCTION house.remember();
create policy with_its_case for all to public
	using ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (( SELECT house.wide() AS wide) OR (EXISTS ( SELECT FROM named.eviction_case c WHERE ((c.municipality_id = child_assessment.municipality_id) AND (c.id = child_assessment.case_id)) OFFSET 0))));
grant insert, update to bofast_app;

-- How one child is after the eviction, at one of the follow-ups. retention: person, five years after the last note
create table named.child_check (
	municipality_id integer not null,
	id uuid not null default uuidv7(),
	follow_up_id uuid not null,
	case_id uuid not null,
	child_id uuid not null,
	result text not null,
	on_day date not null,
	school_now text,
	childs_words text,
	note text,
	made_by uuid not null,
	recorded_at timestamp with time zone not null default clock_timestamp(),
	constraint child_check_result_check CHECK ((result = ANY (ARRAY['child-met'::text, 'told-by-adult'::text, 'not-reached'::text, 'declined'::text]))),
	constraint child_check_school_now_check CHECK ((school_now = ANY (ARRAY['same'::text, 'changed'::text, 'none'::text, 'unknown'::text]))),
	constraint school_told_by_somebody CHECK (((school_now IS NULL) = (result = ANY (ARRAY['not-reached'::text, 'declined'::text])))),
	constraint child_check_municipality_id_case_id_child_id_fkey FOREIGN KEY (municipality_id, case_id, child_id) REFERENCES named.case_child(municipality_id, case_id, child_id),
	constraint child_check_municipality_id_case_id_fkey FOREIGN KEY (municipality_id, case_id) REFERENCES named.eviction_case(municipality_id, id),
	constraint child_check_municipality_id_follow_up_id_fkey FOREIGN KEY (municipality_id, follow_up_id) REFERENCES named.follow_up(municipality_id, id),
	constraint child_check_municipality_id_made_by_fkey FOREIGN KEY (municipality_id, made_by) REFERENCES named.staff(municipality_id, id),
	constraint child_check_pkey PRIMARY KEY (municipality_id, id),
	constraint a_child_once_in_a_follow_up UNIQUE (municipality_id, follow_up_id, child_id)
);
-- row security: on, forced
CREATE INDEX child_check_of ON named.child_check USING btree (municipality_id, case_id);
CREATE TRIGGER remember BEFORE DELETE OR UPDATE ON named.child_check FOR EACH ROW EXECUTE FUNCTION house.remember();
create policy with_its_case for all to public
	using ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (( SELECT house.wide() AS wide) OR (EXISTS ( SELECT FROM named.eviction_case c WHERE ((c.municipality_id = child_check.municipality_id) AND (c.id = child_check.case_id)) OFFSET 0))));
grant insert, update to bofast_app;

-- When children are followed up after an eviction, and how many nights in a hotel are too many. retention: while the house stands
create table named.child_setting (
	municipality_id integer not null,
	follow_up_weeks integer[] not null,
	warn_nights integer not null,
	alarm_nights integer not null,
	decided_on date not null,
	decided_by uuid not null,
	constraint alarm_after_warning CHECK ((alarm_nights > warn_nights)),
	constraint child_setting_follow_up_weeks_check CHECK (((cardinality(follow_up_weeks) >= 1) AND (cardinality(follow_up_weeks) <= 6))),
	constraint child_setting_warn_nights_check CHECK ((warn_nights > 0)),
	constraint child_setting_municipality_id_decided_by_fkey FOREIGN KEY (municipality_id, decided_by) REFERENCES named.staff(municipality_id, id),
	constraint child_setting_municipality_id_fkey FOREIGN KEY (municipality_id) REFERENCES named.municipality(municipality_id),
	constraint child_setting_pkey PRIMARY KEY (municipality_id)
);
-- row security: on, forced
create policy kept_by_administrators for all to public
	using ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (( SELECT house.wide() AS wide) OR ( SELECT context.has_role('administrator'::text) AS has_role)));
create policy read_by_staff for select to public
	using ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (( SELECT house.wide() AS wide) OR ( SELECT context.is_staff() AS is_staff)));
grant insert, select, update to bofast_app;

-- Whether a place suits one child: school, a bed of its own, who else lives there and for how long, by whom and when. retention: person, five years after the last note
create table named.child_suitability (
	municipality_id integer not null,
	id uuid not null default uuidv7(),
	committee_id uuid not null,
	person_id uuid not null,
	property_id uuid not null,
	bed_id uuid not null,
	assessed_on date not null,
	assessed_by uuid not null,
	school text not null,
	school_minutes integer,
	own_bed boolean not null,
	others text not null,
	nights integer not null,
	verdict text not null,
	reasons text not null,
	constraint child_suitability_nights_check CHECK (((nights >= 1) AND (nights <= 3650))),
	constraint child_suitability_others_check CHECK ((others = ANY (ARRAY['family-only'::text, 'families'::text, 'adults'::text, 'risk'::text]))),
	constraint child_suitability_reasons_check CHECK ((reasons <> ''::text)),
	constraint child_suitability_school_check CHECK ((school = ANY (ARRAY['same'::text, 'reachable'::text, 'new'::text, 'not-in-school'::text, 'unknown'::text]))),
	constraint child_suitability_school_minutes_check CHECK (((school_minutes >= 0) AND (school_minutes <= 300))),
	constraint child_suitability_verdict_check CHECK ((verdict = ANY (ARRAY['suits'::text, 'for-now'::text, 'does-not-suit'::text]))),
	constraint child_suitability_municipality_id_assessed_by_fkey FOREIGN KEY (municipality_id, assessed_by) REFERENCES named.staff(municipality_id, id),
	constraint child_suitability_municipality_id_committee_id_person_id_fkey FOREIGN KEY (municipality_id, committee_id, person_id) REFERENCES named.person(municipality_id, committee_id, id),
	constraint child_suitability_municipality_id_committee_id_property_id_fkey FOREIGN KEY (municipality_id, committee_id, property_id, bed_id) REFERENCES named.bed(municipality_id, committee_id, property_id, id),
	constraint child_suitability_pkey PRIMARY KEY (municipality_id, id)
);
-- row security: on, forced
CREATE INDEX child_suitability_of ON named.child_suitability USING btree (municipality_id, person_id, assessed_on);
create policy in_no_refuge_of_others for select to bofast_app
	using (( SELECT house.wide() AS wide) OR (property_id <> ALL (( SELECT context.others_refuges() AS others_refuges)::uuid[])));
create policy tells_of_nobody_hidden for select to bofast_app
	using (( SELECT house.wide() AS wide) OR (person_id <> ALL (( SELECT context.blind_spots() AS blind_spots)::uuid[])));
create policy with_its_person for all to public
	using ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (( SELECT house.wide() AS wide) OR ((committee_id = ( SELECT context.controller() AS controller)) AND ( SELECT context.handles_people() AS handles_people) AND (EXISTS ( SELECT FROM named.person p WHERE ((p.municipality_id = child_suitability.municipality_id) AND (p.id = child_suitability.person_id) AND ((p.protection = 'none'::text) OR (p.id IN ( SELECT context.known_by_name() AS known_by_name)))) OFFSET 0)))));
grant insert, select, update to bofast_app;

-- The child's right to be heard: a talk, or why there was none; the child's own view apart from the assessment. retention: person, five years after the last note
create table named.child_talk (
	municipality_id integer not null,
	id uuid not null default uuidv7(),
	case_id uuid not null,
	child_id uuid not null,
	held_on date,
	held_by uuid,
	place text,
	legal_ground text,
	investigation_opened_on date,
	investigation_closed_on date,
	interpreter_language text,
	childs_view text,
	assessment text,
	no_talk_reason text,
	reason_on date,
	reason_note text,
	recorded_by uuid not null,
	recorded_at timestamp with time zone not null default clock_timestamp(),
	constraint child_talk_legal_ground_check CHECK ((legal_ground = ANY (ARRAY['guardian-consent'::text, 'investigation'::text, 'own-standing'::text, 'own-contact'::text]))),
	constraint child_talk_no_talk_reason_check CHECK ((no_talk_reason = ANY (ARRAY['guardian-said-no'::text, 'child-said-no'::text, 'too-young'::text, 'away'::text, 'not-reached'::text, 'other-authority-talks'::text]))),
	constraint held_on_a_ground CHECK (((held_on IS NULL) OR ((legal_ground IS NOT NULL) AND (held_by IS NOT NULL)))),
	constraint held_or_a_reason CHECK (((held_on IS NULL) <> (no_talk_reason IS NULL))),
	constraint child_talk_municipality_id_case_id_child_id_fkey FOREIGN KEY (municipality_id, case_id, child_id) REFERENCES named.case_child(municipality_id, case_id, child_id),
	constraint child_talk_municipality_id_case_id_fkey FOREIGN KEY (municipality_id, case_id) REFERENCES named.eviction_case(municipality_id, id),
	constraint child_talk_municipality_id_held_by_fkey FOREIGN KEY (municipality_id, held_by) REFERENCES named.staff(municipality_id, id),
	constraint child_talk_municipality_id_recorded_by_fkey FOREIGN KEY (municipality_id, recorded_by) REFERENCES named.staff(municipality_id, id),
	constraint child_talk_pkey PRIMARY KEY (municipality_id, id),
	constraint one_talk_a_child UNIQUE (municipality_id, case_id, child_id)
);
-- row security: on, forced
CREATE INDEX child_talk_held ON named.child_talk USING btree (municipality_id, held_on);
CREATE TRIGGER remember BEFORE DELETE OR UPDATE ON named.child_talk FOR EACH ROW EXECUTE FUNCTION house.remember();
create policy with_its_case for all to public
	using ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (( SELECT house.wide() AS wide) OR (EXISTS ( SELECT FROM named.eviction_case c WHERE ((c.municipality_id = child_talk.municipality_id) AND (c.id = child_talk.case_id)) OFFSET 0))));
grant insert, update to bofast_app;

-- A committee is its own controller (SFS 2001:637 11 §). retention: while the house stands
create table named.committee (
	municipality_id integer not null,
	id uuid not null default uuidv7(),
	name text not null,
	registry_code text not null,
	lists_widely boolean not null default false,
	lists_decided_on date,
	lists_decision text,
	constraint committee_lists_decision_check CHECK ((lists_decision <> ''::text)),
	constraint committee_name_check CHECK ((name <> ''::text)),
	constraint committee_registry_code_check CHECK ((registry_code <> ''::text)),
	constraint committee_municipality_id_fkey FOREIGN KEY (municipality_id) REFERENCES named.municipality(municipality_id),
	constraint committee_pkey PRIMARY KEY (municipality_id, id),
	constraint one_committee_of_a_name UNIQUE (municipality_id, name)
);
-- row security: on, forced
create policy added for insert to bofast_app
	with check ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (( SELECT house.wide() AS wide) OR ( SELECT context.has_role('administrator'::text) AS has_role)));
create policy changed for update to bofast_app
	using ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (( SELECT house.wide() AS wide) OR ((id = ( SELECT context.controller() AS controller)) AND ( SELECT context.has_role('administrator'::text) AS has_role))));
create policy ended for delete to bofast_app
	using ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (( SELECT house.wide() AS wide) OR ( SELECT context.has_role('administrator'::text) AS has_role)));
create policy read_by_owner for select to bofast_owner
	using true;
create policy seen for select to bofast_app
	using ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (( SELECT house.wide() AS wide) OR true));
grant insert, select, update to bofast_app;

-- Courses taken, e.g. to talk with children, and when they expire. retention: while employed
create table named.competence (
	municipality_id integer not null,
	id uuid not null default uuidv7(),
	staff_id uuid not null,
	course text not null,
	taken_on date not null,
	expires_on date,
	for_child_talks boolean not null default false,
	constraint competence_check CHECK ((expires_on > taken_on)),
	constraint competence_course_check CHECK ((course <> ''::text)),
	constraint competence_municipality_id_staff_id_fkey FOREIGN KEY (municipality_id, staff_id) REFERENCES named.staff(municipality_id, id),
	constraint competence_pkey PRIMARY KEY (municipality_id, id)
);
-- row security: on, forced
create policy added for insert to bofast_app
	with check ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (( SELECT house.wide() AS wide) OR ( SELECT context.has_role('administrator'::text) AS has_role) OR ( SELECT context.has_role('unit-manager'::text) AS has_role)));
create policy changed for update to bofast_app
	using ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (( SELECT house.wide() AS wide) OR ( SELECT context.has_role('administrator'::text) AS has_role) OR ( SELECT context.has_role('unit-manager'::text) AS has_role)))
	with check ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (( SELECT house.wide() AS wide) OR ( SELECT context.has_role('administrator'::text) AS has_role) OR ( SELECT context.has_role('unit-manager'::text) AS has_role)));
create policy ended for delete to bofast_app
	using ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (( SELECT house.wide() AS wide) OR ( SELECT context.has_role('administrator'::text) AS has_role) OR ( SELECT context.has_role('unit-manager'::text) AS has_role)));
create policy seen for select to bofast_app
	using ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (( SELECT house.wide() AS wide) OR ( SELECT context.is_staff() AS is_staff)));
grant insert, select, update to bofast_app;

-- For each child: is a report of concern made, why or why not, when it was sent and who received it. retention: person, five years after the last note
create table named.concern_assessment (
	municipality_id integer not null,
	id uuid not null default uuidv7(),
	case_id uuid not null,
	child_id uuid not null,
	assessed_on date not null,
	assessed_by uuid not null,
	outcome text not null,
	reasons text not null,
	sent_on date,
	sent_to text,
	sent_by uuid,
	receipt text,
	receipt_on date,
	recorded_at timestamp with time zone not null default clock_timestamp(),
	constraint concern_assessment_outcome_check CHECK ((outcome = ANY (ARRAY['report'::text, 'no-report'::text]))),
	constraint concern_assessment_reasons_check CHECK ((reasons <> ''::text)),
	constraint receipt_of_what_was_sent CHECK ((((receipt IS NULL) = (receipt_on IS NULL)) AND ((receipt_on IS NULL) OR (sent_on IS NOT NULL)))),
	constraint sent_when_reported CHECK (((sent_on IS NULL) OR ((outcome = 'report'::text) AND (sent_to <> ''::text) AND (sent_by IS NOT NULL)))),
	constraint concern_assessment_municipality_id_assessed_by_fkey FOREIGN KEY (municipality_id, assessed_by) REFERENCES named.staff(municipality_id, id),
	constraint concern_assessment_municipality_id_case_id_child_id_fkey FOREIGN KEY (municipality_id, case_id, child_id) REFERENCES named.case_child(municipality_id, case_id, child_id),
	constraint concern_assessment_municipality_id_case_id_fkey FOREIGN KEY (municipality_id, case_id) REFERENCES named.eviction_case(municipality_id, id),
	constraint concern_assessment_municipality_id_sent_by_fkey FOREIGN KEY (municipality_id, sent_by) REFERENCES named.staff(municipality_id, id),
	constraint concern_assessment_pkey PRIMARY KEY (municipality_id, id)
);
-- row security: on, forced
CREATE INDEX concern_assessment_of ON named.concern_assessment USING btree (municipality_id, case_id);
CREATE TRIGGER remember BEFORE DELETE OR UPDATE ON named.concern_assessment FOR EACH ROW EXECUTE FUNCTION house.remember();
create policy with_its_case for all to public
	using ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (( SELECT house.wide() AS wide) OR (EXISTS ( SELECT FROM named.eviction_case c WHERE ((c.municipality_id = concern_assessment.municipality_id) AND (c.id = concern_assessment.case_id)) OFFSET 0))));
grant insert, update to bofast_app;

-- What was told and by whom, sealed; for whoever took it down until it is handed over, then for the receiving unit alone. retention: person, five years after the last note
create table named.concern_content (
	municipality_id integer not null,
	id uuid not null,
	cipher bytea not null,
	constraint concern_content_municipality_id_id_fkey FOREIGN KEY (municipality_id, id) REFERENCES named.concern_report(municipality_id, id),
	constraint concern_content_pkey PRIMARY KEY (municipality_id, id)
);
-- row security: on, forced
create policy taken_down_by_its_writer for insert to public
	with check ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (( SELECT house.wide() AS wide) OR (EXISTS ( SELECT FROM named.concern_report r WHERE ((r.municipality_id = concern_content.municipality_id) AND (r.id = concern_content.id) AND (r.registered_by = ( SELECT context.actor() AS actor)))))));
create policy with_its_report for select to public
	using ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (( SELECT house.wide() AS wide) OR (EXISTS ( SELECT FROM named.concern_report r WHERE ((r.municipality_id = concern_content.municipality_id) AND (r.id = concern_content.id) AND (((r.registered_by = ( SELECT context.actor() AS actor)) AND (r.acknowledged_on IS NULL)) OR ((r.handed_to_unit_id IN ( SELECT context.units() AS units)) AND (r.acknowledged_on IS NOT NULL))))))));
grant insert, select, update to bofast_app;

-- A report of concern and its times; nobody is named here. retention: person, five years after the last note
create table named.concern_report (
	municipality_id integer not null,
	id uuid not null default uuidv7(),
	committee_id uuid not null,
	case_id uuid,
	received_on date not null,
	received_time text,
	channel text not null,
	reporter text not null,
	registered_by uuid not null,
	registered_at timestamp with time zone not null default clock_timestamp(),
	handed_to_unit_id uuid,
	handed_to text,
	handed_by uuid,
	handed_on date,
	received_by uuid,
	received_by_name text,
	acknowledged_on date,
	receipt_number text,
	protection_assessed_on date,
	decision text,
	decided_on date,
	ended_on date,
	recorded_at timestamp with time zone not null default clock_timestamp(),
	constraint concern_report_channel_check CHECK ((channel = ANY (ARRAY['letter'::text, 'e-mail'::text, 'phone'::text, 'e-service'::text, 'in-person'::text, 'own'::text]))),
	constraint concern_report_decision_check CHECK ((decision = ANY (ARRAY['opened'::text, 'not-opened'::text]))),
	constraint concern_report_received_time_check CHECK ((received_time ~ '^([01][0-9]|2[0-3]):[0-5][0-9]$'::text)),
	constraint concern_report_reporter_check CHECK ((reporter = ANY (ARRAY['enforcement-authority'::text, 'police'::text, 'school'::text, 'health-care'::text, 'landlord'::text, 'relative'::text, 'private'::text, 'anonymous'::text, 'own-staff'::text, 'other'::text]))),
	constraint decided_on_a_day CHECK (((decision IS NULL) = (decided_on IS NULL))),
	constraint ended_after_it_was_opened CHECK (((ended_on IS NULL) OR ((decision = 'opened'::text) AND (ended_on >= decided_on)))),
	constraint handed_to_somebody CHECK (((handed_on IS NULL) = ((handed_to_unit_id IS NULL) AND (handed_to IS NULL)))),
	constraint received_with_a_receipt CHECK ((((acknowledged_on IS NULL) = (receipt_number IS NULL)) AND ((acknowledged_on IS NULL) OR (handed_on IS NOT NULL)))),
	constraint concern_report_municipality_id_case_id_fkey FOREIGN KEY (municipality_id, case_id) REFERENCES named.eviction_case(municipality_id, id),
	constraint concern_report_municipality_id_committee_id_fkey FOREIGN KEY (municipality_id, committee_id) REFERENCES named.committee(municipality_id, id),
	constraint concern_report_municipality_id_handed_by_fkey FOREIGN KEY (municipality_id, handed_by) REFERENCES named.staff(municipality_id, id),
	constraint concern_report_municipality_id_handed_to_unit_id_fkey FOREIGN KEY (municipality_id, handed_to_unit_id) REFERENCES named.unit(municipality_id, id),
	constraint concern_report_municipality_id_received_by_fkey FOREIGN KEY (municipality_id, received_by) REFERENCES named.staff(municipality_id, id),
	constraint concern_report_municipality_id_registered_by_fkey FOREIGN KEY (municipality_id, registered_by) REFERENCES named.staff(municipality_id, id),
	constraint concern_report_pkey PRIMARY KEY (municipality_id, id)
);
-- row security: on, forced
CREATE INDEX concern_report_unit ON named.concern_report USING btree (municipality_id, handed_to_unit_id);
CREATE INDEX concern_report_writer ON named.concern_report USING btree (municipality_id, registered_by);
CREATE TRIGGER no_persons_here BEFORE INSERT ON named.concern_report FOR EACH STATEMENT EXECUTE FUNCTION house.no_persons_here();
CREATE TRIGGER remember BEFORE DELETE OR UPDATE ON named.concern_report FOR EACH ROW EXECUTE FUNCTION house.remember();
create policy writer_and_receiver for all to public
	using ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (( SELECT house.wide() AS wide) OR ((committee_id = ( SELECT context.controller() AS controller)) AND ( SELECT context.handles_people() AS handles_people) AND ((registered_by = ( SELECT context.actor() AS actor)) OR (handed_by = ( SELECT context.actor() AS actor)) OR (handed_to_unit_id IN ( SELECT context.units() AS units)) OR ((handed_on IS NULL) AND ( SELECT context.has_role('unit-manager'::text) AS has_role))))))
	with check ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (( SELECT house.wide() AS wide) OR (committee_id = ( SELECT context.controller() AS controller))) AND ((handed_to_unit_id IS NULL) OR (EXISTS ( SELECT FROM named.concern_unit u WHERE ((u.municipality_id = concern_report.municipality_id) AND (u.unit_id = concern_report.handed_to_unit_id))))));
grant insert, select, update to bofast_app;

-- A unit that reports of concern for children are handed to. retention: while the house stands
create table named.concern_unit (
	municipality_id integer not null,
	unit_id uuid not null,
	decided_on date not null,
	decided_by uuid not null,
	constraint concern_unit_municipality_id_decided_by_fkey FOREIGN KEY (municipality_id, decided_by) REFERENCES named.staff(municipality_id, id),
	constraint concern_unit_municipality_id_unit_id_fkey FOREIGN KEY (municipality_id, unit_id) REFERENCES named.unit(municipality_id, id),
	constraint concern_unit_pkey PRIMARY KEY (municipality_id, unit_id)
);
-- row security: on, forced
create policy kept_by_administrators for all to public
	using ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (( SELECT house.wide() AS wide) OR ( SELECT context.has_role('administrator'::text) AS has_role)));
create policy read_by_staff for select to public
	using ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (( SELECT house.wide() AS wide) OR ( SELECT context.is_staff() AS is_staff)));
grant delete, insert, select, update to bofast_app;

-- A meeting that goes through people one at a time. retention: person, five years after the last note
create table named.conference (
	municipality_id integer not null,
	id uuid not null default uuidv7(),
	committee_id uuid not null,
	unit_id uuid not null,
	name text not null,
	held_on date not null,
	opened_by uuid not null,
	closed_on date,
	constraint conference_name_check CHECK ((name <> ''::text)),
	constraint conference_municipality_id_committee_id_fkey FOREIGN KEY (municipality_id, committee_id) REFERENCES named.committee(municipality_id, id),
	constraint conference_municipality_id_opened_by_fkey FOREIGN KEY (municipality_id, opened_by) REFERENCES named.staff(municipality_id, id),
	constraint conference_municipality_id_unit_id_fkey FOREIGN KEY (municipality_id, unit_id) REFERENCES named.unit(municipality_id, id),
	constraint conference_pkey PRIMARY KEY (municipality_id, id),
	constraint a_conference_of_its_controller UNIQUE (municipality_id, committee_id, id)
);
-- row security: on, forced
CREATE INDEX conference_of_unit ON named.conference USING btree (municipality_id, unit_id);
create policy of_those_who_confer for all to bofast_app
	using ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (( SELECT house.wide() AS wide) OR ((committee_id = ( SELECT context.controller() AS controller)) AND ( SELECT context.handles_people() AS handles_people) AND ((unit_id IN ( SELECT context.units() AS units)) OR (id IN ( SELECT context.conferences() AS conferences))))))
	with check ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (( SELECT house.wide() AS wide) OR ((committee_id = ( SELECT context.controller() AS controller)) AND ( SELECT context.handles_people() AS handles_people) AND (unit_id IN ( SELECT context.units() AS units)))));
create policy read_by_owner for select to bofast_owner
	using true;
grant insert, select, update to bofast_app;

-- A person opened in a conference, by consent or by a decided basis; never without. retention: person, five years after the last note
create table named.conference_item (
	municipality_id integer not null,
	id uuid not null default uuidv7(),
	committee_id uuid not null,
	conference_id uuid not null,
	person_id uuid not null,
	basis text not null,
	consent_to text,
	consent_until date,
	decision text,
	opened_by uuid not null,
	opened_on date not null,
	constraint conference_item_basis_check CHECK ((basis = ANY (ARRAY['consent'::text, 'decision'::text]))),
	constraint conference_item_consent_to_check CHECK ((consent_to <> ''::text)),
	constraint conference_item_decision_check CHECK ((decision <> ''::text)),
	constraint opened_on_a_basis CHECK ((((basis = 'consent'::text) AND (consent_to IS NOT NULL) AND (consent_until IS NOT NULL) AND (decision IS NULL)) OR ((basis = 'decision'::text) AND (decision IS NOT NULL) AND (consent_to IS NULL) AND (consent_until IS NULL)))),
	constraint conference_item_municipality_id_committee_id_conference_id_fkey FOREIGN KEY (municipality_id, committee_id, conference_id) REFERENCES named.conference(municipality_id, committee_id, id),
	constraint conference_item_municipality_id_committee_id_person_id_fkey FOREIGN KEY (municipality_id, committee_id, person_id) REFERENCES named.person(municipality_id, committee_id, id),
	constraint conference_item_municipality_id_opened_by_fkey FOREIGN KEY (municipality_id, opened_by) REFERENCES named.staff(municipality_id, id),
	constraint conference_item_pkey PRIMARY KEY (municipality_id, id),
	constraint once_in_a_conference UNIQUE (municipality_id, conference_id, person_id)
);
-- row security: on, forced
CREATE INDEX conference_item_of_person ON named.conference_item USING btree (municipality_id, person_id);
create policy of_those_who_confer for all to public
	using ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (( SELECT house.wide() AS wide) OR ((committee_id = ( SELECT context.controller() AS controller)) AND ( SELECT context.handles_people() AS handles_people) AND (conference_id IN ( SELECT context.conferences() AS conferences)) AND (EXISTS ( SELECT FROM named.person p WHERE ((p.municipality_id = conference_item.municipality_id) AND (p.id = conference_item.person_id) AND ((p.protection = 'none'::text) OR (p.id IN ( SELECT context.known_by_name() AS known_by_name)))))))));
grant insert, select, update to bofast_app;

-- What was said about a person in a conference. retention: person, five years after the last note
create table named.conference_note (
	municipality_id integer not null,
	id uuid not null default uuidv7(),
	item_id uuid not null,
	text text not null,
	written_by uuid not null,
	written_at timestamp with time zone not null default clock_timestamp(),
	constraint conference_note_text_check CHECK ((text <> ''::text)),
	constraint conference_note_municipality_id_item_id_fkey FOREIGN KEY (municipality_id, item_id) REFERENCES named.conference_item(municipality_id, id),
	constraint conference_note_municipality_id_written_by_fkey FOREIGN KEY (municipality_id, written_by) REFERENCES named.staff(municipality_id, id),
	constraint conference_note_pkey PRIMARY KEY (municipality_id, id)
);
-- row security: on, forced
CREATE INDEX conference_note_of_item ON named.conference_note USING btree (municipality_id, item_id);
create policy with_its_item for all to public
	using ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (( SELECT house.wide() AS wide) OR (EXISTS ( SELECT FROM named.conference_item i WHERE ((i.municipality_id = conference_note.municipality_id) AND (i.id = conference_note.item_id))))));
grant insert, select, update to bofast_app;

-- Who takes part, beside the unit itself. retention: with its conference
create table named.conference_participant (
	municipality_id integer not null,
	conference_id uuid not null,
	staff_id uuid not null,
	constraint conference_participant_municipality_id_conference_id_fkey FOREIGN KEY (municipality_id, conference_id) REFERENCES named.conference(municipality_id, id),
	constraint conference_participant_municipality_id_staff_id_fkey FOREIGN KEY (municipality_id, staff_id) REFERENCES named.staff(municipality_id, id),
	constraint conference_participant_pkey PRIMARY KEY (municipality_id, conference_id, staff_id)
);
-- row security: on, forced
CREATE INDEX conference_of_participant ON named.conference_participant USING btree (municipality_id, staff_id);
create policy of_those_who_confer for all to bofast_app
	using ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (( SELECT house.wide() AS wide) OR (( SELECT context.handles_people() AS handles_people) AND (conference_id IN ( SELECT context.conferences() AS conferences)))));
create policy read_by_owner for select to bofast_owner
	using true;
grant insert, select, update to bofast_app;

-- Who does what for a person by when. retention: person, five years after the last note
create table named.conference_task (
	municipality_id integer not null,
	id uuid not null default uuidv7(),
	item_id uuid not null,
	what text not null,
	staff_id uuid not null,
	due_on date not null,
	given_by uuid not null,
	done_on date,
	constraint conference_task_what_check CHECK ((what <> ''::text)),
	constraint conference_task_municipality_id_given_by_fkey FOREIGN KEY (municipality_id, given_by) REFERENCES named.staff(municipality_id, id),
	constraint conference_task_municipality_id_item_id_fkey FOREIGN KEY (municipality_id, item_id) REFERENCES named.conference_item(municipality_id, id),
	constraint conference_task_municipality_id_staff_id_fkey FOREIGN KEY (municipality_id, staff_id) REFERENCES named.staff(municipality_id, id),
	constraint conference_task_pkey PRIMARY KEY (municipality_id, id)
);
-- row security: on, forced
CREATE INDEX conference_task_of_item ON named.conference_task USING btree (municipality_id, item_id);
CREATE INDEX conference_task_of_staff ON named.conference_task USING btree (municipality_id, staff_id) WHERE (done_on IS NULL);
create policy with_its_item for all to public
	using ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (( SELECT house.wide() AS wide) OR (EXISTS ( SELECT FROM named.conference_item i WHERE ((i.municipality_id = conference_task.municipality_id) AND (i.id = conference_task.item_id))))));
grant insert, select, update to bofast_app;

-- What may be told to whom, thing by thing, until when (OSL 12:2). retention: person, five years after the last note
create table named.consultation_consent (
	municipality_id integer not null,
	id uuid not null default uuidv7(),
	consultation_id uuid not null,
	thing text not null,
	role text not null,
	given_on date not null,
	until_on date,
	withdrawn_on date,
	recorded_at timestamp with time zone not null default clock_timestamp(),
	constraint consultation_consent_check CHECK ((until_on >= given_on)),
	constraint consultation_consent_role_check CHECK ((role = ANY (ARRAY['landlord'::text, 'debt-adviser'::text, 'supporter'::text, 'enforcement-authority'::text]))),
	constraint consultation_consent_thing_check CHECK ((thing = ANY (ARRAY['rent-debt'::text, 'payment-plan'::text, 'income'::text, 'children'::text, 'health-and-support'::text, 'other-help'::text]))),
	constraint consultation_consent_municipality_id_consultation_id_fkey FOREIGN KEY (municipality_id, consultation_id) REFERENCES named.debt_consultation(municipality_id, id),
	constraint consultation_consent_pkey PRIMARY KEY (municipality_id, id)
);
-- row security: on, forced
CREATE TRIGGER remember BEFORE DELETE OR UPDATE ON named.consultation_consent FOR EACH ROW EXECUTE FUNCTION house.remember();
CREATE UNIQUE INDEX one_standing_consent ON named.consultation_consent USING btree (municipality_id, consultation_id, thing, role) WHERE (withdrawn_on IS NULL);
create policy with_its_consultation for all to public
	using ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (( SELECT house.wide() AS wide) OR (EXISTS ( SELECT FROM named.debt_consultation d WHERE ((d.municipality_id = consultation_consent.municipality_id) AND (d.id = consultation_consent.consultation_id))))));
grant insert, select, update to bofast_app;

-- Who was called to a consultation, by role. retention: person, five years after the last note
create table named.consultation_party (
	municipality_id integer not null,
	id uuid not null default uuidv7(),
	consultation_id uuid not null,
	role text not null,
	name text,
	invited_on date,
	invited_how text,
	attended text not null default 'unknown'::text,
	signed_on date,
	constraint consultation_party_attended_check CHECK ((attended = ANY (ARRAY['yes'::text, 'no'::text, 'unknown'::text]))),
	constraint consultation_party_invited_how_check CHECK ((invited_how = ANY (ARRAY['letter'::text, 'phone'::text, 'text-message'::text, 'e-mail'::text, 'meeting'::text]))),
	constraint consultation_party_name_check CHECK ((name <> ''::text)),
	constraint consultation_party_role_check CHECK ((role = ANY (ARRAY['tenant'::text, 'landlord'::text, 'social-worker'::text, 'family-unit'::text, 'debt-adviser'::text, 'supporter'::text, 'interpreter'::text, 'enforcement-authority'::text]))),
	constraint invited_somehow CHECK (((invited_on IS NULL) = (invited_how IS NULL))),
	constraint consultation_party_municipality_id_consultation_id_fkey FOREIGN KEY (municipality_id, consultation_id) REFERENCES named.debt_consultation(municipality_id, id),
	constraint consultation_party_pkey PRIMARY KEY (municipality_id, id),
	constraint a_role_once_in_a_consultation UNIQUE (municipality_id, consultation_id, role)
);
-- row security: on, forced
create policy with_its_consultation for all to public
	using ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (( SELECT house.wide() AS wide) OR (EXISTS ( SELECT FROM named.debt_consultation d WHERE ((d.municipality_id = consultation_party.municipality_id) AND (d.id = consultation_party.consultation_id))))));
grant insert, update to bofast_app;

-- What a consultation speaks of, and what was said about it. retention: person, five years after the last note
create table named.consultation_point (
	municipality_id integer not null,
	id uuid not null default uuidv7(),
	consultation_id uuid not null,
	number integer not null,
	point text not null,
	said text,
	recorded_at timestamp with time zone not null default clock_timestamp(),
	constraint consultation_point_number_check CHECK ((number > 0)),
	constraint consultation_point_point_check CHECK ((point = ANY (ARRAY['debt'::text, 'cause'::text, 'income'::text, 'plan'::text, 'consequences'::text, 'support'::text, 'children'::text, 'landlord'::text, 'next-check'::text, 'other'::text]))),
	constraint consultation_point_municipality_id_consultation_id_fkey FOREIGN KEY (municipality_id, consultation_id) REFERENCES named.debt_consultation(municipality_id, id),
	constraint consultation_point_pkey PRIMARY KEY (municipality_id, id),
	constraint one_point_of_a_number UNIQUE (municipality_id, consultation_id, number)
);
-- row security: on, forced
CREATE TRIGGER remember BEFORE DELETE OR UPDATE ON named.consultation_point FOR EACH ROW EXECUTE FUNCTION house.remember();
create policy with_its_consultation for all to public
	using ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (( SELECT house.wide() AS wide) OR (EXISTS ( SELECT FROM named.debt_consultation d WHERE ((d.municipality_id = consultation_point.municipality_id) AND (d.id = consultation_point.consultation_id))))));
grant insert, update to bofast_app;

-- Who pays or does what by when, and whether it was kept. retention: person, five years after the last note
create table named.consultation_promise (
	municipality_id integer not null,
	id uuid not null default uuidv7(),
	consultation_id uuid not null,
	role text not null,
	what text not null,
	amount_ore bigint,
	by_day date not null,
	kept text,
	answered_on date,
	recorded_at timestamp with time zone not null default clock_timestamp(),
	constraint answered_with_a_day CHECK (((kept IS NULL) = (answered_on IS NULL))),
	constraint consultation_promise_amount_ore_check CHECK ((amount_ore > 0)),
	constraint consultation_promise_kept_check CHECK ((kept = ANY (ARRAY['yes'::text, 'no'::text]))),
	constraint consultation_promise_role_check CHECK ((role = ANY (ARRAY['tenant'::text, 'landlord'::text, 'social-worker'::text, 'family-unit'::text, 'debt-adviser'::text, 'supporter'::text, 'interpreter'::text, 'enforcement-authority'::text]))),
	constraint consultation_promise_what_check CHECK ((what <> ''::text)),
	constraint consultation_promise_municipality_id_consultation_id_fkey FOREIGN KEY (municipality_id, consultation_id) REFERENCES named.debt_consultation(municipality_id, id),
	constraint consultation_promise_pkey PRIMARY KEY (municipality_id, id)
);
-- row security: on, forced
CREATE INDEX consultation_promise_of ON named.consultation_promise USING btree (municipality_id, consultation_id);
CREATE TRIGGER remember BEFORE DELETE OR UPDATE ON named.consultation_promise FOR EACH ROW EXECUTE FUNCTION house.remember();
create policy with_its_consultation for all to public
	using ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (( SELECT house.wide() AS wide) OR (EXISTS ( SELECT FROM named.debt_consultation d WHERE ((d.municipality_id = consultation_promise.municipality_id) AND (d.id = consultation_promise.consultation_id))))));
grant insert, update to bofast_app;

-- When somebody was met, spoken with or spent a recorded night. An open case is no contact. retention: person, five years after the last note
create table named.contact (
	municipality_id integer not null,
	id uuid not null default uuidv7(),
	committee_id uuid not null,
	person_id uuid not null,
	on_day date not null,
	kind text not null,
	note text,
	recorded_by uuid not null,
	recorded_at timestamp with time zone not null default clock_timestamp(),
	constraint contact_kind_check CHECK ((kind = ANY (ARRAY['meeting'::text, 'visit'::text, 'phone'::text, 'message-answered'::text, 'outreach'::text, 'night'::text, 'letter'::text, 'attempt'::text]))),
	constraint contact_municipality_id_committee_id_person_id_fkey FOREIGN KEY (municipality_id, committee_id, person_id) REFERENCES named.person(municipality_id, committee_id, id),
	constraint contact_municipality_id_recorded_by_fkey FOREIGN KEY (municipality_id, recorded_by) REFERENCES named.staff(municipality_id, id),
	constraint contact_pkey PRIMARY KEY (municipality_id, id)
);
-- row security: on, forced
CREATE INDEX contact_of_person ON named.contact USING btree (municipality_id, person_id, on_day);
CREATE TRIGGER remember BEFORE DELETE OR UPDATE ON named.contact FOR EACH ROW EXECUTE FUNCTION house.remember();
create policy case_work_delete for delete to public
	using ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (( SELECT house.wide() AS wide) OR ((committee_id = ( SELECT context.controller() AS controller)) AND ( SELECT context.handles_people() AS handles_people) AND true AND (EXISTS ( SELECT FROM named.person p WHERE ((p.municipality_id = contact.municipality_id) AND (p.id = contact.person_id) AND ((p.protection = 'none'::text) OR (p.id IN ( SELECT context.known_by_name() AS known_by_name)))) OFFSET 0)))));
create policy case_work_insert for insert to public
	with check ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (( SELECT house.wide() AS wide) OR ((committee_id = ( SELECT context.controller() AS controller)) AND ( SELECT context.handles_people() AS handles_people) AND true AND (EXISTS ( SELECT FROM named.person p WHERE ((p.municipality_id = contact.municipality_id) AND (p.id = contact.person_id) AND ((p.protection = 'none'::text) OR (p.id IN ( SELECT context.known_by_name() AS known_by_name)))) OFFSET 0)))));
create policy case_work_select for select to public
	using ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (( SELECT house.wide() AS wide) OR ((committee_id = ( SELECT context.controller() AS controller)) AND ( SELECT context.handles_people() AS handles_people) AND true AND (EXISTS ( SELECT FROM named.person p WHERE ((p.municipality_id = contact.municipality_id) AND (p.id = contact.person_id) AND ((p.protection = 'none'::text) OR (p.id IN ( SELECT context.known_by_name() AS known_by_name)))) OFFSET 0)))));
create policy case_work_update for update to public
	using ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (( SELECT house.wide() AS wide) OR ((committee_id = ( SELECT context.controller() AS controller)) AND ( SELECT context.handles_people() AS handles_people) AND true AND (EXISTS ( SELECT FROM named.person p WHERE ((p.municipality_id = contact.municipality_id) AND (p.id = contact.person_id) AND ((p.protection = 'none'::text) OR (p.id IN ( SELECT context.known_by_name() AS known_by_name)))) OFFSET 0)))));
create policy follow_up for select to public
	using ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (committee_id = ( SELECT context.controller() AS controller)) AND ( SELECT context.follows_up() AS follows_up));
create policy of_nobody_hidden for select to bofast_app
	using (( SELECT house.wide() AS wide) OR (NOT (person_id IN ( SELECT context.hidden_people() AS hidden_people))));
create policy read_by_owner for select to bofast_owner
	using true;
grant delete, insert, select, update to bofast_app;

-- Every attempt to reach the household. retention: person, five years after the last note
create table named.contact_attempt (
	municipality_id integer not null,
	id uuid not null default uuidv7(),
	case_id uuid not null,
	kind text not null,
	result text not null,
	on_day date not null,
	note text,
	made_by uuid not null,
	recorded_at timestamp with time zone not null default clock_timestamp(),
	constraint contact_attempt_kind_check CHECK ((kind = ANY (ARRAY['letter'::text, 'phone'::text, 'text-message'::text, 'e-mail'::text, 'home-visit'::text, 'meeting'::text, 'with-landlord'::text]))),
	constraint contact_attempt_result_check CHECK ((result = ANY (ARRAY['reached'::text, 'not-reached'::text, 'message-left'::text]))),
	constraint contact_attempt_municipality_id_case_id_fkey FOREIGN KEY (municipality_id, case_id) REFERENCES named.eviction_case(municipality_id, id),
	constraint contact_attempt_municipality_id_made_by_fkey FOREIGN KEY (municipality_id, made_by) REFERENCES named.staff(municipality_id, id),
	constraint contact_attempt_pkey PRIMARY KEY (municipality_id, id)
);
-- row security: on, forced
CREATE INDEX contact_attempt_of ON named.contact_attempt USING btree (municipality_id, case_id);
CREATE TRIGGER remember BEFORE DELETE OR UPDATE ON named.contact_attempt FOR EACH ROW EXECUTE FUNCTION house.remember();
create policy with_its_case for all to public
	using ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (( SELECT house.wide() AS wide) OR (EXISTS ( SELECT FROM named.eviction_case c WHERE ((c.municipality_id = contact_attempt.municipality_id) AND (c.id = contact_attempt.case_id)) OFFSET 0))));
grant insert, update to bofast_app;

-- Whom to call at an organisation. retention: until the contact ends
create table named.contact_person (
	municipality_id integer not null,
	id uuid not null default uuidv7(),
	organisation_id uuid not null,
	name text not null,
	duty text,
	phone text,
	email text,
	constraint contact_person_name_check CHECK ((name <> ''::text)),
	constraint contact_person_municipality_id_organisation_id_fkey FOREIGN KEY (municipality_id, organisation_id) REFERENCES named.organisation(municipality_id, id),
	constraint contact_person_pkey PRIMARY KEY (municipality_id, id)
);
-- row security: on, forced
create policy added for insert to bofast_app
	with check ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (( SELECT house.wide() AS wide) OR ( SELECT context.handles_people() AS handles_people) OR ( SELECT context.has_role('strategist'::text) AS has_role) OR ( SELECT context.has_role('administrator'::text) AS has_role)));
create policy changed for update to bofast_app
	using ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (( SELECT house.wide() AS wide) OR ( SELECT context.handles_people() AS handles_people) OR ( SELECT context.has_role('strategist'::text) AS has_role) OR ( SELECT context.has_role('administrator'::text) AS has_role)))
	with check ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (( SELECT house.wide() AS wide) OR ( SELECT context.handles_people() AS handles_people) OR ( SELECT context.has_role('strategist'::text) AS has_role) OR ( SELECT context.has_role('administrator'::text) AS has_role)));
create policy ended for delete to bofast_app
	using ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (( SELECT house.wide() AS wide) OR ( SELECT context.handles_people() AS handles_people) OR ( SELECT context.has_role('strategist'::text) AS has_role) OR ( SELECT context.has_role('administrator'::text) AS has_role)));
create policy seen for select to bofast_app
	using ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (( SELECT house.wide() AS wide) OR ( SELECT context.is_staff() AS is_staff)));
grant delete, insert, select, update to bofast_app;

-- A person's changes of situation under one definition, with the group they were in: what every flow figure is made of. retention: with its person
create table named.contribution (
	municipality_id integer not null,
	definition text not null,
	person_id uuid not null,
	"position" smallint not null,
	day date not null,
	until date not null,
	kind text not null,
	from_category smallint not null,
	to_category smallint not null,
	reason text not null,
	population text not null,
	sex text not null,
	age_band text not null,
	children text not null,
	recorded_month date not null,
	constraint contribution_age_band_check CHECK ((age_band = ANY (ARRAY['0-17'::text, '18-24'::text, '25-44'::text, '45-64'::text, '65-'::text, 'unknown'::text]))),
	constraint contribution_children_check CHECK ((children = ANY (ARRAY['yes'::text, 'no'::text]))),
	constraint contribution_kind_check CHECK ((kind = ANY (ARRAY['in'::text, 'out'::text, 'move'::text, 'regroup'::text]))),
	constraint contribution_population_check CHECK ((population = ANY (ARRAY['adult'::text, 'child'::text, 'eu-eea'::text]))),
	constraint contribution_reason_check CHECK ((reason = ANY (ARRAY['new'::text, 'returned-from-housing'::text, 'returned-from-inactive'::text, 'unknown'::text, 'housed'::text, 'inactive'::text, 'deceased'::text, 'moved'::text, 'no-longer-meets'::text, 'moved-on'::text, 'regrouped'::text]))),
	constraint contribution_sex_check CHECK ((sex = ANY (ARRAY['woman'::text, 'man'::text, 'unknown'::text]))),
	constraint contribution_municipality_id_person_id_fkey FOREIGN KEY (municipality_id, person_id) REFERENCES named.person(municipality_id, id),
	constraint contribution_pkey PRIMARY KEY (municipality_id, definition, person_id, "position")
);
-- row security: on, forced
CREATE INDEX contribution_by_day ON named.contribution USING btree (municipality_id, definition, day);
CREATE INDEX contribution_standing ON named.contribution USING btree (municipality_id, definition, until, day) INCLUDE (person_id, to_category, population) WHERE (to_category <> 0);
create policy counted_only for all to public
	using ((municipality_id = ( SELECT context.municipality() AS municipality)) AND ( SELECT house.wide() AS wide));
create policy read_by_owner for select to bofast_owner
	using true;
create policy with_its_entry for select to public
	using ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (( SELECT house.wide() AS wide) OR (EXISTS ( SELECT FROM named.list_entry e WHERE ((e.municipality_id = contribution.municipality_id) AND (e.person_id = contribution.person_id)) OFFSET 0))));
grant delete, insert, select, update to bofast_app;

-- A day when a coordinated plan is followed up. retention: person, five years after the last note
create table named.coordinated_follow_up (
	municipality_id integer not null,
	id uuid not null default uuidv7(),
	committee_id uuid not null,
	person_id uuid not null,
	coordinated_plan_id uuid not null,
	due_on date not null,
	held_on date,
	noted text,
	recorded_at timestamp with time zone not null default clock_timestamp(),
	constraint coordinated_follow_up_noted_check CHECK ((noted <> ''::text)),
	constraint coordinated_follow_up_municipality_id_committee_id_person__fkey FOREIGN KEY (municipality_id, committee_id, person_id) REFERENCES named.person(municipality_id, committee_id, id),
	constraint coordinated_follow_up_municipality_id_person_id_coordinate_fkey FOREIGN KEY (municipality_id, person_id, coordinated_plan_id) REFERENCES named.coordinated_plan(municipality_id, person_id, id),
	constraint coordinated_follow_up_pkey PRIMARY KEY (municipality_id, id)
);
-- row security: on, forced
CREATE INDEX coordinated_follow_up_due ON named.coordinated_follow_up USING btree (municipality_id, due_on) WHERE (held_on IS NULL);
CREATE INDEX coordinated_follow_up_of_plan ON named.coordinated_follow_up USING btree (municipality_id, coordinated_plan_id);
CREATE TRIGGER remember BEFORE DELETE OR UPDATE ON named.coordinated_follow_up FOR EACH ROW EXECUTE FUNCTION house.remember();
create policy tells_of_nobody_hidden for select to bofast_app
	using (( SELECT house.wide() AS wide) OR (person_id <> ALL (( SELECT context.blind_spots() AS blind_spots)::uuid[])));
create policy with_its_person for all to public
	using ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (( SELECT house.wide() AS wide) OR ((committee_id = ( SELECT context.controller() AS controller)) AND ( SELECT context.handles_people() AS handles_people) AND (EXISTS ( SELECT FROM named.person p WHERE ((p.municipality_id = coordinated_follow_up.municipality_id) AND (p.id = coordinated_follow_up.person_id) AND ((p.protection = 'none'::text) OR (p.id IN ( SELECT context.known_by_name() AS known_by_name)))) OFFSET 0)))));
grant insert, select, update to bofast_app;

-- A promise in a coordinated plan: what, who is responsible, by when, and whether it was kept as the person sees it. retention: person, five years after the last note
create table named.coordinated_measure (
	municipality_id integer not null,
	id uuid not null default uuidv7(),
	committee_id uuid not null,
	person_id uuid not null,
	coordinated_plan_id uuid not null,
	coordinated_party_id uuid not null,
	what text not null,
	by_day date not null,
	housing text not null,
	kept text,
	kept_on date,
	own_words text,
	recorded_at timestamp with time zone not null default clock_timestamp(),
	constraint coordinated_measure_housing_check CHECK ((housing = ANY (ARRAY['yes'::text, 'no'::text]))),
	constraint coordinated_measure_kept_check CHECK ((kept = ANY (ARRAY['yes'::text, 'partly'::text, 'no'::text, 'not-known'::text]))),
	constraint coordinated_measure_own_words_check CHECK ((own_words <> ''::text)),
	constraint coordinated_measure_what_check CHECK ((what <> ''::text)),
	constraint told_on_a_day CHECK (((kept IS NULL) = (kept_on IS NULL))),
	constraint coordinated_measure_municipality_id_committee_id_person_id_fkey FOREIGN KEY (municipality_id, committee_id, person_id) REFERENCES named.person(municipality_id, committee_id, id),
	constraint coordinated_measure_municipality_id_coordinated_plan_id_co_fkey FOREIGN KEY (municipality_id, coordinated_plan_id, coordinated_party_id) REFERENCES named.coordinated_party(municipality_id, coordinated_plan_id, id),
	constraint coordinated_measure_municipality_id_person_id_coordinated__fkey FOREIGN KEY (municipality_id, person_id, coordinated_plan_id) REFERENCES named.coordinated_plan(municipality_id, person_id, id),
	constraint coordinated_measure_pkey PRIMARY KEY (municipality_id, id)
);
-- row security: on, forced
CREATE INDEX coordinated_measure_of_person ON named.coordinated_measure USING btree (municipality_id, person_id);
CREATE INDEX coordinated_measure_of_plan ON named.coordinated_measure USING btree (municipality_id, coordinated_plan_id);
CREATE TRIGGER remember BEFORE DELETE OR UPDATE ON named.coordinated_measure FOR EACH ROW EXECUTE FUNCTION house.remember();
create policy tells_of_nobody_hidden for select to bofast_app
	using (( SELECT house.wide() AS wide) OR (person_id <> ALL (( SELECT context.blind_spots() AS blind_spots)::uuid[])));
create policy with_its_person for all to public
	using ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (( SELECT house.wide() AS wide) OR ((committee_id = ( SELECT context.controller() AS controller)) AND ( SELECT context.handles_people() AS handles_people) AND (EXISTS ( SELECT FROM named.person p WHERE ((p.municipality_id = coordinated_measure.municipality_id) AND (p.id = coordinated_measure.person_id) AND ((p.protection = 'none'::text) OR (p.id IN ( SELECT context.known_by_name() AS known_by_name)))) OFFSET 0)))));
grant insert, select, update to bofast_app;

-- Who takes part in a coordinated plan, beside the person. retention: person, five years after the last note
create table named.coordinated_party (
	municipality_id integer not null,
	id uuid not null default uuidv7(),
	committee_id uuid not null,
	person_id uuid not null,
	coordinated_plan_id uuid not null,
	kind text not null,
	name text not null,
	invited_on date not null,
	attended text not null default 'unknown'::text,
	recorded_at timestamp with time zone not null default clock_timestamp(),
	constraint coordinated_party_attended_check CHECK ((attended = ANY (ARRAY['yes'::text, 'no'::text, 'unknown'::text]))),
	constraint coordinated_party_kind_check CHECK ((kind = ANY (ARRAY['region'::text, 'unit'::text, 'relative'::text, 'other'::text]))),
	constraint coordinated_party_name_check CHECK ((name <> ''::text)),
	constraint coordinated_party_municipality_id_committee_id_person_id_fkey FOREIGN KEY (municipality_id, committee_id, person_id) REFERENCES named.person(municipality_id, committee_id, id),
	constraint coordinated_party_municipality_id_person_id_coordinated_pl_fkey FOREIGN KEY (municipality_id, person_id, coordinated_plan_id) REFERENCES named.coordinated_plan(municipality_id, person_id, id),
	constraint coordinated_party_pkey PRIMARY KEY (municipality_id, id),
	constraint a_party_of_its_plan UNIQUE (municipality_id, coordinated_plan_id, id)
);
-- row security: on, forced
CREATE INDEX coordinated_party_of_plan ON named.coordinated_party USING btree (municipality_id, coordinated_plan_id);
CREATE TRIGGER remember BEFORE DELETE OR UPDATE ON named.coordinated_party FOR EACH ROW EXECUTE FUNCTION house.remember();
create policy tells_of_nobody_hidden for select to bofast_app
	using (( SELECT house.wide() AS wide) OR (person_id <> ALL (( SELECT context.blind_spots() AS blind_spots)::uuid[])));
create policy with_its_person for all to public
	using ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (( SELECT house.wide() AS wide) OR ((committee_id = ( SELECT context.controller() AS controller)) AND ( SELECT context.handles_people() AS handles_people) AND (EXISTS ( SELECT FROM named.person p WHERE ((p.municipality_id = coordinated_party.municipality_id) AND (p.id = coordinated_party.person_id) AND ((p.protection = 'none'::text) OR (p.id IN ( SELECT context.known_by_name() AS known_by_name)))) OFFSET 0)))));
grant insert, select, update to bofast_app;

-- A coordinated individual plan, with the region (sip) or between offices of the municipality (isip), always by consent. retention: person, five years after the last note
create table named.coordinated_plan (
	municipality_id integer not null,
	id uuid not null default uuidv7(),
	committee_id uuid not null,
	person_id uuid not null,
	kind text not null,
	consent_on date not null,
	consent_how text not null,
	consent_to text,
	consent_withdrawn_on date,
	called_on date not null,
	called_by uuid not null,
	planned_for date not null,
	held_on date,
	lead_party_id uuid,
	rated_before integer,
	before_words text,
	rated_after integer,
	after_words text,
	rated_after_on date,
	ended_on date,
	ended_because text,
	not_rated_because text,
	recorded_at timestamp with time zone not null default clock_timestamp(),
	not_rated_before_because text,
	constraint coordinated_ended_with_why CHECK (((ended_on IS NULL) = (ended_because IS NULL))),
	constraint coordinated_plan_after_words_check CHECK ((after_words <> ''::text)),
	constraint coordinated_plan_before_words_check CHECK ((before_words <> ''::text)),
	constraint coordinated_plan_check CHECK ((consent_withdrawn_on >= consent_on)),
	constraint coordinated_plan_check1 CHECK ((called_on >= consent_on)),
	constraint coordinated_plan_check2 CHECK ((held_on >= called_on)),
	constraint coordinated_plan_check3 CHECK ((rated_after_on >= held_on)),
	constraint coordinated_plan_consent_how_check CHECK ((consent_how = ANY (ARRAY['spoken'::text, 'written'::text]))),
	constraint coordinated_plan_consent_to_check CHECK ((consent_to <> ''::text)),
	constraint coordinated_plan_ended_because_check CHECK ((ended_because = ANY (ARRAY['goals-reached'::text, 'own-wish'::text, 'consent-withdrawn'::text, 'replaced'::text, 'moved-away'::text, 'deceased'::text, 'other'::text]))),
	constraint coordinated_plan_kind_check CHECK ((kind = ANY (ARRAY['sip'::text, 'isip'::text]))),
	constraint coordinated_plan_not_rated_because_check CHECK ((not_rated_because = ANY (ARRAY['declined'::text, 'not-reached'::text, 'not-able'::text]))),
	constraint coordinated_plan_not_rated_before_because_check CHECK ((not_rated_before_because = ANY (ARRAY['declined'::text, 'not-reached'::text, 'not-able'::text]))),
	constraint coordinated_plan_rated_after_check CHECK (((rated_after >= 1) AND (rated_after <= 5))),
	constraint coordinated_plan_rated_before_check CHECK (((rated_before >= 1) AND (rated_before <= 5))),
	constraint held_with_somebody_leading CHECK (((held_on IS NULL) OR (lead_party_id IS NOT NULL))),
	constraint rated_before_or_why CHECK (((rated_before IS NULL) OR (not_rated_before_because IS NULL))),
	constraint coordinated_plan_municipality_id_called_by_fkey FOREIGN KEY (municipality_id, called_by) REFERENCES named.staff(municipality_id, id),
	constraint coordinated_plan_municipality_id_committee_id_person_id_fkey FOREIGN KEY (municipality_id, committee_id, person_id) REFERENCES named.person(municipality_id, committee_id, id),
	constraint coordinated_plan_municipality_id_lead_party_id_fkey FOREIGN KEY (municipality_id, lead_party_id) REFERENCES named.coordinated_party(municipality_id, id),
	constraint coordinated_plan_pkey PRIMARY KEY (municipality_id, id),
	constraint a_coordinated_plan_of_its_person UNIQUE (municipality_id, person_id, id)
);
-- row security: on, forced
CREATE INDEX coordinated_plan_held ON named.coordinated_plan USING btree (municipality_id, held_on) WHERE (held_on IS NOT NULL);
CREATE INDEX coordinated_plan_of_person ON named.coordinated_plan USING btree (municipality_id, person_id);
CREATE TRIGGER remember BEFORE DELETE OR UPDATE ON named.coordinated_plan FOR EACH ROW EXECUTE FUNCTION house.remember();
create policy tells_of_nobody_hidden for select to bofast_app
	using (( SELECT house.wide() AS wide) OR (person_id <> ALL (( SELECT context.blind_spots() AS blind_spots)::uuid[])));
create policy with_its_person for all to public
	using ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (( SELECT house.wide() AS wide) OR ((committee_id = ( SELECT context.controller() AS controller)) AND ( SELECT context.handles_people() AS handles_people) AND (EXISTS ( SELECT FROM named.person p WHERE ((p.municipality_id = coordinated_plan.municipality_id) AND (p.id = coordinated_plan.person_id) AND ((p.protection = 'none'::text) OR (p.id IN ( SELECT context.known_by_name() AS known_by_name)))) OFFSET 0)))));
grant insert, select, update to bofast_app;

-- One informant's answer about one person in a count week. Points at nobody. retention: count, one year after closing
create table named.count_answer (
	municipality_id integer not null,
	id uuid not null default uuidv7(),
	committee_id uuid not null,
	round_id uuid not null,
	informant_id uuid not null,
	number integer not null,
	state text not null,
	place text not null,
	contract text not null default 'unknown'::text,
	contract_ends_on date,
	discharge_on date,
	home_after text not null default 'unknown'::text,
	overstays boolean not null default false,
	population text not null,
	sex text,
	birth_date date,
	birth_year integer,
	initials text,
	identity_kind text,
	identity_cipher bytea,
	identity_index bytea,
	answers jsonb not null default '{}'::jsonb,
	prefill_mark bytea,
	given_at timestamp with time zone not null,
	given_by uuid not null,
	recorded_at timestamp with time zone not null default clock_timestamp(),
	constraint count_answer_birth_year_check CHECK (((birth_year >= 1900) AND (birth_year <= 2100))),
	constraint count_answer_contract_check CHECK ((contract = ANY (ARRAY['none'::text, 'special-terms'::text, 'sublet'::text, 'own-lease'::text, 'unknown'::text]))),
	constraint count_answer_home_after_check CHECK ((home_after = ANY (ARRAY['none'::text, 'arranged'::text, 'unknown'::text]))),
	constraint count_answer_identity_kind_check CHECK ((identity_kind = ANY (ARRAY['personnummer'::text, 'samordningsnummer'::text, 'reserve'::text]))),
	constraint count_answer_number_check CHECK ((number > 0)),
	constraint count_answer_place_check CHECK ((place = ANY (ARRAY['rough-sleeping'::text, 'public-space-tent-car-stairwell'::text, 'night-shelter'::text, 'emergency-accommodation'::text, 'on-call-housing'::text, 'refuge'::text, 'hotel-hostel-camping'::text, 'caravan-allotment'::text, 'prison'::text, 'treatment-unit'::text, 'hvb'::text, 'sis'::text, 'foster-home'::text, 'supported-housing'::text, 'care-24h'::text, 'trial-flat'::text, 'training-flat'::text, 'social-contract'::text, 'municipal-contract'::text, 'reference-housing'::text, 'other-second-hand-with-conditions'::text, 'friends-acquaintances'::text, 'family-relatives'::text, 'lodger'::text, 'sublet'::text, 'own-home'::text, 'unknown'::text]))),
	constraint count_answer_population_check CHECK ((population = ANY (ARRAY['resident'::text, 'eu-eea'::text, 'without-permit'::text]))),
	constraint count_answer_sex_check CHECK ((sex = ANY (ARRAY['woman'::text, 'man'::text]))),
	constraint count_answer_state_check CHECK ((state = ANY (ARRAY['draft'::text, 'given'::text, 'withdrawn'::text]))),
	constraint identity_whole CHECK ((((identity_kind IS NULL) = (identity_cipher IS NULL)) AND ((identity_kind IS NULL) = (identity_index IS NULL)))),
	constraint count_answer_municipality_id_committee_id_round_id_fkey FOREIGN KEY (municipality_id, committee_id, round_id) REFERENCES named.count_round(municipality_id, committee_id, id),
	constraint count_answer_municipality_id_given_by_fkey FOREIGN KEY (municipality_id, given_by) REFERENCES named.staff(municipality_id, id),
	constraint count_answer_municipality_id_round_id_informant_id_fkey FOREIGN KEY (municipality_id, round_id, informant_id) REFERENCES named.count_informant(municipality_id, round_id, id),
	constraint count_answer_pkey PRIMARY KEY (municipality_id, id),
	constraint an_answer_of_its_round UNIQUE (municipality_id, round_id, id),
	constraint one_answer_of_a_number UNIQUE (municipality_id, informant_id, number),
	constraint prefilled_once UNIQUE (municipality_id, informant_id, prefill_mark)
);
-- row security: on, forced
CREATE INDEX count_answer_of_round ON named.count_answer USING btree (municipality_id, round_id);
CREATE TRIGGER no_persons_here BEFORE INSERT ON named.count_answer FOR EACH STATEMENT EXECUTE FUNCTION house.no_persons_here();
CREATE TRIGGER remember BEFORE DELETE OR UPDATE ON named.count_answer FOR EACH ROW EXECUTE FUNCTION house.remember();
create policy insert_in_the_count_week for insert to public
	with check ((municipality_id = ( SELECT context.municipality() AS municipality)) AND ( SELECT context.counts_week() AS counts_week) AND ((informant_id IN ( SELECT context.answering() AS answering)) AND ((identity_kind IS NULL) OR (EXISTS ( SELECT FROM named.count_informant i WHERE ((i.municipality_id = count_answer.municipality_id) AND (i.id = count_answer.informant_id) AND (i.identity = 'number'::text)))))));
create policy select_in_the_count_week for select to public
	using ((municipality_id = ( SELECT context.municipality() AS municipality)) AND ( SELECT context.counts_week() AS counts_week) AND (((state = 'given'::text) AND ((committee_id = ( SELECT context.controller() AS controller)) AND ( SELECT context.keeps_count() AS keeps_count))) OR (informant_id IN ( SELECT context.asked() AS asked))));
create policy update_in_the_count_week for update to public
	using ((municipality_id = ( SELECT context.municipality() AS municipality)) AND ( SELECT context.counts_week() AS counts_week) AND ((informant_id IN ( SELECT context.answering() AS answering)) AND ((identity_kind IS NULL) OR (EXISTS ( SELECT FROM named.count_informant i WHERE ((i.municipality_id = count_answer.municipality_id) AND (i.id = count_answer.informant_id) AND (i.identity = 'number'::text)))))));
grant insert, select to bofast_app;

-- Two answers that may be about one person, as somebody settled them. retention: count, with its answers
create table named.count_double (
	municipality_id integer not null,
	id uuid not null default uuidv7(),
	committee_id uuid not null,
	round_id uuid not null,
	a_id uuid not null,
	b_id uuid not null,
	reasons text[] not null,
	decision text not null,
	decided_by uuid not null,
	decided_on date not null,
	recorded_at timestamp with time zone not null default clock_timestamp(),
	constraint count_double_decision_check CHECK ((decision = ANY (ARRAY['same'::text, 'different'::text]))),
	constraint smaller_answer_first CHECK ((a_id < b_id)),
	constraint count_double_municipality_id_committee_id_round_id_fkey FOREIGN KEY (municipality_id, committee_id, round_id) REFERENCES named.count_round(municipality_id, committee_id, id),
	constraint count_double_municipality_id_decided_by_fkey FOREIGN KEY (municipality_id, decided_by) REFERENCES named.staff(municipality_id, id),
	constraint count_double_municipality_id_round_id_a_id_fkey FOREIGN KEY (municipality_id, round_id, a_id) REFERENCES named.count_answer(municipality_id, round_id, id),
	constraint count_double_municipality_id_round_id_b_id_fkey FOREIGN KEY (municipality_id, round_id, b_id) REFERENCES named.count_answer(municipality_id, round_id, id),
	constraint count_double_pkey PRIMARY KEY (municipality_id, id),
	constraint one_decision_a_pair UNIQUE (municipality_id, a_id, b_id)
);
-- row security: on, forced
CREATE TRIGGER remember BEFORE DELETE OR UPDATE ON named.count_double FOR EACH ROW EXECUTE FUNCTION house.remember();
create policy delete_in_the_count_week for delete to public
	using ((municipality_id = ( SELECT context.municipality() AS municipality)) AND ( SELECT context.counts_week() AS counts_week) AND ((committee_id = ( SELECT context.controller() AS controller)) AND ( SELECT context.keeps_count() AS keeps_count)));
create policy insert_in_the_count_week for insert to public
	with check ((municipality_id = ( SELECT context.municipality() AS municipality)) AND ( SELECT context.counts_week() AS counts_week) AND ((committee_id = ( SELECT context.controller() AS controller)) AND ( SELECT context.keeps_count() AS keeps_count)));
create policy select_in_the_count_week for select to public
	using ((municipality_id = ( SELECT context.municipality() AS municipality)) AND ( SELECT context.counts_week() AS counts_week) AND ((committee_id = ( SELECT context.controller() AS controller)) AND ( SELECT context.keeps_count() AS keeps_count)));
create policy update_in_the_count_week for update to public
	using ((municipality_id = ( SELECT context.municipality() AS municipality)) AND ( SELECT context.counts_week() AS counts_week) AND ((committee_id = ( SELECT context.controller() AS controller)) AND ( SELECT context.keeps_count() AS keeps_count)));
grant delete, insert, select to bofast_app;

-- Each file taken out of a round: in which format, how many rows, how many with an identity number. retention: log, five years
create table named.count_export (
	municipality_id integer not null,
	id uuid not null default uuidv7(),
	committee_id uuid not null,
	round_id uuid not null,
	format text not null,
	rows integer not null,
	identities integer not null,
	exported_at timestamp with time zone not null,
	exported_by uuid not null,
	constraint count_export_municipality_id_committee_id_round_id_fkey FOREIGN KEY (municipality_id, committee_id, round_id) REFERENCES named.count_round(municipality_id, committee_id, id),
	constraint count_export_municipality_id_exported_by_fkey FOREIGN KEY (municipality_id, exported_by) REFERENCES named.staff(municipality_id, id),
	constraint count_export_pkey PRIMARY KEY (municipality_id, id)
);
-- row security: on, forced
create policy insert_in_the_count_week for insert to public
	with check ((municipality_id = ( SELECT context.municipality() AS municipality)) AND ( SELECT context.counts_week() AS counts_week) AND ((committee_id = ( SELECT context.controller() AS controller)) AND ( SELECT context.keeps_count() AS keeps_count)));
create policy select_in_the_count_week for select to public
	using ((municipality_id = ( SELECT context.municipality() AS municipality)) AND ( SELECT context.counts_week() AS counts_week) AND ((committee_id = ( SELECT context.controller() AS controller)) AND ( SELECT context.keeps_count() AS keeps_count)));
grant insert, select to bofast_app;

-- Who is asked in a round, on which legal ground, and what may be told of who somebody is. retention: count, with its round
create table named.count_informant (
	municipality_id integer not null,
	id uuid not null default uuidv7(),
	committee_id uuid not null,
	round_id uuid not null,
	unit_id uuid,
	organisation_id uuid,
	legal_ground text not null,
	ground_note text,
	identity text not null,
	invited_on date not null,
	invited_by uuid not null,
	state text not null default 'invited'::text,
	finished_on date,
	finished_by uuid,
	constraint a_unit_or_an_organisation CHECK (((unit_id IS NULL) <> (organisation_id IS NULL))),
	constraint count_informant_identity_check CHECK ((identity = ANY (ARRAY['number'::text, 'initials'::text, 'none'::text]))),
	constraint count_informant_legal_ground_check CHECK ((legal_ground = ANY (ARRAY['same-committee'::text, 'other-committee'::text, 'consent'::text, 'duty-to-tell'::text, 'agreement'::text, 'no-person-told'::text]))),
	constraint count_informant_state_check CHECK ((state = ANY (ARRAY['invited'::text, 'answering'::text, 'finished'::text, 'nothing'::text]))),
	constraint finished_some_day CHECK (((state = ANY (ARRAY['finished'::text, 'nothing'::text])) = (finished_on IS NOT NULL))),
	constraint no_person_without_a_ground CHECK (((legal_ground <> 'no-person-told'::text) OR (identity = 'none'::text))),
	constraint count_informant_municipality_id_committee_id_round_id_fkey FOREIGN KEY (municipality_id, committee_id, round_id) REFERENCES named.count_round(municipality_id, committee_id, id),
	constraint count_informant_municipality_id_finished_by_fkey FOREIGN KEY (municipality_id, finished_by) REFERENCES named.staff(municipality_id, id),
	constraint count_informant_municipality_id_invited_by_fkey FOREIGN KEY (municipality_id, invited_by) REFERENCES named.staff(municipality_id, id),
	constraint count_informant_municipality_id_organisation_id_fkey FOREIGN KEY (municipality_id, organisation_id) REFERENCES named.organisation(municipality_id, id),
	constraint count_informant_municipality_id_unit_id_fkey FOREIGN KEY (municipality_id, unit_id) REFERENCES named.unit(municipality_id, id),
	constraint count_informant_pkey PRIMARY KEY (municipality_id, id),
	constraint an_informant_of_its_round UNIQUE (municipality_id, round_id, id)
);
-- row security: on, forced
CREATE UNIQUE INDEX one_informant_a_unit ON named.count_informant USING btree (municipality_id, round_id, unit_id) WHERE (unit_id IS NOT NULL);
CREATE UNIQUE INDEX one_informant_an_organisation ON named.count_informant USING btree (municipality_id, round_id, organisation_id) WHERE (organisation_id IS NOT NULL);
create policy insert_in_the_count_week for insert to public
	with check ((municipality_id = ( SELECT context.municipality() AS municipality)) AND ( SELECT context.counts_week() AS counts_week) AND ((committee_id = ( SELECT context.controller() AS controller)) AND ( SELECT context.keeps_count() AS keeps_count)));
create policy read_by_owner for select to bofast_owner
	using true;
create policy select_in_the_count_week for select to public
	using ((municipality_id = ( SELECT context.municipality() AS municipality)) AND ( SELECT context.counts_week() AS counts_week) AND (((committee_id = ( SELECT context.controller() AS controller)) AND ( SELECT context.keeps_count() AS keeps_count)) OR (id IN ( SELECT context.asked() AS asked))));
create policy update_in_the_count_week for update to public
	using ((municipality_id = ( SELECT context.municipality() AS municipality)) AND ( SELECT context.counts_week() AS counts_week) AND (((committee_id = ( SELECT context.controller() AS controller)) AND ( SELECT context.keeps_count() AS keeps_count)) OR (id IN ( SELECT context.answering() AS answering))));
grant insert, select to bofast_app;

-- When an informant was reminded; shown where it answers. retention: count, with its round
create table named.count_reminder (
	municipality_id integer not null,
	id uuid not null default uuidv7(),
	committee_id uuid not null,
	informant_id uuid not null,
	reminded_on date not null,
	reminded_by uuid not null,
	constraint count_reminder_municipality_id_informant_id_fkey FOREIGN KEY (municipality_id, informant_id) REFERENCES named.count_informant(municipality_id, id),
	constraint count_reminder_municipality_id_reminded_by_fkey FOREIGN KEY (municipality_id, reminded_by) REFERENCES named.staff(municipality_id, id),
	constraint count_reminder_pkey PRIMARY KEY (municipality_id, id),
	constraint one_reminder_a_day UNIQUE (municipality_id, informant_id, reminded_on)
);
-- row security: on, forced
create policy insert_in_the_count_week for insert to public
	with check ((municipality_id = ( SELECT context.municipality() AS municipality)) AND ( SELECT context.counts_week() AS counts_week) AND ((committee_id = ( SELECT context.controller() AS controller)) AND ( SELECT context.keeps_count() AS keeps_count)));
create policy select_in_the_count_week for select to public
	using ((municipality_id = ( SELECT context.municipality() AS municipality)) AND ( SELECT context.counts_week() AS counts_week) AND (((committee_id = ( SELECT context.controller() AS controller)) AND ( SELECT context.keeps_count() AS keeps_count)) OR (informant_id IN ( SELECT context.asked() AS asked))));
grant insert, select to bofast_app;

-- A count of homelessness: its week, its form, and the numbers that were frozen. retention: numbers while the house stands
create table named.count_round (
	municipality_id integer not null,
	id uuid not null default uuidv7(),
	committee_id uuid not null,
	name text not null,
	definition text not null,
	measure_from date not null,
	measure_to date not null,
	adults_on date not null,
	answer_by date not null,
	form jsonb not null,
	state text not null default 'planned'::text,
	planned_by uuid not null,
	opened_on date,
	closed_on date,
	closed_by uuid,
	results jsonb,
	recorded_at timestamp with time zone not null default clock_timestamp(),
	constraint closed_with_results CHECK (((state = 'closed'::text) = (results IS NOT NULL))),
	constraint count_round_definition_check CHECK ((definition = ANY (ARRAY['se-2011'::text, 'se-2017'::text, 'se-2023'::text, 'dk-2024'::text, 'no-2024'::text, 'fi-2024'::text, 'ethos-light'::text, 'eu-2026'::text]))),
	constraint count_round_name_check CHECK ((name <> ''::text)),
	constraint count_round_state_check CHECK ((state = ANY (ARRAY['planned'::text, 'open'::text, 'closed'::text]))),
	constraint week_in_order CHECK ((measure_to >= measure_from)),
	constraint count_round_municipality_id_closed_by_fkey FOREIGN KEY (municipality_id, closed_by) REFERENCES named.staff(municipality_id, id),
	constraint count_round_municipality_id_committee_id_fkey FOREIGN KEY (municipality_id, committee_id) REFERENCES named.committee(municipality_id, id),
	constraint count_round_municipality_id_planned_by_fkey FOREIGN KEY (municipality_id, planned_by) REFERENCES named.staff(municipality_id, id),
	constraint count_round_pkey PRIMARY KEY (municipality_id, id),
	constraint a_round_of_its_committee UNIQUE (municipality_id, committee_id, id),
	constraint one_round_of_a_name UNIQUE (municipality_id, committee_id, name)
);
-- row security: on, forced
CREATE TRIGGER remember BEFORE DELETE OR UPDATE ON named.count_round FOR EACH ROW EXECUTE FUNCTION house.remember();
create policy insert_in_the_count_week for insert to public
	with check ((municipality_id = ( SELECT context.municipality() AS municipality)) AND ( SELECT context.counts_week() AS counts_week) AND (((committee_id = ( SELECT context.controller() AS controller)) AND ( SELECT context.keeps_count() AS keeps_count)) OR ((committee_id = ( SELECT context.controller() AS controller)) AND ( SELECT context.has_role('administrator'::text) AS has_role))));
create policy read_by_owner for select to bofast_owner
	using true;
create policy select_in_the_count_week for select to public
	using ((municipality_id = ( SELECT context.municipality() AS municipality)) AND ( SELECT context.counts_week() AS counts_week) AND (((committee_id = ( SELECT context.controller() AS controller)) AND ( SELECT context.keeps_count() AS keeps_count)) OR ((committee_id = ( SELECT context.controller() AS controller)) AND ( SELECT context.has_role('administrator'::text) AS has_role)) OR (EXISTS ( SELECT FROM named.count_informant i WHERE ((i.municipality_id = count_round.municipality_id) AND (i.round_id = count_round.id) AND (i.id IN ( SELECT context.asked() AS asked)))))));
create policy update_in_the_count_week for update to public
	using ((municipality_id = ( SELECT context.municipality() AS municipality)) AND ( SELECT context.counts_week() AS counts_week) AND (((committee_id = ( SELECT context.controller() AS controller)) AND ( SELECT context.keeps_count() AS keeps_count)) OR ((committee_id = ( SELECT context.controller() AS controller)) AND ( SELECT context.has_role('administrator'::text) AS has_role))));
grant insert, select to bofast_app;

-- A meeting about the rent debt: who, with whose consent, what was agreed. retention: person, five years after the last note
create table named.debt_consultation (
	municipality_id integer not null,
	id uuid not null default uuidv7(),
	case_id uuid not null,
	called_on date not null,
	called_by uuid not null,
	planned_for date not null,
	consent_on date,
	held_on date,
	result text,
	agreement text,
	landlord_undertakes text,
	next_check_on date,
	recorded_at timestamp with time zone not null default clock_timestamp(),
	starts_at text,
	place text,
	minutes text,
	landlord_waits_until date,
	minutes_closed_on date,
	checked_on date,
	constraint answered_as_a_whole CHECK (((held_on IS NULL) = (result IS NULL))),
	constraint debt_consultation_result_check CHECK ((result = ANY (ARRAY['agreed'::text, 'not-agreed'::text, 'no-show'::text]))),
	constraint debt_consultation_starts_at_check CHECK ((starts_at ~ '^([01][0-9]|2[0-3]):[0-5][0-9]$'::text)),
	constraint debt_consultation_municipality_id_called_by_fkey FOREIGN KEY (municipality_id, called_by) REFERENCES named.staff(municipality_id, id),
	constraint debt_consultation_municipality_id_case_id_fkey FOREIGN KEY (municipality_id, case_id) REFERENCES named.eviction_case(municipality_id, id),
	constraint debt_consultation_pkey PRIMARY KEY (municipality_id, id)
);
-- row security: on, forced
CREATE INDEX debt_consultation_held ON named.debt_consultation USING btree (municipality_id, held_on);
CREATE INDEX debt_consultation_of ON named.debt_consultation USING btree (municipality_id, case_id);
CREATE TRIGGER remember BEFORE DELETE OR UPDATE ON named.debt_consultation FOR EACH ROW EXECUTE FUNCTION house.remember();
create policy with_its_case for all to public
	using ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (( SELECT house.wide() AS wide) OR (EXISTS ( SELECT FROM named.eviction_case c WHERE ((c.municipality_id = debt_consultation.municipality_id) AND (c.id = debt_consultation.case_id)) OFFSET 0))));
grant insert, update to bofast_app;

-- What somebody says is owed on a day, and what was paid on one: told and paid stand apart. retention: person, five years after the last note
create table named.debt_entry (
	municipality_id integer not null,
	id uuid not null default uuidv7(),
	case_id uuid not null,
	kind text not null,
	on_day date not null,
	amount_ore bigint not null,
	source text not null,
	paid_by text,
	note text,
	recorded_by uuid not null,
	taken_back_on date,
	recorded_at timestamp with time zone not null default clock_timestamp(),
	constraint debt_entry_amount_ore_check CHECK ((amount_ore >= 0)),
	constraint debt_entry_kind_check CHECK ((kind = ANY (ARRAY['stated'::text, 'paid'::text]))),
	constraint debt_entry_paid_by_check CHECK ((paid_by = ANY (ARRAY['tenant'::text, 'income-support'::text, 'municipality'::text, 'somebody-else'::text]))),
	constraint debt_entry_source_check CHECK ((source = ANY (ARRAY['landlord'::text, 'tenant'::text, 'enforcement-authority'::text, 'court'::text, 'own'::text, 'other'::text]))),
	constraint paid_by_somebody CHECK (((kind = 'paid'::text) = (paid_by IS NOT NULL))),
	constraint something_was_paid CHECK (((kind = 'stated'::text) OR (amount_ore > 0))),
	constraint debt_entry_municipality_id_case_id_fkey FOREIGN KEY (municipality_id, case_id) REFERENCES named.eviction_case(municipality_id, id),
	constraint debt_entry_municipality_id_recorded_by_fkey FOREIGN KEY (municipality_id, recorded_by) REFERENCES named.staff(municipality_id, id),
	constraint debt_entry_pkey PRIMARY KEY (municipality_id, id)
);
-- row security: on, forced
CREATE INDEX debt_entry_of ON named.debt_entry USING btree (municipality_id, case_id);
CREATE TRIGGER remember BEFORE DELETE OR UPDATE ON named.debt_entry FOR EACH ROW EXECUTE FUNCTION house.remember();
create policy with_its_case for all to public
	using ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (( SELECT house.wide() AS wide) OR (EXISTS ( SELECT FROM named.eviction_case c WHERE ((c.municipality_id = debt_entry.municipality_id) AND (c.id = debt_entry.case_id)) OFFSET 0))));
grant insert, update to bofast_app;

-- Law and paragraph, who decided by which delegation, for how long and why. retention: person, five years after the last note
create table named.decision (
	municipality_id integer not null,
	id uuid not null default uuidv7(),
	case_id uuid not null,
	kind text not null,
	legal_basis text not null,
	decided_on date not null,
	decided_by uuid,
	delegation text,
	limit_ore bigint,
	amount_ore bigint,
	period_from date,
	period_to date,
	reasons text not null,
	notified_on date,
	letter_posted_on date,
	recorded_at timestamp with time zone not null default clock_timestamp(),
	delegation_id uuid,
	listed_in uuid,
	minutes text,
	constraint decision_amount_ore_check CHECK ((amount_ore > 0)),
	constraint decision_check CHECK ((period_to >= period_from)),
	constraint decision_delegation_check CHECK ((delegation <> ''::text)),
	constraint decision_kind_check CHECK ((kind = ANY (ARRAY['assume-liability'::text, 'economic-assistance'::text, 'assistance'::text, 'guarantee'::text, 'deviation-alternative-home'::text, 'other'::text]))),
	constraint decision_limit_ore_check CHECK ((limit_ore >= 0)),
	constraint decision_minutes_check CHECK ((minutes <> ''::text)),
	constraint decision_reasons_check CHECK ((reasons <> ''::text)),
	constraint delegated_or_the_committees CHECK ((((decided_by IS NULL) = (delegation IS NULL)) AND ((decided_by IS NULL) = (minutes IS NOT NULL)))),
	constraint within_the_delegation CHECK (((amount_ore IS NULL) OR (limit_ore IS NULL) OR (amount_ore <= limit_ore))),
	constraint decision_delegation FOREIGN KEY (municipality_id, delegation_id) REFERENCES named.delegation(municipality_id, id),
	constraint decision_listed FOREIGN KEY (municipality_id, listed_in) REFERENCES named.delegated_list(municipality_id, id),
	constraint decision_municipality_id_case_id_fkey FOREIGN KEY (municipality_id, case_id) REFERENCES named.eviction_case(municipality_id, id),
	constraint decision_municipality_id_decided_by_fkey FOREIGN KEY (municipality_id, decided_by) REFERENCES named.staff(municipality_id, id),
	constraint decision_pkey PRIMARY KEY (municipality_id, id)
);
-- row security: on, forced
CREATE INDEX decision_of ON named.decision USING btree (municipality_id, case_id);
CREATE INDEX decision_on ON named.decision USING btree (municipality_id, decided_on);
CREATE TRIGGER remember BEFORE DELETE OR UPDATE ON named.decision FOR EACH ROW EXECUTE FUNCTION house.remember();
create policy with_its_case for all to public
	using ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (( SELECT house.wide() AS wide) OR (EXISTS ( SELECT FROM named.eviction_case c WHERE ((c.municipality_id = decision.municipality_id) AND (c.id = decision.case_id)) OFFSET 0))));
grant insert, update to bofast_app;

-- Which delegated decisions were told to which of the committee's meetings. retention: while the house stands
create table named.delegated_list (
	municipality_id integer not null,
	id uuid not null default uuidv7(),
	committee_id uuid not null,
	meeting_on date not null,
	decided_until date not null,
	made_on date not null,
	made_by uuid not null,
	constraint delegated_list_municipality_id_committee_id_fkey FOREIGN KEY (municipality_id, committee_id) REFERENCES named.committee(municipality_id, id),
	constraint delegated_list_municipality_id_made_by_fkey FOREIGN KEY (municipality_id, made_by) REFERENCES named.staff(municipality_id, id),
	constraint delegated_list_pkey PRIMARY KEY (municipality_id, id),
	constraint one_list_a_meeting UNIQUE (municipality_id, committee_id, meeting_on)
);
-- row security: on, forced
create policy case_work for all to public
	using ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (( SELECT house.wide() AS wide) OR ((committee_id = ( SELECT context.controller() AS controller)) AND ( SELECT context.handles_people() AS handles_people))));
grant insert, select, update to bofast_app;

-- Who may decide what in the committee's name, and up to how much. retention: while the house stands
create table named.delegation (
	municipality_id integer not null,
	id uuid not null default uuidv7(),
	committee_id uuid not null,
	decision_kind text not null,
	point text not null,
	limit_ore bigint,
	valid_from date not null,
	valid_to date,
	recorded_at timestamp with time zone not null default clock_timestamp(),
	role text not null,
	constraint delegation_check CHECK ((valid_to > valid_from)),
	constraint delegation_decision_kind_check CHECK ((decision_kind = ANY (ARRAY['assume-liability'::text, 'economic-assistance'::text, 'assistance'::text, 'guarantee'::text, 'deviation-alternative-home'::text, 'housing'::text, 'housing-support'::text, 'support'::text, 'other'::text]))),
	constraint delegation_limit_ore_check CHECK ((limit_ore > 0)),
	constraint delegation_point_check CHECK ((point <> ''::text)),
	constraint delegation_role_check CHECK ((role = ANY (ARRAY['officer'::text, 'unit-manager'::text, 'coordinator'::text]))),
	constraint delegation_municipality_id_committee_id_fkey FOREIGN KEY (municipality_id, committee_id) REFERENCES named.committee(municipality_id, id),
	constraint delegation_pkey PRIMARY KEY (municipality_id, id),
	constraint one_item_a_day UNIQUE (municipality_id, committee_id, decision_kind, role, valid_from)
);
-- row security: on, forced
CREATE INDEX delegation_of ON named.delegation USING btree (municipality_id, committee_id, decision_kind);
CREATE TRIGGER remember BEFORE DELETE OR UPDATE ON named.delegation FOR EACH ROW EXECUTE FUNCTION house.remember();
create policy ended_by_its_administrator for update to public
	using ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (( SELECT house.wide() AS wide) OR ((committee_id = ( SELECT context.controller() AS controller)) AND ( SELECT context.has_role('administrator'::text) AS has_role))));
create policy kept_by_its_administrator for insert to public
	with check ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (( SELECT house.wide() AS wide) OR ((committee_id = ( SELECT context.controller() AS controller)) AND ( SELECT context.has_role('administrator'::text) AS has_role))));
create policy read_by_its_staff for select to public
	using ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (( SELECT house.wide() AS wide) OR ((committee_id = ( SELECT context.controller() AS controller)) AND ( SELECT context.is_staff() AS is_staff))));
grant insert, select, update to bofast_app;

-- Who has chosen to get the digest by e-mail, how often and in which language. retention: log, five years from its end
create table named.digest_choice (
	municipality_id integer not null,
	id uuid not null default uuidv7(),
	staff_id uuid not null,
	rhythm text not null,
	language text not null,
	chosen_on date not null,
	ended_on date,
	plans boolean not null default true,
	constraint digest_choice_rhythm_check CHECK ((rhythm = ANY (ARRAY['every-working-day'::text, 'weekly'::text]))),
	constraint digest_choice_municipality_id_staff_id_fkey FOREIGN KEY (municipality_id, staff_id) REFERENCES named.staff(municipality_id, id),
	constraint digest_choice_pkey PRIMARY KEY (municipality_id, id)
);
-- row security: on, forced
CREATE UNIQUE INDEX one_digest_in_use ON named.digest_choice USING btree (municipality_id, staff_id) WHERE (ended_on IS NULL);
create policy own_choice for all to public
	using ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (( SELECT house.wide() AS wide) OR (staff_id = ( SELECT context.actor() AS actor))));
grant insert, select, update to bofast_app;

-- What became of a person's digest on a day; never what it said. retention: mail, thirty days
create table named.digest_mail (
	municipality_id integer not null,
	staff_id uuid not null,
	on_day date not null,
	state text not null,
	trouble text,
	changed_at timestamp with time zone not null,
	constraint digest_mail_state_check CHECK ((state = ANY (ARRAY['to-send'::text, 'handing-in'::text, 'taken'::text, 'not-taken'::text, 'not-known'::text, 'nothing-to-say'::text, 'not-theirs'::text]))),
	constraint digest_mail_trouble_check CHECK ((trouble = ANY (ARRAY['no-answer'::text, 'no-trust'::text, 'no-sign-in'::text, 'sender-refused'::text, 'address-refused'::text, 'refused'::text, 'not-known'::text]))),
	constraint trouble_is_told CHECK (((state = ANY (ARRAY['not-taken'::text, 'not-known'::text])) = (trouble IS NOT NULL))),
	constraint digest_mail_municipality_id_staff_id_fkey FOREIGN KEY (municipality_id, staff_id) REFERENCES named.staff(municipality_id, id),
	constraint digest_mail_pkey PRIMARY KEY (municipality_id, staff_id, on_day)
);
-- row security: on, forced
create policy kept_by_the_job for all to public
	using ((municipality_id = ( SELECT context.municipality() AS municipality)) AND ( SELECT house.wide() AS wide));
create policy seen_by_administrator for select to public
	using ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (( SELECT house.wide() AS wide) OR ( SELECT context.has_role('administrator'::text) AS has_role)));
grant delete, insert, select, update to bofast_app;

-- Which of the things that wait in the plans a person's letters have told of; struck when it waits no more. retention: until it waits no more or the letters end
create table named.digest_told (
	municipality_id integer not null,
	staff_id uuid not null,
	what text not null,
	thing text not null,
	told_on date not null,
	constraint digest_told_municipality_id_staff_id_fkey FOREIGN KEY (municipality_id, staff_id) REFERENCES named.staff(municipality_id, id),
	constraint digest_told_pkey PRIMARY KEY (municipality_id, staff_id, what, thing)
);
-- row security: on, forced
create policy own_told for all to public
	using ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (( SELECT house.wide() AS wide) OR (staff_id = ( SELECT context.actor() AS actor))));
grant delete, insert, select, update to bofast_app;

-- What disturbed and when, whether the tenant was told to stop and the board told (JB 12:25 a). retention: person, five years after the last note
create table named.disturbance (
	municipality_id integer not null,
	id uuid not null default uuidv7(),
	case_id uuid not null,
	kind text not null,
	on_day date not null,
	at_time text,
	what text not null,
	source text not null,
	warned_on date,
	board_told_on date,
	especially_serious boolean not null default false,
	recorded_by uuid not null,
	taken_back_on date,
	recorded_at timestamp with time zone not null default clock_timestamp(),
	constraint disturbance_at_time_check CHECK ((at_time ~ '^([01][0-9]|2[0-3]):[0-5][0-9]$'::text)),
	constraint disturbance_kind_check CHECK ((kind = ANY (ARRAY['noise'::text, 'threat-or-violence'::text, 'damage'::text, 'dirt-or-smell'::text, 'crime'::text, 'neglect'::text, 'other'::text]))),
	constraint disturbance_source_check CHECK ((source = ANY (ARRAY['landlord'::text, 'tenant'::text, 'enforcement-authority'::text, 'court'::text, 'own'::text, 'other'::text]))),
	constraint disturbance_what_check CHECK ((what <> ''::text)),
	constraint disturbance_municipality_id_case_id_fkey FOREIGN KEY (municipality_id, case_id) REFERENCES named.eviction_case(municipality_id, id),
	constraint disturbance_municipality_id_recorded_by_fkey FOREIGN KEY (municipality_id, recorded_by) REFERENCES named.staff(municipality_id, id),
	constraint disturbance_pkey PRIMARY KEY (municipality_id, id)
);
-- row security: on, forced
CREATE INDEX disturbance_of ON named.disturbance USING btree (municipality_id, case_id);
CREATE TRIGGER remember BEFORE DELETE OR UPDATE ON named.disturbance FOR EACH ROW EXECUTE FUNCTION house.remember();
create policy with_its_case for all to public
	using ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (( SELECT house.wide() AS wide) OR (EXISTS ( SELECT FROM named.eviction_case c WHERE ((c.municipality_id = disturbance.municipality_id) AND (c.id = disturbance.case_id)) OFFSET 0))));
grant insert, update to bofast_app;

-- A home or a room with its own door, with size, rent and who may live there. retention: municipality, as long as anybody who lived there is kept
create table named.dwelling (
	municipality_id integer not null,
	id uuid not null default uuidv7(),
	committee_id uuid not null,
	property_id uuid not null,
	name text not null,
	landlord_id uuid,
	street text,
	postal_code text,
	town text,
	area text,
	school_area text,
	rooms numeric(3,1),
	size_m2 integer,
	rent_ore bigint,
	floor integer,
	lets_in text,
	children boolean,
	accessible boolean,
	pets boolean,
	substance_free boolean,
	from_age integer,
	to_age integer,
	note text,
	recorded_at timestamp with time zone not null default clock_timestamp(),
	notice_given_on date,
	returned_on date,
	constraint ages_in_order CHECK ((from_age <= to_age)),
	constraint dwelling_floor_check CHECK (((floor >= '-5'::integer) AND (floor <= 60))),
	constraint dwelling_from_age_check CHECK (((from_age >= 0) AND (from_age <= 120))),
	constraint dwelling_lets_in_check CHECK ((lets_in = ANY (ARRAY['anyone'::text, 'women'::text, 'men'::text, 'families'::text]))),
	constraint dwelling_name_check CHECK ((name <> ''::text)),
	constraint dwelling_rent_ore_check CHECK ((rent_ore >= 0)),
	constraint dwelling_rooms_check CHECK (((rooms > (0)::numeric) AND (rooms < (30)::numeric))),
	constraint dwelling_size_m2_check CHECK (((size_m2 >= 1) AND (size_m2 <= 1000))),
	constraint dwelling_to_age_check CHECK (((to_age >= 0) AND (to_age <= 120))),
	constraint returned_after_notice CHECK ((notice_given_on <= returned_on)),
	constraint dwelling_municipality_id_committee_id_property_id_fkey FOREIGN KEY (municipality_id, committee_id, property_id) REFERENCES named.property(municipality_id, committee_id, id),
	constraint dwelling_municipality_id_landlord_id_fkey FOREIGN KEY (municipality_id, landlord_id) REFERENCES named.organisation(municipality_id, id),
	constraint dwelling_pkey PRIMARY KEY (municipality_id, id),
	constraint dwelling_municipality_id_committee_id_property_id_id_key UNIQUE (municipality_id, committee_id, property_id, id),
	constraint one_dwelling_of_a_name UNIQUE (municipality_id, property_id, name)
);
-- row security: on, forced
CREATE TRIGGER remember BEFORE DELETE OR UPDATE ON named.dwelling FOR EACH ROW EXECUTE FUNCTION house.remember();
create policy stock_of_the_committee for all to public
	using ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (( SELECT house.wide() AS wide) OR ((committee_id = ( SELECT context.controller() AS controller)) AND ( SELECT context.handles_people() AS handles_people) AND (property_id <> ALL (( SELECT context.others_refuges() AS others_refuges)::uuid[])))));
grant insert, select, update to bofast_app;

-- Budget and debt advice as it was answered, income support applied for and decided. retention: person, five years after the last note
create table named.economy_measure (
	municipality_id integer not null,
	id uuid not null default uuidv7(),
	case_id uuid not null,
	kind text not null,
	began_on date not null,
	covers text,
	amount_ore bigint,
	result text,
	result_on date,
	note text,
	recorded_by uuid not null,
	recorded_at timestamp with time zone not null default clock_timestamp(),
	constraint an_answer_of_its_kind CHECK (((result IS NULL) OR ((kind = 'debt-advice'::text) = (result = ANY (ARRAY['accepted'::text, 'declined'::text]))))),
	constraint answered_on_a_day CHECK (((result IS NULL) = (result_on IS NULL))),
	constraint economy_measure_amount_ore_check CHECK ((amount_ore > 0)),
	constraint economy_measure_covers_check CHECK ((covers = ANY (ARRAY['rent-debt'::text, 'running-rent'::text, 'both'::text]))),
	constraint economy_measure_kind_check CHECK ((kind = ANY (ARRAY['debt-advice'::text, 'income-support'::text]))),
	constraint economy_measure_result_check CHECK ((result = ANY (ARRAY['accepted'::text, 'declined'::text, 'granted'::text, 'partly-granted'::text, 'refused'::text]))),
	constraint only_support_covers CHECK (((kind = 'income-support'::text) = (covers IS NOT NULL))),
	constraint economy_measure_municipality_id_case_id_fkey FOREIGN KEY (municipality_id, case_id) REFERENCES named.eviction_case(municipality_id, id),
	constraint economy_measure_municipality_id_recorded_by_fkey FOREIGN KEY (municipality_id, recorded_by) REFERENCES named.staff(municipality_id, id),
	constraint economy_measure_pkey PRIMARY KEY (municipality_id, id)
);
-- row security: on, forced
CREATE INDEX economy_measure_of ON named.economy_measure USING btree (municipality_id, case_id);
CREATE TRIGGER remember BEFORE DELETE OR UPDATE ON named.economy_measure FOR EACH ROW EXECUTE FUNCTION house.remember();
create policy with_its_case for all to public
	using ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (( SELECT house.wide() AS wide) OR (EXISTS ( SELECT FROM named.eviction_case c WHERE ((c.municipality_id = economy_measure.municipality_id) AND (c.id = economy_measure.case_id)) OFFSET 0))));
grant insert, update to bofast_app;

-- Somebody of 65 or older: elderly care was asked on a basis in law, or why not. retention: person, five years after the last note
create table named.elderly_contact (
	municipality_id integer not null,
	id uuid not null default uuidv7(),
	committee_id uuid not null,
	person_id uuid not null,
	on_day date not null,
	basis text,
	consent_on date,
	basis_note text,
	not_needed_because text,
	recorded_by uuid not null,
	constraint asked_or_not_needed CHECK (((basis IS NULL) <> (not_needed_because IS NULL))),
	constraint consent_has_its_day CHECK (((basis IS DISTINCT FROM 'consent'::text) OR (consent_on IS NOT NULL))),
	constraint elderly_contact_basis_check CHECK ((basis = ANY (ARRAY['consent'::text, 'secrecy-checked'::text, 'duty'::text]))),
	constraint elderly_contact_basis_note_check CHECK ((basis_note <> ''::text)),
	constraint elderly_contact_check CHECK ((consent_on <= on_day)),
	constraint elderly_contact_not_needed_because_check CHECK ((not_needed_because = ANY (ARRAY['person-declined'::text, 'already-in-contact'::text, 'no-need-seen'::text]))),
	constraint other_bases_are_reckoned CHECK (((basis IS NULL) OR (basis = 'consent'::text) OR (basis_note IS NOT NULL))),
	constraint elderly_contact_municipality_id_committee_id_person_id_fkey FOREIGN KEY (municipality_id, committee_id, person_id) REFERENCES named.person(municipality_id, committee_id, id),
	constraint elderly_contact_municipality_id_recorded_by_fkey FOREIGN KEY (municipality_id, recorded_by) REFERENCES named.staff(municipality_id, id),
	constraint elderly_contact_pkey PRIMARY KEY (municipality_id, id)
);
-- row security: on, forced
CREATE INDEX elderly_contact_of ON named.elderly_contact USING btree (municipality_id, person_id);
create policy tells_of_nobody_hidden for select to bofast_app
	using (( SELECT house.wide() AS wide) OR (person_id <> ALL (( SELECT context.blind_spots() AS blind_spots)::uuid[])));
create policy with_its_person for all to public
	using ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (( SELECT house.wide() AS wide) OR ((committee_id = ( SELECT context.controller() AS controller)) AND ( SELECT context.handles_people() AS handles_people) AND (EXISTS ( SELECT FROM named.person p WHERE ((p.municipality_id = elderly_contact.municipality_id) AND (p.id = elderly_contact.person_id) AND ((p.protection = 'none'::text) OR (p.id IN ( SELECT context.known_by_name() AS known_by_name)))) OFFSET 0)))));
grant insert, select, update to bofast_app;

-- One household under threat of losing one home. retention: person, five years after the last note
create table named.eviction_case (
	municipality_id integer not null,
	id uuid not null default uuidv7(),
	committee_id uuid not null,
	unit_id uuid not null,
	case_number text not null,
	ground text not null,
	regime text not null default 'JB12'::text,
	opened_by text not null,
	opened_on date not null,
	assigned_to uuid,
	assigned_on date,
	children text not null,
	household_id uuid not null,
	home_id uuid not null,
	landlord_id uuid,
	debt_ore bigint,
	must_move_anyway boolean not null default false,
	other_system_number text,
	previous_case_id uuid,
	alternative text,
	deviation_reasons text,
	closed_on date,
	closed_by uuid,
	outcome text,
	stage_reached text,
	recorded_at timestamp with time zone not null default clock_timestamp(),
	constraint closed_after_opened CHECK ((closed_on >= opened_on)),
	constraint closed_knowing_about_children CHECK (((closed_on IS NULL) OR (children <> 'unknown'::text))),
	constraint closed_with_an_outcome CHECK ((((closed_on IS NULL) = (outcome IS NULL)) AND ((closed_on IS NULL) = (stage_reached IS NULL)))),
	constraint eviction_case_alternative_check CHECK ((alternative = ANY (ARRAY['offered-and-accepted'::text, 'offered-and-declined'::text, 'deviation'::text]))),
	constraint eviction_case_children_check CHECK ((children = ANY (ARRAY['yes'::text, 'no'::text, 'unknown'::text]))),
	constraint eviction_case_debt_ore_check CHECK ((debt_ore >= 0)),
	constraint eviction_case_ground_check CHECK ((ground = ANY (ARRAY['arrears'::text, 'disturbance'::text, 'misconduct'::text, 'termination'::text, 'other'::text]))),
	constraint eviction_case_opened_by_check CHECK ((opened_by = ANY (ARRAY['landlord-notice'::text, 'enforcement-authority'::text, 'tenant'::text, 'own-finding'::text, 'tribunal'::text, 'report-of-concern'::text, 'own-tenancy'::text, 'other-municipality'::text]))),
	constraint eviction_case_outcome_check CHECK ((outcome = ANY (ARRAY['paid_before_notice'::text, 'paid_by_tenant'::text, 'paid_by_income_support'::text, 'payment_plan'::text, 'liability_assumed'::text, 'guarantee'::text, 'disturbance_ceased'::text, 'new_lease_agreed'::text, 'lease_taken_over_by_municipality'::text, 'withdrawn_by_landlord'::text, 'rejected_by_authority'::text, 'moved_voluntarily_to_other_dwelling'::text, 'moved_to_unknown'::text, 'moved_to_municipal_solution'::text, 'left_before_execution'::text, 'evicted_no_children'::text, 'evicted_with_children'::text, 'died'::text, 'transferred_municipality'::text, 'no_contact_closed'::text]))),
	constraint eviction_case_regime_check CHECK ((regime = ANY (ARRAY['JB12'::text, 'BRL'::text, 'PUL2026'::text, 'ULB2012'::text, 'dk-leje'::text, 'no-husleie'::text, 'fi-huoneenvuokra'::text]))),
	constraint eviction_case_stage_reached_check CHECK ((stage_reached = ANY (ARRAY['early'::text, 'arrears-notice'::text, 'termination-served'::text, 'enforcement-applied'::text, 'executed'::text]))),
	constraint eviction_case_municipality_id_assigned_to_fkey FOREIGN KEY (municipality_id, assigned_to) REFERENCES named.staff(municipality_id, id),
	constraint eviction_case_municipality_id_closed_by_fkey FOREIGN KEY (municipality_id, closed_by) REFERENCES named.staff(municipality_id, id),
	constraint eviction_case_municipality_id_committee_id_fkey FOREIGN KEY (municipality_id, committee_id) REFERENCES named.committee(municipality_id, id),
	constraint eviction_case_municipality_id_home_id_fkey FOREIGN KEY (municipality_id, home_id) REFERENCES named.case_home(municipality_id, id),
	constraint eviction_case_municipality_id_household_id_fkey FOREIGN KEY (municipality_id, household_id) REFERENCES named.household(municipality_id, id),
	constraint eviction_case_municipality_id_landlord_id_fkey FOREIGN KEY (municipality_id, landlord_id) REFERENCES named.organisation(municipality_id, id),
	constraint eviction_case_municipality_id_previous_case_id_fkey FOREIGN KEY (municipality_id, previous_case_id) REFERENCES named.eviction_case(municipality_id, id),
	constraint eviction_case_municipality_id_unit_id_fkey FOREIGN KEY (municipality_id, unit_id) REFERENCES named.unit(municipality_id, id),
	constraint eviction_case_pkey PRIMARY KEY (municipality_id, id),
	constraint one_case_of_a_number UNIQUE (municipality_id, case_number)
);
-- row security: on, forced
CREATE INDEX eviction_case_closed ON named.eviction_case USING btree (municipality_id, closed_on);
CREATE INDEX eviction_case_of_household ON named.eviction_case USING btree (municipality_id, household_id);
CREATE INDEX eviction_case_open ON named.eviction_case USING btree (municipality_id, unit_id) WHERE (closed_on IS NULL);
CREATE INDEX eviction_case_opened ON named.eviction_case USING btree (municipality_id, opened_on);
CREATE TRIGGER no_persons_here BEFORE INSERT ON named.eviction_case FOR EACH STATEMENT EXECUTE FUNCTION house.no_persons_here();
CREATE TRIGGER remember BEFORE DELETE OR UPDATE ON named.eviction_case FOR EACH ROW EXECUTE FUNCTION house.remember();
CREATE UNIQUE INDEX one_open_case_in_a_home ON named.eviction_case USING btree (municipality_id, household_id, home_id) WHERE (closed_on IS NULL);
create policy case_work for all to public
	using ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (( SELECT house.wide() AS wide) OR ((committee_id = ( SELECT context.controller() AS controller)) AND ( SELECT context.handles_people() AS handles_people) AND ((unit_id IN ( SELECT context.units() AS units)) OR (assigned_to = ( SELECT context.actor() AS actor))))));
create policy read_by_owner for select to bofast_owner
	using (municipality_id = ( SELECT context.municipality() AS municipality));
grant insert, update to bofast_app;

-- Who attends, where the children are, tonight's home, keys and belongings. retention: person, five years after the last note
create table named.eviction_day (
	municipality_id integer not null,
	id uuid not null default uuidv7(),
	case_id uuid not null,
	attends_id uuid,
	attends_others text,
	children_at_home text not null,
	children_with text,
	home_empty text not null,
	tonight text not null,
	tonight_where text,
	keys text not null,
	storage text not null,
	storage_note text,
	postponement_asked_on date,
	stay_asked_on date,
	note text,
	planned_by uuid not null,
	recorded_at timestamp with time zone not null default clock_timestamp(),
	constraint eviction_day_children_at_home_check CHECK ((children_at_home = ANY (ARRAY['yes'::text, 'no'::text, 'unknown'::text]))),
	constraint eviction_day_home_empty_check CHECK ((home_empty = ANY (ARRAY['yes'::text, 'no'::text, 'unknown'::text]))),
	constraint eviction_day_keys_check CHECK ((keys = ANY (ARRAY['with-tenant'::text, 'to-landlord'::text, 'to-authority'::text, 'locks-changed'::text, 'unknown'::text]))),
	constraint eviction_day_storage_check CHECK ((storage = ANY (ARRAY['by-authority'::text, 'by-household'::text, 'by-municipality'::text, 'nothing-left'::text, 'unknown'::text]))),
	constraint eviction_day_tonight_check CHECK ((tonight = ANY (ARRAY['own-home'::text, 'relatives'::text, 'friends'::text, 'emergency'::text, 'hotel'::text, 'municipal-home'::text, 'refuge'::text, 'unknown'::text]))),
	constraint eviction_day_municipality_id_attends_id_fkey FOREIGN KEY (municipality_id, attends_id) REFERENCES named.staff(municipality_id, id),
	constraint eviction_day_municipality_id_case_id_fkey FOREIGN KEY (municipality_id, case_id) REFERENCES named.eviction_case(municipality_id, id),
	constraint eviction_day_municipality_id_planned_by_fkey FOREIGN KEY (municipality_id, planned_by) REFERENCES named.staff(municipality_id, id),
	constraint eviction_day_pkey PRIMARY KEY (municipality_id, id),
	constraint one_sheet_a_case UNIQUE (municipality_id, case_id)
);
-- row security: on, forced
CREATE TRIGGER remember BEFORE DELETE OR UPDATE ON named.eviction_day FOR EACH ROW EXECUTE FUNCTION house.remember();
create policy with_its_case for all to public
	using ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (( SELECT house.wide() AS wide) OR (EXISTS ( SELECT FROM named.eviction_case c WHERE ((c.municipality_id = eviction_day.municipality_id) AND (c.id = eviction_day.case_id)) OFFSET 0))));
grant insert, update to bofast_app;

-- Who can be called about an example, sealed; for the secretariat alone. retention: until somebody says that they are not there any more
create table named.example_contact (
	municipality_id integer not null,
	id uuid not null,
	name_cipher bytea not null,
	reached_by_cipher bytea not null,
	constraint example_contact_municipality_id_id_fkey FOREIGN KEY (municipality_id, id) REFERENCES counted.good_example(municipality_id, id),
	constraint example_contact_pkey PRIMARY KEY (municipality_id, id)
);
-- row security: on, forced
create policy kept_by_secretariat for all to bofast_app
	using ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (( SELECT house.wide() AS wide) OR ( SELECT context.keeps_network() AS keeps_network)));
grant delete, insert, select, update to bofast_app;

-- How far the programme is what it says it is, as its own team sees it; nobody who lives there is in it. retention: while the house stands
create table named.fidelity_assessment (
	municipality_id integer not null,
	id uuid not null default uuidv7(),
	committee_id uuid not null,
	on_day date not null,
	form_version integer not null,
	summary text,
	recorded_by uuid not null,
	constraint fidelity_assessment_form_version_check CHECK ((form_version > 0)),
	constraint fidelity_assessment_summary_check CHECK ((summary <> ''::text)),
	constraint fidelity_assessment_municipality_id_committee_id_fkey FOREIGN KEY (municipality_id, committee_id) REFERENCES named.committee(municipality_id, id),
	constraint fidelity_assessment_municipality_id_recorded_by_fkey FOREIGN KEY (municipality_id, recorded_by) REFERENCES named.staff(municipality_id, id),
	constraint fidelity_assessment_pkey PRIMARY KEY (municipality_id, id),
	constraint fidelity_assessment_municipality_id_committee_id_id_key UNIQUE (municipality_id, committee_id, id),
	constraint one_assessment_a_day UNIQUE (municipality_id, committee_id, on_day)
);
-- row security: on, forced
create policy read_by_its_staff for select to public
	using ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (( SELECT house.wide() AS wide) OR ((committee_id = ( SELECT context.controller() AS controller)) AND ( SELECT context.is_staff() AS is_staff))));
create policy written_in_its_committee for insert to public
	with check ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (( SELECT house.wide() AS wide) OR ((committee_id = ( SELECT context.controller() AS controller)) AND ( SELECT context.handles_people() AS handles_people))));
grant insert, select, update to bofast_app;

-- One item of a fidelity assessment, from 1 to 4, and why. retention: while the house stands
create table named.fidelity_score (
	municipality_id integer not null,
	id uuid not null default uuidv7(),
	committee_id uuid not null,
	assessment_id uuid not null,
	item text not null,
	score integer not null,
	said text,
	constraint fidelity_score_item_check CHECK ((item <> ''::text)),
	constraint fidelity_score_said_check CHECK ((said <> ''::text)),
	constraint fidelity_score_score_check CHECK (((score >= 1) AND (score <= 4))),
	constraint fidelity_score_municipality_id_committee_id_assessment_id_fkey FOREIGN KEY (municipality_id, committee_id, assessment_id) REFERENCES named.fidelity_assessment(municipality_id, committee_id, id),
	constraint fidelity_score_pkey PRIMARY KEY (municipality_id, id),
	constraint an_item_once UNIQUE (municipality_id, assessment_id, item)
);
-- row security: on, forced
create policy read_by_its_staff for select to public
	using ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (( SELECT house.wide() AS wide) OR ((committee_id = ( SELECT context.controller() AS controller)) AND ( SELECT context.is_staff() AS is_staff))));
create policy written_in_its_committee for insert to public
	with check ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (( SELECT house.wide() AS wide) OR ((committee_id = ( SELECT context.controller() AS controller)) AND ( SELECT context.handles_people() AS handles_people))));
grant insert, select, update to bofast_app;

-- What was learnt in a month or later about the time before it: an account that begins there shows it as its own line. retention: with its people
create table named.flow_correction (
	municipality_id integer not null,
	definition text not null,
	since date not null,
	from_category smallint not null,
	to_category smallint not null,
	population text not null,
	sex text not null,
	age_band text not null,
	children text not null,
	amount integer not null,
	constraint flow_correction_pkey PRIMARY KEY (municipality_id, definition, since, from_category, to_category, population, sex, age_band, children)
);
-- row security: on, forced
create policy counted_only for all to public
	using ((municipality_id = ( SELECT context.municipality() AS municipality)) AND ( SELECT house.wide() AS wide));
grant delete, insert, select, update to bofast_app;

-- The same summed over sex, age and children: the board's ordinary question. retention: with its people
create table named.flow_cube (
	municipality_id integer not null,
	definition text not null,
	month date not null,
	kind text not null,
	from_category smallint not null,
	to_category smallint not null,
	reason text not null,
	population text not null,
	amount integer not null,
	constraint flow_cube_pkey PRIMARY KEY (municipality_id, definition, month, kind, from_category, to_category, reason, population)
);
-- row security: on, forced
create policy counted_only for all to public
	using ((municipality_id = ( SELECT context.municipality() AS municipality)) AND ( SELECT house.wide() AS wide));
grant delete, insert, select, update to bofast_app;

-- The same by day, for the part of a month up to a day: today, or any day asked for. retention: with its people
create table named.flow_day (
	municipality_id integer not null,
	definition text not null,
	day date not null,
	kind text not null,
	from_category smallint not null,
	to_category smallint not null,
	reason text not null,
	population text not null,
	amount integer not null,
	constraint flow_day_pkey PRIMARY KEY (municipality_id, definition, day, kind, from_category, to_category, reason, population)
);
-- row security: on, forced
create policy counted_only for all to public
	using ((municipality_id = ( SELECT context.municipality() AS municipality)) AND ( SELECT house.wide() AS wide));
grant delete, insert, select, update to bofast_app;

-- Signed differences appended by the writing transaction; no counter is ever updated. retention: until compacted
create table named.flow_delta (
	municipality_id integer not null,
	id bigint not null generated as identity,
	definition text not null,
	day date not null,
	recorded_month date not null,
	kind text not null,
	from_category smallint not null,
	to_category smallint not null,
	reason text not null,
	population text not null,
	sex text not null,
	age_band text not null,
	children text not null,
	amount integer not null,
	constraint flow_delta_amount_check CHECK ((amount <> 0)),
	constraint flow_delta_pkey PRIMARY KEY (municipality_id, id)
);
-- row security: on, forced
create policy counted_only for all to public
	using ((municipality_id = ( SELECT context.municipality() AS municipality)) AND ( SELECT house.wide() AS wide));
grant delete, insert, select, update to bofast_app;

-- Deltas summed by month with every dimension; cells of one are personal data. retention: with its people
create table named.flow_month (
	municipality_id integer not null,
	definition text not null,
	month date not null,
	kind text not null,
	from_category smallint not null,
	to_category smallint not null,
	reason text not null,
	population text not null,
	sex text not null,
	age_band text not null,
	children text not null,
	amount integer not null,
	constraint flow_month_pkey PRIMARY KEY (municipality_id, definition, month, kind, from_category, to_category, reason, population, sex, age_band, children)
);
-- row security: on, forced
create policy counted_only for all to public
	using ((municipality_id = ( SELECT context.municipality() AS municipality)) AND ( SELECT house.wide() AS wide));
grant delete, insert, select, update to bofast_app;

-- The flow by one definition, recomputed or counted once by a job with progress. retention: one year
create table named.flow_run (
	municipality_id integer not null,
	id uuid not null default uuidv7(),
	committee_id uuid not null,
	definition text not null,
	kind text not null,
	asked_by uuid not null,
	asked_at timestamp with time zone not null default clock_timestamp(),
	state text not null default 'waiting'::text,
	people_done integer not null default 0,
	people_total integer,
	last_person_id uuid,
	result jsonb,
	constraint flow_run_kind_check CHECK ((kind = ANY (ARRAY['count'::text, 'rebuild'::text]))),
	constraint flow_run_state_check CHECK ((state = ANY (ARRAY['waiting'::text, 'running'::text, 'done'::text, 'cancelled'::text, 'failed'::text]))),
	constraint flow_run_municipality_id_asked_by_fkey FOREIGN KEY (municipality_id, asked_by) REFERENCES named.staff(municipality_id, id),
	constraint flow_run_municipality_id_committee_id_fkey FOREIGN KEY (municipality_id, committee_id) REFERENCES named.committee(municipality_id, id),
	constraint flow_run_pkey PRIMARY KEY (municipality_id, id)
);
-- row security: on, forced
create policy for_those_who_count for all to public
	using ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (( SELECT house.wide() AS wide) OR ((committee_id = ( SELECT context.controller() AS controller)) AND (( SELECT context.handles_people() AS handles_people) OR ( SELECT context.has_role('strategist'::text) AS has_role) OR ( SELECT context.has_role('administrator'::text) AS has_role)))));
grant insert, select, update to bofast_app;

-- The same by day, for the part of a month up to a day. retention: with its people
create table named.flow_trait_day (
	municipality_id integer not null,
	definition text not null,
	trait text not null,
	value text not null,
	day date not null,
	kind text not null,
	from_category smallint not null,
	to_category smallint not null,
	reason text not null,
	population text not null,
	amount integer not null,
	constraint flow_trait_day_trait_check CHECK ((trait = ANY (ARRAY['sex'::text, 'age-band'::text, 'children'::text]))),
	constraint flow_trait_day_pkey PRIMARY KEY (municipality_id, definition, trait, day, kind, from_category, to_category, reason, population, value)
);
-- row security: on, forced
create policy counted_only for all to public
	using ((municipality_id = ( SELECT context.municipality() AS municipality)) AND ( SELECT house.wide() AS wide));
grant delete, insert, select, update to bofast_app;

-- The deltas summed by month and one of sex, age and children: the flow of one group, and of all of them apart. retention: with its people
create table named.flow_trait_month (
	municipality_id integer not null,
	definition text not null,
	trait text not null,
	value text not null,
	month date not null,
	kind text not null,
	from_category smallint not null,
	to_category smallint not null,
	reason text not null,
	population text not null,
	amount integer not null,
	constraint flow_trait_month_trait_check CHECK ((trait = ANY (ARRAY['sex'::text, 'age-band'::text, 'children'::text]))),
	constraint flow_trait_month_pkey PRIMARY KEY (municipality_id, definition, trait, month, kind, from_category, to_category, reason, population, value)
);
-- row security: on, forced
create policy counted_only for all to public
	using ((municipality_id = ( SELECT context.municipality() AS municipality)) AND ( SELECT house.wide() AS wide));
grant delete, insert, select, update to bofast_app;

-- After closing: does the household still live there, and how are the children. retention: person, five years after the last note
create table named.follow_up (
	municipality_id integer not null,
	id uuid not null default uuidv7(),
	case_id uuid not null,
	kind text not null,
	due_on date not null,
	answered_on date,
	answered_by uuid,
	answer text,
	source text,
	note text,
	recorded_at timestamp with time zone not null default clock_timestamp(),
	constraint answered_with_a_source CHECK ((((answered_on IS NULL) = (answer IS NULL)) AND ((answered_on IS NULL) = (source IS NULL)))),
	constraint follow_up_answer_check CHECK ((answer = ANY (ARRAY['still-there'::text, 'moved'::text, 'moved-to-equal-home'::text, 'new-threat'::text, 'unknown'::text]))),
	constraint follow_up_kind_check CHECK ((kind = ANY (ARRAY['stay-90'::text, 'stay-180'::text, 'stay-365'::text, 'children-after-eviction'::text]))),
	constraint follow_up_source_check CHECK ((source = ANY (ARRAY['tenant'::text, 'register'::text, 'landlord-with-consent'::text, 'not-known'::text]))),
	constraint known_from_somewhere CHECK (((kind = 'children-after-eviction'::text) OR (answer IS NULL) OR (answer = 'unknown'::text) OR (source <> 'not-known'::text))) NOT VALID,
	constraint follow_up_municipality_id_answered_by_fkey FOREIGN KEY (municipality_id, answered_by) REFERENCES named.staff(municipality_id, id),
	constraint follow_up_municipality_id_case_id_fkey FOREIGN KEY (municipality_id, case_id) REFERENCES named.eviction_case(municipality_id, id),
	constraint follow_up_pkey PRIMARY KEY (municipality_id, id),
	constraint once_on_a_day UNIQUE (municipality_id, case_id, kind, due_on)
);
-- row security: on, forced
CREATE INDEX follow_up_due ON named.follow_up USING btree (municipality_id, due_on) WHERE (answered_on IS NULL);
CREATE TRIGGER remember BEFORE DELETE OR UPDATE ON named.follow_up FOR EACH ROW EXECUTE FUNCTION house.remember();
create policy with_its_case for all to public
	using ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (( SELECT house.wide() AS wide) OR (EXISTS ( SELECT FROM named.eviction_case c WHERE ((c.municipality_id = follow_up.municipality_id) AND (c.id = follow_up.case_id)) OFFSET 0))));
grant insert, update to bofast_app;

-- Each guardian's consent to a talk. retention: person, five years after the last note
create table named.guardian_consent (
	municipality_id integer not null,
	id uuid not null default uuidv7(),
	talk_id uuid not null,
	guardian text not null,
	given_on date not null,
	constraint guardian_consent_guardian_check CHECK ((guardian <> ''::text)),
	constraint guardian_consent_municipality_id_talk_id_fkey FOREIGN KEY (municipality_id, talk_id) REFERENCES named.child_talk(municipality_id, id),
	constraint guardian_consent_pkey PRIMARY KEY (municipality_id, id)
);
-- row security: on, forced
CREATE INDEX guardian_consent_of ON named.guardian_consent USING btree (municipality_id, talk_id);
create policy of_nobody_hidden for select to bofast_app
	using (( SELECT house.wide() AS wide) OR (EXISTS ( SELECT FROM named.child_talk t WHERE ((t.municipality_id = guardian_consent.municipality_id) AND (t.id = guardian_consent.talk_id) AND (t.case_id <> ALL (( SELECT context.hidden_cases() AS hidden_cases)::uuid[]))))));
create policy with_its_talk for all to public
	using ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (( SELECT house.wide() AS wide) OR (EXISTS ( SELECT FROM named.child_talk t WHERE ((t.municipality_id = guardian_consent.municipality_id) AND (t.id = guardian_consent.talk_id))))));
grant insert, select, update to bofast_app;

-- Another home that was offered, to whom it fits and what was answered. retention: person, five years after the last note
create table named.home_offer (
	municipality_id integer not null,
	id uuid not null default uuidv7(),
	case_id uuid not null,
	kind text not null,
	what text not null,
	fits_the_children text not null,
	offered_on date not null,
	offered_by uuid not null,
	from_on date,
	answer text,
	answered_on date,
	reason text,
	recorded_at timestamp with time zone not null default clock_timestamp(),
	constraint answered_on_a_day CHECK (((answer IS NULL) = (answered_on IS NULL))),
	constraint home_offer_answer_check CHECK ((answer = ANY (ARRAY['accepted'::text, 'declined'::text, 'no-answer'::text, 'withdrawn'::text]))),
	constraint home_offer_check CHECK ((answered_on >= offered_on)),
	constraint home_offer_fits_the_children_check CHECK ((fits_the_children = ANY (ARRAY['yes'::text, 'no'::text, 'no-children'::text]))),
	constraint home_offer_kind_check CHECK ((kind = ANY (ARRAY['own-lease'::text, 'municipal-contract'::text, 'training-flat'::text, 'supported-housing'::text, 'shelter'::text, 'hotel'::text, 'with-relatives'::text, 'other'::text]))),
	constraint home_offer_what_check CHECK ((what <> ''::text)),
	constraint home_offer_municipality_id_case_id_fkey FOREIGN KEY (municipality_id, case_id) REFERENCES named.eviction_case(municipality_id, id),
	constraint home_offer_municipality_id_offered_by_fkey FOREIGN KEY (municipality_id, offered_by) REFERENCES named.staff(municipality_id, id),
	constraint home_offer_pkey PRIMARY KEY (municipality_id, id)
);
-- row security: on, forced
CREATE INDEX home_offer_of ON named.home_offer USING btree (municipality_id, case_id);
CREATE TRIGGER remember BEFORE DELETE OR UPDATE ON named.home_offer FOR EACH ROW EXECUTE FUNCTION house.remember();
create policy with_its_case for all to public
	using ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (( SELECT house.wide() AS wide) OR (EXISTS ( SELECT FROM named.eviction_case c WHERE ((c.municipality_id = home_offer.municipality_id) AND (c.id = home_offer.case_id)) OFFSET 0))));
grant insert, update to bofast_app;

-- People who share a home. retention: person, five years after the last note
create table named.household (
	municipality_id integer not null,
	id uuid not null default uuidv7(),
	committee_id uuid not null,
	constraint household_municipality_id_committee_id_fkey FOREIGN KEY (municipality_id, committee_id) REFERENCES named.committee(municipality_id, id),
	constraint household_pkey PRIMARY KEY (municipality_id, id),
	constraint a_household_of_its_controller UNIQUE (municipality_id, committee_id, id)
);
-- row security: on, forced
CREATE TRIGGER no_persons_here BEFORE INSERT ON named.household FOR EACH STATEMENT EXECUTE FUNCTION house.no_persons_here();
create policy case_work for all to public
	using ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (( SELECT house.wide() AS wide) OR ((committee_id = ( SELECT context.controller() AS controller)) AND ( SELECT context.handles_people() AS handles_people))));
grant insert, select, update to bofast_app;

-- Adults and children of a household; a child is a person too. retention: person, five years after the last note
create table named.household_member (
	municipality_id integer not null,
	household_id uuid not null,
	person_id uuid not null,
	committee_id uuid not null,
	role text not null,
	living text not null default 'full'::text,
	constraint household_member_living_check CHECK ((living = ANY (ARRAY['full'::text, 'alternating'::text, 'visiting'::text]))),
	constraint household_member_role_check CHECK ((role = ANY (ARRAY['adult'::text, 'child'::text]))),
	constraint household_member_municipality_id_committee_id_household_id_fkey FOREIGN KEY (municipality_id, committee_id, household_id) REFERENCES named.household(municipality_id, committee_id, id),
	constraint household_member_municipality_id_committee_id_person_id_fkey FOREIGN KEY (municipality_id, committee_id, person_id) REFERENCES named.person(municipality_id, committee_id, id),
	constraint household_member_pkey PRIMARY KEY (municipality_id, household_id, person_id)
);
-- row security: on, forced
CREATE INDEX household_member_person ON named.household_member USING btree (municipality_id, person_id);
create policy case_work for select to public
	using ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (( SELECT house.wide() AS wide) OR ((committee_id = ( SELECT context.controller() AS controller)) AND ( SELECT context.handles_people() AS handles_people))));
create policy delete_by_those_who_see for delete to public
	using ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (( SELECT house.wide() AS wide) OR ((committee_id = ( SELECT context.controller() AS controller)) AND ( SELECT context.handles_people() AS handles_people) AND (EXISTS ( SELECT FROM named.person p WHERE ((p.municipality_id = household_member.municipality_id) AND (p.id = household_member.person_id) AND ((p.protection = 'none'::text) OR (p.id IN ( SELECT context.known_by_name() AS known_by_name)))))))));
create policy read_by_owner for select to bofast_owner
	using true;
create policy update_by_those_who_see for update to public
	using ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (( SELECT house.wide() AS wide) OR ((committee_id = ( SELECT context.controller() AS controller)) AND ( SELECT context.handles_people() AS handles_people) AND (EXISTS ( SELECT FROM named.person p WHERE ((p.municipality_id = household_member.municipality_id) AND (p.id = household_member.person_id) AND ((p.protection = 'none'::text) OR (p.id IN ( SELECT context.known_by_name() AS known_by_name)))))))));
create policy written_in_case_work for insert to public
	with check ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (( SELECT house.wide() AS wide) OR ((committee_id = ( SELECT context.controller() AS controller)) AND ( SELECT context.handles_people() AS handles_people))));
grant delete, insert, select, update to bofast_app;

-- How many Housing First homes the plan wants from a day. retention: while the house stands
create table named.housing_first_places (
	municipality_id integer not null,
	id uuid not null default uuidv7(),
	committee_id uuid not null,
	from_day date not null,
	places integer not null,
	decided_by uuid not null,
	constraint housing_first_places_places_check CHECK (((places >= 0) AND (places <= 1000))),
	constraint housing_first_places_municipality_id_committee_id_fkey FOREIGN KEY (municipality_id, committee_id) REFERENCES named.committee(municipality_id, id),
	constraint housing_first_places_municipality_id_decided_by_fkey FOREIGN KEY (municipality_id, decided_by) REFERENCES named.staff(municipality_id, id),
	constraint housing_first_places_pkey PRIMARY KEY (municipality_id, id),
	constraint one_number_a_day UNIQUE (municipality_id, committee_id, from_day)
);
-- row security: on, forced
create policy read_by_its_staff for select to public
	using ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (( SELECT house.wide() AS wide) OR ((committee_id = ( SELECT context.controller() AS controller)) AND ( SELECT context.is_staff() AS is_staff))));
create policy written_in_its_committee for insert to public
	with check ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (( SELECT house.wide() AS wide) OR ((committee_id = ( SELECT context.controller() AS controller)) AND (( SELECT context.has_role('administrator'::text) AS has_role) OR ( SELECT context.has_role('unit-manager'::text) AS has_role)))));
grant insert, select, update to bofast_app;

-- Guidance in finding a home: offered, accepted or declined. retention: person, five years after the last note
create table named.housing_guidance (
	municipality_id integer not null,
	id uuid not null default uuidv7(),
	committee_id uuid not null,
	person_id uuid not null,
	offered_on date not null,
	answer text not null default 'waiting'::text,
	answered_on date,
	decline_reason text,
	recorded_by uuid not null,
	recorded_at timestamp with time zone not null default clock_timestamp(),
	constraint answered_on_a_day CHECK (((answer = 'waiting'::text) = (answered_on IS NULL))),
	constraint declined_for_a_reason CHECK (((answer = 'declined'::text) = (decline_reason IS NOT NULL))),
	constraint housing_guidance_answer_check CHECK ((answer = ANY (ARRAY['waiting'::text, 'accepted'::text, 'declined'::text]))),
	constraint housing_guidance_check CHECK ((answered_on >= offered_on)),
	constraint housing_guidance_decline_reason_check CHECK ((decline_reason = ANY (ARRAY['looks-alone'::text, 'other-help'::text, 'not-now'::text, 'does-not-want'::text, 'not-reached'::text, 'other'::text]))),
	constraint housing_guidance_municipality_id_committee_id_person_id_fkey FOREIGN KEY (municipality_id, committee_id, person_id) REFERENCES named.person(municipality_id, committee_id, id),
	constraint housing_guidance_municipality_id_recorded_by_fkey FOREIGN KEY (municipality_id, recorded_by) REFERENCES named.staff(municipality_id, id),
	constraint housing_guidance_pkey PRIMARY KEY (municipality_id, id)
);
-- row security: on, forced
CREATE INDEX guidance_of ON named.housing_guidance USING btree (municipality_id, person_id, offered_on);
CREATE TRIGGER remember BEFORE DELETE OR UPDATE ON named.housing_guidance FOR EACH ROW EXECUTE FUNCTION house.remember();
create policy tells_of_nobody_hidden for select to bofast_app
	using (( SELECT house.wide() AS wide) OR (person_id <> ALL (( SELECT context.blind_spots() AS blind_spots)::uuid[])));
create policy with_its_person for all to public
	using ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (( SELECT house.wide() AS wide) OR ((committee_id = ( SELECT context.controller() AS controller)) AND ( SELECT context.handles_people() AS handles_people) AND (EXISTS ( SELECT FROM named.person p WHERE ((p.municipality_id = housing_guidance.municipality_id) AND (p.id = housing_guidance.person_id) AND ((p.protection = 'none'::text) OR (p.id IN ( SELECT context.known_by_name() AS known_by_name)))) OFFSET 0)))));
grant insert, select, update to bofast_app;

-- What home somebody waits for, for themselves and their household. Unique by no constraint: it would answer for people one may not know. retention: person, five years after the last note
create table named.housing_need (
	municipality_id integer not null,
	id uuid not null default uuidv7(),
	committee_id uuid not null,
	person_id uuid not null,
	since_on date not null,
	urgency text not null,
	adults integer not null,
	children integer not null,
	rooms_from integer not null,
	rooms_to integer,
	areas text,
	school_area text,
	accessibility text not null,
	ground_floor boolean not null,
	pets boolean not null,
	max_rent_ore bigint,
	purpose text not null,
	form text,
	support text not null,
	income_ore bigint,
	payment_remarks text not null,
	income_support text not null,
	ended_on date,
	ended_because text,
	recorded_by uuid not null,
	recorded_at timestamp with time zone not null default clock_timestamp(),
	unit_id uuid,
	constraint ended_for_a_reason CHECK (((ended_on IS NULL) = (ended_because IS NULL))),
	constraint housing_need_accessibility_check CHECK ((accessibility = ANY (ARRAY['none'::text, 'step-free'::text, 'wheelchair'::text]))),
	constraint housing_need_adults_check CHECK (((adults >= 1) AND (adults <= 20))),
	constraint housing_need_check CHECK ((ended_on >= since_on)),
	constraint housing_need_children_check CHECK (((children >= 0) AND (children <= 20))),
	constraint housing_need_ended_because_check CHECK ((ended_because = ANY (ARRAY['home-by-agreement'::text, 'own-home'::text, 'municipal-home'::text, 'special-housing'::text, 'moved-away'::text, 'own-wish'::text, 'deceased'::text, 'no-contact'::text, 'other'::text]))),
	constraint housing_need_form_check CHECK ((form ~ '^[a-z0-9-]{1,60}$'::text)),
	constraint housing_need_income_ore_check CHECK ((income_ore >= 0)),
	constraint housing_need_income_support_check CHECK ((income_support = ANY (ARRAY['yes'::text, 'no'::text, 'unknown'::text]))),
	constraint housing_need_max_rent_ore_check CHECK ((max_rent_ore > 0)),
	constraint housing_need_payment_remarks_check CHECK ((payment_remarks = ANY (ARRAY['none'::text, 'remarks'::text, 'rent-debt'::text, 'unknown'::text]))),
	constraint housing_need_purpose_check CHECK ((purpose = ANY (ARRAY['social'::text, 'assigned-refugees'::text, 'housing-first'::text, 'families'::text, 'young-adults'::text, 'other'::text]))),
	constraint housing_need_rooms_from_check CHECK (((rooms_from >= 1) AND (rooms_from <= 20))),
	constraint housing_need_rooms_to_check CHECK (((rooms_to >= 1) AND (rooms_to <= 20))),
	constraint housing_need_support_check CHECK ((support = ANY (ARRAY['only-home'::text, 'home-and-support'::text, 'unknown'::text]))),
	constraint housing_need_urgency_check CHECK ((urgency = ANY (ARRAY['ordinary'::text, 'soon'::text, 'acute'::text]))),
	constraint smallest_before_largest CHECK ((rooms_to >= rooms_from)),
	constraint housing_need_municipality_id_committee_id_person_id_fkey FOREIGN KEY (municipality_id, committee_id, person_id) REFERENCES named.person(municipality_id, committee_id, id),
	constraint housing_need_municipality_id_recorded_by_fkey FOREIGN KEY (municipality_id, recorded_by) REFERENCES named.staff(municipality_id, id),
	constraint housing_need_municipality_id_unit_id_fkey FOREIGN KEY (municipality_id, unit_id) REFERENCES named.unit(municipality_id, id),
	constraint housing_need_pkey PRIMARY KEY (municipality_id, id),
	constraint a_need_of_its_person UNIQUE (municipality_id, committee_id, person_id, id)
);
-- row security: on, forced
CREATE INDEX housing_need_of ON named.housing_need USING btree (municipality_id, person_id);
CREATE TRIGGER remember BEFORE DELETE OR UPDATE ON named.housing_need FOR EACH ROW EXECUTE FUNCTION house.remember();
create policy kept_by_owner for update to bofast_owner
	using true;
create policy read_by_owner for select to bofast_owner
	using true;
create policy tells_of_nobody_hidden for select to bofast_app
	using (( SELECT house.wide() AS wide) OR (person_id <> ALL (( SELECT context.blind_spots() AS blind_spots)::uuid[])));
create policy with_its_person for all to public
	using ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (( SELECT house.wide() AS wide) OR ((committee_id = ( SELECT context.controller() AS controller)) AND ( SELECT context.handles_people() AS handles_people) AND (EXISTS ( SELECT FROM named.person p WHERE ((p.municipality_id = housing_need.municipality_id) AND (p.id = housing_need.person_id) AND ((p.protection = 'none'::text) OR (p.id IN ( SELECT context.known_by_name() AS known_by_name)))) OFFSET 0)))));
grant insert, select, update to bofast_app;

-- Encrypted; found by a keyed digest. No unique constraint: it would answer for people one may not know. retention: person, five years after the last note
create table named.identity_number (
	municipality_id integer not null,
	id uuid not null default uuidv7(),
	person_id uuid not null,
	committee_id uuid not null,
	kind text not null,
	cipher bytea not null,
	blind_index bytea not null,
	hidden boolean not null default false,
	constraint identity_number_kind_check CHECK ((kind = ANY (ARRAY['personnummer'::text, 'samordningsnummer'::text, 'reserve'::text]))),
	constraint identity_number_municipality_id_committee_id_person_id_fkey FOREIGN KEY (municipality_id, committee_id, person_id) REFERENCES named.person(municipality_id, committee_id, id),
	constraint identity_number_pkey PRIMARY KEY (municipality_id, id)
);
-- row security: on, forced
CREATE INDEX identity_number_found ON named.identity_number USING btree (municipality_id, blind_index);
CREATE INDEX identity_number_of ON named.identity_number USING btree (municipality_id, person_id);
create policy case_work for select to public
	using ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (( SELECT house.wide() AS wide) OR ((committee_id = ( SELECT context.controller() AS controller)) AND ( SELECT context.handles_people() AS handles_people) AND ((NOT hidden) OR (person_id IN ( SELECT context.known_by_name() AS known_by_name))))));
create policy corrected_by_those_who_see for update to public
	using ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (( SELECT house.wide() AS wide) OR ((committee_id = ( SELECT context.controller() AS controller)) AND ( SELECT context.handles_people() AS handles_people) AND ((NOT hidden) OR (person_id IN ( SELECT context.known_by_name() AS known_by_name))))))
	with check (municipality_id = ( SELECT context.municipality() AS municipality));
create policy written_in_case_work for insert to public
	with check ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (( SELECT house.wide() AS wide) OR ((committee_id = ( SELECT context.controller() AS controller)) AND ( SELECT context.handles_people() AS handles_people))));
grant insert, select, update to bofast_app;

-- What happened, when it happened and when it was written, signed and locked. retention: person, five years after the last note
create table named.journal_note (
	municipality_id integer not null,
	id uuid not null default uuidv7(),
	case_id uuid not null,
	number integer,
	kind text not null,
	about_id uuid,
	event_on date not null,
	event_at text,
	written_by uuid not null,
	written_at timestamp with time zone not null default clock_timestamp(),
	text text,
	signed_at timestamp with time zone,
	digest text,
	taken_out_on date,
	taken_out_by uuid,
	constraint about_another_note CHECK (((kind = 'note'::text) = (about_id IS NULL))),
	constraint journal_note_event_at_check CHECK ((event_at ~ '^([01][0-9]|2[0-3]):[0-5][0-9]$'::text)),
	constraint journal_note_kind_check CHECK ((kind = ANY (ARRAY['note'::text, 'correction'::text, 'person-disagrees'::text]))),
	constraint journal_note_number_check CHECK ((number > 0)),
	constraint only_signed_is_taken_out CHECK (((taken_out_on IS NULL) OR (signed_at IS NOT NULL))),
	constraint signed_as_a_whole CHECK ((((signed_at IS NULL) = (number IS NULL)) AND ((signed_at IS NULL) = (digest IS NULL)))),
	constraint taken_out_as_a_whole CHECK ((((taken_out_on IS NULL) = (taken_out_by IS NULL)) AND ((taken_out_on IS NULL) = (text IS NOT NULL)))),
	constraint journal_note_municipality_id_case_id_about_id_fkey FOREIGN KEY (municipality_id, case_id, about_id) REFERENCES named.journal_note(municipality_id, case_id, id),
	constraint journal_note_municipality_id_case_id_fkey FOREIGN KEY (municipality_id, case_id) REFERENCES named.eviction_case(municipality_id, id),
	constraint journal_note_municipality_id_taken_out_by_fkey FOREIGN KEY (municipality_id, taken_out_by) REFERENCES named.staff(municipality_id, id),
	constraint journal_note_municipality_id_written_by_fkey FOREIGN KEY (municipality_id, written_by) REFERENCES named.staff(municipality_id, id),
	constraint journal_note_pkey PRIMARY KEY (municipality_id, id),
	constraint a_note_of_its_case UNIQUE (municipality_id, case_id, id),
	constraint one_note_of_a_number UNIQUE (municipality_id, case_id, number)
);
-- row security: on, forced
CREATE INDEX journal_note_draft ON named.journal_note USING btree (municipality_id, case_id) WHERE (signed_at IS NULL);
CREATE TRIGGER keep_signed BEFORE UPDATE ON named.journal_note FOR EACH ROW EXECUTE FUNCTION named.keep_signed_note();
create policy drafts_are_ones_own for all to public
	using ((signed_at IS NOT NULL) OR (written_by = ( SELECT context.actor() AS actor)) OR ( SELECT house.wide() AS wide))
	with check true;
create policy only_drafts_are_thrown_away for delete to public
	using (signed_at IS NULL);
create policy with_its_case for all to public
	using ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (( SELECT house.wide() AS wide) OR (EXISTS ( SELECT FROM named.eviction_case c WHERE ((c.municipality_id = journal_note.municipality_id) AND (c.id = journal_note.case_id)) OFFSET 0))));
grant delete, insert, update to bofast_app;

-- The committee's own ladder of contract forms from a day, until the next; without one, the house's. retention: while the house stands
create table named.ladder (
	municipality_id integer not null,
	id uuid not null default uuidv7(),
	committee_id uuid not null,
	valid_from date not null,
	check_every_months integer not null,
	review_within_days integer not null,
	decided_by uuid not null,
	constraint ladder_check_every_months_check CHECK (((check_every_months >= 1) AND (check_every_months <= 24))),
	constraint ladder_review_within_days_check CHECK (((review_within_days >= 1) AND (review_within_days <= 365))),
	constraint ladder_municipality_id_committee_id_fkey FOREIGN KEY (municipality_id, committee_id) REFERENCES named.committee(municipality_id, id),
	constraint ladder_municipality_id_decided_by_fkey FOREIGN KEY (municipality_id, decided_by) REFERENCES named.staff(municipality_id, id),
	constraint ladder_pkey PRIMARY KEY (municipality_id, id),
	constraint one_ladder_a_day UNIQUE (municipality_id, committee_id, valid_from)
);
-- row security: on, forced
create policy read_by_its_staff for select to public
	using ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (( SELECT house.wide() AS wide) OR ((committee_id = ( SELECT context.controller() AS controller)) AND ( SELECT context.is_staff() AS is_staff))));
create policy written_in_its_committee for insert to public
	with check ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (( SELECT house.wide() AS wide) OR ((committee_id = ( SELECT context.controller() AS controller)) AND ( SELECT context.has_role('administrator'::text) AS has_role))));
grant insert, select, update to bofast_app;

-- A step on the ladder, and why where it was skipped or went back. retention: person, five years after the last note
create table named.ladder_move (
	municipality_id integer not null,
	id uuid not null default uuidv7(),
	committee_id uuid not null,
	person_id uuid not null,
	from_stay_id uuid not null,
	stay_id uuid not null,
	on_day date not null,
	way text not null,
	reason text,
	recorded_by uuid not null,
	constraint ladder_move_reason_check CHECK ((reason <> ''::text)),
	constraint ladder_move_way_check CHECK ((way = ANY (ARRAY['step'::text, 'skip'::text, 'back'::text, 'aside'::text]))),
	constraint reason_beside_the_ladder CHECK (((way = 'step'::text) OR (reason IS NOT NULL))),
	constraint ladder_move_municipality_id_committee_id_person_id_fkey FOREIGN KEY (municipality_id, committee_id, person_id) REFERENCES named.person(municipality_id, committee_id, id),
	constraint ladder_move_municipality_id_from_stay_id_fkey FOREIGN KEY (municipality_id, from_stay_id) REFERENCES named.stay(municipality_id, id),
	constraint ladder_move_municipality_id_recorded_by_fkey FOREIGN KEY (municipality_id, recorded_by) REFERENCES named.staff(municipality_id, id),
	constraint ladder_move_municipality_id_stay_id_fkey FOREIGN KEY (municipality_id, stay_id) REFERENCES named.stay(municipality_id, id),
	constraint ladder_move_pkey PRIMARY KEY (municipality_id, id)
);
-- row security: on, forced
CREATE INDEX ladder_move_to ON named.ladder_move USING btree (municipality_id, stay_id);
create policy of_nobody_hidden for select to bofast_app
	using (( SELECT house.wide() AS wide) OR (stay_id <> ALL (( SELECT context.hidden_stays() AS hidden_stays)::uuid[])));
create policy tells_of_nobody_hidden for select to bofast_app
	using (( SELECT house.wide() AS wide) OR (person_id <> ALL (( SELECT context.blind_spots() AS blind_spots)::uuid[])));
create policy with_its_person for all to public
	using ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (( SELECT house.wide() AS wide) OR ((committee_id = ( SELECT context.controller() AS controller)) AND ( SELECT context.handles_people() AS handles_people) AND (EXISTS ( SELECT FROM named.person p WHERE ((p.municipality_id = ladder_move.municipality_id) AND (p.id = ladder_move.person_id) AND ((p.protection = 'none'::text) OR (p.id IN ( SELECT context.known_by_name() AS known_by_name)))) OFFSET 0)))));
grant insert, select, update to bofast_app;

-- Which form may follow which. retention: while the house stands
create table named.ladder_step (
	municipality_id integer not null,
	id uuid not null default uuidv7(),
	ladder_id uuid not null,
	from_form text not null,
	to_form text not null,
	constraint ladder_step_from_form_check CHECK ((from_form <> ''::text)),
	constraint ladder_step_to_form_check CHECK ((to_form <> ''::text)),
	constraint ladder_step_municipality_id_ladder_id_fkey FOREIGN KEY (municipality_id, ladder_id) REFERENCES named.ladder(municipality_id, id),
	constraint ladder_step_pkey PRIMARY KEY (municipality_id, id),
	constraint a_step_once UNIQUE (municipality_id, ladder_id, from_form, to_form)
);
-- row security: on, forced
create policy with_its_ladder for all to public
	using ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (( SELECT house.wide() AS wide) OR (EXISTS ( SELECT FROM named.ladder l WHERE ((l.municipality_id = ladder_step.municipality_id) AND (l.id = ladder_step.ladder_id)) OFFSET 0))))
	with check ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (( SELECT house.wide() AS wide) OR ( SELECT context.has_role('administrator'::text) AS has_role)));
grant insert, select, update to bofast_app;

-- What the municipality and a landlord have agreed about homes. retention: while the house stands
create table named.landlord_agreement (
	municipality_id integer not null,
	id uuid not null default uuidv7(),
	committee_id uuid not null,
	organisation_id uuid not null,
	unit_id uuid not null,
	title text not null,
	parties text,
	signed_on date not null,
	starts_on date not null,
	ends_on date,
	notice_months integer,
	remind_on date,
	max_rent_ore bigint,
	areas text,
	rooms_from integer,
	rooms_to integer,
	chooses_tenant text not null,
	rent_liability text not null,
	damage_liability text not null,
	liability_terms text,
	vacancy_rules text,
	take_over text,
	take_over_months integer,
	disturbance_routine text,
	ended_on date,
	ended_because text,
	recorded_at timestamp with time zone not null default clock_timestamp(),
	constraint ended_for_a_reason CHECK (((ended_on IS NULL) = (ended_because IS NULL))),
	constraint landlord_agreement_check CHECK ((ends_on > starts_on)),
	constraint landlord_agreement_chooses_tenant_check CHECK ((chooses_tenant = ANY (ARRAY['municipality'::text, 'landlord'::text, 'together'::text]))),
	constraint landlord_agreement_damage_liability_check CHECK ((damage_liability = ANY (ARRAY['none'::text, 'limited'::text, 'full'::text]))),
	constraint landlord_agreement_ended_because_check CHECK ((ended_because = ANY (ARRAY['period-over'::text, 'notice-by-landlord'::text, 'notice-by-municipality'::text, 'replaced'::text, 'other'::text]))),
	constraint landlord_agreement_max_rent_ore_check CHECK ((max_rent_ore > 0)),
	constraint landlord_agreement_notice_months_check CHECK (((notice_months >= 0) AND (notice_months <= 60))),
	constraint landlord_agreement_rent_liability_check CHECK ((rent_liability = ANY (ARRAY['none'::text, 'limited'::text, 'full'::text]))),
	constraint landlord_agreement_rooms_from_check CHECK (((rooms_from >= 1) AND (rooms_from <= 20))),
	constraint landlord_agreement_rooms_to_check CHECK (((rooms_to >= 1) AND (rooms_to <= 20))),
	constraint landlord_agreement_take_over_months_check CHECK (((take_over_months >= 0) AND (take_over_months <= 120))),
	constraint landlord_agreement_title_check CHECK ((title <> ''::text)),
	constraint smallest_before_largest CHECK ((rooms_to >= rooms_from)),
	constraint landlord_agreement_municipality_id_committee_id_fkey FOREIGN KEY (municipality_id, committee_id) REFERENCES named.committee(municipality_id, id),
	constraint landlord_agreement_municipality_id_organisation_id_fkey FOREIGN KEY (municipality_id, organisation_id) REFERENCES named.organisation(municipality_id, id),
	constraint landlord_agreement_municipality_id_unit_id_fkey FOREIGN KEY (municipality_id, unit_id) REFERENCES named.unit(municipality_id, id),
	constraint landlord_agreement_pkey PRIMARY KEY (municipality_id, id),
	constraint an_agreement_of_its_landlord UNIQUE (municipality_id, committee_id, organisation_id, id)
);
-- row security: on, forced
CREATE INDEX landlord_agreement_of ON named.landlord_agreement USING btree (municipality_id, organisation_id);
CREATE TRIGGER remember BEFORE DELETE OR UPDATE ON named.landlord_agreement FOR EACH ROW EXECUTE FUNCTION house.remember();
create policy its_staff_and_its_landlord for select to public
	using ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (( SELECT house.wide() AS wide) OR (organisation_id IN ( SELECT context.offers_for() AS offers_for)) OR ((committee_id = ( SELECT context.controller() AS controller)) AND ( SELECT context.is_staff() AS is_staff))));
create policy kept for update to public
	using ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (( SELECT house.wide() AS wide) OR ((committee_id = ( SELECT context.controller() AS controller)) AND (( SELECT context.handles_people() AS handles_people) OR ( SELECT context.has_role('strategist'::text) AS has_role)))));
create policy made for insert to public
	with check ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (( SELECT house.wide() AS wide) OR ((committee_id = ( SELECT context.controller() AS controller)) AND (( SELECT context.handles_people() AS handles_people) OR ( SELECT context.has_role('strategist'::text) AS has_role)))));
grant insert, select, update to bofast_app;

-- A piece of information that a landlord may read, on which ground and until when (OSL 26:1, 12:2, 10:2). retention: case, five years after the last note
create table named.landlord_disclosure (
	municipality_id integer not null,
	id uuid not null default uuidv7(),
	notice_id uuid not null,
	ground text not null,
	basis_note text not null,
	told text not null,
	begins_on date not null,
	ends_on date not null,
	taken_back_on date,
	recorded_by uuid not null,
	recorded_on date not null,
	recorded_at timestamp with time zone not null default clock_timestamp(),
	consented_by text,
	consented_on date,
	constraint consent_is_somebodys_of_a_day CHECK ((((ground = 'consent'::text) = (consented_by IS NOT NULL)) AND ((ground = 'consent'::text) = (consented_on IS NOT NULL)))),
	constraint it_ends_within_a_year CHECK (((ends_on > begins_on) AND (ends_on <= (begins_on + 366)))),
	constraint landlord_disclosure_basis_note_check CHECK ((basis_note <> ''::text)),
	constraint landlord_disclosure_consented_by_check CHECK ((consented_by <> ''::text)),
	constraint landlord_disclosure_ground_check CHECK ((ground = ANY (ARRAY['consent'::text, 'liability-letter'::text, 'necessity'::text]))),
	constraint landlord_disclosure_told_check CHECK (((told <> ''::text) AND (length(told) <= 1000))),
	constraint landlord_disclosure_municipality_id_notice_id_fkey FOREIGN KEY (municipality_id, notice_id) REFERENCES named.notice(municipality_id, id),
	constraint landlord_disclosure_municipality_id_recorded_by_fkey FOREIGN KEY (municipality_id, recorded_by) REFERENCES named.staff(municipality_id, id),
	constraint landlord_disclosure_pkey PRIMARY KEY (municipality_id, id)
);
-- row security: on, forced
CREATE INDEX landlord_disclosure_of ON named.landlord_disclosure USING btree (municipality_id, notice_id);
CREATE TRIGGER remember BEFORE DELETE OR UPDATE ON named.landlord_disclosure FOR EACH ROW EXECUTE FUNCTION house.remember();
create policy ended_by_owner for update to bofast_owner
	using true;
create policy not_by_code_or_key for all to bofast_app
	using ((( SELECT context.reports_once() AS reports_once) IS NULL) AND (( SELECT context.key_speaks_for() AS key_speaks_for) IS NULL));
create policy read_by_owner for select to bofast_owner
	using true;
create policy read_while_it_lasts for select to public
	using ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (( SELECT house.wide() AS wide) OR ((( SELECT context.handles_people() AS handles_people) OR ((taken_back_on IS NULL) AND (ends_on > CURRENT_DATE))) AND (EXISTS ( SELECT FROM named.notice_tenant t WHERE ((t.municipality_id = landlord_disclosure.municipality_id) AND (t.notice_id = landlord_disclosure.notice_id)))))));
create policy recorded_in_case_work for insert to public
	with check ((municipality_id = ( SELECT context.municipality() AS municipality)) AND ( SELECT context.handles_people() AS handles_people) AND (recorded_by = ( SELECT context.actor() AS actor)) AND (EXISTS ( SELECT FROM named.notice_tenant t WHERE ((t.municipality_id = landlord_disclosure.municipality_id) AND (t.notice_id = landlord_disclosure.notice_id)))));
create policy taken_back_in_case_work for update to public
	using ((municipality_id = ( SELECT context.municipality() AS municipality)) AND ( SELECT context.handles_people() AS handles_people) AND (EXISTS ( SELECT FROM named.notice_tenant t WHERE ((t.municipality_id = landlord_disclosure.municipality_id) AND (t.notice_id = landlord_disclosure.notice_id)))));
grant insert, select to bofast_app;

-- A monthly meeting with a landlord by the method Hemma. retention: five years after the meeting
create table named.landlord_meeting (
	municipality_id integer not null,
	id uuid not null default uuidv7(),
	committee_id uuid not null,
	unit_id uuid not null,
	organisation_id uuid not null,
	planned_for date not null,
	starts_at text,
	place text,
	held_on date,
	present text,
	next_on date,
	called_by uuid not null,
	recorded_at timestamp with time zone not null default clock_timestamp(),
	constraint landlord_meeting_starts_at_check CHECK ((starts_at ~ '^([01][0-9]|2[0-3]):[0-5][0-9]$'::text)),
	constraint landlord_meeting_municipality_id_called_by_fkey FOREIGN KEY (municipality_id, called_by) REFERENCES named.staff(municipality_id, id),
	constraint landlord_meeting_municipality_id_committee_id_fkey FOREIGN KEY (municipality_id, committee_id) REFERENCES named.committee(municipality_id, id),
	constraint landlord_meeting_municipality_id_organisation_id_fkey FOREIGN KEY (municipality_id, organisation_id) REFERENCES named.organisation(municipality_id, id),
	constraint landlord_meeting_municipality_id_unit_id_fkey FOREIGN KEY (municipality_id, unit_id) REFERENCES named.unit(municipality_id, id),
	constraint landlord_meeting_pkey PRIMARY KEY (municipality_id, id),
	constraint one_meeting_a_day UNIQUE (municipality_id, unit_id, organisation_id, planned_for)
);
-- row security: on, forced
CREATE TRIGGER remember BEFORE DELETE OR UPDATE ON named.landlord_meeting FOR EACH ROW EXECUTE FUNCTION house.remember();
create policy its_units for all to public
	using ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (( SELECT house.wide() AS wide) OR ((committee_id = ( SELECT context.controller() AS controller)) AND ( SELECT context.handles_people() AS handles_people) AND (unit_id IN ( SELECT context.units() AS units)))));
grant insert, select, update to bofast_app;

-- What was spoken of at a meeting: the landlord's own notice, or a matter under consent. retention: five years after the meeting
create table named.landlord_meeting_point (
	municipality_id integer not null,
	id uuid not null default uuidv7(),
	meeting_id uuid not null,
	notice_id uuid,
	case_id uuid,
	basis text not null,
	said text,
	agreed text,
	who text,
	by_day date,
	recorded_at timestamp with time zone not null default clock_timestamp(),
	constraint about_one_matter CHECK (((notice_id IS NULL) <> (case_id IS NULL))),
	constraint landlord_meeting_point_basis_check CHECK ((basis = ANY (ARRAY['own-notice'::text, 'consent'::text]))),
	constraint landlord_meeting_point_who_check CHECK ((who = ANY (ARRAY['landlord'::text, 'municipality'::text]))),
	constraint matter_by_its_basis CHECK (((basis = 'own-notice'::text) = (notice_id IS NOT NULL))),
	constraint landlord_meeting_point_municipality_id_case_id_fkey FOREIGN KEY (municipality_id, case_id) REFERENCES named.eviction_case(municipality_id, id),
	constraint landlord_meeting_point_municipality_id_meeting_id_fkey FOREIGN KEY (municipality_id, meeting_id) REFERENCES named.landlord_meeting(municipality_id, id),
	constraint landlord_meeting_point_municipality_id_notice_id_fkey FOREIGN KEY (municipality_id, notice_id) REFERENCES named.notice(municipality_id, id),
	constraint landlord_meeting_point_pkey PRIMARY KEY (municipality_id, id)
);
-- row security: on, forced
CREATE TRIGGER remember BEFORE DELETE OR UPDATE ON named.landlord_meeting_point FOR EACH ROW EXECUTE FUNCTION house.remember();
CREATE UNIQUE INDEX a_case_once_in_a_meeting ON named.landlord_meeting_point USING btree (municipality_id, meeting_id, case_id) WHERE (case_id IS NOT NULL);
CREATE UNIQUE INDEX a_notice_once_in_a_meeting ON named.landlord_meeting_point USING btree (municipality_id, meeting_id, notice_id) WHERE (notice_id IS NOT NULL);
create policy with_its_meeting for all to public
	using ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (( SELECT house.wide() AS wide) OR (EXISTS ( SELECT FROM named.landlord_meeting m WHERE ((m.municipality_id = landlord_meeting_point.municipality_id) AND (m.id = landlord_meeting_point.meeting_id))))));
grant insert, update to bofast_app;

-- What a landlord asks of whoever is to rent, from a day until another. retention: while the house stands
create table named.landlord_requirement (
	municipality_id integer not null,
	id uuid not null default uuidv7(),
	committee_id uuid not null,
	organisation_id uuid not null,
	from_on date not null,
	to_on date,
	income_times_rent integer,
	payment_remarks text not null,
	income_support text not null,
	others text,
	recorded_at timestamp with time zone not null default clock_timestamp(),
	constraint landlord_requirement_check CHECK ((to_on >= from_on)),
	constraint landlord_requirement_income_support_check CHECK ((income_support = ANY (ARRAY['accepted'::text, 'not-accepted'::text]))),
	constraint landlord_requirement_income_times_rent_check CHECK (((income_times_rent >= 0) AND (income_times_rent <= 100))),
	constraint landlord_requirement_payment_remarks_check CHECK ((payment_remarks = ANY (ARRAY['accepted'::text, 'no-rent-debt'::text, 'not-accepted'::text]))),
	constraint landlord_requirement_municipality_id_committee_id_fkey FOREIGN KEY (municipality_id, committee_id) REFERENCES named.committee(municipality_id, id),
	constraint landlord_requirement_municipality_id_organisation_id_fkey FOREIGN KEY (municipality_id, organisation_id) REFERENCES named.organisation(municipality_id, id),
	constraint landlord_requirement_pkey PRIMARY KEY (municipality_id, id)
);
-- row security: on, forced
CREATE TRIGGER remember BEFORE DELETE OR UPDATE ON named.landlord_requirement FOR EACH ROW EXECUTE FUNCTION house.remember();
CREATE UNIQUE INDEX one_standing_requirement ON named.landlord_requirement USING btree (municipality_id, committee_id, organisation_id) WHERE (to_on IS NULL);
create policy its_staff for select to public
	using ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (( SELECT house.wide() AS wide) OR ((committee_id = ( SELECT context.controller() AS controller)) AND ( SELECT context.is_staff() AS is_staff))));
create policy kept for update to public
	using ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (( SELECT house.wide() AS wide) OR ((committee_id = ( SELECT context.controller() AS controller)) AND (( SELECT context.handles_people() AS handles_people) OR ( SELECT context.has_role('strategist'::text) AS has_role)))));
create policy made for insert to public
	with check ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (( SELECT house.wide() AS wide) OR ((committee_id = ( SELECT context.controller() AS controller)) AND (( SELECT context.handles_people() AS handles_people) OR ( SELECT context.has_role('strategist'::text) AS has_role)))));
grant insert, select, update to bofast_app;

-- The lease of a stay, with the decision and the support that were agreed together with it. retention: person, five years after the last note
create table named.lease (
	municipality_id integer not null,
	id uuid not null default uuidv7(),
	committee_id uuid not null,
	person_id uuid not null,
	stay_id uuid not null,
	decision_id uuid,
	support_id uuid,
	landlord_id uuid,
	tenure text not null,
	starts_on date not null,
	ends_on date,
	rent_ore bigint not null,
	own_rent_ore bigint,
	furniture_ore bigint,
	costs_ore bigint,
	notice_months integer not null,
	waiver text not null default 'none'::text,
	waiver_approved_on date,
	landlord_notified_on date,
	take_over_planned_on date,
	terms text[] not null default '{}'::text[],
	changed_on date not null,
	written_at timestamp with time zone not null default now(),
	recorded_by uuid not null,
	recorded_at timestamp with time zone not null default clock_timestamp(),
	constraint approved_by_the_tribunal CHECK (((waiver = 'tribunal'::text) = (waiver_approved_on IS NOT NULL))),
	constraint lease_check CHECK ((ends_on > starts_on)),
	constraint lease_costs_ore_check CHECK ((costs_ore >= 0)),
	constraint lease_furniture_ore_check CHECK ((furniture_ore >= 0)),
	constraint lease_notice_months_check CHECK (((notice_months >= 1) AND (notice_months <= 3))),
	constraint lease_own_rent_ore_check CHECK ((own_rent_ore >= 0)),
	constraint lease_rent_ore_check CHECK ((rent_ore >= 0)),
	constraint lease_tenure_check CHECK ((tenure = ANY (ARRAY['sublease'::text, 'block-sublease'::text, 'first-hand'::text]))),
	constraint lease_terms_check CHECK ((terms <@ ARRAY['fixed-term'::text, 'supervision'::text, 'home-insurance'::text, 'no-sublet'::text, 'no-disturbance'::text, 'rent-on-time'::text, 'takes-part-in-planning'::text, 'keys'::text, 'inspection'::text, 'ends-with-decision'::text, 'take-over'::text])),
	constraint lease_waiver_check CHECK ((waiver = ANY (ARRAY['none'::text, 'tribunal'::text, 'without-approval'::text]))),
	constraint lease_municipality_id_committee_id_person_id_fkey FOREIGN KEY (municipality_id, committee_id, person_id) REFERENCES named.person(municipality_id, committee_id, id),
	constraint lease_municipality_id_committee_id_stay_id_fkey FOREIGN KEY (municipality_id, committee_id, stay_id) REFERENCES named.stay(municipality_id, committee_id, id),
	constraint lease_municipality_id_decision_id_fkey FOREIGN KEY (municipality_id, decision_id) REFERENCES named.support_decision(municipality_id, id),
	constraint lease_municipality_id_landlord_id_fkey FOREIGN KEY (municipality_id, landlord_id) REFERENCES named.organisation(municipality_id, id),
	constraint lease_municipality_id_recorded_by_fkey FOREIGN KEY (municipality_id, recorded_by) REFERENCES named.staff(municipality_id, id),
	constraint lease_municipality_id_support_id_fkey FOREIGN KEY (municipality_id, support_id) REFERENCES named.support_agreement(municipality_id, id),
	constraint lease_pkey PRIMARY KEY (municipality_id, id),
	constraint one_lease_of_a_stay UNIQUE (municipality_id, stay_id)
);
-- row security: on, forced
CREATE INDEX lease_of ON named.lease USING btree (municipality_id, person_id);
CREATE TRIGGER remember BEFORE DELETE OR UPDATE ON named.lease FOR EACH ROW EXECUTE FUNCTION house.remember();
create policy of_nobody_hidden for select to bofast_app
	using (( SELECT house.wide() AS wide) OR (stay_id <> ALL (( SELECT context.hidden_stays() AS hidden_stays)::uuid[])));
create policy tells_of_nobody_hidden for select to bofast_app
	using (( SELECT house.wide() AS wide) OR (person_id <> ALL (( SELECT context.blind_spots() AS blind_spots)::uuid[])));
create policy with_its_person for all to public
	using ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (( SELECT house.wide() AS wide) OR ((committee_id = ( SELECT context.controller() AS controller)) AND ( SELECT context.handles_people() AS handles_people) AND (EXISTS ( SELECT FROM named.person p WHERE ((p.municipality_id = lease.municipality_id) AND (p.id = lease.person_id) AND ((p.protection = 'none'::text) OR (p.id IN ( SELECT context.known_by_name() AS known_by_name)))) OFFSET 0)))));
grant insert, select, update to bofast_app;

-- What stands between somebody and their own lease, from a day until it no longer does. retention: person, five years after the last note
create table named.lease_blocker (
	municipality_id integer not null,
	id uuid not null default uuidv7(),
	committee_id uuid not null,
	person_id uuid not null,
	stay_id uuid not null,
	kind text not null,
	from_day date not null,
	until_day date,
	note text,
	recorded_by uuid not null,
	recorded_at timestamp with time zone not null default clock_timestamp(),
	constraint lease_blocker_check CHECK ((until_day >= from_day)),
	constraint lease_blocker_kind_check CHECK ((kind = ANY (ARRAY['arrears'::text, 'disturbance'::text, 'landlord-refuses'::text, 'no-own-income'::text, 'payment-remarks'::text, 'old-debt'::text, 'no-residence-permit'::text, 'home-does-not-suit'::text, 'wants-to-wait'::text, 'other'::text]))),
	constraint lease_blocker_note_check CHECK ((note <> ''::text)),
	constraint lease_blocker_municipality_id_committee_id_person_id_fkey FOREIGN KEY (municipality_id, committee_id, person_id) REFERENCES named.person(municipality_id, committee_id, id),
	constraint lease_blocker_municipality_id_committee_id_stay_id_fkey FOREIGN KEY (municipality_id, committee_id, stay_id) REFERENCES named.stay(municipality_id, committee_id, id),
	constraint lease_blocker_municipality_id_recorded_by_fkey FOREIGN KEY (municipality_id, recorded_by) REFERENCES named.staff(municipality_id, id),
	constraint lease_blocker_pkey PRIMARY KEY (municipality_id, id)
);
-- row security: on, forced
CREATE TRIGGER remember BEFORE DELETE OR UPDATE ON named.lease_blocker FOR EACH ROW EXECUTE FUNCTION house.remember();
CREATE UNIQUE INDEX one_open_blocker_of_a_kind ON named.lease_blocker USING btree (municipality_id, stay_id, kind) WHERE (until_day IS NULL);
create policy of_nobody_hidden for select to bofast_app
	using (( SELECT house.wide() AS wide) OR (stay_id <> ALL (( SELECT context.hidden_stays() AS hidden_stays)::uuid[])));
create policy tells_of_nobody_hidden for select to bofast_app
	using (( SELECT house.wide() AS wide) OR (person_id <> ALL (( SELECT context.blind_spots() AS blind_spots)::uuid[])));
create policy with_its_person for all to public
	using ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (( SELECT house.wide() AS wide) OR ((committee_id = ( SELECT context.controller() AS controller)) AND ( SELECT context.handles_people() AS handles_people) AND (EXISTS ( SELECT FROM named.person p WHERE ((p.municipality_id = lease_blocker.municipality_id) AND (p.id = lease_blocker.person_id) AND ((p.protection = 'none'::text) OR (p.id IN ( SELECT context.known_by_name() AS known_by_name)))) OFFSET 0)))));
grant insert, select, update to bofast_app;

-- How it goes in the home, asked every few months. retention: person, five years after the last note
create table named.lease_checkpoint (
	municipality_id integer not null,
	id uuid not null default uuidv7(),
	committee_id uuid not null,
	person_id uuid not null,
	stay_id uuid not null,
	held_on date not null,
	result text not null,
	note text,
	next_on date,
	recorded_by uuid not null,
	constraint lease_checkpoint_check CHECK ((next_on > held_on)),
	constraint lease_checkpoint_note_check CHECK ((note <> ''::text)),
	constraint lease_checkpoint_result_check CHECK ((result = ANY (ARRAY['goes-well'::text, 'more-support'::text, 'take-over-sooner'::text, 'take-over-later'::text, 'take-over-ready'::text]))),
	constraint lease_checkpoint_municipality_id_committee_id_person_id_fkey FOREIGN KEY (municipality_id, committee_id, person_id) REFERENCES named.person(municipality_id, committee_id, id),
	constraint lease_checkpoint_municipality_id_committee_id_stay_id_fkey FOREIGN KEY (municipality_id, committee_id, stay_id) REFERENCES named.stay(municipality_id, committee_id, id),
	constraint lease_checkpoint_municipality_id_recorded_by_fkey FOREIGN KEY (municipality_id, recorded_by) REFERENCES named.staff(municipality_id, id),
	constraint lease_checkpoint_pkey PRIMARY KEY (municipality_id, id),
	constraint one_checkpoint_a_day UNIQUE (municipality_id, stay_id, held_on)
);
-- row security: on, forced
create policy of_nobody_hidden for select to bofast_app
	using (( SELECT house.wide() AS wide) OR (stay_id <> ALL (( SELECT context.hidden_stays() AS hidden_stays)::uuid[])));
create policy tells_of_nobody_hidden for select to bofast_app
	using (( SELECT house.wide() AS wide) OR (person_id <> ALL (( SELECT context.blind_spots() AS blind_spots)::uuid[])));
create policy with_its_person for all to public
	using ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (( SELECT house.wide() AS wide) OR ((committee_id = ( SELECT context.controller() AS controller)) AND ( SELECT context.handles_people() AS handles_people) AND (EXISTS ( SELECT FROM named.person p WHERE ((p.municipality_id = lease_checkpoint.municipality_id) AND (p.id = lease_checkpoint.person_id) AND ((p.protection = 'none'::text) OR (p.id IN ( SELECT context.known_by_name() AS known_by_name)))) OFFSET 0)))));
grant insert, select, update to bofast_app;

-- The municipality has given notice of its own lease, never before the support was looked through and never because a plan was not kept. retention: person, five years after the last note
create table named.lease_notice (
	municipality_id integer not null,
	id uuid not null default uuidv7(),
	committee_id uuid not null,
	person_id uuid not null,
	stay_id uuid not null,
	given_on date not null,
	ends_on date not null,
	reason text not null,
	review_id uuid not null,
	reviewed_on date not null,
	withdrawn_on date,
	recorded_by uuid not null,
	recorded_at timestamp with time zone not null default clock_timestamp(),
	forfeiture text,
	constraint lease_notice_check CHECK ((ends_on > given_on)),
	constraint lease_notice_check1 CHECK ((reviewed_on <= given_on)),
	constraint lease_notice_check2 CHECK ((withdrawn_on >= given_on)),
	constraint lease_notice_forfeiture_check CHECK ((forfeiture = ANY (ARRAY['late-rent'::text, 'let-on'::text, 'neglect'::text, 'no-access'::text, 'disturbance'::text, 'crime'::text]))),
	constraint lease_notice_reason_check CHECK ((reason = ANY (ARRAY['arrears'::text, 'disturbance'::text, 'misconduct'::text, 'own-lease-ends'::text, 'another-home-offered'::text]))),
	constraint lease_notice_municipality_id_committee_id_person_id_fkey FOREIGN KEY (municipality_id, committee_id, person_id) REFERENCES named.person(municipality_id, committee_id, id),
	constraint lease_notice_municipality_id_committee_id_stay_id_fkey FOREIGN KEY (municipality_id, committee_id, stay_id) REFERENCES named.stay(municipality_id, committee_id, id),
	constraint lease_notice_municipality_id_recorded_by_fkey FOREIGN KEY (municipality_id, recorded_by) REFERENCES named.staff(municipality_id, id),
	constraint lease_notice_municipality_id_review_id_fkey FOREIGN KEY (municipality_id, review_id) REFERENCES named.support_review(municipality_id, id),
	constraint lease_notice_pkey PRIMARY KEY (municipality_id, id)
);
-- row security: on, forced
CREATE TRIGGER remember BEFORE DELETE OR UPDATE ON named.lease_notice FOR EACH ROW EXECUTE FUNCTION house.remember();
CREATE UNIQUE INDEX one_notice_at_a_time ON named.lease_notice USING btree (municipality_id, stay_id) WHERE (withdrawn_on IS NULL);
create policy of_nobody_hidden for select to bofast_app
	using (( SELECT house.wide() AS wide) OR (stay_id <> ALL (( SELECT context.hidden_stays() AS hidden_stays)::uuid[])));
create policy tells_of_nobody_hidden for select to bofast_app
	using (( SELECT house.wide() AS wide) OR (person_id <> ALL (( SELECT context.blind_spots() AS blind_spots)::uuid[])));
create policy with_its_person for all to public
	using ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (( SELECT house.wide() AS wide) OR ((committee_id = ( SELECT context.controller() AS controller)) AND ( SELECT context.handles_people() AS handles_people) AND (EXISTS ( SELECT FROM named.person p WHERE ((p.municipality_id = lease_notice.municipality_id) AND (p.id = lease_notice.person_id) AND ((p.protection = 'none'::text) OR (p.id IN ( SELECT context.known_by_name() AS known_by_name)))) OFFSET 0)))));
grant insert, select, update to bofast_app;

-- The paper exactly as it was sent. retention: person, five years after the last note
create table named.letter_paper (
	municipality_id integer not null,
	letter_id uuid not null,
	pdf bytea not null,
	digest text not null,
	constraint letter_paper_municipality_id_letter_id_fkey FOREIGN KEY (municipality_id, letter_id) REFERENCES named.case_letter(municipality_id, id),
	constraint letter_paper_pkey PRIMARY KEY (municipality_id, letter_id)
);
-- row security: on, forced
create policy of_nobody_hidden for select to bofast_app
	using (( SELECT house.wide() AS wide) OR (EXISTS ( SELECT FROM named.case_letter l WHERE ((l.municipality_id = letter_paper.municipality_id) AND (l.id = letter_paper.letter_id) AND (l.case_id <> ALL (( SELECT context.hidden_cases() AS hidden_cases)::uuid[]))))));
create policy with_its_letter for all to public
	using ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (( SELECT house.wide() AS wide) OR (EXISTS ( SELECT FROM named.case_letter l WHERE ((l.municipality_id = letter_paper.municipality_id) AND (l.id = letter_paper.letter_id))))));
grant insert, select to bofast_app;

-- The municipality's own words for a letter or text message, version by version. retention: while the house stands
create table named.letter_template (
	municipality_id integer not null,
	id uuid not null default uuidv7(),
	code text not null,
	version integer not null,
	channel text not null,
	name text,
	subject text,
	body text not null,
	decided_on date not null,
	decided_by uuid not null,
	ended boolean not null default false,
	constraint a_letter_has_a_subject CHECK (((channel = 'letter'::text) = (subject IS NOT NULL))),
	constraint letter_template_body_check CHECK ((body <> ''::text)),
	constraint letter_template_channel_check CHECK ((channel = ANY (ARRAY['letter'::text, 'text-message'::text]))),
	constraint letter_template_code_check CHECK ((code <> ''::text)),
	constraint letter_template_version_check CHECK ((version > 1)),
	constraint letter_template_municipality_id_decided_by_fkey FOREIGN KEY (municipality_id, decided_by) REFERENCES named.staff(municipality_id, id),
	constraint letter_template_municipality_id_fkey FOREIGN KEY (municipality_id) REFERENCES named.municipality(municipality_id),
	constraint letter_template_pkey PRIMARY KEY (municipality_id, id),
	constraint one_template_of_a_version UNIQUE (municipality_id, code, version)
);
-- row security: on, forced
create policy kept_by_administrators for all to public
	using ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (( SELECT house.wide() AS wide) OR ( SELECT context.has_role('administrator'::text) AS has_role)));
create policy read_by_staff for select to public
	using ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (( SELECT house.wide() AS wide) OR ( SELECT context.is_staff() AS is_staff)));
grant insert, select, update to bofast_app;

-- A person's matter on the by-name list: whose it is, and what the list shows of their dates. retention: person, five years after the last note
create table named.list_entry (
	municipality_id integer not null,
	person_id uuid not null,
	committee_id uuid not null,
	unit_id uuid not null,
	responsible_id uuid,
	code text not null,
	first_known_on date not null,
	last_contact_on date,
	inactive_on date,
	long_term_from date,
	constraint list_entry_municipality_id_committee_id_person_id_fkey FOREIGN KEY (municipality_id, committee_id, person_id) REFERENCES named.person(municipality_id, committee_id, id),
	constraint list_entry_municipality_id_responsible_id_fkey FOREIGN KEY (municipality_id, responsible_id) REFERENCES named.staff(municipality_id, id),
	constraint list_entry_municipality_id_unit_id_fkey FOREIGN KEY (municipality_id, unit_id) REFERENCES named.unit(municipality_id, id),
	constraint list_entry_pkey PRIMARY KEY (municipality_id, person_id),
	constraint one_entry_of_a_code UNIQUE (municipality_id, code)
);
-- row security: on, forced
CREATE INDEX list_entry_of_unit ON named.list_entry USING btree (municipality_id, unit_id);
create policy follow_up for select to public
	using ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (committee_id = ( SELECT context.controller() AS controller)) AND ( SELECT context.follows_up() AS follows_up));
create policy own_matters for all to public
	using ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (( SELECT house.wide() AS wide) OR ((committee_id = ( SELECT context.controller() AS controller)) AND ( SELECT context.handles_people() AS handles_people) AND ((unit_id IN ( SELECT context.units() AS units)) OR (responsible_id = ( SELECT context.actor() AS actor)) OR ( SELECT context.lists_widely() AS lists_widely)))));
grant delete, insert, select, update to bofast_app;

-- A file taken out of the list under codes: who, when, for what and with which columns. retention: log, five years
create table named.list_export (
	municipality_id integer not null,
	id uuid not null default uuidv7(),
	committee_id uuid not null,
	exported_by uuid not null,
	exported_on date not null,
	reason text not null,
	columns text[] not null,
	filters jsonb not null,
	constraint list_export_reason_check CHECK ((reason <> ''::text)),
	constraint list_export_municipality_id_committee_id_fkey FOREIGN KEY (municipality_id, committee_id) REFERENCES named.committee(municipality_id, id),
	constraint list_export_municipality_id_exported_by_fkey FOREIGN KEY (municipality_id, exported_by) REFERENCES named.staff(municipality_id, id),
	constraint list_export_pkey PRIMARY KEY (municipality_id, id)
);
-- row security: on, forced
create policy read_by_who_took_it for select to public
	using ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (( SELECT house.wide() AS wide) OR ((committee_id = ( SELECT context.controller() AS controller)) AND ((exported_by = ( SELECT context.actor() AS actor)) OR ( SELECT context.has_role('administrator'::text) AS has_role)))));
create policy written_by_those_who_follow_up for insert to public
	with check ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (committee_id = ( SELECT context.controller() AS controller)) AND (exported_by = ( SELECT context.actor() AS actor)) AND ( SELECT context.has_role('follow-up'::text) AS has_role));
grant insert, select, update to bofast_app;

-- A saved way to show the list: columns, filters and order; whom it shows is row security's matter. retention: while the house stands
create table named.list_view (
	municipality_id integer not null,
	id uuid not null default uuidv7(),
	committee_id uuid not null,
	mode text not null,
	name text not null,
	columns text[] not null,
	filters jsonb not null default '{}'::jsonb,
	sort text not null,
	direction text not null default 'rising'::text,
	constraint list_view_columns_check CHECK ((cardinality(columns) > 0)),
	constraint list_view_direction_check CHECK ((direction = ANY (ARRAY['rising'::text, 'falling'::text]))),
	constraint list_view_mode_check CHECK ((mode = ANY (ARRAY['case'::text, 'follow-up'::text]))),
	constraint list_view_name_check CHECK ((name <> ''::text)),
	constraint list_view_municipality_id_committee_id_fkey FOREIGN KEY (municipality_id, committee_id) REFERENCES named.committee(municipality_id, id),
	constraint list_view_pkey PRIMARY KEY (municipality_id, id),
	constraint one_view_of_a_name UNIQUE (municipality_id, committee_id, mode, name)
);
-- row security: on, forced
create policy kept_by_administrators for all to public
	using ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (( SELECT house.wide() AS wide) OR ((committee_id = ( SELECT context.controller() AS controller)) AND ( SELECT context.has_role('administrator'::text) AS has_role))));
create policy read_by_staff for select to public
	using ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (( SELECT house.wide() AS wide) OR ((committee_id = ( SELECT context.controller() AS controller)) AND ( SELECT context.is_staff() AS is_staff))));
grant delete, insert, select, update to bofast_app;

-- The one or two definitions whose flow is kept at hand; the first is the municipality's own. retention: while the house stands
create table named.live_definition (
	municipality_id integer not null,
	"position" smallint not null,
	definition text not null,
	since date not null,
	constraint live_definition_position_check CHECK (("position" = ANY (ARRAY[1, 2]))),
	constraint live_definition_municipality_id_fkey FOREIGN KEY (municipality_id) REFERENCES named.municipality(municipality_id),
	constraint live_definition_pkey PRIMARY KEY (municipality_id, "position"),
	constraint one_place_a_definition UNIQUE (municipality_id, definition)
);
-- row security: on, forced
create policy chosen_by_administrators for all to public
	using ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (( SELECT house.wide() AS wide) OR ( SELECT context.has_role('administrator'::text) AS has_role)));
create policy of_the_municipality for select to public
	using (municipality_id = ( SELECT context.municipality() AS municipality));
create policy read_by_owner for select to bofast_owner
	using true;
grant delete, insert, select, update to bofast_app;

-- A notice about a flat in another municipality: it starts no clock here and waits to be passed on. retention: one month after it was passed on
create table named.misdirected_notice (
	municipality_id integer not null,
	id uuid not null default uuidv7(),
	committee_id uuid not null,
	organisation_id uuid not null,
	received_at timestamp with time zone not null,
	received_on date not null,
	reported_by uuid,
	municipality_named text not null,
	cipher bytea not null,
	passed_on_on date,
	constraint misdirected_notice_municipality_named_check CHECK ((municipality_named <> ''::text)),
	constraint misdirected_notice_municipality_id_committee_id_fkey FOREIGN KEY (municipality_id, committee_id) REFERENCES named.committee(municipality_id, id),
	constraint misdirected_notice_municipality_id_organisation_id_fkey FOREIGN KEY (municipality_id, organisation_id) REFERENCES named.organisation(municipality_id, id),
	constraint misdirected_notice_pkey PRIMARY KEY (municipality_id, id)
);
-- row security: on, forced
CREATE TRIGGER no_persons_here BEFORE INSERT ON named.misdirected_notice FOR EACH STATEMENT EXECUTE FUNCTION house.no_persons_here();
create policy told_or_received for all to public
	using ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (( SELECT house.wide() AS wide) OR (organisation_id IN ( SELECT context.reports_for() AS reports_for)) OR ((committee_id = ( SELECT context.controller() AS controller)) AND ( SELECT context.handles_people() AS handles_people))));
grant insert, select to bofast_app;

-- A municipality is a tenant: every other key begins with it. retention: while the house stands
create table named.municipality (
	municipality_id integer not null generated as identity,
	code text not null,
	name text not null,
	country text not null default 'SE'::text,
	time_zone text not null default 'Europe/Stockholm'::text,
	invented boolean not null default false,
	kind text not null default 'municipality'::text,
	constraint municipality_country_check CHECK ((country = ANY (ARRAY['SE'::text, 'NO'::text, 'DK'::text, 'FI'::text]))),
	constraint municipality_kind_check CHECK ((kind = ANY (ARRAY['municipality'::text, 'authority'::text, 'partnership'::text]))),
	constraint municipality_pkey PRIMARY KEY (municipality_id),
	constraint municipality_code_key UNIQUE (code)
);
-- row security: on, forced
create policy added for insert to bofast_app
	with check ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (( SELECT house.wide() AS wide) OR ( SELECT context.has_role('administrator'::text) AS has_role)));
create policy changed for update to bofast_app
	using ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (( SELECT house.wide() AS wide) OR ( SELECT context.has_role('administrator'::text) AS has_role)))
	with check ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (( SELECT house.wide() AS wide) OR ( SELECT context.has_role('administrator'::text) AS has_role)));
create policy ended for delete to bofast_app
	using ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (( SELECT house.wide() AS wide) OR ( SELECT context.has_role('administrator'::text) AS has_role)));
create policy read_by_owner for select to bofast_owner
	using true;
create policy seen for select to bofast_app
	using ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (( SELECT house.wide() AS wide) OR true));
grant insert, select, update to bofast_app;

-- Who by name may see a protected person. retention: log, five years after the end
create table named.named_access (
	municipality_id integer not null,
	person_id uuid not null,
	staff_id uuid not null,
	reason text not null,
	granted_by uuid not null,
	granted_on date not null,
	ends_on date,
	constraint named_access_reason_check CHECK ((reason <> ''::text)),
	constraint named_access_municipality_id_person_id_fkey FOREIGN KEY (municipality_id, person_id) REFERENCES named.person(municipality_id, id),
	constraint named_access_municipality_id_staff_id_fkey FOREIGN KEY (municipality_id, staff_id) REFERENCES named.staff(municipality_id, id),
	constraint named_access_pkey PRIMARY KEY (municipality_id, person_id, staff_id)
);
-- row security: on, forced
create policy delete_by_managers for delete to bofast_app
	using ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (( SELECT house.wide() AS wide) OR (EXISTS ( SELECT FROM named.person p WHERE ((p.municipality_id = named_access.municipality_id) AND (p.id = named_access.person_id) AND ((p.protection = 'none'::text) OR ( SELECT context.has_role('unit-manager'::text) AS has_role)))))));
create policy given_by_managers for insert to bofast_app
	with check ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (( SELECT house.wide() AS wide) OR (( SELECT context.has_role('unit-manager'::text) AS has_role) AND (staff_id <> ( SELECT context.actor() AS actor)) AND (EXISTS ( SELECT FROM named.person p WHERE ((p.municipality_id = named_access.municipality_id) AND (p.id = named_access.person_id))))) OR ((staff_id = ( SELECT context.actor() AS actor)) AND (person_id IN ( SELECT p.id FROM named.person p WHERE (p.protection = 'none'::text))))));
create policy read_by_owner for select to bofast_owner
	using true;
create policy seen_by_those_it_names for select to bofast_app
	using ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (( SELECT house.wide() AS wide) OR (staff_id = ( SELECT context.actor() AS actor)) OR ( SELECT context.has_role('unit-manager'::text) AS has_role) OR ( SELECT context.has_role('administrator'::text) AS has_role) OR (EXISTS ( SELECT FROM named.person p WHERE ((p.municipality_id = named_access.municipality_id) AND (p.id = named_access.person_id) AND (p.protection = 'none'::text))))));
create policy update_by_managers for update to bofast_app
	using ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (( SELECT house.wide() AS wide) OR (( SELECT context.has_role('unit-manager'::text) AS has_role) AND (staff_id <> ( SELECT context.actor() AS actor)) AND (EXISTS ( SELECT FROM named.person p WHERE ((p.municipality_id = named_access.municipality_id) AND (p.id = named_access.person_id)))))));
grant delete, insert, select, update to bofast_app;

-- What stands in the way of a home, from a day until another. retention: person, five years after the last note
create table named.need_block (
	municipality_id integer not null,
	id uuid not null default uuidv7(),
	committee_id uuid not null,
	person_id uuid not null,
	need_id uuid not null,
	block text not null,
	from_on date not null,
	to_on date,
	recorded_at timestamp with time zone not null default clock_timestamp(),
	constraint need_block_block_check CHECK ((block = ANY (ARRAY['rent-debt'::text, 'other-debt'::text, 'payment-remarks'::text, 'no-income'::text, 'support-first'::text, 'no-documents'::text, 'no-permit'::text, 'disturbance-before'::text, 'threat'::text, 'no-fitting-home'::text, 'other'::text]))),
	constraint need_block_check CHECK ((to_on >= from_on)),
	constraint need_block_municipality_id_committee_id_person_id_need_id_fkey FOREIGN KEY (municipality_id, committee_id, person_id, need_id) REFERENCES named.housing_need(municipality_id, committee_id, person_id, id),
	constraint need_block_pkey PRIMARY KEY (municipality_id, id)
);
-- row security: on, forced
CREATE INDEX need_block_of ON named.need_block USING btree (municipality_id, need_id);
CREATE TRIGGER remember BEFORE DELETE OR UPDATE ON named.need_block FOR EACH ROW EXECUTE FUNCTION house.remember();
create policy delicate for all to bofast_app
	using ((block <> 'threat'::text) OR ( SELECT house.wide() AS wide) OR ( SELECT context.has_role('delicate-facts'::text) AS has_role));
create policy tells_of_nobody_hidden for select to bofast_app
	using (( SELECT house.wide() AS wide) OR (person_id <> ALL (( SELECT context.blind_spots() AS blind_spots)::uuid[])));
create policy with_its_person for all to public
	using ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (( SELECT house.wide() AS wide) OR ((committee_id = ( SELECT context.controller() AS controller)) AND ( SELECT context.handles_people() AS handles_people) AND (EXISTS ( SELECT FROM named.person p WHERE ((p.municipality_id = need_block.municipality_id) AND (p.id = need_block.person_id) AND ((p.protection = 'none'::text) OR (p.id IN ( SELECT context.known_by_name() AS known_by_name)))) OFFSET 0)))));
grant insert, select, update to bofast_app;

-- A housing need that went over from one unit's list to another's. retention: person, five years after the last note
create table named.need_move (
	municipality_id integer not null,
	id uuid not null default uuidv7(),
	committee_id uuid not null,
	person_id uuid not null,
	need_id uuid not null,
	from_unit_id uuid,
	to_unit_id uuid not null,
	on_day date not null,
	reason text,
	recorded_by uuid not null,
	constraint from_one_to_another CHECK ((from_unit_id IS DISTINCT FROM to_unit_id)),
	constraint need_move_reason_check CHECK ((reason <> ''::text)),
	constraint need_move_municipality_id_committee_id_person_id_need_id_fkey FOREIGN KEY (municipality_id, committee_id, person_id, need_id) REFERENCES named.housing_need(municipality_id, committee_id, person_id, id),
	constraint need_move_municipality_id_from_unit_id_fkey FOREIGN KEY (municipality_id, from_unit_id) REFERENCES named.unit(municipality_id, id),
	constraint need_move_municipality_id_recorded_by_fkey FOREIGN KEY (municipality_id, recorded_by) REFERENCES named.staff(municipality_id, id),
	constraint need_move_municipality_id_to_unit_id_fkey FOREIGN KEY (municipality_id, to_unit_id) REFERENCES named.unit(municipality_id, id),
	constraint need_move_pkey PRIMARY KEY (municipality_id, id)
);
-- row security: on, forced
CREATE INDEX need_move_of ON named.need_move USING btree (municipality_id, need_id);
create policy tells_of_nobody_hidden for select to bofast_app
	using (( SELECT house.wide() AS wide) OR (person_id <> ALL (( SELECT context.blind_spots() AS blind_spots)::uuid[])));
create policy with_its_person for all to public
	using ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (( SELECT house.wide() AS wide) OR ((committee_id = ( SELECT context.controller() AS controller)) AND ( SELECT context.handles_people() AS handles_people) AND (EXISTS ( SELECT FROM named.person p WHERE ((p.municipality_id = need_move.municipality_id) AND (p.id = need_move.person_id) AND ((p.protection = 'none'::text) OR (p.id IN ( SELECT context.known_by_name() AS known_by_name)))) OFFSET 0)))));
grant insert, select, update to bofast_app;

-- A purpose of a need that only those with the right to delicate facts read, from a day until another. retention: person, five years after the last note
create table named.need_purpose (
	municipality_id integer not null,
	id uuid not null default uuidv7(),
	committee_id uuid not null,
	person_id uuid not null,
	need_id uuid not null,
	purpose text not null,
	from_on date not null,
	to_on date,
	recorded_at timestamp with time zone not null default clock_timestamp(),
	constraint need_purpose_check CHECK ((to_on >= from_on)),
	constraint need_purpose_purpose_check CHECK ((purpose = 'violence'::text)),
	constraint need_purpose_municipality_id_committee_id_person_id_need_i_fkey FOREIGN KEY (municipality_id, committee_id, person_id, need_id) REFERENCES named.housing_need(municipality_id, committee_id, person_id, id),
	constraint need_purpose_pkey PRIMARY KEY (municipality_id, id)
);
-- row security: on, forced
CREATE INDEX need_purpose_of ON named.need_purpose USING btree (municipality_id, need_id);
CREATE TRIGGER remember BEFORE DELETE OR UPDATE ON named.need_purpose FOR EACH ROW EXECUTE FUNCTION house.remember();
create policy delicate for all to bofast_app
	using (( SELECT house.wide() AS wide) OR ( SELECT context.has_role('delicate-facts'::text) AS has_role));
create policy tells_of_nobody_hidden for select to bofast_app
	using (( SELECT house.wide() AS wide) OR (person_id <> ALL (( SELECT context.blind_spots() AS blind_spots)::uuid[])));
create policy with_its_person for all to public
	using ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (( SELECT house.wide() AS wide) OR ((committee_id = ( SELECT context.controller() AS controller)) AND ( SELECT context.handles_people() AS handles_people) AND (EXISTS ( SELECT FROM named.person p WHERE ((p.municipality_id = need_purpose.municipality_id) AND (p.id = need_purpose.person_id) AND ((p.protection = 'none'::text) OR (p.id IN ( SELECT context.known_by_name() AS known_by_name)))) OFFSET 0)))));
grant insert, select, update to bofast_app;

-- Who has a contact's role at work and how they are reached, sealed. retention: until the contact ends, then destroyed at once
create table named.network_contact_person (
	municipality_id integer not null,
	id uuid not null,
	name_cipher bytea not null,
	email_cipher bytea,
	phone_cipher bytea,
	constraint network_contact_person_municipality_id_id_fkey FOREIGN KEY (municipality_id, id) REFERENCES counted.network_contact(municipality_id, id),
	constraint network_contact_person_pkey PRIMARY KEY (municipality_id, id)
);
-- row security: on, forced
create policy added_by_secretariat for insert to bofast_app
	with check ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (( SELECT house.wide() AS wide) OR ( SELECT context.keeps_network() AS keeps_network)));
create policy changed_by_secretariat for update to bofast_app
	using ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (( SELECT house.wide() AS wide) OR ( SELECT context.keeps_network() AS keeps_network)));
create policy destroyed_by_secretariat for delete to bofast_app
	using ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (( SELECT house.wide() AS wide) OR ( SELECT context.keeps_network() AS keeps_network)));
create policy read_with_the_contact for select to bofast_app
	using ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (id IN ( SELECT c.id FROM counted.network_contact c)));
grant delete, insert, select, update to bofast_app;

-- That somebody came for a night, and that they left in the morning; taken back, the row goes and history keeps it. retention: person, five years after the last note
create table named.night_arrival (
	municipality_id integer not null,
	id uuid not null default uuidv7(),
	committee_id uuid not null,
	property_id uuid not null,
	stay_id uuid not null,
	person_id uuid not null,
	night date not null,
	came_at timestamp with time zone not null,
	how text not null,
	booked_from date,
	extended_from date,
	ended_spells uuid[] not null default '{}'::uuid[],
	contacts uuid[] not null default '{}'::uuid[],
	left_at timestamp with time zone,
	left_for text,
	bed_kept_until date,
	recorded_by uuid not null,
	recorded_at timestamp with time zone not null default clock_timestamp(),
	constraint booked_before_it_came CHECK (((how = 'expected'::text) = (booked_from IS NOT NULL))),
	constraint left_somehow CHECK (((left_at IS NULL) = (left_for IS NULL))),
	constraint night_arrival_how_check CHECK ((how = ANY (ARRAY['expected'::text, 'walked-in'::text, 'came-back'::text]))),
	constraint night_arrival_left_for_check CHECK ((left_for = ANY (ARRAY['bed-kept'::text, 'good'::text]))),
	constraint night_arrival_municipality_id_committee_id_person_id_fkey FOREIGN KEY (municipality_id, committee_id, person_id) REFERENCES named.person(municipality_id, committee_id, id),
	constraint night_arrival_municipality_id_committee_id_property_id_fkey FOREIGN KEY (municipality_id, committee_id, property_id) REFERENCES named.property(municipality_id, committee_id, id),
	constraint night_arrival_municipality_id_committee_id_stay_id_fkey FOREIGN KEY (municipality_id, committee_id, stay_id) REFERENCES named.stay(municipality_id, committee_id, id),
	constraint night_arrival_municipality_id_recorded_by_fkey FOREIGN KEY (municipality_id, recorded_by) REFERENCES named.staff(municipality_id, id),
	constraint night_arrival_pkey PRIMARY KEY (municipality_id, id),
	constraint one_arrival_a_night UNIQUE (municipality_id, stay_id, night)
);
-- row security: on, forced
CREATE INDEX night_arrival_at ON named.night_arrival USING btree (municipality_id, property_id, night);
CREATE TRIGGER remember BEFORE DELETE OR UPDATE ON named.night_arrival FOR EACH ROW EXECUTE FUNCTION house.remember();
create policy of_nobody_hidden for select to bofast_app
	using (( SELECT house.wide() AS wide) OR (stay_id <> ALL (( SELECT context.hidden_stays() AS hidden_stays)::uuid[])));
create policy read_by_owner for select to bofast_owner
	using true;
create policy tells_of_nobody_hidden for select to bofast_app
	using (( SELECT house.wide() AS wide) OR (person_id <> ALL (( SELECT context.blind_spots() AS blind_spots)::uuid[])));
create policy with_its_person for all to public
	using ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (( SELECT house.wide() AS wide) OR ((committee_id = ( SELECT context.controller() AS controller)) AND ( SELECT context.handles_people() AS handles_people) AND (EXISTS ( SELECT FROM named.person p WHERE ((p.municipality_id = night_arrival.municipality_id) AND (p.id = night_arrival.person_id) AND ((p.protection = 'none'::text) OR (p.id IN ( SELECT context.known_by_name() AS known_by_name)))) OFFSET 0)))));
grant delete, insert, select, update to bofast_app;

-- A note that lies in the wrong file: who asked, why, and what the registrar decided. retention: log, five years
create table named.note_removal (
	municipality_id integer not null,
	id uuid not null default uuidv7(),
	note_id uuid not null,
	case_number text not null,
	note_number integer not null,
	asked_by uuid not null,
	asked_on date not null,
	reason text not null,
	answer text,
	answered_on date,
	answered_by uuid,
	answer_note text,
	constraint another_decides CHECK ((answered_by <> asked_by)),
	constraint answered_by_somebody CHECK ((((answer IS NULL) = (answered_on IS NULL)) AND ((answer IS NULL) = (answered_by IS NULL)))),
	constraint note_removal_answer_check CHECK ((answer = ANY (ARRAY['taken-out'::text, 'kept'::text]))),
	constraint note_removal_reason_check CHECK ((reason <> ''::text)),
	constraint note_removal_municipality_id_answered_by_fkey FOREIGN KEY (municipality_id, answered_by) REFERENCES named.staff(municipality_id, id),
	constraint note_removal_municipality_id_asked_by_fkey FOREIGN KEY (municipality_id, asked_by) REFERENCES named.staff(municipality_id, id),
	constraint note_removal_municipality_id_note_id_fkey FOREIGN KEY (municipality_id, note_id) REFERENCES named.journal_note(municipality_id, id),
	constraint note_removal_pkey PRIMARY KEY (municipality_id, id),
	constraint asked_once_at_a_time UNIQUE (municipality_id, note_id, asked_on)
);
-- row security: on, forced
CREATE INDEX note_removal_open ON named.note_removal USING btree (municipality_id) WHERE (answer IS NULL);
create policy answered_by_registrars for update to public
	using ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (( SELECT house.wide() AS wide) OR ( SELECT context.has_role('administrator'::text) AS has_role)));
create policy asked_by_case_work for insert to public
	with check ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (( SELECT house.wide() AS wide) OR ((asked_by = ( SELECT context.actor() AS actor)) AND (EXISTS ( SELECT FROM named.journal_note n WHERE ((n.municipality_id = note_removal.municipality_id) AND (n.id = note_removal.note_id)))))));
create policy asked_with_its_note for select to public
	using ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (( SELECT house.wide() AS wide) OR ( SELECT context.has_role('administrator'::text) AS has_role) OR (EXISTS ( SELECT FROM named.journal_note n WHERE ((n.municipality_id = note_removal.municipality_id) AND (n.id = note_removal.note_id))))));
create policy of_nobody_hidden for select to bofast_app
	using (( SELECT house.wide() AS wide) OR ( SELECT context.has_role('administrator'::text) AS has_role) OR (EXISTS ( SELECT FROM named.journal_note n WHERE ((n.municipality_id = note_removal.municipality_id) AND (n.id = note_removal.note_id) AND (n.case_id <> ALL (( SELECT context.hidden_cases() AS hidden_cases)::uuid[]))))));
grant insert, select, update to bofast_app;

-- What a note said that was taken out of a file; nobody reads it here. retention: log, five years
create table named.note_taken_out (
	municipality_id integer not null,
	note_id uuid not null,
	text text not null,
	taken_out_on date not null,
	constraint note_taken_out_municipality_id_note_id_fkey FOREIGN KEY (municipality_id, note_id) REFERENCES named.journal_note(municipality_id, id),
	constraint note_taken_out_pkey PRIMARY KEY (municipality_id, note_id)
);
-- row security: on, forced
create policy read_by_nobody for all to public
	using ((municipality_id = ( SELECT context.municipality() AS municipality)) AND ( SELECT house.wide() AS wide));
grant insert, select, update to bofast_app;

-- What a landlord has told the social board, without the tenant's name. retention: notice, two years without a case
create table named.notice (
	municipality_id integer not null,
	id uuid not null default uuidv7(),
	committee_id uuid not null,
	organisation_id uuid not null,
	receipt_number text not null,
	received_at timestamp with time zone not null,
	received_on date not null,
	reported_by uuid,
	channel text not null,
	reference text,
	kind text not null,
	status text not null default 'open'::text,
	children text not null,
	sent_on date,
	served_on date,
	amount_ore bigint,
	interest_ore bigint,
	account text,
	rooms text,
	must_move_anyway boolean not null default false,
	warned_on date,
	lease_ends_on date,
	content_digest bytea not null,
	tenant_digest bytea not null,
	recorded_at timestamp with time zone not null default clock_timestamp(),
	constraint arrears_have_an_amount CHECK (((kind <> 'arrears'::text) OR (amount_ore IS NOT NULL))),
	constraint notice_amount_ore_check CHECK ((amount_ore > 0)),
	constraint notice_channel_check CHECK ((channel = ANY (ARRAY['form'::text, 'file'::text, 'api'::text, 'letter'::text]))),
	constraint notice_children_check CHECK ((children = ANY (ARRAY['yes'::text, 'no'::text, 'unknown'::text]))),
	constraint notice_interest_ore_check CHECK ((interest_ore >= 0)),
	constraint notice_kind_check CHECK ((kind = ANY (ARRAY['arrears'::text, 'disturbance'::text, 'misconduct'::text, 'termination'::text]))),
	constraint notice_receipt_number_check CHECK ((receipt_number <> ''::text)),
	constraint notice_reference_check CHECK ((reference <> ''::text)),
	constraint notice_status_check CHECK ((status = ANY (ARRAY['open'::text, 'paid'::text, 'withdrawn'::text, 'moved-out'::text]))),
	constraint notice_municipality_id_committee_id_fkey FOREIGN KEY (municipality_id, committee_id) REFERENCES named.committee(municipality_id, id),
	constraint notice_municipality_id_organisation_id_fkey FOREIGN KEY (municipality_id, organisation_id) REFERENCES named.organisation(municipality_id, id),
	constraint notice_pkey PRIMARY KEY (municipality_id, id),
	constraint one_notice_of_a_receipt_number UNIQUE (municipality_id, receipt_number)
);
-- row security: on, forced
CREATE INDEX notice_by_content ON named.notice USING btree (municipality_id, organisation_id, content_digest);
CREATE INDEX notice_of_committee ON named.notice USING btree (municipality_id, committee_id, received_at);
CREATE INDEX notice_of_organisation ON named.notice USING btree (municipality_id, organisation_id, id);
CREATE INDEX notice_open ON named.notice USING btree (municipality_id, committee_id, received_at) WHERE (status = 'open'::text);
CREATE INDEX notice_received ON named.notice USING btree (municipality_id, organisation_id, received_at);
CREATE TRIGGER no_persons_here BEFORE INSERT ON named.notice FOR EACH STATEMENT EXECUTE FUNCTION house.no_persons_here();
CREATE TRIGGER remember BEFORE DELETE OR UPDATE ON named.notice FOR EACH ROW EXECUTE FUNCTION house.remember();
CREATE UNIQUE INDEX one_notice_of_a_reference ON named.notice USING btree (municipality_id, organisation_id, reference) WHERE (reference IS NOT NULL);
create policy changed_by_those_who_told for update to public
	using ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (( SELECT house.wide() AS wide) OR (organisation_id IN ( SELECT context.reports_for() AS reports_for)) OR ((committee_id = ( SELECT context.controller() AS controller)) AND ( SELECT context.handles_people() AS handles_people)) OR ( SELECT context.has_role('administrator'::text) AS has_role)));
create policy read_by_its_code for select to bofast_app
	using ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (reported_by = ( SELECT context.reports_once() AS reports_once)));
create policy reported for insert to public
	with check ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (( SELECT house.wide() AS wide) OR (organisation_id IN ( SELECT context.reports_for() AS reports_for)) OR ( SELECT context.handles_people() AS handles_people) OR ( SELECT context.has_role('administrator'::text) AS has_role)));
create policy reported_once for insert to bofast_app
	with check ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (organisation_id = ( SELECT context.reports_once_for() AS reports_once_for)) AND (reported_by = ( SELECT context.reports_once() AS reports_once)) AND ( SELECT context.may_report_once() AS may_report_once));
create policy told_or_received for select to public
	using ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (( SELECT house.wide() AS wide) OR (organisation_id IN ( SELECT context.reports_for() AS reports_for)) OR ((committee_id = ( SELECT context.controller() AS controller)) AND ( SELECT context.handles_people() AS handles_people)) OR ( SELECT context.has_role('administrator'::text) AS has_role)));
grant insert, select to bofast_app;

-- What changed in a notice and when; a change of the tenant's own details without the values. retention: notice, two years without a case
create table named.notice_change (
	municipality_id integer not null,
	id uuid not null default uuidv7(),
	notice_id uuid not null,
	changed_at timestamp with time zone not null,
	changed_on date not null,
	changed_by uuid,
	channel text not null,
	field text not null,
	was text,
	became text,
	constraint notice_change_channel_check CHECK ((channel = ANY (ARRAY['form'::text, 'file'::text, 'api'::text, 'letter'::text]))),
	constraint notice_change_field_check CHECK ((field = ANY (ARRAY['kind'::text, 'status'::text, 'children'::text, 'sentOn'::text, 'servedOn'::text, 'amountOre'::text, 'interestOre'::text, 'dueMonths'::text, 'account'::text, 'rooms'::text, 'mustMoveAnyway'::text, 'warnedOn'::text, 'leaseEndsOn'::text, 'tenant'::text]))),
	constraint notice_change_municipality_id_notice_id_fkey FOREIGN KEY (municipality_id, notice_id) REFERENCES named.notice(municipality_id, id),
	constraint notice_change_pkey PRIMARY KEY (municipality_id, id)
);
-- row security: on, forced
CREATE INDEX notice_change_of ON named.notice_change USING btree (municipality_id, notice_id, changed_at);
create policy with_its_notice for all to public
	using ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (EXISTS ( SELECT FROM named.notice n WHERE ((n.municipality_id = notice_change.municipality_id) AND (n.id = notice_change.notice_id)))));
grant insert, select to bofast_app;

-- Each rent that is late; the month's own amount where the landlord gave it. retention: notice, two years without a case
create table named.notice_due_month (
	municipality_id integer not null,
	notice_id uuid not null,
	due_on date not null,
	amount_ore bigint,
	interest_ore bigint,
	constraint notice_due_month_amount_ore_check CHECK ((amount_ore > 0)),
	constraint notice_due_month_interest_ore_check CHECK ((interest_ore >= 0)),
	constraint notice_due_month_municipality_id_notice_id_fkey FOREIGN KEY (municipality_id, notice_id) REFERENCES named.notice(municipality_id, id),
	constraint notice_due_month_pkey PRIMARY KEY (municipality_id, notice_id, due_on)
);
-- row security: on, forced
create policy with_its_notice for all to public
	using ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (EXISTS ( SELECT FROM named.notice n WHERE ((n.municipality_id = notice_due_month.municipality_id) AND (n.id = notice_due_month.notice_id)))));
grant delete, insert, select to bofast_app;

-- What a landlord's system calls each column of its file. retention: while the landlord reports
create table named.notice_header (
	municipality_id integer not null,
	id uuid not null default uuidv7(),
	organisation_id uuid not null,
	field text not null,
	header text not null,
	constraint notice_header_field_check CHECK ((field <> ''::text)),
	constraint notice_header_header_check CHECK ((header <> ''::text)),
	constraint notice_header_municipality_id_organisation_id_fkey FOREIGN KEY (municipality_id, organisation_id) REFERENCES named.organisation(municipality_id, id),
	constraint notice_header_pkey PRIMARY KEY (municipality_id, id),
	constraint one_header_of_a_field UNIQUE (municipality_id, organisation_id, field)
);
-- row security: on, forced
create policy sent_in for all to public
	using ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (( SELECT house.wide() AS wide) OR (organisation_id IN ( SELECT context.reports_for() AS reports_for)) OR ( SELECT context.has_role('administrator'::text) AS has_role)));
grant delete, insert, select, update to bofast_app;

-- A landlord's file being read, and how far; the file itself is gone when it is over. retention: upload, thirty days
create table named.notice_import (
	municipality_id integer not null,
	id uuid not null default uuidv7(),
	organisation_id uuid not null,
	begun_by uuid not null,
	begun_at timestamp with time zone not null,
	begun_on date not null,
	state text not null default 'read'::text,
	file_cipher bytea,
	own_headers jsonb,
	rows_total integer not null,
	rows_done integer not null default 0,
	accepted integer not null default 0,
	updated integer not null default 0,
	duplicates integer not null default 0,
	ended_at timestamp with time zone,
	constraint an_end_is_dated CHECK (((state = ANY (ARRAY['read'::text, 'running'::text])) = (ended_at IS NULL))),
	constraint file_is_gone_when_it_is_over CHECK (((state = ANY (ARRAY['read'::text, 'running'::text])) OR (file_cipher IS NULL))),
	constraint notice_import_check CHECK (((rows_done >= 0) AND (rows_done <= rows_total))),
	constraint notice_import_rows_total_check CHECK ((rows_total >= 0)),
	constraint notice_import_state_check CHECK ((state = ANY (ARRAY['read'::text, 'running'::text, 'done'::text, 'cancelled'::text]))),
	constraint notice_import_municipality_id_begun_by_fkey FOREIGN KEY (municipality_id, begun_by) REFERENCES named.staff(municipality_id, id),
	constraint notice_import_municipality_id_organisation_id_fkey FOREIGN KEY (municipality_id, organisation_id) REFERENCES named.organisation(municipality_id, id),
	constraint notice_import_pkey PRIMARY KEY (municipality_id, id)
);
-- row security: on, forced
CREATE INDEX notice_import_ended ON named.notice_import USING btree (municipality_id, ended_at);
CREATE INDEX notice_import_of ON named.notice_import USING btree (municipality_id, organisation_id, begun_at);
create policy destroyed_by_the_house for delete to bofast_app
	using ( SELECT house.wide() AS wide);
create policy sent_in for all to public
	using ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (( SELECT house.wide() AS wide) OR (organisation_id IN ( SELECT context.reports_for() AS reports_for)) OR ( SELECT context.has_role('administrator'::text) AS has_role)));
grant delete, insert, select, update to bofast_app;

-- What was wrong in which row and column, never what stood there. retention: upload, thirty days
create table named.notice_import_refusal (
	municipality_id integer not null,
	id uuid not null default uuidv7(),
	import_id uuid not null,
	row_number integer not null,
	header text not null,
	problem text not null,
	constraint notice_import_refusal_municipality_id_import_id_fkey FOREIGN KEY (municipality_id, import_id) REFERENCES named.notice_import(municipality_id, id),
	constraint notice_import_refusal_pkey PRIMARY KEY (municipality_id, id)
);
-- row security: on, forced
CREATE INDEX notice_import_refusal_of ON named.notice_import_refusal USING btree (municipality_id, import_id, id);
create policy destroyed_by_the_house for delete to bofast_app
	using ( SELECT house.wide() AS wide);
create policy with_its_file for all to public
	using ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (EXISTS ( SELECT FROM named.notice_import i WHERE ((i.municipality_id = notice_import_refusal.municipality_id) AND (i.id = notice_import_refusal.import_id)))));
grant delete, insert, select, update to bofast_app;

-- What the board knows about a notice: whom it concerns and which case took it up. Never read by landlords. retention: notice, two years without a case
create table named.notice_match (
	municipality_id integer not null,
	id uuid not null,
	state text not null default 'waiting'::text,
	person_id uuid,
	case_id uuid,
	matched_at timestamp with time zone,
	recorded_at timestamp with time zone not null default clock_timestamp(),
	constraint matched_with_somebody CHECK (((state = ANY (ARRAY['matched'::text, 'perhaps-protected'::text])) = (person_id IS NOT NULL))),
	constraint notice_match_state_check CHECK ((state = ANY (ARRAY['waiting'::text, 'matched'::text, 'perhaps-protected'::text, 'unknown-person'::text]))),
	constraint notice_match_municipality_id_id_fkey FOREIGN KEY (municipality_id, id) REFERENCES named.notice(municipality_id, id),
	constraint notice_match_municipality_id_person_id_fkey FOREIGN KEY (municipality_id, person_id) REFERENCES named.person(municipality_id, id),
	constraint notice_match_pkey PRIMARY KEY (municipality_id, id)
);
-- row security: on, forced
CREATE INDEX notice_match_case ON named.notice_match USING btree (municipality_id, case_id);
CREATE INDEX notice_match_person ON named.notice_match USING btree (municipality_id, person_id);
CREATE TRIGGER remember BEFORE DELETE OR UPDATE ON named.notice_match FOR EACH ROW EXECUTE FUNCTION house.remember();
create policy begins_unmatched for insert to public
	with check ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (( SELECT house.wide() AS wide) OR ((state = 'waiting'::text) AND (person_id IS NULL) AND (case_id IS NULL) AND (EXISTS ( SELECT FROM named.notice n WHERE ((n.municipality_id = notice_match.municipality_id) AND (n.id = notice_match.id)))))));
create policy known_to_case_work for select to public
	using ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (( SELECT house.wide() AS wide) OR (( SELECT context.handles_people() AS handles_people) AND (EXISTS ( SELECT FROM named.notice n WHERE ((n.municipality_id = notice_match.municipality_id) AND (n.id = notice_match.id) AND (n.committee_id = ( SELECT context.controller() AS controller))))))));
create policy read_by_owner for select to bofast_owner
	using true;
create policy settled_in_case_work for update to public
	using ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (( SELECT house.wide() AS wide) OR (( SELECT context.handles_people() AS handles_people) AND (EXISTS ( SELECT FROM named.notice n WHERE ((n.municipality_id = notice_match.municipality_id) AND (n.id = notice_match.id) AND (n.committee_id = ( SELECT context.controller() AS controller))))) AND ((state = 'unknown-person'::text) OR (person_id IN ( SELECT context.known_by_name() AS known_by_name)) OR (EXISTS ( SELECT FROM named.person p WHERE ((p.municipality_id = notice_match.municipality_id) AND (p.id = notice_match.person_id) AND (p.protection = 'none'::text))))))))
	with check ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (( SELECT house.wide() AS wide) OR ((state = 'matched'::text) AND ((person_id IN ( SELECT context.known_by_name() AS known_by_name)) OR (EXISTS ( SELECT FROM named.person p WHERE ((p.municipality_id = notice_match.municipality_id) AND (p.id = notice_match.person_id) AND (p.protection = 'none'::text))))))));
grant insert, select to bofast_app;

-- What landlord and board ask each other about a report. retention: notice, two years without a case
create table named.notice_message (
	municipality_id integer not null,
	id uuid not null default uuidv7(),
	notice_id uuid not null,
	side text not null,
	about text not null,
	body text not null,
	written_by uuid not null,
	written_at timestamp with time zone not null,
	constraint notice_message_about_check CHECK ((about = ANY (ARRAY['amount'::text, 'dates'::text, 'home'::text, 'account'::text, 'attachment'::text, 'receipt'::text, 'other-detail'::text]))),
	constraint notice_message_body_check CHECK (((body <> ''::text) AND (length(body) <= 1000))),
	constraint notice_message_side_check CHECK ((side = ANY (ARRAY['landlord'::text, 'board'::text]))),
	constraint notice_message_municipality_id_notice_id_fkey FOREIGN KEY (municipality_id, notice_id) REFERENCES named.notice(municipality_id, id),
	constraint notice_message_municipality_id_written_by_fkey FOREIGN KEY (municipality_id, written_by) REFERENCES named.staff(municipality_id, id),
	constraint notice_message_pkey PRIMARY KEY (municipality_id, id)
);
-- row security: on, forced
CREATE INDEX notice_message_of ON named.notice_message USING btree (municipality_id, notice_id, id);
create policy not_by_code_or_key for all to bofast_app
	using ((( SELECT context.reports_once() AS reports_once) IS NULL) AND (( SELECT context.key_speaks_for() AS key_speaks_for) IS NULL));
create policy with_its_tenant for all to public
	using ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (( SELECT house.wide() AS wide) OR (EXISTS ( SELECT FROM named.notice_tenant t WHERE ((t.municipality_id = notice_message.municipality_id) AND (t.notice_id = notice_message.notice_id))))))
	with check ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (written_by = ( SELECT context.actor() AS actor)) AND (EXISTS ( SELECT FROM named.notice_tenant t WHERE ((t.municipality_id = notice_message.municipality_id) AND (t.notice_id = notice_message.notice_id)))) AND (EXISTS ( SELECT FROM named.notice n WHERE ((n.municipality_id = notice_message.municipality_id) AND (n.id = notice_message.notice_id) AND ((notice_message.side = 'landlord'::text) = (n.organisation_id IN ( SELECT context.reports_for() AS reports_for)))))));
grant insert, select to bofast_app;

-- Whom and which home a notice is about, as told each time; the latest counts. retention: notice, two years without a case
create table named.notice_tenant (
	municipality_id integer not null,
	id uuid not null default uuidv7(),
	notice_id uuid not null,
	told_at timestamp with time zone not null,
	name text not null,
	address text not null,
	postal_code text,
	city text,
	dwelling text,
	identity_cipher bytea,
	identity_index bytea,
	note text,
	matched boolean not null default false,
	constraint notice_tenant_address_check CHECK ((address <> ''::text)),
	constraint notice_tenant_name_check CHECK ((name <> ''::text)),
	constraint notice_tenant_municipality_id_notice_id_fkey FOREIGN KEY (municipality_id, notice_id) REFERENCES named.notice(municipality_id, id),
	constraint notice_tenant_pkey PRIMARY KEY (municipality_id, id)
);
-- row security: on, forced
CREATE INDEX notice_tenant_of ON named.notice_tenant USING btree (municipality_id, notice_id, id);
create policy read_by_its_code for select to bofast_app
	using ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (EXISTS ( SELECT FROM named.notice n WHERE ((n.municipality_id = notice_tenant.municipality_id) AND (n.id = notice_tenant.notice_id) AND (n.reported_by = ( SELECT context.reports_once() AS reports_once))))));
create policy seen_when_matched for select to public
	using ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (( SELECT house.wide() AS wide) OR (EXISTS ( SELECT FROM named.notice n WHERE ((n.municipality_id = notice_tenant.municipality_id) AND (n.id = notice_tenant.notice_id) AND (n.organisation_id IN ( SELECT context.reports_for() AS reports_for))))) OR (matched AND (EXISTS ( SELECT FROM named.notice_match m WHERE ((m.municipality_id = notice_tenant.municipality_id) AND (m.id = notice_tenant.notice_id) AND ((m.state = 'unknown-person'::text) OR (m.person_id IN ( SELECT context.known_by_name() AS known_by_name)) OR (EXISTS ( SELECT FROM named.person p WHERE ((p.municipality_id = m.municipality_id) AND (p.id = m.person_id) AND (p.protection = 'none'::text)))))))))));
create policy shown_by_matching for update to public
	using ((municipality_id = ( SELECT context.municipality() AS municipality)) AND ( SELECT house.wide() AS wide));
create policy told_with_its_notice for insert to public
	with check ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (EXISTS ( SELECT FROM named.notice n WHERE ((n.municipality_id = notice_tenant.municipality_id) AND (n.id = notice_tenant.notice_id)))) AND ((NOT matched) OR ( SELECT house.wide() AS wide)));
grant insert, select to bofast_app;

-- Which unit was asked about an offer and what it answered; all answers are kept. retention: ten years after the offer
create table named.offer_answer (
	municipality_id integer not null,
	id uuid not null default uuidv7(),
	offer_id uuid not null,
	unit_id uuid not null,
	asked_on date not null,
	answer text,
	answered_on date,
	reason text,
	words text,
	answered_by uuid,
	recorded_at timestamp with time zone not null default clock_timestamp(),
	constraint answered_on_a_day CHECK (((answer IS NULL) = (answered_on IS NULL))),
	constraint declined_for_a_reason CHECK (((NOT (answer IS DISTINCT FROM 'declined'::text)) = (reason IS NOT NULL))),
	constraint offer_answer_answer_check CHECK ((answer = ANY (ARRAY['accepted'::text, 'declined'::text]))),
	constraint offer_answer_check CHECK ((answered_on >= asked_on)),
	constraint offer_answer_reason_check CHECK ((reason = ANY (ARRAY['too-small'::text, 'too-large'::text, 'too-dear'::text, 'wrong-area'::text, 'not-accessible'::text, 'bad-condition'::text, 'too-late'::text, 'too-short-notice'::text, 'nobody-suits'::text, 'other'::text]))),
	constraint offer_answer_municipality_id_answered_by_fkey FOREIGN KEY (municipality_id, answered_by) REFERENCES named.staff(municipality_id, id),
	constraint offer_answer_municipality_id_offer_id_fkey FOREIGN KEY (municipality_id, offer_id) REFERENCES named.agreement_offer(municipality_id, id),
	constraint offer_answer_municipality_id_unit_id_fkey FOREIGN KEY (municipality_id, unit_id) REFERENCES named.unit(municipality_id, id),
	constraint offer_answer_pkey PRIMARY KEY (municipality_id, id)
);
-- row security: on, forced
CREATE INDEX offer_answer_of ON named.offer_answer USING btree (municipality_id, offer_id);
CREATE TRIGGER remember BEFORE DELETE OR UPDATE ON named.offer_answer FOR EACH ROW EXECUTE FUNCTION house.remember();
CREATE UNIQUE INDEX a_unit_asked_once_at_a_time ON named.offer_answer USING btree (municipality_id, offer_id, unit_id) WHERE (answer IS NULL);
CREATE UNIQUE INDEX accepted_by_one_unit ON named.offer_answer USING btree (municipality_id, offer_id) WHERE (answer = 'accepted'::text);
create policy answered_by_the_unit for update to public
	using ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (( SELECT house.wide() AS wide) OR (( SELECT context.handles_people() AS handles_people) AND (answer IS NULL) AND (unit_id IN ( SELECT context.units() AS units)))))
	with check ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (( SELECT house.wide() AS wide) OR (( SELECT context.handles_people() AS handles_people) AND (unit_id IN ( SELECT context.units() AS units)))));
create policy asked for insert to public
	with check ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (( SELECT house.wide() AS wide) OR ((answer IS NULL) AND (EXISTS ( SELECT FROM (named.agreement_offer o JOIN named.landlord_agreement a ON (((a.municipality_id = o.municipality_id) AND (a.id = o.agreement_id)))) WHERE ((o.municipality_id = offer_answer.municipality_id) AND (o.id = offer_answer.offer_id) AND (( SELECT context.handles_people() AS handles_people) OR (a.unit_id = offer_answer.unit_id))))))));
create policy case_work for select to public
	using ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (( SELECT house.wide() AS wide) OR (( SELECT context.handles_people() AS handles_people) AND (EXISTS ( SELECT FROM named.agreement_offer o WHERE ((o.municipality_id = offer_answer.municipality_id) AND (o.id = offer_answer.offer_id)))))));
grant insert, select, update to bofast_app;

-- What became of an accepted home: the form of contract, the day of moving in, the day of an own lease. Has the offer's id. retention: ten years after the offer
create table named.offer_home (
	municipality_id integer not null,
	id uuid not null,
	committee_id uuid not null,
	unit_id uuid not null,
	form text,
	moves_in_on date,
	own_lease_on date,
	dwelling_id uuid,
	recorded_at timestamp with time zone not null default clock_timestamp(),
	constraint offer_home_form_check CHECK ((form ~ '^[a-z0-9-]{1,60}$'::text)),
	constraint offer_home_municipality_id_id_fkey FOREIGN KEY (municipality_id, id) REFERENCES named.agreement_offer(municipality_id, id),
	constraint offer_home_municipality_id_unit_id_fkey FOREIGN KEY (municipality_id, unit_id) REFERENCES named.unit(municipality_id, id),
	constraint offer_home_pkey PRIMARY KEY (municipality_id, id)
);
-- row security: on, forced
CREATE INDEX offer_home_by_day ON named.offer_home USING btree (municipality_id, moves_in_on);
CREATE TRIGGER remember BEFORE DELETE OR UPDATE ON named.offer_home FOR EACH ROW EXECUTE FUNCTION house.remember();
create policy case_work for all to public
	using ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (( SELECT house.wide() AS wide) OR ((committee_id = ( SELECT context.controller() AS controller)) AND ( SELECT context.handles_people() AS handles_people))));
create policy in_no_refuge_insert for insert to bofast_app
	with check ((dwelling_id IS NULL) OR ( SELECT house.wide() AS wide) OR (EXISTS ( SELECT FROM (named.dwelling d JOIN named.property p ON (((p.municipality_id = d.municipality_id) AND (p.id = d.property_id)))) WHERE ((d.municipality_id = offer_home.municipality_id) AND (d.id = offer_home.dwelling_id) AND (NOT p.refuge)))));
create policy in_no_refuge_update for update to bofast_app
	using true
	with check ((dwelling_id IS NULL) OR ( SELECT house.wide() AS wide) OR (EXISTS ( SELECT FROM (named.dwelling d JOIN named.property p ON (((p.municipality_id = d.municipality_id) AND (p.id = d.property_id)))) WHERE ((d.municipality_id = offer_home.municipality_id) AND (d.id = offer_home.dwelling_id) AND (NOT p.refuge)))));
grant insert, select, update to bofast_app;

-- Who is to move into an accepted home. Unique by no constraint: it would answer for people one may not know. retention: person, five years after the last note
create table named.offer_tenant (
	municipality_id integer not null,
	id uuid not null default uuidv7(),
	committee_id uuid not null,
	person_id uuid not null,
	need_id uuid not null,
	offer_id uuid not null,
	named_on date not null,
	ended_on date,
	recorded_at timestamp with time zone not null default clock_timestamp(),
	constraint offer_tenant_check CHECK ((ended_on >= named_on)),
	constraint offer_tenant_municipality_id_committee_id_person_id_need_i_fkey FOREIGN KEY (municipality_id, committee_id, person_id, need_id) REFERENCES named.housing_need(municipality_id, committee_id, person_id, id),
	constraint offer_tenant_municipality_id_offer_id_fkey FOREIGN KEY (municipality_id, offer_id) REFERENCES named.agreement_offer(municipality_id, id),
	constraint offer_tenant_pkey PRIMARY KEY (municipality_id, id)
);
-- row security: on, forced
CREATE INDEX offer_tenant_need ON named.offer_tenant USING btree (municipality_id, need_id);
CREATE INDEX offer_tenant_of ON named.offer_tenant USING btree (municipality_id, offer_id);
CREATE TRIGGER remember BEFORE DELETE OR UPDATE ON named.offer_tenant FOR EACH ROW EXECUTE FUNCTION house.remember();
create policy beside_nobody_untold for insert to bofast_app
	with check (( SELECT house.wide() AS wide) OR (NOT house.others_decide_on(offer_id)));
create policy kept_by_owner for update to bofast_owner
	using true;
create policy read_by_owner for select to bofast_owner
	using true;
create policy tells_of_nobody_hidden for select to bofast_app
	using (( SELECT house.wide() AS wide) OR (person_id <> ALL (( SELECT context.blind_spots() AS blind_spots)::uuid[])));
create policy with_its_person for all to public
	using ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (( SELECT house.wide() AS wide) OR ((committee_id = ( SELECT context.controller() AS controller)) AND ( SELECT context.handles_people() AS handles_people) AND (EXISTS ( SELECT FROM named.person p WHERE ((p.municipality_id = offer_tenant.municipality_id) AND (p.id = offer_tenant.person_id) AND ((p.protection = 'none'::text) OR (p.id IN ( SELECT context.known_by_name() AS known_by_name)))) OFFSET 0)))));
grant insert, select, update to bofast_app;

-- Codes by which somebody without an account reports one thing; shown once and kept as a keyed digest. retention: notice, two years without a case
create table named.one_time_report (
	municipality_id integer not null,
	id uuid not null default uuidv7(),
	organisation_id uuid not null,
	digest bytea not null,
	made_by uuid not null,
	made_at timestamp with time zone not null,
	valid_through date not null,
	used_at timestamp with time zone,
	notice_id uuid,
	ended_at timestamp with time zone,
	constraint a_report_is_made_when_used CHECK (((notice_id IS NULL) OR (used_at IS NOT NULL))),
	constraint one_time_report_municipality_id_made_by_fkey FOREIGN KEY (municipality_id, made_by) REFERENCES named.staff(municipality_id, id),
	constraint one_time_report_municipality_id_notice_id_fkey FOREIGN KEY (municipality_id, notice_id) REFERENCES named.notice(municipality_id, id),
	constraint one_time_report_municipality_id_organisation_id_fkey FOREIGN KEY (municipality_id, organisation_id) REFERENCES named.organisation(municipality_id, id),
	constraint one_time_report_pkey PRIMARY KEY (municipality_id, id),
	constraint one_report_of_a_digest UNIQUE (digest)
);
-- row security: on, forced
CREATE INDEX one_time_report_made ON named.one_time_report USING btree (municipality_id, made_at);
CREATE INDEX one_time_report_of ON named.one_time_report USING btree (municipality_id, organisation_id);
CREATE TRIGGER no_persons_here BEFORE INSERT ON named.one_time_report FOR EACH STATEMENT EXECUTE FUNCTION house.no_persons_here();
create policy given for insert to bofast_app
	with check ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (used_at IS NULL) AND (( SELECT house.wide() AS wide) OR ( SELECT context.has_role('administrator'::text) AS has_role) OR ( SELECT context.handles_people() AS handles_people)));
create policy read_by_owner for select to bofast_owner
	using true;
create policy seen for select to bofast_app
	using ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (( SELECT house.wide() AS wide) OR ( SELECT context.has_role('administrator'::text) AS has_role) OR ( SELECT context.handles_people() AS handles_people) OR (id = ( SELECT context.reports_once() AS reports_once))));
create policy used_or_ended for update to bofast_app
	using ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (( SELECT house.wide() AS wide) OR ( SELECT context.has_role('administrator'::text) AS has_role) OR ( SELECT context.handles_people() AS handles_people) OR (id = ( SELECT context.reports_once() AS reports_once))));
grant insert, select to bofast_app;

-- Landlords, authorities and others the municipality works with. retention: while the house stands
create table named.organisation (
	municipality_id integer not null,
	id uuid not null default uuidv7(),
	name text not null,
	role_types text[] not null default '{}'::text[],
	note text,
	ended_on date,
	constraint organisation_name_check CHECK ((name <> ''::text)),
	constraint organisation_role_types_check CHECK ((role_types <@ ARRAY['landlord'::text, 'enforcement'::text, 'tribunal'::text, 'region'::text, 'ngo'::text, 'care'::text, 'advocate'::text, 'debt-advice'::text, 'authority'::text, 'other'::text])),
	constraint organisation_municipality_id_fkey FOREIGN KEY (municipality_id) REFERENCES named.municipality(municipality_id),
	constraint organisation_pkey PRIMARY KEY (municipality_id, id),
	constraint one_organisation_of_a_name UNIQUE (municipality_id, name)
);
-- row security: on, forced
create policy added for insert to bofast_app
	with check ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (( SELECT house.wide() AS wide) OR ( SELECT context.handles_people() AS handles_people) OR ( SELECT context.has_role('strategist'::text) AS has_role) OR ( SELECT context.has_role('administrator'::text) AS has_role)));
create policy changed for update to bofast_app
	using ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (( SELECT house.wide() AS wide) OR ( SELECT context.handles_people() AS handles_people) OR ( SELECT context.has_role('strategist'::text) AS has_role) OR ( SELECT context.has_role('administrator'::text) AS has_role)))
	with check ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (( SELECT house.wide() AS wide) OR ( SELECT context.handles_people() AS handles_people) OR ( SELECT context.has_role('strategist'::text) AS has_role) OR ( SELECT context.has_role('administrator'::text) AS has_role)));
create policy ended for delete to bofast_app
	using ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (( SELECT house.wide() AS wide) OR ( SELECT context.handles_people() AS handles_people) OR ( SELECT context.has_role('strategist'::text) AS has_role) OR ( SELECT context.has_role('administrator'::text) AS has_role)));
create policy read_by_its_code for select to bofast_app
	using ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (id = ( SELECT context.reports_once_for() AS reports_once_for)));
create policy read_by_owner for select to bofast_owner
	using true;
create policy seen for select to bofast_app
	using ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (( SELECT house.wide() AS wide) OR ( SELECT context.is_staff() AS is_staff) OR (id IN ( SELECT context.organisations() AS organisations))));
grant insert, select, update to bofast_app;

-- What is paid when, as the landlord has agreed. retention: person, five years after the last note
create table named.payment_plan (
	municipality_id integer not null,
	id uuid not null default uuidv7(),
	case_id uuid not null,
	agreed_on date not null,
	total_ore bigint not null,
	instalment_ore bigint not null,
	first_due_on date not null,
	note text,
	agreed_by uuid not null,
	recorded_at timestamp with time zone not null default clock_timestamp(),
	every text not null default 'month'::text,
	ended_on date,
	ended_because text,
	constraint ended_for_a_reason CHECK (((ended_on IS NULL) = (ended_because IS NULL))),
	constraint payment_plan_ended_because_check CHECK ((ended_because = ANY (ARRAY['kept'::text, 'broken'::text, 'replaced'::text]))),
	constraint payment_plan_every_check CHECK ((every = ANY (ARRAY['week'::text, 'two-weeks'::text, 'month'::text]))),
	constraint payment_plan_instalment_ore_check CHECK ((instalment_ore > 0)),
	constraint payment_plan_total_ore_check CHECK ((total_ore > 0)),
	constraint payment_plan_municipality_id_agreed_by_fkey FOREIGN KEY (municipality_id, agreed_by) REFERENCES named.staff(municipality_id, id),
	constraint payment_plan_municipality_id_case_id_fkey FOREIGN KEY (municipality_id, case_id) REFERENCES named.eviction_case(municipality_id, id),
	constraint payment_plan_pkey PRIMARY KEY (municipality_id, id)
);
-- row security: on, forced
CREATE INDEX payment_plan_of ON named.payment_plan USING btree (municipality_id, case_id);
CREATE TRIGGER remember BEFORE DELETE OR UPDATE ON named.payment_plan FOR EACH ROW EXECUTE FUNCTION house.remember();
create policy with_its_case for all to public
	using ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (( SELECT house.wide() AS wide) OR (EXISTS ( SELECT FROM named.eviction_case c WHERE ((c.municipality_id = payment_plan.municipality_id) AND (c.id = payment_plan.case_id)) OFFSET 0))));
grant insert, update to bofast_app;

-- Somebody the social services have to do with: an adult or a child. retention: person, five years after the last note
create table named.person (
	municipality_id integer not null,
	id uuid not null default uuidv7(),
	committee_id uuid not null,
	protection text not null default 'none'::text,
	protection_source text,
	protection_checked_on date,
	recorded_at timestamp with time zone not null default clock_timestamp(),
	same_as uuid,
	constraint not_its_own_double CHECK ((same_as <> id)),
	constraint person_protection_check CHECK ((protection = ANY (ARRAY['none'::text, 'confidentiality'::text, 'protected-registration'::text, 'new-identity'::text]))),
	constraint kept_record FOREIGN KEY (municipality_id, committee_id, same_as) REFERENCES named.person(municipality_id, committee_id, id),
	constraint person_municipality_id_committee_id_fkey FOREIGN KEY (municipality_id, committee_id) REFERENCES named.committee(municipality_id, id),
	constraint person_pkey PRIMARY KEY (municipality_id, id),
	constraint a_person_of_its_controller UNIQUE (municipality_id, committee_id, id)
);
-- row security: on, forced
CREATE INDEX person_protected ON named.person USING btree (municipality_id, id) WHERE (protection <> 'none'::text);
CREATE INDEX person_same_as ON named.person USING btree (municipality_id, same_as) WHERE (same_as IS NOT NULL);
CREATE INDEX protected_person ON named.person USING btree (municipality_id) WHERE (protection <> 'none'::text);
CREATE TRIGGER end_disclosures AFTER UPDATE OF protection ON named.person FOR EACH ROW WHEN (((old.protection = 'none'::text) AND (new.protection <> 'none'::text))) EXECUTE FUNCTION house.end_disclosures();
CREATE TRIGGER no_persons_here BEFORE INSERT ON named.person FOR EACH STATEMENT EXECUTE FUNCTION house.no_persons_here();
CREATE TRIGGER remember BEFORE DELETE OR UPDATE ON named.person FOR EACH ROW EXECUTE FUNCTION house.remember();
create policy case_work for select to public
	using ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (( SELECT house.wide() AS wide) OR ((committee_id = ( SELECT context.controller() AS controller)) AND ( SELECT context.handles_people() AS handles_people))));
create policy follow_up for select to public
	using ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (committee_id = ( SELECT context.controller() AS controller)) AND ( SELECT context.follows_up() AS follows_up));
create policy protection_kept_by_those_who_see for update to public
	using ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (( SELECT house.wide() AS wide) OR ((committee_id = ( SELECT context.controller() AS controller)) AND ( SELECT context.handles_people() AS handles_people) AND ((protection = 'none'::text) OR (id IN ( SELECT context.known_by_name() AS known_by_name))))))
	with check ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (( SELECT house.wide() AS wide) OR ((committee_id = ( SELECT context.controller() AS controller)) AND ( SELECT context.handles_people() AS handles_people))));
create policy read_by_owner for select to bofast_owner
	using true;
create policy written_in_case_work for insert to public
	with check ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (( SELECT house.wide() AS wide) OR ((committee_id = ( SELECT context.controller() AS controller)) AND ( SELECT context.handles_people() AS handles_people))));
grant insert, select, update to bofast_app;

-- The last number given to somebody without known identity. retention: while the house stands
create table named.person_code_series (
	municipality_id integer not null,
	last_number integer not null,
	constraint person_code_series_municipality_id_fkey FOREIGN KEY (municipality_id) REFERENCES named.municipality(municipality_id),
	constraint person_code_series_pkey PRIMARY KEY (municipality_id)
);
-- row security: on, forced
create policy case_work for all to public
	using ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (( SELECT house.wide() AS wide) OR ( SELECT context.handles_people() AS handles_people)));
grant insert, select, update to bofast_app;

-- Causes of homelessness and needs, several a person, by versioned code lists; delicate ones behind a right of their own. retention: person, five years after the last note
create table named.person_factor (
	municipality_id integer not null,
	id uuid not null default uuidv7(),
	committee_id uuid not null,
	person_id uuid not null,
	kind text not null,
	code text not null,
	list_version integer not null,
	level text not null,
	delicate boolean not null,
	from_day date not null,
	until_day date,
	recorded_by uuid not null,
	recorded_at timestamp with time zone not null default clock_timestamp(),
	constraint person_factor_check CHECK ((until_day > from_day)),
	constraint person_factor_kind_check CHECK ((kind = ANY (ARRAY['cause'::text, 'need'::text]))),
	constraint person_factor_level_check CHECK ((level = ANY (ARRAY['structural'::text, 'institutional'::text, 'relational'::text, 'individual'::text]))),
	constraint person_factor_municipality_id_committee_id_person_id_fkey FOREIGN KEY (municipality_id, committee_id, person_id) REFERENCES named.person(municipality_id, committee_id, id),
	constraint person_factor_municipality_id_recorded_by_fkey FOREIGN KEY (municipality_id, recorded_by) REFERENCES named.staff(municipality_id, id),
	constraint person_factor_pkey PRIMARY KEY (municipality_id, id)
);
-- row security: on, forced
CREATE INDEX factor_of_person ON named.person_factor USING btree (municipality_id, person_id);
CREATE TRIGGER remember BEFORE DELETE OR UPDATE ON named.person_factor FOR EACH ROW EXECUTE FUNCTION house.remember();
create policy case_work_delete for delete to public
	using ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (( SELECT house.wide() AS wide) OR ((committee_id = ( SELECT context.controller() AS controller)) AND ( SELECT context.handles_people() AS handles_people) AND ((NOT delicate) OR ( SELECT context.has_role('delicate-facts'::text) AS has_role)) AND (EXISTS ( SELECT FROM named.person p WHERE ((p.municipality_id = person_factor.municipality_id) AND (p.id = person_factor.person_id) AND ((p.protection = 'none'::text) OR (p.id IN ( SELECT context.known_by_name() AS known_by_name)))) OFFSET 0)))));
create policy case_work_insert for insert to public
	with check ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (( SELECT house.wide() AS wide) OR ((committee_id = ( SELECT context.controller() AS controller)) AND ( SELECT context.handles_people() AS handles_people) AND ((NOT delicate) OR ( SELECT context.has_role('delicate-facts'::text) AS has_role)) AND (EXISTS ( SELECT FROM named.person p WHERE ((p.municipality_id = person_factor.municipality_id) AND (p.id = person_factor.person_id) AND ((p.protection = 'none'::text) OR (p.id IN ( SELECT context.known_by_name() AS known_by_name)))) OFFSET 0)))));
create policy case_work_select for select to public
	using ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (( SELECT house.wide() AS wide) OR ((committee_id = ( SELECT context.controller() AS controller)) AND ( SELECT context.handles_people() AS handles_people) AND ((NOT delicate) OR ( SELECT context.has_role('delicate-facts'::text) AS has_role)) AND (EXISTS ( SELECT FROM named.person p WHERE ((p.municipality_id = person_factor.municipality_id) AND (p.id = person_factor.person_id) AND ((p.protection = 'none'::text) OR (p.id IN ( SELECT context.known_by_name() AS known_by_name)))) OFFSET 0)))));
create policy case_work_update for update to public
	using ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (( SELECT house.wide() AS wide) OR ((committee_id = ( SELECT context.controller() AS controller)) AND ( SELECT context.handles_people() AS handles_people) AND ((NOT delicate) OR ( SELECT context.has_role('delicate-facts'::text) AS has_role)) AND (EXISTS ( SELECT FROM named.person p WHERE ((p.municipality_id = person_factor.municipality_id) AND (p.id = person_factor.person_id) AND ((p.protection = 'none'::text) OR (p.id IN ( SELECT context.known_by_name() AS known_by_name)))) OFFSET 0)))));
create policy follow_up for select to public
	using ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (committee_id = ( SELECT context.controller() AS controller)) AND ( SELECT context.follows_up() AS follows_up));
create policy of_nobody_hidden for select to bofast_app
	using (( SELECT house.wide() AS wide) OR (NOT (person_id IN ( SELECT context.hidden_people() AS hidden_people))));
grant delete, insert, select, update to bofast_app;

-- Name, birth date and ways to reach a person; hidden follows the person's protection. retention: person, five years after the last note
create table named.person_particulars (
	municipality_id integer not null,
	id uuid not null,
	committee_id uuid not null,
	hidden boolean not null default false,
	given_name text not null default ''::text,
	family_name text not null default ''::text,
	folded_name text not null,
	birth_date date,
	sex text,
	language text,
	phone text,
	address text,
	postal_code text,
	city text,
	recorded_at timestamp with time zone not null default clock_timestamp(),
	folded_family_first text not null default ''::text,
	code text,
	called text,
	born_about integer,
	folded_called text not null default ''::text,
	sound_key text not null default ''::text,
	phone_key text generated always as ("right"(regexp_replace(phone, '\D'::text, ''::text, 'g'::text), 8)) stored,
	constraint born_about_a_year CHECK (((born_about >= 1900) AND (born_about <= 2100))),
	constraint person_particulars_sex_check CHECK ((sex = ANY (ARRAY['woman'::text, 'man'::text]))),
	constraint person_particulars_municipality_id_committee_id_id_fkey FOREIGN KEY (municipality_id, committee_id, id) REFERENCES named.person(municipality_id, committee_id, id),
	constraint person_particulars_pkey PRIMARY KEY (municipality_id, id),
	constraint one_person_of_a_code UNIQUE (municipality_id, code)
);
-- row security: on, forced
CREATE INDEX person_by_birth_date ON named.person_particulars USING btree (municipality_id, birth_date);
CREATE INDEX person_by_called_name ON named.person_particulars USING btree (municipality_id, folded_called) WHERE (folded_called <> ''::text);
CREATE INDEX person_by_family_name ON named.person_particulars USING btree (municipality_id, folded_family_first);
CREATE INDEX person_by_name ON named.person_particulars USING btree (municipality_id, folded_name);
CREATE INDEX person_by_phone ON named.person_particulars USING btree (municipality_id, phone_key) WHERE (phone_key <> ''::text);
CREATE INDEX person_by_sound ON named.person_particulars USING btree (municipality_id, sound_key) WHERE (sound_key <> ''::text);
CREATE TRIGGER remember BEFORE DELETE OR UPDATE ON named.person_particulars FOR EACH ROW EXECUTE FUNCTION house.remember();
create policy case_work for select to public
	using ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (( SELECT house.wide() AS wide) OR ((committee_id = ( SELECT context.controller() AS controller)) AND ( SELECT context.handles_people() AS handles_people) AND ((NOT hidden) OR (id IN ( SELECT context.known_by_name() AS known_by_name))))));
create policy corrected_by_those_who_see for update to public
	using ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (( SELECT house.wide() AS wide) OR ((committee_id = ( SELECT context.controller() AS controller)) AND ( SELECT context.handles_people() AS handles_people) AND ((NOT hidden) OR (id IN ( SELECT context.known_by_name() AS known_by_name))))))
	with check (municipality_id = ( SELECT context.municipality() AS municipality));
create policy read_by_owner for select to bofast_owner
	using true;
create policy written_in_case_work for insert to public
	with check ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (( SELECT house.wide() AS wide) OR ((committee_id = ( SELECT context.controller() AS controller)) AND ( SELECT context.handles_people() AS handles_people))));
grant insert, select, update to bofast_app;

-- What is to be paid on which day by a payment plan, and when somebody was reminded. retention: person, five years after the last note
create table named.plan_instalment (
	municipality_id integer not null,
	id uuid not null default uuidv7(),
	case_id uuid not null,
	plan_id uuid not null,
	number integer not null,
	due_on date not null,
	amount_ore bigint not null,
	reminded_on date,
	reminded_how text,
	reminded_by uuid,
	recorded_at timestamp with time zone not null default clock_timestamp(),
	constraint plan_instalment_amount_ore_check CHECK ((amount_ore > 0)),
	constraint plan_instalment_number_check CHECK ((number > 0)),
	constraint plan_instalment_reminded_how_check CHECK ((reminded_how = ANY (ARRAY['letter'::text, 'phone'::text, 'text-message'::text, 'e-mail'::text, 'meeting'::text]))),
	constraint reminded_somehow CHECK (((reminded_on IS NULL) = (reminded_how IS NULL))),
	constraint plan_instalment_municipality_id_case_id_fkey FOREIGN KEY (municipality_id, case_id) REFERENCES named.eviction_case(municipality_id, id),
	constraint plan_instalment_municipality_id_plan_id_fkey FOREIGN KEY (municipality_id, plan_id) REFERENCES named.payment_plan(municipality_id, id),
	constraint plan_instalment_municipality_id_reminded_by_fkey FOREIGN KEY (municipality_id, reminded_by) REFERENCES named.staff(municipality_id, id),
	constraint plan_instalment_pkey PRIMARY KEY (municipality_id, id),
	constraint one_instalment_of_a_number UNIQUE (municipality_id, plan_id, number)
);
-- row security: on, forced
CREATE INDEX plan_instalment_of ON named.plan_instalment USING btree (municipality_id, case_id);
CREATE TRIGGER remember BEFORE DELETE OR UPDATE ON named.plan_instalment FOR EACH ROW EXECUTE FUNCTION house.remember();
create policy with_its_case for all to public
	using ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (( SELECT house.wide() AS wide) OR (EXISTS ( SELECT FROM named.eviction_case c WHERE ((c.municipality_id = plan_instalment.municipality_id) AND (c.id = plan_instalment.case_id)) OFFSET 0))));
grant insert, select, update to bofast_app;

-- A house, a shelter, or a number of flats that one unit looks after. retention: municipality, as long as anybody who lived there is kept
create table named.property (
	municipality_id integer not null,
	id uuid not null default uuidv7(),
	committee_id uuid not null,
	unit_id uuid not null,
	name text not null,
	kind text not null,
	refuge boolean not null generated always as ((kind = 'refuge'::text)) stored,
	landlord_id uuid,
	street text,
	postal_code text,
	town text,
	area text,
	school_area text,
	turnaround_days integer not null default 0,
	lets_in text,
	children boolean,
	accessible boolean,
	pets boolean,
	substance_free boolean,
	from_age integer,
	to_age integer,
	note text,
	recorded_at timestamp with time zone not null default clock_timestamp(),
	night_hour integer not null default 12,
	constraint ages_in_order CHECK ((from_age <= to_age)),
	constraint property_from_age_check CHECK (((from_age >= 0) AND (from_age <= 120))),
	constraint property_kind_check CHECK ((kind = ANY (ARRAY['shelter'::text, 'emergency-housing'::text, 'on-call-housing'::text, 'refuge'::text, 'hotel'::text, 'transitional-housing'::text, 'supported-housing'::text, 'hvb'::text, 'special-housing'::text, 'flats'::text]))),
	constraint property_lets_in_check CHECK ((lets_in = ANY (ARRAY['anyone'::text, 'women'::text, 'men'::text, 'families'::text]))),
	constraint property_name_check CHECK ((name <> ''::text)),
	constraint property_night_hour_check CHECK (((night_hour >= 0) AND (night_hour <= 23))),
	constraint property_to_age_check CHECK (((to_age >= 0) AND (to_age <= 120))),
	constraint property_turnaround_days_check CHECK (((turnaround_days >= 0) AND (turnaround_days <= 60))),
	constraint property_municipality_id_committee_id_fkey FOREIGN KEY (municipality_id, committee_id) REFERENCES named.committee(municipality_id, id),
	constraint property_municipality_id_landlord_id_fkey FOREIGN KEY (municipality_id, landlord_id) REFERENCES named.organisation(municipality_id, id),
	constraint property_municipality_id_unit_id_fkey FOREIGN KEY (municipality_id, unit_id) REFERENCES named.unit(municipality_id, id),
	constraint property_pkey PRIMARY KEY (municipality_id, id),
	constraint one_property_of_a_name UNIQUE (municipality_id, committee_id, name),
	constraint property_municipality_id_committee_id_id_key UNIQUE (municipality_id, committee_id, id)
);
-- row security: on, forced
CREATE TRIGGER remember BEFORE DELETE OR UPDATE ON named.property FOR EACH ROW EXECUTE FUNCTION house.remember();
create policy read_by_owner for select to bofast_owner
	using true;
create policy stock_of_the_committee for all to public
	using ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (( SELECT house.wide() AS wide) OR ((committee_id = ( SELECT context.controller() AS controller)) AND ( SELECT context.handles_people() AS handles_people) AND (id <> ALL (( SELECT context.others_refuges() AS others_refuges)::uuid[])))));
grant insert, select, update to bofast_app;

-- That a quarter's decisions not carried out in time were told to the inspectorate and the auditors. retention: while the house stands
create table named.quarter_report (
	municipality_id integer not null,
	id uuid not null default uuidv7(),
	committee_id uuid not null,
	year integer not null,
	quarter smallint not null,
	registry_number text not null,
	sent_on date not null,
	sent_by uuid not null,
	constraint quarter_report_quarter_check CHECK (((quarter >= 1) AND (quarter <= 4))),
	constraint quarter_report_registry_number_check CHECK ((registry_number <> ''::text)),
	constraint quarter_report_municipality_id_committee_id_fkey FOREIGN KEY (municipality_id, committee_id) REFERENCES named.committee(municipality_id, id),
	constraint quarter_report_municipality_id_sent_by_fkey FOREIGN KEY (municipality_id, sent_by) REFERENCES named.staff(municipality_id, id),
	constraint quarter_report_pkey PRIMARY KEY (municipality_id, id),
	constraint one_report_a_quarter UNIQUE (municipality_id, committee_id, year, quarter)
);
-- row security: on, forced
create policy told_by_leaders for all to public
	using ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (( SELECT house.wide() AS wide) OR ((committee_id = ( SELECT context.controller() AS controller)) AND ( SELECT context.handles_people() AS handles_people) AND (( SELECT context.has_role('unit-manager'::text) AS has_role) OR ( SELECT context.has_role('coordinator'::text) AS has_role)))));
grant insert, select to bofast_app;

-- One decision of a quarter's report as it was sent: number, kind, days and reason, and nobody's name. retention: with its table
create table named.quarter_report_row (
	municipality_id integer not null,
	id uuid not null default uuidv7(),
	report_id uuid not null,
	decision_number text not null,
	about text not null,
	standing text not null,
	decided_on date not null,
	since date not null,
	done_on date,
	delay_reason text,
	constraint quarter_report_row_decision_number_check CHECK ((decision_number <> ''::text)),
	constraint quarter_report_row_standing_check CHECK ((standing = ANY (ARRAY['waits'::text, 'interrupted'::text, 'carried-out'::text, 'resumed'::text, 'ended'::text]))),
	constraint quarter_report_row_municipality_id_report_id_fkey FOREIGN KEY (municipality_id, report_id) REFERENCES named.quarter_report(municipality_id, id),
	constraint quarter_report_row_pkey PRIMARY KEY (municipality_id, id),
	constraint one_row_a_wait UNIQUE (municipality_id, report_id, decision_number, since)
);
-- row security: on, forced
create policy with_its_report for all to public
	using ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (( SELECT house.wide() AS wide) OR (EXISTS ( SELECT FROM named.quarter_report r WHERE ((r.municipality_id = quarter_report_row.municipality_id) AND (r.id = quarter_report_row.report_id))))));
grant insert, select to bofast_app;

-- The last receipt number of each year: one row is locked, so numbers have no gaps. retention: while the house stands
create table named.receipt_counter (
	municipality_id integer not null,
	year integer not null,
	last_number integer not null,
	constraint receipt_counter_municipality_id_fkey FOREIGN KEY (municipality_id) REFERENCES named.municipality(municipality_id),
	constraint receipt_counter_pkey PRIMARY KEY (municipality_id, year)
);
-- row security: on, forced
create policy own_municipality for all to public
	using (municipality_id = ( SELECT context.municipality() AS municipality));
grant insert, select, update to bofast_app;

-- A case that another municipality hands over: sealed until somebody accepts it, then what came with the case. retention: person, five years after the last note
create table named.received_transfer (
	municipality_id integer not null,
	id uuid not null default uuidv7(),
	committee_id uuid not null,
	parcel_id uuid not null,
	parcel text,
	parcel_digest text not null,
	received_on date not null,
	received_by uuid not null,
	case_id uuid,
	receipt_number text,
	accepted_on date,
	accepted_by uuid,
	declined_on date,
	declined_by uuid,
	declined_because text,
	content bytea,
	constraint accepted_as_a_whole CHECK ((((accepted_on IS NULL) = (case_id IS NULL)) AND ((accepted_on IS NULL) = (content IS NULL)) AND ((accepted_on IS NULL) = (receipt_number IS NULL)) AND ((accepted_on IS NULL) = (accepted_by IS NULL)))),
	constraint declined_as_a_whole CHECK ((((declined_on IS NULL) = (declined_because IS NULL)) AND ((declined_on IS NULL) = (declined_by IS NULL)))),
	constraint either_accepted_or_declined CHECK (((accepted_on IS NULL) OR (declined_on IS NULL))),
	constraint received_transfer_parcel_digest_check CHECK ((parcel_digest ~ '^[0-9a-f]{64}$'::text)),
	constraint sealed_until_answered CHECK (((parcel IS NOT NULL) = ((accepted_on IS NULL) AND (declined_on IS NULL)))),
	constraint received_transfer_municipality_id_accepted_by_fkey FOREIGN KEY (municipality_id, accepted_by) REFERENCES named.staff(municipality_id, id),
	constraint received_transfer_municipality_id_case_id_fkey FOREIGN KEY (municipality_id, case_id) REFERENCES named.eviction_case(municipality_id, id),
	constraint received_transfer_municipality_id_committee_id_fkey FOREIGN KEY (municipality_id, committee_id) REFERENCES named.committee(municipality_id, id),
	constraint received_transfer_municipality_id_declined_by_fkey FOREIGN KEY (municipality_id, declined_by) REFERENCES named.staff(municipality_id, id),
	constraint received_transfer_municipality_id_received_by_fkey FOREIGN KEY (municipality_id, received_by) REFERENCES named.staff(municipality_id, id),
	constraint received_transfer_pkey PRIMARY KEY (municipality_id, id),
	constraint one_arrival_of_a_parcel UNIQUE (municipality_id, committee_id, parcel_id)
);
-- row security: on, forced
CREATE INDEX received_transfer_of_case ON named.received_transfer USING btree (municipality_id, case_id);
CREATE INDEX received_transfer_parcel ON named.received_transfer USING btree (parcel_digest);
CREATE TRIGGER no_persons_here BEFORE INSERT ON named.received_transfer FOR EACH STATEMENT EXECUTE FUNCTION house.no_persons_here();
CREATE UNIQUE INDEX accepted_once ON named.received_transfer USING btree (municipality_id, parcel_id) WHERE (accepted_on IS NOT NULL);
create policy of_nobody_hidden for select to bofast_app
	using (( SELECT house.wide() AS wide) OR (case_id IS NULL) OR (case_id <> ALL (( SELECT context.hidden_cases() AS hidden_cases)::uuid[])));
create policy read_by_owner for select to bofast_owner
	using true;
create policy with_its_case for all to public
	using ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (( SELECT house.wide() AS wide) OR ((committee_id = ( SELECT context.controller() AS controller)) AND ( SELECT context.handles_people() AS handles_people) AND ((case_id IS NULL) OR (EXISTS ( SELECT FROM named.eviction_case c WHERE ((c.municipality_id = received_transfer.municipality_id) AND (c.id = received_transfer.case_id))))))));
grant insert, select, update to bofast_app;

-- Who said that two records are one person. Undone links stay: same_as follows from those that stand. retention: person, five years after the last note
create table named.record_link (
	municipality_id integer not null,
	id uuid not null default uuidv7(),
	committee_id uuid not null,
	record_id uuid not null,
	kept_id uuid not null,
	reason text,
	linked_by uuid not null,
	linked_on date not null,
	undone_by uuid,
	undone_on date,
	recorded_at timestamp with time zone not null default clock_timestamp(),
	constraint undone_by_somebody CHECK (((undone_by IS NULL) = (undone_on IS NULL))),
	constraint record_link_municipality_id_committee_id_kept_id_fkey FOREIGN KEY (municipality_id, committee_id, kept_id) REFERENCES named.person(municipality_id, committee_id, id),
	constraint record_link_municipality_id_committee_id_record_id_fkey FOREIGN KEY (municipality_id, committee_id, record_id) REFERENCES named.person(municipality_id, committee_id, id),
	constraint record_link_municipality_id_linked_by_fkey FOREIGN KEY (municipality_id, linked_by) REFERENCES named.staff(municipality_id, id),
	constraint record_link_municipality_id_undone_by_fkey FOREIGN KEY (municipality_id, undone_by) REFERENCES named.staff(municipality_id, id),
	constraint record_link_pkey PRIMARY KEY (municipality_id, id)
);
-- row security: on, forced
CREATE INDEX record_link_of_kept ON named.record_link USING btree (municipality_id, kept_id);
CREATE TRIGGER remember BEFORE DELETE OR UPDATE ON named.record_link FOR EACH ROW EXECUTE FUNCTION house.remember();
CREATE UNIQUE INDEX one_link_a_record ON named.record_link USING btree (municipality_id, record_id) WHERE (undone_on IS NULL);
create policy case_work for all to public
	using ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (( SELECT house.wide() AS wide) OR ((committee_id = ( SELECT context.controller() AS controller)) AND ( SELECT context.handles_people() AS handles_people) AND (EXISTS ( SELECT FROM named.person_particulars d WHERE ((d.municipality_id = record_link.municipality_id) AND (d.id = record_link.record_id)))) AND (EXISTS ( SELECT FROM named.person_particulars d WHERE ((d.municipality_id = record_link.municipality_id) AND (d.id = record_link.kept_id)))))));
grant insert, select, update to bofast_app;

-- Two records that may be one person: why we think so and what somebody decided. retention: person, five years after the last note
create table named.record_pair (
	municipality_id integer not null,
	id uuid not null default uuidv7(),
	committee_id uuid not null,
	a_id uuid not null,
	b_id uuid not null,
	probability double precision not null,
	reasons jsonb not null,
	found_on date not null,
	decision text not null default 'open'::text,
	decided_by uuid,
	decided_on date,
	reason text,
	recorded_at timestamp with time zone not null default clock_timestamp(),
	constraint record_pair_decision_check CHECK ((decision = ANY (ARRAY['open'::text, 'not-the-same'::text, 'later'::text]))),
	constraint record_pair_probability_check CHECK (((probability >= (0)::double precision) AND (probability <= (1)::double precision))),
	constraint smaller_first CHECK ((a_id < b_id)),
	constraint record_pair_municipality_id_committee_id_a_id_fkey FOREIGN KEY (municipality_id, committee_id, a_id) REFERENCES named.person(municipality_id, committee_id, id),
	constraint record_pair_municipality_id_committee_id_b_id_fkey FOREIGN KEY (municipality_id, committee_id, b_id) REFERENCES named.person(municipality_id, committee_id, id),
	constraint record_pair_municipality_id_decided_by_fkey FOREIGN KEY (municipality_id, decided_by) REFERENCES named.staff(municipality_id, id),
	constraint record_pair_pkey PRIMARY KEY (municipality_id, id),
	constraint one_row_a_pair UNIQUE (municipality_id, a_id, b_id)
);
-- row security: on, forced
CREATE INDEX record_pair_of_b ON named.record_pair USING btree (municipality_id, b_id);
CREATE TRIGGER remember BEFORE DELETE OR UPDATE ON named.record_pair FOR EACH ROW EXECUTE FUNCTION house.remember();
create policy case_work for all to public
	using ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (( SELECT house.wide() AS wide) OR ((committee_id = ( SELECT context.controller() AS controller)) AND ( SELECT context.handles_people() AS handles_people) AND (EXISTS ( SELECT FROM named.person_particulars d WHERE ((d.municipality_id = record_pair.municipality_id) AND (d.id = record_pair.a_id)))) AND (EXISTS ( SELECT FROM named.person_particulars d WHERE ((d.municipality_id = record_pair.municipality_id) AND (d.id = record_pair.b_id)))))));
grant insert, select, update to bofast_app;

-- Denmark: a stay or support whose days the state's refund counts, here or told by another municipality. retention: person, five years after the last note
create table named.refund_stay (
	municipality_id integer not null,
	id uuid not null default uuidv7(),
	committee_id uuid not null,
	person_id uuid not null,
	paragraph text not null,
	acting_municipality text not null,
	starts_on date not null,
	ends_on date,
	told_from text not null,
	told_on date not null,
	recorded_by uuid not null,
	recorded_at timestamp with time zone not null default clock_timestamp(),
	constraint refund_stay_acting_municipality_check CHECK ((acting_municipality <> ''::text)),
	constraint refund_stay_check CHECK ((ends_on > starts_on)),
	constraint refund_stay_paragraph_check CHECK ((paragraph = ANY (ARRAY['110'::text, '85a'::text]))),
	constraint refund_stay_told_from_check CHECK ((told_from = ANY (ARRAY['own'::text, 'elsewhere'::text]))),
	constraint refund_stay_municipality_id_committee_id_person_id_fkey FOREIGN KEY (municipality_id, committee_id, person_id) REFERENCES named.person(municipality_id, committee_id, id),
	constraint refund_stay_municipality_id_recorded_by_fkey FOREIGN KEY (municipality_id, recorded_by) REFERENCES named.staff(municipality_id, id),
	constraint refund_stay_pkey PRIMARY KEY (municipality_id, id)
);
-- row security: on, forced
CREATE INDEX refund_stay_of ON named.refund_stay USING btree (municipality_id, person_id, starts_on);
CREATE TRIGGER remember BEFORE DELETE OR UPDATE ON named.refund_stay FOR EACH ROW EXECUTE FUNCTION house.remember();
create policy tells_of_nobody_hidden for select to bofast_app
	using (( SELECT house.wide() AS wide) OR (person_id <> ALL (( SELECT context.blind_spots() AS blind_spots)::uuid[])));
create policy with_its_person for all to public
	using ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (( SELECT house.wide() AS wide) OR ((committee_id = ( SELECT context.controller() AS controller)) AND ( SELECT context.handles_people() AS handles_people) AND (EXISTS ( SELECT FROM named.person p WHERE ((p.municipality_id = refund_stay.municipality_id) AND (p.id = refund_stay.person_id) AND ((p.protection = 'none'::text) OR (p.id IN ( SELECT context.known_by_name() AS known_by_name)))) OFFSET 0)))));
grant insert, select, update to bofast_app;

-- What somebody said no to and why, and when it is offered again. retention: person, five years after the last note
create table named.refused_offer (
	municipality_id integer not null,
	id uuid not null default uuidv7(),
	committee_id uuid not null,
	person_id uuid not null,
	about text not null,
	offered_on date not null,
	refused_on date not null,
	reason text not null,
	note text,
	next_offer_on date,
	offered_again_on date,
	recorded_by uuid not null,
	recorded_at timestamp with time zone not null default clock_timestamp(),
	constraint refused_offer_about_check CHECK ((about = ANY (ARRAY['housing'::text, 'housing-support'::text, 'guidance'::text, 'treatment'::text, 'other'::text]))),
	constraint refused_offer_check CHECK ((refused_on >= offered_on)),
	constraint refused_offer_check1 CHECK ((next_offer_on > refused_on)),
	constraint refused_offer_check2 CHECK ((offered_again_on >= refused_on)),
	constraint refused_offer_note_check CHECK ((note <> ''::text)),
	constraint refused_offer_reason_check CHECK ((reason = ANY (ARRAY['place'::text, 'size-or-standard'::text, 'rent'::text, 'conditions'::text, 'company-or-pets'::text, 'trust'::text, 'not-now'::text, 'other'::text]))),
	constraint refused_offer_municipality_id_committee_id_person_id_fkey FOREIGN KEY (municipality_id, committee_id, person_id) REFERENCES named.person(municipality_id, committee_id, id),
	constraint refused_offer_municipality_id_recorded_by_fkey FOREIGN KEY (municipality_id, recorded_by) REFERENCES named.staff(municipality_id, id),
	constraint refused_offer_pkey PRIMARY KEY (municipality_id, id)
);
-- row security: on, forced
CREATE INDEX refused_offer_of ON named.refused_offer USING btree (municipality_id, person_id, refused_on);
CREATE TRIGGER remember BEFORE DELETE OR UPDATE ON named.refused_offer FOR EACH ROW EXECUTE FUNCTION house.remember();
create policy tells_of_nobody_hidden for select to bofast_app
	using (( SELECT house.wide() AS wide) OR (person_id <> ALL (( SELECT context.blind_spots() AS blind_spots)::uuid[])));
create policy with_its_person for all to public
	using ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (( SELECT house.wide() AS wide) OR ((committee_id = ( SELECT context.controller() AS controller)) AND ( SELECT context.handles_people() AS handles_people) AND (EXISTS ( SELECT FROM named.person p WHERE ((p.municipality_id = refused_offer.municipality_id) AND (p.id = refused_offer.person_id) AND ((p.protection = 'none'::text) OR (p.id IN ( SELECT context.known_by_name() AS known_by_name)))) OFFSET 0)))));
grant insert, select, update to bofast_app;

-- Something about a protected person for those with named access to look at. retention: person, five years after the last note
create table named.registry_task (
	municipality_id integer not null,
	id uuid not null default uuidv7(),
	committee_id uuid not null,
	kind text not null,
	person_id uuid not null,
	other_person_id uuid,
	raised_on date not null,
	done_on date,
	constraint registry_task_kind_check CHECK ((kind = ANY (ARRAY['same-identity-number'::text, 'protected-notice'::text, 'perhaps-same-person'::text]))),
	constraint registry_task_municipality_id_person_id_fkey FOREIGN KEY (municipality_id, person_id) REFERENCES named.person(municipality_id, id),
	constraint registry_task_pkey PRIMARY KEY (municipality_id, id)
);
-- row security: on, forced
create policy for_those_with_named_access for all to public
	using ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (( SELECT house.wide() AS wide) OR (person_id IN ( SELECT context.known_by_name() AS known_by_name))));
grant insert, select, update to bofast_app;

-- Which organisations (landlords) somebody speaks for. retention: log, five years after the end
create table named.representation (
	municipality_id integer not null,
	staff_id uuid not null,
	organisation_id uuid not null,
	administers boolean not null default false,
	only_as_substitute boolean not null default false,
	constraint a_substitute_administers_nothing CHECK ((NOT (administers AND only_as_substitute))),
	constraint representation_municipality_id_organisation_id_fkey FOREIGN KEY (municipality_id, organisation_id) REFERENCES named.organisation(municipality_id, id),
	constraint representation_municipality_id_staff_id_fkey FOREIGN KEY (municipality_id, staff_id) REFERENCES named.staff(municipality_id, id),
	constraint representation_pkey PRIMARY KEY (municipality_id, staff_id, organisation_id)
);
-- row security: on, forced
create policy added for insert to bofast_app
	with check ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (( SELECT house.wide() AS wide) OR ( SELECT context.has_role('administrator'::text) AS has_role)));
create policy changed for update to bofast_app
	using ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (( SELECT house.wide() AS wide) OR ( SELECT context.has_role('administrator'::text) AS has_role)))
	with check ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (( SELECT house.wide() AS wide) OR ( SELECT context.has_role('administrator'::text) AS has_role)));
create policy colleagues_seen for select to bofast_app
	using ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (organisation_id IN ( SELECT context.administers() AS administers)));
create policy ended for delete to bofast_app
	using ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (( SELECT house.wide() AS wide) OR ( SELECT context.has_role('administrator'::text) AS has_role)));
create policy leavers_ended for delete to bofast_app
	using ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (organisation_id IN ( SELECT context.administers() AS administers)) AND (NOT ((staff_id = ( SELECT context.actor() AS actor)) AND context.administers_alone(organisation_id))));
create policy read_by_owner for select to bofast_owner
	using true;
create policy seen for select to bofast_app
	using ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (( SELECT house.wide() AS wide) OR ( SELECT context.is_staff() AS is_staff) OR (staff_id = ( SELECT context.actor() AS actor))));
grant delete, insert, select to bofast_app;

-- Who is asked to speak for a landlord; the secret is shown once and kept as a keyed digest. retention: thirty days after it ran out
create table named.representative_invitation (
	municipality_id integer not null,
	id uuid not null default uuidv7(),
	organisation_id uuid not null,
	name text not null,
	email text not null,
	administers boolean not null default false,
	only_as_substitute boolean not null default false,
	digest bytea not null,
	made_by uuid not null,
	made_at timestamp with time zone not null,
	expires_at timestamp with time zone not null,
	accepted_at timestamp with time zone,
	accepted_by uuid,
	ended_at timestamp with time zone,
	constraint a_substitute_is_invited_to_nothing_more CHECK ((NOT (administers AND only_as_substitute))),
	constraint accepted_by_somebody CHECK (((accepted_at IS NULL) = (accepted_by IS NULL))),
	constraint representative_invitation_email_check CHECK ((email = lower(email))),
	constraint representative_invitation_name_check CHECK ((name <> ''::text)),
	constraint representative_invitation_municipality_id_accepted_by_fkey FOREIGN KEY (municipality_id, accepted_by) REFERENCES named.staff(municipality_id, id),
	constraint representative_invitation_municipality_id_made_by_fkey FOREIGN KEY (municipality_id, made_by) REFERENCES named.staff(municipality_id, id),
	constraint representative_invitation_municipality_id_organisation_id_fkey FOREIGN KEY (municipality_id, organisation_id) REFERENCES named.organisation(municipality_id, id),
	constraint representative_invitation_pkey PRIMARY KEY (municipality_id, id),
	constraint one_invitation_of_a_digest UNIQUE (digest)
);
-- row security: on, forced
CREATE INDEX representative_invitation_of ON named.representative_invitation USING btree (municipality_id, organisation_id, made_at);
create policy destroyed_by_the_house for delete to bofast_app
	using ((municipality_id = ( SELECT context.municipality() AS municipality)) AND ( SELECT house.wide() AS wide));
create policy ended_by_administrators for update to bofast_app
	using ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (( SELECT house.wide() AS wide) OR ( SELECT context.has_role('administrator'::text) AS has_role) OR (organisation_id IN ( SELECT context.administers() AS administers))))
	with check ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (( SELECT house.wide() AS wide) OR (accepted_at IS NULL)));
create policy kept_by_administrators for select to bofast_app
	using ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (( SELECT house.wide() AS wide) OR ( SELECT context.has_role('administrator'::text) AS has_role) OR (organisation_id IN ( SELECT context.administers() AS administers))));
create policy made_by_administrators for insert to bofast_app
	with check ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (accepted_at IS NULL) AND (( SELECT house.wide() AS wide) OR ( SELECT context.has_role('administrator'::text) AS has_role) OR ((organisation_id IN ( SELECT context.administers() AS administers)) AND (NOT administers))));
create policy read_by_owner for select to bofast_owner
	using true;
grant delete, insert, select to bofast_app;

-- A postponement, a stay or the landlord's respite: asked for, and what was answered (UB 16:4, 16:5, 18:12). retention: person, five years after the last note
create table named.respite (
	municipality_id integer not null,
	id uuid not null default uuidv7(),
	case_id uuid not null,
	kind text not null,
	asked_on date not null,
	asked_by text not null,
	answer text,
	answered_on date,
	until_on date,
	compensation_ore bigint,
	reasons text,
	recorded_by uuid not null,
	recorded_at timestamp with time zone not null default clock_timestamp(),
	constraint answered_on_a_day CHECK (((answer IS NULL) = (answered_on IS NULL))),
	constraint respite_answer_check CHECK ((answer = ANY (ARRAY['granted'::text, 'refused'::text]))),
	constraint respite_asked_by_check CHECK ((asked_by = ANY (ARRAY['tenant'::text, 'board'::text, 'landlord'::text]))),
	constraint respite_check CHECK ((answered_on >= asked_on)),
	constraint respite_compensation_ore_check CHECK ((compensation_ore >= 0)),
	constraint respite_kind_check CHECK ((kind = ANY (ARRAY['postponement'::text, 'postponement-extraordinary'::text, 'landlord-respite'::text, 'stay'::text]))),
	constraint respite_municipality_id_case_id_fkey FOREIGN KEY (municipality_id, case_id) REFERENCES named.eviction_case(municipality_id, id),
	constraint respite_municipality_id_recorded_by_fkey FOREIGN KEY (municipality_id, recorded_by) REFERENCES named.staff(municipality_id, id),
	constraint respite_pkey PRIMARY KEY (municipality_id, id)
);
-- row security: on, forced
CREATE INDEX respite_of ON named.respite USING btree (municipality_id, case_id);
CREATE TRIGGER remember BEFORE DELETE OR UPDATE ON named.respite FOR EACH ROW EXECUTE FUNCTION house.remember();
create policy with_its_case for all to public
	using ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (( SELECT house.wide() AS wide) OR (EXISTS ( SELECT FROM named.eviction_case c WHERE ((c.municipality_id = respite.municipality_id) AND (c.id = respite.case_id)) OFFSET 0))));
grant insert, update to bofast_app;

-- How many people a service met on a day, and nobody of them: outreach, and services that keep no one's name. retention: while the house stands
create table named.service_contact (
	municipality_id integer not null,
	id uuid not null default uuidv7(),
	committee_id uuid not null,
	service_id uuid not null,
	on_day date not null,
	people integer not null,
	area text,
	recorded_by uuid not null,
	constraint service_contact_area_check CHECK ((area <> ''::text)),
	constraint service_contact_people_check CHECK (((people >= 1) AND (people <= 1000))),
	constraint service_contact_municipality_id_committee_id_fkey FOREIGN KEY (municipality_id, committee_id) REFERENCES named.committee(municipality_id, id),
	constraint service_contact_municipality_id_recorded_by_fkey FOREIGN KEY (municipality_id, recorded_by) REFERENCES named.staff(municipality_id, id),
	constraint service_contact_municipality_id_service_id_fkey FOREIGN KEY (municipality_id, service_id) REFERENCES named.support_service(municipality_id, id),
	constraint service_contact_pkey PRIMARY KEY (municipality_id, id)
);
-- row security: on, forced
CREATE INDEX service_contact_on ON named.service_contact USING btree (municipality_id, service_id, on_day);
create policy case_work for all to public
	using ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (( SELECT house.wide() AS wide) OR ((committee_id = ( SELECT context.controller() AS controller)) AND ( SELECT context.handles_people() AS handles_people))));
grant insert, select, update to bofast_app;

-- An assessment of how somebody manages in a home, on a day, by whom and whether together with the person. retention: person, five years after the last note
create table named.skills_assessment (
	municipality_id integer not null,
	id uuid not null default uuidv7(),
	committee_id uuid not null,
	person_id uuid not null,
	form_version integer not null,
	on_day date not null,
	assessed_by uuid not null,
	with_person text not null,
	own_words text,
	note text,
	again_on date,
	taken_back_on date,
	taken_back_because text,
	recorded_at timestamp with time zone not null default clock_timestamp(),
	constraint skills_assessment_check CHECK ((again_on > on_day)),
	constraint skills_assessment_form_version_check CHECK ((form_version > 0)),
	constraint skills_assessment_note_check CHECK ((note <> ''::text)),
	constraint skills_assessment_own_words_check CHECK ((own_words <> ''::text)),
	constraint skills_assessment_taken_back_because_check CHECK ((taken_back_because <> ''::text)),
	constraint skills_assessment_with_person_check CHECK ((with_person = ANY (ARRAY['yes'::text, 'partly'::text, 'no'::text]))),
	constraint taken_back_with_why CHECK (((taken_back_on IS NULL) = (taken_back_because IS NULL))),
	constraint skills_assessment_municipality_id_assessed_by_fkey FOREIGN KEY (municipality_id, assessed_by) REFERENCES named.staff(municipality_id, id),
	constraint skills_assessment_municipality_id_committee_id_person_id_fkey FOREIGN KEY (municipality_id, committee_id, person_id) REFERENCES named.person(municipality_id, committee_id, id),
	constraint skills_assessment_pkey PRIMARY KEY (municipality_id, id),
	constraint an_assessment_of_its_person UNIQUE (municipality_id, person_id, id)
);
-- row security: on, forced
CREATE INDEX skills_assessment_of_person ON named.skills_assessment USING btree (municipality_id, person_id, on_day);
CREATE TRIGGER remember BEFORE DELETE OR UPDATE ON named.skills_assessment FOR EACH ROW EXECUTE FUNCTION house.remember();
create policy tells_of_nobody_hidden for select to bofast_app
	using (( SELECT house.wide() AS wide) OR (person_id <> ALL (( SELECT context.blind_spots() AS blind_spots)::uuid[])));
create policy with_its_person for all to public
	using ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (( SELECT house.wide() AS wide) OR ((committee_id = ( SELECT context.controller() AS controller)) AND ( SELECT context.handles_people() AS handles_people) AND (EXISTS ( SELECT FROM named.person p WHERE ((p.municipality_id = skills_assessment.municipality_id) AND (p.id = skills_assessment.person_id) AND ((p.protection = 'none'::text) OR (p.id IN ( SELECT context.known_by_name() AS known_by_name)))) OFFSET 0)))));
grant insert, select to bofast_app;

-- The level of one item of the form; what was not assessed has no row. retention: with its assessment
create table named.skills_score (
	municipality_id integer not null,
	committee_id uuid not null,
	person_id uuid not null,
	skills_assessment_id uuid not null,
	item text not null,
	level integer not null,
	constraint skills_score_item_check CHECK ((item <> ''::text)),
	constraint skills_score_level_check CHECK (((level >= 1) AND (level <= 4))),
	constraint skills_score_municipality_id_committee_id_person_id_fkey FOREIGN KEY (municipality_id, committee_id, person_id) REFERENCES named.person(municipality_id, committee_id, id),
	constraint skills_score_municipality_id_person_id_skills_assessment_i_fkey FOREIGN KEY (municipality_id, person_id, skills_assessment_id) REFERENCES named.skills_assessment(municipality_id, person_id, id),
	constraint skills_score_pkey PRIMARY KEY (municipality_id, skills_assessment_id, item)
);
-- row security: on, forced
CREATE INDEX skills_score_of_person ON named.skills_score USING btree (municipality_id, person_id);
create policy tells_of_nobody_hidden for select to bofast_app
	using (( SELECT house.wide() AS wide) OR (person_id <> ALL (( SELECT context.blind_spots() AS blind_spots)::uuid[])));
create policy with_its_person for all to public
	using ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (( SELECT house.wide() AS wide) OR ((committee_id = ( SELECT context.controller() AS controller)) AND ( SELECT context.handles_people() AS handles_people) AND (EXISTS ( SELECT FROM named.person p WHERE ((p.municipality_id = skills_score.municipality_id) AND (p.id = skills_score.person_id) AND ((p.protection = 'none'::text) OR (p.id IN ( SELECT context.known_by_name() AS known_by_name)))) OFFSET 0)))));
grant insert, select to bofast_app;

-- Where somebody lives from a day until another, half-open: the end day is not a night. retention: person, five years after the last note
create table named.spell (
	municipality_id integer not null,
	id uuid not null default uuidv7(),
	committee_id uuid not null,
	person_id uuid not null,
	during daterange not null,
	starts_on date generated always as (lower(during)) stored,
	ends_on date generated always as (COALESCE(upper(during), 'infinity'::date)) stored,
	place text not null,
	place_name text,
	arranged_by text not null default 'unknown'::text,
	contract text not null default 'unknown'::text,
	contract_ends_on date,
	discharge_on date,
	home_after text not null default 'unknown'::text,
	overstays boolean not null default false,
	population text not null default 'resident'::text,
	with_children text not null default 'unknown'::text,
	children_elsewhere integer not null default 0,
	with_person_id uuid,
	stay_municipality text not null,
	residence_municipality text,
	told_by text not null default 'person'::text,
	destination text,
	overridden_to smallint,
	override_reason text,
	overridden_by uuid,
	follows_case_id uuid,
	correction_reason text,
	recorded_by uuid not null,
	recorded_at timestamp with time zone not null default clock_timestamp(),
	constraint left_for_somewhere CHECK (((destination IS NULL) OR (NOT upper_inf(during)))),
	constraint overridden_with_a_reason CHECK ((((overridden_to IS NULL) = (override_reason IS NULL)) AND ((overridden_to IS NULL) = (overridden_by IS NULL)))),
	constraint spell_arranged_by_check CHECK ((arranged_by = ANY (ARRAY['municipality'::text, 'person'::text, 'other-authority'::text, 'unknown'::text]))),
	constraint spell_children_elsewhere_check CHECK (((children_elsewhere >= 0) AND (children_elsewhere <= 20))),
	constraint spell_contract_check CHECK ((contract = ANY (ARRAY['none'::text, 'special-terms'::text, 'sublet'::text, 'own-lease'::text, 'unknown'::text]))),
	constraint spell_correction_reason_check CHECK ((correction_reason <> ''::text)),
	constraint spell_destination_check CHECK ((destination = ANY (ARRAY['own-lease'::text, 'owned-home'::text, 'housing-first-lease'::text, 'family-home-permanent'::text, 'special-housing'::text, 'social-contract'::text, 'training-flat'::text, 'supported-housing'::text, 'institution'::text, 'prison'::text, 'friends-family-temporary'::text, 'shelter'::text, 'street'::text, 'moved-away'::text, 'deceased'::text, 'unknown'::text]))),
	constraint spell_during_check CHECK (((NOT isempty(during)) AND (NOT lower_inf(during)))),
	constraint spell_home_after_check CHECK ((home_after = ANY (ARRAY['none'::text, 'arranged'::text, 'unknown'::text]))),
	constraint spell_overridden_to_check CHECK (((overridden_to >= 0) AND (overridden_to <= 4))),
	constraint spell_override_reason_check CHECK ((override_reason <> ''::text)),
	constraint spell_place_check CHECK ((place = ANY (ARRAY['rough-sleeping'::text, 'public-space-tent-car-stairwell'::text, 'night-shelter'::text, 'emergency-accommodation'::text, 'on-call-housing'::text, 'refuge'::text, 'hotel-hostel-camping'::text, 'caravan-allotment'::text, 'prison'::text, 'treatment-unit'::text, 'hvb'::text, 'sis'::text, 'foster-home'::text, 'supported-housing'::text, 'care-24h'::text, 'trial-flat'::text, 'training-flat'::text, 'social-contract'::text, 'municipal-contract'::text, 'reference-housing'::text, 'other-second-hand-with-conditions'::text, 'friends-acquaintances'::text, 'family-relatives'::text, 'lodger'::text, 'sublet'::text, 'own-home'::text, 'unknown'::text]))),
	constraint spell_population_check CHECK ((population = ANY (ARRAY['resident'::text, 'eu-eea'::text, 'without-permit'::text]))),
	constraint spell_stay_municipality_check CHECK ((stay_municipality <> ''::text)),
	constraint spell_told_by_check CHECK ((told_by = ANY (ARRAY['person'::text, 'own-observation'::text, 'landlord'::text, 'other-unit'::text, 'other'::text]))),
	constraint spell_with_children_check CHECK ((with_children = ANY (ARRAY['yes'::text, 'no'::text, 'unknown'::text]))),
	constraint spell_municipality_id_committee_id_person_id_fkey FOREIGN KEY (municipality_id, committee_id, person_id) REFERENCES named.person(municipality_id, committee_id, id),
	constraint spell_municipality_id_committee_id_with_person_id_fkey FOREIGN KEY (municipality_id, committee_id, with_person_id) REFERENCES named.person(municipality_id, committee_id, id),
	constraint spell_municipality_id_follows_case_id_fkey FOREIGN KEY (municipality_id, follows_case_id) REFERENCES named.eviction_case(municipality_id, id),
	constraint spell_municipality_id_overridden_by_fkey FOREIGN KEY (municipality_id, overridden_by) REFERENCES named.staff(municipality_id, id),
	constraint spell_municipality_id_recorded_by_fkey FOREIGN KEY (municipality_id, recorded_by) REFERENCES named.staff(municipality_id, id),
	constraint spell_pkey PRIMARY KEY (municipality_id, id),
	constraint one_place_at_a_time UNIQUE (municipality_id, person_id, during WITHOUT OVERLAPS) DEFERRABLE
);
-- row security: on, forced
CREATE INDEX spell_after_case ON named.spell USING btree (municipality_id, follows_case_id) WHERE (follows_case_id IS NOT NULL);
CREATE INDEX spell_of_person ON named.spell USING btree (municipality_id, person_id, starts_on);
CREATE INDEX spell_with_person ON named.spell USING btree (municipality_id, with_person_id) WHERE (with_person_id IS NOT NULL);
CREATE TRIGGER remember BEFORE DELETE OR UPDATE ON named.spell FOR EACH ROW EXECUTE FUNCTION house.remember();
create policy case_work_delete for delete to public
	using ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (( SELECT house.wide() AS wide) OR ((committee_id = ( SELECT context.controller() AS controller)) AND ( SELECT context.handles_people() AS handles_people) AND true AND (EXISTS ( SELECT FROM named.person p WHERE ((p.municipality_id = spell.municipality_id) AND (p.id = spell.person_id) AND ((p.protection = 'none'::text) OR (p.id IN ( SELECT context.known_by_name() AS known_by_name)))) OFFSET 0)))));
create policy case_work_insert for insert to public
	with check ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (( SELECT house.wide() AS wide) OR ((committee_id = ( SELECT context.controller() AS controller)) AND ( SELECT context.handles_people() AS handles_people) AND true AND (EXISTS ( SELECT FROM named.person p WHERE ((p.municipality_id = spell.municipality_id) AND (p.id = spell.person_id) AND ((p.protection = 'none'::text) OR (p.id IN ( SELECT context.known_by_name() AS known_by_name)))) OFFSET 0)))));
create policy case_work_select for select to public
	using ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (( SELECT house.wide() AS wide) OR ((committee_id = ( SELECT context.controller() AS controller)) AND ( SELECT context.handles_people() AS handles_people) AND true AND (EXISTS ( SELECT FROM named.person p WHERE ((p.municipality_id = spell.municipality_id) AND (p.id = spell.person_id) AND ((p.protection = 'none'::text) OR (p.id IN ( SELECT context.known_by_name() AS known_by_name)))) OFFSET 0)))));
create policy case_work_update for update to public
	using ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (( SELECT house.wide() AS wide) OR ((committee_id = ( SELECT context.controller() AS controller)) AND ( SELECT context.handles_people() AS handles_people) AND true AND (EXISTS ( SELECT FROM named.person p WHERE ((p.municipality_id = spell.municipality_id) AND (p.id = spell.person_id) AND ((p.protection = 'none'::text) OR (p.id IN ( SELECT context.known_by_name() AS known_by_name)))) OFFSET 0)))));
create policy follow_up for select to public
	using ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (committee_id = ( SELECT context.controller() AS controller)) AND ( SELECT context.follows_up() AS follows_up));
create policy read_by_owner for select to bofast_owner
	using true;
create policy tells_of_nobody_hidden for select to bofast_app
	using (( SELECT house.wide() AS wide) OR (NOT (ARRAY[id, person_id, with_person_id] && ( SELECT context.blind_spots() AS blind_spots))));
grant delete, insert, select, update to bofast_app;

-- Everyone who may sign in for a municipality, landlords' representatives too. retention: log, five years after the end
create table named.staff (
	municipality_id integer not null,
	id uuid not null default uuidv7(),
	committee_id uuid,
	sign_in_id text,
	name text not null,
	title text not null default ''::text,
	email text not null,
	ended_on date,
	constraint staff_name_check CHECK ((name <> ''::text)),
	constraint staff_municipality_id_committee_id_fkey FOREIGN KEY (municipality_id, committee_id) REFERENCES named.committee(municipality_id, id),
	constraint staff_municipality_id_fkey FOREIGN KEY (municipality_id) REFERENCES named.municipality(municipality_id),
	constraint staff_pkey PRIMARY KEY (municipality_id, id),
	constraint one_staff_a_sign_in UNIQUE (municipality_id, sign_in_id)
);
-- row security: on, forced
create policy added for insert to bofast_app
	with check ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (( SELECT house.wide() AS wide) OR ( SELECT context.has_role('administrator'::text) AS has_role)));
create policy changed for update to bofast_app
	using ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (( SELECT house.wide() AS wide) OR ( SELECT context.has_role('administrator'::text) AS has_role)))
	with check ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (( SELECT house.wide() AS wide) OR ( SELECT context.has_role('administrator'::text) AS has_role)));
create policy colleagues_seen for select to bofast_app
	using ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (EXISTS ( SELECT FROM named.representation r WHERE ((r.municipality_id = staff.municipality_id) AND (r.staff_id = staff.id) AND (r.organisation_id IN ( SELECT context.administers() AS administers))))));
create policy ended for delete to bofast_app
	using ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (( SELECT house.wide() AS wide) OR ( SELECT context.has_role('administrator'::text) AS has_role)));
create policy ended_by_owner for update to bofast_owner
	using (municipality_id = ( SELECT context.municipality() AS municipality));
create policy read_by_owner for select to bofast_owner
	using true;
create policy seen for select to bofast_app
	using ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (( SELECT house.wide() AS wide) OR ( SELECT context.is_staff() AS is_staff) OR (id = ( SELECT context.actor() AS actor))));
grant insert, select, update to bofast_app;

-- What a member of staff may do. retention: log, five years after the end
create table named.staff_role (
	municipality_id integer not null,
	staff_id uuid not null,
	role text not null,
	constraint staff_role_role_check CHECK ((role = ANY (ARRAY['officer'::text, 'unit-manager'::text, 'coordinator'::text, 'strategist'::text, 'reader'::text, 'landlord'::text, 'administrator'::text, 'informant'::text, 'follow-up'::text, 'delicate-facts'::text, 'secretariat'::text, 'county'::text, 'member'::text]))),
	constraint staff_role_municipality_id_staff_id_fkey FOREIGN KEY (municipality_id, staff_id) REFERENCES named.staff(municipality_id, id),
	constraint staff_role_pkey PRIMARY KEY (municipality_id, staff_id, role)
);
-- row security: on, forced
create policy added for insert to bofast_app
	with check ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (( SELECT house.wide() AS wide) OR ( SELECT context.has_role('administrator'::text) AS has_role)));
create policy changed for update to bofast_app
	using ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (( SELECT house.wide() AS wide) OR ( SELECT context.has_role('administrator'::text) AS has_role)))
	with check ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (( SELECT house.wide() AS wide) OR ( SELECT context.has_role('administrator'::text) AS has_role)));
create policy ended for delete to bofast_app
	using ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (( SELECT house.wide() AS wide) OR ( SELECT context.has_role('administrator'::text) AS has_role)));
create policy read_by_owner for select to bofast_owner
	using true;
create policy seen for select to bofast_app
	using ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (( SELECT house.wide() AS wide) OR ( SELECT context.is_staff() AS is_staff) OR (staff_id = ( SELECT context.actor() AS actor))));
grant delete, insert, select, update to bofast_app;

-- A household in a bed from a day until another, half-open: the day of leaving is not a night. retention: person, five years after the last note
create table named.stay (
	municipality_id integer not null,
	id uuid not null default uuidv7(),
	committee_id uuid not null,
	unit_id uuid not null,
	property_id uuid not null,
	bed_id uuid not null,
	person_id uuid not null,
	form text not null,
	during daterange not null,
	starts_on date generated always as (lower(during)) stored,
	ends_on date generated always as (COALESCE(upper(during), 'infinity'::date)) stored,
	planned_end_on date,
	state text not null,
	end_reason text,
	follows_stay_id uuid,
	decision_id uuid,
	recorded_by uuid not null,
	recorded_at timestamp with time zone not null default clock_timestamp(),
	guest boolean not null default false,
	despite text,
	constraint left_for_a_reason CHECK ((((state = 'left'::text) = (end_reason IS NOT NULL)) AND ((state <> 'left'::text) OR (NOT upper_inf(during))))),
	constraint stay_despite_check CHECK ((despite <> ''::text)),
	constraint stay_during_check CHECK (((NOT isempty(during)) AND (NOT lower_inf(during)))),
	constraint stay_end_reason_check CHECK ((end_reason = ANY (ARRAY['own-lease'::text, 'take-over'::text, 'next-step'::text, 'previous-step'::text, 'breakdown'::text, 'own-wish'::text, 'eviction'::text, 'institution'::text, 'prison'::text, 'moved-municipality'::text, 'deceased'::text, 'unknown'::text]))),
	constraint stay_form_check CHECK ((form = ANY (ARRAY['night-shelter'::text, 'emergency-housing'::text, 'on-call-housing'::text, 'refuge'::text, 'hotel'::text, 'transitional-housing'::text, 'transitional-lease'::text, 'supported-housing-16-20'::text, 'supported-housing'::text, 'hvb'::text, 'special-housing'::text, 'training-flat'::text, 'trial-flat'::text, 'reference-housing'::text, 'support-contract'::text, 'social-contract'::text, 'housing-first-sublet'::text, 'housing-first-lease'::text]))),
	constraint stay_state_check CHECK ((state = ANY (ARRAY['booked'::text, 'here'::text, 'left'::text, 'cancelled'::text, 'no-show'::text]))),
	constraint stay_municipality_id_committee_id_person_id_fkey FOREIGN KEY (municipality_id, committee_id, person_id) REFERENCES named.person(municipality_id, committee_id, id),
	constraint stay_municipality_id_committee_id_property_id_bed_id_fkey FOREIGN KEY (municipality_id, committee_id, property_id, bed_id) REFERENCES named.bed(municipality_id, committee_id, property_id, id),
	constraint stay_municipality_id_follows_stay_id_fkey FOREIGN KEY (municipality_id, follows_stay_id) REFERENCES named.stay(municipality_id, id),
	constraint stay_municipality_id_recorded_by_fkey FOREIGN KEY (municipality_id, recorded_by) REFERENCES named.staff(municipality_id, id),
	constraint stay_municipality_id_unit_id_fkey FOREIGN KEY (municipality_id, unit_id) REFERENCES named.unit(municipality_id, id),
	constraint stay_pkey PRIMARY KEY (municipality_id, id),
	constraint stay_municipality_id_committee_id_id_key UNIQUE (municipality_id, committee_id, id)
);
-- row security: on, forced
CREATE INDEX stay_in_bed ON named.stay USING btree (municipality_id, bed_id, starts_on);
CREATE INDEX stay_in_property ON named.stay USING btree (municipality_id, property_id);
CREATE INDEX stay_of_person ON named.stay USING btree (municipality_id, person_id, starts_on);
CREATE TRIGGER keeps_its_bed AFTER INSERT OR UPDATE OF during, state ON named.stay FOR EACH ROW EXECUTE FUNCTION house.stay_keeps_its_bed();
CREATE TRIGGER remember BEFORE DELETE OR UPDATE ON named.stay FOR EACH ROW EXECUTE FUNCTION house.remember();
create policy of_nobody_hidden for select to bofast_app
	using (( SELECT house.wide() AS wide) OR (id <> ALL (( SELECT context.hidden_stays() AS hidden_stays)::uuid[])));
create policy read_by_owner for select to bofast_owner
	using true;
create policy tells_of_nobody_hidden for select to bofast_app
	using (( SELECT house.wide() AS wide) OR (person_id <> ALL (( SELECT context.blind_spots() AS blind_spots)::uuid[])));
create policy with_its_person for all to public
	using ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (( SELECT house.wide() AS wide) OR ((committee_id = ( SELECT context.controller() AS controller)) AND ( SELECT context.handles_people() AS handles_people) AND (EXISTS ( SELECT FROM named.person p WHERE ((p.municipality_id = stay.municipality_id) AND (p.id = stay.person_id) AND ((p.protection = 'none'::text) OR (p.id IN ( SELECT context.known_by_name() AS known_by_name)))) OFFSET 0)))));
grant insert, select, update to bofast_app;

-- Who of the household sleeps there: each in a slot of the bed, which has as many as it sleeps; none when the stay came to nothing. retention: person, five years after the last note
create table named.stay_person (
	municipality_id integer not null,
	id uuid not null default uuidv7(),
	committee_id uuid not null,
	stay_id uuid not null,
	bed_id uuid not null,
	person_id uuid not null,
	child boolean not null,
	slot integer,
	during daterange not null,
	spell_id uuid,
	recorded_at timestamp with time zone not null default clock_timestamp(),
	lives boolean not null default false,
	living daterange generated always as (
CASE
    WHEN lives THEN during
    ELSE NULL::daterange
END) stored,
	left_because text,
	constraint stay_person_during_check CHECK ((NOT isempty(during))),
	constraint stay_person_left_because_check CHECK ((left_because = ANY (ARRAY['own-lease'::text, 'take-over'::text, 'next-step'::text, 'previous-step'::text, 'breakdown'::text, 'own-wish'::text, 'eviction'::text, 'institution'::text, 'prison'::text, 'moved-municipality'::text, 'deceased'::text, 'unknown'::text]))),
	constraint stay_person_slot_check CHECK ((slot > 0)),
	constraint stay_person_municipality_id_committee_id_person_id_fkey FOREIGN KEY (municipality_id, committee_id, person_id) REFERENCES named.person(municipality_id, committee_id, id),
	constraint stay_person_municipality_id_committee_id_stay_id_fkey FOREIGN KEY (municipality_id, committee_id, stay_id) REFERENCES named.stay(municipality_id, committee_id, id),
	constraint stay_person_pkey PRIMARY KEY (municipality_id, id),
	constraint no_more_than_it_sleeps UNIQUE (municipality_id, bed_id, slot, during WITHOUT OVERLAPS) DEFERRABLE,
	constraint once_in_a_stay UNIQUE (municipality_id, stay_id, person_id, during WITHOUT OVERLAPS) DEFERRABLE,
	constraint one_home_at_a_time UNIQUE (municipality_id, person_id, living WITHOUT OVERLAPS) DEFERRABLE
);
-- row security: on, forced
CREATE INDEX stay_person_children ON named.stay_person USING btree (municipality_id, stay_id) WHERE child;
CREATE INDEX stay_person_of ON named.stay_person USING btree (municipality_id, person_id);
CREATE TRIGGER lives_with_the_stay BEFORE INSERT ON named.stay_person FOR EACH ROW EXECUTE FUNCTION house.lives_with_the_stay();
CREATE TRIGGER remember BEFORE DELETE OR UPDATE ON named.stay_person FOR EACH ROW EXECUTE FUNCTION house.remember();
CREATE TRIGGER slot_of_the_bed AFTER INSERT OR UPDATE OF slot ON named.stay_person FOR EACH ROW WHEN ((new.slot IS NOT NULL)) EXECUTE FUNCTION house.slot_of_the_bed();
create policy of_nobody_hidden for select to bofast_app
	using (( SELECT house.wide() AS wide) OR (stay_id <> ALL (( SELECT context.hidden_stays() AS hidden_stays)::uuid[])));
create policy read_by_owner for select to bofast_owner
	using true;
create policy tells_of_nobody_hidden for select to bofast_app
	using (( SELECT house.wide() AS wide) OR (person_id <> ALL (( SELECT context.blind_spots() AS blind_spots)::uuid[])));
create policy with_its_person for all to public
	using ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (( SELECT house.wide() AS wide) OR ((committee_id = ( SELECT context.controller() AS controller)) AND ( SELECT context.handles_people() AS handles_people) AND (EXISTS ( SELECT FROM named.person p WHERE ((p.municipality_id = stay_person.municipality_id) AND (p.id = stay_person.person_id) AND ((p.protection = 'none'::text) OR (p.id IN ( SELECT context.known_by_name() AS known_by_name)))) OFFSET 0)))));
grant insert, select, update to bofast_app;

-- Who answers for a landlord in somebody's place, and on which days. retention: while both speak for the landlord
create table named.substitution (
	municipality_id integer not null,
	id uuid not null default uuidv7(),
	organisation_id uuid not null,
	absent_id uuid not null,
	substitute_id uuid not null,
	from_on date not null,
	through_on date not null,
	named_by uuid not null,
	named_at timestamp with time zone not null,
	ended_at timestamp with time zone,
	constraint nobody_stands_in_for_themselves CHECK ((absent_id <> substitute_id)),
	constraint substitution_check CHECK ((through_on >= from_on)),
	constraint substitution_municipality_id_absent_id_organisation_id_fkey FOREIGN KEY (municipality_id, absent_id, organisation_id) REFERENCES named.representation(municipality_id, staff_id, organisation_id) ON DELETE CASCADE,
	constraint substitution_municipality_id_substitute_id_organisation_id_fkey FOREIGN KEY (municipality_id, substitute_id, organisation_id) REFERENCES named.representation(municipality_id, staff_id, organisation_id) ON DELETE CASCADE,
	constraint substitution_pkey PRIMARY KEY (municipality_id, id)
);
-- row security: on, forced
CREATE INDEX substitution_by ON named.substitution USING btree (municipality_id, substitute_id);
CREATE INDEX substitution_for ON named.substitution USING btree (municipality_id, absent_id);
CREATE INDEX substitution_of ON named.substitution USING btree (municipality_id, organisation_id, through_on);
create policy ended_by_administrators for update to bofast_app
	using ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (( SELECT house.wide() AS wide) OR ( SELECT context.has_role('administrator'::text) AS has_role) OR (organisation_id IN ( SELECT context.administers() AS administers))));
create policy named_by_administrators for insert to bofast_app
	with check ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (( SELECT house.wide() AS wide) OR ( SELECT context.has_role('administrator'::text) AS has_role) OR (organisation_id IN ( SELECT context.administers() AS administers))));
create policy read_by_owner for select to bofast_owner
	using true;
create policy seen for select to bofast_app
	using ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (( SELECT house.wide() AS wide) OR ( SELECT context.is_staff() AS is_staff) OR (organisation_id IN ( SELECT context.administers() AS administers))));
grant insert, select to bofast_app;

-- Support that somebody has agreed to, from a day; the end day is the first without. retention: person, five years after the last note
create table named.support_agreement (
	municipality_id integer not null,
	id uuid not null default uuidv7(),
	committee_id uuid not null,
	person_id uuid not null,
	kind text not null,
	method text,
	unit_id uuid,
	decision_id uuid,
	service_id uuid,
	service_documentation text,
	responsible_id uuid,
	on_call_contact text,
	starts_on date not null,
	ends_on date,
	ended_because text,
	recorded_by uuid not null,
	recorded_at timestamp with time zone not null default clock_timestamp(),
	constraint ended_with_a_day CHECK (((ended_because IS NULL) OR (ends_on IS NOT NULL))),
	constraint service_named_with_its_documentation CHECK (((service_id IS NULL) = (service_documentation IS NULL))),
	constraint support_agreement_check CHECK ((ends_on >= starts_on)),
	constraint support_agreement_ended_because_check CHECK ((ended_because = ANY (ARRAY['goals-reached'::text, 'own-wish'::text, 'need-changed'::text, 'other-support'::text, 'moved-away'::text, 'time-over'::text, 'deceased'::text, 'other'::text]))),
	constraint support_agreement_kind_check CHECK ((kind = ANY (ARRAY['housing-support'::text, 'housing-first'::text, 'contact-person'::text, 'home-visits'::text, 'other'::text]))),
	constraint support_agreement_method_check CHECK ((method = ANY (ARRAY['cti'::text, 'icm'::text, 'act'::text]))),
	constraint support_agreement_on_call_contact_check CHECK ((on_call_contact <> ''::text)),
	constraint support_agreement_service_documentation_check CHECK ((service_documentation = 'full'::text)),
	constraint only_what_is_documented_has_people FOREIGN KEY (municipality_id, service_id, service_documentation) REFERENCES named.support_service(municipality_id, id, documentation),
	constraint support_agreement_municipality_id_committee_id_person_id_fkey FOREIGN KEY (municipality_id, committee_id, person_id) REFERENCES named.person(municipality_id, committee_id, id),
	constraint support_agreement_municipality_id_decision_id_fkey FOREIGN KEY (municipality_id, decision_id) REFERENCES named.support_decision(municipality_id, id),
	constraint support_agreement_municipality_id_recorded_by_fkey FOREIGN KEY (municipality_id, recorded_by) REFERENCES named.staff(municipality_id, id),
	constraint support_agreement_municipality_id_responsible_id_fkey FOREIGN KEY (municipality_id, responsible_id) REFERENCES named.staff(municipality_id, id),
	constraint support_agreement_municipality_id_unit_id_fkey FOREIGN KEY (municipality_id, unit_id) REFERENCES named.unit(municipality_id, id),
	constraint support_agreement_pkey PRIMARY KEY (municipality_id, id)
);
-- row security: on, forced
CREATE INDEX support_agreement_in ON named.support_agreement USING btree (municipality_id, unit_id, ends_on);
CREATE INDEX support_agreement_of ON named.support_agreement USING btree (municipality_id, person_id, starts_on);
CREATE TRIGGER remember BEFORE DELETE OR UPDATE ON named.support_agreement FOR EACH ROW EXECUTE FUNCTION house.remember();
create policy tells_of_nobody_hidden for select to bofast_app
	using (( SELECT house.wide() AS wide) OR (person_id <> ALL (( SELECT context.blind_spots() AS blind_spots)::uuid[])));
create policy with_its_person for all to public
	using ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (( SELECT house.wide() AS wide) OR ((committee_id = ( SELECT context.controller() AS controller)) AND ( SELECT context.handles_people() AS handles_people) AND (EXISTS ( SELECT FROM named.person p WHERE ((p.municipality_id = support_agreement.municipality_id) AND (p.id = support_agreement.person_id) AND ((p.protection = 'none'::text) OR (p.id IN ( SELECT context.known_by_name() AS known_by_name)))) OFFSET 0)))));
grant insert, select, update to bofast_app;

-- A day when a plan is looked at again with the person. retention: person, five years after the last note
create table named.support_check (
	municipality_id integer not null,
	id uuid not null default uuidv7(),
	committee_id uuid not null,
	person_id uuid not null,
	support_plan_id uuid not null,
	due_on date not null,
	held_on date,
	held_by uuid,
	own_words text,
	noted text,
	recorded_at timestamp with time zone not null default clock_timestamp(),
	constraint held_by_somebody CHECK (((held_on IS NULL) = (held_by IS NULL))),
	constraint support_check_noted_check CHECK ((noted <> ''::text)),
	constraint support_check_own_words_check CHECK ((own_words <> ''::text)),
	constraint support_check_municipality_id_committee_id_person_id_fkey FOREIGN KEY (municipality_id, committee_id, person_id) REFERENCES named.person(municipality_id, committee_id, id),
	constraint support_check_municipality_id_held_by_fkey FOREIGN KEY (municipality_id, held_by) REFERENCES named.staff(municipality_id, id),
	constraint support_check_municipality_id_person_id_support_plan_id_fkey FOREIGN KEY (municipality_id, person_id, support_plan_id) REFERENCES named.support_plan(municipality_id, person_id, id),
	constraint support_check_pkey PRIMARY KEY (municipality_id, id)
);
-- row security: on, forced
CREATE INDEX support_check_due ON named.support_check USING btree (municipality_id, due_on) WHERE (held_on IS NULL);
CREATE INDEX support_check_of_person ON named.support_check USING btree (municipality_id, person_id);
CREATE INDEX support_check_of_plan ON named.support_check USING btree (municipality_id, support_plan_id);
CREATE TRIGGER remember BEFORE DELETE OR UPDATE ON named.support_check FOR EACH ROW EXECUTE FUNCTION house.remember();
create policy tells_of_nobody_hidden for select to bofast_app
	using (( SELECT house.wide() AS wide) OR (person_id <> ALL (( SELECT context.blind_spots() AS blind_spots)::uuid[])));
create policy with_its_person for all to public
	using ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (( SELECT house.wide() AS wide) OR ((committee_id = ( SELECT context.controller() AS controller)) AND ( SELECT context.handles_people() AS handles_people) AND (EXISTS ( SELECT FROM named.person p WHERE ((p.municipality_id = support_check.municipality_id) AND (p.id = support_check.person_id) AND ((p.protection = 'none'::text) OR (p.id IN ( SELECT context.known_by_name() AS known_by_name)))) OFFSET 0)))));
grant insert, select, update to bofast_app;

-- Somebody's application granted or refused: law and paragraph, who decided by which delegation, for which time, why, and when it was carried out. retention: person, five years after the last note
create table named.support_decision (
	municipality_id integer not null,
	id uuid not null default uuidv7(),
	committee_id uuid not null,
	person_id uuid not null,
	unit_id uuid,
	decision_number text not null,
	about text not null,
	outcome text not null,
	what text,
	legal_basis text not null,
	applied_on date,
	decided_on date not null,
	decided_by uuid,
	delegation_id uuid,
	delegation text,
	minutes text,
	period_from date,
	period_to date,
	reasons text not null,
	notified_on date,
	appealed_on date,
	appeal_outcome text,
	carried_out_on date,
	delay_reason text,
	ended_on date,
	ended_because text,
	listed_in uuid,
	recorded_by uuid not null,
	recorded_at timestamp with time zone not null default clock_timestamp(),
	constraint appealed_before_answered CHECK (((appeal_outcome IS NULL) OR (appealed_on IS NOT NULL))),
	constraint applied_before_decided CHECK ((applied_on <= decided_on)),
	constraint carried_out_after_decided CHECK ((carried_out_on >= decided_on)),
	constraint delegated_or_the_committees CHECK ((((decided_by IS NULL) = (delegation IS NULL)) AND ((decided_by IS NULL) = (minutes IS NOT NULL)))),
	constraint ended_for_a_reason CHECK (((ended_on IS NULL) = (ended_because IS NULL))),
	constraint only_favourable_carried_out CHECK (((outcome <> 'refused'::text) OR (carried_out_on IS NULL))),
	constraint period_in_order CHECK ((period_to >= period_from)),
	constraint support_decision_about_check CHECK ((about = ANY (ARRAY['housing'::text, 'housing-support'::text, 'support'::text, 'other'::text]))),
	constraint support_decision_appeal_outcome_check CHECK ((appeal_outcome = ANY (ARRAY['upheld'::text, 'changed'::text, 'sent-back'::text, 'withdrawn'::text]))),
	constraint support_decision_decision_number_check CHECK ((decision_number <> ''::text)),
	constraint support_decision_delay_reason_check CHECK ((delay_reason = ANY (ARRAY['no-home'::text, 'no-suitable-home'::text, 'no-staff'::text, 'offer-declined'::text, 'own-wish-to-wait'::text, 'not-reached'::text, 'other-authority'::text, 'other'::text]))),
	constraint support_decision_delegation_check CHECK ((delegation <> ''::text)),
	constraint support_decision_ended_because_check CHECK ((ended_because = ANY (ARRAY['withdrawn'::text, 'need-ceased'::text, 'new-decision'::text, 'moved-away'::text, 'period-over'::text, 'deceased'::text, 'other'::text]))),
	constraint support_decision_legal_basis_check CHECK ((legal_basis <> ''::text)),
	constraint support_decision_minutes_check CHECK ((minutes <> ''::text)),
	constraint support_decision_outcome_check CHECK ((outcome = ANY (ARRAY['granted'::text, 'partly'::text, 'refused'::text]))),
	constraint support_decision_reasons_check CHECK ((reasons <> ''::text)),
	constraint support_decision_what_check CHECK ((what <> ''::text)),
	constraint support_decision_delegation FOREIGN KEY (municipality_id, delegation_id) REFERENCES named.delegation(municipality_id, id),
	constraint support_decision_listed FOREIGN KEY (municipality_id, listed_in) REFERENCES named.delegated_list(municipality_id, id),
	constraint support_decision_municipality_id_committee_id_person_id_fkey FOREIGN KEY (municipality_id, committee_id, person_id) REFERENCES named.person(municipality_id, committee_id, id),
	constraint support_decision_municipality_id_decided_by_fkey FOREIGN KEY (municipality_id, decided_by) REFERENCES named.staff(municipality_id, id),
	constraint support_decision_municipality_id_recorded_by_fkey FOREIGN KEY (municipality_id, recorded_by) REFERENCES named.staff(municipality_id, id),
	constraint support_decision_municipality_id_unit_id_fkey FOREIGN KEY (municipality_id, unit_id) REFERENCES named.unit(municipality_id, id),
	constraint support_decision_pkey PRIMARY KEY (municipality_id, id),
	constraint one_decision_of_a_number UNIQUE (municipality_id, decision_number)
);
-- row security: on, forced
CREATE INDEX support_decision_in_list ON named.support_decision USING btree (municipality_id, listed_in);
CREATE INDEX support_decision_of ON named.support_decision USING btree (municipality_id, person_id, decided_on);
CREATE INDEX support_decision_waiting ON named.support_decision USING btree (municipality_id, decided_on) WHERE ((carried_out_on IS NULL) AND (ended_on IS NULL));
CREATE TRIGGER home_outlives_no_decision AFTER UPDATE OF ended_on ON named.support_decision FOR EACH ROW WHEN (((old.ended_on IS NULL) AND (new.ended_on IS NOT NULL) AND (new.ended_because <> 'deceased'::text))) EXECUTE FUNCTION house.home_outlives_no_decision();
CREATE TRIGGER remember BEFORE DELETE OR UPDATE ON named.support_decision FOR EACH ROW EXECUTE FUNCTION house.remember();
create policy listed_by_owner for update to bofast_owner
	using (municipality_id = ( SELECT context.municipality() AS municipality));
create policy read_by_owner for select to bofast_owner
	using (municipality_id = ( SELECT context.municipality() AS municipality));
create policy tells_of_nobody_hidden for select to bofast_app
	using (( SELECT house.wide() AS wide) OR (person_id <> ALL (( SELECT context.blind_spots() AS blind_spots)::uuid[])));
create policy with_its_person for all to public
	using ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (( SELECT house.wide() AS wide) OR ((committee_id = ( SELECT context.controller() AS controller)) AND ( SELECT context.handles_people() AS handles_people) AND (EXISTS ( SELECT FROM named.person p WHERE ((p.municipality_id = support_decision.municipality_id) AND (p.id = support_decision.person_id) AND ((p.protection = 'none'::text) OR (p.id IN ( SELECT context.known_by_name() AS known_by_name)))) OFFSET 0)))));
grant insert, select, update to bofast_app;

-- What the person wants, in the person's own words, which nobody may change; staff's wording stands beside. retention: person, five years after the last note
create table named.support_goal (
	municipality_id integer not null,
	id uuid not null default uuidv7(),
	committee_id uuid not null,
	person_id uuid not null,
	support_plan_id uuid not null,
	own_words text not null,
	staff_words text,
	skill_item text,
	carried_from uuid,
	state text not null default 'under-way'::text,
	state_on date,
	recorded_at timestamp with time zone not null default clock_timestamp(),
	constraint support_goal_own_words_check CHECK ((own_words <> ''::text)),
	constraint support_goal_skill_item_check CHECK ((skill_item <> ''::text)),
	constraint support_goal_staff_words_check CHECK ((staff_words <> ''::text)),
	constraint support_goal_state_check CHECK ((state = ANY (ARRAY['under-way'::text, 'reached'::text, 'changed'::text, 'let-go'::text]))),
	constraint support_goal_municipality_id_carried_from_fkey FOREIGN KEY (municipality_id, carried_from) REFERENCES named.support_goal(municipality_id, id),
	constraint support_goal_municipality_id_committee_id_person_id_fkey FOREIGN KEY (municipality_id, committee_id, person_id) REFERENCES named.person(municipality_id, committee_id, id),
	constraint support_goal_municipality_id_person_id_support_plan_id_fkey FOREIGN KEY (municipality_id, person_id, support_plan_id) REFERENCES named.support_plan(municipality_id, person_id, id),
	constraint support_goal_pkey PRIMARY KEY (municipality_id, id),
	constraint a_goal_of_its_plan UNIQUE (municipality_id, support_plan_id, id)
);
-- row security: on, forced
CREATE INDEX support_goal_of_person ON named.support_goal USING btree (municipality_id, person_id);
CREATE INDEX support_goal_of_plan ON named.support_goal USING btree (municipality_id, support_plan_id);
CREATE TRIGGER keep_agreed BEFORE INSERT OR DELETE OR UPDATE OF staff_words ON named.support_goal FOR EACH ROW EXECUTE FUNCTION house.keep_agreed_plan();
CREATE TRIGGER remember BEFORE DELETE OR UPDATE ON named.support_goal FOR EACH ROW EXECUTE FUNCTION house.remember();
create policy tells_of_nobody_hidden for select to bofast_app
	using (( SELECT house.wide() AS wide) OR (person_id <> ALL (( SELECT context.blind_spots() AS blind_spots)::uuid[])));
create policy with_its_person for all to public
	using ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (( SELECT house.wide() AS wide) OR ((committee_id = ( SELECT context.controller() AS controller)) AND ( SELECT context.handles_people() AS handles_people) AND (EXISTS ( SELECT FROM named.person p WHERE ((p.municipality_id = support_goal.municipality_id) AND (p.id = support_goal.person_id) AND ((p.protection = 'none'::text) OR (p.id IN ( SELECT context.known_by_name() AS known_by_name)))) OFFSET 0)))));
grant delete, insert, select to bofast_app;

-- The hours of an ordinary week on which support comes. retention: person, five years after the last note
create table named.support_hour (
	municipality_id integer not null,
	id uuid not null default uuidv7(),
	committee_id uuid not null,
	person_id uuid not null,
	support_id uuid not null,
	weekday smallint not null,
	from_time text not null,
	until_time text not null,
	way text not null,
	constraint ends_after_it_begins CHECK ((until_time > from_time)),
	constraint support_hour_from_time_check CHECK ((from_time ~ '^([01][0-9]|2[0-3]):[0-5][0-9]$'::text)),
	constraint support_hour_until_time_check CHECK ((until_time ~ '^([01][0-9]|2[0-3]):[0-5][0-9]$'::text)),
	constraint support_hour_way_check CHECK ((way = ANY (ARRAY['visit'::text, 'phone'::text, 'office'::text, 'out'::text]))),
	constraint support_hour_weekday_check CHECK (((weekday >= 1) AND (weekday <= 7))),
	constraint support_hour_municipality_id_committee_id_person_id_fkey FOREIGN KEY (municipality_id, committee_id, person_id) REFERENCES named.person(municipality_id, committee_id, id),
	constraint support_hour_municipality_id_support_id_fkey FOREIGN KEY (municipality_id, support_id) REFERENCES named.support_agreement(municipality_id, id),
	constraint support_hour_pkey PRIMARY KEY (municipality_id, id)
);
-- row security: on, forced
CREATE INDEX support_hour_of ON named.support_hour USING btree (municipality_id, support_id);
create policy tells_of_nobody_hidden for select to bofast_app
	using (( SELECT house.wide() AS wide) OR (person_id <> ALL (( SELECT context.blind_spots() AS blind_spots)::uuid[])));
create policy with_its_person for all to public
	using ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (( SELECT house.wide() AS wide) OR ((committee_id = ( SELECT context.controller() AS controller)) AND ( SELECT context.handles_people() AS handles_people) AND (EXISTS ( SELECT FROM named.person p WHERE ((p.municipality_id = support_hour.municipality_id) AND (p.id = support_hour.person_id) AND ((p.protection = 'none'::text) OR (p.id IN ( SELECT context.known_by_name() AS known_by_name)))) OFFSET 0)))));
grant delete, insert, select, update to bofast_app;

-- Hours a week from a day until the next. retention: person, five years after the last note
create table named.support_intensity (
	municipality_id integer not null,
	id uuid not null default uuidv7(),
	committee_id uuid not null,
	person_id uuid not null,
	support_id uuid not null,
	from_day date not null,
	minutes_a_week integer not null,
	reason text,
	recorded_by uuid not null,
	recorded_at timestamp with time zone not null default clock_timestamp(),
	constraint support_intensity_minutes_a_week_check CHECK (((minutes_a_week >= 0) AND (minutes_a_week <= 10080))),
	constraint support_intensity_reason_check CHECK ((reason <> ''::text)),
	constraint support_intensity_municipality_id_committee_id_person_id_fkey FOREIGN KEY (municipality_id, committee_id, person_id) REFERENCES named.person(municipality_id, committee_id, id),
	constraint support_intensity_municipality_id_recorded_by_fkey FOREIGN KEY (municipality_id, recorded_by) REFERENCES named.staff(municipality_id, id),
	constraint support_intensity_municipality_id_support_id_fkey FOREIGN KEY (municipality_id, support_id) REFERENCES named.support_agreement(municipality_id, id),
	constraint support_intensity_pkey PRIMARY KEY (municipality_id, id),
	constraint one_intensity_a_day UNIQUE (municipality_id, support_id, from_day)
);
-- row security: on, forced
CREATE TRIGGER remember BEFORE DELETE OR UPDATE ON named.support_intensity FOR EACH ROW EXECUTE FUNCTION house.remember();
create policy tells_of_nobody_hidden for select to bofast_app
	using (( SELECT house.wide() AS wide) OR (person_id <> ALL (( SELECT context.blind_spots() AS blind_spots)::uuid[])));
create policy with_its_person for all to public
	using ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (( SELECT house.wide() AS wide) OR ((committee_id = ( SELECT context.controller() AS controller)) AND ( SELECT context.handles_people() AS handles_people) AND (EXISTS ( SELECT FROM named.person p WHERE ((p.municipality_id = support_intensity.municipality_id) AND (p.id = support_intensity.person_id) AND ((p.protection = 'none'::text) OR (p.id IN ( SELECT context.known_by_name() AS known_by_name)))) OFFSET 0)))));
grant delete, insert, select, update to bofast_app;

-- Days on which what was granted and begun was not given; open until it is taken up again. retention: person, five years after the last note
create table named.support_interruption (
	municipality_id integer not null,
	id uuid not null default uuidv7(),
	committee_id uuid not null,
	person_id uuid not null,
	decision_id uuid not null,
	from_day date not null,
	until_day date,
	recorded_by uuid not null,
	recorded_at timestamp with time zone not null default clock_timestamp(),
	delay_reason text,
	constraint support_interruption_check CHECK ((until_day >= from_day)),
	constraint support_interruption_delay_reason_check CHECK ((delay_reason = ANY (ARRAY['no-home'::text, 'no-suitable-home'::text, 'no-staff'::text, 'offer-declined'::text, 'own-wish-to-wait'::text, 'not-reached'::text, 'other-authority'::text, 'other'::text]))),
	constraint support_interruption_municipality_id_committee_id_person_i_fkey FOREIGN KEY (municipality_id, committee_id, person_id) REFERENCES named.person(municipality_id, committee_id, id),
	constraint support_interruption_municipality_id_decision_id_fkey FOREIGN KEY (municipality_id, decision_id) REFERENCES named.support_decision(municipality_id, id),
	constraint support_interruption_municipality_id_recorded_by_fkey FOREIGN KEY (municipality_id, recorded_by) REFERENCES named.staff(municipality_id, id),
	constraint support_interruption_pkey PRIMARY KEY (municipality_id, id)
);
-- row security: on, forced
CREATE INDEX interruption_of ON named.support_interruption USING btree (municipality_id, decision_id);
CREATE TRIGGER remember BEFORE DELETE OR UPDATE ON named.support_interruption FOR EACH ROW EXECUTE FUNCTION house.remember();
CREATE UNIQUE INDEX one_interruption_at_a_time ON named.support_interruption USING btree (municipality_id, decision_id) WHERE (until_day IS NULL);
create policy listed_by_owner for update to bofast_owner
	using (municipality_id = ( SELECT context.municipality() AS municipality));
create policy read_by_owner for select to bofast_owner
	using (municipality_id = ( SELECT context.municipality() AS municipality));
create policy tells_of_nobody_hidden for select to bofast_app
	using (( SELECT house.wide() AS wide) OR (person_id <> ALL (( SELECT context.blind_spots() AS blind_spots)::uuid[])));
create policy with_its_person for all to public
	using ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (( SELECT house.wide() AS wide) OR ((committee_id = ( SELECT context.controller() AS controller)) AND ( SELECT context.handles_people() AS handles_people) AND (EXISTS ( SELECT FROM named.person p WHERE ((p.municipality_id = support_interruption.municipality_id) AND (p.id = support_interruption.person_id) AND ((p.protection = 'none'::text) OR (p.id IN ( SELECT context.known_by_name() AS known_by_name)))) OFFSET 0)))));
grant insert, select, update to bofast_app;

-- The last number given to a decision of support in a year. retention: while the house stands
create table named.support_number_series (
	municipality_id integer not null,
	year integer not null,
	last_number integer not null default 0,
	constraint support_number_series_municipality_id_fkey FOREIGN KEY (municipality_id) REFERENCES named.municipality(municipality_id),
	constraint support_number_series_pkey PRIMARY KEY (municipality_id, year)
);
-- row security: on, forced
create policy case_work for all to public
	using ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (( SELECT house.wide() AS wide) OR ( SELECT context.handles_people() AS handles_people)));
grant insert, select, update to bofast_app;

-- A version of a person's individual plan: a draft until it is agreed, then kept as it was. retention: person, five years after the last note
create table named.support_plan (
	municipality_id integer not null,
	id uuid not null default uuidv7(),
	committee_id uuid not null,
	person_id uuid not null,
	version integer not null,
	started_on date not null,
	started_by uuid not null,
	agreed_on date,
	agreed_by uuid,
	took_part text,
	disagrees text,
	replaced_on date,
	ended_on date,
	ended_because text,
	recorded_at timestamp with time zone not null default clock_timestamp(),
	absent_because text,
	constraint agreed_by_somebody_with_somebody CHECK ((((agreed_on IS NULL) = (agreed_by IS NULL)) AND ((agreed_on IS NULL) = (took_part IS NULL)))),
	constraint ended_or_replaced_once_agreed CHECK (((agreed_on IS NOT NULL) OR ((replaced_on IS NULL) AND (ended_on IS NULL)))),
	constraint ended_with_why CHECK (((ended_on IS NULL) = (ended_because IS NULL))),
	constraint support_plan_absent_because_check CHECK ((absent_because <> ''::text)),
	constraint support_plan_check CHECK ((agreed_on >= started_on)),
	constraint support_plan_check1 CHECK ((replaced_on >= agreed_on)),
	constraint support_plan_check2 CHECK ((ended_on >= agreed_on)),
	constraint support_plan_disagrees_check CHECK ((disagrees <> ''::text)),
	constraint support_plan_ended_because_check CHECK ((ended_because = ANY (ARRAY['goals-reached'::text, 'own-wish'::text, 'moved-away'::text, 'deceased'::text, 'other'::text]))),
	constraint support_plan_took_part_check CHECK ((took_part = ANY (ARRAY['yes'::text, 'partly'::text, 'no'::text]))),
	constraint support_plan_version_check CHECK ((version > 0)),
	constraint support_plan_municipality_id_agreed_by_fkey FOREIGN KEY (municipality_id, agreed_by) REFERENCES named.staff(municipality_id, id),
	constraint support_plan_municipality_id_committee_id_person_id_fkey FOREIGN KEY (municipality_id, committee_id, person_id) REFERENCES named.person(municipality_id, committee_id, id),
	constraint support_plan_municipality_id_started_by_fkey FOREIGN KEY (municipality_id, started_by) REFERENCES named.staff(municipality_id, id),
	constraint support_plan_pkey PRIMARY KEY (municipality_id, id),
	constraint a_plan_of_its_person UNIQUE (municipality_id, person_id, id),
	constraint one_support_plan_of_a_version UNIQUE (municipality_id, person_id, version)
);
-- row security: on, forced
CREATE TRIGGER remember BEFORE DELETE OR UPDATE ON named.support_plan FOR EACH ROW EXECUTE FUNCTION house.remember();
CREATE UNIQUE INDEX one_draft_of_a_plan ON named.support_plan USING btree (municipality_id, person_id) WHERE (agreed_on IS NULL);
CREATE UNIQUE INDEX one_plan_that_holds ON named.support_plan USING btree (municipality_id, person_id) WHERE ((agreed_on IS NOT NULL) AND (replaced_on IS NULL) AND (ended_on IS NULL));
create policy tells_of_nobody_hidden for select to bofast_app
	using (( SELECT house.wide() AS wide) OR (person_id <> ALL (( SELECT context.blind_spots() AS blind_spots)::uuid[])));
create policy with_its_person for all to public
	using ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (( SELECT house.wide() AS wide) OR ((committee_id = ( SELECT context.controller() AS controller)) AND ( SELECT context.handles_people() AS handles_people) AND (EXISTS ( SELECT FROM named.person p WHERE ((p.municipality_id = support_plan.municipality_id) AND (p.id = support_plan.person_id) AND ((p.protection = 'none'::text) OR (p.id IN ( SELECT context.known_by_name() AS known_by_name)))) OFFSET 0)))));
grant insert, select, update to bofast_app;

-- The support looked through: what was found and changed; asked for before anybody's home is ended. retention: person, five years after the last note
create table named.support_review (
	municipality_id integer not null,
	id uuid not null default uuidv7(),
	committee_id uuid not null,
	person_id uuid not null,
	on_day date not null,
	findings text not null,
	persons_view text,
	changed text not null,
	next_on date,
	recorded_by uuid not null,
	offered text,
	constraint support_review_changed_check CHECK ((changed = ANY (ARRAY['more'::text, 'less'::text, 'other'::text, 'nothing'::text]))),
	constraint support_review_check CHECK ((next_on > on_day)),
	constraint support_review_findings_check CHECK ((findings <> ''::text)),
	constraint support_review_offered_check CHECK ((offered <> ''::text)),
	constraint support_review_persons_view_check CHECK ((persons_view <> ''::text)),
	constraint support_review_municipality_id_committee_id_person_id_fkey FOREIGN KEY (municipality_id, committee_id, person_id) REFERENCES named.person(municipality_id, committee_id, id),
	constraint support_review_municipality_id_recorded_by_fkey FOREIGN KEY (municipality_id, recorded_by) REFERENCES named.staff(municipality_id, id),
	constraint support_review_pkey PRIMARY KEY (municipality_id, id)
);
-- row security: on, forced
CREATE INDEX support_review_of ON named.support_review USING btree (municipality_id, person_id, on_day);
create policy tells_of_nobody_hidden for select to bofast_app
	using (( SELECT house.wide() AS wide) OR (person_id <> ALL (( SELECT context.blind_spots() AS blind_spots)::uuid[])));
create policy with_its_person for all to public
	using ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (( SELECT house.wide() AS wide) OR ((committee_id = ( SELECT context.controller() AS controller)) AND ( SELECT context.handles_people() AS handles_people) AND (EXISTS ( SELECT FROM named.person p WHERE ((p.municipality_id = support_review.municipality_id) AND (p.id = support_review.person_id) AND ((p.protection = 'none'::text) OR (p.id IN ( SELECT context.known_by_name() AS known_by_name)))) OFFSET 0)))));
grant insert, select, update to bofast_app;

-- What the committee offers, with or without an individual assessment, and how much of it is written down: full, nothing that tells who, or nothing at advice. retention: while the house stands
create table named.support_service (
	municipality_id integer not null,
	id uuid not null default uuidv7(),
	committee_id uuid not null,
	name text not null,
	kind text not null,
	assessed text not null,
	documentation text not null,
	decision_reference text,
	valid_from date not null,
	valid_to date,
	constraint assessed_is_documented CHECK (((assessed = 'without'::text) OR (documentation = 'full'::text))),
	constraint support_service_assessed_check CHECK ((assessed = ANY (ARRAY['with'::text, 'without'::text]))),
	constraint support_service_check CHECK ((valid_to > valid_from)),
	constraint support_service_decision_reference_check CHECK ((decision_reference <> ''::text)),
	constraint support_service_documentation_check CHECK ((documentation = ANY (ARRAY['full'::text, 'non_identifying'::text, 'advice_none'::text]))),
	constraint support_service_kind_check CHECK ((kind = ANY (ARRAY['housing-support'::text, 'outreach'::text, 'advice'::text, 'day-centre'::text, 'other'::text]))),
	constraint support_service_name_check CHECK ((name <> ''::text)),
	constraint without_assessment_by_decision CHECK (((assessed = 'with'::text) OR (decision_reference IS NOT NULL))),
	constraint support_service_municipality_id_committee_id_fkey FOREIGN KEY (municipality_id, committee_id) REFERENCES named.committee(municipality_id, id),
	constraint support_service_pkey PRIMARY KEY (municipality_id, id),
	constraint one_service_of_a_name UNIQUE (municipality_id, committee_id, name, valid_from),
	constraint service_as_documented UNIQUE (municipality_id, id, documentation)
);
-- row security: on, forced
create policy kept_by_leaders_insert for insert to public
	with check ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (( SELECT house.wide() AS wide) OR ((committee_id = ( SELECT context.controller() AS controller)) AND (( SELECT context.has_role('unit-manager'::text) AS has_role) OR ( SELECT context.has_role('administrator'::text) AS has_role)))));
create policy kept_by_leaders_update for update to public
	using ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (( SELECT house.wide() AS wide) OR ((committee_id = ( SELECT context.controller() AS controller)) AND (( SELECT context.has_role('unit-manager'::text) AS has_role) OR ( SELECT context.has_role('administrator'::text) AS has_role)))));
create policy read_by_its_staff for select to public
	using ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (( SELECT house.wide() AS wide) OR ((committee_id = ( SELECT context.controller() AS controller)) AND ( SELECT context.is_staff() AS is_staff))));
grant insert, select, update to bofast_app;

-- What is done towards a goal, by whom and by when. retention: person, five years after the last note
create table named.support_step (
	municipality_id integer not null,
	id uuid not null default uuidv7(),
	committee_id uuid not null,
	person_id uuid not null,
	support_plan_id uuid not null,
	support_goal_id uuid not null,
	what text not null,
	who text not null,
	who_named text,
	by_day date not null,
	state text not null default 'planned'::text,
	state_on date,
	recorded_at timestamp with time zone not null default clock_timestamp(),
	constraint support_step_state_check CHECK ((state = ANY (ARRAY['planned'::text, 'under-way'::text, 'done'::text, 'not-done'::text]))),
	constraint support_step_what_check CHECK ((what <> ''::text)),
	constraint support_step_who_check CHECK ((who = ANY (ARRAY['person'::text, 'housing-support'::text, 'social-worker'::text, 'health-care'::text, 'relative'::text, 'other'::text]))),
	constraint support_step_who_named_check CHECK ((who_named <> ''::text)),
	constraint support_step_municipality_id_committee_id_person_id_fkey FOREIGN KEY (municipality_id, committee_id, person_id) REFERENCES named.person(municipality_id, committee_id, id),
	constraint support_step_municipality_id_support_plan_id_support_goal__fkey FOREIGN KEY (municipality_id, support_plan_id, support_goal_id) REFERENCES named.support_goal(municipality_id, support_plan_id, id) ON DELETE CASCADE,
	constraint support_step_pkey PRIMARY KEY (municipality_id, id)
);
-- row security: on, forced
CREATE INDEX support_step_of_person ON named.support_step USING btree (municipality_id, person_id);
CREATE INDEX support_step_of_plan ON named.support_step USING btree (municipality_id, support_plan_id);
CREATE TRIGGER keep_agreed BEFORE INSERT OR DELETE ON named.support_step FOR EACH ROW EXECUTE FUNCTION house.keep_agreed_plan();
CREATE TRIGGER remember BEFORE DELETE OR UPDATE ON named.support_step FOR EACH ROW EXECUTE FUNCTION house.remember();
create policy tells_of_nobody_hidden for select to bofast_app
	using (( SELECT house.wide() AS wide) OR (person_id <> ALL (( SELECT context.blind_spots() AS blind_spots)::uuid[])));
create policy with_its_person for all to public
	using ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (( SELECT house.wide() AS wide) OR ((committee_id = ( SELECT context.controller() AS controller)) AND ( SELECT context.handles_people() AS handles_people) AND (EXISTS ( SELECT FROM named.person p WHERE ((p.municipality_id = support_step.municipality_id) AND (p.id = support_step.person_id) AND ((p.protection = 'none'::text) OR (p.id IN ( SELECT context.known_by_name() AS known_by_name)))) OFFSET 0)))));
grant delete, insert, select to bofast_app;

-- Somebody has taken over the lease of the home they lived in, with the landlord's consent. retention: person, five years after the last note
create table named.take_over (
	municipality_id integer not null,
	id uuid not null default uuidv7(),
	committee_id uuid not null,
	person_id uuid not null,
	stay_id uuid not null,
	on_day date not null,
	landlord_id uuid,
	consented_by text not null,
	consented_on date not null,
	rent_ore bigint,
	support_goes_on boolean not null,
	recorded_by uuid not null,
	constraint take_over_check CHECK ((consented_on <= on_day)),
	constraint take_over_consented_by_check CHECK ((consented_by <> ''::text)),
	constraint take_over_rent_ore_check CHECK ((rent_ore >= 0)),
	constraint take_over_municipality_id_committee_id_person_id_fkey FOREIGN KEY (municipality_id, committee_id, person_id) REFERENCES named.person(municipality_id, committee_id, id),
	constraint take_over_municipality_id_committee_id_stay_id_fkey FOREIGN KEY (municipality_id, committee_id, stay_id) REFERENCES named.stay(municipality_id, committee_id, id),
	constraint take_over_municipality_id_landlord_id_fkey FOREIGN KEY (municipality_id, landlord_id) REFERENCES named.organisation(municipality_id, id),
	constraint take_over_municipality_id_recorded_by_fkey FOREIGN KEY (municipality_id, recorded_by) REFERENCES named.staff(municipality_id, id),
	constraint take_over_pkey PRIMARY KEY (municipality_id, id),
	constraint one_take_over_of_a_stay UNIQUE (municipality_id, stay_id)
);
-- row security: on, forced
create policy of_nobody_hidden for select to bofast_app
	using (( SELECT house.wide() AS wide) OR (stay_id <> ALL (( SELECT context.hidden_stays() AS hidden_stays)::uuid[])));
create policy tells_of_nobody_hidden for select to bofast_app
	using (( SELECT house.wide() AS wide) OR (person_id <> ALL (( SELECT context.blind_spots() AS blind_spots)::uuid[])));
create policy with_its_person for all to public
	using ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (( SELECT house.wide() AS wide) OR ((committee_id = ( SELECT context.controller() AS controller)) AND ( SELECT context.handles_people() AS handles_people) AND (EXISTS ( SELECT FROM named.person p WHERE ((p.municipality_id = take_over.municipality_id) AND (p.id = take_over.person_id) AND ((p.protection = 'none'::text) OR (p.id IN ( SELECT context.known_by_name() AS known_by_name)))) OFFSET 0)))));
grant insert, select, update to bofast_app;

-- Who else would lose the home: partner, subtenant, lodger, grown child. retention: person, five years after the last note
create table named.touched_person (
	municipality_id integer not null,
	id uuid not null default uuidv7(),
	case_id uuid not null,
	person_id uuid not null,
	role text not null,
	landlord_consents text,
	from_on date not null,
	until_on date,
	recorded_by uuid not null,
	recorded_at timestamp with time zone not null default clock_timestamp(),
	home_id uuid not null,
	constraint consent_is_for_subtenants CHECK (((landlord_consents IS NULL) OR (role = 'subtenant'::text))),
	constraint touched_person_check CHECK ((until_on >= from_on)),
	constraint touched_person_landlord_consents_check CHECK ((landlord_consents = ANY (ARRAY['yes'::text, 'no'::text, 'unknown'::text]))),
	constraint touched_person_role_check CHECK ((role = ANY (ARRAY['partner'::text, 'adult-child'::text, 'subtenant'::text, 'lodger'::text, 'former-partner'::text, 'relative'::text]))),
	constraint touched_person_municipality_id_case_id_fkey FOREIGN KEY (municipality_id, case_id) REFERENCES named.eviction_case(municipality_id, id),
	constraint touched_person_municipality_id_home_id_fkey FOREIGN KEY (municipality_id, home_id) REFERENCES named.case_home(municipality_id, id),
	constraint touched_person_municipality_id_person_id_fkey FOREIGN KEY (municipality_id, person_id) REFERENCES named.person(municipality_id, id),
	constraint touched_person_municipality_id_recorded_by_fkey FOREIGN KEY (municipality_id, recorded_by) REFERENCES named.staff(municipality_id, id),
	constraint touched_person_pkey PRIMARY KEY (municipality_id, id)
);
-- row security: on, forced
CREATE INDEX touched_person_of ON named.touched_person USING btree (municipality_id, person_id);
CREATE TRIGGER remember BEFORE DELETE OR UPDATE ON named.touched_person FOR EACH ROW EXECUTE FUNCTION house.remember();
CREATE UNIQUE INDEX touched_once_at_a_time ON named.touched_person USING btree (municipality_id, case_id, person_id) WHERE (until_on IS NULL);
create policy read_by_owner for select to bofast_owner
	using true;
create policy with_its_case for all to public
	using ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (( SELECT house.wide() AS wide) OR (EXISTS ( SELECT FROM named.eviction_case c WHERE ((c.municipality_id = touched_person.municipality_id) AND (c.id = touched_person.case_id)) OFFSET 0))));
grant insert, select, update to bofast_app;

-- Somebody who asked for a bed for the night and got none there, with why, counted with or without who it was. retention: person, five years after the last note
create table named.turned_away (
	municipality_id integer not null,
	id uuid not null default uuidv7(),
	committee_id uuid not null,
	property_id uuid not null,
	night date not null,
	at timestamp with time zone not null,
	reason text not null,
	barred_by_decision text,
	own_need text not null default 'unknown'::text,
	children text not null default 'unknown'::text,
	people integer not null default 1,
	instead text not null default 'unknown'::text,
	person_id uuid,
	recorded_by uuid not null,
	taken_back boolean not null default false,
	recorded_at timestamp with time zone not null default clock_timestamp(),
	constraint barred_with_or_without CHECK (((reason = 'barred'::text) = (barred_by_decision IS NOT NULL))),
	constraint turned_away_barred_by_decision_check CHECK ((barred_by_decision = ANY (ARRAY['yes'::text, 'no'::text, 'unknown'::text]))),
	constraint turned_away_children_check CHECK ((children = ANY (ARRAY['yes'::text, 'no'::text, 'unknown'::text]))),
	constraint turned_away_instead_check CHECK ((instead = ANY (ARRAY['other-shelter'::text, 'on-call'::text, 'own-arrangement'::text, 'nothing'::text, 'unknown'::text]))),
	constraint turned_away_own_need_check CHECK ((own_need = ANY (ARRAY['yes'::text, 'no'::text, 'unknown'::text]))),
	constraint turned_away_people_check CHECK (((people >= 1) AND (people <= 20))),
	constraint turned_away_reason_check CHECK ((reason = ANY (ARRAY['full'::text, 'no-fitting-bed'::text, 'other-target-group'::text, 'barred'::text, 'unsafe-now'::text, 'intoxicated'::text, 'no-decision'::text, 'no-permit'::text, 'too-late'::text, 'other'::text]))),
	constraint turned_away_municipality_id_committee_id_person_id_fkey FOREIGN KEY (municipality_id, committee_id, person_id) REFERENCES named.person(municipality_id, committee_id, id),
	constraint turned_away_municipality_id_committee_id_property_id_fkey FOREIGN KEY (municipality_id, committee_id, property_id) REFERENCES named.property(municipality_id, committee_id, id),
	constraint turned_away_municipality_id_recorded_by_fkey FOREIGN KEY (municipality_id, recorded_by) REFERENCES named.staff(municipality_id, id),
	constraint turned_away_pkey PRIMARY KEY (municipality_id, id)
);
-- row security: on, forced
CREATE INDEX turned_away_at ON named.turned_away USING btree (municipality_id, property_id, night);
CREATE TRIGGER no_persons_here BEFORE INSERT ON named.turned_away FOR EACH STATEMENT EXECUTE FUNCTION house.no_persons_here();
CREATE TRIGGER remember BEFORE DELETE OR UPDATE ON named.turned_away FOR EACH ROW EXECUTE FUNCTION house.remember();
create policy at_the_desk for all to public
	using ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (( SELECT house.wide() AS wide) OR ((committee_id = ( SELECT context.controller() AS controller)) AND ( SELECT context.handles_people() AS handles_people) AND (property_id <> ALL (( SELECT context.others_refuges() AS others_refuges)::uuid[])) AND ((person_id IS NULL) OR (EXISTS ( SELECT FROM named.person p WHERE ((p.municipality_id = turned_away.municipality_id) AND (p.id = turned_away.person_id) AND ((p.protection = 'none'::text) OR (p.id IN ( SELECT context.known_by_name() AS known_by_name)))) OFFSET 0))))));
create policy tells_of_nobody_hidden for select to bofast_app
	using (( SELECT house.wide() AS wide) OR (person_id IS NULL) OR (person_id <> ALL (( SELECT context.blind_spots() AS blind_spots)::uuid[])));
grant insert, select, update to bofast_app;

-- Units as a tree below their committee. retention: while the house stands
create table named.unit (
	municipality_id integer not null,
	id uuid not null default uuidv7(),
	committee_id uuid not null,
	parent_id uuid,
	name text not null,
	constraint unit_name_check CHECK ((name <> ''::text)),
	constraint unit_municipality_id_committee_id_fkey FOREIGN KEY (municipality_id, committee_id) REFERENCES named.committee(municipality_id, id),
	constraint unit_municipality_id_parent_id_fkey FOREIGN KEY (municipality_id, parent_id) REFERENCES named.unit(municipality_id, id),
	constraint unit_pkey PRIMARY KEY (municipality_id, id)
);
-- row security: on, forced
create policy added for insert to bofast_app
	with check ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (( SELECT house.wide() AS wide) OR ( SELECT context.has_role('administrator'::text) AS has_role)));
create policy changed for update to bofast_app
	using ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (( SELECT house.wide() AS wide) OR ( SELECT context.has_role('administrator'::text) AS has_role)))
	with check ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (( SELECT house.wide() AS wide) OR ( SELECT context.has_role('administrator'::text) AS has_role)));
create policy ended for delete to bofast_app
	using ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (( SELECT house.wide() AS wide) OR ( SELECT context.has_role('administrator'::text) AS has_role)));
create policy read_by_owner for select to bofast_owner
	using true;
create policy seen for select to bofast_app
	using ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (( SELECT house.wide() AS wide) OR true));
grant insert, select, update to bofast_app;

-- The housing plan of a young person who leaves a placement, with what the young person wants in own words. retention: person, five years after the last note
create table named.young_plan (
	municipality_id integer not null,
	id uuid not null default uuidv7(),
	committee_id uuid not null,
	person_id uuid not null,
	made_on date not null,
	made_by uuid not null,
	own_words text not null,
	leaves_on date not null,
	ended_on date,
	ended_because text,
	recorded_at timestamp with time zone not null default clock_timestamp(),
	constraint young_ended_with_why CHECK (((ended_on IS NULL) = (ended_because IS NULL))),
	constraint young_plan_check CHECK ((ended_on >= made_on)),
	constraint young_plan_ended_because_check CHECK ((ended_because = ANY (ARRAY['home-kept'::text, 'stays'::text, 'own-wish'::text, 'moved-away'::text, 'other'::text]))),
	constraint young_plan_own_words_check CHECK ((own_words <> ''::text)),
	constraint young_plan_municipality_id_committee_id_person_id_fkey FOREIGN KEY (municipality_id, committee_id, person_id) REFERENCES named.person(municipality_id, committee_id, id),
	constraint young_plan_municipality_id_made_by_fkey FOREIGN KEY (municipality_id, made_by) REFERENCES named.staff(municipality_id, id),
	constraint young_plan_pkey PRIMARY KEY (municipality_id, id),
	constraint a_young_plan_of_its_person UNIQUE (municipality_id, person_id, id)
);
-- row security: on, forced
CREATE TRIGGER remember BEFORE DELETE OR UPDATE ON named.young_plan FOR EACH ROW EXECUTE FUNCTION house.remember();
CREATE UNIQUE INDEX one_young_plan_at_a_time ON named.young_plan USING btree (municipality_id, person_id) WHERE (ended_on IS NULL);
create policy tells_of_nobody_hidden for select to bofast_app
	using (( SELECT house.wide() AS wide) OR (person_id <> ALL (( SELECT context.blind_spots() AS blind_spots)::uuid[])));
create policy with_its_person for all to public
	using ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (( SELECT house.wide() AS wide) OR ((committee_id = ( SELECT context.controller() AS controller)) AND ( SELECT context.handles_people() AS handles_people) AND (EXISTS ( SELECT FROM named.person p WHERE ((p.municipality_id = young_plan.municipality_id) AND (p.id = young_plan.person_id) AND ((p.protection = 'none'::text) OR (p.id IN ( SELECT context.known_by_name() AS known_by_name)))) OFFSET 0)))));
grant insert, select, update to bofast_app;

-- What is done to find, to get or to keep a home: by whom, by when, and when it was arranged. retention: person, five years after the last note
create table named.young_plan_part (
	municipality_id integer not null,
	id uuid not null default uuidv7(),
	committee_id uuid not null,
	person_id uuid not null,
	young_plan_id uuid not null,
	part text not null,
	what text not null,
	who text not null,
	by_day date not null,
	arranged_on date,
	recorded_at timestamp with time zone not null default clock_timestamp(),
	constraint young_plan_part_part_check CHECK ((part = ANY (ARRAY['find'::text, 'get'::text, 'keep'::text]))),
	constraint young_plan_part_what_check CHECK ((what <> ''::text)),
	constraint young_plan_part_who_check CHECK ((who <> ''::text)),
	constraint young_plan_part_municipality_id_committee_id_person_id_fkey FOREIGN KEY (municipality_id, committee_id, person_id) REFERENCES named.person(municipality_id, committee_id, id),
	constraint young_plan_part_municipality_id_person_id_young_plan_id_fkey FOREIGN KEY (municipality_id, person_id, young_plan_id) REFERENCES named.young_plan(municipality_id, person_id, id),
	constraint young_plan_part_pkey PRIMARY KEY (municipality_id, id),
	constraint each_part_once UNIQUE (municipality_id, young_plan_id, part)
);
-- row security: on, forced
CREATE INDEX young_plan_part_of_person ON named.young_plan_part USING btree (municipality_id, person_id);
CREATE TRIGGER remember BEFORE DELETE OR UPDATE ON named.young_plan_part FOR EACH ROW EXECUTE FUNCTION house.remember();
create policy tells_of_nobody_hidden for select to bofast_app
	using (( SELECT house.wide() AS wide) OR (person_id <> ALL (( SELECT context.blind_spots() AS blind_spots)::uuid[])));
create policy with_its_person for all to public
	using ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (( SELECT house.wide() AS wide) OR ((committee_id = ( SELECT context.controller() AS controller)) AND ( SELECT context.handles_people() AS handles_people) AND (EXISTS ( SELECT FROM named.person p WHERE ((p.municipality_id = young_plan_part.municipality_id) AND (p.id = young_plan_part.person_id) AND ((p.protection = 'none'::text) OR (p.id IN ( SELECT context.known_by_name() AS known_by_name)))) OFFSET 0)))));
grant insert, select, update to bofast_app;

-- The licence of a municipality's open data and whom to ask about it. What is not told is as on its public pages. retention: while it publishes
create table published.data_terms (
	municipality_id integer not null,
	licence text not null,
	organisation_number text,
	contact_name text,
	contact_email text,
	contact_url text,
	digest text not null,
	constraint data_terms_contact_email_check CHECK ((contact_email <> ''::text)),
	constraint data_terms_contact_name_check CHECK ((contact_name <> ''::text)),
	constraint data_terms_contact_url_check CHECK ((contact_url ~ '^https?://'::text)),
	constraint data_terms_licence_check CHECK ((licence = ANY (ARRAY['cc0-1.0'::text, 'cc-by-4.0'::text]))),
	constraint data_terms_organisation_number_check CHECK ((organisation_number ~ '^[0-9]{10}$'::text)),
	constraint data_terms_municipality_id_fkey FOREIGN KEY (municipality_id) REFERENCES published.site(municipality_id),
	constraint data_terms_pkey PRIMARY KEY (municipality_id)
);
-- row security: on, forced
create policy added_by_plan_keepers for insert to bofast_app
	with check ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (( SELECT house.wide() AS wide) OR ( SELECT context.keeps_plans() AS keeps_plans)));
create policy changed_by_plan_keepers for update to bofast_app
	using ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (( SELECT house.wide() AS wide) OR ( SELECT context.keeps_plans() AS keeps_plans)));
create policy read_by_anyone for select to bofast_public
	using true;
create policy read_by_staff for select to bofast_app
	using ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (( SELECT house.wide() AS wide) OR ( SELECT context.is_staff() AS is_staff)));
grant insert, select, update to bofast_app;
grant select to bofast_public;

-- A table of the public statistics as anyone may read it, version by version: a later one leaves the earlier where it is. retention: public record, kept
create table published.dataset (
	municipality_id integer not null,
	id uuid not null default uuidv7(),
	slug text not null,
	version integer not null,
	edition integer not null,
	content jsonb,
	digest text not null,
	published_at timestamp with time zone not null,
	withdrawn_at timestamp with time zone,
	constraint dataset_edition_check CHECK ((edition > 0)),
	constraint dataset_slug_check CHECK ((slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'::text)),
	constraint dataset_version_check CHECK ((version > 0)),
	constraint withdrawn_without_content CHECK (((content IS NULL) = (withdrawn_at IS NOT NULL))),
	constraint dataset_municipality_id_fkey FOREIGN KEY (municipality_id) REFERENCES published.site(municipality_id),
	constraint dataset_pkey PRIMARY KEY (municipality_id, id),
	constraint one_dataset_of_a_version UNIQUE (municipality_id, slug, version)
);
-- row security: on, forced
CREATE TRIGGER dataset_stands BEFORE UPDATE ON published.dataset FOR EACH ROW EXECUTE FUNCTION house.dataset_stands();
create policy added_by_plan_keepers for insert to bofast_app
	with check ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (( SELECT house.wide() AS wide) OR ( SELECT context.keeps_plans() AS keeps_plans)));
create policy changed_by_plan_keepers for update to bofast_app
	using ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (( SELECT house.wide() AS wide) OR ( SELECT context.keeps_plans() AS keeps_plans)));
create policy read_by_anyone for select to bofast_public
	using true;
create policy read_by_staff for select to bofast_app
	using ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (( SELECT house.wide() AS wide) OR ( SELECT context.is_staff() AS is_staff)));
grant insert, select, update to bofast_app;
grant select to bofast_public;

-- All that a network shares with anyone, as it stands: examples, templates, answered questions. retention: while it is shared
create table published.library (
	municipality_id integer not null,
	code text not null,
	content jsonb not null,
	digest text not null,
	constraint library_code_check CHECK ((code <> ''::text)),
	constraint library_pkey PRIMARY KEY (municipality_id),
	constraint one_library_of_a_code UNIQUE (code)
);
-- row security: on, forced
create policy added_by_secretariat for insert to bofast_app
	with check ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (( SELECT house.wide() AS wide) OR ( SELECT context.keeps_network() AS keeps_network)));
create policy changed_by_secretariat for update to bofast_app
	using ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (( SELECT house.wide() AS wide) OR ( SELECT context.keeps_network() AS keeps_network)));
create policy read_by_anyone for select to bofast_public
	using true;
create policy read_by_secretariat for select to bofast_app
	using ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (( SELECT house.wide() AS wide) OR ( SELECT context.keeps_network() AS keeps_network)));
grant insert, select, update to bofast_app;
grant select to bofast_public;

-- What was published, once and for all: prepared and looked at first, then open to anyone until it is withdrawn. retention: public record, kept
create table published.page (
	municipality_id integer not null,
	id uuid not null default uuidv7(),
	kind text not null,
	subject_id uuid not null,
	plan_id uuid not null,
	slug text not null,
	number integer not null,
	parts jsonb not null default '{}'::jsonb,
	content jsonb,
	digest text not null,
	prepared_at timestamp with time zone not null,
	published_at timestamp with time zone,
	withdrawn_at timestamp with time zone,
	constraint page_kind_check CHECK ((kind = ANY (ARRAY['plan'::text, 'follow-up'::text, 'consultation'::text, 'yearly-report'::text]))),
	constraint page_number_check CHECK ((number > 0)),
	constraint page_slug_check CHECK ((slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'::text)),
	constraint page_municipality_id_fkey FOREIGN KEY (municipality_id) REFERENCES published.site(municipality_id),
	constraint page_pkey PRIMARY KEY (municipality_id, id),
	constraint one_page_of_a_number UNIQUE (municipality_id, subject_id, number)
);
-- row security: on, forced
CREATE INDEX pages_at_an_address ON published.page USING btree (municipality_id, kind, slug);
CREATE TRIGGER stands_as_published BEFORE UPDATE ON published.page FOR EACH ROW EXECUTE FUNCTION house.stands_as_published();
CREATE UNIQUE INDEX one_prepared_page ON published.page USING btree (municipality_id, subject_id) WHERE (published_at IS NULL);
create policy added_by_plan_keepers for insert to bofast_app
	with check ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (( SELECT house.wide() AS wide) OR ( SELECT context.keeps_plans() AS keeps_plans)));
create policy added_by_secretariat for insert to bofast_app
	with check ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (kind = 'yearly-report'::text) AND ( SELECT context.keeps_network() AS keeps_network));
create policy changed_by_plan_keepers for update to bofast_app
	using ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (( SELECT house.wide() AS wide) OR ( SELECT context.keeps_plans() AS keeps_plans)));
create policy changed_by_secretariat for update to bofast_app
	using ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (kind = 'yearly-report'::text) AND ( SELECT context.keeps_network() AS keeps_network));
create policy read_by_anyone for select to bofast_public
	using ((published_at IS NOT NULL) AND (withdrawn_at IS NULL));
create policy read_by_staff for select to bofast_app
	using ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (( SELECT house.wide() AS wide) OR ( SELECT context.is_staff() AS is_staff)));
grant insert, select, update to bofast_app;
grant select to bofast_public;

-- Which pages show a picture: it is open as long as one of them is. retention: with its pages
create table published.page_picture (
	municipality_id integer not null,
	page_id uuid not null,
	digest text not null,
	constraint page_picture_municipality_id_digest_fkey FOREIGN KEY (municipality_id, digest) REFERENCES published.picture(municipality_id, digest),
	constraint page_picture_municipality_id_page_id_fkey FOREIGN KEY (municipality_id, page_id) REFERENCES published.page(municipality_id, id),
	constraint page_picture_pkey PRIMARY KEY (municipality_id, page_id, digest)
);
-- row security: on, forced
CREATE INDEX pages_of_a_picture ON published.page_picture USING btree (municipality_id, digest);
create policy added_before_publishing for insert to bofast_app
	with check (page_id IN ( SELECT p.id FROM published.page p WHERE (p.published_at IS NULL)));
create policy added_by_plan_keepers for insert to bofast_app
	with check ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (( SELECT house.wide() AS wide) OR ( SELECT context.keeps_plans() AS keeps_plans)));
create policy read_by_anyone for select to bofast_public
	using (page_id IN ( SELECT p.id FROM published.page p WHERE (p.municipality_id = page_picture.municipality_id)));
create policy read_by_staff for select to bofast_app
	using ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (( SELECT house.wide() AS wide) OR ( SELECT context.is_staff() AS is_staff)));
create policy taken_away_before_publishing for delete to bofast_app
	using ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (( SELECT house.wide() AS wide) OR ( SELECT context.keeps_plans() AS keeps_plans)) AND (page_id IN ( SELECT p.id FROM published.page p WHERE (p.published_at IS NULL))));
grant delete, insert, select to bofast_app;
grant select to bofast_public;

-- Charts and share pictures as they were drawn when their page was prepared. retention: with its pages
create table published.picture (
	municipality_id integer not null,
	digest text not null,
	media_type text not null,
	bytes bytea not null,
	constraint picture_media_type_check CHECK ((media_type = ANY (ARRAY['image/svg+xml'::text, 'image/png'::text]))),
	constraint picture_municipality_id_fkey FOREIGN KEY (municipality_id) REFERENCES published.site(municipality_id),
	constraint picture_pkey PRIMARY KEY (municipality_id, digest)
);
-- row security: on, forced
create policy added_by_plan_keepers for insert to bofast_app
	with check ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (( SELECT house.wide() AS wide) OR ( SELECT context.keeps_plans() AS keeps_plans)));
create policy read_by_anyone for select to bofast_public
	using (EXISTS ( SELECT FROM published.page_picture pp WHERE ((pp.municipality_id = picture.municipality_id) AND (pp.digest = picture.digest))));
create policy read_by_staff for select to bofast_app
	using ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (( SELECT house.wide() AS wide) OR ( SELECT context.is_staff() AS is_staff)));
grant insert, select to bofast_app;
grant select to bofast_public;

-- How a municipality is called and looks on its public pages. retention: while it publishes
create table published.site (
	municipality_id integer not null,
	slug text not null,
	name text not null,
	locale text not null,
	band_colour text not null,
	link_colour text not null,
	contact text not null,
	logo bytea,
	logo_width integer,
	logo_height integer,
	digest text not null,
	code text,
	constraint logo_with_its_size CHECK ((((logo IS NULL) = (logo_width IS NULL)) AND ((logo IS NULL) = (logo_height IS NULL)) AND (octet_length(logo) <= 300000))),
	constraint site_band_colour_check CHECK ((band_colour ~ '^#[0-9a-f]{6}$'::text)),
	constraint site_contact_check CHECK ((contact <> ''::text)),
	constraint site_link_colour_check CHECK ((link_colour ~ '^#[0-9a-f]{6}$'::text)),
	constraint site_locale_check CHECK ((locale = ANY (ARRAY['sv'::text, 'en'::text]))),
	constraint site_name_check CHECK ((name <> ''::text)),
	constraint site_slug_check CHECK ((slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'::text)),
	constraint site_pkey PRIMARY KEY (municipality_id),
	constraint one_site_of_an_address UNIQUE (slug)
);
-- row security: on, forced
CREATE TRIGGER site_with_its_code BEFORE INSERT OR UPDATE ON published.site FOR EACH ROW EXECUTE FUNCTION house.site_with_its_code();
create policy added_by_plan_keepers for insert to bofast_app
	with check ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (( SELECT house.wide() AS wide) OR ( SELECT context.keeps_plans() AS keeps_plans)));
create policy changed_by_plan_keepers for update to bofast_app
	using ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (( SELECT house.wide() AS wide) OR ( SELECT context.keeps_plans() AS keeps_plans)));
create policy read_by_anyone for select to bofast_public
	using true;
create policy read_by_staff for select to bofast_app
	using ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (( SELECT house.wide() AS wide) OR ( SELECT context.is_staff() AS is_staff)));
grant insert, select, update to bofast_app;
grant select to bofast_public;

-- The signed packages that a network may fetch, each after the one before it, and the public keys of their sender. retention: public record, until a later one is known to have come
create table published.standing_package (
	municipality_id integer not null,
	network_code text not null,
	sender_code text not null,
	package_id uuid not null,
	number integer not null,
	signed text not null,
	digest text not null,
	keys text not null,
	released_at timestamp with time zone not null,
	constraint standing_package_municipality_id_fkey FOREIGN KEY (municipality_id) REFERENCES published.site(municipality_id),
	constraint standing_package_pkey PRIMARY KEY (municipality_id, network_code, number)
);
-- row security: on, forced
create policy added_by_plan_keepers for insert to bofast_app
	with check ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (( SELECT house.wide() AS wide) OR ( SELECT context.keeps_plans() AS keeps_plans)));
create policy changed_by_plan_keepers for update to bofast_app
	using ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (( SELECT house.wide() AS wide) OR ( SELECT context.keeps_plans() AS keeps_plans)));
create policy read_by_anyone for select to bofast_public
	using true;
create policy read_by_staff for select to bofast_app
	using ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (( SELECT house.wide() AS wide) OR ( SELECT context.is_staff() AS is_staff)));
create policy taken_away_by_plan_keepers for delete to bofast_app
	using ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (( SELECT house.wide() AS wide) OR ( SELECT context.keeps_plans() AS keeps_plans)));
grant delete, insert, select, update to bofast_app;
grant select to bofast_public;

-- How a sign-in is proved: a password (scrypt) or an identity provider. retention: as the sign-in
create table signin.account (
	id uuid not null default uuidv7(),
	account_id text not null,
	provider_id text not null,
	sign_in_id uuid not null,
	access_token text,
	refresh_token text,
	id_token text,
	access_token_expires_at timestamp with time zone,
	refresh_token_expires_at timestamp with time zone,
	scope text,
	password text,
	created_at timestamp with time zone not null default CURRENT_TIMESTAMP,
	updated_at timestamp with time zone not null,
	constraint account_sign_in_id_fkey FOREIGN KEY (sign_in_id) REFERENCES signin.sign_in(id) ON DELETE CASCADE,
	constraint account_pkey PRIMARY KEY (id)
);
CREATE INDEX account_sign_in ON signin.account USING btree (sign_in_id);
grant delete, insert, select, update to bofast_signin;

-- A browser that is signed in now. retention: until it ends
create table signin.session (
	id uuid not null default uuidv7(),
	expires_at timestamp with time zone not null,
	token text not null,
	created_at timestamp with time zone not null default CURRENT_TIMESTAMP,
	updated_at timestamp with time zone not null,
	ip_address text,
	user_agent text,
	sign_in_id uuid not null,
	constraint session_sign_in_id_fkey FOREIGN KEY (sign_in_id) REFERENCES signin.sign_in(id) ON DELETE CASCADE,
	constraint session_pkey PRIMARY KEY (id),
	constraint session_token_key UNIQUE (token)
);
CREATE INDEX session_sign_in ON signin.session USING btree (sign_in_id);
grant delete, insert, select, update to bofast_signin;

-- One who can sign in, before any municipality is known. retention: log, five years after the end
create table signin.sign_in (
	id uuid not null default uuidv7(),
	name text not null,
	email text not null,
	email_verified boolean not null,
	image text,
	created_at timestamp with time zone not null default CURRENT_TIMESTAMP,
	updated_at timestamp with time zone not null default CURRENT_TIMESTAMP,
	constraint sign_in_pkey PRIMARY KEY (id),
	constraint sign_in_email_key UNIQUE (email)
);
grant delete, insert, select, update to bofast_signin;

-- One-time proofs on their way. retention: minutes
create table signin.verification (
	id uuid not null default uuidv7(),
	identifier text not null,
	value text not null,
	expires_at timestamp with time zone not null,
	created_at timestamp with time zone not null default CURRENT_TIMESTAMP,
	updated_at timestamp with time zone not null default CURRENT_TIMESTAMP,
	constraint verification_pkey PRIMARY KEY (id)
);
CREATE INDEX verification_identifier ON signin.verification USING btree (identifier);
grant delete, insert, select, update to bofast_signin;

-- function audit.trail_of(subject uuid) returns TABLE(at timestamp with time zone, actor_id uuid, name text, outcome text) security definer
-- function audit.write(name text, outcome text, because text, kind text, subject_ids uuid[], salt bytea, digest bytea) returns void security definer
-- function context.actor() returns uuid security definer
-- function context.administers() returns SETOF uuid security definer
-- function context.administers_alone(organisation uuid) returns boolean security definer
-- function context.answering() returns SETOF uuid security definer
-- function context.answering_in() returns uuid security definer
-- function context.asked() returns SETOF uuid security definer
-- function context.blind_spots() returns uuid[] security definer
-- function context.conferences() returns SETOF uuid security definer
-- function context.controller() returns uuid security definer
-- function context.counts_week() returns boolean security definer
-- function context.earlier_blind_spots() returns uuid[] security definer
-- function context.follows_up() returns boolean security definer
-- function context.handles_people() returns boolean security definer
-- function context.has_role(wanted text) returns boolean security definer
-- function context.hidden_cases() returns uuid[] security definer
-- function context.hidden_people() returns SETOF uuid security definer
-- function context.hidden_stays() returns uuid[] security definer
-- function context.in_network() returns boolean security definer
-- function context.in_partnership() returns boolean security definer
-- function context.is_staff() returns boolean security definer
-- function context.is_untold_guest(stay uuid) returns boolean security definer
-- function context.keeps_count() returns boolean security definer
-- function context.keeps_network() returns boolean security definer
-- function context.keeps_places_back(records uuid[]) returns boolean security definer
-- function context.keeps_plans() returns boolean security definer
-- function context.key_speaks_for() returns uuid security definer
-- function context.known_by_name() returns SETOF uuid security definer
-- function context.lists_widely() returns boolean security definer
-- function context.may_report_once() returns boolean security definer
-- function context.municipality() returns integer security definer
-- function context.offers_for() returns SETOF uuid security definer
-- function context.organisations() returns SETOF uuid security definer
-- function context.others_refuges() returns uuid[] security definer
-- function context.own_place() returns uuid security definer
-- function context.own_seats() returns SETOF uuid security definer
-- function context.parcel_is_accepted(sealed text) returns boolean security definer
-- function context.part(n integer) returns text security definer
-- function context.purpose() returns text security definer
-- function context.refused_since(moment timestamp with time zone, most integer) returns integer security definer
-- function context.reports_for() returns SETOF uuid security definer
-- function context.reports_once() returns uuid security definer
-- function context.reports_once_for() returns uuid security definer
-- function context.secret_in(answer uuid) returns integer security definer
-- function context.secret_parts() returns SETOF uuid security definer
-- function context.seen_places() returns SETOF uuid security definer
-- function context.sending_place() returns uuid security definer
-- function context.units() returns SETOF uuid security definer
-- function context.untold_guests(around date) returns TABLE(property_id uuid, stay_id uuid, bed text, state text, starts_on date, ends_on date, came_at timestamp with time zone, left_for text, left_at timestamp with time zone, left_before text, left_before_at timestamp with time zone) security definer
-- function context.waiting_from(address bytea) returns integer security definer
-- function context.words_of(wanted text, ids uuid[]) returns TABLE(id uuid, words jsonb) security definer
-- function context.writes_now() returns SETOF uuid security definer
-- function house.bed_has_room_for_its_people() returns trigger security definer
-- function house.counted(records uuid[]) returns jsonb security definer
-- function house.dataset_stands() returns trigger
-- function house.delegated_decisions(list uuid, until date) returns TABLE(municipality_id integer, id uuid, case_id uuid, case_number text, kind text, legal_basis text, decided_on date, decided_by uuid, amount_ore bigint, period_from date, period_to date) security definer
-- function house.delegated_support_decisions(list uuid, until date) returns TABLE(municipality_id integer, id uuid, decision_number text, about text, legal_basis text, decided_on date, decided_by uuid, period_from date, period_to date) security definer
-- function house.edition_stands() returns trigger
-- function house.end_disclosures() returns trigger security definer
-- function house.end_representative(staff uuid, today date) returns boolean security definer
-- function house.explain_delay(decision uuid, interrupted_on date, reason text) returns void security definer
-- function house.favourable_decisions() returns TABLE(id uuid, decision_number text, about text, outcome text, legal_basis text, decided_on date, carried_out_on date, ended_on date, delay_reason text, interruptions jsonb) security definer
-- function house.guard(guarded regclass) returns void
-- function house.home_outlives_no_decision() returns trigger security definer
-- function house.housemates(own_municipality integer, hidden uuid[]) returns uuid[]
-- function house.keep_agreed_plan() returns trigger
-- function house.keep_history(kept regclass) returns void
-- function house.kept(record uuid) returns uuid
-- function house.kept_by_secretariat(IN kept text) returns 
-- function house.lives_with_the_stay() returns trigger
-- function house.look_anew_at_notices() returns void security definer
-- function house.no_persons_here() returns trigger security definer
-- function house.nobody_moves_in(offer uuid, on_day date) returns void security definer
-- function house.number_answer() returns trigger security definer
-- function house.once_shared_spells(own_municipality integer, hidden uuid[]) returns uuid[]
-- function house.open_by_place(IN opened text[]) returns 
-- function house.open_to_network(IN opened text[]) returns 
-- function house.open_to_partnership(IN opened text[]) returns 
-- function house.open_to_plan_keepers(IN opened text[]) returns 
-- function house.others_decide_on(offer uuid) returns boolean security definer
-- function house.own_untold_stays() returns uuid[] security definer
-- function house.package_stands() returns trigger
-- function house.put_in_list(list uuid, until date) returns void security definer
-- function house.put_support_in_list(list uuid, until date) returns void security definer
-- function house.records_of(record uuid) returns SETOF uuid
-- function house.released_package_stands() returns trigger
-- function house.remember() returns trigger security definer
-- function house.report_part_stands() returns trigger
-- function house.sent_newsletter_stands() returns trigger
-- function house.shared_spells(own_municipality integer, hidden uuid[]) returns uuid[]
-- function house.signature_of_spots(spots text) returns text
-- function house.site_with_its_code() returns trigger
-- function house.slot_of_the_bed() returns trigger
-- function house.stands_as_decided() returns trigger
-- function house.stands_as_published() returns trigger
-- function house.stands_as_recorded() returns trigger
-- function house.stay_keeps_its_bed() returns trigger
-- function house.tells_the_board() returns boolean
-- function house.wide() returns boolean security definer
-- function house.with_its_person(t regclass) returns void
-- function house.words() returns TABLE(kept_in text, columns text[], told text)
-- function house.yearly_report_stands() returns trigger
-- function jobs.queue(task text, ids jsonb) returns void security definer
-- function named.keep_sent_letter() returns trigger
-- function named.keep_signed_note() returns trigger
-- function signin.answering(of_digest bytea) returns TABLE(municipality_id integer, body_id uuid, answer_id uuid) security definer
-- function signin.calendar_holder(of_digest bytea, today date) returns TABLE(municipality_id integer, controller_id uuid, staff_id uuid, roles text[], unit_ids uuid[], feed_id uuid, language text) security definer
-- function signin.consultation_at(of_address text, today date) returns TABLE(municipality_id integer, consultation_id uuid) security definer
-- function signin.invitation_holder(of_digest bytea, at timestamp with time zone) returns TABLE(municipality_id integer, invitation_id uuid, municipality text, organisation_id uuid, landlord text, name text, email text, administers boolean, only_as_substitute boolean) security definer
-- function signin.key_holder(of_digest bytea, today date, used_at timestamp with time zone) returns TABLE(municipality_id integer, key_id uuid, organisation_id uuid, scopes text[]) security definer
-- function signin.kind_of_house(of_municipality integer) returns text security definer
-- function signin.memberships(of_sign_in text) returns TABLE(municipality_id integer, controller_id uuid, staff_id uuid, roles text[], unit_ids uuid[], organisation_ids uuid[]) security definer
-- function signin.municipalities() returns TABLE(municipality_id integer, code text, name text, time_zone text, controller_id uuid, administrator_id uuid) security definer
-- function signin.network_full(of_network text, moment timestamp with time zone, most integer) returns boolean security definer
-- function signin.network_key(of_network text, of_fingerprint text) returns TABLE(municipality_id integer, place_id uuid, public_key bytea) security definer
-- function signin.network_package(of_network text, of_id uuid, of_digest text) returns TABLE(municipality_id integer, place_id uuid) security definer
-- function signin.network_sender(of_network text, of_country text, of_code text) returns TABLE(municipality_id integer, place_id uuid) security definer
-- function signin.newsletter_reader(of_digest bytea) returns TABLE(municipality_id integer, letter_id uuid, reader_id uuid) security definer
-- function signin.once_holder(of_digest bytea, today date) returns TABLE(municipality_id integer, code_id uuid, organisation_id uuid, used boolean) security definer
-- function signin.open_accounts() returns TABLE(email text, name text, title text, role text, place text) security definer
-- function signin.own_page(of_digest bytea, today date) returns TABLE(municipality_id integer, contact_id uuid) security definer
-- function signin.represented(of_municipality integer, of_staff uuid) returns TABLE(id uuid, name text, administers boolean) security definer
-- function signin.standing(of_municipality integer, of_staff uuid) returns TABLE(name text, title text, municipality text, time_zone text, invented boolean, places text[]) security definer
-- function signin.submitting(of_digest bytea, today date) returns TABLE(municipality_id integer, place_id uuid, year integer) security definer

