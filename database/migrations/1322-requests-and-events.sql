-- What municipalities have asked the network for, and the days on which many met.

create table counted.support_request (
	municipality_id int not null,
	id uuid not null default uuidv7(),
	place_id uuid not null,
	asked_on date not null,
	asked_by text not null check (asked_by <> ''),
	about text not null check (about <> ''),
	answer_by date,
	answered_on date,
	outcome text check (outcome in ('answered', 'passed-on', 'taken-back')),
	answer text,
	primary key (municipality_id, id),
	constraint an_end_has_its_day check ((answered_on is null) = (outcome is null) and (outcome is null) = (answer is null)),
	constraint not_answered_before_asked check (answered_on >= asked_on),
	foreign key (municipality_id, place_id) references counted.network_place
);
create index on counted.support_request (municipality_id, place_id);
comment on table counted.support_request is 'A municipality''s request for support: about what, by which role, and what came of it. retention: public record, kept';

create table counted.network_event (
	municipality_id int not null references named.municipality,
	id uuid not null default uuidv7(),
	kind text not null check (kind in ('seminar', 'conference', 'webinar', 'training')),
	title text not null check (title <> ''),
	held_on date not null,
	held_at text not null default '',
	about text not null default '',
	cancelled_because text,
	primary key (municipality_id, id)
);
comment on table counted.network_event is 'A seminar or conference of the network. retention: public record, kept';

create table counted.event_guest (
	municipality_id int not null,
	id uuid not null default uuidv7(),
	event_id uuid not null,
	place_id uuid,
	organisation text,
	people int not null check (people between 1 and 9999),
	primary key (municipality_id, id),
	constraint a_place_or_an_organisation check ((place_id is null) = (organisation is not null)),
	constraint each_came_once unique nulls not distinct (municipality_id, event_id, place_id, organisation),
	foreign key (municipality_id, event_id) references counted.network_event,
	foreign key (municipality_id, place_id) references counted.network_place
);
create index on counted.event_guest (municipality_id, place_id);
comment on table counted.event_guest is 'From where people came to it, and how many; never who. retention: public record, kept';

select house.guard(t::regclass) from unnest(array['counted.support_request', 'counted.network_event', 'counted.event_guest']) t;
grant delete on counted.event_guest to bofast_app;
select house.keep_history('counted.support_request'::regclass);
