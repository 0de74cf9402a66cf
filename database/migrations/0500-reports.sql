-- The yearly follow-up of a plan, the figures it froze, and the paper that the board decides on.

create table counted.plan_follow_up (
	municipality_id int not null,
	id uuid not null default uuidv7(),
	plan_id uuid not null,
	year int not null,
	opened_on date not null,
	opened_by uuid not null,
	comments_due_on date,
	frozen_at timestamptz,
	frozen_by uuid,
	annex_number int,
	primary key (municipality_id, id),
	constraint one_follow_up_a_year unique (municipality_id, plan_id, year),
	constraint frozen_by_somebody check ((frozen_at is null) = (frozen_by is null)),
	foreign key (municipality_id, plan_id) references counted.plan,
	foreign key (municipality_id, opened_by) references named.staff,
	foreign key (municipality_id, frozen_by) references named.staff
);
comment on table counted.plan_follow_up is 'A round in which a plan is followed up for a year; frozen once, never thawed. retention: public record, kept';
comment on column counted.plan_follow_up.annex_number is 'The public paper names its secret annex, whoever reads it.';

create table counted.follow_up_decision (
	municipality_id int not null,
	id uuid not null default uuidv7(),
	follow_up_id uuid not null,
	indicator_id uuid not null,
	decision text not null check (decision in ('continue', 'change', 'stop', 'new-activity')),
	decided_by uuid not null,
	decided_on date not null,
	primary key (municipality_id, id),
	constraint one_decision_an_indicator unique (municipality_id, follow_up_id, indicator_id),
	foreign key (municipality_id, follow_up_id) references counted.plan_follow_up,
	foreign key (municipality_id, indicator_id) references counted.indicator,
	foreign key (municipality_id, decided_by) references named.staff
);
comment on table counted.follow_up_decision is 'What follows from an indicator''s year: continue, change, stop or a new activity. retention: public record, kept';

create table counted.frozen_standing (
	municipality_id int not null,
	follow_up_id uuid not null,
	indicator_id uuid not null,
	position int not null,
	facts jsonb not null,
	digest text not null,
	primary key (municipality_id, follow_up_id, indicator_id),
	foreign key (municipality_id, follow_up_id) references counted.plan_follow_up,
	foreign key (municipality_id, indicator_id) references counted.indicator
);
comment on table counted.frozen_standing is 'Name, unit, base, target, comment and status of an indicator as they were when the round was frozen. retention: public record, kept';
comment on column counted.frozen_standing.digest is 'SHA-256 over the facts and their figures: a later change shows.';

create table counted.frozen_figure (
	municipality_id int not null,
	follow_up_id uuid not null,
	indicator_id uuid not null,
	year int not null,
	value double precision not null,
	source text not null check (source in ('counted', 'typed', 'authority')),
	definition_id text,
	definition_version int,
	filter text,
	as_of timestamptz not null,
	primary key (municipality_id, follow_up_id, indicator_id, year),
	foreign key (municipality_id, follow_up_id, indicator_id) references counted.frozen_standing
);
comment on table counted.frozen_figure is 'The official figure of each year when the round was frozen, with what makes it possible to count it again. retention: public record, kept';

create table counted.paper (
	municipality_id int not null,
	id uuid not null default uuidv7(),
	plan_id uuid not null,
	year int not null,
	registry_number text,
	officer_id uuid,
	dated_on date not null,
	primary key (municipality_id, id),
	constraint one_paper_a_year unique (municipality_id, plan_id, year),
	foreign key (municipality_id, plan_id) references counted.plan,
	foreign key (municipality_id, officer_id) references named.staff
);
comment on table counted.paper is 'The board paper of a plan and a year. retention: public record, kept';

create table counted.paper_part (
	municipality_id int not null,
	id uuid not null default uuidv7(),
	paper_id uuid not null,
	part text not null check (part in ('proposal', 'summary', 'background', 'matter', 'children', 'views', 'annexes', 'signatures', 'copy-to')),
	text text not null,
	written_by uuid not null,
	written_at timestamptz not null,
	primary key (municipality_id, id),
	constraint one_text_a_part unique (municipality_id, paper_id, part),
	foreign key (municipality_id, paper_id) references counted.paper,
	foreign key (municipality_id, written_by) references named.staff
);
comment on table counted.paper_part is 'What somebody wrote in a part of the paper; clauses, annexes and signatures stand one a line. retention: public record, kept';

create table counted.paper_preparation (
	municipality_id int not null,
	id uuid not null default uuidv7(),
	paper_id uuid not null,
	body text not null check (body <> ''),
	dealt_on date not null,
	outcome text not null check (outcome <> ''),
	primary key (municipality_id, id),
	foreign key (municipality_id, paper_id) references counted.paper
);
comment on table counted.paper_preparation is 'Which body dealt with the matter, when, and what came of it. retention: public record, kept';

create table counted.release_decision (
	municipality_id int not null,
	id uuid not null default uuidv7(),
	indicator_id uuid not null,
	year int not null,
	reason text not null check (reason <> ''),
	decided_by uuid not null,
	decided_on date not null,
	primary key (municipality_id, id),
	constraint one_release_a_figure unique (municipality_id, indicator_id, year),
	foreign key (municipality_id, indicator_id) references counted.indicator,
	foreign key (municipality_id, decided_by) references named.staff
);
comment on table counted.release_decision is 'A named, dated decision that lets one small figure out of the public papers'' wording. retention: public record, kept';

create table counted.secret_annex (
	municipality_id int not null,
	id uuid not null default uuidv7(),
	follow_up_id uuid not null,
	number int not null,
	section_of_law text not null,
	dated_on date not null,
	contents jsonb not null,
	primary key (municipality_id, id),
	constraint one_annex_of_a_number unique (municipality_id, follow_up_id, number),
	foreign key (municipality_id, follow_up_id) references counted.plan_follow_up
);
comment on table counted.secret_annex is 'The exact small figures behind a public paper, for those with the right. retention: secret record, kept';

select house.guard(t::regclass) from unnest(array['counted.plan_follow_up', 'counted.follow_up_decision', 'counted.frozen_standing',
	'counted.frozen_figure', 'counted.paper', 'counted.paper_part', 'counted.paper_preparation', 'counted.release_decision',
	'counted.secret_annex']) t;
select house.keep_history(t::regclass) from unnest(array['counted.plan_follow_up', 'counted.follow_up_decision', 'counted.paper',
	'counted.paper_part', 'counted.release_decision']) t;
grant delete on counted.paper_preparation to bofast_app;
