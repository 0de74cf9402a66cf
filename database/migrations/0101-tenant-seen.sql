-- A tenant told anew is hidden again until matching has said who it is: the old match may be somebody else.
alter table named.notice_tenant add column matched boolean not null default false;
