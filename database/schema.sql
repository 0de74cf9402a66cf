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
create policy written_in_own_name for insert to bofast_app
	with check ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (NOT (actor_id IS DISTINCT FROM ( SELECT context.actor() AS actor))));
grant insert to bofast_app;

-- HMAC-SHA-256 pads of the context signature; read by the owner alone. retention: while the house stands
create table context.signing_key (
	only_one boolean not null default true,
	inner_pad bytea not null,
	outer_pad bytea not null,
	constraint signing_key_only_one_check CHECK (only_one),
	constraint signing_key_pkey PRIMARY KEY (only_one)
);

-- What is done: by whom, when, at what class of cost, and how it goes. retention: public record, kept
create table counted.activity (
	municipality_id integer not null,
	id uuid not null default uuidv7(),
	plan_id uuid not null,
	key text not null,
	"position" integer not null,
	area text not null default ''::text,
	text text not null,
	owner text,
	cost_class integer,
	period_from integer not null,
	period_to integer not null,
	due text,
	status text not null default 'not-started'::text,
	status_note text not null default ''::text,
	version_label text,
	recorded_at timestamp with time zone not null default clock_timestamp(),
	constraint activity_check CHECK ((period_to >= period_from)),
	constraint activity_cost_class_check CHECK ((cost_class = ANY (ARRAY[1, 2, 3]))),
	constraint activity_due_check CHECK ((due ~ '^\d{4}(-\d\d-\d\d)?$'::text)),
	constraint activity_key_check CHECK ((key <> ''::text)),
	constraint activity_owner_check CHECK ((owner <> ''::text)),
	constraint activity_status_check CHECK ((status = ANY (ARRAY['not-started'::text, 'ongoing'::text, 'done'::text, 'late'::text, 'stopped'::text]))),
	constraint activity_text_check CHECK ((text <> ''::text)),
	constraint activity_municipality_id_plan_id_fkey FOREIGN KEY (municipality_id, plan_id) REFERENCES counted.plan(municipality_id, id),
	constraint activity_pkey PRIMARY KEY (municipality_id, id),
	constraint one_activity_of_a_key UNIQUE (municipality_id, plan_id, key)
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

-- Which figures an activity should move. retention: public record, kept
create table counted.activity_indicator (
	municipality_id integer not null,
	activity_id uuid not null,
	indicator_id uuid not null,
	constraint activity_indicator_municipality_id_activity_id_fkey FOREIGN KEY (municipality_id, activity_id) REFERENCES counted.activity(municipality_id, id),
	constraint activity_indicator_municipality_id_indicator_id_fkey FOREIGN KEY (municipality_id, indicator_id) REFERENCES counted.indicator(municipality_id, id),
	constraint activity_indicator_pkey PRIMARY KEY (municipality_id, activity_id, indicator_id)
);
-- row security: on, forced
create policy added_by_plan_keepers for insert to bofast_app
	with check ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (( SELECT house.wide() AS wide) OR ( SELECT context.keeps_plans() AS keeps_plans)));
create policy changed_by_plan_keepers for update to bofast_app
	using ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (( SELECT house.wide() AS wide) OR ( SELECT context.keeps_plans() AS keeps_plans)));
create policy read_by_staff for select to bofast_app
	using ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (( SELECT house.wide() AS wide) OR ( SELECT context.is_staff() AS is_staff)));
grant insert, select, update to bofast_app;

