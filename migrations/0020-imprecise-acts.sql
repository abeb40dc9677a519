-- Of the acts of old cases often only the month or the year is known. Such an act keeps its date as EDTF beside the
-- words of its paper; `legal_date` is then the first day it may have been and `legal_date_latest` the last, so that
-- nothing is ever counted from a day nobody knows.

alter table procedure.act
  add column legal_date_edtf text,
  add column legal_date_as_written text,
  add column legal_date_latest date,
  add constraint act_imprecise_date check (
    (legal_date_edtf is null) = (legal_date_latest is null)
    and (legal_date_edtf is null) = (legal_date_as_written is null)
    and legal_date_latest >= legal_date
  );
