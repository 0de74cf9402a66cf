-- Landlord and board ask each other about the report itself: an amount, a day, a page that is missing. Never about the
-- person, so each side chooses what it is about from a list before it writes.

create table named.notice_message (
	municipality_id int not null,
	id uuid not null default uuidv7(),
	notice_id uuid not null,
	side text not null check (side in ('landlord', 'board')),
	about text not null check (about in ('amount', 'dates', 'home', 'account', 'attachment', 'receipt', 'other-detail')),
	body text not null check (body <> '' and length(body) <= 1000),
	written_by uuid not null,
	written_at timestamptz not null,
	primary key (municipality_id, id),
	foreign key (municipality_id, notice_id) references named.notice,
	foreign key (municipality_id, written_by) references named.staff
);
create index notice_message_of on named.notice_message (municipality_id, notice_id, id);
comment on table named.notice_message is 'What landlord and board ask each other about a report. retention: notice, two years without a case';

select house.guard('named.notice_message');
-- What was said is not said otherwise afterwards.
revoke update on named.notice_message from bofast_app;
