-- A tenant told anew is hidden again until matching has said who it is: the old match may be somebody else.
alter table named.notice_tenant add column matched boolean not null default false;
grant update (matched) on named.notice_tenant to bofast_app;
comment on column named.notice_tenant.matched is 'Only of the tenant told last: an earlier one is again the landlord''s alone.';
