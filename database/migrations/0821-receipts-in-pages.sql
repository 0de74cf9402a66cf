-- A landlord's system reads its receipts page by page, the latest first.
create index notice_of_organisation on named.notice (municipality_id, organisation_id, id);