-- The plan's own words for its three classes of cost. retention: public record, kept
create table counted.cost_class (
	municipality_id integer not null,
	plan_id uuid not null,
	class integer not null,
	text text not null,
	constraint cost_class_class_check CHECK ((class = ANY (ARRAY[1, 2, 3]))),
	constraint cost_class_text_check CHECK ((text <> ''::text)),
	constraint cost_class_municipality_id_plan_id_fkey FOREIGN KEY (municipality_id, plan_id) REFERENCES counted.plan(municipality_id, id),
	constraint cost_class_pkey PRIMARY KEY (municipality_id, plan_id, class)
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
	constraint base_value_has_a_year CHECK (((base_value IS NULL) OR (base_year IS NOT NULL))),
	constraint counted_by_a_definition CHECK ((((official_source <> 'counted'::text) AND (counted_from IS NULL)) OR ((definition_id IS NOT NULL) AND (counted_from IS NOT NULL)))),
	constraint definition_has_a_version CHECK (((definition_id IS NULL) = (definition_version IS NULL))),
	constraint indicator_direction_check CHECK ((direction = ANY (ARRAY['down'::text, 'up'::text]))),
	constraint indicator_name_check CHECK ((name <> ''::text)),
	constraint indicator_official_source_check CHECK ((official_source = ANY (ARRAY['counted'::text, 'typed'::text, 'authority'::text]))),
	constraint indicator_target_operator_check CHECK ((target_operator = ANY (ARRAY['<='::text, '>='::text, '='::text]))),
	constraint indicator_target_words_check CHECK ((target_words <> ''::text)),
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
grant insert, select, update to bofast_app;

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
	constraint plan_check CHECK ((valid_to >= valid_from)),
	constraint plan_committee_check CHECK ((committee <> ''::text)),
	constraint plan_kind_check CHECK ((kind <> ''::text)),
	constraint plan_title_check CHECK ((title <> ''::text)),
	constraint plan_municipality_id_fkey FOREIGN KEY (municipality_id) REFERENCES named.municipality(municipality_id),
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

-- Who decided what about the plan, and when. retention: public record, kept
create table counted.plan_decision (
	municipality_id integer not null,
	id uuid not null default uuidv7(),
	plan_id uuid not null,
	kind text not null,
	body text not null,
	decided_on date not null,
	registry_number text,
	constraint plan_decision_body_check CHECK ((body <> ''::text)),
	constraint plan_decision_kind_check CHECK ((kind <> ''::text)),
	constraint plan_decision_municipality_id_plan_id_fkey FOREIGN KEY (municipality_id, plan_id) REFERENCES counted.plan(municipality_id, id),
	constraint plan_decision_pkey PRIMARY KEY (municipality_id, id)
);
-- row security: on, forced
create policy added_by_plan_keepers for insert to bofast_app
	with check ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (( SELECT house.wide() AS wide) OR ( SELECT context.keeps_plans() AS keeps_plans)));
create policy changed_by_plan_keepers for update to bofast_app
	using ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (( SELECT house.wide() AS wide) OR ( SELECT context.keeps_plans() AS keeps_plans)));
create policy read_by_staff for select to bofast_app
	using ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (( SELECT house.wide() AS wide) OR ( SELECT context.is_staff() AS is_staff)));
grant insert, select, update to bofast_app;

-- A goal in words; indicators and activities are there for it. retention: public record, kept
create table counted.plan_goal (
	municipality_id integer not null,
	id uuid not null default uuidv7(),
	plan_id uuid not null,
	number integer not null,
	text text not null,
	recorded_at timestamp with time zone not null default clock_timestamp(),
	constraint plan_goal_text_check CHECK ((text <> ''::text)),
	constraint plan_goal_municipality_id_plan_id_fkey FOREIGN KEY (municipality_id, plan_id) REFERENCES counted.plan(municipality_id, id),
	constraint plan_goal_pkey PRIMARY KEY (municipality_id, id),
	constraint one_goal_of_a_number UNIQUE (municipality_id, plan_id, number),
	constraint plan_goal_municipality_id_plan_id_id_key UNIQUE (municipality_id, plan_id, id)
);
-- row security: on, forced
CREATE TRIGGER remember BEFORE DELETE OR UPDATE ON counted.plan_goal FOR EACH ROW EXECUTE FUNCTION house.remember();
create policy added_by_plan_keepers for insert to bofast_app
	with check ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (( SELECT house.wide() AS wide) OR ( SELECT context.keeps_plans() AS keeps_plans)));
create policy changed_by_plan_keepers for update to bofast_app
	using ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (( SELECT house.wide() AS wide) OR ( SELECT context.keeps_plans() AS keeps_plans)));
