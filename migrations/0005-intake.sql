-- Imports: a file or pasted table, read into rows that are shown before anything is written, applied as one
-- batch that can be undone. The batch row is also the queue: what is being read or applied when the process
-- dies is taken up again at the next start.

create schema intake;
grant usage on schema intake to :app;

create table intake.batch (
  government_id integer not null,
  id bigint generated always as identity,
  state text not null check (state in ('waiting', 'reading', 'preview', 'applying', 'applied', 'undone', 'refused', 'cancelled')),
  file_name text not null,
  file_sha256 text not null,
  pasted boolean not null default false,
  region_code text not null,
  as_of text,
  mapping jsonb,                     -- the officer's, when the headings were not recognised
  reading jsonb,                     -- {mapping, findings, notes, sheet, sheets} of the table as a whole
  sheet integer not null default 0,
  row_count integer not null default 0,
  refusal jsonb,                     -- {code, words} when the file could not be read
  applied_at timestamptz,
  undone_at timestamptz,
  entered_by text not null,
  publish boolean not null default false,
  created_at timestamptz not null,
  version integer not null default 1,
  primary key (government_id, id)
);

create table intake.batch_row (
  government_id integer not null,
  batch_id bigint not null,
  number integer not null,           -- 1-based row in the file
  part integer not null default 0,   -- 0 = as in the file; 1, 2... after an accepted split
  reading jsonb not null,            -- TableRow
  findings jsonb not null default '[]',
  decision text not null default 'take' check (decision in ('take', 'skip')),
  cooperation_code text,
  primary key (government_id, batch_id, number, part),
  foreign key (government_id, batch_id) references intake.batch (government_id, id)
);

-- Progress is written by its own short transactions while the work's own transaction is still open.
create table intake.progress (
  government_id integer not null,
  batch_id bigint not null,
  fraction real not null,
  row_number integer not null,
  at timestamptz not null,
  primary key (government_id, batch_id)
);

do $$
declare name text;
begin
  foreach name in array array['batch', 'batch_row', 'progress'] loop
    execute format('alter table intake.%I enable row level security', name);
    execute format('alter table intake.%I force row level security', name);
    execute format('create policy own_government on intake.%I
      using (government_id = (select access.current_government()))
      with check (government_id = (select access.current_government()))', name);
    execute format('grant select, insert, update on intake.%I to :app', name);
  end loop;
end $$;
-- Rows of a preview are read again when the officer changes the columns.
grant delete on intake.batch_row to :app;
