-- A frozen share keeps what it was made of: a share of few people is told no more later than when it was frozen.
alter table counted.frozen_figure
	add column share_part int check (share_part >= 0),
	add column share_whole int check (share_whole >= share_part),
	add constraint a_share_has_both check ((share_part is null) = (share_whole is null));
