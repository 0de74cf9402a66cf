-- A secret address by which somebody's own calendar fetches how many dates there are on a day, and nothing else.

create table named.calendar_feed (
	municipality_id int not null,
	id uuid not null default uuidv7(),
	staff_id uuid not null,
	address_digest bytea not null,
	language text not null,
	opened_on date not null,
	ended_on date,
	primary key (municipality_id, id),
	constraint one_feed_of_an_address unique (municipality_id, address_digest),
	foreign key (municipality_id, staff_id) references named.staff
);
create unique index one_feed_in_use on named.calendar_feed (municipality_id, staff_id) where ended_on is null;
create index calendar_feed_by_address on named.calendar_feed (address_digest);
comment on table named.calendar_feed is 'Who has a calendar address; only its keyed digest is kept. retention: log, five years from its end';

select house.guard('named.calendar_feed');
