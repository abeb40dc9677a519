-- A cooperation goes the legal way more than once: it is renewed after its end, extended before it, or changed by an
-- addendum. Each way is a case of its own, numbered within the cooperation; the code names it in addresses and stays
-- that of the cooperation for the first one. A letter belongs to its case.

alter table procedure.legal_case
  drop constraint legal_case_government_id_cooperation_code_key,
  add column number integer not null default 1 check (number >= 1),
  add column purpose text not null default 'first'
    check (purpose in ('first', 'renewal', 'extension', 'addendum')),
  add column code text not null generated always as
    (cooperation_code || case when number > 1 then '-' || number::text else '' end) stored,
  add constraint legal_case_first check ((number = 1) = (purpose = 'first')),
  add constraint legal_case_number unique (government_id, cooperation_code, number),
  add constraint legal_case_code unique (government_id, code);

alter table procedure.letter rename column cooperation_code to case_code;
alter index procedure.letter_of_cooperation rename to letter_of_case;
