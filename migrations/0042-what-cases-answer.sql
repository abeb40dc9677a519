-- What the requirements of the law are answered in a case: by which office, on which day, on which paper. Answers are
-- only added; the last one of a requirement counts, and those before it stay. And what a lending slip was made of, so
-- that it can be printed again as it was.
create table procedure.requirement_answer (
  government_id integer not null,
  id bigint generated always as identity,
  case_id bigint not null,
  requirement text not null,         -- code of the requirement in the rule set
  answer text not null check (answer in ('yes', 'no', 'not-applicable', 'unknown')),
  paper text,                        -- what shows it: "Kajian kerja sama"
  place text,                        -- where in it: "halaman 4"
  office text not null,              -- the office that says so, as it was then called; never a person's name
  said_on date not null,             -- the day it was said, in western Indonesia
  note text,
  recorded_at timestamptz not null,
  recorded_by text not null,
  primary key (government_id, id),
  foreign key (government_id, case_id) references procedure.legal_case (government_id, id)
);
create index requirement_answer_of_case on procedure.requirement_answer (government_id, case_id, id);

alter table procedure.requirement_answer enable row level security;
alter table procedure.requirement_answer force row level security;
create policy own_government on procedure.requirement_answer
  using (government_id = (select access.current_government()))
  with check (government_id = (select access.current_government()));
grant select, insert on procedure.requirement_answer to :app;

alter table procedure.dossier_act add column slip jsonb; -- {version, frame}: template and letterhead of a lending's slip
