-- What a frozen round says about children who were evicted without another home: in the public paper's words.

create table counted.frozen_deviation (
	municipality_id int not null,
	follow_up_id uuid not null,
	children int check (children >= 0),
	fewer_than int check (fewer_than > 1),
	primary key (municipality_id, follow_up_id),
	constraint shown_or_worded check ((children is null) <> (fewer_than is null)),
	foreign key (municipality_id, follow_up_id) references counted.plan_follow_up
);
comment on table counted.frozen_deviation is 'Children evicted in the round''s year without another home, as the public paper words it; exact in the secret annex. retention: public record, kept';
comment on column counted.frozen_deviation.children is 'The number; null where it is small and worded as fewer than so many.';

select house.guard('counted.frozen_deviation');
