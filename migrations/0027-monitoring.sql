-- Monitoring: what is done under a cooperation, planned and carried out, and what shows that one has gone silent. This
-- opens the room's schema and the windows through which it reads the register; its parts bring their own tables.

create schema monitoring;
grant usage on schema monitoring to :app;

create view register.cooperation_for_monitoring with (security_invoker = true) as
  select c.government_id, c.id, c.code, c.region_code, c.title_id, c.title_en, c.kind, c.status, c.legal_status,
    c.activity_status, c.start_edtf, c.end_edtf, c.last_evidence, c.last_evidence_day, c.published, c.merged_into,
    c.removed_at is not null as removed
  from register.cooperation c;

create view register.organisation_for_monitoring with (security_invoker = true) as
  select government_id, id, name, aliases, kind, region_code, country, merged_into from register.organisation;

create view register.party_for_monitoring with (security_invoker = true) as
  select p.government_id, p.cooperation_id, p.organisation_id, p.side, p.role, o.name
  from register.party p
  join register.organisation o on o.government_id = p.government_id and o.id = p.organisation_id
  where p.withdrawn_because is null;

grant select on register.cooperation_for_monitoring, register.organisation_for_monitoring,
  register.party_for_monitoring to :app;
