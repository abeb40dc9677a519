-- After an upgrade, what is kept beside the records (the words they are found by, their status, their published edition)
-- is made anew while the installation is being used. How far that is, for the whole installation: which government and
-- which of its records came last, so that whoever goes on begins there. Holds no fact of any government.
create table register.record_renewal (
  only_one boolean primary key default true check (only_one),
  version text not null,             -- the newest migration there was when it was asked for
  total integer not null,
  renewed integer not null default 0,
  at_government integer not null default 0,
  at_record bigint not null default 0,
  finished_at timestamptz
);
grant select, insert, update on register.record_renewal to :app;
