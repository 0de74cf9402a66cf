-- A review of somebody's support says what was offered: no lease is ended on one that does not.

alter table named.support_review add column offered text check (offered <> '');
comment on column named.support_review.offered is 'What support the person was offered at the review.';
