-- A home that is taken over says so on the offer that it came by; the take-over itself names none.

alter table named.take_over drop column offer_id;
