-- A region that uses no Jalin sends its annual report on paper (Permendagri 25/2020 art. 35). The province records that it
-- came, among the acts of its own report of that year: nobody else sees or writes them.

alter table reporting.annual_act drop constraint annual_act_kind_check;
alter table reporting.annual_act add constraint annual_act_kind_check check (kind in ('written', 'reviewed', 'sent-back',
  'locked', 'reopened', 'cover', 'sent', 'received', 'withdrawn', 'paper-received', 'paper-withdrawn'));
