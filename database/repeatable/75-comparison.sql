-- What stands has been published by the municipality itself: everybody in the network reads and compares it. The packages it came in,
-- and what was refused, stay with the secretariat and the county they are about (70-network.sql).
drop policy if exists read_by_place on counted.network_figure;
drop policy if exists read_by_place on counted.method_answer;
call house.open_to_network(array['network_figure', 'method_answer']);
