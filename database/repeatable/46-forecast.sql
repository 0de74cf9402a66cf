-- Forecasts are read by all of the municipality's staff and asked for by those who keep its figures.

call house.open_to_plan_keepers(array['forecast', 'cost_assumption']);
