-- What the digest has told a person once, and still holds: an alert is news on the day it arises, not every morning. What no
-- longer holds is forgotten, so that it is news again when it comes back.

create table correspondence.digest_told (
  government_id integer not null,
  person_id text not null,
  contributor text not null,
  key text not null,
  primary key (government_id, person_id, contributor, key)
);

alter table correspondence.digest_told enable row level security;
alter table correspondence.digest_told force row level security;
create policy own_government on correspondence.digest_told
  using (government_id = (select access.current_government()))
  with check (government_id = (select access.current_government()));
grant select, insert, delete on correspondence.digest_told to :app;
