-- What an office needs of its own records: why a detail was taken out, what a decision on a conflict changed (so that
-- it can be taken back), and the columns its list is filtered and searched by, cached like the status.

alter table register.party add column withdrawn_because text;
alter table register.instrument add column withdrawn_because text;
alter table register.money add column withdrawn_because text;
alter table register.act add column withdrawn_because text;

alter table register.conflict add column applied jsonb; -- {before: {column: value}, acts: [ids withdrawn]}

-- Written by the last step of every write, from the same words as the published edition.
alter table register.cooperation
  add column countries text[] not null default '{}',
  add column partners text not null default '',
  add column years integer[] not null default '{}',
  add column conflicts integer not null default 0, -- open ones
  add column last_evidence_day date,
  add column search_names text not null default '',
  add column search_words text not null default '',
  add column search tsvector generated always as
    (to_tsvector('indonesian', search_words) || to_tsvector('english', search_words)) stored;

drop index register.cooperation_by_update;
create index cooperation_in_list on register.cooperation (government_id, updated_at desc, code)
  where removed_at is null and merged_into is null;
create index cooperation_of_office on register.cooperation (government_id, kind, status, published)
  include (conflicts, last_evidence_day) where removed_at is null and merged_into is null;
create index cooperation_merged_into on register.cooperation (government_id, merged_into) where merged_into is not null;
create index merge_of_kept on register.merge (government_id, subject, kept_id) where undone_at is null;
