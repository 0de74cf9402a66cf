-- Who has not answered in a round is reminded by a letter, at most one a day.

create table counted.follow_up_reminder (
	municipality_id int not null references named.municipality,
	id uuid not null default uuidv7(),
	staff_id uuid not null,
	on_day date not null,
	state text not null default 'to-send' check (state in ('to-send', 'handing-in', 'taken', 'not-taken', 'not-known', 'nothing-to-say')),
	trouble text,
	changed_at timestamptz not null,
	primary key (municipality_id, id),
	constraint one_reminder_a_day unique (municipality_id, staff_id, on_day),
	foreign key (municipality_id, staff_id) references named.staff
);
comment on table counted.follow_up_reminder is 'Letters to those who are asked in a round and have not answered, and what became of them; no address and nothing of what they are asked stands here. retention: public record, kept';
select house.guard('counted.follow_up_reminder');
