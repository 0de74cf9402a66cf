-- Plans are read by all of the municipality's staff and written by those who keep them.

call house.open_to_plan_keepers(array['plan', 'plan_version', 'plan_decision', 'plan_preparation', 'activity']);
