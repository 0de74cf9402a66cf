-- A home may be ruled by a neighbour's law: Denmark's, Norway's or Finland's act of letting.
alter table named.eviction_case drop constraint eviction_case_regime_check;
alter table named.eviction_case add constraint eviction_case_regime_check check (regime in (
	'JB12', 'BRL', 'PUL2026', 'ULB2012', 'dk-leje', 'no-husleie', 'fi-huoneenvuokra'));
