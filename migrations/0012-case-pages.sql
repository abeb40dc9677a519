-- What the pages of cases keep besides the acts: the scan of an act's letter, and the secret address by which a
-- calendar program reads an office's deadlines. Only the secret's digest is kept: whoever reads the table cannot
-- subscribe, and a new secret ends the old one.

alter table procedure.act
  add column document_sha256 text,   -- content in the file store
  add column document_name text,     -- as the office called it; shown to the office only
  add constraint act_document_named check ((document_sha256 is null) = (document_name is null));

create table procedure.calendar_feed (
  government_id integer primary key,
  secret_sha256 text not null,
  made_at timestamptz not null,
  made_by text not null
);
alter table procedure.calendar_feed enable row level security;
alter table procedure.calendar_feed force row level security;
create policy own_government on procedure.calendar_feed
  using (government_id = (select access.current_government()))
  with check (government_id = (select access.current_government()));
grant select, insert, update, delete on procedure.calendar_feed to :app;
