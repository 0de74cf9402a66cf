-- Names are searched from either end: given name first or family name first.
alter table named.person_particulars add column folded_family_first text collate "C" not null default '';
alter table history.person_particulars add column folded_family_first text collate "C" not null default '';
create index person_by_family_name on named.person_particulars (municipality_id, folded_family_first);

-- What landlords tell the board. Three tables, because three readers: the landlord sees what was told, officers see
-- the tenant once it is known whether they may, and what the board itself knows is never a landlord's to read.

create table named.notice (
	municipality_id int not null,
	id uuid not null default uuidv7(),
	committee_id uuid not null,
	organisation_id uuid not null,
	receipt_number text not null check (receipt_number <> ''),
	received_at timestamptz not null,
	received_on date not null,
	reported_by uuid,
	channel text not null check (channel in ('form', 'file', 'api', 'letter')),
	reference text check (reference <> ''),
	kind text not null check (kind in ('arrears', 'disturbance', 'misconduct', 'termination')),
	status text not null default 'open' check (status in ('open', 'paid', 'withdrawn', 'moved-out')),
	children text not null check (children in ('yes', 'no', 'unknown')),
	sent_on date,
	served_on date,
	amount_ore bigint check (amount_ore > 0),
	interest_ore bigint check (interest_ore >= 0),
	account text,
	rooms text,
	must_move_anyway boolean not null default false,
	warned_on date,
	lease_ends_on date,
	content_digest bytea not null,
	tenant_digest bytea not null,
	primary key (municipality_id, id),
	foreign key (municipality_id, committee_id) references named.committee,
	foreign key (municipality_id, organisation_id) references named.organisation,
	constraint one_notice_of_a_receipt_number unique (municipality_id, receipt_number),
	constraint arrears_have_an_amount check (kind <> 'arrears' or amount_ore is not null)
);
create unique index one_notice_of_a_reference on named.notice (municipality_id, organisation_id, reference)
	where reference is not null;
create index notice_received on named.notice (municipality_id, organisation_id, received_at);
create index notice_of_committee on named.notice (municipality_id, committee_id, received_at);
create index notice_by_content on named.notice (municipality_id, organisation_id, content_digest);
comment on table named.notice is 'What a landlord has told the social board, without the tenant''s name. retention: notice, two years without a case';
comment on column named.notice.sent_on is 'Posting of the registered message to the board (JB 12:63); received_on has no legal effect.';
comment on column named.notice.content_digest is 'Keyed digest of everything told: the same row sent again adds nothing.';

create table named.notice_due_month (
	municipality_id int not null,
	notice_id uuid not null,
	due_on date not null,
	amount_ore bigint check (amount_ore > 0),
	interest_ore bigint check (interest_ore >= 0),
	primary key (municipality_id, notice_id, due_on),
	foreign key (municipality_id, notice_id) references named.notice
);
comment on table named.notice_due_month is 'Each rent that is late; the month''s own amount where the landlord gave it. retention: notice, two years without a case';

create table named.notice_tenant (
	municipality_id int not null,
	id uuid not null default uuidv7(),
	notice_id uuid not null,
	told_at timestamptz not null,
	name text not null check (name <> ''),
	address text not null check (address <> ''),
	postal_code text,
	city text,
	dwelling text,
	identity_cipher bytea,
	identity_index bytea,
	note text,
	primary key (municipality_id, id),
	foreign key (municipality_id, notice_id) references named.notice
);
create index notice_tenant_of on named.notice_tenant (municipality_id, notice_id, id);
comment on table named.notice_tenant is 'Whom and which home a notice is about, as told each time; the latest counts. retention: notice, two years without a case';

-- id is the notice's own: one row for each.
create table named.notice_match (
	municipality_id int not null,
	id uuid not null,
	state text not null default 'waiting' check (state in ('waiting', 'matched', 'perhaps-protected', 'unknown-person')),
	person_id uuid,
	case_id uuid,
	matched_at timestamptz,
	primary key (municipality_id, id),
	foreign key (municipality_id, id) references named.notice,
	foreign key (municipality_id, person_id) references named.person,
	constraint matched_with_somebody check ((state in ('matched', 'perhaps-protected')) = (person_id is not null))
);
create index notice_match_person on named.notice_match (municipality_id, person_id);
create index notice_match_case on named.notice_match (municipality_id, case_id);
comment on column named.notice_match.state is 'perhaps-protected: somebody protected bears the name; the tenant is hidden as that person is.';
comment on table named.notice_match is 'What the board knows about a notice: whom it concerns and which case took it up. Never read by landlords. retention: notice, two years without a case';

create table named.notice_change (
	municipality_id int not null,
	id uuid not null default uuidv7(),
	notice_id uuid not null,
	changed_at timestamptz not null,
	changed_on date not null,
	changed_by uuid,
	channel text not null check (channel in ('form', 'file', 'api', 'letter')),
	field text not null check (field in ('kind', 'status', 'children', 'sentOn', 'servedOn', 'amountOre', 'interestOre',
		'dueMonths', 'account', 'rooms', 'mustMoveAnyway', 'warnedOn', 'leaseEndsOn', 'tenant')),
	was text,
	became text,
	primary key (municipality_id, id),
	foreign key (municipality_id, notice_id) references named.notice
);
create index notice_change_of on named.notice_change (municipality_id, notice_id, changed_at);
comment on table named.notice_change is 'What changed in a notice and when; a change of the tenant''s own details without the values. retention: notice, two years without a case';

create table named.misdirected_notice (
	municipality_id int not null,
	id uuid not null default uuidv7(),
	committee_id uuid not null,
	organisation_id uuid not null,
	received_at timestamptz not null,
	received_on date not null,
	reported_by uuid,
	municipality_named text not null check (municipality_named <> ''),
	cipher bytea not null,
	passed_on_on date,
	primary key (municipality_id, id),
	foreign key (municipality_id, committee_id) references named.committee,
	foreign key (municipality_id, organisation_id) references named.organisation
);
comment on table named.misdirected_notice is 'A notice about a flat in another municipality: it starts no clock here and waits to be passed on. retention: one month after it was passed on';

create table named.receipt_counter (
	municipality_id int not null references named.municipality,
	year int not null,
	last_number int not null,
	primary key (municipality_id, year)
);
comment on table named.receipt_counter is 'The last receipt number of each year: one row is locked, so numbers have no gaps. retention: while the house stands';

select house.guard(t::regclass) from unnest(array['named.notice', 'named.notice_due_month', 'named.notice_tenant',
	'named.notice_match', 'named.notice_change', 'named.misdirected_notice', 'named.receipt_counter']) t;
grant delete on named.notice_due_month to bofast_app;
-- When and to whom something was told is never told anew; what changed is only added to.
revoke update on named.notice, named.notice_due_month, named.notice_tenant, named.notice_match, named.notice_change,
	named.misdirected_notice from bofast_app;
grant update (kind, status, children, sent_on, served_on, amount_ore, interest_ore, account, rooms, must_move_anyway,
	warned_on, lease_ends_on, content_digest, tenant_digest) on named.notice to bofast_app;
grant update (state, person_id, case_id, matched_at) on named.notice_match to bofast_app;
grant update (passed_on_on) on named.misdirected_notice to bofast_app;
select house.keep_history(t::regclass) from unnest(array['named.notice', 'named.notice_match']) t;
