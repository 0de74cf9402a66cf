-- What the members of a partnership say of the year, in their own words: asked round by round, approved by each, with dissent
-- kept beside. What nobody has approved is its writer's alone.

create table counted.reflection_round (
	municipality_id int not null references named.municipality,
	id uuid not null default uuidv7(),
	title text not null check (title <> ''),
	year int not null check (year between 1990 and 2200),
	lead text not null default '',
	due_on date not null,
	opened_on date,
	closed_on date,
	primary key (municipality_id, id),
	constraint one_round_of_a_title_and_year unique (municipality_id, year, title),
	constraint round_closes_after_it_opened check (closed_on is null or closed_on >= opened_on)
);
comment on table counted.reflection_round is 'Members are asked for their reflections on a year, until a day. retention: public record, kept';
comment on column counted.reflection_round.closed_on is 'From then on nothing is written, approved or taken back.';

create table counted.reflection_question (
	municipality_id int not null,
	id uuid not null default uuidv7(),
	round_id uuid not null,
	position int not null check (position >= 1),
	question text not null check (question <> ''),
	guidance text not null default '',
	primary key (municipality_id, id),
	constraint one_question_at_a_place unique (municipality_id, round_id, position) deferrable,
	-- What is written to a question stands in the question's own round.
	constraint question_of_its_round unique (municipality_id, round_id, id),
	foreign key (municipality_id, round_id) references counted.reflection_round
);
comment on table counted.reflection_question is 'What a round asks. retention: public record, kept';

create table counted.reflection_asked (
	municipality_id int not null,
	round_id uuid not null,
	member_id uuid not null,
	asked_on date not null,
	primary key (municipality_id, round_id, member_id),
	foreign key (municipality_id, round_id) references counted.reflection_round,
	foreign key (municipality_id, member_id) references counted.partnership_member
);
create index on counted.reflection_asked (municipality_id, member_id);
comment on table counted.reflection_asked is 'Whom a round asks, as the members were when it was opened. retention: public record, kept';

create table counted.reflection (
	municipality_id int not null,
	round_id uuid not null,
	member_id uuid not null,
	begun_on date not null,
	approved_on date,
	approved_by uuid,
	primary key (municipality_id, round_id, member_id),
	constraint approved_by_somebody check ((approved_on is null) = (approved_by is null)),
	foreign key (municipality_id, round_id, member_id) references counted.reflection_asked,
	foreign key (municipality_id, approved_by) references named.staff
);
create index on counted.reflection (municipality_id, approved_by);
comment on table counted.reflection is 'That a member has begun, and when it approved its words. retention: public record, kept';

create table counted.reflection_words (
	municipality_id int not null,
	round_id uuid not null,
	member_id uuid not null,
	question_id uuid not null,
	body text not null check (body <> ''),
	primary key (municipality_id, round_id, member_id, question_id),
	foreign key (municipality_id, round_id, member_id) references counted.reflection,
	foreign key (municipality_id, round_id, question_id) references counted.reflection_question (municipality_id, round_id, id)
);
create index on counted.reflection_words (municipality_id, round_id, question_id);
comment on table counted.reflection_words is 'A member''s own words to a question; its own until it has approved them. retention: public record, kept';

create table counted.reflection_dissent (
	municipality_id int not null,
	id uuid not null default uuidv7(),
	round_id uuid not null,
	question_id uuid not null,
	member_id uuid not null,
	against_id uuid,
	body text not null check (body <> ''),
	stated_on date not null,
	primary key (municipality_id, id),
	constraint one_dissent_of_a_member unique nulls not distinct (municipality_id, round_id, question_id, member_id, against_id),
	constraint not_against_oneself check (member_id <> against_id),
	foreign key (municipality_id, round_id, member_id) references counted.reflection_asked,
	foreign key (municipality_id, round_id, question_id) references counted.reflection_question (municipality_id, round_id, id),
	foreign key (municipality_id, round_id, against_id) references counted.reflection_asked (municipality_id, round_id, member_id)
);
create index on counted.reflection_dissent (municipality_id, round_id, member_id);
create index on counted.reflection_dissent (municipality_id, round_id, against_id);
comment on table counted.reflection_dissent is 'That a member sees a question otherwise than the others, or than one of them; kept beside their words. retention: public record, kept';
comment on column counted.reflection_dissent.against_id is 'The member whose words it is about; null is what the others say together.';

select house.guard(t::regclass) from unnest(array['counted.reflection_round', 'counted.reflection_question', 'counted.reflection_asked',
	'counted.reflection', 'counted.reflection_words', 'counted.reflection_dissent']) t;
select house.keep_history('counted.reflection_round'::regclass);
grant delete on counted.reflection_question, counted.reflection_words, counted.reflection_dissent to bofast_app;