create policy read_by_staff for select to bofast_app
	using ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (( SELECT house.wide() AS wide) OR ( SELECT context.is_staff() AS is_staff)));
grant insert, select, update to bofast_app;

-- Where an indicator stands in a plan: its key, its place and the goal it measures. retention: public record, kept
create table counted.plan_indicator (
	municipality_id integer not null,
	plan_id uuid not null,
	indicator_id uuid not null,
	goal_id uuid,
	key text not null,
	"position" integer not null,
	constraint plan_indicator_key_check CHECK ((key <> ''::text)),
	constraint plan_indicator_municipality_id_indicator_id_fkey FOREIGN KEY (municipality_id, indicator_id) REFERENCES counted.indicator(municipality_id, id),
	constraint plan_indicator_municipality_id_plan_id_fkey FOREIGN KEY (municipality_id, plan_id) REFERENCES counted.plan(municipality_id, id),
	constraint plan_indicator_municipality_id_plan_id_goal_id_fkey FOREIGN KEY (municipality_id, plan_id, goal_id) REFERENCES counted.plan_goal(municipality_id, plan_id, id),
	constraint plan_indicator_pkey PRIMARY KEY (municipality_id, plan_id, indicator_id),
	constraint one_indicator_of_a_key UNIQUE (municipality_id, plan_id, key)
);
-- row security: on, forced
create policy added_by_plan_keepers for insert to bofast_app
	with check ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (( SELECT house.wide() AS wide) OR ( SELECT context.keeps_plans() AS keeps_plans)));
create policy changed_by_plan_keepers for update to bofast_app
	using ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (( SELECT house.wide() AS wide) OR ( SELECT context.keeps_plans() AS keeps_plans)));
create policy read_by_staff for select to bofast_app
	using ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (( SELECT house.wide() AS wide) OR ( SELECT context.is_staff() AS is_staff)));
grant insert, select, update to bofast_app;

-- Whom the plan is for. retention: public record, kept
create table counted.plan_target_group (
	municipality_id integer not null,
	plan_id uuid not null,
	number integer not null,
	text text not null,
	constraint plan_target_group_text_check CHECK ((text <> ''::text)),
	constraint plan_target_group_municipality_id_plan_id_fkey FOREIGN KEY (municipality_id, plan_id) REFERENCES counted.plan(municipality_id, id),
	constraint plan_target_group_pkey PRIMARY KEY (municipality_id, plan_id, number)
);
-- row security: on, forced
create policy added_by_plan_keepers for insert to bofast_app
	with check ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (( SELECT house.wide() AS wide) OR ( SELECT context.keeps_plans() AS keeps_plans)));
create policy changed_by_plan_keepers for update to bofast_app
	using ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (( SELECT house.wide() AS wide) OR ( SELECT context.keeps_plans() AS keeps_plans)));
create policy read_by_staff for select to bofast_app
	using ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (( SELECT house.wide() AS wide) OR ( SELECT context.is_staff() AS is_staff)));
grant insert, select, update to bofast_app;

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

-- Earlier rows of counted.activity. retention: with its table
create table history.activity (
	recorded_to timestamp with time zone not null,
	changed_by uuid,
	municipality_id integer not null,
	id uuid not null,
	plan_id uuid not null,
	key text not null,
	"position" integer not null,
	area text not null,
	text text not null,
	owner text,
	cost_class integer,
	period_from integer not null,
	period_to integer not null,
	due text,
	status text not null,
	status_note text not null,
	version_label text,
	recorded_at timestamp with time zone not null
);
-- row security: on, forced
CREATE INDEX activity_municipality_id_recorded_to_idx ON history.activity USING btree (municipality_id, recorded_to);
create policy seen_with_its_row for select to bofast_app
	using ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (id IN ( SELECT activity_1.id FROM counted.activity activity_1)));
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
	recorded_at timestamp with time zone not null
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
	recorded_at timestamp with time zone not null
);
-- row security: on, forced
CREATE INDEX person_municipality_id_recorded_to_idx ON history.person USING btree (municipality_id, recorded_to);
create policy seen_with_its_row for select to bofast_app
	using ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (id IN ( SELECT person_1.id FROM named.person person_1)));
