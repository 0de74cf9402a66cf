-- What came with a case is kept sealed; a parcel is accepted once in a municipality, and its sender may ask whether it was.
alter table named.received_transfer drop constraint accepted_as_a_whole, drop column content;
alter table named.received_transfer add column content bytea, add constraint accepted_as_a_whole check (
	(accepted_on is null) = (case_id is null) and (accepted_on is null) = (content is null)
	and (accepted_on is null) = (receipt_number is null) and (accepted_on is null) = (accepted_by is null));
create unique index accepted_once on named.received_transfer (municipality_id, parcel_id) where accepted_on is not null;
create index received_transfer_parcel on named.received_transfer (parcel_digest);
comment on column named.received_transfer.content is 'Sealed, without identity numbers: those stand with the people they belong to.';
alter table named.case_transfer add column to_code text check (to_code <> '');
comment on column named.case_transfer.to_code is 'The municipality that the parcel opens in: no other can accept it.';
