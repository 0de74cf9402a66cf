-- A plan is sent out before it is decided: to those invited and, if so chosen, to anyone. What was sent out is kept as it was,
-- each answer stands as it came, and what the municipality made of it is written beside it.

create table counted.plan_consultation (
	municipality_id int not null,
	id uuid not null default uuidv7(),
	plan_id uuid not null,
	version_id uuid not null,
	address text not null check (address ~ '^[0-9a-z]{8}$'),
	content jsonb not null,
	opens_on date not null,
	last_day date not null,
	open_to_anyone boolean not null,
	registry_number text check (registry_number <> ''),
	questions text not null default '',
	contact text not null default '',
	answers int not null default 0,
	opened_by uuid,
	opened_on date not null,
	closed_on date,
	closed_by uuid,
	primary key (municipality_id, id),
	constraint one_consultation_at_an_address unique (address),
	constraint lasts_a_while check (last_day >= opens_on),
	constraint closed_when_it_is_over check (closed_on is null or closed_on > last_day),
	foreign key (municipality_id, plan_id, version_id) references counted.plan_version (municipality_id, plan_id, id),
	foreign key (municipality_id, opened_by) references named.staff,
	foreign key (municipality_id, closed_by) references named.staff
);
create index plan_consultation_plan on counted.plan_consultation (municipality_id, plan_id);
comment on table counted.plan_consultation is 'A draft that is sent out for answers until a day. retention: public record, kept';
comment on column counted.plan_consultation.content is 'The draft as it was sent out; the draft itself is worked on further.';
comment on column counted.plan_consultation.address is 'What its open page is found by; no secret.';
comment on column counted.plan_consultation.answers is 'How many have come in: the next one is numbered by it.';

create table counted.consultation_extension (
	municipality_id int not null,
	id uuid not null default uuidv7(),
	plan_consultation_id uuid not null,
	from_day date not null,
	to_day date not null,
	reason text not null check (reason <> ''),
	extended_on date not null,
	extended_by uuid,
	primary key (municipality_id, id),
	constraint extended_to_later check (to_day > from_day),
	foreign key (municipality_id, plan_consultation_id) references counted.plan_consultation,
	foreign key (municipality_id, extended_by) references named.staff
);
comment on table counted.consultation_extension is 'When the last day was moved, and why. retention: public record, kept';

create table counted.invited_body (
	municipality_id int not null,
	id uuid not null default uuidv7(),
	plan_consultation_id uuid not null,
	name text not null check (name <> ''),
	sector text not null check (sector in ('public', 'private', 'non-profit')),
	invited_on date not null,
	primary key (municipality_id, id),
	constraint one_invitation_of_a_body unique (municipality_id, plan_consultation_id, name),
	foreign key (municipality_id, plan_consultation_id) references counted.plan_consultation
);
comment on table counted.invited_body is 'Who is asked to answer; an authority, a company or an association, never a person. retention: public record, kept';

create table counted.consultation_answer (
	municipality_id int not null,
	id uuid not null default uuidv7(),
	plan_consultation_id uuid not null,
	number int check (number > 0),
	sender text not null check (sender in ('body', 'organisation', 'person')),
	invited_body_id uuid,
	organisation text check (organisation <> ''),
	channel text not null check (channel in ('link', 'open', 'letter', 'e-mail')),
	state text not null check (state in ('waiting', 'in', 'replaced', 'double')),
	received_on date not null,
	registry_number text check (registry_number <> ''),
	stance text check (stance in ('supports', 'supports-with-remarks', 'rejects', 'no-remarks')),
	confirmed_by text check (confirmed_by in ('link', 'e-mail', 'staff')),
	text_digest text,
	looked_at boolean not null default false,
	same_as uuid,
	published boolean,
	registered_by uuid,
	written_in xid8 not null default pg_current_xact_id(),
	primary key (municipality_id, id),
	constraint one_answer_of_a_number unique (municipality_id, plan_consultation_id, number),
	constraint numbered_when_it_is_in check ((number is null) = (state = 'waiting')),
	constraint told_by_whom check ((sender = 'body') = (invited_body_id is not null) and (sender = 'organisation') = (organisation is not null)),
	constraint same_as_another check ((same_as is not null) = (state in ('replaced', 'double')) and same_as is distinct from id),
	foreign key (municipality_id, plan_consultation_id) references counted.plan_consultation,
	foreign key (municipality_id, invited_body_id) references counted.invited_body,
	foreign key (municipality_id, same_as) references counted.consultation_answer,
	foreign key (municipality_id, registered_by) references named.staff
);
create index consultation_answer_body on counted.consultation_answer (municipality_id, invited_body_id);
create index consultation_answer_state on counted.consultation_answer (municipality_id, state, received_on);
comment on table counted.consultation_answer is 'An answer as it came; a person who wrote it is named elsewhere. retention: public record, kept; unconfirmed ones fourteen days';
comment on column counted.consultation_answer.text_digest is 'Of its words without signs and capitals: equal ones may be sent twice. Null when they are few.';
comment on column counted.consultation_answer.looked_at is 'Somebody has seen that it is no other answer sent twice.';
comment on column counted.consultation_answer.written_in is 'The transaction it was written in: whoever is not signed in adds to it in that one alone.';

