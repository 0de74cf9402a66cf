-- The journal of a case: signed notes are locked, what was wrong is corrected by a new one, and what lay in the wrong
-- file is taken out by a registrar and remembered.

create table named.case_file_setting (
	municipality_id int not null references named.municipality,
	kept text not null check (kept in ('here', 'beside')),
	other_system text check (other_system <> ''),
	decided_on date not null,
	decided_by uuid not null,
	primary key (municipality_id),
	constraint beside_something check ((kept = 'beside') = (other_system is not null)),
	foreign key (municipality_id, decided_by) references named.staff
);
comment on table named.case_file_setting is 'Whether the case file is kept here or beside another system. retention: while the house stands';

create table named.journal_note (
	municipality_id int not null,
	id uuid not null default uuidv7(),
	case_id uuid not null,
	number int check (number > 0),
	kind text not null check (kind in ('note', 'correction', 'person-disagrees')),
	about_id uuid,
	event_on date not null,
	event_at text check (event_at ~ '^([01][0-9]|2[0-3]):[0-5][0-9]$'),
	written_by uuid not null,
	written_at timestamptz not null default clock_timestamp(),
	text text,
	signed_at timestamptz,
	digest text,
	taken_out_on date,
	taken_out_by uuid,
	primary key (municipality_id, id),
	constraint one_note_of_a_number unique (municipality_id, case_id, number),
	constraint a_note_of_its_case unique (municipality_id, case_id, id),
	constraint signed_as_a_whole check (
		(signed_at is null) = (number is null) and (signed_at is null) = (digest is null)),
	constraint taken_out_as_a_whole check (
		(taken_out_on is null) = (taken_out_by is null) and (taken_out_on is null) = (text is not null)),
	constraint only_signed_is_taken_out check (taken_out_on is null or signed_at is not null),
	constraint about_another_note check ((kind = 'note') = (about_id is null)),
	foreign key (municipality_id, case_id) references named.eviction_case,
	foreign key (municipality_id, case_id, about_id) references named.journal_note (municipality_id, case_id, id),
	foreign key (municipality_id, written_by) references named.staff,
	foreign key (municipality_id, taken_out_by) references named.staff
);
create index journal_note_draft on named.journal_note (municipality_id, case_id) where signed_at is null;
comment on table named.journal_note is 'What happened, when it happened and when it was written, signed and locked. retention: person, five years after the last note';
comment on column named.journal_note.digest is 'SHA-256 of the note as it was signed; it stays when the text is taken out.';

create function named.keep_signed_note() returns trigger
	language plpgsql set search_path = pg_catalog
as $$
begin
	if old.signed_at is null then
		return new;
	end if;
	-- Of a signed note nothing changes but that it is taken out, whole and once.
	if old.taken_out_on is not null or new.taken_out_on is null
		or (new.municipality_id, new.id, new.case_id, new.number, new.kind, new.about_id, new.event_on, new.event_at,
			new.written_by, new.written_at, new.signed_at, new.digest)
			is distinct from
			(old.municipality_id, old.id, old.case_id, old.number, old.kind, old.about_id, old.event_on, old.event_at,
			old.written_by, old.written_at, old.signed_at, old.digest) then
		raise exception 'signed-note-is-locked' using errcode = '42501';
	end if;
	return new;
end
$$;
create trigger keep_signed before update on named.journal_note for each row execute function named.keep_signed_note();

create table named.note_removal (
	municipality_id int not null,
	id uuid not null default uuidv7(),
	note_id uuid not null,
	case_number text not null,
	note_number int not null,
	asked_by uuid not null,
	asked_on date not null,
	reason text not null check (reason <> ''),
	answer text check (answer in ('taken-out', 'kept')),
	answered_on date,
	answered_by uuid,
	answer_note text,
	primary key (municipality_id, id),
	constraint asked_once_at_a_time unique (municipality_id, note_id, asked_on),
	constraint answered_by_somebody check (
		(answer is null) = (answered_on is null) and (answer is null) = (answered_by is null)),
	constraint another_decides check (answered_by <> asked_by),
	foreign key (municipality_id, note_id) references named.journal_note,
	foreign key (municipality_id, asked_by) references named.staff,
	foreign key (municipality_id, answered_by) references named.staff
);
create index note_removal_open on named.note_removal (municipality_id) where answer is null;
comment on table named.note_removal is 'A note that lies in the wrong file: who asked, why, and what the registrar decided. retention: log, five years';

create table named.note_taken_out (
	municipality_id int not null,
	note_id uuid not null,
	text text not null,
	taken_out_on date not null,
	primary key (municipality_id, note_id),
	foreign key (municipality_id, note_id) references named.journal_note
);
comment on table named.note_taken_out is 'What a note said that was taken out of a file; nobody reads it here. retention: log, five years';

select house.guard(t::regclass) from unnest(array['named.case_file_setting', 'named.journal_note', 'named.note_removal',
	'named.note_taken_out']) t;
-- A draft that is not signed can be thrown away; row security lets nothing else go.
grant delete on named.journal_note to bofast_app;
