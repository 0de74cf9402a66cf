-- What a plan is built on before it is written: talks with those who know, lessons of what was done, and what is proposed.

create table counted.plan_interview (
	municipality_id int not null,
	id uuid not null default uuidv7(),
	plan_id uuid not null,
	held_on date not null,
	who text not null check (who <> ''),
	sector text not null check (sector in ('public', 'private', 'non-profit')),
	trends text not null default '',
	needs text not null default '',
	section_id uuid,
	noted_on date not null,
	noted_by uuid,
	primary key (municipality_id, id),
	constraint said_something check (trends <> '' or needs <> ''),
	foreign key (municipality_id, plan_id) references counted.plan,
	foreign key (municipality_id, noted_by) references named.staff
);
create index plan_interview_plan on counted.plan_interview (municipality_id, plan_id);
comment on table counted.plan_interview is 'A talk before a plan is written, by the same questions: what trends, what is needed. retention: public record, kept';
comment on column counted.plan_interview.who is 'A function and where it works, never a person by name.';
comment on column counted.plan_interview.section_id is 'The section of the plan that it was written into with its source.';

create table counted.plan_lesson (
	municipality_id int not null,
	id uuid not null default uuidv7(),
	plan_id uuid not null,
	theme text not null check (theme <> ''),
	body text not null check (body <> ''),
	source text check (source <> ''),
	plan_interview_id uuid,
	section_id uuid,
	noted_on date not null,
	noted_by uuid,
	primary key (municipality_id, id),
	constraint has_a_source check (num_nonnulls(source, plan_interview_id) = 1),
	foreign key (municipality_id, plan_id) references counted.plan,
	foreign key (municipality_id, plan_interview_id) references counted.plan_interview,
	foreign key (municipality_id, noted_by) references named.staff
);
create index plan_lesson_plan on counted.plan_lesson (municipality_id, plan_id);
create index plan_lesson_interview on counted.plan_lesson (municipality_id, plan_interview_id);
comment on table counted.plan_lesson is 'What was learnt, under a theme and with its source. retention: public record, kept';

create table counted.plan_proposal (
	municipality_id int not null,
	id uuid not null default uuidv7(),
	plan_id uuid not null,
	kind text not null check (kind in ('inquiry', 'activity', 'continue', 'develop')),
	body text not null check (body <> ''),
	answer_part_id uuid,
	state text not null default 'open' check (state in ('open', 'taken', 'dropped')),
	activity_id uuid,
	dropped_why text check (dropped_why <> ''),
	noted_on date not null,
	noted_by uuid,
	settled_on date,
	settled_by uuid,
	primary key (municipality_id, id),
	constraint taken_as_an_activity check ((state = 'taken') = (activity_id is not null)),
	constraint dropped_for_a_reason check ((state = 'dropped') = (dropped_why is not null)),
	constraint settled_on_a_day check ((state = 'open') = (settled_on is null)),
	foreign key (municipality_id, plan_id) references counted.plan,
	foreign key (municipality_id, answer_part_id) references counted.answer_part,
	foreign key (municipality_id, noted_by) references named.staff,
	foreign key (municipality_id, settled_by) references named.staff
);
create index plan_proposal_plan on counted.plan_proposal (municipality_id, plan_id);
create index plan_proposal_answer on counted.plan_proposal (municipality_id, answer_part_id);
comment on table counted.plan_proposal is 'What could be done, kept until it becomes an activity or is left with a reason. retention: public record, kept';
comment on column counted.plan_proposal.answer_part_id is 'What somebody said in a consultation that it comes from.';
comment on column counted.plan_proposal.activity_id is 'The activity of the plan that it became.';

create table counted.lesson_proposal (
	municipality_id int not null,
	plan_lesson_id uuid not null,
	plan_proposal_id uuid not null,
	primary key (municipality_id, plan_lesson_id, plan_proposal_id),
	foreign key (municipality_id, plan_lesson_id) references counted.plan_lesson,
	foreign key (municipality_id, plan_proposal_id) references counted.plan_proposal
);
create index lesson_proposal_of on counted.lesson_proposal (municipality_id, plan_proposal_id);
comment on table counted.lesson_proposal is 'Which lessons a proposal rests on. retention: with the proposal';

select house.guard(t::regclass) from unnest(array[
	'counted.plan_interview', 'counted.plan_lesson', 'counted.plan_proposal', 'counted.lesson_proposal'
]) t;
select house.keep_history(t::regclass) from unnest(array['counted.plan_interview', 'counted.plan_lesson', 'counted.plan_proposal']) t;
-- What nothing rests on yet may be struck.
grant delete on counted.plan_interview, counted.plan_lesson, counted.plan_proposal, counted.lesson_proposal to bofast_app;