create table counted.answer_part (
	municipality_id int not null,
	id uuid not null default uuidv7(),
	consultation_answer_id uuid not null,
	position int not null,
	part text not null check (part in ('whole', 'sections', 'goals', 'indicators', 'activities')),
	part_id uuid,
	body text not null check (body <> ''),
	written_out_by uuid,
	primary key (municipality_id, id),
	constraint about_something check ((part = 'whole') = (part_id is null)),
	foreign key (municipality_id, consultation_answer_id) references counted.consultation_answer,
	foreign key (municipality_id, written_out_by) references named.staff
);
create index answer_part_answer on counted.answer_part (municipality_id, consultation_answer_id);
comment on table counted.answer_part is 'What an answer says of the whole or of one passage, goal, indicator or activity. retention: with its answer';
comment on column counted.answer_part.written_out_by is 'Somebody of the municipality wrote it out of a file that came with the answer.';

create table counted.answer_treatment (
	municipality_id int not null,
	id uuid not null,
	outcome text not null check (outcome in ('accepted', 'partly', 'no')),
	why text not null default '',
	treated_on date not null,
	treated_by uuid,
	primary key (municipality_id, id),
	constraint said_why check (outcome = 'accepted' or why <> ''),
	foreign key (municipality_id, id) references counted.answer_part,
	foreign key (municipality_id, treated_by) references named.staff
);
comment on table counted.answer_treatment is 'What the municipality made of a part of an answer, and why. retention: public record, kept';

create table counted.secret_matter (
	municipality_id int not null,
	id uuid not null,
	section_of_law text not null check (section_of_law <> ''),
	reason text not null default '',
	marked_on date not null,
	marked_by uuid,
	primary key (municipality_id, id),
	foreign key (municipality_id, id) references counted.answer_part,
	foreign key (municipality_id, marked_by) references named.staff
);
comment on table counted.secret_matter is 'A part of an answer that is not shown: by which section, and why. retention: with its answer';

create table counted.consultation_change (
	municipality_id int not null,
	id uuid not null default uuidv7(),
	plan_consultation_id uuid not null,
	version_id uuid not null,
	part text not null check (part ~ '^[a-zA-Z]+$'),
	part_id uuid,
	linked_on date not null,
	linked_by uuid,
	primary key (municipality_id, id),
	constraint one_link_of_a_change unique nulls not distinct (municipality_id, plan_consultation_id, version_id, part, part_id),
	foreign key (municipality_id, plan_consultation_id) references counted.plan_consultation,
	foreign key (municipality_id, version_id) references counted.plan_version,
	foreign key (municipality_id, linked_by) references named.staff
);
comment on table counted.consultation_change is 'A part that is another than what was sent out, because of answers. retention: public record, kept';

create table counted.change_answer (
	municipality_id int not null,
	consultation_change_id uuid not null,
	answer_part_id uuid not null,
	primary key (municipality_id, consultation_change_id, answer_part_id),
	foreign key (municipality_id, consultation_change_id) references counted.consultation_change,
	foreign key (municipality_id, answer_part_id) references counted.answer_part
);
comment on table counted.change_answer is 'Which parts of answers are behind a change. retention: public record, kept';

