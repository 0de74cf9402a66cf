-- A landlord's file leaves nothing but its notices: thirty days after it ended, how it went is destroyed too.

alter table named.notice_import
	add column ended_at timestamptz,
	add constraint an_end_is_dated check ((state in ('read', 'running')) = (ended_at is null));
create index notice_import_ended on named.notice_import (municipality_id, ended_at);
grant delete on named.notice_import, named.notice_import_refusal to bofast_app;
