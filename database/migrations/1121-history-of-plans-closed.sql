-- See 1119.
alter table history.plan force row level security;
