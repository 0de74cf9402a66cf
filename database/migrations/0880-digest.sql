-- Once a day a letter with counts alone: who wants it, and what became of each day's.

create table named.digest_choice (
	municipality_id int not null,
	id uuid not null default uuidv7(),
	staff_id uuid not null,
	rhythm text not null check (rhythm in ('every-working-day', 'weekly')),
	language text not null,
	chosen_on date not null,
	ended_on date,
	primary key (municipality_id, id),
	foreign key (municipality_id, staff_id) references named.staff
);
create unique index one_digest_in_use on named.digest_choice (municipality_id, staff_id) where ended_on is null;
comment on table named.digest_choice is 'Who has chosen to get the digest by e-mail, how often and in which language. retention: log, five years from its end';

select house.guard('named.digest_choice');

-- One row a person and day is what makes a second letter impossible: it is written before the letter is said to the
-- mail server, and what began to be said is never said again.
create table named.digest_mail (
	municipality_id int not null,
	staff_id uuid not null,
	on_day date not null,
	state text not null check (
		state in ('to-send', 'handing-in', 'taken', 'not-taken', 'not-known', 'nothing-to-say', 'not-theirs')),
	trouble text check (trouble in (
		'no-answer', 'no-trust', 'no-sign-in', 'sender-refused', 'address-refused', 'refused', 'not-known')),
	changed_at timestamptz not null,
	primary key (municipality_id, staff_id, on_day),
	constraint trouble_is_told check ((state in ('not-taken', 'not-known')) = (trouble is not null)),
	foreign key (municipality_id, staff_id) references named.staff
);
comment on table named.digest_mail is 'What became of a person''s digest on a day; never what it said. retention: mail, thirty days';
comment on column named.digest_mail.state is 'handing-in stands when the house was killed meanwhile: the letter may have arrived and is not said again.';

select house.guard('named.digest_mail');
grant delete on named.digest_mail to bofast_app;
