-- The person says that something is wrong: who says what about which record, and what was answered (SoL 14:6).

create table named.correction_note (
	municipality_id int not null references named.municipality,
	committee_id uuid not null,
	id uuid not null default uuidv7(),
	person_id uuid not null,
	about text not null check (about in (
		'particulars', 'household', 'case', 'situation', 'cause-or-need', 'contact', 'support', 'home', 'decision', 'other')),
	where_it_stands text not null check (where_it_stands <> ''),
	said text not null check (said <> ''),
	said_by text not null check (said_by in ('person', 'guardian', 'representative')),
	said_on date not null,
	noted_by uuid not null,
	noted_at timestamptz not null,
	answer text check (answer in ('corrected', 'completed', 'stands', 'removed')),
	answer_words text not null default '',
	answered_on date,
	answered_by uuid,
	primary key (municipality_id, id),
	constraint answered_with_words check ((answer is null) = (answered_on is null) and (answer is null) = (answered_by is null)
		and (answer is null or answer_words <> '')),
	foreign key (municipality_id, committee_id, person_id) references named.person (municipality_id, committee_id, id),
	foreign key (municipality_id, noted_by) references named.staff,
	foreign key (municipality_id, answered_by) references named.staff
);
create index on named.correction_note (municipality_id, committee_id, person_id);
create index on named.correction_note (municipality_id, noted_by);
create index on named.correction_note (municipality_id, answered_by) where answered_by is not null;
comment on table named.correction_note is 'That a person disputes what is kept about them, and the answer. retention: person, five years after the last note';

select house.guard('named.correction_note');
select house.keep_history('named.correction_note');