create policy written_by_trigger for insert to bofast_owner
	with check (municipality_id = ( SELECT context.municipality() AS municipality));
grant select to bofast_app;

-- Earlier rows of named.person_particulars. retention: with its table
create table history.person_particulars (
	recorded_to timestamp with time zone not null,
	changed_by uuid,
	municipality_id integer not null,
	id uuid not null,
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
	recorded_at timestamp with time zone not null
);
-- row security: on, forced
CREATE INDEX person_particulars_municipality_id_recorded_to_idx ON history.person_particulars USING btree (municipality_id, recorded_to);
create policy seen_with_its_row for select to bofast_app
	using ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (id IN ( SELECT person_particulars_1.id FROM named.person_particulars person_particulars_1)));
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
	recorded_at timestamp with time zone not null
);
-- row security: on, forced
CREATE INDEX plan_municipality_id_recorded_to_idx ON history.plan USING btree (municipality_id, recorded_to);
create policy seen_with_its_row for select to bofast_app
	using ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (id IN ( SELECT plan_1.id FROM counted.plan plan_1)));
create policy written_by_trigger for insert to bofast_owner
	with check (municipality_id = ( SELECT context.municipality() AS municipality));
grant select to bofast_app;

-- Earlier rows of counted.plan_goal. retention: with its table
create table history.plan_goal (
	recorded_to timestamp with time zone not null,
	changed_by uuid,
	municipality_id integer not null,
	id uuid not null,
	plan_id uuid not null,
	number integer not null,
	text text not null,
	recorded_at timestamp with time zone not null
);
-- row security: on, forced
CREATE INDEX plan_goal_municipality_id_recorded_to_idx ON history.plan_goal USING btree (municipality_id, recorded_to);
create policy seen_with_its_row for select to bofast_app
	using ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (id IN ( SELECT plan_goal_1.id FROM counted.plan_goal plan_goal_1)));
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

-- Which migrations have run. retention: while the house stands
create table house.migration (
	name text not null,
	digest text not null,
	run_at timestamp with time zone not null default clock_timestamp(),
	constraint migration_pkey PRIMARY KEY (name)
);

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
create policy own_municipality for all to bofast_app
	using ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (( SELECT house.wide() AS wide) OR ( SELECT context.is_staff() AS is_staff) OR (staff_id = ( SELECT context.actor() AS actor))));
create policy read_by_owner for select to bofast_owner
	using true;
grant delete, insert, select, update to bofast_app;

-- A committee is its own controller (SFS 2001:637 11 §). retention: while the house stands
create table named.committee (
	municipality_id integer not null,
	id uuid not null default uuidv7(),
	name text not null,
	registry_code text not null,
	constraint committee_name_check CHECK ((name <> ''::text)),
	constraint committee_registry_code_check CHECK ((registry_code <> ''::text)),
	constraint committee_municipality_id_fkey FOREIGN KEY (municipality_id) REFERENCES named.municipality(municipality_id),
	constraint committee_pkey PRIMARY KEY (municipality_id, id),
	constraint one_committee_of_a_name UNIQUE (municipality_id, name)
);
-- row security: on, forced
create policy own_municipality for all to public
	using (municipality_id = ( SELECT context.municipality() AS municipality));
grant insert, select, update to bofast_app;

-- Courses taken, e.g. to talk with children, and when they expire. retention: while employed
create table named.competence (
	municipality_id integer not null,
	id uuid not null default uuidv7(),
	staff_id uuid not null,
	course text not null,
	taken_on date not null,
	expires_on date,
	constraint competence_check CHECK ((expires_on > taken_on)),
	constraint competence_course_check CHECK ((course <> ''::text)),
	constraint competence_municipality_id_staff_id_fkey FOREIGN KEY (municipality_id, staff_id) REFERENCES named.staff(municipality_id, id),
	constraint competence_pkey PRIMARY KEY (municipality_id, id)
);
-- row security: on, forced
create policy own_municipality for all to public
	using ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (( SELECT house.wide() AS wide) OR ( SELECT context.is_staff() AS is_staff)));
