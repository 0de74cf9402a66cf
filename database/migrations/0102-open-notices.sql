-- The worklist asks for open notices of one committee; most are settled long ago.
create index notice_open on named.notice (municipality_id, committee_id, received_at) where status = 'open';
