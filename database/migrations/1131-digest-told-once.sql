-- What waits in the plans is told by mail once: the page tells of it as long as it waits, the letter does not repeat it.

alter table named.digest_choice add column plans boolean not null default true;
comment on column named.digest_choice.plans is 'Whether the letter also tells what waits in the plans.';

create table named.digest_told (
	municipality_id int not null,
	staff_id uuid not null,
	what text not null,
	thing text not null,
	told_on date not null,
	primary key (municipality_id, staff_id, what, thing),
	foreign key (municipality_id, staff_id) references named.staff
);
comment on table named.digest_told is 'Which of the things that wait in the plans a person''s letters have told of; struck when it waits no more. retention: until it waits no more or the letters end';

select house.guard('named.digest_told');
grant delete on named.digest_told to bofast_app;
