-- A new version of a plan may compare with other years: references are written anew with it.
grant delete on counted.indicator_reference to bofast_app;
