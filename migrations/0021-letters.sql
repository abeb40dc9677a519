-- What an office puts on its letters (letterhead, seats of its addressees, who held which office when) are acts of its
-- settings like its templates. A letter is kept with the version of its template, its facts and its frame, so that it
-- can be made again as it was; letters are never changed, a better one is another letter.

alter table procedure.setting_act drop constraint setting_act_kind_check;
alter table procedure.setting_act add constraint setting_act_kind_check
  check (kind in ('rule-set', 'withdrawal', 'reading', 'change', 'template', 'letterhead', 'holder'));

create table procedure.letter (
  government_id integer not null,
  id bigint generated always as identity,
  cooperation_code text not null,    -- register's citable code, which never changes
  template text not null,            -- code of the template
  template_version integer not null, -- number of the act that brought its words
  letter_number text not null,
  letter_day date not null,
  facts jsonb not null,              -- {slot: value}, what the letter says
  frame jsonb not null,              -- letterhead, place and signer as they were; pictures by their content's digest
  text_sha256 text not null,         -- of every text on its pages, to know the letter again
  made_at timestamptz not null,
  made_by text not null,
  primary key (government_id, id),
  foreign key (government_id, template_version) references procedure.setting_act (government_id, number)
);
create index letter_of_cooperation on procedure.letter (government_id, cooperation_code);
alter table procedure.letter enable row level security;
alter table procedure.letter force row level security;
create policy own_government on procedure.letter
  using (government_id = (select access.current_government()))
  with check (government_id = (select access.current_government()));
grant select, insert on procedure.letter to :app;