create table counted.answering_link (
	municipality_id int not null,
	id uuid not null default uuidv7(),
	digest bytea not null,
	invited_body_id uuid,
	consultation_answer_id uuid,
	made_at timestamptz not null,
	primary key (municipality_id, id),
	constraint one_secret_of_a_link unique (digest),
	constraint opens_one_thing check (num_nonnulls(invited_body_id, consultation_answer_id) = 1),
	foreign key (municipality_id, invited_body_id) references counted.invited_body,
	foreign key (municipality_id, consultation_answer_id) references counted.consultation_answer
);
create index answering_link_answer on counted.answering_link (municipality_id, consultation_answer_id);
comment on table counted.answering_link is 'Secrets by which somebody without an account answers or sees their own answer: keyed digests. retention: with what it opens';

create table counted.consultation_mail (
	municipality_id int not null,
	id uuid not null default uuidv7(),
	plan_consultation_id uuid not null,
	invited_body_id uuid,
	consultation_answer_id uuid,
	kind text not null check (kind in ('invitation', 'reminder', 'extension', 'confirmation')),
	language text not null check (language in ('sv', 'en')),
	state text not null default 'to-send' check (state in ('to-send', 'handing-in', 'taken', 'not-taken', 'not-known')),
	trouble text,
	asked_at timestamptz not null,
	changed_at timestamptz not null,
	primary key (municipality_id, id),
	constraint to_one check (num_nonnulls(invited_body_id, consultation_answer_id) = 1),
	foreign key (municipality_id, plan_consultation_id) references counted.plan_consultation,
	foreign key (municipality_id, invited_body_id) references counted.invited_body,
	foreign key (municipality_id, consultation_answer_id) references counted.consultation_answer
);
create index consultation_mail_body on counted.consultation_mail (municipality_id, invited_body_id);
create index consultation_mail_answer on counted.consultation_mail (municipality_id, consultation_answer_id);
comment on table counted.consultation_mail is 'Letters that were asked for and what became of them; no address stands here. retention: public record, kept';

create table counted.spent_form (
	municipality_id int not null,
	digest bytea not null,
	spent_on date not null,
	primary key (municipality_id, digest)
);
create index spent_form_day on counted.spent_form (municipality_id, spent_on);
comment on table counted.spent_form is 'Pages of the open form that an answer was sent from: each is good for one. Nothing of who. retention: two days';

create table named.body_contact (
	municipality_id int not null,
	id uuid not null,
	name_cipher bytea,
	email_cipher bytea,
	primary key (municipality_id, id),
	foreign key (municipality_id, id) references counted.invited_body
);
comment on table named.body_contact is 'Whom a body that is invited is reached by, sealed. retention: two years after the consultation is closed';

create table named.answer_writer (
	municipality_id int not null,
	id uuid not null,
	name_cipher bytea,
	email_cipher bytea,
	email_index bytea,
	primary key (municipality_id, id),
	foreign key (municipality_id, id) references counted.consultation_answer
);
create index answer_writer_email on named.answer_writer (municipality_id, email_index);
comment on table named.answer_writer is 'Who wrote an answer, sealed; shown one by one to those who ask. retention: two years after the consultation is closed; unconfirmed fourteen days';

-- An answer is numbered when it comes in, one after the other; whoever answers may not read the others to know.
create function house.number_answer() returns trigger
	language plpgsql security definer set search_path = pg_catalog
as $$
begin
	if new.state = 'in' and new.number is null then
		update counted.plan_consultation c set answers = c.answers + 1
		where c.municipality_id = new.municipality_id and c.id = new.plan_consultation_id
		returning c.answers into new.number;
	end if;
	return new;
end
$$;
create trigger number_answer before insert or update of state on counted.consultation_answer
	for each row execute function house.number_answer();

select house.guard(t::regclass) from unnest(array[
	'counted.plan_consultation', 'counted.consultation_extension', 'counted.invited_body', 'counted.consultation_answer', 'counted.answer_part',
	'counted.answer_treatment', 'counted.secret_matter', 'counted.consultation_change', 'counted.change_answer', 'counted.answering_link',
	'counted.consultation_mail', 'counted.spent_form', 'named.body_contact', 'named.answer_writer'
]) t;
-- What was sent out and what was answered stands.
revoke update on counted.answer_part, counted.consultation_extension from bofast_app;
grant delete on counted.consultation_change, counted.change_answer, counted.secret_matter to bofast_app;
-- The job of every night: what was never confirmed, and names whose time is out.
grant delete on counted.consultation_answer, counted.answer_part, counted.answering_link, counted.consultation_mail, counted.spent_form,
	named.answer_writer, named.body_contact to bofast_app;
select house.keep_history('counted.answer_treatment');
