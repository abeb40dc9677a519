-- A reporter records the cooperations of its own agency. Which agency recorded a cooperation stays with it, and what
-- became of that at the cooperation unit is told by acts that are only ever added; `review` caches what they fold to.
-- Records of the unit itself have neither.

alter table register.cooperation
  add column agency_id bigint,       -- access.agency whose reporter recorded it; null = the unit did
  add column review text check (review in ('waiting', 'sent-back', 'accepted')),
  add constraint reviewed_with_agency check ((agency_id is null) = (review is null));
create index cooperation_of_agency on register.cooperation (government_id, agency_id, updated_at desc, id)
  where agency_id is not null;
create index cooperation_waiting on register.cooperation (government_id, updated_at, id)
  where review = 'waiting' and removed_at is null and merged_into is null;

create table register.review_act (
  government_id integer not null,
  id bigint generated always as identity,
  cooperation_id bigint not null,
  kind text not null check (kind in ('submitted', 'sent-back', 'accepted')),
  note text not null default '',
  recorded_at timestamptz not null,
  recorded_by text not null,         -- a person's id, or the name of the part that did it
  primary key (government_id, id),
  foreign key (government_id, cooperation_id) references register.cooperation (government_id, id),
  check (kind <> 'sent-back' or note <> '')
);
create index review_act_of_cooperation on register.review_act (government_id, cooperation_id, id);

alter table register.review_act enable row level security;
alter table register.review_act force row level security;
create policy own_government on register.review_act
  using (government_id = (select access.current_government()))
  with check (government_id = (select access.current_government()));
grant select, insert on register.review_act to :app;
