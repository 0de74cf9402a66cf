-- What a plan rests on is read by all of the municipality's staff and written by those who keep the plans.

call house.open_to_plan_keepers(array['housing_supply_plan']);
