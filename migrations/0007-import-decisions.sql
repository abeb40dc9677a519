-- Imports: what an officer decides about a row stays beside what was read, and what is in the register already
-- may be added to instead of being recorded twice.

alter table intake.batch_row drop constraint batch_row_decision_check;
alter table intake.batch_row
  add constraint batch_row_decision_check check (decision in ('take', 'add', 'skip', 'split')),
  add column codes text[] not null default '{}',   -- of the findings, for filters
  add column corrected jsonb,                       -- TableRow as the officer corrected it; null = as read
  add column duplicate_of text;                     -- code of the cooperation the register has already

alter table intake.batch
  add column sheet_chosen boolean not null default false,
  add column taken_back jsonb;                      -- {removed, kept: [code]} of the undoing

-- The newest imports first; row filters go through the primary key.
create index batch_by_age on intake.batch (government_id, id desc);