grant insert, select, update to bofast_app;

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
create policy own_municipality for all to public
	using ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (( SELECT house.wide() AS wide) OR ( SELECT context.is_staff() AS is_staff)));
grant delete, insert, select, update to bofast_app;

-- People who share a home. retention: person, five years after the last note
create table named.household (
	municipality_id integer not null,
	id uuid not null default uuidv7(),
	committee_id uuid not null,
	constraint household_municipality_id_committee_id_fkey FOREIGN KEY (municipality_id, committee_id) REFERENCES named.committee(municipality_id, id),
	constraint household_pkey PRIMARY KEY (municipality_id, id)
);
-- row security: on, forced
create policy case_work for all to public
	using ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (( SELECT house.wide() AS wide) OR ((committee_id = ( SELECT context.controller() AS controller)) AND ( SELECT context.handles_people() AS handles_people))));
grant insert, select, update to bofast_app;

-- Adults and children of a household; a child is a person too. retention: person, five years after the last note
create table named.household_member (
	municipality_id integer not null,
	household_id uuid not null,
	person_id uuid not null,
	role text not null,
	living text not null default 'full'::text,
	constraint household_member_living_check CHECK ((living = ANY (ARRAY['full'::text, 'alternating'::text, 'visiting'::text]))),
	constraint household_member_role_check CHECK ((role = ANY (ARRAY['adult'::text, 'child'::text]))),
	constraint household_member_municipality_id_household_id_fkey FOREIGN KEY (municipality_id, household_id) REFERENCES named.household(municipality_id, id),
	constraint household_member_municipality_id_person_id_fkey FOREIGN KEY (municipality_id, person_id) REFERENCES named.person(municipality_id, id),
	constraint household_member_pkey PRIMARY KEY (municipality_id, household_id, person_id)
);
-- row security: on, forced
CREATE INDEX household_member_person ON named.household_member USING btree (municipality_id, person_id);
create policy case_work for all to public
	using ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (( SELECT house.wide() AS wide) OR (household_id IN ( SELECT household.id FROM named.household))));
grant delete, insert, select, update to bofast_app;

-- Encrypted; found by a keyed digest. No unique constraint: it would answer for people one may not know. retention: person, five years after the last note
create table named.identity_number (
	municipality_id integer not null,
	id uuid not null default uuidv7(),
	person_id uuid not null,
	kind text not null,
	cipher bytea not null,
	blind_index bytea not null,
	hidden boolean not null default false,
	constraint identity_number_kind_check CHECK ((kind = ANY (ARRAY['personnummer'::text, 'samordningsnummer'::text, 'reserve'::text]))),
	constraint identity_number_municipality_id_person_id_fkey FOREIGN KEY (municipality_id, person_id) REFERENCES named.person(municipality_id, id),
	constraint identity_number_pkey PRIMARY KEY (municipality_id, id)
);
-- row security: on, forced
CREATE INDEX identity_number_found ON named.identity_number USING btree (municipality_id, blind_index);
CREATE INDEX identity_number_of ON named.identity_number USING btree (municipality_id, person_id);
create policy case_work for select to public
	using ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (( SELECT house.wide() AS wide) OR ((person_id IN ( SELECT person.id FROM named.person)) AND ((NOT hidden) OR (person_id IN ( SELECT context.known_by_name() AS known_by_name))))));
create policy corrected_by_those_who_see for update to public
	using ((municipality_id = ( SELECT context.municipality() AS municipality)) AND ( SELECT house.wide() AS wide))
	with check (municipality_id = ( SELECT context.municipality() AS municipality));
create policy written_with_its_person for insert to public
	with check ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (person_id IN ( SELECT person.id FROM named.person)));
grant insert, select, update to bofast_app;

