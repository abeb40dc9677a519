-- The daily digest: whether a person wants it, and which days they were given one, so that no day has two.

create table correspondence.digest_choice (
  government_id integer not null,
  person_id text not null,
  choice text not null check (choice in ('daily', 'off')), -- without a row: daily
  language text not null check (language in ('id', 'en')),
  primary key (government_id, person_id)
);

create table correspondence.digest_day (
  government_id integer not null,
  person_id text not null,
  day date not null,                 -- in the region's own zone
  keys text[] not null,              -- what it told of; empty = there was nothing to tell, so none was made
  primary key (government_id, person_id, day)
);

do $$
declare name text;
begin
  foreach name in array array['digest_choice', 'digest_day'] loop
    execute format('alter table correspondence.%I enable row level security', name);
    execute format('alter table correspondence.%I force row level security', name);
    execute format('create policy own_government on correspondence.%I
      using (government_id = (select access.current_government()))
      with check (government_id = (select access.current_government()))', name);
  end loop;
end $$;
grant select, insert, update on correspondence.digest_choice, correspondence.digest_day to :app;
