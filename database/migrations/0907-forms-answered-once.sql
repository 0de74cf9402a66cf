-- A form that is sent twice by a double press does its work once.

create table named.answered_form (
	municipality_id int not null,
	actor_id uuid not null,
	digest bytea not null,
	asked_at timestamptz not null,
	answer_cipher bytea,
	primary key (municipality_id, actor_id, digest)
);
create index answered_form_asked on named.answered_form (municipality_id, asked_at);
comment on table named.answered_form is 'What a form was answered, so that the same press again does nothing twice. retention: 24 hours';
comment on column named.answered_form.digest is 'Keyed digest of the page, the command and everything that was written.';

select house.guard('named.answered_form');
grant delete on named.answered_form to bofast_app;
