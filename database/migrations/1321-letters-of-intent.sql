-- What a municipality and others have set out to do together: a letter with its parties, goals and commitments.

create table counted.letter_of_intent (
	municipality_id int not null,
	id uuid not null default uuidv7(),
	place_id uuid not null,
	title text not null check (title <> ''),
	aim text not null check (aim <> ''),
	dated_on date not null,
	ends_on date,
	review_on date,
	replaces uuid,
	ended_on date,
	ended_because text,
	primary key (municipality_id, id),
	unique (municipality_id, id, place_id),
	constraint one_letter_in_its_place unique (municipality_id, replaces, place_id),
	constraint ends_after_it_was_dated check (ends_on > dated_on),
	constraint ended_has_a_reason check ((ended_on is null) = (ended_because is null)),
	foreign key (municipality_id, place_id) references counted.network_place,
	foreign key (municipality_id, replaces, place_id) references counted.letter_of_intent (municipality_id, id, place_id)
);
create index on counted.letter_of_intent (municipality_id, place_id, dated_on);
comment on table counted.letter_of_intent is 'A letter of intent with a municipality: aim, day, when it is looked at again, and how it ended. retention: public record, kept';

create table counted.letter_party (
	municipality_id int not null,
	id uuid not null default uuidv7(),
	letter_id uuid not null,
	place_id uuid not null,
	name text not null check (name <> ''),
	position int not null check (position > 0),
	primary key (municipality_id, id),
	constraint one_party_of_a_name unique (municipality_id, letter_id, name),
	foreign key (municipality_id, letter_id, place_id) references counted.letter_of_intent (municipality_id, id, place_id)
);
create index on counted.letter_party (municipality_id, letter_id, place_id);
comment on table counted.letter_party is 'Who has set their name to it: municipality, authority or organisation, never a person. retention: public record, kept';

create table counted.letter_goal (
	municipality_id int not null,
	id uuid not null default uuidv7(),
	letter_id uuid not null,
	place_id uuid not null,
	text text not null check (text <> ''),
	position int not null check (position > 0),
	primary key (municipality_id, id),
	foreign key (municipality_id, letter_id, place_id) references counted.letter_of_intent (municipality_id, id, place_id)
);
create index on counted.letter_goal (municipality_id, letter_id, place_id);
comment on table counted.letter_goal is 'What a letter aims at, one goal a row. retention: public record, kept';

create table counted.commitment (
	municipality_id int not null,
	id uuid not null default uuidv7(),
	letter_id uuid not null,
	place_id uuid not null,
	goal_id uuid,
	text text not null check (text <> ''),
	owner text not null check (owner <> ''),
	due_on date,
	review_on date,
	primary key (municipality_id, id),
	unique (municipality_id, id, place_id),
	foreign key (municipality_id, letter_id, place_id) references counted.letter_of_intent (municipality_id, id, place_id),
	foreign key (municipality_id, goal_id) references counted.letter_goal
);
create index on counted.commitment (municipality_id, letter_id, place_id);
create index on counted.commitment (municipality_id, goal_id);
comment on table counted.commitment is 'What one party has promised in a letter, by when, and when it is looked at. retention: public record, kept';

create table counted.commitment_told (
	municipality_id int not null,
	id uuid not null default uuidv7(),
	commitment_id uuid not null,
	place_id uuid not null,
	told_on date not null,
	state text not null check (state in ('promised', 'under-way', 'kept', 'not-kept', 'dropped')),
	note text not null default '',
	primary key (municipality_id, id),
	foreign key (municipality_id, commitment_id, place_id) references counted.commitment (municipality_id, id, place_id)
);
create index on counted.commitment_told (municipality_id, commitment_id, place_id);
comment on table counted.commitment_told is 'How a commitment stood on a day; never changed, the latest holds. retention: public record, kept';

create table counted.letter_review (
	municipality_id int not null,
	id uuid not null default uuidv7(),
	letter_id uuid not null,
	place_id uuid not null,
	reviewed_on date not null,
	finding text not null check (finding <> ''),
	primary key (municipality_id, id),
	foreign key (municipality_id, letter_id, place_id) references counted.letter_of_intent (municipality_id, id, place_id)
);
create index on counted.letter_review (municipality_id, letter_id, place_id);
comment on table counted.letter_review is 'When a letter was looked at again by its parties, and what they found. retention: public record, kept';

select house.guard(t::regclass) from unnest(array['counted.letter_of_intent', 'counted.letter_party', 'counted.letter_goal',
	'counted.commitment', 'counted.commitment_told', 'counted.letter_review']) t;
revoke update on counted.commitment_told, counted.letter_review from bofast_app;
select house.keep_history('counted.letter_of_intent'::regclass);
select house.keep_history('counted.commitment'::regclass);
grant delete on counted.letter_party, counted.letter_goal to bofast_app;