-- A municipality is a tenant: every other key begins with it. retention: while the house stands
create table named.municipality (
	municipality_id integer not null generated as identity,
	code text not null,
	name text not null,
	country text not null default 'SE'::text,
	time_zone text not null default 'Europe/Stockholm'::text,
	invented boolean not null default false,
	constraint municipality_country_check CHECK ((country = ANY (ARRAY['SE'::text, 'NO'::text, 'DK'::text, 'FI'::text]))),
	constraint municipality_pkey PRIMARY KEY (municipality_id),
	constraint municipality_code_key UNIQUE (code)
);
-- row security: on, forced
create policy own_municipality for all to public
	using (municipality_id = ( SELECT context.municipality() AS municipality));
create policy read_by_owner for select to bofast_owner
	using true;
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
create policy given_and_seen for all to bofast_app
	using ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (( SELECT house.wide() AS wide) OR (staff_id = ( SELECT context.actor() AS actor)) OR ( SELECT context.has_role('unit-manager'::text) AS has_role) OR ( SELECT context.has_role('administrator'::text) AS has_role)));
create policy read_by_owner for select to bofast_owner
	using true;
grant delete, insert, select, update to bofast_app;

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
create policy own_municipality for all to public
	using ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (( SELECT house.wide() AS wide) OR ( SELECT context.is_staff() AS is_staff) OR (id IN ( SELECT context.organisations() AS organisations))));
create policy read_by_owner for select to bofast_owner
	using true;
grant insert, select, update to bofast_app;

-- Somebody the social services have to do with: an adult or a child. retention: person, five years after the last note
create table named.person (
	municipality_id integer not null,
	id uuid not null default uuidv7(),
	committee_id uuid not null,
	protection text not null default 'none'::text,
	protection_source text,
	protection_checked_on date,
	recorded_at timestamp with time zone not null default clock_timestamp(),
	constraint person_protection_check CHECK ((protection = ANY (ARRAY['none'::text, 'confidentiality'::text, 'protected-registration'::text, 'new-identity'::text]))),
	constraint person_municipality_id_committee_id_fkey FOREIGN KEY (municipality_id, committee_id) REFERENCES named.committee(municipality_id, id),
	constraint person_pkey PRIMARY KEY (municipality_id, id)
);
-- row security: on, forced
CREATE TRIGGER remember BEFORE DELETE OR UPDATE ON named.person FOR EACH ROW EXECUTE FUNCTION house.remember();
create policy case_work for all to public
	using ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (( SELECT house.wide() AS wide) OR ((committee_id = ( SELECT context.controller() AS controller)) AND ( SELECT context.handles_people() AS handles_people))));
grant insert, select, update to bofast_app;

-- Name, birth date and ways to reach a person; hidden follows the person's protection. retention: person, five years after the last note
create table named.person_particulars (
	municipality_id integer not null,
	id uuid not null,
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
	constraint person_particulars_sex_check CHECK ((sex = ANY (ARRAY['woman'::text, 'man'::text]))),
	constraint person_particulars_municipality_id_id_fkey FOREIGN KEY (municipality_id, id) REFERENCES named.person(municipality_id, id),
	constraint person_particulars_pkey PRIMARY KEY (municipality_id, id)
);
-- row security: on, forced
CREATE INDEX person_by_name ON named.person_particulars USING btree (municipality_id, folded_name);
CREATE TRIGGER remember BEFORE DELETE OR UPDATE ON named.person_particulars FOR EACH ROW EXECUTE FUNCTION house.remember();
create policy case_work for select to public
	using ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (( SELECT house.wide() AS wide) OR ((id IN ( SELECT person.id FROM named.person)) AND ((NOT hidden) OR (id IN ( SELECT context.known_by_name() AS known_by_name))))));
create policy corrected_by_those_who_see for update to public
	using ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (( SELECT house.wide() AS wide) OR ((id IN ( SELECT person.id FROM named.person)) AND ((NOT hidden) OR (id IN ( SELECT context.known_by_name() AS known_by_name))))))
	with check (municipality_id = ( SELECT context.municipality() AS municipality));
