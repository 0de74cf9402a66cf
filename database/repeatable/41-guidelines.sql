-- Guidelines and routines are read by all of the municipality's staff and written by those who keep the plans.

call house.open_to_plan_keepers(array['guideline', 'guideline_version', 'guideline_review']);
