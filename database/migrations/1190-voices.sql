-- Those whom a plan is about are heard: in user councils, in interviews, anonymously, or by what staff were told. A council's
-- member is a role and a voice is anonymous. What was said stands as far as there is consent to use it: its words lie apart
-- from it and are gone when the consent is taken back, with what was answered; that there was a voice stays.

create table counted.user_council (
	municipality_id int not null references named.municipality,
	id uuid not null default uuidv7(),
	name text not null check (name <> ''),
	speaks_for text not null check (speaks_for <> ''),
	seats text not null default '',
	few boolean not null,
	begun_on date not null,
	ended_on date,
	primary key (municipality_id, id),
	constraint one_user_council_of_a_name unique (municipality_id, name),
	constraint user_council_ends_after_it_began check (ended_on is null or ended_on >= begun_on)
);
comment on table counted.user_council is 'A council of people with experience of their own: whom it speaks for and which roles sit in it, never who. retention: public record, kept';
comment on column counted.user_council.few is 'Fewer than five sit in it: outside the municipality it is not told by name.';

create table counted.council_meeting (
	municipality_id int not null,
	id uuid not null default uuidv7(),
	user_council_id uuid not null,
	held_on date not null,
	raised text not null check (raised <> ''),
	noted_by uuid not null,
	noted_on date not null,
	primary key (municipality_id, id),
	constraint one_meeting_of_a_council_a_day unique (municipality_id, user_council_id, held_on),
	foreign key (municipality_id, user_council_id) references counted.user_council,
	foreign key (municipality_id, noted_by) references named.staff
);
comment on table counted.council_meeting is 'A meeting of a user council: its day and what was raised, not who was there. retention: public record, kept';

create table counted.voice (
	municipality_id int not null references named.municipality,
	id uuid not null default uuidv7(),
	kind text not null check (kind in ('council', 'interview', 'anonymous', 'staff')),
	council_meeting_id uuid,
	said_on date not null,
	themes text[] not null check (themes <@ array['getting-a-home', 'keeping-a-home', 'the-home', 'being-met', 'waiting', 'information',
		'support', 'health', 'safety', 'money', 'children', 'say', 'other']),
	consent_to text not null check (consent_to in ('within', 'quote', 'publish')),
	consent_on date not null,
	consent_how text not null check (consent_how in ('spoken', 'written', 'minutes', 'slip')),
	shortened boolean not null default false,
	told_back_on date,
	told_back_how text check (told_back_how <> ''),
	withdrawn_on date,
	noted_by uuid not null,
	noted_on date not null,
	primary key (municipality_id, id),
	constraint voice_of_a_council_has_its_meeting check ((kind = 'council') = (council_meeting_id is not null)),
	constraint voice_told_back_somehow check ((told_back_on is null) = (told_back_how is null)),
	foreign key (municipality_id, council_meeting_id) references counted.council_meeting,
	foreign key (municipality_id, noted_by) references named.staff
);
create index voice_of_meeting on counted.voice (municipality_id, council_meeting_id);
comment on table counted.voice is 'That somebody whom the plans are about said something: from whom in kind, when, about what, and what it may be used for. retention: public record, kept';
comment on column counted.voice.shortened is 'Something that showed who it was has been taken out of its words.';
comment on column counted.voice.told_back_on is 'When those who said it were told what happened with it.';

create table counted.voice_words (
	municipality_id int not null,
	id uuid not null,
	body text not null check (body <> ''),
	primary key (municipality_id, id),
	foreign key (municipality_id, id) references counted.voice
);
comment on table counted.voice_words is 'What was said, as it was said. retention: until the consent is taken back';

create table counted.voice_look (
	municipality_id int not null,
	id uuid not null,
	looked_on date not null,
	looked_by uuid not null,
	primary key (municipality_id, id),
	foreign key (municipality_id, id) references counted.voice,
	foreign key (municipality_id, looked_by) references named.staff
);
comment on table counted.voice_look is 'Somebody who keeps the plans has seen that nobody can be known by what was said; until then only they and whoever noted it read it. retention: public record, kept';

create table counted.voice_answer (
	municipality_id int not null,
	id uuid not null,
	outcome text not null check (outcome in ('accepted', 'partly', 'no')),
	why text not null check (why <> ''),
	answered_on date not null,
	answered_by uuid not null,
	primary key (municipality_id, id),
	foreign key (municipality_id, id) references counted.voice,
	foreign key (municipality_id, answered_by) references named.staff
);
comment on table counted.voice_answer is 'What came of what was said, and why. retention: until the consent to use what was said is taken back';

create table counted.voice_join (
	municipality_id int not null,
	id uuid not null default uuidv7(),
	voice_id uuid not null,
	plan_id uuid not null,
	part text not null check (part in ('plan', 'goal', 'activity', 'round')),
	part_id uuid,
	follow_up_id uuid,
	joined_on date not null,
	joined_by uuid not null,
	primary key (municipality_id, id),
	constraint voice_joined_once unique nulls not distinct (municipality_id, voice_id, plan_id, part, part_id, follow_up_id),
	constraint voice_joined_to_one_thing check ((part in ('goal', 'activity')) = (part_id is not null) and (part = 'round') = (follow_up_id is not null)),
	foreign key (municipality_id, voice_id) references counted.voice,
	foreign key (municipality_id, plan_id) references counted.plan,
	foreign key (municipality_id, follow_up_id) references counted.plan_follow_up,
	foreign key (municipality_id, joined_by) references named.staff
);
create index voice_join_of_plan on counted.voice_join (municipality_id, plan_id);
comment on table counted.voice_join is 'What a voice is about: a plan, one of its goals or activities, or a follow-up of it. retention: public record, kept';

select house.guard(t::regclass) from unnest(array['counted.user_council', 'counted.council_meeting', 'counted.voice',
	'counted.voice_words', 'counted.voice_look', 'counted.voice_answer', 'counted.voice_join']) t;
-- A meeting was held and a voice was looked at once; words and answers have no history to be found in afterwards.
revoke update on counted.council_meeting, counted.voice_look, counted.voice_join from bofast_app;
grant delete on counted.voice_words, counted.voice_answer, counted.voice_join to bofast_app;
select house.keep_history(t::regclass) from unnest(array['counted.user_council', 'counted.voice']) t;