create policy written_with_its_person for insert to public
	with check ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (id IN ( SELECT person.id FROM named.person)));
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
	constraint registry_task_kind_check CHECK ((kind = ANY (ARRAY['same-identity-number'::text, 'protected-notice'::text]))),
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
	constraint representation_municipality_id_organisation_id_fkey FOREIGN KEY (municipality_id, organisation_id) REFERENCES named.organisation(municipality_id, id),
	constraint representation_municipality_id_staff_id_fkey FOREIGN KEY (municipality_id, staff_id) REFERENCES named.staff(municipality_id, id),
	constraint representation_pkey PRIMARY KEY (municipality_id, staff_id, organisation_id)
);
-- row security: on, forced
create policy own_municipality for all to bofast_app
	using ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (( SELECT house.wide() AS wide) OR ( SELECT context.is_staff() AS is_staff) OR (staff_id = ( SELECT context.actor() AS actor))));
create policy read_by_owner for select to bofast_owner
	using true;
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
create policy own_municipality for all to bofast_app
	using ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (( SELECT house.wide() AS wide) OR ( SELECT context.is_staff() AS is_staff) OR (id = ( SELECT context.actor() AS actor))));
create policy read_by_owner for select to bofast_owner
	using true;
grant insert, select, update to bofast_app;

-- What a member of staff may do. retention: log, five years after the end
create table named.staff_role (
	municipality_id integer not null,
	staff_id uuid not null,
	role text not null,
	constraint staff_role_role_check CHECK ((role = ANY (ARRAY['officer'::text, 'unit-manager'::text, 'coordinator'::text, 'strategist'::text, 'reader'::text, 'landlord'::text, 'administrator'::text]))),
	constraint staff_role_municipality_id_staff_id_fkey FOREIGN KEY (municipality_id, staff_id) REFERENCES named.staff(municipality_id, id),
	constraint staff_role_pkey PRIMARY KEY (municipality_id, staff_id, role)
);
-- row security: on, forced
create policy own_municipality for all to bofast_app
	using ((municipality_id = ( SELECT context.municipality() AS municipality)) AND (( SELECT house.wide() AS wide) OR ( SELECT context.is_staff() AS is_staff) OR (staff_id = ( SELECT context.actor() AS actor))));
create policy read_by_owner for select to bofast_owner
	using true;
grant delete, insert, select, update to bofast_app;

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
create policy own_municipality for all to public
	using (municipality_id = ( SELECT context.municipality() AS municipality));
create policy read_by_owner for select to bofast_owner
	using true;
grant insert, select, update to bofast_app;

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
-- function context.actor() returns uuid security definer
-- function context.controller() returns uuid security definer
-- function context.handles_people() returns boolean security definer
-- function context.has_role(wanted text) returns boolean security definer
-- function context.is_staff() returns boolean security definer
-- function context.keeps_plans() returns boolean security definer
-- function context.known_by_name() returns SETOF uuid security definer
-- function context.municipality() returns integer security definer
-- function context.organisations() returns SETOF uuid security definer
-- function context.part(n integer) returns text security definer
-- function context.purpose() returns text security definer
-- function context.units() returns SETOF uuid security definer
-- function house.guard(guarded regclass) returns void
-- function house.keep_history(kept regclass) returns void
-- function house.open_to_plan_keepers(IN opened text[]) returns 
-- function house.remember() returns trigger security definer
-- function house.wide() returns boolean security definer
-- function jobs.queue(task text, ids jsonb) returns void security definer
-- function signin.memberships(of_sign_in text) returns TABLE(municipality_id integer, controller_id uuid, staff_id uuid, roles text[], unit_ids uuid[], organisation_ids uuid[]) security definer
-- function signin.municipalities() returns TABLE(municipality_id integer, code text, name text, time_zone text, controller_id uuid, administrator_id uuid) security definer
-- function signin.open_accounts() returns TABLE(email text, name text, title text, role text, place text) security definer
-- function signin.standing(of_municipality integer, of_staff uuid) returns TABLE(name text, title text, municipality text, time_zone text, invented boolean, places text[]) security definer

