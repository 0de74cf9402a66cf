-- For how long the coordination is commissioned and by whom, and how it was handed over when it ended.

create table counted.mandate (
	municipality_id int not null references named.municipality,
	id uuid not null default uuidv7(),
	title text not null check (title <> ''),
	from_on date not null,
	through_on date not null,
	decided_by text not null check (decided_by <> ''),
	decision_title text not null check (decision_title <> ''),
	decision_on date not null,
	audience text not null check (audience <> ''),
	ended_on date,
	handed_to text,
	hand_over text,
	left_open jsonb,
	primary key (municipality_id, id),
	constraint through_not_before_from check (through_on >= from_on),
	constraint an_end_is_handed_over check ((ended_on is null) = (hand_over is null) and (ended_on is null) = (handed_to is null) and (ended_on is null) = (left_open is null))
);
create unique index one_mandate_at_a_time on counted.mandate (municipality_id) where ended_on is null;
comment on table counted.mandate is 'A period of coordination: its commission, for whom it reports, and its hand-over. retention: public record, kept';
comment on column counted.mandate.left_open is 'How much of each kind was open on the day it ended, as it was shown then.';

select house.guard('counted.mandate'::regclass);
select house.keep_history('counted.mandate'::regclass);
