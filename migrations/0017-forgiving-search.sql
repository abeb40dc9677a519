-- Search that forgives: words weigh by where they stand, a question is one thing for the public list and the office's,
-- and what is published has a vocabulary, so that a slip of the pen is put right by words that are really there.

-- A line of words for each weight: names, subject, circumstances, sources. Both languages' stems.
create function register.weighed_words(words text) returns tsvector
language sql immutable parallel safe as $$
  select setweight(to_tsvector('pg_catalog.indonesian', split_part(words, E'\n', 1)), 'A')
    || setweight(to_tsvector('pg_catalog.english', split_part(words, E'\n', 1)), 'A')
    || setweight(to_tsvector('pg_catalog.indonesian', split_part(words, E'\n', 2)), 'B')
    || setweight(to_tsvector('pg_catalog.english', split_part(words, E'\n', 2)), 'B')
    || setweight(to_tsvector('pg_catalog.indonesian', split_part(words, E'\n', 3)), 'C')
    || setweight(to_tsvector('pg_catalog.english', split_part(words, E'\n', 3)), 'C')
    || setweight(to_tsvector('pg_catalog.indonesian', split_part(words, E'\n', 4)), 'D')
    || setweight(to_tsvector('pg_catalog.english', split_part(words, E'\n', 4)), 'D')
$$;

alter table register.published_cooperation drop column search;
alter table register.published_cooperation
  add column search tsvector generated always as (register.weighed_words(search_words)) stored;
create index published_search on register.published_cooperation using gin (search);

-- Names nearly as typed were looked for here; now words are put right first.
drop index register.published_names;

alter table register.cooperation drop column search;
alter table register.cooperation
  add column search tsvector generated always as (register.weighed_words(search_words)) stored;
create index cooperation_words on register.cooperation using gin (search);

-- What is wanted, as the register reads a question: of every part one row of words, and of a row all words.
-- [[["airminum"], ["air", "minum"]], [["belanda"]]] = ("airminum" or "air" with "minum") and "belanda", in any form.
create function register.search_query(wanted jsonb) returns tsquery
language plpgsql immutable parallel safe set search_path = pg_catalog, pg_temp as $$
declare
  part jsonb; choice jsonb; word text;
  question tsquery; choices tsquery; row_words tsquery;
begin
  question := ''::tsquery;
  for part in select * from jsonb_array_elements(wanted) loop
    choices := ''::tsquery;
    for choice in select * from jsonb_array_elements(part) loop
      row_words := ''::tsquery;
      for word in select * from jsonb_array_elements_text(choice) loop
        row_words := row_words && (plainto_tsquery('indonesian', word) || plainto_tsquery('english', word));
      end loop;
      choices := choices || row_words;
    end loop;
    question := question && choices;
  end loop;
  return question;
end $$;

-- As before, but for the words.
create or replace function register.office_conditions(asked jsonb) returns text
language sql immutable set search_path = pg_catalog, pg_temp as $$
  select 'c.government_id = $1 and c.removed_at is null and c.merged_into is null'
    || coalesce(string_agg(' and ' || condition, '' order by name), '')
  from (values
    ('country', 'c.countries @> array[$2 ->> ''country'']'),
    ('kind', 'c.kind = $2 ->> ''kind'''),
    ('field', 'c.fields @> array[$2 ->> ''field'']'),
    ('status', 'c.status = $2 ->> ''status'''),
    ('year', 'c.years @> array[($2 ->> ''year'')::integer]'),
    ('published', case when asked ->> 'published' = 'true' then 'c.published' else 'not c.published' end),
    ('conflict', 'c.conflicts > 0'),
    -- Stages in which something is supposed to be happening.
    ('quietSince', 'c.status in (''planned'', ''exploration'', ''draft'', ''signed'', ''ongoing'')
      and (c.last_evidence_day is null or c.last_evidence_day < ($2 ->> ''quietSince'')::date)'),
    ('words', 'c.search @@ register.search_query($2 -> ''words'')'),
    ('names', '($2 ->> ''names'') operator(register.<%) c.search_names')
  ) as known(name, condition)
  where asked ? name
$$;

-- The words of what is published, by government so that two offices publishing at once never wait for each other.
-- Only the two triggers write it: a word comes with a published row and goes with the last that has it.
create table register.published_word (
  word text not null,
  government_id integer not null,
  primary key (word, government_id)
);
create index published_word_alike on register.published_word using gin (word register.gin_trgm_ops);
grant select on register.published_word to :app;

-- Short words and numbers are never put right, so they are not kept.
create function register.vocabulary_of(words text) returns setof text
language sql immutable parallel safe set search_path = pg_catalog, pg_temp as $$
  select distinct word from regexp_split_to_table(words, '\s+') word
  where length(word) between 4 and 40 and word !~ '^[0-9]+$' order by word
$$;

create function register.keep_published_words() returns trigger
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  insert into register.published_word (word, government_id)
  select distinct word, c.government_id from published_now c, register.vocabulary_of(c.search_words) word
  order by word
  on conflict do nothing;
  return null;
end $$;

-- At the end of the transaction, when a row that was only replaced stands there again.
create function register.drop_published_words() returns trigger
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  delete from register.published_word w
  using (
    select word from register.vocabulary_of(old.search_words) word
    except
    select word from register.published_cooperation c, register.vocabulary_of(c.search_words) word
      where c.government_id = old.government_id and c.code = old.code) gone
  where w.word = gone.word and w.government_id = old.government_id and not exists (
    select from register.published_cooperation c
    where c.search @@ plainto_tsquery('indonesian', gone.word) and c.government_id = old.government_id
      and gone.word = any (regexp_split_to_array(c.search_words, '\s+')));
  return null;
end $$;

-- A row is never changed, only replaced.
create trigger keep_words after insert on register.published_cooperation
  referencing new table as published_now for each statement execute function register.keep_published_words();
create constraint trigger drop_words after delete on register.published_cooperation
  deferrable initially deferred for each row execute function register.drop_published_words();

insert into register.published_word (word, government_id)
select distinct word, government_id
from register.published_cooperation c, register.vocabulary_of(c.search_words) word;

revoke execute on function register.keep_published_words(), register.drop_published_words() from public;
grant execute on function register.search_query(jsonb), register.weighed_words(text) to :app;
