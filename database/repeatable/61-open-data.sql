-- The terms of open data are read by anyone; who keeps them stands with all else that is published.

drop policy if exists read_by_anyone on published.data_terms;
create policy read_by_anyone on published.data_terms for select to bofast_public using (true);
