-- A count that nobody closed does not keep its answers for ever.
comment on table named.count_answer is 'One informant''s answer about one person in a count week. Points at nobody. retention: count, one year after closing, or after the last day for answers where nobody closed it';
