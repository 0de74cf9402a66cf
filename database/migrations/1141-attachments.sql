-- What came with an answer. A file keeps its kind and no name of its own, which may tell who wrote; it is handed out and never opened.

create table counted.answer_attachment (
	municipality_id int not null,
	id uuid not null default uuidv7(),
	consultation_answer_id uuid not null,
	position int not null check (position > 0),
	kind text not null check (kind in ('pdf', 'docx', 'odt', 'png', 'jpeg')),
	size int not null check (size > 0 and size <= 10485760),
	bytes bytea not null,
	sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$'),
	primary key (municipality_id, id),
	constraint one_attachment_at_a_place unique (municipality_id, consultation_answer_id, position),
	constraint as_large_as_it_says check (octet_length(bytes) = size),
	foreign key (municipality_id, consultation_answer_id) references counted.consultation_answer
);
comment on table counted.answer_attachment is 'A file that came with an answer; for those who deal with it. retention: with its answer';

select house.guard('counted.answer_attachment');
-- What was sent in stands.
revoke update on counted.answer_attachment from bofast_app;
grant delete on counted.answer_attachment to bofast_app;
