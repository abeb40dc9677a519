-- A mail the server took is not handed over again, whatever fails afterwards; and one whose handing over begins again
-- and again without its end being known is given up. A mail that comes back by two ways is one reply.

alter table correspondence.message
  add column unrecorded integer not null default 0, -- tries in a row that began and whose end was not recorded
  add column taken_answer text;                     -- what the server said when it took it; null = it did not

comment on column correspondence.reply.digest is
  'Message-ID, sender, date, subject, text and files, without what servers add on the way';
